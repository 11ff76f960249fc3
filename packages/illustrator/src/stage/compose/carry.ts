/** Puts actors on, in, under and around what carries them: seats, saddles, beds, boats, tables, trees. */

import type { Box } from '../bounds.ts'
import { centreOf, extentOf } from '../bounds.ts'
import { add, directionToParent, rotation, subtract } from '../frames.ts'
import type { HandTarget, Pose } from '../model.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { anchorOf, boxOf, isCreature, ownPoint, roomOf, stand, turn, yawOf } from './actor.ts'
import { arrangeOn } from './arrange.ts'
import { placeContained } from './contain.ts'

const HUMAN_SITS = ['sit', 'ride', 'drive', 'row']

const SEATED_WORK = ['type', 'write', 'sew', 'play-piano', 'play-drums', 'play-cello']

/** Persons whose hips rest on the seat; all others stand or lie on it. */
const sits = (actor: Actor): boolean => {
  const name = actor.pose?.name ?? ''
  return actor.nature === 'person' && (HUMAN_SITS.includes(name) || name.endsWith('-sit') || SEATED_WORK.includes(name))
}

const carriedBy = (actor: Actor, carrier: Actor): void => {
  actor.support = 'carried'
  actor.carrier = carrier
  actor.placed = true
}

/** Slots across a carrier for `count` actors, in the carrier's own x (metres). */
const slots = (carrier: Actor, count: number, seed: number, share: number): number[] => {
  const wide = extentOf(boxOf(carrier, seed))[0] * share
  return Array.from({ length: count }, (_, index) => (count === 1 ? 0 : ((index + 0.5) / count - 0.5) * wide))
}

/** Adjusts the pose so that hips rest at `height` metres above the actor's root. */
function seatAt(actor: Actor, height: number): void {
  actor.pose = { ...(actor.pose as Pose), seatHeight: height / actor.size }
}

const isCar = ({ model }: Actor): boolean => model.id === 'car' || model.kinds[0] === 'car'

/** Where a driver's foot goes, in the driver's own coordinates. */
const inFootwell = (pose: Pose, across: number): Point => [across, Math.max(0.12, (pose.seatHeight ?? 0.4) - 0.14), 0.5]

/** Share of a person's height from seat to crown, and the least height of a car seat above the road in metres. */
const SITTING = 0.56
const LOW_SEAT = 0.4

/**
 * Metres (mostly negative) by which a driver is moved so that the head stays under the roof of a closed car; the body is
 * hidden in the hull anyway, and the panes turn clear. Who is too tall for any seat is made smaller.
 */
function underRoof(carrier: Actor, actor: Actor, room: Box, spot: Point): number {
  if (!isCar(carrier) || carrier.look.states?.includes('convertible')) return 0
  const crown = room.high[1] - 0.07 * carrier.size
  const tall = 1.7 * SITTING * actor.size
  const seat = room.low[1] + LOW_SEAT * carrier.size
  if (seat + tall > crown) actor.size *= Math.max(0.5, (crown - seat) / tall)
  carrier.look = { ...carrier.look, states: [...(carrier.look.states ?? []), 'occupied'] }
  return crown - 1.7 * SITTING * actor.size - spot[1]
}

/** Sits, stands or lies on the seat (or back, or top) of a carrier. */
export function placeOnSeat(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const room = roomOf(carrier, seed)
  const seat = anchorOf(carrier, seed, 'seat', 'back', 'saddle', 'top') ?? {
    at: [centreOf(room)[0], room.high[1], centreOf(room)[2]] as Point,
    axes: carrier.axes,
  }
  const ground = room.low[1]
  for (const [index, actor] of actors.entries()) {
    const own = anchorOf(carrier, seed, `seat-${index + 1}`)
    const across = own ? 0 : slots(carrier, actors.length, seed, 0.66)[index]
    const spot = add((own ?? seat).at, directionToParent(carrier.axes, [across, 0, 0]))
    actor.axes = rotation(yawOf(carrier))
    if (sits(actor)) {
      actor.at = [spot[0], ground, spot[2]]
      const lift = underRoof(carrier, actor, room, spot)
      seatAt(actor, spot[1] - ground + lift)
    } else actor.at = spot
    carriedBy(actor, carrier)
  }
}

const target = (actor: Actor, point: Point, grip = 0.8): HandTarget => ({ at: ownPoint(actor, point), grip })

/** Rides: hips on the saddle, hands on the grips, feet on the pedals. Poses that stand (surf) stand on the board. */
export function placeRiders(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const stands = actors.filter((actor) => actor.nature === 'person' && !sits(actor))
  const seated = actors.filter((actor) => !stands.includes(actor))
  // Nobody straddles an elephant: on a back wider than legs reach, riders sit cross-legged.
  for (const actor of seated)
    if (
      carrier.nature !== 'thing' &&
      actor.pose &&
      actor.nature === 'person' &&
      extentOf(boxOf(carrier, seed))[0] > 0.95 * actor.size
    )
      actor.pose = { ...actor.pose, name: 'sit-floor' }
  if (seated.length > 0) placeOnSeat(carrier, seated, seed)
  const long = extentOf(boxOf(carrier, seed))[2]
  for (const [index, actor] of seated.entries()) {
    if (carrier.nature !== 'thing' && seated.length > 1)
      actor.at = add(
        actor.at,
        directionToParent(carrier.axes, [0, 0, ((seated.length - 1) / 2 - index) * Math.min(0.34, long * 0.2)]),
      )
    if (actor.nature !== 'person') continue
    const gripLeft = anchorOf(carrier, seed, 'grip-left', 'handle-left')
    const gripRight = anchorOf(carrier, seed, 'grip-right', 'handle-right')
    const pedalLeft = anchorOf(carrier, seed, 'pedal-left', 'foot-left')
    const pedalRight = anchorOf(carrier, seed, 'pedal-right', 'foot-right')
    const pose = actor.pose as Pose
    // Legs hang outside the flanks of what is ridden.
    const flank =
      carrier.nature === 'thing'
        ? 0
        : Math.min(0.42 * actor.size, (extentOf(boxOf(carrier, seed))[0] / 2) * 0.92 + 0.03)
    const hip = add(actor.at, [0, (pose.seatHeight ?? 0) * actor.size, 0])
    const stirrup = (side: 1 | -1): Point =>
      ownPoint(
        actor,
        add(
          hip,
          directionToParent(actor.axes, [
            side * flank,
            -0.4 * actor.size * (extentOf(boxOf(actor, seed))[1] > 1.3 ? 1 : 0.62),
            0.12 * actor.size,
          ]),
        ),
      )
    const free = index === 0 && (pose.name === 'ride' || pose.name === 'drive' || pose.name === 'row')
    const raise = (point: Point): Point => ownPoint(actor, add(point, [0, 0.05 * actor.size, 0]))
    actor.pose = {
      ...pose,
      ...(free && gripLeft && gripRight
        ? { hands: { left: target(actor, gripLeft.at), right: target(actor, gripRight.at) } }
        : {}),
      // Legs stretch forward inside the hull of a car, or the feet would show below it.
      ...(isCar(carrier) ? { feet: { left: inFootwell(pose, 0.1), right: inFootwell(pose, -0.1) } } : {}),
      ...(flank > 0 && pose.name === 'ride' ? { feet: { left: stirrup(1), right: stirrup(-1) } } : {}),
      ...(pedalLeft && pedalRight && carrier.model.category === 'vehicle'
        ? { feet: { left: raise(pedalLeft.at), right: raise(pedalRight.at) } }
        : {}),
    }
  }
  const room = roomOf(carrier, seed)
  const top =
    anchorOf(carrier, seed, 'deck', 'top', 'back')?.at ??
    ([centreOf(room)[0], room.high[1], centreOf(room)[2]] as Point)
  for (const actor of stands) {
    stand(actor, top, yawOf(carrier))
    carriedBy(actor, carrier)
  }
}

/** Inside: on the seat of a vehicle, or in a container. */
export function placeInside(carrier: Actor, actors: readonly Actor[], seed: number) {
  const seat = anchorOf(carrier, seed, 'seat', 'seat-1', 'driver')
  if (seat && actors.every(isCreature)) return placeRiders(carrier, actors, seed)
  placeContained(carrier, actors, seed)
}

/** Lies along a bed (head at its back), a sofa (along its width) or anything flat. */
export function placeLying(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const room = roomOf(carrier, seed)
  const surface =
    anchorOf(carrier, seed, 'lie', 'seat', 'top')?.at ?? ([centreOf(room)[0], room.high[1], centreOf(room)[2]] as Point)
  const [wide, , deep] = extentOf(boxOf(carrier, seed))
  const along = deep > wide * 1.15 || carrier.model.id.includes('bed')
  for (const [index, actor] of actors.entries()) {
    const across = slots(carrier, actors.length, seed, 0.7)[index]
    const lies = actor.pose?.name === 'lie' || actor.pose?.name === 'sleep'
    const flat = actor.nature === 'person' && lies
    actor.axes = rotation(yawOf(carrier) + (flat ? (along ? 0 : Math.PI / 2) : turn(35)))
    actor.at = [0, 0, 0]
    const body = roomOf(actor, seed)
    const middle = centreOf(body)
    const spot = add(
      surface,
      directionToParent(carrier.axes, flat && !along ? [0, 0, across] : [across, 0, flat ? deep * 0.04 : 0]),
    )
    const centre = flat
      ? [
          centreOf(room)[0] - middle[0] + (spot[0] - surface[0]),
          spot[1] - Math.max(0, body.low[1]),
          centreOf(room)[2] - middle[2] + (spot[2] - surface[2]),
        ]
      : [spot[0] - middle[0] * 0, spot[1] - body.low[1], spot[2]]
    actor.at = centre as unknown as Point
    carriedBy(actor, carrier)
  }
}

/** A table that carries only small things is a small table, so that they can be seen; at most to half its size. */
function fitTable(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const table = carrier.model.kinds.includes('table') || carrier.model.category === 'furniture'
  if (!table || actors.some(isCreature) || carrier.fixed) return
  const [wide, , deep] = extentOf(boxOf(carrier, seed))
  const needed = actors.reduce(
    (sum, actor) => sum + Math.max(...extentOf(boxOf(actor, seed)).filter((_, axis) => axis !== 1)) ** 2,
    0,
  )
  const side = Math.sqrt(needed * 5.5)
  carrier.size *= Math.max(0.5, Math.min(1, side / Math.sqrt(wide * deep)))
}

/** Things (and who merely stands) on top of a carrier, arranged side by side without touching. */
export function placeOnTop(
  carrier: Actor,
  actors: readonly Actor[],
  relations: Parameters<typeof arrangeOn>[1],
  seed: number,
): void {
  fitTable(carrier, actors, seed)
  const room = roomOf(carrier, seed)
  const box = boxOf(carrier, seed)
  const top =
    anchorOf(carrier, seed, 'top', 'seat', 'deck')?.at ??
    ([centreOf(room)[0], room.high[1], centreOf(room)[2]] as Point)
  const seatLike = carrier.model.kinds.includes('seat')
  const [wide, , deep] = extentOf(box)
  // The counter of a stall lies at its front edge: only so deep as to that edge may things stand.
  const own = ownPoint(carrier, top)
  const toEdge = Math.min(box.high[2] - own[2] * carrier.size, own[2] * carrier.size - box.low[2])
  for (const actor of actors)
    if (!actor.placed) actor.axes = rotation(yawOf(carrier) + (isCreature(actor) ? turn(22) : 0))
  const spots = arrangeOn(
    actors,
    relations,
    {
      width: wide * (seatLike ? 0.62 : 0.86),
      depth: Math.max(0.08, Math.min(deep * (seatLike ? 0.5 : 0.8), toEdge * 1.8)),
    },
    seed,
  )
  for (const actor of actors) {
    const spot = spots.get(actor)!
    actor.size *= spot.shrink
    actor.at = [0, 0, 0]
    const body = roomOf(actor, seed)
    const middle = centreOf(body)
    const at = add(top, directionToParent(carrier.axes, [spot.x, 0, spot.z]))
    actor.at = subtract(at, [middle[0], body.low[1], middle[2]])
    carriedBy(actor, carrier)
  }
}

/** Hangs from a branch, a hook, a ceiling lamp: the top of the thing at the carrier's low anchor. */
export function placeHanging(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const room = roomOf(carrier, seed)
  for (const [index, actor] of actors.entries()) {
    const box = boxOf(actor, seed)
    const across = slots(carrier, actors.length, seed, 0.6)[index]
    const hook =
      anchorOf(carrier, seed, 'hang', 'branch', 'hook')?.at ??
      add([centreOf(room)[0], room.low[1] + (room.high[1] - room.low[1]) * 0.62, room.high[2]], [across, 0, 0])
    stand(actor, add(hook, [0, -box.high[1], 0]), yawOf(carrier))
    actor.support = 'carried'
    actor.carrier = carrier
  }
}

/** Under a tree, an umbrella, a table: on the ground before the trunk, inside the cover's width. */
export function placeUnder(carrier: Actor, actors: readonly Actor[], seed: number): void {
  const plant = carrier.model.category === 'plant'
  const tallest = Math.max(...actors.map((actor) => extentOf(boxOf(actor, seed))[1]))
  // A tree over a child is drawn young, or the child would be lost below it.
  if (plant) carrier.size *= Math.max(0.4, Math.min(1, (tallest * 2.2) / extentOf(boxOf(carrier, seed))[1]))
  const room = roomOf(carrier, seed)
  const extent = extentOf(room)
  const tall = carrier.model.category === 'plant' || carrier.model.category === 'nature'
  const boxes = actors.map((actor) => extentOf(boxOf(actor, seed)))
  const total = boxes.reduce((sum, box) => sum + Math.max(box[0], box[2]) + 0.08, -0.08)
  let x = centreOf(room)[0] - total / 2
  for (const [index, actor] of actors.entries()) {
    const wide = Math.max(boxes[index][0], boxes[index][2])
    const side = tall && actors.length === 1 ? extent[0] * 0.22 : 0
    const z = tall ? centreOf(room)[2] + Math.min(extent[2] * 0.3, 0.45) + boxes[index][2] * 0.4 : centreOf(room)[2]
    const clear = anchorOf(carrier, seed, 'top') && !tall ? boxes[index][1] > extent[1] * 0.86 : false
    if (clear) actor.size *= Math.max(0.4, (extent[1] * 0.82) / boxes[index][1])
    stand(actor, [x + wide / 2 + side, room.low[1], z], turn(index % 2 ? -22 : 22))
    actor.support = 'ground'
    x += wide + 0.08
  }
}
