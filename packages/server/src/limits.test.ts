import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { WireError } from '@plantain/wire/errors'
import { bigBodyBytes, createBodyGate } from './limits.ts'

const never = new AbortController().signal
const big = bigBodyBytes + 1

describe('the gate for big bodies', () => {
  test('lets small bodies through whatever else is going on', async () => {
    const gate = createBodyGate({ atOnce: 1, waiting: 0 })
    await gate.enter(big, never)
    for (let number = 0; number < 100; number++) (await gate.enter(bigBodyBytes, never))()
    await assert.rejects(gate.enter(undefined, never), WireError)
  })

  test('admits those who wait in their order', async () => {
    const gate = createBodyGate({ atOnce: 1, waiting: 2 })
    const leave = await gate.enter(big, never)
    const order: number[] = []
    const waiting = [1, 2].map(async (number) => {
      const next = await gate.enter(undefined, never)
      order.push(number)
      next()
      next()
    })
    await assert.rejects(gate.enter(big, never), (error) => {
      assert.ok(error instanceof WireError)
      assert.equal(error.code, 429)
      assert.equal(error.status, 'RESOURCE_EXHAUSTED')
      assert.deepEqual(error.details, [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '2s' }])
      return true
    })
    leave()
    await Promise.all(waiting)
    assert.deepEqual(order, [1, 2])
    ;(await gate.enter(big, never))()
  })

  test('forgets those who hang up while they wait', async () => {
    const gate = createBodyGate({ atOnce: 1, waiting: 1 })
    const leave = await gate.enter(big, never)
    const caller = new AbortController()
    const waiting = gate.enter(big, caller.signal)
    caller.abort(new Error('gone'))
    await assert.rejects(waiting, /gone/)
    await assert.rejects(gate.enter(big, caller.signal), /gone/)
    const next = gate.enter(big, never)
    leave()
    ;(await next)()
  })
})
