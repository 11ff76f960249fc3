/** What an accessory's recipe gets, and the strokes that several share. */
import type { Clay } from '../../../clay.ts'
import { add, directionToParent, frameAlong, mix, scale, subtract } from '../../../frames.ts'
import type { Point } from '../../../solids.ts'
import type { Skeleton } from '../../skeleton.ts'
import { brightness, mixHex } from '../../tint.ts'
import { type Cloth, fabric } from '../cloth.ts'
import { addSkirt } from '../skirt.ts'
import { chestPoint, girthOf, hipPoint } from '../torso.ts'

export interface ExtraTools {
  readonly clay: Clay
  readonly skeleton: Skeleton
  readonly cloth: Cloth
  /** The main garment's cloth, whose trim sashes and obis take when nothing was asked. */
  readonly main: Cloth
  readonly asked: boolean
  /** Thickness of what is worn below, in body heights. */
  readonly ease: number
}

export type Extra = (tools: ExtraTools) => void

export const trimCloth = ({ asked, cloth, main }: ExtraTools): Cloth =>
  asked
    ? cloth
    : { colour: brightness(main.colour) > 0.85 ? '#e6d3b3' : mixHex(main.colour, '#f4dca4', 0.72), material: 'silk' }

/** A band about the waist; `half` is half its visible height in body heights. */
export function waistBand(
  { clay, skeleton, ease }: ExtraTools,
  cloth: Cloth,
  up: number,
  half: number,
  out = 1.06,
): void {
  const { body, pelvis } = skeleton
  const size = girthOf(skeleton)
  const share = Math.max(0, Math.min(1, up / 0.42))
  const radius = (index: 0 | 1) =>
    (Math.max(size.hips[index] * (1 - share) + size.waist[index] * share, size.waist[index]) +
      (ease + 0.005) * body.height) *
    out
  clay
    .group('belt')
    .ellipsoid(
      hipPoint(skeleton, 0, up, body.belly * 0.022),
      [radius(0), half * body.height * 2.6, radius(1) * (1 + body.belly * 0.1)],
      fabric(cloth),
      { axes: pelvis.axes },
    )
}

export const front = ({ skeleton, ease }: ExtraTools, x: number, y: number, out = 0): Point =>
  chestPoint(
    skeleton,
    x,
    y,
    (0.066 + ease * 1.0 + skeleton.body.belly * 0.035 * (y < 0.3 ? 1 : 0.3)) * Math.sqrt(skeleton.body.girth) + out,
  )

export const apronSkirt = (tools: ExtraTools, length: number) =>
  addSkirt(tools.clay.group('apron'), tools.skeleton, tools.cloth, {
    length,
    flare: 0.03,
    arc: [-66, 66],
    folds: 20,
    thickness: 0.0125,
    ease: 0.02 + tools.ease,
  })

export const wing = (
  tools: ExtraTools,
  sign: number,
  feathers: readonly (readonly [number, number, number])[],
  thick: number,
) => {
  const { clay, skeleton } = tools
  const group = clay.group('wing')
  const root = chestPoint(skeleton, sign * 0.02, 0.5, -0.085)
  for (const [x, y, width] of feathers) {
    const tip = add(root, scale(directionToParent(skeleton.waist.axes, [sign * x, y, -0.28]), skeleton.body.height))
    group.ellipsoid(
      mix(root, tip, 0.55),
      [
        width * skeleton.body.height,
        Math.hypot(x, y, 0.28) * 0.55 * skeleton.body.height,
        thick * skeleton.body.height,
      ],
      fabric(tools.cloth),
      { axes: frameAlong(subtract(tip, root), [0, 0, 1]), melt: 0.015 * skeleton.body.height },
    )
  }
}
