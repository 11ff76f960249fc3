// The camera, as the kernels see it.
export let width: i32 = 0
export let height: i32 = 0
export let pixels: f64 = 1
export let parallel: bool = false
export let measure: f64 = 1
export let atX: f64 = 0
export let atY: f64 = 0
export let atZ: f64 = 0
export let forwardX: f64 = 0
export let forwardY: f64 = 0
export let forwardZ: f64 = 0
export let rightX: f64 = 0
export let rightY: f64 = 0
export let rightZ: f64 = 0
export let upX: f64 = 0
export let upY: f64 = 0
export let upZ: f64 = 0

export function setView(w: i32, h: i32, scale: f64, flat: i32, size: f64, ax: f64, ay: f64, az: f64, fx: f64, fy: f64, fz: f64, rx: f64, ry: f64, rz: f64, ux: f64, uy: f64, uz: f64): void {
  width = w
  height = h
  pixels = scale
  parallel = flat != 0
  measure = size
  atX = ax
  atY = ay
  atZ = az
  forwardX = fx
  forwardY = fy
  forwardZ = fz
  rightX = rx
  rightY = ry
  rightZ = rz
  upX = ux
  upY = uy
  upZ = uz
}

/** Metres in front of the camera. */
export function depthOf(x: f64, y: f64, z: f64): f64 {
  return (x - atX) * forwardX + (y - atY) * forwardY + (z - atZ) * forwardZ
}

/** Whether a ball may touch the picture. */
export function inView(x: f64, y: f64, z: f64, r: f64): bool {
  const dx = x - atX, dy = y - atY, dz = z - atZ
  const depth = dx * forwardX + dy * forwardY + dz * forwardZ
  if (!parallel && depth < -r) return false
  const across = Math.abs(dx * rightX + dy * rightY + dz * rightZ)
  const above = Math.abs(dx * upX + dy * upY + dz * upZ)
  const scale = parallel ? 1 : Math.max(depth, 0) + r
  return across < (<f64>width * 0.5 / pixels) * scale + r * 1.5 && above < (<f64>height * 0.5 / pixels) * scale + r * 1.5
}
