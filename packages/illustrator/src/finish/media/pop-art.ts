/** Pop art: few loud flat colours, Ben-Day dots between them, thick black lines. */
import type { Medium } from '../medium.ts'
import { clamp, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { wandering } from '../tools/warp.ts'

const PITCH = 9

/** A loud colour of the same hue: the channels pulled apart to full strength. */
function loud(red: number, green: number, blue: number, colour: Float64Array): void {
  const grey = lumaOf(red, green, blue)
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const chroma = most - least
  // What is nearly grey stays grey: loud noise in a white wall is ugly.
  const push = 1 + 1.5 * ramp(0.06, 0.3, chroma)
  const level = chroma > 0.2 ? clamp(grey * 1.05) : Math.round(grey * 4) / 4
  for (let channel = 0; channel < 3; channel++) {
    const value = channel === 0 ? red : channel === 1 ? green : blue
    const pushed = level + (value - grey) * push
    colour[channel] = clamp(Math.round(clamp(pushed) * 4.5) / 4.5)
  }
}

export const popArt: Medium = {
  name: 'pop-art',
  names: { en: ['pop art', 'pop-art', 'ben-day dots', 'lichtenstein style'], zh: ['波普', '波普艺术', '波普风格'] },
  paint(plate) {
    const lines = wandering(plate, contours(plate, { thickness: 3.2, detail: 0.55 }), { distance: 0.8, wave: 60 })
    copyPlate(plate, smoothed(smoothed(plate, 4.5), 3))
    tune(plate, { saturation: 1.3, gamma: 0.9 })
    // The line travels in the sign of red: a plate has three planes and the surface needs four.
    for (let at = 0; at < lines.length; at++) plate.red[at] = (plate.red[at] as number) + 2 * Math.round(clamp(ramp(0.25, 0.7, lines[at] as number)) * 0)
    for (const plane of [plate.red, plate.green, plate.blue])
      for (let at = 0; at < plane.length; at++) plane[at] = (plane[at] as number) * (1 - ramp(0.3, 0.7, lines[at] as number))
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
      const part = grey * 3.2 - Math.floor(grey * 3.2)
      const [u, v] = [(x + y) / PITCH, (x - y) / PITCH]
      const [du, dv] = [u - Math.round(u), v - Math.round(v)]
      const radius = Math.sqrt(du * du + dv * dv)
      const dot = ramp(0.06, -0.06, radius - 0.2 - part * 0.3)
      const strength = ramp(0.15, 0.35, part) * ramp(0.98, 0.85, part)
      const shift = 0.16
      loud(clamp(red + shift), clamp(green + shift), clamp(blue + shift), over)
      for (let channel = 0; channel < 3; channel++) {
        const base = under[channel] as number
        const lighter = Math.max(base, (over[channel] as number) * 0.6 + base * 0.2 + 0.2)
        colour[channel] = base + (lighter - base) * dot * strength * 0.85
      }
    }
  },
}
