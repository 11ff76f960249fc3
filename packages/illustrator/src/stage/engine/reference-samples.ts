/** Where the ray marcher looks more than once. */

/** Four places within a pixel (a rotated grid). */
export const SAMPLES = [
  [0.375, 0.125],
  [0.875, 0.375],
  [0.125, 0.625],
  [0.625, 0.875],
] as const

/** A pixel's width on a surface seen at a slant: the mean of its short and long side. */
export function slanted(width: number, normal: Float64Array, ray: Float64Array): number {
  const cosine = Math.abs(normal[0]! * ray[3]! + normal[1]! * ray[4]! + normal[2]! * ray[5]!)
  return width / Math.sqrt(Math.max(0.12, cosine))
}

/** Marks pixels that differ from a neighbour in body, depth or brightness: the ones that need more samples. */
export function roughPixels(
  linear: Float64Array,
  depth: Float32Array,
  nodes: Int32Array,
  width: number,
  height: number,
): Uint8Array {
  const marks = new Uint8Array(width * height)
  const brightness = (at: number) =>
    Math.sqrt(linear[at * 4]! * 0.3 + linear[at * 4 + 1]! * 0.6 + linear[at * 4 + 2]! * 0.1)
  const compare = (a: number, b: number) => {
    const jump = Math.abs(depth[a]! - depth[b]!) > 0.05 * Math.min(depth[a]!, depth[b]!)
    if (nodes[a] !== nodes[b] || jump || Math.abs(brightness(a) - brightness(b)) > 0.035) marks[a] = marks[b] = 1
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (x + 1 < width) compare(y * width + x, y * width + x + 1)
      if (y + 1 < height) compare(y * width + x, (y + 1) * width + x)
    }
  return marks
}

/** One clear surface's light and cover. */
export interface Veil {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** Lays clear surfaces, nearest first, over what stands behind them: linear RGBA, straight alpha. Reverses `layers`. */
export function overlay(layers: Veil[], behind: Float64Array): number[] {
  let [r, g, b, a] = [behind[0]!, behind[1]!, behind[2]!, behind[3]!]
  for (const layer of layers.reverse()) {
    const cover = layer.a + a * (1 - layer.a)
    const mix = (over: number, under: number) => (over * layer.a + under * a * (1 - layer.a)) / Math.max(1e-9, cover)
    ;[r, g, b, a] = [mix(layer.r, r), mix(layer.g, g), mix(layer.b, b), cover]
  }
  return [r, g, b, a]
}
