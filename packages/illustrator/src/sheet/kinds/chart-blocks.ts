/** Charts as blocks: chosen by the data, labelled, with a legend when there is more than one series. */

import { type Table, tableOf } from '../chart/marks.ts'
import type { Content } from '../layout/content.ts'
import { type Block, block, drawing, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size, text } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { readable } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { lying, uprights } from './chart-bars.ts'
import { curves, dots } from './chart-curves.ts'
import { type ChartKind, chartKind, type Data, figure, type Look } from './chart-look.ts'
import { round } from './chart-round.ts'
import { tableBlock } from './table-block.ts'

const draw: Record<Exclude<ChartKind, 'table'>, (look: Look, box: Box) => SheetNode[]> = {
  bar: (look, box) => uprights(look, box, false),
  stacked: (look, box) => uprights(look, box, true),
  lying,
  line: (look, box) => curves(look, box, false),
  area: (look, box) => curves(look, box, true),
  pie: (look, box) => round(look, box, false),
  donut: (look, box) => round(look, box, true),
  scatter: dots,
}

function legend(kit: Kit, data: Data, table: Table, fill: string): Block[] {
  if (table.series.length < 2 || table.series.every(({ name }) => name === '')) return []
  return [
    block((width) => {
      const spot = size(kit, 15)
      const parts = table.series.map(({ name }, index) =>
        text(kit, `${data.id}/series-${index}`, 'label', name, 'strong', 18, {
          colour: readable(kit.palette.ink, fill),
        }).measure(width - spot),
      )
      let x = 0
      let y = 0
      const tall = Math.max(...parts.map(({ height }) => height))
      const spots = parts.map((part) => {
        if (x > 0 && x + spot + gap(kit, 8) + part.width > width) {
          x = 0
          y += tall + gap(kit, 6)
        }
        const at = [x, y] as const
        x += spot + gap(kit, 8) + part.width + gap(kit, 26)
        return at
      })
      return {
        width,
        height: y + tall,
        place: (left, top) =>
          parts.flatMap((part, index) => [
            {
              id: `${data.id}/key-${index}`,
              role: 'shape',
              kind: 'rectangle',
              box: {
                x: left + (spots[index]?.[0] ?? 0),
                y: top + (spots[index]?.[1] ?? 0) + (tall - spot) / 2,
                width: spot,
                height: spot,
              },
              radius: spot * 0.3,
              fill: accent(kit, index),
            } as SheetNode,
            ...part.place(left + (spots[index]?.[0] ?? 0) + spot + gap(kit, 8), top + (spots[index]?.[1] ?? 0)),
          ]),
      }
    }),
  ]
}

/** Every data set of a document on its own card. */
export function chartBlocks(kit: Kit, content: Content): Block[] {
  return content.data.map((data, tone) => {
    const table = tableOf(data)
    const kind = chartKind(data, table)
    const fill = cardFill(kit, tone)
    const titled =
      data.title && data.title !== content.title?.text
        ? [
            text(kit, `${data.id}/title`, 'heading', data.title, 'heading', 30, {
              colour: readable(kit.palette.ink, fill),
            }),
          ]
        : []
    if (kind === 'table')
      return card(
        kit,
        data.id,
        stack(
          [
            ...titled,
            tableBlock(
              kit,
              data.id,
              {
                head: data.columns,
                rows: data.rows.map((row) => [row.label, ...row.values.map((value) => figure(value, data.unit))]),
              },
              fill,
            ),
          ],
          gap(kit, 14),
        ),
        tone,
      )
    const look: Look = { kit, data, table, fill }
    const pitch = Math.max(size(kit, 34), kit.floor * 1.7)
    const least =
      kind === 'lying'
        ? table.labels.length * pitch * Math.max(1.25, table.series.length * 0.9)
        : kind === 'pie' || kind === 'donut'
          ? Math.max(size(kit, 330), table.labels.length * pitch * 2.2)
          : size(kit, 320)
    return card(
      kit,
      data.id,
      stack(
        [...titled, ...legend(kit, data, table, fill), drawing(least, (box) => draw[kind](look, box), 3)],
        gap(kit, 14),
      ),
      tone,
    )
  })
}
