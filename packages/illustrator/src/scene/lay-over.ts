/** Lays one raster over another of the same size (Porter and Duff's "over", straight alpha). Changes the lower one. */
import type { Raster } from '../output/encode.ts'

export function layOver(under: Raster, over: Raster): void {
  if (under.width !== over.width || under.height !== over.height)
    throw new RangeError(`${over.width}x${over.height} does not lie over ${under.width}x${under.height}`)
  const [below, above] = [under.pixels, over.pixels]
  for (let index = 0; index < above.length; index += 4) {
    const alpha = (above[index + 3] as number) / 255
    if (alpha === 0) continue
    const behind = ((below[index + 3] as number) / 255) * (1 - alpha)
    const whole = alpha + behind
    for (let channel = 0; channel < 3; channel++)
      below[index + channel] = Math.round(
        ((above[index + channel] as number) * alpha + (below[index + channel] as number) * behind) / whole,
      )
    below[index + 3] = Math.round(whole * 255)
  }
}
