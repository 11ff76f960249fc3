// Linear light -> sRGB bytes, through a table of 16385 steps.
let table: usize = 0

export function setTable(address: usize): void {
  table = address
}

@inline function curve(c: f64): f64 {
  return <f64>load<f32>(table + (<usize>(c <= 0 ? 0 : c >= 1 ? 16384 : <i32>(c * 16384 + 0.5)) << 2))
}

export function encodePixel(red: f64, green: f64, blue: f64, cover: f64, into: usize): void {
  store<u8>(into, <u8>(curve(red) * 255 + 0.5))
  store<u8>(into + 1, <u8>(curve(green) * 255 + 0.5))
  store<u8>(into + 2, <u8>(curve(blue) * 255 + 0.5))
  store<u8>(into + 3, <u8>(Math.min(1, cover) * 255 + 0.5))
}
