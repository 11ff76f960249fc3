/** Tables: a head, ruled rows, columns as wide as their words want. */
import { type Block, block } from '../layout/flow.ts'
import { accent, gap, type Kit, text } from '../layout/kit.ts'
import { readable, withAlpha } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'

export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const numeric = (words: string) => /^[-+−]?[$€£¥￥]?[\d.,]+\s*\D{0,6}$/.test(words.trim())

export function tableBlock(kit: Kit, id: string, { head, rows }: Grid, fill: string): Block {
  const count = Math.max(head.length, ...rows.map((cells) => cells.length))
  // A head that names only the values leaves the label column unnamed.
  const titles = head.length === 0 ? [] : [...Array.from({ length: count - head.length }, () => ''), ...head]
  const right = Array.from(
    { length: count },
    (_, column) => column > 0 && rows.every((cells) => numeric(cells[column] ?? '0')),
  )
  const top = accent(kit, 0)
  const ink = readable(kit.palette.ink, fill, 4.6)
  return block((width) => {
    const side = gap(kit, 14)
    const cell = (words: string, row: number, column: number) =>
      text(
        kit,
        `${id}/cell-${row}-${column}`,
        row < 0 ? 'heading' : 'label',
        words,
        row < 0 || column === 0 ? 'strong' : 'text',
        20,
        { align: right[column] ? 'end' : 'start', colour: row < 0 ? onto(top, kit.palette) : ink, leading: 1.25 },
      )
    const wishes = Array.from(
      { length: count },
      (_, column) =>
        Math.max(
          ...[titles, ...rows].map((cells, row) =>
            cells[column] ? cell(cells[column] as string, row - 1, column).measure(width).width : 0,
          ),
        ) +
        2 * side +
        1,
    )
    const wished = wishes.reduce((sum, wish) => sum + wish, 0)
    // Wide columns give way first: shares follow the square root of the wish when there is too little room.
    const weights = wishes.map((wish) => (wished <= width ? wish : Math.sqrt(wish)))
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    const widths =
      wished <= width
        ? wishes.map(
            (wish, column) =>
              wish +
              (titles.length > 0 ? (width - wished) / count : column === Math.min(1, count - 1) ? width - wished : 0),
          )
        : weights.map((weight) => (weight / whole) * width)
    const lines = [
      ...(titles.length ? [{ cells: titles, row: -1 }] : []),
      ...rows.map((cells, row) => ({ cells, row })),
    ].map(({ cells, row }) => {
      const measured = widths.map((room, column) =>
        cells[column]
          ? cell(cells[column] as string, row, column).measure(Math.max(room * 0.5, room - 2 * side))
          : undefined,
      )
      return { row, measured, height: Math.max(0, ...measured.map((part) => part?.height ?? 0)) + 2 * gap(kit, 9) }
    })
    const height = lines.reduce((sum, line) => sum + line.height, 0)
    return {
      width,
      height,
      place: (x, y, given = height) => {
        const extra = Math.min(gap(kit, 26), Math.max(0, given - height) / lines.length)
        let above = y
        return lines.flatMap(({ row, measured, height: tall }, index): SheetNode[] => {
          const line = tall + extra
          const box = { x, y: above, width, height: line }
          const behind: SheetNode[] =
            row < 0
              ? [
                  {
                    id: `${id}/head`,
                    role: 'shape',
                    kind: 'rectangle',
                    box,
                    fill: top,
                    radius: Math.min(10, kit.theme.radius) * kit.unit,
                  },
                ]
              : [
                  ...(index % 2 === 0
                    ? [
                        {
                          id: `${id}/stripe-${row}`,
                          role: 'shape',
                          kind: 'rectangle',
                          box,
                          fill: withAlpha(kit.palette.ink, 0.045),
                          radius: Math.min(6, kit.theme.radius) * kit.unit,
                        } as SheetNode,
                      ]
                    : []),
                  {
                    id: `${id}/rule-${row}`,
                    role: 'shape',
                    kind: 'rectangle',
                    box: { x, y: above + line - kit.unit, width, height: kit.unit },
                    fill: withAlpha(kit.palette.ink, 0.14),
                  },
                ]
          let left = x
          const words = measured.flatMap((part, column) => {
            const nodes = part ? part.place(left + side, above + (line - part.height) / 2) : []
            left += widths[column] as number
            return nodes
          })
          above += line
          return [...behind, ...words]
        })
      },
    }
  }, 1)
}
