import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FLASH, hi, PNG, parse } from './lift-for-tests.ts'
import { findModel, type ImageModel } from './models.ts'
import { countTokensResponse, estimateTextTokens, imageTokens, promptTokens, usageOf } from './usage.ts'

const pro = findModel('gemini-3-pro-image') as ImageModel
const flash = findModel(FLASH) as ImageModel

test('the recorded answer of the real service is reproduced', () => {
  assert.deepEqual(
    usageOf(pro, { text: 14, image: 0 }, { kind: 'answered', pictures: ['1K'], text: 163, thoughts: 174 }),
    {
      promptTokenCount: 14,
      candidatesTokenCount: 1283,
      totalTokenCount: 1471,
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: 14 }],
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
      thoughtsTokenCount: 174,
    },
  )
})

test('total = prompt + candidates + thoughts for every answer; details list pictures only', () => {
  const count = fc.nat(5000)
  const pictures = fc.array(fc.constantFrom(...flash.tiers), { maxLength: 4 })
  fc.assert(
    fc.property(count, count, count, count, pictures, (words, shown, text, thoughts, tiers) => {
      const usage = usageOf(flash, { text: words, image: shown }, { kind: 'answered', pictures: tiers, text, thoughts })
      const { candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usage
      assert.equal(usage.totalTokenCount, usage.promptTokenCount + candidatesTokenCount + thoughtsTokenCount)
      const listed = (usage.candidatesTokensDetails ?? []).reduce((sum, { tokenCount }) => sum + tokenCount, 0)
      assert.equal(listed, imageTokens(flash, tiers))
      assert.equal(candidatesTokenCount, listed + text)
      assert.equal('candidatesTokensDetails' in usage, tiers.length > 0)
    }),
  )
})

test('a refusal counts its thoughts once', () => {
  assert.deepEqual(usageOf(pro, { text: 10, image: 560 }, { kind: 'refused', thoughts: 200 }), {
    promptTokenCount: 570,
    candidatesTokenCount: 200,
    totalTokenCount: 770,
    promptTokensDetails: [
      { modality: 'TEXT', tokenCount: 10 },
      { modality: 'IMAGE', tokenCount: 560 },
    ],
    thoughtsTokenCount: 200,
  })
})

test('a blocked prompt counts nothing but itself', () => {
  assert.deepEqual(usageOf(pro, { text: 9, image: 0 }, { kind: 'blocked' }), {
    promptTokenCount: 9,
    totalTokenCount: 9,
  })
})

test('several pictures cost several times', () => {
  assert.equal(imageTokens(pro, ['1K', '1K', '4K']), 1120 + 1120 + 2000)
  assert.throws(() => imageTokens(pro, ['512']), /no size '512'/)
})

test('a prompt counts its words, its pictures and its instruction, but no thoughts', () => {
  const body = {
    systemInstruction: { parts: [{ text: 'be nice' }] },
    contents: [
      { parts: [{ text: 'edit this' }, { inlineData: { mimeType: 'image/png', data: PNG } }] },
      { role: 'model', parts: [{ text: 'hm', thought: true }] },
      { parts: [{ fileData: { fileUri: 'files/a' } }] },
    ],
  }
  assert.deepEqual(promptTokens(parse(body)), { text: 4, image: 1120 })
  assert.deepEqual(promptTokens(parse(body, FLASH)), { text: 4, image: 2240 })
  assert.deepEqual(countTokensResponse(promptTokens(parse(hi()))), {
    totalTokens: 1,
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: 1 }],
  })
})

test('the estimate of a text is steady and sensible', () => {
  assert.equal(estimateTextTokens(''), 0)
  assert.equal(estimateTextTokens('A red kite over a lake.'), 7)
  assert.equal(estimateTextTokens('internationalization'), 4)
  assert.equal(estimateTextTokens('2026'), 4)
  assert.equal(estimateTextTokens('一只红色的风筝'), 5)
  assert.equal(estimateTextTokens('猫とcat'), 3)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const apart = estimateTextTokens(one) + estimateTextTokens(other)
      assert.equal(estimateTextTokens(`${one} ${other}`), apart, 'texts with a space between add up')
      assert.ok(estimateTextTokens(one) <= [...one].length)
    }),
  )
})
