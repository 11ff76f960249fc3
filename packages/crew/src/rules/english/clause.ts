/** Where the reader of an English sentence stands: who the clause is about and what the next thing will be. */
import type { RelationKind } from '../lexicon/relations.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { Event, Mention, Reading } from '../reading/reading.ts'
import type { Grammar } from './grammar.ts'

/** What the next noun phrase will be. */
export type Pending =
  | { readonly type: 'prep'; readonly kind: RelationKind; readonly word: string; readonly targets: readonly Mention[] }
  | { readonly type: 'object'; readonly events: readonly Event[]; readonly verb: Verb }
  | { readonly type: 'partner'; readonly events: readonly Event[] }
  | { readonly type: 'wear'; readonly targets: readonly Mention[] }
  | { readonly type: 'with'; readonly targets: readonly Mention[]; readonly have: boolean }
  | { readonly type: 'of'; readonly targets: readonly Mention[] }
  | { readonly type: 'passive'; readonly verb: Verb; readonly objects: readonly Mention[] }
  | {
      readonly type: 'material' | 'covered' | 'filled' | 'surrounded' | 'costume' | 'like'
      readonly targets: readonly Mention[]
    }
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
  /** The list that an "of" interrupted: "a wedge of cheese and two glasses". */
  outer: Pending | undefined
  /** What is left of a group that one was taken from. */
  group: Mention | undefined
  /** Where one of a group begins to be told about. */
  opened: number
  /** Where the name of the setting ended: "a garden full of tulips". */
  afterPlace: number
}

export const newClause = (clause: Clause): void => {
  Object.assign(clause, {
    heads: [],
    last: [],
    lastType: 'head',
    pending: undefined,
    list: undefined,
    outer: undefined,
    relative: undefined,
    copula: false,
    joined: undefined,
    waiting: [],
    focus: undefined,
  })
}
