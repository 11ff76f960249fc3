/** Colours as #rrggbb and #rrggbbaa: mixing, perceptual lightness and hue (OKLCH, Björn Ottosson 2020), contrast (WCAG 2). */

export interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
  /** 0 to 1. */
  readonly alpha: number
}

/** Lightness 0..1, chroma 0..0.37, hue in degrees. */
export interface Perceived {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

export function parseColour(colour: string): Rgb {
  const value = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(colour)
  if (!value) throw new Error(`colour: got '${colour}', expected #rrggbb or #rrggbbaa`)
  const number = Number.parseInt(value[1] as string, 16)
  return {
    red: number >> 16,
    green: (number >> 8) & 255,
    blue: number & 255,
    alpha: value[2] ? Number.parseInt(value[2], 16) / 255 : 1,
  }
}

const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value)))
const two = (value: number) => byte(value).toString(16).padStart(2, '0')

export const toHex = ({ red, green, blue, alpha }: Omit<Rgb, 'alpha'> & { alpha?: number }): string =>
  `#${two(red)}${two(green)}${two(blue)}${alpha === undefined || alpha >= 1 ? '' : two(alpha * 255)}`

export const withAlpha = (colour: string, alpha: number): string => toHex({ ...parseColour(colour), alpha })

/** What shows when `over` lies on an opaque colour. */
export function blend(over: string, under: string): string {
  const top = parseColour(over)
  const base = parseColour(under)
  const channel = (first: number, second: number) => first * top.alpha + second * (1 - top.alpha)
  return toHex({
    red: channel(top.red, base.red),
    green: channel(top.green, base.green),
    blue: channel(top.blue, base.blue),
  })
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const gamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

export function perceive(colour: string): Perceived {
  const { red, green, blue } = parseColour(colour)
  const [r, g, b] = [linear(red / 255), linear(green / 255), linear(blue / 255)] as const
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const first = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const second = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(first, second),
    hue: ((Math.atan2(second, first) * 180) / Math.PI + 360) % 360,
  }
}

function channels({ lightness, chroma, hue }: Perceived): [number, number, number] {
  const first = chroma * Math.cos((hue * Math.PI) / 180)
  const second = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * first + 0.2158037573 * second) ** 3
  const m = (lightness - 0.1055613458 * first - 0.0638541728 * second) ** 3
  const s = (lightness - 0.0894841775 * first - 1.291485548 * second) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** The nearest colour a screen can show: chroma gives way, lightness and hue stay. */
export function fromPerceived(wish: Perceived): string {
  const lightness = Math.max(0, Math.min(1, wish.lightness))
  let low = 0
  let high = wish.chroma
  const inside = (chroma: number) =>
    channels({ ...wish, lightness, chroma }).every((value) => value >= -0.0005 && value <= 1.0005)
  if (!inside(high)) {
    for (let step = 0; step < 12; step++) {
      const middle = (low + high) / 2
      if (inside(middle)) low = middle
      else high = middle
    }
    high = low
  }
  const [red, green, blue] = channels({ ...wish, lightness, chroma: high }).map(
    (value) => gamma(Math.max(0, value)) * 255,
  ) as [number, number, number]
  return toHex({ red, green, blue })
}

/** A colour with changed lightness, chroma or hue. */
export const adjust = (colour: string, change: (seen: Perceived) => Partial<Perceived>): string => {
  const seen = perceive(colour)
  return fromPerceived({ ...seen, ...change(seen) })
}

/** Mixes two opaque colours in light; 0 gives the first. */
export function mix(first: string, second: string, share: number): string {
  const [one, two_] = [parseColour(first), parseColour(second)]
  const channel = (from: number, to: number) => from + (to - from) * share
  return toHex({
    red: channel(one.red, two_.red),
    green: channel(one.green, two_.green),
    blue: channel(one.blue, two_.blue),
  })
}

export function luminance(colour: string): number {
  const { red, green, blue } = parseColour(colour)
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255)
}

/** WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [one, other] = [luminance(first), luminance(second)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/**
 * The colour itself when it is readable on a ground, else the same hue made as dark or light as it takes.
 * @param ratio Contrast wanted. @default 4.5
 */
export function readable(colour: string, ground: string, ratio = 4.5): string {
  if (contrast(colour, ground) >= ratio) return colour
  const seen = perceive(colour)
  const darker = contrast('#000000', ground) >= contrast('#ffffff', ground)
  for (let step = 1; step <= 40; step++) {
    const lightness = darker ? seen.lightness * (1 - step / 40) : seen.lightness + (1 - seen.lightness) * (step / 40)
    const tried = fromPerceived({ ...seen, lightness })
    if (contrast(tried, ground) >= ratio) return tried
  }
  return darker ? '#000000' : '#ffffff'
}
