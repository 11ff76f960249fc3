/** Text upon a finished picture must be read: strokes under it are calmed, and ink that no longer stands out is changed. */
import type { Raster } from '../output/encode.ts'
import { contrast, readable, toHex } from '../sheet/paint/colour.ts'
import type { SheetNode } from '../sheet/sheet.ts'
import type { Sheet } from './scene.ts'
import { textOf } from './split-text.ts'

/** How much of the strokes goes, right under text. */
const CALM = 0.6
/** Contrast that small text needs (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function areaOf({ box }: SheetNode, sheet: Sheet, { width, height }: Raster): Area {
  const [across, down] = [width / sheet.width, height / sheet.height]
  const left = Math.max(0, Math.floor(box.x * across))
  const top = Math.max(0, Math.floor(box.y * down))
  return {
    left,
    top,
    right: Math.min(width, Math.ceil((box.x + box.width) * across)),
    bottom: Math.min(height, Math.ceil((box.y + box.height) * down)),
  }
}

/** The mean colour of an area, or undefined when it lies outside or is mostly see-through. */
function groundOf({ width, pixels }: Raster, { left, top, right, bottom }: Area): [number, number, number] | undefined {
  const step = Math.max(1, Math.floor(Math.sqrt(((right - left) * (bottom - top)) / 4000)))
  const sums = [0, 0, 0, 0, 0] as [number, number, number, number, number]
  for (let y = top; y < bottom; y += step)
    for (let x = left; x < right; x += step) {
      const at = (y * width + x) * 4
      const alpha = (pixels[at + 3] as number) / 255
      sums[0] += (pixels[at] as number) * alpha
      sums[1] += (pixels[at + 1] as number) * alpha
      sums[2] += (pixels[at + 2] as number) * alpha
      sums[3] += alpha
      sums[4] += 1
    }
  if (sums[4] === 0 || sums[3] / sums[4] < 0.5) return undefined
  return [sums[0] / sums[3], sums[1] / sums[3], sums[2] / sums[3]]
}

/** Pulls an area towards its colour, fading out at its rim. */
function calm({ width, pixels }: Raster, { left, top, right, bottom }: Area, ground: readonly number[]): void {
  const rim = Math.max(1, Math.min(right - left, bottom - top) * 0.25)
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const inside = Math.min(x - left, right - 1 - x, y - top, bottom - 1 - y)
      const share = CALM * Math.min(1, (inside + 1) / rim)
      const at = (y * width + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        const value = pixels[at + channel] as number
        pixels[at + channel] = Math.round(value + ((ground[channel] as number) - value) * share)
      }
    }
}

/**
 * Calms a finished picture under a sheet's texts, in place, and gives the texts to lay on it.
 * Gradient fills and texts upon see-through ground are left as they are.
 */
export function settleText(raster: Raster, sheet: Sheet): Sheet {
  return textOf(sheet, (node) => {
    const area = areaOf(node, sheet, raster)
    const ground = groundOf(raster, area)
    if (!ground) return node
    calm(raster, area, ground)
    if (typeof node.fill !== 'string') return node
    const [red, green, blue] = ground as [number, number, number]
    const under = toHex({ red, green, blue })
    return contrast(node.fill, under) >= ENOUGH ? node : { ...node, fill: readable(node.fill, under, ENOUGH) }
  })
}
