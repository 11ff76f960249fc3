/** Who may ask. Without configured keys everybody who reaches the server is one and the same tenant. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { badKey, noKey } from '@plantain/wire/errors'
import { apiKeyOf } from '@plantain/wire/paths'

/** The tenant of a server without keys. Clients invent keys for such servers, so what they send means nothing. */
export const localTenant = 'local'

export interface Keyring {
  /** True when there are no keys and none is asked for. */
  readonly open: boolean
  /**
   * Whose request this is: a digest of the key, in hex, or `local`.
   * @throws WireError 403 without a key, 400 with one that is not in the ring.
   */
  tenantOf(headers: Headers, query: URLSearchParams): string
}

export function createKeyring(keys: readonly string[]): Keyring {
  const digests = keys.map(digest)
  return {
    open: digests.length === 0,
    tenantOf(headers, query) {
      if (digests.length === 0) return localTenant
      const given = apiKeyOf(headers, query)
      if (!given) throw noKey()
      const asked = digest(given.key)
      // Every key is compared, and digests have one length: the time taken tells nothing about the keys.
      const matches = digests.map((known) => timingSafeEqual(known, asked))
      if (!matches.includes(true)) throw badKey()
      return asked.toString('hex')
    },
  }
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
