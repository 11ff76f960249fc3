/** Rays and projections of a camera over a picture. */
import { cross, dot, length, normalise, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Camera } from '../world.ts'

export interface View {
  readonly width: number
  readonly height: number
  readonly at: Point
  readonly forward: Point
  readonly right: Point
  readonly up: Point
  readonly parallel: boolean
  /** Pixels per metre at one metre (perspective), or per metre at all depths (parallel). */
  readonly pixels: number
  /** The size of things in view, 1 for a picture about 2.2 m high: light and occlusion reach scale with it. */
  readonly measure: number
}

/** Fits a camera to a picture of `width` x `height` pixels. */
export function viewOf(camera: Camera, width: number, height: number): View {
  const forward = normalise(subtract(camera.target, camera.at))
  const level: Point = Math.abs(forward[1]) > 0.9999 ? [0, 0, -1] : [0, 1, 0]
  const right = normalise(cross(forward, level))
  const up = cross(right, forward)
  const parallel = camera.parallel !== undefined
  const tangent = Math.tan((camera.fieldOfView * Math.PI) / 360)
  const pixels = parallel ? height / camera.parallel! : height / 2 / tangent
  const seen = parallel ? camera.parallel! : 2 * tangent * length(subtract(camera.target, camera.at))
  return {
    width,
    height,
    at: camera.at,
    forward,
    right,
    up,
    parallel,
    pixels,
    measure: Math.min(20, Math.max(0.02, seen / 2.2)),
  }
}

/** Writes origin and unit direction of the ray through picture position (x, y) into `ray`. */
export function rayThrough(view: View, x: number, y: number, ray: Float64Array): void {
  const a = (x - view.width / 2) / view.pixels
  const b = (view.height / 2 - y) / view.pixels
  const { at, forward, right, up } = view
  if (view.parallel) {
    for (let axis = 0; axis < 3; axis++) {
      ray[axis] = at[axis]! + right[axis]! * a + up[axis]! * b
      ray[axis + 3] = forward[axis]!
    }
    return
  }
  const dx = forward[0] + right[0] * a + up[0] * b
  const dy = forward[1] + right[1] * a + up[1] * b
  const dz = forward[2] + right[2] * a + up[2] * b
  const inverse = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
  ray[0] = at[0]
  ray[1] = at[1]
  ray[2] = at[2]
  ray[3] = dx * inverse
  ray[4] = dy * inverse
  ray[5] = dz * inverse
}

/** Width in metres of one pixel at distance `t` along a ray. */
export const footprintAt = (view: View, t: number): number => (view.parallel ? 1 / view.pixels : t / view.pixels)

/** Screen position and radius in pixels of a sphere, or undefined when it is behind the viewer. */
export function projectSphere(
  view: View,
  centre: Point,
  radius: number,
): readonly [x: number, y: number, radius: number] | undefined {
  const offset = subtract(centre, view.at)
  const depth = dot(offset, view.forward)
  const x = dot(offset, view.right)
  const y = dot(offset, view.up)
  if (view.parallel)
    return [view.width / 2 + x * view.pixels, view.height / 2 - y * view.pixels, radius * view.pixels + 1]
  if (depth < -radius) return undefined
  if (depth < radius * 1.2) return [view.width / 2, view.height / 2, 1e6]
  const lift =
    (1 + (x * x + y * y) / (depth * depth)) * (depth / Math.sqrt(Math.max(1e-12, depth * depth - radius * radius)))
  return [
    view.width / 2 + (x / depth) * view.pixels,
    view.height / 2 - (y / depth) * view.pixels,
    (radius / (depth - radius * 0.35)) * view.pixels * lift * 1.06 + 2,
  ]
}
