/** Chinese words taken apart: a white cat in one word, or characters the dictionary does not know together. */
import type { Lexicon } from '../senses.ts'
import { functionWords } from './function-words.ts'
import type { Word } from './segment.ts'

/** 白猫 is a cat that is white; 大树 a tree that is big; but 白菜 is no white vegetable. */
export const unpacked = (word: string, lexicon: Lexicon): readonly string[] | undefined => {
  const senses = lexicon.senses(word)
  if (senses === undefined || (senses.model === undefined && senses.noun === undefined && senses.garment === undefined))
    return undefined
  for (let at = Math.min(3, word.length - 1); at >= 1; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const rest = lexicon.senses(tail)
    const first = lexicon.senses(head)
    if (rest === undefined || first === undefined) continue
    const colour = first.colour !== undefined
    const size =
      /^(大|小|巨大|巨型)$/.test(head) &&
      rest.model?.category !== 'animal' &&
      rest.noun?.wider.includes('animal') !== true
    const material = first.quality?.class === 'material' && head.length === 1
    if (!colour && !size && !material && head !== '小') continue
    if (head === '小' && !size && unpacked(tail, lexicon) === undefined) continue
    const same =
      senses.model !== undefined
        ? rest.model === senses.model ||
          (colour && rest.model !== undefined && senses.model.kinds.includes(rest.model.id))
        : senses.noun !== undefined
          ? rest.model?.id === senses.noun.wider[0] || rest.noun?.wider[0] === senses.noun.wider[0]
          : rest.garment === senses.garment
    if (same) return [head, ...(unpacked(tail, lexicon) ?? [tail])]
    if (head === '小') {
      const inner = unpacked(tail, lexicon)
      if (inner !== undefined) return [head, ...inner]
    }
  }
  return undefined
}

/** The fewest known words a stretch of characters is made of; undefined when some part means nothing. */
export const taken = (text: string, lexicon: Lexicon): readonly string[] | undefined => {
  const out: string[] = []
  for (let at = 0; at < text.length; ) {
    let length = Math.min(6, text.length - at)
    for (; length >= 1; length--) {
      const piece = text.slice(at, at + length)
      if (functionWords.has(piece) || lexicon.senses(piece) !== undefined) break
    }
    if (length === 0) return undefined
    out.push(text.slice(at, at + length))
    at += length
  }
  return out
}

/** jieba cuts #ff8800 at the sign. */
export const joinHex = (words: readonly Word[]): Word[] => {
  const out: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const hash =
      words[at].text === '#' && /^[0-9a-f]+$/i.test(words[at + 1]?.text ?? '') ? `#${words[at + 1].text}` : undefined
    if (hash !== undefined && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(hash)) {
      out.push({ text: hash, tag: 'x' })
      at++
    } else out.push(words[at])
  }
  return out
}
