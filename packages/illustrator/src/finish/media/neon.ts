/** Neon: glass tubes in each thing's own hue, glowing over the dimmed scene. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, lumaOf } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { paper } from '../tools/paper.ts'
import { smoothed } from '../tools/smooth.ts'

export const neon: Medium = {
  name: 'neon',
  names: { en: ['neon', 'neon light', 'neon glow', 'neon sign', 'glowing neon'], zh: ['霓虹', '霓虹灯', '霓虹风格'] },
  paint(plate) {
    const { width, height, unit, seed, nodes } = plate
    const lines = contours(plate, { thickness: 2.3, detail: 0.7 })
    const calm = smoothed(plate, 5)
    const tubes = [
      new Float32Array(lines.length),
      new Float32Array(lines.length),
      new Float32Array(lines.length),
    ] as const
    const tints = [calm.red, calm.green, calm.blue] as const
    for (let at = 0; at < lines.length; at++) {
      const red = calm.red[at] as number
      const green = calm.green[at] as number
      const blue = calm.blue[at] as number
      const grey = lumaOf(red, green, blue)
      const chroma = Math.max(red, green, blue) - Math.min(red, green, blue)
      const line = (lines[at] as number) * (nodes && nodes[at] === -1 ? 0.5 : 1)
      const pull = 1.4 + 1.2 / (0.3 + chroma)
      for (let channel = 0; channel < 3; channel++) {
        // Gas glows at full strength in the hue of what the tube outlines; grey things get cold white light.
        const cold = channel === 0 ? 0.55 : channel === 1 ? 0.85 : 1
        const hue = clamp(0.55 + (((tints[channel] as Float32Array)[at] as number) - grey) * pull)
        const share = clamp(chroma * 5)
        ;(tubes[channel] as Float32Array)[at] = line * (hue * share + cold * (1 - share))
      }
    }
    const planes = [plate.red, plate.green, plate.blue] as const
    for (let channel = 0; channel < 3; channel++) {
      const tube = tubes[channel] as Float32Array
      const [near, far] = [blurred(tube, width, height, 4 * unit), blurred(tube, width, height, 18 * unit)]
      const plane = planes[channel] as Float32Array
      const night = channel === 2 ? 0.05 : 0.022
      for (let at = 0; at < plane.length; at++) {
        const behind = nodes && nodes[at] === -1 ? 0.13 : 0.24
        const core = (lines[at] as number) ** 3 * 0.45 * (nodes && nodes[at] === -1 ? 0.4 : 1)
        const glow = (tube[at] as number) * 0.95 + (near[at] as number) * 1.15 + (far[at] as number) * 1.5
        plane[at] = 1 - (1 - clamp(night + (plane[at] as number) ** 1.4 * behind)) * Math.exp(-glow * 1.15 - core)
      }
    }
    return paper({ seed, grain: 0.25 })
  },
}
