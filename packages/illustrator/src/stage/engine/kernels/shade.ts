// One sample -> linear colour: what is hit, its colour, its light.
import { real, whole, exponential } from './memory'
import { gradient4, gradientX, gradientY, gradientZ } from './field4'
import { vertices, triangles, patches, lists } from './mesh-state'
import { screen } from './raster'
import { width, height, pixels, parallel, measure, atX, atY, atZ, forwardX, forwardY, forwardZ, rightX, rightY, rightZ, upX, upY, upZ } from './view'
import { plainColour, votedColour, red as ownRed, green as ownGreen, blue as ownBlue, owner, opacity, marked } from './colour'
import { lightSample, red as litRed, green as litGreen, blue as litBlue } from './light'
import { openness, planes, planeCount } from './occlusion'
import { lightReaching } from './shadow'
import { planeOpenness } from './lattice'
import { noise3 } from './noise'

export let red: f64 = 0
export let green: f64 = 0
export let blue: f64 = 0
export let cover: f64 = 0

/** Height of the soft meeting of ground and backdrop, as a share of the picture's. */
const HORIZON_HEIGHT: f64 = 0.012

/** Facets instead of round forms, and the height of fingerprints in clay. */
let facets: i32 = 0
let prints: f64 = 0

export function setRelief(flat: i32, height: f64): void {
  facets = flat
  prints = height
}

let lightRecord: i32 = 0
/** Group records in words: first decal layer, number of layers. */
let groupRecords: i32 = 0
/** Free words for distances while colours vote. */
let votes: i32 = 0
let listWords: i32 = 0
/** The painted backdrop, RGBA bytes, and 256 linear values in words. */
let backdrop: usize = 0
let linear: i32 = 0
let transparent: i32 = 0
let hazeFrom: f64 = 0
let hazeDensity: f64 = 0
let hazeRed: f64 = 0
let hazeGreen: f64 = 0
let hazeBlue: f64 = 0

/** Each thread votes in words of its own. */
export function setVotes(scratch: i32): void {
  votes = scratch
  listWords = scratch + 2048
}

export function setShading(light: i32, groups: i32, backdropAt: usize, linearAt: i32, clear: i32, from: f64, density: f64, hr: f64, hg: f64, hb: f64): void {
  lightRecord = light
  groupRecords = groups
  backdrop = backdropAt
  linear = linearAt
  transparent = clear
  hazeFrom = from
  hazeDensity = density
  hazeRed = hr
  hazeGreen = hg
  hazeBlue = hb
}

// The ray of the sample at hand.
export let rayX: f64 = 0
export let rayY: f64 = 0
export let rayZ: f64 = 0
let startX: f64 = 0
let startY: f64 = 0
let startZ: f64 = 0
/** Ray metres per metre of depth. */
let stretch: f64 = 1

export function aim(x: f64, y: f64): void {
  const a = (x - <f64>width * 0.5) / pixels, b = (<f64>height * 0.5 - y) / pixels
  if (parallel) {
    startX = atX + rightX * a + upX * b
    startY = atY + rightY * a + upY * b
    startZ = atZ + rightZ * a + upZ * b
    rayX = forwardX
    rayY = forwardY
    rayZ = forwardZ
    stretch = 1
    return
  }
  startX = atX
  startY = atY
  startZ = atZ
  const dx = forwardX + rightX * a + upX * b, dy = forwardY + rightY * a + upY * b, dz = forwardZ + rightZ * a + upZ * b
  stretch = Math.sqrt(dx * dx + dy * dy + dz * dz)
  rayX = dx / stretch
  rayY = dy / stretch
  rayZ = dz / stretch
}

/** Metres along the ray to a triangle's sample of this nearness. */
export function rangeOf(near: f64): f64 {
  return parallel ? -near : stretch / near
}

/** The plane the ray meets first before `far`, or -1; `planeRange` is how far. */
export let planeRange: f64 = 0

export function planeHit(far: f64): i32 {
  let best = -1
  planeRange = far
  for (let index = 0; index < planeCount; index++) {
    const p = planes + index * 20
    const falling = rayX * real(p + 3) + rayY * real(p + 4) + rayZ * real(p + 5)
    if (falling > -1e-6) continue
    const ax = real(p) - startX, ay = real(p + 1) - startY, az = real(p + 2) - startZ
    const t = (ax * real(p + 3) + ay * real(p + 4) + az * real(p + 5)) / falling
    if (t >= planeRange || (t <= 0 && !parallel)) continue
    if (real(p + 12) >= 0) {
      const hx = rayX * t - ax, hy = rayY * t - ay, hz = rayZ * t - az
      if (Math.abs(hx * real(p + 6) + hy * real(p + 7) + hz * real(p + 8)) > real(p + 12)) continue
      if (Math.abs(hx * real(p + 9) + hy * real(p + 10) + hz * real(p + 11)) > real(p + 13)) continue
    }
    planeRange = t
    best = index
  }
  return best
}

/** A pixel's width on a surface at range `t`: the mean of its short and its long side when the surface is seen at a slant. */
function footprint(t: f64, nx: f64, ny: f64, nz: f64): f64 {
  const cosine = Math.abs(nx * rayX + ny * rayY + nz * rayZ)
  return ((parallel ? 1 : t) / pixels) / Math.sqrt(Math.max(0.12, cosine))
}

export function shadeBackdrop(x: f64, y: f64): void {
  const q = backdrop + (<usize>(min(height - 1, max(0, <i32>y)) * width + min(width - 1, max(0, <i32>x))) << 2)
  red = real(linear + <i32>load<u8>(q))
  green = real(linear + <i32>load<u8>(q + 1))
  blue = real(linear + <i32>load<u8>(q + 2))
  cover = transparent ? 0 : 1
}

export function shadePlane(index: i32, t: f64, x: f64, y: f64): void {
  const p = planes + index * 20
  const px = startX + rayX * t, py = startY + rayY * t, pz = startZ + rayZ * t
  const nx = real(p + 3), ny = real(p + 4), nz = real(p + 5)
  plainColour(whole(p + 14), 0, 0, px, py, pz, nx, ny, nz, footprint(t, nx, ny, nz))
  finish(px, py, pz, nx, ny, nz, t, planeOpenness(index, x, y))
  if (!parallel && transparent == 0 && real(p + 12) < 0) softenHorizon(nx, ny, nz, x, y)
}

/** Near its horizon an endless plane takes on what is painted just above, so that ground and backdrop meet without a seam. */
function softenHorizon(nx: f64, ny: f64, nz: f64, x: f64, y: f64): void {
  const rise = upX * nx + upY * ny + upZ * nz
  const wide = HORIZON_HEIGHT * <f64>height
  if (rise < 0.3) return
  const below = (-(rayX * nx + rayY * ny + rayZ * nz) * stretch * pixels) / rise
  if (below >= wide || y - below < 1) return
  const share = 0.8 * (1 - below / wide) * (1 - below / wide)
  const r = red, g = green, b = blue
  shadeBackdrop(x, y - below - 1)
  red = r + (red - r) * share
  green = g + (green - g) * share
  blue = b + (blue - b) * share
}

function vertexOpenness(v: usize): f64 {
  let open = load<f32>(v + 24)
  if (open < 0) {
    open = <f32>openness(<f64>load<f32>(v), <f64>load<f32>(v + 4), <f64>load<f32>(v + 8), <f64>load<f32>(v + 12), <f64>load<f32>(v + 16), <f64>load<f32>(v + 20), -1)
    store<f32>(v + 24, open)
  }
  return <f64>open
}

/** Shades the sample of triangle `t` at screen (x, y). */
export function shadeTriangle(triangle: i32, x: f64, y: f64, near: f64): void {
  const at = triangles + <usize>triangle * 12
  const i0 = load<i32>(at), i1 = load<i32>(at + 4), i2 = load<i32>(at + 8)
  const a = screen + (<usize>i0 << 4), b = screen + (<usize>i1 << 4), c = screen + (<usize>i2 << 4)
  const ax = <f64>load<f32>(a), ay = <f64>load<f32>(a + 4), bx = <f64>load<f32>(b), by = <f64>load<f32>(b + 4), cx = <f64>load<f32>(c), cy = <f64>load<f32>(c + 4)
  const inverse = 1 / ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  let u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) * inverse
  let v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) * inverse
  if (!parallel) {
    u *= <f64>load<f32>(a + 8) / near
    v *= <f64>load<f32>(b + 8) / near
  }
  u = Math.max(0, Math.min(1, u))
  v = Math.max(0, Math.min(1 - u, v))
  const w = 1 - u - v
  const p = vertices + (<usize>i0 << 5), q = vertices + (<usize>i1 << 5), r = vertices + (<usize>i2 << 5)
  const px = <f64>load<f32>(p + 12), py = <f64>load<f32>(p + 16), pz = <f64>load<f32>(p + 20)
  const qx = <f64>load<f32>(q + 12), qy = <f64>load<f32>(q + 16), qz = <f64>load<f32>(q + 20)
  const rx = <f64>load<f32>(r + 12), ry = <f64>load<f32>(r + 16), rz = <f64>load<f32>(r + 20)
  let nx = px * u + qx * v + rx * w, ny = py * u + qy * v + ry * w, nz = pz * u + qz * v + rz * w
  const t = rangeOf(near)
  const hx = startX + rayX * t, hy = startY + rayY * t, hz = startZ + rayZ * t
  const narrow = (parallel ? 1 : t) / pixels
  // The corner with the longest list knows all solids that may show here.
  const patch0 = patches + <usize>load<i32>(p + 28) * 20, patch1 = patches + <usize>load<i32>(q + 28) * 20, patch2 = patches + <usize>load<i32>(r + 28) * 20
  let patch = load<i32>(patch1 + 4) > load<i32>(patch0 + 4) ? patch1 : patch0
  if (load<i32>(patch2 + 4) > load<i32>(patch + 4)) patch = patch2
  const from = load<i32>(patch), count = load<i32>(patch + 4)
  const bend = px * qx + py * qy + pz * qz
  const bend2 = px * rx + py * ry + pz * rz
  const sharp = load<i32>(patch0 + 12) | load<i32>(patch1 + 12) | load<i32>(patch2 + 12)
  let open: f64 = 1
  if (facets) {
    const e0 = <f64>load<f32>(q) - <f64>load<f32>(p), e1 = <f64>load<f32>(q + 4) - <f64>load<f32>(p + 4), e2 = <f64>load<f32>(q + 8) - <f64>load<f32>(p + 8)
    const f0 = <f64>load<f32>(r) - <f64>load<f32>(p), f1 = <f64>load<f32>(r + 4) - <f64>load<f32>(p + 4), f2 = <f64>load<f32>(r + 8) - <f64>load<f32>(p + 8)
    const side = nx * (e1 * f2 - e2 * f1) + ny * (e2 * f0 - e0 * f2) + nz * (e0 * f1 - e1 * f0) < 0 ? -1 : 1
    nx = (e1 * f2 - e2 * f1) * side
    ny = (e2 * f0 - e0 * f2) * side
    nz = (e0 * f1 - e1 * f0) * side
    const l = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-20)
    nx *= l
    ny *= l
    nz *= l
    open = (vertexOpenness(p) + vertexOpenness(q) + vertexOpenness(r)) / 3
  } else if ((sharp & 1) != 0 && (bend < 0.985 || bend2 < 0.985)) {
    // A crease runs through this triangle: ask the field itself which side this sample is on.
    gradient4(lists + (<usize>from << 2), count, hx, hy, hz, 0.0006 * measure + narrow * 0.4)
    nx = gradientX
    ny = gradientY
    nz = gradientZ
    open = openness(hx, hy, hz, nx, ny, nz, -1)
  } else {
    const l = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-20)
    nx *= l
    ny *= l
    nz *= l
    open = Math.max(0.12, Math.min(1, vertexOpenness(p) * u + vertexOpenness(q) * v + vertexOpenness(r) * w))
  }
  if (prints > 0) {
    // Clay keeps the marks of fingers: slow dents and fine ridges.
    const k = 26 / measure, ridge = 5.5
    const a = noise3(hx * k, hy * k, hz * k, 201) - 0.5, b = noise3(hx * k + 9, hy * k, hz * k, 202) - 0.5, c = noise3(hx * k, hy * k + 9, hz * k, 203) - 0.5
    const fine = (noise3(hx * k * ridge, hy * k * ridge * 0.4, hz * k * ridge, 204) - 0.5) * 0.5
    nx += (a + fine) * prints
    ny += (b + fine) * prints
    nz += (c - fine) * prints
    const l = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz)
    nx *= l
    ny *= l
    nz *= l
  }
  const wide = footprint(t, nx, ny, nz)
  const record = groupRecords + load<i32>(patch + 16) * 4
  const layers = whole(record), layerCount = whole(record + 1)
  const material = load<i32>(patch + 8)
  if (material != 0) plainColour(material, layers, layerCount, hx, hy, hz, nx, ny, nz, wide)
  else {
    const many = min(count, 2000)
    for (let j = 0; j < many; j++) store<f64>((<usize>(listWords + j)) << 3, <f64>load<i32>(lists + (<usize>(from + j) << 2)))
    votedColour(listWords, many, votes, layers, layerCount, hx, hy, hz, nx, ny, nz, wide)
  }
  const share = opacity
  finish(hx, hy, hz, nx, ny, nz, t, open)
  if (share < 1) {
    const grazing = 1 - Math.max(0, -(nx * rayX + ny * rayY + nz * rayZ))
    cover = Math.min(1, share + (1 - share) * grazing * grazing * grazing * 0.6)
  }
}

function finish(x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, t: f64, open: f64): void {
  const lx = real(lightRecord), ly = real(lightRecord + 1), lz = real(lightRecord + 2)
  const facing = nx * lx + ny * ly + nz * lz
  const reaching = facing > -0.35 ? lightReaching(x, y, z, nx, ny, nz) : 0
  lightSample(lightRecord, owner, ownRed, ownGreen, ownBlue, x, y, z, nx, ny, nz, rayX, rayY, rayZ, reaching, open)
  red = litRed
  green = litGreen
  blue = litBlue
  cover = 1
  const style = whole(lightRecord + 17)
  if (style >= 4 && marked > 0) {
    // Drawings keep the marks, faces above all: ink on white, or white on blue.
    const grey = Math.min(1, ownRed * 0.3 + ownGreen * 0.6 + ownBlue * 0.1)
    red += ((style == 4 ? grey : 0.85 - 0.75 * grey) - red) * marked
    green += ((style == 4 ? grey : 0.9 - 0.75 * grey) - green) * marked
    blue += ((style == 4 ? grey : 1 - 0.6 * grey) - blue) * marked
  }
  if (hazeDensity > 0 && t > hazeFrom) {
    const thick = 1 - exponential(-(t - hazeFrom) * hazeDensity)
    red += (hazeRed - red) * thick
    green += (hazeGreen - green) * thick
    blue += (hazeBlue - blue) * thick
  }
}

/** A point of the ray, for the lattice. */
export function pointX(t: f64): f64 {
  return startX + rayX * t
}
export function pointY(t: f64): f64 {
  return startY + rayY * t
}
export function pointZ(t: f64): f64 {
  return startZ + rayZ * t
}

/** Bakes vertices from..to for a file: linear RGBA as four u16 each, at `out`. */
export function bakeColours(from: i32, to: i32, out: usize): void {
  for (let v = from; v < to; v++) {
    const p = vertices + (<usize>v << 5)
    const x = <f64>load<f32>(p), y = <f64>load<f32>(p + 4), z = <f64>load<f32>(p + 8)
    const nx = <f64>load<f32>(p + 12), ny = <f64>load<f32>(p + 16), nz = <f64>load<f32>(p + 20)
    const patch = patches + <usize>load<i32>(p + 28) * 20
    const start = load<i32>(patch), count = min(load<i32>(patch + 4), 2000), material = load<i32>(patch + 8)
    const record = groupRecords + load<i32>(patch + 16) * 4
    const wide = 0.002 * measure
    if (material != 0) plainColour(material, whole(record), whole(record + 1), x, y, z, nx, ny, nz, wide)
    else {
      for (let j = 0; j < count; j++) store<f64>((<usize>(listWords + j)) << 3, <f64>load<i32>(lists + (<usize>(start + j) << 2)))
      votedColour(listWords, count, votes, whole(record), whole(record + 1), x, y, z, nx, ny, nz, wide)
    }
    const q = out + (<usize>(v - from) << 3)
    store<u16>(q, <u16>(Math.min(1, ownRed) * 65535))
    store<u16>(q + 2, <u16>(Math.min(1, ownGreen) * 65535))
    store<u16>(q + 4, <u16>(Math.min(1, ownBlue) * 65535))
    store<u16>(q + 6, <u16>(Math.min(1, opacity) * 65535))
  }
}
