/** Finds the model that draws a noun: itself, a wider word, a solid of its shape, or a card. */
import type { CatalogueIndex } from '../catalogue.ts'
import { chineseNouns, englishNouns } from '../lexicon/nouns.ts'
import type { Senses } from '../senses.ts'

export interface Resolved {
  readonly model: string
  readonly match: 'exact' | 'wider' | 'described' | 'card'
  /** The wider word that stands in. */
  readonly instead?: string
}

const PERSON = 'person'

/** Shapes that can stand for a thing nobody modelled, when the prompt describes one: catalogue ids, best first. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  round: ['ball', 'sphere'],
  square: ['cube', 'box', 'block'],
  'heart-shaped': ['heart'],
  'star-shaped': ['star'],
  pointed: ['cone'],
}

/** Words too wide to stand for anything but themselves: a fork is no sword because both are tools. */
const vague: ReadonlySet<string> = new Set(
  'tool furniture vehicle food device container instrument animal plant building weapon toy sport decoration game board paper light drink stick dish wood crystal money pet insect vegetable fruit dessert meat seat stone'.split(
    ' ',
  ),
)

const kebab = (word: string): string =>
  word
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_]+/g, '-')

/** The first of the wider words that is a model, or that some model is a kind of. */
const firstOf = (
  index: CatalogueIndex,
  words: readonly string[],
): { readonly id: string; readonly word: string; readonly at: number } | undefined => {
  for (const [at, word] of words.entries()) {
    const spaced = word.replaceAll('-', ' ')
    const model =
      index.modelById(word) ??
      index.modelByName(spaced, 'en') ??
      (at > 0 && vague.has(word) ? undefined : index.modelOfKind(spaced))
    if (model !== undefined) return { id: model.id, word: spaced, at }
  }
  return undefined
}

/** Icon words are English: a Chinese noun passes by way of its wider word. */
const iconOf = (index: CatalogueIndex, noun: string, senses: Senses, language: 'en' | 'zh'): string => {
  const find = index.catalogue.iconFor
  const own = find?.(noun, language)
  if (own !== undefined) return own
  if (language === 'en') return kebab(noun)
  const wider = senses.noun?.wider[0]?.replace(/-(?:thing|weapon)$/, '')
  return (wider === undefined ? undefined : (find?.(wider.replaceAll('-', ' '), 'en') ?? wider)) ?? kebab(noun)
}

/**
 * The model for a noun.
 * @param states adjectives of shape; they decide when there is neither model nor wider word
 */
export const resolveNoun = (
  index: CatalogueIndex,
  noun: string,
  senses: Senses,
  states: readonly string[],
  language: 'en' | 'zh',
): Resolved => {
  if (senses.person !== undefined) return { model: index.modelById(PERSON)?.id ?? PERSON, match: 'exact' }
  if (senses.model !== undefined) return { model: senses.model.id, match: 'exact' }
  if (senses.singular !== undefined && senses.noun === undefined)
    return resolveNoun(index, senses.singular.word, senses.singular.senses, states, language)
  const named = senses.garment ?? senses.part
  const word = senses.noun ?? (named === undefined ? undefined : { wider: [named], same: true })
  if (word !== undefined) {
    const found = firstOf(index, word.wider)
    if (found !== undefined) {
      // 小老鼠 is a mouse, only little.
      const little =
        language === 'zh' && /^[小大老]/.test(noun) && index.modelByName(noun.slice(1), 'zh')?.id === found.id
      const exact = (found.at === 0 && word.same) || little
      return {
        model: found.id,
        match: exact ? 'exact' : 'wider',
        ...(exact ? {} : { instead: instead(index, found.id, language) }),
      }
    }
  }
  // "kitchen timer": what its last word means is nearer than a picture card.
  const last = language === 'en' ? noun.split(' ').at(-1)! : undefined
  if (last !== undefined && last !== noun) {
    const model =
      index.modelByName(last, 'en') ??
      (englishNouns().has(last)
        ? index.modelById(firstOf(index, englishNouns().get(last)!.wider)?.id ?? '')
        : undefined)
    if (model !== undefined) return { model: model.id, match: 'wider', instead: instead(index, model.id, language) }
  }
  if (language === 'zh') {
    const found = chineseTail(index, noun)
    if (found !== undefined) return { model: found, match: 'wider', instead: instead(index, found, language) }
  }
  for (const state of states) {
    const solid = firstOf(index, shapes[state] ?? [])
    if (solid !== undefined) return { model: solid.id, match: 'described', instead: instead(index, solid.id, language) }
  }
  return { model: `card/${iconOf(index, noun, senses, language)}`, match: 'card' }
}

/** A Chinese compound ends in its kind: 小提琴盒 is a 盒. Two characters at least, so that 子 means nothing. */
const chineseTail = (index: CatalogueIndex, noun: string): string | undefined => {
  for (let at = 1; at <= noun.length - 2; at++) {
    const tail = noun.slice(at)
    const model = index.modelByName(tail, 'zh')
    if (model !== undefined) return model.id
    const word = chineseNouns().get(tail)
    const found = word === undefined ? undefined : firstOf(index, word.wider)
    if (found !== undefined) return found.id
  }
  return undefined
}

const instead = (index: CatalogueIndex, id: string, language: 'en' | 'zh'): string =>
  index.modelById(id)?.names[language][0] ?? id
