/** Wings on a back: feathered (pegasus, griffin) or of skin on fingers (dragon). */
import { add, directionToParent, nest, rotation } from '../frames.ts'
import type { Frame, Hex, Point } from '../solids.ts'
import { shade } from '../things/colours.ts'
import type { Sculpting } from './creature.ts'

export interface WingPlan {
  readonly kind: 'feather' | 'skin'
  readonly colour: Hex
  readonly span: number
}

/** @param root middle between both wings, `apart` half their distance; half folded at rest, wide open in flight. */
export function addWings(
  sculpting: Sculpting,
  plan: WingPlan,
  root: Point,
  axes: Frame,
  apart: number,
  pose: string,
): void {
  const open = ['fly', 'jump', 'rear', 'gallop', 'run', 'float', 'cheer', 'dance'].includes(pose)
  const resting = ['sleep', 'lie'].includes(pose)
  const surface = sculpting.part('wings', plan.colour, { blend: 0.01 })
  const dark = { ...surface, colour: shade(surface.colour, 0.78) }
  for (const side of [1, -1]) {
    const group = sculpting.group(`wing-${side > 0 ? 'left' : 'right'}`)
    // x of the wing runs outward, y is the fan of its feathers.
    const lift = open ? 0.42 : resting ? 0.1 : 0.95
    const sweep = open ? 0.25 : resting ? 1.25 : 0.85
    const frame = nest(axes, nest(rotation(side * sweep), rotation(0, 0, side * lift)))
    const at = (x: number, z: number): Point =>
      add(
        add(root, directionToParent(axes, [side * apart, 0, 0])),
        directionToParent(frame, [side * x * plan.span, 0, z * plan.span]),
      )
    const wrist = at(0.42, 0.16)
    group.tube([at(0, 0), wrist, at(1, 0.02)], [plan.span * 0.06, plan.span * 0.05, plan.span * 0.018], surface)
    if (plan.kind === 'feather') {
      const count = 9
      for (let feather = 0; feather < count; feather++) {
        const t = feather / (count - 1)
        const from = at(0.06 + t * 0.9, 0.08 * (1 - t))
        const to = at(0.02 + t * 1.1, -0.42 + 0.16 * t - 0.1 * Math.sin(t * Math.PI))
        const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2]
        const long = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) / 2
        const lean = Math.atan2(directionToParent(frame, [1, 0, 0])[0] * 0 + (1.1 - 0.9) * t - 0.04, 0.5)
        group.ellipsoid(middle, [plan.span * 0.085, plan.span * 0.014, long * 1.15], feather % 2 ? surface : dark, {
          axes: nest(frame, rotation(-side * lean)),
          melt: 0.004,
        })
      }
      group.ellipsoid(at(0.34, -0.02), [plan.span * 0.36, plan.span * 0.03, plan.span * 0.15], surface, {
        axes: frame,
        melt: 0.02,
      })
    } else {
      const tips: readonly (readonly [number, number])[] = [
        [1, 0.02],
        [0.86, -0.36],
        [0.52, -0.46],
        [0.16, -0.36],
      ]
      for (const [x, z] of tips.slice(1)) group.tube([wrist, at(x, z)], [plan.span * 0.028, plan.span * 0.01], surface)
      const flat: Frame = nest(frame, [1, 0, 0, 0, 0, 1, 0, -1, 0])
      const origin = at(0, 0)
      const outline = [
        [0, 0],
        [0.42, 0.16],
        [1, 0.02],
        [0.86, -0.14],
        [0.86, -0.36],
        [0.68, -0.3],
        [0.52, -0.46],
        [0.34, -0.32],
        [0.16, -0.36],
        [0.06, -0.2],
      ].map(([x, z]) => [side * x * plan.span, z * plan.span] as const)
      group.extrusion(origin, outline, plan.span * 0.014, dark, { axes: flat, round: plan.span * 0.008, melt: 0.01 })
    }
  }
}
