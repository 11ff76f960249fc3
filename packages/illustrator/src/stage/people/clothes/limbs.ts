/** Arms with their sleeves and hands; legs with trousers, socks or skin. */
import type { Clay, GroupBuilder } from '../../clay.ts'
import { add, frameAlong, mix, normalise, scale, subtract } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import type { Arm } from '../arm.ts'
import { addHand } from '../hand.ts'
import type { Leg, Skeleton } from '../skeleton.ts'
import { trimOf } from '../tint.ts'
import { type Cloth, fabric } from './cloth.ts'
import type { BottomCut, TopCut } from './cuts.ts'
import { girthOf, hipPoint } from './torso.ts'

const along = (from: Point, to: Point) => frameAlong(subtract(from, to), [0.1, 0.1, 1])

export interface Sleeve {
  readonly cut: TopCut
  readonly cloth: Cloth
  /** Colour of the cuff band when the cut has one. */
  readonly cuff?: Cloth
}

/** One arm: skin or sleeve, and the hand. The upper sleeve melts into the trunk's group. */
export function addArm(
  clay: Clay,
  trunk: GroupBuilder | undefined,
  skeleton: Skeleton,
  arm: Arm,
  skin: Surface,
  sleeve: Sleeve | undefined,
  glove: { cloth: Cloth; boxing: boolean } | undefined,
): void {
  const { body } = skeleton
  const radius = body.armRadius
  const side = arm.sign > 0 ? 'left' : 'right'
  const length = sleeve && !sleeve.cut.bare ? sleeve.cut.sleeve : sleeve?.cut.puff ? 0.2 : 0
  const flesh = clay.group(`arm-${side}`)
  if (length < 0.45)
    flesh.capsule(arm.shoulder, arm.elbow, [radius * 0.98, radius * 0.86], skin, { melt: 0.02 * body.height })
  flesh.capsule(arm.elbow, arm.wrist, [radius * 0.86, radius * 0.64], skin, { melt: 0.02 * body.height })
  const handSurface = glove ? fabric(glove.cloth) : skin
  if (glove?.boxing) {
    const at = add(arm.wrist, scale(arm.fingers, body.hand * 1.5))
    const hand = clay.group(`glove-${side}`)
    hand.ellipsoid(at, [body.hand * 1.75, body.hand * 2.05, body.hand * 1.7], handSurface, {
      axes: frameAlong(arm.fingers, arm.palm),
    })
    hand.ellipsoid(
      add(at, scale(arm.thumb, body.hand * 1.4)),
      [body.hand * 0.7, body.hand * 1.1, body.hand * 0.75],
      handSurface,
      { axes: frameAlong(arm.fingers, arm.palm), melt: 0.01 },
    )
    hand.capsule(mix(arm.wrist, arm.elbow, 0.05), mix(arm.wrist, arm.elbow, 0.2), radius * 1.02, {
      ...fabric({ colour: '#f6f2ea' }),
    })
  } else addHand(glove ? clay.group(`glove-${side}`) : flesh, arm, body.hand * (glove ? 1.1 : 1), handSurface)
  if (glove && !glove.boxing)
    clay
      .group(`glove-cuff-${side}`)
      .capsule(
        mix(arm.wrist, arm.elbow, -0.02),
        mix(arm.wrist, arm.elbow, 0.14),
        [radius * 0.76, radius * 0.9],
        handSurface,
      )
  if (!sleeve || length <= 0) return
  const { cut, cloth } = sleeve
  const ease = cut.ease * body.height
  const wide = cut.wide ?? 0
  const upper = fabric(cloth, arm.shoulder, along(arm.shoulder, arm.elbow))
  const end = Math.min(1, length * 2)
  const shoulder = radius * (cut.puff ? 1.55 : 1.2) + ease * 0.6
  const target = trunk ?? flesh
  target.capsule(
    arm.shoulder,
    mix(arm.shoulder, arm.elbow, end),
    [
      shoulder,
      (length < 0.5 ? radius * 1.22 : radius * 1.04) + ease * 0.8 + (length < 0.5 ? wide * 0.05 * body.height : 0),
    ],
    upper,
    { melt: 0.032 * body.height },
  )
  if (length <= 0.5) return
  const lower = clay.group(`sleeve-${side}`)
  const surface = fabric(cloth, arm.elbow, along(arm.elbow, arm.wrist))
  const cuffAt = mix(arm.elbow, arm.wrist, Math.min(0.95, (length - 0.5) * 2 + 0.06))
  const cuffRadius = radius * 0.9 + ease * 0.8 + wide * 0.027 * body.height
  lower.capsule(arm.elbow, cuffAt, [radius * 1.04 + ease * 0.8, cuffRadius], surface, { melt: 0.02 * body.height })
  if (wide > 0.5) {
    const drop = wide * 0.085 * body.height
    lower.capsule(
      mix(arm.elbow, cuffAt, 0.35),
      add(cuffAt, [0, -drop * 0.75, 0]),
      [radius * 0.8, cuffRadius * 0.8],
      surface,
      { melt: 0.05 * body.height },
    )
    lower.capsule(
      mix(arm.elbow, cuffAt, 0.9),
      add(mix(arm.elbow, cuffAt, 0.8), [0, -drop * 1.15, 0]),
      [cuffRadius * 0.85, cuffRadius * 0.7],
      surface,
      { melt: 0.05 * body.height },
    )
  }
  if (cut.cuffs) {
    const back = normalise(subtract(arm.elbow, arm.wrist))
    const cuff = fabric(sleeve.cuff ?? { ...cloth, colour: trimOf(cloth.colour, 0.16) })
    lower.capsule(
      add(cuffAt, scale(back, radius * 0.35)),
      add(cuffAt, scale(back, -radius * 0.12)),
      cuffRadius * (sleeve.cuff ? 1.3 : 1.1),
      cuff,
      { melt: 0.004 },
    )
  }
}

/** Skin or tights of a leg from where the cloth ends. */
export function addBareLeg(clay: Clay, skeleton: Skeleton, leg: Leg, from: number, surface: Surface): GroupBuilder {
  const { body } = skeleton
  const radius = body.legRadius
  const group = clay.group(`leg-${leg.sign > 0 ? 'left' : 'right'}`)
  const start = Math.max(0, from - 0.12)
  if (start < 0.48)
    group.capsule(
      mix(leg.hip, leg.knee, start * 2),
      leg.knee,
      [radius * (1.02 - start * 0.3), radius * 0.77],
      surface,
      { melt: 0.02 * body.height },
    )
  group.capsule(leg.knee, leg.ankle, [radius * 0.77, radius * 0.52], surface, { melt: 0.02 * body.height })
  const back = normalise(subtract(mix(leg.hip, leg.ankle, 0.5), leg.knee))
  const calf = add(mix(leg.knee, leg.ankle, 0.32), scale(body.young ? [0, 0, 0] : back, radius * 0.16))
  group.ellipsoid(calf, [radius * 0.74, radius * 1.6, radius * 0.78], surface, {
    axes: along(leg.knee, leg.ankle),
    melt: 0.02 * body.height,
  })
  return group
}

/** Trousers and shorts: both legs and the seat in one body of cloth. */
export function addTrousers(clay: Clay, skeleton: Skeleton, cut: BottomCut, cloth: Cloth, boots: number): void {
  const { body, pelvis, legs } = skeleton
  const group = clay.group('trousers')
  const size = girthOf(skeleton)
  const ease = (cut.ease ?? 0) * body.height
  const seat = fabric(cloth, pelvis.at, pelvis.axes)
  group.ellipsoid(
    hipPoint(skeleton, 0, 0, -0.004),
    [size.hips[0] * 0.97 + ease, body.torso * 0.21, size.hips[1] * 0.97 + ease],
    seat,
    { axes: pelvis.axes, melt: 0.03 * body.height },
  )
  group.ellipsoid(
    hipPoint(skeleton, 0, 0.13, body.belly * 0.012),
    [size.hips[0] * 0.93 + ease * 0.5, body.torso * 0.2, size.hips[1] * 0.93 + ease * 0.5],
    seat,
    { axes: pelvis.axes, melt: 0.03 * body.height },
  )
  const radius = body.legRadius
  for (const leg of [legs.left, legs.right]) {
    const length = boots > 0 ? Math.min(cut.length, 1 - boots * 0.42) : cut.length
    const thigh = fabric(cloth, leg.hip, along(leg.hip, leg.knee))
    const tight = cut.flare < 0
    const end = length < 0.5 ? mix(leg.hip, leg.knee, length * 2) : leg.knee
    const atKnee = radius * (tight ? 0.84 : 0.9 + cut.flare * 0.1)
    group.capsule(
      leg.hip,
      end,
      [radius * (tight ? 1.02 : 1.1) + ease, (length < 0.5 ? radius * (1 + cut.flare * 0.28) : atKnee) + ease],
      thigh,
      { melt: 0.03 * body.height },
    )
    if (length < 0.5) continue
    const hem = mix(leg.knee, leg.ankle, (length - 0.5) * 1.92)
    const hemRadius = (tight ? radius * 0.64 : radius * (0.82 + cut.flare * 0.5)) + ease
    group.capsule(leg.knee, hem, [atKnee + ease, hemRadius], fabric(cloth, leg.knee, along(leg.knee, leg.ankle)), {
      melt: 0.012 * body.height,
    })
    if (cut.cuffs)
      group.capsule(
        mix(hem, leg.knee, 0.02),
        mix(hem, leg.knee, 0.1),
        hemRadius * 1.1,
        fabric({ ...cloth, colour: trimOf(cloth.colour, 0.2) }),
        { melt: 0.003 },
      )
  }
}
