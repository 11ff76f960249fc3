/** Small colour arithmetic on hex values, for shades of cloth, lips and brows. Pure. */
import type { Hex } from '../solids.ts'

const channels = (colour: Hex): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const toHex = (rgb: readonly number[]): Hex =>
  `#${rgb
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** `t` = 0 gives `a`, 1 gives `b`; mixed in sRGB. */
export function mixHex(a: Hex, b: Hex, t: number): Hex {
  const [first, second] = [channels(a), channels(b)]
  return toHex(first.map((value, index) => value + (second[index] - value) * t))
}

/** Toward black; `by` 0..1. */
export const darker = (colour: Hex, by: number): Hex => mixHex(colour, '#0d0a10', by)

/** Toward white; `by` 0..1. */
export const lighter = (colour: Hex, by: number): Hex => mixHex(colour, '#ffffff', by)

/** Perceived brightness 0 (black) .. 1 (white), by Rec. 709 weights on sRGB values. */
export function brightness(colour: Hex): number {
  const [red, green, blue] = channels(colour)
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

/** A shade of the same hue that stands out from it: darker on light cloth, lighter on dark cloth. */
export const trimOf = (colour: Hex, by = 0.25): Hex =>
  brightness(colour) > 0.3 ? darker(colour, by) : lighter(colour, by * 0.8)
