/** Bones of a four-legged animal in its own units: x to its left, y up, z to the front. Pure. */
import { add, directionToParent, IDENTITY, mix, normalise, rotation, scale, toLocal, toParent } from '../../frames.ts'
import type { Pose } from '../../model.ts'
import type { Frame, Point } from '../../solids.ts'
import { gaitLimb, type Limb, restLimbs } from './limbs.ts'
import { type QuadrupedPose, quadrupedPose } from './poses.ts'
import type { Species } from './species.ts'
import { clamp, DEGREE, type Joint, spineFrame, type Trunk, trunkOf } from './trunk.ts'

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
    return {
      neckBase: base,
      neckEnd: mix(base, at, 0.85),
      head: { at, axes: rotation(-10 * DEGREE, 12 * DEGREE, -10 * DEGREE) },
      look: [0, 0],
    }
  }
  const upright = pose.kind === 'upright' || pose.kind === 'erect'
  const ownTurn = pose.headTurn ?? 0
  const base = upright
    ? toParent(trunk.chest, trunk.chestAxes, [0, 0, chest[1] * 0.4])
    : toParent(trunk.chest, trunk.chestAxes, [0, chest[1] * 0.38, chest[2] * 0.35])
  const pitch = upright ? 0 : Math.asin(clamp(trunk.chestAxes[7], 0.9)) * 0.5
  // Long legs need a steep neck: the chin comes as near to the ground as the neck allows.
  const span = neck.length + head[1] * 0.35
  const chin = species.longHead ? head[1] * 0.6 + species.muzzle.length * 0.75 + species.muzzle.radius : head[1] * 1.05
  const grazing =
    pose.kind === 'gait' && pose.grazing && !species.trunk
      ? Math.asin(Math.min(-0.2, Math.max(-0.84, (chin - base[1]) / span)))
      : undefined
  const place = (turn: number) => {
    const angle = upright
      ? 78 * DEGREE
      : grazing !== undefined
        ? grazing
        : (neck.angle + (species.trunk ? 0 : (pose.neck ?? 0)) - (pose.kind === 'sit' ? 4 : 0)) * DEGREE + pitch
    const sideways = Math.sin(turn * DEGREE) * 0.45
    const direction = normalise([sideways * Math.cos(angle), Math.sin(angle), Math.cos(angle)])
    return add(base, scale(direction, (upright ? neck.length * 0.72 : neck.length) + head[1] * 0.35))
  }
  const askedTurn = asked.headTurn === undefined ? undefined : clamp(asked.headTurn / DEGREE, 80)
  let turn = askedTurn ?? ownTurn
  let nod = species.trunk ? 4 : (pose.head ?? 0)
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
  return {
    neckBase: base,
    neckEnd: end,
    head: { at: end, axes: rotation(turn * DEGREE, (nod + lean) * DEGREE, 0) },
    look,
  }
}

/** All bones for a pose. */
export function bonesOf(species: Species, asked: Pose): Bones {
  const known = quadrupedPose(asked.name, species.curls)
  // Those that stand on their hind legs (kangaroos) do all standing so.
  const pose: QuadrupedPose =
    species.upright && known.kind === 'gait' && !known.air && !known.water
      ? {
          kind: 'erect',
          hands: 'lap',
          head: known.head ?? 0,
          ...(known.headTurn === undefined ? {} : { headTurn: known.headTurn }),
        }
      : known
  const trunk = trunkOf(species, pose)
  const turned = turnHead(species, pose, asked, trunk)
  const footAsked = [asked.hands?.left?.at, asked.hands?.right?.at, asked.feet?.left, asked.feet?.right]
  const limbs =
    pose.kind === 'gait'
      ? [0, 1, 2, 3].map((index) => gaitLimb(species, pose, trunk, index, footAsked[index]))
      : restLimbs(species, pose, trunk, asked)
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
