/** How much of the sky a point sees, found plainly: the oracle of the kernel `occlusion.ts`. */
import { dot } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Compiled } from './compile.ts'
import { clearance } from './kernels/field.ts'
import { nearest } from './march.ts'

/** On floors and on walls, taps reach this share as far as on bodies, and what they miss counts this much. */
const FLOOR = { reach: 0.6, strength: 1.25 }
const WALL = { reach: 0.45, strength: 0.8 }
const BODY = { reach: 1, strength: 1 }

/**
 * 1 for a point that sees the whole sky, down to .12, by four looks along the normal. `list` holds the solids near
 * the point (see `tiles.ts`), `measure` is the view's, `own` the plane the point lies on, or -1.
 */
export function opennessAt(
  list: Int32Array,
  planes: Compiled['planes'],
  measure: number,
  at: Point,
  normal: Point,
  own: number,
): number {
  const kind = own < 0 ? BODY : Math.abs(normal[1]) > 0.5 ? FLOOR : WALL
  let closed = 0
  let weight = 1
  for (let step = 1; step <= 4; step++) {
    const reach = (0.012 + 0.055 * step) * kind.reach * measure
    const [x, y, z] = [0, 1, 2].map((axis) => at[axis]! + normal[axis]! * reach) as unknown as Point
    let d = list.length ? nearest(list, x, y, z, -1, clearance) : reach
    planes.forEach((plane, index) => {
      if (index === own) return
      const offset = [x - plane.at[0], y - plane.at[1], z - plane.at[2]] as const
      if (
        plane.half &&
        (Math.abs(dot(offset, plane.right)) > plane.half[0] || Math.abs(dot(offset, plane.up)) > plane.half[1])
      )
        return
      const above = dot(offset, plane.normal)
      if (above < d && above > -reach) d = above
    })
    if (d < reach) closed += ((reach - d) / measure) * weight
    weight *= 0.72
  }
  return 0.12 + 0.88 * Math.exp(-9.6 * kind.strength * closed)
}
