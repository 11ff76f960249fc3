/** Sections, items, prices and numbers of a document, letter for letter as the prompt gives them. */
import type { DesignInput } from '@plantain/illustrator/design/design'

type Document = NonNullable<DesignInput['document']>
export type Section = NonNullable<Document['sections']>[number]
export type Data = NonNullable<Document['data']>[number]
type ItemPart = NonNullable<Section['items']>[number]

export interface Parts {
  readonly sections: Section[]
  readonly data: Data[]
  /** What is left for the reader of pictures. */
  readonly rest: string
}

/** Long prompts may be lists of thousands of lines; a sheet holds no more. */
const ITEMS = 120

/** Longest sentence that is looked at for numbers and dates, in characters. */
const LINE = 4_000

const price =
  /^(.{0,100}?)[\s.·…:：—–-]*((?:US|HK|NT)?[$€£¥₹]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?(?:元|块|欧元|美元|€|dollars|euros|USD|EUR|CNY|RMB))\s*$/iu
const number =
  /^(.{1,48}?)\s*[:：=–-]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(%|[a-zA-Z°$€¥]{1,10}|元|万元|亿元|人|吨|公里|岁|个|台|次|亿|万|小时|分钟|米|度)?$/u
const dated =
  /^((?:\d{4}(?:\s?[-–/.年]\s?\d{1,4}(?:[-/.月]\d{1,2}日?)?)?年?(?:\d{1,2}月)?|(?:[A-Z][a-z]{2,8} )?\d{1,2}(?:st|nd|rd|th)?,? ?\d{0,4}|(?:Q[1-4]|Day|Week|Step|Phase|Stage|Chapter) ?\d{0,4}|\d{1,2}[:：]\d{2}(?:\s?[ap]m)?(?:\s?[-–~]\s?\d{1,2}[:：]\d{2}(?:\s?[ap]m)?)?|第[一二三四五六七八九十\d]+[步天周章阶段]+|\d{1,2}月(?:\d{1,2}日)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|周[一二三四五六日天]|星期[一二三四五六日天]))\s*[:：–—-]\s*(.+)$/iu
const bullet = /^\s*(?:[-*•·●▪◦○✓☐]|\d{1,3}[.)、．]|[①-⑳]|[a-z][.)])\s*(.+)$/iu
const heading = /^\s*(?:#{1,6}\s*(.+?)|([^:：\n]{1,60})[:：])\s*$/u
/** "Ingredients: flour, sugar"; the words before the colon are few. */
const inline = /^((?:[\p{L}\p{N}'&/]{1,24} ?){1,6}?)[:：]\s*(.+)$/u

const splitList = (text: string): string[] =>
  text
    .split(/\s*[;；]\s*|\s*(?:,|，|、)\s*(?:and\s+)?(?!\d{3}\b)|\s+and\s+(?=[^,;]+$)/u)
    .map((part) => part.trim().replace(/[.。]$/, ''))
    .filter((part) => part !== '')

const itemOf = (text: string): ItemPart => {
  const trimmed = text.trim().replace(/^[:：,，\s]+/, '')
  const priced = price.exec(trimmed)
  if (priced !== null && priced[1].trim() !== '')
    return { text: priced[1].trim().replace(/[:：]$/, ''), price: priced[2].trim() }
  const date = dated.exec(trimmed)
  if (date !== null) return { text: date[2].trim(), label: date[1].trim() }
  const detail = /^(.{1,40}?)\s+[–—-]\s+(.+)$/u.exec(trimmed) ?? /^([^:：]{1,40})[:：]\s*(.+)$/u.exec(trimmed)
  if (detail !== null) return { text: detail[1].trim(), detail: detail[2].trim() }
  return { text: trimmed }
}

const roleOf = (title: string): string => {
  const roles: readonly (readonly [RegExp, string])[] = [
    [/ingredient|材料|食材|配料|用料/i, 'ingredients'],
    [/step|method|instruction|direction|步骤|做法|流程/i, 'steps'],
    [/feature|特点|特色|功能/i, 'features'],
    [/starter|main|dessert|drink|appetizer|course|前菜|主菜|甜点|饮品|饮料|主食|小吃|凉菜|热菜|汤/i, 'courses'],
    [/event|timeline|事件|大事/i, 'events'],
    [/panel|格/i, 'panel'],
  ]
  return roles.find(([pattern]) => pattern.test(title))?.[1] ?? 'section'
}

/** "A: 12, B: 30" or "A 12%, B 30%": rows of numbers, at least two. */
const dataOf = (
  text: string,
): { readonly rows: { label: string; values: number[] }[]; readonly unit: string | undefined } | undefined => {
  const parts = text.length > LINE ? [] : splitList(text)
  if (parts.length < 2 || parts.some((part) => part.length > 90)) return undefined
  const rows = parts.map((part) => number.exec(part))
  if (rows.some((row) => row === null || (/^\d/.test(row[1].trim()) && !/^\d{4}$|^\d{1,2}月|^Q\d/.test(row[1].trim()))))
    return undefined
  const units = new Set(rows.map((row) => row![3] ?? ''))
  return {
    rows: rows.map((row) => ({
      label: row![1]
        .trim()
        .replace(/[:：]$/, '')
        .replace(/^(?:and|the) /, ''),
      values: [Number(row![2].replaceAll(',', ''))],
    })),
    unit: units.size === 1 ? [...units][0] || undefined : undefined,
  }
}

const restored =
  (strings: readonly string[]) =>
  (text: string): string =>
    text.replaceAll(/[\uE000-\uF8FF]/g, (sign) => strings[sign.charCodeAt(0) - 0xe000] ?? '')

/**
 * Takes the structured parts out of a document prompt.
 * @param numeric numbers are data rather than prices: charts and tables
 * @param used strings that became part of an item
 */
export const readParts = (
  text: string,
  strings: readonly string[],
  numeric: boolean,
  kind: string | undefined,
  used: Set<number>,
): Parts => {
  const restore = restored(strings)
  const sections: Section[] = []
  const data: Data[] = []
  const rest: string[] = []
  let open: Section | undefined
  let items = 0
  const spend = (piece: string): string => {
    for (const sign of piece.matchAll(/[\uE000-\uF8FF]/g)) used.add(sign[0].charCodeAt(0) - 0xe000)
    return restore(piece)
  }
  const section = (title: string | undefined): Section => {
    const made: Section = {
      id: `section-${sections.length + 1}`,
      role: roleOf(title ?? ''),
      ...(title === undefined ? {} : { heading: spend(title).trim() }),
      items: [],
    }
    sections.push(made)
    return made
  }
  const push = (target: Section, piece: string): void => {
    if (items++ < ITEMS) target.items!.push(itemOf(spend(piece)))
  }
  const addData = (title: string | undefined, found: NonNullable<ReturnType<typeof dataOf>>): void => {
    const known = data.at(-1)
    if (title === undefined && known !== undefined && found.rows.length === 1) known.rows!.push(...found.rows)
    else
      data.push({
        id: `data-${data.length + 1}`,
        ...(kind === undefined ? {} : { kind }),
        ...(title === undefined ? {} : { title }),
        ...(found.unit === undefined ? {} : { unit: found.unit }),
        rows: found.rows.map((row) => ({ label: spend(row.label), values: row.values })),
      })
  }
  const listLike = (line: string): boolean => splitList(line).length >= 2
  const many = text.includes('\n')
  for (const line of text.split('\n')) {
    const point = bullet.exec(line)
    const single = point === null || point[1].length > 120 ? null : number.exec(point[1].trim())
    if (point !== null && numeric && single !== null) {
      addData(undefined, {
        rows: [{ label: single[1].trim(), values: [Number(single[2].replaceAll(',', ''))] }],
        unit: single[3],
      })
      continue
    }
    if (point !== null) {
      open ??= section(undefined)
      push(open, point[1])
      continue
    }
    const title = many ? heading.exec(line) : null
    if (
      title !== null &&
      (title[1] ?? title[2]).trim() !== '' &&
      !/\b(?:poster|menu|chart|create|make|design)\b/i.test(line)
    ) {
      open = section((title[1] ?? title[2]).trim())
      continue
    }
    if (many && line.length <= 200 && price.test(line.trim()) && !listLike(line)) {
      open ??= section(undefined)
      push(open, line)
      continue
    }
    let kept = ''
    for (const sentence of line.split(/(?<=[.。；;!！])\s+|(?<=[。；！])/u)) {
      const body = sentence.replace(/[.。；;]\s*$/u, '')
      const colon = /^(.*?)[:：]\s*(.+)$/su.exec(body)
      const whole = dataOf(
        body.replace(/^[\s,，:：]*(?:(?:of|for|showing|with|using|data|the|values|sales)\b[\s:：]*)*/i, ''),
      )
      const tail = colon === null ? undefined : dataOf(colon[2])
      const pieces = body.length > LINE ? [] : splitList(body)
      const dates = pieces.filter((part) => dated.test(part))
      if (numeric && tail !== undefined) {
        addData(topic(colon![1]), tail)
        kept += `${colon![1]}. `
        continue
      }
      if (numeric && whole !== undefined) {
        addData(undefined, whole)
        continue
      }
      if (colon !== null && !/https?$/.test(colon[1]) && dates.length === 0) {
        const label = inline.exec(`${colon[1].split(/[,，]/).at(-1)!.trim().slice(-60)}: ${colon[2]}`)
        const parts = splitList(colon[2])
        if (label !== null && (parts.length >= 2 || price.test(colon[2].trim()))) {
          const name = label[1].trim().replace(/^(?:with|and|the|include|includes|featuring)\s+/i, '')
          const target = section(/^(?:items?|with|following|these|内容|包括|包含|如下)$/i.test(name) ? undefined : name)
          for (const part of parts) push(target, part)
          kept += `${colon[1].split(/[,，]/).slice(0, -1).join(',')}. `
          continue
        }
      }
      if (dates.length >= 2 || (dates.length >= 1 && sections.at(-1)?.role === 'events')) {
        const target = sections.find((entry) => entry.role === 'events') ?? section(undefined)
        target.role = 'events'
        const lead =
          colon !== null && !dated.test(splitList(body)[0]) ? splitList(body)[0].replace(/^.*?[:：]\s*/, '') : undefined
        for (const part of lead === undefined ? splitList(body) : [lead, ...splitList(body).slice(1)])
          if (dated.test(part)) push(target, part)
          else kept += `${part}, `
        continue
      }
      const priced = (
        body.length > LINE ? [] : splitList(body.replace(/^.*?\b(?:with|offering|including|serving)\b\s*/i, ''))
      ).filter((part) => part.length <= 120 && price.test(part))
      if (priced.length >= 1 && price.exec(priced[0])![1].trim() !== '') {
        const target = open ?? section(undefined)
        for (const part of priced) push(target, part)
        kept += `${/^(.*?)\b(?:with|offering|including|serving)\b/i.exec(body)?.[1] ?? ''}. `
        continue
      }
      kept += `${sentence} `
    }
    rest.push(kept.trim())
  }
  return {
    sections: sections.filter((entry) => entry.items!.length > 0 || entry.heading !== undefined),
    data,
    rest: rest.filter((line) => line !== '').join('\n'),
  }
}

const topic = (text: string): string | undefined => {
  const cleaned = text
    .replace(/^[\s,，]*(?:(?:of|for|about|showing|with|comparing|the|our)\s+)*/i, '')
    .replace(/[\uE000-\uF8FF]/g, '')
    .trim()
  return cleaned === '' || cleaned.length > 60 ? undefined : cleaned
}
