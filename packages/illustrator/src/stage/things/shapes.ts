/** Outlines, profiles and small arrangements that many recipes share. All pure; lengths in the recipe's units. */
import type { GroupBuilder } from '../clay.ts'
import { frameAlong } from '../frames.ts'
import type { Frame, Point, Surface } from '../solids.ts'

export type Outline = readonly (readonly [number, number])[]

/** A cone or ring whose y axis lies along x. */
export const ALONG_X: Frame = frameAlong([1, 0, 0], [0, 0, 1])
/** A cone or ring whose y axis points to the front. */
export const ALONG_Z: Frame = frameAlong([0, 0, 1], [0, 1, 0])
/** An extrusion or decal lying flat: outline x stays x, outline y points to the back, its front looks up. */
export const FLAT: Frame = [1, 0, 0, 0, 0, -1, 0, 1, 0]
/** An extrusion or decal seen from the left (+x): outline x points to the back, y up. */
export const SIDE: Frame = [0, 0, -1, 0, 1, 0, 1, 0, 0]

/** Both sides: calls with -1 and 1. */
export const both = (act: (side: -1 | 1) => void): void => {
  act(-1)
  act(1)
}

/** `count` times round a circle: angle, cosine, sine, index. */
export function around(
  count: number,
  act: (angle: number, cos: number, sin: number, index: number) => void,
  start = 0,
): void {
  for (let index = 0; index < count; index++) {
    const angle = start + (index / count) * 2 * Math.PI
    act(angle, Math.cos(angle), Math.sin(angle), index)
  }
}

/** `count` values from low to high, ends included. */
export const spread = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, (_, index) =>
    count === 1 ? (low + high) / 2 : low + ((high - low) * index) / (count - 1),
  )

/** Four legs from the floor to `height`, leaning outward by `splay`. */
export function legs(
  group: GroupBuilder,
  half: readonly [x: number, z: number],
  height: number,
  radius: number,
  surface: Surface,
  splay = 0,
): void {
  both((x) =>
    both((z) => {
      group.capsule(
        [x * half[0], height, z * half[1]],
        [x * (half[0] + splay), radius * 0.8, z * (half[1] + splay)],
        [radius, radius * 0.8],
        surface,
        { melt: 0.004 },
      )
    }),
  )
}

/** A regular polygon, first corner up. */
export const polygon = (corners: number, radius: number, turn = 0): Outline =>
  Array.from({ length: corners }, (_, index) => {
    const angle = turn + Math.PI / 2 + (index / corners) * 2 * Math.PI
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  })

export const star = (points: number, outer: number, inner: number): Outline =>
  Array.from({ length: points * 2 }, (_, index) => {
    const angle = Math.PI / 2 + (index / (points * 2)) * 2 * Math.PI
    const radius = index % 2 ? inner : outer
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  })

/** A heart `width` wide, its tip down, centred. */
export const heart = (width: number, steps = 20): Outline =>
  Array.from({ length: steps }, (_, index) => {
    const t = (index / steps) * 2 * Math.PI
    const x = 16 * Math.sin(t) ** 3
    const y = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)
    return [(x / 32) * width, ((y + 2.5) / 32) * width]
  })

/** A pointed leaf from the origin along +y. */
export const blade = (length: number, width: number): Outline => [
  [0, 0], [width * 0.38, length * 0.2], [width * 0.5, length * 0.45], [width * 0.32, length * 0.75], [0, length],
  [-width * 0.32, length * 0.75], [-width * 0.5, length * 0.45], [-width * 0.38, length * 0.2],
] // biome-ignore format: corner list

/** A rectangle with a round head, standing on y = 0. */
export const archway = (width: number, height: number, steps = 8): Outline => {
  const radius = width / 2
  const head = Array.from({ length: steps + 1 }, (_, index) => {
    const angle = (index / steps) * Math.PI
    return [Math.cos(angle) * radius, height - radius + Math.sin(angle) * radius] as const
  })
  return [[-radius, 0], [radius, 0], ...head]
}

/** A rectangle round the origin. */
export const rectangle = (width: number, height: number): Outline => [
  [-width / 2, -height / 2], [width / 2, -height / 2], [width / 2, height / 2], [-width / 2, height / 2],
] // biome-ignore format: corner list

/** More points on the same curve (Catmull-Rom), ends kept. */
export function smooth(points: Outline, steps = 3): Outline {
  const result: [number, number][] = []
  for (let index = 0; index + 1 < points.length; index++) {
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map(
      (offset) => points[Math.min(points.length - 1, Math.max(0, index + offset))],
    )
    for (let step = 0; step < steps; step++) {
      const t = step / steps
      const at = (axis: 0 | 1) =>
        0.5 * (2 * p1[axis] + (p2[axis] - p0[axis]) * t + (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t) // biome-ignore format: formula
      result.push([Math.max(0, at(0)), at(1)])
    }
  }
  return [...result, [points[points.length - 1][0], points[points.length - 1][1]]]
}

/** A solid of revolution from its outer wall, bottom to top. */
export const turned = (wall: Outline): Outline => [[0, wall[0][1]], ...wall, [0, wall[wall.length - 1][1]]]

/** A hollow one: the outer wall from bottom to rim, then back down inside, `thickness` thinner. */
export function hollow(wall: Outline, thickness: number): Outline {
  const floor = wall[0][1] + thickness
  const inner = wall.map(([r, y]) => [Math.max(0, r - thickness), Math.max(y, floor)] as const).reverse()
  return [[0, wall[0][1]], ...wall, ...inner, [0, floor]]
}

/** Where a long thing lies: from one point toward another, its front as near to `front` as that allows. */
export const toward = (from: Point, to: Point, front: Point = [0, 0, 1]): Frame =>
  frameAlong([to[0] - from[0], to[1] - from[1], to[2] - from[2]], front)
