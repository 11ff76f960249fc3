import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isEnvelope, KEY_ID_BYTES, NONCE_BYTES, packEnvelope, unpackEnvelope } from './signature-envelope.ts'

function bytes(length: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: length, maxLength: length })
}

test('what is packed comes out again', () => {
  const ciphertext = fc.uint8Array({ minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(bytes(KEY_ID_BYTES), bytes(NONCE_BYTES), ciphertext, (keyId, nonce, sealed) => {
      const unpacked = unpackEnvelope(packEnvelope({ keyId, nonce, ciphertext: sealed }))
      assert.ok(unpacked)
      assert.deepEqual([...unpacked.keyId], [...keyId])
      assert.deepEqual([...unpacked.nonce], [...nonce])
      assert.deepEqual([...unpacked.ciphertext], [...sealed])
    }),
  )
})

test('the layout is written in stone', () => {
  const packed = packEnvelope({
    keyId: new Uint8Array([1, 2, 3, 4]),
    nonce: new Uint8Array(12).fill(9),
    ciphertext: new Uint8Array([255]),
  })
  assert.equal(Buffer.from(packed).toString('hex'), `504c544e0101020304${'09'.repeat(12)}ff`)
})

test('bytes of others, other versions and stumps are not ours', () => {
  assert.equal(unpackEnvelope(new Uint8Array([0x12, 4, 0x0a, 2, 1, 1])), undefined)
  assert.equal(isEnvelope(new Uint8Array([0x12, 4, 0x0a, 2])), false)
  const packed = packEnvelope({
    keyId: new Uint8Array(4),
    nonce: new Uint8Array(12),
    ciphertext: new Uint8Array([1]),
  })
  for (let length = 0; length < packed.length; length++) {
    assert.equal(unpackEnvelope(packed.slice(0, length)), undefined, `${length} bytes`)
  }
  packed[4] = 2
  assert.equal(unpackEnvelope(packed), undefined)
  assert.equal(isEnvelope(packed), true)
})

test('a key id or nonce of another length is refused', () => {
  const good = { keyId: new Uint8Array(4), nonce: new Uint8Array(12), ciphertext: new Uint8Array(1) }
  assert.throws(() => packEnvelope({ ...good, keyId: new Uint8Array(3) }), /4 bytes, got 3/)
  assert.throws(() => packEnvelope({ ...good, nonce: new Uint8Array(16) }), /12 bytes, got 16/)
})
