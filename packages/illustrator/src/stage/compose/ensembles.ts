/** Solves one ensemble: everything that is bound together, each base before its dependents, in coordinates of its own. */
import type { Relation } from '../../design/design.ts'
import type { Box } from '../bounds.ts'
import { centreOf, extentOf, uniteAll } from '../bounds.ts'
import { firstModel } from '../catalogue.ts'
import { add, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { anchorOf, boxOf, isCreature, ownPoint, roomOf, stand, turn, yawOf } from './actor.ts'
import { placeAround } from './around.ts'
import type { Bond, Plot } from './bonds.ts'
import { placeHanging, placeInside, placeLying, placeOnSeat, placeOnTop, placeRiders, placeUnder } from './carry.ts'
import type { Cast } from './cast.ts'
import { drawBows, layTable, tieCords } from './extras.ts'
import { placeHeld } from './hold.ts'
import { placeBefore, placeWorn } from './meet.ts'
import { poseOf } from './poses.ts'

export interface Ensemble {
  readonly members: Actor[]
  /** Subjects in it. */
  readonly subjects: readonly string[]
}

/** Groups of actors connected by bonds; unbound actors are ensembles of one. */
export function ensemblesOf(cast: Cast, plot: Plot): Ensemble[] {
  const leader = new Map<Actor, Actor>(cast.actors.map((actor) => [actor, actor]))
  const find = (actor: Actor): Actor => {
    let top = actor
    while (leader.get(top) !== top) top = leader.get(top) as Actor
    return top
  }
  for (const { base, dependents } of plot.bonds) for (const actor of dependents) leader.set(find(actor), find(base))
  const groups = new Map<Actor, Actor[]>()
  for (const actor of cast.actors) groups.set(find(actor), [...(groups.get(find(actor)) ?? []), actor])
  for (const [index, members] of [...groups.values()].entries()) for (const actor of members) actor.ensemble = index
  return [...groups.values()].map((members) => ({
    members,
    subjects: [...new Set(members.flatMap((actor) => actor.subject?.id ?? []))],
  }))
}

/** How a thing shows itself best: long things (cars, horses, fish) from the side, others nearly from the front. */
function ownYaw(actor: Actor, seed: number): number {
  const [wide, , deep] = extentOf(boxOf(actor, seed))
  if (actor.nature === 'swimmer') return turn(70)
  if (actor.model.id.startsWith('card/')) return 0
  if (deep > wide * 1.5) return turn(actor.nature === 'thing' ? 58 : 48)
  if (isCreature(actor)) return turn(16)
  return wide > deep * 2.5 ? turn(6) : turn(12)
}

/** The direction (radians to the right) of the ensemble's root; `side` is +1 when it should look to the right. */
function rootYaw(root: Actor, plot: Plot, members: readonly Actor[], side: number, seed: number): number {
  const rider = plot.bonds.find((bond) => bond.base === root && (bond.kind === 'ride' || bond.kind === 'inside'))
  // On a big animal the rider is hidden by its head unless it goes nearly sideways.
  if (rider) return side * Math.max(ownYaw(root, seed), turn(root.nature === 'thing' ? (rider.rule.yaw ?? 55) : 70))
  const station = plot.bonds.find((bond) => bond.base === root && bond.kind === 'station')
  if (station?.rule.behind) return side * turn(5)
  if (station) return root.model.kinds.includes('table') ? Math.PI : -side * turn(62)
  const lying = plot.bonds.some((bond) => bond.base === root && bond.kind === 'lie')
  if (lying) return side * turn(root.model.id.includes('bed') ? 58 : 14)
  const rule = plot.doings.get(root)?.rules.find((each) => each.yaw !== undefined)
  const active = plot.bonds.some(
    (bond) => bond.base === root && ['ahead', 'far', 'chase', 'leash', 'push', 'pull', 'partner'].includes(bond.kind),
  )
  if (rule && isCreature(root)) return side * turn(active ? Math.max(rule.yaw ?? 0, 35) : (rule.yaw ?? 0))
  if (active) return side * turn(60)
  if (
    root.model.kinds.includes('table') ||
    (members.length > 1 && root.nature === 'thing' && !isCreature(root) && root.model.category === 'furniture')
  )
    return side * turn(6)
  return side * ownYaw(root, seed)
}

/** Heads of those seen from the side turn back toward the viewer; eyes go where the verb says. */
function turnHead(actor: Actor, plot: Plot): void {
  if (!actor.pose || actor.pose.headTurn !== undefined || !isCreature(actor)) return
  const yaw = yawOf(actor)
  const amount = Math.abs(yaw)
  const gaze = plot.doings.get(actor)?.rules.find((rule) => rule.gaze)?.gaze
  if (gaze === 'down' && amount < turn(60)) return
  if (amount < turn(28) || amount > turn(150)) return
  const back = Math.min(turn(actor.nature === 'person' ? 34 : 40), (amount - turn(12)) * 0.6)
  actor.pose = { ...actor.pose, headTurn: -Math.sign(yaw) * back }
}

function applyBond(bond: Bond, cast: Cast, relations: readonly Relation[], heldBefore: number, heldTotal: number) {
  const { seed } = cast
  const { base, dependents } = bond
  switch (bond.kind) {
    case 'held':
      return dependents.forEach((thing, index) => {
        placeHeld(base, thing, heldBefore + index, heldTotal, seed)
      })
    case 'ride':
      return placeRiders(base, dependents, seed)
    case 'inside':
    case 'in':
      return placeInside(base, dependents, seed)
    case 'seat':
      return placeOnSeat(base, dependents, seed)
    case 'lie':
      return placeLying(base, dependents, seed)
    case 'on':
      return placeOnTop(base, dependents, relations, seed)
    case 'hang':
      return placeHanging(base, dependents, seed)
    case 'cover':
    case 'under':
      return bond.kind === 'under' && bond.rule.lift
        ? placeLeaping(base, dependents, bond, seed)
        : placeUnder(base, dependents, seed)
    case 'surround':
      return placeAround(base, dependents, chairsFor(bond, cast), seed)
    case 'worn':
    case 'wear':
      return dependents.forEach((thing) => {
        placeWorn(base, thing, seed)
      })
    default:
      return placeBefore(bond, seed, bond.kind === 'station' ? chairsFor(bond, cast) : undefined)
  }
}

/** Over the middle of what is jumped over. */
function placeLeaping(base: Actor, dependents: readonly Actor[], bond: Bond, seed: number): void {
  const room = roomOf(base, seed)
  const middle = centreOf(room)
  const yaw = yawOf(base) + (extentOf(boxOf(base, seed))[0] > extentOf(boxOf(base, seed))[2] ? 0 : Math.PI / 2)
  for (const [index, actor] of dependents.entries()) {
    stand(
      actor,
      [middle[0] + index * 0.7, room.high[1] + 0.12, middle[2] - index * 0.2],
      Math.abs(yaw) < turn(40) ? turn(62) : yaw,
    )
    actor.support = 'air'
    if (bond.rule.lift === undefined) actor.support = 'ground'
  }
}

/** Chairs for those who sit around a table. */
function chairsFor(bond: Bond, cast: Cast): Map<Actor, Actor> {
  const chairs = new Map<Actor, Actor>()
  const model = firstModel(['chair', 'stool'])
  const instrument = bond.base.model.category === 'instrument'
  if (!model || (!bond.base.model.kinds.includes('table') && !instrument)) return chairs
  for (const actor of bond.dependents)
    if (
      actor.nature === 'person' &&
      actor.pose &&
      (actor.pose.name.endsWith('sit') ||
        ['write', 'type', 'sit', 'play-piano', 'play-drums', 'play-cello'].includes(actor.pose.name))
    ) {
      const chair = cast.imply(actor, 'seat', (instrument ? firstModel(['stool']) : undefined) ?? model)
      chairs.set(actor, chair)
    }
  return chairs
}

const SEATS: readonly Bond['kind'][] = ['seat', 'ride', 'inside', 'station', 'on', 'lie', 'in']

/** Whether this bond gives the actor something to sit on; else it sits on the ground. */
const seats = (bond: Bond, actor: Actor): boolean =>
  bond.dependents.includes(actor) &&
  (SEATS.includes(bond.kind) || (bond.kind === 'surround' && bond.base.model.kinds.includes('table')))

/** Members placed around the root (at the origin); returns nothing: positions are on the actors. */
export function solveEnsemble(
  ensemble: Ensemble,
  cast: Cast,
  plot: Plot,
  relations: readonly Relation[],
  side: number,
): void {
  const { seed } = cast
  const members = ensemble.members
  const bonds = plot.bonds.filter((bond) => members.includes(bond.base))
  const heldOf = (actor: Actor) =>
    bonds.filter((bond) => bond.kind === 'held' && bond.base === actor).flatMap((bond) => bond.dependents)
  for (const actor of members) {
    const station = bonds.find((bond) => bond.kind === 'station' && bond.dependents.includes(actor))?.base
    const pose = poseOf(
      actor,
      plot.doings.get(actor),
      heldOf(actor)[0] ?? (station?.model.category === 'instrument' ? station : undefined),
    )
    if (pose) actor.pose = pose
    if (pose && actor.nature === 'person' && /(^|-)sit$/.test(pose.name) && !bonds.some((bond) => seats(bond, actor)))
      actor.pose = { ...pose, name: 'sit-floor' }
  }
  for (const bond of bonds) if (['surround', 'station', 'seat'].includes(bond.kind)) bond.base.fixed = true
  for (const bond of bonds)
    if (bond.kind === 'on' && bonds.some((other) => other.kind === 'station' && other.base === bond.base))
      bond.base.fixed = true
  const isDependent = (actor: Actor) => bonds.some((bond) => bond.dependents.includes(actor))
  const root = members.find((actor) => !isDependent(actor)) ?? members[0]
  const lift = plot.doings.get(root)?.rules.find((rule) => rule.lift !== undefined)?.lift
  stand(root, [0, 0, 0], rootYaw(root, plot, members, side, seed))
  if (
    lift &&
    isCreature(root) &&
    !isDependent(root) &&
    (root.pose?.name === 'fly' || root.pose?.name === 'float' || root.pose?.name === 'hang')
  ) {
    root.at = [0, lift, 0]
    root.support = 'air'
  }
  turnHead(root, plot)
  const waiting = [...bonds]
  const heldCount = new Map<Actor, number>()
  while (waiting.length > 0) {
    // Held things last: hands move until everything else about their holder is settled.
    const next = waiting.findIndex(
      (bond) =>
        bond.base.placed &&
        (bond.kind !== 'held' ||
          !waiting.some(
            (other) => other.kind !== 'held' && (other.dependents.includes(bond.base) || other.base === bond.base),
          )),
    )
    if (next < 0) break
    const [bond] = waiting.splice(next, 1)
    const before = heldCount.get(bond.base) ?? 0
    applyBond(bond, cast, relations, before, heldOf(bond.base).length)
    if (bond.kind === 'held') heldCount.set(bond.base, before + bond.dependents.length)
    else for (const actor of bond.dependents) turnHead(actor, plot)
  }
  for (const actor of cast.actors)
    if (
      !members.includes(actor) &&
      actor.placed &&
      actor.implied &&
      members.some((member) => actor.id.startsWith(`${member.id}/`))
    )
      members.push(actor)
  for (const actor of members) if (!actor.placed) stand(actor, beside(members, actor, seed), side * ownYaw(actor, seed))
  layTable(members, bonds, cast)
  tieCords(members, bonds, cast)
  drawBows(members, bonds, cast)
  for (const actor of members) lookAtWork(actor, bonds, plot, seed)
}

const beside = (members: readonly Actor[], actor: Actor, seed: number): Point => {
  const room = uniteAll(members.filter((each) => each.placed).map((each) => roomOf(each, seed)))
  return [room.high[0] + extentOf(boxOf(actor, seed))[0] / 2 + 0.1, 0, 0]
}

/** Eyes on what is done: the pose's gaze in the actor's own coordinates. */
function lookAtWork(actor: Actor, bonds: readonly Bond[], plot: Plot, seed: number): void {
  if (!actor.pose || !isCreature(actor) || actor.pose.expression === 'sleep') return
  const wants = plot.doings.get(actor)?.rules.find((rule) => rule.gaze === 'object' || rule.gaze === 'down')
  if (!wants) return
  const bond =
    bonds.find((each) => each.base === actor && each.dependents[0]) ??
    bonds.find((each) => each.dependents.includes(actor))
  const object = bond ? (bond.base === actor ? bond.dependents[0] : bond.base) : undefined
  if (!object) return
  const point = isCreature(object)
    ? (anchorOf(object, seed, 'face', 'head', 'mouth')?.at ?? centreOf(roomOf(object, seed)))
    : centreOf(roomOf(object, seed))
  actor.pose = { ...actor.pose, gaze: ownPoint(actor, point) }
}

/** The ensemble's box. */
export const roomOfEnsemble = (ensemble: Ensemble, seed: number): Box =>
  uniteAll(ensemble.members.map((actor) => roomOf(actor, seed)))

/** Moves all members. */
export function moveEnsemble(ensemble: Ensemble, by: Point): void {
  for (const actor of ensemble.members) actor.at = add(actor.at, by)
}

/** Metres of a floating body below the surface: boats and islands are built to their waterline. */
function draughtOf(actor: Actor, seed: number): number {
  if (actor.support !== 'water' || !isCreature(actor)) return 0
  const high = extentOf(boxOf(actor, seed))[1]
  return high * (actor.nature === 'bird' ? 0.14 : actor.nature === 'swimmer' ? 0.3 : 0.4)
}

/** Puts the lowest grounded member on y = 0. */
export function settle(ensemble: Ensemble, seed: number): void {
  const grounded = ensemble.members.filter((actor) => actor.support === 'ground' || actor.support === 'water')
  if (grounded.length === 0) return
  for (const actor of grounded) {
    const low = roomOf(actor, seed).low[1] + draughtOf(actor, seed)
    if (Math.abs(low) < 1e-4) continue
    const carried = (other: Actor): boolean =>
      other.carrier === actor || (other.carrier !== undefined && carried(other.carrier))
    for (const member of ensemble.members)
      if (member === actor || carried(member)) member.at = subtract(member.at, [0, low, 0])
  }
}
