/** Chinese numbers with their measure words, as one item. */
import {
  chineseAmounts,
  chineseCollectives,
  chineseContainers,
  chineseMeasures,
  chineseNumber,
} from '../lexicon/numbers.ts'
import type { Senses } from '../senses.ts'
import type { Kind } from './function-words.ts'
import type { Word } from './segment.ts'

export interface Item {
  readonly kind: Kind
  readonly words: string
  readonly senses: Senses
  readonly tag: string
  readonly value?: number
  readonly certain?: boolean
  readonly measure?: string
  readonly index?: number
}

export const none: Senses = {}

const measures = lazyMeasures()

function lazyMeasures(): readonly string[] {
  return [...new Set(chineseMeasures)].sort((a, b) => b.length - a.length)
}

export const measurePattern = new RegExp(
  `^(${[...new Set([...chineseMeasures])].sort((a, b) => b.length - a.length).join('|')})$`,
)

/** 三只, 一群, 两杯, 许多: number and measure in one item. */
export const numberItem = (
  words: readonly Word[],
  at: number,
): { readonly item: Item; readonly used: number } | undefined => {
  const text = words[at].text
  const next = words[at + 1]?.text ?? ''
  const amount =
    chineseAmounts[text + next] !== undefined
      ? { value: chineseAmounts[text + next], used: 2 }
      : chineseAmounts[text] !== undefined && text !== '多' && text !== '数'
        ? { value: chineseAmounts[text], used: 1 }
        : undefined
  if (amount !== undefined) {
    const measure = words[at + amount.used]?.text ?? ''
    const measured = measurePattern.test(measure)
    return {
      item: {
        kind: 'number',
        words: text,
        senses: none,
        tag: 'm',
        value: amount.value,
        certain: false,
        ...(measured ? { measure } : {}),
      },
      used: amount.used + (measured ? 1 : 0),
    }
  }
  const split = /^([零〇一二两俩三仨四五六七八九十百\d]+)(.*)$/.exec(text)
  if (split === null) return undefined
  const value = chineseNumber(split[1])
  if (value === undefined || value === 0) return undefined
  const tail = split[2]
  if (tail === '') {
    const small = /^(小|大)$/.test(next) && measurePattern.test(words[at + 2]?.text ?? '') ? 1 : 0
    const measure = words[at + 1 + small]?.text ?? ''
    if (measurePattern.test(measure)) return { item: measured(text, value, measure), used: 2 + small }
    // 一 before a verb or adverb is no number.
    if (text === '一' && !/^n|^a|^x/.test(words[at + 1]?.tag ?? ''))
      return { item: { kind: 'skip', words: text, senses: none, tag: 'm' }, used: 1 }
    return { item: { kind: 'number', words: text, senses: none, tag: 'm', value, certain: true }, used: 1 }
  }
  const measure = measures.find((word) => tail === word)
  return measure === undefined ? undefined : { item: measured(text, value, measure), used: 1 }
}

const measured = (words: string, value: number, measure: string): Item => {
  const many = chineseCollectives[measure]
  const exact =
    measure === '双' ||
    measure === '对' ||
    measure === '打' ||
    measure === '副' ||
    measure === '套' ||
    many === undefined
  return {
    kind: 'number',
    words,
    senses: none,
    tag: 'm',
    value: many === undefined ? value : value * many,
    certain: exact,
    measure,
  }
}

export const containerOf = (measure: string | undefined): string | undefined =>
  measure === undefined ? undefined : chineseContainers[measure]
