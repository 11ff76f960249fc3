/** English prepositions in a clause: those of verbs, and those that tell where something is. */
import type { RelationKind } from '../lexicon/relations.ts'
import { animal, animate, container, flat, human } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { Mention } from '../reading/reading.ts'
import type { Clause } from './clause.ts'
import { readPhrase } from './noun-phrase.ts'

/** Prepositions that belong to a verb, and whether what follows is its object or its partner. */
const verbPrepositions: Readonly<Record<string, Readonly<Record<string, 'object' | 'partner'>>>> = {
  look: {
    at: 'object',
    toward: 'object',
    towards: 'object',
    for: 'object',
    into: 'object',
    through: 'object',
    after: 'object',
  },
  stare: { at: 'object', into: 'object' },
  gaze: { at: 'object', toward: 'object', towards: 'object' },
  watch: { over: 'object' },
  listen: { to: 'object' },
  talk: { to: 'partner', with: 'partner', on: 'object' },
  speak: { to: 'partner', with: 'partner', into: 'object' },
  chat: { with: 'partner' },
  argue: { with: 'partner' },
  whisper: { to: 'partner' },
  shout: { at: 'partner' },
  wait: { for: 'object', at: 'object' },
  wave: { at: 'partner', to: 'partner' },
  point: { at: 'object', to: 'object', toward: 'object', towards: 'object' },
  smile: { at: 'partner' },
  search: { for: 'object' },
  play: { with: 'object' },
  fight: { with: 'partner', against: 'partner' },
  dance: { with: 'partner' },
  race: { against: 'partner', with: 'partner' },
  chase: { after: 'object' },
  lean: { against: 'object', on: 'object' },
  ride: { on: 'object', in: 'object' },
  climb: { up: 'object', on: 'object', over: 'object' },
  jump: { over: 'object' },
  leap: { over: 'object' },
  dream: { of: 'object', about: 'object' },
  think: { of: 'object', about: 'object' },
  bow: { to: 'partner' },
  give: { to: 'partner' },
  read: { to: 'partner' },
  sing: { to: 'partner', into: 'object' },
  walk: { with: 'partner' },
  type: { on: 'object' },
  write: { on: 'object', in: 'object' },
  draw: { in: 'object', on: 'object' },
  throw: { at: 'partner', to: 'partner', towards: 'partner', toward: 'partner' },
  spray: { on: 'partner', at: 'partner', onto: 'partner' },
  kick: { to: 'partner', towards: 'partner' },
  hand: { to: 'partner' },
  offer: { to: 'partner' },
  serve: { to: 'partner' },
  pass: { to: 'partner' },
  smile_: {},
  work: { on: 'object', at: 'object' },
  paint: { on: 'object' },
  bark: { at: 'partner' },
  laugh: { at: 'partner', with: 'partner' },
  pray: { to: 'partner' },
  tell: { to: 'partner' },
  bite: { into: 'object' },
  drink: { from: 'object' },
  drive: { in: 'object' },
  hit: { with: 'object' },
  knock: { on: 'object' },
  propose: { to: 'partner' },
  blow: { out: 'object' },
  feed: { to: 'partner' },
  show: { to: 'partner' },
  box: { with: 'partner' },
  play_: {},
}

/** The verb's own preposition, when it has one here. */
export const verbPreposition = (clause: Clause, word: string): boolean => {
  const { events } = clause
  const role = events.length === 0 ? undefined : verbPrepositions[events[0].verb]?.[word]
  if (
    role === undefined ||
    (clause.last.some((mention) => events.some((event) => event.object === mention)) && role === 'object') ||
    (clause.events[0].object !== undefined && role === 'object')
  )
    return false
  const verb = events[0].verb
  clause.pending =
    role === 'partner'
      ? { type: 'partner', events }
      : {
          type: 'object',
          events,
          verb: {
            lemma: verb,
            chinese: [],
            transitive: true,
            partner: false,
            pose: false,
            mutual: false,
            animal: true,
            ...(verb === 'lean'
              ? { relation: 'leaning-on' as const }
              : verb === 'ride'
                ? { relation: 'riding' as const }
                : verb === 'look' || verb === 'gaze' || verb === 'stare'
                  ? { relation: 'facing' as const }
                  : {}),
          },
        }
  clause.list = clause.pending
  return true
}

/** What a preposition is about: the actors of a verb just read, else the heads, else the last thing. */
export const targetsOf = (clause: Clause): Mention[] => {
  if (clause.relative !== undefined) return clause.relative
  if (clause.copula) return clause.heads
  if (
    clause.pending?.type === 'object' ||
    (clause.lastType === 'head' && clause.actors.length > 0 && clause.last.length === 0)
  )
    return clause.actors
  if (clause.lastType === 'prep' && nearest(clause)) return clause.last
  if (
    clause.lastType === 'prep' ||
    clause.lastType === 'object' ||
    clause.lastType === 'with' ||
    clause.lastType === 'wear' ||
    clause.lastType === 'of'
  )
    return clause.heads.length > 0 ? clause.heads : clause.last
  return clause.last.length > 0 ? clause.last : clause.heads
}

/** A preposition right behind a noun tells about that noun: "a cup on a book on a stool". */
const nearest = (clause: Clause): boolean =>
  clause.joined === undefined && clause.last.length > 0 && clause.last.every((mention) => !mention.gone)

/** Ways: whoever moves takes them, not what was named last. */
const ways = /^(to|toward|towards|from|into|through|across|past|off|for|out of|along|against|facing|onto|up|down)$/

/** Where one thing is beside another, both have the same ground: "a ball between two boxes on a table". */
const lateral = /^(beside|between|left-of|right-of|in-front-of|behind|around)$/

/** Food and small things lie on furniture; people do not lie on food. */
const carries = (phrase: NounPhrase): boolean => {
  const model = phrase.senses.model ?? phrase.senses.singular?.senses.model
  return (
    container(phrase) ||
    model?.category === 'food' ||
    model?.category === 'tool' ||
    /(?:board|^(?:shelf|tray|plate|easel|canvas|blackboard|whiteboard|chalkboard|paper|stove|grill|leash|string|rope))$/.test(
      phrase.noun,
    )
  )
}

/** Whom a preposition is about, seen what follows it. */
const placedBy = (clause: Clause, kind: RelationKind, word: string, at: number): Mention[] => {
  const targets = targetsOf(clause)
  const { heads, last, lastType } = clause
  if (clause.relative !== undefined || clause.copula || last.length === 0 || clause.joined !== undefined) return targets
  if (lastType === 'prep') {
    if (targets !== last) return targets
    const travelling = ways.test(word) || kind === 'facing'
    if (travelling && heads.length > 0) return heads
    const ahead = readPhrase(at + 1, clause.grammar)
    const link = clause.reading.links.find((entry) => last.includes(entry.object!) && heads.includes(entry.subject))
    const level = link !== undefined && lateral.test(link.kind) && (kind === 'on' || kind === 'in')
    const still = (mention: Mention): boolean =>
      !human(mention) && (mention.senses.model ?? mention.senses.singular?.senses.model)?.category !== 'animal'
    const things = last.every(still) && heads.every(still)
    if (level && things && ahead !== undefined) return [...heads, ...last]
    return last
  }
  // "holding an umbrella over a puppy": the umbrella is over it.
  if (lastType === 'object' && kind === 'above' && /^(hold|carry)$/.test(clause.events[0]?.verb ?? '')) return last
  // "taking bread from the oven".
  if (
    lastType === 'object' &&
    word === 'from' &&
    /^(take|pull|drink|eat|pick|lift|get|pour)$/.test(clause.events[0]?.verb ?? '')
  ) {
    const source = readPhrase(at + 1, clause.grammar)
    if (source !== undefined && !source.headless && !animate(source.phrase) && source.phrase.senses.place === undefined)
      return last
  }
  if (
    (lastType === 'object' || (lastType === 'with' && heads.some((head) => animate(head)))) &&
    (kind === 'in' || kind === 'on')
  ) {
    const ahead = readPhrase(at + 1, clause.grammar)
    const carried = last.every((mention) => !container(mention) && !human(mention))
    if (
      ahead !== undefined &&
      !ahead.headless &&
      carried &&
      word !== 'from' &&
      (carries(ahead.phrase) ||
        (flat(ahead.phrase) && (last.every((mention) => !animal(mention)) || heads.some((head) => human(head)))))
    )
      return last
  }
  return targets
}

export const prepose = (clause: Clause, kind: RelationKind, word: string, at: number): void => {
  if (clause.events.length > 0 && clause.pending?.type !== 'wear' && verbPreposition(clause, word)) return
  // "and warm light from the windows": what shone was taken as a feature and nothing is left to be placed.
  const targets = word === 'from' && clause.joined === 'and' ? [] : placedBy(clause, kind, word, at)
  clause.pending = { type: 'prep', kind, word, targets }
  clause.list = clause.pending
  clause.relative = undefined
}
