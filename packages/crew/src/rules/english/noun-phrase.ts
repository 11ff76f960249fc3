/** Reads one English noun phrase: determiner, count, adjectives, nouns. */
import { shade } from '../lexicon/colours.ts'
import { addSense } from '../reading/add-sense.ts'
import type { NounPhrase, Qualities } from '../reading/noun-phrase.ts'
import { noQualities } from '../reading/noun-phrase.ts'
import type { Senses } from '../senses.ts'
import type { Grammar } from './grammar.ts'
import {
  compound,
  directlyNoun,
  directlyNounOrModifier,
  isModifier,
  isNoun,
  nounAhead,
  participle,
  pastParticiple,
} from './grammar.ts'
import { headOf, verbHere } from './head.ts'
import type { Item } from './items.ts'

export interface ReadPhrase {
  readonly phrase: NounPhrase
  readonly next: number
  /** "his hat": the pronoun before it. */
  readonly owner?: string
  /** Strings that stood inside it: a "HELLO" sign. */
  readonly strings: readonly number[]
  /** Words of measure that became its state: pile, bouquet. */
  readonly measure?: string
  /** An adjective alone, after "is": nothing to draw. */
  readonly headless: boolean
}

/** Most nouns in a row that are one name. */
const LONGEST_NAME = 6

/**
 * Reads a noun phrase that begins at `at`; undefined when none does.
 * @param predicate it follows "is", where a colour is what something looks like
 */
export const readPhrase = (at: number, grammar: Grammar, predicate = false): ReadPhrase | undefined => {
  const { items } = grammar
  let next = at
  let owner: string | undefined
  let count = 1
  let counted = false
  let guessed = false
  let definite = false
  let other = false
  let measure: string | undefined
  let determined = false
  const strings: number[] = []
  const qualities = noQualities()
  const colours: string[] = []
  let colourAnd = false
  let shading: string[] = []
  for (; next < items.length; next++) {
    const item = items[next]
    if (item.kind === 'determiner') {
      if (
        determined &&
        next > at &&
        !/^(the|other|same|all)$/.test(item.words) &&
        items[next - 1].kind !== 'determiner' &&
        items[next - 1].kind !== 'amount'
      )
        break
      if (/^(the|this|these|those|the other|the same)$/.test(item.words)) definite = true
      if (/other/.test(item.words)) other = true
      determined = true
    } else if (item.kind === 'possessive') {
      owner = item.words
      determined = true
    } else if (item.kind === 'number') {
      if (counted) break
      count = item.value!
      counted = true
      determined = true
    } else if (item.kind === 'amount') {
      count = item.value!
      counted = item.certain === true
      guessed = !counted
      determined = true
      const word = item.words.replace(/^an? /, '').replace(/ of$/, '')
      if (/^(pile|stack|heap|bouquet|bunch|row|circle|line|swarm|flock|herd)s?$/.test(word)) measure = word
    } else if (
      item.kind === 'of' &&
      next > at &&
      (items[next - 1].kind === 'amount' || items[next - 1].kind === 'number')
    )
      continue
    else if (item.kind === 'adverb' && next > at - 1 && directlyNounOrModifier(next + 1, grammar)) continue
    else break
  }
  if (next === at && !isNoun(items[at], grammar) && !isModifier(items[at], grammar)) return undefined
  // A photo of "the sky": a noun must follow the modifiers.
  let head: { readonly words: string[]; senses: Senses; item: Item } | undefined
  let nouns: Item[] = []
  for (; next < items.length; next++) {
    const item = items[next]
    if (item.kind === 'text' && nounAhead(next + 1, grammar) && head === undefined) {
      strings.push(item.index!)
      continue
    }
    if (head === undefined && nouns.length === 0 && (item.kind === 'comma' || item.kind === 'and')) {
      // "a small, round table"; "black and white cat".
      const between =
        next > at &&
        isModifier(items[next - 1], grammar) &&
        isModifier(items[next + 1], grammar) &&
        (directlyNoun(next + 1, grammar) || (predicate && !determined)) &&
        items[next + 1]?.kind !== 'determiner'
      const list =
        item.kind === 'comma' &&
        items[next + 1]?.kind === 'and' &&
        isModifier(items[next + 2], grammar) &&
        isModifier(items[next - 1], grammar)
      const colourList =
        item.kind === 'comma' &&
        items[next - 1]?.senses.colour !== undefined &&
        items[next + 1]?.senses.colour !== undefined &&
        nounAhead(next + 1, grammar)
      if (!between && !list && !colourList) break
      if (items[next + 1]?.senses.colour !== undefined || items[next + 1]?.kind === 'shade') colourAnd = true
      continue
    }
    if (item.kind === 'adverb' && nouns.length === 0 && directlyNounOrModifier(next + 1, grammar)) continue
    if (item.kind === 'shade') {
      shading.push(item.words)
      continue
    }
    if (item.kind !== 'word') break
    const more = directlyNoun(next + 1, grammar)
    // "the cat is orange" names a colour, not a fruit.
    const asNoun = isNoun(item, grammar) && !(predicate && !determined && item.senses.colour !== undefined && !more)
    const asModifier = isModifier(item, grammar)
    if (nouns.length > 0 && (!asNoun || nouns.length >= LONGEST_NAME)) break
    if (nouns.length > 0 && verbHere(next, nouns, counted && count > 1, grammar)) break
    if (asModifier && (more || !asNoun)) {
      if (!more && !(nounAhead(next + 1, grammar) && nouns.length === 0)) {
        if (nouns.length > 0) break
      }
      if (nouns.length > 0) {
        if (!asNoun) break
        nouns.push(item)
        continue
      }
      if ((participle(item) || pastParticiple(item)) && item.senses.quality === undefined && !determined && !counted)
        break
      if (item.senses.colour !== undefined && !(item.senses.quality !== undefined && asNoun && false)) {
        colours.push(shading.reduce((colour, word) => shade(word, colour), item.senses.colour))
        shading = []
        continue
      }
      flushShades(shading, qualities, grammar)
      shading = []
      const parts = compound(item.words, grammar.lexicon)
      if (parts !== undefined) parts(qualities)
      else if (
        item.senses.quality !== undefined ||
        item.senses.hair !== undefined ||
        item.senses.skin !== undefined ||
        item.senses.beard !== undefined
      )
        addSense(qualities, item)
      else if (participle(item)) qualities.states.push(item.words)
      else qualities.states.push(item.words)
      continue
    }
    if (!asNoun) break
    nouns.push(item)
    if (items[next + 1]?.kind === 'genitive') {
      next += 2
      break
    }
  }
  flushShades(shading, qualities, grammar)
  if (nouns.length === 0) {
    if (
      colours.length === 0 &&
      qualities.states.length === 0 &&
      qualities.size === undefined &&
      qualities.expression === undefined &&
      !counted
    ) {
      return next > at
        ? {
            phrase: emptyPhrase(qualities, count, counted, definite),
            next,
            strings,
            headless: true,
            ...(owner === undefined ? {} : { owner }),
          }
        : undefined
    }
    qualities.colours = colours.map((colour, place) => ({
      part: place === 0 ? 'main' : place === 1 ? 'second' : `colour-${place + 1}`,
      colour,
    }))
    return {
      phrase: emptyPhrase(qualities, count, counted, definite),
      next,
      strings,
      headless: true,
      ...(owner === undefined ? {} : { owner }),
    }
  }
  const built = headOf(nouns, qualities, counted && count > 1, grammar)
  head = built
  nouns = []
  const several = counted ? count > 1 : guessed
  const plural = built.plural || several
  const apart = colourAnd && colours.length > 1 && plural && !(colours.length === 2 && built.animal)
  qualities.colours.unshift(
    ...colours.map((colour, place) => ({
      part: place === 0 ? 'main' : place === 1 ? 'second' : `colour-${place + 1}`,
      colour,
    })),
  )
  if (measure !== undefined && /pile|stack|heap|bouquet|bunch/.test(measure)) qualities.states.push(measure)
  const phrase: NounPhrase = {
    noun: head.words.join(' '),
    senses: head.senses,
    definite,
    other,
    qualities,
    apart,
    bare: !determined,
    count: counted || guessed ? count : built.plural ? 3 : Math.max(built.people, 1),
    counted: counted || (built.people > 1 && built.people <= 4) || (!built.plural && !guessed),
    plural: plural && !counted && !guessed,
  }
  return {
    phrase,
    next,
    strings,
    headless: false,
    ...(owner === undefined ? {} : { owner }),
    ...(measure === undefined ? {} : { measure }),
  }
}

const flushShades = (shading: readonly string[], qualities: Qualities, grammar: Grammar): void => {
  for (const word of shading) {
    const quality = grammar.lexicon.senses(word)?.quality
    qualities.states.push(quality?.class === 'state' ? quality.value : word)
  }
}

const emptyPhrase = (qualities: Qualities, count: number, counted: boolean, definite: boolean): NounPhrase => ({
  noun: '',
  senses: {},
  count,
  counted,
  plural: false,
  definite,
  other: false,
  qualities,
  apart: false,
  bare: true,
})
