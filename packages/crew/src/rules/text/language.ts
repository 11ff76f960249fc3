/** Which language a prompt is read in, and which it is answered in. */

export type Reader = 'en' | 'zh'

export const isChinese = (text: string): boolean => /[\u3400-\u4dbf\u4e00-\u9fff]/u.test(text)

/** BCP 47 tags by the script that is peculiar to each. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\uac00-\ud7af]/u, 'ko'],
  [/[\u0600-\u06ff]/u, 'ar'],
  [/[\u0900-\u097f]/u, 'hi'],
  [/[\u0400-\u04ff]/u, 'ru'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0370-\u03ff]/u, 'el'],
]

/** The language of a prompt, strings to be shown left out: `zh` as soon as Han characters outweigh Latin words. */
export const languageOf = (text: string): string => {
  // Most strings are plain Latin.
  if (!/[\u0250-\uffff]/.test(text)) return 'en'
  const han = text.match(/[\u3400-\u4dbf\u4e00-\u9fff]/gu)?.length ?? 0
  const latin = text.match(/[a-z]+/giu)?.length ?? 0
  for (const [script, tag] of scripts)
    if (script.test(text) && (text.match(new RegExp(script, 'gu'))?.length ?? 0) > latin) return tag
  return han > latin ? 'zh' : 'en'
}

export interface Stretch {
  readonly reader: Reader
  readonly text: string
}

/** Sentences, each with the reader it is for: a Chinese sentence may hold English words and the other way round. */
export const sentencesOf = (text: string): readonly Stretch[] =>
  text
    .split(/(?<=[。！？；\n])|(?<=[.!?;])(?=\s|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map(
      (sentence) =>
        ({
          reader: languageOf(sentence) === 'zh' || (isChinese(sentence) && !/[a-z]/i.test(sentence)) ? 'zh' : 'en',
          text: sentence,
        }) as const,
    )
