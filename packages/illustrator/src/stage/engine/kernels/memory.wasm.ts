// WebAssembly's side of memory.ts.
export function real(index: i32): f64 {
  return load<f64>((<usize>index) << 3)
}
export function whole(index: i32): i32 {
  return <i32>load<f64>((<usize>index) << 3)
}
export function put(index: i32, value: f64): void {
  store<f64>((<usize>index) << 3, value)
}
export function byteAt(index: i32): f64 {
  return <f64>load<u8>(<usize>index)
}
export function int(value: f64): i32 {
  return <i32>value
}
export function multiply(a: i32, b: i32): i32 {
  return a * b
}

// 2^x: the whole part goes into the exponent bits, the rest through a polynomial.
export function exponential(x: f64): f64 {
  const t = Math.max(-126, Math.min(126, x * 1.4426950408889634))
  const n = Math.floor(t)
  const f = t - n
  const power = 1 + f * (0.6931471806 + f * (0.2402265070 + f * (0.0555041087 + f * (0.0096181291 + f * (0.0013333558 + f * 0.00015403530)))))
  return power * reinterpret<f64>((<i64>n + 1023) << 52)
}

// The exponent bits, and the mantissa through an odd series about 1.
export function logarithm(x: f64): f64 {
  const bits = reinterpret<i64>(x)
  let e = <f64>((bits >> 52) - 1023)
  let m = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000)
  if (m > 1.4142135623730951) {
    m *= 0.5
    e += 1
  }
  const s = (m - 1) / (m + 1)
  const q = s * s
  return e * 0.6931471805599453 + 2 * s * (1 + q * (0.3333333333 + q * (0.2 + q * (0.1428571429 + q * 0.1111111111))))
}
