/** Cel animation: flat light and shade with one soft step, thin coloured lines, a gentle bloom. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'

export const anime: Medium = {
  name: 'anime',
  names: {
    en: ['anime', 'anime style', 'cel', 'cel shading', 'manga color', 'ghibli style', 'cartoon'],
    zh: ['动漫', '动画', '日漫', '赛璐璐', '二次元', '卡通'],
  },
  paint(plate) {
    const { width, height, unit } = plate
    const lines = contours(plate, { thickness: 1.5, detail: 0.6 })
    const calm = smoothed(smoothed(plate, 3), 2)
    for (let at = 0; at < calm.red.length; at++) {
      const tone = lumaOf(calm.red[at] as number, calm.green[at] as number, calm.blue[at] as number)
      const level = tone * 5
      const whole = Math.floor(level)
      const stepped = (whole + ramp(0.38, 0.62, level - whole)) / 5
      const gain = (stepped * 0.6 + tone * 0.4) / Math.max(0.02, tone)
      calm.red[at] = (calm.red[at] as number) * gain
      calm.green[at] = (calm.green[at] as number) * gain
      calm.blue[at] = (calm.blue[at] as number) * gain
    }
    tune(calm, { saturation: 1.3, gamma: 0.84 })
    const planes = [calm.red, calm.green, calm.blue]
    for (const plane of planes) {
      const glow = blurred(plane, width, height, 16 * unit)
      for (let at = 0; at < plane.length; at++) {
        const value = plane[at] as number
        const bright = clamp((glow[at] as number) - 0.55)
        // A line is the colour's own shadow, never plain black.
        plane[at] = clamp((1 - (1 - value) * (1 - bright * 0.35)) * (1 - ramp(0.3, 0.8, lines[at] as number) * 0.78))
      }
    }
    copyPlate(plate, calm)
    return undefined
  },
}
