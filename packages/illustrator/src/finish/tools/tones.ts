/** A picture's tones as a draughtsman sets them: the whole range of the paper used, neighbours told apart. */
import { blurred } from './blur.ts'
import { clamp, lumaPlane } from './colour.ts'
import type { Plate } from './plate.ts'

export interface ToneOptions {
  /** Below 1 brightens the middle. @default 1 */
  readonly gamma?: number
  /** How much a place stands out from its surroundings, 0..1. @default 0.4 */
  readonly local?: number
  /** Units of smoothing beforehand. @default 0 */
  readonly calm?: number
}

/** Values between which lie all but a hundredth of the picture at either end. */
function range(plane: Float32Array): [low: number, high: number] {
  const counts = new Uint32Array(256)
  for (const value of plane) {
    const bin = Math.round(clamp(value) * 255)
    counts[bin] = (counts[bin] as number) + 1
  }
  const few = plane.length / 100
  let low = 0
  for (let sum = counts[0] as number; low < 255 && sum <= few; sum += counts[low] as number) low++
  let high = 255
  for (let sum = counts[255] as number; high > 0 && sum <= few; sum += counts[high] as number) high--
  return [low / 255, high / 255]
}

/** Brightness 0..1, stretched to the whole range (never by more than twice: fog stays fog). */
export function tones(plate: Plate, { gamma = 1, local = 0.4, calm = 0 }: ToneOptions = {}): Float32Array {
  const { width, height, unit } = plate
  let plane = lumaPlane(plate)
  // Loud colours count as lighter than they are: red hair on brown skin would be one black mass otherwise.
  for (let at = 0; at < plane.length; at++)
    plane[at] =
      (plane[at] as number) * 0.64 +
      Math.max(plate.red[at] as number, plate.green[at] as number, plate.blue[at] as number) * 0.36
  if (calm > 0) plane = blurred(plane, width, height, calm * unit)
  const [low, high] = range(plane)
  const gain = Math.min(2, 0.98 / Math.max(0.05, high - low))
  // A picture that is bright everywhere stays bright: the top is kept, the rest spreads downwards.
  const top = Math.max(high, Math.min(1, (high + 1) / 2))
  const wide = local > 0 ? blurred(plane, width, height, 40 * unit) : undefined
  for (let at = 0; at < plane.length; at++) {
    const value = plane[at] as number
    const apart = wide ? (value - (wide[at] as number)) * local : 0
    plane[at] = clamp(1 - (top - value) * gain + apart) ** gamma
  }
  return plane
}
