/** Words of a Chinese sentence as items of the grammar: what each may mean, numbers with their measures, joined and split words. */
import { hexColour, isShade, shade } from '../lexicon/colours.ts'
import { chineseAmounts, chineseNumber } from '../lexicon/numbers.ts'
import type { Lexicon } from '../senses.ts'
import { nounLike } from '../senses.ts'
import { placeholderIndex } from '../text/quotes.ts'
import { functionWords, verbObjects } from './function-words.ts'
import type { Item } from './numbers.ts'
import { measurePattern, none, numberItem } from './numbers.ts'
import type { Word } from './segment.ts'
import { wordsOfChinese } from './segment.ts'
import { joinHex, taken, unpacked } from './unpack.ts'

const wordItem = (text: string, tag: string, lexicon: Lexicon, english: Lexicon): Item => {
  const index = placeholderIndex(text)
  if (index !== undefined) return { kind: 'text', words: text, senses: none, tag, index }
  if (functionWords.has(text))
    return { kind: functionWords.get(text)!, words: text, senses: lexicon.senses(text) ?? none, tag }
  const hex = hexColour(text)
  if (hex !== undefined) return { kind: 'word', words: text, senses: { colour: hex }, tag }
  const senses = /^[a-z\d -]+$/i.test(text)
    ? (lexicon.senses(text) ?? english.senses(text.toLowerCase()))
    : lexicon.senses(text)
  return { kind: 'word', words: text, senses: senses ?? none, tag }
}

/** All items of a sentence. */
export const chineseItems = (sentence: string, lexicon: Lexicon, english: Lexicon): Item[] => {
  const cut = wordsOfChinese(sentence.replaceAll('黑白相间', '黑、白'), lexicon.index)
  const words = joinHex(cut).flatMap((word, at, all): Word[] => {
    const verbObject = verbObjects.get(word.text)
    if (verbObject !== undefined) return verbObject.map((text) => ({ text, tag: word.tag }))
    const few = /^(几)(.)(.*)$/.exec(word.text)
    if (few !== null && measurePattern.test(few[2]) && (few[3] === '' || lexicon.senses(few[3]) !== undefined))
      return [
        { text: '几', tag: 'm' },
        { text: few[2], tag: 'q' },
        ...(few[3] === '' ? [] : [{ text: few[3], tag: 'n' }]),
      ]
    const whole = /^([一二两三四五六七八九十百]+)(.)(.+)$/.exec(word.text)
    if (
      whole !== null &&
      lexicon.senses(word.text) === undefined &&
      measurePattern.test(whole[2]) &&
      lexicon.senses(whole[3]) !== undefined
    )
      return [
        { text: whole[1], tag: 'm' },
        { text: whole[2], tag: 'q' },
        { text: whole[3], tag: 'n' },
      ]
    // 一 | 本书: the measure stuck to the noun.
    if (
      at > 0 &&
      chineseNumber(all[at - 1].text) !== undefined &&
      word.text.length >= 2 &&
      measurePattern.test(word.text[0]) &&
      lexicon.senses(word.text) === undefined &&
      lexicon.senses(word.text.slice(1)) !== undefined
    )
      return [
        { text: word.text[0], tag: 'q' },
        { text: word.text.slice(1), tag: 'n' },
      ]
    const pieces =
      unpacked(word.text, lexicon) ??
      (lexicon.senses(word.text) === undefined &&
      !functionWords.has(word.text) &&
      word.text.length >= 2 &&
      /^[\u4e00-\u9fff]+$/.test(word.text) &&
      !/^[零〇一二两俩三四五六七八九十百]/.test(word.text) &&
      chineseAmounts[word.text] === undefined
        ? taken(word.text, lexicon)
        : undefined)
    return pieces === undefined ? [word] : pieces.map((text) => ({ text, tag: word.tag }))
  })
  const out: Item[] = []
  for (let at = 0; at < words.length; ) {
    if (words[at].text.trim() === '') {
      at++
      continue
    }
    // The longest phrase of neighbours that means something.
    let joined = 0
    for (let length = Math.min(4, words.length - at); length >= 2; length--) {
      const phrase = words
        .slice(at, at + length)
        .map((word) => word.text)
        .join('')
      const senses = lexicon.senses(phrase)
      if (
        phrase.length <= 9 &&
        phrase !== '黑白' &&
        ((senses !== undefined &&
          unpacked(phrase, lexicon) === undefined &&
          (nounLike(senses) ||
            senses.feature !== undefined ||
            senses.colour !== undefined ||
            senses.verbs !== undefined ||
            senses.constellation !== undefined ||
            senses.quality !== undefined ||
            senses.frame !== undefined)) ||
          (functionWords.has(phrase) && !measurePattern.test(words[at + 1].text)))
      ) {
        joined = length
        break
      }
    }
    const both =
      joined > 0
        ? verbObjects.get(
            words
              .slice(at, at + joined)
              .map((word) => word.text)
              .join(''),
          )
        : undefined
    if (both !== undefined) {
      for (const text of both) out.push(wordItem(text, 'v', lexicon, english))
      at += joined
      continue
    }
    if (joined > 0) {
      out.push(
        wordItem(
          words
            .slice(at, at + joined)
            .map((word) => word.text)
            .join(''),
          words[at].tag,
          lexicon,
          english,
        ),
      )
      at += joined
      continue
    }
    const number = numberItem(words, at)
    if (number !== undefined) {
      out.push(number.item)
      at += number.used
      continue
    }
    const next = words[at + 1]
    const colour = next === undefined ? undefined : lexicon.senses(next.text)?.colour
    if (isShade(words[at].text) && colour !== undefined && lexicon.senses(words[at].text + next.text) === undefined) {
      out.push({
        kind: 'word',
        words: words[at].text + next.text,
        senses: { colour: shade(words[at].text, colour) },
        tag: 'a',
      })
      at += 2
      continue
    }
    if (
      /^黑白$/.test(words[at].text) &&
      lexicon.senses(next?.text ?? '')?.feature === undefined &&
      next?.text !== '照片'
    ) {
      for (const sign of '黑白') out.push(wordItem(sign, 'a', lexicon, english))
      at++
      continue
    }
    out.push(wordItem(words[at].text, words[at].tag, lexicon, english))
    at++
  }
  return out
}
