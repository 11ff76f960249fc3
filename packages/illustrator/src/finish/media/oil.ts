/** Oil on canvas: three brushes over a toned ground, thick paint that catches the light. */
import type { Medium } from '../medium.ts'
import { tune } from '../tools/colour.ts'
import { flowOf } from '../tools/flow.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { lightRelief } from '../tools/relief.ts'
import { smoothed } from '../tools/smooth.ts'
import { emptyCanvas, layStrokes } from '../tools/strokes.ts'

export const oil: Medium = {
  name: 'oil',
  names: {
    en: ['oil', 'oil painting', 'impasto', 'impressionist', 'acrylic painting', 'painterly'],
    zh: ['油画', '印象派', '丙烯画'],
  },
  paint(plate) {
    const motif = smoothed(plate, 1.6)
    tune(motif, { saturation: 1.18 })
    const flow = flowOf(plate, 16)
    const canvas = emptyCanvas(plate, [0.45, 0.35, 0.26])
    const relief = new Float32Array(plate.red.length)
    const painting = { canvas, motif, flow, relief }
    layStrokes(
      painting,
      { length: 84, width: 26, spacing: 17, colourful: 0.085, stop: 0.24, stray: 0.4, bristle: 0.7 },
      1,
    )
    layStrokes(
      painting,
      { length: 46, width: 13, spacing: 9.5, colourful: 0.085, stop: 0.16, needed: 0.085, bend: 0.14, bristle: 0.6 },
      2,
    )
    layStrokes(painting, { length: 22, width: 6, spacing: 4.6, colourful: 0.05, stop: 0.12, needed: 0.11 }, 3)
    layStrokes(
      painting,
      { length: 8, width: 2.4, spacing: 1.9, colourful: 0.02, stop: 0.1, needed: 0.12, bristle: 0.2, body: 0.8 },
      4,
    )
    lightRelief(canvas, relief, 1.25)
    copyPlate(plate, canvas)
    return paper({ seed: plate.seed, weave: 0.25 })
  },
}
