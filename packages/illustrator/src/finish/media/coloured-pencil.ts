/** Coloured pencil: hatched layers of the thing's own colour over paper that glints through, a darker pencil for contours. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatch, hatches } from '../tools/hatch.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = 0.975

export const colouredPencil: Medium = {
  name: 'coloured-pencil',
  names: {
    en: ['coloured pencil', 'colored pencil', 'coloured pencil drawing', 'colored pencil drawing'],
    zh: ['彩铅', '彩铅画', '彩色铅笔'],
  },
  paint(plate) {
    const { seed } = plate
    const lines = wandering(plate, contours(plate, { thickness: 1.6, detail: 0.6 }), { distance: 1.2, wave: 50 })
    copyPlate(plate, smoothed(plate, 2))
    tune(plate, { saturation: 1.3, gamma: 0.9 })
    const direction = hatches('pencil', seed, [-35, -50, -22, 28, -62, 12], 1.7)
    const second = hatch('pencil', { seed: seed + 50, turn: 22, scale: 1.9 })
    const tooth = texture('tooth', { seed, scale: 1 })
    eachPixel(plate, (at, x, y) => {
      const [red, green, blue] = [plate.red[at] as number, plate.green[at] as number, plate.blue[at] as number]
      // Pigment needed is what the paper has and the colour lacks in its weakest channel.
      const amount = clamp(1 - Math.min(red, green, blue) * 0.98)
      const grain = tooth(x, y)
      const first = ramp(-0.22, 0.16, amount * 1.05 - direction(plate.nodes?.[at] ?? -1)(x, y))
      const over = ramp(-0.2, 0.2, amount * 0.95 - second(x, y))
      const cover = clamp(0.5 + 0.36 * first + 0.24 * over - (grain > 0.75 ? (grain - 0.75) * 1.2 : 0))
      const line = (lines[at] as number) * (0.55 + 0.4 * grain)
      const shadow = 1 - (lumaOf(red, green, blue) < 0.5 ? 0.12 * over : 0.05 * over)
      for (const plane of [plate.red, plate.green, plate.blue]) {
        const value = PAPER + ((plane[at] as number) * shadow - PAPER) * cover
        plane[at] = value * (1 - line * 0.62 * (1 - (plane[at] as number) * 0.35))
      }
    })
    return paper({ seed, tooth: 0.5 })
  },
}
