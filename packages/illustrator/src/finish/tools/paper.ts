/** Grounds: what a picture is painted or printed on, seen in full size through the paint. */
import { hash } from '../../stage/chance.ts'
import type { Surface } from './plate.ts'
import { latticeNumber, sampleTile, TILE, texture, toothRelief } from './texture.ts'

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
  const tile = toothRelief()
  const along = hash('paper/along', seed) % TILE
  const across = hash('paper/across', seed) % TILE
  const fibreAt = texture('fibre', { seed: seed + 1, scale: 1.1, turn: 20 })
  const stainAt = texture('cloud', { seed: seed + 2, scale: 0.28 })
  return (x, y, colour) => {
    let shade = 1
    if (tooth > 0) shade += sampleTile(tile, x * 0.9 + along, y * 0.9 + across) * tooth
    if (fibre > 0) shade += (fibreAt(x, y) - 0.5) * 0.09 * fibre
    if (weave > 0) {
      const [u, v] = [x * 0.42, y * 0.42]
      const over = (Math.floor(u) + Math.floor(v)) & 1
      const across = over === 0 ? u - Math.floor(u) : v - Math.floor(v)
      shade +=
        (Math.sin(across * Math.PI) - 0.62) * 0.12 * weave +
        sampleTile(tile, x * 0.9 + along, y * 0.9 + across) * 0.5 * weave
    }
    if (grain > 0) {
      // Clumps about a unit wide, and single grains between them.
      const clump = sampleTile(tile, x * 1.3 + along, y * 1.3 + across)
      const fine = latticeNumber(Math.floor(x * 2), Math.floor(y * 2), seed) - 0.5
      shade += (clump * 1.1 + fine * 0.08) * grain
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
export const both =
  (first: Surface, second: Surface): Surface =>
  (x, y, colour) => {
    first(x, y, colour)
    second(x, y, colour)
  }

/** How far a place is inside the margin of bare paper, in units: negative is margin. The border wavers as a brush does. */
export function marginAt(
  { width, height }: { width: number; height: number },
  margin: number,
  seed: number,
): (x: number, y: number) => number {
  const waver = texture('cloud', { seed: seed + 71, scale: 1.1 })
  const fray = texture('tooth', { seed: seed + 72, scale: 0.35 })
  return (x, y) =>
    Math.min(x, y, width - x, height - y) - margin * (0.75 + waver(x, y) * 0.7) - (fray(x, y) - 0.5) * margin * 0.12
}
