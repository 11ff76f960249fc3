import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createSealer } from './seal.ts'

const secret = 'a secret of more than sixteen letters'

describe('sealing', () => {
  const sealer = createSealer([secret])

  it('opens to what was sealed, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (state, tenant) => {
        const opened = sealer.open(sealer.seal({ state }, tenant), tenant)
        assert.deepEqual(JSON.parse(JSON.stringify(opened)), JSON.parse(JSON.stringify({ state })))
      }),
    )
  })

  it('refuses when any one byte is changed', () => {
    const sealed = sealer.seal({ cat: 'orange' }, 'local')
    for (let index = 0; index < sealed.length; index++) {
      const changed = Uint8Array.from(sealed)
      changed[index] = (changed[index] as number) ^ 1
      assert.equal(sealer.open(changed, 'local'), undefined, `byte ${index}`)
    }
  })

  it('refuses another tenant, another secret and a shortened signature', () => {
    const sealed = sealer.seal({ cat: 'orange' }, 'anna')
    assert.equal(sealer.open(sealed, 'ben'), undefined)
    assert.equal(createSealer(['another secret of enough letters']).open(sealed, 'anna'), undefined)
    assert.equal(sealer.open(sealed.subarray(0, sealed.length - 1), 'anna'), undefined)
  })

  it('gives the same bytes for the same state, and other bytes for another', () => {
    assert.deepEqual(sealer.seal({ a: 1 }, 'x'), createSealer([secret]).seal({ a: 1 }, 'x'))
    assert.notDeepEqual(sealer.seal({ a: 1 }, 'x'), sealer.seal({ a: 2 }, 'x'))
  })

  it('goes on opening what an older secret sealed', () => {
    const rotated = createSealer(['a newer secret of enough letters', secret])
    assert.deepEqual(rotated.open(sealer.seal('state', 'x'), 'x'), 'state')
  })

  it('refuses a secret that is too short', () => {
    assert.throws(() => createSealer(['short']), /at least 16/)
  })
})
