/** Mouths painted on a muzzle: x across, y up, in muzzle radii. */
import { area, between, oval, ribbon } from '../../people/face/outline.ts'
import type { Decal, Hex } from '../../solids.ts'
import { blendColours } from '../../things/colours.ts'
import type { MouthState } from './expressions.ts'

const INSIDE: Hex = '#6a1c24'
const TONGUE: Hex = '#f0808a'

export interface MouthPlan {
  readonly state: MouthState
  readonly ink: Hex
  /** Half width in muzzle radii. */
  readonly width: number
  /** Height of the corners' middle. */
  readonly level: number
  /** Line from the nose down, muzzles with a cleft lip. @default 0 */
  readonly cleft?: number
}

const stroke = (
  from: readonly [number, number],
  bend: readonly [number, number],
  to: readonly [number, number],
  width: number,
  colour: Hex,
): Decal => area(ribbon(from, bend, to, [width * 0.5, width, width * 0.5]), colour)

function opening(plan: MouthPlan, depth: number): Decal[] {
  const { width: w, level: y, ink } = plan
  const top = (x: number) => y + 0.06 - 0.1 * (1 - Math.abs(Math.abs(x / w) * 2 - 1))
  const bottom = (grow: number) => (x: number) =>
    y + 0.06 - (depth + grow) * Math.sqrt(Math.max(0, 1 - (x / (w + grow)) ** 2))
  return [
    area(
      between(-w - 0.06, w + 0.06, bottom(0.07), (x) => top(x) + 0.05, 20),
      ink,
    ),
    area(between(-w, w, bottom(0), top, 20), INSIDE),
    area(
      between(
        -w * 0.62,
        w * 0.62,
        bottom(-0.02),
        (x) => Math.min(top(x), y - depth * 0.42 - 0.1 * Math.abs(x / w)),
        16,
      ),
      TONGUE,
    ),
  ]
}

/** The decals of a mouth, the muzzle's cleft included. */
export function mouthDecals(plan: MouthPlan): Decal[] {
  const { width: w, level: y, ink, state } = plan
  const cleft: Decal[] = plan.cleft ? [stroke([0, plan.cleft], [0, (plan.cleft + y) / 2], [0, y], 0.085, ink)] : []
  const w3 = (bow: number): Decal[] =>
    [1, -1].map((side) => stroke([0, y], [side * w * 0.5, y - bow], [side * w, y + bow * 0.75], 0.1, ink))
  switch (state) {
    case 'smile':
      return [...cleft, ...w3(0.26)]
    case 'open':
      return [...cleft, ...opening({ ...plan, width: w * 0.85 }, 0.5)]
    case 'laugh':
      return [...cleft, ...opening({ ...plan, width: w * 1.05 }, 0.62)]
    case 'tongue':
      return [
        ...cleft,
        ...w3(0.24),
        area(
          between(
            -0.2,
            0.24,
            (x) => y - 0.1 - 0.5 * Math.sqrt(Math.max(0, 1 - ((x - 0.02) / 0.22) ** 2)),
            (x) => y - 0.12 + 0 * x,
            14,
          ),
          TONGUE,
        ),
      ]
    case 'sad':
      return [
        ...cleft,
        ...[1, -1].map((side) => stroke([0, y - 0.04], [side * w * 0.5, y], [side * w * 0.95, y - 0.28], 0.1, ink)),
      ]
    case 'flat':
      return [...cleft, stroke([-w * 0.7, y - 0.02], [0, y], [w * 0.7, y - 0.02], 0.1, ink)]
    case 'o':
      return [
        ...cleft,
        oval(0, y - 0.24, 0.24, 0.3, ink),
        oval(0, y - 0.24, 0.18, 0.24, INSIDE),
        oval(0, y - 0.36, 0.13, 0.1, TONGUE),
      ]
    case 'grit': {
      const white = blendColours('#ffffff', '#fff2dd', 0.5)
      const shape = (grow: number) =>
        between(
          -w * 0.85 - grow,
          w * 0.85 + grow,
          (x) => y - 0.14 - (0.13 + grow) * (1 - Math.abs(x / (w * 0.85 + grow)) ** 4),
          (x) => y - 0.14 + (0.13 + grow) * (1 - Math.abs(x / (w * 0.85 + grow)) ** 4),
          18,
        )
      return [
        ...cleft,
        area(shape(0.06), ink),
        area(shape(0), white),
        stroke([-w * 0.8, y - 0.14], [0, y - 0.14], [w * 0.8, y - 0.14], 0.05, ink),
      ]
    }
  }
}
