/** Grounds: what a picture is painted or printed on, seen in full size through the paint. */
import type { Surface } from './plate.ts'
import { latticeNumber, texture } from './texture.ts'

export interface PaperOptions {
  readonly seed: number
  /** Depth of the tooth, 0..1. */
  readonly tooth?: number
  /** Fibres of hand-made paper, 0..1. */
  readonly fibre?: number
  /** Threads of canvas or linen, 0..1. */
  readonly weave?: number
  /** Cloudy stains of age, 0..1. */
  readonly age?: number
  /** Single grains of film, 0..1. */
  readonly grain?: number
}

/** Shades colours by the ground's relief. */
export function paper({ seed, tooth = 0, fibre = 0, weave = 0, age = 0, grain = 0 }: PaperOptions): Surface {
  const toothAt = texture('tooth', { seed, scale: 0.9 })
  const broadAt = texture('cloud', { seed: seed + 3, scale: 1.6 })
  const fibreAt = texture('fibre', { seed: seed + 1, scale: 1.1, turn: 20 })
  const stainAt = texture('cloud', { seed: seed + 2, scale: 0.28 })
  return (x, y, colour) => {
    let shade = 1
    if (tooth > 0) shade += (toothAt(x, y) - 0.5) * 0.1 * tooth + (toothAt(x + 1.2, y + 1.2) - toothAt(x - 0.4, y - 0.4)) * 0.07 * tooth + (broadAt(x, y) - 0.5) * 0.03 * tooth
    if (fibre > 0) shade += (fibreAt(x, y) - 0.5) * 0.09 * fibre
    if (weave > 0) {
      const [u, v] = [x * 0.42, y * 0.42]
      const over = (Math.floor(u) + Math.floor(v)) & 1
      const across = over === 0 ? u - Math.floor(u) : v - Math.floor(v)
      shade += (Math.sin(across * Math.PI) - 0.62) * 0.12 * weave + (toothAt(x, y) - 0.5) * 0.05 * weave
    }
    if (grain > 0) {
      // Clumps about a unit wide, and single grains between them.
      const clump = toothAt(x * 1.4 + 40, y * 1.4) - 0.5
      const fine = latticeNumber(Math.floor(x * 2), Math.floor(y * 2), seed) - 0.5
      shade += (clump * 0.12 + fine * 0.08) * grain
    }
    let [red, green, blue] = [shade, shade, shade]
    if (age > 0) {
      const stain = Math.max(0, stainAt(x, y) - 0.45) * age
      red -= stain * 0.07
      green -= stain * 0.13
      blue -= stain * 0.24
    }
    colour[0] = (colour[0] as number) * red
    colour[1] = (colour[1] as number) * green
    colour[2] = (colour[2] as number) * blue
  }
}

/** Surfaces one after the other. */
export const both = (first: Surface, second: Surface): Surface => (x, y, colour) => {
  first(x, y, colour)
  second(x, y, colour)
}

/** How far a place is inside the margin of bare paper, in units: negative is margin. The border wavers as a brush does. */
export function marginAt({ width, height }: { width: number; height: number }, margin: number, seed: number): (x: number, y: number) => number {
  const waver = texture('cloud', { seed: seed + 71, scale: 1.1 })
  const fray = texture('tooth', { seed: seed + 72, scale: 0.35 })
  return (x, y) => Math.min(x, y, width - x, height - y) - margin * (0.75 + waver(x, y) * 0.7) - (fray(x, y) - 0.5) * margin * 0.12
}
