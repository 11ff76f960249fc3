/**
 * Hatching as a tile of thresholds: thousands of drawn lines, each with its turn; a pixel keeps the turn of the first line
 * that crosses it. Darker tones show later lines, and lines never flicker between tones (after Praun et al., "Real-time
 * hatching", 2001). Equalised, so that a tone is covered by just that share of ink.
 */
import { hash } from '../../stage/chance.ts'
import { equalise, latticeNumber, sampleTile, TILE } from './texture.ts'

export interface HatchStyle {
  /** Texels. */
  readonly length: number
  readonly width: number
  /** How much lines waver in direction, radians. */
  readonly stray: number
  /** Turn at which crossing lines begin, 0..1; 1 for none. */
  readonly crossing: number
}

const STYLES = {
  /** Soft graphite laid side by side. */
  pencil: { length: 110, width: 2.6, stray: 0.05, crossing: 0.62 },
  /** A nib: thin, clear, crossing early. */
  pen: { length: 84, width: 2.1, stray: 0.035, crossing: 0.45 },
  /** A blunt stick of wax. */
  crayon: { length: 120, width: 6.5, stray: 0.16, crossing: 0.7 },
  /** The groove of a gouge. */
  gouge: { length: 92, width: 7, stray: 0.06, crossing: 1 },
} satisfies Record<string, HatchStyle>

export type HatchName = keyof typeof STYLES

function makeHatch({ length, width, stray, crossing }: HatchStyle, seed: number): Float32Array {
  const tile = new Float32Array(TILE * TILE).fill(2)
  const many = Math.round((TILE * TILE * 5) / (length * width))
  const mask = TILE - 1
  for (let line = 0; line < many; line++) {
    const turn = line / many
    const number = (salt: number) => latticeNumber(line, salt, seed)
    // Of several places the emptiest: lines keep their distance, as a hand does.
    let [x, y, emptiest] = [0, 0, -1]
    for (let trial = 0; trial < 6; trial++) {
      const column = Math.floor(number(20 + trial) * TILE)
      const row = Math.floor(number(40 + trial) * TILE)
      let empty = 0
      for (let probe = -2; probe <= 2; probe++)
        for (const beside of [-width, 0, width])
          empty +=
            tile[((row + Math.round(beside)) & mask) * TILE + ((column + Math.round((probe * length) / 6)) & mask)] ===
            2
              ? 1
              : 0
      if (empty > emptiest) [x, y, emptiest] = [column, row, empty]
    }
    const across = turn > crossing && line % 2 === 1
    const angle = (across ? 1.15 : 0) + (number(1) - 0.5) * 2 * stray
    const bow = (number(2) - 0.5) * 0.0016
    const reach = (length / 2) * (0.6 + number(3) * 0.8)
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
    for (let u = -reach; u <= reach; u += 0.7) {
      const taper = Math.min(1, (reach - Math.abs(u)) / (reach * 0.3)) * 0.5 + 0.5
      const half = (width / 2) * taper
      for (let v = -half - 1; v <= half + 1; v += 0.7) {
        const column = Math.round(x + u * cosine - (v + bow * u * u) * sine) & mask
        const row = Math.round(y + u * sine + (v + bow * u * u) * cosine) & mask
        const rim = Math.max(0, (Math.abs(v) - half) * 0.12)
        const at = row * TILE + column
        const value = turn + rim
        if (value < (tile[at] as number)) tile[at] = value
      }
    }
  }
  return equalise(tile)
}

const tiles = new Map<HatchName, Float32Array>()

export type Hatch = (x: number, y: number) => number

/** Thresholds 0..1 over the picture: ink where darkness is above them. `scale` texels a unit. @default scale 2 */
export function hatch(
  name: HatchName,
  { seed, turn, scale = 2 }: { seed: number; turn: number; scale?: number },
): Hatch {
  const tile = tiles.get(name) ?? makeHatch(STYLES[name], hash(name, 2))
  tiles.set(name, tile)
  const [along, across] = [hash(`${name}/along`, seed) % TILE, hash(`${name}/across`, seed) % TILE]
  const cosine = Math.cos((turn * Math.PI) / 180) * scale
  const sine = Math.sin((turn * Math.PI) / 180) * scale
  return (x, y) => sampleTile(tile, x * cosine + y * sine + along, y * cosine - x * sine + across)
}

/** One direction for each thing, so that neighbours stand apart: `pick(node)` gives its hatch. */
export function hatches(
  name: HatchName,
  seed: number,
  turns: readonly number[],
  scale?: number,
): (node: number) => Hatch {
  const all = turns.map((turn, index) => hatch(name, { seed: seed + index * 17, turn, ...(scale ? { scale } : {}) }))
  return (node) => all[node < 0 ? 0 : 1 + ((Math.imul(node + 1, 0x9e3779b1) >>> 8) % (all.length - 1))] as Hatch
}
