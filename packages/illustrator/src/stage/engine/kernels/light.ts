// Light of one sample, in linear RGB: soft key, hemisphere, rim, highlight, skin, lamps, sky reflection, tone curve.
import { real, whole, exponential, logarithm } from './memory.ts'

export let red: f64 = 0
export let green: f64 = 0
export let blue: f64 = 0

/** Brightness above .6 bends over softly so that nothing burns out. */
export function tone(c: f64): f64 {
  return c > 0.6 ? 0.6 + 0.4 * (1 - exponential((0.6 - c) * 2.5)) : c
}

/** The colour the sky shows in direction height `y`, -1..1, from the light record's reflection colours. */
function skyChannel(light: i32, channel: i32, y: f64): f64 {
  const horizon: f64 = real(light + 24 + channel)
  if (y >= 0) {
    const t: f64 = Math.sqrt(y)
    return horizon + (real(light + 21 + channel) - horizon) * t
  }
  const t: f64 = Math.min(1, -y * 3)
  return horizon + (real(light + 27 + channel) - horizon) * t
}

/** Light in steps instead of gradients: 1 flat, 2 toon, 3 paper, 4 line art, 5 blueprint. */
function stylise(style: i32, light: i32, m: i32, r: f64, g: f64, b: f64, nx: f64, ny: f64, nz: f64, dx: f64, dy: f64, dz: f64, shadow: f64, open: f64): void {
  const facing: f64 = nx * real(light) + ny * real(light + 1) + nz * real(light + 2)
  const lit: bool = facing > 0.08 && shadow > 0.5
  const glow: f64 = Math.min(1, real(m + 7))
  let k: f64 = 1
  if (style === 4) {
    red = lit || glow > 0 ? 0.97 : 0.8
    green = red
    blue = red
    return
  }
  if (style === 5) {
    k = lit ? 1 : 0.82
    red = 0.012 * k
    green = 0.07 * k
    blue = 0.24 * k
    return
  }
  // The light's own colour tints the lit tone, the sky's the shaded one.
  const sum: f64 = real(light + 3) + real(light + 4) + real(light + 5) + real(light + 6) + real(light + 7) + real(light + 8)
  const strength: f64 = Math.min(1, sum / 5.1)
  if (style === 3) k = shadow > 0.5 || glow > 0 ? 1 : 0.7
  else if (style === 1) k = lit ? 1 : 0.62
  else k = facing * shadow > 0.55 ? 1.06 : lit ? 0.86 : 0.52
  if (style === 2 && open < 0.55) k *= 0.82
  const cool: f64 = k < 0.75 ? 1.12 : 1
  red = r * k * strength
  green = g * k * strength
  blue = b * k * cool * strength
  if (style === 2 && real(m + 3) > 0.15 && lit) {
    const hx: f64 = real(light) - dx
    const hy: f64 = real(light + 1) - dy
    const hz: f64 = real(light + 2) - dz
    const half: f64 = (nx * hx + ny * hy + nz * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-12)
    if (half > 0.985) {
      red = red * 0.35 + 0.62
      green = green * 0.35 + 0.62
      blue = blue * 0.35 + 0.62
    }
  }
  if (glow > 0) {
    red = red * (1 - glow) + r * glow
    green = green * (1 - glow) + g * glow
    blue = blue * (1 - glow) + b * glow
  }
  red = Math.min(1, red)
  green = Math.min(1, green)
  blue = Math.min(1, blue)
}

/**
 * Lights a sample. `light` is the light record, `m` its material, (r, g, b) its colour, `shadow` 0 (dark) .. 1 (lit),
 * `open` 0 (buried) .. 1 (free): the ambient occlusion.
 */
export function lightSample(light: i32, m: i32, r: f64, g: f64, b: f64, x: f64, y: f64, z: f64, nx: f64, ny: f64, nz: f64, dx: f64, dy: f64, dz: f64, shadow: f64, open: f64): void {
  const style: i32 = whole(light + 17)
  if (style !== 0) {
    stylise(style, light, m, r, g, b, nx, ny, nz, dx, dy, dz, shadow, open)
    return
  }
  const lx: f64 = real(light)
  const ly: f64 = real(light + 1)
  const lz: f64 = real(light + 2)
  const shine: f64 = real(m + 3)
  const skin: f64 = real(m + 5)
  const rim: f64 = real(m + 6)
  const facing: f64 = nx * lx + ny * ly + nz * lz
  const wrap: f64 = skin > 0 ? 0.35 : 0.2
  const diffuse: f64 = Math.max(0, (facing + wrap) / (1 + wrap)) * shadow
  const up: f64 = ny * 0.5 + 0.5
  const toward: f64 = -(nx * dx + ny * dy + nz * dz)
  const grazing: f64 = 1 - Math.max(0, toward)
  const edge: f64 = rim * grazing * grazing * grazing * (0.35 + 0.65 * up)
  let highlight: f64 = 0
  if (shine > 0 && shadow > 0 && facing > 0) {
    const hx: f64 = lx - dx
    const hy: f64 = ly - dy
    const hz: f64 = lz - dz
    const half: f64 = (nx * hx + ny * hy + nz * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-12)
    if (half > 0.3) highlight = shine * exponential(logarithm(half) * real(m + 4)) * shadow
  }
  const bleed: f64 = skin > 0 ? skin * Math.max(0, 1 - Math.abs(facing) * 2.2) * 0.35 * shadow : 0
  const closed: f64 = open < 0.999 ? logarithm(open < 0.05 ? 0.05 : open) : 0
  // Bright colours lose less light in a crease: light bounces there.
  const openR: f64 = closed === 0 ? 1 : exponential(closed * (1 - 0.55 * Math.min(1, r)))
  const openG: f64 = closed === 0 ? 1 : exponential(closed * (1 - 0.55 * Math.min(1, g)))
  const openB: f64 = closed === 0 ? 1 : exponential(closed * (1 - 0.55 * Math.min(1, b)))
  let lampR: f64 = 0
  let lampG: f64 = 0
  let lampB: f64 = 0
  const lamps: i32 = whole(light + 16)
  for (let index: i32 = 0; index < lamps; index++) {
    const lamp: i32 = whole(light + 15) + index * 8
    const ax: f64 = real(lamp) - x
    const ay: f64 = real(lamp + 1) - y
    const az: f64 = real(lamp + 2) - z
    const reach: f64 = real(lamp + 7)
    const d2: f64 = ax * ax + ay * ay + az * az
    if (d2 > reach * reach) continue
    const d: f64 = Math.sqrt(d2) + 1e-9
    const f: f64 = Math.max(0, ((nx * ax + ny * ay + nz * az) / d + 0.3) / 1.3)
    const fade: f64 = 1 - d2 / (reach * reach)
    const power: f64 = (f * real(lamp + 6) * fade * fade) / Math.max(0.02, d2 + 0.02)
    lampR += real(lamp + 3) * power
    lampG += real(lamp + 4) * power
    lampB += real(lamp + 5) * power
  }
  red = r * (real(light + 3) * diffuse * (0.55 + 0.45 * openR) + (real(light + 9) + (real(light + 6) - real(light + 9)) * up) * openR + lampR * openR) + highlight * real(light + 3) + edge * real(light + 12) * openR + r * bleed
  green = g * (real(light + 4) * diffuse * (0.55 + 0.45 * openG) + (real(light + 10) + (real(light + 7) - real(light + 10)) * up) * openG + lampG * openG) + highlight * real(light + 4) + edge * real(light + 13) * openG + g * bleed * 0.28
  blue = b * (real(light + 5) * diffuse * (0.55 + 0.45 * openB) + (real(light + 11) + (real(light + 8) - real(light + 11)) * up) * openB + lampB * openB) + highlight * real(light + 5) + edge * real(light + 14) * openB + b * bleed * 0.18
  const mirror: f64 = real(m + 9)
  if (mirror > 0) {
    const k: f64 = mirror * (0.25 + 0.75 * grazing * grazing)
    const ry: f64 = dy + 2 * toward * ny
    const tint: f64 = mirror > 0.5 ? 1 : 0
    // Metals tint what they reflect, glaze and water do not.
    red += (skyChannel(light, 0, ry) * (tint > 0 ? 0.4 + 0.6 * r : 1) * openR - red) * k
    green += (skyChannel(light, 1, ry) * (tint > 0 ? 0.4 + 0.6 * g : 1) * openG - green) * k
    blue += (skyChannel(light, 2, ry) * (tint > 0 ? 0.4 + 0.6 * b : 1) * openB - blue) * k
  }
  const glow: f64 = Math.min(1, real(m + 7))
  if (glow > 0) {
    red = red * (1 - glow) + r * glow * 1.4
    green = green * (1 - glow) + g * glow * 1.4
    blue = blue * (1 - glow) + b * glow * 1.4
  }
  red = tone(red)
  green = tone(green)
  blue = tone(blue)
}
