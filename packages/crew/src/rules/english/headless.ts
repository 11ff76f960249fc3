import { mergeQualities } from '../reading/noun-phrase.ts'
import type { Mention } from '../reading/reading.ts'
import type { Clause } from './clause.ts'
import type { ReadPhrase } from './noun-phrase.ts'
import { readPhrase } from './noun-phrase.ts'

/** An adjective or number without a noun: the predicate of "is", or "one" of several. */
export const headless = (clause: Clause, read: ReadPhrase): number => {
  const { phrase, next } = read
  const { reading } = clause
  const { focus } = clause
  if (clause.pending?.type === 'except') return next
  if (focus !== undefined) {
    if (focus.part === 'background') reading.background = phrase.qualities.colours[0]?.colour ?? reading.background
    else if (focus.part.startsWith('wear '))
      reading.wear(focus.owner, { ...phrase, senses: { garment: focus.part.slice(5) } })
    else reading.part(focus.owner, { ...phrase, noun: focus.part, senses: { part: focus.part } })
    return next
  }
  if (clause.copula || clause.pending === undefined) {
    const targets = clause.copula ? clause.heads : clause.last
    const words = phrase.qualities
    words.states.push(...words.manner)
    words.manner = []
    for (const target of targets) mergeQualities(target.qualities, words)
  }
  return next
}

/** "one black and one white": a group told apart. */
export const shareOut = (clause: Clause, found: readonly Mention[], next: number): number => {
  const group = found[0]
  if (found.length !== 1 || group.count < 2) return next
  const { items } = clause.grammar
  const parts: { readonly read: ReadPhrase }[] = []
  let at = next
  for (let step = 0; step < group.count * 2 + 2 && at < items.length; step++) {
    const item = items[at]
    if (
      item.kind === 'comma' ||
      item.kind === 'and' ||
      item.kind === 'stop' ||
      item.kind === 'copula' ||
      (item.kind === 'determiner' && item.words === 'the other')
    ) {
      if (item.kind !== 'determiner') {
        at++
        continue
      }
    }
    const one = item.kind === 'number' && item.value === 1
    const other = item.kind === 'determiner' && /other/.test(item.words)
    if (!one && !other) break
    let from = at + 1
    while (items[from]?.kind === 'copula' || items[from]?.words === 'in') from++
    const read = readPhrase(from, clause.grammar)
    if (read === undefined || (!read.headless && !(items[from]?.senses.colour !== undefined))) break
    parts.push({ read })
    at = read.next
  }
  if (parts.length < 2 || parts.length !== group.count) return next
  group.gone = true
  const each = parts.map(({ read }) => {
    const qualities = structuredClone(group.qualities)
    mergeQualities(qualities, read.phrase.qualities)
    const mention = clause.reading.add({
      noun: group.noun,
      senses: group.senses,
      count: 1,
      counted: true,
      plural: false,
      definite: false,
      other: true,
      qualities,
      apart: false,
    })
    return mention
  })
  clause.heads = clause.heads.filter((mention) => mention !== group).concat(each)
  clause.last = each
  return at
}
