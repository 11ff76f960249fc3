/** Design units of a ratio: the pixels a picture of about one megapixel has, so that sizes in units mean the same everywhere. */

const MEAN_SIDE = 1024

/** @example designUnits('16:9') // { width: 1365, height: 768 } */
export function designUnits(ratio: string): { readonly width: number; readonly height: number } {
  const [wide, high] = ratio.split(':').map(Number)
  if (!(wide && high)) throw new RangeError(`a ratio is two numbers with a colon, got ${JSON.stringify(ratio)}`)
  const stretch = Math.sqrt(wide / high)
  return { width: Math.round(MEAN_SIDE * stretch), height: Math.round(MEAN_SIDE / stretch) }
}
