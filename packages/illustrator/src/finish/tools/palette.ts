/** Few colours that say it all: k-means over the picture, started from colours far apart so that a small red apple keeps its red. */
import { latticeNumber } from './texture.ts'

/** Colours are triples in a flat array, 0..1. Green counts most and saturated colours push apart. */
const distance = (from: ArrayLike<number>, at: number, to: ArrayLike<number>, other: number) => {
  const red = (from[at] as number) - (to[other] as number)
  const green = (from[at + 1] as number) - (to[other + 1] as number)
  const blue = (from[at + 2] as number) - (to[other + 2] as number)
  const hue = red - green
  const warmth = (red + green) / 2 - blue
  return red * red * 0.3 + green * green * 0.55 + blue * blue * 0.15 + hue * hue * 0.35 + warmth * warmth * 0.2
}

/** Index of the nearest colour. `shift` is added to all channels first (dither). */
export function nearestColour(palette: Float32Array, colour: ArrayLike<number>, at: number): number {
  let best = 0
  let least = Infinity
  for (let index = 0; index < palette.length; index += 3) {
    const far = distance(colour, at, palette, index)
    if (far < least) {
      best = index / 3
      least = far
    }
  }
  return best
}

/** At most `size` colours for samples (triples). Fewer when the picture has fewer. */
export function choosePalette(samples: Float32Array, size: number, seed: number): Float32Array {
  const many = samples.length / 3
  const chosen: number[] = [Math.floor(latticeNumber(1, 1, seed) * many) * 3]
  const nearest = new Float32Array(many).fill(Infinity)
  while (chosen.length < size) {
    const last = chosen[chosen.length - 1] as number
    let [farthest, most] = [0, 0]
    for (let index = 0; index < many; index++) {
      const far = distance(samples, index * 3, samples, last)
      if (far < (nearest[index] as number)) nearest[index] = far
      // Squared distance, shrunk at random: far colours are likely, single odd pixels not certain.
      const weight = (nearest[index] as number) * (0.25 + latticeNumber(index, chosen.length, seed))
      if (weight > most) [farthest, most] = [index, weight]
    }
    if (most < 1e-5) break
    chosen.push(farthest * 3)
  }
  let palette = new Float32Array(chosen.flatMap((at) => [samples[at], samples[at + 1], samples[at + 2]] as number[]))
  for (let round = 0; round < 6; round++) {
    const sums = new Float64Array((palette.length / 3) * 4)
    for (let index = 0; index < many; index++) {
      const sum = nearestColour(palette, samples, index * 3) * 4
      for (let channel = 0; channel < 3; channel++)
        sums[sum + channel] = (sums[sum + channel] as number) + (samples[index * 3 + channel] as number)
      sums[sum + 3] = (sums[sum + 3] as number) + 1
    }
    const before = palette
    palette = palette.map((value, at) => {
      const share = sums[Math.floor(at / 3) * 4 + 3] as number
      return share > 0 ? (sums[Math.floor(at / 3) * 4 + (at % 3)] as number) / share : value
    })
    if (palette.every((value, at) => Math.abs(value - (before[at] as number)) < 1e-3)) break
  }
  return palette
}

/** Evenly spaced samples of planes, at most `most`. */
export function sampleColours(red: Float32Array, green: Float32Array, blue: Float32Array, most = 6000): Float32Array {
  const many = Math.min(red.length, most)
  const samples = new Float32Array(many * 3)
  for (let index = 0; index < many; index++) {
    const at = Math.floor(((index + 0.5) * red.length) / many)
    samples.set([red[at] as number, green[at] as number, blue[at] as number], index * 3)
  }
  return samples
}
