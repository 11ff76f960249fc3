import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCountTokens } from './count-tokens.ts'
import { errorOf, hi, lift, PRO } from './lift-for-tests.ts'
import { promptTokens } from './usage.ts'

const count = (body: unknown, model = PRO) => promptTokens(parseCountTokens(body, { model, lift }))

test('contents alone and a whole request are counted alike', () => {
  assert.deepEqual(count(hi()), { text: 1, image: 0 })
  assert.deepEqual(count({ generate_content_request: hi({ model: `models/${PRO}` }) }), { text: 1, image: 0 })
})

test('a whole request needs its model, and excludes contents beside it', () => {
  const message = (body: unknown) => errorOf(() => count(body)).message
  assert.match(message({ generateContentRequest: hi() }), /generate_content_request\.model: model is not specified/)
  assert.match(message({ ...hi(), generateContentRequest: hi({ model: PRO }) }), /mutually exclusive/)
})

test('the same rules hold as for generating, and the 404 names countTokens', () => {
  assert.match(errorOf(() => count({})).message, /contents is not specified/)
  assert.match(errorOf(() => count(hi({ size: 1 }))).message, /Unknown name "size"/)
  assert.match(errorOf(() => count(hi(), 'gemini-2.5-flash')).message, /not supported for countTokens/)
})
