/** What is put into something: a heap in a bowl of which every piece shows, a bunch in a vase, a fish in its glass. */
import { centreOf, extentOf } from '../bounds.ts'
import { add, directionToParent, nest, rotation, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { anchorOf, boxOf, isCreature, roomOf, stand, yawOf } from './actor.ts'

/** Rows of a heap from front to back: each one fewer than the row before it, three at most. */
export function heapRows(count: number): number[] {
  let first = 1
  const room = () => first + Math.max(0, first - 1) + Math.max(0, first - 2)
  while (room() < count) first++
  const rows: number[] = []
  for (let left = count, row = 0; left > 0; row++) {
    const here = Math.min(left, first - row)
    rows.push(here)
    left -= here
  }
  return rows
}

interface Hollow {
  /** Middle of the inner floor. */
  readonly floor: Point
  /** Height of the rim. */
  readonly rim: number
  readonly wide: number
  readonly deep: number
}

function hollowOf(carrier: Actor, seed: number): Hollow {
  const room = roomOf(carrier, seed)
  const [wide, high, deep] = extentOf(boxOf(carrier, seed))
  const inside = anchorOf(carrier, seed, 'inside', 'water', 'soil')
  const floor = inside?.at ?? ([centreOf(room)[0], room.low[1] + high * 0.35, centreOf(room)[2]] as Point)
  // Baskets have handles above their rim: half their width over the inner floor is where it lies.
  const rim = inside ? Math.min(room.high[1], floor[1] + Math.min(wide, deep) * 0.45) : room.high[1]
  return { floor, rim, wide, deep }
}

const held = (actor: Actor, carrier: Actor): void => {
  actor.support = 'carried'
  actor.carrier = carrier
  actor.placed = true
}

/** Puts the middle of the actor's foot at a point. */
function setDown(actor: Actor, at: Point, seed: number): void {
  const room = roomOf(actor, seed)
  actor.at = add(actor.at, subtract(at, [centreOf(room)[0], room.low[1], centreOf(room)[2]]))
}

/** Stems fan out so far that no head hides another; every second one leans forward. */
function bunch(carrier: Actor, actors: readonly Actor[], { floor, rim, wide }: Hollow, seed: number): void {
  const middle = (actors.length - 1) / 2
  for (const [index, actor] of actors.entries()) {
    const [own, high] = extentOf(boxOf(actor, seed))
    const apart = middle === 0 ? 0 : Math.min(own * 0.92, (high * 1.25) / Math.max(1, actors.length - 1))
    const lean = Math.asin(Math.max(-0.72, Math.min(0.72, ((index - middle) * apart) / high)))
    const nod = actors.length < 3 ? 0.06 : index % 2 ? 0.24 : -0.08
    // Short stems would drown in a deep vase: a third stays inside.
    const sunk = Math.min(rim - floor[1], high * 0.34)
    const across = middle === 0 ? 0 : ((index - middle) / middle) * wide * 0.12
    stand(actor, add([floor[0], rim - sunk, floor[2]], [across, index % 2 ? -0.04 * high : 0, 0]), yawOf(carrier))
    actor.axes = nest(rotation(0, nod, -lean), rotation(index * 0.5))
    held(actor, carrier)
  }
}

/** A heap seen from the front: rows step up toward the back, so that every piece shows. */
function heap(carrier: Actor, actors: readonly Actor[], hollow: Hollow, seed: number): void {
  const { floor, rim, wide, deep } = hollow
  const rows = heapRows(actors.length)
  const [halfWide, halfDeep] = [wide / 2, deep / 2]
  const across = (0.95 * halfWide) / ((rows[0] - 1) * 0.475 + 0.5)
  const broad = (actor: Actor) => Math.max(...extentOf(boxOf(actor, seed)).filter((_, axis) => axis !== 1))
  const largest = Math.max(...actors.map(broad))
  const fit = Math.min(1.5, Math.max(0.3, Math.min(across, deep * 0.8) / largest))
  let index = 0
  for (const [row, count] of rows.entries())
    for (let place = 0; place < count; place++, index++) {
      const actor = actors[index]
      const yaw = yawOf(carrier) + index * 0.9
      stand(actor, [0, 0, 0], yaw)
      actor.size *= fit
      const piece = Math.min(largest * fit, across)
      const tall = extentOf(boxOf(actor, seed))[1]
      const x = (place - (count - 1) / 2) * across * 0.95
      const z = halfDeep * 0.5 * Math.sqrt(Math.max(0, 1 - (x / halfWide) ** 2)) - row * piece * 0.5
      const y = Math.max(floor[1], rim - tall * 0.42) + row * Math.min(tall, piece) * 0.56
      setDown(actor, add([floor[0], 0, floor[2]], directionToParent(carrier.axes, [x, y, z])), seed)
      held(actor, carrier)
    }
}

/** A swimmer hovers in the middle of its glass, which grows until it is large enough to swim in. */
function swimIn(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const [wide] = extentOf(boxOf(carrier, seed))
  const longest = Math.max(...actors.map((actor) => Math.max(...extentOf(boxOf(actor, seed)))))
  const needed = longest * (1.35 + 0.35 * (actors.length - 1))
  if (wide < needed) carrier.size *= Math.min(2.4, needed / wide)
  const grown = extentOf(boxOf(carrier, seed))
  const fits = Math.min(1, grown[0] / needed)
  const room = roomOf(carrier, seed)
  for (const [index, actor] of actors.entries()) {
    actor.size *= fits
    stand(actor, [0, 0, 0], Math.PI * (index % 2 ? -0.36 : 0.36))
    const lane = (index - (actors.length - 1) / 2) * (grown[0] * 0.3)
    const middle = centreOf(roomOf(actor, seed))
    actor.at = subtract(
      [centreOf(room)[0] + lane, room.low[1] + grown[1] * (0.66 + 0.12 * (index % 2)), centreOf(room)[2]],
      middle,
    )
    held(actor, carrier)
  }
}

/** Creatures look out over the rim, side by side; the container grows until they fit. */
function lookOut(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const total = actors.reduce((sum, actor) => sum + extentOf(boxOf(actor, seed))[0] * 0.82, 0)
  const before = hollowOf(carrier, seed)
  carrier.size *= Math.min(1.8, Math.max(1, total / (before.wide * 0.84)))
  const { floor, rim, wide } = hollowOf(carrier, seed)
  const shrink = Math.min(1, (wide * 0.84) / total)
  let x = (-total * shrink) / 2
  for (const actor of actors) {
    actor.size *= shrink
    const [own, high] = extentOf(boxOf(actor, seed))
    stand(actor, [0, 0, 0], yawOf(carrier))
    const y = Math.max(floor[1], rim - high * 0.42)
    setDown(actor, add([floor[0], y, floor[2]], directionToParent(carrier.axes, [x + own * 0.41, 0, 0])), seed)
    x += own * 0.82
    held(actor, carrier)
  }
}

const NARROW = ['vase', 'pot', 'cup', 'mug', 'glass', 'jar', 'bottle', 'tube', 'holder']

/** Puts actors into a container so that each of them shows. */
export function placeContained(carrier: Actor, actors: readonly Actor[], seed: number) {
  const hollow = hollowOf(carrier, seed)
  if (actors.every(({ nature }) => nature === 'swimmer') && carrier.model.category !== 'vehicle')
    return swimIn(carrier, actors, seed)
  if (actors.every(isCreature)) return lookOut(carrier, actors, seed)
  const narrow = NARROW.some((word) => carrier.model.id.includes(word))
  const slender = actors.every((actor) => {
    const [own, high] = extentOf(boxOf(actor, seed))
    return high > own * 1.5 || actor.model.category === 'plant'
  })
  if (slender && (narrow || actors[0].model.category === 'plant')) return bunch(carrier, actors, hollow, seed)
  heap(carrier, actors, hollow, seed)
}
