/**
 * Cloth that hangs round both legs: skirts, dresses, gowns, robes, coat tails, aprons. Folds run from the waist over rings
 * that always hold both legs, standing or seated, so no knee comes through.
 */
import type { GroupBuilder } from '../../clay.ts'
import { add, cross, directionToParent, dot, length, mix, normalise, scale, subtract } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import type { Leg, Skeleton } from '../skeleton.ts'
import { type Cloth, fabric } from './cloth.ts'
import { girthOf, hipPoint } from './torso.ts'

export interface SkirtOptions {
  /** How far down the leg the hem hangs: 0.5 the knee, 1 the ankle. */
  readonly length: number
  /** Width of the hem over what the legs need, 0 tight .. 1 ball gown. */
  readonly flare: number
  readonly folds?: number
  /** Thickness of the cloth in body heights. @default 0.02 */
  readonly thickness?: number
  /** Degrees round the body, 0 in front, that stay uncovered at either end: [-100, 100] is an apron. @default all round */
  readonly arc?: readonly [number, number]
  /** Distance kept from the legs in body heights, for coats over trousers. @default 0 */
  readonly ease?: number
}

/** A closed loop about both legs. */
interface Ring {
  readonly centre: Point
  readonly right: Point
  readonly front: Point
  readonly apart: Point
  readonly radii: readonly [number, number]
}

const legPoint = (leg: Leg, share: number): Point =>
  share < 0.5 ? mix(leg.hip, leg.knee, share * 2) : mix(leg.knee, leg.ankle, share * 2 - 1)

/** Front of the cloth when its fall turns away from straight down: it swings with the thighs. */
function frontAlong(skeleton: Skeleton, down: Point): Point {
  const { axes } = skeleton.pelvis
  const [up, front] = [directionToParent(axes, [0, 1, 0]), directionToParent(axes, [0, 0, 1])]
  const swung = add(scale(front, -dot(down, up)), scale(up, dot(down, front)))
  const flat = subtract(swung, scale(down, dot(swung, down)))
  return length(flat) > 0.05 ? normalise(flat) : front
}

function ringAt(skeleton: Skeleton, share: number, options: SkirtOptions): Ring {
  const { body, legs } = skeleton
  const [left, right] = [legPoint(legs.left, share), legPoint(legs.right, share)]
  const [leftAfter, rightAfter] = [
    legPoint(legs.left, Math.min(1, share + 0.08)),
    legPoint(legs.right, Math.min(1, share + 0.08)),
  ]
  const [leftBefore, rightBefore] = [
    legPoint(legs.left, Math.max(0, share - 0.08)),
    legPoint(legs.right, Math.max(0, share - 0.08)),
  ]
  const fall = subtract(add(leftAfter, rightAfter), add(leftBefore, rightBefore))
  const down = length(fall) > 0.01 ? normalise(fall) : ([0, -1, 0] as Point)
  const front = frontAlong(skeleton, down)
  const across = subtract(left, right)
  const apart = scale(across, 0.5)
  const leg =
    body.legRadius * (share < 0.5 ? 1.02 - share * 0.3 : 0.86 - (share - 0.5) * 0.3) + (options.ease ?? 0) * body.height
  // Cloth that lies along lifted thighs does not stand out as it does when it hangs.
  const hang = Math.max(0.12, Math.min(1, -dot(down, directionToParent(skeleton.pelvis.axes, [0, 1, 0])))) ** 1.5
  const wide =
    (options.flare > 0 ? options.flare * hang : options.flare) *
    body.height *
    0.13 *
    Math.min(1, share / Math.max(0.3, options.length)) *
    (0.4 + options.length * 0.6)
  return {
    centre: mix(left, right, 0.5),
    right: normalise(cross(scale(down, -1), front)),
    front,
    apart,
    radii: [leg + wide, leg + wide * 0.95],
  }
}

function waistRing(skeleton: Skeleton, up: number, grow: number): Ring {
  const { pelvis, body } = skeleton
  const size = girthOf(skeleton)
  const [side, front] = [directionToParent(pelvis.axes, [1, 0, 0]), directionToParent(pelvis.axes, [0, 0, 1])]
  const blend = Math.max(0, Math.min(1, up / 0.25))
  const radius = (index: 0 | 1) =>
    (size.hips[index] * (1 - blend) + size.waist[index] * blend) * grow - 0.012 * body.height
  return {
    centre: hipPoint(skeleton, 0, up, body.belly * 0.014),
    right: side,
    front,
    apart: [0, 0, 0],
    radii: [radius(0), radius(1)],
  }
}

/** A point of the ring: two circles about the legs, joined. */
function around(ring: Ring, angle: number): Point {
  const outward = add(
    scale(ring.right, Math.sin(angle) * ring.radii[0]),
    scale(ring.front, Math.cos(angle) * ring.radii[1]),
  )
  const spread = length(ring.apart)
  if (spread < 1e-4) return add(ring.centre, outward)
  // The loop leans with the legs: where one is lifted, its side of the cloth is lifted too.
  const normal = cross(ring.right, ring.front)
  const level = subtract(ring.apart, scale(normal, dot(ring.apart, normal)))
  const lean = length(level) > 1e-4 ? dot(normalise(outward), normalise(level)) : 0
  // Over a lifted knee the cloth lies on top of it, not only before it.
  const tilt = (dot(ring.apart, normal) / spread) * lean
  const over = tilt > 0 ? scale(normal, tilt * ring.radii[0] * 1.15) : ([0, 0, 0] as Point)
  return add(ring.centre, add(add(outward, over), scale(ring.apart, Math.max(-1, Math.min(1, lean * 1.35)))))
}

/** Angles of folds that stand evenly along the widest loop, however far apart the knees are. */
function spacedAngles(ring: Ring, folds: number, whole: boolean, from: number, to: number): number[] {
  const steps = 180
  const samples = Array.from(
    { length: steps + 1 },
    (_, step) => ((from + ((to - from) * step) / steps) * Math.PI) / 180,
  )
  const reached = [0]
  for (let step = 1; step <= steps; step++)
    reached.push(reached[step - 1] + length(subtract(around(ring, samples[step]), around(ring, samples[step - 1]))))
  return Array.from(
    { length: whole ? folds : folds + 1 },
    (_, fold) =>
      samples[
        Math.max(
          0,
          reached.findIndex((run) => run >= (reached[steps] * fold) / folds - 1e-9),
        )
      ],
  )
}

/** Adds the folds to a group; the waist is the group's or a belt's to cover. */
export function addSkirt(group: GroupBuilder, skeleton: Skeleton, cloth: Cloth, options: SkirtOptions): void {
  const { height } = skeleton.body
  const thickness = (options.thickness ?? 0.02) * height
  const [from, to] = options.arc ?? [-180, 180]
  const whole = to - from >= 359
  const shares = options.length > 0.51 ? [0.5, options.length] : [options.length]
  const rings = [
    waistRing(skeleton, 0.2, 1),
    waistRing(skeleton, -0.06, 1.12),
    ...shares.map((share) => ringAt(skeleton, share, options)),
  ]
  const surface = fabric(cloth, skeleton.pelvis.at, skeleton.pelvis.axes)
  const widest = Math.max(...rings.map((ring) => (ring.radii[0] + ring.radii[1]) * Math.PI + 4 * length(ring.apart)))
  const wanted = Math.max(options.folds ?? 16, Math.min(26, widest / (0.044 * height)))
  const folds = Math.max(4, Math.round((wanted * (to - from)) / 360))
  const angles = spacedAngles(
    rings.reduce((wide, ring) =>
      length(ring.apart) + ring.radii[0] > length(wide.apart) + wide.radii[0] ? ring : wide,
    ),
    folds,
    whole,
    from,
    to,
  )
  const loops = rings.map((ring) => angles.map((angle) => around(ring, angle)))
  // Folds are as thick as the gaps between them are wide, or the hem would fall into fingers.
  const sizes = loops.map((loop) =>
    loop.map((point, index) => {
      const beside = [
        loop[index - 1] ?? (whole ? loop.at(-1) : undefined),
        loop[index + 1] ?? (whole ? loop[0] : undefined),
      ].filter((one) => one !== undefined)
      return Math.max(thickness, 0.57 * Math.max(...beside.map((one) => length(subtract(one, point)))))
    }),
  )
  angles.forEach((_, fold) => {
    const points = loops.map(
      (loop, index): Point => [loop[fold][0], Math.max(sizes[index][fold] * 0.9, loop[fold][1]), loop[fold][2]],
    )
    group.tube(
      points,
      sizes.map((size) => size[fold]),
      surface,
      { melt: 0.022 * height },
    )
  })
  if (whole) coverThighs(group, skeleton, options.length, surface)
}

/** A sheath about each leg inside the folds: a knee lifted high presses against cloth, never through it. */
function coverThighs(group: GroupBuilder, { body, legs }: Skeleton, long: number, surface: Surface): void {
  const radius = body.legRadius * 1.08
  for (const leg of [legs.left, legs.right]) {
    const end = legPoint(leg, Math.min(0.5, long - 0.04))
    group.capsule(leg.hip, end, [radius, radius * 0.9], surface, { melt: 0.022 * body.height })
    if (long > 0.52)
      group.capsule(leg.knee, legPoint(leg, Math.min(0.8, long - 0.03)), [radius * 0.9, radius * 0.8], surface, {
        melt: 0.022 * body.height,
      })
  }
}
