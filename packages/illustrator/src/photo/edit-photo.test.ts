import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import { editPhoto, PHOTO_EDITS } from './edit-photo.ts'

/** Left half red, right half blue, a white line on top. */
async function photo(width: number, height: number): Promise<Buffer> {
  const half = { width: width / 2, height, channels: 3 as const }
  return sharp({ create: { width, height, channels: 3, background: '#2040c0' } })
    .composite([
      { input: { create: { ...half, background: '#c03020' } }, left: 0, top: 0 },
      { input: { create: { width, height: 4, channels: 3, background: '#ffffff' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()
}

const pixelsOf = async (file: Buffer, edits: Parameters<typeof editPhoto>[1], width = 200, height = 100) =>
  (await editPhoto(file, edits, { width, height })).raw().toBuffer()

const at = (pixels: Buffer, x: number, y: number, width = 200) => [
  ...pixels.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
]

describe('photo edits', () => {
  it('each kind changes the picture and keeps its size', async () => {
    const file = await photo(200, 100)
    const before = await pixelsOf(file, [])
    for (const kind of PHOTO_EDITS) {
      const after = await pixelsOf(file, [{ kind }])
      assert.equal(after.length, before.length, kind)
      assert.notDeepEqual(after, before, kind)
    }
  })

  it('black and white leaves no colour', async () => {
    const pixels = await pixelsOf(await photo(200, 100), [{ kind: 'grayscale' }])
    const [red, green, blue] = at(pixels, 20, 50)
    assert.deepEqual([red, red], [green, blue])
  })

  it('mirrors left and right', async () => {
    const pixels = await pixelsOf(await photo(200, 100), [{ kind: 'mirror' }])
    assert.ok((at(pixels, 20, 50)[2] as number) > 150)
  })

  it('extends to another shape without cutting the photo', async () => {
    const pixels = await pixelsOf(await photo(200, 100), [], 200, 200)
    assert.deepEqual(at(pixels, 10, 100), [0xc0, 0x30, 0x20])
    assert.deepEqual(at(pixels, 190, 100), [0x20, 0x40, 0xc0])
  })

  it('refuses a file that is no picture', async () => {
    await assert.rejects(editPhoto(Buffer.from('no picture'), [], { width: 10, height: 10 }))
  })
})
