import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode, linearOf, toLinear, toSrgb } from './colours.ts'

test('every sRGB byte survives the way to linear light and back', () => {
  const pixel = new Uint8ClampedArray(4)
  for (let byte = 0; byte < 256; byte++) {
    const light = toLinear(byte / 255)
    encode(light, light, light, pixel, 0)
    assert.equal(pixel[0], byte)
    assert.ok(Math.abs(toSrgb(light) * 255 - byte) < 1e-6)
  }
})

test('hex colours are read in both lengths and others are refused by name', () => {
  assert.deepEqual(linearOf('#fff'), [1, 1, 1])
  assert.deepEqual(linearOf('#ff0000'), [1, 0, 0])
  assert.throws(() => linearOf('red'), /colour is "red"; expected #rrggbb/)
})
