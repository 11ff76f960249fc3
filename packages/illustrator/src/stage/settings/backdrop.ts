/** Paints what stands behind everything: the sky and the far land, for a camera, at any size. */
import { createCanvas } from '@napi-rs/canvas'
import type { Backdrop, Camera } from '../world.ts'
import type { Easel, Painter } from './painters/canvas.ts'
import { easelOf } from './painters/canvas.ts'
import { clouds, streaks } from './painters/clouds.ts'
import { aurora, constellation, milkyWay, moon, planet, rainbow, stars, sun } from './painters/heavens.ts'
import { beams, bokeh, crowd, deep, nebula, paper } from './painters/inside.ts'
import { birds, hills, mountains, sea, skyline, trees } from './painters/land.ts'

/** Painters by the `kind` of a layer. */
export const painters: Readonly<Record<string, Painter>> = {
  sun,
  moon,
  stars,
  constellation,
  'milky-way': milkyWay,
  aurora,
  rainbow,
  planet,
  clouds,
  streaks,
  hills,
  mountains,
  trees,
  skyline,
  sea,
  birds,
  paper,
  bokeh,
  beams,
  crowd,
  deep,
  nebula,
}

/** Shares of the way up at which the sky's colours stand, from the top: the change is quickest near the horizon. */
const skyStops = (count: number) =>
  Array.from({ length: count }, (_, index) => 1 - (1 - index / Math.max(1, count - 1)) ** 1.25)

function paintSky(easel: Easel, colours: readonly string[]): void {
  const { context, width, height } = easel
  const top = Math.min(0, easel.spot(easel.ahead, Math.max(12, easel.top))[1])
  const gradient = context.createLinearGradient(0, Math.max(-height * 3, top), 0, Math.max(1, easel.horizon))
  const stops = skyStops(colours.length)
  for (const [index, colour] of colours.entries()) gradient.addColorStop(Math.min(1, stops[index]), colour)
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}

/** Breaks the bands of smooth gradients by less than one step of colour; a hash of the pixel, so it is local. */
function dither(data: Uint8ClampedArray, width: number, seed: number): void {
  for (let at = 0, y = 0; at < data.length; y++) {
    const row = Math.imul(y + seed, 0x85ebca6b)
    for (let x = 0; x < width; x++, at += 4) {
      let value = Math.imul(x, 0x9e3779b1) ^ row
      value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35)
      const noise = ((value >>> 24) / 255 - 0.5) * 2.4
      data[at] += noise
      data[at + 1] += noise
      data[at + 2] += noise
    }
  }
}

/**
 * The backdrop as RGBA pixels, all opaque.
 * @throws when a layer's kind is unknown (a setting recipe is at fault, never a user)
 */
export function paintBackdrop(
  backdrop: Backdrop,
  camera: Camera,
  width: number,
  height: number,
  seed: number,
): Uint8ClampedArray {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const easel = easelOf(context, camera, width, height)
  paintSky(easel, backdrop.sky.length > 0 ? backdrop.sky : ['#dfe8ee', '#f4f1ea'])
  for (const layer of backdrop.layers) {
    const painter = painters[layer.kind]
    if (!painter) throw new Error(`backdrop layer ${layer.kind}: known are ${Object.keys(painters).join(', ')}`)
    context.save()
    painter(easel, layer)
    context.restore()
  }
  const { data } = context.getImageData(0, 0, width, height)
  // Gives the surface back now: at 4K it holds 67 MB that the collector does not see.
  canvas.width = 1
  canvas.height = 1
  dither(data as Uint8ClampedArray, width, seed)
  return data as Uint8ClampedArray
}
