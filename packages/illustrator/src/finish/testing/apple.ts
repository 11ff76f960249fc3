/** A picture to try finishes on. */
import type { Raster } from '../../output/encode.ts'
import { applyFinish } from '../finish.ts'

const [RED, GROUND] = [
  [214, 28, 36],
  [206, 214, 226],
] as const

/** A red disc with a dark stalk before a wall that darkens downwards, as stages give it: pixels, depth and nodes. */
export function apple(width: number, height: number) {
  const pixels = new Uint8ClampedArray(width * height * 4)
  const depth = new Float32Array(width * height).fill(Infinity)
  const nodes = new Int32Array(width * height).fill(-1)
  const radius = Math.min(width, height) * 0.3
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const [dx, dy] = [(x + 0.5 - width / 2) / radius, (y + 0.5 - height / 2) / radius]
      const inside = dx * dx + dy * dy < 1
      const stalk = Math.abs(dx) < 0.08 && dy > -1.3 && dy < -0.8
      const light = inside ? 0.82 + 0.25 * Math.max(0, -dx - dy) : 1 - (0.25 * y) / height
      const colour = stalk ? [60, 40, 25] : inside ? RED : GROUND
      for (let channel = 0; channel < 3; channel++) pixels[at * 4 + channel] = (colour[channel] as number) * light
      pixels[at * 4 + 3] = 255
      if (inside || stalk) {
        depth[at] = 3
        nodes[at] = stalk ? 1 : 0
      }
    }
  return { raster: { width, height, pixels }, depth, nodes }
}

/** The apple in a finish. */
export function finished(name: string, width: number, height: number, seed = 7): Raster {
  const { raster, depth, nodes } = apple(width, height)
  applyFinish(raster, name, { seed, depth, nodes })
  return raster
}
