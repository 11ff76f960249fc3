/** Text into boxes: lines by width, the largest size that fits, and the truth about what does not. Nothing is ever cut. */
import { type Segment, segmentsOf } from './breaks.ts'
import { shapeLine, type TextStyle } from './shape.ts'

export interface TextMeasure {
  readonly width: number
  readonly height: number
}

export interface SetText extends TextMeasure {
  readonly lines: readonly string[]
  readonly size: number
  /** False when even the least size does not fit; the layout must then give more room. */
  readonly fits: boolean
}

export interface FitStyle extends TextStyle {
  /** Legible floor in design units. @default 11 */
  readonly least?: number
  /** @default 400 */
  readonly most?: number
  /** Baseline distance in units of size. @default 1.3 */
  readonly leading?: number
  readonly mostLines?: number
  /** Lines of like length, words kept whole: for titles. @default false */
  readonly balanced?: boolean
}

/** Width in design units of one line. */
export const widthOf = (text: string, style: TextStyle, size: number): number => shapeLine(text, style).width * size

/** Splits a piece that is wider than a line by itself, between grapheme clusters: the last resort. */
function shatter(text: string, style: TextStyle, width: number): string[] {
  const parts: string[] = []
  let current = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (current && shapeLine(current + segment, style).width > width) {
      parts.push(current)
      current = segment
    } else current += segment
  }
  if (current) parts.push(current)
  return parts
}

interface Composed {
  readonly lines: string[]
  readonly broken: boolean
}

/** First-fit lines no wider than `width` (in units of size). */
function compose(segments: readonly Segment[], style: TextStyle, width: number): Composed {
  const lines: string[] = []
  let line = ''
  let space = ''
  let broken = false
  const flush = () => {
    lines.push(line)
    line = ''
    space = ''
  }
  for (const segment of segments) {
    if (segment.text) {
      const joined = line + space + segment.text
      if (line && shapeLine(joined, style).width > width) flush()
      if (!line && shapeLine(segment.text, style).width > width) {
        const parts = shatter(segment.text, style, width)
        broken = broken || parts.length > 1
        line = parts.pop() ?? ''
        lines.push(...parts)
      } else line = line ? joined : segment.text
    }
    space = segment.space
    if (segment.hard) flush()
  }
  if (line) flush()
  return { lines, broken }
}

/** Tightens the width as far as the number of lines allows, so that lines come out alike. */
function balance(segments: readonly Segment[], style: TextStyle, width: number, first: Composed): Composed {
  if (first.lines.length < 2 || first.lines.length > 6 || first.broken) return first
  let low = width / first.lines.length / 1.5
  let high = width
  let best = first
  for (let step = 0; step < 9; step++) {
    const middle = (low + high) / 2
    const attempt = compose(segments, style, middle)
    if (attempt.lines.length <= first.lines.length && !attempt.broken) {
      best = attempt
      high = middle
    } else low = middle
  }
  return best
}

/** Lines of a text at a size, no wider than `width` design units; hard line breaks are kept. */
export function breakLines(text: string, style: FitStyle, size: number, width: number): Composed {
  const segments = segmentsOf(text, style.balanced ?? false)
  let composed = compose(segments, style, width / size + 1e-6)
  if (composed.broken && style.balanced) {
    const loose = compose(segmentsOf(text), style, width / size + 1e-6)
    if (!loose.broken) composed = loose
  }
  if (style.balanced) return balance(segments, style, width / size, composed)
  return withoutOrphan(composed, segments, style, width / size)
}

/** A last line of one lone character gets company from the line before. */
function withoutOrphan(composed: Composed, segments: readonly Segment[], style: TextStyle, width: number): Composed {
  const last = composed.lines.at(-1)
  if (
    !last ||
    composed.lines.length < 2 ||
    last.replace(/\p{P}/gu, '').length > 1 ||
    shapeLine(last, style).width > 2.2
  )
    return composed
  const tighter = compose(segments, style, width - 1.2)
  return tighter.lines.length === composed.lines.length && !tighter.broken ? tighter : composed
}

/** Width and height of lines at a size. */
export function measureText(lines: readonly string[], style: FitStyle, size: number): TextMeasure {
  const width = Math.max(0, ...lines.map((line) => shapeLine(line, style).width)) * size
  return { width, height: lines.length * (style.leading ?? 1.3) * size }
}

function attempt(text: string, box: TextMeasure, style: FitStyle, size: number, hard: boolean): SetText {
  const { lines, broken } = breakLines(text, style, size, box.width)
  const measured = measureText(lines, style, size)
  const fits =
    measured.height <= box.height + 0.01 &&
    measured.width <= box.width + 0.01 &&
    (!broken || hard) &&
    (style.mostLines === undefined || lines.length <= style.mostLines)
  return { lines, size, ...measured, fits }
}

/**
 * The largest size at which a text fits a box. A word is broken only when it is wider than the box at the least size.
 *
 * @param box Room in design units.
 * @returns `fits: false` with the text at its least size when the room is too small.
 * @example
 * fitText('Grand opening', { width: 600, height: 200 }, { face: 'anton', weight: 400, balanced: true })
 */
export function fitText(text: string, box: TextMeasure, style: FitStyle): SetText {
  const least = style.least ?? 11
  const most = Math.max(least, style.most ?? 400)
  const atMost = attempt(text, box, style, most, false)
  if (atMost.fits) return atMost
  let best: SetText | undefined
  let low = least
  let high = most
  while (high - low > Math.max(0.2, high * 0.004)) {
    const middle = (low + high) / 2
    const tried = attempt(text, box, style, middle, false)
    if (tried.fits) {
      best = tried
      low = middle
    } else high = middle
  }
  if (best) return best
  const floor = attempt(text, box, style, least, false)
  return floor.fits ? floor : attempt(text, box, style, least, true)
}
