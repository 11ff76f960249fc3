// One strip of rows from visibility to bytes.
import { vertices, triangles, patches } from './mesh-state'
import { width } from './view'
import { rasterStrip, rasterSlots, sampleX, sampleY, screen } from './raster'
import { aim, rangeOf, planeHit, planeRange, shadeBackdrop, shadePlane, shadeTriangle, red, green, blue, cover } from './shade'
import { encodePixel } from './encode'

// Buffers of one strip (with one spare row above and below).
let seen: usize = 0
let near: usize = 0
let key: usize = 0
let range: usize = 0
let slots: usize = 0
let slotSeen: usize = 0
let slotNear: usize = 0
let linear: usize = 0

export function setStrip(a: usize, b: usize, c: usize, d: usize, e: usize, f: usize, g: usize, h: usize): void {
  seen = a
  near = b
  key = c
  range = d
  slots = e
  slotSeen = f
  slotNear = g
  linear = h
}

@inline function groupOf(triangle: i32): i32 {
  const v = load<i32>(triangles + <usize>triangle * 12)
  return load<i32>(patches + <usize>load<i32>(vertices + (<usize>v << 5) + 28) * 20 + 16)
}

/** Nearest triangles and planes of rows y0..y1, into `seen`, `near`, `key` (group, -1 backdrop, -2-plane) and `range`. */
export function lookStrip(list: usize, count: i32, y0: i32, y1: i32): void {
  const total = (y1 - y0) * width
  for (let q = 0; q < total; q++) {
    store<i32>(slots + (<usize>q << 2), -1)
    store<i32>(seen + (<usize>q << 2), -1)
    store<f32>(near + (<usize>q << 2), -f32.MAX_VALUE)
  }
  rasterStrip(list, count, y0, y1, seen, near)
  touchThin(list, count, y0, y1)
  for (let y = y0, q = 0; y < y1; y++)
    for (let x = 0; x < width; x++, q++) {
      const a = <usize>q << 2
      aim(<f64>x + 0.5, <f64>y + 0.5)
      const t = load<i32>(seen + a)
      const far = t >= 0 ? rangeOf(<f64>load<f32>(near + a)) : 1e5
      const plane = planeHit(far)
      if (plane >= 0) {
        store<i32>(seen + a, -2 - plane)
        store<i32>(key + a, -2 - plane)
        store<f32>(range + a, <f32>planeRange)
      } else if (t >= 0) {
        store<i32>(key + a, groupOf(t))
        store<f32>(range + a, <f32>far)
      } else {
        store<i32>(key + a, -1)
        store<f32>(range + a, Infinity)
      }
    }
}

const THIN: i32 = -3

/** Notes every pixel that a thin body touches: its triangles may miss all pixel centres. */
function touchThin(list: usize, count: i32, y0: i32, y1: i32): void {
  for (let k = 0; k < count; k++) {
    const t = load<i32>(list + (<usize>k << 2))
    const at = triangles + <usize>t * 12
    const v = load<i32>(at)
    if (!(load<i32>(patches + <usize>load<i32>(vertices + (<usize>v << 5) + 28) * 20 + 12) & 2)) continue
    const a = screen + (<usize>v << 4), b = screen + (<usize>load<i32>(at + 4) << 4), c = screen + (<usize>load<i32>(at + 8) << 4)
    const x0 = max(0, <i32>min(load<f32>(a), min(load<f32>(b), load<f32>(c)))), x1 = min(width - 1, <i32>max(load<f32>(a), max(load<f32>(b), load<f32>(c))))
    const r0 = max(y0, <i32>min(load<f32>(a + 4), min(load<f32>(b + 4), load<f32>(c + 4)))), r1 = min(y1 - 1, <i32>max(load<f32>(a + 4), max(load<f32>(b + 4), load<f32>(c + 4))))
    for (let y = r0; y <= r1; y++) for (let x = x0; x <= x1; x++) store<i32>(slots + (<usize>((y - y0) * width + x) << 2), THIN)
  }
}

/** Numbers the pixels at outlines among rows 1..rows-1 of the strip; answers how many there are, at most `room`. */
export function markStrip(rows: i32, room: i32): i32 {
  const w = width
  let count = 0
  for (let y = 1; y < rows - 1; y++)
    for (let x = 0; x < w; x++) {
      const q = y * w + x
      const touched = load<i32>(slots + (<usize>q << 2)) == THIN
      if (touched) store<i32>(slots + (<usize>q << 2), -1)
      if (touched || rough(q, q - w) || rough(q, q + w) || (x > 0 && rough(q, q - 1)) || (x < w - 1 && rough(q, q + 1))) {
        if (count < room) store<i32>(slots + (<usize>q << 2), count++)
      }
    }
  return count
}

@inline function rough(a: i32, b: i32): bool {
  if (load<i32>(key + (<usize>a << 2)) != load<i32>(key + (<usize>b << 2))) return true
  const p = load<f32>(range + (<usize>a << 2)), q = load<f32>(range + (<usize>b << 2))
  if (load<i32>(key + (<usize>a << 2)) < 0) return false
  const gap = p - q
  if (gap > 0.02 * p || gap < -0.02 * p) return true
  const s = load<i32>(seen + (<usize>a << 2)), t = load<i32>(seen + (<usize>b << 2))
  return s != t && creased(s, t)
}

/** Whether two triangles of one body meet at a crease. */
function creased(s: i32, t: i32): bool {
  const a = vertices + (<usize>load<i32>(triangles + <usize>s * 12) << 5), b = vertices + (<usize>load<i32>(triangles + <usize>t * 12) << 5)
  return load<f32>(a + 12) * load<f32>(b + 12) + load<f32>(a + 16) * load<f32>(b + 16) + load<f32>(a + 20) * load<f32>(b + 20) < 0.8
}

/** Numbers the pixels that differ much in brightness from their neighbour and have no slot yet; answers how many. */
export function markBright(rows: i32, room: i32): i32 {
  const w = width
  let count = 0
  for (let q = w; q < (rows - 1) * w; q++) {
    const a = <usize>q << 2
    // Slots drawn already keep out; new ones are numbered from 0.
    store<f32>(near + a, <f32>brightness(q - w))
    if (load<i32>(slots + a) >= 0) store<i32>(slots + a, -2)
  }
  for (let row = 1; row < rows - 1; row++)
    for (let x = 0; x < w; x++) {
      const q = row * w + x
      const a = <usize>q << 2
      if (load<i32>(slots + a) != -1 || load<i32>(key + a) == -1) continue
      const own = load<f32>(near + a)
      const jump = (x > 0 && far(own, load<f32>(near + a - 4))) || (x < w - 1 && far(own, load<f32>(near + a + 4))) || (row > 1 && far(own, load<f32>(near + a - (<usize>w << 2)))) || (row < rows - 2 && far(own, load<f32>(near + a + (<usize>w << 2))))
      if (jump && count < room) store<i32>(slots + a, count++)
    }
  return count
}

@inline function far(a: f32, b: f32): bool {
  return abs<f32>(a - b) > 0.055
}

@inline function brightness(q: i32): f64 {
  const p = linear + (<usize>q << 4)
  return Math.sqrt(Math.max(0, <f64>load<f32>(p) * 0.3 + <f64>load<f32>(p + 4) * 0.6 + <f64>load<f32>(p + 8) * 0.1))
}

/**
 * Shades the unmarked pixels of rows y0+1 .. y0+rows-1 of the strip into `linear` (RGBA f32, first row is y0+1).
 * `sparse` 1, for large pictures: every second pixel of every second row first; what lies between samples of one body
 * that hardly differ becomes their mean.
 */
export function shadeStrip(y0: i32, rows: i32, sparse: i32): void {
  const w = width
  if (sparse == 0) {
    for (let row = 1; row < rows - 1; row++) for (let x = 0; x < w; x++) shadePixel(x, row, y0)
    return
  }
  for (let row = 1; row < rows - 1; row += 2) {
    for (let x = 0; x < w; x += 2) shadePixel(x, row, y0)
    for (let x = 1; x < w; x += 2) if (x + 1 >= w || !between(x + row * w, x, row, 1)) shadePixel(x, row, y0)
  }
  for (let row = 2; row < rows - 1; row += 2)
    for (let x = 0; x < w; x++) if (row + 1 >= rows - 1 || !between(x + row * w, x, row, w)) shadePixel(x, row, y0)
}

/** Fills a pixel with the mean of its two neighbours `step` pixels off, if both show the same body in nearly the same light. */
function between(q: i32, x: i32, row: i32, step: i32): bool {
  const a = <usize>(q - step) << 2, b = <usize>(q + step) << 2, own = <usize>q << 2
  if (load<i32>(slots + own) >= 0) return true
  if (load<i32>(slots + a) >= 0 || load<i32>(slots + b) >= 0) return false
  const body = load<i32>(key + own)
  if (body == -1 || load<i32>(key + a) != body || load<i32>(key + b) != body) return false
  const out = linear + (<usize>((row - 1) * width + x) << 4), gap = <usize>step << 4
  const p = v128.load(out - gap), r = v128.load(out + gap)
  const sum = f32x4.add(p, r)
  const apart = f32x4.abs(f32x4.sub(p, r))
  // Nearly: see `ALIKE`.
  if (v128.any_true(f32x4.gt(apart, f32x4.add(f32x4.mul(sum, f32x4.splat(ALIKE)), f32x4.splat(0.001))))) return false
  v128.store(out, f32x4.mul(sum, f32x4.splat(0.5)))
  return true
}

/** Greatest difference of two samples whose mean stands for what lies between them, as a share of their sum. */
const ALIKE: f32 = 0.02

@inline function shadePixel(x: i32, row: i32, y0: i32): void {
  const q = <usize>(row * width + x) << 2
  if (load<i32>(slots + q) >= 0) return
  const t = load<i32>(seen + q)
  const px = <f64>x + 0.5, py = <f64>(y0 + row) + 0.5
  aim(px, py)
  if (t >= 0) shadeTriangle(t, px, py, <f64>load<f32>(near + q))
  else if (t < -1) shadePlane(-2 - t, <f64>load<f32>(range + q), px, py)
  else shadeBackdrop(px, py)
  const out = linear + (<usize>((row - 1) * width + x) << 4)
  store<f32>(out, <f32>red)
  store<f32>(out + 4, <f32>green)
  store<f32>(out + 8, <f32>blue)
  store<f32>(out + 12, <f32>cover)
}

/** Takes four samples of every marked pixel of the strip. */
export function shadeSlots(list: usize, count: i32, y0: i32, rows: i32, marked: i32): void {
  if (marked == 0) return
  const w = width
  for (let n = 0; n < marked * 4; n++) {
    store<i32>(slotSeen + (<usize>n << 2), -1)
    store<f32>(slotNear + (<usize>n << 2), -f32.MAX_VALUE)
  }
  rasterSlots(list, count, y0, y0 + rows, slots, slotSeen, slotNear)
  for (let row = 1; row < rows - 1; row++)
    for (let x = 0; x < w; x++) {
      const slot = load<i32>(slots + (<usize>(row * w + x) << 2))
      if (slot < 0) continue
      let r: f64 = 0, g: f64 = 0, b: f64 = 0, a: f64 = 0
      for (let e = 0; e < 4; e++) {
        const n = <usize>(slot * 4 + e) << 2
        sample(<f64>x + <f64>sampleX(e), <f64>(y0 + row) + <f64>sampleY(e), load<i32>(slotSeen + n), <f64>load<f32>(slotNear + n))
        r += Math.min(1.2, red) * cover
        g += Math.min(1.2, green) * cover
        b += Math.min(1.2, blue) * cover
        a += cover
      }
      const i = a > 0 ? 1 / a : 0
      const out = linear + (<usize>((row - 1) * w + x) << 4)
      store<f32>(out, <f32>(r * i))
      store<f32>(out + 4, <f32>(g * i))
      store<f32>(out + 8, <f32>(b * i))
      store<f32>(out + 12, <f32>(a * 0.25))
    }
}

function sample(x: f64, y: f64, t: i32, depth: f64): void {
  aim(x, y)
  const far = t >= 0 ? rangeOf(depth) : 1e5
  const plane = planeHit(far)
  if (plane >= 0) shadePlane(plane, planeRange, x, y)
  else if (t >= 0) shadeTriangle(t, x, y, depth)
  else shadeBackdrop(x, y)
}

/** Lays one clear body over rows y0+1.. of the strip: `list` holds its triangles. */
export function veilStrip(list: usize, count: i32, y0: i32, rows: i32, room: i32): void {
  const w = width
  // Mark every pixel the body touches, then take four samples of each.
  const total = rows * w
  for (let q = 0; q < total; q++) {
    store<i32>(slots + (<usize>q << 2), -1)
    store<i32>(seen + (<usize>q << 2), -1)
    store<f32>(near + (<usize>q << 2), -f32.MAX_VALUE)
  }
  rasterStrip(list, count, y0, y0 + rows, seen, near)
  let marked = 0
  for (let row = 1; row < rows - 1; row++)
    for (let x = 0; x < w; x++) {
      const q = row * w + x
      const hit = load<i32>(seen + (<usize>q << 2)) >= 0
      const beside = (x > 0 && load<i32>(seen + (<usize>(q - 1) << 2)) >= 0) != hit || (x < w - 1 && load<i32>(seen + (<usize>(q + 1) << 2)) >= 0) != hit || load<i32>(seen + (<usize>(q - w) << 2)) >= 0 != hit || load<i32>(seen + (<usize>(q + w) << 2)) >= 0 != hit
      if (beside && marked < room) store<i32>(slots + (<usize>q << 2), marked++)
    }
  for (let n = 0; n < marked * 4; n++) {
    store<i32>(slotSeen + (<usize>n << 2), -1)
    store<f32>(slotNear + (<usize>n << 2), -f32.MAX_VALUE)
  }
  rasterSlots(list, count, y0, y0 + rows, slots, slotSeen, slotNear)
  for (let row = 1; row < rows - 1; row++)
    for (let x = 0; x < w; x++) {
      const q = <usize>(row * w + x) << 2
      const behind = <f64>load<f32>(range + q)
      const out = linear + (<usize>((row - 1) * w + x) << 4)
      const slot = load<i32>(slots + q)
      if (slot < 0) {
        const t = load<i32>(seen + q)
        if (t < 0) continue
        veil(t, <f64>x + 0.5, <f64>(y0 + row) + 0.5, <f64>load<f32>(near + q), behind, 1, out, key + q)
      } else
        for (let e = 0; e < 4; e++) {
          const n = <usize>(slot * 4 + e) << 2
          const t = load<i32>(slotSeen + n)
          if (t >= 0) veil(t, <f64>x + <f64>sampleX(e), <f64>(y0 + row) + <f64>sampleY(e), <f64>load<f32>(slotNear + n), behind, 0.25, out, key + q)
        }
    }
}

function veil(t: i32, x: f64, y: f64, depth: f64, behind: f64, weight: f64, out: usize, mark: usize): void {
  aim(x, y)
  if (rangeOf(depth) > behind) return
  shadeTriangle(t, x, y, depth)
  // A body that is more than a breath of glass is what a pointer would touch.
  if (cover > 0.3) store<i32>(mark, groupOf(t))
  const share = cover * weight
  const under = <f64>load<f32>(out + 12)
  const together = share + under * (1 - share)
  if (together <= 0) return
  const mix = share / together
  store<f32>(out, <f32>(<f64>load<f32>(out) + (red - <f64>load<f32>(out)) * mix))
  store<f32>(out + 4, <f32>(<f64>load<f32>(out + 4) + (green - <f64>load<f32>(out + 4)) * mix))
  store<f32>(out + 8, <f32>(<f64>load<f32>(out + 8) + (blue - <f64>load<f32>(out + 8)) * mix))
  store<f32>(out + 12, <f32>together)
}

/** Writes columns x0..x1 of the strip's shaded rows as bytes, depths and nodes, `x1 - x0` a row. */
export function encodeStrip(firstRow: i32, lastRow: i32, x0: i32, x1: i32, bytes: usize, depths: usize, nodes: usize): void {
  const w = width
  let n = 0
  for (let row = firstRow; row < lastRow; row++)
    for (let x = x0; x < x1; x++, n++) {
      const source = linear + (<usize>(row * w + x) << 4)
      encodePixel(<f64>load<f32>(source), <f64>load<f32>(source + 4), <f64>load<f32>(source + 8), <f64>load<f32>(source + 12), bytes + (<usize>n << 2))
      const q = <usize>((row + 1) * w + x) << 2
      const k = load<i32>(key + q)
      store<f32>(depths + (<usize>n << 2), load<f32>(range + q))
      store<i32>(nodes + (<usize>n << 2), k < 0 ? -1 : k)
    }
}
