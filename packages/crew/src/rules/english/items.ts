/** Cuts an English sentence into items: the longest phrases of the lexicon, then single words. */
import { englishAmounts, englishNumber, isCertainAmount } from '../lexicon/numbers.ts'
import { hexColour, isShade } from '../lexicon/colours.ts'
import type { Lexicon, Senses } from '../senses.ts'
import { nounLike } from '../senses.ts'
import { placeholderIndex } from '../text/quotes.ts'

export type ItemKind =
  | 'word' | 'comma' | 'stop' | 'and' | 'text' | 'determiner' | 'possessive' | 'genitive' | 'number' | 'amount' | 'pronoun' | 'copula' | 'have'
  | 'relative' | 'there' | 'while' | 'of' | 'with' | 'by' | 'to' | 'not' | 'except' | 'together' | 'shade' | 'adverb' | 'made-of' | 'covered' | 'filled' | 'surrounded' | 'dressed' | 'like'

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

const functionWords: Readonly<Record<string, ItemKind>> = {
  ',': 'comma', ':': 'stop', ';': 'stop', '(': 'comma', ')': 'comma', '-': 'comma', '–': 'comma', '—': 'comma', '.': 'stop', '!': 'stop', '?': 'stop',
  and: 'and', '&': 'and', 'as well as': 'and', plus: 'and', 'together with': 'with', 'along with': 'with', or: 'and', '+': 'and',
  a: 'determiner', an: 'determiner', the: 'determiner', this: 'determiner', that: 'relative', these: 'determiner', those: 'determiner', some: 'determiner', any: 'determiner', each: 'determiner', every: 'determiner', another: 'determiner', other: 'determiner', 'the other': 'determiner', 'the same': 'determiner', all: 'determiner',
  my: 'possessive', your: 'possessive', his: 'possessive', its: 'possessive', their: 'possessive', our: 'possessive', her: 'possessive',
  "'s": 'genitive', "'": 'genitive',
  he: 'pronoun', she: 'pronoun', it: 'pronoun', they: 'pronoun', him: 'pronoun', them: 'pronoun', himself: 'pronoun', herself: 'pronoun', itself: 'pronoun', themselves: 'pronoun', hers: 'pronoun', 'both of them': 'pronoun',
  'each other': 'together', 'one another': 'together', together: 'together', 'side by side': 'together', 'hand in hand': 'together',
  is: 'copula', are: 'copula', was: 'copula', were: 'copula', be: 'copula', being: 'copula', been: 'copula', looks: 'copula', seems: 'copula', appears: 'copula', 'should be': 'copula', 'must be': 'copula', "it's": 'copula', am: 'copula', 'is also': 'copula', becomes: 'copula', 'looks like': 'copula', "is currently": 'copula',
  has: 'have', have: 'have', having: 'have', had: 'have', featuring: 'have', features: 'have', containing: 'have', including: 'have', includes: 'have', contains: 'have', 'complete with': 'have', with: 'with', showing: 'have', shows: 'have', depicting: 'have', 'there is': 'there', 'there are': 'there', there: 'there', "there's": 'there', 'we see': 'there', 'you can see': 'there', 'we can see': 'there', 'i see': 'there', 'add': 'there', 'include': 'there', 'also': 'adverb',
  who: 'relative', which: 'relative', 'that is': 'relative', 'who is': 'relative', 'which is': 'relative', 'that are': 'relative', 'who are': 'relative', 'which are': 'relative', whose: 'have', 'who has': 'have', 'that has': 'have', 'which has': 'have', 'who have': 'have', 'that have': 'have', where: 'stop',
  while: 'while', whilst: 'while', as: 'while', when: 'while', then: 'while', but: 'while', meanwhile: 'while',
  of: 'of', by: 'by', to: 'to', not: 'not', no: 'except', without: 'except', 'without any': 'except', excluding: 'except', except: 'except', avoid: 'except', 'do not include': 'except', "don't include": 'except', "don't draw": 'except', "don't add": 'except', 'do not add': 'except', 'do not draw': 'except', 'not wearing': 'except', 'free of': 'except', 'leave out': 'except', 'with no': 'except', 'there is no': 'except', 'there are no': 'except', 'there should be no': 'except', 'must not contain': 'except', 'should not contain': 'except', 'instead of': 'except', 'no visible': 'except', "don't show": 'except', 'do not show': 'except', 'there must be no': 'except', 'exclude': 'except',
  very: 'adverb', really: 'adverb', quite: 'adverb', so: 'adverb', too: 'adverb', extremely: 'adverb', just: 'adverb', only: 'adverb', exactly: 'adverb', about: 'adverb', happily: 'adverb', quietly: 'adverb', slowly: 'adverb', proudly: 'adverb', gently: 'adverb', peacefully: 'adverb', currently: 'adverb', neatly: 'adverb', please: 'adverb', somewhat: 'adverb', slightly: 'adverb', softly: 'adverb', brightly: 'adverb', eagerly: 'adverb', carefully: 'adverb', elegantly: 'adverb', beautifully: 'adverb', 'at the same time': 'adverb', 'of course': 'adverb', there_: 'adverb', lots: 'adverb', whole: 'adverb', entire: 'adverb', main: 'adverb', different: 'adverb', clearly: 'adverb', visible: 'adverb', out: 'adverb', away: 'adverb', down: 'adverb', up: 'adverb', off: 'adverb', back: 'adverb', high: 'word', such: 'adverb', can: 'adverb', will: 'adverb', should: 'adverb', must: 'adverb', would: 'adverb', could: 'adverb', i: 'adverb', me: 'adverb', you: 'adverb', we: 'adverb', us: 'adverb', kind: 'word', during: 'adverb', here: 'adverb', now: 'adverb', everything: 'adverb', something: 'adverb', etc: 'adverb', like: 'like', 'scattered across': 'adverb',
  'made of': 'made-of', 'made from': 'made-of', 'made out of': 'made-of', 'built of': 'made-of', 'carved from': 'made-of', 'carved out of': 'made-of', 'crafted from': 'made-of', 'woven from': 'made-of', 'built from': 'made-of',
  'covered in': 'covered', 'covered with': 'covered', 'decorated with': 'covered', 'topped with': 'covered', 'adorned with': 'covered', 'dotted with': 'covered', 'sprinkled with': 'covered', 'garnished with': 'covered', 'set with': 'covered', 'lined with': 'covered', 'laden with': 'covered',
  'filled with': 'filled', 'full of': 'filled', 'stuffed with': 'filled', 'packed with': 'filled', 'overflowing with': 'filled', 'loaded with': 'filled',
  'surrounded by': 'surrounded', 'encircled by': 'surrounded', 'flanked by': 'surrounded',
  'dressed as': 'dressed', 'dressed like': 'dressed', 'disguised as': 'dressed',
  'dressed in': 'have', 'clad in': 'have', 'clothed in': 'have',
}

/** A word, a number with sign, a hex colour, a place-holder or one sign. */
const wordPattern = /#[0-9a-f]{3,6}\b|[\uE000-\uF8FF]|[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*|'s?|[^\s\p{L}\p{N}]/giu

export const wordsIn = (sentence: string): string[] => {
  const out: string[] = []
  for (const word of sentence.match(wordPattern) ?? []) {
    const genitive = /^(.+)('s)$/i.exec(word)
    if (genitive !== null && !/^(it|there|that|he|she|let|what|who|where|here)$/i.test(genitive[1])) out.push(genitive[1], "'s")
    else if (genitive !== null) out.push(genitive[1], /^let$/i.test(genitive[1]) ? 'us' : 'is')
    else if (/^(.+)(n't)$/i.test(word) && !/^don't$/i.test(word)) out.push(word.slice(0, -3), 'not')
    else if (/^(they|we|you)'re$/i.test(word)) out.push(word.slice(0, -3), 'are')
    else out.push(word)
  }
  return out
}

const LONGEST = 6

const lookUp = (phrase: string, raw: string, single: boolean, lexicon: Lexicon): Item | undefined => {
  if (Object.hasOwn(functionWords, phrase)) return { kind: functionWords[phrase], words: phrase, raw, senses: functionWords[phrase] === 'word' ? (lexicon.senses(phrase) ?? none) : none }
  if (Object.hasOwn(englishAmounts, phrase)) {
    const senses = lexicon.senses(phrase.replace(/^an? /, '').replace(/ of$/, '')) ?? none
    return { kind: 'amount', words: phrase, raw, senses: phrase.endsWith(' of') ? senses : none, value: englishAmounts[phrase], certain: isCertainAmount(phrase) }
  }
  if (single) {
    const index = placeholderIndex(phrase)
    if (index !== undefined) return { kind: 'text', words: phrase, raw, senses: none, index }
    const number = englishNumber(phrase)
    if (number !== undefined) return { kind: 'number', words: phrase, raw, senses: none, value: number, certain: true }
    const hex = hexColour(phrase)
    if (hex !== undefined) return { kind: 'word', words: phrase, raw, senses: { colour: hex } }
    if (isShade(phrase) && lexicon.senses(phrase)?.model === undefined) return { kind: 'shade', words: phrase, raw, senses: lexicon.senses(phrase) ?? none }
  }
  const senses = lexicon.senses(phrase)
  return senses === undefined ? undefined : { kind: 'word', words: phrase, raw, senses }
}

/** "red apple" is an apple that is red, even where the catalogue calls the apple so; "hot dog" stays whole. */
const onlyColoured = (phrase: string, senses: Senses, lexicon: Lexicon): boolean => {
  const [first, ...rest] = phrase.split(' ')
  const whole = senses.model ?? senses.singular?.senses.model
  const colour = lexicon.senses(first)?.colour
  const adjective = colour !== undefined || /^(open|small|big|little|large|old|young|wooden|tall|short|black|white)$/.test(first)
  if (!adjective || senses.colour !== undefined || senses.feature !== undefined || senses.relation !== undefined || senses.frame !== undefined || senses.person !== undefined || senses.singular?.senses.person !== undefined) return false
  const tail = lexicon.senses(rest.join(' '))
  const same = tail?.model ?? tail?.singular?.senses.model
  if (tail === undefined || !nounLike(tail) && tail.singular === undefined) return false
  const wider = (senses.noun ?? senses.singular?.senses.noun)?.wider[0]
  const tailNoun = tail.noun ?? tail.singular?.senses.noun
  if (whole === undefined && wider !== undefined && colour !== undefined) return tailNoun?.wider[0] === wider || same?.id === wider
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
      const phrase = lower.slice(at, at + length).join(' ').replaceAll(" 's", "'s")
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
    out.push(found)
    at += length
  }
  return out
}

/** Words no table has: read by their parts ("blue-eyed", "cat-shaped") or left for the tagger. */
const unknown = (word: string, raw: string, lexicon: Lexicon): Item => {
  if (!/[\p{L}\p{N}]/u.test(word)) return { kind: 'comma', words: word, raw, senses: none }
  if (word.includes('-')) {
    const spaced = lexicon.senses(word.replaceAll('-', ' '))
    if (spaced !== undefined) return { kind: 'word', words: word.replaceAll('-', ' '), raw, senses: spaced }
  }
  return { kind: 'word', words: word, raw, senses: none }
}
