/** Pop art: few loud flat colours, Ben-Day dots between them, thick black lines. */
import type { Medium } from '../medium.ts'
import { clamp, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { wandering } from '../tools/warp.ts'

const PITCH = 9
/** Flat tones between black and white. */
const STEPS = 5

/** A loud flat colour of the same hue: brightness in steps, saturation pulled up. */
function loud(red: number, green: number, blue: number, colour: Float64Array): void {
  const grey = lumaOf(red, green, blue)
  const chroma = Math.max(red, green, blue) - Math.min(red, green, blue)
  // What is nearly grey stays grey: a loud white wall is ugly.
  const push = 1 + 0.75 * ramp(0.08, 0.35, chroma)
  const level = (Math.round(grey * STEPS) + 0.15) / STEPS
  colour[0] = clamp(level + (red - grey) * push)
  colour[1] = clamp(level + (green - grey) * push)
  colour[2] = clamp(level + (blue - grey) * push)
}

export const popArt: Medium = {
  name: 'pop-art',
  names: { en: ['pop art', 'pop-art', 'ben-day dots', 'lichtenstein style'], zh: ['波普', '波普艺术', '波普风格'] },
  paint(plate) {
    const lines = wandering(plate, contours(plate, { thickness: 3.2, detail: 0.55 }), { distance: 0.8, wave: 60 })
    copyPlate(plate, smoothed(smoothed(plate, 3.5), 2.5))
    tune(plate, { saturation: 1.3, gamma: 0.9 })
    for (const plane of [plate.red, plate.green, plate.blue])
      for (let at = 0; at < plane.length; at++)
        plane[at] = (plane[at] as number) * (1 - ramp(0.3, 0.7, lines[at] as number))
    const under = new Float64Array(3)
    const over = new Float64Array(3)
    return (x, y, colour) => {
      const [red, green, blue] = [colour[0] as number, colour[1] as number, colour[2] as number]
      const grey = lumaOf(red, green, blue)
      if (Math.max(red, green, blue) < 0.12) {
        colour[0] = colour[1] = 0.05
        colour[2] = 0.07
        return
      }
      loud(red, green, blue, under)
      // Dots of the next lighter or darker colour fill the step between two flat ones.
      const part = grey * STEPS + 0.5 - Math.floor(grey * STEPS + 0.5)
      const [u, v] = [(x + y) / PITCH, (x - y) / PITCH]
      const [du, dv] = [u - Math.round(u), v - Math.round(v)]
      const radius = Math.sqrt(du * du + dv * dv)
      const dot = ramp(0.06, -0.06, radius - 0.2 - part * 0.3)
      const strength = ramp(0.3, 0.45, part)
      const shift = 1 / STEPS
      loud(clamp(red + shift), clamp(green + shift), clamp(blue + shift), over)
      for (let channel = 0; channel < 3; channel++) {
        const base = under[channel] as number
        colour[channel] = base + ((over[channel] as number) - base) * dot * strength
      }
    }
  },
}
