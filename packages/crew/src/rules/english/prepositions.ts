/** English prepositions in a clause: those of verbs, and those that tell where something is. */
import type { RelationKind } from '../lexicon/relations.ts'
import { container } from '../reading/kinds.ts'
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
  write: { on: 'object' },
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

export const prepose = (clause: Clause, kind: RelationKind, word: string, at: number): void => {
  if (clause.events.length > 0 && clause.pending?.type !== 'wear' && verbPreposition(clause, word)) return
  const ahead = kind === 'in' && clause.lastType === 'object' ? readPhrase(at + 1, clause.grammar) : undefined
  // "a cat looking at a fish in a bowl": the fish is in it.
  const targets =
    ahead !== undefined &&
    container(ahead.phrase) &&
    clause.last.length > 0 &&
    clause.last.every((mention) => !container(mention))
      ? clause.last
      : targetsOf(clause)
  clause.pending = { type: 'prep', kind, word, targets }
  clause.list = clause.pending
  clause.relative = undefined
}
