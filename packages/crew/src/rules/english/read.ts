/** Reads an English sentence into a reading. */
import type { Reading } from '../reading/reading.ts'
import type { Lexicon } from '../senses.ts'
import { frameEnd, takeFeatures } from './features.ts'
import { itemsOf } from './items.ts'
import { readSentence } from './sentence.ts'
import type { Tag } from './tagger.ts'
import { tagsOf } from './tagger.ts'

/** Takes the sentence in: features of the whole picture first, then its things. */
export const readEnglish = (sentence: string, reading: Reading, lexicon: Lexicon): void => {
  const all = itemsOf(sentence, lexicon)
  const opening = reading.mentions.length === 0 && reading.place === undefined
  const start = opening ? frameEnd(all) : 0
  const framed = takeFeatures(all.slice(0, start), reading)
  void framed
  const items = takeFeatures(all.slice(start), reading)
  let tags: ReadonlyMap<string, Tag> | undefined
  const tag = (word: string): Tag => {
    tags ??= tagsOf(sentence)
    return tags.get(word) ?? tags.get(word.split(' ').at(-1)!) ?? 'other'
  }
  const again = frameEnd(items, opening)
  readSentence({ items: items.slice(again), lexicon, tag }, reading)
}
