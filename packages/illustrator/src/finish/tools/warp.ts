/** A hand does not draw straight: planes looked up a little beside themselves. */
import type { Plate } from './plate.ts'
import { texture } from './texture.ts'

/** A copy of a plane, wandering by up to `distance` units over waves of `wave` units. */
export function wandering(
  plate: Plate,
  plane: Float32Array,
  { distance, wave, salt = 0 }: { distance: number; wave: number; salt?: number },
): Float32Array {
  const { width, height, unit, seed } = plate
  const scale = 128 / wave
  const across = texture('cloud', { seed: seed + salt + 11, scale })
  const down = texture('cloud', { seed: seed + salt + 12, scale })
  const result = new Float32Array(plane.length)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const u = (x + 0.5) / unit
      const v = (y + 0.5) / unit
      const column = Math.max(0, Math.min(width - 1.001, x + (across(u, v) - 0.5) * 2 * distance * unit))
      const row = Math.max(0, Math.min(height - 1.001, y + (down(u, v) - 0.5) * 2 * distance * unit))
      const left = Math.floor(column)
      const top = Math.floor(row)
      const s = column - left
      const t = row - top
      const from = top * width + left
      const right = left + 1 < width ? 1 : 0
      const below = top + 1 < height ? width : 0
      const above = (plane[from] as number) * (1 - s) + (plane[from + right] as number) * s
      const under = (plane[from + below] as number) * (1 - s) + (plane[from + below + right] as number) * s
      result[at] = above + (under - above) * t
    }
  return result
}

/** The whole plate wandering alike. */
export function wanderingPlate(plate: Plate, options: { distance: number; wave: number; salt?: number }): Plate {
  return {
    ...plate,
    red: wandering(plate, plate.red, options),
    green: wandering(plate, plate.green, options),
    blue: wandering(plate, plate.blue, options),
  }
}
