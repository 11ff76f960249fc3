/** Cuts Chinese text into words. The dictionary (about 50 MB in memory) is loaded at the first Chinese prompt, not before. */
import { createRequire } from 'node:module'
import type { CatalogueIndex } from '../catalogue.ts'
import { chineseQualities } from '../lexicon/adjectives.ts'
import { chineseColours } from '../lexicon/colours.ts'
import { chineseFeatures, constellations } from '../lexicon/features.ts'
import { chineseBeards, chineseGarments, chineseHair, chineseParts, chineseSkins } from '../lexicon/garments.ts'
import { chineseNouns } from '../lexicon/nouns.ts'
import { chinesePeople } from '../lexicon/people.ts'
import { chinesePlaces } from '../lexicon/places.ts'
import { chineseFramePlaces, chineseLocalizers } from '../lexicon/relations.ts'
import { lazily } from '../lexicon/table.ts'
import { chineseVerbs } from '../lexicon/verbs.ts'

export interface Word {
  readonly text: string
  /** jieba's tag: n, v, a, m, q, f, p, u ... */
  readonly tag: string
}

interface Cutter {
  tag(sentence: string, hmm?: boolean): { readonly word: string; readonly tag: string }[]
  loadDict(dict: Uint8Array): void
}

/** Weight of our own words; common words of the dictionary have some 10 000. */
const WEIGHT = 40_000

const entries = (words: Iterable<string>, tag: string): string =>
  [...words]
    .filter((word) => /[\u4e00-\u9fff]/.test(word) && !/\s/.test(word) && word.length > 1)
    .map((word) => `${word} ${WEIGHT * word.length} ${tag}`)
    .join('\n')

const cutter = lazily((): Cutter => {
  const require = createRequire(import.meta.url)
  const { Jieba } = require('@node-rs/jieba') as { Jieba: { withDict(dict: Uint8Array): Cutter } }
  const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array }
  const made = Jieba.withDict(dict)
  const own = [
    entries(chineseNouns().keys(), 'n'),
    entries(chinesePeople().keys(), 'n'),
    entries(chineseGarments().keys(), 'n'),
    entries(chineseParts().keys(), 'n'),
    entries(chinesePlaces().keys(), 's'),
    entries(chineseColours().keys(), 'a'),
    entries(chineseQualities().keys(), 'a'),
    entries(chineseHair().keys(), 'a'),
    entries(chineseBeards().keys(), 'n'),
    entries(chineseSkins().keys(), 'a'),
    entries(chineseVerbs().keys(), 'v'),
    entries(chineseFeatures().keys(), 'n'),
    entries(constellations().keys(), 'n'),
    entries(chineseLocalizers().keys(), 'f'),
    entries(chineseFramePlaces().keys(), 'f'),
  ]
  made.loadDict(Buffer.from(own.join('\n')))
  return made
})

const loaded = new WeakSet<CatalogueIndex>()

/** Words of a sentence with their tags; the catalogue's names are words. */
export const wordsOfChinese = (sentence: string, index: CatalogueIndex): Word[] => {
  const cut = cutter()
  if (!loaded.has(index)) {
    cut.loadDict(Buffer.from(`${entries(index.names('zh'), 'n')}\n${entries(index.roleNames('zh'), 'n')}`))
    loaded.add(index)
  }
  return cut.tag(sentence, false).map(({ word, tag }) => ({ text: word, tag }))
}
