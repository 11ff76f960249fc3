// How much of the sky a point sees: distances to everything near, looked up in a grid of solid lists.
import { real, whole, exponential } from './memory'
import { clearance } from './field'
import { clearance4, solidDistance4, melt4, carve4 } from './field4'
import { measure } from './view'

/** On floors and on walls, taps reach this share as far as on bodies, and what they miss counts this much. */
const FLOOR_REACH: f64 = 0.6
const FLOOR_STRENGTH: f64 = 1.25
const WALL_REACH: f64 = 0.45
const WALL_STRENGTH: f64 = 0.8

let cells: usize = 0
let entries: usize = 0
let lowX: f64 = 0
let lowY: f64 = 0
let lowZ: f64 = 0
let side: f64 = 1
let nx: i32 = 0
let ny: i32 = 0
let nz: i32 = 0

/** `cellTable` holds starts (i32, one more than there are cells) into `entryTable` (i32 words of solids). */
export function setGrid(cellTable: usize, entryTable: usize, x: f64, y: f64, z: f64, cell: f64, across: i32, up: i32, deep: i32): void {
  cells = cellTable
  entries = entryTable
  lowX = x
  lowY = y
  lowZ = z
  side = cell
  nx = across
  ny = up
  nz = deep
}

/** Counts (`fill` 0) or appends (`fill` 1) the solids at words first, first+32, ... to the cells they may darken. */
export function binSolids(first: i32, count: i32, reach: f64, fill: i32): void {
  for (let s = 0; s < count; s++) {
    const o = first + s * 32
    const r = real(o + 9) + reach + real(o + 2) * 0.5
    const x0 = max(0, <i32>Math.floor((real(o + 6) - r - lowX) / side)), x1 = min(nx - 1, <i32>Math.floor((real(o + 6) + r - lowX) / side))
    const y0 = max(0, <i32>Math.floor((real(o + 7) - r - lowY) / side)), y1 = min(ny - 1, <i32>Math.floor((real(o + 7) + r - lowY) / side))
    const z0 = max(0, <i32>Math.floor((real(o + 8) - r - lowZ) / side)), z1 = min(nz - 1, <i32>Math.floor((real(o + 8) + r - lowZ) / side))
    const limit = side * 0.8661 + reach + real(o + 2)
    for (let z = z0; z <= z1; z++)
      for (let y = y0; y <= y1; y++)
        for (let x = x0; x <= x1; x++) {
          if (clearance(o, lowX + (<f64>x + 0.5) * side, lowY + (<f64>y + 0.5) * side, lowZ + (<f64>z + 0.5) * side) > limit) continue
          const head = cells + (<usize>(x + nx * (y + ny * z)) << 2)
          const n = load<i32>(head)
          if (fill) store<i32>(entries + (<usize>n << 2), o)
          store<i32>(head, n + 1)
        }
  }
}

/** Distances from four taps along a normal to the nearest body among a cell's solids, at most `reach` each. */
function nearby4(from: i32, to: i32, x: f64, y: f64, z: f64, ox: v128, oy: v128, oz: v128, reach: v128, middle: f64): v128 {
  let best = reach
  let current = f32x4.splat(1e9)
  let group = -1
  let any = false
  // All taps lie within `middle` of this point.
  const mx = x + <f64>f32x4.extract_lane(ox, 3) * 0.5, my = y + <f64>f32x4.extract_lane(oy, 3) * 0.5, mz = z + <f64>f32x4.extract_lane(oz, 3) * 0.5
  for (let j = from; j < to; j++) {
    const o = load<i32>(entries + (<usize>j << 2))
    const own = whole(o + 27)
    if (own != group) {
      best = f32x4.min(best, current)
      current = f32x4.splat(1e9)
      any = false
      group = own
    }
    const k = real(o + 2)
    if (real(o + 1) == 0) {
      const dx = mx - real(o + 6), dy = my - real(o + 7), dz = mz - real(o + 8)
      // Farther from every tap than that tap's own reach: it darkens nothing.
      const far = real(o + 9) + middle * 3 + k
      if (dx * dx + dy * dy + dz * dz > far * far) continue
      const d = clearance4(o, x, y, z, ox, oy, oz)
      current = any ? melt4(current, d, k) : d
      any = true
    } else if (any) current = carve4(current, solidDistance4(o, x, y, z, ox, oy, oz), k)
  }
  return f32x4.min(best, current)
}

// Planes: point, normal, right, up, half sizes (negative: endless), material, mirror ...: 16 words each.
export let planes: i32 = 0
export let planeCount: i32 = 0

export function setPlanes(at: i32, count: i32): void {
  planes = at
  planeCount = count
}

/** 1 for a point that sees the whole sky, down to .12; `own` is the plane the point lies on, or -1. */
export function openness(x: f64, y: f64, z: f64, ux: f64, uy: f64, uz: f64, own: i32): f64 {
  const i = <i32>Math.floor((x - lowX) / side), j = <i32>Math.floor((y - lowY) / side), k = <i32>Math.floor((z - lowZ) / side)
  let from = 0, to = 0
  if (i >= 0 && j >= 0 && k >= 0 && i < nx && j < ny && k < nz) {
    const head = cells + (<usize>(i + nx * (j + ny * k)) << 2)
    from = load<i32>(head)
    to = load<i32>(head + 4)
  }
  if (from == to && planeCount - (own >= 0 ? 1 : 0) == 0) return 1
  // Broad flat ground and walls show every halo: there the shadow of a contact stays small.
  const floor = Math.abs(uy) > 0.5
  const reaching = own < 0 ? measure : (floor ? FLOOR_REACH : WALL_REACH) * measure
  const strength = own < 0 ? 1 : floor ? FLOOR_STRENGTH : WALL_STRENGTH
  const r1 = 0.067 * reaching, r2 = 0.122 * reaching, r3 = 0.177 * reaching, r4 = 0.232 * reaching
  const reach = f32x4(<f32>r1, <f32>r2, <f32>r3, <f32>r4)
  let near = reach
  if (from < to) near = nearby4(from, to, x, y, z, f32x4.mul(reach, f32x4.splat(<f32>ux)), f32x4.mul(reach, f32x4.splat(<f32>uy)), f32x4.mul(reach, f32x4.splat(<f32>uz)), reach, r4 * 0.5)
  for (let q = 0; q < planeCount; q++) {
    if (q == own) continue
    const p = planes + q * 20
    const ax = x - real(p), ay = y - real(p + 1), az = z - real(p + 2)
    const above = ax * real(p + 3) + ay * real(p + 4) + az * real(p + 5)
    if (above > r4 * 2) continue
    const half = real(p + 12)
    if (half >= 0 && (Math.abs(ax * real(p + 6) + ay * real(p + 7) + az * real(p + 8)) > half || Math.abs(ax * real(p + 9) + ay * real(p + 10) + az * real(p + 11)) > real(p + 13))) continue
    const slant = ux * real(p + 3) + uy * real(p + 4) + uz * real(p + 5)
    const height = f32x4.add(f32x4.splat(<f32>above), f32x4.mul(reach, f32x4.splat(<f32>slant)))
    // Only from the plane's own side.
    near = v128.bitselect(f32x4.min(near, height), near, f32x4.gt(height, f32x4.neg(reach)))
  }
  const gap = f32x4.max(f32x4.splat(0), f32x4.sub(reach, near))
  const closed = (<f64>f32x4.extract_lane(gap, 0) + <f64>f32x4.extract_lane(gap, 1) * 0.72 + <f64>f32x4.extract_lane(gap, 2) * 0.5184 + <f64>f32x4.extract_lane(gap, 3) * 0.373248) / measure
  // Levels off softly, so that a thin leg leaves no flat dark disc on the floor.
  return 0.12 + 0.88 * exponential(-9.6 * strength * closed)
}
