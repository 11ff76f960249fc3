/** What can be drawn, as the planner sees it, and how words find it. */
import type { ModelFacts } from '@plantain/illustrator/stage/model'

export interface NamedId {
  readonly id: string
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
}

export interface Catalogue {
  readonly models: readonly ModelFacts[]
  /** Trades and characters a person can be dressed as. */
  readonly roles: readonly NamedId[]
  readonly settings: readonly NamedId[]
  /**
   * The card for a noun that has no model: an icon's name (`fern`); undefined when there is none.
   * @default the noun itself in kebab case
   */
  readonly iconFor?: (word: string, language: 'en' | 'zh') => string | undefined
}

export interface CatalogueIndex {
  readonly catalogue: Catalogue
  modelById(id: string): ModelFacts | undefined
  /** By name in the language, singular, lower case. */
  modelByName(word: string, language: 'en' | 'zh'): ModelFacts | undefined
  /** The first model that is a kind of the word. */
  modelOfKind(kind: string): ModelFacts | undefined
  role(word: string, language: 'en' | 'zh'): string | undefined
  setting(word: string, language: 'en' | 'zh'): string | undefined
  names(language: 'en' | 'zh'): Iterable<string>
  roleNames(language: 'en' | 'zh'): Iterable<string>
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[_-]+/g, ' ').trim()

const byName = (entries: readonly NamedId[]): Record<'en' | 'zh', Map<string, string>> => {
  const maps = { en: new Map<string, string>(), zh: new Map<string, string>() }
  for (const entry of entries) {
    if (!maps.en.has(plain(entry.id))) maps.en.set(plain(entry.id), entry.id)
    for (const language of ['en', 'zh'] as const)
      for (const name of entry.names[language])
        if (!maps[language].has(plain(name))) maps[language].set(plain(name), entry.id)
  }
  return maps
}

/** Builds the indices once for a catalogue. */
export const indexCatalogue = (catalogue: Catalogue): CatalogueIndex => {
  const byId = new Map(catalogue.models.map((model) => [model.id, model]))
  const models = byName(catalogue.models)
  const roles = byName(catalogue.roles)
  const settings = byName(catalogue.settings)
  const kinds = new Map<string, ModelFacts>()
  for (const model of catalogue.models)
    for (const kind of model.kinds) if (!kinds.has(plain(kind))) kinds.set(plain(kind), model)
  return {
    catalogue,
    modelById: (id) => byId.get(id),
    modelByName: (word, language) => byId.get(models[language].get(plain(word)) ?? ''),
    modelOfKind: (kind) => kinds.get(plain(kind)),
    role: (word, language) => roles[language].get(plain(word)),
    setting: (word, language) => settings[language].get(plain(word)),
    names: (language) => models[language].keys(),
    roleNames: (language) => roles[language].keys(),
  }
}
