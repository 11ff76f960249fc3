/**
 * Smoothing that keeps edges: the calmest neighbourhood of each pixel wins (Kuwahara), with Gaussian neighbourhoods around
 * the pixel and a soft choice between them (after Papari et al., "Artistic edge and corner enhancing smoothing", 2007).
 * The means are blurred once and looked up eight times, so the reach costs nothing.
 */
import { blurred } from './blur.ts'
import { lumaPlane } from './colour.ts'
import type { Plate } from './plate.ts'

const SECTORS = Array.from(
  { length: 8 },
  (_, index) => [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)] as const,
)

/** A smoothed copy of the plate; `reach` in units. */
export function smoothed(plate: Plate, reach: number): Plate {
  const { width, height } = plate
  const distance = reach * plate.unit
  if (distance < 0.75) return { ...plate, red: plate.red.slice(), green: plate.green.slice(), blue: plate.blue.slice() }
  const sigma = distance * 0.5
  const luma = lumaPlane(plate)
  const mean = blurred(luma, width, height, sigma)
  for (let at = 0; at < luma.length; at++) luma[at] = (luma[at] as number) ** 2
  const square = blurred(luma, width, height, sigma)
  // 1 / (1 + variance)^4, once for each place, read eight times.
  const calm = luma
  for (let at = 0; at < calm.length; at++) {
    const spread = Math.sqrt(Math.max(0, (square[at] as number) - (mean[at] as number) ** 2)) * 40
    const weight = 1 / (1 + spread)
    calm[at] = weight * weight * weight * weight + 1e-9
  }
  const [r, g, b] = [plate.red, plate.green, plate.blue].map((plane) => blurred(plane, width, height, sigma)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const red = mean
  const green = square
  const blue = new Float32Array(red.length)
  const across = SECTORS.map(([x]) => Math.round(x * distance))
  const down = SECTORS.map(([, y]) => Math.round(y * distance))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      let sumRed = 0
      let sumGreen = 0
      let sumBlue = 0
      for (let sector = 0; sector < 8; sector++) {
        const column = x + (across[sector] as number)
        const row = y + (down[sector] as number)
        const near =
          (row < 0 ? 0 : row >= height ? height - 1 : row) * width +
          (column < 0 ? 0 : column >= width ? width - 1 : column)
        const weight = calm[near] as number
        sum += weight
        sumRed += weight * (r[near] as number)
        sumGreen += weight * (g[near] as number)
        sumBlue += weight * (b[near] as number)
      }
      const at = y * width + x
      red[at] = sumRed / sum
      green[at] = sumGreen / sum
      blue[at] = sumBlue / sum
    }
  return { ...plate, red, green, blue }
}
