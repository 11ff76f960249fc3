/** Reads a prompt that asks for a document or graphic: its kind, its strings, sections and numbers; the rest is a picture. */
import type { DesignInput } from '@plantain/illustrator/design/design'
import { roleOfWord } from '../reading/strings.ts'
import { detectDocument } from './detect.ts'
import { chartKind, pictured } from './kinds.ts'
import { readLine } from './line.ts'
import { readParts } from './parts.ts'

type Text = Omit<NonNullable<DesignInput['texts']>[number], 'id'>

export interface ReadDocument {
  readonly design: NonNullable<DesignInput['document']>
  /** Strings the prompt gives without quotation marks: names, dates, the topic as a title. */
  readonly texts: readonly Text[]
  /** Roles of protected strings by number. */
  readonly roles: ReadonlyMap<number, string>
  /** Protected strings that became part of an item. */
  readonly used: ReadonlySet<number>
  /** What is left to read for subjects. */
  readonly rest: string
  /** The document is about what it pictures. */
  readonly pictured: boolean
}

const dates =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}(?::\d{2})? ?(?:am|pm|AM|PM|o'clock))?|(?:at |from )\d{1,2}(?::\d{2})? ?(?:am|pm|AM|PM)(?: ?(?:-|–|to) ?\d{1,2}(?::\d{2})? ?(?:am|pm|AM|PM))?|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号](?:(?:上午|下午|晚上)?\d{1,2}[点时](?:半|\d{1,2}分)?)?|(?:上午|下午|晚上)\d{1,2}[点时](?:半)?/gu

const contact =
  /\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,40}|(?:https?:\/\/)?(?:www\.)[\w./-]{1,120}|\+?\d[\d\s().-]{7,20}\d/gu

const title = (words: string): string =>
  words
    .trim()
    .replace(/^(?:a|an|the|my|our) /i, '')
    .replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => `${space}${letter.toUpperCase()}`)

/** The topic after "about": it is the title when none is given. */
const topicEnglish =
  /^\s*(?:about|on|explaining|comparing|describing|for|to celebrate|announcing|promoting)\s+((?:(?!\b(?:with|that|which|showing|in|featuring|using|titled|called|saying|including|at|on|and its)\b)[^,.:;\n\uE000-\uF8FF]){2,60})/i
const topicChinese = /^(?:，)?(?:关于|介绍|主题是|主题为|主题：|展示)([^，。：；\n\uE000-\uF8FF]{2,24})/u

const named = /^\s*(?:for|from|by)\s+((?:[A-Z][\p{L}'.&-]+)(?:\s+(?:[A-Z][\p{L}'.&-]+|&|and|of|the)(?=\s|$|[,.]))*)/u

const audience = /\bfor (kids|children|adults|students|teenagers|teachers|beginners|seniors|toddlers|parents)\b/i

/** Role words just before each string: "titled", "with the slogan", 标题. */
const rolesOf = (text: string): Map<number, string> => {
  const roles = new Map<number, string>()
  for (const match of text.matchAll(
    /([\p{L}'-]{1,24})(?:[\s:：,，是为写着]|\bis\b|\breads\b|\bsays\b|\bof\b|\bsaying\b){0,6}([\uE000-\uF8FF])/gu,
  )) {
    const index = match[2].charCodeAt(0) - 0xe000
    const word = match[1].toLowerCase()
    const role =
      roleOfWord(word) ?? [...word].map((_, at) => roleOfWord(word.slice(at))).find((found) => found !== undefined)
    if (role !== undefined && role !== 'label') roles.set(index, role)
  }
  return roles
}

/** Undefined when the prompt asks for a picture. */
export const readDocument = (
  text: string,
  strings: readonly string[],
  language: 'en' | 'zh',
): ReadDocument | undefined => {
  const detected = detectDocument(text, language)
  if (detected === undefined) return undefined
  const found = { ...detected, id: kindIn(detected.id, detected.rest) }
  const numeric = /chart|table|comparison|dashboard|infographic|slide|diagram/.test(found.id)
  const used = new Set<number>()
  const kind = found.id === 'chart' || found.id === 'table' ? chartKind(found.word) : undefined
  const roles = rolesOf(text)
  for (const index of roles.keys()) if (roles.get(index) === 'name') roles.set(index, 'title')
  // The words of a quotation or a note are no title; a newspaper's own name is, its headline is not.
  if (/^(?:quote|letter)$/.test(found.id))
    strings.forEach((_, index) => {
      if (!roles.has(index)) roles.set(index, 'body')
    })
  if (found.id === 'newspaper' && strings.length > 1) {
    const headlines = [...roles].filter(([, role]) => role === 'title').map(([index]) => index)
    for (const index of headlines) roles.set(index, 'heading')
    const name = strings.findIndex((_, index) => !headlines.includes(index))
    if (name >= 0) roles.set(name, 'title')
  }
  const line = readLine(found.rest, {
    id: found.id,
    word: found.word,
    before: found.before,
    language,
    strings,
    ...(kind === undefined ? {} : { chart: kind }),
  })
  for (const index of line?.used ?? []) used.add(index)
  const parts = line ?? readParts(found.rest, strings, numeric, kind, used)
  const texts: Text[] = [...(line?.texts ?? [])]
  const titled = texts.some(({ role }) => role === 'title' || role === 'name')
  const about = (language === 'zh' ? topicChinese : topicEnglish).exec(found.rest) ?? topicChinese.exec(found.rest)
  const person = language === 'en' ? named.exec(found.rest)?.[1] : undefined
  const given = strings.some((_, index) => !used.has(index))
  const before = found.before
    .replaceAll(/[\uE000-\uF8FF]/g, '')
    .replace(
      /\b(?:a|an|the|minimalist|minimal|modern|vintage|retro|elegant|colou?rful|simple|flat|cute|beautiful|printable|bold|clean|professional|creative|funny|red|blue|green|yellow|pink|purple|black|white|orange|golden|illustrated|one-page|hand-drawn|watercolou?r|dark|light|large|small|big|stylish|playful|rustic|stunning|new|nice|square|vertical|horizontal|isometric|3d|vector)\b/gi,
      '',
    )
    .replace(
      /^(?:简约|极简|复古|可爱|现代|优雅|卡通|漂亮|精美|创意|手绘|扁平|彩色|一张|一份|红色|蓝色|绿色|粉色|黑色|白色|金色|水彩|科技感)+的?/u,
      '',
    )
    .trim()
  // What a line says is read whole; only prompts of many lines are searched for dates.
  const loose = (line === undefined ? parts.rest : '').replaceAll(/[\uE000-\uF8FF]/g, ' ')
  if (!given && !titled) {
    if (person !== undefined) texts.push({ text: person, role: 'name' })
    const subject =
      about !== null && person === undefined && (!pictures(found.id) || (before === '' && /^\s*for\b/i.test(about[0])))
        ? about[1]
        : parts.data[0]?.title === undefined
          ? before
          : parts.data[0].title
    const lead = /^\s*(?:of|for|about|on|showing)\s+([^:：\n.]{3,60})[:：]/i.exec(found.rest)?.[1]
    const whole =
      found.id === 'schedule' && language === 'en' && subject === before && before !== ''
        ? `${before} ${found.word}`
        : subject
    if (subject.trim() === '' && lead !== undefined) texts.push({ text: title(lead), role: 'title' })
    else if (subject.trim() !== '' && subject.length <= 60)
      texts.push({ text: language === 'zh' ? whole.trim() : title(whole), role: 'title' })
  }
  for (const match of loose.matchAll(dates)) texts.push({ text: match[0].replace(/^(?:at|from) /, ''), role: 'date' })
  for (const match of loose.matchAll(contact)) texts.push({ text: match[0].trim(), role: 'body' })
  const readers = audience.exec(text)?.[1]
  const design: NonNullable<DesignInput['document']> = {
    type: found.id,
    ...(readers === undefined ? {} : { audience: readers.toLowerCase() }),
    sections: parts.sections,
    data: parts.data,
  }
  const purpose =
    /^\s*for\s+(?!kids|children|adults|students)((?:(?!\b(?:with|that|which|showing|featuring|titled|called|saying|including)\b)[^,.:;\n\uE000-\uF8FF]){2,60})/i.exec(
      parts.rest,
    )
  const kept = purpose === null ? parts.rest : parts.rest.slice(purpose[0].length)
  const topicGone =
    (parts.data.length > 0 || (line?.sections.length ?? 0) > 0) && !pictures(found.id)
      ? ''
      : about !== null && !pictures(found.id)
        ? kept.replace(about[0], ' ')
        : kept
  // What an informational document is about is its words, not a scene.
  const rest = `${styleOf(found.before, before)} ${topicGone.replaceAll(dates, ' ').replaceAll(contact, ' ')}`
  return {
    design,
    texts,
    roles,
    used,
    rest: person === undefined ? rest : rest.replace(person, ' '),
    pictured: pictures(found.id),
  }
}

/** The screen of a to-do app is a list to tick. */
const kindIn = (id: string, rest: string): string =>
  id === 'mockup' && /\b(?:to-?do|tasks?|checklist|shopping list)\b|待办|任务|清单/i.test(rest) ? 'checklist' : id

const pictures = (id: string): boolean => pictured.has(id) && id !== 'infographic' && id !== 'diagram'

/** Words before the document's name go on as style: "vintage watercolor" poster. */
const styleOf = (before: string, topic: string): string => {
  const style = topic === '' ? before : before.replace(topic, ' ')
  return style.trim() === '' ? '' : /[\u4e00-\u9fff]/.test(style) ? `${style}，` : `${style} style.`
}
