/**
 * The byte layout of our thought signatures. No cryptography here: this only says which bytes are which.
 *
 * | offset | bytes | what |
 * |---|---|---|
 * | 0 | 4 | `PLTN`: a signature of Google's begins with 0x12, one of ours never does |
 * | 4 | 1 | version of this layout, 1 |
 * | 5 | 4 | key id |
 * | 9 | 12 | nonce of AES-GCM (NIST SP 800-38D, 96 bits) |
 * | 21 | rest | ciphertext, tag included |
 */

const MAGIC = [0x50, 0x4c, 0x54, 0x4e]
const VERSION = 1

export const KEY_ID_BYTES = 4
export const NONCE_BYTES = 12
const KEY_ID_AT = MAGIC.length + 1
const NONCE_AT = KEY_ID_AT + KEY_ID_BYTES
const CIPHERTEXT_AT = NONCE_AT + NONCE_BYTES

export interface Envelope {
  /** KEY_ID_BYTES long. */
  readonly keyId: Uint8Array
  /** NONCE_BYTES long. */
  readonly nonce: Uint8Array
  readonly ciphertext: Uint8Array
}

/** @throws RangeError when key id or nonce have the wrong length. */
export function packEnvelope({ keyId, nonce, ciphertext }: Envelope): Uint8Array<ArrayBuffer> {
  if (keyId.length !== KEY_ID_BYTES) throw new RangeError(`a key id has ${KEY_ID_BYTES} bytes, got ${keyId.length}`)
  if (nonce.length !== NONCE_BYTES) throw new RangeError(`a nonce has ${NONCE_BYTES} bytes, got ${nonce.length}`)
  const bytes = new Uint8Array(CIPHERTEXT_AT + ciphertext.length)
  bytes.set(MAGIC)
  bytes[MAGIC.length] = VERSION
  bytes.set(keyId, KEY_ID_AT)
  bytes.set(nonce, NONCE_AT)
  bytes.set(ciphertext, CIPHERTEXT_AT)
  return bytes
}

/** The three parts; undefined when the bytes are not ours, of another version, or cut short. */
export function unpackEnvelope(bytes: Uint8Array): Envelope | undefined {
  if (!isEnvelope(bytes) || bytes[MAGIC.length] !== VERSION || bytes.length <= CIPHERTEXT_AT) return undefined
  return {
    keyId: bytes.slice(KEY_ID_AT, NONCE_AT),
    nonce: bytes.slice(NONCE_AT, CIPHERTEXT_AT),
    ciphertext: bytes.slice(CIPHERTEXT_AT),
  }
}

/** Whether the bytes claim to be one of ours, of any version; the first four are enough. */
export function isEnvelope(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte)
}
