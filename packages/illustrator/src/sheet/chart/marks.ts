/** Geometry of charts: data to marks, true to scale, with d3's scales and shapes. */
import { extent, max, min, sum } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import { arc, area, curveMonotoneX, line, pie, stack } from 'd3-shape'
import type { Box } from '../sheet.ts'

export interface Series {
  readonly name: string
  readonly values: readonly number[]
}

export interface Table {
  readonly labels: readonly string[]
  readonly series: readonly Series[]
}

/** Rows of a design's data as series. A column name for the labels themselves is dropped. */
export function tableOf(data: {
  columns: readonly string[]
  rows: readonly { label: string; values: readonly number[] }[]
}): Table {
  const width = max(data.rows, ({ values }) => values.length) ?? 0
  const names = data.columns.length > width ? data.columns.slice(data.columns.length - width) : data.columns
  return {
    labels: data.rows.map(({ label }) => label),
    series: Array.from({ length: width }, (_, index) => ({
      name: names[index] ?? '',
      values: data.rows.map(({ values }) => values[index] ?? 0),
    })),
  }
}

export interface Bar {
  readonly row: number
  readonly series: number
  readonly box: Box
  readonly value: number
}

export interface Bars {
  readonly bars: readonly Bar[]
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  /** Middle and room of each label along its axis. */
  readonly slots: readonly { readonly at: number; readonly room: number }[]
  /** Where zero lies on the value axis. */
  readonly zero: number
}

/** A domain with round ends that holds zero, as bars must start there. */
function valueScale(values: readonly number[], from: number, to: number, ticks: number) {
  return scaleLinear()
    .domain([Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 1) || 1])
    .nice(ticks)
    .range([from, to])
}

/** Upright or lying bars, side by side or stacked. */
export function barMarks(
  table: Table,
  box: Box,
  options: { lying?: boolean; stacked?: boolean; ticks?: number } = {},
): Bars {
  const { labels, series } = table
  const count = options.ticks ?? 5
  const layers = options.stacked
    ? stack<number>()
        .keys(series.map((_, index) => String(index)))
        .value((row, key) => series[Number(key)]?.values[row] ?? 0)(labels.map((_, index) => index))
    : undefined
  const values = layers ? layers.flat(2) : series.flatMap((one) => one.values)
  const scale = options.lying
    ? valueScale(values, box.x, box.x + box.width, count)
    : valueScale(values, box.y + box.height, box.y, count)
  const along = options.lying ? [box.y, box.y + box.height] : [box.x, box.x + box.width]
  const band = scaleBand<number>()
    .domain(labels.map((_, index) => index))
    .range(along as [number, number])
    .paddingInner(0.32)
    .paddingOuter(0.18)
  const each = band.bandwidth() / (layers ? 1 : Math.max(1, series.length))
  const bars = labels.flatMap((_, row) =>
    series.map((one, index): Bar => {
      const value = one.values[row] ?? 0
      const [low, high] = layers?.[index]?.[row] ?? [0, value]
      const start = (band(row) ?? 0) + (layers ? 0 : index * each)
      const thick = layers ? each : each * (series.length > 1 ? 0.9 : 1)
      const [first, second] = [scale(low), scale(high)]
      const from = Math.min(first, second)
      const long = Math.abs(second - first)
      return {
        row,
        series: index,
        value,
        box: options.lying
          ? { x: from, y: start, width: long, height: thick }
          : { x: start, y: from, width: thick, height: long },
      }
    }),
  )
  return {
    bars,
    zero: scale(0),
    ticks: scale.ticks(count).map((value) => ({ value, at: scale(value) })),
    slots: labels.map((_, row) => ({ at: (band(row) ?? 0) + band.bandwidth() / 2, room: band.step() * 0.94 })),
  }
}

export interface Lines {
  readonly lines: readonly {
    readonly path: string
    readonly area: string
    readonly points: readonly (readonly [x: number, y: number])[]
  }[]
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  readonly slots: readonly { readonly at: number; readonly room: number }[]
}

/** Lines through evenly spaced labels. The value axis need not hold zero unless areas are filled. */
export function lineMarks(table: Table, box: Box, options: { filled?: boolean; ticks?: number } = {}): Lines {
  const values = table.series.flatMap((one) => one.values)
  const [low = 0, high = 1] = extent(values)
  const span = high - low || Math.abs(high) || 1
  const scale = scaleLinear()
    .domain([
      options.filled || (low >= 0 && low < span * 1.2) ? Math.min(0, low) : low - span * 0.1,
      options.filled ? Math.max(0, high) : high,
    ])
    .nice(options.ticks ?? 5)
    .range([box.y + box.height, box.y])
  const step = table.labels.length > 1 ? box.width / table.labels.length : box.width
  const x = (index: number) => box.x + step * (index + 0.5)
  const lines = table.series.map((one) => {
    const points = one.values.map((value, index) => [x(index), scale(value)] as const)
    const plain = points.map(([px, py]) => [px, py] as [number, number])
    return {
      points,
      path: line().curve(curveMonotoneX)(plain) ?? '',
      area:
        area()
          .curve(curveMonotoneX)
          .y0(scale(Math.max(0, scale.domain()[0] as number)))(plain) ?? '',
    }
  })
  return {
    lines,
    ticks: scale.ticks(options.ticks ?? 5).map((value) => ({ value, at: scale(value) })),
    slots: table.labels.map((_, index) => ({ at: x(index), room: step * 0.96 })),
  }
}

export interface Slice {
  readonly row: number
  readonly value: number
  readonly share: number
  /** Clockwise from the top, in radians. */
  readonly from: number
  readonly to: number
  readonly path: string
  /** Middle of the slice's band. */
  readonly middle: readonly [x: number, y: number]
}

/** Slices of a round chart about (x, y); negative values have no place in one. */
export function sliceMarks(values: readonly number[], x: number, y: number, radius: number, hole: number): Slice[] {
  const whole = sum(values) || 1
  const angles = pie<number>()
    .sort(null)
    .value((value) => Math.max(0, value))([...values])
  return angles.map(({ startAngle, endAngle, value }, row) => {
    const shape = arc().innerRadius(hole).outerRadius(radius).cornerRadius(0)
    const slice = { innerRadius: hole, outerRadius: radius, startAngle, endAngle }
    const [dx, dy] = arc().centroid({ ...slice, innerRadius: hole > 0 ? hole : radius * 0.25 })
    return {
      row,
      value,
      share: value / whole,
      from: startAngle,
      to: endAngle,
      path: moved(shape(slice) ?? '', x, y),
      middle: [x + dx, y + dy] as const,
    }
  })
}

/** Absolute path data shifted: d3 draws arcs about the origin. */
function moved(path: string, x: number, y: number): string {
  return path.replace(/([MLA])([^MLAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.split(/[ ,]+/).filter(Boolean).map(Number)
    const at = numbers.length - 2
    numbers[at] = (numbers[at] ?? 0) + x
    numbers[at + 1] = (numbers[at + 1] ?? 0) + y
    return `${command}${numbers.join(' ')}`
  })
}

/** Points of two series against each other. */
export function pointMarks(
  table: Table,
  box: Box,
): {
  points: { x: number; y: number; row: number }[]
  across: { value: number; at: number }[]
  up: { value: number; at: number }[]
} {
  const [first, second] = [table.series[0]?.values ?? [], table.series[1]?.values ?? []]
  const fit = (values: readonly number[], from: number, to: number) => {
    const [low = 0, high = 1] = extent(values)
    return scaleLinear()
      .domain([low >= 0 && low < high - low ? 0 : low, high])
      .nice(5)
      .range([from, to])
  }
  const x = fit(first, box.x, box.x + box.width)
  const y = fit(second, box.y + box.height, box.y)
  return {
    points: first.map((value, row) => ({ x: x(value), y: y(second[row] ?? 0), row })),
    across: x.ticks(5).map((value) => ({ value, at: x(value) })),
    up: y.ticks(5).map((value) => ({ value, at: y(value) })),
  }
}
