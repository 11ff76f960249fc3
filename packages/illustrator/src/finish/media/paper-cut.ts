/** Paper cut: flat sheets of coloured paper, stacked by nearness and tone, each casting a soft shadow on what lies below. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, lumaPlane, tune } from '../tools/colour.ts'
import { choosePalette, nearestColour, sampleColours } from '../tools/palette.ts'
import { paper } from '../tools/paper.ts'
import type { Plate } from '../tools/plate.ts'
import { copyPlate } from '../tools/plate.ts'
import { lightRelief } from '../tools/relief.ts'
import { smoothed } from '../tools/smooth.ts'

/** Height of the sheet at every pixel, 0..1: nearer things and lighter tones lie higher. */
function stack(plate: Plate, tone: Float32Array): Float32Array {
  const { depth, nodes } = plate
  const heights = new Float32Array(tone.length)
  // Distances of things as ranks: what counts is the order.
  const nearest = new Map<number, number>()
  if (depth && nodes)
    for (let at = 0; at < tone.length; at += 3) {
      const node = nodes[at] as number
      if (node >= 0 && (depth[at] as number) < (nearest.get(node) ?? Infinity)) nearest.set(node, depth[at] as number)
    }
  const order = [...nearest].sort((left, right) => right[1] - left[1]).map(([node]) => node)
  const rank = new Map(order.map((node, index) => [node, 0.3 + (0.5 * (index + 1)) / order.length]))
  for (let at = 0; at < tone.length; at++) {
    const level = Math.round((tone[at] as number) * 5) / 5
    heights[at] = (rank.get(nodes?.[at] ?? -1) ?? 0.1) + level * 0.16
  }
  return heights
}

export const paperCut: Medium = {
  name: 'paper-cut',
  names: {
    en: ['paper cut', 'paper-cut', 'papercut', 'cut paper', 'paper collage', 'layered paper'],
    zh: ['剪纸', '纸艺', '剪纸风', '纸雕'],
  },
  paint(plate) {
    const { width, height, unit, seed } = plate
    copyPlate(plate, smoothed(smoothed(plate, 3.6), 3))
    tune(plate, { saturation: 1.2, gamma: 0.9 })
    const palette = choosePalette(sampleColours(plate.red, plate.green, plate.blue), 26, seed)
    const colour = new Float32Array(3)
    for (let at = 0; at < plate.red.length; at++) {
      colour[0] = plate.red[at] as number
      colour[1] = plate.green[at] as number
      colour[2] = plate.blue[at] as number
      const chosen = nearestColour(palette, colour, 0) * 3
      plate.red[at] = palette[chosen] as number
      plate.green[at] = palette[chosen + 1] as number
      plate.blue[at] = palette[chosen + 2] as number
    }
    copyPlate(plate, smoothed(plate, 1.5))
    const heights = stack(plate, lumaPlane(plate))
    const [contact, cast] = [blurred(heights, width, height, 1.6 * unit), blurred(heights, width, height, 6 * unit)]
    const away = Math.round(4.5 * unit)
    const shaded = { ...plate, red: plate.red.slice(), green: plate.green.slice(), blue: plate.blue.slice() }
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = y * width + x
        const from = Math.max(0, y - away) * width + Math.max(0, x - away)
        const here = heights[at] as number
        const shadow =
          clamp(((cast[from] as number) - here) * 1.7, 0, 0.42) + clamp(((contact[at] as number) - here) * 1.6, 0, 0.22)
        for (const plane of [shaded.red, shaded.green, shaded.blue])
          plane[at] = (plane[at] as number) * (1 - clamp(shadow, 0, 0.55))
      }
    lightRelief(shaded, blurred(heights, width, height, 0.6 * unit), 1.6)
    copyPlate(plate, shaded)
    return paper({ seed, tooth: 0.7, fibre: 0.3 })
  },
}
