/** Who depends on whom: every action and relation becomes bonds between instances, each with one base and its dependents. */
import type { Action, Design, Relation } from '../../design/design.ts'
import { firstModel } from '../catalogue.ts'
import type { Actor } from './actor.ts'
import { anchorOf, isCreature } from './actor.ts'
import type { Cast } from './cast.ts'
import { reachOf } from './cast.ts'
import { seatTheSitting } from './seating.ts'
import type { ObjectRule, VerbRule } from './verb-rule.ts'
import { ruleOf, unknownVerb } from './verbs.ts'

export type BondKind = Exclude<ObjectRule, 'none'> | 'on' | 'in' | 'hang' | 'cover' | 'wear'

export interface Bond {
  readonly kind: BondKind
  /** Placed first. */
  readonly base: Actor
  readonly dependents: Actor[]
  readonly rule: VerbRule
}

/** What an actor does, by its verbs and relations: decides the pose. */
export interface Doing {
  readonly rules: VerbRule[]
  /** Sits, rides or lies on something of its own. */
  carried?: BondKind
  /** Must face this. */
  attention?: Actor
}

export interface Plot {
  readonly bonds: Bond[]
  readonly doings: Map<Actor, Doing>
}

/** Bonds whose object carries the actor. */
const CARRIERS: readonly BondKind[] = [
  'ride',
  'seat',
  'lie',
  'inside',
  'station',
  'surround',
  'on',
  'in',
  'hang',
  'cover',
  'under',
]

/** `many` shared out among `few`, in order: 5 balloons on 2 children are 3 and 2; never an empty share while there are enough. */
export function shareOut<T>(many: readonly T[], few: number): T[][] {
  return Array.from({ length: few }, (_, index) =>
    many.slice(Math.ceil((index * many.length) / few), Math.ceil(((index + 1) * many.length) / few)),
  )
}

export function plotOf(design: Design, cast: Cast, indoor: boolean): Plot {
  const bonds: Bond[] = []
  const doings = new Map<Actor, Doing>()
  const carriedAlready = new Set<Actor>()
  const doingOf = (actor: Actor): Doing => {
    const known = doings.get(actor)
    if (known) return known
    const made: Doing = { rules: [] }
    doings.set(actor, made)
    return made
  }

  /** Whether `actor` stands on, in or by `other`, directly or through others: the reverse bond would be a circle. */
  const hangsOn = (actor: Actor, other: Actor): boolean =>
    bonds.some((bond) => bond.dependents.includes(actor) && (bond.base === other || hangsOn(bond.base, other)))

  /** One bond per base; dependents are shared out among the bases. */
  const bind = (kind: BondKind, bases: readonly Actor[], dependents: readonly Actor[], rule: VerbRule): void => {
    if (bases.length === 0 || dependents.length === 0) return
    const free = dependents.filter(
      (actor) => !carriedAlready.has(actor) && !bases.includes(actor) && !bases.some((base) => hangsOn(base, actor)),
    )
    if (free.length === 0) return
    for (const actor of free) carriedAlready.add(actor)
    const few = bases.slice(0, Math.max(1, Math.min(bases.length, free.length)))
    for (const [index, share] of shareOut(free, few.length).entries()) {
      // Everything on one table is laid out together.
      const known = ['on', 'in', 'seat', 'ride', 'lie', 'surround'].includes(kind)
        ? bonds.find((bond) => bond.kind === kind && bond.base === few[index])
        : undefined
      if (known) known.dependents.push(...share)
      else if (share.length > 0) bonds.push({ kind, base: few[index], dependents: share, rule })
    }
  }

  const imply = (owner: Actor, role: string, ids: readonly string[] | undefined): Actor | undefined => {
    const model = ids && ids.length > 0 ? firstModel(ids) : undefined
    return model ? cast.imply(owner, role, model) : undefined
  }

  /** Which rule an action follows: what was meant for a partner but is a thing is held in the hands. */
  const act = (action: Action): void => {
    const actors = cast.of(action.actor)
    const objects = cast.of(action.object)
    const partners = cast.of(action.partner)
    if (actors.length === 0) return
    const named = ruleOf(
      action.verb,
      objects[0] ? [objects[0].model.id, objects[0].model.category, ...objects[0].model.kinds] : [],
    )
    const toy =
      named.object === 'partner' &&
      !named.tool &&
      objects.length > 0 &&
      !isCreature(objects[0]) &&
      reachOf(objects[0], cast.seed) < reachOf(actors[0], cast.seed) * 0.85
    const rule: VerbRule =
      objects[0]?.model.id === 'placard' ? RAISE : toy ? { ...named, person: ['hold', ...named.person] } : named
    for (const actor of actors) doingOf(actor).rules.push(rule)
    if (rule.person[0] === 'read') openBooks(objects)
    let kind = rule.object
    let target = objects
    const person = isCreature(actors[0])
    // What is eaten is bitten off small; what is as large as the actor is not held: it is met, or stands before it.
    if (kind === 'held' && ['eat', 'drink', 'bite', 'chew', 'lick'].includes(action.verb))
      for (const food of objects)
        if (!isCreature(food))
          food.size *= Math.min(1, (reachOf(actors[0], cast.seed) * 0.6) / reachOf(food, cast.seed))
    if (kind === 'held' && objects.length > 0 && reachOf(objects[0], cast.seed) > reachOf(actors[0], cast.seed) * 0.85)
      kind = isCreature(objects[0]) ? 'partner' : 'station'
    // What hangs on the wall of a room stays there, whoever looks or points at it.
    if (indoor && objects[0]?.support === 'wall' && kind !== 'held') kind = 'none'
    if (kind === 'leash' && objects.length > 0 && !isCreature(objects[0])) kind = 'beside'
    if (
      (kind === 'ahead' || kind === 'inside' || kind === 'under') &&
      objects[0] &&
      isCreature(objects[0]) &&
      kind !== 'under'
    )
      kind = 'partner'
    if (kind === 'partner' && objects.length > 0 && !isCreature(objects[0])) kind = rule.tool ? 'station' : 'held'
    if (!person && kind === 'held' && !hasHands(actors[0], cast.seed)) kind = 'beside'
    const own = new Set<BondKind>(['ride', 'seat', 'lie', 'inside', 'station', 'surround'])
    if (own.has(kind as BondKind)) {
      if (
        target.length === 0 &&
        kind !== 'surround' &&
        !cast.actors.some((each) => relatedCarrier(design, cast, action.actor, each))
      ) {
        const human = actors[0].nature === 'person'
        const bed = !human ? [] : indoor ? ['bed'] : ['blanket', 'doormat']
        const seatIds = kind === 'lie' ? bed : kind === 'seat' ? [] : rule.implied
        target = actors.flatMap((actor) => imply(actor, kind, kind === 'station' ? rule.station : seatIds) ?? [])
      }
      const lies =
        kind === 'station' &&
        rule.station &&
        target.length > 0 &&
        target === objects &&
        objects.every((each) => reachOf(each, cast.seed) < 0.75)
      if (lies) {
        // A thing that is worked on stands on the station that is implied: a laptop on a desk, apples on a stall.
        const stations = actors.flatMap((actor) => imply(actor, 'station', rule.station) ?? [])
        bind('on', stations, objects, rule)
        bind('station', stations, actors, rule)
      } else if (target.length > 0) {
        bind(kind as BondKind, target, actors, rule)
        if (kind === 'station' && target !== objects)
          for (const station of target) {
            const work = imply(station, 'work', rule.implied)
            if (work) bind('on', [station], [work], rule)
          }
      }
    } else if (kind === 'held') bind('held', actors, target, rule)
    else if (kind === 'worn') bind('worn', actors, target, rule)
    else if (kind !== 'none') {
      if (target.length === 0 && partners.length === 0)
        target = actors.slice(0, 1).flatMap((actor) => imply(actor, 'object', rule.implied) ?? [])
      if (target.length > 0) {
        if (kind === 'under') bind('under', target, actors, rule)
        else bind(kind, actors, target, rule)
      } else if (kind === 'partner' && partners.length === 0 && actors.length > 1)
        for (let index = 0; index + 1 < actors.length; index += 2)
          bind('partner', [actors[index]], [actors[index + 1]], rule)
    }
    if (kind === 'far' && rule.station)
      for (const actor of actors) {
        const station = imply(actor, 'station', rule.station)
        if (station) bind('station', [station], [actor], rule)
      }
    if (partners.length > 0) {
      for (const partner of partners) if (isCreature(partner)) doingOf(partner)
      bind(
        isCreature(partners[0]) ? 'partner' : 'station',
        isCreature(partners[0]) ? actors : partners,
        isCreature(partners[0]) ? partners : actors,
        rule,
      )
    }
    if (rule.tool && rule.tool.length > 0 && !bonds.some((bond) => bond.kind === 'held' && actors.includes(bond.base)))
      for (const actor of actors) {
        if (actor.nature !== 'person' && actor.nature !== 'animal') continue
        const tool = imply(actor, 'tool', rule.tool)
        if (tool) bind('held', [actor], [tool], rule)
      }
  }

  /**
   * "A cup on a book on a stool": who already stands on, in or above something passes a second support on to that thing.
   */
  const passOn = (relation: Relation): readonly Actor[] => {
    const subjects = cast.of(relation.subject)
    if (!['on', 'in'].includes(relation.kind)) return subjects
    const earlier = design.relations.find(
      (other) =>
        other !== relation &&
        other.subject === relation.subject &&
        other.object !== undefined &&
        other.object !== relation.object &&
        ['on', 'in', 'above'].includes(other.kind) &&
        design.relations.indexOf(other) < design.relations.indexOf(relation),
    )
    const held = cast.of(earlier?.object)
    const free = held.filter((actor) => !bonds.some(({ dependents }) => dependents.includes(actor)))
    return free.length > 0 ? free : subjects
  }

  const relate = (relation: Relation) => {
    const [subjects, objects] = [passOn(relation), cast.of(relation.object)]
    if (subjects.length === 0 || objects.length === 0) return
    const creatures = isCreature(subjects[0])
    const rule = doings.get(subjects[0])?.rules[0] ?? unknownVerb
    const first = objects[0]
    switch (relation.kind) {
      case 'on': {
        const seat = first.model.kinds.includes('seat') || first.model.kinds.includes('bed')
        const lies = rule.person.includes('sleep') || rule.person.includes('lie')
        const vehicle = first.model.category === 'vehicle' || first.nature === 'animal'
        return bind(
          creatures && lies ? 'lie' : creatures && (seat || vehicle) ? (vehicle ? 'ride' : 'seat') : 'on',
          objects,
          subjects,
          rule,
        )
      }
      case 'riding':
        for (const actor of subjects) doingOf(actor).rules.push(ruleOf('ride'))
        return bind('ride', objects, subjects, ruleOf('ride'))
      case 'in':
        return bind(
          creatures && first.model.kinds.includes('bed')
            ? 'lie'
            : creatures && first.model.kinds.includes('seat')
              ? 'seat'
              : creatures && first.model.category === 'vehicle'
                ? 'inside'
                : 'in',
          objects,
          subjects,
          rule,
        )
      case 'holding':
        for (const actor of subjects) {
          const { rules } = doingOf(actor)
          if (first.model.id === 'placard') rules.splice(0, rules.length, RAISE)
          else if (rules.length === 0) rules.push(ruleOf('hold'))
        }
        return bind('held', subjects, objects, ruleOf('hold'))
      case 'wearing':
        return bind('worn', subjects, objects, rule)
      case 'under':
        return bind(
          reachOf(first, cast.seed) > reachOf(subjects[0], cast.seed) * 0.9 ? 'cover' : 'on',
          reachOf(first, cast.seed) > reachOf(subjects[0], cast.seed) * 0.9 ? objects : subjects,
          reachOf(first, cast.seed) > reachOf(subjects[0], cast.seed) * 0.9 ? subjects : objects,
          rule,
        )
      case 'above':
        for (const actor of subjects) actor.support = 'air'
        return bind('above', objects, subjects, rule)
      case 'hanging-from':
        return bind('hang', objects, subjects, rule)
      case 'around':
        return bind('surround', objects, subjects, rule)
      case 'attached-to':
        return bind('on', objects, subjects, rule)
      case 'leaning-on':
        return bind('beside', objects, subjects, rule)
      case 'with':
        if (creatures && !isCreature(first) && reachOf(first, cast.seed) < reachOf(subjects[0], cast.seed) * 0.5) {
          for (const actor of subjects) if (!doings.get(actor)?.rules.length) doingOf(actor).rules.push(ruleOf('hold'))
          return bind('held', subjects, objects, ruleOf('hold'))
        }
        return
      default:
        return
    }
  }

  // Relations that carry say where an action takes place ("reading on a sofa"), so they come first.
  const carrying = design.relations.filter(({ kind }) => ['on', 'in', 'riding'].includes(kind))
  for (const action of design.actions)
    for (const actor of cast.of(action.actor)) doingOf(actor).rules.push(ruleOf(action.verb))
  for (const relation of carrying) relate(relation)
  doings.clear()
  for (const bond of bonds)
    if (bond.kind === 'ride' && bond.rule.person.includes('ride'))
      for (const actor of bond.dependents) doingOf(actor).rules.push(bond.rule)
  for (const action of design.actions) act(action)
  for (const relation of design.relations) if (!carrying.includes(relation)) relate(relation)
  seatTheSitting(cast, doings, bonds, bind, imply, indoor)
  for (const bond of bonds)
    if (CARRIERS.includes(bond.kind)) for (const actor of bond.dependents) doingOf(actor).carried = bond.kind
  return { bonds, doings }
}

/** Robots and dolls have hands although they are things. */
const hasHands = (actor: Actor, seed: number): boolean => anchorOf(actor, seed, 'hand-right') !== undefined

/** A sign is held up beside the head, its face toward the viewer. */
const RAISE: VerbRule = { ...ruleOf('hold'), person: ['hold-up', 'hold'], yaw: 6 }

/** A book that is read is open. */
function openBooks(books: readonly Actor[]): void {
  const open = firstModel(['open-book'])
  for (const book of books) if (open && book.model.id === 'book') book.model = open
}

/** Whether a relation of the design already puts the subject on or in this actor. */
const relatedCarrier = (design: Design, cast: Cast, subject: string, carrier: Actor): boolean =>
  design.relations.some(
    ({ kind, subject: who, object }) =>
      ['on', 'in', 'riding'].includes(kind) && who === subject && cast.of(object).includes(carrier),
  )
