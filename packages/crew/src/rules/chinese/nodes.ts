/** The stack a Chinese clause is read onto: nouns gather what stands before them, the rest waits for the clause to end. */
import type { RelationKind } from '../lexicon/relations.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { Mention } from '../reading/reading.ts'
import type { Item } from './numbers.ts'

export type Node =
  | { readonly is: 'noun'; readonly phrase: NounPhrase; mentions: Mention[] | undefined; readonly place: boolean }
  | { readonly is: 'verb'; readonly verb: Verb; readonly word: string }
  | { readonly is: 'where'; readonly kind: RelationKind; readonly frame: RelationKind | undefined }
  | { readonly is: 'quality'; readonly item: Item }
  | { readonly is: 'number'; readonly item: Item }
  | { readonly is: 'text'; readonly index: number; readonly before: string }
  | { readonly is: 'pronoun'; readonly word: string }
  | {
      readonly is: 'de' | 'and' | 'be' | 'have' | 'at' | 'ba' | 'bei' | 'to' | 'use' | 'except' | 'together' | 'other'
      readonly word: string
    }

export interface State {
  /** Whom the sentence is about, carried over commas. */
  heads: Mention[]
  /** Sentences that begin with where: 桌子上，有三个苹果. */
  waiting: { readonly kind: RelationKind; readonly object?: Mention; readonly second?: Mention }[]
  actors: Mention[]
  /** What something stands left or right of: 桌子左边…，右边…. */
  beside?: Mention
  /** Left by the clause before: what 有 and 戴着 are about. */
  last: Mention[]
}
