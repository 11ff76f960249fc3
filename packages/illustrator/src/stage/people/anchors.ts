/** The named places of a figure, from its bones. */
import { add, cross, directionToParent, frameAlong, IDENTITY, mix, normalise, subtract, toParent } from '../frames.ts'
import type { Anchor } from '../model.ts'
import type { Frame, Point } from '../solids.ts'
import type { Arm } from './arm.ts'
import { betweenHands, lapOf, type Skeleton } from './skeleton.ts'

/** y along the tool, z out of the palm as far as that allows. */
const handAnchor = (arm: Arm): Anchor => ({ at: arm.grip, axes: frameAlong(arm.tool, arm.palm) })

/** y out of the palm, z along the fingers: things that lie on a flat hand. */
const palmAnchor = (arm: Arm): Anchor => ({ at: arm.grip, axes: frameAlong(arm.palm, arm.fingers) })

/** y as upright as the hands' line allows, x from the right hand to the left. */
function carryFrame(skeleton: Skeleton): Frame {
  const line = subtract(skeleton.arms.left.grip, skeleton.arms.right.grip)
  const x = Math.hypot(...line) > 0.02 ? normalise(line) : ([1, 0, 0] as Point)
  const front = directionToParent(skeleton.waist.axes, [0, 0, 1])
  let z = subtract(front, [x[0] * dotOf(front, x), x[1] * dotOf(front, x), x[2] * dotOf(front, x)])
  if (Math.hypot(...z) < 0.05) z = cross(x, [0, 1, 0])
  z = normalise(z)
  return [...x, ...cross(z, x), ...z] as unknown as Frame
}

const dotOf = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** All anchors in the figure's own coordinates. */
export function anchorsOf(skeleton: Skeleton): Readonly<Record<string, Anchor>> {
  const { body, head, waist, pelvis, neck, arms, legs } = skeleton
  const onHead = (x: number, y: number, z: number): Anchor => ({
    at: toParent(head.at, head.axes, [x * body.head, y * body.head, z * body.head]),
    axes: head.axes,
  })
  const onChest = (y: number, z: number): Anchor => ({
    at: toParent(waist.at, waist.axes, [0, y * body.torso, z * body.height]),
    axes: waist.axes,
  })
  const lap = lapOf(skeleton)
  return {
    'hand-left': handAnchor(arms.left),
    'hand-right': handAnchor(arms.right),
    'palm-left': palmAnchor(arms.left),
    'palm-right': palmAnchor(arms.right),
    carry: { at: betweenHands(skeleton), axes: carryFrame(skeleton) },
    mouth: onHead(0, -0.24, 0.46),
    face: onHead(0, -0.05, 0.46),
    head: { at: head.at, axes: head.axes },
    'head-top': onHead(0, 0.52, -0.02),
    neck: { at: neck.at, axes: neck.axes },
    chest: onChest(0.42, 0.07 * body.girth),
    back: onChest(0.4, -0.07 * body.girth),
    hip: { at: pelvis.at, axes: pelvis.axes },
    lap: { at: add(lap, [0, body.legRadius * 1.1, 0]), axes: IDENTITY },
    'shoulder-left': {
      at: add(arms.left.shoulder, directionToParent(waist.axes, [0, body.armRadius * 1.25, 0])),
      axes: waist.axes,
    },
    'shoulder-right': {
      at: add(arms.right.shoulder, directionToParent(waist.axes, [0, body.armRadius * 1.25, 0])),
      axes: waist.axes,
    },
    feet: {
      at: mix(add(legs.left.ankle, [0, -body.ankle, 0]), add(legs.right.ankle, [0, -body.ankle, 0]), 0.5),
      axes: IDENTITY,
    },
    'foot-left': { at: legs.left.ankle, axes: legs.left.axes },
    'foot-right': { at: legs.right.ankle, axes: legs.right.axes },
  }
}
