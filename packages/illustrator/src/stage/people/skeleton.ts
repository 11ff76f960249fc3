/** Bones of one figure in its own coordinates: root on the ground, x to its left, z where it faces. */
import {
  add,
  directionToParent,
  distance,
  frameAlong,
  IDENTITY,
  mix,
  nest,
  rotation,
  scale,
  toParent,
} from '../frames.ts'
import type { Pose } from '../model.ts'
import type { Frame, Point } from '../solids.ts'
import { type Arm, solveArm } from './arm.ts'
import { headTurnOf } from './gaze.ts'
import type { Body } from './measure.ts'
import type { FootPose, PoseData, Turn } from './poses/pose-data.ts'
import { reach } from './reach.ts'

export interface Joint {
  readonly at: Point
  readonly axes: Frame
}

export interface Leg {
  readonly sign: 1 | -1
  readonly hip: Point
  readonly knee: Point
  readonly ankle: Point
  /** y away from the sole, z toward the toes. */
  readonly axes: Frame
}

export interface Skeleton {
  readonly body: Body
  readonly pelvis: Joint
  /** Middle of the back; its frame is the chest's. */
  readonly waist: Joint
  readonly neck: Joint
  readonly head: Joint
  /** Where the eyes look, in head coordinates, -1..1 right and up. */
  readonly look: readonly [number, number]
  readonly arms: { readonly left: Arm; readonly right: Arm }
  readonly legs: { readonly left: Leg; readonly right: Leg }
}

const DEGREE = Math.PI / 180
const turned = (turn: Turn = [0, 0, 0]): Frame => rotation(turn[0] * DEGREE, turn[1] * DEGREE, turn[2] * DEGREE)
export const outward = (sign: 1 | -1, point: Point): Point => [point[0] * sign, point[1], point[2]]

/** Shares of body height from the ankle to the rearmost and foremost point of the sole that carries weight. */
const HEEL = -0.04
const BALL = 0.085

/** How high the ankle stands so that a foot pitched by `pitch` degrees touches the ground with its lowest point. */
export function ankleHeight(body: Body, pitch: number): number {
  const [cosine, sine] = [Math.cos(pitch * DEGREE), Math.sin(pitch * DEGREE)]
  return body.ankle * cosine + Math.max(HEEL * sine, BALL * sine) * body.height
}

interface FootPlan {
  readonly sign: 1 | -1
  readonly pose: FootPose
  readonly ankle: Point
  readonly grounded: boolean
}

function planFoot(
  body: Body,
  pose: FootPose,
  sign: 1 | -1,
  asked: Point | undefined,
  air: number,
  hang: number,
  heels: number,
): FootPlan {
  const pitch = pose.free ? 0 : (pose.pitch ?? 0) + (pose.at[1] === 0 ? heels : 0)
  const lift = pose.at[1] * body.leg + air + (pose.dangle ? hang : 0)
  const ankle: Point = asked ?? [sign * pose.at[0] * body.hip, ankleHeight(body, pitch) + lift, pose.at[2] * body.leg]
  return {
    sign,
    pose: { ...pose, pitch: (pose.pitch ?? 0) + (pose.at[1] === 0 && !pose.free ? heels : 0) },
    ankle,
    grounded: pose.at[1] === 0 && !asked,
  }
}

/** The hip is as high as the shorter standing leg allows. */
function hipHeight(
  body: Body,
  data: PoseData,
  pose: Pose,
  pelvis: Frame,
  feet: readonly FootPlan[],
  air: number,
): number {
  if (data.hip.seat)
    return (pose.seatHeight ?? body.leg * 0.55) + (0.05 + body.belly * 0.004) * body.height * Math.sqrt(body.girth)
  if (data.hip.height !== undefined) return data.hip.height * body.height + air
  const rise = (data.hip.rise ?? 0.985) * body.leg
  const standing = feet.filter((foot) => foot.grounded)
  const heights = (standing.length > 0 ? standing : feet).map((foot) => {
    const joint = directionToParent(pelvis, [foot.sign * body.hip, -0.01 * body.height, 0])
    const aside = (data.hip.x ?? 0) * body.height + joint[0] - foot.ankle[0]
    const ahead = (data.hip.z ?? 0) * body.height + joint[2] - foot.ankle[2]
    return foot.ankle[1] + Math.sqrt(Math.max((0.3 * rise) ** 2, rise ** 2 - aside ** 2 - ahead ** 2)) - joint[1]
  })
  return Math.min(...heights)
}

function solveLeg(body: Body, plan: FootPlan, pelvis: Joint): Leg {
  const { sign, pose } = plan
  const hip = toParent(pelvis.at, pelvis.axes, [sign * body.hip, -0.01 * body.height, 0])
  const pole = outward(sign, pose.knee ?? [0.12, 0.1, 1])
  const { middle, end } = reach(hip, plan.ankle, body.leg * 0.5, body.leg * 0.5, pole)
  const front = pose.free ? frameAlong([middle[0] - end[0], middle[1] - end[1], middle[2] - end[2]], pole) : IDENTITY
  const axes = nest(front, rotation((pose.toes ?? 10) * sign * DEGREE, (pose.pitch ?? 0) * DEGREE, 0))
  return { sign, hip, knee: middle, ankle: end, axes }
}

/** @param heels degrees by which shoes lift the heel. */
export function poseSkeleton(body: Body, data: PoseData, pose: Pose, heels = 0): Skeleton {
  const { height, torso } = body
  const air = (data.hip.air ?? 0) * body.leg
  const seat = pose.seatHeight ?? body.leg * 0.55
  const hang = Math.max(0, seat + 0.05 * height - 0.52 * body.leg - body.ankle)
  const pelvisAxes = turned(data.pelvis)
  const feet = [
    planFoot(body, data.leftFoot, 1, pose.feet?.left, air, hang, heels),
    planFoot(body, data.rightFoot, -1, pose.feet?.right, air, hang, heels),
  ]
  const hip = hipHeight(body, data, pose, pelvisAxes, feet, air)
  const pelvis: Joint = { at: [(data.hip.x ?? 0) * height, hip, (data.hip.z ?? 0) * height], axes: pelvisAxes }
  const spine = data.spine ?? [0, 0, 0]
  const lean = pose.lean === undefined ? spine[1] : pose.lean / DEGREE
  const chestAxes = nest(pelvisAxes, turned([spine[0], lean, spine[2]]))
  const waist: Joint = { at: toParent(pelvis.at, pelvisAxes, [0, torso * 0.35, 0]), axes: chestAxes }
  const neckAt = toParent(waist.at, chestAxes, [0, torso * 0.74, 0])
  const turn = headTurnOf(pose, data.head ?? [0, 0, 0], chestAxes, add(neckAt, [0, body.head * 0.5, 0]))
  const headAxes = nest(chestAxes, turned(turn.head))
  const headAt = add(
    toParent(neckAt, chestAxes, [0, 0.018 * height, 0.006 * height]),
    directionToParent(headAxes, [0, body.head * 0.47, body.head * 0.05]),
  )
  const bones = {
    body,
    pelvis,
    waist,
    neck: { at: neckAt, axes: chestAxes },
    head: { at: headAt, axes: headAxes },
    look: turn.eyes,
  }
  const legs = { left: solveLeg(body, feet[0], pelvis), right: solveLeg(body, feet[1], pelvis) }
  const arms = {
    left: solveArm(bones, legs.left.knee, 1, data.left, pose.hands?.left),
    right: solveArm(bones, legs.right.knee, -1, data.right, pose.hands?.right),
  }
  return { ...bones, legs, arms }
}

/** Midpoint between the two hands' grips. */
export const betweenHands = ({ arms }: Skeleton): Point => mix(arms.left.grip, arms.right.grip, 0.5)
export const handSpan = ({ arms }: Skeleton): number => distance(arms.left.grip, arms.right.grip)
export const lapOf = ({ legs }: Skeleton): Point =>
  mix(mix(legs.left.hip, legs.left.knee, 0.62), mix(legs.right.hip, legs.right.knee, 0.62), 0.5)
export const raised = (point: Point, by: number): Point => add(point, scale([0, 1, 0], by))
