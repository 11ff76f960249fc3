/** What a clause of an announcement is: a date, an author, a way to reach somebody, a detail. */
import type { DesignInput } from '@plantain/illustrator/design/design'

export type Loose = {
  -readonly [Key in keyof Omit<NonNullable<DesignInput['texts']>[number], 'id'>]: Omit<
    NonNullable<DesignInput['texts']>[number],
    'id'
  >[Key]
}

const small = /^(?:of|the|and|in|for|a|an|to|at|on|by|with|from)$/i

/** Words as a title, small words small. */
export const titleCase = (words: string): string =>
  words
    .trim()
    .replace(/^(?:a|an|the|my|our) /i, '')
    .split(' ')
    .map((word, index) =>
      index > 0 && small.test(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const date = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?(?: of)? (?:${months})|(?:${months})\\.? \\d{1,4})|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|\\d\\s?(?:am|pm|o'clock)\\b|\\b\\d{1,2}:\\d{2}\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}月|\\d{4}年|\\d{1,2}[点时]|\\d{1,2}：\\d{2}|(?:周|星期)[一二三四五六日天]`,
  'i',
)

export const isDate = (words: string): boolean => date.test(words) && words.length <= 60

const contact = /[\w.+-]+@[\w-]+\.\w|(?:https?:\/\/|www\.)\S|\+?\d[\d\s().-]{6,}\d/

/** A clause as text with its role. @param before texts found so far */
export const looseOf = (
  clause: string,
  wish: { readonly id: string; readonly language: 'en' | 'zh' },
  before: readonly Loose[],
): Loose[] => {
  const text = clause.trim()
  if (text === '') return []
  const author =
    /^(?:(?:written|a novel|a book|story|poem) )?by\s+(.+)$/i.exec(text) ?? /^作者\s*[:：]?\s*(.+)$/u.exec(text)
  if (author !== null) return [{ text: author[1], role: 'name' }]
  if (wish.id === 'quote') return [{ text: text.replace(/^[-–—]+\s*/u, ''), role: 'name' }]
  if (wish.id === 'certificate') {
    const dated = /^(?:dated|on)\s+(.+)$/i.exec(text)
    if (dated !== null) return [{ text: dated[1], role: 'date' }]
    return [{ text, role: isDate(text) ? 'date' : 'body' }]
  }
  if (isDate(text) && !contact.test(text)) return [{ text, role: 'date' }]
  if (contact.test(text)) return [{ text, role: 'body' }]
  if (
    wish.id === 'business-card' &&
    !before.some(({ role }) => role === 'subtitle') &&
    before.some(({ role }) => role === 'name' || role === 'label')
  )
    return [{ text, role: 'subtitle' }]
  return [{ text, role: 'label' }]
}
