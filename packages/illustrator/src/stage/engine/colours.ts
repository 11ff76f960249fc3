/** Between CSS colours, sRGB bytes and linear light. */
import type { Point } from '../solids.ts'

export const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
export const toSrgb = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055)

/** Linear light of an sRGB byte. */
export const LINEAR: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => toLinear(byte / 255))

/** Linear RGB of `#rrggbb` (or `#rgb`). Throws a `RangeError` for anything else. */
export function linearOf(hex: string): Point {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex)
  const long = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : hex
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new RangeError(`colour is ${JSON.stringify(hex)}; expected #rrggbb`)
  const value = Number.parseInt(long.slice(1), 16)
  return [LINEAR[value >> 16] as number, LINEAR[(value >> 8) & 255] as number, LINEAR[value & 255] as number]
}

/** Writes linear colour as sRGB bytes. Grading is left to who finishes the picture. */
export function encode(red: number, green: number, blue: number, into: Uint8ClampedArray, at: number): void {
  into[at] = toSrgb(red < 0 ? 0 : red) * 255
  into[at + 1] = toSrgb(green < 0 ? 0 : green) * 255
  into[at + 2] = toSrgb(blue < 0 ? 0 : blue) * 255
}
