// Signed distances of solids in metres (after Quilez, "distance functions"), negative inside.
import { real, whole } from './memory.ts'

/** Distance to a closed polygon of `count` points at word `first`; edges that lie on x = 0 are ignored when `axial` is 1. */
export function polygon(first: i32, count: i32, x: f64, y: f64, axial: i32): f64 {
  let best: f64 = 1e18
  let inside: bool = false
  let bx: f64 = real(first + (count - 1) * 2)
  let by: f64 = real(first + (count - 1) * 2 + 1)
  for (let index: i32 = 0; index < count; index++) {
    const ax: f64 = real(first + index * 2)
    const ay: f64 = real(first + index * 2 + 1)
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    if (!(axial === 1 && ax < 1e-9 && bx < 1e-9)) {
      const ex: f64 = bx - ax
      const ey: f64 = by - ay
      const wx: f64 = x - ax
      const wy: f64 = y - ay
      let t: f64 = (wx * ex + wy * ey) / (ex * ex + ey * ey + 1e-30)
      t = t < 0 ? 0 : t > 1 ? 1 : t
      const dx: f64 = wx - ex * t
      const dy: f64 = wy - ey * t
      const d: f64 = dx * dx + dy * dy
      if (d < best) best = d
    }
    bx = ax
    by = ay
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best)
}

function shapeDistance(o: i32, shape: i32, px: f64, py: f64, pz: f64): f64 {
  const ax: f64 = px - real(o + 10)
  const ay: f64 = py - real(o + 11)
  const az: f64 = pz - real(o + 12)
  if (shape === 0) {
    // A cone with round ends (Quilez): along the axis by `h`, off it by `off`.
    const h: f64 = real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az
    const square: f64 = ax * ax + ay * ay + az * az
    const length: f64 = real(o + 18)
    const off2: f64 = square - h * h
    const off: f64 = off2 > 0 ? Math.sqrt(off2) : 0
    const sine: f64 = real(o + 19)
    const cosine: f64 = real(o + 20)
    const k: f64 = cosine * h - sine * off
    if (k < 0) return Math.sqrt(square) - real(o + 16)
    if (k > cosine * length) return Math.sqrt(off2 + (h - length) * (h - length)) - real(o + 17)
    return off * cosine + h * sine - real(o + 16)
  }
  const x: f64 = real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az
  const y: f64 = real(o + 16) * ax + real(o + 17) * ay + real(o + 18) * az
  const z: f64 = real(o + 19) * ax + real(o + 20) * ay + real(o + 21) * az
  if (shape === 1) {
    const rx: f64 = real(o + 22)
    const ry: f64 = real(o + 23)
    const rz: f64 = real(o + 24)
    const a: f64 = x / rx
    const b: f64 = y / ry
    const c: f64 = z / rz
    const near: f64 = Math.sqrt(a * a + b * b + c * c)
    const ga: f64 = a / rx
    const gb: f64 = b / ry
    const gc: f64 = c / rz
    const slope: f64 = Math.sqrt(ga * ga + gb * gb + gc * gc)
    // The formula has no meaning at the very centre; there the smallest radius bounds the depth.
    const least: f64 = Math.min(rx, Math.min(ry, rz))
    return slope > 1e-9 ? Math.max((near * (near - 1)) / slope, -least) : -least
  }
  if (shape === 2) {
    const qx: f64 = Math.abs(x) - real(o + 22)
    const qy: f64 = Math.abs(y) - real(o + 23)
    const qz: f64 = Math.abs(z) - real(o + 24)
    const mx: f64 = Math.max(qx, 0)
    const my: f64 = Math.max(qy, 0)
    const mz: f64 = Math.max(qz, 0)
    return Math.sqrt(mx * mx + my * my + mz * mz) + Math.min(Math.max(qx, Math.max(qy, qz)), 0) - real(o + 25)
  }
  const q: f64 = Math.sqrt(x * x + z * z)
  if (shape === 3) {
    const h: f64 = real(o + 22)
    const bottom: f64 = real(o + 23)
    const top: f64 = real(o + 24)
    const lean: f64 = top - bottom
    const capX: f64 = q - Math.min(q, y < 0 ? bottom : top)
    const capY: f64 = Math.abs(y) - h
    let t: f64 = ((top - q) * lean + (h - y) * 2 * h) / (lean * lean + 4 * h * h + 1e-30)
    t = t < 0 ? 0 : t > 1 ? 1 : t
    const sideX: f64 = q - top + lean * t
    const sideY: f64 = y - h + 2 * h * t
    const d: f64 = Math.sqrt(Math.min(capX * capX + capY * capY, sideX * sideX + sideY * sideY))
    return (sideX < 0 && capY < 0 ? -d : d) - real(o + 25)
  }
  if (shape === 4) {
    const w: f64 = q - real(o + 22)
    return Math.sqrt(w * w + y * y) - real(o + 23)
  }
  if (shape === 5) return polygon(whole(o + 22), whole(o + 23), q, y, 1) - real(o + 24)
  const round: f64 = real(o + 25)
  const wx: f64 = polygon(whole(o + 22), whole(o + 23), x, y, 0) + round
  const wz: f64 = Math.abs(z) - real(o + 24)
  const ox: f64 = Math.max(wx, 0)
  const oz: f64 = Math.max(wz, 0)
  return Math.min(Math.max(wx, wz), 0) + Math.sqrt(ox * ox + oz * oz) - round
}

/** Distance of the point to the solid whose record starts at word `o`. */
export function solidDistance(o: i32, x: f64, y: f64, z: f64): f64 {
  const d: f64 = shapeDistance(o, whole(o), x, y, z)
  const height: f64 = real(o + 3)
  if (height === 0) return d
  const f: f64 = real(o + 4)
  return d - height * Math.sin(x * f) * Math.sin(y * f + 1.3) * Math.sin(z * f + 0.7)
}

/**
 * Like `solidDistance`, but honest far from a solid: the ellipsoid's formula falls far short beside a flat one, so
 * the distance to its box, a lower bound too, stands in where that is greater.
 */
export function clearance(o: i32, px: f64, py: f64, pz: f64): f64 {
  const d: f64 = solidDistance(o, px, py, pz)
  if (whole(o) !== 1) return d
  const ax: f64 = px - real(o + 10)
  const ay: f64 = py - real(o + 11)
  const az: f64 = pz - real(o + 12)
  const x: f64 = Math.max(0, Math.abs(real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az) - real(o + 22))
  const y: f64 = Math.max(0, Math.abs(real(o + 16) * ax + real(o + 17) * ay + real(o + 18) * az) - real(o + 23))
  const z: f64 = Math.max(0, Math.abs(real(o + 19) * ax + real(o + 20) * ay + real(o + 21) * az) - real(o + 24))
  return Math.max(d, Math.sqrt(x * x + y * y + z * z) - real(o + 3))
}

/** Smooth minimum over a fillet of `k` metres (polynomial). */
export function melt(a: f64, b: f64, k: f64): f64 {
  const low: f64 = a < b ? a : b
  const h: f64 = k - Math.abs(a - b)
  return h > 0 ? low - (h * h * 0.25) / k : low
}

/** `a` without `b`, smoothly. */
export function carve(a: f64, b: f64, k: f64): f64 {
  const high: f64 = a > -b ? a : -b
  const h: f64 = k - Math.abs(a + b)
  return h > 0 ? high + (h * h * 0.25) / k : high
}
