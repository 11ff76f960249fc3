/** Sphere tracing (Hart, 1996) through the solids of one tile list. */
import { carve, melt, solidDistance } from './kernels/field.ts'
import { real } from './kernels/memory.ts'

type Field = (solid: number, x: number, y: number, z: number) => number

/** What the last `nearest` found. */
export const found = { group: -1, head: -1 }

/** Distance from a point to the nearest body of a tile list; notes the body in `found`. */
export function nearest(
  list: Int32Array,
  x: number,
  y: number,
  z: number,
  skip = -1,
  field: Field = solidDistance,
): number {
  let best = 1e9
  found.group = -1
  for (let head = 0; head < list.length; ) {
    const group = list[head]!
    const end = head + 2 + list[head + 1]!
    if (group !== skip) {
      const d = bodyDistance(list, head + 2, end, x, y, z, best, field)
      if (d < best) {
        best = d
        found.group = group
        found.head = head
      }
    }
    head = end
  }
  return best
}

/** Distance to one body: unions, then carves. A solid farther than `enough` only bounds the distance. */
export function bodyDistance(
  list: Int32Array,
  from: number,
  end: number,
  x: number,
  y: number,
  z: number,
  enough = 1e9,
  field: Field = solidDistance,
): number {
  let current = 1e9
  for (let index = from; index < end; index++) {
    const o = list[index]!
    const k = real(o + 2)
    if (real(o + 1) === 0) {
      const dx = x - real(o + 6)
      const dy = y - real(o + 7)
      const dz = z - real(o + 8)
      const bound = Math.sqrt(dx * dx + dy * dy + dz * dz) - real(o + 9)
      if (bound > enough + k || bound > current + k) {
        // Too far to matter to the surface, but the march must not step past it.
        if (bound < current) current = bound
        continue
      }
      const d = field(o, x, y, z)
      current = current > 1e8 ? d : melt(current, d, k)
    } else if (current < 1e8) current = carve(current, solidDistance(o, x, y, z), k)
  }
  return current
}

/**
 * First hit along a ray before `far`, or -1. `pixel` is a pixel's width in metres per metre of `t` plus `constant`.
 * `found` then names the body.
 */
export function march(
  list: Int32Array,
  ray: Float64Array,
  start: number,
  far: number,
  slope: number,
  constant: number,
  skip = -1,
): number {
  let t = start
  for (let step = 0; step < 160 && t < far; step++) {
    const d = nearest(list, ray[0]! + ray[3]! * t, ray[1]! + ray[4]! * t, ray[2]! + ray[5]! * t, skip)
    const close = t * slope + constant
    if (d < close) return t
    if (d > 1e8) return -1
    t += Math.max(d * 0.9, close * 0.5)
  }
  return -1
}

/** Unit normal of a body by four taps `e` metres apart. */
export function normalAt(
  list: Int32Array,
  head: number,
  x: number,
  y: number,
  z: number,
  e: number,
  into: Float64Array,
): void {
  const end = head + 2 + list[head + 1]!
  const a = bodyDistance(list, head + 2, end, x + e, y - e, z - e)
  const b = bodyDistance(list, head + 2, end, x - e, y - e, z + e)
  const c = bodyDistance(list, head + 2, end, x - e, y + e, z - e)
  const d = bodyDistance(list, head + 2, end, x + e, y + e, z + e)
  const nx = a - b - c + d
  const ny = -a - b + c + d
  const nz = -a + b - c + d
  const inverse = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1)
  into[0] = nx * inverse
  into[1] = ny * inverse
  into[2] = nz * inverse
}
