// field.ts for four points at once: a base point and four offsets from it (f32x4), so that precision stays near the solid.
import { real, whole } from './memory'

@inline function splat(v: f64): v128 {
  return f32x4.splat(<f32>v)
}

@inline function sub(a: v128, b: v128): v128 {
  return f32x4.sub(a, b)
}

@inline function add(a: v128, b: v128): v128 {
  return f32x4.add(a, b)
}

@inline function mul(a: v128, b: v128): v128 {
  return f32x4.mul(a, b)
}

/** x * a + y * b + z * c for a row of a frame. */
@inline function along(o: i32, x: v128, y: v128, z: v128): v128 {
  return add(add(mul(splat(real(o)), x), mul(splat(real(o + 1)), y)), mul(splat(real(o + 2)), z))
}

@inline function root(a: v128): v128 {
  return f32x4.sqrt(a)
}

/** `a` where the mask is set, else `b`. */
@inline function pick(a: v128, b: v128, mask: v128): v128 {
  return v128.bitselect(a, b, mask)
}

function polygon4(first: i32, count: i32, x: v128, y: v128, axial: i32): v128 {
  let best = splat(1e18)
  let inside = i32x4.splat(0)
  let bx = real(first + (count - 1) * 2), by = real(first + (count - 1) * 2 + 1)
  for (let index = 0; index < count; index++) {
    const ax = real(first + index * 2), ay = real(first + index * 2 + 1)
    const straddles = v128.xor(f32x4.gt(splat(ay), y), f32x4.gt(splat(by), y))
    const left = f32x4.lt(x, add(mul(sub(y, splat(ay)), splat(by == ay ? 0 : (bx - ax) / (by - ay))), splat(ax)))
    inside = v128.xor(inside, v128.and(straddles, left))
    if (!(axial == 1 && ax < 1e-9 && bx < 1e-9)) {
      const ex = bx - ax, ey = by - ay
      const wx = sub(x, splat(ax)), wy = sub(y, splat(ay))
      const t = f32x4.max(splat(0), f32x4.min(splat(1), mul(add(mul(wx, splat(ex)), mul(wy, splat(ey))), splat(1 / (ex * ex + ey * ey + 1e-30)))))
      const dx = sub(wx, mul(t, splat(ex))), dy = sub(wy, mul(t, splat(ey)))
      best = f32x4.min(best, add(mul(dx, dx), mul(dy, dy)))
    }
    bx = ax
    by = ay
  }
  const d = root(best)
  return pick(f32x4.neg(d), d, inside)
}

function shape4(o: i32, shape: i32, bx: f64, by: f64, bz: f64, ox: v128, oy: v128, oz: v128): v128 {
  const ax = add(splat(bx - real(o + 10)), ox), ay = add(splat(by - real(o + 11)), oy), az = add(splat(bz - real(o + 12)), oz)
  if (shape == 0) {
    const h = along(o + 13, ax, ay, az)
    const square = add(add(mul(ax, ax), mul(ay, ay)), mul(az, az))
    const length = splat(real(o + 18)), sine = splat(real(o + 19)), cosine = splat(real(o + 20))
    const off2 = f32x4.max(splat(0), sub(square, mul(h, h)))
    const off = root(off2)
    const k = sub(mul(cosine, h), mul(sine, off))
    const beyond = sub(h, length)
    const start = sub(root(square), splat(real(o + 16)))
    const end = sub(root(add(off2, mul(beyond, beyond))), splat(real(o + 17)))
    const side = sub(add(mul(off, cosine), mul(h, sine)), splat(real(o + 16)))
    return pick(start, pick(end, side, f32x4.gt(k, mul(cosine, length))), f32x4.lt(k, splat(0)))
  }
  const x = along(o + 13, ax, ay, az), y = along(o + 16, ax, ay, az), z = along(o + 19, ax, ay, az)
  if (shape == 1) {
    const rx = real(o + 22), ry = real(o + 23), rz = real(o + 24)
    const ix = splat(1 / rx), iy = splat(1 / ry), iz = splat(1 / rz)
    const a = mul(x, ix), b = mul(y, iy), c = mul(z, iz)
    const near = root(add(add(mul(a, a), mul(b, b)), mul(c, c)))
    const ga = mul(a, ix), gb = mul(b, iy), gc = mul(c, iz)
    const slope = f32x4.max(splat(1e-9), root(add(add(mul(ga, ga), mul(gb, gb)), mul(gc, gc))))
    return f32x4.max(f32x4.div(mul(near, sub(near, splat(1))), slope), splat(-Math.min(rx, Math.min(ry, rz))))
  }
  const zero = splat(0)
  if (shape == 2) {
    const qx = sub(f32x4.abs(x), splat(real(o + 22))), qy = sub(f32x4.abs(y), splat(real(o + 23))), qz = sub(f32x4.abs(z), splat(real(o + 24)))
    const mx = f32x4.max(qx, zero), my = f32x4.max(qy, zero), mz = f32x4.max(qz, zero)
    const inner = f32x4.min(f32x4.max(qx, f32x4.max(qy, qz)), zero)
    return sub(add(root(add(add(mul(mx, mx), mul(my, my)), mul(mz, mz))), inner), splat(real(o + 25)))
  }
  const q = root(add(mul(x, x), mul(z, z)))
  if (shape == 3) {
    const h = real(o + 22), bottom = real(o + 23), top = real(o + 24), lean = top - bottom
    const capX = sub(q, f32x4.min(q, pick(splat(bottom), splat(top), f32x4.lt(y, zero))))
    const capY = sub(f32x4.abs(y), splat(h))
    const t = f32x4.max(zero, f32x4.min(splat(1), mul(add(mul(sub(splat(top), q), splat(lean)), mul(sub(splat(h), y), splat(2 * h))), splat(1 / (lean * lean + 4 * h * h + 1e-30)))))
    const sideX = add(sub(q, splat(top)), mul(splat(lean), t)), sideY = add(sub(y, splat(h)), mul(splat(2 * h), t))
    const d = root(f32x4.min(add(mul(capX, capX), mul(capY, capY)), add(mul(sideX, sideX), mul(sideY, sideY))))
    const within = v128.and(f32x4.lt(sideX, zero), f32x4.lt(capY, zero))
    return sub(pick(f32x4.neg(d), d, within), splat(real(o + 25)))
  }
  if (shape == 4) {
    const w = sub(q, splat(real(o + 22)))
    return sub(root(add(mul(w, w), mul(y, y))), splat(real(o + 23)))
  }
  if (shape == 5) return sub(polygon4(whole(o + 22), whole(o + 23), q, y, 1), splat(real(o + 24)))
  const round = splat(real(o + 25))
  const wx = add(polygon4(whole(o + 22), whole(o + 23), x, y, 0), round)
  const wz = sub(f32x4.abs(z), splat(real(o + 24)))
  const px = f32x4.max(wx, zero), pz = f32x4.max(wz, zero)
  return sub(add(f32x4.min(f32x4.max(wx, wz), zero), root(add(mul(px, px), mul(pz, pz)))), round)
}

/** Distances of four points to the solid whose record starts at word `o`. */
export function solidDistance4(o: i32, bx: f64, by: f64, bz: f64, ox: v128, oy: v128, oz: v128): v128 {
  const d = shape4(o, whole(o), bx, by, bz, ox, oy, oz)
  const height = real(o + 3)
  if (height == 0) return d
  const f = real(o + 4)
  const wave = mul(mul(sine4(mul(add(splat(bx), ox), splat(f))), sine4(add(mul(add(splat(by), oy), splat(f)), splat(1.3)))), sine4(add(mul(add(splat(bz), oz), splat(f)), splat(0.7))))
  return sub(d, mul(splat(height), wave))
}

/**
 * Like `solidDistance4`, but honest far from a solid: the ellipsoid's formula falls far short beside a flat one, so
 * the distance to its box, a lower bound too, stands in where that is greater.
 */
export function clearance4(o: i32, bx: f64, by: f64, bz: f64, ox: v128, oy: v128, oz: v128): v128 {
  const d = solidDistance4(o, bx, by, bz, ox, oy, oz)
  if (whole(o) != 1) return d
  const ax = add(splat(bx - real(o + 10)), ox), ay = add(splat(by - real(o + 11)), oy), az = add(splat(bz - real(o + 12)), oz)
  const zero = splat(0)
  const x = f32x4.max(zero, sub(f32x4.abs(along(o + 13, ax, ay, az)), splat(real(o + 22))))
  const y = f32x4.max(zero, sub(f32x4.abs(along(o + 16, ax, ay, az)), splat(real(o + 23))))
  const z = f32x4.max(zero, sub(f32x4.abs(along(o + 19, ax, ay, az)), splat(real(o + 24))))
  return f32x4.max(d, sub(root(add(add(mul(x, x), mul(y, y)), mul(z, z))), splat(real(o + 3))))
}

/** Sines by a folded Taylor polynomial, within 1e-5. */
function sine4(x: v128): v128 {
  const turns = f32x4.nearest(mul(x, splat(0.15915494309)))
  let r = sub(x, mul(turns, splat(6.28318530718)))
  // Fold to a quarter turn: sin(pi - r) = sin(r).
  const half = splat(1.57079632679)
  r = pick(sub(splat(3.14159265359), r), r, f32x4.gt(r, half))
  r = pick(sub(splat(-3.14159265359), r), r, f32x4.lt(r, f32x4.neg(half)))
  const s = mul(r, r)
  return mul(r, add(splat(1), mul(s, add(splat(-0.16666667), mul(s, add(splat(0.0083333333), mul(s, add(splat(-0.00019841), mul(s, splat(0.0000027526))))))))))
}

export function melt4(a: v128, b: v128, k: f64): v128 {
  const h = f32x4.max(splat(0), sub(splat(k), f32x4.abs(sub(a, b))))
  return sub(f32x4.min(a, b), mul(mul(h, h), splat(0.25 / k)))
}

export function carve4(a: v128, b: v128, k: f64): v128 {
  const h = f32x4.max(splat(0), sub(splat(k), f32x4.abs(add(a, b))))
  return add(f32x4.max(a, f32x4.neg(b)), mul(mul(h, h), splat(0.25 / k)))
}

/** Field of the solids listed as i32 words from byte address `list` on. */
export function field4(list: usize, count: i32, bx: f64, by: f64, bz: f64, ox: v128, oy: v128, oz: v128): v128 {
  let current = splat(1e9)
  let any = false
  for (let end = list + (<usize>count << 2); list < end; list += 4) {
    const o = load<i32>(list)
    const d = solidDistance4(o, bx, by, bz, ox, oy, oz)
    if (real(o + 1) == 0) {
      current = any ? melt4(current, d, real(o + 2)) : d
      any = true
    } else if (any) current = carve4(current, d, real(o + 2))
  }
  return current
}

/** The gradient `gradient4` last found (unit), its mean value and its slope. */
export let gradientX: f64 = 0
export let gradientY: f64 = 0
export let gradientZ: f64 = 0
export let gradientMean: f64 = 0
export let gradientSlope: f64 = 1

/** Gradient of a list's field at a point, from four taps `e` metres off. */
export function gradient4(list: usize, count: i32, x: f64, y: f64, z: f64, e: f64): void {
  const p = <f32>e, m = <f32>-e
  const d = field4(list, count, x, y, z, f32x4(p, m, m, p), f32x4(m, m, p, p), f32x4(m, p, m, p))
  const a = <f64>f32x4.extract_lane(d, 0), b = <f64>f32x4.extract_lane(d, 1), c = <f64>f32x4.extract_lane(d, 2), f = <f64>f32x4.extract_lane(d, 3)
  const nx = a - b - c + f, ny = -a - b + c + f, nz = -a + b - c + f
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-20
  gradientX = nx / length
  gradientY = ny / length
  gradientZ = nz / length
  gradientMean = (a + b + c + f) * 0.25
  gradientSlope = Math.max(0.5, length / (4 * e))
}
