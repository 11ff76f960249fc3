import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyFinish, FINISHES, finishNamed } from './finish.ts'
import { apple, finished } from './testing/apple.ts'

for (const { name } of FINISHES) {
  test(`${name} repaints a picture and keeps its size and alpha`, () => {
    const before = apple(96, 72).raster
    before.pixels[3] = 0
    before.pixels[7] = 120
    const after = { ...before, pixels: before.pixels.slice() }
    applyFinish(after, name, { seed: 7 })
    assert.equal(after.pixels.length, before.pixels.length)
    let changed = 0
    for (let at = 0; at < after.pixels.length; at++) {
      if (at % 4 === 3) assert.equal(after.pixels[at], before.pixels[at])
      else if (Math.abs((after.pixels[at] as number) - (before.pixels[at] as number)) > 2) changed++
    }
    assert.ok(changed > after.pixels.length / 8, `only ${changed} numbers changed`)
  })

  test(`${name} gives the same bytes for the same seed`, () => {
    assert.deepEqual(finished(name, 80, 60).pixels, finished(name, 80, 60).pixels)
  })
}

test('another seed gives another hand', () => {
  assert.notDeepEqual(finished('watercolor', 120, 90, 1).pixels, finished('watercolor', 120, 90, 2).pixels)
})

test('words in English and Chinese name finishes, whatever their case and hyphens', () => {
  const named = {
    'Pixel Art': 'pixel-art',
    'colored pencil': 'coloured-pencil',
    水墨画: 'chinese-ink',
    'Oil painting': 'oil',
    'ukiyo e': 'ukiyo-e',
    浮世绘风格: 'ukiyo-e',
    black_and_white: 'black-and-white',
    'stained glass style': 'stained-glass',
  }
  for (const [word, name] of Object.entries(named)) assert.equal(finishNamed(word)?.name, name, word)
  assert.equal(finishNamed('photograph'), undefined)
})

test('no word means two finishes', () => {
  const words = FINISHES.flatMap(({ names }) => [...names.en, ...names.zh])
  assert.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  )
})

test('an unknown finish is refused with the known ones', () => {
  const { raster } = apple(8, 8)
  assert.throws(() => applyFinish(raster, 'jelly', { seed: 1 }), /finish: "jelly" is not one of watercolor, gouache/)
})

test('buffers of another size are refused', () => {
  const { raster } = apple(8, 8)
  assert.throws(
    () => applyFinish(raster, 'ink', { seed: 1, depth: new Float32Array(3) }),
    /depth: has 3 numbers, the picture 64 pixels/,
  )
})
