import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as nodeFiles from 'node:fs/promises'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type DiskShelfOptions, diskShelf } from './disk-shelf.ts'
import { createMemoryStore, createStore } from './leased-store.ts'
import { type Lease, type Store, StoreError, streamChunkBytes } from './store.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantain-store-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const diskStore = async (options: Partial<DiskShelfOptions> = {}) =>
  createStore(await diskShelf({ folder, flush: false, ...options }))

/** Some bytes that differ from other bytes made with another number. */
const made = (size: number, number = 1) => Buffer.alloc(size, createHash('sha256').update(String(number)).digest())

async function filesLeft(): Promise<string[]> {
  const names = await readdir(join(folder, 'scratch'), { recursive: true, withFileTypes: true }).catch(() => [])
  return names.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

/** Without the difference in the message: comparing pictures in words takes minutes. */
const assertSame = (actual: Uint8Array, expected: Uint8Array) =>
  assert.ok(Buffer.compare(actual, expected) === 0, 'the bytes differ')

async function streamed(lease: Lease, stored: { sha256: string; size: number }): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of lease.stream(stored)) chunks.push(Buffer.from(chunk))
  for (const chunk of chunks.slice(0, -1)) assert.equal(chunk.length, streamChunkBytes)
  return Buffer.concat(chunks)
}

const makers: [string, () => Promise<Store>][] = [
  ['on disk', () => diskStore()],
  ['on disk, flushed', () => diskStore({ flush: true })],
  ['in memory', async () => createMemoryStore()],
]

for (const [where, make] of makers) {
  describe(`a store ${where}`, () => {
    for (const size of [0, 1, 32 * 1024, 32 * 1024 + 1, streamChunkBytes, 3 * streamChunkBytes + 5]) {
      test(`gives ${size} bytes back as they were`, async () => {
        const store = await make()
        const lease = store.lease()
        const bytes = made(size)
        const stored = await lease.put(bytes)
        assert.deepEqual(stored, { sha256: createHash('sha256').update(bytes).digest('hex'), size })
        assertSame(await lease.read(stored), bytes)
        assertSame(await streamed(lease, stored), bytes)
        await store.close()
      })
    }

    test('takes bytes in pieces and from streams, and lets the caller reuse its buffer', async () => {
      const store = await make()
      const lease = store.lease()
      const writer = lease.writer()
      const buffer = Buffer.alloc(10_000)
      const pieces: Buffer[] = []
      for (let number = 0; number < 9; number++) {
        made(10_000, number).copy(buffer)
        pieces.push(Buffer.from(buffer))
        await writer.write(buffer)
      }
      const stored = await writer.finish()
      assertSame(await streamed(lease, stored), Buffer.concat(pieces))
      const again = await lease.put(
        (async function* () {
          yield* pieces
        })(),
      )
      assert.deepEqual(again, stored)
      await store.close()
    })

    test('equal bytes of two requests outlive the first of them, and no longer than the second', async () => {
      const store = await make()
      const [first, second] = [store.lease(), store.lease()]
      const stored = await first.put(made(100_000))
      await second.put(made(100_000))
      await second.put(made(100_000))
      await first.release()
      await first.release()
      assert.equal((await second.read(stored)).length, 100_000)
      await assert.rejects(first.read(stored), { name: 'StoreError', reason: 'missing' })
      await second.release()
      assert.deepEqual(await filesLeft(), [])
      await store.close()
    })

    test('a request sees only its own bytes', async () => {
      const store = await make()
      const stored = await store.lease().put(made(50_000))
      await assert.rejects(store.lease().read(stored), { reason: 'missing' })
      await store.close()
    })

    test('bytes that arrive after the request is over are dropped', async () => {
      const store = await make()
      const lease = store.lease()
      const writer = lease.writer()
      await writer.write(made(100_000))
      await lease.release()
      await assert.rejects(writer.write(made(10)), { reason: 'missing' })
      await writer.abandon()
      await assert.rejects(lease.put(made(100_000)), { reason: 'missing' })
      assert.deepEqual(await filesLeft(), [])
      await store.close()
    })

    test('many requests with the same pictures at once keep them right', async () => {
      const store = await make()
      await Promise.all(
        Array.from({ length: 40 }, async (_, number) => {
          const lease = store.lease()
          const bytes = made(40_000, number % 3)
          const stored = await lease.put(bytes)
          assertSame(await lease.read(stored), bytes)
          await lease.release()
        }),
      )
      assert.deepEqual(await filesLeft(), [])
      await store.close()
    })
  })
}

describe('a store on disk', () => {
  test('says what to do when the disk is full, and leaves no file', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    const open: typeof nodeFiles.open = async (...given) => {
      const file = await nodeFiles.open(...given)
      let taken = 0
      const write = file.write.bind(file) as (chunk: Uint8Array, ...rest: number[]) => Promise<{ bytesWritten: number }>
      file.write = (async (chunk: Uint8Array, start: number, length: number) => {
        if (taken >= 60_000) throw full
        taken += Math.min(length, 60_000)
        return write(chunk, start, Math.min(length, 60_000))
      }) as unknown as typeof file.write
      return file
    }
    const store = await diskStore({ files: { ...nodeFiles, open } })
    const lease = store.lease()
    const error = await lease.put(made(200_000)).then(
      () => assert.fail('it was kept'),
      (thrown: unknown) => thrown,
    )
    assert.ok(error instanceof StoreError)
    assert.equal(error.reason, 'full')
    assert.match(error.message, /is full\. Free some space there, or set PLANTAIN_DATA/)
    assert.deepEqual(await filesLeft(), [])
    await store.close()
  })

  test('goes on when its folder was removed under it', async () => {
    const store = await diskStore()
    await rm(join(folder, 'scratch'), { recursive: true })
    const lease = store.lease()
    assert.equal((await lease.read(await lease.put(made(100_000)))).length, 100_000)
    await store.close()
  })

  test('sweeps what dead processes left, and nothing of the living', async () => {
    const living = await diskStore()
    const lease = living.lease()
    const stored = await lease.put(made(100_000))
    const { pid: deadProcess } = spawnSync(process.execPath, ['-e', ''])
    const here = hostname().replace(/[^A-Za-z0-9-]/g, '-')
    const left = async (name: string, hoursAgo = 0) => {
      await nodeFiles.mkdir(join(folder, 'scratch', name), { recursive: true })
      await writeFile(join(folder, 'scratch', name, 'incoming-0'), 'half a picture')
      const when = new Date(Date.now() - hoursAgo * 3_600_000)
      await utimes(join(folder, 'scratch', name), when, when)
    }
    await left(`${here}.${deadProcess}.00000000`)
    await left(`${here}.${process.pid}.00000001`)
    await left('elsewhere.1.00000002', 30)
    await left('elsewhere.1.00000003', 1)
    await left(`${here}.${process.ppid}.00000004`)
    await left('notes of mine')

    const next = await diskStore()
    const names = await readdir(join(folder, 'scratch'))
    assert.deepEqual(
      names.filter((name) => /0000000\d$/.test(name)).sort(),
      ['elsewhere.1.00000003', `${here}.${process.ppid}.00000004`].sort(),
    )
    assert.ok(names.includes('notes of mine'))
    assert.equal((await lease.read(stored)).length, 100_000)
    await Promise.all([living.close(), next.close()])
  })

  test('a folder that cannot be made is said at once', async () => {
    const path = join(folder, 'a-file')
    await writeFile(path, '')
    await assert.rejects(diskShelf({ folder: path }), { name: 'StoreError', reason: 'failed' })
  })
})
