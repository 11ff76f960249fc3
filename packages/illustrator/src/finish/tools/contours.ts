/**
 * Where a draughtsman would draw a line: the borders of things and their folds (known from the scene), and dark marks of
 * the picture itself (difference of Gaussians, after Winnemöller's XDoG, 2012).
 */
import { blurred } from './blur.ts'
import { clamp, lumaPlane, ramp } from './colour.ts'
import type { Plate } from './plate.ts'

export interface ContourOptions {
  /** Thickness of a line in units. @default 1.6 */
  readonly thickness?: number
  /** How faint a mark still gets a line, 0 (only borders of things) .. 1. @default 0.6 */
  readonly detail?: number
}

/** Nearer than this share of its distance to a neighbour, a surface is one surface. */
const FOLD = 0.035

/** 1 on the nearer side of borders between things and between near and far parts of one. */
function borders({ width, height, nodes, depth }: Plate): Float32Array | undefined {
  if (!nodes) return undefined
  const plane = new Float32Array(nodes.length)
  const compare = (at: number, other: number) => {
    const near = depth ? (depth[at] as number) : 0
    const far = depth ? (depth[other] as number) : 0
    if (nodes[at] !== nodes[other]) plane[near <= far ? at : other] = 1
    else if (nodes[at] !== -1 && Math.abs(near - far) > FOLD * Math.min(near, far)) plane[near < far ? at : other] = 0.8
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (x + 1 < width) compare(at, at + 1)
      if (y + 1 < height) compare(at, at + width)
    }
  return plane
}

/** Strength of line at every pixel, 0..1. */
export function contours(plate: Plate, { thickness = 1.6, detail = 0.6 }: ContourOptions = {}): Float32Array {
  const { width, height, unit, red, green, blue } = plate
  const sigma = Math.max(0.45, thickness * 0.42 * unit)
  const lines = new Float32Array(red.length)
  const mark = (plane: Float32Array, gain: number, both: boolean) => {
    const fine = blurred(plane, width, height, sigma)
    const wide = blurred(plane, width, height, sigma * 2.2 + 0.3)
    for (let at = 0; at < lines.length; at++) {
      const difference = (wide[at] as number) - (fine[at] as number)
      const line = ramp(0.012, 0.075, (both ? Math.abs(difference) : difference) * gain)
      if (line > (lines[at] as number)) lines[at] = line
    }
  }
  if (detail > 0) {
    mark(lumaPlane(plate), 0.45 + detail, false)
    // Red beside green of the same brightness has a border too.
    const hue = new Float32Array(red.length)
    for (let at = 0; at < hue.length; at++)
      hue[at] = ((red[at] as number) - (blue[at] as number)) * 0.5 - (green[at] as number) * 0.25
    mark(hue, 0.55 * detail, true)
  }
  const edge = borders(plate)
  if (edge) {
    const soft = blurred(edge, width, height, Math.max(0.5, thickness * 0.34 * unit))
    // Where two things lie in one place their numbers flicker: that is a patch, not a line.
    const patch = blurred(edge, width, height, Math.max(2, thickness * 4 * unit))
    // A border one pixel thin has this height after the blur.
    const peak = 1 / (Math.sqrt(2 * Math.PI) * Math.max(0.5, thickness * 0.34 * unit))
    for (let at = 0; at < lines.length; at++) {
      const border = clamp(ramp(0.18, 0.75, (soft[at] as number) / Math.min(1, peak)))
      lines[at] = Math.max(lines[at] as number, border * ramp(0.42, 0.3, patch[at] as number))
    }
  }
  return lines
}
