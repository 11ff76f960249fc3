/** A text on a thing: a sheet without a ground, its words as large as the thing's face allows. Nothing is cut. */
import type { Design, TextItem } from '../design/design.ts'
import { contrast } from '../sheet/paint/colour.ts'
import type { SheetNode } from '../sheet/sheet.ts'
import { fitText } from '../sheet/type/fit.ts'
import type { Hex } from '../stage/solids.ts'
import type { Sheet } from './scene.ts'

export interface LetteringOptions {
  /** Width over height of the face. */
  readonly ratio: number
  /** Colour of the face, for ink that can be read on it. */
  readonly ground: Hex
  readonly language: Design['language']
}

/** Mean side of the sheet in design units. */
const SIDE = 512
/** Share of the shorter side that stays free all round. */
const MARGIN = 0.09
const LEADING = 1.16
/** Inks that are tried in this order; the first that reads well is taken. */
const INKS = ['#26221e', '#fffdf6'] as const
/** WCAG 2.2, 1.4.3, for large letters and some more, because light and perspective take some away. */
const LEAST_CONTRAST = 4.5

export const inkOn = (ground: Hex, asked?: string): string => {
  if (asked && contrast(asked, ground) >= 2) return asked
  return INKS.find((ink) => contrast(ink, ground) >= LEAST_CONTRAST) ?? INKS[0]
}

/** The face for a text: a wish where the design has one, round and friendly otherwise. */
function faceFor({ typeface = '' }: TextItem): { face: string; weight: number } {
  if (/hand|script|chalk|cursive|brush/i.test(typeface)) return { face: 'caveat', weight: 700 }
  if (/serif|classic|elegant/i.test(typeface)) return { face: 'lora', weight: 700 }
  return { face: 'inter', weight: 800 }
}

/** One text block for each item, one below the other, the room shared by their lengths. */
export function letteringSheet(texts: readonly TextItem[], { ratio, ground, language }: LetteringOptions): Sheet {
  const width = Math.round(SIDE * Math.sqrt(ratio))
  const height = Math.round(SIDE / Math.sqrt(ratio))
  const margin = Math.min(width, height) * MARGIN
  const weights = texts.map(({ text, role }) => Math.sqrt(text.length + 4) * (role === 'title' ? 1.6 : 1))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let y = margin
  const nodes = texts.map((item, index): SheetNode => {
    const room = { width: width - 2 * margin, height: ((height - 2 * margin) * (weights[index] as number)) / whole }
    const style = { ...faceFor(item), language: item.language ?? language }
    const set = fitText(item.text, room, { ...style, leading: LEADING, least: 8, most: SIDE, balanced: true })
    const box = { x: margin, y: y + (room.height - set.height) / 2, width: room.width, height: set.height }
    y += room.height
    return {
      id: item.id,
      role: item.role,
      kind: 'text',
      box,
      lines: set.lines,
      ...style,
      size: set.size,
      leading: LEADING,
      align: 'middle',
      fill: inkOn(ground, item.colour),
    }
  })
  return { kind: 'sheet', width, height, nodes }
}
