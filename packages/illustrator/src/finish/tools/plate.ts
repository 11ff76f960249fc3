/** The picture while a finish works on it: planes of colour in a size that is quick to work on, and what is known of each pixel. */
import type { Raster } from '../../output/encode.ts'

/** Strokes, dots and paper are measured in units: the square root of a picture's area is 1024 units at every size. */
export const UNITS = 1024

/**
 * A finish works on at most this many pixels squared; larger pictures are enlarged again, then get dots, paper and grain in
 * full. Strokes are a few units wide: at one and a half pixels a unit none is lost, and 4K stays a matter of seconds.
 */
const LARGEST_SIDE = 1536

export interface Plate {
  readonly width: number
  readonly height: number
  /** Pixels of the plate for each unit. */
  readonly unit: number
  readonly seed: number
  /** sRGB, 0..1; a finish writes its picture back into them. */
  readonly red: Float32Array
  readonly green: Float32Array
  readonly blue: Float32Array
  /** Metres from the eye, Infinity for the backdrop; absent on documents. */
  readonly depth?: Float32Array
  /** Which thing a pixel shows, -1 for ground and backdrop; absent on documents. */
  readonly nodes?: Int32Array
  /** No pixel is see-through. Only such pictures get margins of bare paper. */
  readonly opaque: boolean
}

/** The last word on each pixel at full size: place in units, colour 0..1 to be changed in place. */
export type Surface = (x: number, y: number, colour: Float64Array) => void

export interface PlateSource {
  readonly seed: number
  readonly depth?: Float32Array
  readonly nodes?: Int32Array
}

/** Averages the picture down to a plate. What is see-through lies on white, or its hidden colour would bleed in. */
export function takePlate({ width, height, pixels }: Raster, { seed, depth, nodes }: PlateSource): Plate {
  const shrink = Math.max(1, Math.sqrt(width * height) / LARGEST_SIDE)
  const size = { width: Math.max(1, Math.round(width / shrink)), height: Math.max(1, Math.round(height / shrink)) }
  const count = size.width * size.height
  const [red, green, blue] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  const known = {
    ...(depth ? { depth: new Float32Array(count) } : {}),
    ...(nodes ? { nodes: new Int32Array(count) } : {}),
  }
  let opaque = true
  for (let y = 0; y < size.height; y++) {
    const top = Math.floor((y * height) / size.height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / size.height))
    for (let x = 0; x < size.width; x++) {
      const left = Math.floor((x * width) / size.width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / size.width))
      let [r, g, b] = [0, 0, 0]
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) {
          const at = (row * width + column) * 4
          const alpha = pixels[at + 3] as number
          if (alpha === 255) {
            r += pixels[at] as number
            g += pixels[at + 1] as number
            b += pixels[at + 2] as number
          } else {
            opaque = false
            const share = alpha / 255
            r += 255 + ((pixels[at] as number) - 255) * share
            g += 255 + ((pixels[at + 1] as number) - 255) * share
            b += 255 + ((pixels[at + 2] as number) - 255) * share
          }
        }
      const at = y * size.width + x
      const inverse = 1 / (255 * (bottom - top) * (right - left))
      red[at] = r * inverse
      green[at] = g * inverse
      blue[at] = b * inverse
      if (known.depth) known.depth[at] = (depth as Float32Array)[top * width + left] as number
      if (known.nodes) known.nodes[at] = (nodes as Int32Array)[top * width + left] as number
    }
  }
  return { ...size, unit: Math.sqrt(count) / UNITS, seed, red, green, blue, ...known, opaque }
}

const toByte = (value: number) => (value <= 0 ? 0 : value >= 1 ? 255 : (value * 255 + 0.5) | 0)

/** Writes a plate over the picture it came from; alpha stays. */
export function putPlate({ width, height, pixels }: Raster, plate: Plate, surface?: Surface): void {
  const unit = Math.sqrt(width * height) / UNITS
  const same = plate.width === width && plate.height === height
  const { red, green, blue } = plate
  const right = plate.width > 1 ? 1 : 0
  const colour = new Float64Array(3)
  const columns = new Int32Array(width)
  const shares = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const across = Math.min(plate.width - 1, Math.max(0, ((x + 0.5) * plate.width) / width - 0.5))
    columns[x] = Math.min(plate.width - 2, Math.floor(across))
    shares[x] = across - (columns[x] as number)
  }
  for (let y = 0; y < height; y++) {
    const down = Math.min(plate.height - 1, Math.max(0, ((y + 0.5) * plate.height) / height - 0.5))
    const row = Math.max(0, Math.min(plate.height - 2, Math.floor(down)))
    const share = down - row
    const next = plate.height > 1 ? plate.width : 0
    for (let x = 0; x < width; x++) {
      if (same) {
        const at = y * width + x
        colour[0] = red[at] as number
        colour[1] = green[at] as number
        colour[2] = blue[at] as number
      } else {
        const at = row * plate.width + Math.max(0, columns[x] as number)
        const beside = shares[x] as number
        const first = (1 - beside) * (1 - share)
        const second = beside * (1 - share)
        const third = (1 - beside) * share
        const fourth = beside * share
        const under = at + next
        colour[0] =
          (red[at] as number) * first +
          (red[at + right] as number) * second +
          (red[under] as number) * third +
          (red[under + right] as number) * fourth
        colour[1] =
          (green[at] as number) * first +
          (green[at + right] as number) * second +
          (green[under] as number) * third +
          (green[under + right] as number) * fourth
        colour[2] =
          (blue[at] as number) * first +
          (blue[at + right] as number) * second +
          (blue[under] as number) * third +
          (blue[under + right] as number) * fourth
      }
      if (surface) surface((x + 0.5) / unit, (y + 0.5) / unit, colour)
      const at = (y * width + x) * 4
      pixels[at] = toByte(colour[0] as number)
      pixels[at + 1] = toByte(colour[1] as number)
      pixels[at + 2] = toByte(colour[2] as number)
    }
  }
}

/** Size of the plate in units. */
export const extent = ({ width, height, unit }: Plate) => ({ width: width / unit, height: height / unit })

/** Makes a plate show what another of the same size shows. */
export function copyPlate(to: Plate, from: Pick<Plate, 'red' | 'green' | 'blue'>): void {
  to.red.set(from.red)
  to.green.set(from.green)
  to.blue.set(from.blue)
}

/** A plate with planes of its own. */
export const clonePlate = (plate: Plate): Plate => ({
  ...plate,
  red: plate.red.slice(),
  green: plate.green.slice(),
  blue: plate.blue.slice(),
})
