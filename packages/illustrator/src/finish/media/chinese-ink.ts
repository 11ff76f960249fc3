/** Ink wash on rice paper: five shades of ink, wet and dry, mist where the distance is, a breath of mineral colour. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, eachPixel, lumaOf, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { paper } from '../tools/paper.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'
import { wandering, wanderingPlate } from '../tools/warp.ts'

const RICE = [0.955, 0.935, 0.885] as const
const INK = [0.09, 0.095, 0.105] as const

export const chineseInk: Medium = {
  name: 'chinese-ink',
  names: {
    en: [
      'chinese ink',
      'ink wash',
      'sumi-e',
      'ink wash painting',
      'ink painting',
      'chinese painting',
      'brush painting',
      'chinese ink painting',
      'traditional chinese painting',
    ],
    zh: ['水墨', '水墨画', '国画', '中国画', '写意画', '工笔画', '水墨风', '中国风水墨'],
  },
  monochrome: true,
  paint(plate) {
    const { width, height, unit, seed, nodes } = plate
    const calm = smoothed(wanderingPlate(plate, { distance: 3, wave: 60 }), 4.5)
    const tone = tones(calm, { gamma: 0.68, local: 0.65 })
    const bled = blurred(wandering(plate, tone, { distance: 7, wave: 34, salt: 3 }), width, height, 3 * unit)
    const broad = wandering(plate, contours(plate, { thickness: 4.2, detail: 0.35 }), { distance: 2.2, wave: 80 })
    const fine = wandering(plate, contours(plate, { thickness: 1.6, detail: 0.85 }), { distance: 1.2, wave: 60 })
    const press = texture('cloud', { seed, scale: 0.9 })
    const dry = texture('grain', { seed, scale: 1.1, turn: -24 })
    const pool = texture('cloud', { seed: seed + 2, scale: 1.6 })
    const mist = texture('cloud', { seed: seed + 4, scale: 0.35 })
    eachPixel(plate, (at, x, y) => {
      const behind = nodes ? nodes[at] === -1 : false
      const dark = 1 - (tone[at] as number)
      const wet = 1 - (bled[at] as number)
      // Diluted ink in steps, each with a dried rim.
      const washed = wet + (pool(x, y) - 0.5) * 0.16
      const wash = ramp(0.16, 0.3, washed) * 0.14 + ramp(0.38, 0.46, washed) * 0.16 + ramp(0.58, 0.64, washed) * 0.17
      const deep = ramp(0.66, 0.82, dark + (pool(y, x) - 0.5) * 0.12) * 0.34
      // A fast brush leaves white streaks.
      const flying = 1 - ramp(0.66, 0.9, dry(x, y)) * 0.75
      const weight = ramp(0.18, 0.8, press(x, y))
      const stroke = Math.max(
        ramp(0.62 - 0.45 * weight, 0.85, broad[at] as number) * flying * (0.55 + 0.4 * weight),
        (fine[at] as number) * (0.5 + 0.35 * weight),
      )
      const veil = behind ? 0.55 * (0.5 + 0.5 * ramp(0.75, 0.35, mist(x, y))) : 1
      const ink = clamp((wash + deep) * veil + stroke * (behind ? 0.45 : 0.92))
      // A breath of mineral colour where the motif is loud.
      const red = calm.red[at] as number
      const green = calm.green[at] as number
      const blue = calm.blue[at] as number
      const grey = lumaOf(red, green, blue)
      const tint = (behind ? 0.14 : 0.34) * (1 - stroke)
      plate.red[at] = clamp(RICE[0] + (INK[0] - RICE[0]) * ink + (red - grey) * tint)
      plate.green[at] = clamp(RICE[1] + (INK[1] - RICE[1]) * ink + (green - grey) * tint)
      plate.blue[at] = clamp(RICE[2] + (INK[2] - RICE[2]) * ink + (blue - grey) * tint)
    })
    return paper({ seed, fibre: 0.8, tooth: 0.3, age: 0.25 })
  },
}
