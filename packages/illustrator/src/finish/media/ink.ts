/** Pen and wash: a nib's contours and hatching over two greys of diluted ink. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatches } from '../tools/hatch.ts'
import { paper } from '../tools/paper.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = [0.98, 0.972, 0.945] as const
const INK = [0.075, 0.08, 0.11] as const

export const ink: Medium = {
  name: 'ink',
  names: {
    en: ['ink', 'pen and ink', 'ink drawing', 'ink illustration', 'ink sketch', 'pen drawing'],
    zh: ['钢笔画', '墨线', '针管笔', '钢笔淡彩'],
  },
  monochrome: true,
  paint(plate) {
    const { seed } = plate
    const tone = tones(plate, { gamma: 0.62, local: 0.6, calm: 1.2 })
    const washes = wandering(plate, tones(plate, { gamma: 0.8, local: 0.5, calm: 3 }), { distance: 3, wave: 50 })
    const marks = contours(plate, { thickness: 1.7, detail: 0.9 })
    const lines = wandering(plate, marks, { distance: 0.9, wave: 36 })
    const direction = hatches('pen', seed, [-42, -55, -30, 35, -66, 8], 1.7)
    const blot = texture('cloud', { seed, scale: 1.2 })
    const flow = texture('cloud', { seed: seed + 2, scale: 2.4 })
    const weight = texture('cloud', { seed: seed + 6, scale: 1.6 })
    eachPixel(plate, (at, x, y) => {
      const dark = 1 - (tone[at] as number)
      const nib = ramp(-0.035, 0.05, dark * 0.95 - 0.17 - direction(plate.nodes?.[at] ?? -1)(x, y))
      const wet = 1 - (washes[at] as number) + (flow(x, y) - 0.5) * 0.08
      const wash = ramp(0.3, 0.34, wet) * 0.16 + ramp(0.56, 0.6, wet) * 0.2 + ramp(0.76, 0.8, wet) * 0.22
      const line = ramp(0.25 + 0.25 * weight(x, y), 0.62 + 0.1 * weight(x, y), lines[at] as number)
      const value = clamp(
        Math.max(nib * 0.86, line * 0.96) + wash * (0.75 + (blot(x, y) - 0.5) * 0.6) * (1 - nib * 0.5),
      )
      plate.red[at] = PAPER[0] + (INK[0] - PAPER[0]) * value
      plate.green[at] = PAPER[1] + (INK[1] - PAPER[1]) * value
      plate.blue[at] = PAPER[2] + (INK[2] - PAPER[2]) * value
    })
    return paper({ seed, tooth: 0.45 })
  },
}
