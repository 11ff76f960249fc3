/**
 * JSON with pictures in it, as a short list of pieces: text, and keys into the store. Bytes become base64 only while
 * they are sent, so an answer of any size costs one chunk of memory.
 */
import { toOneLine } from '@plantain/wire/sse'
import type { BlobStore, StoredBytes } from '../store/store.ts'

/** Stands in a value where the base64 of stored bytes shall appear as a string. */
export class StoredBase64 {
  readonly stored: StoredBytes

  constructor(stored: StoredBytes) {
    this.stored = stored
  }
}

export type Piece = string | StoredBytes

/** The JSON of a value made of plain objects, arrays, scalars and `StoredBase64`, in one line. Absent fields are left out. */
export function piecesOf(value: unknown): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  const flush = () => {
    if (text) pieces.push(text)
    text = ''
  }
  const write = (inner: unknown): void => {
    if (inner instanceof StoredBase64) {
      text += '"'
      flush()
      pieces.push(inner.stored)
      text = '"'
    } else if (Array.isArray(inner)) {
      text += '['
      inner.forEach((item, index) => {
        if (index > 0) text += ','
        write(item ?? null)
      })
      text += ']'
    } else if (typeof inner === 'object' && inner !== null) {
      const fields = Object.entries(inner).filter(([, field]) => field !== undefined)
      text += '{'
      fields.forEach(([key, field], index) => {
        text += `${index > 0 ? ',' : ''}${toOneLine(key)}:`
        write(field)
      })
      text += '}'
    } else text += toOneLine(inner)
  }
  write(value)
  flush()
  return pieces
}

/** Exact number of bytes that `sendPieces` will give. */
export function lengthOf(pieces: readonly Piece[]): number {
  let length = 0
  for (const piece of pieces) {
    length += typeof piece === 'string' ? Buffer.byteLength(piece) : Math.ceil(piece.size / 3) * 4
  }
  return length
}

/** The bytes of the pieces, in chunks of at most 256 KB besides text. */
export async function* sendPieces(pieces: readonly Piece[], store: BlobStore): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (typeof piece === 'string') yield Buffer.from(piece)
    else yield* base64Of(store.stream(piece))
  }
}

/** Chunks of the store are multiples of three bytes, so the encoded chunks simply follow each other. */
async function* base64Of(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('base64')
    yield Buffer.from(text, 'latin1')
  }
}
