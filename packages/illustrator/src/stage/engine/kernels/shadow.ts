// The depth map seen from the light, drawn from the same triangles.
import { vertices, triangles } from './mesh-state'
import { measure } from './view'

let map: usize = 0
/** Least and greatest depth of 4 x 4 texels and their neighbours (f32 pairs), then of each block alone. */
let blocks: usize = 0
let size: i32 = 0
let texels: f64 = 1
let start: f64 = 0
let towardX: f64 = 0
let towardY: f64 = 1
let towardZ: f64 = 0
let rightX: f64 = 1
let rightY: f64 = 0
let rightZ: f64 = 0
let upX: f64 = 0
let upY: f64 = 0
let upZ: f64 = 1
let centreX: f64 = 0
let centreY: f64 = 0
let centreZ: f64 = 0
let radius: f64 = 1

export function setShadow(address: usize, blockAddress: usize, side: i32, scale: f64, from: f64, softness: f64, tx: f64, ty: f64, tz: f64, rx: f64, ry: f64, rz: f64, ux: f64, uy: f64, uz: f64, cx: f64, cy: f64, cz: f64): void {
  map = address
  blocks = blockAddress
  size = side
  texels = scale
  start = from
  towardX = tx
  towardY = ty
  towardZ = tz
  rightX = rx
  rightY = ry
  rightZ = rz
  upX = ux
  upY = uy
  upZ = uz
  centreX = cx
  centreY = cy
  centreZ = cz
  radius = softness * (<f64>side / 900) * 0.5
}

/** Casts triangles from..to; `scratch` holds three f32 for every vertex of v0..v1. */
export function castTriangles(v0: i32, v1: i32, from: i32, to: i32, scratch: usize): void {
  const half = <f64>size * 0.5
  for (let v = v0; v < v1; v++) {
    const p = vertices + (<usize>v << 5)
    const x = <f64>load<f32>(p) - centreX, y = <f64>load<f32>(p + 4) - centreY, z = <f64>load<f32>(p + 8) - centreZ
    const q = scratch + <usize>(v - v0) * 12
    store<f32>(q, <f32>(half + (x * rightX + y * rightY + z * rightZ) * texels))
    store<f32>(q + 4, <f32>(half + (x * upX + y * upY + z * upZ) * texels))
    store<f32>(q + 8, <f32>(start - (x * towardX + y * towardY + z * towardZ)))
  }
  for (let t = from; t < to; t++) {
    const at = triangles + <usize>t * 12
    const a = scratch + <usize>(load<i32>(at) - v0) * 12, b = scratch + <usize>(load<i32>(at + 4) - v0) * 12, c = scratch + <usize>(load<i32>(at + 8) - v0) * 12
    const ax = load<f32>(a), ay = load<f32>(a + 4), bx = load<f32>(b), by = load<f32>(b + 4), cx = load<f32>(c), cy = load<f32>(c + 4)
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    if (area == 0) continue
    const x0 = max(0, <i32>ceil<f32>(min(ax, min(bx, cx)) - 0.5)), x1 = min(size - 1, <i32>floor<f32>(max(ax, max(bx, cx)) - 0.5))
    const y0 = max(0, <i32>ceil<f32>(min(ay, min(by, cy)) - 0.5)), y1 = min(size - 1, <i32>floor<f32>(max(ay, max(by, cy)) - 0.5))
    if (x1 < x0 || y1 < y0) continue
    const inverse: f32 = 1 / area
    const ux = -(cy - by) * inverse, uy = (cx - bx) * inverse, vx = -(ay - cy) * inverse, vy = (ax - cx) * inverse
    const za = load<f32>(a + 8), zb = load<f32>(b + 8), zc = load<f32>(c + 8)
    for (let y = y0; y <= y1; y++) {
      let u = (<f32>x0 + 0.5 - bx) * ux + (<f32>y + 0.5 - by) * uy
      let v = (<f32>x0 + 0.5 - cx) * vx + (<f32>y + 0.5 - cy) * vy
      let q = map + (<usize>(y * size + x0) << 2)
      for (let x = x0; x <= x1; x++) {
        if (u >= 0 && v >= 0 && u + v <= 1) {
          const z = za * u + zb * v + zc * (1 - u - v)
          if (z < load<f32>(q)) store<f32>(q, z)
        }
        u += ux
        v += vx
        q += 4
      }
    }
  }
}

/** Empties the map, or (`close` 1) sums it up in blocks once all is cast. */
export function sumShadows(close: i32): void {
  if (close == 0) {
    for (let q = map, end = map + (<usize>(size * size) << 2); q < end; q += 4) store<f32>(q, 1e9)
    return
  }
  const across = (size + 3) >> 2
  const own = blocks + (<usize>(across * across) << 3)
  for (let j = 0; j < across; j++)
    for (let i = 0; i < across; i++) {
      let low: f32 = 1e9, high: f32 = 0
      const y1 = min(size, j * 4 + 4), x1 = min(size, i * 4 + 4)
      for (let y = j * 4; y < y1; y++)
        for (let x = i * 4; x < x1; x++) {
          const d = load<f32>(map + (<usize>(y * size + x) << 2))
          low = min(low, d)
          high = max(high, d)
        }
      const q = own + (<usize>(j * across + i) << 3)
      store<f32>(q, low)
      store<f32>(q + 4, high)
    }
  // Each block also answers for its neighbours, as far as the filter reaches.
  const reach = <i32>Math.ceil((radius * 2 + 1.5) / 4)
  for (let j = 0; j < across; j++)
    for (let i = 0; i < across; i++) {
      let low: f32 = 1e9, high: f32 = 0
      for (let y = max(0, j - reach); y <= min(across - 1, j + reach); y++)
        for (let x = max(0, i - reach); x <= min(across - 1, i + reach); x++) {
          const q = own + (<usize>(y * across + x) << 3)
          low = min(low, load<f32>(q))
          high = max(high, load<f32>(q + 4))
        }
      const q = blocks + (<usize>(j * across + i) << 3)
      store<f32>(q, low)
      store<f32>(q + 4, high)
    }
}

/** Greatest slope of a surface that the map follows, in depth by width. */
const STEEPEST: f64 = 2.5

/** Share of the key light that reaches a point, 0..1. */
export function lightReaching(x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64): f64 {
  if (size == 0) return 1
  const texel = 1 / texels
  const lift = 0.004 * measure + texel * 1.6
  const px = x + nx * lift - centreX, py = y + ny * lift - centreY, pz = z + nz * lift - centreZ
  const a = (px * rightX + py * rightY + pz * rightZ) * texels + <f64>size * 0.5 - 0.5
  const b = (px * upX + py * upY + pz * upZ) * texels + <f64>size * 0.5 - 0.5
  const t = <f32>(start - (px * towardX + py * towardY + pz * towardZ) - (0.004 * measure + texel))
  // The surface's own slope in the map: without it, a slanted wall would shadow itself in stripes.
  const facing = Math.max(0.05, nx * towardX + ny * towardY + nz * towardZ)
  const slopeX = Math.max(-STEEPEST, Math.min(STEEPEST, (nx * rightX + ny * rightY + nz * rightZ) / facing)) * texel
  const slopeY = Math.max(-STEEPEST, Math.min(STEEPEST, (nx * upX + ny * upY + nz * upZ) / facing)) * texel
  if (a < 0 || b < 0 || a >= <f64>(size - 1) || b >= <f64>(size - 1)) return 1
  const across = (size + 3) >> 2
  const block = blocks + (<usize>((<i32>b >> 2) * across + (<i32>a >> 2)) << 3)
  const r = radius * 2 + 0.5
  const spread = <f32>((Math.abs(slopeX) + Math.abs(slopeY)) * r)
  if (load<f32>(block) > t + spread) return 1
  if (load<f32>(block + 4) <= t - spread) return 0
  // A box of the filter's width with one-texel ramps: the same as many bilinear looks, each texel read once.
  const x0 = max(0, <i32>Math.ceil(a - r)), x1 = min(size - 1, <i32>Math.floor(a + r))
  const y0 = max(0, <i32>Math.ceil(b - r)), y1 = min(size - 1, <i32>Math.floor(b + r))
  // Four texels at a time; those past the filter's edge weigh nothing.
  const zero = f32x4.splat(0), one = f32x4.splat(1), across4 = f32x4.splat(<f32>slopeX), width = f32x4.splat(<f32>r), centre = f32x4.splat(<f32>a)
  let lit4 = zero, total4 = zero
  for (let j = y0; j <= y1; j++) {
    const wy = f32x4.splat(<f32>Math.min(1, r - Math.abs(<f64>j - b)))
    const level = f32x4.splat(<f32>(<f64>t + (<f64>j - b) * slopeY))
    let q = map + (<usize>(j * size + x0) << 2)
    for (let i = x0; i <= x1; i += 4) {
      const at = f32x4(<f32>i, <f32>(i + 1), <f32>(i + 2), <f32>(i + 3))
      const off = f32x4.sub(at, centre)
      let w = f32x4.max(zero, f32x4.min(one, f32x4.sub(width, f32x4.abs(off))))
      w = f32x4.mul(w, wy)
      total4 = f32x4.add(total4, w)
      lit4 = f32x4.add(lit4, v128.and(w, f32x4.gt(v128.load(q), f32x4.add(level, f32x4.mul(off, across4)))))
      q += 16
    }
  }
  const lit = <f64>(f32x4.extract_lane(lit4, 0) + f32x4.extract_lane(lit4, 1) + f32x4.extract_lane(lit4, 2) + f32x4.extract_lane(lit4, 3))
  const total = <f64>(f32x4.extract_lane(total4, 0) + f32x4.extract_lane(total4, 1) + f32x4.extract_lane(total4, 2) + f32x4.extract_lane(total4, 3))
  return total > 0 ? lit / total : 1
}
