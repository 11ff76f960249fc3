/** Cuts a document's prompt into sentences, labelled parts and clauses; numbers, dates and names stay whole. */

/** A full stop after these ends no sentence. */
const abbreviated = /(?:^|[\s(])(?:St|Dr|Mr|Mrs|Ms|No|Nr|Prof|vs|Jr|Sr|Inc|Co|Ave|Rd|Mt|Ft|a\.m|p\.m|approx|\p{Lu})\.$/u
const numbered = /(?:^|[\s:：])\d{1,2}\.$/

/** Sentences of one line, full stops left out; what is abbreviated or numbers a step ends none. */
export const sentencesOfLine = (line: string): string[] => {
  const out: string[] = []
  let from = 0
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]
    const full = /[。！？]/.test(sign)
    const western = /[.!?]/.test(sign) && /\s/.test(line[at + 1] ?? ' ')
    if (!full && !western) continue
    const piece = line.slice(from, at + 1)
    // An arrow or an answer goes on with what was asked.
    if (sign === '.' && (abbreviated.test(piece.slice(-12)) || numbered.test(piece.slice(-6)))) continue
    if (/[?？]/.test(sign)) continue
    out.push(piece.replace(/[.。]$/, ''))
    from = at + 1
  }
  out.push(line.slice(from))
  return out.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** Index of the first colon that parts a label from what it announces; -1 without one. */
export const colonAt = (text: string): number => {
  for (let at = 0; at < text.length; at++) {
    if (!/[:：]/.test(text[at])) continue
    if (/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) continue
    if (text.slice(at, at + 3) === '://') continue
    return at
  }
  return -1
}

/** Cuts at a separator that is no part of a number ("1,000"), of a date's year ("June 5, 2025") or of brackets. */
export const cut = (text: string, separator: RegExp): string[] => {
  const out: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (/[(（[]/.test(sign)) depth++
    if (/[)）\]]/.test(sign)) depth = Math.max(0, depth - 1)
    if (depth > 0 || !separator.test(sign)) continue
    if (sign === ',' && /\d/.test(text[at + 1] ?? '') && /\d/.test(text[at - 1] ?? '')) continue
    if (
      sign === ',' &&
      /\p{L}{3,9}\.? \d{1,2}$/u.test(text.slice(from, at)) &&
      /^, \d{4}\b/.test(text.slice(at, at + 7))
    )
      continue
    out.push(text.slice(from, at))
    from = at + 1
  }
  out.push(text.slice(from))
  return out.map((piece) => piece.trim().replace(/[.。]$/, '')).filter((piece) => piece !== '')
}

export const clausesOf = (text: string): string[] => cut(text, /[,，、;；]/)
export const groupsOf = (text: string): string[] => cut(text, /[;；]/)

/** Items of a list: by commas and semicolons, the last one also after "and". */
export const listOf = (text: string): string[] => {
  const pieces = clausesOf(text)
  const last = pieces.at(-1)
  if (last === undefined) return []
  const lead = last.replace(/^(?:and|&|以及|和) ?(?=\S)/i, '')
  const [first, ...more] = lead === last && pieces.length >= 2 ? last.split(/\s+and\s+/) : [lead]
  return [...pieces.slice(0, -1), first, ...more].filter((piece) => piece !== '')
}

/** "1. Mix 2. Bake" as its steps; undefined when it is not numbered. */
export const stepsOf = (text: string): string[] | undefined => {
  if (!/^\s*(?:1[.)、．]|①)\s*\D/.test(text)) return undefined
  return text
    .split(/(?:^|[\s,，;；]+)(?:\d{1,2}[.)、．]\s*(?=\D)|[①-⑳]\s*)/u)
    .map((piece) => piece.trim().replace(/[.。]$/, ''))
    .filter((piece) => piece !== '')
}

const style =
  /^(?:in |with )?(?:an? |the )?(?:(?:very |warm |soft |bright |dark |pale |light |deep )?(?:bright|vivid|warm|cool|muted|neon|minimal(?:ist)?|modern|vintage|retro|elegant|colou?rful|simple|flat|cute|beautiful|clean|professional|playful|rustic|handwritten|hand-drawn|watercolou?r|comic|cartoon|art deco|bauhaus|gothic|futuristic|pastel|monochrome|bold|festive|luxur(?:y|ious)|cozy|cosy|vector|3d|isometric|high quality|4k|8k|landscape|portrait|square|vertical|horizontal|red|blue|green|yellow|pink|purple|black|white|gold(?:en)?|silver|orange|brown|teal|navy|cream|beige)(?:,? (?:and|&) |[ -])?)+(?:style|colou?rs?|theme|palette|tones?|look|design|background|typography|fonts?|layout|format|illustrations?|letters|text|lettering)?$/i
const styleChinese = /(?:风格?|色调|配色|背景|字体|排版|版式|色系|插画|构图)$/u

/** Words of how it should look, not of what it says. */
export const isStyle = (clause: string): boolean =>
  clause.length <= 80 && (style.test(clause.trim()) || styleChinese.test(clause.trim()))

/** Words of what it should show. */
export const isPictured = (clause: string): boolean =>
  /^(?:and )?(?:with|featuring|showing|depicting|illustrated|decorated|surrounded|using|no|without|set in|against|in the style|an?|some|the background|two|three|several)\s(?!.*\b(?:\d{1,2}[:.]\d{2}|\d ?[ap]m)\b)/i.test(
    clause.trim(),
  ) || /^(?:上面|画面|画着|画有|配有|配图|背景|中间|周围|下方|图案|带有|一只|一个|一棵|一朵|有|配)/u.test(clause.trim())
