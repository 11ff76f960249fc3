/** Small worlds for the renderer's tests. */
import { Clay } from '../clay.ts'
import type { Camera, World } from '../world.ts'

/** A world of what `build` models, before a grey sky, with one light from the upper left and no floor. */
export function testWorld(build: (clay: Clay) => void, more: Partial<World> = {}): World {
  const clay = new Clay('test')
  build(clay)
  return {
    groups: clay.build(),
    planes: [],
    backdrop: { sky: ['#808080'], layers: [] },
    lighting: {
      direction: [-0.6, 0.9, 0.4],
      key: [1.2, 1.2, 1.2],
      sky: [0.5, 0.5, 0.5],
      ground: [0.3, 0.3, 0.3],
      rim: [0, 0, 0],
      lamps: [],
    },
    weather: [],
    camera: FRONT,
    pictures: {},
    seed: 1,
    ...more,
  }
}

/** Two metres high at the origin, from straight ahead. */
export const FRONT: Camera = { at: [0, 0, 10], target: [0, 0, 0], fieldOfView: 0, parallel: 2 }

export const FLOOR = {
  id: 'floor',
  at: [0, -0.5, 0],
  normal: [0, 1, 0],
  surface: { colour: '#c0c0c0', rim: 0, shine: 0 },
} as const

/** Mean of one channel (0 red, 1 green, 2 blue) over a square of pixels round (x, y). */
export function meanAt(
  rendering: { width: number; pixels: Uint8ClampedArray },
  x: number,
  y: number,
  channel: number,
  reach = 2,
): number {
  let sum = 0
  for (let j = -reach; j <= reach; j++)
    for (let i = -reach; i <= reach; i++) sum += rendering.pixels[((y + j) * rendering.width + x + i) * 4 + channel]!
  return sum / (2 * reach + 1) ** 2
}

/** Peak signal-to-noise ratio of two pictures in decibels. */
export function likeness(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index]! - b[index]!) ** 2
  return 10 * Math.log10(255 ** 2 / (sum / (a.length * 0.75)))
}
