import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { untilAborted, withHeartbeat } from './heartbeat.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('withHeartbeat', () => {
  test('beats while nothing comes, and passes everything on in order', async () => {
    // Silent until two beats were seen, however slow the machine is.
    let speak = () => {}
    const spoken = new Promise<void>((resolve) => {
      speak = resolve
    })
    async function* slow() {
      yield 1
      await spoken
      yield 2
    }
    const seen: (number | string)[] = []
    for await (const item of withHeartbeat(slow(), 5, 'beat')) {
      seen.push(item)
      if (seen.length === 3) speak()
    }
    assert.deepEqual(
      seen.filter((item) => item !== 'beat'),
      [1, 2],
    )
    assert.ok(seen.indexOf(2) > 2, String(seen))
  })

  test('an interval of 0 means never', async () => {
    async function* slow() {
      await pause(10)
      yield 1
    }
    const seen: unknown[] = []
    for await (const item of withHeartbeat(slow(), 0, 'beat')) seen.push(item)
    assert.deepEqual(seen, [1])
  })

  test('passes failures on', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      await pause(15)
      throw new Error('fell')
    }
    const read = async () => {
      for await (const _ of withHeartbeat(failing(), 5, 'beat'));
    }
    await assert.rejects(read, /fell/)
  })
})

describe('untilAborted', () => {
  test('stops at once when the signal fires, although the maker is stuck', async () => {
    async function* stuck(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const controller = new AbortController()
    const items = untilAborted(stuck(), controller.signal)
    assert.equal((await items.next()).value, 1)
    const next = items.next()
    controller.abort(new Error('gone'))
    await assert.rejects(next, /gone/)
  })

  test('lets the maker tidy up when the reader stops early', async () => {
    let tidied = false
    async function* making() {
      try {
        yield 1
        yield 2
      } finally {
        tidied = true
      }
    }
    for await (const item of untilAborted(making(), new AbortController().signal)) {
      assert.equal(item, 1)
      break
    }
    assert.equal(tidied, true)
  })

  test('refuses to begin when the signal has fired already', async () => {
    async function* stuck(): AsyncGenerator<number> {
      await new Promise(() => {})
      yield 1
    }
    await assert.rejects(untilAborted(stuck(), AbortSignal.abort(new Error('over'))).next(), /over/)
  })
})
