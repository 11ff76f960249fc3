/** Sets things out on a flat area so that none touches another: rows, left to right, with the relations asked for. Pure. */
import type { Relation } from '../../design/design.ts'
import { extentOf } from '../bounds.ts'
import type { Actor } from './actor.ts'
import { roomOf } from './actor.ts'
import { halvesOf } from './between.ts'

/** Something with a footprint that belongs to subjects. */
export interface Item {
  readonly subjects: readonly string[]
  readonly width: number
  readonly depth: number
  readonly height: number
  /** What it consists of, across: others may look through the gaps between. @default one part as wide as the item */
  readonly parts?: readonly { readonly x: number; readonly width: number }[]
}

export interface Spot {
  /** Centre of the footprint. */
  x: number
  z: number
}

type Order = Map<number, Set<number>>

const holds = (item: Item, subject: string | undefined) => subject !== undefined && item.subjects.includes(subject)

/** Which item stands left of (or behind) which, by index. */
function orders(items: readonly Item[], relations: readonly Relation[]): { leftOf: Order; behind: Order } {
  const leftOf: Order = new Map()
  const behind: Order = new Map()
  const put = (order: Order, first: number, last: number) => order.set(first, (order.get(first) ?? new Set()).add(last))
  for (const { kind, subject, object, second } of relations)
    for (const [a, first] of items.entries())
      for (const [b, last] of items.entries()) {
        if (a === b || !holds(first, subject)) continue
        if (holds(last, object)) {
          if (kind === 'left-of') put(leftOf, a, b)
          if (kind === 'right-of') put(leftOf, b, a)
          if (kind === 'behind') put(behind, a, b)
          if (kind === 'in-front-of') put(behind, b, a)
          if (kind === 'between') put(leftOf, b, a)
        }
        if (kind === 'between' && second !== undefined && holds(last, second)) put(leftOf, a, b)
      }
  return { leftOf, behind }
}

/** Item indices left to right: mentioned order, moved as little as the constraints ask; contradictions lose to earlier ones. */
export function orderItems(items: readonly Item[], relations: readonly Relation[]): number[] {
  const { leftOf } = orders(items, relations)
  const place = (index: number) => {
    const of = (kind: Relation['kind']) =>
      relations.some((relation) => relation.kind === kind && holds(items[index], relation.subject))
    return of('at-left') ? -1 : of('at-right') ? 1 : 0
  }
  const line: number[] = []
  const wanted = items.map((_, index) => index).sort((a, b) => place(a) - place(b) || a - b)
  const visiting = new Set<number>()
  const visit = (index: number): void => {
    if (line.includes(index) || visiting.has(index)) return
    visiting.add(index)
    for (const other of wanted) if (leftOf.get(other)?.has(index)) visit(other)
    line.push(index)
  }
  for (const index of wanted) visit(index)
  const centred = wanted.find((index) =>
    relations.some((relation) => relation.kind === 'at-centre' && holds(items[index], relation.subject)),
  )
  if (centred !== undefined && leftOf.size === 0) {
    line.splice(line.indexOf(centred), 1)
    line.splice(Math.floor(line.length / 2), 0, centred)
  }
  return line
}

/** Row of each item: 0 in front, 1 behind it ... */
function rowsOf(
  items: readonly Item[],
  relations: readonly Relation[],
  line: readonly number[],
  widest: number,
  gap: number,
): number[] {
  const { behind } = orders(items, relations)
  const row: number[] = items.map((item) =>
    relations.some(({ kind, subject }) => kind === 'in-background' && holds(item, subject)) ? 1 : 0,
  )
  const front = items.map((item) =>
    relations.some(({ kind, subject }) => kind === 'in-foreground' && holds(item, subject)),
  )
  if (front.some(Boolean)) for (const index of row.keys()) if (!front[index]) row[index] = Math.max(1, row[index])
  for (let pass = 0; pass < items.length; pass++)
    for (const [index, fronts] of behind)
      for (const other of fronts) if (row[index] <= row[other] && row[other] < 3) row[index] = row[other] + 1
  const free = line.filter(
    (index) => row[index] === 0 && !front[index] && ![...behind.values()].some((set) => set.has(index)),
  )
  let total = line.filter((index) => row[index] === 0).reduce((sum, index) => sum + items[index].width + gap, 0)
  const tall = [...free].sort((a, b) => items[b].height - items[a].height)
  // What stands in a relation left or right of something shares its row.
  const bound = (index: number) =>
    relations.some(
      ({ kind, subject, object, second }) =>
        ['left-of', 'right-of', 'between', 'beside', 'facing'].includes(kind) &&
        (holds(items[index], subject) || holds(items[index], object) || holds(items[index], second)),
    )
  for (const index of tall) {
    if (total <= widest || free.length < (total > widest * 1.45 ? 2 : 3) || bound(index)) continue
    row[index] = 1
    total -= items[index].width + gap
    if (line.filter((each) => row[each] === 0).length <= Math.ceil(items.length / 2)) break
  }
  return row
}

/**
 * Centres of the items' footprints around the origin, z toward the viewer. Rows behind stand in the gaps of rows before.
 * @param widest width in metres beyond which items go to a second row
 */
export function arrange(items: readonly Item[], relations: readonly Relation[], widest: number, gap = 0.12): Spot[] {
  const line = orderItems(items, relations)
  const rows = rowsOf(items, relations, line, widest, gap)
  const spots: Spot[] = items.map(() => ({ x: 0, z: 0 }))
  let z = 0
  let previous = 0
  for (let row = 0; row <= Math.max(0, ...rows); row++) {
    const members = line.filter((index) => rows[index] === row)
    if (members.length === 0) continue
    const deepest = Math.max(...members.map((index) => items[index].depth))
    if (row > 0) z -= previous / 2 + gap * 1.6 + deepest / 2
    const total = members.reduce((sum, index) => sum + items[index].width, 0) + gap * (members.length - 1)
    let x = -total / 2
    for (const index of members) {
      spots[index] = { x: x + items[index].width / 2, z }
      x += items[index].width + gap
    }
    if (row > 0) stagger(members, spots, items, line, rows, gap)
    previous = deepest
  }
  return spots
}

/** Slides a back row sideways so that it looks through the gaps of the rows before. */
function stagger(
  members: readonly number[],
  spots: Spot[],
  items: readonly Item[],
  line: readonly number[],
  rows: readonly number[],
  gap: number,
): void {
  const row = rows[members[0]]
  const before = line.filter((index) => rows[index] === row - 1)
  if (before.length === 0) return
  const partsOf = (index: number) => items[index].parts ?? [{ x: 0, width: items[index].width }]
  const covered = (index: number, other: number, shift: number) =>
    partsOf(index).reduce(
      (sum, own) =>
        sum +
        partsOf(other).reduce((all, part) => {
          const apart = Math.abs(spots[index].x + shift + own.x - spots[other].x - part.x)
          return all + Math.max(0, Math.min(own.width, part.width, (own.width + part.width) / 2 - apart))
        }, 0),
      0,
    )
  // What towers over the row before it is hidden less.
  const hidden = (shift: number) =>
    members.reduce(
      (sum, index) =>
        sum +
        before.reduce(
          (all, other) => all + covered(index, other, shift) * Math.min(1, items[other].height / items[index].height),
          0,
        ),
      0,
    )
  const step = Math.min(...before.flatMap(partsOf).map(({ width }) => width + gap)) / 2
  const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4, 6, -6].map((steps) => steps * step)
  const best = shifts.sort((a, b) => hidden(a) + Math.abs(a) * 0.3 - hidden(b) - Math.abs(b) * 0.3)[0]
  for (const index of members) spots[index].x += best
}

/** Rows of a group of like things: up to 3 in one row, then staggered rows, wider in wide pictures. */
export function formation(
  sizes: readonly { width: number; depth: number }[],
  ratio: number,
  gap: number,
  file = false,
): Spot[] {
  const count = sizes.length
  const columns = file
    ? count
    : count <= 3
      ? count
      : Math.min(count, Math.max(2, Math.ceil(Math.sqrt(count * 1.05 * Math.max(0.6, ratio)))))
  const rows = Math.ceil(count / columns)
  const width = Math.max(...sizes.map((size) => size.width)) + gap
  const depth = Math.max(...sizes.map((size) => size.depth)) + gap
  return sizes.map((_, index) => {
    const row = Math.floor(index / columns)
    const inRow = row === rows - 1 ? count - row * columns : columns
    const shift = rows > 1 && row % 2 ? width / 2 : 0
    return {
      x: ((index % columns) - (inRow - 1) / 2) * width + (inRow === columns ? shift - (rows > 1 ? width / 4 : 0) : 0),
      z: -row * depth,
    }
  })
}

/** Spots on a table top of given size; `shrink` below 1 when the things would not fit otherwise. */
export function arrangeOn(
  actors: readonly Actor[],
  relations: readonly Relation[],
  area: { readonly width: number; readonly depth: number },
  seed: number,
): Map<Actor, Spot & { readonly shrink: number }> {
  const groups = new Map<string, Actor[]>()
  const halves = halvesOf(relations, actors)
  for (const actor of actors) {
    const key = (actor.subject?.id ?? actor.id) + halves.of([actor])
    groups.set(key, [...(groups.get(key) ?? []), actor])
  }
  const sized = [...groups.values()].map((members) => {
    const extents = members.map((actor) => extentOf(roomOf(actor, seed)))
    const small = Math.max(...extents.map((extent) => extent[0]))
    const spots = formation(
      extents.map(([width, , depth]) => ({ width, depth })),
      1.4,
      small * 0.14,
      area.depth < Math.max(...extents.map((extent) => extent[2])) * 2.2,
    )
    const width = Math.max(...spots.map((spot, index) => Math.abs(spot.x) * 2 + extents[index][0]))
    const deepest = Math.max(...extents.map((extent) => extent[2]))
    const depth = Math.max(...spots.map((spot) => -spot.z)) + deepest
    return {
      members,
      extents,
      spots,
      depth,
      item: {
        subjects: [...members.flatMap((actor) => actor.subject?.id ?? []), ...halves.names(members)],
        width,
        depth,
        height: Math.max(...extents.map((extent) => extent[1])),
      },
    }
  })
  const gap = 0.04 + 0.1 * Math.min(...sized.map(({ item }) => item.width))
  const places = arrange(
    sized.map(({ item }) => item),
    halves.relations,
    area.width,
    gap,
  )
  const left = Math.min(...sized.map(({ item }, index) => places[index].x - item.width / 2))
  const right = Math.max(...sized.map(({ item }, index) => places[index].x + item.width / 2))
  const near = Math.max(...sized.map(({ item }, index) => places[index].z + item.depth / 2))
  const far = Math.min(...sized.map(({ item }, index) => places[index].z - item.depth / 2))
  const shrink = Math.min(1, area.width / (right - left), area.depth / (near - far))
  const result = new Map<Actor, Spot & { shrink: number }>()
  for (const [index, { members, spots, depth, extents }] of sized.entries())
    for (const [each, actor] of members.entries())
      result.set(actor, {
        x: (places[index].x + spots[each].x - (left + right) / 2) * shrink,
        z: (places[index].z + spots[each].z + depth / 2 - extents[each][2] / 2 - (near + far) / 2) * shrink,
        shrink,
      })
  return result
}
