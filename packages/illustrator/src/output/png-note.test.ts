import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { END_BYTES, noteChunk, readNote } from './png-note.ts'

const png = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#c03020' } })
  .png()
  .toBuffer()
const withNote = (note: Uint8Array) =>
  Buffer.concat([png.subarray(0, -END_BYTES), noteChunk(note), png.subarray(-END_BYTES)])

describe('a note inside a PNG', () => {
  it('comes out as it went in, and the picture stays the same', async () => {
    const note = Uint8Array.from({ length: 5000 }, (_, index) => index % 251)
    const file = withNote(note)
    assert.deepEqual(Uint8Array.from(readNote(file) ?? []), note)
    assert.deepEqual(await sharp(file).raw().toBuffer(), await sharp(png).raw().toBuffer())
  })

  it('is gone when a byte of it was changed, and when another program saved the picture', async () => {
    const file = withNote(new Uint8Array(40).fill(7))
    file[file.length - END_BYTES - 10] = 8
    assert.equal(readNote(file), undefined)
    assert.equal(
      readNote(
        await sharp(withNote(new Uint8Array(9)))
          .png()
          .toBuffer(),
      ),
      undefined,
    )
  })

  it('is not found in any other bytes, and looking never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(200), (bytes, cut) => {
        assert.equal(readNote(bytes), undefined)
        assert.equal(readNote(Buffer.concat([png.subarray(0, cut), bytes])), undefined)
      }),
    )
  })
})
