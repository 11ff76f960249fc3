/** What an English word may be where it stands: noun, modifier, beginning of a noun phrase. */
import type { Qualities } from '../reading/noun-phrase.ts'
import type { Lexicon, Senses } from '../senses.ts'
import { nounLike } from '../senses.ts'
import type { Item } from './items.ts'
import type { Tag } from './tagger.ts'

export interface Grammar {
  readonly items: readonly Item[]
  readonly lexicon: Lexicon
  tag(word: string): Tag
}

export const nounSenses = (item: Item): Senses | undefined => {
  if (item.kind !== 'word' && item.kind !== 'shade') return undefined
  return nounLike(item.senses) || item.senses.singular !== undefined || item.senses.constellation !== undefined
    ? item.senses
    : undefined
}

/** "on the moon", "under the sea": a place with its preposition. */
export const placePhrase = (item: Item): boolean =>
  item.senses.place !== undefined && /^(?:(?:on|under|above|in) |underwater$)/.test(item.words)

/** Can the item be (part of) the noun? */
export const isNoun = (item: Item | undefined, grammar: Grammar): boolean => {
  if (item === undefined || item.kind !== 'word' || placePhrase(item)) return false
  if (nounSenses(item) !== undefined) return true
  if (Object.keys(item.senses).length > 0) return false
  return grammar.tag(item.words) === 'noun' || (grammar.tag(item.words) === 'other' && /^\p{L}{3,}/u.test(item.words))
}

export const participle = (item: Item): boolean =>
  item.senses.verbs?.some((entry) => entry.form === 'ing') === true && !nounLike(item.senses)

export const pastParticiple = (item: Item): boolean =>
  item.senses.verbs?.some((entry) => entry.form === 'participle' || entry.form === 'past') === true &&
  !nounLike(item.senses)

/** Can the item stand before a noun and say what it is like? */
export const isModifier = (item: Item | undefined, grammar: Grammar): boolean => {
  if (item === undefined) return false
  if (item.kind === 'shade') return true
  if (item.kind !== 'word') return false
  const { senses } = item
  if (
    senses.colour !== undefined ||
    senses.quality !== undefined ||
    senses.skin !== undefined ||
    (senses.hair !== undefined && senses.part === undefined) ||
    (senses.beard !== undefined && senses.part === undefined)
  )
    return true
  if (compound(item.words, grammar.lexicon) !== undefined) return true
  if (participle(item) || pastParticiple(item)) return true
  return (
    Object.keys(senses).length === 0 &&
    (grammar.tag(item.words) === 'adjective' ||
      /(?:ful|ous|less|ish|able|ible|-like|-style|-shaped|-sized|esque)$/.test(item.words))
  )
}

/** Does a noun come before anything that ends a noun phrase? */
export const nounAhead = (at: number, grammar: Grammar): boolean => {
  for (let to = at; to < Math.min(at + 8, grammar.items.length); to++) {
    const item = grammar.items[to]
    if (isNoun(item, grammar)) return true
    if (
      !isModifier(item, grammar) &&
      item.kind !== 'comma' &&
      item.kind !== 'and' &&
      item.kind !== 'adverb' &&
      item.kind !== 'text'
    )
      return false
  }
  return false
}

/** After this item, does the phrase still go on to a noun without "and" or a comma? */
export const directlyNoun = (at: number, grammar: Grammar): boolean => {
  for (let to = at; to < Math.min(at + 5, grammar.items.length); to++) {
    if (isNoun(grammar.items[to], grammar)) return true
    if (!isModifier(grammar.items[to], grammar)) return false
  }
  return false
}

export const startsPhrase = (at: number, grammar: Grammar): boolean => {
  const item = grammar.items[at]
  if (item === undefined) return false
  if (item.kind === 'determiner' || item.kind === 'possessive' || item.kind === 'number' || item.kind === 'amount')
    return true
  if (isNoun(item, grammar)) return true
  return isModifier(item, grammar) && nounAhead(at + 1, grammar)
}

/** "blue-eyed", "red-haired", "long-haired", "cat-shaped", "three-legged": what they add. */
export const compound = (word: string, lexicon: Lexicon): ((qualities: Qualities) => void) | undefined => {
  const match =
    /^(.+?)[- ](eyed|haired|bearded|furred|skinned|winged|roofed|coloured|colored|faced|tailed|eared|legged|shaped|striped|clad|feathered|petaled|leaved|tipped|topped|nosed|maned)$/.exec(
      word,
    )
  if (match === null) return undefined
  const [, first, last] = match
  const senses = lexicon.senses(first)
  const parts: Readonly<Record<string, string>> = {
    eyed: 'eyes',
    furred: 'main',
    winged: 'wings',
    roofed: 'roof',
    coloured: 'main',
    colored: 'main',
    faced: 'face',
    tailed: 'tail',
    eared: 'ears',
    feathered: 'main',
    petaled: 'petals',
    leaved: 'leaves',
    nosed: 'nose',
    maned: 'mane',
    striped: 'second',
  }
  return (qualities) => {
    const colour = senses?.colour
    if (last === 'haired')
      qualities.hair = { ...qualities.hair, ...(colour === undefined ? { style: senses?.hair ?? first } : { colour }) }
    else if (last === 'bearded') qualities.beard = first === 'long' ? 'long' : 'short'
    else if (colour !== undefined && parts[last] !== undefined) qualities.colours.push({ part: parts[last], colour })
    else qualities.states.push(word)
    if (last === 'striped') qualities.pattern = 'striped'
  }
}

export const directlyNounOrModifier = (at: number, grammar: Grammar): boolean =>
  isNoun(grammar.items[at], grammar) || isModifier(grammar.items[at], grammar)
