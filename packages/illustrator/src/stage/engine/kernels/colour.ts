// The colour and material of a point on a group: every solid near the surface votes, then decals lie on top.
import { real, whole, put } from './memory.ts'
import { solidDistance, melt } from './field.ts'
import { paintPattern, red as patternRed, green as patternGreen, blue as patternBlue } from './patterns.ts'
import { begin, paintLayer, red as markRed, green as markGreen, blue as markBlue, covered } from './decals.ts'

export let red: f64 = 0
export let green: f64 = 0
export let blue: f64 = 0
/** Word of the material that owns the point. */
export let owner: i32 = 0
export let opacity: f64 = 1
/** How fully a decal covers the point, 0..1. */
export let marked: f64 = 0

function materialColour(m: i32, x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, footprint: f64): void {
  const pattern: i32 = whole(m + 11)
  if (pattern === 0) {
    red = real(m)
    green = real(m + 1)
    blue = real(m + 2)
    return
  }
  paintPattern(pattern, x, y, z, nx, ny, nz, footprint)
  red = patternRed
  green = patternGreen
  blue = patternBlue
}

/** The colour of a surface with one material, with a group's decals. */
export function plainColour(m: i32, layers: i32, layerCount: i32, x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, footprint: f64): void {
  materialColour(m, x, y, z, nx, ny, nz, footprint)
  owner = m
  opacity = real(m + 8)
  marks(layers, layerCount, x, y, z, nx, ny, nz, footprint)
}

function marks(layers: i32, layerCount: i32, x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, footprint: f64): void {
  marked = 0
  if (layerCount === 0) return
  begin(red, green, blue)
  for (let index: i32 = 0; index < layerCount; index++) paintLayer(layers + index * 24, x, y, z, nx, ny, nz, footprint)
  marked = covered
  red = markRed
  green = markGreen
  blue = markBlue
}

/** The voted colour: `list` holds the words of the group's solids near the point, `scratch` as many free words. */
export function votedColour(list: i32, count: i32, scratch: i32, layers: i32, layerCount: i32, x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, footprint: f64): void {
  let current: f64 = 1e9
  let winner: i32 = -1
  for (let index: i32 = 0; index < count; index++) {
    const o: i32 = whole(list + index)
    if (real(o + 1) !== 0) continue
    const d: f64 = solidDistance(o, x, y, z)
    put(scratch + index, d)
    if (winner < 0) {
      winner = index
      current = d
      continue
    }
    if (d < current) winner = index
    current = melt(current, d, real(o + 2))
  }
  if (winner < 0) return
  const least: f64 = real(scratch + winner)
  let r: f64 = 0
  let g: f64 = 0
  let b: f64 = 0
  let a: f64 = 0
  let total: f64 = 0
  for (let index: i32 = 0; index < count; index++) {
    const o: i32 = whole(list + index)
    if (real(o + 1) !== 0) continue
    const m: i32 = whole(o + 5)
    let weight: f64 = 1
    if (index !== winner) {
      weight = 1 - (real(scratch + index) - least) / Math.max(1e-6, real(m + 10))
      if (weight <= 0) continue
      weight = weight > 1 ? 1 : weight * weight
    }
    materialColour(m, x, y, z, nx, ny, nz, footprint)
    r += red * weight
    g += green * weight
    b += blue * weight
    a += real(m + 8) * weight
    total += weight
  }
  red = r / total
  green = g / total
  blue = b / total
  opacity = a / total
  owner = whole(whole(list + winner) + 5)
  marks(layers, layerCount, x, y, z, nx, ny, nz, footprint)
}
