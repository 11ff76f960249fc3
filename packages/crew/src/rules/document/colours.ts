/** Colours a document is to be set in: "gold on dark green", 白底红字. */
import { chineseColours, englishColours, isShade, shade } from '../lexicon/colours.ts'

export interface SheetColours {
  readonly letters?: string
  readonly ground?: string
}

const english = (words: string): string | undefined => {
  const parts = words.trim().toLowerCase().split(/\s+/)
  for (let from = 0; from < parts.length; from++) {
    const name = parts.slice(from).join(' ')
    const colour = englishColours().get(name)
    if (colour === undefined) continue
    const before = parts[from - 1]
    return before !== undefined && isShade(before) ? shade(before, colour) : colour
  }
  return undefined
}

const chinese = (words: string): string | undefined => {
  const known = chineseColours().get(words) ?? chineseColours().get(`${words}色`)
  if (known !== undefined) return known
  const plain = chineseColours().get(words.slice(1))
  return plain !== undefined && isShade(words[0]) ? shade(words[0], plain) : plain
}

/** Reads the prompt without its strings. Colours it does not name are absent. */
export const sheetColours = (text: string): SheetColours => {
  const pair =
    /\b(?:in |with )?((?:[a-z]{1,16} )?[a-z]{1,16})(?: (?:letters|lettering|text|words|writing|type))? on (?:an? )?((?:[a-z]{1,16} )?[a-z]{1,16})(?: (?:background|ground|backdrop))?(?=[\s.,;]|$)/gi
  for (const match of text.matchAll(pair)) {
    const letters = english(match[1])
    const ground = english(match[2]) ?? english(match[2].split(' ')[0])
    if (letters !== undefined && ground !== undefined) return { letters, ground }
  }
  const ground = /([\u4e00-\u9fff]{1,3}?)(?:色)?(?:的)?(?:底|背景)/u.exec(text)?.[1]
  const letters = /([\u4e00-\u9fff]{1,2}?)(?:色)?(?:的)?(?:大字|文字|字体|字)(?!符)/u.exec(
    text.replace(/^.*?(?:底|背景)/u, ''),
  )?.[1]
  const under = ground === undefined ? undefined : chinese(ground)
  const over = letters === undefined ? undefined : chinese(letters)
  return {
    ...(over === undefined ? {} : { letters: over }),
    ...(under === undefined ? {} : { ground: under }),
  }
}
