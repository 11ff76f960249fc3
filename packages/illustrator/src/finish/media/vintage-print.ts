/** Vintage print: an old poster from a stone press: few faded inks, a little out of register, on paper that has yellowed. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { choosePalette, nearestColour, sampleColours } from '../tools/palette.ts'
import { both, paper } from '../tools/paper.ts'
import { copyPlate, extent } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = [0.94, 0.885, 0.76] as const

export const vintagePrint: Medium = {
  name: 'vintage-print',
  names: {
    en: ['vintage print', 'vintage poster', 'retro print', 'lithograph', 'letterpress', 'travel poster', 'retro'],
    zh: ['复古印刷', '复古海报', '石版画', '复古', '老海报'],
  },
  paint(plate) {
    const { width, unit, seed } = plate
    const lines = wandering(plate, contours(plate, { thickness: 1.8, detail: 0.5 }), { distance: 0.7, wave: 60 })
    const calm = smoothed(smoothed(plate, 3.6), 2.4)
    tune(calm, { saturation: 1.12, gamma: 0.85 })
    const palette = choosePalette(sampleColours(calm.red, calm.green, calm.blue), 14, seed)
    const colour = new Float32Array(3)
    const flat = { ...calm, red: calm.red.slice(), green: calm.green.slice(), blue: calm.blue.slice() }
    for (let at = 0; at < flat.red.length; at++) {
      colour[0] = calm.red[at] as number
      colour[1] = calm.green[at] as number
      colour[2] = calm.blue[at] as number
      const chosen = nearestColour(palette, colour, 0) * 3
      flat.red[at] = (palette[chosen] as number) * 0.75 + (colour[0] as number) * 0.25
      flat.green[at] = (palette[chosen + 1] as number) * 0.75 + (colour[1] as number) * 0.25
      flat.blue[at] = (palette[chosen + 2] as number) * 0.75 + (colour[2] as number) * 0.25
    }
    copyPlate(plate, smoothed(flat, 1.4))
    const stone = texture('tooth', { seed, scale: 1.25 })
    const uneven = texture('cloud', { seed, scale: 0.9 })
    // The key block sits beside the colours.
    const aside = Math.round(1.3 * unit) * (width + 1)
    eachPixel(plate, (at, x, y) => {
      const line = (lines[Math.max(0, at - aside)] as number) * 0.7
      const thin = ramp(0.55, 1, stone(x, y)) * 0.26 + (uneven(x, y) - 0.5) * 0.1
      const lay = (value: number, white: number) => {
        const ink = clamp(0.1 + value * 0.86) * white * 1.05
        const faded = ink + (white - ink) * clamp(thin)
        return faded * (1 - line * 0.72)
      }
      plate.red[at] = lay(plate.red[at] as number, PAPER[0])
      plate.green[at] = lay(plate.green[at] as number, PAPER[1])
      plate.blue[at] = lay(plate.blue[at] as number, PAPER[2])
    })
    const size = extent(plate)
    const crease = texture('cloud', { seed: seed + 7, scale: 1.4 })
    return both(
      (x, y, shade) => {
        if (!plate.opaque) return
        // Worn folds and rims, as if it had lain in a drawer.
        const rim = Math.min(x, y, size.width - x, size.height - y)
        const rubbed = ramp(16, 0, rim + (crease(x, y) - 0.3) * 18) * 0.55
        const fold =
          ramp(1.6, 0.2, Math.abs(x - size.width / 2 + (crease(y, 3) - 0.5) * 2)) * 0.13 * crease(x * 3, y * 3)
        const grey = lumaOf(shade[0] as number, shade[1] as number, shade[2] as number)
        for (let channel = 0; channel < 3; channel++)
          shade[channel] =
            (shade[channel] as number) +
            ((PAPER[channel] as number) * (0.97 + 0.03 * grey) - (shade[channel] as number)) * clamp(rubbed + fold)
      },
      paper({ seed, tooth: 0.4, fibre: 0.35, age: 0.8 }),
    )
  },
}
