/** Reads one English noun phrase: determiner, count, adjectives, nouns. */
import { shade } from '../lexicon/colours.ts'
import type { NounPhrase, Qualities } from '../reading/noun-phrase.ts'
import { addSense } from '../reading/add-sense.ts'
import { noQualities } from '../reading/noun-phrase.ts'
import type { Lexicon, Senses } from '../senses.ts'
import { nounLike } from '../senses.ts'
import type { Item } from './items.ts'
import type { Tag } from './tagger.ts'

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

export interface Grammar {
  readonly items: readonly Item[]
  readonly lexicon: Lexicon
  tag(word: string): Tag
}

const nounSenses = (item: Item): Senses | undefined => {
  if (item.kind !== 'word' && item.kind !== 'shade') return undefined
  return nounLike(item.senses) || item.senses.singular !== undefined || item.senses.constellation !== undefined ? item.senses : undefined
}

/** "on the moon", "under the sea": a place with its preposition. */
export const placePhrase = (item: Item): boolean => item.senses.place !== undefined && /^(?:on|under|above|in) /.test(item.words)

/** Can the item be (part of) the noun? */
export const isNoun = (item: Item | undefined, grammar: Grammar): boolean => {
  if (item === undefined || item.kind !== 'word' || placePhrase(item)) return false
  if (nounSenses(item) !== undefined) return true
  if (Object.keys(item.senses).length > 0) return false
  return grammar.tag(item.words) === 'noun' || (grammar.tag(item.words) === 'other' && /^\p{L}{3,}/u.test(item.words))
}

const participle = (item: Item): boolean => item.senses.verbs?.some((entry) => entry.form === 'ing') === true && !nounLike(item.senses)
const pastParticiple = (item: Item): boolean => item.senses.verbs?.some((entry) => entry.form === 'participle' || entry.form === 'past') === true && !nounLike(item.senses)

/** Can the item stand before a noun and say what it is like? */
export const isModifier = (item: Item | undefined, grammar: Grammar): boolean => {
  if (item === undefined) return false
  if (item.kind === 'shade') return true
  if (item.kind !== 'word') return false
  const { senses } = item
  if (senses.colour !== undefined || senses.quality !== undefined || senses.skin !== undefined || senses.hair !== undefined || senses.beard !== undefined) return true
  if (compound(item.words, grammar.lexicon) !== undefined) return true
  if (participle(item) || pastParticiple(item)) return true
  return Object.keys(senses).length === 0 && (grammar.tag(item.words) === 'adjective' || /(?:ful|ous|less|ish|able|ible|-like|-style|-shaped|-sized|esque)$/.test(item.words))
}

/** Does a noun come before anything that ends a noun phrase? */
const nounAhead = (at: number, grammar: Grammar): boolean => {
  for (let to = at; to < Math.min(at + 8, grammar.items.length); to++) {
    const item = grammar.items[to]
    if (isNoun(item, grammar)) return true
    if (!isModifier(item, grammar) && item.kind !== 'comma' && item.kind !== 'and' && item.kind !== 'adverb' && item.kind !== 'text') return false
  }
  return false
}

/** After this item, does the phrase still go on to a noun without "and" or a comma? */
const directlyNoun = (at: number, grammar: Grammar): boolean => {
  for (let to = at; to < Math.min(at + 5, grammar.items.length); to++) {
    if (isNoun(grammar.items[to], grammar)) return true
    if (!isModifier(grammar.items[to], grammar)) return false
  }
  return false
}

export const startsPhrase = (at: number, grammar: Grammar): boolean => {
  const item = grammar.items[at]
  if (item === undefined) return false
  if (item.kind === 'determiner' || item.kind === 'possessive' || item.kind === 'number' || item.kind === 'amount') return true
  if (isNoun(item, grammar)) return true
  return isModifier(item, grammar) && nounAhead(at + 1, grammar)
}

/** "blue-eyed", "red-haired", "long-haired", "cat-shaped", "three-legged": what they add. */
const compound = (word: string, lexicon: Lexicon): ((qualities: Qualities) => void) | undefined => {
  const match = /^(.+?)[- ](eyed|haired|bearded|furred|skinned|winged|roofed|coloured|colored|faced|tailed|eared|legged|shaped|striped|clad|feathered|petaled|leaved|tipped|topped|nosed|maned)$/.exec(word)
  if (match === null) return undefined
  const [, first, last] = match
  const senses = lexicon.senses(first)
  const parts: Readonly<Record<string, string>> = { eyed: 'eyes', furred: 'main', winged: 'wings', roofed: 'roof', coloured: 'main', colored: 'main', faced: 'face', tailed: 'tail', eared: 'ears', feathered: 'main', petaled: 'petals', leaved: 'leaves', nosed: 'nose', maned: 'mane', striped: 'second' }
  return (qualities) => {
    const colour = senses?.colour
    if (last === 'haired') qualities.hair = { ...qualities.hair, ...(colour === undefined ? { style: senses?.hair ?? first } : { colour }) }
    else if (last === 'bearded') qualities.beard = first === 'long' ? 'long' : 'short'
    else if (colour !== undefined && parts[last] !== undefined) qualities.colours.push({ part: parts[last], colour })
    else qualities.states.push(word)
    if (last === 'striped') qualities.pattern = 'striped'
  }
}


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
      if (determined && next > at && !/^(the|other|same|all)$/.test(item.words) && items[next - 1].kind !== 'determiner' && items[next - 1].kind !== 'amount') break
      if (/^(the|this|these|those|the other|the same)$/.test(item.words)) definite = true
      if (/other/.test(item.words)) other = true
      determined = true
    } else if (item.kind === 'possessive') { owner = item.words; determined = true }
    else if (item.kind === 'number') { if (counted) break; count = item.value!; counted = true; determined = true }
    else if (item.kind === 'amount') {
      count = item.value!
      counted = item.certain === true
      guessed = !counted
      determined = true
      const word = item.words.replace(/^an? /, '').replace(/ of$/, '')
      if (/^(pile|stack|heap|bouquet|bunch|row|circle|line|swarm|flock|herd)s?$/.test(word)) measure = word
    } else if (item.kind === 'of' && next > at && (items[next - 1].kind === 'amount' || items[next - 1].kind === 'number')) continue
    else if (item.kind === 'adverb' && next > at - 1 && directlyNounOrModifier(next + 1, grammar)) continue
    else break
  }
  if (next === at && !isNoun(items[at], grammar) && !isModifier(items[at], grammar)) return undefined
  // A photo of "the sky": a noun must follow the modifiers.
  let head: { readonly words: string[]; senses: Senses; item: Item } | undefined
  let nouns: Item[] = []
  for (; next < items.length; next++) {
    const item = items[next]
    if (item.kind === 'text' && nounAhead(next + 1, grammar) && head === undefined) { strings.push(item.index!); continue }
    if (head === undefined && nouns.length === 0 && (item.kind === 'comma' || item.kind === 'and')) {
      // "a small, round table"; "black and white cat".
      const between = next > at && isModifier(items[next - 1], grammar) && isModifier(items[next + 1], grammar) && directlyNoun(next + 1, grammar) && items[next + 1]?.kind !== 'determiner'
      const list = item.kind === 'comma' && items[next + 1]?.kind === 'and' && isModifier(items[next + 2], grammar) && isModifier(items[next - 1], grammar)
      const colourList = item.kind === 'comma' && items[next - 1]?.senses.colour !== undefined && items[next + 1]?.senses.colour !== undefined && nounAhead(next + 1, grammar)
      if (!between && !list && !colourList) break
      if (items[next + 1]?.senses.colour !== undefined || items[next + 1]?.kind === 'shade') colourAnd = true
      continue
    }
    if (item.kind === 'adverb' && nouns.length === 0 && directlyNounOrModifier(next + 1, grammar)) continue
    if (item.kind === 'shade') { shading.push(item.words); continue }
    if (item.kind !== 'word') break
    const more = directlyNoun(next + 1, grammar)
    // "the cat is orange" names a colour, not a fruit.
    const asNoun = isNoun(item, grammar) && !(predicate && !determined && item.senses.colour !== undefined && !more)
    const asModifier = isModifier(item, grammar)
    if (nouns.length > 0 && !asNoun) break
    if (nouns.length > 0 && verbHere(next, nouns, counted && count > 1, grammar)) break
    if (asModifier && (more || !asNoun)) {
      if (!more && !(nounAhead(next + 1, grammar) && nouns.length === 0)) {
        if (nouns.length > 0) break
      }
      if (nouns.length > 0) { if (!asNoun) break; nouns.push(item); continue }
      if ((participle(item) || pastParticiple(item)) && item.senses.quality === undefined && !determined && !counted) break
      if (item.senses.colour !== undefined && !(item.senses.quality !== undefined && asNoun && false)) {
        colours.push(shading.reduce((colour, word) => shade(word, colour), item.senses.colour))
        shading = []
        continue
      }
      flushShades(shading, qualities, grammar)
      shading = []
      const parts = compound(item.words, grammar.lexicon)
      if (parts !== undefined) parts(qualities)
      else if (item.senses.quality !== undefined || item.senses.hair !== undefined || item.senses.skin !== undefined || item.senses.beard !== undefined) addSense(qualities, item)
      else if (participle(item)) qualities.states.push(item.words)
      else qualities.states.push(item.words)
      continue
    }
    if (!asNoun) break
    nouns.push(item)
    if (items[next + 1]?.kind === 'genitive') { next++; break }
  }
  flushShades(shading, qualities, grammar)
  if (nouns.length === 0) {
    if (colours.length === 0 && qualities.states.length === 0 && qualities.size === undefined && qualities.expression === undefined && !counted) {
      return next > at ? { phrase: emptyPhrase(qualities, count, counted, definite), next, strings, headless: true, ...(owner === undefined ? {} : { owner }) } : undefined
    }
    qualities.colours = colours.map((colour, place) => ({ part: place === 0 ? 'main' : place === 1 ? 'second' : `colour-${place + 1}`, colour }))
    return { phrase: emptyPhrase(qualities, count, counted, definite), next, strings, headless: true, ...(owner === undefined ? {} : { owner }) }
  }
  const built = headOf(nouns, qualities, counted && count > 1, grammar)
  head = built
  nouns = []
  const several = counted ? count > 1 : guessed
  const plural = built.plural || several
  const apart = colourAnd && colours.length > 1 && plural && !(colours.length === 2 && built.animal)
  qualities.colours.unshift(...colours.map((colour, place) => ({ part: place === 0 ? 'main' : place === 1 ? 'second' : `colour-${place + 1}`, colour })))
  if (measure !== undefined && /pile|stack|heap|bouquet|bunch/.test(measure)) qualities.states.push(measure)
  const phrase: NounPhrase = {
    noun: head.words.join(' '), senses: head.senses, definite, other, qualities, apart,
    bare: !determined, count: counted || guessed ? count : built.plural ? 3 : built.people > 1 ? built.people : 1,
    counted: counted || (built.people > 1 && built.people <= 4) || (!built.plural && !guessed), plural: plural && !counted && !guessed,
  }
  return { phrase, next, strings, headless: false, ...(owner === undefined ? {} : { owner }), ...(measure === undefined ? {} : { measure }) }
}

const directlyNounOrModifier = (at: number, grammar: Grammar): boolean => isNoun(grammar.items[at], grammar) || isModifier(grammar.items[at], grammar)

const flushShades = (shading: readonly string[], qualities: Qualities, grammar: Grammar): void => {
  for (const word of shading) {
    const quality = grammar.lexicon.senses(word)?.quality
    qualities.states.push(quality?.class === 'state' ? quality.value : word)
  }
}

const emptyPhrase = (qualities: Qualities, count: number, counted: boolean, definite: boolean): NounPhrase => ({
  noun: '', senses: {}, count, counted, plural: false, definite, other: false, qualities, apart: false, bare: true,
})

/** A word that is verb and noun alike is the verb when it follows a noun and something it may act on comes next. */
const verbHere = (at: number, nouns: readonly Item[], several: boolean, grammar: Grammar): boolean => {
  const item = grammar.items[at]
  const before = nouns.at(-1)!
  const forms = item.senses.verbs
  if (forms === undefined) return false
  const plural = several || before.senses.singular !== undefined || before.senses.person?.plural === true
  const fits = forms.some((entry) => (entry.form === 's' && !plural) || (entry.form === 'base' && plural) || entry.form === 'past' || entry.form === 'ing')
  if (!fits) return false
  const person = before.senses.person ?? before.senses.singular?.senses.person
  const alive = person !== undefined || (before.senses.model ?? before.senses.singular?.senses.model)?.category === 'animal' || (before.senses.noun ?? before.senses.singular?.senses.noun)?.wider.includes('animal') === true
  const after = grammar.items[at + 1]
  // "a girl building a snowman", but "the girl's building".
  if (forms.some((entry) => entry.form === 'ing')) return (item.senses.noun === undefined && item.senses.model === undefined) || (alive && (after?.kind === 'determiner' || after?.kind === 'number' || after?.kind === 'possessive'))
  const free = after === undefined || !isNoun(after, grammar) || forms.some((entry) => entry.verb.transitive)
  return alive && free
}

const animalOf = (senses: Senses): boolean => senses.model?.category === 'animal' || senses.noun?.wider.includes('animal') === true

/** The head is the last noun; nouns before it belong to its name, its material, its role or its states. */
const headOf = (nouns: readonly Item[], qualities: Qualities, several: boolean, grammar: Grammar): { words: string[]; senses: Senses; item: Item; plural: boolean; people: number; animal: boolean } => {
  const last = nouns.at(-1)!
  const own = nounSenses(last) ?? last.senses
  // "three glasses" are drinking glasses; "glasses" alone are worn.
  const onlyPlace = own.model === undefined && own.noun === undefined && own.person === undefined && own.garment === undefined && own.part === undefined && own.singular?.senses.model !== undefined
  const single = own.singular !== undefined && (several || !nounLike(own) || onlyPlace) ? own.singular : undefined
  const senses = single?.senses ?? own
  const plural = single !== undefined || (senses.person?.plural ?? false) || (Object.keys(last.senses).length === 0 && /[^s]s$/.test(last.words) && last.words.length > 3)
  const words = [single?.word ?? last.words]
  for (const item of nouns.slice(0, -1).reverse()) {
    const before = item.senses
    if (before.quality?.class === 'material') qualities.material = before.quality.value
    else if (before.person !== undefined && before.person.role !== undefined && (senses.person !== undefined || animalOf(senses))) qualities.roles.push(before.person.role)
    else if (senses.person !== undefined && before.person !== undefined) {
      if (before.person.gender !== undefined) qualities.gender = before.person.gender
      if (before.person.age !== undefined) qualities.age = before.person.age
    } else if (before.person?.age !== undefined && animalOf(senses)) qualities.age = before.person.age
    else if (before.person?.gender !== undefined && animalOf(senses)) qualities.states.push(item.words)
    else if (before.quality !== undefined) addSense(qualities, item)
    else words.unshift(item.words)
  }
  const noun = words.join(' ')
  const joined = words.length > 1 ? grammar.lexicon.senses(noun) : undefined
  const bare = Object.keys(senses).length === 0 && plural ? { senses, word: [last.words.replace(/s$/, '')] } : undefined
  return {
    words: bare === undefined ? [noun] : [...words.slice(0, -1), ...bare.word], senses: joined !== undefined && nounLike(joined) ? joined : senses, item: last, plural,
    people: senses.person?.people ?? 1, animal: animalOf(senses),
  }
}
