/** Decodes one base64 text that arrives in pieces into the store. A text that does not decode is skipped and shown. */
import { MAX_OFFENDING_CHARACTERS } from '@plantain/wire/base64'
import { brokenBytes, HEAD_BYTES, type Lifted, liftedBytes, MAX_KEPT_TEXT } from '@plantain/wire/bytes'
import type { BlobWriter } from '../store/store.ts'

/** Decoded bytes are handed on in blocks of this size: large enough that the calls cost nothing, small against a picture. */
export const blockBytes = 256 * 1024

/** Longest text `take` accepts, in characters. */
export const longestPiece = 64 * 1024

const foreign = /[^A-Za-z0-9+/_-]/

/** UTF-8 needs at most this many bytes for a character. */
const bytesPerCharacter = 4

export class Base64Sink {
  readonly #writer: BlobWriter
  /** Lent by the caller, who runs one sink at a time. */
  readonly #block: Buffer
  #filled = 0
  /** Characters at the end of the last piece that do not make up a group of four yet. */
  #waiting = ''
  #padding = ''
  #head: Uint8Array | undefined
  #early = ''
  #length = 0
  #offending: string | undefined

  constructor(writer: BlobWriter, block: Buffer) {
    this.#writer = writer
    this.#block = block
  }

  /** True when what came so far does not decode. */
  get broken(): boolean {
    return this.#offending !== undefined
  }

  /** @param piece at most `longestPiece` characters, without escapes, one byte per character. */
  async take(piece: string): Promise<void> {
    this.#length += piece.length
    if (this.#early.length <= MAX_KEPT_TEXT * bytesPerCharacter) {
      this.#early += piece.slice(0, MAX_KEPT_TEXT * bytesPerCharacter + 1)
    }
    if (this.#offending !== undefined) return this.#show(piece)
    if (this.#block.length - this.#filled < longestPiece) await this.#flush()

    const text = this.#waiting + this.#padding + piece
    const end = text.indexOf('=')
    const padding = end < 0 ? '' : text.slice(end)
    if (padding.length > 2 || /[^=]/.test(padding)) return this.#spoil(text)
    const characters = end < 0 ? text : text.slice(0, end)
    const whole = characters.length - (characters.length % 4)
    const groups = characters.slice(0, whole)
    this.#waiting = characters.slice(whole)
    this.#padding = padding
    const written = this.#block.write(groups, this.#filled, 'base64')
    // Node skips what is not base64; a skipped character is a missing byte.
    if (written !== (whole / 4) * 3) return this.#spoil(text)
    this.#filled += written
  }

  async finish(): Promise<Lifted> {
    if (!this.broken) this.#finishLastGroup()
    const text = this.#keptText()
    if (this.#offending !== undefined) {
      await this.#writer.abandon()
      return brokenBytes({ offending: show(this.#offending), ...text })
    }
    await this.#flush()
    const { sha256, size } = await this.#writer.finish()
    return liftedBytes({ sha256, size, head: this.#head ?? new Uint8Array(0), ...text })
  }

  abandon(): Promise<void> {
    return this.#writer.abandon()
  }

  #finishLastGroup(): void {
    const rest = this.#waiting
    const padding = this.#padding
    if (foreign.test(rest)) this.#spoil(rest + padding)
    else if (rest.length === 1) this.#offending = rest + padding
    else if (padding !== '' && rest.length + padding.length !== 4) this.#offending = padding
    else this.#filled += this.#block.write(rest, this.#filled, 'base64')
  }

  /** @param text what was waiting and the new piece; something in it is foreign. */
  #spoil(text: string): void {
    this.#offending = ''
    this.#show(text.slice(Math.max(0, text.search(foreign))))
  }

  #show(piece: string): void {
    const enough = MAX_OFFENDING_CHARACTERS * bytesPerCharacter
    if (this.#offending !== undefined && this.#offending.length < enough) this.#offending += piece.slice(0, enough)
  }

  async #flush(): Promise<void> {
    const bytes = this.#block.subarray(0, this.#filled)
    this.#head ??= Uint8Array.from(bytes.subarray(0, HEAD_BYTES))
    this.#filled = 0
    if (bytes.length > 0) await this.#writer.write(bytes)
  }

  #keptText(): { text?: string } {
    if (this.#length > MAX_KEPT_TEXT * bytesPerCharacter) return {}
    const text = fromLatin1(this.#early)
    return text.length <= MAX_KEPT_TEXT ? { text } : {}
  }
}

function show(text: string): string {
  return fromLatin1(text).slice(0, MAX_OFFENDING_CHARACTERS)
}

function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}
