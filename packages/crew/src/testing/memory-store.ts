/** A picture store in memory, for tests. */
import { createHash } from 'node:crypto'
import type { PictureStore, StoredBytes } from '../ports.ts'

export function memoryStore(): PictureStore {
  const kept = new Map<string, Uint8Array>()
  return {
    async put(bytes) {
      const whole = bytes instanceof Uint8Array ? bytes : Buffer.concat(await Array.fromAsync(bytes))
      const stored: StoredBytes = { sha256: createHash('sha256').update(whole).digest('hex'), size: whole.length }
      kept.set(stored.sha256, whole)
      return stored
    },
    async read({ sha256 }) {
      const bytes = kept.get(sha256)
      if (!bytes) throw new Error(`nothing is stored under ${sha256}`)
      return bytes
    },
  }
}
