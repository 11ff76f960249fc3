/**
 * Sealing what a later turn needs into bytes that only a server with the same key can open.
 *
 * Layout: magic, version, key id, nonce, ciphertext, tag (`@plantain/wire/signature-envelope`). Cipher: AES-256-GCM
 * (NIST SP 800-38D) over zstd'd JSON, with the tenant as additional data, so that a signature of one API key is not
 * accepted under another. The nonce is an HMAC of the plaintext (as in SIV modes, RFC 5297): the same state gives the
 * same bytes, and a nonce repeats only for the same plaintext.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { packEnvelope, unpackEnvelope } from '@plantain/wire/signature-envelope'

/** A sealed scene of a crowded picture is about 100 KB; anything far larger is an attack on memory. */
const LARGEST_STATE = 16 * 1024 * 1024

export interface Sealer {
  /** Bytes of a signature over `state` (anything JSON can hold) for this tenant. */
  seal(state: unknown, tenant: string): Uint8Array
  /** The state, or undefined when a byte was changed, the tenant differs or the key is unknown. */
  open(bytes: Uint8Array, tenant: string): unknown
}

/**
 * @param secrets newest first: the first seals, all open (so that a secret can be rotated).
 * @example
 * const sealer = createSealer([process.env.PLANTAIN_SECRET])
 * sealer.open(sealer.seal({ turn: 1 }, 'local'), 'local') // { turn: 1 }
 */
export function createSealer(secrets: readonly string[]): Sealer {
  if (secrets.length === 0 || secrets.some((secret) => secret.length < 16))
    throw new Error('a sealing secret needs at least 16 characters')
  const keys = secrets.map(deriveKeys)
  return {
    seal(state, tenant) {
      const key = keys[0] as Keys
      const plain = zstdCompressSync(Buffer.from(JSON.stringify(state)))
      const nonce = createHmac('sha256', key.nonce).update(tenant).update('\0').update(plain).digest().subarray(0, 12)
      const cipher = createCipheriv('aes-256-gcm', key.cipher, nonce)
      cipher.setAAD(Buffer.from(tenant))
      const ciphertext = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
      return packEnvelope({ keyId: key.id, nonce, ciphertext })
    },
    open(bytes, tenant) {
      const envelope = unpackEnvelope(bytes)
      const key = envelope && keys.find((candidate) => Buffer.compare(candidate.id, envelope.keyId) === 0)
      if (!envelope || !key || envelope.ciphertext.length < 16) return undefined
      try {
        const tagAt = envelope.ciphertext.length - 16
        const decipher = createDecipheriv('aes-256-gcm', key.cipher, envelope.nonce)
        decipher.setAAD(Buffer.from(tenant))
        decipher.setAuthTag(envelope.ciphertext.subarray(tagAt))
        const plain = Buffer.concat([decipher.update(envelope.ciphertext.subarray(0, tagAt)), decipher.final()])
        return JSON.parse(zstdDecompressSync(plain, { maxOutputLength: LARGEST_STATE }).toString('utf8'))
      } catch {
        return undefined
      }
    },
  }
}

interface Keys {
  readonly id: Uint8Array
  readonly cipher: Uint8Array
  readonly nonce: Uint8Array
}

/** Separate keys for cipher and nonce from one secret (HKDF-SHA-256, RFC 5869). */
function deriveKeys(secret: string): Keys {
  const derive = (purpose: string) => new Uint8Array(hkdfSync('sha256', secret, 'plantain', purpose, 32))
  return {
    id: createHash('sha256').update(derive('key id')).digest().subarray(0, 4),
    cipher: derive('cipher'),
    nonce: derive('nonce'),
  }
}
