/** Tesserae, panes and grains: pixels gathered to the nearest of jittered sites, keeping to the thing they show. */
import type { Plate } from './plate.ts'
import { latticeNumber } from './texture.ts'

export interface CellOptions {
  /** Mean distance of sites in units. */
  readonly size: number
  /** 0 a strict lattice, 1 wild. @default 0.8 */
  readonly jitter?: number
  /** Direction of squared cells at a place in units, radians; absent for round (Voronoi) cells. */
  readonly turn?: (x: number, y: number) => number
  /** How strongly cells avoid other colours and things than their site's. @default 1 */
  readonly loyal?: number
}

export interface Cells {
  /** Cell of every pixel. */
  readonly of: Int32Array
  /** How far the second nearest site is farther than the nearest, in units: 0 on borders. */
  readonly border: Float32Array
  /** Mean colour of every cell: three numbers each. */
  readonly colours: Float32Array
  readonly count: number
}

export function cellsOf(plate: Plate, { size, jitter = 0.8, turn, loyal = 1 }: CellOptions): Cells {
  const { width, height, unit, seed, red, green, blue, nodes } = plate
  const pitch = Math.max(1.5, size * unit)
  const columns = Math.ceil(width / pitch) + 2
  const rows = Math.ceil(height / pitch) + 2
  const count = columns * rows
  const sites = new Float32Array(count * 8)
  for (let cell = 0; cell < count; cell++) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)]
    const x = (column - 0.5 + (latticeNumber(column, row, seed + 1) - 0.5) * jitter) * pitch
    const y = (row - 0.5 + (latticeNumber(column, row, seed + 2) - 0.5) * jitter) * pitch
    const at =
      Math.max(0, Math.min(height - 1, Math.floor(y))) * width + Math.max(0, Math.min(width - 1, Math.floor(x)))
    const angle = turn ? turn(x / unit, y / unit) : 0
    sites.set(
      [
        x,
        y,
        red[at] as number,
        green[at] as number,
        blue[at] as number,
        Math.cos(angle),
        Math.sin(angle),
        nodes?.[at] ?? -2,
      ],
      cell * 8,
    )
  }
  const of = new Int32Array(width * height)
  const border = new Float32Array(width * height)
  const sums = new Float64Array(count * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const homeColumn = Math.floor(x / pitch + 0.5)
      const homeRow = Math.floor(y / pitch + 0.5)
      let nearest = 0
      let first = Infinity
      let second = Infinity
      const node = nodes ? (nodes[at] as number) : -2
      for (let row = homeRow - 1; row <= homeRow + 2; row++)
        for (let column = homeColumn - 1; column <= homeColumn + 2; column++) {
          if (row < 0 || column < 0 || row >= rows || column >= columns) continue
          const site = (row * columns + column) * 8
          const dx = x + 0.5 - (sites[site] as number)
          const dy = y + 0.5 - (sites[site + 1] as number)
          let distance: number
          if (turn) {
            const cosine = sites[site + 5] as number
            const sine = sites[site + 6] as number
            distance = Math.max(Math.abs(dx * cosine + dy * sine), Math.abs(dy * cosine - dx * sine))
          } else distance = Math.sqrt(dx * dx + dy * dy)
          const dr = (red[at] as number) - (sites[site + 2] as number)
          const dg = (green[at] as number) - (sites[site + 3] as number)
          const db = (blue[at] as number) - (sites[site + 4] as number)
          distance += pitch * loyal * ((dr * dr + dg * dg + db * db) * 2.4 + (node !== sites[site + 7] ? 0.7 : 0))
          if (distance < first) {
            second = first
            first = distance
            nearest = row * columns + column
          } else if (distance < second) second = distance
        }
      of[at] = nearest
      border[at] = (second - first) / unit
      const sum = nearest * 4
      sums[sum] = (sums[sum] as number) + (red[at] as number)
      sums[sum + 1] = (sums[sum + 1] as number) + (green[at] as number)
      sums[sum + 2] = (sums[sum + 2] as number) + (blue[at] as number)
      sums[sum + 3] = (sums[sum + 3] as number) + 1
    }
  const colours = new Float32Array(count * 3)
  for (let cell = 0; cell < count; cell++)
    for (let channel = 0; channel < 3; channel++)
      colours[cell * 3 + channel] = (sums[cell * 4 + channel] as number) / Math.max(1, sums[cell * 4 + 3] as number)
  return { of, border, colours, count }
}
