/** Finds the largest scale at which a page fits its frame, among several ways to arrange it. */
import type { Box, SheetNode } from '../sheet.ts'
import type { Block } from './flow.ts'
import type { Kit } from './kit.ts'

/** One way to arrange a page: blocks in boxes, for a scale. */
export interface Arrangement {
  readonly name: string
  /** Taste: how much smaller type may be before another arrangement is preferred. @default 1 */
  readonly worth?: number
  /** Most scale that still looks right. @default 1.6 */
  readonly most?: number
  regions(k: number): readonly Region[]
}

export interface Region {
  readonly box: Box
  readonly block: Block
  /** Where the block stands when it is shorter than its box. @default 'fill' */
  readonly place?: 'top' | 'middle' | 'bottom' | 'fill'
}

export interface Composition {
  readonly name: string
  readonly k: number
  readonly nodes: SheetNode[]
  /** False when even the least scale is too tall for the frame. */
  readonly fits: boolean
}

const least = 0.22

type Strain = Kit['strain']

function fitsAt(arrangement: Arrangement, k: number, strain: Strain, strained: boolean): boolean {
  strain.count = 0
  const inside = arrangement.regions(k).every(({ box, block }) => {
    const measured = block.measure(box.width)
    return measured.height <= box.height + 0.01 && measured.width <= box.width + 0.5
  })
  return inside && (strained || strain.count === 0)
}

/** Largest scale that fits; texts have floors, so that very small scales may fail too. */
function scaleOf(arrangement: Arrangement, strain: Strain, strained: boolean): { k: number; fits: boolean } {
  const most = arrangement.most ?? 1.6
  if (fitsAt(arrangement, most, strain, strained)) return { k: most, fits: true }
  if (!fitsAt(arrangement, least, strain, strained)) return { k: least, fits: false }
  let low = least
  let high = most
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2
    if (fitsAt(arrangement, middle, strain, strained)) low = middle
    else high = middle
  }
  return { k: low, fits: true }
}

/** The best of several arrangements, drawn. Long words may make single texts smaller only when nothing else fits. */
export function compose(arrangements: readonly Arrangement[], strain: Strain): Composition {
  const tried = arrangements.map((arrangement) => {
    const even = scaleOf(arrangement, strain, false)
    // A scale that long words alone keep very small is worse than one small word.
    if (even.fits && even.k > 0.6) return { arrangement, ...even }
    const uneven = scaleOf(arrangement, strain, true)
    return { arrangement, ...(even.fits && even.k > uneven.k * 0.7 ? even : uneven) }
  })
  // Above a comfortable size more is no gain.
  const merit = ({ arrangement, k, fits }: (typeof tried)[number]) =>
    (fits ? 10 : 0) + Math.min(k, 1.35) * (arrangement.worth ?? 1)
  const best = tried.reduce((first, second) => (merit(second) > merit(first) + 1e-9 ? second : first))
  const nodes = best.arrangement.regions(best.k).flatMap(({ box, block, place = 'fill' }) => {
    const measured = block.measure(box.width)
    const spare = Math.max(0, box.height - measured.height)
    if (place === 'fill') return measured.place(box.x, box.y, box.height)
    return measured.place(box.x, box.y + (place === 'middle' ? spare / 2 : place === 'bottom' ? spare : 0))
  })
  return { name: best.arrangement.name, k: best.k, nodes, fits: best.fits }
}
