/** Turns the mentions of a reading into the subjects of a design. */
import type { DesignInput } from '@plantain/illustrator/design/design'
import type { CatalogueIndex } from './catalogue.ts'
import { culturalDress } from './lexicon/garments.ts'
import type { Resolved } from './nouns/resolve.ts'
import { resolveNoun } from './nouns/resolve.ts'
import { human } from './reading/kinds.ts'
import type { Qualities } from './reading/noun-phrase.ts'
import type { Mention } from './reading/reading.ts'

export type SubjectInput = NonNullable<DesignInput['subjects']>[number]

/** Most of one thing a picture can hold (the form's own limit). */
const MOST = 200

const kebab = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'thing'

/** Ids are the model's or the noun's name and a number: cat-1, cat-2. */
export const subjectIds = (models: readonly string[], nouns: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  return models.map((model, at) => {
    const base = kebab(model.startsWith('card/') || model === 'person' ? model.split('/').at(-1)! : model || nouns[at])
    const number = (counts.get(base) ?? 0) + 1
    counts.set(base, number)
    return `${base}-${number}`
  })
}

const personFields = (mention: Mention): Partial<SubjectInput> => {
  const { qualities, senses } = mention
  const word = senses.person
  const age =
    qualities.age ??
    word?.age ??
    (qualities.states.includes('old') ? 'old' : undefined) ??
    (qualities.young ? 'adult' : undefined)
  const gender = qualities.gender ?? word?.gender
  const role = qualities.roles[0] ?? word?.role
  const thin = qualities.states.includes('thin')
  const heavy = qualities.states.includes('fat')
  const build = qualities.build ?? word?.build ?? (heavy ? 'heavy' : thin ? 'thin' : undefined)
  const small = qualities.size === 'small' || qualities.size === 'tiny'
  return {
    ...(role === undefined ? {} : { role }),
    ...(age === undefined ? (small ? { age: 'child' as const } : {}) : { age }),
    ...(gender === undefined ? {} : { gender }),
    ...(build === undefined ? {} : { build }),
  }
}

const looks = (qualities: Qualities): Partial<SubjectInput> => {
  const dress = qualities.clothes.find((garment) => culturalDress.has(garment.kind))?.kind ?? qualities.dress
  return {
    ...(qualities.pattern === undefined ? {} : { pattern: qualities.pattern }),
    ...(qualities.material === undefined ? {} : { material: qualities.material }),
    ...(qualities.size === undefined ? {} : { size: qualities.size }),
    ...(qualities.skin === undefined ? {} : { skin: qualities.skin }),
    ...(qualities.hair === undefined ? {} : { hair: { ...qualities.hair } }),
    ...(qualities.beard === undefined ? {} : { beard: qualities.beard }),
    ...(qualities.expression === undefined ? {} : { expression: qualities.expression }),
    ...(dress === undefined ? {} : { dress }),
    ...(qualities.clothes.length === 0 ? {} : { clothes: qualities.clothes.map((garment) => ({ ...garment })) }),
  }
}

export interface Drawn {
  readonly subjects: SubjectInput[]
  readonly idOf: ReadonlyMap<Mention, string>
  /** How nouns without a model are drawn: noun and what stands in. */
  readonly compromises: readonly {
    readonly noun: string
    readonly match: 'wider' | 'described' | 'card'
    readonly instead?: string
  }[]
  /** Counts the form cannot hold. */
  readonly cut: readonly { readonly noun: string; readonly count: number }[]
}

/** The same noun is looked up once. */
const rememberingNouns = (index: CatalogueIndex, language: 'en' | 'zh') => {
  const known = new Map<string, Resolved>()
  return (mention: Mention): Resolved => {
    const key = `${mention.noun} ${mention.qualities.states.join(' ')}`
    const found = known.get(key) ?? resolveNoun(index, mention.noun, mention.senses, mention.qualities.states, language)
    known.set(key, found)
    return found
  }
}

/** The subjects of all mentions that are still to be drawn. */
export const subjectsOf = (mentions: readonly Mention[], index: CatalogueIndex, language: 'en' | 'zh'): Drawn => {
  const kept = mentions.filter((mention) => !mention.gone)
  const resolve = rememberingNouns(index, language)
  const resolved = kept.map(resolve)
  const ids = subjectIds(
    resolved.map((entry) => entry.model),
    kept.map((mention) => mention.noun),
  )
  const compromises: { noun: string; match: 'wider' | 'described' | 'card'; instead?: string }[] = []
  const cut: { noun: string; count: number }[] = []
  const subjects = kept.map((mention, at): SubjectInput => {
    const { qualities } = mention
    const { model, match, instead } = resolved[at]
    if (match !== 'exact' && !compromises.some((entry) => entry.noun === mention.noun))
      compromises.push({ noun: mention.noun, match, ...(instead === undefined ? {} : { instead }) })
    if (mention.count > MOST) cut.push({ noun: mention.noun, count: mention.count })
    const states = [
      ...new Set([
        ...qualities.states,
        ...(qualities.young && !human(mention) ? ['young'] : []),
        ...(human(mention) ? [] : qualities.roles),
      ]),
    ]
    const group = mention.senses.person
    const people =
      group !== undefined && group.people > 1 && mention.count !== group.people
        ? mention.count
        : (group?.people ?? 1) > 1
          ? group!.people
          : mention.count
    return {
      id: ids[at],
      noun: mention.noun,
      model,
      match,
      count: Math.max(1, Math.min(MOST, group === undefined ? mention.count : people)),
      plural: mention.plural,
      ...(qualities.colours.length === 0 ? {} : { colours: qualities.colours.map((colour) => ({ ...colour })) }),
      ...looks(qualities),
      ...(states.length === 0 ? {} : { states }),
      ...(human(mention) ? personFields(mention) : qualities.roles.length > 0 ? { role: qualities.roles[0] } : {}),
      ...(!human(mention) && qualities.age !== undefined ? { age: qualities.age } : {}),
      ...(mention.background ? { background: true } : {}),
    }
  })
  return { subjects, idOf: new Map(kept.map((mention, at) => [mention, ids[at]])), compromises, cut }
}
