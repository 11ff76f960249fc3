/**
 * Reads English sentences from left to right: noun phrases become subjects, and what stands between them says how they hang
 * together. It keeps the heads of the clause (who it is about), the last thing named, and what the next thing is to them.
 */
import type { RelationKind } from '../lexicon/relations.ts'
import type { Verb } from '../lexicon/verbs.ts'
import { attachPhrase } from './attach.ts'
import type { Item } from './items.ts'
import { placePhrase, readPhrase, startsPhrase } from './noun-phrase.ts'
import type { Grammar } from './noun-phrase.ts'
import type { Event, Mention, Reading } from '../reading/reading.ts'
import { animal, animate } from '../reading/kinds.ts'
import { mergeQualities, noQualities } from '../reading/noun-phrase.ts'

/** What the next noun phrase will be. */
export type Pending =
  | { readonly type: 'prep'; readonly kind: RelationKind; readonly word: string; readonly targets: readonly Mention[] }
  | { readonly type: 'object'; readonly events: readonly Event[]; readonly verb: Verb }
  | { readonly type: 'partner'; readonly events: readonly Event[] }
  | { readonly type: 'wear'; readonly targets: readonly Mention[] }
  | { readonly type: 'with'; readonly targets: readonly Mention[]; readonly have: boolean }
  | { readonly type: 'of'; readonly targets: readonly Mention[] }
  | { readonly type: 'passive'; readonly verb: Verb; readonly objects: readonly Mention[] }
  | { readonly type: 'material' | 'covered' | 'filled' | 'surrounded' | 'costume' | 'like'; readonly targets: readonly Mention[] }
  | { readonly type: 'except' }

export interface Clause {
  readonly reading: Reading
  readonly grammar: Grammar
  /** Whom the clause is about. */
  heads: Mention[]
  /** The noun phrase (or list) named last, and how it was attached. */
  last: Mention[]
  lastType: 'head' | Pending['type']
  pending: Pending | undefined
  /** The kind of attachment that a list may go on with: "with a hat, a scarf and gloves". */
  list: Pending | undefined
  actors: Mention[]
  events: Event[]
  relative: Mention[] | undefined
  copula: boolean
  /** "and" or a comma stands before the next word. */
  joined: 'and' | 'comma' | undefined
  /** Nothing was named since the verb. */
  afterVerb: boolean
  /** Prepositional phrases before any subject: "on the table are three apples". */
  waiting: { readonly kind: RelationKind; readonly object?: Mention; readonly second?: Mention }[]
  /** "her hair is long": what the predicate is about. */
  focus: { readonly owner: Mention; readonly part: string } | undefined
  /** What the subjects before stand at: the "it" of "a clock above a fireplace and a rug in front of it". */
  previous: Mention | undefined
}

const newClause = (clause: Clause): void => {
  Object.assign(clause, { heads: [], last: [], lastType: 'head', pending: undefined, list: undefined, relative: undefined, copula: false, joined: undefined, waiting: [], focus: undefined })
}

/** Prepositions that belong to a verb, and whether what follows is its object or its partner. */
const verbPrepositions: Readonly<Record<string, Readonly<Record<string, 'object' | 'partner'>>>> = {
  look: { at: 'object', toward: 'object', towards: 'object', for: 'object', into: 'object', through: 'object', after: 'object' }, stare: { at: 'object', into: 'object' }, gaze: { at: 'object', toward: 'object', towards: 'object' }, watch: { over: 'object' },
  listen: { to: 'object' }, talk: { to: 'partner', with: 'partner', on: 'object' }, speak: { to: 'partner', with: 'partner', into: 'object' }, chat: { with: 'partner' }, argue: { with: 'partner' }, whisper: { to: 'partner' }, shout: { at: 'partner' },
  wait: { for: 'object', at: 'object' }, wave: { at: 'partner', to: 'partner' }, point: { at: 'object', to: 'object', toward: 'object', towards: 'object' }, smile: { at: 'partner' }, search: { for: 'object' }, play: { with: 'object' }, fight: { with: 'partner', against: 'partner' },
  dance: { with: 'partner' }, race: { against: 'partner', with: 'partner' }, chase: { after: 'object' }, lean: { against: 'object', on: 'object' }, ride: { on: 'object', in: 'object' }, climb: { up: 'object', on: 'object', over: 'object' }, jump: { over: 'object' }, leap: { over: 'object' }, dream: { of: 'object', about: 'object' }, think: { of: 'object', about: 'object' },
  bow: { to: 'partner' }, give: { to: 'partner' }, read: { to: 'partner' }, sing: { to: 'partner', into: 'object' }, walk: { with: 'partner' }, type: { on: 'object' }, write: { on: 'object' }, work: { on: 'object', at: 'object' }, paint: { on: 'object' }, bark: { at: 'partner' }, laugh: { at: 'partner', with: 'partner' }, pray: { to: 'partner' }, tell: { to: 'partner' }, bite: { into: 'object' }, drink: { from: 'object' }, drive: { in: 'object' }, hit: { with: 'object' }, knock: { on: 'object' }, propose: { to: 'partner' }, blow: { out: 'object' }, feed: { to: 'partner' }, show: { to: 'partner' }, box: { with: 'partner' }, play_: {},
}

const tenseOf = (item: Item, clause: Clause): { readonly verb: Verb; readonly form: string } | undefined => {
  const forms = item.senses.verbs
  if (forms === undefined) return undefined
  const wanted = clause.copula ? ['ing', 'participle', 'past', 'base'] : ['ing', 's', 'past', 'participle', 'base']
  return wanted.map((form) => forms.find((entry) => entry.form === form)).find((found) => found !== undefined)
}

const passiveOf = (item: Item): Verb | undefined => item.senses.verbs?.find((entry) => entry.form === 'participle' || entry.form === 'past')?.verb

/** Who does what a verb says. */
const actorsOf = (clause: Clause, form: string, verb: Verb): Mention[] => {
  if (clause.relative !== undefined) return clause.relative
  const { heads, last } = clause
  if (form !== 'ing' || clause.copula) return heads.length > 0 ? heads : last
  // "a cat sitting on a sofa, reading": the one who sat; "and reading" likewise.
  if (clause.joined !== undefined && clause.actors.length > 0 && clause.actors.some((actor) => heads.includes(actor))) return clause.actors
  if (clause.joined !== undefined && heads.length > 0) return heads
  if (last.length === 0) return heads
  const alive = last.every((mention) => animate(mention))
  if (!alive) return heads.some((mention) => animate(mention)) ? heads : heads.length > 0 && clause.lastType === 'prep' ? (verb.animal ? heads : heads) : last
  if (clause.lastType === 'object' || clause.lastType === 'with') {
    const able = last.every((mention) => !animal(mention)) || (verb.animal && !/^(wear|hold|carry)$/.test(verb.lemma))
    const led = clause.lastType === 'object' && /^(ride|walk|hold|carry|lead|drive|pull|push)$/.test(clause.events[0]?.verb ?? '')
    const byItself = !verb.transitive || verb.pose || (able && !led)
    return byItself ? last : heads.length > 0 ? heads : last
  }
  return last
}

const startVerb = (clause: Clause, verb: Verb, actors: readonly Mention[]): void => {
  const { reading } = clause
  if (actors.length === 0) return
  clause.actors = [...actors]
  if (!clause.relative) { if (clause.heads.length === 0) clause.heads = [...actors] }
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
  clause.pending = verb.transitive || verb.relation !== undefined ? { type: 'object', events: clause.events, verb } : undefined
  clause.list = clause.pending
}

const readVerb = (clause: Clause, item: Item, at: number): number => {
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
  const active = found.form === 'ing' || found.form === 's' || found.form === 'base' || (found.form === 'past' || found.form === 'participle') && !clause.copula && (!found.verb.transitive || found.verb.pose || startsPhrase(at + 1, clause.grammar)) && clause.last.length > 0
  if (!active) {
    const whose = clause.relative ?? (clause.copula ? clause.heads : clause.last)
    const colour = items[at + 1]?.senses.colour
    for (const mention of whose) {
      if (found.verb.lemma === 'sit' || found.verb.pose) clause.events = [clause.reading.act({ actor: mention, verb: found.verb.lemma, together: false })]
      else if (colour !== undefined) mergeQualities(mention.qualities, { ...noQualities(), colours: [{ part: 'main', colour }] })
      else if (found.verb.lemma === 'hang') clause.events = []
      else if (!mention.qualities.states.includes(item.words)) mention.qualities.states.push(item.words)
    }
    clause.actors = [...whose]
    return colour === undefined ? at + 1 : at + 2
  }
  const actors = actorsOf(clause, found.form, found.verb)
  startVerb(clause, found.verb, actors)
  clause.relative = undefined
  clause.copula = false
  clause.joined = undefined
  clause.lastType = 'head'
  return at + 1
}

/** The verb's own preposition, when it has one here. */
const verbPreposition = (clause: Clause, word: string): boolean => {
  const { events } = clause
  const role = events.length === 0 ? undefined : verbPrepositions[events[0].verb]?.[word]
  if (role === undefined || clause.last.some((mention) => events.some((event) => event.object === mention)) && role === 'object' || clause.events[0].object !== undefined && role === 'object') return false
  const verb = events[0].verb
  clause.pending = role === 'partner' ? { type: 'partner', events } : { type: 'object', events, verb: { lemma: verb, chinese: [], transitive: true, partner: false, pose: false, mutual: false, animal: true, ...(verb === 'lean' ? { relation: 'leaning-on' as const } : verb === 'ride' ? { relation: 'riding' as const } : verb === 'look' || verb === 'gaze' || verb === 'stare' ? { relation: 'facing' as const } : {}) } }
  clause.list = clause.pending
  return true
}

/** What a preposition is about: the actors of a verb just read, else the heads, else the last thing. */
const targetsOf = (clause: Clause): Mention[] => {
  if (clause.relative !== undefined) return clause.relative
  if (clause.copula) return clause.heads
  if (clause.pending?.type === 'object' || clause.lastType === 'head' && clause.actors.length > 0 && clause.last.length === 0) return clause.actors
  if (clause.lastType === 'prep' || clause.lastType === 'object' || clause.lastType === 'with' || clause.lastType === 'wear' || clause.lastType === 'of') return clause.heads.length > 0 ? clause.heads : clause.last
  return clause.last.length > 0 ? clause.last : clause.heads
}

const adverbial = (clause: Clause, item: Item): void => {
  if (/together|side by side|hand in hand/.test(item.words)) for (const event of clause.events) event.together = true
  else if (clause.actors.length === 2) clause.events.forEach((event, at) => { event.partner = clause.actors[1 - at] })
  else for (const event of clause.events) event.together = true
}

const prepose = (clause: Clause, kind: RelationKind, word: string): void => {
  if (clause.events.length > 0 && clause.pending?.type !== 'wear' && verbPreposition(clause, word)) return
  const targets = targetsOf(clause)
  clause.pending = { type: 'prep', kind, word, targets }
  clause.list = clause.pending
  clause.relative = undefined
}

const step = (clause: Clause, at: number): number => {
  const { items, lexicon } = clause.grammar
  const item = items[at]
  switch (item.kind) {
    case 'comma': clause.joined = 'comma'; if (clause.pending?.type !== 'with') clause.pending = undefined; clause.copula = false; return at + 1
    case 'and': clause.joined = 'and'; clause.pending = undefined; return at + 1
    case 'stop': newClause(clause); return at + 1
    case 'while': {
      const keep = clause.heads
      const verbFollows = items[at + 1]?.senses.verbs !== undefined
      if (!verbFollows) newClause(clause)
      else clause.heads = keep
      clause.joined = undefined
      return at + 1
    }
    case 'relative': clause.relative = clause.last.length > 0 ? clause.last : clause.heads; return at + 1
    case 'copula': clause.copula = true; clause.pending = undefined; return at + 1
    case 'there': {
      const { waiting } = clause
      newClause(clause)
      clause.waiting = waiting
      return at + 1
    }
    case 'together': adverbial(clause, item); return at + 1
    case 'with': case 'have': {
      if (item.kind === 'with' && clause.afterVerb && clause.events.length > 0 && verbPreposition(clause, 'with')) return at + 1
      // The object of a verb is what "with" tells about, unless the verb's doer is: "a man eating with chopsticks".
      const targets = clause.relative ?? (item.kind === 'have' ? (clause.lastType === 'head' || clause.copula ? (clause.last.length > 0 && clause.lastType === 'head' ? clause.last : clause.heads) : clause.heads.length > 0 ? clause.heads : clause.last) : clause.last.length > 0 && clause.joined === undefined ? clause.last : clause.heads)
      clause.pending = { type: 'with', targets: targets.length > 0 ? targets : clause.actors, have: item.kind === 'have' }
      clause.list = clause.pending
      clause.relative = undefined
      return at + 1
    }
    case 'of': clause.pending = { type: 'of', targets: clause.last }; clause.list = clause.pending; return at + 1
    case 'made-of': case 'covered': case 'filled': case 'surrounded': case 'dressed': {
      const type = ({ 'made-of': 'material', covered: 'covered', filled: 'filled', surrounded: 'surrounded', dressed: 'costume' } as const)[item.kind]
      const targets = clause.relative ?? (clause.copula || clause.last.length === 0 ? clause.heads : clause.last)
      clause.pending = { type, targets }
      clause.list = clause.pending
      return at + 1
    }
    case 'except': clause.pending = { type: 'except' }; clause.list = clause.pending; return at + 1
    case 'to': {
      if (clause.events.length > 0 && verbPreposition(clause, 'to')) return at + 1
      prepose(clause, /^(tied|attached|chained|connected|fixed|glued)$/.test(items[at - 1]?.words ?? '') ? 'attached-to' : 'facing', 'to')
      return at + 1
    }
    case 'by': prepose(clause, 'beside', 'by'); return at + 1
    default: break
  }
  const { senses } = item
  // "a sign reading OPEN" tells what is on the sign.
  if (item.kind === 'word' && items[at + 1]?.kind === 'text' && (senses.verbs === undefined || senses.verbs.some((entry) => /^(read|write|show|tell|ask|shout|whisper|speak|think|call|sing|use|paint)$/.test(entry.verb.lemma))) && senses.noun === undefined && senses.model === undefined && !startsPhrase(at, clause.grammar)) return at + 1
  if (item.kind === 'word' && senses.frame !== undefined && !(senses.relation !== undefined && (startsPhrase(at + 1, clause.grammar) || items[at + 1]?.kind === 'pronoun'))) {
    const near = clause.last.length > 0 && (clause.lastType === 'with' || /ground/.test(senses.frame))
    const targets = near ? clause.last : targetsOf(clause)
    // Scenery is not company: "a bird with mountains in the background".
    if (near && clause.lastType === 'with') for (const target of targets) clause.reading.unlink(target, 'with')
    if (targets.length > 0 && clause.joined === undefined || targets.length > 0 && (at + 1 >= items.length || items[at + 1].kind === 'stop')) {
      for (const target of targets) clause.reading.link(target, senses.frame)
      if (senses.frame === 'in-background') for (const target of targets) target.background = true
    } else clause.waiting.push({ kind: senses.frame })
    clause.pending = undefined
    clause.list = { type: 'prep', kind: senses.frame, word: item.words, targets }
    return at + 1
  }
  if (item.kind === 'word' && senses.relation !== undefined && !(senses.verbs !== undefined && senses.relation === undefined)) {
    if (senses.relation === 'holding') { const verb = lexicon.senses('holding')!.verbs![0].verb; startVerb(clause, verb, actorsOf(clause, 'ing', verb)); clause.relative = undefined; clause.joined = undefined; return at + 1 }
    if (/^(?:hanging|leaning|suspended|dangling)/.test(item.words)) clause.events = targetsOf(clause).map((actor) => clause.reading.act({ actor, verb: senses.relation === 'leaning-on' ? 'lean' : 'hang', together: false }))
    clause.events = /^(?:hanging|leaning|suspended|dangling)/.test(item.words) ? [] : clause.events
    prepose(clause, senses.relation, item.words)
    return at + 1
  }
  if (placePhrase(item)) {
    clause.reading.setPlace(senses.place!.id, item.words, [], 2)
    return at + 1
  }
  const asVerb = senses.verbs !== undefined && (clause.heads.length > 0 || clause.last.length > 0 || senses.verbs.some((entry) => entry.form === 'ing')) && verbFits(clause, item, at)
  if (asVerb) return readVerb(clause, item, at)
  if (item.kind === 'pronoun' || item.kind === 'text' || startsPhrase(at, clause.grammar) || clause.copula) {
    const read = item.kind === 'pronoun' || item.kind === 'text' ? undefined : readPhrase(at, clause.grammar, clause.copula)
    return attachPhrase(clause, item, at, read)
  }
  if (item.kind === 'word' && Object.keys(senses).length === 0 && clause.grammar.tag(item.words) === 'verb' && /ing$/.test(item.words) && clause.last.length > 0) {
    const lemma = item.words.replace(/ing$/, '')
    startVerb(clause, { lemma, chinese: [], transitive: true, partner: false, pose: false, mutual: false, animal: true }, actorsOf(clause, 'ing', { lemma, chinese: [], transitive: true, partner: false, pose: false, mutual: false, animal: true }))
    return at + 1
  }
  return at + 1
}

/** A word that is both verb and noun is the verb where a verb can stand. */
const verbFits = (clause: Clause, item: Item, at: number): boolean => {
  const forms = item.senses.verbs!
  const before = clause.grammar.items[at - 1]
  const nounToo = item.senses.model !== undefined || item.senses.noun !== undefined || item.senses.singular !== undefined || item.senses.garment !== undefined || item.senses.place !== undefined
  if (forms.some((entry) => entry.form === 'ing')) {
    const opens = before === undefined || /^(determiner|and|comma|number|with|have|of)$/.test(before.kind) || before.senses.relation !== undefined
    const modifies = opens && startsPhrase(at, clause.grammar) && (clause.heads.length === 0 || (clause.pending !== undefined && before?.kind !== 'and' && before?.kind !== 'comma'))
    return !modifies && !(before?.kind === 'determiner')
  }
  if (before?.kind === 'determiner' || before?.kind === 'possessive' || before?.kind === 'number' || before?.kind === 'of' || before?.senses.relation !== undefined) return false
  if (clause.pending !== undefined && nounToo) return false
  if (before?.kind === 'word' && (before.senses.quality !== undefined || before.senses.colour !== undefined) && !forms.some((entry) => entry.form === 's')) return false
  if (item.senses.quality !== undefined && startsPhrase(at, clause.grammar) && !forms.some((entry) => entry.form === 's')) return false
  if (nounToo && clause.joined !== undefined && !forms.some((entry) => entry.form === 's')) return false
  if (nounToo && item.senses.singular !== undefined && clause.joined !== undefined && !startsPhrase(at + 1, clause.grammar)) return false
  return clause.heads.length > 0 || clause.relative !== undefined
}

/** Reads the items of one sentence into the reading. */
export const readSentence = (grammar: Grammar, reading: Reading): void => {
  const clause: Clause = { reading, grammar, heads: [], last: [], lastType: 'head', pending: undefined, list: undefined, actors: [], events: [], relative: undefined, copula: false, joined: undefined, afterVerb: false, waiting: [], focus: undefined, previous: undefined }
  const first: Mention[] = []
  for (let at = 0; at < grammar.items.length; ) {
    const next = step(clause, at)
    at = Math.max(next, at + 1)
    if (first.length === 0 && clause.heads.length > 0) {
      first.push(...clause.heads)
      reading.topic = [...first]
    }
  }
  for (const place of clause.waiting) for (const head of clause.heads) reading.link(head, place.kind, place.object, place.second)
  if (first.length > 0) reading.topic = [...new Set([...first, ...clause.heads])].filter((mention) => !mention.gone)
}
