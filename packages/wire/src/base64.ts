/**
 * Base64 as proto-JSON reads it: standard or URL-safe alphabet (even mixed), padding optional.
 * RFC 4648 sections 4 and 5; https://protobuf.dev/programming-guides/json/
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PADDING = 61 // '='

const VALUES = new Int8Array(128).fill(-1)
for (let index = 0; index < ALPHABET.length; index++) VALUES[ALPHABET.charCodeAt(index)] = index
VALUES['-'.charCodeAt(0)] = 62
VALUES['_'.charCodeAt(0)] = 63

/** How much of a broken text an error may carry; a picture of megabytes must not come back inside its own error. */
export const MAX_OFFENDING_CHARACTERS = 80

export type Base64Result =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly ok: false
      /** 0-based index of the first character that cannot stand where it stands. */
      readonly position: number
      /** The text from there on, at most MAX_OFFENDING_CHARACTERS of it. */
      readonly offending: string
    }

/** Decodes strictly: a foreign character, padding in the middle or a lone last character is a fault, never skipped. */
export function decodeBase64(text: string): Base64Result {
  let end = text.length
  while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === PADDING) end--
  const padding = text.length - end
  const rest = end % 4
  if (rest === 1) return fault(text, firstBad(text, end) ?? end - 1)
  if (padding > 0 && (rest + padding) % 4 !== 0) return fault(text, firstBad(text, end) ?? end)
  const bytes = new Uint8Array(Math.floor((end * 3) / 4))
  let written = 0
  let held = 0
  let bits = 0
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    const value = code < 128 ? VALUES[code] : -1
    if (value < 0) return fault(text, index)
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[written++] = (held >> bits) & 0xff
    }
  }
  return { ok: true, bytes }
}

/** Whether the text decodes. */
export function isBase64(text: string): boolean {
  return decodeBase64(text).ok
}

/** Standard alphabet with padding: the form in which the real service answers. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  // Multiples of three keep the pieces joinable; pieces keep the strings short while they grow.
  const step = 3 * 4096
  for (let start = 0; start < bytes.length; start += step) pieces.push(encodePiece(bytes.subarray(start, start + step)))
  return pieces.join('')
}

function encodePiece(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index
    const triple = (bytes[index] << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    text += ALPHABET[triple >> 18] + ALPHABET[(triple >> 12) & 63]
    text += left > 1 ? ALPHABET[(triple >> 6) & 63] : '='
    text += left > 2 ? ALPHABET[triple & 63] : '='
  }
  return text
}

/** UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** UTF-8; malformed bytes become U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function firstBad(text: string, end: number): number | undefined {
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= 128 || VALUES[code] < 0) return index
  }
  return undefined
}

function fault(text: string, position: number): Base64Result {
  return { ok: false, position, offending: text.slice(position, position + MAX_OFFENDING_CHARACTERS) }
}
