import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeBase64, encodeBase64, isBase64, MAX_OFFENDING_CHARACTERS } from './base64.ts'

function decoded(text: string): Uint8Array {
  const result = decodeBase64(text)
  assert.ok(result.ok, text)
  return result.bytes
}

test('encoding agrees with the platform, and decoding takes it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64(bytes)
      assert.equal(text, Buffer.from(bytes).toString('base64'))
      assert.deepEqual(decoded(text), new Uint8Array(bytes))
    }),
  )
})

test('bytes longer than one piece are encoded without a seam', () => {
  const bytes = new Uint8Array(40_000).map((_, index) => (index * 37) & 255)
  assert.equal(encodeBase64(bytes), Buffer.from(bytes).toString('base64'))
  assert.deepEqual(decoded(encodeBase64(bytes)), bytes)
})

test('either alphabet, mixed, with or without padding, gives the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.array(fc.boolean()), fc.boolean(), (bytes, choices, padded) => {
      let text = encodeBase64(bytes)
      let seen = 0
      text = text.replace(/[+/]/g, (sign) => (choices[seen++] ? (sign === '+' ? '-' : '_') : sign))
      if (!padded) text = text.replace(/=+$/, '')
      assert.deepEqual(decoded(text), new Uint8Array(bytes))
    }),
  )
})

test('a foreign character is located and quoted', () => {
  const foreign = fc.constantFrom('*', ' ', '\n', '=', '.', 'é', '\u0000', '😀')
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 60 }), foreign, fc.nat(), (bytes, sign, place) => {
      const text = encodeBase64(bytes).replace(/=+$/, '')
      // Two characters must follow a `=`, otherwise it might pass for padding.
      const position = place % (text.length - 2)
      const broken = text.slice(0, position) + sign + text.slice(position + 1)
      const result = decodeBase64(broken)
      assert.ok(!result.ok)
      assert.equal(result.position, position)
      assert.equal(result.offending, broken.slice(position, position + MAX_OFFENDING_CHARACTERS))
    }),
  )
})

test('padding must fit and a lone last character is a fault', () => {
  for (const text of ['A', 'AAAAA', 'A=', 'AA=', 'AAA==', 'AAAA=', '=', '==', 'AA===', 'data:image/png;base64,AAAA']) {
    assert.equal(isBase64(text), false, text)
  }
  for (const text of ['', 'AA', 'AA==', 'AAA', 'AAA=', 'AAAA', '_-+/']) assert.equal(isBase64(text), true, text)
})
