// One body -> an octree whose leaves are as large as the surface's curvature and the pixel size allow.
import { real, whole } from './memory'
import { solidDistance, melt, carve } from './field'
import { field4 } from './field4'
import { nodes, pool, grids, iso, newNodes, newPatch, overflow } from './mesh-state'
import { leafVertex } from './mesh-vertex'
import { depthOf, pixels, parallel, measure, inView } from './view'

const FINEST: i32 = 14

// Chord error and smallest cell in pixels, largest cell in measures of the view.
let errorPixels: f64 = 0.22
let leastPixels: f64 = 2.0

let mostMeasures: f64 = 0.03
/** Smallest cell in pixels for bodies thinner than that. */
let thinPixels: f64 = 0.42

export function setFineness(error: f64, least: f64, most: f64, thin: f64): void {
  thinPixels = thin
  errorPixels = error
  mostMeasures = most
  leastPixels = least
}

@inline function listed(index: i32): i32 {
  return load<i32>(pool + (<usize>index << 2))
}

/** Signed distance to the solids of a pool list. */
export function field(off: i32, n: i32, x: f64, y: f64, z: f64): f64 {
  let current: f64 = 1e9
  for (let j = off, end = off + n; j < end; j++) {
    const o = listed(j)
    const d = solidDistance(o, x, y, z)
    if (real(o + 1) == 0) current = current > 1e8 ? d : melt(current, d, real(o + 2))
    else if (current < 1e8) current = carve(current, d, real(o + 2))
  }
  return current - iso
}

/** Thickness the last `curvature` found. */
let thickness: f64 = 0

/** The radius of curvature that matters where a solid meets the ball (x, y, z, r): flat faces and sharp rims count as huge. */
function curvature(o: i32, x: f64, y: f64, z: f64, r: f64, pixel: f64): f64 {
  const shape = whole(o)
  const own = real(o + 28)
  thickness = real(o + 29)
  if (shape == 4 || shape == 5) return own
  const ax = x - real(o + 10), ay = y - real(o + 11), az = z - real(o + 12)
  if (shape == 0) {
    const along = Math.max(-r, Math.min(real(o + 18) + r, real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az))
    const share = real(o + 18) > 0 ? Math.max(0, Math.min(1, along / real(o + 18))) : 0
    thickness = Math.max(real(o + 16) + (real(o + 17) - real(o + 16)) * share, pixel * 0.1)
    return thickness
  }
  const lx = Math.abs(real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az)
  const ly = Math.abs(real(o + 16) * ax + real(o + 17) * ay + real(o + 18) * az)
  const lz = Math.abs(real(o + 19) * ax + real(o + 20) * ay + real(o + 21) * az)
  if (shape == 1) {
    // A flat ellipsoid thins out toward its rim: half its local thickness, taken where the ball reaches farthest out.
    const rx = real(o + 22), ry = real(o + 23), rz = real(o + 24)
    const u = Math.min(1, (lx + r * 0.6) / rx), v = Math.min(1, (ly + r * 0.6) / ry), w = Math.min(1, (lz + r * 0.6) / rz)
    const out = thickness == rx ? v * v + w * w : thickness == ry ? u * u + w * w : u * u + v * v
    thickness = Math.max(thickness * Math.sqrt(Math.max(0, 1 - out)), Math.min(thickness, own))
    return own
  }
  // A rounding below a pixel and a half is a crease to the eye; dual contouring keeps creases at any cell size.
  const rounded = real(o + 31) > pixel * 1.5 ? real(o + 31) : 1e3
  if (shape == 2) {
    const near = (lx > real(o + 22) - r ? 1 : 0) + (ly > real(o + 23) - r ? 1 : 0) + (lz > real(o + 24) - r ? 1 : 0)
    return near <= 1 ? 1e3 : rounded
  }
  if (shape == 3) {
    const radial = Math.sqrt(lx * lx + lz * lz)
    const rim = Math.max(real(o + 23), real(o + 24))
    if (ly > real(o + 22) - r) return radial < Math.min(real(o + 23), real(o + 24)) - r ? 1e3 : Math.min(rounded, Math.max(rim, 1e-4))
    return Math.max(radial, real(o + 31))
  }
  // Tips and notches of an outline want small cells round them.
  const px = real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az, py = real(o + 16) * ax + real(o + 17) * ay + real(o + 18) * az
  if (whole(o + 23) < 24) {
    const first = whole(o + 22), near = r * 1.3 + real(o + 25)
    for (let j = 0, points = whole(o + 23); j < points; j++) {
      const dx = px - real(first + j * 2), dy = py - real(first + j * 2 + 1)
      if (dx * dx + dy * dy < near * near) return pixel * 2
    }
  }
  if (lz < real(o + 24) - r) return own
  return Math.min(rounded, own)
}

/** A distance that never says a point is deeper inside than it is: flat ellipsoids exaggerate. */
function honestly(o: i32, d: f64, x: f64, y: f64, z: f64): f64 {
  if (d >= 0 || whole(o) != 1) return d
  const ax = x - real(o + 10), ay = y - real(o + 11), az = z - real(o + 12)
  const a = (real(o + 13) * ax + real(o + 14) * ay + real(o + 15) * az) / real(o + 22)
  const b = (real(o + 16) * ax + real(o + 17) * ay + real(o + 18) * az) / real(o + 23)
  const c = (real(o + 19) * ax + real(o + 20) * ay + real(o + 21) * az) / real(o + 24)
  return -real(o + 29) * Math.max(0, 1 - Math.sqrt(a * a + b * b + c * c))
}

/** Starts at the cube with corner (x, y, z); the pool holds the group's `n` solids from 0 on. Answers the root node. */
export function buildOctree(x: f64, y: f64, z: f64, size: f64, n: i32): i32 {
  const root = newNodes(2)
  for (let c = 0; c < 8; c++) store<f64>(grids + (<usize>c << 3), field(0, n, c & 1 ? x + size : x, c & 2 ? y + size : y, c & 4 ? z + size : z))
  build(root, x, y, z, size, 0, n, 0, grids)
  return root
}

function build(node: i32, x: f64, y: f64, z: f64, size: f64, off: i32, n: i32, level: i32, corners: usize): void {
  const at = nodes + <usize>node * 12
  store<i32>(at, 0)
  store<i32>(at + 4, -1)
  const half = size * 0.5
  const cx = x + half, cy = y + half, cz = z + half
  const r = half * 1.7320508
  const b = off + n
  let kept = 0
  let current: f64 = 1e9
  let deep: f64 = 1e9
  let widest: f64 = 0
  let bump: f64 = 0
  for (let j = off; j < b; j++) {
    const o = listed(j)
    widest = Math.max(widest, real(o + 2))
  }
  const depth = depthOf(cx, cy, cz)
  const pixel = (parallel ? 1 : Math.max(0.02, depth - r * 0.8)) / pixels * (inView(cx, cy, cz, r) ? 1 : 8)
  const error = 8 * errorPixels * pixel
  // Occlusion is kept at vertices: cells stay small enough for its gradients.
  let want: f64 = Math.max(mostMeasures * measure, 3.5 * pixel)
  let sharp = 0
  let thin = 0
  let edges = 0
  for (let j = off; j < b; j++) {
    const o = listed(j)
    const d = solidDistance(o, cx, cy, cz)
    const k = real(o + 2)
    if (real(o + 1) == 0) current = current > 1e8 ? d : melt(current, d, k)
    else if (current < 1e8) current = carve(current, d, k)
    const honest = honestly(o, d, cx, cy, cz)
    if (real(o + 1) == 0) deep = Math.min(deep, honest)
    else deep = Math.max(deep, -d) + (Math.abs(deep + d) < k ? k * 0.25 : 0)
    const gap = honest - r * 1.1 - real(o + 3) - iso
    if (gap > Math.max(widest * 2, real(o + 26)) + half) continue
    store<i32>(pool + (<usize>(b + kept++) << 2), o)
    bump = Math.max(bump, real(o + 3))
    if (gap > k) continue
    // A solid that lies wholly deeper than the node does not shape its surface.
    if (honest < -r * 1.2 - k - real(o + 3) && real(o + 1) == 0) continue
    edges++
    const fillet = edges > 1 && k > pixel * 1.5 ? k * 0.7 : 1e9
    const bend = Math.min(curvature(o, cx, cy, cz, r, pixel), fillet)
    const thick = (thickness + iso) * 1.15
    let cell = Math.max(Math.sqrt(error * Math.max(bend, pixel * 0.5)), leastPixels * pixel)
    cell = Math.min(cell, Math.max(thick, pixel * thinPixels))
    // Thinner than a pixel or two: it may slip between pixel centres.
    if (thick < pixel * 1.5 && real(o + 1) == 0) thin = 2
    if (real(o + 3) > 0) cell = Math.min(cell, Math.max(pixel * leastPixels, 0.7 / real(o + 4)))
    want = Math.min(want, cell)
    if (real(o + 31) < size * 0.7 || (real(o + 1) != 0 && k < size * 1.5) || (edges > 1 && k < size * 0.5)) sharp = 1
  }
  current -= iso
  const margin = r * 1.2 + bump * 2
  if (current > margin || deep - iso < -margin || kept == 0) return
  if (overflow) return
  if (size <= want || level >= FINEST) {
    leaf(at, x, y, z, size, b, kept, sharp | thin, -1, level, corners)
    return
  }
  // 27 values: the eight corners are known, the centre is the field just found.
  const grid = grids + <usize>(level + 1) * 216 + 64
  for (let c = 0; c < 8; c++) store<f64>(grid + (<usize>((c & 1) * 2 + (c & 2) * 3 + (c >> 2) * 18) << 3), load<f64>(corners + (<usize>c << 3)))
  store<f64>(grid + 104, current)
  const list = pool + (<usize>b << 2)
  const h = <f32>half, o: f32 = 0
  // The middles of twelve edges and six faces, four at a time.
  four(grid, list, kept, cx, cy, cz, f32x4(o, -h, h, o), f32x4(-h, o, o, h), f32x4(-h, -h, -h, -h), 1, 3, 5, 7)
  four(grid, list, kept, cx, cy, cz, f32x4(-h, h, -h, h), f32x4(-h, -h, h, h), f32x4(o, o, o, o), 9, 11, 15, 17)
  four(grid, list, kept, cx, cy, cz, f32x4(o, -h, h, o), f32x4(-h, o, o, h), f32x4(h, h, h, h), 19, 21, 23, 25)
  four(grid, list, kept, cx, cy, cz, f32x4(o, o, -h, h), f32x4(o, -h, o, o), f32x4(-h, o, o, o), 4, 10, 12, 14)
  four(grid, list, kept, cx, cy, cz, f32x4(o, o, o, o), f32x4(h, o, h, o), f32x4(o, h, o, h), 16, 22, 16, 22)
  const first = newNodes(8)
  if (overflow) return
  store<i32>(at, first)
  const leaves = half <= want || level + 1 >= FINEST
  let patch = -1
  const mine = grids + 32768 + (<usize>level << 6)
  for (let c = 0; c < 8; c++) {
    const i = c & 1, j = (c >> 1) & 1, k = c >> 2
    for (let e = 0; e < 8; e++) store<f64>(mine + (<usize>e << 3), load<f64>(grid + (<usize>(i + (e & 1) + (j + ((e >> 1) & 1)) * 3 + (k + (e >> 2)) * 9) << 3)))
    const px = x + half * i, py = y + half * j, pz = z + half * k
    if (leaves) patch = leaf(nodes + <usize>(first + c) * 12, px, py, pz, half, b, kept, sharp | thin, patch, level + 1, mine)
    else build(first + c, px, py, pz, half, b, kept, level + 1, mine)
  }
  if (!leaves) return
  // Leaves without a crossing may still get a vertex from a smaller neighbour: they keep their list of solids.
  if (patch < 0 && Math.abs(current) < half) patch = newPatch(b, kept, sharp | thin)
  if (patch < 0) return
  for (let c = 0; c < 8; c++) {
    const q = nodes + <usize>(first + c) * 12 + 4
    if (load<i32>(q) == -1) store<i32>(q, -2 - patch)
  }
}

function four(grid: usize, list: usize, n: i32, x: f64, y: f64, z: f64, ox: v128, oy: v128, oz: v128, a: i32, b: i32, c: i32, d: i32): void {
  const value = field4(list, n, x, y, z, ox, oy, oz)
  store<f64>(grid + (<usize>a << 3), <f64>f32x4.extract_lane(value, 0) - iso)
  store<f64>(grid + (<usize>b << 3), <f64>f32x4.extract_lane(value, 1) - iso)
  store<f64>(grid + (<usize>c << 3), <f64>f32x4.extract_lane(value, 2) - iso)
  store<f64>(grid + (<usize>d << 3), <f64>f32x4.extract_lane(value, 3) - iso)
}

function leaf(at: usize, x: f64, y: f64, z: f64, size: f64, off: i32, n: i32, sharp: i32, known: i32, level: i32, corners: usize): i32 {
  let signs = 0
  for (let c = 0; c < 8; c++) if (load<f64>(corners + (<usize>c << 3)) < 0) signs |= 1 << c
  store<i32>(at, -1)
  store<i32>(at + 4, -1)
  store<i32>(at + 8, signs | (level << 8))
  if (signs == 0 || signs == 255) return known
  const patch = known >= 0 ? known : newPatch(off, n, sharp)
  store<i32>(at + 4, leafVertex(x, y, z, size, corners, signs, off, n, sharp, patch))
  return patch
}
