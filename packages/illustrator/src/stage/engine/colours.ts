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

/** One picture-wide grade: a little saturation and contrast over linear colour, to an sRGB byte triple. */
export function encode(red: number, green: number, blue: number, into: Uint8ClampedArray, at: number): void {
  const r = toSrgb(red < 0 ? 0 : red > 1 ? 1 : red)
  const g = toSrgb(green < 0 ? 0 : green > 1 ? 1 : green)
  const b = toSrgb(blue < 0 ? 0 : blue > 1 ? 1 : blue)
  const grey = 0.3 * r + 0.59 * g + 0.11 * b
  into[at] = graded(r, grey)
  into[at + 1] = graded(g, grey)
  into[at + 2] = graded(b, grey)
}

const graded = (c: number, grey: number): number => {
  const vivid = grey + (c - grey) * 1.1
  const clamped = vivid < 0 ? 0 : vivid > 1 ? 1 : vivid
  return (clamped + (clamped * clamped * (3 - 2 * clamped) - clamped) * 0.12) * 255
}
