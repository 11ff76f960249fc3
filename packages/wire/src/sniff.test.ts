import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureTypeOf } from './sniff.ts'

const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test('the five formats are told apart by their first bytes', () => {
  assert.equal(pictureTypeOf(ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')), 'image/png')
  assert.equal(pictureTypeOf(ascii('\xff\xd8\xff\xe0\0\x10JFIF')), 'image/jpeg')
  assert.equal(pictureTypeOf(ascii('RIFF\x24\0\0\0WEBPVP8 ')), 'image/webp')
  assert.equal(pictureTypeOf(ascii('\0\0\0\x18ftypheic\0\0\0\0')), 'image/heic')
  assert.equal(pictureTypeOf(ascii('\0\0\0\x18ftypmif1\0\0\0\0')), 'image/heif')
})

test('anything else is no picture', () => {
  for (const text of ['', 'GIF89a', '<svg', '\x89PNG', 'RIFF\x24\0\0\0WAVE', '\0\0\0\x18ftypisom', '%PDF-1.7']) {
    assert.equal(pictureTypeOf(ascii(text)), undefined, JSON.stringify(text))
  }
})
