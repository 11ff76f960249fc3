/** Lines where bodies end, overlap or bend, drawn over a finished rendering. */
import { linearOf, toSrgb } from './colours.ts'
import type { LookRecipe } from './looks.ts'

interface Drawn {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
  readonly depth: Float32Array
  readonly nodes: Int32Array
}

/** Draws the look's lines and texture into the rendering's pixels. */
export function drawInk(drawn: Drawn, recipe: LookRecipe): void {
  if (recipe.texture) drawTexture(drawn, recipe.texture)
  if (!recipe.lines) return
  const { width, height, pixels } = drawn
  const half = Math.max(0.55, (recipe.lines.width * Math.max(width, height)) / 2000)
  const colour = linearOf(recipe.lines.colour).map((channel) => toSrgb(channel) * 255)
  const cover = lineCover(drawn, half, recipe.lines.creases)
  for (let at = 0; at < width * height; at++) {
    const share = cover[at]!
    if (share <= 0) continue
    for (let channel = 0; channel < 3; channel++) {
      const own = pixels[at * 4 + channel]!
      pixels[at * 4 + channel] = own + (colour[channel]! - own) * share
    }
    pixels[at * 4 + 3] = Math.max(pixels[at * 4 + 3]!, share * 255)
  }
}

/** Share of each pixel that a line of half width `half` pixels covers: 1 near an edge, fading over one pixel. */
function lineCover({ width, height, depth, nodes }: Drawn, half: number, creases: boolean): Float32Array {
  const cover = new Float32Array(width * height)
  const reach = Math.ceil(half + 0.5)
  const stamp = (x: number, y: number) => {
    for (let j = Math.max(0, Math.floor(y - reach)); j <= Math.min(height - 1, Math.ceil(y + reach)); j++)
      for (let i = Math.max(0, Math.floor(x - reach)); i <= Math.min(width - 1, Math.ceil(x + reach)); i++) {
        const share = half + 0.5 - Math.hypot(i - x, j - y)
        const at = j * width + i
        if (share > cover[at]!) cover[at] = share > 1 ? 1 : share
      }
  }
  const parts = (a: number, b: number, before: number, after: number): boolean => {
    if (nodes[a] !== nodes[b]) return true
    const [p, q] = [depth[a]!, depth[b]!]
    if (p === Infinity || q === Infinity) return p !== q
    const step = Math.abs(p - q)
    const near = Math.min(p, q)
    // Toward the horizon a floor recedes by more in each row, yet it is one floor: on a plane the inverse of depth runs
    // straight across the picture, so only a break of that line is an edge.
    const plane = nodes[a] === -1 && before >= 0 && nodes[before] === -1 && depth[before] !== Infinity
    const jump = plane ? Math.abs(1 / q - 2 / p + 1 / depth[before]!) * near > 0.035 : step > near * 0.035
    if (jump) return true
    if (!creases || before < 0 || after < 0) return false
    // A bend: the slope changes from one pixel to the next.
    if (plane && step > near * 0.01) return false
    const bend = Math.abs(depth[before]! - p - (q - depth[after]!))
    return nodes[before] === nodes[a] && nodes[after] === nodes[b] && bend > near * 0.0045 && bend > step * 0.5
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (x + 1 < width && parts(at, at + 1, x > 0 ? at - 1 : -1, x + 2 < width ? at + 2 : -1)) stamp(x + 0.5, y)
      if (y + 1 < height && parts(at, at + width, y > 0 ? at - width : -1, y + 2 < height ? at + 2 * width : -1))
        stamp(x, y + 0.5)
    }
  return cover
}

function drawTexture({ width, height, pixels }: Drawn, texture: 'fibre' | 'grid'): void {
  const cell = Math.max(8, Math.round(Math.max(width, height) / 32))
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      let shift = 0
      if (texture === 'grid')
        shift = x % cell === 0 || y % cell === 0 ? 26 : x % (cell >> 1) === 0 || y % (cell >> 1) === 0 ? 9 : 0
      else {
        let hash = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 77, 0xc2b2ae35)
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
        shift = ((hash >>> 24) / 255 - 0.5) * 9
      }
      if (shift === 0) continue
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = pixels[at + channel]! + shift
    }
}
