/** One arm: where the grip is, and how the hand lies about it. Pure. */
import { add, cross, directionToParent, dot, length, normalise, scale, subtract, toParent } from '../frames.ts'
import type { HandTarget } from '../model.ts'
import type { Point } from '../solids.ts'
import type { Body } from './measure.ts'
import type { HandPose } from './poses/pose-data.ts'
import { reach } from './reach.ts'
import type { Joint } from './skeleton.ts'

export interface Arm {
  readonly sign: 1 | -1
  readonly shoulder: Point
  readonly elbow: Point
  readonly wrist: Point
  /** Middle of what the hand holds: on the palm when flat, inside the fist when closed. */
  readonly grip: Point
  /** Unit directions: along the fingers, out of the palm, out of the thumb's side. */
  readonly fingers: Point
  readonly palm: Point
  readonly thumb: Point
  /** Axis of a held tool. */
  readonly tool: Point
  readonly closed: number
  readonly pointing: boolean
  readonly spread: boolean
}

export interface ArmBones {
  readonly body: Body
  readonly pelvis: Joint
  readonly waist: Joint
  readonly head: Joint
}

const aside = (sign: 1 | -1, point: Point): Point => [point[0] * sign, point[1], point[2]]

/** World point of a hand pose. */
function targetOf(bones: ArmBones, knee: Point, shoulder: Point, sign: 1 | -1, hand: HandPose): Point {
  const { body, waist, head, pelvis } = bones
  const at = aside(sign, hand.at)
  const tall = scale(at, body.height)
  const onHead = (x: number, y: number, z: number) =>
    add(
      toParent(head.at, head.axes, [x * body.head * sign, y * body.head, z * body.head]),
      directionToParent(head.axes, tall),
    )
  switch (hand.near ?? 'shoulder') {
    case 'shoulder':
      return add(shoulder, directionToParent(waist.axes, scale(at, body.upperArm + body.forearm + body.hand)))
    case 'mouth':
      return onHead(0, -0.235, 0.42)
    case 'ear':
      return onHead(0.44, -0.07, 0)
    case 'chin':
      return onHead(0, -0.46, 0.3)
    case 'brow':
      return onHead(0.26, 0.12, 0.38)
    case 'crown':
      return onHead(0, 0.5, 0)
    case 'chest':
      return add(
        toParent(waist.at, waist.axes, [0, body.torso * 0.42, body.height * 0.07 * body.girth]),
        directionToParent(waist.axes, tall),
      )
    case 'belly':
      return add(
        toParent(waist.at, waist.axes, [0, -body.torso * 0.05, body.height * (0.07 + body.belly * 0.05) * body.girth]),
        directionToParent(waist.axes, tall),
      )
    case 'hip':
      return toParent(pelvis.at, pelvis.axes, [tall[0] + sign * body.hip * 1.8, tall[1], tall[2]])
    case 'knee':
      return add(knee, tall)
    case 'ground':
      return tall
  }
}

interface Lay {
  readonly fingers: Point
  readonly palm: Point
  readonly thumb: Point
}

const perpendicular = (to: Point, from: Point): Point => {
  const rest = subtract(from, scale(to, dot(from, to)))
  return length(rest) > 0.05 ? normalise(rest) : normalise(cross(to, [0.3, 0.9, 0.2]))
}

/** A right hand's thumb is fingers x palm, a left hand's the opposite: hands never come out mirrored. */
function layHand(sign: 1 | -1, fingers: Point, palm: Point, tool: Point | undefined): Lay {
  if (tool) {
    const thumb = perpendicular(fingers, tool)
    return { fingers, thumb, palm: sign < 0 ? cross(thumb, fingers) : cross(fingers, thumb) }
  }
  const facing = perpendicular(fingers, palm)
  return { fingers, palm: facing, thumb: sign < 0 ? cross(fingers, facing) : cross(facing, fingers) }
}

/** Distance from the wrist to the grip along the fingers and out of the palm, in hand radii. */
const GRIP_AHEAD = 1.35
const GRIP_OUT = 0.62

/** Solves one arm; an asked target (figure coordinates) replaces the pose's own. */
export function solveArm(
  bones: ArmBones,
  knee: Point,
  sign: 1 | -1,
  hand: HandPose,
  asked: HandTarget | undefined,
): Arm {
  const { body, waist } = bones
  const chest = (direction: Point) => normalise(directionToParent(waist.axes, aside(sign, direction)))
  const shoulder = toParent(waist.at, waist.axes, [sign * body.shoulder, body.torso * 0.62, 0])
  const target = asked?.at ?? targetOf(bones, knee, shoulder, sign, hand)
  const fixedFingers = asked ? asked.fingers && normalise(asked.fingers) : hand.fingers && chest(hand.fingers)
  const fixedPalm = asked ? asked.palm && normalise(asked.palm) : hand.palm && chest(hand.palm)
  const tool = hand.tool && !fixedPalm ? chest(hand.tool) : undefined
  const restPalm = chest([-1, -0.1, 0.2])
  const pole = chest(hand.elbow ?? [0.45, -0.5, -0.75])
  let fingers = fixedFingers ?? normalise(subtract(target, shoulder))
  let lay = layHand(sign, fingers, fixedPalm ?? restPalm, tool)
  let bend = reach(shoulder, target, body.upperArm, body.forearm, pole)
  // The wrist depends on how the hand lies and the hand on the forearm: three rounds settle both within a millimetre.
  for (let round = 0; round < 4; round++) {
    fingers = fixedFingers ?? normalise(subtract(bend.end, bend.middle))
    lay = layHand(sign, fingers, fixedPalm ?? restPalm, tool)
    const wrist = subtract(
      target,
      add(scale(lay.fingers, GRIP_AHEAD * body.hand), scale(lay.palm, GRIP_OUT * body.hand)),
    )
    bend = reach(shoulder, wrist, body.upperArm, body.forearm, pole)
  }
  const grip = add(bend.end, add(scale(lay.fingers, GRIP_AHEAD * body.hand), scale(lay.palm, GRIP_OUT * body.hand)))
  const closed = asked?.grip ?? hand.grip ?? 0.3
  return {
    sign,
    shoulder,
    elbow: bend.middle,
    wrist: bend.end,
    grip,
    ...lay,
    tool: tool ?? (closed >= 0.5 ? lay.thumb : lay.fingers),
    closed,
    pointing: !asked && (hand.pointing ?? false),
    spread: !asked && (hand.spread ?? false),
  }
}
