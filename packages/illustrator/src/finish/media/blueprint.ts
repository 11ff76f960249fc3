/** Blueprint: white lines and thin hatching on Prussian blue, a drafting grid behind. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, ramp } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatch } from '../tools/hatch.ts'
import { both, paper } from '../tools/paper.ts'
import { extent } from '../tools/plate.ts'
import { texture } from '../tools/texture.ts'
import { tones } from '../tools/tones.ts'

const BLUE = [0.055, 0.23, 0.47] as const
const WHITE = [0.9, 0.95, 1] as const
/** Units between the lines of the grid; every fifth is bold. */
const GRID = 21.3

export const blueprint: Medium = {
  name: 'blueprint',
  names: { en: ['blueprint', 'technical drawing', 'cyanotype plan'], zh: ['蓝图', '工程图', '设计蓝图'] },
  monochrome: true,
  paint(plate) {
    const { seed, nodes } = plate
    const tone = tones(plate, { gamma: 0.8, local: 0.7, calm: 1 })
    const lines = contours(plate, { thickness: 1.5, detail: 0.9 })
    const shade = hatch('pen', { seed, turn: -45, scale: 2.2 })
    const faded = texture('cloud', { seed, scale: 0.5 })
    eachPixel(plate, (at, x, y) => {
      const behind = nodes ? nodes[at] === -1 : false
      const light = tone[at] as number
      // The negative of a drawing: shadows are hatched in white.
      const hatched =
        ramp(-0.05, 0.06, (1 - light) * (behind ? 0.35 : 0.75) - 0.1 - shade(x, y)) * (behind ? 0.16 : 0.4)
      const white = clamp(
        Math.max(hatched, (lines[at] as number) * (behind ? 0.55 : 0.95)) + (behind ? 0 : light * 0.08),
      )
      const wash = 0.88 + 0.26 * faded(x, y)
      plate.red[at] = BLUE[0] * wash + (WHITE[0] - BLUE[0] * wash) * white
      plate.green[at] = BLUE[1] * wash + (WHITE[1] - BLUE[1] * wash) * white
      plate.blue[at] = BLUE[2] * wash + (WHITE[2] - BLUE[2] * wash) * white
    })
    const size = extent(plate)
    const ground = paper({ seed, tooth: 0.5 })
    const rule = (place: number, half: number) => {
      const distance = Math.abs(place - Math.round(place / GRID) * GRID)
      const bold = Math.abs(Math.round(place / GRID)) % 5 === 0
      return ramp(half + 0.5, half - 0.3, distance) * (bold ? 0.2 : 0.09)
    }
    return both((x, y, colour) => {
      let line = Math.max(rule(x - size.width / 2, 0.5), rule(y - size.height / 2, 0.5))
      if (plate.opaque) {
        const rim = Math.min(x, y, size.width - x, size.height - y)
        line = Math.max(line, ramp(1.1, 0.5, Math.abs(rim - 14)) * 0.75, ramp(0.9, 0.3, Math.abs(rim - 19)) * 0.5)
      }
      for (let channel = 0; channel < 3; channel++)
        colour[channel] =
          (colour[channel] as number) + ((WHITE[channel] as number) - (colour[channel] as number)) * line
    }, ground)
  },
}
