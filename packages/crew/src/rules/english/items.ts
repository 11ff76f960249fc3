/** Cuts an English sentence into items: the longest phrases of the lexicon, then single words. */
import { hexColour, isShade } from '../lexicon/colours.ts'
import { englishAmounts, englishNumber, isCertainAmount } from '../lexicon/numbers.ts'
import type { Lexicon, Senses } from '../senses.ts'
import { nounLike } from '../senses.ts'
import { placeholderIndex } from '../text/quotes.ts'
import type { ItemKind } from './function-words.ts'
import { functionWords } from './function-words.ts'

export interface Item {
  readonly kind: ItemKind
  /** As in the prompt, lower case. */
  readonly words: string
  readonly raw: string
  readonly senses: Senses
  readonly value?: number
  readonly certain?: boolean
  /** Number of the string for `text`. */
  readonly index?: number
}

const none: Senses = {}

/** A word, a number with sign, a hex colour, a place-holder or one sign. */
const wordPattern = /#[0-9a-f]{3,6}\b|[\uE000-\uF8FF]|[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*|'s?|[^\s\p{L}\p{N}]/giu

export const wordsIn = (sentence: string): string[] => {
  const out: string[] = []
  for (const word of sentence.match(wordPattern) ?? []) {
    const genitive = /^(.+)('s)$/i.exec(word)
    if (genitive !== null && !/^(it|there|that|he|she|let|what|who|where|here)$/i.test(genitive[1]))
      out.push(genitive[1], "'s")
    else if (genitive !== null) out.push(genitive[1], /^let$/i.test(genitive[1]) ? 'us' : 'is')
    else if (/^(.+)(n't)$/i.test(word) && !/^don't$/i.test(word)) out.push(word.slice(0, -3), 'not')
    else if (/^(they|we|you)'re$/i.test(word)) out.push(word.slice(0, -3), 'are')
    else out.push(word)
  }
  return out
}

const LONGEST = 6

const lookUp = (phrase: string, raw: string, single: boolean, lexicon: Lexicon): Item | undefined => {
  if (functionWords.has(phrase))
    return {
      kind: functionWords.get(phrase)!,
      words: phrase,
      raw,
      senses: functionWords.get(phrase)! === 'word' ? (lexicon.senses(phrase) ?? none) : none,
    }
  if (Object.hasOwn(englishAmounts, phrase)) {
    const senses = lexicon.senses(phrase.replace(/^an? /, '').replace(/ of$/, '')) ?? none
    return {
      kind: 'amount',
      words: phrase,
      raw,
      senses: phrase.endsWith(' of') ? senses : none,
      value: englishAmounts[phrase],
      certain: isCertainAmount(phrase),
    }
  }
  if (single) {
    const index = placeholderIndex(phrase)
    if (index !== undefined) return { kind: 'text', words: phrase, raw, senses: none, index }
    const number = englishNumber(phrase)
    if (number !== undefined) return { kind: 'number', words: phrase, raw, senses: none, value: number, certain: true }
    const hex = hexColour(phrase)
    if (hex !== undefined) return { kind: 'word', words: phrase, raw, senses: { colour: hex } }
    if (isShade(phrase) && lexicon.senses(phrase)?.model === undefined)
      return { kind: 'shade', words: phrase, raw, senses: lexicon.senses(phrase) ?? none }
  }
  const senses = lexicon.senses(phrase)
  return senses === undefined ? undefined : { kind: 'word', words: phrase, raw, senses }
}

/** "red apple" is an apple that is red, even where the catalogue calls the apple so; "hot dog" stays whole. */
const onlyColoured = (phrase: string, senses: Senses, lexicon: Lexicon): boolean => {
  const [first, ...rest] = phrase.split(' ')
  const whole = senses.model ?? senses.singular?.senses.model
  const colour = lexicon.senses(first)?.colour
  const adjective =
    colour !== undefined || /^(open|small|big|little|large|old|young|wooden|tall|short|black|white)$/.test(first)
  if (
    !adjective ||
    senses.colour !== undefined ||
    senses.feature !== undefined ||
    senses.relation !== undefined ||
    senses.frame !== undefined ||
    senses.person !== undefined ||
    senses.singular?.senses.person !== undefined
  )
    return false
  const tail = lexicon.senses(rest.join(' '))
  const same = tail?.model ?? tail?.singular?.senses.model
  if (tail === undefined || (!nounLike(tail) && tail.singular === undefined)) return false
  const wider = (senses.noun ?? senses.singular?.senses.noun)?.wider[0]
  const tailNoun = tail.noun ?? tail.singular?.senses.noun
  if (whole === undefined && wider !== undefined && colour !== undefined)
    return tailNoun?.wider[0] === wider || same?.id === wider
  if (
    whole !== undefined &&
    colour !== undefined &&
    same !== undefined &&
    whole.id !== 'red-panda' &&
    (whole.kinds.includes(same.id) || whole.kinds.includes(rest.join(' ')))
  )
    return true
  return whole === undefined ? tail.garment !== undefined && tail.garment === senses.garment : same === whole
}

/** All items of a sentence. */
export const itemsOf = (sentence: string, lexicon: Lexicon): Item[] => {
  const words = wordsIn(sentence)
  const lower = words.map((word) => word.toLowerCase())
  const out: Item[] = []
  for (let at = 0; at < words.length; ) {
    let found: Item | undefined
    let length = 1
    for (length = Math.min(LONGEST, words.length - at); length >= 1; length--) {
      const phrase = lower
        .slice(at, at + length)
        .join(' ')
        .replaceAll(" 's", "'s")
      if (length > 1 && /[,;:.!?()]/.test(phrase)) continue
      const item = lookUp(phrase, words.slice(at, at + length).join(' '), length === 1, lexicon)
      if (item === undefined || (length > 1 && onlyColoured(phrase, item.senses, lexicon))) continue
      found = item
      break
    }
    if (found === undefined) {
      length = 1
      found = unknown(lower[at], words[at], lexicon)
    }
    out.push(length === 1 && isDirection(lower[at], out.at(-1)) ? { ...found, kind: 'adverb', senses: none } : found)
    at += length
  }
  return out
}

/** "on its back" is a part; "looking back" is a direction. */
const isDirection = (word: string, before: Item | undefined): boolean =>
  word === 'back' && before?.kind !== 'possessive' && before?.kind !== 'genitive' && before?.kind !== 'determiner'

/** Words no table has: read by their parts ("blue-eyed", "cat-shaped") or left for the tagger. */
const unknown = (word: string, raw: string, lexicon: Lexicon): Item => {
  if (!/[\p{L}\p{N}]/u.test(word)) return { kind: 'comma', words: word, raw, senses: none }
  if (word.includes('-')) {
    const spaced = lexicon.senses(word.replaceAll('-', ' '))
    if (spaced !== undefined) return { kind: 'word', words: word.replaceAll('-', ' '), raw, senses: spaced }
  }
  return { kind: 'word', words: word, raw, senses: none }
}
