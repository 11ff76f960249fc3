/** Soft pastel: broad powdery strokes on toned paper, its tooth left bare between them. */
import type { Medium } from '../medium.ts'
import { eachPixel, ramp, tune } from '../tools/colour.ts'
import { flowOf } from '../tools/flow.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { emptyCanvas, layStrokes } from '../tools/strokes.ts'
import { texture } from '../tools/texture.ts'

const GROUND = [0.72, 0.66, 0.6] as const

export const pastel: Medium = {
  name: 'pastel',
  names: {
    en: ['pastel', 'soft pastel', 'pastel drawing', 'oil pastel'],
    zh: ['色粉', '色粉画', '粉彩', '粉彩画', '油画棒'],
  },
  paint(plate) {
    const { seed } = plate
    const motif = smoothed(plate, 2.4)
    tune(motif, { saturation: 1.15, gamma: 0.85, lift: 0.06 })
    const canvas = emptyCanvas(plate, [...GROUND])
    const painting = { canvas, motif, flow: flowOf(plate, 22) }
    layStrokes(
      painting,
      { length: 70, width: 18, spacing: 13, colourful: 0.09, stop: 0.2, bristle: 0.9, stray: 0.5, opacity: 0.92 },
      1,
    )
    layStrokes(
      painting,
      {
        length: 40,
        width: 8,
        spacing: 8,
        colourful: 0.09,
        stop: 0.14,
        bristle: 0.9,
        needed: 0.08,
        stray: 0.4,
        opacity: 0.9,
      },
      2,
    )
    layStrokes(
      painting,
      { length: 18, width: 4, spacing: 3.6, colourful: 0.05, stop: 0.1, bristle: 0.7, needed: 0.1 },
      3,
    )
    layStrokes(
      painting,
      { length: 7, width: 2.2, spacing: 1.8, colourful: 0, stop: 0.1, bristle: 0.2, needed: 0.11 },
      4,
    )
    const tooth = texture('tooth', { seed, scale: 1.15 })
    const patch = texture('cloud', { seed, scale: 1.2 })
    eachPixel(canvas, (at, x, y) => {
      const bare = ramp(0.74, 0.98, tooth(x, y) * 0.85 + patch(x, y) * 0.2) * 0.34
      const dust = (tooth(x + 31, y) - 0.5) * 0.06
      canvas.red[at] = (canvas.red[at] as number) + (GROUND[0] - (canvas.red[at] as number)) * bare + dust
      canvas.green[at] = (canvas.green[at] as number) + (GROUND[1] - (canvas.green[at] as number)) * bare + dust
      canvas.blue[at] = (canvas.blue[at] as number) + (GROUND[2] - (canvas.blue[at] as number)) * bare + dust
    })
    copyPlate(plate, canvas)
    return paper({ seed, tooth: 0.8 })
  },
}
