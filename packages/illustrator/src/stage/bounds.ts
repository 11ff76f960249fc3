/** Boxes around solids: how much room a built model takes. Pure. */
import { add, toParent } from './frames.ts'
import type { Frame, Point, Solid, SolidGroup } from './solids.ts'
import { squareCut, trimmed } from './things/extent.ts'

/** A box along the axes of its coordinates, metres. */
export interface Box {
  readonly low: Point
  readonly high: Point
}

export const EMPTY_BOX: Box = { low: [Infinity, Infinity, Infinity], high: [-Infinity, -Infinity, -Infinity] }

export const isEmpty = (box: Box): boolean => !(box.low[0] <= box.high[0])

export const unite = (a: Box, b: Box): Box => ({
  low: [Math.min(a.low[0], b.low[0]), Math.min(a.low[1], b.low[1]), Math.min(a.low[2], b.low[2])],
  high: [Math.max(a.high[0], b.high[0]), Math.max(a.high[1], b.high[1]), Math.max(a.high[2], b.high[2])],
})

export const uniteAll = (boxes: readonly Box[]): Box => boxes.reduce(unite, EMPTY_BOX)

export const centreOf = (box: Box): Point => [
  (box.low[0] + box.high[0]) / 2,
  (box.low[1] + box.high[1]) / 2,
  (box.low[2] + box.high[2]) / 2,
]

/** Width (x), height (y) and depth (z). */
export const extentOf = (box: Box): Point => [
  box.high[0] - box.low[0],
  box.high[1] - box.low[1],
  box.high[2] - box.low[2],
]

export const cornersOf = (box: Box): Point[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => [
    corner & 1 ? box.high[0] : box.low[0],
    corner & 2 ? box.high[1] : box.low[1],
    corner & 4 ? box.high[2] : box.low[2],
  ])

const around = (points: readonly Point[], margin = 0): Box => {
  let box = EMPTY_BOX
  for (const p of points) box = unite(box, { low: p, high: p })
  return { low: add(box.low, [-margin, -margin, -margin]), high: add(box.high, [margin, margin, margin]) }
}

/** The box of a box that was turned and moved. */
export const carry = (box: Box, at: Point, axes: Frame, size = 1): Box =>
  isEmpty(box)
    ? box
    : around(cornersOf(box).map((corner) => toParent(at, axes, [corner[0] * size, corner[1] * size, corner[2] * size])))

export const moveBox = (box: Box, by: Point): Box => ({ low: add(box.low, by), high: add(box.high, by) })

/** Half extents along the world axes of something with half extents `half` along `axes`. */
const spread = (axes: Frame, half: Point): Point => [
  Math.abs(axes[0]) * half[0] + Math.abs(axes[3]) * half[1] + Math.abs(axes[6]) * half[2],
  Math.abs(axes[1]) * half[0] + Math.abs(axes[4]) * half[1] + Math.abs(axes[7]) * half[2],
  Math.abs(axes[2]) * half[0] + Math.abs(axes[5]) * half[1] + Math.abs(axes[8]) * half[2],
]

const centred = (at: Point, half: Point): Box => ({
  low: [at[0] - half[0], at[1] - half[1], at[2] - half[2]],
  high: [at[0] + half[0], at[1] + half[1], at[2] + half[2]],
})

/** A disc of radius r across the axis (component a of the unit axis) reaches r*sqrt(1 - a²) along a world axis. */
const discReach = (radius: number, component: number) => radius * Math.sqrt(Math.max(0, 1 - component * component))

const turned = (at: Point, axes: Frame, rings: readonly (readonly [radius: number, y: number])[]): Box => {
  let box = EMPTY_BOX
  for (const [radius, y] of rings) {
    const middle = toParent(at, axes, [0, y, 0])
    box = unite(
      box,
      centred(middle, [discReach(radius, axes[3]), discReach(radius, axes[4]), discReach(radius, axes[5])]),
    )
  }
  return box
}

/** The smallest box along the axes around one solid (melting fillets and bumps left out). */
export function boundsOfSolid(solid: Solid): Box {
  switch (solid.shape) {
    case 'capsule':
      return unite(around([solid.from], solid.radii[0]), around([solid.to], solid.radii[1]))
    case 'ellipsoid': {
      const { axes, radii } = solid
      const reach = (row: number) =>
        Math.hypot(axes[row] * radii[0], axes[row + 3] * radii[1], axes[row + 6] * radii[2])
      return centred(solid.at, [reach(0), reach(1), reach(2)])
    }
    case 'box':
      return centred(solid.at, spread(solid.axes, solid.half))
    case 'cone':
      return turned(solid.at, solid.axes, [
        [solid.radii[0], -solid.halfHeight],
        [solid.radii[1], solid.halfHeight],
      ])
    case 'ring': {
      const { axes, radius, tube } = solid
      return centred(solid.at, [
        discReach(radius, axes[3]) + tube,
        discReach(radius, axes[4]) + tube,
        discReach(radius, axes[5]) + tube,
      ])
    }
    case 'lathe':
      return turned(solid.at, solid.axes, solid.profile)
    case 'extrusion':
      return around(
        solid.outline.flatMap(([x, y]) => [
          toParent(solid.at, solid.axes, [x, y, solid.half]),
          toParent(solid.at, solid.axes, [x, y, -solid.half]),
        ]),
      )
  }
}

/** The box around everything the groups add, less the slabs that square boxes cut off whole (the lower half of a hill). */
export const boundsOfGroups = (groups: readonly SolidGroup[]): Box =>
  uniteAll(
    groups.flatMap((group) => {
      const cuts = group.solids.flatMap((solid) => squareCut(solid) ?? [])
      return group.solids
        .filter((solid) => solid.operation !== 'carve')
        .map((solid) => cuts.reduce<Box>(trimmed, boundsOfSolid(solid)))
        .filter((box) => !isEmpty(box))
    }),
  )

/** Area both footprints share, as a share of the smaller one, 0..1. */
export function footprintOverlap(a: Box, b: Box): number {
  const wide = Math.min(a.high[0], b.high[0]) - Math.max(a.low[0], b.low[0])
  const deep = Math.min(a.high[2], b.high[2]) - Math.max(a.low[2], b.low[2])
  if (wide <= 0 || deep <= 0) return 0
  const area = (box: Box) => (box.high[0] - box.low[0]) * (box.high[2] - box.low[2])
  return (wide * deep) / Math.max(1e-9, Math.min(area(a), area(b)))
}
