// The one vertex of a leaf: on the surface (surface nets) or on the crease (dual contouring).
import { gradient4, gradientX as gx, gradientY as gy, gradientZ as gz, gradientMean, gradientSlope } from './field4'
import { newVertex, grids, pool, iso } from './mesh-state'

// The two corners of each of a cube's twelve edges: four along x, four along y, four along z.
@inline function edgeStart(edge: i32): i32 {
  return edge < 4 ? edge << 1 : edge < 8 ? ((edge & 1) | ((edge & 2) << 1)) : edge & 3
}

@inline function edgeEnd(edge: i32): i32 {
  return edgeStart(edge) + (edge < 4 ? 1 : edge < 8 ? 2 : 4)
}

// Crossings of the leaf at hand, in this instance's own scratch: point and direction, six numbers each.
@inline function crossing(index: i32, field: i32): f64 {
  return load<f64>(grids + 49152 + (<usize>(index * 6 + field) << 3))
}

@inline function setCrossing(index: i32, field: i32, value: f64): void {
  store<f64>(grids + 49152 + (<usize>(index * 6 + field) << 3), value)
}

export function leafVertex(x: f64, y: f64, z: f64, size: f64, corners: usize, signs: i32, off: i32, n: i32, sharp: i32, patch: i32): i32 {
  const list = pool + (<usize>off << 2)
  let sx: f64 = 0, sy: f64 = 0, sz: f64 = 0
  let count = 0
  for (let edge = 0; edge < 12; edge++) {
    const a = edgeStart(edge), b = edgeEnd(edge)
    if (((signs >> a) & 1) == ((signs >> b) & 1)) continue
    const va = load<f64>(corners + (<usize>a << 3)), vb = load<f64>(corners + (<usize>b << 3))
    const t = va / (va - vb)
    const ex = x + size * ((a & 1) + ((b & 1) - (a & 1)) * t)
    const ey = y + size * (((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t)
    const ez = z + size * ((a >> 2) + ((b >> 2) - (a >> 2)) * t)
    setCrossing(count, 0, ex)
    setCrossing(count, 1, ey)
    setCrossing(count, 2, ez)
    count++
    sx += ex
    sy += ey
    sz += ez
  }
  const w: f64 = 1 / <f64>count
  let vx = sx * w, vy = sy * w, vz = sz * w
  const e = Math.min(size * 0.08, 0.0025)
  if (sharp & 1) {
    let least: f64 = 1
    for (let j = 0; j < count; j++) {
      gradient4(list, n, crossing(j, 0), crossing(j, 1), crossing(j, 2), e * 0.5)
      // Put the crossing on the surface before its plane is used.
      const d = (gradientMean - iso) / gradientSlope
      setCrossing(j, 0, crossing(j, 0) - gx * d)
      setCrossing(j, 1, crossing(j, 1) - gy * d)
      setCrossing(j, 2, crossing(j, 2) - gz * d)
      setCrossing(j, 3, gx)
      setCrossing(j, 4, gy)
      setCrossing(j, 5, gz)
      least = Math.min(least, crossing(0, 3) * gx + crossing(0, 4) * gy + crossing(0, 5) * gz)
    }
    if (least < 0.97) {
      // The point nearest to all tangent planes, found by small steps from their middle (Schmitz et al., 2009).
      for (let step = 0; step < 14; step++) {
        let fx: f64 = 0, fy: f64 = 0, fz: f64 = 0
        for (let j = 0; j < count; j++) {
          const d = crossing(j, 3) * (crossing(j, 0) - vx) + crossing(j, 4) * (crossing(j, 1) - vy) + crossing(j, 5) * (crossing(j, 2) - vz)
          fx += crossing(j, 3) * d
          fy += crossing(j, 4) * d
          fz += crossing(j, 5) * d
        }
        vx += fx * w * 1.4
        vy += fy * w * 1.4
        vz += fz * w * 1.4
      }
      vx = Math.max(x - size * 0.1, Math.min(x + size * 1.1, vx))
      vy = Math.max(y - size * 0.1, Math.min(y + size * 1.1, vy))
      vz = Math.max(z - size * 0.1, Math.min(z + size * 1.1, vz))
      let mx: f64 = 0, my: f64 = 0, mz: f64 = 0
      for (let j = 0; j < count; j++) {
        mx += crossing(j, 3)
        my += crossing(j, 4)
        mz += crossing(j, 5)
      }
      const l = 1 / (Math.sqrt(mx * mx + my * my + mz * mz) + 1e-20)
      return newVertex(vx, vy, vz, mx * l, my * l, mz * l, patch)
    }
  }
  const limit = size
  for (let step = 0; step < 2; step++) {
    gradient4(list, n, vx, vy, vz, e)
    let d = (gradientMean - iso) / gradientSlope
    d = d > limit ? limit : d < -limit ? -limit : d
    vx -= gx * d
    vy -= gy * d
    vz -= gz * d
    if (Math.abs(d) < size * 0.03) break
  }
  return newVertex(vx, vy, vz, gx, gy, gz, patch)
}
