// Colours of patterned surfaces. Each pattern picks weights for its colours; edges are as wide as a pixel or as `softness`.
import { real, whole, int } from './memory.ts'
import { chance, noise3, cloud, cells, nearest, second, cell } from './noise.ts'

export let red: f64 = 0
export let green: f64 = 0
export let blue: f64 = 0

let record: i32 = 0
let count: i32 = 0

function ground(index: i32): void {
  const at: i32 = record + 17 + (index < count ? index : count - 1) * 3
  red = real(at)
  green = real(at + 1)
  blue = real(at + 2)
}

/** Lays colour `index` over what is there. */
function over(index: i32, weight: f64): void {
  if (weight <= 0) return
  const w: f64 = weight > 1 ? 1 : weight
  const at: i32 = record + 17 + (index < count ? index : count - 1) * 3
  red += (real(at) - red) * w
  green += (real(at + 1) - green) * w
  blue += (real(at + 2) - blue) * w
}

function shade(by: f64): void {
  red *= by
  green *= by
  blue *= by
}

/** 1 where `d` is negative, 0 where it is positive, over a width of `w`. */
function within(d: f64, w: f64): f64 {
  const t: f64 = 0.5 - d / w
  return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t)
}

/** Distance to the nearest multiple of 1. */
function toWhole(x: f64): f64 {
  return Math.abs(x - Math.floor(x + 0.5))
}

function wrapped(index: f64): i32 {
  const m: f64 = index - Math.floor(index / (count as f64)) * (count as f64)
  return int(m)
}

/** Paints the pattern record `p` at a world point with its normal; `footprint` is a pixel's size there in metres. */
export function paintPattern(p: i32, wx: f64, wy: f64, wz: f64, nx: f64, ny: f64, nz: f64, footprint: f64): void {
  record = p
  count = whole(p + 1)
  const kind: i32 = whole(p)
  const scale: f64 = real(p + 2)
  const amount: f64 = real(p + 3)
  const ox: f64 = wx - real(p + 5)
  const oy: f64 = wy - real(p + 6)
  const oz: f64 = wz - real(p + 7)
  const inverse: f64 = 1 / scale
  // Local coordinates in repeats, and a pixel's width in repeats.
  const x: f64 = (real(p + 8) * ox + real(p + 9) * oy + real(p + 10) * oz) * inverse
  const y: f64 = (real(p + 11) * ox + real(p + 12) * oy + real(p + 13) * oz) * inverse
  const z: f64 = (real(p + 14) * ox + real(p + 15) * oy + real(p + 16) * oz) * inverse
  const pixel: f64 = footprint * inverse
  const soft: f64 = Math.max(real(p + 4) * inverse, pixel)
  // Fine detail fades to its average before it can flicker.
  const calm: f64 = pixel > 0.9 ? 0 : pixel < 0.3 ? 1 : (0.9 - pixel) / 0.6
  const ax: f64 = Math.abs(real(p + 8) * nx + real(p + 9) * ny + real(p + 10) * nz)
  const ay: f64 = Math.abs(real(p + 11) * nx + real(p + 12) * ny + real(p + 13) * nz)
  const az: f64 = Math.abs(real(p + 14) * nx + real(p + 15) * ny + real(p + 16) * nz)
  // The two coordinates that run along the surface: floor x/z, front x/y, side z/y.
  // A slope counts as a wall (a roof's tiles run down it); only what is nearly level counts as floor.
  const level: bool = ay > 0.8
  const u: f64 = level || az >= ax ? x : z
  const v: f64 = level ? z : y
  ground(0)
  if (kind === 0) stripes(y, soft)
  else if (kind === 1) stripes(Math.sqrt(x * x + z * z), soft)
  else if (kind === 2) checks(u, v, soft)
  else if (kind === 3) plaid(u, v, soft, calm)
  else if (kind === 4) dots(u, v, soft)
  else if (kind === 5) spots(x, y, z, soft, amount)
  else if (kind === 6) patches(x, y, z, soft, amount)
  else if (kind === 7) mesh(x, y, z, soft, amount)
  else if (kind === 8) gradient(y)
  else if (kind === 9) mottle(x, y, z, amount)
  else if (kind === 10) grain(x, y, z, amount)
  else if (kind === 11) planks(u, v, soft, calm)
  else if (kind === 12) tiles(u, v, soft)
  else if (kind === 13) bricks(u, v, soft)
  else if (kind === 14) marble(x, y, z, amount)
  else if (kind === 15) grass(x, y, z, calm, amount)
  else if (kind === 16) grains(x, y, z, calm, 0.1)
  else if (kind === 17) snow(x, y, z, calm)
  else if (kind === 18) asphalt(x, y, z, calm)
  else if (kind === 19) cobble(u, v, soft)
  else if (kind === 20) water(x, y, z, amount)
  else if (kind === 21) knit(u, v, soft, calm)
  else if (kind === 22) fishScales(u, v, soft)
  else if (kind === 23) fur(x, y, z, calm, amount)
  else motifs(u, v, soft, kind - 24, amount)
}

function stripes(t: f64, soft: f64): void {
  const index: f64 = Math.floor(t)
  const f: f64 = t - index
  ground(wrapped(index))
  if (f < 0.5) over(wrapped(index - 1), within(f, soft))
  else over(wrapped(index + 1), within(1 - f, soft))
}

function checks(u: f64, v: f64, soft: f64): void {
  const odd: f64 = toWhole((Math.floor(u) + Math.floor(v)) * 0.5) > 0.25 ? 1 : 0
  const edge: f64 = Math.min(toWhole(u), toWhole(v))
  const t: f64 = within(edge, soft)
  over(1, odd > 0.5 ? 1 - t : t)
}

function plaid(u: f64, v: f64, soft: f64, calm: f64): void {
  over(1, within(toWhole(u) - 0.22, soft) * 0.5)
  over(1, within(toWhole(v) - 0.22, soft) * 0.5)
  over(2, within(toWhole(u + 0.5) - 0.045, soft) * 0.75 * calm)
  over(2, within(toWhole(v + 0.5) - 0.045, soft) * 0.75 * calm)
}

function dots(u: f64, v: f64, soft: f64): void {
  const a: f64 = u * 0.5
  const b: f64 = v * 0.5
  const row: f64 = Math.floor(b + 0.5)
  const shift: f64 = toWhole(row * 0.5) > 0.25 ? 0.5 : 0
  const dx: f64 = a + shift - Math.floor(a + shift + 0.5)
  const dy: f64 = b - row
  over(1, within(Math.sqrt(dx * dx + dy * dy) - 0.25, soft * 0.5))
}

function spots(x: f64, y: f64, z: f64, soft: f64, amount: f64): void {
  cells(x, y, z, 0.75, 0)
  const size: f64 = (0.18 + 0.3 * amount) * (0.7 + 0.6 * cell)
  const wobble: f64 = (noise3(x * 3, y * 3, z * 3, 5) - 0.5) * 0.14
  over(count > 2 ? 1 + (cell > 0.5 ? 1 : 0) : 1, within(nearest - size + wobble, soft))
}

function patches(x: f64, y: f64, z: f64, soft: f64, amount: f64): void {
  const t: f64 = noise3(x, y, z, 3) * 0.75 + noise3(x * 2.2, y * 2.2, z * 2.2, 4) * 0.25
  over(1, within(0.5 + (0.5 - amount) * 0.6 - t, soft * 1.5))
  if (count > 2) over(2, within(0.62 - noise3(x + 31, y + 17, z + 5, 9), soft * 1.5))
}

function mesh(x: f64, y: f64, z: f64, soft: f64, amount: f64): void {
  cells(x, y, z, 0.85, 0)
  const width: f64 = 0.03 + 0.16 * amount
  if (count > 2) over(2, cell * 0.8)
  over(1, within(second - nearest - width, soft))
}

function gradient(y: f64): void {
  const t: f64 = y < 0 ? 0 : y > 1 ? 1 : y
  const along: f64 = t * ((count - 1) as f64)
  const index: i32 = int(along)
  ground(index)
  over(index + 1, along - (index as f64))
}

function mottle(x: f64, y: f64, z: f64, amount: f64): void {
  const t: f64 = cloud(x, y, z, 2)
  const k: f64 = (t - 0.5) * 2.2 + amount
  over(1, k)
  if (count > 2) over(2, cloud(x + 19, y + 7, z + 3, 8) * 1.6 - 0.7)
}

function grain(x: f64, y: f64, z: f64, amount: f64): void {
  const bend: f64 = noise3(x * 0.9, y * 0.9, z * 0.14, 6)
  const r: f64 = Math.sqrt(x * x + y * y) * 3.2 + bend * 3.4
  const ring: f64 = 0.5 + 0.5 * Math.sin(r * 3.1)
  const fibre: f64 = noise3(x * 14, y * 14, z * 0.6, 11)
  over(1, (ring * 0.55 + fibre * 0.45) * amount * 1.1)
  if (count > 2) over(2, (fibre - 0.62) * 1.2)
}

function planks(u: f64, v: f64, soft: f64, calm: f64): void {
  const board: f64 = Math.floor(u)
  const shift: f64 = chance(int(board), 0, 0, 21) * 9
  const along: f64 = v / 9 + shift
  const piece: f64 = Math.floor(along)
  const own: f64 = chance(int(board), int(piece), 0, 22)
  const f: f64 = noise3(u * 9 + own * 40, v * 0.35 + own * 17, 0, 23) * 0.6 + noise3(u * 26 + own * 40, v * 0.5, 0, 24) * 0.4
  over(1, own * 0.55 + (f - 0.5) * 0.7 * calm)
  const gap: f64 = Math.max(within(toWhole(u) - 0.018, soft), within((toWhole(along)) * 9 - 0.018, soft))
  if (count > 2) over(2, gap * 0.8)
  else shade(1 - 0.45 * gap)
}

function tiles(u: f64, v: f64, soft: f64): void {
  const own: f64 = chance(int(Math.floor(u)), int(Math.floor(v)), 0, 31)
  if (count > 2 && toWhole((Math.floor(u) + Math.floor(v)) * 0.5) > 0.25) ground(1)
  shade(0.96 + 0.07 * own)
  over(count - 1, within(Math.min(toWhole(u), toWhole(v)) - 0.02, soft))
}

function bricks(u: f64, v: f64, soft: f64): void {
  const row: f64 = Math.floor(v * 3)
  const s: f64 = u + (toWhole(row * 0.5) > 0.25 ? 0.5 : 0)
  const own: f64 = chance(int(Math.floor(s)), int(row), 0, 41)
  if (count > 2) over(1, own)
  shade(0.86 + 0.25 * chance(int(Math.floor(s)), int(row), 1, 42))
  over(count - 1, within(Math.min(toWhole(s), toWhole(v * 3) / 3) - 0.022, soft))
}

function marble(x: f64, y: f64, z: f64, amount: f64): void {
  const w: f64 = cloud(x * 1.1, y * 1.1, z * 1.1, 51) - 0.5
  const vein: f64 = 1 - Math.abs(Math.sin((x + y * 0.6 + z * 0.4) * 2.6 + w * 9))
  const v2: f64 = vein * vein * vein
  over(1, v2 * v2 * amount * 1.4 + (cloud(x * 2, y * 2, z * 2, 53) - 0.5) * 0.25 * amount)
}

function grass(x: f64, y: f64, z: f64, calm: f64, amount: f64): void {
  const broad: f64 = cloud(x * 0.22, y * 0.22, z * 0.22, 61)
  const blades: f64 = noise3(x * 6, y * 2, z * 2.4, 62) * 0.5 + noise3(x * 13, y * 5, z * 5, 63) * 0.5
  over(1, (broad - 0.5) * 1.7 + 0.5 * amount + (blades - 0.5) * 0.55 * calm)
  if (count > 2) over(2, (noise3(x * 0.5 + 9, y, z * 0.5, 64) - 0.62) * 1.6)
}

function grains(x: f64, y: f64, z: f64, calm: f64, strength: f64): void {
  const dune: f64 = 0.5 + 0.5 * Math.sin((z + noise3(x * 0.4, y * 0.4, z * 0.4, 71) * 3) * 2.2)
  over(1, dune * 0.45 + (cloud(x * 0.5, y * 0.5, z * 0.5, 72) - 0.5) * 0.6)
  shade(1 + (chance(int(Math.floor(x * 24)), int(Math.floor(y * 24)), int(Math.floor(z * 24)), 73) - 0.5) * strength * calm)
}

function snow(x: f64, y: f64, z: f64, calm: f64): void {
  over(1, (cloud(x * 0.5, y * 0.5, z * 0.5, 81) - 0.35) * 0.9)
  const glint: f64 = chance(int(Math.floor(x * 20)), int(Math.floor(y * 20)), int(Math.floor(z * 20)), 82)
  shade(1 + (glint > 0.985 ? 0.1 : 0) * calm)
}

function asphalt(x: f64, y: f64, z: f64, calm: f64): void {
  over(1, (cloud(x * 0.4, y * 0.4, z * 0.4, 91) - 0.4) * 0.8)
  shade(1 + (noise3(x * 22, y * 22, z * 22, 92) - 0.5) * 0.3 * calm)
}

function cobble(u: f64, v: f64, soft: f64): void {
  cells(u, v, 0, 0.6, 1)
  over(1, cell * 0.9)
  shade(0.84 + 0.3 * within(nearest - 0.25, 0.5))
  over(count - 1, within(second - nearest - 0.09, Math.max(soft, 0.08)))
}

function water(x: f64, y: f64, z: f64, amount: f64): void {
  const w: f64 = cloud(x * 0.6, y * 0.6, z * 0.6, 101) * 2.4
  const ripple: f64 = Math.sin(z * 4.4 + Math.sin(x * 1.3 + w) * 1.1 + w * 2.2) * 0.5 + 0.5
  over(1, (cloud(x * 0.25, y * 0.25, z * 0.25, 102) - 0.3) * 0.9 * amount * 2)
  const line: f64 = ripple * ripple * ripple * ripple
  over(count > 2 ? 2 : 1, line * line * 0.5 * amount * 2)
}

function knit(u: f64, v: f64, soft: f64, calm: f64): void {
  const column: f64 = u - Math.floor(u) - 0.5
  const t: f64 = v * 1.3 + Math.abs(column) * 1.1
  const f: f64 = toWhole(t)
  if (count > 1) over(1, toWhole(Math.floor(t) / 12) < 0.1 ? 1 : 0)
  shade(1 - 0.34 * calm * within(Math.min(0.5 - f, Math.min(Math.abs(column), 0.5 - Math.abs(column)) * 1.4) - 0.05, Math.max(soft, 0.14)))
}

function fishScales(u: f64, v: f64, soft: f64): void {
  let row: f64 = Math.floor(v * 2)
  let best: f64 = 0
  // The scale that lies on top is the one of the highest row that covers this point.
  for (let step: i32 = 1; step >= 0; step--) {
    const r: f64 = row + (step as f64)
    const s: f64 = u + (toWhole(r * 0.5) > 0.25 ? 0.5 : 0)
    const dx: f64 = s - Math.floor(s) - 0.5
    const dy: f64 = v - (r + 0.75) * 0.5
    const d: f64 = Math.sqrt(dx * dx + dy * dy) - 0.52
    if (d < 0) {
      best = 1
      const own: f64 = chance(int(Math.floor(s)), int(r), 0, 111)
      over(count > 2 ? 2 : 0, own * 0.6)
      over(1, within(-d - 0.06, Math.max(soft, 0.05)))
      shade(0.94 + 0.1 * own)
      return
    }
  }
  if (best === 0) over(1, 0.7)
}

function fur(x: f64, y: f64, z: f64, calm: f64, amount: f64): void {
  const hair: f64 = noise3(x * 5, y * 0.9, z * 5, 121) * 0.6 + noise3(x * 11, y * 1.7, z * 11, 122) * 0.4
  over(1, (hair - 0.42) * 1.5 * amount * calm + (noise3(x * 0.7, y * 0.7, z * 0.7, 123) - 0.5) * 0.3)
}

/** Stars, hearts and flowers in a staggered lattice. */
function motifs(u: f64, v: f64, soft: f64, kind: i32, amount: f64): void {
  const row: f64 = Math.floor(v)
  const s: f64 = u + (toWhole(row * 0.5) > 0.25 ? 0.5 : 0)
  const own: f64 = chance(int(Math.floor(s)), int(row), 0, 131)
  const size: f64 = 0.22 + 0.16 * amount
  const a: f64 = (s - Math.floor(s) - 0.5) / size
  const b: f64 = (v - row - 0.5) / size
  const w: f64 = soft / size
  const which: i32 = count > 2 && kind !== 2 ? 1 + int(own * ((count - 1) as f64)) : 1
  const angle: f64 = Math.atan2(a, b)
  const r: f64 = Math.sqrt(a * a + b * b)
  if (kind === 0) {
    const sector: f64 = Math.abs((angle / 6.283185307 * 5 + 10.5) - Math.floor(angle / 6.283185307 * 5 + 10.5) - 0.5) * 1.2566370614
    // Edge of a five-pointed star from its tip (radius 1) to its notch (radius .42).
    const ex: f64 = r * Math.cos(sector) - 1
    const ey: f64 = r * Math.sin(sector)
    over(which, within(ex * 0.3525 + ey * 0.9358, w))
  } else if (kind === 1) {
    const hx: f64 = Math.abs(a) * 1.05
    const hy: f64 = b * 1.1 + 0.12 - Math.sqrt(hx) * 0.62
    over(which, within(Math.sqrt(hx * hx + hy * hy) - 0.82, w))
  } else {
    over(1, within(r - (0.72 + 0.28 * Math.cos(angle * 5 + own * 6)), w))
    over(2, within(r - 0.3, w))
  }
}
