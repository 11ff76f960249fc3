/**
 * Blocks that know how tall they are for a width, and then place themselves: the grammar all documents are built from.
 * A block never draws outside what it measured, which is what keeps texts apart.
 */
import type { Box, SheetNode } from '../sheet.ts'

export interface Measured {
  /** Width really used, at most the width given. */
  readonly width: number
  readonly height: number
  /** Nodes with the block's top left corner at (x, y); a taller `height` than measured may be filled. */
  place(x: number, y: number, height?: number): SheetNode[]
}

export interface Block {
  measure(width: number): Measured
  /** Takes a share of spare height in a stack. @default 0 */
  readonly grow?: number
}

/** Makes a block; parents ask for the same width again and again, so measures are kept. */
export function block(measure: (width: number) => Measured, grow = 0): Block {
  const known = new Map<number, Measured>()
  return {
    grow,
    measure: (width) => {
      const measured = known.get(width) ?? measure(width)
      known.set(width, measured)
      return measured
    },
  }
}

/** Empty room of a height. */
export const space = (height: number, grow = 0): Block => block((width) => ({ width, height, place: () => [] }), grow)

/** A drawing of a fixed height across the width. */
export const drawing = (height: number, draw: (box: Box) => SheetNode[], grow = 0): Block =>
  block((width) => ({ width, height, place: (x, y, given = height) => draw({ x, y, width, height: given }) }), grow)

/** Blocks below each other. Spare height goes to blocks that grow, else to the gaps when `spread` is set. */
export function stack(
  blocks: readonly Block[],
  gap: number,
  options: { align?: 'start' | 'middle' | 'end'; spread?: boolean | number } = {},
): Block {
  const parts = blocks.filter(Boolean)
  return block(
    (width) => {
      const measured = parts.map((part) => part.measure(width))
      const height = measured.reduce((sum, part) => sum + part.height, 0) + Math.max(0, parts.length - 1) * gap
      const place = (x: number, y: number, given = height): SheetNode[] => {
        const spare = Math.max(0, given - height)
        const growing = parts.reduce((sum, part) => sum + (part.grow ?? 0), 0)
        const mostStretch = typeof options.spread === 'number' ? options.spread : Infinity
        const stretch =
          growing === 0 && options.spread && parts.length > 1 ? Math.min(mostStretch, spare / (parts.length - 1)) : 0
        let top = y
        return measured.flatMap((part, index) => {
          const extra = growing > 0 ? (spare * (parts[index]?.grow ?? 0)) / growing : 0
          const shift =
            options.align === 'middle' ? (width - part.width) / 2 : options.align === 'end' ? width - part.width : 0
          const nodes = part.place(x + shift, top, part.height + extra)
          top += part.height + extra + gap + stretch
          return nodes
        })
      }
      return { width: Math.max(0, ...measured.map((part) => part.width)), height, place }
    },
    parts.reduce((sum, part) => sum + (part.grow ?? 0), 0),
  )
}

export interface Cell {
  readonly block: Block
  /** Fixed width in design units, or `share` of what is left, or as wide as it wants. */
  readonly width?: number
  readonly share?: number
  /** Part of the row that a cell of its own width may take at most. @default 1 */
  readonly most?: number
}

/** Blocks side by side. */
export function row(
  cells: readonly Cell[],
  gap: number,
  align: 'start' | 'middle' | 'end' | 'stretch' = 'start',
  grow = 0,
): Block {
  return block((width) => {
    const room = width - gap * (cells.length - 1)
    const natural = cells.map((cell) =>
      cell.width === undefined && cell.share === undefined
        ? Math.min(room, cell.block.measure(room * (cell.most ?? 1)).width + 0.01)
        : (cell.width ?? 0),
    )
    const shares = cells.reduce((sum, cell) => sum + (cell.share ?? 0), 0)
    const left = Math.max(0, room - natural.reduce((sum, part) => sum + part, 0))
    const widths = cells.map((cell, index) =>
      cell.share === undefined ? (natural[index] as number) : (left * cell.share) / shares,
    )
    const measured = cells.map((cell, index) => cell.block.measure(widths[index] as number))
    const height = Math.max(0, ...measured.map((part) => part.height))
    const used = shares > 0 ? width : widths.reduce((sum, part) => sum + part, 0) + gap * (cells.length - 1)
    return {
      width: used,
      height,
      place: (x, y, given = height) => {
        let start = x
        return measured.flatMap((part, index) => {
          const drop = align === 'middle' ? (given - part.height) / 2 : align === 'end' ? given - part.height : 0
          const nodes = part.place(start, y + drop, align === 'stretch' ? given : part.height)
          start += (widths[index] as number) + gap
          return nodes
        })
      },
    }
  }, grow)
}

/** Rows of equal cells; a last row that is short is centred or stretched. */
export function grid(
  blocks: readonly Block[],
  columns: number,
  gap: number,
  options: { equal?: boolean; last?: 'start' | 'middle' | 'stretch'; grow?: number } = {},
): Block {
  const rows: Block[] = []
  for (let index = 0; index < blocks.length; index += columns) {
    const part = blocks.slice(index, index + columns)
    const missing = columns - part.length
    const cells = part.map((cell): Cell => ({ block: cell, share: 1 }))
    const fill =
      missing > 0 && options.last !== 'stretch'
        ? { block: space(0), share: options.last === 'middle' ? missing / 2 : missing }
        : undefined
    const padded = !fill ? cells : options.last === 'middle' ? [fill, ...cells, fill] : [...cells, fill]
    rows.push(fill && options.last === 'middle' ? centredRow(cells, columns, gap) : row(padded, gap, 'stretch', 1))
  }
  if (!options.equal) return { ...stack(rows, gap), grow: options.grow ?? 1 }
  return block((width) => {
    const tallest = Math.max(0, ...rows.map((part) => part.measure(width).height))
    const height = rows.length * tallest + (rows.length - 1) * gap
    return {
      width,
      height,
      place: (x, y, given = height) => {
        const each = (given - (rows.length - 1) * gap) / rows.length
        return rows.flatMap((part, index) => part.measure(width).place(x, y + index * (each + gap), each))
      },
    }
  }, options.grow ?? 1)
}

/** A short last row keeps the cells' width and stands in the middle. */
function centredRow(cells: readonly Cell[], columns: number, gap: number): Block {
  return block((width) => {
    const each = (width - gap * (columns - 1)) / columns
    const used = cells.length * each + (cells.length - 1) * gap
    const inner = row(cells, gap, 'stretch').measure(used)
    return { width, height: inner.height, place: (x, y, given) => inner.place(x + (width - used) / 2, y, given) }
  }, 1)
}

/** Room around a block, with something drawn behind it. */
export function padded(
  inner: Block,
  padding: number | readonly [vertical: number, horizontal: number],
  behind: (box: Box) => SheetNode[] = () => [],
  options: { hug?: boolean; centre?: boolean; grow?: number } = {},
): Block {
  const [vertical, horizontal] = typeof padding === 'number' ? [padding, padding] : padding
  return block(
    (width) => {
      let measured = inner.measure(Math.max(1, width - 2 * horizontal))
      const outer = options.hug ? Math.min(width, measured.width + 2 * horizontal + 0.02) : width
      if (options.hug) measured = inner.measure(outer - 2 * horizontal)
      const height = measured.height + 2 * vertical
      return {
        width: outer,
        height,
        place: (x, y, given = height) => {
          const room = given - 2 * vertical
          const drop = options.centre ? Math.max(0, (room - measured.height) / 2) : 0
          return [
            ...behind({ x, y, width: outer, height: given }),
            ...measured.place(x + horizontal, y + vertical + drop, options.centre ? measured.height : room),
          ]
        },
      }
    },
    options.grow ?? inner.grow ?? 0,
  )
}

/** Blocks that take the height of the tallest among them, so that what is centred in them starts at one level. */
export const alike = (blocks: readonly Block[]): Block[] =>
  blocks.map((inner) =>
    block((width) => {
      const measured = inner.measure(width)
      const height = Math.max(...blocks.map((other) => other.measure(width).height))
      return { width: measured.width, height, place: (x, y) => measured.place(x, y) }
    }),
  )

/** Blocks in columns of like height, in reading order. */
export function columns(blocks: readonly Block[], count: number, gap: number, between: number): Block {
  return block((width) => {
    const each = (width - between * (count - 1)) / count
    const heights = blocks.map((part) => part.measure(each).height)
    const cut = balancedCuts(heights, count, gap)
    const cells = cut.map(
      ([from, to]): Cell => ({ block: stack(blocks.slice(from, to), gap, { spread: gap * 1.2 }), share: 1 }),
    )
    return row(cells, between, 'stretch').measure(width)
  }, 1)
}

/** Ranges of a sequence whose tallest part is as short as can be. */
export function balancedCuts(heights: readonly number[], count: number, gap: number): [from: number, to: number][] {
  const sum = (from: number, to: number) =>
    heights.slice(from, to).reduce((total, height) => total + height + gap, -gap)
  const cuts = (limit: number): [number, number][] => {
    const ranges: [number, number][] = []
    let from = 0
    while (from < heights.length) {
      let to = from + 1
      while (to < heights.length && sum(from, to + 1) <= limit) to++
      ranges.push([from, to])
      from = to
    }
    return ranges
  }
  let low = Math.max(0, ...heights)
  let high = Math.max(low, sum(0, heights.length))
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2
    if (cuts(middle).length <= count) high = middle
    else low = middle
  }
  const found = cuts(high + 0.01)
  while (found.length < count) found.push([heights.length, heights.length])
  return found
}
