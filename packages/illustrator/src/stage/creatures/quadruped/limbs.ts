/** Legs and arms of a four-legged animal in its poses. Pure. */
import { add, cross, frameAlong, IDENTITY, mix, normalise, rotation, subtract, toParent } from '../../frames.ts'
import type { Pose } from '../../model.ts'
import { reach } from '../../people/reach.ts'
import type { Frame, Point } from '../../solids.ts'
import { handTargets } from './hands.ts'
import type { GaitPose, QuadrupedPose } from './poses.ts'
import type { Species } from './species.ts'
import { DEGREE, type Joint, type Trunk } from './trunk.ts'

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

const flat: Frame = IDENTITY

export function gaitLimb(
  species: Species,
  pose: GaitPose,
  trunk: Trunk,
  index: number,
  asked: Point | undefined,
): Limb {
  const front = index < 2
  const sign = index % 2 ? -1 : 1
  const { leg, limb } = species
  const step = pose.feet[index]
  const width = front ? species.chest[0] * 0.6 : species.hip[0] * 0.62
  const centre = front ? trunk.chest : trunk.hip
  const radii = front ? species.chest : species.hip
  const root = toParent(centre, front ? trunk.chestAxes : trunk.hipAxes, [
    sign * width,
    -radii[1] * (front ? 0.25 : 0.2),
    0,
  ])
  const rearing = Boolean(pose.pitch) && front
  const sole: Point = asked ?? [
    sign * width,
    rearing ? root[1] - leg * 0.1 + (step.y - 1.2) * leg * 0.8 : step.y * leg,
    (pose.pitch ? centre[2] : (front ? 1 : -1) * species.body * 0.5) + step.z * leg,
  ]
  const ankle = add(sole, [0, limb * 0.9, 0])
  const toes = step.y > 0.02 || asked ? frameAlong(normalise([0, 1, front ? 0.2 : -0.75]), [0, 0.4, 1]) : flat
  if (front || species.pillars) {
    const bone = (leg + radii[1] * 0.2) * 0.52
    const bend = reach(
      root,
      ankle,
      bone,
      bone,
      front ? [0, 0.1, species.longHead || species.pillars ? 1 : -1] : [0, 0.1, 1],
    )
    return {
      sign,
      front,
      chain: [root, bend.middle, bend.end],
      paw: { at: bend.end, axes: toes },
      hand: front && asked !== undefined,
    }
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
  return {
    sign,
    front: false,
    chain: [heel, ankle],
    paw: { at: ankle, axes: rotation(sign * 6 * DEGREE) },
    thigh,
    hand: false,
  }
}

export function restLimbs(
  species: Species,
  pose: Exclude<QuadrupedPose, GaitPose>,
  trunk: Trunk,
  asked: Pose,
): readonly Limb[] {
  const { leg, limb, chest, hip } = species
  const bone = (leg + chest[1] * 0.2) * 0.52
  const left = trunk.chestAxes
  if (pose.kind === 'curl') {
    const front = ([1, -1] as const).map((sign): Limb => {
      const root = toParent(trunk.chest, left, [sign * chest[0] * 0.4, -chest[1] * 0.5, 0])
      const end: Point = [trunk.chest[0] * 0.25 + sign * limb, limb * 0.95, species.body * 0.3]
      return {
        sign,
        front: true,
        chain: [root, mix(root, end, 0.5), end],
        paw: { at: end, axes: rotation(-80 * DEGREE) },
        hand: false,
      }
    })
    const ankle: Point = [trunk.hip[0] * 0.4, limb * 0.95, species.body * 0.34]
    const hind: Limb = {
      sign: 1,
      front: false,
      chain: [[trunk.hip[0], limb, species.body * 0.22], ankle],
      paw: { at: ankle, axes: rotation(70 * DEGREE) },
      thigh: [trunk.hip[0] * 0.86, hip[1] * 0.6, species.body * 0.14],
      hand: false,
    }
    return [...front, hind]
  }
  if (pose.kind === 'sit' || pose.kind === 'lie') {
    const lying = pose.kind === 'lie'
    const front = ([1, -1] as const).map((sign): Limb => {
      const width = chest[0] * 0.6
      const root = toParent(trunk.chest, left, [sign * width, -chest[1] * (lying ? 0.2 : 0.25), 0])
      if (lying) {
        const elbow: Point = [sign * width * 1.15, limb * 1.05, trunk.chest[2] + leg * 0.02]
        const wrist: Point = [sign * width * 0.95, limb * 0.92, trunk.chest[2] + Math.max(leg * 0.62, chest[2] * 1.1)]
        return { sign, front: true, chain: [root, elbow, wrist], paw: { at: wrist, axes: flat }, hand: false }
      }
      const ankle: Point = [sign * width * 0.9, limb * 0.9, trunk.chest[2] + species.body * (sign > 0 ? 0.03 : 0.07)]
      const bend = reach(root, ankle, bone, bone, [0, 0.1, -1])
      return { sign, front: true, chain: [root, bend.middle, ankle], paw: { at: ankle, axes: flat }, hand: false }
    })
    return [...front, sittingHind(species, trunk, 1, lying), sittingHind(species, trunk, -1, lying)]
  }
  const targets = handTargets(species, pose, trunk.chest, trunk.hip)
  const arms = ([1, -1] as const).map((sign): Limb => {
    const root = toParent(trunk.chest, left, [sign * chest[0] * 0.8, 0, chest[1] * 0.05])
    const hand = sign > 0 ? asked.hands?.left : asked.hands?.right
    const target = hand?.at ?? targets[sign > 0 ? 0 : 1]
    const arm = Math.max(leg * 0.62, species.body * 0.44) * (species.arm ?? 1) + chest[0] * 0.2
    const bend = reach(root, target, arm, arm, [sign * 0.7, -1, -0.35])
    const along = normalise(subtract(bend.end, bend.middle))
    return {
      sign,
      front: true,
      chain: [root, bend.middle, bend.end],
      paw: { at: bend.end, axes: frameAlong(cross(along, [sign, 0, 0]), along) },
      hand: true,
    }
  })
  const hinds = ([1, -1] as const).map((sign): Limb => {
    const root = toParent(trunk.hip, left, [sign * hip[0] * 0.62, hip[1] * 0.1, -hip[2] * 0.2])
    if (pose.kind === 'erect') {
      const step = (pose.step ?? 0) * (sign > 0 ? 1 : 0)
      const ankle: Point = [sign * hip[0] * 0.66, limb * 0.9 + step * leg * 0.7, step * leg * 0.6 + limb * 0.3]
      const bend = reach(root, ankle, bone, bone, [sign * 0.3, 0, 1])
      return {
        sign,
        front: false,
        chain: [root, bend.middle, ankle],
        paw: { at: ankle, axes: rotation(sign * 14 * DEGREE) },
        hand: false,
      }
    }
    const ankle: Point = [
      sign * hip[0] * 1.02,
      limb * 1.05,
      trunk.hip[2] + hip[2] * 1.0 + Math.min(leg * 0.55, hip[2] * 0.9),
    ]
    const bone2 = Math.max(leg * 0.55, hip[2] * 0.75)
    const bend = reach(root, ankle, bone2, bone2, [sign * 0.75, 0.8, 0.2])
    return {
      sign,
      front: false,
      chain: [root, bend.middle, bend.end],
      paw: { at: bend.end, axes: frameAlong([sign * 0.25, 0.35, 1], [sign * 0.3, 1, 0.1]) },
      hand: false,
    }
  })
  return [...arms, ...hinds]
}
