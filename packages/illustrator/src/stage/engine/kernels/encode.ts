// Linear light -> graded sRGB bytes, through a table of 4097 steps.
let table: usize = 0

export function setTable(address: usize): void {
  table = address
}

@inline function curve(c: f64): f64 {
  const t = c <= 0 ? 0 : c >= 1 ? 4096 : c * 4096
  const i = min(4095, <i32>t)
  const low = <f64>load<f32>(table + (<usize>i << 2))
  return low + (<f64>load<f32>(table + (<usize>(i + 1) << 2)) - low) * (t - <f64>i)
}

@inline function grade(c: f64, grey: f64): f64 {
  const vivid = Math.max(0, Math.min(1, grey + (c - grey) * 1.1))
  return (vivid + (vivid * vivid * (3 - 2 * vivid) - vivid) * 0.12) * 255 + 0.5
}

export function encodePixel(red: f64, green: f64, blue: f64, cover: f64, into: usize): void {
  const r = curve(red), g = curve(green), b = curve(blue)
  const grey = 0.3 * r + 0.59 * g + 0.11 * b
  store<u8>(into, <u8>grade(r, grey))
  store<u8>(into + 1, <u8>grade(g, grey))
  store<u8>(into + 2, <u8>grade(b, grey))
  store<u8>(into + 3, <u8>(Math.min(1, cover) * 255 + 0.5))
}
