/** English verbs in a clause: who does it, and what the next noun phrase is to it. */
import type { Verb } from '../lexicon/verbs.ts'
import { animal, animate, human } from '../reading/kinds.ts'
import { mergeQualities, noQualities } from '../reading/noun-phrase.ts'
import type { Event, Mention } from '../reading/reading.ts'
import type { Clause } from './clause.ts'
import { startsPhrase } from './grammar.ts'
import type { Item } from './items.ts'

const tenseOf = (item: Item, clause: Clause): { readonly verb: Verb; readonly form: string } | undefined => {
  const forms = item.senses.verbs
  if (forms === undefined) return undefined
  const wanted = clause.copula ? ['ing', 'participle', 'past', 'base'] : ['ing', 's', 'past', 'participle', 'base']
  return wanted.map((form) => forms.find((entry) => entry.form === form)).find((found) => found !== undefined)
}

const passiveOf = (item: Item): Verb | undefined =>
  item.senses.verbs?.find((entry) => entry.form === 'participle' || entry.form === 'past')?.verb

/** Who does what a verb says. */
export const actorsOf = (clause: Clause, form: string, verb: Verb): Mention[] => {
  if (clause.relative !== undefined) return clause.relative
  const { heads, last } = clause
  if (form !== 'ing' || clause.copula) return heads.length > 0 ? heads : last
  // "a cat sitting on a sofa, reading": the one who sat; "and reading" likewise.
  if (clause.joined !== undefined && clause.actors.length > 0 && clause.actors.some((actor) => heads.includes(actor)))
    return clause.actors
  if (clause.joined !== undefined && heads.length > 0) return heads
  if (last.length === 0) return heads
  const alive = last.every((mention) => animate(mention))
  if (!alive)
    return heads.some((mention) => animate(mention))
      ? heads
      : heads.length > 0 && clause.lastType === 'prep'
        ? verb.animal
          ? heads
          : heads
        : last
  if (clause.lastType === 'object' || clause.lastType === 'with') {
    const able = last.every((mention) => !animal(mention)) || (verb.animal && !/^(wear|hold|carry)$/.test(verb.lemma))
    const led =
      clause.lastType === 'object' && /^(ride|walk|hold|carry|lead|drive|pull|push)$/.test(clause.events[0]?.verb ?? '')
    const byItself = !verb.transitive || verb.pose || (able && !led)
    return byItself ? last : heads.length > 0 ? heads : last
  }
  return last
}

export const startVerb = (clause: Clause, verb: Verb, doers: readonly Mention[]): void => {
  const { reading } = clause
  // "a boy on the left and a girl on the right holding hands": it takes two.
  const second =
    verb.lemma === 'hold hands' && doers.length === 1 && doers[0].count === 1
      ? [...reading.mentions].reverse().find((mention) => mention !== doers[0] && !mention.gone && human(mention))
      : undefined
  const actors = second === undefined ? doers : [second, ...doers]
  if (actors.length === 0) return
  clause.actors = [...actors]
  if (!clause.relative) {
    if (clause.heads.length === 0) clause.heads = [...actors]
  }
  if (verb.relation === 'wearing') {
    clause.events = []
    clause.pending = { type: 'wear', targets: actors }
    clause.list = clause.pending
    return
  }
  clause.afterVerb = true
  const quiet = verb.lemma === 'hold'
  clause.events = actors.map((actor) => {
    const event: Event = { actor, verb: verb.lemma, together: actors.length > 1 }
    return quiet ? event : reading.act(event)
  })
  clause.pending =
    verb.transitive || verb.relation !== undefined ? { type: 'object', events: clause.events, verb } : undefined
  clause.list = clause.pending
}

export const readVerb = (clause: Clause, item: Item, at: number): number => {
  const { items } = clause.grammar
  const next = items[at + 1]
  const passive = passiveOf(item)
  if (passive !== undefined && next?.kind === 'by') {
    const objects = clause.relative ?? (clause.copula ? clause.heads : clause.last)
    clause.pending = { type: 'passive', verb: passive, objects: objects.length > 0 ? objects : clause.heads }
    clause.copula = false
    return at + 2
  }
  const found = tenseOf(item, clause)
  if (found === undefined) return at + 1
  const active =
    found.form === 'ing' ||
    found.form === 's' ||
    found.form === 'base' ||
    ((found.form === 'past' || found.form === 'participle') &&
      !clause.copula &&
      (!found.verb.transitive || found.verb.pose || startsPhrase(at + 1, clause.grammar)) &&
      clause.last.length > 0)
  if (!active) {
    const whose = clause.relative ?? (clause.copula ? clause.heads : clause.last)
    const colour = items[at + 1]?.senses.colour
    for (const mention of whose) {
      if (found.verb.lemma === 'sit' || found.verb.pose)
        clause.events = [clause.reading.act({ actor: mention, verb: found.verb.lemma, together: false })]
      else if (colour !== undefined)
        mergeQualities(mention.qualities, { ...noQualities(), colours: [{ part: 'main', colour }] })
      else if (found.verb.lemma === 'hang') clause.events = []
      else if (!mention.qualities.states.includes(item.words)) mention.qualities.states.push(item.words)
    }
    clause.actors = [...whose]
    return colour === undefined ? at + 1 : at + 2
  }
  const actors = actorsOf(clause, found.form, found.verb)
  // "looking proud" tells how it is.
  if (found.verb.lemma === 'look' && next?.senses.quality !== undefined && !startsPhrase(at + 1, clause.grammar)) {
    clause.heads = actors
    clause.copula = true
    return at + 1
  }
  startVerb(clause, found.verb, actors)
  clause.relative = undefined
  clause.copula = false
  clause.joined = undefined
  clause.lastType = 'head'
  return at + 1
}

/** A word that is both verb and noun is the verb where a verb can stand. */
export const verbFits = (clause: Clause, item: Item, at: number): boolean => {
  const forms = item.senses.verbs!
  // After "the other" a verb tells what that one does.
  const before = clause.opened === at ? undefined : clause.grammar.items[at - 1]
  const nounToo =
    item.senses.model !== undefined ||
    item.senses.noun !== undefined ||
    item.senses.singular !== undefined ||
    item.senses.garment !== undefined ||
    item.senses.person !== undefined ||
    item.senses.place !== undefined
  if (forms.some((entry) => entry.form === 'ing')) {
    const opens =
      before === undefined ||
      /^(determiner|and|comma|number|with|have|of)$/.test(before.kind) ||
      before.senses.relation !== undefined
    const modifies =
      opens &&
      startsPhrase(at, clause.grammar) &&
      (clause.heads.length === 0 ||
        (clause.pending !== undefined && before?.kind !== 'and' && before?.kind !== 'comma'))
    return !modifies && !(before?.kind === 'determiner')
  }
  if (
    before?.kind === 'determiner' ||
    before?.kind === 'possessive' ||
    before?.kind === 'number' ||
    before?.kind === 'of' ||
    before?.senses.relation !== undefined
  )
    return false
  if (clause.pending !== undefined && nounToo) return false
  if (
    before?.kind === 'word' &&
    (before.senses.quality !== undefined || before.senses.colour !== undefined) &&
    !forms.some((entry) => entry.form === 's')
  )
    return false
  if (
    item.senses.quality !== undefined &&
    startsPhrase(at, clause.grammar) &&
    !forms.some((entry) => entry.form === 's')
  )
    return false
  if (nounToo && clause.joined !== undefined && !forms.some((entry) => entry.form === 's')) return false
  if (
    nounToo &&
    item.senses.singular !== undefined &&
    clause.joined !== undefined &&
    !startsPhrase(at + 1, clause.grammar)
  )
    return false
  return clause.heads.length > 0 || clause.relative !== undefined
}
