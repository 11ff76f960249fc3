/** Reads a document asked for in running words: what is said after a colon, clause by clause, letter for letter. */
import { clausesOf, colonAt, isPictured, isStyle, sentencesOfLine, stepsOf } from './clauses.ts'
import { isDate, type Loose, looseOf, titleCase } from './facts.ts'
import { type Section, sectionsOfList } from './list-items.ts'
import { numbersOf } from './numbers.ts'
import type { Data } from './parts.ts'

export interface LineWish {
  readonly id: string
  /** The document's own word: "wedding invitation". */
  readonly word: string
  /** What stands before it: "birthday". */
  readonly before: string
  readonly language: 'en' | 'zh'
  readonly strings: readonly string[]
  /** Kind of chart asked for. */
  readonly chart?: string
}

export interface ReadLine {
  readonly sections: Section[]
  readonly data: Data[]
  readonly texts: Loose[]
  /** What is left for the reader of pictures. */
  readonly rest: string
  /** Strings that became part of a section or text. */
  readonly used: ReadonlySet<number>
}

/** Documents that list things. */
const listed = new Set(
  'infographic chart table comparison timeline flowchart process mind-map org-chart gantt dashboard slide recipe menu checklist schedule instructions mockup weather scoreboard brochure resume receipt worksheet periodic diagram'.split(
    ' ',
  ),
)
/** Documents whose every clause is something to print. */
const factual = new Set('invitation business-card certificate ticket label coupon id-card quote packaging'.split(' '))
/** Documents that announce: dates, places and names are printed, the rest is the picture. */
const announcing = new Set(
  'poster movie-poster wanted-poster flyer book-cover magazine-cover album-cover greeting-card postcard newspaper social-post advertisement banner sign thumbnail letter stamp bookmark sticker'.split(
    ' ',
  ),
)

const sign = /[\uE000-\uF8FF]/
const signs = /[\uE000-\uF8FF]/g
const numberOf = (mark: string): number => mark.charCodeAt(0) - 0xe000

/** Undefined when nothing in the words asks for this way of reading. */
export const readLine = (rest: string, wish: LineWish): ReadLine | undefined => {
  if (rest.includes('\n')) return undefined
  const sentences = sentencesOfLine(rest)
  if (wish.id === 'calendar') return readCalendar(rest, wish)
  if (listed.has(wish.id))
    return sentences.some((words) => colonAt(words) >= 0)
      ? readListed(sentences, wish, /^\s*[.。，,]/.test(rest))
      : undefined
  if (factual.has(wish.id) || announcing.has(wish.id)) return readFacts(sentences, wish)
  return undefined
}

/** Gives strings back to the words they stand in; they count as used. */
const speller = (strings: readonly string[], used: Set<number>) => (words: string) =>
  words
    .replace(/\s*([\uE000-\uF8FF])\s*/g, (whole, mark: string) => {
      used.add(numberOf(mark))
      const text = strings[numberOf(mark)] ?? ''
      const alone = whole.trim() === words.trim()
      return alone ? text : /\p{Script=Han}/u.test(words + text) ? `“${text}”` : ` “${text}” `
    })
    .replace(/ {2,}/g, ' ')
    .trim()

/** @param apart the document's name ends with a stop, so that the first words are a label of their own */
const readListed = (sentences: readonly string[], wish: LineWish, apart: boolean): ReadLine => {
  const used = new Set<number>()
  const spell = speller(wish.strings, used)
  const sections: Section[] = []
  const data: Data[] = []
  const texts: Loose[] = []
  const rest: string[] = []
  const add = (body: string, heading: string | undefined): void => {
    const words = spell(body)
    const numbers = /^(?:chart|infographic|slide)$/.test(wish.id) ? numbersOf(words) : undefined
    if (numbers !== undefined) {
      data.push({
        id: `data-${data.length + 1}`,
        ...(wish.chart === undefined ? {} : { kind: wish.chart }),
        ...(heading === undefined ? {} : { title: heading }),
        ...numbers,
      })
      return
    }
    for (const draft of sectionsOfList(words, wish.id, heading))
      sections.push({ id: `section-${sections.length + 1}`, ...draft })
  }
  for (const [index, sentence] of sentences.entries()) {
    const at = colonAt(sentence)
    const numbered = stepsOf(sentence.replace(/^\s*\d{1,2}([.)、．])/, '1$1'))
    const open = sections.at(-1)
    if (at < 0 && numbered !== undefined && open !== undefined) {
      open.items!.push(...numbered.map((text) => ({ text: spell(text) })))
      continue
    }
    if (at < 0 || sentence.slice(at + 1).trim() === '') {
      rest.push(`${sentence}.`)
      continue
    }
    const lead = sentence.slice(0, at)
    const clauses = clausesOf(lead)
    const last = clauses.at(-1) ?? ''
    const labelled = (index > 0 || apart || clauses.length > 1) && !sign.test(last) && last.length <= 40
    const named = last.replace(/^(?:with|and|the|including|its|featuring)\s+(?:the\s+)?/i, '').trim()
    const plain =
      !labelled || isPictured(last) || /^(?:items?|tasks?|these|the following|内容|包括|包含|如下|数据)$/i.test(named)
    const kept = labelled ? clauses.slice(0, -1).join(', ') : lead
    if (index === 0 || kept !== '') rest.push(`${kept}.`)
    add(sentence.slice(at + 1).trim(), plain ? undefined : named)
  }
  readLeads(sections, texts, wish, rest)
  const [topic] = clausesOf((rest[0] ?? '').replace(/\.$/, ''))
  const said =
    /^(?:(?:of|for|about|on|showing|comparing)\s+)?(?!with\b|that\b|titled\b|using\b|in\b|to\b)([^\uE000-\uF8FF]{2,60}?)(?=\s+(?:with|showing|using|including|that)\b|$)/iu.exec(
      topic?.trim() ?? '',
    )?.[1]
  if (
    said !== undefined &&
    texts.length === 0 &&
    wish.language === 'en' &&
    wish.strings.every((_, index) => used.has(index))
  )
    texts.push({ text: titleCase(said), role: 'title' })
  // "A packing list" has its name in itself.
  if (texts.length === 0 && wish.strings.every((_, index) => used.has(index)) && wish.before === '') {
    const qualified =
      /^(?:packing|shopping|to-?do|to do|price|wine|drinks|pricing|购物|待办|行李)[ -]?(?:list|menu|table|清单)$/i.test(
        wish.word,
      )
    if (qualified) texts.push({ text: wish.language === 'zh' ? wish.word : titleCase(wish.word), role: 'title' })
  }
  return { sections, data, texts, rest: rest.join(' '), used }
}

/** A weather card begins with its place; a mind map's middle is its title; a to-do app has a name. */
const readLeads = (sections: Section[], texts: Loose[], wish: LineWish, rest: readonly string[]): void => {
  const [first] = sections
  const items = first?.items ?? []
  if (wish.id === 'weather' && items.length > 1 && !/\d/.test(`${items[0].label ?? ''}${items[0].text}`)) {
    texts.push({ text: items[0].text, role: 'title' })
    items.shift()
    // What is said of no day but the first goes with it or under the title.
    const [now, sky] = items
    if (sky !== undefined && now.label === undefined && sky.label === undefined && !/\d/.test(sky.text))
      items.splice(0, 2, { ...now, detail: sky.text })
    const facts = items.filter((item, index) => index > 0 && item.label === undefined)
    first.items = items.filter((item) => !facts.includes(item))
    texts.push(...facts.map(({ text }): Loose => ({ text, role: 'label' })))
  }
  if (wish.id === 'scoreboard' && items.some(({ price }) => price !== undefined)) {
    const facts = items.filter(({ price }) => price === undefined)
    first.items = items.filter(({ price }) => price !== undefined)
    texts.push(...facts.map(({ text }): Loose => ({ text, role: /\d/.test(text) ? 'subtitle' : 'label' })))
  }
  if (/^(?:mockup|checklist)$/.test(wish.id)) {
    const app = /^\W*(?:of|for) (?:an? |the )?([\w' -]{2,40}?)(?: with| showing| that|[.,]|$)/i.exec(
      rest.join(' '),
    )?.[1]
    if (app !== undefined && !wish.strings.length) texts.push({ text: titleCase(app), role: 'title' })
  }
}

/** "by Irene Vance" and the like inside the first words. */
const given =
  /(?:^|\s)(?:for|to|from|by|presented to|awarded to|of)\s+((?:(?:Dr|Mr|Mrs|Ms|Prof|St)\.? )?(?!The\b)\p{Lu}[\p{L}'.-]*(?:\s+(?:&\s+|and\s+)?\p{Lu}[\p{L}'.-]*)*)/u

const readFacts = (sentences: readonly string[], wish: LineWish): ReadLine => {
  const used = new Set<number>()
  const spell = speller(wish.strings, used)
  const texts: Loose[] = []
  const rest: string[] = []
  const strict = factual.has(wish.id)
  const quoted = wish.strings.length > 0
  let begun = false
  const stop = wish.language === 'zh' ? '，' : ','
  const printed = (clause: string, announced: boolean): boolean => {
    if (isStyle(clause) || isPictured(clause)) return false
    if (strict || begun) return true
    const loud = /\d/.test(clause) || /(?:^|\s)\p{Lu}/u.test(clause) || colonAt(clause) > 0
    const author = /^(?:by|作者|著|导演|主演|starring|directed by)/i.test(clause)
    if (wish.language === 'zh')
      return author || /\d|[:：]/.test(clause) || (announced && quoted && !/在|的|画|站|坐|飞|跑/.test(clause))
    return author || /\d/.test(clause) || (loud && quoted)
  }
  const push = (clause: string, announced: boolean): void => {
    const bare = clause.replace(/^[\s:：]+/, '')
    const marks = bare.match(signs) ?? []
    const words = bare.replace(signs, ' ').trim()
    const inside =
      marks.length > 0 &&
      /\p{L}/u.test(bare.slice(0, bare.search(sign))) &&
      /\p{L}/u.test(bare.slice(bare.search(sign) + 1))
    // A string with words on both sides is part of them; else it stands for itself.
    if (marks.length > 0 && !(inside && strict)) {
      rest.push(`${marks.join(' ')}${stop}`)
      const tail = bare
        .slice(bare.search(sign) + 1)
        .replace(signs, ' ')
        .trim()
      if (tail === '' || (!printed(tail, announced) && !/^by\b/i.test(tail)))
        rest.push(tail === '' ? '' : `${words}${stop}`)
      else texts.push(...looseOf(tail, wish, texts))
      return
    }
    if (words === '') return
    if (!printed(bare, announced)) {
      rest.push(`${bare}${stop}`)
      return
    }
    begun ||= /\d/.test(bare)
    texts.push(...looseOf(spell(bare), wish, texts))
  }
  for (const [index, sentence] of sentences.entries()) {
    const clauses = clausesOf(sentence)
    if (index > 0) {
      const orders =
        /^(?:use|make|add|include|keep|show|the|it|please|with|put|place|give|colou?rs?|style|background|text|should|in|on|at the|there)\b/i
      for (const clause of clauses)
        if (orders.test(clause) || (wish.language === 'zh' && !strict && !/\d|[:：]/.test(clause)))
          rest.push(`${clause}${stop}`)
        else push(clause, quoted)
      continue
    }
    const [first = '', ...more] = clauses
    const at = colonAt(first)
    const head = at < 0 ? first : first.slice(0, at)
    const field =
      at > 0 && wish.language === 'zh' && head.trim() !== '' && !sign.test(head) && /^\s*[，,]/.test(sentence)
    const announced = at >= 0 && !field
    if (field) push(first, true)
    else {
      readHead(head, wish, texts, rest)
      if (announced && first.slice(at + 1).trim() !== '') push(first.slice(at + 1), true)
    }
    for (const clause of more) push(clause, announced)
  }
  settleTitle(texts, wish, used)
  return { sections: [], data: [], texts, rest: rest.join(' '), used }
}

/** The words between the document's name and what it says. */
const readHead = (head: string, wish: LineWish, texts: Loose[], rest: string[]): void => {
  const author = /([\uE000-\uF8FF]\s*)by\s+(\p{Lu}[\p{L}'.-]*(?:\s+\p{Lu}[\p{L}'.-]*)*)/u.exec(head)
  if (author !== null) texts.push({ text: author[2], role: 'name' })
  const named =
    factual.has(wish.id) && author === null
      ? given.exec(head.replace(/^\s*of\s+\p{Ll}/u, (lead) => lead))?.[1]
      : undefined
  if (named !== undefined && !isDate(named)) texts.push({ text: named, role: 'name' })
  const taken = author?.[0].slice(author[1].length) ?? named
  const left = taken === undefined ? head : head.replace(taken, ' ')
  const kind = /^\s*(?:of\s+)?(?!for\b)([\p{Ll}][\p{L} -]{2,40}?)(?=\s+(?:for|to|in)\s|\s*$)/u.exec(left)?.[1]
  if (wish.id === 'certificate' && kind !== undefined)
    texts.push({ text: titleCase(`${wish.word} of ${kind}`).replace(' Of ', ' of '), role: 'title' })
  const spoken = /^\s*(?:of|for|about|announcing|promoting)\s+([^\uE000-\uF8FF]{3,50}?)\s*$/.exec(left)?.[1]
  if (wish.id === 'letter') {
    const from = /\bfrom\s+(.{3,80}?)\s+to\s+(.{3,60}?)(?=\s+about\b|$)/i.exec(left)
    const about = /\babout\s+(.{3,80})$/i.exec(left)
    if (about !== null) texts.push({ text: titleCase(about[1]), role: 'title' })
    if (from !== null) texts.push({ text: `to ${from[2]}`, role: 'label' }, { text: `from ${from[1]}`, role: 'name' })
    if (about !== null || from !== null) return
  }
  if (
    (wish.id === 'label' || wish.id === 'ticket' || wish.id === 'coupon') &&
    spoken !== undefined &&
    wish.strings.length === 0
  )
    texts.push({ text: titleCase(spoken), role: 'title' })
  rest.push(`${left}${wish.language === 'zh' ? '，' : ','}`)
}

/** A sheet without a title takes its occasion or its first words for one. */
const settleTitle = (texts: Loose[], wish: LineWish, used: ReadonlySet<number>): void => {
  const strings = wish.strings.some((_, index) => !used.has(index))
  const titled = strings || texts.some(({ role }) => role === 'title')
  if (wish.id === 'invitation' && wish.language === 'en') {
    const occasion = titleCase(`${wish.before} ${wish.word}`.trim().replace(/\binvite\b/, 'invitation'))
    if (occasion.includes(' ')) texts.push({ text: occasion, role: 'subtitle' })
  }
  if (titled) return
  if (wish.id === 'certificate') texts.unshift({ text: titleCase(wish.word), role: 'title' })
  else if (!texts.some(({ role }) => role === 'name')) {
    const first = texts.find(({ role }) => role === 'label')
    if (first !== undefined && factual.has(wish.id)) first.role = wish.id === 'business-card' ? 'name' : 'title'
  }
}

const monthYear =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4} ?年 ?\d{1,2} ?月/

/** The month, and the days that are marked in it. */
const readCalendar = (rest: string, wish: LineWish): ReadLine | undefined => {
  const used = new Set<number>()
  const spell = speller(wish.strings, used)
  const month = monthYear.exec(rest)?.[0] ?? monthYear.exec(wish.before)?.[0]
  if (month === undefined) return undefined
  const items: { label: string; text: string }[] = []
  let left = rest.replace(month, ' ')
  left = left.replace(
    /(?:\b(?:on |the |and |\p{Lu}\p{Ll}+ )?(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})[日号])(?:\s*(?:is|as|marked|labelled|labeled|called|with|for|:|：|标注|标记|写着|标为|为|是|,|，)){0,4}\s*([\uE000-\uF8FF])/gu,
    (_, english: string | undefined, chinese: string | undefined, mark: string) => {
      items.push({ label: (english ?? chinese) as string, text: spell(mark) })
      return ' '
    },
  )
  const at = colonAt(left)
  if (at >= 0) {
    for (const clause of clausesOf(left.slice(at + 1))) {
      const dated = /^(?:\p{Lu}\p{Ll}+ )?(\d{1,2})(?:st|nd|rd|th|日|号)?[\s:：-]+(.+)$/u.exec(clause)
      items.push(dated === null ? { label: '', text: spell(clause) } : { label: dated[1], text: spell(dated[2]) })
    }
    left = left.slice(0, at)
  }
  const marked = items.map(({ label, text }) => (label === '' ? { text } : { label, text }))
  return {
    sections: marked.length === 0 ? [] : [{ id: 'section-1', role: 'days', items: marked }],
    data: [],
    texts: [{ text: month, role: 'title' }],
    rest: left,
    used,
  }
}
