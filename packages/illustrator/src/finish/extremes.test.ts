import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyFinish, FINISHES } from './finish.ts'
import { apple } from './testing/apple.ts'

for (const { name } of FINISHES) {
  test(`${name} bears white, tiny and extreme pictures`, () => {
    for (const [width, height] of [
      [1, 1],
      [16, 16],
      [240, 2],
      [2, 240],
    ] as const) {
      const pixels = new Uint8Array(width * height * 4).fill(255)
      applyFinish({ width, height, pixels }, name, { seed: 3 })
      assert.equal(pixels[3], 255)
      const { raster, depth, nodes } = apple(width, height)
      applyFinish(raster, name, { seed: 3, depth, nodes })
      assert.ok(raster.pixels.every((value, at) => at % 4 !== 3 || value === 255))
    }
  })
}
