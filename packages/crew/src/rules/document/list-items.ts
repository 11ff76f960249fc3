/** Items, groups, flows and trees out of a list's words. */
import type { DesignInput } from '@plantain/illustrator/design/design'
import { clausesOf, colonAt, groupsOf, listOf, stepsOf } from './clauses.ts'

export type Section = NonNullable<NonNullable<DesignInput['document']>['sections']>[number]
export type Item = NonNullable<Section['items']>[number]
type Draft = Omit<Section, 'id'>

const day =
  '(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?s?|周[一二三四五六日天末]|星期[一二三四五六日天]|礼拜[一二三四五六日天]'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
/** "2021 Idea", "9:00 Breakfast", "Day 2: Rome": what comes first says when. */
const when = new RegExp(
  `^(\\d{3,4}s?(?:\\s?[–/-]\\s?\\d{2,4})?(?:年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?)?|\\d{1,2}月(?:\\d{1,2}[日号])?|\\d{1,2}[:.：]\\d{2}(?:\\s?[ap]m)?(?:\\s?[-–~至到]\\s?\\d{1,2}[:.：]\\d{2}(?:\\s?[ap]m)?)?|\\d{1,2} ?[ap]m|Q[1-4](?: \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?|${month}(?: \\d{4})?|${day}|(?:Day|Week|Step|Phase|Stage|Chapter|Round) \\d{1,3}|第[一二三四五六七八九十\\d]+[步天周章阶段轮]|tomorrow|today|tonight|明天|今天|后天)(?![\\p{L}\\d])\\s*[:：–—-]?\\s*(?=\\S)(.+)$`,
  'iu',
)
/** 2019创立: Chinese leaves no space after the year. */
const whenChinese = /^(\d{4}年?(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?)\s*(\p{Script=Han}.*)$/u
const money =
  /^(.{0,100}?)[\s.·…:：—–-]*((?:US|HK|NT)?[$€£¥₹]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?(?:元|块|欧元|美元|€|dollars|euros|USD|EUR|CNY|RMB))$/iu
const measure = /^(\D{1,48}?)\s*[:：]?\s*((?:[$€£¥]\s?)?[-+−]?\d[\d.,]*\s?(?:%|[^\d\s,]{1,6}(?: [^\d\s,]{1,6})?)?)$/u

export interface ItemWish {
  /** "2021 Idea" has a label. */
  readonly dated?: boolean
  /** "Visitors 12,480" is a name and its figure. */
  readonly figures?: boolean
  /** "Soup $4" is a dish and its price. @default true */
  readonly priced?: boolean
}

/** One entry: its own words, and when they are told apart a label, a price, a detail. */
export const itemOf = (words: string, wish: ItemWish = {}): Item => {
  const text = words.trim().replace(/^[:：,，\s]+/, '')
  const figure = wish.figures ? measure.exec(text) : null
  if (figure !== null) return { label: figure[1].trim(), text: figure[2].trim() }
  const priced = wish.priced === false ? null : money.exec(text)
  if (priced !== null && priced[1].trim() !== '') return { text: priced[1].trim(), price: priced[2].trim() }
  const dated = wish.dated ? (when.exec(text) ?? whenChinese.exec(text)) : null
  if (dated !== null) return { label: dated[1].trim(), text: dated[2].trim() }
  const at = colonAt(text)
  if (at > 0 && at <= 40 && at < text.length - 1)
    return { text: text.slice(0, at).trim(), detail: text.slice(at + 1).trim() }
  const detail = /^(.{1,40}?)\s+[–—-]\s+(.+)$/u.exec(text)
  return detail === null ? { text } : { text: detail[1].trim(), detail: detail[2].trim() }
}

const headed = new RegExp(`^(${day})\\s*[:：]?\\s+(.+)$`, 'iu')

/** "Alpha: 6 inch, $699; Beta: ..." or "Monday Maths, Art; Tuesday ...": a section each. Undefined when it is one list. */
const groupedOf = (body: string, wish: ItemWish): Draft[] | undefined => {
  const groups = groupsOf(body)
  const read = (group: string): Draft | undefined => {
    const at = colonAt(group)
    if (at > 0 && at <= 40 && group.slice(at + 1).trim() !== '')
      return {
        role: 'column',
        heading: group.slice(0, at).trim(),
        items: listOf(group.slice(at + 1)).map((part) => itemOf(part, wish)),
      }
    const led = headed.exec(group)
    if (led === null) return undefined
    const parts = listOf(led[2])
    const spaced = parts.length === 1 && /\p{Script=Han}/u.test(parts[0]) ? parts[0].split(/\s+/) : parts
    return { role: 'column', heading: led[1], items: spaced.map((part) => itemOf(part, wish)) }
  }
  const usable = (drafts: readonly (Draft | undefined)[]): drafts is Draft[] =>
    drafts.length >= 2 && drafts.every((draft) => draft !== undefined)
  const semicolons = groups.map(read)
  if (usable(semicolons)) return semicolons
  // 周一 语文 数学，周二 ...: commas between the days, spaces within.
  const commas = clausesOf(body).map(read)
  return usable(commas) && commas.some((draft) => draft.items!.length > 1) ? commas : undefined
}

const arrow = /\s*(?:-->|->|=>|→|⟶|➔|⇒)\s*/

/** "Start -> Rain? yes: A; no: B -> Go": a section for each level, answers labelled. Undefined without arrows. */
const flowOf = (body: string): Draft[] | undefined => {
  if (!arrow.test(body)) return undefined
  const drafts = body
    .split(arrow)
    .filter((step) => step.trim() !== '')
    .flatMap((step): Draft[] => {
      const asked = /^(.*?[?？])\s*(.+)$/u.exec(step.trim())
      if (asked === null) return [{ role: 'node', items: [{ text: step.trim().replace(/[.。]$/, '') }] }]
      const answers = clausesOf(asked[2]).map((part) => {
        const at = colonAt(part)
        return at > 0 ? { label: part.slice(0, at).trim(), text: part.slice(at + 1).trim() } : { text: part }
      })
      return [
        { role: 'node', items: [{ text: asked[1].trim() }] },
        { role: 'branch', items: answers },
      ]
    })
  return drafts.every(({ role }) => role === 'node')
    ? [{ role: 'nodes', items: drafts.flatMap(({ items }) => items ?? []) }]
    : drafts
}

const post =
  /^([A-Z]{2,4}|(?:(?:Senior|Junior|Chief|Head|Lead|Vice|Deputy|Project|Product|Office|Sales|General|Managing) )*(?:of \w+ )?(?:Manager|Director|Developer|Designer|Engineer|Officer|President|Chair|Editor|Assistant|Analyst|Head|Lead|Founder|Secretary|Treasurer|Captain|Coach|Teacher|Cook|Chef|Waiter|Writer|Owner|Principal|Intern)s?)\s+(\p{Lu}.*)$/u
const postChinese = /^(\p{Script=Han}{2,6}|[A-Z]{2,4})\s+(\p{Script=Han}{2,4})$/u

/** "CTO Ken and CFO Ada report to Maria": each person under the one they report to. Undefined when nobody reports. */
const reportsOf = (body: string): Draft[] | undefined => {
  const items: Item[] = []
  let linked = false
  for (const group of groupsOf(body)) {
    const reports =
      /^(.*?)\s+(?:all\s+)?(?:reports?(?: directly)? to|under|works? for)\s+(.+)$/i.exec(group) ??
      /^(.+?)(?:都)?(?:向|隶属于?)(.+?)(?:汇报|报告)?$/u.exec(group)
    const chief = reports?.[2].trim()
    linked ||= chief !== undefined
    let title: string | undefined
    for (const person of (reports?.[1] ?? group).split(/\s*(?:,|，|、|&|\band\b|和)\s*/)) {
      if (person === '') continue
      const own = post.exec(person) ?? postChinese.exec(person.trim())
      title = own?.[1] ?? (title?.endsWith('s') ? title : undefined)
      items.push({
        text: (own?.[2] ?? person).trim(),
        ...(title === undefined ? {} : { label: title }),
        ...(chief === undefined ? {} : { parent: chief }),
      })
    }
  }
  return linked ? [{ role: 'people', items }] : undefined
}

/** "Name, Age; Ann, 31; Bo, 28": a row for each group. */
const rowsOf = (body: string): Item[] | undefined => {
  const rows = groupsOf(body).map(clausesOf)
  if (rows.length < 2 || rows.some((row) => row.length < 2)) return undefined
  return rows.map(([label, text, detail, ...more]) => ({
    label,
    text,
    ...(detail === undefined ? {} : { detail }),
    ...(more.length === 0 ? {} : { price: more.join(', ') }),
  }))
}

const scoreOf = (part: string): Item => {
  const scored = /^(\D{2,40}?)\s*[:：]?\s*(\d{1,4})$/u.exec(part)
  return scored === null ? { text: part } : { text: scored[1].trim(), price: scored[2] }
}

/** What a list says in a document of this kind. @param kind id of the document @param heading the list's own label */
export const sectionsOfList = (body: string, kind: string, heading: string | undefined): Draft[] => {
  const titled = heading === undefined ? {} : { heading }
  const wish: ItemWish = {
    dated: /timeline|schedule|weather|gantt|calendar/.test(kind),
    figures: /dashboard|table|periodic/.test(kind),
    priced: kind !== 'comparison',
  }
  const steps = stepsOf(body)
  if (steps !== undefined) return [{ role: 'steps', ...titled, items: steps.map((text) => ({ text })) }]
  const flow = /flowchart|process|diagram|instructions/.test(kind) ? flowOf(body) : undefined
  if (flow !== undefined) return flow
  const reports = kind === 'org-chart' ? reportsOf(body) : undefined
  if (reports !== undefined) return reports
  const rows = kind === 'table' ? rowsOf(body) : undefined
  if (rows !== undefined) return [{ role: 'rows', ...titled, items: rows }]
  const grouped = groupedOf(body, wish)
  if (grouped !== undefined) return grouped
  const items = listOf(body)
  if (kind === 'scoreboard') return [{ role: 'scores', ...titled, items: items.map(scoreOf) }]
  return [{ role: roleOf(heading, kind), ...titled, items: items.map((part) => itemOf(part, wish)) }]
}

const roleOf = (heading: string | undefined, kind: string): string => {
  const roles: readonly (readonly [RegExp, string])[] = [
    [/ingredient|材料|食材|配料|用料/i, 'ingredients'],
    [/step|method|instruction|direction|步骤|做法|流程/i, 'steps'],
    [/feature|特点|特色|功能/i, 'features'],
    [/starter|main|dessert|drink|appetizer|course|前菜|主菜|甜点|饮品|饮料|主食|小吃|凉菜|热菜|汤/i, 'courses'],
  ]
  const named = roles.find(([pattern]) => pattern.test(heading ?? ''))?.[1]
  if (named !== undefined) return named
  return kind === 'timeline' ? 'events' : kind === 'process' || kind === 'instructions' ? 'steps' : 'section'
}
