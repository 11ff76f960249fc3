/** Japanese woodblock print: flat muted colours each from its own block, fine key lines, the plank's grain, graded skies (bokashi). */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { choosePalette, nearestColour, sampleColours } from '../tools/palette.ts'
import { both, marginAt, paper } from '../tools/paper.ts'
import { copyPlate, extent } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering } from '../tools/warp.ts'

const WASHI = [0.945, 0.905, 0.82] as const
const KEY = [0.13, 0.14, 0.2] as const

export const ukiyoE: Medium = {
  name: 'ukiyo-e',
  names: {
    en: ['ukiyo-e', 'ukiyo e', 'woodblock print', 'japanese woodblock', 'japanese woodblock print', 'hokusai style'],
    zh: ['浮世绘', '浮世绘风格', '日本版画'],
  },
  paint(plate) {
    const { seed, nodes } = plate
    const marks = contours(plate, { thickness: 1.9, detail: 0.7 })
    const lines = wandering(plate, marks, { distance: 0.7, wave: 50 })
    const calm = smoothed(smoothed(plate, 4), 3)
    tune(calm, { saturation: 1.05, gamma: 0.82 })
    const palette = choosePalette(sampleColours(calm.red, calm.green, calm.blue), 18, seed)
    for (let at = 0; at < palette.length; at += 3) {
      // Pigments of plants and stones on warm paper: nothing is pure, nothing is black.
      for (let channel = 0; channel < 3; channel++)
        palette[at + channel] = clamp((palette[at + channel] as number) * (WASHI[channel] as number) * 0.9 + 0.07)
    }
    const colour = new Float32Array(3)
    const flat = {
      ...calm,
      red: new Float32Array(calm.red.length),
      green: new Float32Array(calm.red.length),
      blue: new Float32Array(calm.red.length),
    }
    for (let at = 0; at < flat.red.length; at++) {
      colour[0] = clamp((calm.red[at] as number) * WASHI[0] * 0.9 + 0.07)
      colour[1] = clamp((calm.green[at] as number) * WASHI[1] * 0.9 + 0.07)
      colour[2] = clamp((calm.blue[at] as number) * WASHI[2] * 0.9 + 0.07)
      const chosen = nearestColour(palette, colour, 0) * 3
      // Behind the subjects blocks are inked in gradation (bokashi), on them flat.
      const share = nodes && nodes[at] === -1 ? 0.35 : 0.9
      flat.red[at] = (palette[chosen] as number) * share + (colour[0] as number) * (1 - share)
      flat.green[at] = (palette[chosen + 1] as number) * share + (colour[1] as number) * (1 - share)
      flat.blue[at] = (palette[chosen + 2] as number) * share + (colour[2] as number) * (1 - share)
    }
    copyPlate(plate, smoothed(flat, 1.6))
    const grain = texture('grain', { seed, scale: 0.9 })
    const baren = texture('tooth', { seed, scale: 1 })
    eachPixel(plate, (at, x, y) => {
      const red = plate.red[at] as number
      const green = plate.green[at] as number
      const blue = plate.blue[at] as number
      const worn = (1 - lumaOf(red, green, blue)) * ((grain(x, y) - 0.5) * 0.1 + (baren(x, y) - 0.5) * 0.1)
      const line = ramp(0.22, 0.62, lines[at] as number) * (0.9 - 0.2 * grain(y, x))
      plate.red[at] = red + worn + (KEY[0] - red) * line
      plate.green[at] = green + worn + (KEY[1] - green) * line
      plate.blue[at] = blue + worn + (KEY[2] - blue) * line
    })
    const ground = paper({ seed, fibre: 0.7, tooth: 0.3, age: 0.3 })
    if (!plate.opaque) return ground
    const size = extent(plate)
    const inside = marginAt(size, 3, seed)
    return both((x, y, shade) => {
      const distance =
        Math.min(x, y, size.width - x, size.height - y) -
        15 +
        (inside(x, y) - Math.min(x, y, size.width - x, size.height - y)) * 0.35
      if (distance > 4) return
      const printed = ramp(-0.6, 0.6, distance)
      const border = ramp(0.4, 1, distance) * ramp(3, 2.3, distance)
      for (let channel = 0; channel < 3; channel++) {
        const value =
          (shade[channel] as number) + ((KEY[channel] as number) - (shade[channel] as number)) * border * 0.85
        shade[channel] = (WASHI[channel] as number) + (value - (WASHI[channel] as number)) * printed
      }
    }, ground)
  },
}
