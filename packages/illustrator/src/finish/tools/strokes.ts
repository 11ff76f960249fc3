/**
 * Painting with a loaded brush: layers of oriented strokes from coarse to fine (Hertzmann, "Painterly rendering with curved
 * brush strokes of multiple sizes", 1998), each ending where the colour under it changes (Litwinowicz, 1997), so that a face
 * stays a face. Places, lengths and widths are units; the same strokes fall on a picture at every size.
 */
import type { Flow } from './flow.ts'
import type { Plate } from './plate.ts'
import { latticeNumber, sampleTile, TILE, tileOf } from './texture.ts'

export interface StrokeLayer {
  /** Units. */
  readonly length: number
  readonly width: number
  /** Distance of neighbouring strokes. */
  readonly spacing: number
  /** Radians off the flow, at most. @default 0.25 */
  readonly stray?: number
  /** One direction in radians for all strokes instead of the flow. */
  readonly angle?: number
  /** @default 1 */
  readonly opacity?: number
  /** How much single hairs show, 0..1. @default 0.5 */
  readonly bristle?: number
  /** How far a stroke's colour strays from what it shows, 0..1. @default 0.06 */
  readonly colourful?: number
  /** A stroke ends where the colour differs by this much (Euclidean, 0..1.7). @default 0.16 */
  readonly stop?: number
  /** Only where the painting still differs by this much from the picture. @default 0 */
  readonly needed?: number
  /** Height of the paint, for light on relief. @default 1 */
  readonly body?: number
  /** Sideways bend of a stroke as a share of its length. @default 0.08 */
  readonly bend?: number
}

export interface Painting {
  /** What is painted on, changed in place. */
  readonly canvas: Plate
  /** What is painted. */
  readonly motif: Plate
  readonly flow: Flow
  /** Relief of the paint, changed in place. */
  readonly relief?: Float32Array
}

/** Lattice cells in an order that no eye finds: sorted by their numbers. */
function shuffledCells(columns: number, rows: number, seed: number): Float64Array {
  const SHIFT = 2 ** 21
  const keys = new Float64Array(columns * rows)
  for (let index = 0; index < keys.length; index++)
    keys[index] =
      Math.floor(latticeNumber(index % columns, Math.floor(index / columns), seed) * 2 ** 31) * SHIFT + index
  keys.sort()
  for (let at = 0; at < keys.length; at++) keys[at] = (keys[at] as number) % SHIFT
  return keys
}

/** Where `offset + slope * t` lies within `limit` of zero, as a range of t. */
function crossing(offset: number, slope: number, limit: number): [from: number, to: number] {
  if (Math.abs(slope) < 1e-3) return [-Infinity, Infinity]
  const [one, other] = [(-limit - offset) / slope, (limit - offset) / slope]
  return one < other ? [one, other] : [other, one]
}

/** Lays one layer of strokes. */
export function layStrokes({ canvas, motif, flow, relief }: Painting, layer: StrokeLayer, salt: number): void {
  const { width, height, unit, seed } = canvas
  const {
    length,
    spacing,
    stray = 0.25,
    opacity = 1,
    bristle = 0.5,
    colourful = 0.06,
    stop = 0.16,
    needed = 0,
    body = 1,
    bend = 0.08,
  } = layer
  const columns = Math.min(1400, Math.ceil(width / unit / spacing) + 1)
  const rows = Math.min(1400, Math.ceil(height / unit / spacing) + 1)
  const hairs = tileOf('grain')
  const number = (cell: number, salted: number) =>
    latticeNumber(cell % columns, Math.floor(cell / columns), seed + salt * 31 + salted)
  const { red, green, blue } = motif
  const half = (layer.width * unit) / 2
  const limit = stop * stop
  for (const cell of shuffledCells(columns, rows, seed + salt)) {
    // Strokes that would start beside the picture start on its rim, or the rim would stay bare.
    const x = Math.max(0, Math.min(width - 0.5, ((cell % columns) + number(cell, 1) * 1.1 - 0.3) * spacing * unit))
    const y = Math.max(
      0,
      Math.min(height - 0.5, (Math.floor(cell / columns) + number(cell, 2) * 1.1 - 0.3) * spacing * unit),
    )
    const centre = Math.floor(y) * width + Math.floor(x)
    const [r, g, b] = [red[centre] as number, green[centre] as number, blue[centre] as number]
    const differs = (at: number) => {
      const dr = (red[at] as number) - r
      const dg = (green[at] as number) - g
      const db = (blue[at] as number) - b
      return dr * dr + dg * dg + db * db
    }
    if (needed > 0) {
      const [dr, dg, db] = [
        (canvas.red[centre] as number) - r,
        (canvas.green[centre] as number) - g,
        (canvas.blue[centre] as number) - b,
      ]
      if (dr * dr + dg * dg + db * db < needed * needed) continue
    }
    const angle = (layer.angle ?? flow.at(x / unit, y / unit)) + (number(cell, 3) - 0.5) * 2 * stray
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
    const wanted = ((length * (0.65 + 0.7 * number(cell, 4))) / 2) * unit
    const reach = (way: number) => {
      const step = Math.max(1, half * 0.5)
      for (let far = step; far <= wanted; far += step) {
        const column = Math.floor(x + cosine * far * way)
        const row = Math.floor(y + sine * far * way)
        if (column < 0 || row < 0 || column >= width || row >= height) return far
        if (differs(row * width + column) > limit) return far - step * 0.5
      }
      return wanted
    }
    const ahead = reach(1)
    const behind = reach(-1)
    const curve = ((number(cell, 5) - 0.5) * 4 * bend) / Math.max(1, ahead + behind)
    const shift = (number(cell, 6) - 0.5) * 2 * colourful
    const tinted = (value: number, salted: number) =>
      value + shift * (0.35 + value * 0.65) + (number(cell, salted) - 0.5) * colourful * 0.8
    const paintRed = tinted(r, 7)
    const paintGreen = tinted(g, 8)
    const paintBlue = tinted(b, 9)
    const [u0, v0] = [number(cell, 10) * TILE, number(cell, 11) * TILE]
    const around = Math.max(ahead, behind) + half
    const left = Math.max(0, Math.floor(x - Math.abs(cosine) * around - Math.abs(sine) * half * 2 - 1))
    const right = Math.min(width - 1, Math.ceil(x + Math.abs(cosine) * around + Math.abs(sine) * half * 2 + 1))
    const top = Math.max(0, Math.floor(y - Math.abs(sine) * around - Math.abs(cosine) * half * 2 - 1))
    const bottom = Math.min(height - 1, Math.ceil(y + Math.abs(sine) * around + Math.abs(cosine) * half * 2 + 1))
    const softness = Math.max(1, half * 0.3)
    const loose = limit * 2.2
    const broad = half + Math.abs(curve) * around * around
    for (let row = top; row <= bottom; row++) {
      // Only the part of the row that the turned stroke crosses: a slanting stroke fills little of its box.
      const down = row + 0.5 - y
      const [byWidth, toWidth] = crossing(down * cosine, -sine, broad)
      const [byLength, toLength] = crossing(down * sine, cosine, around)
      const from = Math.max(left, Math.floor(x + Math.max(byWidth, byLength) - 1))
      const to = Math.min(right, Math.ceil(x + Math.min(toWidth, toLength) + 1))
      for (let column = from; column <= to; column++) {
        const dx = column + 0.5 - x
        const dy = down
        const u = dx * cosine + dy * sine
        const v = dy * cosine - dx * sine - curve * u * u
        const side = half - Math.abs(v)
        if (side <= 0) continue
        const end = (u > 0 ? ahead : behind) + half * 0.6 - Math.abs(u)
        if (end <= 0) continue
        const at = row * width + column
        if (differs(at) > loose) continue
        // A texel is a hair: bristles run along the stroke and are as fine on every brush.
        const hair = sampleTile(hairs, (u / unit) * 0.4 + u0, (v / unit) * 1.25 + v0)
        const edge = Math.min(1, side / softness) * Math.min(1, (end * (0.35 + hair)) / Math.max(1, half * 0.6))
        const alpha = opacity * edge * (1 - bristle * (hair < 0.5 ? (0.5 - hair) * 1.5 : 0))
        if (alpha <= 0.004) continue
        const tone = 1 + (hair - 0.5) * bristle * 0.16
        canvas.red[at] = (canvas.red[at] as number) * (1 - alpha) + paintRed * tone * alpha
        canvas.green[at] = (canvas.green[at] as number) * (1 - alpha) + paintGreen * tone * alpha
        canvas.blue[at] = (canvas.blue[at] as number) * (1 - alpha) + paintBlue * tone * alpha
        if (relief) {
          // Paint is pushed to the rims of a stroke and lies in ridges behind the hairs.
          const rim = 1 - Math.min(1, side / half)
          relief[at] =
            (relief[at] as number) * (1 - alpha) + body * (0.35 + hair * 0.75 * bristle + rim * rim * 0.35) * alpha
        }
      }
    }
  }
}

/** An empty canvas of one colour for a plate. */
export function emptyCanvas(plate: Plate, [red, green, blue]: readonly [number, number, number]): Plate {
  const filled = (value: number) => new Float32Array(plate.red.length).fill(value)
  return { ...plate, red: filled(red), green: filled(green), blue: filled(blue) }
}
