/** Where the lines of a text node lie: one answer for the painter, the SVG and the critic. */
import type { SheetNode } from '../sheet.ts'
import { type ShapedLine, shapeLine, type TextStyle } from '../type/shape.ts'
import { typefaceOf } from '../type/typeface.ts'

export type TextNode = Extract<SheetNode, { kind: 'text' }>

export interface PlacedLine {
  readonly text: string
  readonly line: ShapedLine
  /** Left end of the baseline, in design units. */
  readonly x: number
  readonly y: number
}

export const defaultLeading = 1.3

export const styleOf = (node: TextNode): TextStyle => ({
  face: node.face,
  weight: node.weight,
  ...(node.italic !== undefined && { italic: node.italic }),
  ...(node.tracking !== undefined && { tracking: node.tracking }),
  ...(node.language !== undefined && { language: node.language }),
  ...(node.direction !== undefined && { direction: node.direction }),
})

/**
 * Lines from the top of the box downwards; capitals stand in the middle of their line, so that one line looks centred in
 * a button of its height whatever the face.
 */
export function placeLines(node: TextNode): PlacedLine[] {
  const style = styleOf(node)
  const leading = (node.leading ?? defaultLeading) * node.size
  const rise = (typefaceOf(node.face, node.weight, node.italic).capHeight / 2) * node.size
  return node.lines.map((text, index) => {
    const line = shapeLine(text, style)
    const width = line.width * node.size
    const end =
      node.align === 'middle' ? 0.5 : (node.align === 'end') !== ((node.direction ?? line.direction) === 'rtl') ? 1 : 0
    return {
      text,
      line,
      x: node.box.x + (node.box.width - width) * end,
      y: node.box.y + leading * (index + 0.5) + rise,
    }
  })
}
