import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradePixels } from './grade.ts'

const picture = (width: number, height: number) =>
  Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => (index % 4 === 3 ? 200 : (index * 37) % 256))

test('a grade depends on nothing but the pixel, its place and the seed', () => {
  const [first, second] = [picture(20, 10), picture(20, 10)]
  second[0] = 1
  gradePixels(first, 20, 10, 5)
  gradePixels(second, 20, 10, 5)
  assert.deepEqual(first.subarray(4), second.subarray(4))
})

test('alpha stays as it was', () => {
  const pixels = picture(8, 8)
  gradePixels(pixels, 8, 8, 1)
  for (let at = 3; at < pixels.length; at += 4) assert.equal(pixels[at], 200)
})
