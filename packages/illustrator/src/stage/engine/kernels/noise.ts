// Hashes and value noise: no tables, no state.
import { int, multiply } from './memory.ts'

/** A number in [0, 1) that belongs to a lattice point and a salt. */
export function chance(x: i32, y: i32, z: i32, salt: i32): f64 {
  let h: i32 = multiply(x, 73856093) ^ multiply(y, 19349663) ^ multiply(z, 83492791) ^ multiply(salt, 0x27d4eb2d)
  h ^= h >>> 15
  h = multiply(h, 0x2c1b3c6d)
  h ^= h >>> 12
  h = multiply(h, 0x297a2d39)
  h ^= h >>> 15
  return ((h & 0xffffff) as f64) / 16777216
}

/** Smooth noise in [0, 1] with features of size 1. */
export function noise3(x: f64, y: f64, z: f64, salt: i32): f64 {
  const fx: f64 = Math.floor(x)
  const fy: f64 = Math.floor(y)
  const fz: f64 = Math.floor(z)
  const ix: i32 = int(fx)
  const iy: i32 = int(fy)
  const iz: i32 = int(fz)
  let u: f64 = x - fx
  let v: f64 = y - fy
  let w: f64 = z - fz
  u = u * u * (3 - 2 * u)
  v = v * v * (3 - 2 * v)
  w = w * w * (3 - 2 * w)
  const low: f64 =
    (chance(ix, iy, iz, salt) * (1 - u) + chance(ix + 1, iy, iz, salt) * u) * (1 - v) +
    (chance(ix, iy + 1, iz, salt) * (1 - u) + chance(ix + 1, iy + 1, iz, salt) * u) * v
  const high: f64 =
    (chance(ix, iy, iz + 1, salt) * (1 - u) + chance(ix + 1, iy, iz + 1, salt) * u) * (1 - v) +
    (chance(ix, iy + 1, iz + 1, salt) * (1 - u) + chance(ix + 1, iy + 1, iz + 1, salt) * u) * v
  return low * (1 - w) + high * w
}

/** Three octaves of noise, in [0, 1]. */
export function cloud(x: f64, y: f64, z: f64, salt: i32): f64 {
  return noise3(x, y, z, salt) * 0.57 + noise3(x * 2.1, y * 2.1, z * 2.1, salt + 7) * 0.29 + noise3(x * 4.3, y * 4.3, z * 4.3, salt + 13) * 0.14
}

/** Distance to the nearest and second nearest cell seed (Worley, 1996), and that cell's own chance. */
export let nearest: f64 = 0
export let second: f64 = 0
export let cell: f64 = 0

export function cells(x: f64, y: f64, z: f64, jitter: f64, flat: i32): void {
  const ix: i32 = int(Math.floor(x))
  const iy: i32 = int(Math.floor(y))
  const iz: i32 = int(Math.floor(z))
  let a: f64 = 9
  let b: f64 = 9
  let who: f64 = 0
  const low: i32 = flat === 1 ? 0 : -1
  const high: i32 = flat === 1 ? 0 : 1
  for (let k: i32 = low; k <= high; k++)
    for (let j: i32 = -1; j <= 1; j++)
      for (let i: i32 = -1; i <= 1; i++) {
        const cx: i32 = ix + i
        const cy: i32 = iy + j
        const cz: i32 = iz + k
        const dx: f64 = (cx as f64) + 0.5 + (chance(cx, cy, cz, 1) - 0.5) * jitter - x
        const dy: f64 = (cy as f64) + 0.5 + (chance(cx, cy, cz, 2) - 0.5) * jitter - y
        const dz: f64 = flat === 1 ? 0 : (cz as f64) + 0.5 + (chance(cx, cy, cz, 3) - 0.5) * jitter - z
        const d: f64 = dx * dx + dy * dy + dz * dz
        if (d < a) {
          b = a
          a = d
          who = chance(cx, cy, cz, 4)
        } else if (d < b) b = d
      }
  nearest = Math.sqrt(a)
  second = Math.sqrt(b)
  cell = who
}
