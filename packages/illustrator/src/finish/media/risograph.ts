/** Risograph: four bright inks printed one after another in coarse grain, never quite in register, on uncoated paper. */
import type { Medium } from '../medium.ts'
import { clamp, ramp, tune } from '../tools/colour.ts'
import { both, paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering } from '../tools/warp.ts'

const PAPER = [0.965, 0.95, 0.91] as const
const PINK = [1, 0.23, 0.42] as const
const TEAL = [0.02, 0.5, 0.72] as const
const YELLOW = [1, 0.85, 0.16] as const
const NAVY = [0.17, 0.18, 0.32] as const

/** Moves a plane by a few units: the sheet never lies twice alike in the machine. */
function shifted(plane: Float32Array, width: number, height: number, dx: number, dy: number): Float32Array {
  const moved = new Float32Array(plane.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      moved[y * width + x] = plane[
        Math.max(0, Math.min(height - 1, y - dy)) * width + Math.max(0, Math.min(width - 1, x - dx))
      ] as number
  return moved
}

export const risograph: Medium = {
  name: 'risograph',
  names: {
    en: ['risograph', 'riso print', 'screen print', 'screenprint', 'silkscreen'],
    zh: ['丝网印刷', '孔版印刷', '理想国印刷', 'riso'],
  },
  paint(plate) {
    const { width, height, unit, seed } = plate
    copyPlate(plate, smoothed(plate, 2.6))
    tune(plate, { saturation: 1.35, gamma: 0.85 })
    const step = (units: number) => Math.round(units * unit)
    plate.red.set(shifted(plate.red, width, height, step(1.4), step(-0.8)))
    plate.blue.set(shifted(plate.blue, width, height, step(-1.2), step(-1.2)))
    plate.green.set(wandering(plate, plate.green, { distance: 0.6, wave: 90 }))
    const [coarse, uneven] = [
      [1, 2, 3, 4].map((salt) => texture('tooth', { seed: seed + salt * 7, scale: 1.1, turn: salt * 23 })),
      texture('cloud', { seed, scale: 0.6 }),
    ] as const
    const grain = (index: number, x: number, y: number, share: number) => {
      const threshold = (coarse[index] as (typeof coarse)[0])(x, y)
      // A riso's raster is soft: half of the tone is solid, half of it grains.
      return (ramp(-0.3, 0.3, share * 1.3 - 0.15 - threshold) * 0.65 + share * 0.35) * (0.9 + 0.1 * uneven(x, y))
    }
    return both(
      (x, y, colour) => {
        const [red, green, blue] = [colour[0] as number, colour[1] as number, colour[2] as number]
        const most = Math.max(0.1, red, green, blue)
        const key = grain(3, x, y, clamp((1 - Math.max(red, green, blue) - 0.25) * 1.25))
        // Inks darken each other: blue is teal with a breath of pink, red pink with most of the yellow.
        const tealShare = clamp(1 - red / most) ** 0.75
        const teal = grain(0, x, y, tealShare)
        const pink = grain(1, x, y, clamp((1 - green / most) * (1 - 0.6 * tealShare)))
        const yellow = grain(2, x, y, clamp((1 - blue / most) * (1 - 0.3 * (1 - green / most))))
        for (let channel = 0; channel < 3; channel++) {
          const through = (ink: readonly number[], amount: number) => 1 - amount * (1 - (ink[channel] as number))
          colour[channel] =
            (PAPER[channel] as number) *
            through(TEAL, teal) *
            through(PINK, pink) *
            through(YELLOW, yellow) *
            through(NAVY, key)
        }
      },
      paper({ seed, tooth: 0.6 }),
    )
  },
}
