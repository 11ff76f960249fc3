/** Light from the upper left over a surface. */
import { clamp } from './colour.ts'
import type { Plate } from './plate.ts'

/** Lightens slopes that face the light and darkens the others, in place. `strength` 1 is thick paint. */
export function lightRelief(plate: Plate, heights: Float32Array, strength: number): void {
  const { width, height, unit } = plate
  const planes = [plate.red, plate.green, plate.blue]
  const step = Math.max(1, Math.round(unit))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const left = x < step ? 0 : x - step
      const right = x + step < width ? x + step : width - 1
      const top = y < step ? 0 : y - step
      const bottom = y + step < height ? y + step : height - 1
      const slope =
        (heights[y * width + right] as number) -
        (heights[y * width + left] as number) +
        (heights[bottom * width + x] as number) -
        (heights[top * width + x] as number)
      const light = clamp(slope * strength * 0.22, -0.2, 0.24)
      for (let channel = 0; channel < 3; channel++) {
        const plane = planes[channel] as Float32Array
        const value = plane[at] as number
        plane[at] = light > 0 ? value + (1 - value) * light * 0.7 : value * (1 + light)
      }
    }
}
