/** Chalk on a blackboard: coloured lines and rubbed fillings over a board that was wiped many times. */
import type { Medium } from '../medium.ts'
import { clamp, eachPixel, lumaOf, ramp, tune } from '../tools/colour.ts'
import { contours } from '../tools/contours.ts'
import { hatches } from '../tools/hatch.ts'
import { copyPlate } from '../tools/plate.ts'
import { smoothed } from '../tools/smooth.ts'
import { texture } from '../tools/texture.ts'
import { wandering } from '../tools/warp.ts'

const BOARD = [0.125, 0.165, 0.15] as const

export const chalk: Medium = {
  name: 'chalk',
  names: { en: ['chalk', 'chalk drawing', 'chalkboard', 'blackboard'], zh: ['粉笔', '粉笔画', '黑板画', '黑板'] },
  paint(plate) {
    const { seed, nodes } = plate
    const outline = wandering(plate, contours(plate, { thickness: 2.2, detail: 0 }), { distance: 1.4, wave: 50 })
    const lines = wandering(plate, contours(plate, { thickness: 2.2, detail: 0.75 }), { distance: 1.4, wave: 50 })
    copyPlate(plate, smoothed(plate, 2.4))
    tune(plate, { saturation: 1.35, gamma: 0.75 })
    const direction = hatches('crayon', seed, [-38, -55, 28, -20, 62], 1.9)
    const tooth = texture('tooth', { seed, scale: 1.1 })
    const wiped = texture('grain', { seed, scale: 0.5, turn: -18 })
    const cloud = texture('cloud', { seed, scale: 0.6 })
    eachPixel(plate, (at, x, y) => {
      const red = plate.red[at] as number
      const green = plate.green[at] as number
      const blue = plate.blue[at] as number
      const most = Math.max(red, green, blue, 0.05)
      const light = lumaOf(red, green, blue)
      // The board is the paper's place: what lies behind the subjects is hardly chalked.
      const behind = nodes ? nodes[at] === -1 : false
      const amount = behind ? 0.05 + light * 0.1 + (most - Math.min(red, green, blue)) * 0.35 : 0.42 + light * 0.5
      const grain = tooth(x, y)
      const stroke = ramp(-0.25, 0.2, amount - direction(nodes?.[at] ?? -1)(x, y) * 0.75 - 0.06)
      const caught = ramp(-0.28, 0.22, stroke * 0.95 - grain * 0.85 + 0.08) * (0.35 + 0.65 * amount)
      // Marks inside a chalked thing are left bare, for white on bright chalk is not seen: eyes and mouths show the board.
      const within = nodes && !behind ? Math.max(0, (lines[at] as number) - (outline[at] as number)) : 0
      const bare = within * ramp(0.2, 0.5, amount)
      const line = ((lines[at] as number) - bare) * ramp(1, 0.35, grain) * 0.95
      const rubbed = amount * 0.16 * (0.6 + cloud(x, y) * 0.8)
      const chalked = clamp(Math.max(caught * 0.9, rubbed))
      const dust = 0.035 * wiped(x, y) + 0.04 * ramp(0.5, 1, cloud(x, y))
      // A stick is bright whatever it draws; its hue is the thing's.
      const stick = (value: number) => clamp((value / most) * (0.68 + 0.3 * most) + 0.05)
      const lay = (board: number, value: number) => {
        const filled = board + dust + (stick(value) - board) * chalked * (1 - bare * 0.9)
        return filled + ((stick(value) + 0.97 * 2) / 3 - filled) * clamp(line)
      }
      plate.red[at] = lay(BOARD[0], red)
      plate.green[at] = lay(BOARD[1], green)
      plate.blue[at] = lay(BOARD[2], blue)
    })
    return undefined
  },
}
