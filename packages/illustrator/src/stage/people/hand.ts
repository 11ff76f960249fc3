/** A hand: palm, four fingers of two joints, a thumb. */
import type { GroupBuilder } from '../clay.ts'
import { add, normalise, scale } from '../frames.ts'
import type { Frame, Point, Surface } from '../solids.ts'
import type { Arm } from './arm.ts'

const LENGTHS = [0.64, 0.76, 0.72, 0.56]

/** Adds the hand to the group of its forearm. `radius` is half the breadth of the palm in metres. */
export function addHand(group: GroupBuilder, arm: Arm, radius: number, surface: Surface): void {
  const { fingers, palm, thumb } = arm
  const lay = (ahead: number, out: number, side: number): Point =>
    add(scale(fingers, ahead), add(scale(palm, out), scale(thumb, side)))
  const at = (ahead: number, out: number, side: number): Point => add(arm.wrist, scale(lay(ahead, out, side), radius))
  const axes = [...thumb, ...fingers, ...palm] as unknown as Frame
  group.ellipsoid(at(1.05, 0.02, 0), [radius * 1.0, radius * 1.18, radius * 0.6], surface, { axes, melt: radius * 0.5 })
  const curl = Math.min(1, Math.max(0, arm.closed))
  for (const [index, long] of LENGTHS.entries()) {
    const bent = arm.pointing && index === 0 ? 0 : arm.pointing ? 1 : curl
    const fan = (arm.spread ? 0.3 : 0.1) * (1.5 - index) * (1 - bent)
    const base = at(1.95 - (index === 3 ? 0.14 : 0), 0.04, (1.5 - index) * 0.47)
    const first = normalise(lay(1 - bent * 0.72, bent * 1.05, fan))
    const second = normalise(lay(1 - bent * 1.9, bent * 0.95 + (bent > 0.75 ? -0.35 : 0), fan))
    const knuckle = add(base, scale(first, long * radius))
    group.capsule(base, knuckle, [radius * 0.275, radius * 0.255], surface, { melt: radius * 0.16 })
    group.capsule(
      knuckle,
      add(knuckle, scale(second, long * radius * 0.85)),
      [radius * 0.255, radius * 0.215],
      surface,
      { melt: radius * 0.08 },
    )
  }
  const folded = curl > 0.55
  const root = at(0.72, 0.12, 0.72)
  const middle = add(root, scale(normalise(lay(0.75, folded ? 0.55 : 0.2, folded ? 0.45 : 0.75)), radius * 0.72))
  group.capsule(root, middle, [radius * 0.36, radius * 0.28], surface, { melt: radius * 0.3 })
  group.capsule(
    middle,
    add(middle, scale(normalise(lay(0.9, folded ? 0.55 : 0.15, folded ? -0.5 : 0.35)), radius * 0.62)),
    [radius * 0.28, radius * 0.22],
    surface,
    { melt: radius * 0.08 },
  )
}
