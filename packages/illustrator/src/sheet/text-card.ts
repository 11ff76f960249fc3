/** Words on a plain plate: signs, screens and pages that stand on a stage. */
import type { Sheet } from '../scene/scene.ts'
import { readable } from './paint/colour.ts'
import type { SheetNode } from './sheet.ts'
import { wishedFace } from './theme/typeface-wish.ts'
import { fitText } from './type/fit.ts'

export interface TextCard {
  readonly text: string
  /** Design units. */
  readonly width: number
  readonly height: number
  /** @default #ffffff */
  readonly fill?: string
  /** Made readable on the fill when it is not. @default a dark or light ink */
  readonly ink?: string
  /** A wish in words ("handwritten") or the name of a packed face. */
  readonly typeface?: string
  /** Corner radius and rim in design units. @default 0 */
  readonly radius?: number
  readonly rim?: number
  readonly language?: string
  /** No plate: letters alone, for shirts and walls. @default false */
  readonly bare?: boolean
}

/**
 * One text as large as its plate allows, letter for letter.
 *
 * @example
 * const sheet = textCard({ text: 'OPEN', width: 400, height: 200, fill: '#b3261e', rim: 8 })
 */
export function textCard({
  text,
  width,
  height,
  fill = '#ffffff',
  ink,
  typeface,
  radius = 0,
  rim = 0,
  language,
  bare = false,
}: TextCard): Sheet {
  const face = wishedFace(typeface) ?? { face: 'montserrat', weight: 800, leading: 1.14 }
  const margin = Math.min(width, height) * 0.1 + rim
  const colour = ink && bare ? ink : readable(ink ?? '#1d1b22', fill, 4.5)
  const style = {
    face: face.face,
    weight: face.weight,
    leading: face.leading ?? 1.14,
    balanced: true,
    least: height * 0.02,
    most: height,
    ...(language && { language }),
  }
  const set = fitText(text, { width: width - 2 * margin, height: height - 2 * margin }, style)
  const plate: SheetNode[] = bare
    ? []
    : [
        { id: 'plate', role: 'background', kind: 'rectangle', box: { x: 0, y: 0, width, height }, fill, radius },
        ...(rim > 0
          ? [
              {
                id: 'rim',
                role: 'ornament',
                kind: 'rectangle',
                box: { x: rim, y: rim, width: width - 2 * rim, height: height - 2 * rim },
                stroke: colour,
                strokeWidth: rim * 0.5,
                radius: Math.max(0, radius - rim),
              } as SheetNode,
            ]
          : []),
      ]
  const words: SheetNode = {
    id: 'text',
    role: 'sign',
    kind: 'text',
    lines: set.lines,
    face: style.face,
    weight: style.weight,
    size: set.size,
    leading: style.leading,
    align: 'middle',
    fill: colour,
    box: { x: margin, y: (height - set.height) / 2, width: width - 2 * margin, height: set.height },
    ...(language && { language }),
  }
  return { kind: 'sheet', width, height, nodes: [...plate, words] }
}
