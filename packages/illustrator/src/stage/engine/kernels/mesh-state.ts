// Where the mesher writes, and what it knows of the view. Addresses are bytes; counts are records.
import { real, whole } from './memory'

/** Vertices: position, normal (f32), openness (f32), patch (i32): 32 bytes. */
export let vertices: usize = 0
export let vertexCount: i32 = 0
let vertexRoom: i32 = 0
/** Triangles: three vertex numbers (i32): 12 bytes. */
export let triangles: usize = 0
export let triangleCount: i32 = 0
let triangleRoom: i32 = 0
/** Patches: list start, list length, single material or 0, sharp, group (i32): 20 bytes. */
export let patches: usize = 0
export let patchCount: i32 = 0
let patchRoom: i32 = 0
/** Words of solids, named by patches (i32). */
export let lists: usize = 0
export let listTop: i32 = 0
let listRoom: i32 = 0
/** Octree nodes of the group at hand: child (0 empty, -1 leaf), vertex, signs and level: 12 bytes. */
export let nodes: usize = 0
export let nodeCount: i32 = 0
let nodeRoom: i32 = 0
/** Stack of solid lists while the octree is built (i32), and of 27 corner values a level (f64). */
export let pool: usize = 0
export let grids: usize = 0

export let overflow: i32 = 0
export let iso: f64 = 0
export let group: i32 = 0

export function setMeshMemory(v: usize, vRoom: i32, t: usize, tRoom: i32, p: usize, pRoom: i32, l: usize, lRoom: i32, n: usize, nRoom: i32, stack: usize, grid: usize, part: i32): void {
  vertices = v
  vertexRoom = vRoom
  triangles = t
  triangleRoom = tRoom
  patches = p
  patchRoom = pRoom
  lists = l
  listRoom = lRoom
  nodes = n
  nodeRoom = nRoom
  pool = stack
  grids = grid
  // Several meshers share the arrays: each fills its own part of every one.
  vertexCount = vRoom * part
  triangleCount = tRoom * part
  patchCount = pRoom * part
  listTop = lRoom * part
  vertexRoom = vRoom * (part + 1)
  triangleRoom = tRoom * (part + 1)
  patchRoom = pRoom * (part + 1)
  listRoom = lRoom * (part + 1)
  overflow = 0
}

export function countOf(what: i32): i32 {
  return what == 0 ? vertexCount : what == 1 ? triangleCount : what == 2 ? patchCount : what == 3 ? listTop : overflow
}

export function beginGroup(index: i32, offset: f64): void {
  group = index
  iso = offset
  nodeCount = 0
}

export function newNodes(count: i32): i32 {
  if (nodeCount + count > nodeRoom) {
    overflow = 1
    return 0
  }
  const at = nodeCount
  nodeCount += count
  return at
}

export function newPatch(off: i32, n: i32, sharp: i32): i32 {
  if (patchCount >= patchRoom || listTop + n > listRoom) {
    overflow = 1
    return 0
  }
  let material: i32 = -1
  for (let j = 0; j < n; j++) {
    const o = load<i32>(pool + (<usize>(off + j) << 2))
    store<i32>(lists + (<usize>(listTop + j) << 2), o)
    if (real(o + 1) != 0) continue
    const m = whole(o + 5)
    if (material == -1) material = m
    else if (material != m) material = 0
  }
  const at = patches + <usize>patchCount * 20
  store<i32>(at, listTop)
  store<i32>(at + 4, n)
  store<i32>(at + 8, material < 0 ? 0 : material)
  store<i32>(at + 12, sharp)
  store<i32>(at + 16, group)
  listTop += n
  return patchCount++
}

export function newVertex(x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, patch: i32): i32 {
  if (vertexCount >= vertexRoom) {
    overflow = 1
    return 0
  }
  const at = vertices + (<usize>vertexCount << 5)
  store<f32>(at, <f32>x)
  store<f32>(at + 4, <f32>y)
  store<f32>(at + 8, <f32>z)
  store<f32>(at + 12, <f32>nx)
  store<f32>(at + 16, <f32>ny)
  store<f32>(at + 20, <f32>nz)
  store<f32>(at + 24, -1)
  store<i32>(at + 28, patch)
  return vertexCount++
}

export function newTriangle(a: i32, b: i32, c: i32): void {
  if (a == b || b == c || a == c) return
  if (triangleCount >= triangleRoom) {
    overflow = 1
    return
  }
  const at = triangles + <usize>triangleCount * 12
  store<i32>(at, a)
  store<i32>(at + 4, b)
  store<i32>(at + 8, c)
  triangleCount++
}
