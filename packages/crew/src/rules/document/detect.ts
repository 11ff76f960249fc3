/** Does a prompt ask for a document, and which? */
import { placeholderIndex } from '../text/quotes.ts'
import type { DocumentWord } from './kinds.ts'
import { chineseDocuments, englishDocuments } from './kinds.ts'

export interface Detected {
  readonly id: string
  readonly word: string
  /** Words before it: "birthday party" invitation. */
  readonly before: string
  /** The prompt without them. */
  readonly rest: string
}

const literal = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const command =
  /^\s*(?:(?:please|can you|could you|i want|i need|i'd like|i would like|we need|help me|let's)\s+)?(?:(?:to\s+)?(?:create|generate|make|draw|design|render|produce|give|show|write|build|lay out|layout|prepare|craft|do)\s+)?(?:me\s+|us\s+)?(?:an?\s+|the\s+|some\s+|one\s+|my\s+|our\s+)?/i

/** Words that end the noun phrase a document word may stand at the end of. */
const breaks =
  /[,.:;\n]|\b(?:of|with|on|in|at|under|next|behind|holding|reading|wearing|eating|sitting|standing|and|that|who|which|for|about|is|are|a|an|the|riding|looking|near|by|beside|hanging|from|showing|playing|walking)\b/i

/** What may follow a document word that is no mere part of a compound. */
const follows =
  /^(?:\s*$|\s*[,.:;\n!–—-]|\s*[\uE000-\uF8FF]|\s+(?:of|for|about|with|that|which|showing|titled|featuring|depicting|explaining|comparing|announcing|advertising|in|on|to|saying|reading|design|illustration|called|named|entitled|promoting|containing|listing|inviting|describing|from|by|template|layout|page|using|where|whose|image|and)\b)/i

const scenic =
  /\b(?:on a|on the|in a|in the|at the|under|next to|behind|hanging|near|in front of|beside|above|between|nailed|standing|floating|lying)\b/i

/** A word that is also a thing is a document only when the prompt says what stands on it. */
const meant = (word: string, after: string): boolean => {
  if (/^(?:sign|banner|map|ticket)$/.test(word))
    return /\b(?:says?|saying|reading|reads|text|titled|design|for|of)\b|[\uE000-\uF8FF]/i.test(after)
  if (word === 'letter')
    return /\b(?:says?|saying|reads|text|titled|design|for|of|from|to|about)\b|[\uE000-\uF8FF]/i.test(after)
  if (word === 'table')
    return /^table\s+(?:of|with|showing|comparing|for)?[^:]{0,80}:.*[,;]/isu.test(
      after.slice(Math.max(0, after.search(/\btable\b/i))),
    )
  if (word === 'comparison') return /:.*[,;]|\bcomparison (?:of|between)\b/is.test(after)
  if (/^(?:label|note|sticker)$/.test(word)) return /[\uE000-\uF8FF]|:/.test(after)
  return true
}

const findEnglish = (text: string): Detected | undefined => {
  const opening = command.exec(text)?.[0].length ?? 0
  const after = text.slice(opening, opening + 140)
  let best: { readonly entry: DocumentWord; readonly at: number } | undefined
  for (const entry of englishDocuments()) {
    const match = new RegExp(`(?:^|[\\s(/-])(${literal(entry.word)}s?)(?=$|[^\\p{L}\\p{N}'-])`, 'iu').exec(after)
    if (match === null) continue
    const at = match.index + match[0].length - match[1].length
    if (breaks.test(after.slice(0, at)) || !follows.test(after.slice(at + match[1].length))) continue
    if (
      /^\s+(?:on|in|at|above|behind|next to|hanging on|under)\s+(?:the|a|an|his|her)\s+(?:[\w-]+ )?(?:wall|table|desk|door|board|street|room|bedroom|shelf|window|fence|kitchen|office|tree)\b/i.test(
        after.slice(at + match[1].length),
      )
    )
      continue
    if (entry.weak && scenic.test(text.split(/[.\n]/)[0])) continue
    if (!meant(entry.word, after)) continue
    if (best === undefined || at + entry.word.length > best.at + best.entry.word.length || at < best.at)
      best = { entry, at }
    break
  }
  if (best === undefined) return undefined
  const before = after.slice(0, best.at).trim()
  const end = opening + best.at + best.entry.word.length
  let rest = text.slice(end).replace(/^s?\s*(?:design|illustration|template|layout|page|image)?\b/i, '')
  rest = rest.replace(/^\s*(?:of|showing|depicting|featuring)\s+/i, '')
  return { id: best.entry.id, word: best.entry.word, before, rest: `${rest}` }
}

const chineseOpening =
  /^(?:请|麻烦|帮我|给我|为我|我想要|我要|我需要|需要|来|生成|创建|创作|制作|设计|绘制|画|做|写|出)*(?:一|两|1)?(?:张|幅|份|个|款|页|组|套|枚|本|副|块|封)?/u

const findChinese = (text: string): Detected | undefined => {
  const first = text.split(/[，。\n：:；！]/u)[0]
  const opening = chineseOpening.exec(first)?.[0].length ?? 0
  for (const entry of chineseDocuments()) {
    const at = first.toLowerCase().lastIndexOf(entry.word)
    if (at < 0) continue
    const tail = first.slice(at + entry.word.length)
    const head = first.slice(opening, at)
    // A plain board is a thing; one with words on it is a sign.
    if (entry.weak && !/[\uE000-\uF8FF]/.test(text)) continue
    // 墙上的海报, 拿着菜单的人: a thing in a scene.
    if (
      /[上里下]的?$|(?:拿着|看着|举着|贴着|挂着|读着|印着|手持).{0,6}$/u.test(head) ||
      /^(?:的|前|旁|上|下|里|挂|贴|后|被)/u.test(tail)
    )
      continue
    if (
      tail.length > 14 &&
      !/^[\uE000-\uF8FF\s]*(?:，|关于|主题|标题|上|内容|写|介绍|展示)/u.test(tail) &&
      placeholderIndex(tail.trim()[0] ?? '') === undefined
    )
      continue
    if (/(?:在|坐|站|穿|吃|抱|骑|看|走|跑|玩)/u.test(head) && !/的$/u.test(head)) continue
    const before = head.replace(/的$/u, '').replace(/^(?:关于|介绍|以)/u, '')
    return { id: entry.id, word: entry.word, before, rest: `${tail}${text.slice(first.length)}` }
  }
  return undefined
}

export const detectDocument = (text: string, language: 'en' | 'zh'): Detected | undefined =>
  language === 'zh' ? (findChinese(text) ?? findEnglish(text)) : findEnglish(text)
