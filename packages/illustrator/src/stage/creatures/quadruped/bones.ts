/** Bones of a four-legged animal in its own units: x to its left, y up, z to the front. Pure. */
import { add, cross, directionToParent, dot, frameAlong, IDENTITY, mix, nest, normalise, rotation, scale, subtract, toLocal, toParent } from '../../frames.ts'
import type { Pose } from '../../model.ts'
import { reach } from '../../people/reach.ts'
import type { Frame, Point } from '../../solids.ts'
import { handTargets } from './hands.ts'
import { type GaitPose, type QuadrupedPose, quadrupedPose } from './poses.ts'
import type { Species } from './species.ts'

export interface Joint {
  readonly at: Point
  readonly axes: Frame
}

export interface Limb {
  readonly sign: 1 | -1
  readonly front: boolean
  /** From the shoulder or hip to the wrist or ankle, joints between. */
  readonly chain: readonly Point[]
  /** y out of the top of the paw, z toward its toes. */
  readonly paw: Joint
  /** The leg lies folded under a thigh of this centre. */
  readonly thigh?: Point
  readonly hand: boolean
}

export interface Bones {
  readonly pose: QuadrupedPose
  readonly name: string
  /** y the back, z toward the head. */
  readonly spine: Frame
  readonly hip: Point
  readonly middle: Point
  readonly chest: Point
  readonly chestAxes: Frame
  readonly hipAxes: Frame
  readonly neckBase: Point
  readonly neckEnd: Point
  readonly head: Joint
  /** Where the eyes look, -1..1 to its left and up. */
  readonly look: readonly [number, number]
  readonly limbs: readonly Limb[]
  readonly tail: Point
  readonly upright: boolean
  readonly lying: boolean
}

const DEGREE = Math.PI / 180
const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))

/** z from hip to chest, x to the left. */
export function spineFrame(from: Point, to: Point, left: Point = [1, 0, 0]): Frame {
  const z = normalise(subtract(to, from))
  const x = normalise(subtract(left, scale(z, dot(left, z))))
  return [...x, ...cross(z, x), ...z] as unknown as Frame
}

interface Trunk {
  readonly hip: Point
  readonly chest: Point
  readonly middle: Point
  readonly hipAxes: Frame
  readonly chestAxes: Frame
}

const straight = (hip: Point, chest: Point): Trunk => {
  const axes = spineFrame(hip, chest)
  return { hip, chest, middle: mix(hip, chest, 0.5), hipAxes: axes, chestAxes: axes }
}

function gaitTrunk(species: Species, pose: GaitPose): Trunk {
  const { body, leg, limb } = species
  const hip: Point = [0, leg * pose.hip + limb * 0.3 + species.hip[1] * 0.45, -body / 2]
  if (pose.pitch) {
    const angle = pose.pitch * DEGREE
    return straight(hip, [0, hip[1] + body * Math.sin(angle), hip[2] + body * Math.cos(angle)])
  }
  return straight(hip, [0, leg * pose.chest + limb * 0.3 + species.chest[1] * 0.45, body / 2])
}

/** Round the animal's own middle, seen from above: back behind, head and tail before it. */
function curledTrunk(species: Species): Trunk {
  const radius = species.body * 0.52 + species.hip[0] * 0.25
  const on = (degrees: number, y: number): Point => [radius * Math.cos(degrees * DEGREE), y, radius * 0.9 * Math.sin(degrees * DEGREE)]
  const [hip, middle, chest] = [on(-165, species.hip[1] * 0.78), on(-90, species.waist * 0.95), on(-12, species.chest[1] * 0.74)]
  return { hip, middle, chest, hipAxes: spineFrame(hip, on(-135, hip[1])), chestAxes: spineFrame(on(-45, chest[1]), on(10, chest[1])) }
}

function trunkOf(species: Species, pose: QuadrupedPose): Trunk {
  const { body, leg } = species
  switch (pose.kind) {
    case 'gait':
      return gaitTrunk(species, pose)
    case 'sit': {
      const y = species.hip[1] * 0.86
      const angle = 54 * DEGREE
      return straight([0, y, -body * 0.28], [0, y + body * Math.sin(angle) * 0.95, -body * 0.28 + body * Math.cos(angle) * 0.8])
    }
    case 'upright': {
      const y = species.hip[1] * 0.82
      return straight([0, y, -body * 0.1], [0, y + body * 0.86, -body * 0.04])
    }
    case 'erect': {
      const y = leg * 0.86 + species.limb * 0.4 + species.hip[2] * 0.5
      return straight([0, y, -body * 0.04], [0, y + body * 0.86, 0])
    }
    case 'lie':
      return straight([0, species.hip[1] * 0.82, -body / 2], [0, species.chest[1] * 0.86, body / 2])
    case 'curl':
      return curledTrunk(species)
  }
}

interface Turned {
  readonly neckBase: Point
  readonly neckEnd: Point
  readonly head: Joint
  readonly look: readonly [number, number]
}

function turnHead(species: Species, pose: QuadrupedPose, asked: Pose, trunk: Trunk): Turned {
  const { neck, head, chest } = species
  if (pose.kind === 'curl') {
    const angle = 40 * DEGREE
    const radius = species.body * 0.52 + species.hip[0] * 0.25
    const at: Point = [radius * 0.98 * Math.cos(angle), head[1] * 0.86, radius * 1.0 * Math.sin(angle) + head[2] * 0.2]
    const base = toParent(trunk.chest, trunk.chestAxes, [0, chest[1] * 0.25, chest[2] * 0.35])
    return { neckBase: base, neckEnd: mix(base, at, 0.85), head: { at, axes: rotation(-32 * DEGREE, 8 * DEGREE, 10 * DEGREE) }, look: [0, 0] }
  }
  const upright = pose.kind === 'upright' || pose.kind === 'erect'
  const ownTurn = pose.headTurn ?? 0
  const base = upright ? toParent(trunk.chest, trunk.chestAxes, [0, 0, chest[1] * 0.4]) : toParent(trunk.chest, trunk.chestAxes, [0, chest[1] * 0.38, chest[2] * 0.35])
  const pitch = upright ? 0 : Math.asin(clamp(trunk.chestAxes[7], 0.9)) * 0.5
  const place = (turn: number) => {
    const angle = upright ? 78 * DEGREE : (neck.angle + (pose.neck ?? 0) - (pose.kind === 'sit' ? 4 : 0)) * DEGREE + pitch
    const sideways = Math.sin(turn * DEGREE) * 0.45
    const direction = normalise([sideways * Math.cos(angle), Math.sin(angle), Math.cos(angle)])
    return add(base, scale(direction, (upright ? neck.length * 0.72 : neck.length) + head[1] * 0.35))
  }
  const askedTurn = asked.headTurn === undefined ? undefined : clamp(asked.headTurn / DEGREE, 80)
  let turn = askedTurn ?? ownTurn
  let nod = pose.head ?? 0
  let look: readonly [number, number] = [0, 0]
  if (asked.gaze) {
    const [x, y, z] = toLocal(place(turn), IDENTITY, asked.gaze)
    const yaw = Math.atan2(x, z) / DEGREE
    const rise = Math.atan2(y, Math.hypot(x, z)) / DEGREE
    turn = askedTurn ?? clamp(yaw * 0.7, 65)
    nod = pose.kind === 'gait' && (pose.neck ?? 0) < -30 ? nod : clamp(-rise * 0.5, 26)
    look = [clamp((yaw - turn) / 35, 1), clamp((rise + nod) / 30, 1)]
  }
  const lean = upright ? 0 : clamp((asked.lean ?? 0) / DEGREE, 30)
  const end = place(turn)
  return { neckBase: base, neckEnd: end, head: { at: end, axes: rotation(turn * DEGREE, (nod + lean) * DEGREE, 0) }, look }
}

const flat: Frame = IDENTITY

function gaitLimb(species: Species, pose: GaitPose, trunk: Trunk, index: number, asked: Point | undefined): Limb {
  const front = index < 2
  const sign = index % 2 ? -1 : 1
  const { leg, limb } = species
  const step = pose.feet[index]
  const width = front ? species.chest[0] * 0.6 : species.hip[0] * 0.62
  const centre = front ? trunk.chest : trunk.hip
  const radii = front ? species.chest : species.hip
  const root = toParent(centre, front ? trunk.chestAxes : trunk.hipAxes, [sign * width, -radii[1] * (front ? 0.25 : 0.2), 0])
  const rearing = Boolean(pose.pitch) && front
  const sole: Point = asked ?? [sign * width, rearing ? root[1] - leg * 0.1 + (step.y - 1.2) * leg * 0.8 : step.y * leg, (pose.pitch ? centre[2] : (front ? 1 : -1) * species.body * 0.5) + step.z * leg]
  const ankle = add(sole, [0, limb * 0.9, 0])
  const toes = step.y > 0.02 || asked ? frameAlong(normalise([0, 1, front ? 0.2 : -0.75]), [0, 0.4, 1]) : flat
  if (front || species.pillars) {
    const bone = (leg + radii[1] * 0.2) * 0.52
    const bend = reach(root, ankle, bone, bone, front ? [0, 0.1, species.longHead || species.pillars ? 1 : -1] : [0, 0.1, 1])
    return { sign, front, chain: [root, bend.middle, bend.end], paw: { at: bend.end, axes: toes }, hand: front && asked !== undefined }
  }
  const lift = species.longHead ? 0.36 : 0.3
  const away = step.y > 0.02 ? 0.24 : species.longHead ? 0.12 : 0.15
  const hock = add(ankle, [0, leg * lift * (step.y > 0.02 ? 0.55 : 1), -away * leg])
  const bone = leg * 0.38 + radii[1] * 0.12
  const bend = reach(root, hock, bone, bone, [0, 0.1, 1])
  const end = step.y > 0 || asked ? add(bend.end, subtract(ankle, hock)) : ankle
  return { sign, front, chain: [root, bend.middle, bend.end, end], paw: { at: end, axes: toes }, hand: false }
}

function sittingHind(species: Species, trunk: Trunk, sign: 1 | -1, lying: boolean): Limb {
  const { leg, limb, hip } = species
  const width = hip[0] * 0.92
  const toe = trunk.hip[2] + (lying ? leg * 0.42 : hip[2] * 1.0)
  const ankle: Point = [sign * width, limb * 0.9, toe]
  const thigh: Point = [sign * width * 0.86, hip[1] * 0.6, trunk.hip[2] + hip[2] * (lying ? 0.2 : 0.34)]
  const heel: Point = [ankle[0], limb * 0.95, toe - Math.max(leg * 0.42, limb * 2)]
  return { sign, front: false, chain: [heel, ankle], paw: { at: ankle, axes: rotation(sign * 6 * DEGREE) }, thigh, hand: false }
}

function restLimbs(species: Species, pose: Exclude<QuadrupedPose, GaitPose>, trunk: Trunk, asked: Pose): readonly Limb[] {
  const { leg, limb, chest, hip } = species
  const bone = (leg + chest[1] * 0.2) * 0.52
  const left = trunk.chestAxes
  if (pose.kind === 'curl') {
    const front = ([1, -1] as const).map((sign): Limb => {
      const root = toParent(trunk.chest, left, [sign * chest[0] * 0.4, -chest[1] * 0.5, 0])
      const end: Point = [trunk.chest[0] * 0.25 + sign * limb, limb * 0.95, species.body * 0.3]
      return { sign, front: true, chain: [root, mix(root, end, 0.5), end], paw: { at: end, axes: rotation(-80 * DEGREE) }, hand: false }
    })
    const ankle: Point = [trunk.hip[0] * 0.4, limb * 0.95, species.body * 0.34]
    const hind: Limb = { sign: 1, front: false, chain: [[trunk.hip[0], limb, species.body * 0.22], ankle], paw: { at: ankle, axes: rotation(70 * DEGREE) }, thigh: [trunk.hip[0] * 0.86, hip[1] * 0.6, species.body * 0.14], hand: false }
    return [...front, hind]
  }
  if (pose.kind === 'sit' || pose.kind === 'lie') {
    const lying = pose.kind === 'lie'
    const front = ([1, -1] as const).map((sign): Limb => {
      const width = chest[0] * 0.6
      const root = toParent(trunk.chest, left, [sign * width, -chest[1] * (lying ? 0.2 : 0.25), 0])
      const ankle: Point = lying ? [sign * width, limb * 0.9, species.body * 0.5 + leg * 0.78] : [sign * width * 0.9, limb * 0.9, trunk.chest[2] + species.body * (sign > 0 ? 0.03 : 0.07)]
      const bend = reach(root, ankle, bone, bone, [0, 0.1, -1])
      const end = lying ? bend.end : ankle
      return { sign, front: true, chain: [root, bend.middle, end], paw: { at: end, axes: flat }, hand: false }
    })
    return [...front, sittingHind(species, trunk, 1, lying), sittingHind(species, trunk, -1, lying)]
  }
  const targets = handTargets(species, pose, trunk.chest, trunk.hip)
  const arms = ([1, -1] as const).map((sign): Limb => {
    const root = toParent(trunk.chest, left, [sign * chest[0] * 0.8, 0, chest[1] * 0.05])
    const hand = sign > 0 ? asked.hands?.left : asked.hands?.right
    const target = hand?.at ?? targets[sign > 0 ? 0 : 1]
    const arm = Math.max(leg * 0.62, species.body * 0.44) + chest[0] * 0.2
    const bend = reach(root, target, arm, arm, [sign * 0.7, -1, -0.35])
    const along = normalise(subtract(bend.end, bend.middle))
    return { sign, front: true, chain: [root, bend.middle, bend.end], paw: { at: bend.end, axes: frameAlong(cross(along, [sign, 0, 0]), along) }, hand: true }
  })
  const hinds = ([1, -1] as const).map((sign): Limb => {
    const root = toParent(trunk.hip, left, [sign * hip[0] * 0.62, hip[1] * 0.1, -hip[2] * 0.2])
    if (pose.kind === 'erect') {
      const step = (pose.step ?? 0) * (sign > 0 ? 1 : 0)
      const ankle: Point = [sign * hip[0] * 0.66, limb * 0.9 + step * leg * 0.7, step * leg * 0.6 + limb * 0.3]
      const bend = reach(root, ankle, bone, bone, [sign * 0.3, 0, 1])
      return { sign, front: false, chain: [root, bend.middle, ankle], paw: { at: ankle, axes: rotation(sign * 14 * DEGREE) }, hand: false }
    }
    const ankle: Point = [sign * hip[0] * 1.02, limb * 1.05, trunk.hip[2] + hip[2] * 1.0 + Math.min(leg * 0.55, hip[2] * 0.9)]
    const bone2 = Math.max(leg * 0.55, hip[2] * 0.75)
    const bend = reach(root, ankle, bone2, bone2, [sign * 0.75, 0.8, 0.2])
    return { sign, front: false, chain: [root, bend.middle, bend.end], paw: { at: bend.end, axes: frameAlong([sign * 0.25, 0.35, 1], [sign * 0.3, 1, 0.1]) }, hand: false }
  })
  return [...arms, ...hinds]
}

/** All bones for a pose. */
export function bonesOf(species: Species, asked: Pose): Bones {
  const known = quadrupedPose(asked.name, species.curls)
  const pose: QuadrupedPose = known
  const trunk = trunkOf(species, pose)
  const turned = turnHead(species, pose, asked, trunk)
  const footAsked = [asked.hands?.left?.at, asked.hands?.right?.at, asked.feet?.left, asked.feet?.right]
  const limbs = pose.kind === 'gait' ? [0, 1, 2, 3].map((index) => gaitLimb(species, pose, trunk, index, footAsked[index])) : restLimbs(species, pose, trunk, asked)
  const upright = pose.kind === 'upright' || pose.kind === 'erect'
  const tail = upright
    ? toParent(trunk.hip, trunk.hipAxes, [0, species.hip[2] * 0.86, -species.hip[1] * 0.3])
    : toParent(trunk.hip, trunk.hipAxes, [0, species.hip[1] * 0.45, -species.hip[2] * 0.9])
  return {
    pose, name: asked.name, spine: spineFrame(trunk.hip, trunk.chest), ...trunk, ...turned, limbs, tail, upright,
    lying: pose.kind === 'lie' || pose.kind === 'curl',
  } // biome-ignore format: a record
}

/** A direction of the animal's head in its own units. */
export const onHead = (bones: Bones, radii: Point, at: Point): Point =>
  add(bones.head.at, directionToParent(bones.head.axes, [at[0] * radii[0], at[1] * radii[1], at[2] * radii[2]]))
