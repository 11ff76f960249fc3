/** Upright and lying bars with their axis, values and labels. */

import { barMarks } from '../chart/marks.ts'
import { accent, gap, size, text } from '../layout/kit.ts'
import { readable, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { figure, gutter, type Look, label, muted, rule, spaced, tickGap, widthOf } from './chart-look.ts'

export function uprights(look: Look, box: Box, stacked: boolean): SheetNode[] {
  const { kit, data, table } = look
  const below = size(kit, 54)
  const trial = barMarks(table, box, { stacked })
  const left = gutter(
    look,
    trial.ticks.map(({ value }) => value),
  )
  const plot = {
    x: box.x + left,
    y: box.y + size(kit, 22),
    width: box.width - left,
    height: box.height - below - size(kit, 22),
  }
  const { bars, slots, zero, ...axis } = barMarks(table, plot, { stacked })
  const ticks = spaced(axis.ticks, tickGap(look))
  // Values that would touch their neighbours are left to the axis.
  const widestValue = Math.max(0, ...bars.map(({ value }) => widthOf(look, figure(value, data.unit), 'strong', 17)))
  const shown =
    !stacked && widestValue < (table.series.length === 1 ? (slots[0]?.room ?? 0) : (bars[0]?.box.width ?? 0) / 0.9)
  const alone = table.series.length === 1 && table.labels.length <= 6
  return [
    ...ticks.flatMap(({ value, at }, index) => [
      rule(
        `${data.id}/grid-${index}`,
        { x: plot.x, y: at - kit.unit / 2, width: plot.width, height: kit.unit },
        withAlpha(kit.palette.ink, value === 0 ? 0.5 : 0.12),
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
    ...bars.map((bar): SheetNode => {
      const colour = accent(kit, alone ? bar.row : bar.series)
      return {
        id: `${data.id}/mark-${bar.series}-${bar.row}`,
        role: 'mark',
        kind: 'rectangle',
        box: bar.box,
        fill: colour,
        radius: stacked ? 0 : Math.min(6 * kit.unit, bar.box.width * 0.2, kit.theme.radius * kit.unit),
      }
    }),
    ...(shown
      ? bars.flatMap((bar) =>
          label(
            look,
            `${data.id}/value-${bar.series}-${bar.row}`,
            figure(bar.value, data.unit),
            bar.box.x + bar.box.width / 2,
            bar.value < 0 ? bar.box.y + bar.box.height + size(kit, 12) : bar.box.y - size(kit, 12),
            (slots[0]?.room ?? 0) / table.series.length,
            readable(kit.palette.ink, look.fill),
            'middle',
            'strong',
            17,
          ),
        )
      : []),
    ...slots.flatMap(({ at, room }, row) =>
      label(
        look,
        `${data.id}/label-${row}`,
        table.labels[row] ?? '',
        at,
        Math.max(zero, plot.y + plot.height) + below / 2,
        room,
        readable(kit.palette.ink, look.fill),
        'middle',
        'text',
        18,
        below * 0.92,
      ),
    ),
  ]
}

export function lying(look: Look, box: Box): SheetNode[] {
  const { kit, data, table } = look
  const widest = Math.max(
    ...table.labels.map((words) => text(kit, 'label', 'label', words, 'text', 18).measure(1e4).width),
  )
  const left = Math.min(box.width * 0.36, widest + gap(kit, 6)) + gap(kit, 12)
  const end =
    Math.max(
      ...table.series.flatMap(({ values }) =>
        values.map((value) => text(kit, 'value', 'label', figure(value, data.unit), 'strong', 17).measure(1e4).width),
      ),
    ) + gap(kit, 14)
  const plot = { x: box.x + left, y: box.y, width: box.width - left - end, height: box.height }
  const { bars, slots } = barMarks(table, plot, { lying: true })
  return [
    ...bars.map(
      (bar): SheetNode => ({
        id: `${data.id}/mark-${bar.series}-${bar.row}`,
        role: 'mark',
        kind: 'rectangle',
        box: bar.box,
        fill: accent(kit, bar.series),
        radius: Math.min(bar.box.height * 0.3, kit.theme.radius * kit.unit),
      }),
    ),
    ...bars.flatMap((bar) =>
      label(
        look,
        `${data.id}/value-${bar.series}-${bar.row}`,
        figure(bar.value, data.unit),
        bar.box.x + bar.box.width + gap(kit, 7),
        bar.box.y + bar.box.height / 2,
        end,
        readable(kit.palette.ink, look.fill),
        'start',
        'strong',
        17,
        bar.box.height * 1.1,
      ),
    ),
    ...slots.flatMap(({ at }, row) =>
      label(
        look,
        `${data.id}/label-${row}`,
        table.labels[row] ?? '',
        plot.x - gap(kit, 10),
        at,
        left - gap(kit, 10),
        readable(kit.palette.ink, look.fill),
        'end',
        'text',
        18,
        slots[0]?.room,
      ),
    ),
  ]
}
