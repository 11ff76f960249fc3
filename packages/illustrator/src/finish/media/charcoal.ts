/** Charcoal: soft masses caught on the paper's tooth, smudged shadows, broad dark contours. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, eachPixel, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatches } from '../tools/hatch.ts'
import { paper } from '../tools/paper.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = [0.93, 0.905, 0.86] as const
const COAL = [0.1, 0.095, 0.095] as const

export const charcoal: Medium = {
  name: 'charcoal',
  names: { en: ['charcoal', 'charcoal drawing', 'charcoal sketch'], zh: ['炭笔', '炭笔画', '木炭画'] },
  monochrome: true,
  paint(plate) {
    const { width, height, unit, seed } = plate
    const tone = tones(plate, { gamma: 0.85, local: 0.7, calm: 1.5 })
    const smudge = blurred(tone, width, height, 7 * unit)
    const lines = wandering(plate, contours(plate, { thickness: 3.4, detail: 0.7 }), { distance: 1.8, wave: 60 })
    const fine = contours(plate, { thickness: 1.5, detail: 0.8 })
    const stick = hatches('crayon', seed, [-42, -55, -30, 30, -70], 1.5)
    const tooth = texture('tooth', { seed, scale: 1.3 })
    const laid = texture('fibre', { seed, scale: 0.8, turn: 90 })
    const press = texture('cloud', { seed: seed + 8, scale: 1.3 })
    eachPixel(plate, (at, x, y) => {
      const grain = tooth(x, y) * 0.72 + laid(x, y) * 0.28
      const dark = clamp(
        (1 - (tone[at] as number)) * 0.9 +
          (0.5 - stick(plate.nodes?.[at] ?? -1)(x, y)) * 0.3 * (1 - (tone[at] as number)),
      )
      const caught = ramp(-0.34, 0.34, dark * 1.12 - grain) * (0.25 + 0.7 * dark)
      const rubbed = (1 - (smudge[at] as number)) * 0.3
      const contour =
        (lines[at] as number) * ramp(0.2, 0.75, press(x, y) + 0.2) * ramp(0.95, 0.45, grain) * 0.75 +
        (fine[at] as number) * 0.5
      const coal = clamp(Math.max(caught, rubbed) + contour, 0, 0.96)
      plate.red[at] = PAPER[0] + (COAL[0] - PAPER[0]) * coal
      plate.green[at] = PAPER[1] + (COAL[1] - PAPER[1]) * coal
      plate.blue[at] = PAPER[2] + (COAL[2] - PAPER[2]) * coal
    })
    return paper({ seed, tooth: 0.6, fibre: 0.4 })
  },
}
