/** Finds seats and a common table for those whose verbs want them. */
import type { Actor } from './actor.ts'
import { isCreature } from './actor.ts'
import type { Bond, BondKind, Doing } from './bonds.ts'
import type { Cast } from './cast.ts'
import type { VerbRule } from './verb-rule.ts'
import { ruleOf } from './verbs.ts'

/** Chairs for who sits by verb and has nothing to sit on; a common table for who dines. */
export function seatTheSitting(
  cast: Cast,
  doings: ReadonlyMap<Actor, Doing>,
  bonds: readonly Bond[],
  bind: (kind: BondKind, bases: readonly Actor[], dependents: readonly Actor[], rule: VerbRule) => void,
  imply: (owner: Actor, role: string, ids: readonly string[] | undefined) => Actor | undefined,
  indoor: boolean,
): void {
  const isDependent = (actor: Actor) => bonds.some((bond) => bond.dependents.includes(actor) && bond.kind !== 'beside')
  const diners: Actor[] = []
  for (const [actor, { rules }] of doings) {
    const rule = rules.find((each) => each.seat)
    if (!rule || isDependent(actor) || actor.nature !== 'person') continue
    if (rule.station?.includes('table') && rule.seated?.[0] === 'eat-sit') diners.push(actor)
    else if (rule.seat === 'chair' || rule.seat === 'bench' || rule.seat === 'stool') {
      const seat = imply(actor, 'seat', indoor ? ['chair', 'stool'] : ['bench', 'chair'])
      if (seat) bind('seat', [seat], [actor], rule)
    }
  }
  if (diners.length === 0) return
  const asked = cast.actors.find((actor) => !actor.implied && actor.model.kinds.includes('table'))
  const table = asked ?? imply(diners[0], 'station', ['table', 'round-table'])
  if (!table) return
  bind('surround', [table], diners, ruleOf('dine'))
  const loose = cast.actors.filter(
    (actor) =>
      !actor.implied &&
      !isDependent(actor) &&
      actor !== table &&
      !isCreature(actor) &&
      (actor.model.rests === 'surface' || actor.model.category === 'food') &&
      !bonds.some((bond) => bond.base === actor),
  )
  if (loose.length > 0) bind('on', [table], loose, ruleOf('dine'))
}
