/** What all charts share: which one suits the data, how figures are written, labels that keep to their slots. */

import type { Table } from '../chart/marks.ts'
import type { Content } from '../layout/content.ts'
import { gap, type Kit, size, text } from '../layout/kit.ts'
import { readable } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'

export type Data = Content['data'][number]
export type ChartKind = 'bar' | 'lying' | 'stacked' | 'line' | 'area' | 'pie' | 'donut' | 'scatter' | 'table'

/** The chart asked for, else the one that suits the data. */
export function chartKind(data: Data, table: Table): ChartKind {
  const asked = (data.kind ?? '').toLowerCase()
  const named: readonly (readonly [RegExp, ChartKind])[] = [
    [/table|表格/, 'table'],
    [/donut|doughnut|ring|环/, 'donut'],
    [/pie|饼/, 'pie'],
    [/scatter|散点|bubble/, 'scatter'],
    [/stack|堆/, 'stacked'],
    [/area|面积/, 'area'],
    [/line|trend|折线|曲线/, 'line'],
    [/horizontal|lying|条形/, 'lying'],
  ]
  const found = named.find(([pattern]) => pattern.test(asked))?.[1]
  if (found === 'scatter' && table.series.length < 2) return 'line'
  if ((found === 'pie' || found === 'donut') && table.series.some(({ values }) => values.some((value) => value < 0)))
    return 'bar'
  if (found) return found
  const long = Math.max(0, ...table.labels.map((label) => [...label].length)) * table.labels.length
  return long > 130 || table.labels.length > 14 ? 'lying' : 'bar'
}

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** 1234.5 as 1,234.5 with its unit where people write it. */
export function figure(value: number, unit = ''): string {
  const number = figures.format(value)
  if (/^[$€£¥￥]/.test(unit)) return `${unit}${number}`
  return unit === '' ? number : /^[%°℃℉‰]|^[一-鿿]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`
}

export interface Look {
  readonly kit: Kit
  readonly data: Data
  readonly table: Table
  readonly fill: string
}

export const muted = ({ kit, fill }: Look) => readable(kit.palette.muted, fill, 4.6)

/** A small text centred on a point, or beside it. */
export function label(
  { kit }: Look,
  id: string,
  words: string,
  x: number,
  y: number,
  room: number,
  colour: string,
  align: 'start' | 'middle' | 'end' = 'middle',
  voice: 'text' | 'strong' = 'text',
  steps = 17,
  tall = size(kit, steps * 3.6),
): SheetNode[] {
  // Where even the floor is too large for its slot, a small label beats one that lies over its neighbour.
  const wanted = Math.max(steps, kit.floor / (kit.unit * kit.k))
  const measured = text({ ...kit, floor: kit.floor * 0.3 }, id, 'label', words, voice, wanted, {
    align,
    colour,
    leading: 1.15,
    balanced: true,
    mostHeight: tall,
  }).measure(room)
  const left = align === 'middle' ? x - room / 2 : align === 'end' ? x - room : x
  return measured.place(left, y - measured.height / 2)
}

export const rule = (id: string, box: Box, colour: string): SheetNode => ({
  id,
  role: 'axis',
  kind: 'rectangle',
  box,
  fill: colour,
})

/** Ticks far enough apart for their labels. */
export function spaced<Tick extends { at: number }>(ticks: readonly Tick[], least: number): Tick[] {
  const step = ticks.length > 1 ? Math.abs((ticks[1] as Tick).at - (ticks[0] as Tick).at) : Infinity
  const every = Math.max(1, Math.ceil(least / Math.max(step, 0.01)))
  return ticks.filter((_, index) => index % every === 0)
}

export const widthOf = (look: Look, words: string, voice: 'text' | 'strong', steps: number) =>
  text(look.kit, 'trial', 'label', words, voice, steps).measure(1e4).width
export const tickGap = (look: Look) => Math.max(look.kit.floor, size(look.kit, 16)) * 1.7

/** Room for tick labels at the left, from the widest of them. */
export const gutter = (look: Look, values: readonly number[]) =>
  Math.max(
    ...values.map(
      (value) => text(look.kit, 'tick', 'label', figure(value, look.data.unit), 'text', 16).measure(1e4).width,
    ),
  ) + gap(look.kit, 10)
