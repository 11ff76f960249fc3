/** Lines, areas and scattered points. */

import { lineMarks, pointMarks } from '../chart/marks.ts'
import { accent, gap, size, text } from '../layout/kit.ts'
import { readable, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { figure, gutter, type Look, label, muted, rule, spaced, tickGap, widthOf } from './chart-look.ts'

export function curves(look: Look, box: Box, filled: boolean): SheetNode[] {
  const { kit, data, table } = look
  const below = size(kit, 52)
  const left = gutter(
    look,
    lineMarks(table, box, { filled }).ticks.map(({ value }) => value),
  )
  const plot = {
    x: box.x + left,
    y: box.y + size(kit, 24),
    width: box.width - left,
    height: box.height - below - size(kit, 24),
  }
  const { lines, slots, ...axis } = lineMarks(table, plot, { filled })
  const ticks = spaced(axis.ticks, tickGap(look))
  const dot = size(kit, 7)
  const every =
    table.labels.length <= 12
      ? 1
      : Math.max(
          1,
          Math.ceil(
            (Math.max(
              ...table.labels.map((words) => text(kit, 'label', 'label', words, 'text', 17).measure(1e4).width),
            ) +
              gap(kit, 4)) /
              ((slots[0]?.room ?? 1) * 1.6),
          ),
        )
  return [
    ...ticks.flatMap(({ value, at }, index) => [
      rule(
        `${data.id}/grid-${index}`,
        { x: plot.x, y: at - kit.unit / 2, width: plot.width, height: kit.unit },
        withAlpha(kit.palette.ink, 0.12),
      ),
      ...label(
        look,
        `${data.id}/tick-${index}`,
        figure(value, data.unit),
        plot.x - gap(kit, 8),
        at,
        left,
        muted(look),
        'end',
        'text',
        16,
      ),
    ]),
    ...lines.flatMap((one, series): SheetNode[] => [
      ...(filled || lines.length === 1
        ? [
            {
              id: `${data.id}/area-${series}`,
              role: 'mark',
              kind: 'path',
              box: plot,
              path: one.area,
              fill: {
                kind: 'linear',
                from: [0, 0],
                to: [0, 1],
                stops: [
                  [0, withAlpha(accent(kit, series), filled ? 0.5 : 0.26)],
                  [1, withAlpha(accent(kit, series), filled ? 0.12 : 0)],
                ],
              },
            } as SheetNode,
          ]
        : []),
      {
        id: `${data.id}/line-${series}`,
        role: 'mark',
        kind: 'path',
        box: plot,
        path: one.path,
        stroke: accent(kit, series),
        strokeWidth: 4.2 * kit.unit,
      },
      ...one.points.map(
        ([x, y], row): SheetNode => ({
          id: `${data.id}/mark-${series}-${row}`,
          role: 'mark',
          kind: 'ellipse',
          box: { x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot },
          fill: kit.palette.surface,
          stroke: accent(kit, series),
          strokeWidth: 3.4 * kit.unit,
        }),
      ),
    ]),
    ...(lines.length === 1 &&
    Math.max(...(table.series[0]?.values ?? []).map((value) => widthOf(look, figure(value, data.unit), 'strong', 17))) <
      (slots[0]?.room ?? 0)
      ? (lines[0]?.points ?? []).flatMap(([x, y], row) =>
          label(
            look,
            `${data.id}/value-0-${row}`,
            figure(table.series[0]?.values[row] ?? 0, data.unit),
            x,
            y - size(kit, 21),
            slots[0]?.room ?? 0,
            readable(kit.palette.ink, look.fill),
            'middle',
            'strong',
            17,
          ),
        )
      : []),
    ...slots.flatMap(({ at, room }, row) =>
      row % every
        ? []
        : label(
            look,
            `${data.id}/label-${row}`,
            table.labels[row] ?? '',
            at,
            plot.y + plot.height + below / 2,
            room * every,
            readable(kit.palette.ink, look.fill),
            'middle',
            'text',
            17,
            below * 0.92,
          ),
    ),
  ]
}

export function dots(look: Look, box: Box): SheetNode[] {
  const { kit, data, table } = look
  const below = Math.max(size(kit, 46), kit.floor * 3.6)
  const plot = {
    x: box.x + size(kit, 60),
    y: box.y + size(kit, 20),
    width: box.width - size(kit, 84),
    height: box.height - below - size(kit, 20),
  }
  const marks = pointMarks(table, plot)
  const up = spaced(marks.up, tickGap(look))
  const across = spaced(
    marks.across,
    Math.max(...marks.across.map(({ value }) => widthOf(look, figure(value), 'text', 16))) + gap(kit, 10),
  )
  const { points } = marks
  const radius = size(kit, 8)
  return [
    ...up.flatMap(({ value, at }, index) => [
      rule(
        `${data.id}/grid-${index}`,
        { x: plot.x, y: at, width: plot.width, height: kit.unit },
        withAlpha(kit.palette.ink, 0.12),
      ),
      ...label(
        look,
        `${data.id}/tick-${index}`,
        figure(value),
        plot.x - gap(kit, 8),
        at,
        size(kit, 56),
        muted(look),
        'end',
        'text',
        16,
      ),
    ]),
    ...across.flatMap(({ value, at }, index) =>
      label(
        look,
        `${data.id}/across-${index}`,
        figure(value),
        at,
        plot.y + plot.height + below / 2,
        size(kit, 60),
        muted(look),
        'middle',
        'text',
        16,
      ),
    ),
    ...points.map(
      ({ x, y, row }): SheetNode => ({
        id: `${data.id}/mark-0-${row}`,
        role: 'mark',
        kind: 'ellipse',
        box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
        fill: withAlpha(accent(kit, 0), 0.72),
        stroke: accent(kit, 0),
        strokeWidth: 1.5 * kit.unit,
      }),
    ),
  ]
}
