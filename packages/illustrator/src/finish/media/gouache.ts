/** Gouache: flat opaque shapes with dry-brush rims, chalky colours, next to no relief. */
import type { Medium } from '../medium.ts'
import { eachPixel, lumaOf, tune } from '../tools/colour.ts'
import { flowOf } from '../tools/flow.ts'
import { paper } from '../tools/paper.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { emptyCanvas, layStrokes } from '../tools/strokes.ts'
import { texture } from '../tools/texture.ts'

export const gouache: Medium = {
  name: 'gouache',
  names: { en: ['gouache', 'gouache painting', 'tempera', 'poster paint'], zh: ['水粉', '水粉画', '丙烯插画'] },
  paint(plate) {
    const motif = smoothed(smoothed(plate, 3), 2)
    for (let at = 0; at < motif.red.length; at++) {
      // Flat steps of tone: a pot of paint for each, of the same hue.
      const tone = lumaOf(motif.red[at] as number, motif.green[at] as number, motif.blue[at] as number)
      const step = ((Math.round(tone * 9) / 9 - tone) * 2) / 3
      for (const plane of [motif.red, motif.green, motif.blue]) plane[at] = (plane[at] as number) + step
    }
    tune(motif, { saturation: 1.14, gamma: 0.92, lift: 0.05 })
    const canvas = emptyCanvas(plate, [0.93, 0.89, 0.82])
    const painting = { canvas, motif, flow: flowOf(plate, 30) }
    layStrokes(
      painting,
      { length: 90, width: 34, spacing: 22, colourful: 0.035, stop: 0.16, bristle: 0.6, stray: 0.3 },
      1,
    )
    layStrokes(
      painting,
      { length: 54, width: 14, spacing: 10, colourful: 0.035, stop: 0.1, bristle: 0.5, needed: 0.05 },
      2,
    )
    layStrokes(
      painting,
      { length: 16, width: 4.5, spacing: 3.4, colourful: 0.01, stop: 0.08, bristle: 0.3, needed: 0.06 },
      3,
    )
    layStrokes(
      painting,
      { length: 7, width: 2.2, spacing: 1.7, colourful: 0, stop: 0.08, bristle: 0.1, needed: 0.07 },
      4,
    )
    const chalk = texture('tooth', { seed: plate.seed, scale: 1.2 })
    eachPixel(canvas, (at, x, y) => {
      const dust = (chalk(x, y) - 0.5) * 0.035
      for (const plane of [canvas.red, canvas.green, canvas.blue]) plane[at] = (plane[at] as number) + dust
    })
    copyPlate(plate, canvas)
    return paper({ seed: plate.seed, tooth: 0.5 })
  },
}
