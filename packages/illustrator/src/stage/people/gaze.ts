/** How the head turns and where the eyes go when something is to be looked at. Pure. */
import { directionToParent, subtract, toLocal } from '../frames.ts'
import type { Pose } from '../model.ts'
import type { Frame, Point } from '../solids.ts'
import type { Turn } from './poses/pose-data.ts'

const DEGREE = Math.PI / 180
const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))

export interface HeadTurn {
  readonly head: Turn
  /** -1..1 to the figure's left and up. */
  readonly eyes: readonly [number, number]
}

/** The head does most of a turn, the eyes the rest; an asked `headTurn` replaces the head's own yaw. */
export function headTurnOf(pose: Pose, own: Turn, chest: Frame, eyes: Point): HeadTurn {
  const asked = pose.headTurn === undefined ? undefined : clamp(pose.headTurn / DEGREE, 80)
  if (!pose.gaze) return { head: [asked ?? own[0], own[1], own[2]], eyes: [0, 0] }
  const [x, y, z] = toLocal(eyes, chest, pose.gaze)
  const yaw = Math.atan2(x, z) / DEGREE
  const pitch = -Math.atan2(y, Math.hypot(x, z)) / DEGREE
  const headYaw = asked ?? clamp(yaw * 0.65, 60)
  const headPitch = clamp(pitch * 0.5, 24)
  const rest = [clamp((yaw - headYaw) / 35, 1), clamp(-(pitch - headPitch) / 30, 1)] as const
  return { head: [headYaw, headPitch, own[2]], eyes: rest }
}

/** Unit direction of a frame's z axis. */
export const frontOf = (axes: Frame): Point => subtract(directionToParent(axes, [0, 0, 1]), [0, 0, 0])
