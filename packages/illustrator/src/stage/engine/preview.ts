/** One model on a plain studio floor: how a model-maker looks at the work. */
import sharp from 'sharp'
import { chanceOf } from '../chance.ts'
import { Clay } from '../clay.ts'
import { add, scale, subtract } from '../frames.ts'
import { gradePixels } from '../grade.ts'
import type { Look, Model, Pose } from '../model.ts'
import type { Point, SolidGroup } from '../solids.ts'
import type { World, WorldPicture } from '../world.ts'
import { boundingSphere } from './compile-solid.ts'
import { renderWorld } from './render.ts'

export interface PreviewOptions {
  readonly look?: Look
  readonly pose?: Pose
  readonly width?: number
  readonly height?: number
  /** Where the camera stands: radians to the model's left of its front. @default 0.5 */
  readonly angle?: number
  /** Radians above the horizon. @default 0.2 */
  readonly lift?: number
  readonly seed?: number
  /** Rendering style. @default soft */
  readonly style?: string
  /** Pictures that decals may name. */
  readonly pictures?: Readonly<Record<string, WorldPicture>>
  /** Part of the picture's height that is looked at, for close-ups: 1 all, 3 a third. @default 1 */
  readonly zoom?: number
  /** Height of the point in the middle, as a share of the model's height. @default 0.5 */
  readonly centre?: number
}

/** PNG bytes of one model under studio light. */
export async function previewModel(model: Model, options: PreviewOptions = {}): Promise<Buffer> {
  const clay = new Clay(model.id)
  const { look = {}, pose, seed = 1 } = options
  model.build(clay, { look, ...(pose ? { pose } : {}), chance: chanceOf(model.id, seed) })
  return previewGroups(clay.build(), options)
}

/** PNG bytes of bodies under studio light. */
export async function previewGroups(groups: readonly SolidGroup[], options: PreviewOptions = {}): Promise<Buffer> {
  const { width = 640, height = 640 } = options
  const rendering = await renderWorld(studioWorld(groups, options), { width, height, look: options.style ?? 'soft' })
  gradePixels(rendering.pixels, width, height, options.seed ?? 1)
  return sharp(rendering.pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

/** Bodies on a warm floor before a pale sky, with a camera that fits them. */
export function studioWorld(groups: readonly SolidGroup[], options: PreviewOptions = {}): World {
  const { width = 640, height = 640, angle = 0.5, lift = 0.2, zoom = 1, centre: centreAt = 0.5 } = options
  const spheres = groups.flatMap((group) =>
    group.solids.filter((solid) => solid.operation !== 'carve').map(boundingSphere),
  )
  const extreme = (axis: 0 | 1 | 2, sign: 1 | -1) =>
    Math.max(...spheres.map(([at, radius]) => sign * at[axis] + radius)) * sign
  const low: [number, number, number] = [extreme(0, -1), extreme(1, -1), extreme(2, -1)]
  const high: Point = [extreme(0, 1), extreme(1, 1), extreme(2, 1)]
  if (low[1] < 0 && low[1] > -0.3 * (high[1] - low[1])) low[1] = 0
  const middle = scale(add(low, high), 0.5)
  const target: Point = [middle[0], low[1] + (high[1] - low[1]) * centreAt, middle[2]]
  const toward: Point = [Math.sin(angle) * Math.cos(lift), Math.sin(lift), Math.cos(angle) * Math.cos(lift)]
  const side: Point = [Math.cos(angle), 0, -Math.sin(angle)]
  const fieldOfView = 24
  const tangent = Math.tan((fieldOfView * Math.PI) / 360)
  let distance = 0.1
  for (const [at, radius] of spheres) {
    const offset = subtract(at, middle)
    const across = Math.abs(offset[0] * side[0] + offset[1] * side[1] + offset[2] * side[2]) + radius
    const near = offset[0] * toward[0] + offset[1] * toward[1] + offset[2] * toward[2] + radius * 0.5
    const above = Math.abs(offset[1]) + radius
    distance = Math.max(distance, near + (above / tangent) * 1.04, near + ((across / tangent) * 1.04 * height) / width)
  }
  return {
    groups,
    planes: [{ id: 'floor', at: [0, 0, 0], normal: [0, 1, 0], surface: { colour: '#ddd0bc', shine: 0.03, rim: 0 } }],
    backdrop: { sky: ['#cfe0ee', '#f4ede1'], layers: [] },
    lighting: {
      direction: [-0.55, 0.9, 0.65],
      key: [1.28, 1.17, 1],
      sky: [0.5, 0.56, 0.7],
      ground: [0.38, 0.32, 0.29],
      rim: [0.75, 0.7, 0.95],
      lamps: [],
    },
    haze: { colour: '#f4ede1', from: distance * 1.8, density: 0.2 / distance },
    weather: [],
    camera: { at: add(target, scale(toward, distance / zoom)), target, fieldOfView },
    pictures: options.pictures ?? {},
    seed: options.seed ?? 1,
  }
}
