import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sealingSecrets } from './secret.ts'

describe('the sealing secret', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plantain-test-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  it('is made once, kept, and readable by its owner only', async () => {
    const data = join(folder, 'data')
    const [made, ...others] = await Promise.all([1, 2, 3].map(() => sealingSecrets(undefined, data)))
    for (const other of others) assert.deepEqual(other, made)
    assert.equal(made?.[0]?.length, 64)
    if (process.platform !== 'win32') assert.equal((await stat(join(data, 'secret'))).mode & 0o077, 0)
  })

  it('is the configured one when there is one, the newest first', async () => {
    assert.deepEqual(await sealingSecrets('the newer secret, the older secret', folder), [
      'the newer secret',
      'the older secret',
    ])
  })

  it('is not taken from a file that was emptied', async () => {
    const data = join(folder, 'data')
    await writeFile(join(data, 'secret'), '')
    await assert.rejects(sealingSecrets(undefined, data), /remove it/)
  })
})
