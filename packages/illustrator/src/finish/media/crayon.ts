/** Wax crayon: thick waxy strokes in a few box colours, paper glinting through, a dark crayon around everything. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatches } from '../tools/hatch.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering, wanderingPlate } from '../tools/warp.ts'

const PAPER = 0.98

export const crayon: Medium = {
  name: 'crayon',
  names: {
    en: ['crayon', 'crayon drawing', 'wax crayon', "child's drawing", "children's drawing", "kid's drawing"],
    zh: ['蜡笔', '蜡笔画', '儿童画', '蜡笔风格'],
  },
  paint(plate) {
    const { seed } = plate
    const hand = { distance: 3.2, wave: 70 }
    const lines = wandering(plate, contours(plate, { thickness: 3.4, detail: 0.5 }), { ...hand, distance: 3.8 })
    const fine = wandering(plate, contours(plate, { thickness: 1.8, detail: 0.8 }), hand)
    copyPlate(plate, smoothed(wanderingPlate(plate, hand), 2.6))
    tune(plate, { saturation: 1.5, gamma: 0.85 })
    const direction = hatches('crayon', seed, [-35, -58, 25, -20, 62, 8], 1.5)
    const wax = texture('tooth', { seed, scale: 0.95 })
    const press = texture('cloud', { seed: seed + 3, scale: 1.4 })
    eachPixel(plate, (at, x, y) => {
      const red = plate.red[at] as number
      const green = plate.green[at] as number
      const blue = plate.blue[at] as number
      const amount = clamp(1.12 - Math.min(red, green, blue))
      const stroke = ramp(
        -0.3,
        0.1,
        amount * 0.95 + (press(x, y) - 0.5) * 0.3 - direction(plate.nodes?.[at] ?? -1)(x, y),
      )
      const grain = wax(x, y)
      const cover = clamp(stroke * 0.66 + 0.36 * amount) * (1 - ramp(0.78, 0.98, grain) * 0.42)
      const line = clamp(
        Math.max(lines[at] as number, (fine[at] as number) * 0.8) *
          ramp(0.97, 0.6, grain) *
          (0.75 + 0.35 * press(y, x)),
      )
      const layered = 0.93 + (direction(plate.nodes?.[at] ?? -1)(x + 7, y + 3) - 0.5) * 0.16
      const wear = (value: number) =>
        (PAPER + (value * layered - PAPER) * cover) * (1 - line) + line * (value * 0.28 + 0.03)
      plate.red[at] = wear(red)
      plate.green[at] = wear(green)
      plate.blue[at] = wear(blue)
    })
    return paper({ seed, tooth: 0.7 })
  },
}
