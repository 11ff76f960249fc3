/**
 * A private note inside a PNG file (PNG specification, third edition, section 5.3): an ancillary chunk that viewers pass
 * over and that editors which change the picture must drop, because it is not safe to copy. It stands right before IEND.
 */
import { crc32 } from 'node:zlib'

/** Lower case first: ancillary. Lower case second: private. Upper case last: unsafe to copy into a changed picture. */
const TYPE = 'plSC'
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and checksum of a chunk. */
const FRAME_BYTES = 12

/** Bytes of the chunk that ends every PNG; the note goes before them. */
export const END_BYTES = FRAME_BYTES

/** The note as a chunk: length, type, data, checksum over type and data. */
export function noteChunk(note: Uint8Array): Buffer {
  const chunk = Buffer.alloc(note.length + FRAME_BYTES)
  chunk.writeUInt32BE(note.length, 0)
  chunk.write(TYPE, 4, 'latin1')
  chunk.set(note, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, note.length + 8)), note.length + 8)
  return chunk
}

/** The note of a PNG; undefined when the file is no PNG, has none, or its checksum is wrong. */
export function readNote(file: Uint8Array): Uint8Array | undefined {
  if (SIGNATURE.some((byte, index) => file[index] !== byte)) return undefined
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  for (let at = SIGNATURE.length; at + FRAME_BYTES <= view.length; ) {
    const length = view.readUInt32BE(at)
    const end = at + length + FRAME_BYTES
    if (end > view.length) return undefined
    if (view.toString('latin1', at + 4, at + 8) === TYPE) {
      const intact = crc32(view.subarray(at + 4, end - 4)) === view.readUInt32BE(end - 4)
      return intact ? view.subarray(at + 8, end - 4) : undefined
    }
    at = end
  }
  return undefined
}
