/** Refuses solids that have no extent or no number, before they poison a whole picture. */
import type { Solid } from '../solids.ts'

/** Thrown for a solid that cannot be drawn; names the group, the field, what was given and what is legal. */
export class DegenerateSolidError extends RangeError {
  override readonly name = 'DegenerateSolidError'
  readonly group: string
  constructor(group: string, shape: string, field: string, given: unknown, legal: string) {
    super(
      `group ${JSON.stringify(group)}: ${shape}.${field} is ${JSON.stringify(given, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value))}; expected ${legal}`,
    )
    this.group = group
  }
}

/** Throws `DegenerateSolidError` unless every number is finite and the shape has a body. */
export function requireSolid(group: string, solid: Solid): void {
  const refuse = (field: string, given: unknown, legal: string): never => {
    throw new DegenerateSolidError(group, solid.shape, field, given, legal)
  }
  const finite = (field: string, values: readonly number[]) => {
    if (!values.every(Number.isFinite)) refuse(field, values, 'finite numbers')
  }
  const positive = (field: string, values: readonly number[]) => {
    finite(field, values)
    if (!values.every((value) => value > 0)) refuse(field, values, 'lengths above 0 in metres')
  }
  const someRadius = (values: readonly number[]) => {
    finite('radii', values)
    if (!values.every((value) => value >= 0) || !values.some((value) => value > 0))
      refuse('radii', values, 'lengths of at least 0, not all 0')
  }
  finite('melt', [solid.melt ?? 0])
  if (solid.bumps) finite('bumps', [solid.bumps.height, solid.bumps.frequency])
  if (solid.shape === 'capsule') {
    finite('from', solid.from)
    finite('to', solid.to)
    someRadius(solid.radii)
    return
  }
  finite('at', solid.at)
  finite('axes', solid.axes)
  if (solid.shape === 'ellipsoid') positive('radii', solid.radii)
  if (solid.shape === 'box') positive('half', solid.half)
  if (solid.shape === 'cone') {
    positive('halfHeight', [solid.halfHeight])
    someRadius(solid.radii)
  }
  if (solid.shape === 'ring') positive('radius and tube', [solid.radius, solid.tube])
  if (solid.shape === 'extrusion') positive('half', [solid.half])
  if ('round' in solid) finite('round', [solid.round])
  if (solid.shape === 'lathe' || solid.shape === 'extrusion') {
    const points = solid.shape === 'lathe' ? solid.profile : solid.outline
    const field = solid.shape === 'lathe' ? 'profile' : 'outline'
    finite(field, points.flat())
    if (points.length < (solid.shape === 'lathe' ? 2 : 3))
      refuse(field, points, 'at least 2 (lathe) or 3 (extrusion) points')
    const extent = (axis: 0 | 1) =>
      Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]))
    if (solid.shape === 'extrusion' && (extent(0) <= 0 || extent(1) <= 0))
      refuse(field, points, 'an outline with width and height')
    if (solid.shape === 'lathe' && !points.some((point) => point[0] > 0)) refuse(field, points, 'a radius above 0')
  }
}
