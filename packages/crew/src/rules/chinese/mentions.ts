/** Mentions of Chinese noun nodes, made when first needed. */
import { animate, thing } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { Gathered } from './modifiers.ts'
import type { Node } from './nodes.ts'

export type NounNode = Extract<Node, { is: 'noun' }>

/** Mentions of a noun node; made when first asked for, so that possessors and places need not become subjects. */
export const mentionsOf = (node: NounNode, reading: Reading): Mention[] => {
  if (node.mentions === undefined) {
    const { phrase } = node
    if (phrase.qualities.manner.length > 0) {
      phrase.qualities.states.push(...phrase.qualities.manner)
      phrase.qualities.manner = []
    }
    if (phrase.qualities.age !== undefined && !animate(phrase)) {
      phrase.qualities.states.push(phrase.qualities.age)
      delete phrase.qualities.age
    }
    node.mentions = reading.refer(phrase)
  }
  return node.mentions
}

export const isPlace = (phrase: NounPhrase): boolean => phrase.senses.place !== undefined

/** A place word that names a thing when something is told about it as a thing. */
export const placeOnly = (phrase: NounPhrase): boolean =>
  isPlace(phrase) && phrase.senses.model === undefined && !(phrase.senses.place!.thing && thing(phrase))

export const pronounKind = (word: string): 'it' | 'he' | 'she' | 'they' =>
  word === '她' ? 'she' : word === '他' ? 'he' : /们/.test(word) ? 'they' : 'it'

/** The owners a pronoun or noun before 的 means. */
export const ownersOf = (
  owner: NonNullable<Gathered['owner']>,
  reading: Reading,
  heads: readonly Mention[],
): Mention[] =>
  owner.is === 'pronoun'
    ? owner.word === '自己'
      ? [...heads]
      : reading.pronoun(pronounKind(owner.word), heads)
    : mentionsOf(owner, reading)
