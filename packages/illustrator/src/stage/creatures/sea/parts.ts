/** What soft sea animals share: wet skin, turning, and their places. */
import { rotation } from '../../frames.ts'
import type { Model } from '../../model.ts'
import type { Point } from '../../solids.ts'
import { type CreatureFacts, creature, type Sculpted, type Sculpting } from '../creature.ts'
import { SEA_POSES } from './fish.ts'

export const wet = { shine: 0.4, gloss: 34, rim: 0.5, skin: 0.4 }
export const turnOf = (sculpting: Sculpting) => rotation(Math.max(-0.9, Math.min(0.9, sculpting.pose.headTurn ?? 0)))

interface Places {
  readonly mouth: Point
  readonly top: Point
  readonly left: Point
  readonly right: Point
  readonly back: Point
  readonly low?: Point
}
export const spotsOf = ({ mouth, top, left, right, back, low }: Places) => ({
  mouth,
  beak: mouth,
  head: [top[0], top[1] * 0.7, top[2]] as Point,
  'head-top': top,
  eyes: mouth,
  back,
  saddle: back,
  neck: mouth,
  'hand-left': left,
  'hand-right': right,
  carry: [0, (left[1] + right[1]) / 2, Math.max(left[2], right[2])] as Point,
  tail: back,
  feet: low ?? ([0, 0, 0] as Point),
})

export const make = (facts: Omit<CreatureFacts, 'poses'>, sculptor: (sculpting: Sculpting) => Sculpted): Model =>
  creature({ ...facts, poses: SEA_POSES }, sculptor)
