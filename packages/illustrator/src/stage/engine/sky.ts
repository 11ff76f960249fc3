/** The plain sky: a gradient from the zenith to the horizon, as seen by the camera. */
import type { World } from '../world.ts'
import type { View } from './camera.ts'
import { linearOf, toSrgb } from './colours.ts'

/** RGBA, sRGB, straight alpha, `view.width` x `view.height`. */
export function paintSky(world: World, view: View): Uint8ClampedArray {
  const { width, height } = view
  const pixels = new Uint8ClampedArray(width * height * 4)
  const colours = (world.backdrop.sky.length ? world.backdrop.sky : ['#cfd8e6' as const]).map((hex) =>
    linearOf(hex).map(toSrgb),
  )
  const horizon = view.parallel
    ? height
    : height / 2 + (view.forward[1] / Math.max(0.05, Math.hypot(view.forward[0], view.forward[2]))) * view.pixels
  const top = Math.min(0, horizon - height * 0.75)
  for (let y = 0; y < height; y++) {
    const along = Math.min(1, Math.max(0, (y - top) / Math.max(1, horizon - top))) * (colours.length - 1)
    const index = Math.min(Math.max(0, colours.length - 2), Math.floor(along))
    const from = colours[index]!
    const to = colours[Math.min(colours.length - 1, index + 1)]!
    const row = y * width * 4
    for (let channel = 0; channel < 3; channel++)
      pixels[row + channel] = (from[channel]! + (to[channel]! - from[channel]!) * (along - index)) * 255
    pixels[row + 3] = 255
    for (let done = 1; done < width; done *= 2)
      pixels.copyWithin(row + done * 4, row, row + Math.min(done, width - done) * 4)
  }
  return pixels
}
