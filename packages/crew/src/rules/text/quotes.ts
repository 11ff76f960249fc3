/**
 * Takes the strings a picture must show out of a prompt, so that no later step can touch a letter of them.
 * Each leaves one private-use character in its place, which the readers treat as a word.
 */
import { normalise } from './normalise.ts'

export interface Protected {
  /** The prompt with a place-holder for each string. */
  readonly text: string
  /** The strings, letter for letter; the place-holder of number n is `placeholder(n)`. */
  readonly strings: readonly string[]
}

const FIRST = 0xe000
const LAST = 0xf8ff

export const placeholder = (index: number): string => String.fromCharCode(FIRST + index)

/** The number of a place-holder; undefined for other words. */
export const placeholderIndex = (word: string): number | undefined => {
  const code = word.charCodeAt(0)
  return word.length === 1 && code >= FIRST && code <= LAST ? code - FIRST : undefined
}

/** How far a closing mark may be away, in characters; beyond that the opening mark is a stray one. */
const REACH = 600

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '«': '»',
  '"': '"',
  '＂': '＂',
  '‘': '’',
  "'": "'",
  '`': '`',
}

const letter = /[\p{L}\p{N}]/u

/** Index of the mark that closes what opens at `from`, or -1. */
const closing = (text: string, from: number, open: string): number => {
  const close = pairs[open]
  const single = close === "'" || close === '’'
  const end = Math.min(text.length, from + 1 + (single ? 200 : REACH))
  for (let at = from + 1; at < end; at++) {
    const sign = text[at]
    if (single && sign === '\n') return -1
    if (sign !== close && !(open === '“' && sign === '"') && !(open === '‘' && sign === "'")) continue
    // "It's" inside single quotes: an apostrophe stands before a letter, a closing mark does not.
    if (single && letter.test(text[at + 1] ?? '') && /[a-z]/i.test(text[at + 1] ?? '')) continue
    if (at > from + 1) return at
    return -1
  }
  return -1
}

const opens = (text: string, at: number): boolean => {
  const sign = text[at]
  if (!Object.hasOwn(pairs, sign)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (sign === "'" || sign === '`' || sign === '‘')
    return !(letter.test(before) && /[a-z0-9]/i.test(before)) && !/\s/.test(after)
  // 12" is a measure.
  if (sign === '"') return !(/\d/.test(before) && !text.includes('"', at + 1))
  return true
}

/** Strings that are said without quotation marks: "a sign that says OPEN". */
const spokenEnglish =
  /\b(?:(?:that |which )?(?:says|reads|saying|spells|spelling)|(?:titled|entitled|captioned|labelled|labeled|inscribed|lettered)|with (?:the )?(?:text|words?|caption|title|headline|slogan|message|inscription|letters|name)(?: (?:of|saying|reading))?|(?:the )?(?:title|headline|slogan|caption|tagline)(?: is| reads| should be| should read)|reading|named|called)[ \t]*:?[ \t]+/giu

/** Words in capitals, or capitalised words in a row, with the small words between them; or a number. */
const loudWords =
  /^(?:[A-Z0-9][\p{L}\p{N}'&!?.%+-]*(?:[ ,](?=[A-Z0-9&]|(?:of|the|and|in|to|for|a|&) [A-Z0-9]))?(?:(?:of|the|and|in|to|for|a|&) (?=[A-Z0-9]))?)+[!?]*/u
const quietWords =
  /^[^\n.,;:()\uE000-\uF8FF]{1,60}?(?=$|[\n.,;:()]| (?:in|on|with|and|at|while|next|standing|sitting|under|above|written|behind|across|beside|near|for|over|against|hanging) )/u

const spokenChinese =
  /(?:写着|写有|印着|印有|标着|刻着|上书|题为|题字(?:为|是)?|(?:主|大|副)?标题(?:是|为|写|叫)|文字(?:是|为|内容为|内容是)|内容(?:是|为)|标语(?:是|为)|口号(?:是|为)|名叫|名为|叫做|写上|(?:标题|文字|标语|口号|副标题|主标题)[:：])[ \t]*[:：]?[ \t]*/gu
const chineseWords =
  /^[^，。；、！\n,;.“”"「」『』《》\uE000-\uF8FF]{1,40}?(?=的?(?:牌子|木牌|招牌|横幅|T恤|t恤|卡片|海报|灯牌|霓虹灯|标语|条幅|旗子|黑板|信|纸|路牌|指示牌|气球|蛋糕|杯子|衣服|标牌|纸条|告示|门牌|石碑|匾额|红包|灯笼|书)|$|[，。；、\n,;.！!]!?)/u

const keep = (strings: string[], text: string): string => {
  if (FIRST + strings.length > LAST) return text
  strings.push(text)
  return placeholder(strings.length - 1)
}

/** Guards against prompts that are nothing but trigger words. */
const SPOKEN_LIMIT = 200

const takeSpoken = (
  text: string,
  strings: string[],
  trigger: RegExp,
  read: (rest: string, words: string) => string | undefined,
): string => {
  let out = ''
  let from = 0
  let found = 0
  trigger.lastIndex = 0
  for (let match = trigger.exec(text); match !== null && found < SPOKEN_LIMIT; match = trigger.exec(text)) {
    const start = match.index + match[0].length
    const said = read(text.slice(start, start + 120), match[0])
    if (said === undefined || said.trim() === '') continue
    out += `${text.slice(from, start)}${keep(strings, said.trim())} `
    from = start + said.length
    trigger.lastIndex = from
    found++
  }
  return out + text.slice(from)
}

const readEnglish = (rest: string, trigger: string): string | undefined => {
  if (rest.charCodeAt(0) >= FIRST && rest.charCodeAt(0) <= LAST) return undefined
  const loud = loudWords.exec(rest)?.[0]
  // A girl reading Harry Potter reads a book; only loud words after these may be lettering.
  if (/^reading/i.test(trigger)) return loud !== undefined && /^[A-Z0-9 !?&'-]{2,}$/.test(loud) ? loud : undefined
  if (/^(named|called)/i.test(trigger)) return undefined
  if (loud !== undefined) return loud.replace(/[.,]+$/, '')
  if (/^(?:with|titled|entitled)/i.test(trigger) && /^(a|an|the|on|in)\b/i.test(rest)) return undefined
  return quietWords.exec(rest)?.[0]
}

/** Takes out quoted strings, then strings after "says", "titled", 写着, 标题是. */
export const protectStrings = (prompt: string): Protected => {
  const strings: string[] = []
  const clean = prompt.replace(/[\uE000-\uF8FF]/g, ' ')
  let text = ''
  for (let at = 0; at < clean.length; at++) {
    const end = opens(clean, at) ? closing(clean, at, clean[at]) : -1
    const inside = end < 0 ? '' : clean.slice(at + 1, end).trim()
    if (inside === '') {
      text += clean[at]
      continue
    }
    // American style puts the sentence's own stop inside the quotation marks.
    const stop =
      /[.,]$/.test(inside) &&
      !/\.\.\.$/.test(inside) &&
      /^\s*(?:$|[a-z])/.test(clean.slice(end + 1, end + 3)) &&
      inside.endsWith(',')
    text += ` ${keep(strings, stop ? inside.slice(0, -1) : inside)} `
    at = end
  }
  text = normalise(text)
  text = takeSpoken(text, strings, spokenEnglish, readEnglish)
  text = takeSpoken(text, strings, spokenChinese, (rest) =>
    placeholderIndex(rest[0] ?? '') === undefined ? chineseWords.exec(rest)?.[0] : undefined,
  )
  return { text, strings }
}
