import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createProcessPool, TaskError } from './process-pool.ts'

const entry = fileURLToPath(new URL('./fixtures/echo-process.ts', import.meta.url))

describe('process pool', () => {
  const pool = createProcessPool({ entry, size: 2 })
  after(() => pool.close())

  it('gives back what the task returns, buffers included', async () => {
    const bytes = new Uint8Array([1, 2, 3])
    assert.deepEqual(await pool.run('echo', { bytes, text: '香蕉' }), { bytes, text: '香蕉' })
  })

  it('turns what the task throws into a TaskError with its message', async () => {
    await assert.rejects(pool.run('fail', 'no paint left'), (error) => {
      assert.ok(error instanceof TaskError)
      assert.equal(error.reason, 'failed')
      assert.equal(error.message, 'no paint left')
      return true
    })
  })

  it('never runs more processes than its size', async () => {
    const pids = await Promise.all(Array.from({ length: 8 }, () => pool.run<number>('pid', 20)))
    assert.equal(new Set(pids).size, 2)
    assert.equal(pool.running, 2)
  })

  it('ends the process of an aborted task and goes on with a new one', async () => {
    const controller = new AbortController()
    const hanging = pool.run('block', 60_000, { signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    await assert.rejects(hanging, (error) => error instanceof TaskError && error.reason === 'aborted')
    assert.equal(await pool.run('echo', 'still here'), 'still here')
  })

  it('reports a process that dies in the middle of a task and recovers', async () => {
    await assert.rejects(pool.run('die', undefined), (error) => error instanceof TaskError && error.reason === 'ended')
    assert.equal(await pool.run('echo', 1), 1)
  })

  it('gives up a task that takes longer than its limit', async () => {
    await assert.rejects(
      pool.run('block', 60_000, { timeoutMilliseconds: 60 }),
      (error) => error instanceof TaskError && error.reason === 'timeout',
    )
  })
})
