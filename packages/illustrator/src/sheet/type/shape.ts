/** One line of text to positioned glyphs and icons: bidirectional order, fallback faces, HarfBuzz shaping. */
import bidiFactory from 'bidi-js'
import { Direction, Feature, Buffer as ShapingBuffer, shape } from 'harfbuzzjs'
import { emojiIcon } from '../art.ts'
import { Bounded } from '../bounded.ts'
import { fallbackChain, standInWeight } from './fallback.ts'
import { type Typeface, typefaceFor, typefaceOf } from './typeface.ts'

/** How a text is set; lengths are in units of size. */
export interface TextStyle {
  readonly face: string
  readonly weight: number
  readonly italic?: boolean
  /** Added between characters, in units of size. @default 0 */
  readonly tracking?: number
  /** BCP 47. */
  readonly language?: string
  /** The base direction. @default taken from the text's first strong character */
  readonly direction?: 'ltr' | 'rtl'
}

export interface PlacedGlyph {
  readonly typeface: Typeface
  readonly glyph: number
  readonly x: number
  /** Up is positive, as in fonts. */
  readonly y: number
}

/** A line in units of size: origin at the left end of the baseline. */
export interface ShapedLine {
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
  readonly glyphs: readonly PlacedGlyph[]
  /** Emoji of the text: one unit square, standing on the descender line. */
  readonly icons: readonly { readonly icon: string; readonly x: number }[]
  /** Ink bounds, y down, relative to the baseline. */
  readonly ink: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  /** Characters no packed face has. */
  readonly missing: readonly string[]
}

/** Width of an emoji among letters, and how far it hangs below the baseline. */
export const iconAdvance = 1.16
export const iconDrop = 0.16

interface Piece {
  readonly text: string
  readonly level: number
  readonly typeface?: Typeface
  readonly icon?: string
}

// The package's types describe a module; what Node imports from it is the factory itself.
const bidi = (
  bidiFactory as unknown as () => {
    getEmbeddingLevels(text: string, direction: string): { levels: Uint8Array; paragraphs: { level: number }[] }
  }
)()
const emojiSequence = /\p{RGI_Emoji}/gv
const attaches = /^(?:\u200d|\p{M}|[\u{1f3fb}-\u{1f3ff}])$/u
const joined = (point: number) =>
  point >= 0x590 && point <= 0x8ff ? 1 : point >= 0x900 && point <= 0xdff ? 2 : point >= 0xe00 && point <= 0xeff ? 3 : 0

/** Cuts a line where the face, the direction or the writing system changes. */
function piecesOf(text: string, levels: Uint8Array, style: TextStyle, missing: string[]): Piece[] {
  const chain = fallbackChain(style.face, style.weight, style.language)
  const icons = new Map<number, { length: number; icon: string }>()
  for (const match of text.matchAll(emojiSequence)) {
    const icon = emojiIcon(match[0])
    if (icon) icons.set(match.index, { length: match[0].length, icon })
  }
  const pieces: Piece[] = []
  let current: { start: number; typeface: Typeface; level: number; script: number } | undefined
  const close = (end: number) => {
    if (current && end > current.start)
      pieces.push({ text: text.slice(current.start, end), level: current.level, typeface: current.typeface })
    current = undefined
  }
  for (let index = 0; index < text.length; ) {
    const level = levels[index] ?? 0
    const emoji = icons.get(index)
    if (emoji) {
      close(index)
      pieces.push({ text: text.slice(index, index + emoji.length), level, icon: emoji.icon })
      index += emoji.length
      continue
    }
    const point = text.codePointAt(index) as number
    const character = String.fromCodePoint(point)
    const neutral = current !== undefined && (/\s/.test(character) || attaches.test(character))
    if (!neutral || current?.level !== level) {
      const found = typefaceFor(
        point,
        chain,
        style.weight,
        style.italic ?? false,
        standInWeight(style.face, style.weight),
      )
      if (!found && !/\p{C}/u.test(character)) missing.push(character)
      const typeface = found ?? current?.typeface ?? typefaceOf(style.face, style.weight, style.italic)
      const script = joined(point)
      if (!current || current.typeface !== typeface || current.level !== level || current.script !== script) {
        close(index)
        current = { start: index, typeface, level, script }
      }
    }
    index += character.length
  }
  close(text.length)
  return pieces
}

/** Rule L2 of UAX 9: runs of each level, from the highest to the lowest odd one, are turned round. */
function visualOrder(pieces: Piece[]): Piece[] {
  const order = [...pieces]
  const highest = Math.max(0, ...order.map((piece) => piece.level))
  for (let level = highest; level >= 1; level--)
    for (let start = 0; start < order.length; start++) {
      if ((order[start] as Piece).level < level) continue
      let end = start
      while (end < order.length && (order[end] as Piece).level >= level) end++
      const run = order.slice(start, end)
      // Inside a piece HarfBuzz turns the letters; only even levels higher up keep their order.
      order.splice(start, run.length, ...run.reverse())
      start = end
    }
  return order
}

/** Old-style figures read as letters in prices (a one like I); figures as tall as capitals do not. */
const LINING_FIGURES = [new Feature('lnum')]

function shapePiece(piece: Piece & { typeface: Typeface }, language: string | undefined) {
  const buffer = new ShapingBuffer()
  buffer.addText(piece.text)
  buffer.guessSegmentProperties()
  buffer.setDirection(piece.level % 2 ? Direction.RTL : Direction.LTR)
  if (language) buffer.setLanguage(language)
  shape(piece.typeface.font, buffer, LINING_FIGURES)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map((info, index) => ({
    glyph: info.codepoint,
    cluster: info.cluster,
    ...(positions[index] as NonNullable<(typeof positions)[number]>),
  }))
}

function layLine(text: string, style: TextStyle): ShapedLine {
  const missing: string[] = []
  const embedding = bidi.getEmbeddingLevels(text, style.direction ?? 'auto')
  const direction = (embedding.paragraphs[0]?.level ?? 0) % 2 ? 'rtl' : 'ltr'
  const tracking = style.tracking ?? 0
  const glyphs: PlacedGlyph[] = []
  const icons: { icon: string; x: number }[] = []
  const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const cover = (left: number, top: number, right: number, bottom: number) => {
    ink.left = Math.min(ink.left, left)
    ink.top = Math.min(ink.top, top)
    ink.right = Math.max(ink.right, right)
    ink.bottom = Math.max(ink.bottom, bottom)
  }
  let pen = 0
  for (const piece of visualOrder(piecesOf(text, embedding.levels, style, missing))) {
    if (piece.icon) {
      icons.push({ icon: piece.icon, x: pen + (iconAdvance - 1) / 2 })
      cover(pen, iconDrop - 1, pen + iconAdvance, iconDrop)
      pen += iconAdvance + tracking
      continue
    }
    const typeface = piece.typeface as Typeface
    const scale = 1 / typeface.unitsPerEm
    // Joined scripts must not be torn apart.
    const gap = joined(piece.text.codePointAt(0) as number) === 1 ? 0 : tracking
    let cluster = -1
    for (const placed of shapePiece({ ...piece, typeface }, style.language)) {
      if (cluster >= 0 && placed.cluster !== cluster) pen += gap
      cluster = placed.cluster
      const x = pen + placed.xOffset * scale
      const y = placed.yOffset * scale
      glyphs.push({ typeface, glyph: placed.glyph, x, y })
      const extents = typeface.font.glyphExtents(placed.glyph)
      if (extents && extents.width !== 0)
        cover(
          x + extents.xBearing * scale,
          -y - extents.yBearing * scale,
          x + (extents.xBearing + extents.width) * scale,
          -y - (extents.yBearing + extents.height) * scale,
        )
      pen += placed.xAdvance * scale
    }
    pen += gap
  }
  const width = Math.max(0, pen - (glyphs.length + icons.length > 0 ? tracking : 0))
  return {
    width,
    direction,
    glyphs,
    icons,
    ink: Number.isFinite(ink.left) ? ink : { left: 0, top: 0, right: 0, bottom: 0 },
    missing,
  }
}

const lines = new Bounded<string, ShapedLine>(6000)

/**
 * Shapes one line, letter for letter; results are kept for the next asking.
 *
 * @example
 * const line = shapeLine('Καλημέρα 世界', { face: 'inter', weight: 600 })
 * const width = line.width * 24
 */
export function shapeLine(text: string, style: TextStyle): ShapedLine {
  const name = `${style.face}|${style.weight}|${style.italic ? 1 : 0}|${style.tracking ?? 0}|${style.language ?? ''}|${style.direction ?? ''}|${text}`
  return lines.get(name, () => layLine(text, style))
}
