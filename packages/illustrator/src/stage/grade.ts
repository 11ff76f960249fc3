/** The last touch on a rendering: saturation, contrast, vignette and a breath of grain. Local and deterministic. */

export interface Grade {
  /** 1 leaves colours as they are. @default 1.1 */
  readonly saturation?: number
  /** @default 1.05 */
  readonly contrast?: number
  /** Darkening of the corners, 0..1. @default 0.16 */
  readonly vignette?: number
  /** Levels of 255. @default 2.4 */
  readonly grain?: number
}

/** A hash of the absolute pixel and the seed, -0.5 .. 0.5. */
function grainAt(x: number, y: number, seed: number): number {
  let value = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 7, 0x85ebca6b) ^ Math.imul(seed | 0, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return ((value ^ (value >>> 15)) >>> 0) / 4294967296 - 0.5
}

/** Grades RGBA pixels in place; alpha stays. Every pixel depends on itself and its place only. */
export function gradePixels(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  seed: number,
  grade: Grade = {},
): void {
  const { saturation = 1.1, contrast = 1.05, vignette = 0.16, grain = 2.4 } = grade
  const across = Float64Array.from({ length: width }, (_, x) => ((x + 0.5) / width - 0.5) ** 2)
  const lift = 122 - 122 * contrast
  const keep = contrast * saturation
  const greyed = contrast * (1 - saturation)
  for (let y = 0, at = 0; y < height; y++) {
    const down = ((y + 0.5) / height - 0.5) ** 2
    for (let x = 0; x < width; x++, at += 4) {
      const r = pixels[at]!
      const g = pixels[at + 1]!
      const b = pixels[at + 2]!
      const far = (across[x]! + down) * 2 - 0.28
      const dim = far > 0 ? 1 - vignette * (far * 1.4 > 1 ? 1 : far * 1.4) : 1
      const noise = grainAt(x, y, seed) * grain
      const base = (r * 0.299 + g * 0.587 + b * 0.114) * greyed + lift
      pixels[at] = (base + r * keep) * dim + noise
      pixels[at + 1] = (base + g * keep) * dim + noise
      pixels[at + 2] = (base + b * keep) * dim + noise
    }
  }
}
