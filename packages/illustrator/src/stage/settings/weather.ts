/** Rain, snow, fog, petals and such, painted over a finished rendering with its depth: near flakes fall before, far ones behind. */
import type { Weather } from '../world.ts'
import { dice, rgb } from './painters/canvas.ts'

type Kind = Weather['kind']

interface Drop {
  readonly x: number
  readonly y: number
  /** Metres from the viewer. */
  readonly depth: number
  readonly size: number
  readonly turn: number
  readonly colour: readonly [number, number, number]
  readonly opacity: number
}

const COLOURS: Readonly<Record<Kind, readonly string[]>> = {
  rain: ['#dfeaf6'],
  snow: ['#ffffff'],
  fog: ['#e3e8ec'],
  dust: ['#ffe9bd'],
  petals: ['#ffc4d6', '#ff9fbd', '#ffe3ec'],
  leaves: ['#e0913c', '#c95f34', '#e8c04f', '#9c6b34'],
  bubbles: ['#e6fbff'],
  confetti: ['#f25c7a', '#ffc84a', '#4fb0e8', '#7fd06a', '#b57be0'],
  fireflies: ['#fff3a0', '#e8ff8a'],
}

/** Pieces in a picture of any size at amount 1. */
const COUNTS: Readonly<Record<Kind, number>> = {
  rain: 520,
  snow: 420,
  fog: 0,
  dust: 120,
  petals: 90,
  leaves: 70,
  bubbles: 70,
  confetti: 190,
  fireflies: 46,
}

/** Lays a soft disc, capsule or leaf; coordinates in pixels. */
function stamp(
  pixels: Uint8ClampedArray,
  depth: Float32Array,
  width: number,
  height: number,
  drop: Drop,
  shape: (x: number, y: number) => number,
  reach: number,
): void {
  const [x0, x1] = [Math.max(0, Math.floor(drop.x - reach)), Math.min(width - 1, Math.ceil(drop.x + reach))]
  const [y0, y1] = [Math.max(0, Math.floor(drop.y - reach)), Math.min(height - 1, Math.ceil(drop.y + reach))]
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++) {
      const at = y * width + x
      if (depth[at] < drop.depth) continue
      const cover = shape(x + 0.5 - drop.x, y + 0.5 - drop.y) * drop.opacity
      if (cover <= 0.004) continue
      for (let channel = 0; channel < 3; channel++)
        pixels[at * 4 + channel] += (drop.colour[channel] - pixels[at * 4 + channel]) * cover
      if (pixels[at * 4 + 3] < 255) pixels[at * 4 + 3] += (255 - pixels[at * 4 + 3]) * cover
    }
}

const soft = (value: number, edge: number) => Math.max(0, Math.min(1, value / edge + 0.5))

function shapeOf(kind: Kind, drop: Drop): readonly [(x: number, y: number) => number, number] {
  const [c, s] = [Math.cos(drop.turn), Math.sin(drop.turn)]
  const { size } = drop
  if (kind === 'rain') {
    const [dx, dy] = [-0.13, 1]
    const long = size * 15
    return [
      (x, y) => {
        const along = Math.max(-long, Math.min(long, x * dx + y * dy))
        return soft(size * 0.5 - Math.hypot(x - along * dx, y - along * dy), 1.2) * (1 - Math.abs(along) / long) ** 0.6
      },
      long + 2,
    ]
  }
  if (kind === 'bubbles')
    return [
      (x, y) => {
        const far = Math.hypot(x, y)
        const rim = Math.max(0, 1 - Math.abs(far - size * 1.6) / (size * 0.5))
        const spark = Math.max(0, 1 - Math.hypot(x + size * 0.6, y + size * 0.6) / (size * 0.5))
        return Math.max(rim * 0.7, spark, far < size * 1.6 ? 0.1 : 0)
      },
      size * 2.4,
    ]
  if (kind === 'fireflies')
    return [
      (x, y) =>
        Math.min(
          1,
          Math.exp(-((Math.hypot(x, y) / (size * 1.1)) ** 2)) +
            0.35 * Math.exp(-((Math.hypot(x, y) / (size * 3.6)) ** 2)),
        ),
      size * 9,
    ]
  if (kind === 'petals' || kind === 'leaves' || kind === 'confetti') {
    const slim = kind === 'confetti' ? 0.6 : 0.5
    return [
      (x, y) => {
        const [u, v] = [(x * c + y * s) / (size * 2), (-x * s + y * c) / (size * 2 * slim)]
        const far =
          kind === 'confetti' ? Math.max(Math.abs(u), Math.abs(v)) : Math.hypot(u, v) + 0.28 * Math.abs(u) * Math.abs(v)
        return soft((1 - far) * size * slim, 1)
      },
      size * 2.6,
    ]
  }
  return [
    (x, y) => {
      const far = Math.hypot(x, y) / (size * 1.5)
      return far >= 1 ? 0 : (1 - far * far) ** 1.4
    },
    size * 1.7,
  ]
}

/** Fog thickens with distance and near the ground. */
function paintFog(
  pixels: Uint8ClampedArray,
  depth: Float32Array,
  width: number,
  height: number,
  amount: number,
  seed: number,
): void {
  const [r, g, b] = rgb(COLOURS.fog[0])
  let nearest = Infinity
  for (let at = 0; at < depth.length; at += 7) nearest = Math.min(nearest, depth[at])
  const start = Number.isFinite(nearest) ? nearest : 1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const far = Math.min(60, depth[at]) - start
      const drift = 0.85 + 0.15 * Math.sin((x / width) * 9 + seed) * Math.sin((y / height) * 7 + seed * 0.7)
      const cover = amount * drift * (1 - Math.exp(-Math.max(0, far) / (start * 0.9))) * 0.72
      pixels[at * 4] += (r - pixels[at * 4]) * cover
      pixels[at * 4 + 1] += (g - pixels[at * 4 + 1]) * cover
      pixels[at * 4 + 2] += (b - pixels[at * 4 + 2]) * cover
    }
}

/**
 * Paints weather into `pixels` (RGBA, changed in place). Depends only on size, depth and seed; positions scale with the
 * size, so the same picture in 1K and 2K has the same drops.
 */
export function paintWeather(
  pixels: Uint8ClampedArray,
  depth: Float32Array,
  width: number,
  height: number,
  weather: readonly Weather[],
  seed: number,
): void {
  let nearest = Infinity
  for (let at = 0; at < depth.length; at += 5) nearest = Math.min(nearest, depth[at])
  const focus = Number.isFinite(nearest) ? nearest : 4
  for (const [layer, { kind, amount }] of weather.entries()) {
    if (kind === 'fog') {
      paintFog(pixels, depth, width, height, amount, seed)
      continue
    }
    const count = Math.round(COUNTS[kind] * amount)
    const colours = COLOURS[kind].map(rgb)
    for (let index = 0; index < count; index++) {
      const key = index * 8 + layer * 100003
      const depthAt = focus * (0.35 + 2.3 * dice(seed, key + 2))
      const unit = (height / 1000) * Math.min(3, focus / depthAt)
      const size =
        unit *
        (kind === 'rain' ? 1.5 : kind === 'fireflies' ? 3.4 : kind === 'snow' ? 3.2 : kind === 'bubbles' ? 5 : 6.5) *
        (0.6 + 0.8 * dice(seed, key + 3))
      const drop: Drop = {
        x: dice(seed, key) * width,
        y: dice(seed, key + 1) * height,
        depth: depthAt,
        size: Math.max(0.6, size),
        turn: dice(seed, key + 4) * Math.PI * 2,
        colour: colours[Math.floor(dice(seed, key + 5) * colours.length)],
        opacity: kind === 'rain' ? 0.34 : kind === 'dust' ? 0.3 : kind === 'bubbles' ? 0.6 : 0.92,
      }
      const [shape, reach] = shapeOf(kind, drop)
      stamp(pixels, depth, width, height, drop, shape, reach)
    }
  }
}
