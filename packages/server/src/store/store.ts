/** Where bytes live while a request is served. Keys are contents: the same bytes have the same sha256 and are kept once. */
import type { PictureStore, StoredBytes } from '@plantain/crew/ports'

export type { StoredBytes } from '@plantain/crew/ports'

/** Bytes per chunk of `stream`: a multiple of 3, so that every chunk but the last encodes to base64 without padding. */
export const streamChunkBytes = 192 * 1024

/** Takes one run of bytes, in order. Call `finish` or `abandon` exactly once; calls after that throw. */
export interface BlobWriter {
  /** Resolves when the bytes are taken and `chunk` may be reused. Rejects with `StoreError`. */
  write(chunk: Uint8Array): Promise<void>
  finish(): Promise<StoredBytes>
  /** Throws away what was written. Never rejects. */
  abandon(): Promise<void>
}

/** A picture store that also takes and gives bytes piece by piece. */
export interface BlobStore extends PictureStore {
  writer(): BlobWriter
  /** Chunks of `streamChunkBytes` (the last is shorter), each valid until the next is asked for. */
  stream(stored: StoredBytes): AsyncIterable<Uint8Array>
}

/** The part of the store that belongs to one request. It sees only what was put through it. */
export interface Lease extends BlobStore {
  /** Lets go of everything put through this lease and removes what no other lease holds. Idempotent; never rejects. */
  release(): Promise<void>
}

export interface Store {
  lease(): Lease
  /** Removes everything. The store cannot be used afterwards. */
  close(): Promise<void>
}

/** Why bytes could not be kept or found. `reason` is for deciding, `message` for people: it says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly reason: 'full' | 'missing' | 'failed'

  constructor(reason: StoreError['reason'], message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.reason = reason
  }
}

/** @throws StoreError always: `stored` was never put through this lease, or the lease has been released. */
export function missing(stored: StoredBytes): never {
  throw new StoreError('missing', `No bytes with sha256 ${stored.sha256} belong to this request.`)
}
