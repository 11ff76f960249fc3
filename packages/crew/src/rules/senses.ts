/** Everything a word or phrase may mean: the lexicons and the catalogue asked at once. */
import type { ModelFacts } from '@plantain/illustrator/stage/model'
import type { CatalogueIndex } from './catalogue.ts'
import { singularsOf, unchanging } from './english/singular.ts'
import type { Quality } from './lexicon/adjectives.ts'
import { chineseQualities, englishQualities } from './lexicon/adjectives.ts'
import { chineseColours, englishColours } from './lexicon/colours.ts'
import type { Feature } from './lexicon/features.ts'
import { chineseFeatures, constellations, englishFeatures } from './lexicon/features.ts'
import * as garments from './lexicon/garments.ts'
import type { NounWord } from './lexicon/nouns.ts'
import { chineseNouns, englishNouns } from './lexicon/nouns.ts'
import type { PersonWord } from './lexicon/people.ts'
import { chinesePeople, englishPeople } from './lexicon/people.ts'
import type { Place } from './lexicon/places.ts'
import { chinesePlaces, englishPlaces } from './lexicon/places.ts'
import type { RelationKind } from './lexicon/relations.ts'
import { chineseFramePlaces, chineseLocalizers, englishFramePlaces, englishPrepositions } from './lexicon/relations.ts'
import type { Verb, VerbForm } from './lexicon/verbs.ts'
import { chineseVerbs, englishVerbForms } from './lexicon/verbs.ts'

export interface Senses {
  /** A model that is called so. */
  readonly model?: ModelFacts
  /** An everyday noun with wider words. */
  readonly noun?: NounWord
  readonly person?: PersonWord
  readonly garment?: string
  readonly part?: string
  readonly place?: Place
  readonly colour?: string
  readonly quality?: Quality
  readonly feature?: Feature
  readonly constellation?: string
  readonly verbs?: readonly { readonly verb: Verb; readonly form: VerbForm }[]
  readonly relation?: RelationKind
  readonly frame?: RelationKind
  readonly hair?: string
  readonly beard?: string
  readonly skin?: number
  /** The same word read as a plural: what one of it is. */
  readonly singular?: { readonly word: string; readonly senses: Senses }
}

export interface Lexicon {
  readonly language: 'en' | 'zh'
  readonly index: CatalogueIndex
  /** Undefined when the phrase means nothing we know. */
  senses(phrase: string): Senses | undefined
}

const isNoun = (senses: Senses): boolean =>
  senses.model !== undefined ||
  senses.noun !== undefined ||
  senses.person !== undefined ||
  senses.garment !== undefined ||
  senses.part !== undefined ||
  senses.place !== undefined

export const nounLike = isNoun

const roleWord = (index: CatalogueIndex, phrase: string, language: 'en' | 'zh'): PersonWord | undefined => {
  const role = index.role(phrase, language)
  return role === undefined ? undefined : { role, people: 1, plural: false }
}

const compact = (senses: Record<string, unknown>): Senses | undefined => {
  const entries = Object.entries(senses).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Senses)
}

const englishSenses = (index: CatalogueIndex, phrase: string): Senses | undefined => {
  const model = index.modelByName(phrase, 'en')
  const person = englishPeople().get(phrase) ?? roleWord(index, phrase, 'en')
  const known = person?.role === undefined ? undefined : index.role(phrase, 'en')
  const skin = garments.englishSkins().get(phrase)
  const own = compact({
    model: model?.category === 'person' || person !== undefined ? undefined : model,
    noun: englishNouns().get(phrase),
    person:
      person !== undefined && known !== undefined
        ? { ...person, role: known }
        : (person ?? (model?.category === 'person' ? { people: 1, plural: false } : undefined)),
    garment: garments.englishGarments().get(phrase),
    part: garments.englishParts().get(phrase),
    place: englishPlaces().get(phrase) ?? settingPlace(index, phrase, 'en'),
    colour: englishColours().get(phrase),
    quality: englishQualities().get(phrase),
    feature: englishFeatures().get(phrase),
    constellation: constellations().get(phrase),
    verbs: englishVerbForms().get(phrase),
    relation: englishPrepositions().get(phrase),
    frame: englishFramePlaces().get(phrase),
    hair: garments.englishHair().get(phrase),
    beard: garments.englishBeards().get(phrase),
    skin: skin === undefined ? undefined : Number(skin),
  })
  if (unchanging.has(phrase)) return own
  for (const word of singularsOf(phrase)) {
    const senses = englishSenses(index, word)
    if (senses !== undefined && isNoun(senses)) return { ...own, singular: { word, senses } }
  }
  return own
}

const settingPlace = (index: CatalogueIndex, phrase: string, language: 'en' | 'zh'): Place | undefined => {
  if ((language === 'en' ? garments.englishParts() : garments.chineseParts()).has(phrase)) return undefined
  const id = index.setting(phrase, language)
  return id === undefined ? undefined : { id, thing: true }
}

const chineseSenses = (index: CatalogueIndex, phrase: string): Senses | undefined => {
  const model = index.modelByName(phrase, 'zh')
  const person = chinesePeople().get(phrase) ?? roleWord(index, phrase, 'zh')
  const known = person?.role === undefined ? undefined : index.role(phrase, 'zh')
  const verb = chineseVerbs().get(phrase)
  const skin = garments.chineseSkins().get(phrase)
  return compact({
    model: model?.category === 'person' || person !== undefined ? undefined : model,
    noun: chineseNouns().get(phrase),
    person:
      person !== undefined && known !== undefined
        ? { ...person, role: known }
        : (person ?? (model?.category === 'person' ? { people: 1, plural: false } : undefined)),
    garment: garments.chineseGarments().get(phrase),
    part: garments.chineseParts().get(phrase),
    place: chinesePlaces().get(phrase) ?? settingPlace(index, phrase, 'zh'),
    colour: chineseColours().get(phrase),
    quality: chineseQualities().get(phrase),
    feature: chineseFeatures().get(phrase),
    constellation: constellations().get(phrase),
    verbs: verb === undefined ? undefined : [{ verb, form: 'base' }],
    relation: chineseLocalizers().get(phrase),
    frame: chineseFramePlaces().get(phrase),
    hair: garments.chineseHair().get(phrase),
    beard: garments.chineseBeards().get(phrase),
    skin: skin === undefined ? undefined : Number(skin),
  })
}

/** Phrases remembered; a prompt of any length asks for a few thousand. */
const REMEMBERED = 20_000

export const lexiconFor = (index: CatalogueIndex, language: 'en' | 'zh'): Lexicon => {
  const known = new Map<string, Senses | undefined>()
  return {
    language,
    index,
    senses(phrase) {
      if (known.has(phrase)) return known.get(phrase)
      const found = language === 'en' ? englishSenses(index, phrase) : chineseSenses(index, phrase)
      if (known.size > REMEMBERED) known.clear()
      known.set(phrase, found)
      return found
    },
  }
}
