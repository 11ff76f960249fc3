/** A shelf holds finished runs of bytes under names it gives out. It knows nothing of hashes, requests or sharing. */
export interface Shelf {
  begin(): ShelfWriter
  read(name: string): Promise<Uint8Array>
  stream(name: string): AsyncIterable<Uint8Array>
  /** Never rejects: what cannot be removed now is swept at the next start. */
  remove(name: string): Promise<void>
  close(): Promise<void>
}

export interface ShelfWriter {
  /** Resolves when `chunk` may be reused. */
  write(chunk: Uint8Array): Promise<void>
  /** Makes the bytes readable under the name that is returned. */
  finish(label: string): Promise<string>
  /** Leaves nothing behind. Never rejects. */
  abandon(): Promise<void>
}
