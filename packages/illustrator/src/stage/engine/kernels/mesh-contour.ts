// Octree -> triangles: one quad for every smallest edge with a sign change (Ju et al., "Dual contouring", 2002).
import { gradient4, gradientX, gradientY, gradientZ, gradientMean, gradientSlope } from './field4'
import { nodes, newTriangle, newVertex, vertices, patches, lists, iso } from './mesh-state'

@inline function childOf(node: i32): i32 {
  return load<i32>(nodes + <usize>node * 12)
}

@inline function vertexOf(node: i32): i32 {
  return load<i32>(nodes + <usize>node * 12 + 4)
}

@inline function signsOf(node: i32): i32 {
  return load<i32>(nodes + <usize>node * 12 + 8)
}

export function contour(node: i32): void {
  const child = childOf(node)
  if (child <= 0) return
  for (let c = 0; c < 8; c++) contour(child + c)
  for (let axis = 0; axis < 3; axis++) {
    const bit = 1 << axis
    for (let c = 0; c < 8; c++) if (!(c & bit)) face(child + c, child + (c | bit), axis)
    const b = 1 << ((axis + 1) % 3), d = 1 << ((axis + 2) % 3)
    for (let s = 0; s < 2; s++) {
      const base = child + (s << axis)
      edge(base, base + b, base + d, base + b + d, axis)
    }
  }
}

/** Two nodes that share a face across `axis`, the lower first. */
function face(low: i32, high: i32, axis: i32): void {
  const lowChild = childOf(low), highChild = childOf(high)
  if (lowChild == 0 || highChild == 0 || (lowChild < 0 && highChild < 0)) return
  const bit = 1 << axis
  const b = (axis + 1) % 3, c = (axis + 2) % 3
  for (let combo = 0; combo < 4; combo++) {
    const side = ((combo & 1) << b) | ((combo >> 1) << c)
    face(lowChild > 0 ? lowChild + (bit | side) : low, highChild > 0 ? highChild + side : high, axis)
  }
  for (let turn = 0; turn < 2; turn++) {
    const along = turn == 0 ? b : c
    const across = turn == 0 ? c : b
    const axisFirst = (along + 1) % 3 == axis
    for (let s = 0; s < 2; s++) {
      const base = s << along
      const lowNear = lowChild > 0 ? lowChild + (base | bit) : low
      const lowFar = lowChild > 0 ? lowChild + (base | bit | (1 << across)) : low
      const highNear = highChild > 0 ? highChild + base : high
      const highFar = highChild > 0 ? highChild + (base | (1 << across)) : high
      if (axisFirst) edge(lowNear, highNear, lowFar, highFar, along)
      else edge(lowNear, lowFar, highNear, highFar, along)
    }
  }
}

/** Four nodes round an edge along `axis`; their order is low/high on the next axis, then on the one after. */
function edge(n0: i32, n1: i32, n2: i32, n3: i32, axis: i32): void {
  const c0 = childOf(n0), c1 = childOf(n1), c2 = childOf(n2), c3 = childOf(n3)
  if (c0 == 0 || c1 == 0 || c2 == 0 || c3 == 0) return
  const b = 1 << ((axis + 1) % 3), d = 1 << ((axis + 2) % 3)
  if (c0 < 0 && c1 < 0 && c2 < 0 && c3 < 0) {
    quad(n0, n1, n2, n3, axis, b, d)
    return
  }
  for (let s = 0; s < 2; s++) {
    const base = s << axis
    edge(c0 > 0 ? c0 + (base | b | d) : n0, c1 > 0 ? c1 + (base | d) : n1, c2 > 0 ? c2 + (base | b) : n2, c3 > 0 ? c3 + base : n3, axis)
  }
}

function quad(n0: i32, n1: i32, n2: i32, n3: i32, axis: i32, b: i32, d: i32): void {
  // The deepest leaf owns the smallest edge.
  let signs = signsOf(n0)
  let corner = b | d
  if (signsOf(n1) >> 8 > signs >> 8) {
    signs = signsOf(n1)
    corner = d
  }
  if (signsOf(n2) >> 8 > signs >> 8) {
    signs = signsOf(n2)
    corner = b
  }
  if (signsOf(n3) >> 8 > signs >> 8) {
    signs = signsOf(n3)
    corner = 0
  }
  const inside = (signs >> corner) & 1
  if (inside == ((signs >> (corner | (1 << axis))) & 1)) return
  let v0 = vertexOf(n0), v1 = vertexOf(n1), v2 = vertexOf(n2), v3 = vertexOf(n3)
  if (v0 < 0 || v1 < 0 || v2 < 0 || v3 < 0) {
    // A large leaf whose own corners agree may miss a crossing that its small neighbour sees: it gets a vertex now.
    const sum = patchUp(v0, v1, v2, v3)
    if (v0 < 0) v0 = adopt(n0, sum)
    if (v1 < 0) v1 = n1 == n0 ? v0 : adopt(n1, sum)
    if (v2 < 0) v2 = n2 == n0 ? v0 : n2 == n1 ? v1 : adopt(n2, sum)
    if (v3 < 0) v3 = n3 == n1 ? v1 : n3 == n2 ? v2 : adopt(n3, sum)
  }
  const first = inside ? v1 : v2
  const last = inside ? v2 : v1
  if (gap(v0, v3) <= gap(v1, v2)) {
    newTriangle(v0, first, v3)
    newTriangle(v0, v3, last)
  } else {
    newTriangle(v0, first, last)
    newTriangle(first, v3, last)
  }
}

// Mean position of the vertices that a quad has.
let meanX: f64 = 0
let meanY: f64 = 0
let meanZ: f64 = 0

/** Sums up the vertices at hand; answers one of them. */
function patchUp(v0: i32, v1: i32, v2: i32, v3: i32): i32 {
  let known = -1
  let count: f64 = 0
  meanX = 0
  meanY = 0
  meanZ = 0
  for (let turn = 0; turn < 4; turn++) {
    const v = turn == 0 ? v0 : turn == 1 ? v1 : turn == 2 ? v2 : v3
    if (v < 0) continue
    const p = vertices + (<usize>v << 5)
    meanX += <f64>load<f32>(p)
    meanY += <f64>load<f32>(p + 4)
    meanZ += <f64>load<f32>(p + 8)
    count += 1
    known = v
  }
  meanX /= count
  meanY /= count
  meanZ /= count
  return known
}

/** Gives a leaf a vertex on the surface near the mean of its neighbours, with its own patch, or that of one of them. */
function adopt(node: i32, known: i32): i32 {
  const made = vertexOf(node)
  if (made >= 0) return made
  const patch = made < -1 ? -2 - made : load<i32>(vertices + (<usize>known << 5) + 28)
  const record = patches + <usize>patch * 20
  const list = lists + (<usize>load<i32>(record) << 2)
  const e = Math.max(1e-5, iso * 0.5)
  gradient4(list, load<i32>(record + 4), meanX, meanY, meanZ, e)
  const d = Math.max(-4 * iso, Math.min(4 * iso, (gradientMean - iso) / gradientSlope))
  const v = newVertex(meanX - gradientX * d, meanY - gradientY * d, meanZ - gradientZ * d, gradientX, gradientY, gradientZ, patch)
  store<i32>(nodes + <usize>node * 12 + 4, v)
  return v
}

function gap(a: i32, b: i32): f32 {
  const p = vertices + (<usize>a << 5), q = vertices + (<usize>b << 5)
  const x = load<f32>(p) - load<f32>(q), y = load<f32>(p + 4) - load<f32>(q + 4), z = load<f32>(p + 8) - load<f32>(q + 8)
  return x * x + y * y + z * z
}
