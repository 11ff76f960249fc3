/** Words that belong to the whole picture, laid over a stage: a quiet band at its foot. */
import type { Design, TextItem } from '../design/design.ts'
import type { SheetNode } from '../sheet/sheet.ts'
import { fitText } from '../sheet/type/fit.ts'
import type { Sheet } from './scene.ts'

/** The band takes at most this share of the picture's height. */
const MOST_HEIGHT = 0.3
const FACE = { face: 'inter', weight: 600 } as const
const LEADING = 1.25

/**
 * @param size design units of the picture, 1 unit = 1 pixel at 1K
 */
export function captionSheet(
  texts: readonly TextItem[],
  { width, height }: { readonly width: number; readonly height: number },
  language: Design['language'],
): Sheet {
  const unit = Math.sqrt(width * height)
  const margin = unit * 0.035
  const words = texts.map(({ text }) => text).join('\n')
  const room = { width: width - margin * 4, height: height * MOST_HEIGHT - margin * 2 }
  const style = { ...FACE, language }
  const set = fitText(words, room, {
    ...style,
    leading: LEADING,
    least: unit * 0.016,
    most: unit * 0.062,
    balanced: true,
  })
  const band = {
    x: margin,
    width: width - margin * 2,
    height: set.height + margin * 1.6,
    y: height - set.height - margin * 2.6,
  }
  const nodes: SheetNode[] = [
    { id: 'caption/ground', role: 'ground', kind: 'rectangle', box: band, fill: '#fffdf6ea', radius: unit * 0.02 },
    {
      id: texts[0]?.id ?? 'caption',
      role: 'caption',
      kind: 'text',
      box: { x: margin * 2, y: band.y + margin * 0.8, width: room.width, height: set.height },
      lines: set.lines,
      ...style,
      size: set.size,
      leading: LEADING,
      align: 'middle',
      fill: '#26221e',
    },
  ]
  return { kind: 'sheet', width, height, nodes }
}
