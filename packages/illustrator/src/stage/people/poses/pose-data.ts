/**
 * What a pose is made of: numbers as shares of the body, so that one table serves a baby and a giant.
 * x points outward on the side a limb belongs to, so both arms of a symmetric pose share one record.
 */
import type { Point } from '../../solids.ts'

/** Where a hand is measured from. `shoulder` counts in arm lengths, all others in body heights. */
export type HandOrigin =
  | 'shoulder'
  | 'mouth'
  | 'ear'
  | 'chin'
  | 'brow'
  | 'crown'
  | 'chest'
  | 'belly'
  | 'hip'
  | 'knee'
  | 'ground'

export interface HandPose {
  /** @default 'shoulder' */
  readonly near?: HandOrigin
  readonly at: Point
  /** Where the elbow points. @default down, out and back */
  readonly elbow?: Point
  /** Where the fingers point. @default along the forearm */
  readonly fingers?: Point
  /** Where the palm faces. */
  readonly palm?: Point
  /** The axis of a held tool, out of the thumb's side of the fist; it settles where the palm faces. */
  readonly tool?: Point
  /** 0 flat .. 1 fist. @default 0.3 */
  readonly grip?: number
  /** One finger stays straight. */
  readonly pointing?: boolean
  /** Fingers apart. */
  readonly spread?: boolean
}

export interface FootPose {
  /** Outward in hip half-widths, lift of the ankle in leg lengths above where it stands, forward in leg lengths. */
  readonly at: Point
  /** Toes outward, degrees. @default 10 */
  readonly toes?: number
  /** Toes down, degrees. @default 0 */
  readonly pitch?: number
  readonly knee?: Point
  /** The foot follows the shin instead of the ground; `pitch` is then counted from a right angle. */
  readonly free?: boolean
  /** Keep the ankle this share of the leg below the hip when the seat is too high for the ground. */
  readonly dangle?: boolean
}

/** Angles in degrees: yaw to the left, pitch forward, roll to the right. */
export type Turn = readonly [yaw: number, pitch: number, roll: number]

export interface PoseData {
  readonly hip: {
    /** Standing: how straight the straighter leg is, share of its length. */
    readonly rise?: number
    /** Height of the hip over the root, share of body height; overrides `rise`. */
    readonly height?: number
    /** On `seatHeight`; overrides both. */
    readonly seat?: boolean
    /** Whole body lifted, share of the leg. */
    readonly air?: number
    /** Sideways (left) and forward, shares of body height. */
    readonly x?: number
    readonly z?: number
  }
  readonly pelvis?: Turn
  readonly spine?: Turn
  readonly head?: Turn
  readonly left: HandPose
  readonly right: HandPose
  readonly leftFoot: FootPose
  readonly rightFoot: FootPose
  /** Worn when the request names none. */
  readonly expression?: string
  /** The anchor that takes a held thing. @default 'hand-right' */
  readonly holds?: string
}

export type PoseTable = Readonly<Record<string, PoseData>>
