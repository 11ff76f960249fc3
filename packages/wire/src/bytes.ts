/**
 * Where base64 leaves the request. Pictures and signatures are megabytes long, so the server never holds them as
 * strings: while a body streams in, the strings at bytes fields (`parts[].inlineData.data` and
 * `parts[].thoughtSignature`, in either spelling) are decoded straight into the picture store. The seam, step by step:
 *
 * 1. The server's lifter puts the decimal index of an entry where each such string stood and notes what it decoded:
 *    `liftedBytes(...)`, or `brokenBytes(...)` when the text was not base64. Because *every* string at a bytes field is
 *    replaced, a caller cannot forge an index.
 * 2. It parses the short text that remains and puts the entries where their indices stand.
 * 3. `parseRequest(body, ...)` takes that. It also takes a plain parsed body whose bytes fields are still strings
 *    (tests, the command line, batches from a file): those it decodes itself and hands to its `lift` option.
 *
 * Entries carry a symbol, which no JSON text can produce.
 */
import { decodeBase64 } from './base64.ts'

const TAG: unique symbol = Symbol('plantain lifted bytes')

/** Names of bytes fields, in both spellings. */
export const LIFTED_KEYS: ReadonlySet<string> = new Set(['data', 'thoughtSignature', 'thought_signature'])

/** Decoded bytes kept at the front of every entry. */
export const HEAD_BYTES = 64

/** Texts up to this many characters are kept as they were; longer ones are gone. */
export const MAX_KEPT_TEXT = 256

/** Bytes that came as base64 and now lie in a store. */
export interface LiftedBytes {
  /** Of the decoded bytes, lowercase hex. */
  readonly sha256: string
  /** Number of decoded bytes. */
  readonly size: number
  /** The first decoded bytes, at most HEAD_BYTES. */
  readonly head: Uint8Array
  /** The text as it was sent, if it had at most MAX_KEPT_TEXT characters. */
  readonly text?: string
}

/** A text that should have been base64 and is not. */
export interface BrokenBytes {
  /** The text from the first bad character on, cut short. */
  readonly offending: string
  /** The text as it was sent, if it had at most MAX_KEPT_TEXT characters. */
  readonly text?: string
}

export type Lifted = LiftedBytes | BrokenBytes

/** Keeps decoded bytes and says what to call them. */
export type Lift = (bytes: Uint8Array) => Pick<LiftedBytes, 'sha256' | 'size'>

/** Makes an entry for step 1. */
export function liftedBytes(entry: LiftedBytes): LiftedBytes {
  return Object.freeze({ ...entry, [TAG]: 'bytes' })
}

/** Makes an entry for step 1, of a text that does not decode. */
export function brokenBytes(entry: BrokenBytes): BrokenBytes {
  return Object.freeze({ ...entry, [TAG]: 'broken' })
}

export function isLiftedBytes(value: unknown): value is LiftedBytes {
  return tagOf(value) === 'bytes'
}

export function isBrokenBytes(value: unknown): value is BrokenBytes {
  return tagOf(value) === 'broken'
}

/** Decodes one text in memory and hands the bytes to `lift`: step 3 for plain bodies. */
export function liftText(text: string, lift: Lift): Lifted {
  const kept = text.length <= MAX_KEPT_TEXT ? { text } : {}
  const decoded = decodeBase64(text)
  if (!decoded.ok) return brokenBytes({ offending: decoded.offending, ...kept })
  const { sha256, size } = lift(decoded.bytes)
  return liftedBytes({ sha256, size, head: decoded.bytes.slice(0, HEAD_BYTES), ...kept })
}

function tagOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && TAG in value ? value[TAG] : undefined
}
