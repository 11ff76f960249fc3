/** Places what is met, pushed, chased, thrown to or worn: things and creatures beside and before an actor. */
import { centreOf, extentOf } from '../bounds.ts'
import { firstModel, measure } from '../catalogue.ts'
import { add, directionToParent, distance, nest, rotation, scale, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { anchorOf, boxOf, isCreature, ownPoint, roomOf, stand, turn, yawOf } from './actor.ts'
import type { Bond } from './bonds.ts'
import { placeOnSeat } from './carry.ts'

/** Half the length of a box along a horizontal direction. */
const halfAlong = (actor: Actor, direction: Point, seed: number): number => {
  const [wide, , deep] = extentOf(roomOf(actor, seed))
  return Math.min(wide / 2 / Math.max(0.05, Math.abs(direction[0])), deep / 2 / Math.max(0.05, Math.abs(direction[2])))
}

const ahead = (actor: Actor): Point => directionToParent(rotation(yawOf(actor)), [0, 0, 1])

/** Stands `other` in a direction from `actor` with `gap` metres between their boxes. */
function apart(actor: Actor, other: Actor, direction: Point, gap: number, yaw: number, seed: number): void {
  stand(other, [0, 0, 0], yaw)
  const far = halfAlong(actor, direction, seed) + halfAlong(other, direction, seed) + gap
  const middle = centreOf(roomOf(actor, seed))
  const own = centreOf(roomOf(other, seed))
  other.at = [
    middle[0] + direction[0] * far - own[0],
    actor.support === 'air' ? 0 : actor.at[1] * 0,
    middle[2] + direction[2] * far - own[2],
  ]
}

/** Face to face, close enough for the verb: noses, hands or muzzle and hand. */
function placePartner(bond: Bond, seed: number): void {
  const { base, dependents, rule } = bond
  const close = rule.person[0] === 'hug' || rule.person[0] === 'kiss'
  const touching = ['feed', 'pet', 'shake-hands', 'high-five', 'give', 'brush'].includes(rule.person[0])
  const own = Math.abs(yawOf(base)) < turn(30) ? (yawOf(base) < 0 ? -1 : 1) * turn(58) : yawOf(base)
  base.axes = rotation(own)
  const side = own < 0 ? -1 : 1
  for (const [index, other] of dependents.entries()) {
    const animal = other.nature !== 'person'
    // An animal is met with its face toward the viewer and the actor.
    const yaw = -side * turn(animal ? 48 : close ? 84 : 60)
    const gap = touching ? 0.02 : 0.22
    apart(base, other, [side, 0, 0], gap + index * 0.5, yaw, seed)
    // Arms reach round each other, so boxes say nothing: the roots stand a fifth of a body apart.
    if (close)
      other.at = [
        base.at[0] +
          side * (extentOf(boxOf(base, seed))[1] + extentOf(boxOf(other, seed))[1]) * (animal ? 0.17 : 0.108),
        0,
        base.at[2] + 0.02,
      ]
    if (index > 0) other.at = add(other.at, [0, 0, (index % 2 ? -1 : 1) * 0.45 * index])
    if (index === 0 && ['shake-hands', 'high-five'].includes(rule.person[0])) joinHands(base, other, side, seed)
    if (base.pose && isCreature(base)) base.pose = { ...base.pose, headTurn: -side * turn(close ? 8 : 16) }
    if (other.pose) other.pose = { ...other.pose, headTurn: side * turn(animal ? 6 : 14) }
    if (touching && animal && index === 0) reachFor(bond, other, side, seed)
  }
}

/** Slides the partner until both right hands (or paws) meet. */
function joinHands(base: Actor, other: Actor, side: number, seed: number): void {
  const [own, theirs] = [base, other].map((actor) => anchorOf(actor, seed, 'hand-right', 'paw-right', 'hand-left')?.at)
  if (!own || !theirs) return
  const moved = add(other.at, [own[0] - theirs[0], 0, own[2] - theirs[2]])
  const least = extentOf(boxOf(base, seed))[1] * 0.24
  other.at = [side * Math.max(least, side * (moved[0] - base.at[0])) + base.at[0], moved[1], moved[2]]
}

/** The feeding or stroking hand comes to the muzzle or the back of an animal, which is moved into reach. */
function reachFor(bond: Bond, animal: Actor, side: number, seed: number): void {
  const { base, rule } = bond
  if (base.nature !== 'person' || !base.pose) return
  const feeding = rule.person[0] !== 'pet' && rule.person[0] !== 'brush'
  const spot = anchorOf(animal, seed, ...(feeding ? ['mouth', 'beak', 'head'] : ['head-top', 'head', 'back']))?.at
  const hand = anchorOf(base, seed, 'palm-right', 'hand-right')?.at
  if (!spot || !hand) return
  const shoulder = anchorOf(base, seed, 'shoulder-right')?.at ?? add(base.at, [0, 1, 0])
  const arm = extentOf(boxOf(base, seed))[1] * 0.27
  const goal: Point = feeding
    ? [spot[0] - side * 0.03, spot[1] - 0.06, spot[2] + 0.02]
    : [spot[0], spot[1] + 0.02, spot[2]]
  // Slide the animal so that the goal lies a comfortable arm's length before the shoulder.
  const flat = Math.max(0.1, Math.sqrt(Math.max(0.01, arm * arm - (goal[1] - shoulder[1]) ** 2)))
  const shift = shoulder[0] + side * flat * 0.92 - goal[0]
  animal.at = add(animal.at, [shift, 0, shoulder[2] + 0.08 - goal[2]])
  const at = add(goal, [shift, 0, shoulder[2] + 0.08 - goal[2]])
  base.pose = {
    ...base.pose,
    hands: { ...base.pose.hands, right: { at: ownPoint(base, at), palm: feeding ? [0, 1, 0] : [0, -1, 0], grip: 0.1 } },
  }
}

/** Stands each actor at the front of a thing that is worked at, within reach, facing it. */
function placeAtStation(bond: Bond, seed: number, chairs: ReadonlyMap<Actor, Actor>): void {
  const { base, dependents, rule } = bond
  // A seller stands behind the counter, whose front is for the viewer; all others stand before their work.
  const front = directionToParent(base.axes, [0, 0, rule.behind ? -1 : 1])
  const across = directionToParent(base.axes, [1, 0, 0])
  const many = dependents.length
  const tallest = Math.max(...dependents.map((actor) => extentOf(boxOf(actor, seed))[1]))
  // Children work at children's desks.
  if (base.implied && base.model.kinds.includes('table') && tallest < 1.3) base.size *= Math.max(0.62, tallest / 1.5)
  for (const [index, actor] of dependents.entries()) {
    const tall = extentOf(boxOf(base, seed))[1] > extentOf(boxOf(actor, seed))[1] * 0.75
    const yaw = yawOf(base) + (rule.behind ? 0 : Math.PI)
    const wide = extentOf(boxOf(actor, seed))[0]
    const slot = (index - (many - 1) / 2) * (wide + 0.1)
    apart(base, actor, front, rule.behind || tall ? 0.04 : 0.06, yaw, seed)
    actor.at = add(actor.at, scale(across, slot))
    const chair = chairs.get(actor)
    if (chair) {
      chair.size *= Math.min(1, Math.max(0.7, base.size * 1.08))
      // Knees under the table: the chair comes closer than a standing person.
      apart(base, chair, front, -0.06, yaw, seed)
      chair.at = add(chair.at, scale(across, slot))
      placeOnSeat(chair, [actor], seed)
    }
    // Seen a little from the side, so that the actor does not hide the work or turn its back.
    if (!rule.behind && Math.cos(yaw) < 0.2) actor.at = add(actor.at, [0, 0, 0.1])
    reachStation(base, actor, seed)
  }
}

/** Hands on the keys, the wheel, the canvas: anchors of the station, when they are within reach. */
function reachStation(base: Actor, actor: Actor, seed: number): void {
  if (actor.nature !== 'person' || !actor.pose) return
  const keys = anchorOf(base, seed, 'keys', 'keyboard')
  const canvas = anchorOf(base, seed, 'canvas', 'face')
  const spread = extentOf(boxOf(actor, seed))[1] * 0.09
  if (keys) {
    const hand = (x: number) => ({
      at: ownPoint(actor, add(keys.at, directionToParent(keys.axes, [x, 0.03, 0.02]))),
      grip: 0.3,
      palm: [0, -1, 0] as Point,
    })
    actor.pose = { ...actor.pose, hands: { left: hand(-spread), right: hand(spread) } }
  } else if (canvas && ['paint', 'write-board', 'teach', 'point'].includes(actor.pose.name)) {
    const at = add(canvas.at, directionToParent(canvas.axes, [0.05, 0, 0.22]))
    if (
      distance(at, add(actor.at, [0, extentOf(boxOf(actor, seed))[1] * 0.6, 0])) <
      extentOf(boxOf(actor, seed))[1] * 0.55
    )
      actor.pose = { ...actor.pose, hands: { right: { at: ownPoint(actor, at), grip: 0.8 } } }
  }
}

/** Everything that goes beside, before or behind an actor on the ground. */
export function placeBefore(bond: Bond, seed: number, chairs: ReadonlyMap<Actor, Actor> = new Map()) {
  const { base, dependents, kind } = bond
  if (kind === 'partner') return placePartner(bond, seed)
  if (kind === 'station') return placeAtStation(bond, seed, chairs)
  const height = extentOf(boxOf(base, seed))[1]
  for (const [index, other] of dependents.entries()) {
    const forward = ahead(base)
    // Things before an actor that looks at the viewer would hide it: they go to the side it turns to.
    const side = forward[0] < -0.05 ? -1 : 1
    const flat = rotation(side * Math.max(turn(62), Math.abs(yawOf(base))))
    const direction = directionToParent(flat, [0, 0, 1])
    const small = extentOf(boxOf(other, seed))[1] < height * 0.45
    const runs = isCreature(other) ? yawOf(base) : side * turn(18)
    if (kind === 'chase')
      apart(
        base,
        other,
        directionToParent(rotation(side * turn(78)), [0, 0, 1]),
        0.22 * height + 0.14 + index * 0.5,
        yawOf(base),
        seed,
      )
    else if (kind === 'leash')
      apart(
        base,
        other,
        directionToParent(rotation(side * turn(58)), [0, 0, 1]),
        0.1 + index * 0.3,
        side * turn(58),
        seed,
      )
    else if (kind === 'push')
      apart(base, other, directionToParent(rotation(yawOf(base)), [0, 0, 1]), 0.0, yawOf(base), seed)
    else if (kind === 'pull') apart(base, other, scale(forward, -1), 0.24, yawOf(base), seed)
    else if (kind === 'above') {
      apart(base, other, [0, 0, 0], 0, 0, seed)
      const room = roomOf(base, seed)
      stand(
        other,
        [
          centreOf(room)[0] + (index - (dependents.length - 1) / 2) * extentOf(boxOf(other, seed))[0] * 1.15,
          room.high[1] + height * 0.18,
          centreOf(room)[2] - 0.02,
        ],
        other.nature === 'thing' ? 0 : side * turn(50),
      )
      other.support = 'air'
    } else if (kind === 'far')
      apart(
        base,
        other,
        direction,
        height * 0.34 + index * 0.2,
        isCreature(other) ? -side * turn(40) : -side * turn(30),
        seed,
      )
    else if (kind === 'ahead') {
      apart(base, other, direction, small ? height * 0.06 : 0.1, runs, seed)
      if (index > 0) other.at = add(other.at, [side * 0.35 * index, 0, 0.2 * (index % 2 ? 1 : -1)])
    } else
      apart(
        base,
        other,
        [side, 0, 0],
        0.1 + index * extentOf(boxOf(other, seed))[0] * 0.2,
        isCreature(other) ? yawOf(base) : side * turn(10),
        seed,
      )
    if (kind === 'beside' && index > 0)
      other.at = add(other.at, [side * index * (extentOf(boxOf(other, seed))[0] + 0.08), 0, 0])
    if (
      other.model.category === 'sport' &&
      small &&
      base.pose &&
      kind !== 'far' &&
      ['kick', 'jump', 'run'].includes(base.pose.name)
    )
      other.at = add(other.at, [0, height * 0.03, 0])
  }
}

/** Hats on heads, glasses on faces, scarves round necks, of creatures that have no garments of their own. */
export function placeWorn(base: Actor, thing: Actor, seed: number): void {
  if (thing.model.id === 'scarf') thing.model = firstModel(['worn-scarf']) ?? thing.model
  const words = [thing.model.id, ...thing.model.kinds].join(' ')
  const face = /glasses|mask|goggles/.test(words)
  const neck = /scarf|collar|tie|necklace|bow/.test(words)
  const anchor = anchorOf(
    base,
    seed,
    ...(face ? ['face', 'eyes', 'head'] : neck ? ['collar', 'neck', 'chest', 'head'] : ['head-top', 'head', 'top']),
  )
  const extent = extentOf(boxOf(thing, seed))
  const body = extentOf(boxOf(base, seed))
  const head = anchorOf(base, seed, 'head')
  const { bounds } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  const headWide = base.nature === 'thing' ? body[0] * 0.6 : Math.min(body[0], body[1] * 0.34)
  thing.size *= (headWide * (face ? 0.9 : neck ? 1.35 : 1)) / Math.max(0.01, extent[0])
  thing.axes = anchor && head ? nest(rotation(0), anchor.axes) : rotation(yawOf(base))
  const loop = measure(thing.model, thing.look, thing.pose, thing.id, seed).anchors.neck
  const low = scale(
    loop
      ? loop.at
      : [
          centreOf(bounds)[0],
          face || neck ? centreOf(bounds)[1] : bounds.low[1] + extent[1] * 0.06,
          centreOf(bounds)[2],
        ],
    thing.size,
  )
  const at =
    anchor?.at ??
    ([centreOf(roomOf(base, seed))[0], roomOf(base, seed).high[1], centreOf(roomOf(base, seed))[2]] as Point)
  thing.at = subtract(at, directionToParent(thing.axes, low))
  thing.placed = true
  thing.support = 'carried'
  thing.carrier = base
}
