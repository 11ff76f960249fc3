/** Themed building blocks: texts in their faces and sizes, cards, chips, badges, icons. */
import type { Chance } from '../../stage/chance.ts'
import { Bounded } from '../bounded.ts'
import { readable } from '../paint/colour.ts'
import type { Box, Paint, SheetNode } from '../sheet.ts'
import { onto, type Palette } from '../theme/palette.ts'
import type { Face, Theme } from '../theme/theme.ts'
import { breakLines, type FitStyle, fitText } from '../type/fit.ts'
import { shapeLine } from '../type/shape.ts'
import { typefaceOf } from '../type/typeface.ts'
import { type Block, block, padded } from './flow.ts'

export interface Kit {
  readonly theme: Theme
  readonly palette: Palette
  /** Design units per step of the scale: the sheet's size over 1000. */
  readonly unit: number
  /** How big everything is, found by fitting; 1 is comfortable. */
  readonly k: number
  readonly language: string
  readonly chance: Chance
  /** Smallest text in design units. */
  readonly floor: number
  /** Counts texts that had to be set smaller than their neighbours; a scale at which that happens is too large. */
  readonly strain: { count: number }
}

export type Voice = 'display' | 'heading' | 'text' | 'strong' | 'accent'

export interface TextOptions {
  /** A face in place of the voice's own. */
  readonly face?: Face
  readonly colour?: Paint
  readonly align?: 'start' | 'middle' | 'end'
  readonly balanced?: boolean
  readonly leading?: number
  readonly shadow?: SheetNode['shadow']
  /** Grow to the width available, up to this many times the size. */
  readonly fill?: number
  /** Height in design units that a filling text may take. */
  readonly mostHeight?: number
  readonly mostLines?: number
}

/** Lengths that scale with the content. */
export const size = (kit: Kit, steps: number): number => steps * kit.unit * kit.k
/** Lengths that scale with the sheet but shrink more slowly than the content. */
export const gap = (kit: Kit, steps: number): number => steps * kit.unit * (0.35 + 0.65 * Math.min(kit.k, 1.3))

interface Set {
  readonly lines: readonly string[]
  readonly size: number
  readonly width: number
  readonly above: number
  readonly below: number
}

const sets = new Bounded<string, Set>(4000)

/** Ink that stands out of the line boxes, above the first and below the last line. */
function overhang(lines: readonly string[], style: FitStyle, textSize: number): { above: number; below: number } {
  const rise = (typefaceOf(style.face, style.weight, style.italic).capHeight / 2) * textSize
  const half = ((style.leading ?? 1.3) * textSize) / 2
  const first = shapeLine(lines[0] ?? '', style)
  const last = shapeLine(lines.at(-1) ?? '', style)
  return {
    above: Math.max(0, -first.ink.top * textSize - half - rise),
    below: Math.max(0, last.ink.bottom * textSize + rise - half),
  }
}

function setText(
  text: string,
  style: FitStyle,
  wanted: number,
  width: number,
  options: TextOptions,
  floor: number,
): Set {
  const name = JSON.stringify([
    text,
    style,
    wanted,
    Math.round(width * 100),
    options.fill,
    options.mostHeight,
    options.mostLines,
    floor,
  ])
  return sets.get(name, () => {
    const most = wanted * (options.fill ?? 1)
    const height = options.mostHeight ?? Infinity
    const direct =
      options.fill === undefined && options.mostHeight === undefined && options.mostLines === undefined
        ? breakLines(text, style, wanted, width)
        : undefined
    const fitted =
      direct && !direct.broken
        ? { lines: direct.lines, size: wanted }
        : fitText(
            text,
            { width, height },
            {
              ...style,
              most,
              least: Math.min(floor, most),
              ...(options.mostLines && { mostLines: options.mostLines }),
            },
          )
    const ink = Math.max(0, ...fitted.lines.map((line) => shapeLine(line, style).width)) * fitted.size
    return {
      lines: fitted.lines,
      size: fitted.size,
      width: Math.min(width, ink + 0.01),
      ...overhang(fitted.lines, style, fitted.size),
    }
  })
}

/** Scripts whose marks stand far above and below the letters: Hebrew, Arabic, Devanagari, Thai. */
const tallScript = /[\u0590-\u08ff\u0900-\u097f\u0e00-\u0e7f]/

export const faceOf = (kit: Kit, voice: Voice): Face => kit.theme[voice]

/** A paragraph or title. `steps` is its size on the kit's scale. */
export function text(
  kit: Kit,
  id: string,
  role: string,
  content: string,
  voice: Voice,
  steps: number,
  options: TextOptions = {},
): Block {
  const face = options.face ?? faceOf(kit, voice)
  const style: FitStyle = {
    face: face.face,
    weight: face.weight,
    language: kit.language,
    leading: Math.max(options.leading ?? face.leading ?? 1.3, tallScript.test(content) ? 1.5 : 0),
    ...(face.italic && { italic: true }),
    ...(face.tracking && { tracking: face.tracking }),
    balanced: options.balanced ?? (voice === 'display' || voice === 'heading'),
  }
  const align = options.align ?? 'start'
  // Right-to-left words start at the right edge of their room.
  const rtl = /[\u0590-\u08ff]/.test(content) && /^(ar|he|fa|ur)/.test(kit.language)
  return block((width) => {
    const wanted = Math.max(kit.floor, size(kit, steps) * (face.scale ?? 1))
    const set = setText(content, style, wanted, width, options, kit.floor * 0.75)
    if (
      options.fill === undefined &&
      options.mostHeight === undefined &&
      options.mostLines === undefined &&
      set.size < wanted * 0.97
    )
      kit.strain.count++
    const body = set.lines.length * (style.leading as number) * set.size
    return {
      width: set.width,
      height: body + set.above + set.below,
      place: (x, y) => [
        {
          id,
          role,
          kind: 'text',
          box: { x, y: y + set.above, width: align === 'start' && !rtl ? set.width : width, height: body },
          lines: set.lines,
          face: style.face,
          weight: style.weight,
          ...(style.italic && { italic: true }),
          size: set.size,
          leading: style.leading as number,
          ...(style.tracking && { tracking: style.tracking }),
          align,
          ...(rtl && { direction: 'rtl' as const }),
          fill: options.colour ?? kit.palette.ink,
          language: kit.language,
          ...(options.shadow && { shadow: options.shadow }),
        },
      ],
    }
  })
}

export const icon = (kit: Kit, id: string, name: string, steps: number, options: { shadow?: boolean } = {}): Block =>
  block(() => {
    const side = size(kit, steps)
    return {
      width: side,
      height: side,
      place: (x, y) => [
        {
          id,
          role: 'icon',
          kind: 'icon',
          icon: name,
          box: { x, y, width: side, height: side },
          ...(options.shadow && { shadow: softShadow(kit, side * 0.05) }),
        },
      ],
    }
  })

export const softShadow = (kit: Kit, depth: number, strength = 0.22): NonNullable<SheetNode['shadow']> => ({
  dx: 0,
  dy: depth,
  blur: depth * 2.6,
  colour: `${kit.palette.dark ? '#000000' : shade(kit.palette)}${Math.round(strength * (kit.palette.dark ? 2 : 1) * 255)
    .toString(16)
    .padStart(2, '0')}`,
})
/** Shadows take the ink's hue, never plain black. */
const shade = (palette: Palette) => palette.ink.slice(0, 7)

/** A number or letter on a coloured disc. */
export function badge(kit: Kit, id: string, label: string, tone: number, steps: number): Block {
  const fill = accent(kit, tone)
  return block(() => {
    const side = size(kit, steps)
    const inner = text({ ...kit, floor: 6 }, id, 'label', label, 'heading', steps * 0.5, {
      colour: onto(fill, kit.palette),
      align: 'middle',
      mostLines: 1,
      leading: 1.1,
    })
    const room = side * 0.8
    const measured = inner.measure(room)
    return {
      width: side,
      height: side,
      place: (x, y) => [
        ...badgeShape(kit, `${id}/disc`, { x, y, width: side, height: side }, fill),
        ...measured.place(x + (side - room) / 2, y + (side - measured.height) / 2),
      ],
    }
  })
}

function badgeShape(kit: Kit, id: string, box: Box, fill: string): SheetNode[] {
  const square = kit.theme.radius <= 6
  const stroke =
    kit.theme.stroke >= 2.4 ? { stroke: kit.palette.ink, strokeWidth: kit.theme.stroke * kit.unit * 0.8 } : {}
  return square
    ? [{ id, role: 'shape', kind: 'rectangle', box, fill, radius: kit.theme.radius, ...stroke }]
    : [{ id, role: 'shape', kind: 'ellipse', box, fill, ...stroke }]
}

/** A short text in a pill. */
export function chip(kit: Kit, id: string, label: string, tone: number, steps: number, solid = false): Block {
  const fill = solid ? accent(kit, tone) : tint(kit, tone)
  const colour = solid ? onto(fill, kit.palette) : readable(kit.palette.ink, fill, 4.6)
  const inner = text(kit, id, 'label', label, 'strong', steps, {
    colour,
    align: 'middle',
    balanced: true,
    leading: 1.2,
  })
  const stroke =
    kit.theme.stroke >= 2.4 && kit.theme.card !== 'open'
      ? { stroke: kit.palette.ink, strokeWidth: kit.theme.stroke * kit.unit * 0.8 }
      : {}
  return padded(
    inner,
    [size(kit, steps * 0.42), size(kit, steps * 0.85)],
    (box) => [
      {
        id: `${id}/pill`,
        role: 'shape',
        kind: 'rectangle',
        box,
        fill,
        radius: kit.theme.radius > 8 ? box.height / 2 : kit.theme.radius,
        ...stroke,
      },
    ],
    { hug: true, centre: true },
  )
}

const wrapped = <T>(list: readonly T[], index: number): T =>
  list[((index % list.length) + list.length) % list.length] as T
export const accent = (kit: Kit, index: number): string => wrapped(kit.palette.accents, index)
export const tint = (kit: Kit, index: number): string => wrapped(kit.palette.tints, index)
/** An accent as a text colour on a fill. */
export const accentInk = (kit: Kit, index: number, ground: string, ratio = 4.5): string =>
  readable(accent(kit, index), ground, ratio)
