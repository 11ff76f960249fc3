// Occlusion of floors and walls, found on a coarse lattice of the screen and interpolated.
import { real } from './memory'
import { openness, planes } from './occlusion'
import { width, height, pixels, parallel, atX, atY, atZ, forwardX, forwardY, forwardZ, rightX, rightY, rightZ, upX, upY, upZ } from './view'

let values: usize = 0
let step: i32 = 4
let across: i32 = 0
let down: i32 = 0

export function setLattice(address: usize, pixelStep: i32, columns: i32, rows: i32): void {
  values = address
  step = pixelStep
  across = columns
  down = rows
}

/** Openness of plane `index` where the ray through lattice point (i, j) meets it, found once. */
function at(index: i32, i: i32, j: i32): f64 {
  const q = values + (<usize>((index * down + j) * across + i) << 2)
  const known = load<f32>(q)
  if (known >= 0) return <f64>known
  const a = (<f64>(i * step) - <f64>width * 0.5) / pixels, b = (<f64>height * 0.5 - <f64>(j * step)) / pixels
  let ox = atX, oy = atY, oz = atZ, dx = forwardX, dy = forwardY, dz = forwardZ
  if (parallel) {
    ox += rightX * a + upX * b
    oy += rightY * a + upY * b
    oz += rightZ * a + upZ * b
  } else {
    dx += rightX * a + upX * b
    dy += rightY * a + upY * b
    dz += rightZ * a + upZ * b
  }
  const p = planes + index * 20
  const nx = real(p + 3), ny = real(p + 4), nz = real(p + 5)
  const falling = dx * nx + dy * ny + dz * nz
  let open: f64 = 1
  if (falling < -1e-6) {
    const t = ((real(p) - ox) * nx + (real(p + 1) - oy) * ny + (real(p + 2) - oz) * nz) / falling
    if (t > 0 || parallel) open = openness(ox + dx * t, oy + dy * t, oz + dz * t, nx, ny, nz, index)
  }
  store<f32>(q, <f32>open)
  return open
}

export function planeOpenness(index: i32, x: f64, y: f64): f64 {
  const u = x / <f64>step, v = y / <f64>step
  const i = min(across - 2, max(0, <i32>u)), j = min(down - 2, max(0, <i32>v))
  const fu = u - <f64>i, fv = v - <f64>j
  return (at(index, i, j) * (1 - fu) + at(index, i + 1, j) * fu) * (1 - fv) + (at(index, i, j + 1) * (1 - fu) + at(index, i + 1, j + 1) * fu) * fv
}
