/** Inverse kinematics of an arm or a leg: two bones from a root to a target, bending toward a pole. Pure. */
import { add, cross, dot, length, normalise, scale, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'

export interface Bend {
  /** Elbow or knee. */
  readonly middle: Point
  /** Wrist or ankle: the target, or the nearest point that can be reached. */
  readonly end: Point
}

/** Longest reach as a share of both bones; a limb never locks quite straight. */
const LONGEST = 0.995

/** @param pole direction in which the joint bends; need not be perpendicular to the limb. */
export function reach(root: Point, target: Point, first: number, second: number, pole: Point): Bend {
  const offset = subtract(target, root)
  const shortest = Math.abs(first - second) + 0.12 * Math.min(first, second)
  const wanted = length(offset)
  const span = Math.min((first + second) * LONGEST, Math.max(shortest, wanted))
  const along = wanted > 1e-6 ? normalise(offset) : ([0, -1, 0] as Point)
  const end = add(root, scale(along, span))
  const aside = subtract(pole, scale(along, dot(pole, along)))
  const outward = length(aside) > 1e-4 ? normalise(aside) : normalise(cross(along, [1, 0.01, 0.02]))
  const forward = (first * first - second * second + span * span) / (2 * span)
  const rise = Math.sqrt(Math.max(0, first * first - forward * forward))
  return { middle: add(root, add(scale(along, forward), scale(outward, rise))), end }
}
