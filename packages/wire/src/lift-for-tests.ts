/** Helpers of the tests beside this file; products never import it. */
import { createHash } from 'node:crypto'
import { encodeBase64 } from './base64.ts'
import type { Lift } from './bytes.ts'
import { WireError } from './errors.ts'
import { type GenerateContentRequest, parseRequest } from './request.ts'

export const lift: Lift = (bytes) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
})

/** The first bytes of a PNG file: enough to be taken for a picture. */
export const PNG_BYTES = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
export const PNG = encodeBase64(PNG_BYTES)

export const PRO = 'gemini-3-pro-image'
export const FLASH = 'gemini-3.1-flash-image'

export function parse(body: unknown, model = PRO): GenerateContentRequest {
  return parseRequest(body, { model, lift })
}

/** A request that says `hi`, with more fields. */
export function hi(more: object = {}): Record<string, unknown> {
  return { contents: [{ role: 'user', parts: [{ text: 'hi' }] }], ...more }
}

/** The error that an act ends in. */
export function errorOf(act: () => unknown): WireError {
  try {
    act()
  } catch (error) {
    if (error instanceof WireError) return error
    throw error
  }
  throw new Error('expected a WireError, but nothing was thrown')
}

export function refusalOf(body: unknown, model = PRO): WireError {
  return errorOf(() => parse(body, model))
}
