/** The trunk: as skin, or as the cloth that takes its place. */
import type { GroupBuilder } from '../../clay.ts'
import { toParent } from '../../frames.ts'
import type { Point } from '../../solids.ts'
import type { Skeleton } from '../skeleton.ts'
import { type Cloth, fabric } from './cloth.ts'

/** A point of the chest frame: x and z in body heights, y in torso lengths above the middle of the back. */
export const chestPoint = ({ body, waist }: Skeleton, x: number, y: number, z: number): Point =>
  toParent(waist.at, waist.axes, [x * body.height, y * body.torso, z * body.height])

/** A point of the pelvis frame, measured alike from the hip. */
export const hipPoint = ({ body, pelvis }: Skeleton, x: number, y: number, z: number): Point =>
  toParent(pelvis.at, pelvis.axes, [x * body.height, y * body.torso, z * body.height])

/** Half breadth and half depth of the trunk at the waist and at the hips, metres. */
export function girthOf({ body }: Skeleton): {
  waist: readonly [number, number]
  hips: readonly [number, number]
  chest: readonly [number, number]
} {
  const { height, girth, belly, woman, young } = body
  const grown = woman && !young
  const broad = height * girth
  return {
    chest: [
      0.086 * broad * (body.shoulder / (height * (grown ? 0.0936 : 0.104))) * (grown ? 0.9 : 1),
      0.068 * broad * (body.build === 'muscular' ? 1.1 : 1),
    ],
    waist: [
      (grown ? 0.062 : 0.077) * broad * (1 + belly * 0.34),
      (grown ? 0.056 : 0.063) * broad + belly * 0.022 * height,
    ],
    hips: [(grown ? 0.084 : 0.08) * broad * (1 + belly * 0.18), 0.067 * broad * (1 + belly * 0.25)],
  }
}

export interface TrunkOptions {
  /** Thickness of the cloth over the skin, metres. */
  readonly ease: number
  /** Down to the hips, or only to the waist (tucked in). */
  readonly hips: boolean
  /** Shoulders covered. */
  readonly shoulders: boolean
  /** Cloth of the shoulders when the garment itself has no sleeves. */
  readonly shoulderCloth?: Cloth
}

/** Adds the trunk in one cloth or skin. */
export function addTrunk(
  group: GroupBuilder,
  skeleton: Skeleton,
  cloth: Cloth,
  options: TrunkOptions,
  skin?: ReturnType<typeof fabric>,
): void {
  const { body, waist, pelvis } = skeleton
  const { height, torso, belly, woman, young } = body
  const size = girthOf(skeleton)
  const { ease } = options
  const surface = skin ?? fabric(cloth, waist.at, waist.axes)
  const melt = 0.05 * height
  const grown = woman && !young
  group.ellipsoid(
    chestPoint(skeleton, 0, 0.4, grown ? 0.004 : 0),
    [size.chest[0] + ease, torso * 0.355 + ease * 0.5, size.chest[1] + ease],
    surface,
    { axes: waist.axes, melt },
  )
  group.ellipsoid(
    chestPoint(skeleton, 0, 0.03, belly * 0.03),
    [size.waist[0] + ease, torso * (0.36 + belly * 0.02), size.waist[1] + ease + belly * 0.008 * height],
    surface,
    { axes: waist.axes, melt },
  )
  if (grown)
    group.ellipsoid(
      chestPoint(skeleton, 0, 0.36, 0.04),
      [0.064 * height, 0.043 * height, 0.036 * height + ease],
      surface,
      { axes: waist.axes, melt: 0.04 * height },
    )
  if (body.build === 'muscular' && !grown)
    for (const sign of [1, -1])
      group.ellipsoid(
        chestPoint(skeleton, sign * 0.04, 0.47, 0.048),
        [0.042 * height, 0.034 * height, 0.026 * height + ease],
        surface,
        { axes: waist.axes, melt: 0.025 * height },
      )
  if (options.shoulders)
    for (const arm of [skeleton.arms.left, skeleton.arms.right])
      group.capsule(
        chestPoint(skeleton, arm.sign * 0.03, 0.63, 0),
        arm.shoulder,
        [body.armRadius * 1.15 + ease * 0.5, body.armRadius * 1.18 + ease * 0.5],
        options.shoulderCloth ? fabric(options.shoulderCloth, waist.at, waist.axes) : surface,
        { melt: 0.035 * height },
      )
  if (options.hips)
    group.ellipsoid(
      hipPoint(skeleton, 0, 0.1, belly * 0.012),
      [size.hips[0] + ease + 0.003 * height, torso * 0.23 + ease * 0.5, size.hips[1] + ease + 0.003 * height],
      surface,
      { axes: pelvis.axes, melt: 0.035 * height },
    )
}
