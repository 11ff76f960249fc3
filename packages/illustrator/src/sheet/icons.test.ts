import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findIcon, iconPicture, iconSvg, iconsIn } from './icons.ts'

const found = (word: string, language?: string) => findIcon(word, language)?.icon

test('words find their icons: plural, with adjectives, in Chinese', () => {
  assert.equal(found('cat'), 'fluent/cat')
  assert.equal(found('red apples'), 'fluent/red-apple')
  assert.equal(found('猫', 'zh'), 'fluent/cat')
  assert.equal(found('红苹果', 'zh'), 'fluent/red-apple')
})

test('known bad matches of the emoji words are put right', () => {
  assert.equal(found('餐厅', 'zh'), 'fluent/fork-and-knife-with-plate')
  assert.equal(found('灯笼', 'zh'), 'fluent/red-paper-lantern')
  assert.equal(found('双子座', 'zh'), 'fluent/gemini')
})

test('a word without an icon gets none', () => {
  assert.equal(found('unobtainium'), undefined)
  assert.equal(found('coffee shopkeeping'), undefined)
  assert.equal(findIcon('coffee roastery', 'en', true)?.icon, 'fluent/hot-beverage')
})

test('icons of a sentence come in its order and skip words that say nothing', () => {
  assert.deepEqual(iconsIn('a red poster with a guitar and some roses', 3), ['fluent/guitar', 'fluent/rose'])
})

test('an icon is drawn in a square with clear corners', async () => {
  const picture = await iconPicture('fluent/red-apple', 64)
  assert.equal(picture.data.length, 64 * 64 * 4)
  assert.equal(picture.data[3], 0)
  assert.equal(picture.data[(32 * 64 + 32) * 4 + 3], 255)
  assert.match(iconSvg('fluent/red-apple'), /^<svg /)
})
