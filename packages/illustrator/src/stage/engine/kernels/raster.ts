// Triangles -> which triangle is seen at each sample.
import { vertices, triangles } from './mesh-state'
import { width, height, pixels, parallel, atX, atY, atZ, forwardX, forwardY, forwardZ, rightX, rightY, rightZ, upX, upY, upZ } from './view'

/** Screen vertices: x, y, nearness (f32), unused: 16 bytes. Nearness is 1/depth, or -depth in parallel projection. */
export let screen: usize = 0

export function setScreen(address: usize): void {
  screen = address
}

export function project(from: i32, to: i32): void {
  const scale = pixels
  for (let v = from; v < to; v++) {
    const p = vertices + (<usize>v << 5)
    const x = <f64>load<f32>(p) - atX, y = <f64>load<f32>(p + 4) - atY, z = <f64>load<f32>(p + 8) - atZ
    const depth = x * forwardX + y * forwardY + z * forwardZ
    const across = x * rightX + y * rightY + z * rightZ
    const above = x * upX + y * upY + z * upZ
    const q = screen + (<usize>v << 4)
    if (parallel) {
      store<f32>(q, <f32>(<f64>width * 0.5 + across * scale))
      store<f32>(q + 4, <f32>(<f64>height * 0.5 - above * scale))
      store<f32>(q + 8, <f32>-depth)
      continue
    }
    if (depth < 0.01) {
      store<f32>(q + 8, 0)
      continue
    }
    store<f32>(q, <f32>(<f64>width * 0.5 + (across * scale) / depth))
    store<f32>(q + 4, <f32>(<f64>height * 0.5 - (above * scale) / depth))
    store<f32>(q + 8, <f32>(1 / depth))
  }
}

@inline function corner(t: i32, which: usize): usize {
  return screen + (<usize>load<i32>(triangles + <usize>t * 12 + (which << 2)) << 4)
}

/**
 * Sorts front-facing triangles into strips of rows. Called with `lists` 0 it only counts (i32 per strip at `heads`);
 * then `heads` must hold where each strip's list starts, and triangles are appended there.
 */
export function binTriangles(from: i32, to: i32, rows: i32, strips: i32, heads: usize, lists: usize): void {
  for (let t = from; t < to; t++) {
    const a = corner(t, 0), b = corner(t, 1), c = corner(t, 2)
    if (!parallel && (load<f32>(a + 8) <= 0 || load<f32>(b + 8) <= 0 || load<f32>(c + 8) <= 0)) continue
    const ax = load<f32>(a), ay = load<f32>(a + 4), bx = load<f32>(b), by = load<f32>(b + 4), cx = load<f32>(c), cy = load<f32>(c + 4)
    if ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax) >= 0) continue
    if (max(ax, max(bx, cx)) < 0 || min(ax, min(bx, cx)) >= <f32>width) continue
    const low = min(ay, min(by, cy)) - 1, high = max(ay, max(by, cy)) + 1
    if (high < 0 || low >= <f32>height) continue
    const first = max(0, <i32>low / rows), last = min(strips - 1, <i32>high / rows)
    for (let s = first; s <= last; s++) {
      const head = heads + (<usize>s << 2)
      const n = load<i32>(head)
      if (lists) store<i32>(lists + (<usize>n << 2), t)
      store<i32>(head, n + 1)
    }
  }
}

/** Draws listed triangles at pixel centres of rows y0..y1 into `seen` (i32) and `near` (f32). */
export function rasterStrip(list: usize, count: i32, y0: i32, y1: i32, seen: usize, near: usize): void {
  const w = width
  for (let k = 0; k < count; k++) {
    const t = load<i32>(list + (<usize>k << 2))
    const a = corner(t, 0), b = corner(t, 1), c = corner(t, 2)
    const ax = load<f32>(a), ay = load<f32>(a + 4), bx = load<f32>(b), by = load<f32>(b + 4), cx = load<f32>(c), cy = load<f32>(c + 4)
    const x0 = max(0, <i32>ceil<f32>(min(ax, min(bx, cx)) - 0.5)), x1 = min(w - 1, <i32>floor<f32>(max(ax, max(bx, cx)) - 0.5))
    const r0 = max(y0, <i32>ceil<f32>(min(ay, min(by, cy)) - 0.5)), r1 = min(y1 - 1, <i32>floor<f32>(max(ay, max(by, cy)) - 0.5))
    if (x1 < x0 || r1 < r0) continue
    const inverse: f32 = 1 / ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
    const ux = -(cy - by) * inverse, uy = (cx - bx) * inverse, vx = -(ay - cy) * inverse, vy = (ax - cx) * inverse
    const za = load<f32>(a + 8), zb = load<f32>(b + 8), zc = load<f32>(c + 8)
    const dz = ux * za + vx * zb - (ux + vx) * zc
    for (let y = r0; y <= r1; y++) {
      const py = <f32>y + 0.5, px = <f32>x0 + 0.5
      let u = (px - bx) * ux + (py - by) * uy
      let v = (px - cx) * vx + (py - cy) * vy
      let z = u * za + v * zb + (1 - u - v) * zc
      let q = <usize>((y - y0) * w + x0) << 2
      for (let x = x0; x <= x1; x++) {
        if (u >= -1e-5 && v >= -1e-5 && u + v <= 1.00001 && z > load<f32>(near + q)) {
          store<f32>(near + q, z)
          store<i32>(seen + q, t)
        }
        u += ux
        v += vx
        z += dz
        q += 4
      }
    }
  }
}

/** The four samples of a marked pixel (a rotated grid). */
@inline export function sampleX(e: i32): f32 {
  return e == 0 ? 0.375 : e == 1 ? 0.875 : e == 2 ? 0.125 : 0.625
}

@inline export function sampleY(e: i32): f32 {
  return e == 0 ? 0.125 : e == 1 ? 0.375 : e == 2 ? 0.625 : 0.875
}

/** Draws listed triangles at four samples of each pixel whose `slot` (i32) is not negative. */
export function rasterSlots(list: usize, count: i32, y0: i32, y1: i32, slot: usize, seen: usize, near: usize): void {
  const w = width
  for (let k = 0; k < count; k++) {
    const t = load<i32>(list + (<usize>k << 2))
    const a = corner(t, 0), b = corner(t, 1), c = corner(t, 2)
    const ax = load<f32>(a), ay = load<f32>(a + 4), bx = load<f32>(b), by = load<f32>(b + 4), cx = load<f32>(c), cy = load<f32>(c + 4)
    const x0 = max(0, <i32>floor<f32>(min(ax, min(bx, cx)))), x1 = min(w - 1, <i32>floor<f32>(max(ax, max(bx, cx))))
    const r0 = max(y0, <i32>floor<f32>(min(ay, min(by, cy)))), r1 = min(y1 - 1, <i32>floor<f32>(max(ay, max(by, cy))))
    for (let y = r0; y <= r1; y++)
      for (let x = x0; x <= x1; x++) {
        const s = load<i32>(slot + (<usize>((y - y0) * w + x) << 2))
        if (s < 0) continue
        const inverse: f32 = 1 / ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
        for (let e = 0; e < 4; e++) {
          const px = <f32>x + sampleX(e), py = <f32>y + sampleY(e)
          const u = ((px - bx) * -(cy - by) + (py - by) * (cx - bx)) * inverse
          const v = ((px - cx) * -(ay - cy) + (py - cy) * (ax - cx)) * inverse
          if (u < -1e-5 || v < -1e-5 || u + v > 1.00001) continue
          const z = u * load<f32>(a + 8) + v * load<f32>(b + 8) + (1 - u - v) * load<f32>(c + 8)
          const n = <usize>(s * 4 + e) << 2
          if (z > load<f32>(near + n)) {
            store<f32>(near + n, z)
            store<i32>(seen + n, t)
          }
        }
      }
  }
}
