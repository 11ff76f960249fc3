/**
 * Transparent washes: wandering borders, pigment gathered along the rims of a wash, grains in the paper's valleys, blooms where
 * water ran back. Density changes colour as in Bousseau et al., "Interactive watercolor rendering", 2006: C - (C - C^2)(d - 1).
 */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, eachPixel, lumaPlane, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { both, marginAt, paper } from '../tools/paper.ts'
import { copyPlate, extent } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering, wanderingPlate } from '../tools/warp.ts'

const PAPER = [0.985, 0.975, 0.95] as const

export const watercolor: Medium = {
  name: 'watercolor',
  names: {
    en: ['watercolor', 'watercolour', 'aquarelle', 'watercolor painting', 'watercolour painting'],
    zh: ['水彩', '水彩画'],
  },
  paint(plate) {
    const { width, height, unit, seed } = plate
    const lines = wandering(plate, contours(plate, { thickness: 2.2, detail: 0.35 }), { distance: 2, wave: 48 })
    copyPlate(plate, smoothed(wanderingPlate(plate, { distance: 2, wave: 48 }), 3.6))
    tune(plate, { saturation: 1.28, gamma: 0.72 })
    const tone = lumaPlane(plate)
    const wash = tone.map((value) => {
      const level = value * 6
      const whole = Math.floor(level)
      return (whole + ramp(0.3, 0.7, level - whole)) / 6
    })
    const [fine, wide] = [blurred(wash, width, height, 0.9 * unit), blurred(wash, width, height, 4.5 * unit)]
    const [bloom, flowing] = [texture('cloud', { seed, scale: 0.55 }), texture('cloud', { seed: seed + 5, scale: 1.7 })]
    const grain = texture('tooth', { seed, scale: 0.75 })
    const gap = texture('cloud', { seed: seed + 9, scale: 2.6 })
    eachPixel(plate, (at, x, y) => {
      const rim = Math.max(0, (wide[at] as number) - (fine[at] as number))
      const line = lines[at] as number
      const bare = ramp(0.5, 0.85, gap(x, y))
      const blot = bloom(x, y)
      // A bloom has a dark rim outside and is washed out inside.
      const wet = plate.nodes && plate.nodes[at] !== -1 ? 0.4 : 1
      const back = (ramp(0.7, 0.86, blot) * -0.55 + Math.exp(-(((blot - 0.68) / 0.022) ** 2)) * 0.28) * wet
      const step = ((tone[at] as number) - (wash[at] as number)) * 0.9
      const density =
        1 +
        (flowing(x, y) - 0.5) * 0.55 +
        (grain(x, y) - 0.5) * 0.3 +
        back +
        clamp(rim * 9, 0, 0.85) +
        line * (1 - bare) * 0.8 +
        step
      const light = line * bare * 0.7
      const dense = (plane: Float32Array, white: number) => {
        const value = 0.05 + 0.93 * (plane[at] as number)
        const painted = value - (value - value * value) * (density - 1)
        plane[at] = painted + (white - painted) * light
      }
      dense(plate.red, PAPER[0])
      dense(plate.green, PAPER[1])
      dense(plate.blue, PAPER[2])
    })
    const ground = paper({ seed, tooth: 0.75 })
    if (!plate.opaque) return ground
    const inside = marginAt(extent(plate), 22, seed)
    return both((x, y, colour) => {
      const distance = inside(x, y)
      if (distance > 14) return
      const painted = ramp(-0.8, 0.8, distance)
      // Pigment dries darkest along the rim of the sheet's wash.
      const rim = 1 - 0.22 * Math.exp(-Math.max(0, distance) / 2.2)
      for (let channel = 0; channel < 3; channel++) {
        const white = PAPER[channel] as number
        const value =
          (colour[channel] as number) * (0.55 + 0.45 * rim) + (colour[channel] as number) ** 2 * (0.45 - 0.45 * rim)
        colour[channel] = white + (value - white) * painted
      }
    }, ground)
  },
}
