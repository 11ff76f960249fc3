/**
 * Reads a JSON body of any size without ever holding its pictures: the strings at bytes fields are decoded from base64,
 * hashed and written to the store while they arrive, and what remains of the JSON is small enough to parse at once.
 * The technique and its numbers: most of a body is the inside of a few strings, and `indexOf` finds their ends at
 * memory speed; only the rest is looked at byte by byte.
 */
import type { Lifted } from '@plantain/wire/bytes'
import { invalidArgument, payloadTooLarge } from '@plantain/wire/errors'
import { MAX_REQUEST_BYTES } from '@plantain/wire/models'
import type { BlobWriter } from '../store/store.ts'
import { Base64Sink, blockBytes, longestPiece } from './base64-sink.ts'
import { holdsBytes, mayHoldBytes } from './field-path.ts'
import { invalidJson } from './invalid-json.ts'
import { Unescape } from './json-escapes.ts'
import { putBack } from './put-back.ts'
import { Skeleton } from './skeleton.ts'
import { Trail } from './trail.ts'

export interface LiftLimits {
  /** Of the whole body. @default MAX_REQUEST_BYTES of wire, 100 MB */
  readonly bodyBytes: number
  /** Of what remains when the bytes fields are taken out. @default 8 MB */
  readonly skeletonBytes: number
  /** Containers and commas. @default 250,000 */
  readonly values: number
  /** Bytes fields. @default 4096 */
  readonly lifted: number
}

const defaultLimits: LiftLimits = {
  bodyBytes: MAX_REQUEST_BYTES,
  skeletonBytes: 8 * 1024 * 1024,
  values: 250_000,
  lifted: 4096,
}

const quote = 0x22
const backslash = 0x5c
/** Longer keys are no keys of the API, and need not be remembered. */
const longestKey = 256

/**
 * Parses a body. At bytes fields the result has `LiftedBytes` or `BrokenBytes` of wire instead of strings, ready for
 * `parseRequest`; everything else is what `JSON.parse` would give.
 *
 * @param writer makes a writer of the store for each bytes field
 * @throws WireError 400 for a body that is too large, not JSON, not UTF-8 or not complete; StoreError when the store fails.
 * Whatever was lifted before stays in the lease of the request, and goes with it.
 * @example const body = await lift(request, () => lease.writer())
 */
export async function lift(
  body: AsyncIterable<Uint8Array>,
  writer: () => BlobWriter,
  limits: Partial<LiftLimits> = {},
): Promise<unknown> {
  const reader = new Lifter(writer, { ...defaultLimits, ...limits })
  try {
    for await (const chunk of body) await reader.take(chunk)
    return reader.finish()
  } catch (error) {
    await reader.abandon()
    throw error
  }
}

class Lifter {
  readonly #writer: () => BlobWriter
  readonly #limits: LiftLimits
  readonly #trail: Trail
  readonly #skeleton: Skeleton
  readonly #entries: Lifted[] = []
  #state: 'between' | 'key' | 'text' | 'bytes' = 'between'
  #size = 0
  #key = ''
  /** The last byte was a backslash that escapes the next one; for keys and texts, which are kept as they are. */
  #escaped = false
  #sink: Base64Sink | undefined
  #unescape = new Unescape()
  #block: Buffer | undefined

  constructor(writer: () => BlobWriter, limits: LiftLimits) {
    this.#writer = writer
    this.#limits = limits
    this.#trail = new Trail(limits.values)
    this.#skeleton = new Skeleton(limits.skeletonBytes)
  }

  async take(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length
    if (this.#size > this.#limits.bodyBytes) throw payloadTooLarge(this.#limits.bodyBytes)
    for (let start = 0; start < bytes.length; start += longestPiece) {
      const end = Math.min(bytes.length, start + longestPiece)
      await this.#takePiece(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start))
      // A body handed over in one piece, without a socket, must not keep the loop to itself.
      if (end < bytes.length && end % (16 * longestPiece) === 0) await new Promise(setImmediate)
    }
  }

  finish(): unknown {
    if (this.#state !== 'between') throw invalidJson('Unexpected end of input: a string is not closed.')
    return putBack(this.#skeleton.parse(), this.#entries)
  }

  async abandon(): Promise<void> {
    await this.#sink?.abandon()
  }

  async #takePiece(piece: Buffer): Promise<void> {
    let at = 0
    while (at < piece.length) {
      if (this.#state === 'bytes') at = await this.#takeBytes(piece, at)
      else {
        const end = this.#state === 'between' ? this.#walk(piece, at) : this.#skipString(piece, at)
        this.#skeleton.add(piece.subarray(at, end))
        at = end
      }
    }
  }

  /** Brackets, commas and scalars, up to and including the quote that opens a string. Returns where it stopped. */
  #walk(piece: Buffer, start: number): number {
    const trail = this.#trail
    for (let at = start; at < piece.length; at++) {
      switch (piece[at]) {
        case quote:
          this.#openString()
          return at + 1
        case 0x7b:
          trail.openObject()
          break
        case 0x5b:
          trail.openArray()
          break
        case 0x7d:
        case 0x5d:
          trail.close()
          break
        case 0x2c:
          trail.comma()
          break
      }
    }
    return piece.length
  }

  #openString(): void {
    const { atKey, key } = this.#trail
    if (atKey) {
      this.#state = 'key'
      this.#key = ''
    } else if (key !== undefined && mayHoldBytes(key) && holdsBytes(this.#trail.path)) {
      this.#state = 'bytes'
      if (this.#entries.length === this.#limits.lifted) {
        throw invalidArgument(
          `Please use fewer than ${this.#limits.lifted + 1} pictures and thought signatures in your request.`,
        )
      }
      this.#block ??= Buffer.allocUnsafeSlow(blockBytes)
      this.#sink = new Base64Sink(this.#writer(), this.#block)
      this.#unescape = new Unescape()
    } else {
      this.#state = 'text'
    }
  }

  /** The rest of a key or a text, up to and including its closing quote. Byte by byte: the skeleton is small. */
  #skipString(piece: Buffer, start: number): number {
    let end = start
    for (; end < piece.length; end++) {
      if (this.#escaped) this.#escaped = false
      else if (piece[end] === backslash) this.#escaped = true
      else if (piece[end] === quote) break
    }
    if (this.#state === 'key' && this.#key.length <= longestKey) {
      this.#key += piece.toString('latin1', start, Math.min(end, start + longestKey + 1))
    }
    if (end === piece.length) return end
    if (this.#state === 'key') this.#trail.named(readKey(this.#key))
    this.#state = 'between'
    return end + 1
  }

  /** The rest of a bytes field, up to but not including its closing quote. */
  async #takeBytes(piece: Buffer, start: number): Promise<number> {
    const sink = this.#sink!
    const end = endOfString(piece, start, this.#unescape.atBackslash)
    const raw = piece.toString('latin1', start, end)
    const escapes = this.#unescape.open || raw.includes('\\')
    const plain = escapes ? this.#unescape.take(raw) : raw
    if (plain !== '') await sink.take(plain)
    // A control character is foreign to base64 as well, and the sink notices at once unless it is in the last group.
    if (sink.broken || escapes || hasControlCharacter(raw.slice(-3))) refuseControlCharacters(raw)
    if (end === piece.length) return end
    this.#unescape.finish()
    this.#skeleton.add(Buffer.from(String(this.#entries.length)))
    this.#entries.push(await sink.finish())
    this.#sink = undefined
    // The closing quote is left for `skipString`, which adds it to the skeleton.
    this.#state = 'text'
    return end
  }
}

/** Where the closing quote is, or the end of the piece. A quote behind an odd number of backslashes closes nothing. */
function endOfString(piece: Buffer, start: number, afterBackslash: boolean): number {
  for (let from = start; ; ) {
    const end = piece.indexOf(quote, from)
    if (end < 0) return piece.length
    let run = end
    while (run > start && piece[run - 1] === backslash) run--
    const backslashes = end - run + (run === start && afterBackslash ? 1 : 0)
    if (backslashes % 2 === 0) return end
    from = end + 1
  }
}

/** Keys may be written with escapes. One that is not valid is left for the parser to complain about. */
function readKey(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`)
  } catch {
    return raw
  }
}

function hasControlCharacter(raw: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings, and this is where they are found.
  return /[\x00-\x1f]/.test(raw)
}

function refuseControlCharacters(raw: string): void {
  if (hasControlCharacter(raw)) throw invalidJson('Bad control character in string literal.')
}
