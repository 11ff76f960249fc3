/** Who is spoken of, how many, and what they wear, in English. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { wearOperation } from '../bring.ts'
import type { EditContext } from '../context.ts'
import { problem, sensesOf } from '../context.ts'
import { IT, refer, tryRefer } from '../refer.ts'
import { isString } from '../rule.ts'

export const wearing = (context: EditContext, who: string, what: string): EditOperationInput[] => {
  const ids = refer(context, who)
  return splitList(context, what, (each) => [
    wearOperation(context, ids, each) ??
      problem(context, `“${each}” is nothing to wear that I know.`, `“${each}”不是我认识的服饰。`),
  ])
}

/** "the woman sunglasses": the longest beginning that is somebody, and what is left. */
export function receiver(context: EditContext, all: string): { who: string; what: string } {
  const words = all.split(' ')
  for (let length = words.length - 1; length >= 1; length--) {
    const who = words.slice(0, length).join(' ')
    if (
      isNamed(context, words[length - 1]) &&
      tryRefer(context, who).ids.length > 0 &&
      !/(?:^| )(?:a|an|some|the|another|two|three|his|her)$/.test(who) &&
      !/ (?:a|an|some|another|two|three|\d+) /.test(` ${who} `)
    )
      return { who, what: words.slice(length).join(' ') }
  }
  return { who: words[0], what: words.slice(1).join(' ') }
}

/** Whether a word can end the name of something here; adjectives and adverbs can't. */
export function isNamed(context: EditContext, word: string): boolean {
  if (
    IT.test(word) ||
    /^(?:one|ones|everything|everyone|all|both|left|right|middle|picture|image|scene|background|light|lighting|text|title|chart|sky|ground|'s)$/.test(
      word,
    )
  )
    return true
  if (isString(word) || context.things.some(({ node }) => node.noun.toLowerCase().split(' ').includes(word)))
    return true
  const senses = sensesOf(context, word)
  if (!senses) return false
  return (
    senses.model !== undefined ||
    senses.noun !== undefined ||
    senses.person !== undefined ||
    senses.garment !== undefined ||
    senses.part !== undefined ||
    senses.singular !== undefined ||
    /^(?:subtitle|heading|caption|slogan|price|date|label|footer|button|name|sign|wall|walls|floor|grass|road)$/.test(
      word,
    )
  )
}

export function counted(context: EditContext, noun: string, count: number): EditOperationInput[] | undefined {
  const found = tryRefer(context, `all the ${noun.replace(/^(?:of the |of )/, '')}`)
  return found.ids.length > 0 ? [{ kind: 'count', nodes: [...found.ids], count }] : undefined
}

export function splitList(
  context: EditContext,
  what: string,
  each: (words: string) => EditOperationInput[],
): EditOperationInput[] {
  const whole = tryRefer(context, what)
  const parts = what.split(/,? and (?=the |a |an |his |her |all |any |its )|, (?:and )?(?=the |a |an |his |her )/)
  return whole.ids.length > 0 && parts.length < 2 ? each(what) : parts.flatMap(each)
}
