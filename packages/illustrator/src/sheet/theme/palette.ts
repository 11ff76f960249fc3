/** Palettes: a few roles of colour that go together, made from one or two hues in OKLCH. */
import { adjust, contrast, fromPerceived, mix, perceive, readable } from '../paint/colour.ts'

export interface Palette {
  /** The sheet itself. */
  readonly ground: string
  /** Cards that lie on it. */
  readonly surface: string
  readonly ink: string
  /** Secondary text, readable on ground and surface. */
  readonly muted: string
  /** Strong colours for headings, badges, marks of charts; the first leads. */
  readonly accents: readonly string[]
  /** Pale companions of the accents, in the same order, for card fills and blobs. */
  readonly tints: readonly string[]
  readonly line: string
  readonly dark: boolean
  /** The ground is a colour that was asked for: nothing may stand in for it. */
  readonly asked?: boolean
}

export interface PaletteWish {
  /** Degrees; the leading hue. */
  readonly hue: number
  /** 0 grey to 0.2 vivid. @default 0.14 */
  readonly chroma?: number
  readonly dark?: boolean
  /** Steps from the leading hue to the others, in degrees. */
  readonly spread?: readonly number[]
  /** How much of the hue tints the ground, 0 to 1. @default 0.5 */
  readonly warmth?: number
  readonly groundHue?: number
  /** A ground of strong colour instead of a pale or dark one. */
  readonly ground?: { readonly lightness: number; readonly chroma: number }
}

/** Steps that look composed: neighbours, one opposite, one between. */
const composed = [0, 40, 185, 90, 300, 230]

export function paletteOf({
  hue,
  chroma = 0.14,
  dark = false,
  spread = composed,
  warmth = 0.5,
  groundHue = hue,
  ground: vivid,
}: PaletteWish): Palette {
  const at = (lightness: number, strength: number, turn: number) =>
    fromPerceived({ lightness, chroma: strength, hue: (turn + 360) % 360 })
  const ground = vivid
    ? at(vivid.lightness, vivid.chroma, groundHue)
    : dark
      ? at(0.2, 0.045 * warmth + 0.008, groundHue)
      : at(0.968, 0.03 * warmth, groundHue)
  const surface = vivid
    ? at(vivid.lightness + (dark ? -0.06 : 0.07), vivid.chroma * 0.9, groundHue)
    : dark
      ? at(0.265, 0.05 * warmth + 0.01, groundHue)
      : at(0.993, 0.008 * warmth, groundHue)
  const ink = dark ? at(0.965, 0.012, groundHue) : at(0.25, 0.055, hue)
  const accents = spread.map((step) => {
    // Yellow is only yellow when it is light; dark letters go on it.
    const yellow = (hue + step + 360) % 360 > 62 && (hue + step + 360) % 360 < 112
    if (dark) return readable(at(0.78, chroma, hue + step), surface, 3.1)
    return yellow ? at(0.76, chroma, hue + step) : readable(at(0.57, chroma, hue + step), surface, 4.5)
  })
  const tints = spread.map((step) =>
    vivid
      ? mix(ground, at(dark ? 0.7 : 0.98, chroma * 0.6, hue + step), dark ? 0.16 : 0.62)
      : dark
        ? at(0.33, 0.05, hue + step)
        : at(0.925, 0.05, hue + step),
  )
  return {
    ground,
    surface,
    ink,
    muted: readable(mix(ink, ground, 0.3), dark ? surface : ground, 5.8),
    accents,
    tints,
    line: mix(ground, ink, 0.16),
    dark,
  }
}

/** A palette around colours that were asked for by value; they appear unchanged as accents. */
export function paletteFrom(colours: readonly string[], dark?: boolean): Palette {
  const seen = colours.map((colour) => ({ colour, ...perceive(colour) }))
  const vivid = [...seen].sort((first, second) => second.chroma - first.chroma)
  const darkest = [...seen].sort((first, second) => first.lightness - second.lightness)[0]
  const lightest = [...seen].sort((first, second) => second.lightness - first.lightness)[0]
  const isDark =
    dark ??
    (lightest &&
      lightest.lightness < 0.8 &&
      darkest &&
      darkest.lightness < 0.3 &&
      colours.length > 1 &&
      perceive(colours[0] as string).lightness < 0.35)
  const lead = vivid[0] ?? { hue: 250, chroma: 0.1 }
  const base = paletteOf({
    hue: lead.hue,
    chroma: Math.max(0.02, Math.min(0.2, lead.chroma)),
    dark: Boolean(isDark),
    warmth: 0.6,
  })
  const ground =
    isDark && darkest ? darkest.colour : lightest && lightest.lightness > 0.9 ? lightest.colour : base.ground
  const surface = isDark
    ? adjust(ground, (colour) => ({ lightness: colour.lightness + 0.06 }))
    : mix(ground, '#ffffff', 0.65)
  const given = seen
    .filter(({ colour }) => colour !== ground && contrast(colour, ground) > 1.25)
    .map(({ colour }) => colour)
  const accents = [...given, ...base.accents]
    .slice(0, Math.max(6, given.length))
    .map((colour, index) => (index < given.length ? colour : readable(colour, surface, 3)))
  const ink = readable(darkest && !isDark && darkest.lightness < 0.35 ? darkest.colour : base.ink, ground, 7)
  return {
    ground,
    surface,
    ink,
    muted: readable(mix(ink, ground, 0.3), ground, 5.6),
    accents,
    tints: accents.map((accent) => mix(ground, accent, isDark ? 0.28 : 0.2)),
    line: mix(ground, ink, 0.16),
    dark: Boolean(isDark),
  }
}

/** A palette on a ground that was asked for by value; the other colours asked for lead the accents. */
export function paletteOn(ground: string, colours: readonly string[]): Palette {
  const seen = perceive(ground)
  const dark = contrast('#ffffff', ground) >= contrast('#1a1a1f', ground)
  const lead = colours.find((colour) => colour !== ground)
  const base = paletteOf({ hue: perceive(lead ?? ground).hue, dark, warmth: 0.4 })
  const surface = adjust(ground, ({ lightness }) => ({
    lightness: lightness + (dark ? 0.07 : seen.lightness > 0.9 ? -0.03 : 0.06),
  }))
  const ink = readable(lead ?? base.ink, ground, 4.5)
  const accents = [...new Set([...colours.filter((colour) => colour !== ground), ...base.accents])].map((colour) =>
    readable(colour, ground, 2.2),
  )
  return {
    ground,
    surface,
    ink,
    muted: readable(mix(ink, ground, 0.2), ground, 4.6),
    accents,
    tints: accents.map((colour) => mix(ground, colour, 0.24)),
    line: mix(ground, ink, 0.2),
    dark,
    asked: true,
  }
}

/** White or near-black, or the ink itself, whichever reads better on a fill. */
export function onto(fill: string, palette?: Palette): string {
  const light = '#ffffff'
  const dark = palette && !palette.dark ? palette.ink : '#1a1a1f'
  return contrast(light, fill) >= 4.5 || contrast(light, fill) >= contrast(dark, fill) ? light : dark
}

/** The strong colours inside a drawing's SVG, most used first. */
export function coloursOf(svg: string): string[] {
  const counts = new Map<string, number>()
  for (const [, value] of svg.matchAll(/(?:fill|stop-color)="#([0-9a-f]{3}|[0-9a-f]{6})"/gi)) {
    const long =
      (value as string).length === 3 ? [...(value as string)].map((digit) => digit + digit).join('') : (value as string)
    const colour = `#${long.toLowerCase()}`
    const { chroma, lightness } = perceive(colour)
    if (chroma > 0.06 && lightness > 0.25 && lightness < 0.92) counts.set(colour, (counts.get(colour) ?? 0) + chroma)
  }
  return [...counts].sort((first, second) => second[1] - first[1]).map(([colour]) => colour)
}
