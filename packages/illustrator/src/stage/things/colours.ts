/** Arithmetic on CSS hex colours for surfaces. Pure. */
import type { Hex } from '../solids.ts'

/** Red, green and blue of a colour, 0..255. */
export function channels(colour: Hex): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** The colour of three channels 0..255, rounded and clamped. */
export function hexOf(red: number, green: number, blue: number): Hex {
  const byte = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0')
  return `#${byte(red)}${byte(green)}${byte(blue)}`
}

/** Perceived brightness 0 (black) to 1 (white), on the encoded values. */
export function brightness(colour: Hex): number {
  const [red, green, blue] = channels(colour)
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

/** Between two colours, `t` 0..1. */
export function blendColours(a: Hex, b: Hex, t: number): Hex {
  const [first, second] = [channels(a), channels(b)]
  return hexOf(...(first.map((value, index) => value + (second[index] - value) * t) as [number, number, number]))
}

/** Lighter for `by` > 1 (mixed toward white), darker below 1 (toward a warm black): 1.2 is one step lighter, 0.8 one darker. */
export function shade(colour: Hex, by: number): Hex {
  return by >= 1
    ? blendColours(colour, '#ffffff', Math.min(1, (by - 1) * 0.8))
    : blendColours(colour, '#1a1020', Math.min(1, 1 - by))
}
