import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { changedLetters, nearestName } from './nearest-name.ts'
import { readSettings, SettingsError } from './settings.ts'

const wrong = (env: Record<string, string>, pattern: RegExp) =>
  assert.throws(
    () => readSettings(env),
    (error) => error instanceof SettingsError && pattern.test(error.message),
  )

describe('readSettings', () => {
  test('needs nothing', () => {
    assert.deepEqual(readSettings({ HOME: '/home/ada' }), {
      host: '127.0.0.1',
      port: 8787,
      data: '/home/ada/.local/share/plantain',
      keys: [],
      signatures: 'warn',
    })
  })

  test('takes everything from the environment, and empty values as absent', () => {
    const env = {
      PLANTAIN_HOST: '0.0.0.0',
      PLANTAIN_PORT: '0',
      PLANTAIN_DATA: '/var/plantain',
      PLANTAIN_SECRET: 'a secret of some length',
      PLANTAIN_KEYS: ' first-key-1 ,second-key-2,',
      PLANTAIN_SIGNATURES: 'strict',
    }
    assert.deepEqual(readSettings(env), {
      host: '0.0.0.0',
      port: 0,
      data: '/var/plantain',
      secret: 'a secret of some length',
      keys: ['first-key-1', 'second-key-2'],
      signatures: 'strict',
    })
    assert.equal(readSettings({ PLANTAIN_PORT: '', PLANTAIN_SIGNATURES: '' }).port, 8787)
  })

  test('names the nearest legal name of an unknown one', () => {
    wrong({ PLANTAIN_PROT: '80' }, /^PLANTAIN_PROT is not a setting\. Did you mean PLANTAIN_PORT\?$/)
    wrong({ PLANTAIN_API_KEYS: 'x' }, /Did you mean PLANTAIN_KEYS\?/)
    assert.equal(readSettings({ PLANTAIN_PAINTER: 'x' }, { alsoKnown: ['PLANTAIN_PAINTER'] }).port, 8787)
  })

  test('names every wrong value, but never a secret', () => {
    wrong({ PLANTAIN_PORT: '99999' }, /^PLANTAIN_PORT must be a number from 0 to 65535, not '99999'\.$/)
    wrong({ PLANTAIN_PORT: 'http' }, /PLANTAIN_PORT must be a number/)
    wrong({ PLANTAIN_SIGNATURES: 'lax' }, /one of 'strict', 'warn', 'off', not 'lax'/)
    wrong({ PLANTAIN_SECRET: 'short' }, /^PLANTAIN_SECRET must have at least 16 characters\.$/)
    wrong({ PLANTAIN_KEYS: 'tiny' }, /^PLANTAIN_KEYS must be keys of at least 8 [^']*$/)
    wrong({ PLANTAIN_PORT: '-1', PLANTAIN_SIGNATURES: 'no' }, /PORT.*\n.*SIGNATURES/)
  })

  test('refuses a server that everybody in the network could use', () => {
    wrong({ PLANTAIN_HOST: '0.0.0.0' }, /other machines can reach.*Set PLANTAIN_KEYS/)
    wrong({ PLANTAIN_HOST: '::' }, /Set PLANTAIN_KEYS/)
    assert.equal(readSettings({ PLANTAIN_HOST: 'localhost' }).host, 'localhost')
    assert.equal(readSettings({ PLANTAIN_HOST: '::1' }).host, '::1')
  })
})

describe('nearestName', () => {
  test('measures a distance', () => {
    assert.equal(changedLetters('kitten', 'sitting'), 3)
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        assert.equal(changedLetters(one, other), changedLetters(other, one))
        assert.equal(changedLetters(one, other) === 0, one === other)
      }),
    )
  })

  test('has nothing to offer without candidates', () => {
    assert.equal(nearestName('x', []), undefined)
  })
})
