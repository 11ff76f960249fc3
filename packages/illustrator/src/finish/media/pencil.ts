/** Graphite: hatching that follows each thing's own direction, crossing in the shadows, and contours drawn more than once. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatches } from '../tools/hatch.ts'
import { paper } from '../tools/paper.ts'
import type { Plate, Surface } from '../tools/plate.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = [0.975, 0.968, 0.945] as const
const GRAPHITE = [0.17, 0.17, 0.19] as const

interface Hand {
  /** How dark hatching gets, 0..1. */
  readonly shade: number
  /** How often a contour is drawn, and how far the tries lie apart in units. */
  readonly tries: number
  readonly apart: number
  /** Even grey rubbed under the hatching, 0..1. */
  readonly rubbed: number
  readonly gamma: number
}

function draw(plate: Plate, hand: Hand): Surface {
  const { seed } = plate
  const tone = tones(plate, { gamma: hand.gamma, local: 0.55, calm: 1 })
  const marks = contours(plate, { thickness: 1.5, detail: 0.75 })
  const drawn = Array.from({ length: hand.tries }, (_, index) =>
    wandering(plate, marks, { distance: hand.apart * (0.4 + index * 0.6), wave: 55 + index * 23, salt: index * 5 }),
  )
  const direction = hatches('pencil', seed, [-38, -52, -28, 32, -64, -15], 2.3)
  const tooth = texture('tooth', { seed, scale: 1.05 })
  const pressure = texture('cloud', { seed: seed + 4, scale: 1.1 })
  eachPixel(plate, (at, x, y) => {
    const dark = 1 - (tone[at] as number)
    const grain = tooth(x, y) * 0.8 + 0.1
    const turn = direction(plate.nodes?.[at] ?? -1)(x, y)
    const line = ramp(-0.22, 0.26, dark * 0.94 - turn - 0.04) * clamp(0.25 + dark * 0.75)
    let graphite = line * hand.shade * (0.5 + grain * 0.75) + dark * hand.rubbed * (0.6 + grain * 0.8)
    for (const stroke of drawn)
      graphite =
        Math.max(graphite, (stroke[at] as number) * (0.45 + 0.45 * pressure(x, y)) * (0.62 + grain * 0.5)) +
        (stroke[at] as number) * 0.1
    graphite = clamp(graphite, 0, 0.93)
    plate.red[at] = PAPER[0] + (GRAPHITE[0] - PAPER[0]) * graphite
    plate.green[at] = PAPER[1] + (GRAPHITE[1] - PAPER[1]) * graphite
    plate.blue[at] = PAPER[2] + (GRAPHITE[2] - PAPER[2]) * graphite
  })
  return paper({ seed, tooth: 0.55 })
}

export const pencil: Medium = {
  name: 'pencil',
  names: {
    en: ['pencil', 'pencil drawing', 'graphite', 'graphite drawing', 'pencil sketch'],
    zh: ['铅笔', '铅笔画', '素描', '铅笔素描'],
  },
  monochrome: true,
  paint: (plate) => draw(plate, { shade: 0.72, tries: 2, apart: 1.4, rubbed: 0.3, gamma: 0.72 }),
}

export const sketch: Medium = {
  name: 'sketch',
  names: {
    en: ['sketch', 'sketched', 'hand-drawn sketch', 'line drawing', 'doodle'],
    zh: ['速写', '手绘', '草图', '手绘素描'],
  },
  monochrome: true,
  paint: (plate) => draw(plate, { shade: 0.55, tries: 4, apart: 3.4, rubbed: 0.03, gamma: 0.5 }),
}
