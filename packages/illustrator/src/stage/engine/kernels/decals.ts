// Marks painted over a surface: ellipses, tapered strokes, polygons and pictures in a plane.
import { real, whole, byteAt, int } from './memory.ts'
import { polygon } from './field.ts'

export let red: f64 = 0
export let green: f64 = 0
export let blue: f64 = 0

/** How fully an opaque mark covers the point, 0..1; soft blushes don't count. */
export let covered: f64 = 0

export function begin(r: f64, g: f64, b: f64): void {
  covered = 0
  red = r
  green = g
  blue = b
}

function over(r: f64, g: f64, b: f64, weight: f64): void {
  red += (r - red) * weight
  green += (g - green) * weight
  blue += (b - blue) * weight
}

/** Signed distance to an ellipse, exact enough near its edge. */
function ellipse(d: i32, u: f64, v: f64): f64 {
  const c: f64 = real(d + 14)
  const s: f64 = real(d + 15)
  const du: f64 = u - real(d + 10)
  const dv: f64 = v - real(d + 11)
  const a: f64 = (c * du + s * dv) / real(d + 12)
  const b: f64 = (c * dv - s * du) / real(d + 13)
  const k: f64 = Math.sqrt(a * a + b * b)
  const ga: f64 = a / real(d + 12)
  const gb: f64 = b / real(d + 13)
  const g: f64 = Math.sqrt(ga * ga + gb * gb)
  return g < 1e-9 ? -Math.min(real(d + 12), real(d + 13)) : (k * (k - 1)) / g
}

/** Distance to a quadratic curve whose width runs from one end to the other; found by bracketing, then two Newton steps. */
function stroke(d: i32, u: f64, v: f64): f64 {
  const ax: f64 = real(d + 10) - u
  const ay: f64 = real(d + 11) - v
  const bx: f64 = real(d + 12) - u
  const by: f64 = real(d + 13) - v
  const cx: f64 = real(d + 14) - u
  const cy: f64 = real(d + 15) - v
  const w0: f64 = real(d + 16) * 0.5
  const w1: f64 = real(d + 17) * 0.5
  let best: f64 = 1e9
  let bestT: f64 = 0
  for (let step: i32 = 0; step <= 8; step++) {
    const t: f64 = (step as f64) / 8
    const m: f64 = 1 - t
    const x: f64 = ax * m * m + 2 * bx * m * t + cx * t * t
    const y: f64 = ay * m * m + 2 * by * m * t + cy * t * t
    const e: f64 = x * x + y * y
    if (e < best) {
      best = e
      bestT = t
    }
  }
  const kx: f64 = ax - 2 * bx + cx
  const ky: f64 = ay - 2 * by + cy
  let t: f64 = bestT
  for (let step: i32 = 0; step < 3; step++) {
    const x: f64 = ax + 2 * (bx - ax) * t + kx * t * t
    const y: f64 = ay + 2 * (by - ay) * t + ky * t * t
    const dx: f64 = 2 * (bx - ax) + 2 * kx * t
    const dy: f64 = 2 * (by - ay) + 2 * ky * t
    const slope: f64 = dx * dx + dy * dy + 2 * (x * kx + y * ky)
    if (slope > 1e-12) t -= (x * dx + y * dy) / slope
    t = t < 0 ? 0 : t > 1 ? 1 : t
  }
  const x: f64 = ax + 2 * (bx - ax) * t + kx * t * t
  const y: f64 = ay + 2 * (by - ay) * t + ky * t * t
  return Math.min(Math.sqrt(x * x + y * y), Math.sqrt(best)) - (w0 + (w1 - w0) * t)
}

/** Lays one texel of a picture over with a share of the pixel. */
function picture(d: i32, u: f64, v: f64, pixel: f64, opacity: f64): void {
  const width: f64 = real(d + 15)
  const height: f64 = real(d + 16)
  const at: i32 = whole(d + 14)
  const x: f64 = ((u - real(d + 10)) / real(d + 12) + 0.5) * width - 0.5
  const y: f64 = (0.5 - (v - real(d + 11)) / real(d + 13)) * height - 0.5
  // Average over the pixel's footprint, so small pictures don't flicker.
  const reach: f64 = Math.max(1, (pixel / real(d + 12)) * width)
  const taps: i32 = int(Math.min(6, Math.ceil(reach))) + 1
  let r: f64 = 0
  let g: f64 = 0
  let b: f64 = 0
  let a: f64 = 0
  let total: f64 = 0
  for (let j: i32 = 0; j < taps; j++)
    for (let i: i32 = 0; i < taps; i++) {
      const sx: f64 = x + (((i as f64) + 0.5) / (taps as f64) - 0.5) * reach
      const sy: f64 = y + (((j as f64) + 0.5) / (taps as f64) - 0.5) * reach
      total += 1
      if (sx < -0.5 || sy < -0.5 || sx > width - 0.5 || sy > height - 0.5) continue
      const ix: f64 = Math.max(0, Math.min(width - 1, Math.floor(sx + 0.5)))
      const iy: f64 = Math.max(0, Math.min(height - 1, Math.floor(sy + 0.5)))
      const q: i32 = at + int(iy * width + ix) * 4
      const alpha: f64 = byteAt(q + 3) / 255
      // A square root is near enough to sRGB for averaging texels.
      const tr: f64 = byteAt(q) / 255
      const tg: f64 = byteAt(q + 1) / 255
      const tb: f64 = byteAt(q + 2) / 255
      r += toLinear(tr) * alpha
      g += toLinear(tg) * alpha
      b += toLinear(tb) * alpha
      a += alpha
    }
  if (a > 0) over(r / a, g / a, b / a, (a / total) * opacity)
}

/** sRGB to linear light by a cubic fit, within .002. */
function toLinear(c: f64): f64 {
  return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878)
}

/** Paints one layer's marks over the colour begun, at a world point; `footprint` is a pixel's size there in metres. */
export function paintLayer(layer: i32, px: f64, py: f64, pz: f64, nx: f64, ny: f64, nz: f64, footprint: f64): void {
  const ox: f64 = px - real(layer)
  const oy: f64 = py - real(layer + 1)
  const oz: f64 = pz - real(layer + 2)
  const w: f64 = real(layer + 9) * ox + real(layer + 10) * oy + real(layer + 11) * oz
  const reach: f64 = real(layer + 13)
  // Without a reach marks fall on all that lies before the plane; with one, on what faces the same way and is near it.
  if (reach < 0) {
    if (w <= 0) return
  } else if (Math.abs(w) > reach || real(layer + 9) * nx + real(layer + 10) * ny + real(layer + 11) * nz <= 0) return
  const unit: f64 = real(layer + 12)
  const u: f64 = (real(layer + 3) * ox + real(layer + 4) * oy + real(layer + 5) * oz) / unit
  const v: f64 = (real(layer + 6) * ox + real(layer + 7) * oy + real(layer + 8) * oz) / unit
  const pixel: f64 = footprint / unit
  if (u < real(layer + 16) - pixel || v < real(layer + 17) - pixel || u > real(layer + 18) + pixel || v > real(layer + 19) + pixel) return
  const first: i32 = whole(layer + 14)
  const count: i32 = whole(layer + 15)
  for (let index: i32 = 0; index < count; index++) {
    const d: i32 = first + index * 24
    const edge: f64 = Math.max(real(d + 5), pixel)
    if (u < real(d + 6) - edge || v < real(d + 7) - edge || u > real(d + 8) + edge || v > real(d + 9) + edge) continue
    const kind: i32 = whole(d)
    if (kind === 3) {
      picture(d, u, v, pixel, real(d + 4))
      covered = 1
      continue
    }
    const distance: f64 = kind === 0 ? ellipse(d, u, v) : kind === 1 ? stroke(d, u, v) : polygon(whole(d + 10), whole(d + 11), u, v, 0)
    let cover: f64 = 0.5 - distance / edge
    cover = cover <= 0 ? 0 : cover >= 1 ? 1 : cover
    if (real(d + 5) > pixel) cover = cover * cover * (3 - 2 * cover)
    if (cover <= 0) continue
    over(real(d + 1), real(d + 2), real(d + 3), cover * real(d + 4))
    if (real(d + 4) > 0.6 && real(d + 5) < 0.05) covered = Math.max(covered, cover)
  }
}
