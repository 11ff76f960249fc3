/** Blurs whose time does not depend on their reach: a Gaussian as three boxes (Kovesi, "Fast almost-Gaussian filtering", 2010). */

function boxSizes(sigma: number): number[] {
  const ideal = Math.sqrt((12 * sigma * sigma) / 3 + 1)
  const lower = Math.floor(ideal) - (Math.floor(ideal) % 2 === 0 ? 1 : 0)
  const many = Math.round((12 * sigma * sigma - 3 * lower * lower - 12 * lower - 9) / (-4 * lower - 4))
  return [0, 1, 2].map((index) => (index < many ? lower : lower + 2))
}

function boxRows(from: Float32Array, to: Float32Array, width: number, height: number, reach: number): void {
  const inverse = 1 / (2 * reach + 1)
  for (let y = 0; y < height; y++) {
    const start = y * width
    const end = start + width - 1
    const first = from[start] as number
    const last = from[end] as number
    let sum = first * (reach + 1)
    for (let index = 0; index < reach; index++) sum += index < width ? (from[start + index] as number) : last
    for (let x = 0; x < width; x++) {
      const ahead = x + reach
      const behind = x - reach - 1
      sum += ahead < width ? (from[start + ahead] as number) : last
      sum -= behind >= 0 ? (from[start + behind] as number) : first
      to[start + x] = sum * inverse
    }
  }
}

function boxColumns(from: Float32Array, to: Float32Array, width: number, height: number, reach: number): void {
  const inverse = 1 / (2 * reach + 1)
  const sums = new Float64Array(width)
  const row = (y: number) => Math.max(0, Math.min(height - 1, y)) * width
  for (let y = -reach - 1; y < reach; y++) {
    const at = row(y)
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (from[at + x] as number)
  }
  for (let y = 0; y < height; y++) {
    const ahead = row(y + reach)
    const behind = row(y - reach - 1)
    const at = y * width
    for (let x = 0; x < width; x++) {
      const sum = (sums[x] as number) + (from[ahead + x] as number) - (from[behind + x] as number)
      sums[x] = sum
      to[at + x] = sum * inverse
    }
  }
}

/** A blurred copy. `sigma` in pixels; below a third of a pixel it is a plain copy. */
export function blurred(plane: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const result = Float32Array.from(plane)
  if (!(sigma > 1 / 3)) return result
  const between = new Float32Array(plane.length)
  for (const size of boxSizes(sigma)) {
    const reach = (size - 1) >> 1
    if (reach < 1) continue
    boxRows(result, between, width, height, reach)
    boxColumns(between, result, width, height, reach)
  }
  return result
}
