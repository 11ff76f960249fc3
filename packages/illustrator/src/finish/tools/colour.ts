/** Small sums with colours. */
import type { Plate } from './plate.ts'

export const clamp = (value: number, low = 0, high = 1) => (value < low ? low : value > high ? high : value)

/** 0 below `low`, 1 above `high`, smooth between. */
export function ramp(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low))
  return t * t * (3 - 2 * t)
}

export const lumaOf = (red: number, green: number, blue: number) => red * 0.299 + green * 0.587 + blue * 0.114

export type Rgb = readonly [red: number, green: number, blue: number]

/** `#rrggbb` as numbers 0..1. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

/** Brightness of every pixel, 0..1. */
export function lumaPlane({ red, green, blue }: Plate): Float32Array {
  const plane = new Float32Array(red.length)
  for (let at = 0; at < plane.length; at++)
    plane[at] = lumaOf(red[at] as number, green[at] as number, blue[at] as number)
  return plane
}

/** Visits every pixel of a plate with its place in units. */
export function eachPixel({ width, height, unit }: Plate, visit: (at: number, x: number, y: number) => void): void {
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) visit(at, (x + 0.5) / unit, (y + 0.5) / unit)
}

/** Multiplies saturation and lifts or lowers tone in place. `gamma` below 1 brightens. */
export function tune(
  plate: Plate,
  { saturation = 1, gamma = 1, lift = 0 }: { saturation?: number; gamma?: number; lift?: number },
): void {
  const planes = [plate.red, plate.green, plate.blue]
  for (let at = 0; at < plate.red.length; at++) {
    const grey = lumaOf(plate.red[at] as number, plate.green[at] as number, plate.blue[at] as number)
    const toned = lift + (1 - lift) * clamp(grey) ** gamma
    const gain = grey > 1e-4 ? toned / grey : 1
    for (const plane of planes) {
      const value = grey + ((plane[at] as number) - grey) * saturation
      // Half by gain and half by offset: gain alone would bleach bright colours, offset alone would grey dark ones.
      plane[at] = clamp((value * gain + value + toned - grey) / 2)
    }
  }
}
