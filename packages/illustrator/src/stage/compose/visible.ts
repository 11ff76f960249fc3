/** Tests what the camera sees of everybody and mends it: moves the hidden, enlarges the lost, looks down from higher. */

import type { Box } from '../bounds.ts'
import { centreOf, extentOf } from '../bounds.ts'
import { add, scale, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { roomOf } from './actor.ts'
import type { Cast } from './cast.ts'
import type { Shot } from './shot.ts'

/** Share of its silhouette every subject must show. */
export const SEEN_SHARE = 0.6

/** Least height or width of a subject as a share of the picture's height. */
const LEAST_SIDE = 0.11

/** Most a small thing is enlarged beyond the compression of sizes. */
const MOST_ENLARGED = 5

const LATTICE = 7

/** Share of a box's lattice points seen from the camera past the boxes before it (boxes are fuller than bodies, so this is strict). */
export function seenShare(shot: Shot, box: Box, others: readonly Box[]): number {
  const [wide, high] = extentOf(box)
  const middle = centreOf(box)
  const depth = shot.spot(middle)[2]
  const before = others
    .filter((other) => shot.spot(centreOf(other))[2] < depth - 1e-6)
    .map((other) => shrink(other, 0.82))
    .map((other) => ({ seen: shot.project(other), near: shot.spot(centreOf(other))[2] }))
  let [seen, total] = [0, 0]
  for (let row = 0; row < LATTICE; row++)
    for (let column = 0; column < LATTICE; column++) {
      const [x, y] = shot.spot([
        middle[0] + ((column + 0.5) / LATTICE - 0.5) * wide * 0.9,
        middle[1] + ((row + 0.5) / LATTICE - 0.5) * high * 0.9,
        middle[2],
      ])
      total++
      if (Math.abs(x) > 1 || Math.abs(y) > 1) continue
      if (!before.some(({ seen: other }) => x > other.left && x < other.right && y > other.bottom && y < other.top))
        seen++
    }
  return seen / total
}

const shrink = (box: Box, by: number): Box => {
  const middle = centreOf(box)
  return {
    low: add(middle, scale(subtract(box.low, middle), by)),
    high: add(middle, scale(subtract(box.high, middle), by)),
  }
}

const carriedBy = (actor: Actor, other: Actor): boolean =>
  actor.carrier !== undefined && (actor.carrier === other || carriedBy(actor.carrier, other))

/** Belongs together and may overlap in the picture: rider and horse, hand and cup. */
const related = (a: Actor, b: Actor): boolean =>
  a === b ||
  (a.ensemble !== undefined && a.ensemble === b.ensemble && (a.implied || b.implied)) ||
  carriedBy(a, b) ||
  carriedBy(b, a) ||
  (a.carrier !== undefined && a.carrier === b.carrier)

const rootOf = (actor: Actor): Actor => (actor.carrier ? rootOf(actor.carrier) : actor)

/** Moves an actor and all it carries. */
function shift(cast: Cast, actor: Actor, x: number, z: number): void {
  const root = rootOf(actor)
  for (const each of cast.actors)
    if (rootOf(each) === root || (root.ensemble !== undefined && each.ensemble === root.ensemble))
      each.at = add(each.at, [x, 0, z])
}

/** What is enlarged for an actor to be seen: a fish with its bowl, a rider alone. */
function vessel(shot: Shot, actor: Actor, seed: number): Actor {
  const { carrier } = actor
  if (!carrier || carrier.fixed || carrier.model.category === 'furniture') return actor
  return sideOf(shot, roomOf(carrier, seed)) < LEAST_SIDE * 2 ? vessel(shot, carrier, seed) : actor
}

/** How large a box looks, as a share of the picture's height: between its two sides, so that a long tail alone does not count. */
const sideOf = (shot: Shot, box: Box): number => {
  const seen = shot.project(box)
  const [high, wide] = [(seen.top - seen.bottom) / 2, ((seen.right - seen.left) * shot.ratio) / 2]
  return Math.max(0.62 * Math.max(high, wide), Math.sqrt(high * wide))
}

/** Makes a small thing and all it carries larger about its foot. */
function enlarge(cast: Cast, actor: Actor, by: number): void {
  const room = roomOf(actor, cast.seed)
  const foot: Point = [centreOf(room)[0], room.low[1], centreOf(room)[2]]
  for (const each of cast.actors) {
    if (each !== actor && !carriedBy(each, actor)) continue
    each.at = add(foot, scale(subtract(each.at, foot), by))
    each.size *= by
  }
}

const bumps = (cast: Cast, actor: Actor): boolean => {
  const room = roomOf(actor, cast.seed)
  return cast.actors.some((other) => {
    if (!other.placed || related(other, actor)) return false
    const box = roomOf(other, cast.seed)
    return (
      room.low[0] < box.high[0] &&
      box.low[0] < room.high[0] &&
      room.low[1] < box.high[1] - 0.005 &&
      box.low[1] < room.high[1] - 0.005 &&
      room.low[2] < box.high[2] &&
      box.low[2] < room.high[2]
    )
  })
}

/**
 * Finds a camera under which every subject shows, changing places and sizes a little where needed.
 * @param frame chooses the camera for the present places
 */
export function makeVisible(cast: Cast, frame: () => Shot): Shot {
  let shot = frame()
  const asked = cast.actors.filter((actor) => actor.placed && !actor.implied)
  const enlarged = new Map<Actor, number>()
  for (let round = 0; round < 4; round++) {
    let changed = false
    for (const actor of asked) {
      const side = sideOf(shot, roomOf(actor, cast.seed))
      if (side >= LEAST_SIDE || asked.length >= 25 || actor.subject?.background) continue
      const whole = vessel(shot, actor, cast.seed)
      const so = enlarged.get(whole) ?? 1
      if (so >= MOST_ENLARGED) continue
      const by = Math.min(MOST_ENLARGED / so, (LEAST_SIDE / Math.max(1e-4, side)) * 1.05)
      const touches = () => cast.actors.some((each) => (each === whole || carriedBy(each, whole)) && bumps(cast, each))
      for (const share of [1, 0.7, 0.4]) {
        const step = by ** share
        enlarge(cast, whole, step)
        // What would touch its neighbour steps aside, toward the viewer, before it gives up growing.
        const room = extentOf(roomOf(whole, cast.seed))
        const aside = whole.at[0] < 0 ? -1 : 1
        const moves: readonly (readonly [number, number])[] = whole.carrier
          ? [[0, 0]]
          : [[0, 0], [aside * room[0] * 0.5, 0], [0, room[2] * 0.5], [aside * room[0], room[2] * 0.3]] // biome-ignore format: pairs
        const free = moves.find(([x, z]) => {
          if (x !== 0 || z !== 0) shift(cast, whole, x, z)
          if (!touches()) return true
          if (x !== 0 || z !== 0) shift(cast, whole, -x, -z)
          return false
        })
        if (free) {
          changed = true
          break
        }
        enlarge(cast, whole, 1 / step)
      }
      enlarged.set(whole, so * by)
    }
    for (const actor of asked) {
      const others = cast.actors
        .filter(
          (other) =>
            other.placed &&
            !related(other, actor) &&
            rootOf(other) !== rootOf(actor) &&
            (other.ensemble === undefined || other.ensemble !== actor.ensemble),
        )
        .map((other) => roomOf(other, cast.seed))
      const box = roomOf(actor, cast.seed)
      if (seenShare(shot, box, others) >= SEEN_SHARE || actor.subject?.background) continue
      const wide = extentOf(box)[0]
      const before = seenShare(shot, box, others)
      const tries = [wide * 0.4, -wide * 0.4, wide * 0.8, -wide * 0.8, wide * 1.3, -wide * 1.3]
      let best = { gain: 0.08, by: 0 }
      for (const by of tries) {
        shift(cast, actor, by, 0)
        const gain = seenShare(shot, roomOf(actor, cast.seed), others) - before - Math.abs(by) * 0.01
        const root = rootOf(actor)
        const free = !cast.actors.some((each) => rootOf(each) === root && bumps(cast, each))
        if (free && gain > best.gain) best = { gain, by }
        shift(cast, actor, -by, 0)
      }
      if (best.by !== 0) {
        shift(cast, actor, best.by, 0)
        changed = true
      }
    }
    if (!changed) break
    shot = frame()
  }
  return shot
}
