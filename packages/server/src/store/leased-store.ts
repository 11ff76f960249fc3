/**
 * The store: hashes what comes in, keeps equal bytes once, and forgets what no request holds any more.
 * Small runs (signatures, mostly) never reach the shelf: a file each would cost more than it saves.
 */
import { createHash } from 'node:crypto'
import { memoryShelf } from './memory-shelf.ts'
import type { Shelf, ShelfWriter } from './shelf.ts'
import { type BlobWriter, type Lease, missing, type Store, type StoredBytes, StoreError } from './store.ts'

/** Runs up to this size stay in memory ... */
const smallBytes = 32 * 1024
/** ... until one request has this much of them. */
const smallBytesPerLease = 2 * 1024 * 1024

const sliceBytes = 1024 * 1024

/** Bytes that some lease holds. */
interface Holding {
  readonly shelf: Shelf
  readonly name: string
  leases: number
}

export function createStore(shelf: Shelf): Store {
  const memory = memoryShelf()
  const holdings = new Map<string, Holding>()

  function lease(): Lease {
    const held = new Map<string, Holding>()
    let released = false
    let smallTotal = 0

    /** Adds bytes to this lease. `fresh` is dropped again when somebody holds the same bytes already. */
    async function hold(sha256: string, fresh: { shelf: Shelf; name: string }): Promise<void> {
      const known = holdings.get(sha256)
      if (released || held.has(sha256)) {
        await fresh.shelf.remove(fresh.name)
        if (released) throw new StoreError('missing', 'The request these bytes belong to is over.')
        return
      }
      const holding = known ?? { ...fresh, leases: 0 }
      holding.leases++
      holdings.set(sha256, holding)
      held.set(sha256, holding)
      if (known) await fresh.shelf.remove(fresh.name)
    }

    function writer(): BlobWriter {
      const hash = createHash('sha256')
      let size = 0
      let early: Uint8Array[] = []
      let onShelf: ShelfWriter | undefined

      async function spill(): Promise<ShelfWriter> {
        const target = shelf.begin()
        onShelf = target
        const waiting = early
        early = []
        for (const chunk of waiting) await target.write(chunk)
        return target
      }

      return {
        async write(chunk) {
          if (released) throw new StoreError('missing', 'The request these bytes belong to is over.')
          hash.update(chunk)
          size += chunk.length
          if (!onShelf && size <= smallBytes) {
            early.push(Uint8Array.from(chunk))
            return
          }
          await (onShelf ?? (await spill())).write(chunk)
        },
        async finish() {
          const stored = { sha256: hash.digest('hex'), size }
          if (!onShelf && smallTotal + size <= smallBytesPerLease) {
            smallTotal += size
            const small = memory.begin()
            for (const chunk of early) await small.write(chunk)
            await hold(stored.sha256, { shelf: memory, name: await small.finish(stored.sha256) })
            return stored
          }
          const target = onShelf ?? (await spill())
          await hold(stored.sha256, { shelf, name: await target.finish(stored.sha256) })
          return stored
        },
        async abandon() {
          early = []
          await onShelf?.abandon()
        },
      }
    }

    return {
      writer,
      async put(bytes) {
        const target = writer()
        try {
          for await (const chunk of bytes instanceof Uint8Array ? slices(bytes) : bytes) await target.write(chunk)
          return await target.finish()
        } catch (error) {
          await target.abandon()
          throw error
        }
      },
      async read(stored: StoredBytes) {
        const holding = held.get(stored.sha256) ?? missing(stored)
        return holding.shelf.read(holding.name)
      },
      async *stream(stored: StoredBytes) {
        const holding = held.get(stored.sha256) ?? missing(stored)
        yield* holding.shelf.stream(holding.name)
      },
      async release() {
        released = true
        const unheld: Promise<void>[] = []
        for (const [sha256, holding] of held) {
          holding.leases--
          if (holding.leases > 0) continue
          if (holdings.get(sha256) === holding) holdings.delete(sha256)
          unheld.push(holding.shelf.remove(holding.name))
        }
        held.clear()
        await Promise.all(unheld)
      },
    }
  }

  return {
    lease,
    async close() {
      holdings.clear()
      await Promise.all([memory.close(), shelf.close()])
    },
  }
}

/** Hashing a large picture in one go would hold up everybody else. */
function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += sliceBytes) yield bytes.subarray(start, start + sliceBytes)
}

/** A store that keeps everything in memory. */
export function createMemoryStore(): Store {
  return createStore(memoryShelf())
}
