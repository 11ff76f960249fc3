/** How much room solids take: axis-aligned bounds, exact for each solid, without what carving removes. Pure. */
import type { Frame, Point, Solid, SolidGroup } from '../solids.ts'

export interface Extent {
  readonly low: Point
  readonly high: Point
}

const axis = (axes: Frame, row: number, world: number) => axes[row * 3 + world]

/** Half the extent along a world axis, about the solid's centre. */
function reach(solid: Exclude<Solid, { shape: 'capsule' | 'lathe' | 'extrusion' }>, world: number): number {
  const [x, y, z] = [0, 1, 2].map((row) => axis(solid.axes, row, world))
  switch (solid.shape) {
    case 'ellipsoid':
      return Math.hypot(x * solid.radii[0], y * solid.radii[1], z * solid.radii[2])
    case 'box': {
      const inner = solid.half.map((half) => half - solid.round)
      return Math.abs(x) * inner[0] + Math.abs(y) * inner[1] + Math.abs(z) * inner[2] + solid.round
    }
    case 'ring':
      return solid.radius * Math.hypot(x, z) + solid.tube
    case 'cone':
      return Math.abs(y) * solid.halfHeight + Math.hypot(x, z) * Math.max(...solid.radii)
  }
}

function alongAxis(solid: Solid, world: number): [low: number, high: number] {
  if (solid.shape === 'capsule') {
    const ends = [solid.from, solid.to].map((point, index) => [
      point[world] - solid.radii[index],
      point[world] + solid.radii[index],
    ])
    return [Math.min(ends[0][0], ends[1][0]), Math.max(ends[0][1], ends[1][1])]
  }
  const at = solid.at[world]
  if (solid.shape === 'lathe') {
    const [x, y, z] = [0, 1, 2].map((row) => axis(solid.axes, row, world))
    const rim = Math.hypot(x, z)
    const values = solid.profile.flatMap(([r, h]) => [y * h + rim * r, y * h - rim * r])
    return [at + Math.min(...values) - solid.round, at + Math.max(...values) + solid.round]
  }
  if (solid.shape === 'extrusion') {
    const values = solid.outline.map(([u, v]) => axis(solid.axes, 0, world) * u + axis(solid.axes, 1, world) * v)
    const thickness = Math.abs(axis(solid.axes, 2, world)) * solid.half
    return [at + Math.min(...values) - thickness, at + Math.max(...values) + thickness]
  }
  const half = reach(solid, world)
  return [at - half, at + half]
}

/** Bounds of one solid. */
export function extentOfSolid(solid: Solid): Extent {
  const spans = [0, 1, 2].map((world) => alongAxis(solid, world))
  return { low: [spans[0][0], spans[1][0], spans[2][0]], high: [spans[0][1], spans[1][1], spans[2][1]] }
}

/** A carving box that stands square to the axes, as bounds; undefined for any other solid. */
export function squareCut(solid: Solid): Extent | undefined {
  if (solid.operation !== 'carve' || solid.shape !== 'box') return undefined
  const square = solid.axes.every((value) => Math.abs(value) < 1e-9 || Math.abs(Math.abs(value) - 1) < 1e-9)
  return square ? extentOfSolid(solid) : undefined
}

/** What is left of `extent` when a cut takes a whole slab off one of its ends. */
export function trimmed(extent: Extent, cut: Extent): Extent {
  const low = [...extent.low] as [number, number, number]
  const high = [...extent.high] as [number, number, number]
  for (const axisIndex of [0, 1, 2]) {
    const covers = [0, 1, 2].every(
      (other) => other === axisIndex || (cut.low[other] <= extent.low[other] && cut.high[other] >= extent.high[other]),
    )
    if (!covers) continue
    if (cut.low[axisIndex] <= low[axisIndex] && cut.high[axisIndex] < high[axisIndex])
      low[axisIndex] = Math.max(low[axisIndex], cut.high[axisIndex])
    else if (cut.high[axisIndex] >= high[axisIndex] && cut.low[axisIndex] > low[axisIndex])
      high[axisIndex] = Math.min(high[axisIndex], cut.low[axisIndex])
  }
  return { low, high }
}

/** Bounds of what is added, less the slabs that square boxes cut off whole (other carving is ignored); undefined when there is nothing. */
export function extentOf(groups: readonly Pick<SolidGroup, 'solids'>[]): Extent | undefined {
  const extents = groups.flatMap((group) => {
    const cuts = group.solids.map(squareCut).filter((cut) => cut !== undefined)
    const added = group.solids.filter((solid) => solid.operation !== 'carve')
    return added.map((solid) => cuts.reduce(trimmed, extentOfSolid(solid)))
  })
  if (extents.length === 0) return undefined
  const pick = (side: 'low' | 'high', choose: (...values: number[]) => number): Point =>
    [0, 1, 2].map((world) => choose(...extents.map((extent) => extent[side][world]))) as unknown as Point
  return { low: pick('low', Math.min), high: pick('high', Math.max) }
}

/** The figure facts call `size`: the height, or the longest side of things that are longer than 1.6 heights. */
export function sizeOf(extent: Extent): number {
  const [x, y, z] = [0, 1, 2].map((world) => extent.high[world] - extent.low[world])
  const longest = Math.max(x, z)
  return longest > y * 1.6 ? longest : y
}
