/** Which casters stand between a point and the key light: a depth map seen from the light. */
import { add, cross, dot, length, normalise, scale, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { World } from '../world.ts'
import type { View } from './camera.ts'
import type { Compiled } from './compile.ts'

/** A square map in the light's own plane. `depth` counts from `far` metres toward the light. */
export interface ShadowFrame {
  readonly size: number
  readonly toward: Point
  readonly right: Point
  readonly up: Point
  readonly centre: Point
  /** Half the side in metres. */
  readonly span: number
  readonly texels: number
  readonly start: number
}

/** A frame round everything that throws a shadow into view, or undefined when nothing does. */
export function shadowFrame(compiled: Compiled, world: World, view: View, size: number): ShadowFrame | undefined {
  const toward = normalise(world.lighting.direction)
  let low: Point = [Infinity, Infinity, Infinity]
  let high: Point = [-Infinity, -Infinity, -Infinity]
  for (const group of compiled.groups) {
    if (!group.castsShadow || (group.clear && group.count < 2)) continue
    low = [0, 1, 2].map((axis) => Math.min(low[axis]!, group.low[axis]!)) as unknown as Point
    high = [0, 1, 2].map((axis) => Math.max(high[axis]!, group.high[axis]!)) as unknown as Point
  }
  if (!(low[0] <= high[0])) return undefined
  // Far off, shadows are smaller than a texel anyway: stay within what the picture shows in detail.
  const reach = view.measure * 9
  const focus = add(
    view.at,
    scale(view.forward, Math.min(length(subtract(world.camera.target, view.at)), view.measure * 14)),
  )
  low = [0, 1, 2].map((axis) => Math.max(low[axis]!, focus[axis]! - reach)) as unknown as Point
  high = [0, 1, 2].map((axis) => Math.min(high[axis]!, focus[axis]! + reach)) as unknown as Point
  if (!(low[0] < high[0] && low[1] < high[1] && low[2] < high[2])) return undefined
  const centre = scale(add(low, high), 0.5)
  let right = cross([0, 0, 1], toward)
  if (length(right) < 0.1) right = [1, 0, 0]
  right = normalise(right)
  const up = cross(toward, right)
  let span = 0
  for (let corner = 0; corner < 8; corner++) {
    const offset = subtract(
      [corner & 1 ? high[0] : low[0], corner & 2 ? high[1] : low[1], corner & 4 ? high[2] : low[2]],
      centre,
    )
    span = Math.max(span, Math.abs(dot(offset, right)), Math.abs(dot(offset, up)))
  }
  span *= 1.02
  return {
    size,
    toward,
    right,
    up,
    centre,
    span,
    texels: size / 2 / span,
    start: length(subtract(high, low)) * 0.55 + span,
  }
}

/** Greatest slope of a surface that the map follows, in depth by width. */
const STEEPEST = 2.5

/** Share of light that reaches a point, 0..1: 25 bilinear looks into the map. */
export function lightReaching(
  map: Float32Array,
  frame: ShadowFrame,
  softness: number,
  measure: number,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  const { size, toward, right, up, centre, texels, start } = frame
  const texel = 1 / texels
  const lift = 0.004 * measure + texel * 1.6
  const px = x + nx * lift - centre[0]
  const py = y + ny * lift - centre[1]
  const pz = z + nz * lift - centre[2]
  const a = (px * right[0] + py * right[1] + pz * right[2]) * texels + size / 2 - 0.5
  const b = (px * up[0] + py * up[1] + pz * up[2]) * texels + size / 2 - 0.5
  const t = start - (px * toward[0] + py * toward[1] + pz * toward[2]) - (0.004 * measure + texel)
  // The surface's own slope in the map: without it, a slanted wall would shadow itself in stripes.
  const facing = Math.max(0.05, nx * toward[0] + ny * toward[1] + nz * toward[2])
  const slope = (axis: Point) =>
    Math.max(-STEEPEST, Math.min(STEEPEST, (nx * axis[0] + ny * axis[1] + nz * axis[2]) / facing)) * texel
  const slopeX = slope(right)
  const slopeY = slope(up)
  let lit = 0
  const radius = softness * (size / 900) * 0.5
  for (let j = -2; j <= 2; j++)
    for (let i = -2; i <= 2; i++) {
      const u = a + i * radius
      const v = b + j * radius
      const column = Math.floor(u)
      const row = Math.floor(v)
      if (column < 0 || row < 0 || column >= size - 1 || row >= size - 1) {
        lit += 1
        continue
      }
      const fu = u - column
      const fv = v - row
      const q = row * size + column
      const level = t + (column - a) * slopeX + (row - b) * slopeY
      if (map[q]! > level) lit += (1 - fu) * (1 - fv)
      if (map[q + 1]! > level + slopeX) lit += fu * (1 - fv)
      if (map[q + size]! > level + slopeY) lit += (1 - fu) * fv
      if (map[q + size + 1]! > level + slopeX + slopeY) lit += fu * fv
    }
  return lit / 25
}
