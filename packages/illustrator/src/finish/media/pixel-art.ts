/** Pixel art: few large cells, a small palette, ordered dither only where tones glide, dark selective outlines. */
import type { Medium } from '../medium.ts'
import { clamp, lumaOf, tune } from '../tools/colour.ts'
import { choosePalette, nearestColour } from '../tools/palette.ts'
import { extent } from '../tools/plate.ts'

/** Cells along the square root of the area: 128 x 128 for a square, as on consoles of 1990. */
const CELLS = 150
const COLOURS = 32
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const

export const pixelArt: Medium = {
  name: 'pixel-art',
  names: {
    en: ['pixel art', 'pixel-art', '8-bit', '16-bit', 'pixelated'],
    zh: ['像素', '像素画', '像素风', '像素艺术'],
  },
  paint(plate) {
    const { width, height, seed, nodes, depth } = plate
    const size = extent(plate)
    const columns = Math.max(1, Math.round((size.width * CELLS) / 1024))
    const rows = Math.max(1, Math.round((size.height * CELLS) / 1024))
    tune(plate, { saturation: 1.3 })
    const cells = new Float32Array(columns * rows * 3)
    const owner = new Int32Array(columns * rows)
    const far = new Float32Array(columns * rows)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column
        const [left, right] = [
          Math.floor((column * width) / columns),
          Math.max(Math.floor((column * width) / columns) + 1, Math.floor(((column + 1) * width) / columns)),
        ]
        const [top, bottom] = [
          Math.floor((row * height) / rows),
          Math.max(Math.floor((row * height) / rows) + 1, Math.floor(((row + 1) * height) / rows)),
        ]
        const middle = Math.min(height - 1, (top + bottom) >> 1) * width + Math.min(width - 1, (left + right) >> 1)
        owner[cell] = nodes?.[middle] ?? -1
        far[cell] = depth?.[middle] ?? 0
        let sum = 0
        const colour = [0, 0, 0]
        for (let y = top; y < Math.min(height, bottom); y++)
          for (let x = left; x < Math.min(width, right); x++) {
            const at = y * width + x
            // Only the pixels of the cell's own thing: mixed borders are what makes shrunk pictures muddy.
            const weight = nodes && nodes[at] !== owner[cell] ? 0.02 : 1
            sum += weight
            colour[0] = (colour[0] as number) + (plate.red[at] as number) * weight
            colour[1] = (colour[1] as number) + (plate.green[at] as number) * weight
            colour[2] = (colour[2] as number) + (plate.blue[at] as number) * weight
          }
        cells.set(
          colour.map((value) => value / Math.max(1e-6, sum)),
          cell * 3,
        )
      }
    const palette = choosePalette(cells, COLOURS, seed)
    const chosen = new Uint8Array(columns * rows)
    const shifted = new Float32Array(3)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column
        const shift = ((BAYER[(row & 3) * 4 + (column & 3)] as number) / 16 - 0.47) * 0.05
        for (let channel = 0; channel < 3; channel++) shifted[channel] = (cells[cell * 3 + channel] as number) + shift
        chosen[cell] = nearestColour(palette, shifted, 0)
      }
    // Outlines: a thing's rim in its own darkest shade.
    const outline = new Uint8Array(columns * rows)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column
        if ((owner[cell] as number) < 0) continue
        for (const [dx, dy] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ] as const) {
          const [x, y] = [column + dx, row + dy]
          if (x < 0 || y < 0 || x >= columns || y >= rows) continue
          const other = y * columns + x
          if (owner[other] !== owner[cell] && (far[cell] as number) < (far[other] as number)) outline[cell] = 1
        }
      }
    return (x, y, colour) => {
      const column = Math.min(columns - 1, Math.max(0, Math.floor((x / size.width) * columns)))
      const row = Math.min(rows - 1, Math.max(0, Math.floor((y / size.height) * rows)))
      const cell = row * columns + column
      const at = (chosen[cell] as number) * 3
      const dim = outline[cell] === 1 ? 0.42 : 1
      const grey = lumaOf(palette[at] as number, palette[at + 1] as number, palette[at + 2] as number)
      for (let channel = 0; channel < 3; channel++) {
        const value = palette[at + channel] as number
        colour[channel] = dim === 1 ? value : clamp((grey + (value - grey) * 1.25) * dim)
      }
    }
  },
}
