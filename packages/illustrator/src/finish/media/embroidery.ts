/** Embroidery: satin stitches of shiny thread laid along the shapes on linen, and cross stitch counted on its squares. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, ramp, tune } from '../tools/colour.ts'
import { flowOf } from '../tools/flow.ts'
import { choosePalette, nearestColour, sampleColours } from '../tools/palette.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate, extent } from '../tools/plate.ts'
import { lightRelief } from '../tools/relief.ts'
import { smoothed } from '../tools/smooth.ts'
import { emptyCanvas, layStrokes } from '../tools/strokes.ts'
import { texture } from '../tools/texture.ts'

const LINEN = [0.9, 0.86, 0.78] as const

export const embroidery: Medium = {
  name: 'embroidery',
  names: {
    en: ['embroidery', 'embroidered', 'needlework', 'needle felt', 'stitched'],
    zh: ['刺绣', '刺绣画', '刺绣风格', '苏绣'],
  },
  paint(plate) {
    const { width, height, unit, seed } = plate
    const motif = smoothed(smoothed(plate, 2.6), 2)
    tune(motif, { saturation: 1.25 })
    const canvas = emptyCanvas(plate, [LINEN[0] * 0.8, LINEN[1] * 0.78, LINEN[2] * 0.74])
    const relief = new Float32Array(plate.red.length)
    const painting = { canvas, motif, flow: flowOf(plate, 26), relief }
    layStrokes(
      painting,
      {
        length: 34,
        width: 4,
        spacing: 6.6,
        colourful: 0.1,
        stop: 0.2,
        bristle: 0.35,
        stray: 0.07,
        bend: 0.01,
        body: 1,
      },
      1,
    )
    layStrokes(
      painting,
      {
        length: 30,
        width: 3.3,
        spacing: 5,
        colourful: 0.1,
        stop: 0.16,
        bristle: 0.35,
        stray: 0.07,
        bend: 0.01,
        body: 1.2,
      },
      2,
    )
    layStrokes(
      painting,
      {
        length: 10,
        width: 2.2,
        spacing: 2.2,
        colourful: 0.04,
        stop: 0.12,
        bristle: 0.2,
        needed: 0.16,
        stray: 0.05,
        bend: 0,
        body: 1,
      },
      3,
    )
    lightRelief(canvas, blurred(relief, width, height, 0.5 * unit), 1.9)
    copyPlate(plate, canvas)
    return paper({ seed, tooth: 0.35 })
  },
}

/** Stitches along 1024 units. */
const STITCHES = 132

export const crossStitch: Medium = {
  name: 'cross-stitch',
  names: { en: ['cross stitch', 'cross-stitch', 'counted cross stitch'], zh: ['十字绣'] },
  paint(plate) {
    const { width, height, unit, seed } = plate
    tune(plate, { saturation: 1.25 })
    const size = extent(plate)
    const pitch = 1024 / STITCHES
    const half = Math.max(1, Math.floor((pitch * unit) / 2))
    const [red, green, blue] = [plate.red, plate.green, plate.blue].map((plane) =>
      blurred(plane, width, height, half * 0.5),
    ) as [Float32Array, Float32Array, Float32Array]
    const palette = choosePalette(sampleColours(red, green, blue), 40, seed)
    const columns = Math.ceil(size.width / pitch)
    const rows = Math.ceil(size.height / pitch)
    const stitches = new Uint8Array(columns * rows)
    const colour = new Float32Array(3)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at =
          Math.min(height - 1, Math.floor((row + 0.5) * pitch * unit)) * width +
          Math.min(width - 1, Math.floor((column + 0.5) * pitch * unit))
        colour.set([red[at] as number, green[at] as number, blue[at] as number])
        stitches[row * columns + column] = nearestColour(palette, colour, 0)
      }
    const thread = texture('grain', { seed, scale: 3 })
    const cloth = paper({ seed, tooth: 0.4 })
    return (x, y, shade) => {
      const column = Math.min(columns - 1, Math.max(0, Math.floor(x / pitch)))
      const row = Math.min(rows - 1, Math.max(0, Math.floor(y / pitch)))
      const u = x / pitch - column - 0.5
      const v = y / pitch - row - 0.5
      const chosen = (stitches[row * columns + column] as number) * 3
      // Two threads cross; the one from lower left to upper right lies on top.
      const over = Math.abs(u + v)
      const under = Math.abs(u - v)
      const reach = Math.max(Math.abs(u), Math.abs(v))
      const inside = ramp(0.5, 0.44, reach)
      const top = ramp(0.4, 0.32, over) * inside
      const bottom = ramp(0.4, 0.32, under) * inside * (1 - top)
      const round =
        top > 0.5
          ? 1.1 - (over / 0.4) ** 2 * 0.42 + (u + v) * -0.12
          : 0.98 - (under / 0.4) ** 2 * 0.36 - ramp(0.34, 0.2, over) * 0.12
      const twist = 0.94 + thread(x + y, x - y) * 0.12
      const hole = ramp(0.34, 0.5, Math.abs(u)) * ramp(0.34, 0.5, Math.abs(v))
      for (let channel = 0; channel < 3; channel++) {
        const linen = (LINEN[channel] as number) * (0.88 - hole * 0.5)
        const value = clamp((palette[chosen + channel] as number) * round * twist + 0.015)
        shade[channel] = linen + (value - linen) * clamp(top + bottom)
      }
      cloth(x, y, shade)
    }
  },
}
