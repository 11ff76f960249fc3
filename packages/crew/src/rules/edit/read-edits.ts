/** A message about a picture, read to operations: clause by clause, with what could not be read or found. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { isChinese } from '../text/language.ts'
import { normalise } from '../text/normalise.ts'
import { placeholder, placeholderIndex, protectStrings } from '../text/quotes.ts'
import { restored } from './bring.ts'
import { readChinese } from './chinese.ts'
import { chineseClauses, englishClauses } from './clauses.ts'
import { type ContextFacts, contextOf, type EditContext } from './context.ts'
import { readEnglish } from './english.ts'
import { Problem } from './problem.ts'
import { tryRefer } from './refer.ts'

export interface Edits {
  readonly operations: readonly EditOperationInput[]
  /** Why parts of the message are not done, each a sentence. */
  readonly problems: readonly string[]
  /** Clauses no pattern fits, in the user's words. */
  readonly unread: readonly string[]
  readonly context: EditContext
}

const RATIOS: readonly string[] = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9']

const ROLES =
  'title|subtitle|heading|headline|caption|text|slogan|tagline|label|name|price|date|button|footer|words?|sign|logo'
const VALUE = new RegExp(
  `\\b((?:change|set|update|make|edit|rewrite|rename|replace|correct)\\s+(?:the\\s+|its\\s+)?(?:[\\p{L}']+\\s+){0,3}?(?:${ROLES})(?:\\s+(?:of|on|for)\\s+[\\p{L}\\p{N}\\s]+?)?\\s+(?:to say|to read|so it says|to|as|with|say|read)\\s+)((?:[A-Z0-9$€£¥]|[\\u4e00-\\u9fff])[^\\n]*?)(?=$|[.!?](?:\\s|$)|,? (?:and|but|then) (?:make|keep|change|everything|leave|remove|add|don't|set|the)\\b|, (?:keep|leave|everything|nothing|and|but|make|change)\\b)`,
  'giu',
)

/** Strings that are said without marks: a new title in capitals, or what already stands in the picture. */
function protectLoose(message: string, strings: string[], texts: readonly string[]): string {
  const keep = (words: string): string => {
    strings.push(words)
    return placeholder(strings.length - 1)
  }
  let out = message.replace(VALUE, (all, before: string, value: string) =>
    [...all].some((letter) => placeholderIndex(letter) !== undefined) ||
    /^\d+ ?(?:%|percent|px|pt)?$|^[A-Z][a-z]+ (?:font|colou?r)$/.test(value)
      ? all
      : `${before}${keep(value.trim())}`,
  )
  for (const text of [...texts].filter((each) => each.length > 1).sort((a, b) => b.length - a.length)) {
    const exact = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const pair = new RegExp(
      `((?:replace|change|update|correct|rename|turn|swap)\\s+(?:the (?:word|text|title|label|line) )?)${exact}(\\s+(?:with|to|by|into)\\s+)([^\\uE000-\\uF8FF.!?\\n]+?)(?=$|[.!?]|,? (?:and|but) )|((?:把|将)(?:文字)?)${exact}((?:改成|换成|改为|换为|变成|替换成|替换为))([^\\uE000-\\uF8FF，。！\\n]+)`,
      'iu',
    ).exec(out)
    if (pair)
      out = out.replace(
        pair[0],
        `${pair[1] ?? pair[4]}${keep(text)}${pair[2] ?? pair[5]}${keep((pair[3] ?? pair[6]).trim())}`,
      )
    else {
      const gone = new RegExp(
        `((?:remove|delete|erase|take out|drop) (?:the (?:word|text|line|item|row) )?|(?:去掉|删掉|删除)(?:文字)?)${exact}(?=$|[.!?，。,]| (?:and|from|in)\\b)`,
        'iu',
      ).exec(out)
      if (gone) out = out.replace(gone[0], `${gone[1]}${keep(text)}`)
    }
  }
  return out
}

/** Ids that the message says to leave alone. */
function keptIds(context: EditContext, kept: readonly string[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const phrase of kept) {
    const what =
      /(?:keep|leave|preserve|leaving|keeping|change|touch|touching|move)(?:ing)? ((?:the|his|her|its|my) .+?)(?: (?:the same|unchanged|as (?:it )?is|as they are|alone|where \w+ \w+|in place|untouched))?$/i.exec(
        phrase,
      )?.[1] ?? /(?:保持|不要(?:动|改|变)|别(?:动|改)|保留)(.+?)(?:不变|不动)?$/.exec(phrase)?.[1]
    if (!what || /^(?:everything|all|the (?:rest|other|remaining|same)|其)/.test(what)) continue
    for (const id of tryRefer(context, what).ids) ids.add(id)
    if (/\bsky\b|天空/.test(what)) ids.add('sky')
    if (/\bbackground|背景/.test(what)) ids.add('background')
  }
  return ids
}

/** Takes kept things out of an operation; undefined when nothing is left of it. */
function sparing(operation: EditOperationInput, kept: ReadonlySet<string>): EditOperationInput | undefined {
  if (kept.size === 0 || !operation.nodes?.length)
    return kept.has('background') && operation.kind === 'surroundings' && operation.setting?.place
      ? undefined
      : operation
  const nodes = operation.nodes.filter((id) => !kept.has(id))
  return nodes.length > 0 ? { ...operation, nodes } : undefined
}

/** Reads a message. Never throws for what it can't understand. */
export function readEdits(
  message: string,
  facts: Omit<ContextFacts, 'strings' | 'language'> & { readonly language?: 'en' | 'zh' },
): Edits {
  const guarded = protectStrings(message.slice(0, 4000))
  const strings = [...guarded.strings]
  const context = contextOf({ ...facts, language: facts.language ?? (isChinese(guarded.text) ? 'zh' : 'en'), strings })
  const text = protectLoose(
    normalise(guarded.text),
    strings,
    context.texts.map((each) => each.text),
  )
  const chinese = (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * 2 >= (text.match(/[a-z]+/gi)?.length ?? 0)
  const { clauses, kept } =
    chinese && isChinese(text)
      ? chineseClauses(text.replace(/ ([\uE000-\uF8FF]) /g, '$1').toLowerCase())
      : englishClauses(text.toLowerCase())
  const operations: EditOperationInput[] = []
  const problems: string[] = []
  const unread: string[] = []
  const spared = keptIds(context, kept)
  for (const clause of clauses) {
    try {
      const made =
        /[\u4e00-\u9fff]/.test(clause) && !/^[a-z]+ /.test(clause)
          ? (readChinese(context, clause) ?? readEnglish(context, clause))
          : (readEnglish(context, clause) ?? (isChinese(clause) ? readChinese(context, clause) : undefined))
      if (!made) unread.push(restored(context, clause))
      else operations.push(...made.flatMap((operation) => sparing(operation, spared) ?? []))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error.message)
    }
  }
  const lawful = operations.filter((operation) => {
    if (operation.kind !== 'ratio' || RATIOS.includes(operation.ratio ?? '')) return true
    problems.push(
      context.language === 'zh'
        ? `不支持比例${operation.ratio}；可用：${RATIOS.join('、')}。`
        : `The ratio ${operation.ratio} is not offered; there are ${RATIOS.join(', ')}.`,
    )
    return false
  })
  return { operations: lawful, problems, unread, context }
}
