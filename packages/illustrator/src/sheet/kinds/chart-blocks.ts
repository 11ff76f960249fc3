/** Charts as blocks: chosen by the data, labelled, with a legend when there is more than one series. */
import { barMarks, lineMarks, pointMarks, sliceMarks, type Table, tableOf } from '../chart/marks.ts'
import type { Content } from '../layout/content.ts'
import { type Block, block, drawing, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size, text } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { readable, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'
import { tableBlock } from './table-block.ts'

type Data = Content['data'][number]
export type ChartKind = 'bar' | 'lying' | 'stacked' | 'line' | 'area' | 'pie' | 'donut' | 'scatter' | 'table'

/** The chart asked for, else the one that suits the data. */
export function chartKind(data: Data, table: Table): ChartKind {
  const asked = (data.kind ?? '').toLowerCase()
  const named: readonly (readonly [RegExp, ChartKind])[] = [
    [/table|表格/, 'table'], [/donut|doughnut|ring|环/, 'donut'], [/pie|饼/, 'pie'], [/scatter|散点|bubble/, 'scatter'], [/stack|堆/, 'stacked'], [/area|面积/, 'area'], [/line|trend|折线|曲线/, 'line'], [/horizontal|lying|条形/, 'lying'],
  ]
  const found = named.find(([pattern]) => pattern.test(asked))?.[1]
  if (found === 'scatter' && table.series.length < 2) return 'line'
  if ((found === 'pie' || found === 'donut') && table.series.some(({ values }) => values.some((value) => value < 0))) return 'bar'
  if (found) return found
  const long = Math.max(0, ...table.labels.map((label) => [...label].length)) * table.labels.length
  return long > 130 || table.labels.length > 14 ? 'lying' : 'bar'
}

/** 1234.5 as 1,234.5 with its unit where people write it. */
export function figure(value: number, unit = ''): string {
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 2 })
  if (/^[$€£¥￥]/.test(unit)) return `${unit}${number}`
  return unit === '' ? number : /^[%°℃℉‰]|^[一-鿿]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`
}

interface Look {
  readonly kit: Kit
  readonly data: Data
  readonly table: Table
  readonly fill: string
}

const muted = ({ kit, fill }: Look) => readable(kit.palette.muted, fill, 4.6)

/** A small text centred on a point, or beside it. */
function label({ kit }: Look, id: string, words: string, x: number, y: number, room: number, colour: string, align: 'start' | 'middle' | 'end' = 'middle', voice: 'text' | 'strong' = 'text', steps = 17): SheetNode[] {
  const measured = text(kit, id, 'label', words, voice, steps, { align, colour, leading: 1.15, balanced: true, mostHeight: size(kit, steps * 3.6) }).measure(room)
  const left = align === 'middle' ? x - room / 2 : align === 'end' ? x - room : x
  return measured.place(left, y - measured.height / 2)
}

const rule = (id: string, box: Box, colour: string): SheetNode => ({ id, role: 'axis', kind: 'rectangle', box, fill: colour })

/** Room for tick labels at the left, from the widest of them. */
const gutter = (look: Look, values: readonly number[]) => Math.max(...values.map((value) => text(look.kit, 'tick', 'label', figure(value, look.data.unit), 'text', 16).measure(1e4).width)) + gap(look.kit, 10)

function uprights(look: Look, box: Box, stacked: boolean): SheetNode[] {
  const { kit, data, table } = look
  const below = size(kit, 46)
  const trial = barMarks(table, box, { stacked })
  const left = gutter(look, trial.ticks.map(({ value }) => value))
  const plot = { x: box.x + left, y: box.y + size(kit, 22), width: box.width - left, height: box.height - below - size(kit, 22) }
  const { bars, ticks, slots, zero } = barMarks(table, plot, { stacked })
  const shown = bars.length <= 16 && !stacked
  const alone = table.series.length === 1 && table.labels.length <= 6
  return [
    ...ticks.flatMap(({ value, at }, index) => [rule(`${data.id}/grid-${index}`, { x: plot.x, y: at - kit.unit / 2, width: plot.width, height: kit.unit }, withAlpha(kit.palette.ink, value === 0 ? 0.5 : 0.12)), ...label(look, `${data.id}/tick-${index}`, figure(value, data.unit), plot.x - gap(kit, 8), at, left, muted(look), 'end', 'text', 16)]),
    ...bars.map((bar): SheetNode => {
      const colour = accent(kit, alone ? bar.row : bar.series)
      return { id: `${data.id}/mark-${bar.series}-${bar.row}`, role: 'mark', kind: 'rectangle', box: bar.box, fill: colour, radius: stacked ? 0 : Math.min(6 * kit.unit, bar.box.width * 0.2, kit.theme.radius * kit.unit) }
    }),
    ...(shown ? bars.flatMap((bar) => label(look, `${data.id}/value-${bar.series}-${bar.row}`, figure(bar.value, data.unit), bar.box.x + bar.box.width / 2, bar.value < 0 ? bar.box.y + bar.box.height + size(kit, 12) : bar.box.y - size(kit, 12), (slots[0]?.room ?? 0) / table.series.length, readable(kit.palette.ink, look.fill), 'middle', 'strong', 17)) : []),
    ...slots.flatMap(({ at, room }, row) => label(look, `${data.id}/label-${row}`, table.labels[row] ?? '', at, Math.max(zero, plot.y + plot.height) + below / 2, room, readable(kit.palette.ink, look.fill), 'middle', 'text', 18)),
  ]
}

function lying(look: Look, box: Box): SheetNode[] {
  const { kit, data, table } = look
  const widest = Math.max(...table.labels.map((words) => text(kit, 'label', 'label', words, 'text', 18).measure(1e4).width))
  const left = Math.min(box.width * 0.36, widest + gap(kit, 6)) + gap(kit, 12)
  const end = Math.max(...table.series.flatMap(({ values }) => values.map((value) => text(kit, 'value', 'label', figure(value, data.unit), 'strong', 17).measure(1e4).width))) + gap(kit, 14)
  const plot = { x: box.x + left, y: box.y, width: box.width - left - end, height: box.height }
  const { bars, slots } = barMarks(table, plot, { lying: true })
  return [
    ...bars.map((bar): SheetNode => ({ id: `${data.id}/mark-${bar.series}-${bar.row}`, role: 'mark', kind: 'rectangle', box: bar.box, fill: accent(kit, bar.series), radius: Math.min(bar.box.height * 0.3, kit.theme.radius * kit.unit) })),
    ...bars.flatMap((bar) => label(look, `${data.id}/value-${bar.series}-${bar.row}`, figure(bar.value, data.unit), bar.box.x + bar.box.width + gap(kit, 7), bar.box.y + bar.box.height / 2, end, readable(kit.palette.ink, look.fill), 'start', 'strong', 17)),
    ...slots.flatMap(({ at }, row) => label(look, `${data.id}/label-${row}`, table.labels[row] ?? '', plot.x - gap(kit, 10), at, left - gap(kit, 10), readable(kit.palette.ink, look.fill), 'end', 'text', 18)),
  ]
}

function curves(look: Look, box: Box, filled: boolean): SheetNode[] {
  const { kit, data, table } = look
  const below = size(kit, 44)
  const left = gutter(look, lineMarks(table, box, { filled }).ticks.map(({ value }) => value))
  const plot = { x: box.x + left, y: box.y + size(kit, 24), width: box.width - left, height: box.height - below - size(kit, 24) }
  const { lines, ticks, slots } = lineMarks(table, plot, { filled })
  const dot = size(kit, 7)
  const every = Math.max(1, Math.ceil((Math.max(...table.labels.map((words) => text(kit, 'label', 'label', words, 'text', 17).measure(1e4).width)) + gap(kit, 4)) / ((slots[0]?.room ?? 1) * 1.6)))
  return [
    ...ticks.flatMap(({ value, at }, index) => [rule(`${data.id}/grid-${index}`, { x: plot.x, y: at - kit.unit / 2, width: plot.width, height: kit.unit }, withAlpha(kit.palette.ink, 0.12)), ...label(look, `${data.id}/tick-${index}`, figure(value, data.unit), plot.x - gap(kit, 8), at, left, muted(look), 'end', 'text', 16)]),
    ...lines.flatMap((one, series): SheetNode[] => [
      ...(filled || lines.length === 1 ? [{ id: `${data.id}/area-${series}`, role: 'mark', kind: 'path', box: plot, path: one.area, fill: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [[0, withAlpha(accent(kit, series), filled ? 0.5 : 0.26)], [1, withAlpha(accent(kit, series), filled ? 0.12 : 0)]] } } as SheetNode] : []),
      { id: `${data.id}/line-${series}`, role: 'mark', kind: 'path', box: plot, path: one.path, stroke: accent(kit, series), strokeWidth: 4.2 * kit.unit },
      ...one.points.map(([x, y], row): SheetNode => ({ id: `${data.id}/mark-${series}-${row}`, role: 'mark', kind: 'ellipse', box: { x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot }, fill: kit.palette.surface, stroke: accent(kit, series), strokeWidth: 3.4 * kit.unit })),
    ]),
    ...(lines.length === 1 && table.labels.length <= 12 ? (lines[0]?.points ?? []).flatMap(([x, y], row) => label(look, `${data.id}/value-0-${row}`, figure(table.series[0]?.values[row] ?? 0, data.unit), x, y - size(kit, 21), slots[0]?.room ?? 0, readable(kit.palette.ink, look.fill), 'middle', 'strong', 17)) : []),
    ...slots.flatMap(({ at, room }, row) => (row % every ? [] : label(look, `${data.id}/label-${row}`, table.labels[row] ?? '', at, plot.y + plot.height + below / 2, room * every, readable(kit.palette.ink, look.fill), 'middle', 'text', 17))),
  ]
}

function round(look: Look, box: Box, hollow: boolean): SheetNode[] {
  const { kit, data, table } = look
  const beside = box.width > box.height * 1.15
  const side = Math.min(beside ? box.width * 0.52 : box.width * 0.8, beside ? box.height : box.height * 0.58)
  const [x, y, radius] = [beside ? box.x + side / 2 : box.x + box.width / 2, beside ? box.y + box.height / 2 : box.y + side / 2, side / 2]
  const values = table.series[0]?.values ?? []
  const slices = sliceMarks(values, x, y, radius, hollow ? radius * 0.58 : 0)
  const key = beside ? { x: box.x + side + gap(kit, 40), y: box.y, width: box.width - side - gap(kit, 40), height: box.height } : { x: box.x, y: box.y + side + gap(kit, 20), width: box.width, height: box.height - side - gap(kit, 20) }
  const pitch = Math.min(size(kit, 56), key.height / Math.max(1, slices.length))
  const top = key.y + (beside ? (key.height - pitch * slices.length) / 2 : 0)
  const spot = Math.min(size(kit, 20), pitch * 0.5)
  const percent = /^%/.test(data.unit ?? '')
  return [
    ...slices.map((slice): SheetNode => ({ id: `${data.id}/mark-0-${slice.row}`, role: 'mark', kind: 'path', box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, path: slice.path, fill: accent(kit, slice.row), stroke: look.fill, strokeWidth: 3 * kit.unit })),
    ...slices.filter(({ share }) => share > 0.07).flatMap((slice) => label(look, `${data.id}/share-${slice.row}`, percent ? figure(slice.value, '%') : `${Math.round(slice.share * 100)}%`, ...slice.middle, radius * 0.5, onto(accent(kit, slice.row), kit.palette), 'middle', 'strong', 20)),
    ...slices.flatMap((slice): SheetNode[] => {
      const middle = top + pitch * (slice.row + 0.5)
      const value = figure(slice.value, data.unit)
      const room = text(kit, 'value', 'label', value, 'strong', 20).measure(1e4).width + gap(kit, 4)
      return [
        { id: `${data.id}/key-${slice.row}`, role: 'shape', kind: 'rectangle', box: { x: key.x, y: middle - spot / 2, width: spot, height: spot }, radius: spot * 0.3, fill: accent(kit, slice.row) },
        ...label({ ...look, kit: { ...kit, floor: kit.floor * 0.9 } }, `${data.id}/label-${slice.row}`, table.labels[slice.row] ?? '', key.x + spot + gap(kit, 12), middle, key.width - spot - gap(kit, 24) - room, readable(kit.palette.ink, look.fill), 'start', 'text', 20),
        ...label(look, `${data.id}/value-0-${slice.row}`, value, key.x + key.width, middle, room, readable(kit.palette.ink, look.fill), 'end', 'strong', 20),
      ]
    }),
  ]
}

function dots(look: Look, box: Box): SheetNode[] {
  const { kit, data, table } = look
  const below = size(kit, 40)
  const plot = { x: box.x + size(kit, 60), y: box.y + size(kit, 20), width: box.width - size(kit, 84), height: box.height - below - size(kit, 20) }
  const { points, across, up } = pointMarks(table, plot)
  const radius = size(kit, 8)
  return [
    ...up.flatMap(({ value, at }, index) => [rule(`${data.id}/grid-${index}`, { x: plot.x, y: at, width: plot.width, height: kit.unit }, withAlpha(kit.palette.ink, 0.12)), ...label(look, `${data.id}/tick-${index}`, figure(value), plot.x - gap(kit, 8), at, size(kit, 56), muted(look), 'end', 'text', 16)]),
    ...across.flatMap(({ value, at }, index) => label(look, `${data.id}/across-${index}`, figure(value), at, plot.y + plot.height + below / 2, size(kit, 60), muted(look), 'middle', 'text', 16)),
    ...points.map(({ x, y, row }): SheetNode => ({ id: `${data.id}/mark-0-${row}`, role: 'mark', kind: 'ellipse', box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, fill: withAlpha(accent(kit, 0), 0.72), stroke: accent(kit, 0), strokeWidth: 1.5 * kit.unit })),
  ]
}

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
      const parts = table.series.map(({ name }, index) => text(kit, `${data.id}/series-${index}`, 'label', name, 'strong', 18, { colour: readable(kit.palette.ink, fill) }).measure(width - spot))
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
        place: (left, top) => parts.flatMap((part, index) => [{ id: `${data.id}/key-${index}`, role: 'shape', kind: 'rectangle', box: { x: left + (spots[index]?.[0] ?? 0), y: top + (spots[index]?.[1] ?? 0) + (tall - spot) / 2, width: spot, height: spot }, radius: spot * 0.3, fill: accent(kit, index) } as SheetNode, ...part.place(left + (spots[index]?.[0] ?? 0) + spot + gap(kit, 8), top + (spots[index]?.[1] ?? 0))]),
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
    const titled = data.title && data.title !== content.title?.text ? [text(kit, `${data.id}/title`, 'heading', data.title, 'heading', 30, { colour: readable(kit.palette.ink, fill) })] : []
    if (kind === 'table') return card(kit, data.id, stack([...titled, tableBlock(kit, data.id, { head: data.columns, rows: data.rows.map((row) => [row.label, ...row.values.map((value) => figure(value, data.unit))]) }, fill)], gap(kit, 14)), tone)
    const look: Look = { kit, data, table, fill }
    const least = kind === 'lying' ? size(kit, 60 + table.labels.length * 42 * Math.max(1, table.series.length * 0.8)) : kind === 'pie' || kind === 'donut' ? size(kit, 330) : size(kit, 320)
    return card(kit, data.id, stack([...titled, ...legend(kit, data, table, fill), drawing(least, (box) => draw[kind](look, box), 3)], gap(kit, 14)), tone)
  })
}
