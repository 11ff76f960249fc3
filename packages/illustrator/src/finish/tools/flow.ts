/** Which way a brush would go: along edges, and along the shape where there is none (smoothed structure tensor). */
import { blurred } from './blur.ts'
import type { Plate } from './plate.ts'

/** Pixels of the field for each unit: direction changes slowly. */
const FINENESS = 0.25

export interface Flow {
  /** Direction in radians at a place in units. */
  at(x: number, y: number): number
}

/** `calm` units of smoothing: large for broad sweeps. @default 14 */
export function flowOf(plate: Plate, calm = 14): Flow {
  const shrink = Math.max(1, plate.unit / FINENESS)
  const width = Math.max(1, Math.round(plate.width / shrink))
  const height = Math.max(1, Math.round(plate.height / shrink))
  const grey = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let sample = 0; sample < 16; sample++) {
        const column = Math.min(plate.width - 1, Math.floor(((x + ((sample & 3) + 0.5) / 4) * plate.width) / width))
        const row = Math.min(plate.height - 1, Math.floor(((y + ((sample >> 2) + 0.5) / 4) * plate.height) / height))
        const at = row * plate.width + column
        sum += (plate.red[at] as number) * 0.35 + (plate.green[at] as number) * 0.5 + (plate.blue[at] as number) * 0.15
      }
      grey[y * width + x] = sum / 16
    }
  const [xx, yy, xy] = [new Float32Array(grey.length), new Float32Array(grey.length), new Float32Array(grey.length)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const value = (column: number, row: number) =>
        grey[Math.max(0, Math.min(height - 1, row)) * width + Math.max(0, Math.min(width - 1, column))] as number
      const across = value(x + 1, y) - value(x - 1, y)
      const down = value(x, y + 1) - value(x, y - 1)
      xx[at] = across * across
      yy[at] = down * down
      xy[at] = across * down
    }
  const sigma = calm * FINENESS
  const planes = [xx, yy, xy].map((plane) => blurred(plane, width, height, sigma)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const angles = new Float32Array(grey.length)
  for (let at = 0; at < angles.length; at++)
    angles[at] =
      Math.atan2(2 * (planes[2][at] as number), (planes[0][at] as number) - (planes[1][at] as number)) / 2 + Math.PI / 2
  const scale = plate.unit / shrink
  return {
    at(x, y) {
      const column = Math.max(0, Math.min(width - 1, Math.floor(x * scale)))
      const row = Math.max(0, Math.min(height - 1, Math.floor(y * scale)))
      return angles[row * width + column] as number
    },
  }
}
