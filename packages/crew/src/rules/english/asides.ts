/** Words that tell how a group looks without naming a thing: "in a row", "of different colours", "one of them". */
import { groupOf, takeOne } from '../reading/split.ts'
import type { Clause } from './clause.ts'

/** The words from `at` on, as one string. */
const wordsFrom = (clause: Clause, at: number): string =>
  clause.grammar.items
    .slice(at, at + 7)
    .map((item) => item.words)
    .join(' ')

/** Items that the matched words take. */
const itemsIn = (clause: Clause, at: number, matched: string): number => {
  let length = 0
  let taken = 0
  while (length < matched.trim().length && at + taken < clause.grammar.items.length) {
    length += clause.grammar.items[at + taken].words.length + 1
    taken++
  }
  return taken
}

const colours =
  /^(?:of|in|each (?:of|in)?)(?: (?:a|many|all|several|lots of|the))*(?: (?:different|various|several|mixed|many|assorted|all|rainbow|bright))? colou?rs?(?= |$)/
const kinds =
  /^(?:of|in)(?: (?:many|all|several))? (?:different|various|several|all|many|assorted) (?:sizes|shapes|kinds|types|styles)(?= |$)/
const arranged =
  /^in (?:a |an |one |neat |straight |long |two |three )*(row|line|circle|queue|column|pair|triangle|semicircle|pyramid|rows|lines|pairs)(?= |$)/

const one =
  /^(?:the (?:last|first|middle|second|third|fourth|biggest|smallest|tallest|oldest|youngest|leftmost|rightmost|left|right) (?:one|1)|(?:one|1) of (?:them|which|whom)|(?:one|1) of the (?:group|pair))(?= |$)/
const rest = /^(?:the others|the other ones|the rest|the other (?:two|three|four|2|3|4))(?= |$)/
const single = /^(?:one|1|the other|the other one|another|another one)(?= |$)/

/** Reads such words; the index that follows, or undefined when there are none here. */
export const aside = (clause: Clause, at: number): number | undefined => {
  const { items } = clause.grammar
  const first = items[at]
  if (!/^(?:of|in|each|the|one|1|another|the other)$/.test(first.words)) return undefined
  const words = wordsFrom(clause, at)
  const named = clause.last.length > 0 ? clause.last : clause.heads
  const look = colours.exec(words) ?? kinds.exec(words) ?? arranged.exec(words)
  if (look !== null && named.length > 0) {
    const state = colours.test(words)
      ? 'colourful'
      : arranged.test(words)
        ? `in a ${look[1].replace(/s$/, '')}`
        : undefined
    // "of a red colour" names one.
    if (state === 'colourful' && /^(?:of|in) a colou?r/.test(words)) return undefined
    const whose = arranged.test(words) && clause.heads.length > 0 ? clause.heads : named
    if (state !== undefined)
      for (const mention of whose) if (!mention.qualities.states.includes(state)) mention.qualities.states.push(state)
    return at + itemsIn(clause, at, look[0])
  }
  const group = groupOf([clause.last, clause.heads, clause.reading.topic])
  if (group === undefined && clause.group === undefined) return undefined
  const told = one.exec(words)
  if (told !== null && group !== undefined)
    return begin(clause, at + itemsIn(clause, at, told[0]), takeOne(clause.reading, group))
  const others = rest.exec(words)
  if (others !== null && clause.group !== undefined)
    return begin(clause, at + itemsIn(clause, at, others[0]), clause.group)
  const alone = single.exec(words)
  if (alone === null) return undefined
  const next = at + itemsIn(clause, at, alone[0])
  const after = items[next]
  const acts =
    after?.senses.verbs?.some((entry) => entry.form === 'ing' || entry.form === 's') === true ||
    after?.kind === 'with' ||
    /^(?:in|on|is|has)$/.test(after?.words ?? '')
  const known = clause.group
  if (!acts || (clause.joined === undefined && clause.heads.length > 0)) return undefined
  if (known !== undefined && known.count === 1) return begin(clause, next, known)
  if (group === undefined || group.qualities.colours.length > 0) return undefined
  // "one in red and one in blue" is told by their colours.
  if (/^(?:in|is)$/.test(after.words) && items[next + 1]?.senses.colour !== undefined) return undefined
  return begin(clause, next, takeOne(clause.reading, group), group)
}

const begin = (
  clause: Clause,
  next: number,
  mention: Clause['heads'][number],
  group?: Clause['heads'][number],
): number => {
  const left =
    group ??
    (clause.group === mention
      ? undefined
      : clause.reading.mentions.find(
          (other) => other !== mention && !other.gone && other.noun === mention.noun && other.senses === mention.senses,
        ))
  clause.heads = [mention]
  clause.last = [mention]
  clause.lastType = 'head'
  clause.actors = [mention]
  clause.events = []
  clause.pending = undefined
  clause.list = undefined
  clause.joined = undefined
  clause.relative = undefined
  clause.copula = false
  clause.opened = next
  if (left !== undefined) clause.group = left
  return next
}
