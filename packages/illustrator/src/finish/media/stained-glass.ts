/** Stained glass: panes of glowing colour between lead cames, details painted on the glass in brown. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { cellsOf } from '../tools/cells.ts'
import { clamp, eachPixel, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { copyPlate } from '../tools/plate.ts'
import { lightRelief } from '../tools/relief.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'

const LEAD = [0.1, 0.1, 0.115] as const

export const stainedGlass: Medium = {
  name: 'stained-glass',
  names: {
    en: ['stained glass', 'stained-glass', 'stained glass window'],
    zh: ['彩绘玻璃', '彩色玻璃', '彩色玻璃风格', '教堂玻璃'],
  },
  paint(plate) {
    const { width, height, unit, seed } = plate
    const detail = contours(plate, { thickness: 1.5, detail: 0.8 })
    const outline = contours(plate, { thickness: 4.2, detail: 0 })
    const calm = smoothed(smoothed(plate, 4), 3)
    tune(calm, { saturation: 1.55, gamma: 0.82 })
    const cells = cellsOf(calm, { size: 58, jitter: 0.85, loyal: 1.6 })
    const ripple = texture('cloud', { seed, scale: 1.8 })
    const seedy = texture('fibre', { seed, scale: 0.6, turn: 63 })
    const planes = [calm.red, calm.green, calm.blue]
    const heights = new Float32Array(cells.border.length)
    const distances = blurred(cells.border, width, height, 0.8 * unit)
    eachPixel(plate, (at, x, y) => {
      const cell = (cells.of[at] as number) * 3
      const lead = Math.max(ramp(3.4, 2.2, distances[at] as number), ramp(0.25, 0.6, outline[at] as number))
      heights[at] = lead * 0.7 + ripple(x, y) * 0.1
      const inner = ramp(2, 16, distances[at] as number)
      // Every pane comes from another sheet of glass.
      const sheet = 0.88 + 0.24 * (((Math.imul(cells.of[at] as number, 0x9e3779b1) >>> 8) & 255) / 255)
      const glow = sheet * (0.78 + 0.3 * inner + (ripple(x, y) - 0.5) * 0.2 + (seedy(x, y) - 0.5) * 0.1)
      // White glass is never white: each pane has a breath of amber or of sea.
      const least = Math.min(
        cells.colours[cell] as number,
        cells.colours[cell + 1] as number,
        cells.colours[cell + 2] as number,
      )
      const pale = ramp(0.6, 0.95, least)
      const warm = ((Math.imul(cells.of[at] as number, 0x85ebca6b) >>> 9) & 255) / 255
      const painted = (detail[at] as number) * 0.72
      for (let channel = 0; channel < 3; channel++) {
        const plane = planes[channel] as Float32Array
        const tint = 1 - pale * (channel === 0 ? warm * 0.25 : channel === 1 ? 0.06 : (1 - warm) * 0.3)
        const glass = tint * ((cells.colours[cell + channel] as number) * 0.62 + (plane[at] as number) * 0.38) * glow
        const value = clamp(glass + 0.05) * (1 - painted * (channel === 0 ? 0.8 : 0.92))
        plane[at] = value + ((LEAD[channel] as number) - value) * lead
      }
    })
    lightRelief(calm, blurred(heights, width, height, 0.9 * unit), 1.5)
    // Light through glass spills over the lead.
    for (const plane of [calm.red, calm.green, calm.blue]) {
      const halo = blurred(plane, width, height, 9 * unit)
      for (let at = 0; at < plane.length; at++)
        plane[at] = clamp(1 - (1 - (plane[at] as number)) * (1 - (halo[at] as number) * 0.16))
    }
    copyPlate(plate, calm)
    return undefined
  },
}
