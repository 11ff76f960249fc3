/**
 * Reads a prompt by rules: English, Chinese or both, to a design. No model, no network; the same words give the same design.
 *
 * @example
 * understand('two red apples on a wooden table', catalogue).subjects
 */
import type { DesignInput } from '@plantain/illustrator/design/design'
import type { Catalogue, CatalogueIndex } from './catalogue.ts'
import { indexCatalogue } from './catalogue.ts'
import { readChinese } from './chinese/read.ts'
import { sheetColours } from './document/colours.ts'
import { readDocument } from './document/document.ts'
import { readEnglish } from './english/read.ts'
import { designOf } from './reading/design.ts'
import { Reading } from './reading/reading.ts'
import type { Lexicon } from './senses.ts'
import { lexiconFor } from './senses.ts'
import { languageOf, sentencesOf } from './text/language.ts'
import { normalise } from './text/normalise.ts'
import { protectStrings } from './text/quotes.ts'

interface Reader {
  readonly index: CatalogueIndex
  readonly en: Lexicon
  readonly zh: Lexicon
}

/** Indices are built once for a catalogue and go with it. */
const readers = new WeakMap<Catalogue, Reader>()

const readerFor = (catalogue: Catalogue): Reader => {
  const known = readers.get(catalogue)
  if (known !== undefined) return known
  const index = indexCatalogue(catalogue)
  const reader = { index, en: lexiconFor(index, 'en'), zh: lexiconFor(index, 'zh') }
  readers.set(catalogue, reader)
  return reader
}

/** Characters that are read; what follows is told in a note. Far beyond any prompt people write. */
const READ = 20_000

/** Never throws: what cannot be understood is told in the design's notes. */
export const understand = (prompt: string, catalogue: Catalogue): DesignInput => {
  const reader = readerFor(catalogue)
  const { text, strings } = protectStrings(prompt.slice(0, READ))
  const language = languageOf(text.trim() === '' ? normalise(prompt) : text)
  const reading = new Reading()
  const document = readDocument(text, strings, language === 'zh' ? 'zh' : 'en')
  for (const sentence of sentencesOf(document?.rest ?? text)) {
    if (sentence.reader === 'zh') readChinese(sentence.text, reading, reader.zh, reader.en)
    else readEnglish(sentence.text, reading, reader.en)
  }
  const design = designOf({
    prompt,
    language,
    strings,
    reading,
    index: reader.index,
    ...(document === undefined ? {} : { document }),
    unread: Math.max(0, prompt.length - READ),
  })
  return document === undefined ? design : coloured(design, text)
}

/** Letters and ground in the colours that are named for them. */
const coloured = (design: DesignInput, text: string): DesignInput => {
  const { letters, ground } = sheetColours(text)
  if (letters === undefined && ground === undefined) return design
  const palette = [ground, letters].filter((colour) => colour !== undefined)
  return {
    ...design,
    palette: [...new Set([...palette, ...(design.palette ?? [])])],
    ...(ground === undefined
      ? {}
      : { setting: { ...design.setting, place: design.setting?.place ?? 'studio', background: ground } }),
    ...(letters === undefined
      ? {}
      : { texts: (design.texts ?? []).map((one) => (one.role === 'title' ? { ...one, colour: letters } : one)) }),
  }
}
