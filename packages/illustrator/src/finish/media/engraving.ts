/** Copper engraving: swelling lines that bend with the form, crossed in the shadows, cut at full size so they stay crisp. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { paper } from '../tools/paper.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'

const PAPER = [0.955, 0.93, 0.875] as const
const INK = [0.09, 0.075, 0.065] as const
/** Distance of lines in units. */
const PITCH = 4.2

export const engraving: Medium = {
  name: 'engraving',
  names: { en: ['engraving', 'etching', 'copperplate', 'banknote style'], zh: ['铜版画', '蚀刻版画', '雕版'] },
  monochrome: true,
  paint(plate) {
    const { width, height, unit, seed } = plate
    const tone = tones(plate, { gamma: 0.72, local: 0.75, calm: 0.8 })
    // Brightness taken as height: lines climb over light shapes, which reads as roundness.
    const bend = blurred(tone, width, height, 12 * unit)
    const lines = contours(plate, { thickness: 1.3, detail: 0.95 })
    plate.red.set(tone)
    plate.green.set(bend)
    plate.blue.set(lines)
    const waver = texture('cloud', { seed, scale: 0.7 })
    const ground = paper({ seed, tooth: 0.35, fibre: 0.4, age: 0.35 })
    const groove = (phase: number, dark: number) => {
      const distance = Math.abs(phase - Math.floor(phase) - 0.5) * 2
      return ramp(1 - dark - 0.11, 1 - dark + 0.11, distance)
    }
    return (x, y, colour) => {
      const [value, height01, line] = [colour[0] as number, colour[1] as number, colour[2] as number]
      const dark = 1 - value
      const rise = height01 * 26 + waver(x, y) * 3
      const first = groove((x * 0.5 + y * 0.87 + rise) / PITCH, clamp(dark * 1.05 - 0.07, 0, 0.82))
      const second = groove((x * 0.87 - y * 0.5 + rise) / PITCH, clamp((dark - 0.45) * 1.25, 0, 0.75))
      const third = groove((x + rise * 0.6) / (PITCH * 0.9), clamp((dark - 0.72) * 1.6, 0, 0.7))
      const cut = clamp(Math.max(first, second, third, ramp(0.3, 0.7, line)))
      for (let channel = 0; channel < 3; channel++) {
        const white = PAPER[channel] as number
        colour[channel] = white + ((INK[channel] as number) - white) * cut * 0.96
      }
      ground(x, y, colour)
    }
  },
}
