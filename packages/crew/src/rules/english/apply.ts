/** Gives an English noun phrase the part that the words before it promised: object, clothes, contents, place. */
import { animate, container, flat, garment, part, toy } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { Mention } from '../reading/reading.ts'
import type { Clause, Pending } from './clause.ts'
import type { ReadPhrase } from './noun-phrase.ts'
import { pronouns } from './pronouns.ts'
import { attachOf, relate } from './relate.ts'

/** Verbs done with a tool. */
const toolVerbs =
  /^(cast|paint|eat|cut|chop|hit|dig|play|catch|write|draw|brush|clean|sweep|wash|water|cook|stir|fix|repair|photograph|drink|feed|pick|fight|build|hammer|measure|defend|attack|mix|peel)$/

/** A list goes on with what it began with, unless a new clause plainly begins. */
export const pendingFor = (clause: Clause, phrase: NounPhrase, next: number): Pending | undefined => {
  if (clause.pending !== undefined) return clause.pending
  const list = clause.list?.type === 'of' && phrase.bare !== true ? clause.outer : clause.list
  if (clause.joined === undefined || list === undefined) return undefined
  const after = clause.grammar.items[next]
  const clauseAhead =
    after !== undefined &&
    (after.kind === 'copula' ||
      (after.senses.relation !== undefined && after.senses.frame === undefined) ||
      after.senses.frame !== undefined ||
      (after.kind === 'with' && phrase.bare !== true && clause.joined === 'comma') ||
      after.senses.verbs?.some(
        (entry) => entry.form === 'ing' || entry.form === 's' || (entry.form === 'base' && phrase.plural),
      ) === true)
  // "a bride and groom": one article, two people of one kind in the sentence.
  if (
    phrase.bare === true &&
    clause.joined === 'and' &&
    animate(phrase) &&
    !phrase.plural &&
    clause.last.some((mention) => animate(mention)) &&
    after?.senses.verbs === undefined &&
    list.type !== 'prep' &&
    list.type !== 'wear'
  )
    return list
  if (list.type === 'wear') return garment(phrase) ? list : undefined
  if (list.type === 'prep') return list.kind === 'between' && clause.joined === 'and' ? list : undefined
  if (list.type === 'material' || list.type === 'costume' || list.type === 'like') return undefined
  if (list.type === 'except') return list
  if (list.type === 'of' && phrase.bare !== true) return undefined
  const targets =
    list.type === 'object' || list.type === 'partner'
      ? list.events.map((event) => event.actor)
      : list.type === 'passive'
        ? list.objects
        : list.targets
  if (list.type === 'with' && list.targets.length === 0) return list
  if (list.type === 'with' && (part(phrase) || garment(phrase))) return list
  if (
    animate(phrase) &&
    targets.some((target) => animate(target)) &&
    (clauseAhead || !clause.last.some((mention) => animate(mention)))
  )
    return undefined
  if (clauseAhead && clause.joined === 'comma') return undefined
  return list
}

export const owners = (clause: Clause, read: ReadPhrase): Mention[] =>
  read.owner === undefined || pronouns[read.owner] === undefined
    ? []
    : clause.reading.pronoun(pronouns[read.owner], clause.heads)

/** Applies what "with" and "has" say: a part, a garment, contents or a companion. */
const accompany = (
  clause: Clause,
  targets: readonly Mention[],
  phrase: NounPhrase,
  mentions: () => Mention[],
): Mention[] => {
  const named = targets.filter((target) => !target.gone)
  // "a penguin on an iceberg with a scarf": icebergs wear none.
  const all =
    garment(phrase) && !named.some((target) => animate(target)) && clause.heads.some((head) => animate(head))
      ? clause.heads
      : named
  // "a cat and a dog with hats" both wear one; "apples and a vase with a rose" is about the vase.
  const whose = phrase.bare === true && (part(phrase) || garment(phrase)) ? all : all.slice(-1)
  if (part(phrase) && whose.length > 0 && phrase.senses.model === undefined) {
    for (const target of whose) clause.reading.part(target, phrase)
    return []
  }
  if (
    /^(door|window|wheel|roof|chimney)$/.test(phrase.noun) &&
    phrase.qualities.colours.length > 0 &&
    whose.length > 0 &&
    whose.every((target) => !animate(target))
  ) {
    for (const target of whose) clause.reading.part(target, { ...phrase, senses: { part: phrase.noun } })
    return []
  }
  if (garment(phrase) && whose.some((target) => animate(target))) {
    for (const target of whose) clause.reading.wear(target, phrase)
    return []
  }
  const found = mentions()
  const tooled =
    clause.lastType === 'object' &&
    clause.events.length > 0 &&
    toolVerbs.test(clause.events[0].verb) &&
    !found.some((mention) => animate(mention)) &&
    whose.every((target) => !container(target) && !flat(target))
  if (tooled) {
    for (const event of clause.events) for (const mention of found) clause.reading.link(event.actor, 'holding', mention)
    return found
  }
  for (const target of whose)
    for (const mention of found) {
      if (container(target)) clause.reading.link(mention, flat(target) ? 'on' : 'in', target)
      else if (flat(target)) clause.reading.link(mention, 'on', target)
      else clause.reading.link(target, 'with', mention)
    }
  return found
}

export const applyPending = (
  clause: Clause,
  pending: Pending,
  read: ReadPhrase,
  mentions: () => Mention[],
): { readonly mentions: readonly Mention[]; readonly type: Clause['lastType'] } => {
  const { phrase } = read
  const { reading } = clause
  switch (pending.type) {
    case 'wear': {
      if (part(phrase) && !garment(phrase)) {
        for (const target of pending.targets) reading.part(target, phrase)
        return { mentions: pending.targets, type: 'head' }
      }
      for (const target of pending.targets) reading.wear(target, phrase)
      return { mentions: pending.targets, type: 'head' }
    }
    case 'with': {
      const whose = pending.targets.length === 0 && (garment(phrase) || part(phrase)) ? clause.heads : pending.targets
      const found = accompany(clause, whose, phrase, mentions)
      if (pending.targets.length === 0 && clause.heads.length === 0) return { mentions: found, type: 'with' }
      return found.length === 0
        ? { mentions: pending.targets, type: clause.lastType === 'head' ? 'head' : clause.lastType }
        : { mentions: found, type: 'with' }
    }
    case 'object': {
      const found = mentions()
      for (const event of pending.events) {
        const object = found[0]
        if (event.verb === 'hold') {
          for (const one of found) reading.link(event.actor, 'holding', one)
        } else if (event.verb === 'play' && found.some((mention) => animate(mention)) && !toy(found[0]))
          event.partner = object
        else if (event.object === undefined) event.object = object
        else
          for (const one of found)
            if (one !== event.object)
              reading.act({ actor: event.actor, verb: event.verb, object: one, together: event.together })
        if (event.object === object && found.length > 1)
          for (const one of found.slice(1))
            reading.act({ actor: event.actor, verb: event.verb, object: one, together: event.together })
        const relation = pending.verb.relation
        if (relation !== undefined && relation !== 'wearing' && event.verb !== 'hold')
          for (const one of found) reading.link(event.actor, relation, one)
      }
      return { mentions: found, type: 'object' }
    }
    case 'partner': {
      const found = mentions()
      for (const event of pending.events) {
        if (found[0] === undefined) continue
        if (/^(throw|kick|spray)$/.test(event.verb)) {
          event.partner = found[0]
          reading.link(event.actor, 'facing', found[0])
        } else if (animate(found[0])) event.partner = found[0]
        else if (event.verb === 'fight') reading.link(event.actor, 'holding', found[0])
        else reading.link(event.actor, 'with', found[0])
      }
      return { mentions: found, type: 'object' }
    }
    case 'passive': {
      const found = mentions()
      for (const actor of found)
        for (const object of pending.objects) reading.act({ actor, verb: pending.verb.lemma, object, together: false })
      if (pending.verb.relation === 'holding')
        for (const actor of found) for (const object of pending.objects) reading.link(actor, 'holding', object)
      if (pending.verb.relation === 'riding')
        for (const actor of found) for (const object of pending.objects) reading.link(actor, 'riding', object)
      return { mentions: found, type: 'object' }
    }
    case 'of':
      return attachOf(clause, pending.targets, phrase, mentions)
    case 'material': {
      for (const target of pending.targets)
        target.qualities.material =
          phrase.senses.quality?.class === 'material' ? phrase.senses.quality.value : phrase.noun
      return { mentions: pending.targets, type: clause.lastType }
    }
    case 'covered': {
      const found = mentions()
      for (const one of found) for (const target of pending.targets) reading.link(one, 'on', target)
      return { mentions: found, type: 'with' }
    }
    case 'filled': {
      const found = mentions()
      for (const one of found) for (const target of pending.targets) reading.link(one, 'in', target)
      return { mentions: found, type: 'with' }
    }
    case 'surrounded': {
      const found = mentions()
      for (const one of found) for (const target of pending.targets) reading.link(one, 'around', target)
      return { mentions: found, type: 'with' }
    }
    case 'costume': {
      for (const target of pending.targets) target.qualities.roles.push(phrase.senses.person?.role ?? phrase.noun)
      return { mentions: pending.targets, type: clause.lastType }
    }
    case 'like': {
      for (const target of pending.targets) target.qualities.states.push(`like ${phrase.noun}`)
      return { mentions: pending.targets, type: clause.lastType }
    }
    case 'except': {
      if (phrase.noun !== '') reading.excluded.push(phrase.noun)
      return { mentions: clause.last, type: clause.lastType }
    }
    case 'prep':
      return relate(clause, pending, read, mentions)
    default:
      return { mentions: mentions(), type: 'head' }
  }
}
