// Depth of field: each pixel becomes the mean of what lies in its circle of confusion.

/**
 * Blurs rows y0..y1. Radii in pixels are strength * |1 - distance / depth|, at most `most`;
 * a neighbour counts when it is behind (blurred like this pixel) or when its own circle reaches here.
 */
export function blurRows(bytes: usize, depths: usize, out: usize, width: i32, height: i32, y0: i32, y1: i32, distance: f64, strength: f64, most: f64): void {
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const q = y * width + x
      const own = circle(<f64>load<f32>(depths + (<usize>q << 2)), distance, strength, most)
      let r: f64 = <f64>load<u8>(bytes + (<usize>q << 2)), g = <f64>load<u8>(bytes + (<usize>q << 2) + 1), b = <f64>load<u8>(bytes + (<usize>q << 2) + 2), a = <f64>load<u8>(bytes + (<usize>q << 2) + 3)
      // Squares stand in for linear light.
      r *= r
      g *= g
      b *= b
      let total: f64 = 1
      const front = <f64>load<f32>(depths + (<usize>q << 2))
      // A sharp pixel far from blurred ones needs no taps: look along a cross first.
      if (own < 0.6 && !reached(depths, x, y, width, height, distance, strength, most, front)) {
        store<u32>(out + (<usize>q << 2), load<u32>(bytes + (<usize>q << 2)))
        continue
      }
      const radius = Math.max(own, most)
      for (let k = 1; k <= 40; k++) {
        // A sunflower's seeds: even taps over the disc (Vogel, 1979).
        const rho = Math.sqrt((<f64>k - 0.5) / 40)
        const angle = <f64>k * 2.399963229728653
        const d = rho * radius
        const sx = x + <i32>Math.round(Math.cos(angle) * d), sy = y + <i32>Math.round(Math.sin(angle) * d)
        if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue
        const p = <usize>(sy * width + sx) << 2
        const depth = <f64>load<f32>(depths + p)
        const theirs = circle(depth, distance, strength, most)
        const reach = depth < front - 0.02 * front ? theirs : Math.min(theirs, Math.max(own, 0.5))
        const w = Math.max(0, Math.min(1, reach - d + 0.5))
        if (w <= 0) continue
        const sr = <f64>load<u8>(bytes + p), sg = <f64>load<u8>(bytes + p + 1), sb = <f64>load<u8>(bytes + p + 2)
        r += sr * sr * w
        g += sg * sg * w
        b += sb * sb * w
        a += <f64>load<u8>(bytes + p + 3) * w
        total += w
      }
      const i = 1 / total
      const o = out + (<usize>q << 2)
      store<u8>(o, <u8>(Math.sqrt(r * i) + 0.5))
      store<u8>(o + 1, <u8>(Math.sqrt(g * i) + 0.5))
      store<u8>(o + 2, <u8>(Math.sqrt(b * i) + 0.5))
      store<u8>(o + 3, <u8>(a * i + 0.5))
    }
}

@inline function circle(depth: f64, distance: f64, strength: f64, most: f64): f64 {
  return Math.min(most, strength * Math.abs(1 - distance / depth))
}

/** Whether something nearer and blurred may spill over a sharp pixel. */
function reached(depths: usize, x: i32, y: i32, width: i32, height: i32, distance: f64, strength: f64, most: f64, front: f64): bool {
  const step = <i32>(most * 0.7) + 1
  for (let j = -1; j <= 1; j++)
    for (let i = -1; i <= 1; i++) {
      const sx = max(0, min(width - 1, x + i * step)), sy = max(0, min(height - 1, y + j * step))
      const depth = <f64>load<f32>(depths + (<usize>(sy * width + sx) << 2))
      if (depth < front * 0.98 && circle(depth, distance, strength, most) > 0.6) return true
    }
  return false
}
