/** Measures of built solids: used to check figures, and by whoever must set one on the ground. Pure. */
import type { Solid, SolidGroup } from '../solids.ts'

/** Every number of a group's solids. */
export const numbersOf = (group: SolidGroup): number[] => {
  const found: number[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'number') found.push(value)
    else if (value && typeof value === 'object') for (const part of Object.values(value)) walk(part)
  }
  walk(group)
  return found
}

/** The lowest y of a solid, metres; boxes and turned shapes by their exact support, carving ignored. */
function lowOf(solid: Solid): number {
  if (solid.shape === 'capsule') return Math.min(solid.from[1] - solid.radii[0], solid.to[1] - solid.radii[1])
  const rows = [solid.axes[1], solid.axes[4], solid.axes[7]]
  switch (solid.shape) {
    case 'ellipsoid':
      return solid.at[1] - Math.hypot(rows[0] * solid.radii[0], rows[1] * solid.radii[1], rows[2] * solid.radii[2])
    case 'box':
      return (
        solid.at[1] -
        Math.abs(rows[0]) * solid.half[0] -
        Math.abs(rows[1]) * solid.half[1] -
        Math.abs(rows[2]) * solid.half[2]
      )
    case 'cone':
      return (
        solid.at[1] - Math.abs(rows[1]) * solid.halfHeight - Math.hypot(rows[0], rows[2]) * Math.max(...solid.radii)
      )
    case 'ring':
      return solid.at[1] - Math.hypot(rows[0], rows[2]) * solid.radius - solid.tube
    default:
      return solid.at[1]
  }
}

/**
 * The lowest point of bodies in metres, exact but for melting. A level carving box below a group (a sole) cuts it off there.
 */
export function lowestPoint(groups: readonly SolidGroup[]): number {
  return Math.min(
    ...groups.map((group) => {
      const added = group.solids.filter((solid) => solid.operation !== 'carve')
      const low = Math.min(...added.map(lowOf))
      const cuts = group.solids.flatMap((solid) =>
        solid.operation === 'carve' && solid.shape === 'box' ? [cutOf(solid, added)] : [],
      )
      return Math.max(low, ...cuts.filter((cut) => cut !== undefined))
    }),
  )
}

/** Where a carving box's upper face cuts the bodies above it: the face's lowest point under them. */
function cutOf(box: Extract<Solid, { shape: 'box' }>, added: readonly Solid[]): number | undefined {
  const top = [0, 1, 2].map((axis) => box.at[axis] + box.axes[3 + axis] * box.half[1])
  if (box.axes[4] < 0.5) return undefined
  const lows = added
    .filter((solid) => solid.shape === 'ellipsoid')
    .flatMap((solid) => {
      const depth = [solid.axes[6], solid.axes[7], solid.axes[8]].map((part) => part * solid.radii[2])
      return [1, -1].map((side) => {
        const [x, z] = [solid.at[0] + depth[0] * side * 0.7 - top[0], solid.at[2] + depth[2] * side * 0.7 - top[2]]
        return top[1] - (box.axes[3] * x + box.axes[5] * z) / box.axes[4]
      })
    })
  return lows.length > 0 ? Math.min(...lows) : undefined
}
