/** Mosaic: small stones set along the shapes, each of one colour with a lit rim, in sandy grout. */
import type { Medium } from '../medium.ts'
import { cellsOf } from '../tools/cells.ts'
import { clamp, eachPixel, ramp, tune } from '../tools/colour.ts'
import { flowOf } from '../tools/flow.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { lightRelief } from '../tools/relief.ts'
import { smoothed } from '../tools/smooth.ts'
import { latticeNumber, texture } from '../tools/texture.ts'

const GROUT = [0.56, 0.53, 0.48] as const

export const mosaic: Medium = {
  name: 'mosaic',
  names: { en: ['mosaic', 'tile mosaic', 'roman mosaic'], zh: ['马赛克', '镶嵌画'] },
  paint(plate) {
    const { seed } = plate
    const calm = smoothed(plate, 2)
    tune(calm, { saturation: 1.3, gamma: 0.92 })
    const flow = flowOf(calm, 12)
    const cells = cellsOf(calm, { size: 9.6, jitter: 0.42, turn: (x, y) => flow.at(x, y), loyal: 0.55 })
    const stone = texture('cloud', { seed, scale: 5 })
    const sand = texture('tooth', { seed, scale: 1.3 })
    const planes = [calm.red, calm.green, calm.blue]
    const heights = new Float32Array(cells.border.length)
    eachPixel(calm, (at, x, y) => {
      const cell = cells.of[at] as number
      const number = latticeNumber(cell, 3, seed)
      const set = ramp(0.7, 1.9, cells.border[at] as number)
      // Stones are dabbed in by hand and lean a little each way.
      heights[at] =
        set * (0.62 + 0.12 * Math.sin(x * 0.4 * (number - 0.5) + y * 0.4 * (latticeNumber(cell, 4, seed) - 0.5)))
      const tone = 0.9 + 0.2 * number + (stone(x, y) - 0.5) * 0.12
      for (let channel = 0; channel < 3; channel++) {
        const plane = planes[channel] as Float32Array
        const value = clamp(
          (cells.colours[cell * 3 + channel] as number) * tone + (latticeNumber(cell, 5 + channel, seed) - 0.5) * 0.05,
        )
        const grout = (GROUT[channel] as number) * (0.75 + sand(x, y) * 0.35)
        plane[at] = grout + (value - grout) * set
      }
    })
    lightRelief(calm, heights, 0.95)
    copyPlate(plate, calm)
    return paper({ seed, tooth: 0.3 })
  },
}
