/** A shelf in memory: for tests, and for callers that use the server inside their own process without a disk. */
import type { Shelf, ShelfWriter } from './shelf.ts'
import { StoreError, streamChunkBytes } from './store.ts'

export function memoryShelf(): Shelf {
  const kept = new Map<string, Uint8Array>()
  let serial = 0

  function take(name: string): Uint8Array {
    const bytes = kept.get(name)
    if (!bytes) throw new StoreError('missing', `Nothing is kept in memory under ${name}.`)
    return bytes
  }

  return {
    begin(): ShelfWriter {
      const chunks: Uint8Array[] = []
      return {
        async write(chunk) {
          chunks.push(Uint8Array.from(chunk))
        },
        async finish(label) {
          const name = `${label}.${serial++}`
          kept.set(name, Buffer.concat(chunks))
          return name
        },
        async abandon() {
          chunks.length = 0
        },
      }
    },
    async read(name) {
      return take(name)
    },
    async *stream(name) {
      const bytes = take(name)
      for (let start = 0; start < bytes.length; start += streamChunkBytes) {
        yield bytes.subarray(start, start + streamChunkBytes)
      }
    },
    async remove(name) {
      kept.delete(name)
    },
    async close() {
      kept.clear()
    },
  }
}
