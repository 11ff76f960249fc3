/** Woodcut: black masses, gouge marks for the half tones, bold borders, the plank's grain in the black. */
import type { Medium } from '../medium.ts'
import { clamp, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatches } from '../tools/hatch.ts'
import { paper } from '../tools/paper.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = [0.95, 0.925, 0.86] as const
const INK = [0.085, 0.075, 0.075] as const

export const woodcut: Medium = {
  name: 'woodcut',
  names: {
    en: ['woodcut', 'linocut', 'block print', 'lino print', 'wood engraving'],
    zh: ['木刻', '版画', '木版画', '麻胶版画'],
  },
  monochrome: true,
  paint(plate) {
    const { seed } = plate
    const tone = wandering(plate, tones(plate, { gamma: 0.8, local: 0.9, calm: 2.2 }), { distance: 1.2, wave: 30 })
    const lines = wandering(plate, contours(plate, { thickness: 2.8, detail: 0.8 }), { distance: 1.2, wave: 30 })
    const direction = hatches('gouge', seed, [2, -40, 30, -62, 68, -15], 1.25)
    for (let at = 0, y = 0; y < plate.height; y++)
      for (let x = 0; x < plate.width; x++, at++) {
        // The cut is made at full size from a field that crosses one half where the ink ends.
        const dark = ramp(0.12, 0.86, 1 - (tone[at] as number))
        const gouge = direction(plate.nodes?.[at] ?? -1)((x + 0.5) / plate.unit, (y + 0.5) / plate.unit)
        plate.red[at] = clamp(0.5 + (dark * 1.16 - 0.08 - gouge) * 1.6)
        plate.green[at] = lines[at] as number
        plate.blue[at] = tone[at] as number
      }
    const grain = texture('grain', { seed, scale: 1.1 })
    const speck = texture('tooth', { seed: seed + 3, scale: 0.8 })
    const ground = paper({ seed, fibre: 0.9, tooth: 0.3 })
    return (x, y, colour) => {
      const cut = ramp(0.4, 0.6, colour[0] as number)
      const border = ramp(0.35, 0.6, colour[1] as number)
      // Borders inside the black are cut white, or dark things would melt together.
      const black = (colour[2] as number) < 0.24 ? cut * (1 - border * 0.9) : Math.max(cut, border)
      const worn = ramp(0.86, 0.97, grain(x, y)) * 0.35 + ramp(0.94, 1, speck(x, y)) * 0.5
      const ink = black * (1 - clamp(worn, 0, 0.6))
      for (let channel = 0; channel < 3; channel++)
        colour[channel] = (PAPER[channel] as number) + ((INK[channel] as number) - (PAPER[channel] as number)) * ink
      ground(x, y, colour)
    }
  },
}
