/** Small vector algebra for points and frames. Pure. */
import type { Frame, Point } from './solids.ts'

export const IDENTITY: Frame = [1, 0, 0, 0, 1, 0, 0, 0, 1]

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Point, by: number): Point => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const length = (a: Point): number => Math.hypot(a[0], a[1], a[2])
export const normalise = (a: Point): Point => scale(a, 1 / Math.max(1e-12, length(a)))
export const mix = (a: Point, b: Point, t: number): Point => add(a, scale(subtract(b, a), t))
export const distance = (a: Point, b: Point): number => length(subtract(a, b))

/** The world point of a local one: origin + local coordinates along the frame's rows. */
export const toParent = (at: Point, axes: Frame, local: Point): Point => [
  at[0] + axes[0] * local[0] + axes[3] * local[1] + axes[6] * local[2],
  at[1] + axes[1] * local[0] + axes[4] * local[1] + axes[7] * local[2],
  at[2] + axes[2] * local[0] + axes[5] * local[1] + axes[8] * local[2],
]

/** A direction of the frame in the parent's coordinates. */
export const directionToParent = (axes: Frame, local: Point): Point => toParent([0, 0, 0], axes, local)

/** The inverse of `toParent`. */
export const toLocal = (at: Point, axes: Frame, point: Point): Point => {
  const offset = subtract(point, at)
  return [
    dot(offset, [axes[0], axes[1], axes[2]]),
    dot(offset, [axes[3], axes[4], axes[5]]),
    dot(offset, [axes[6], axes[7], axes[8]]),
  ]
}

/** `inner`, given in `outer`'s coordinates, seen from outer's parent. */
export const nest = (outer: Frame, inner: Frame): Frame => {
  const rows = [0, 3, 6].map((row) =>
    directionToParent(outer, [inner[row] as number, inner[row + 1] as number, inner[row + 2] as number]),
  ) as [Point, Point, Point]
  return [...rows[0], ...rows[1], ...rows[2]] as unknown as Frame
}

/** Yaw turns left about y, pitch nods down about x, roll leans to the right about z (radians); applied roll, pitch, yaw. */
export const rotation = (yaw = 0, pitch = 0, roll = 0): Frame => {
  const [cy, sy, cp, sp, cr, sr] = [
    Math.cos(yaw),
    Math.sin(yaw),
    Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(roll),
    Math.sin(roll),
  ]
  const turn = (v: Point): Point => {
    const rolled: Point = [v[0] * cr - v[1] * sr, v[0] * sr + v[1] * cr, v[2]]
    const pitched: Point = [rolled[0], rolled[1] * cp - rolled[2] * sp, rolled[1] * sp + rolled[2] * cp]
    return [pitched[0] * cy + pitched[2] * sy, pitched[1], -pitched[0] * sy + pitched[2] * cy]
  }
  return [...turn([1, 0, 0]), ...turn([0, 1, 0]), ...turn([0, 0, 1])] as unknown as Frame
}

/** The frame whose y axis is `up` and whose z axis is as near to `front` as that allows. */
export const frameAlong = (up: Point, front: Point): Frame => {
  const y = normalise(up)
  let x = cross(y, front)
  if (length(x) < 1e-6) x = cross(y, [0.1, 0.2, 1])
  if (length(x) < 1e-6) x = cross(y, [1, 0.2, 0.1])
  x = normalise(x)
  return [...x, ...y, ...cross(x, y)] as unknown as Frame
}
