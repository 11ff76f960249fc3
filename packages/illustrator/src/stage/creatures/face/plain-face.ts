/** A face for round creatures without a muzzle: two eyes on the front of an ellipsoid and a mouth painted below. */
import type { GroupBuilder } from '../../clay.ts'
import { nest, rotation, toLocal, toParent } from '../../frames.ts'
import { oval } from '../../people/face/outline.ts'
import type { Frame, Hex, Point, Surface } from '../../solids.ts'
import type { Sculpting } from '../creature.ts'
import { faceOf } from './expressions.ts'
import { addEye, inkOn } from './eyes.ts'
import { mouthDecals } from './mouth.ts'

export interface PlainFace {
  readonly at: Point
  readonly axes: Frame
  readonly radii: Point
  /** Eye places in radii: half distance and height. */
  readonly eyes: readonly [x: number, y: number]
  /** Share of the smallest radius. */
  readonly eyeSize: number
  readonly iris?: Hex
  readonly pupil?: 'round' | 'slit' | 'white'
  /** Height of the mouth in radii. */
  readonly mouth: number
  /** Mouth unit as a share of the width. @default 0.5 */
  readonly mouthSize?: number
  readonly blush?: Hex
  /** One eye in the middle. */
  readonly cyclops?: boolean
  /** The eyes are elsewhere: only the mouth is painted. */
  readonly eyeless?: boolean
}

const onSurface = (x: number, y: number): number => Math.sqrt(Math.max(0.05, 1 - x * x - y * y))

/** Paints and places the face; returns the mouth's place. */
export function addPlainFace(
  sculpting: Sculpting,
  head: GroupBuilder,
  fur: Surface,
  face: PlainFace,
): { mouth: Point; eyes: Point } {
  const state = faceOf(sculpting.pose.expression, sculpting.pose.name)
  const [rx, ry, rz] = face.radii
  const on = (x: number, y: number, depth = 1): Point =>
    toParent(face.at, face.axes, [x * rx, y * ry, onSurface(x, y) * rz * depth])
  let look: readonly [number, number] = [0, 0]
  if (sculpting.pose.gaze) {
    const [x, y, z] = toLocal(face.at, face.axes, sculpting.pose.gaze)
    look = [Math.max(-1, Math.min(1, Math.atan2(x, z) / 0.7)), Math.max(-1, Math.min(1, Math.atan2(y, z) / 0.7))]
  }
  const sides: readonly (1 | -1)[] = face.eyeless ? [] : face.cyclops ? [1] : [1, -1]
  for (const side of sides) {
    const x = face.cyclops ? 0 : side * face.eyes[0]
    addEye(
      sculpting.clay,
      head,
      {
        name: `eye-${side > 0 ? 'left' : 'right'}`,
        at: on(x, face.eyes[1], 0.97),
        axes: nest(
          face.axes,
          rotation(Math.asin(Math.max(-0.95, Math.min(0.95, x))) * 0.8, -Math.asin(face.eyes[1]) * 0.6),
        ),
        radius: Math.min(rx, ry) * face.eyeSize,
        side,
        iris: sculpting.coat.look.colours?.eyes ?? face.iris ?? '#3a2418',
        pupil: face.pupil ?? 'round',
        fur: fur.colour,
        state: side > 0 ? (state.leftEye ?? state.eyes) : state.eyes,
        look,
        tilt: state.tilt,
        ...(state.lift === undefined ? {} : { lift: state.lift }),
      },
      fur,
    )
  }
  const unit = rx * (face.mouthSize ?? 0.5)
  head.paint(
    face.at,
    face.axes,
    unit,
    mouthDecals({ state: state.mouth, ink: inkOn(fur.colour), width: 0.7, level: (face.mouth * ry) / unit }),
  )
  if (face.blush)
    head.paint(
      face.at,
      face.axes,
      rx,
      [1, -1].map((side) =>
        oval(
          side * face.eyes[0] * 1.35,
          (face.mouth * 0.55 + face.eyes[1] * 0.45) * (ry / rx),
          0.14,
          0.09,
          face.blush as Hex,
          0.6,
          0.05,
        ),
      ),
    )
  return { mouth: on(0, face.mouth), eyes: on(0, face.eyes[1]) }
}
