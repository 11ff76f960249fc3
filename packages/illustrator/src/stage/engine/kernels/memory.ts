/**
 * How kernels read the compiled world. The same kernel sources run twice: as TypeScript in the reference renderer, with
 * this module, and as WebAssembly, where `build.mjs` puts `memory.wasm.ts` in its place.
 */
/// <reference path="../portable.d.ts" />

let reals: Float64Array = new Float64Array(0)
let bytes: Uint8Array = new Uint8Array(0)

/** Lays the kernels over a compiled world's memory. */
export function bind(buffer: ArrayBufferLike): void {
  reals = new Float64Array(buffer, 0, Math.floor(buffer.byteLength / 8))
  bytes = new Uint8Array(buffer)
}

/** The number at 8-byte word `index`. */
export function real(index: i32): f64 {
  return reals[index] as number
}

/** The number at 8-byte word `index` as an integer. */
export function whole(index: i32): i32 {
  return reals[index] as number
}

export function put(index: i32, value: f64): void {
  reals[index] = value
}

/** The byte at address `index`. */
export function byteAt(index: i32): f64 {
  return bytes[index] as number
}

/** Truncates toward zero. */
export function int(value: f64): i32 {
  return Math.trunc(value)
}

/** 32-bit product. */
export function multiply(a: i32, b: i32): i32 {
  return Math.imul(a, b)
}

/** e to the x; WebAssembly's side is a polynomial, within 1e-5. */
export function exponential(x: f64): f64 {
  return Math.exp(x)
}

/** Natural logarithm of a number above 0; WebAssembly's side is a polynomial, within 1e-5. */
export function logarithm(x: f64): f64 {
  return Math.log(x)
}
