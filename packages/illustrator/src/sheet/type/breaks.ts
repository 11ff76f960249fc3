/**
 * Where a line may end: the rules of UAX 14 that matter for Latin, Cyrillic, Greek and Chinese, Japanese and Korean, with
 * kinsoku (no line starts with closing punctuation or small kana, none ends with an opening bracket), and dictionary
 * words for Thai, which writes none of its spaces.
 */

/** A piece of text that stays together; a line may end after it. */
export interface Segment {
  /** Without its trailing spaces. */
  readonly text: string
  /** Spaces that follow and vanish at a line's end. */
  readonly space: string
  /** A line must end here. */
  readonly hard: boolean
}

type Kind = 'open' | 'close' | 'ideograph' | 'hyphen' | 'glue' | 'attach' | 'thai' | 'digit' | 'letter'

const closing =
  /^[)\]}>»›”’、。，．：；！？…‥・·ー〜～％‰℃°」』】〕〗〙〛》〉）］｝!?:;,.%々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ—–]$/u
const opening = /^[([{<«‹“‘「『【〔〖〘〚《〈（［｛¿¡¥$£€＄￥#＃№]$/u

function kindOf(character: string): Kind {
  if (/^[\u00a0\u202f\u2060\ufeff]$/.test(character)) return 'glue'
  if (/^(?:\u200d|\p{M}|[\u{1f3fb}-\u{1f3ff}])$/u.test(character) && !/^\p{Script=Thai}$/u.test(character))
    return 'attach'
  if (closing.test(character)) return 'close'
  if (opening.test(character)) return 'open'
  if (/^[-\u2010\u00ad/]$/.test(character)) return 'hyphen'
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]$/u.test(character) &&
    !/^[0-9#*©®]$/.test(character)
  )
    return 'ideograph'
  if (/^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(character)) return 'thai'
  if (/^\p{N}$/u.test(character)) return 'digit'
  return 'letter'
}

/** May a line end between two characters that stand side by side without a space? */
function mayPart(before: Kind, beforeText: string, after: Kind, previous: Kind | undefined): boolean {
  if (after === 'close' || after === 'glue' || after === 'attach' || before === 'open' || before === 'glue')
    return false
  if (beforeText === '\u200d') return false
  if (before === 'hyphen') return after === 'letter' && (previous === 'letter' || previous === 'ideograph')
  if (before === 'digit' && after === 'ideograph') return false
  if (before === 'ideograph' || after === 'ideograph') return after !== 'hyphen'
  // A full-width full stop ends a sentence whatever follows; a Latin one may stand inside a number.
  if (before === 'close') return /[、。，：；！？」』】》）—–]/.test(beforeText) || after === 'open'
  return false
}

const dictionary = new Map<string, Intl.Segmenter>()
function wordsOf(text: string, language: string): string[] {
  let segmenter = dictionary.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    dictionary.set(language, segmenter)
  }
  return [...segmenter.segment(text)].map((word) => word.segment)
}

/** Ends of dictionary words, as offsets, for scripts without spaces. */
function wordEnds(text: string, language: string): Set<number> {
  const ends = new Set<number>()
  let offset = 0
  for (const word of wordsOf(text, language)) {
    offset += word.length
    ends.add(offset)
  }
  return ends
}

/**
 * Cuts text into pieces between which lines may end.
 * @param whole True keeps Chinese and Japanese words whole, for titles; body text may end anywhere the rules allow.
 */
export function segmentsOf(text: string, whole = false): Segment[] {
  const segments: Segment[] = []
  const needsWords = /[\u0e00-\u0e7f\u0e80-\u0eff\u1780-\u17ff\u1000-\u109f]/.test(text)
  const thaiEnds = needsWords ? wordEnds(text, 'th') : undefined
  const hanEnds =
    whole && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? wordEnds(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh')
      : undefined
  let start = 0
  let offset = 0
  let before: Kind | undefined
  let previous: Kind | undefined
  let beforeText = ''
  const cut = (end: number, space = '', hard = false) => {
    if (end > start || hard) segments.push({ text: text.slice(start, end), space, hard })
    start = end + space.length
  }
  while (offset < text.length) {
    const character = String.fromCodePoint(text.codePointAt(offset) as number)
    if (/^[\n\r\u2028\u2029]$/.test(character)) {
      cut(offset, '', true)
      offset += character === '\r' && text[offset + 1] === '\n' ? 2 : 1
      start = offset
      before = undefined
      continue
    }
    if (/^[ \t\u200b\u3000\u2000-\u200a]$/.test(character)) {
      let end = offset
      while (end < text.length && /[ \t\u200b\u3000\u2000-\u200a]/.test(text[end] as string)) end++
      const next = text[end]
      // French sets a space before its tall punctuation; the line must not start with it.
      if (next && /[!?:;»%]/.test(next) && before !== undefined) {
        offset = end
        continue
      }
      cut(offset, text.slice(offset, end))
      offset = end
      before = undefined
      continue
    }
    const kind = kindOf(character)
    if (before !== undefined) {
      const thai = before === 'thai' && kind === 'thai' && thaiEnds?.has(offset) === true
      const parted =
        mayPart(before, beforeText, kind, previous) &&
        !(hanEnds && before === 'ideograph' && kind === 'ideograph' && !hanEnds.has(offset))
      if (thai || parted) cut(offset)
    }
    if (kind !== 'attach') {
      previous = before
      before = kind
    }
    beforeText = character
    offset += character.length
  }
  cut(text.length)
  return segments
}
