/** Parts of speech for words no table knows. The language model is loaded at the first such word and not before. */
import { createRequire } from 'node:module'
import { lazily } from '../lexicon/table.ts'

export type Tag = 'noun' | 'verb' | 'adjective' | 'adverb' | 'other'

const nlp = lazily(() => {
  // Loaded late on purpose: about 60 MB that a server which plans nothing never pays.
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Nlp
  return wink(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
})

interface Nlp {
  readonly its: { readonly pos: unknown; readonly value: unknown }
  readDoc(text: string): { tokens(): { out(what?: unknown): string[] } }
}

const tags: Readonly<Record<string, Tag>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
}

/** Longest text that is tagged at once, in characters. */
const LIMIT = 4_000

/** The tag of each word of a sentence, by word in lower case; the first occurrence decides. */
export const tagsOf = (sentence: string): ReadonlyMap<string, Tag> => {
  const read = nlp()
  const found = new Map<string, Tag>()
  const tokens = read.readDoc(sentence.slice(0, LIMIT)).tokens()
  const words = tokens.out()
  const parts = tokens.out(read.its.pos)
  words.forEach((word, at) => {
    const key = word.toLowerCase()
    if (!found.has(key)) found.set(key, tags[parts[at]] ?? 'other')
  })
  return found
}
