/** Comic print: four inks in turned dot screens on cheap paper, black outlines; screens are set at full size. */
import type { Medium } from '../medium.ts'
import { clamp, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { both, paper } from '../tools/paper.ts'
import type { Surface } from '../tools/plate.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'

const PAPER = [0.97, 0.945, 0.88] as const
/** What each ink lets through. */
const CYAN = [0.05, 0.66, 0.93] as const
const MAGENTA = [0.93, 0.13, 0.58] as const
const YELLOW = [1, 0.87, 0.1] as const
const BLACK = [0.09, 0.085, 0.1] as const

/** The cosine of a turn `u` by two parabolas: half a percent off and several times quicker. */
function wave(u: number): number {
  const t = u - Math.floor(u)
  const s = Math.abs(t - 0.5) * 4 - 1
  return s * (2 - Math.abs(s))
}

/** A dot screen: 1 where there is ink, for a share of ink; soft over a fifth of a unit. */
function screen(turn: number, pitch: number): (x: number, y: number, share: number) => number {
  const [cosine, sine] = [Math.cos((turn * Math.PI) / 180) / pitch, Math.sin((turn * Math.PI) / 180) / pitch]
  return (x, y, share) => {
    const u = x * cosine + y * sine
    const v = y * cosine - x * sine
    // Dots grow from the lattice's points until they meet, then holes shrink: the classical round-to-diamond dot.
    const spot = (wave(u) + wave(v)) / 4 + 0.5
    // Share of the cell where the spot is higher, close to the arc of the distribution.
    const level = 1 - share
    const threshold = 0.5 + (level - 0.5) * (1.05 - 0.1 * Math.abs(level - 0.5))
    return ramp(threshold - 0.6 / pitch - 0.02, threshold + 0.6 / pitch + 0.02, spot)
  }
}

function comicSurface(pitch: number, ground: Surface): Surface {
  const screens = [screen(15, pitch), screen(75, pitch), screen(0.5, pitch * 0.98), screen(45, pitch)] as const
  return both((x, y, colour) => {
    const [red, green, blue] = [colour[0] as number, colour[1] as number, colour[2] as number]
    const black = clamp((1 - Math.max(red, green, blue) - 0.12) * 1.1)
    const rest = Math.max(0.08, Math.max(red, green, blue))
    const cyan = screens[0](x, y, clamp(1 - red / rest) ** 0.85)
    const magenta = screens[1](x, y, clamp((1 - green / rest) * 1.02))
    const yellow = screens[2](x, y, clamp((1 - blue / rest) * 1.02))
    const key = screens[3](x, y, black)
    for (let channel = 0; channel < 3; channel++) {
      colour[channel] =
        (PAPER[channel] as number) *
        (1 - cyan * (1 - (CYAN[channel] as number))) *
        (1 - magenta * (1 - (MAGENTA[channel] as number))) *
        (1 - yellow * (1 - (YELLOW[channel] as number))) *
        (1 - key * (1 - (BLACK[channel] as number)))
    }
  }, ground)
}

export const halftone: Medium = {
  name: 'halftone',
  names: { en: ['halftone', 'comic print', 'comic book print', 'newsprint'], zh: ['半色调', '网点', '漫画印刷'] },
  paint(plate) {
    const lines = contours(plate, { thickness: 2.2, detail: 0.6 })
    copyPlate(plate, smoothed(plate, 2))
    tune(plate, { saturation: 1.35, gamma: 0.9 })
    for (const plane of [plate.red, plate.green, plate.blue])
      for (let at = 0; at < plane.length; at++)
        plane[at] = (plane[at] as number) * (1 - ramp(0.25, 0.75, lines[at] as number))
    return comicSurface(5.6, paper({ seed: plate.seed, tooth: 0.5, age: 0.3 }))
  },
}
