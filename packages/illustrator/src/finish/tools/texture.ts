/**
 * Paper, pigment and grain as seamless tiles of noise. Each tile is equalised (every value equally common), so that a share
 * of a texture above a threshold is known: that is what keeps tones right when crayon skips over paper.
 */
import { hash } from '../../stage/chance.ts'

/** Texels a side; a power of two, so that wrapping is a mask. */
export const TILE = 512
const MASK = TILE - 1

/** A number in [0, 1) of a place in a lattice. */
export function latticeNumber(x: number, y: number, seed: number): number {
  let value = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 7, 0x85ebca6b) ^ Math.imul(seed | 0, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return ((value ^ (value >>> 15)) >>> 0) / 4294967296
}

/** Replaces values by their rank, 0..1. */
export function equalise(tile: Float32Array): Float32Array {
  const BINS = 8192
  let low = Infinity
  let high = -Infinity
  for (const value of tile) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const scale = (BINS - 1) / Math.max(1e-9, high - low)
  const counts = new Float64Array(BINS)
  for (const value of tile) {
    const bin = Math.round((value - low) * scale)
    counts[bin] = (counts[bin] as number) + 1
  }
  let sum = 0
  for (let bin = 0; bin < BINS; bin++) {
    const many = counts[bin] as number
    counts[bin] = (sum + many / 2) / tile.length
    sum += many
  }
  return tile.map((value) => counts[Math.round((value - low) * scale)] as number)
}

interface Recipe {
  /** Waves across the tile of the first octave. */
  readonly across: number
  readonly down: number
  readonly octaves: number
  readonly gain: number
}

const RECIPES = {
  /** Soft blotches: washes, mottling, wandering lines. */
  cloud: { across: 4, down: 4, octaves: 7, gain: 0.55 },
  /** The tooth of paper. */
  tooth: { across: 128, down: 128, octaves: 2, gain: 0.8 },
  /** Long grain: wood, bristles, brushed pigment. */
  grain: { across: 5, down: 96, octaves: 3, gain: 0.75 },
  /** Short fibres of hand-made paper. */
  fibre: { across: 22, down: 90, octaves: 3, gain: 0.7 },
} satisfies Record<string, Recipe>

export type TextureName = keyof typeof RECIPES

function makeTile({ across, down, octaves, gain }: Recipe, seed: number): Float32Array {
  const tile = new Float32Array(TILE * TILE)
  let strength = 1
  for (let octave = 0; octave < octaves; octave++) {
    const [columns, rows] = [across << octave, down << octave]
    for (let y = 0; y < TILE; y++) {
      const v = (y / TILE) * rows
      const row = Math.floor(v)
      const below = (row + 1) % rows
      const t = v - row
      const share = t * t * (3 - 2 * t)
      for (let x = 0; x < TILE; x++) {
        const u = (x / TILE) * columns
        const column = Math.floor(u)
        const right = (column + 1) % columns
        const s = u - column
        const beside = s * s * (3 - 2 * s)
        const top =
          latticeNumber(column, row, seed + octave) * (1 - beside) + latticeNumber(right, row, seed + octave) * beside
        const bottom =
          latticeNumber(column, below, seed + octave) * (1 - beside) +
          latticeNumber(right, below, seed + octave) * beside
        const at = y * TILE + x
        tile[at] = (tile[at] as number) + (top + (bottom - top) * share) * strength
      }
    }
    strength *= gain
  }
  return equalise(tile)
}

/** Made once in a process: they are the same for every picture, which only looks at another part of them. */
const tiles = new Map<TextureName, Float32Array>()

export function tileOf(name: TextureName): Float32Array {
  const made = tiles.get(name) ?? makeTile(RECIPES[name], hash(name, 1))
  tiles.set(name, made)
  return made
}

/** A tile between its texels. */
export function sampleTile(tile: Float32Array, x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const s = x - column
  const t = y - row
  const left = column & MASK
  const right = (column + 1) & MASK
  const top = (row & MASK) * TILE
  const bottom = ((row + 1) & MASK) * TILE
  const above = (tile[top + left] as number) * (1 - s) + (tile[top + right] as number) * s
  const below = (tile[bottom + left] as number) * (1 - s) + (tile[bottom + right] as number) * s
  return above + (below - above) * t
}

/** The tooth of paper with light from the upper left on it: height and slope in one look-up, about -0.12..0.12. */
let relief: Float32Array | undefined

export function toothRelief(): Float32Array {
  if (relief) return relief
  const tooth = tileOf('tooth')
  relief = new Float32Array(TILE * TILE)
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++)
      relief[y * TILE + x] =
        ((tooth[y * TILE + x] as number) - 0.5) * 0.1 +
        ((tooth[((y + 1) & MASK) * TILE + ((x + 1) & MASK)] as number) - (tooth[y * TILE + x] as number)) * 0.07
  return relief
}

export type Texture = (x: number, y: number) => number

export interface TextureOptions {
  readonly seed: number
  /** Texels for each unit. @default 1 */
  readonly scale?: number
  /** Degrees. @default 0 */
  readonly turn?: number
}

/** A texture over the picture, 0..1, every value equally common; places in units. */
export function texture(name: TextureName, { seed, scale = 1, turn = 0 }: TextureOptions): Texture {
  const tile = tileOf(name)
  const along = hash(`${name}/along`, seed) % TILE
  const across = hash(`${name}/across`, seed) % TILE
  const cosine = Math.cos((turn * Math.PI) / 180) * scale
  const sine = Math.sin((turn * Math.PI) / 180) * scale
  return (x, y) => sampleTile(tile, x * cosine + y * sine + along, y * cosine - x * sine + across)
}
