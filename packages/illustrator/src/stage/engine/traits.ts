/** What the mesher wants to know of a solid: how sharply it bends, how thin and how crisp it is. */
import type { Solid } from '../solids.ts'

export interface Traits {
  /** Smallest radius of curvature that shows, metres. */
  readonly bend: number
  /** Half its smallest thickness, metres. */
  readonly thickness: number
  /** Factor that makes the inner distance honest (flat ellipsoids exaggerate theirs). */
  readonly honesty: number
  /** Radius of its edges, metres; large for shapes without edges. */
  readonly edge: number
}

export function traitsOf(solid: Solid): Traits {
  switch (solid.shape) {
    case 'capsule': {
      const least = Math.max(1e-5, Math.min(...solid.radii))
      return { bend: least, thickness: least, honesty: 1, edge: 1e3 }
    }
    case 'ellipsoid': {
      const [least, , most] = [...solid.radii].sort((a, b) => a - b) as [number, number, number]
      return { bend: Math.max((least * least) / most, least * 0.3), thickness: least, honesty: least / most, edge: 1e3 }
    }
    case 'box':
      return { bend: solid.round, thickness: Math.min(...solid.half), honesty: 1, edge: solid.round }
    case 'cone':
      return {
        bend: Math.max(...solid.radii),
        thickness: Math.min(Math.max(...solid.radii), solid.halfHeight),
        honesty: 1,
        edge: solid.round,
      }
    case 'ring':
      return { bend: solid.tube, thickness: solid.tube, honesty: 1, edge: 1e3 }
    case 'lathe': {
      const most = Math.max(...solid.profile.map((point) => point[0]))
      return {
        bend: most * 0.5,
        thickness: Math.max(narrowest(solid.profile, most), most * 0.02) + solid.round,
        honesty: 1,
        edge: solid.round,
      }
    }
    case 'extrusion': {
      const sides = solid.outline.map((point, index) => {
        const next = solid.outline[(index + 1) % solid.outline.length]!
        return Math.hypot(next[0] - point[0], next[1] - point[1])
      })
      const reach = Math.max(...solid.outline.map(([x, y]) => Math.hypot(x, y)))
      const feature = Math.max(Math.min(...sides.filter((side) => side > 1e-6)), reach * 0.04)
      return {
        bend: Math.max(feature, reach * 0.25),
        thickness: Math.min(solid.half, Math.max(feature, reach * 0.08)),
        honesty: 1,
        edge: solid.round,
      }
    }
  }
}

/** Half the smallest gap between corners of a profile and sides that don't touch them. */
function narrowest(profile: readonly (readonly [number, number])[], most: number): number {
  let least = most
  profile.forEach((point, index) => {
    for (let side = 0; side + 1 < profile.length; side++) {
      if (side === index || side + 1 === index) continue
      const [a, b] = [profile[side]!, profile[side + 1]!]
      const [ex, ey] = [b[0] - a[0], b[1] - a[1]]
      const square = ex * ex + ey * ey
      if (square < 1e-12 || (a[0] < 1e-6 && b[0] < 1e-6)) continue
      const t = Math.min(1, Math.max(0, ((point[0] - a[0]) * ex + (point[1] - a[1]) * ey) / square))
      const gap = Math.hypot(point[0] - a[0] - ex * t, point[1] - a[1] - ey * t)
      // Corners that a rounded profile puts close together along the outline are no thin wall.
      const along = Math.abs(side + 0.5 - index)
      if (along > 2 && gap > 1e-6) least = Math.min(least, gap / 2)
    }
  })
  return least
}
