import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segmentsOf } from './breaks.ts'
import { breakLines, fitText, widthOf } from './fit.ts'
import { shapeLine } from './shape.ts'

const plain = { face: 'inter', weight: 400 }
const pieces = (text: string) => segmentsOf(text).map((segment) => segment.text)
const bare = (text: string) => text.replace(/\s+/g, '')

test('a Chinese line never starts with closing punctuation nor ends with an opening bracket', () => {
  for (let width = 60; width < 400; width += 7) {
    const { lines } = breakLines('打开小小的叶门，吸入空气。然后（慢慢地）说：“你好！”', plain, 24, width)
    for (const line of lines.slice(1)) assert.doesNotMatch(line, /^[，。！）”：]/)
    for (const line of lines.slice(0, -1)) assert.doesNotMatch(line, /[（“]$/)
  }
})

test('Latin breaks at spaces and after hyphens, never inside numbers', () => {
  assert.deepEqual(pieces('well-known fact'), ['well-', 'known', 'fact'])
  assert.deepEqual(pieces('1,000.50 cups'), ['1,000.50', 'cups'])
  assert.deepEqual(pieces('Bonjour !'), ['Bonjour !'])
})

test('Thai, which has no spaces, breaks between words', () => {
  assert.ok(pieces('สวัสดีชาวโลก').length > 1)
})

test('every letter of a text is in its lines, in order, and no line is wider than the box', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'W', 'i', ' ', '-', '。', '光', '合', 'Ж', 'ß', '7', ',', '（'),
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(letters, fc.integer({ min: 60, max: 500 }), fc.boolean(), (text, width, balanced) => {
      const fitted = fitText(text, { width, height: 4000 }, { ...plain, balanced, most: 40, least: 8 })
      assert.equal(bare(fitted.lines.join('')), bare(text))
      for (const line of fitted.lines) assert.ok(widthOf(line, plain, fitted.size) <= width + 0.05)
    }),
    { numRuns: 120 },
  )
})

test('text takes the largest size that fits, and says so when none does', () => {
  const fitted = fitText('Grand opening', { width: 400, height: 120 }, { ...plain, most: 300 })
  assert.ok(fitted.fits && fitted.size > 40)
  assert.equal(fitText('much too long for this', { width: 30, height: 10 }, { ...plain, least: 12 }).fits, false)
})

test('a bold headline falls back to a bold Chinese face', () => {
  const { glyphs } = shapeLine('Tea 茶', { face: 'montserrat', weight: 800 })
  assert.ok((glyphs.at(-1)?.typeface.weight ?? 0) >= 700)
  assert.equal(glyphs.at(-1)?.typeface.face, 'noto-sans-sc')
})

test('a character that the display face lacks is taken from another', () => {
  const line = shapeLine('CO₂', { face: 'lilita-one', weight: 400 })
  assert.deepEqual(line.missing, [])
  assert.ok(line.glyphs.every(({ glyph }) => glyph !== 0))
})

test('right-to-left runs stand in visual order and letters join', () => {
  const line = shapeLine('abc سلام', { face: 'inter', weight: 400 })
  assert.equal(line.direction, 'ltr')
  // Seen, lam-alef, meem: joined forms are fewer than letters.
  assert.ok(line.glyphs.filter(({ typeface }) => typeface.face === 'noto-sans-arabic').length <= 4)
  assert.equal(shapeLine('سلام abc', { face: 'inter', weight: 400 }).direction, 'rtl')
})

test('emoji become icons', () => {
  const line = shapeLine('Hi 🎉!', { face: 'inter', weight: 400 })
  assert.deepEqual(
    line.icons.map(({ icon }) => icon),
    ['fluent/party-popper'],
  )
  assert.deepEqual(line.missing, [])
})
