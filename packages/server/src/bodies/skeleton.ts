/** What is left of a JSON body once the bytes fields are taken out: small, and parsed in one go at the end. */
import { invalidArgument } from '@plantain/wire/errors'
import { invalidJson } from './invalid-json.ts'

export class Skeleton {
  #bytes = Buffer.allocUnsafe(16 * 1024)
  #length = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length
    if (length > this.#limit) {
      throw invalidArgument(
        `Request payload size exceeds the limit: ${this.#limit} bytes of JSON besides inline data and thought signatures.`,
      )
    }
    if (length > this.#bytes.length) this.#grow(length)
    this.#bytes.set(bytes, this.#length)
    this.#length = length
  }

  /** @throws WireError 400 for text that is not UTF-8 or not JSON. An empty body is an empty message, as in proto-JSON. */
  parse(): unknown {
    const text = this.#text()
    if (text.trim() === '') return {}
    try {
      return JSON.parse(text)
    } catch (error) {
      throw invalidJson(explain(error as SyntaxError, text))
    }
  }

  #text(): string {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(this.#bytes.subarray(0, this.#length))
    } catch {
      throw invalidJson('The text is not valid UTF-8.')
    }
  }

  #grow(length: number): void {
    const larger = Buffer.allocUnsafe(Math.max(length, Math.min(this.#limit, this.#bytes.length * 2)))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

/** Characters shown on either side of the mistake. */
const contextLength = 24

/** The parser's complaint with the text around the mistake and a caret below it, the way Google's parser shows it. */
function explain(error: SyntaxError, text: string): string {
  const position = Number(/at position (\d+)/.exec(error.message)?.[1] ?? Number.NaN)
  const complaint = error.message.replace(/, (\.\.\.)?".*$/s, '').replace(/ (in JSON )?at position \d+.*$/s, '')
  if (/^Unexpected end/.test(complaint)) return 'Unexpected end of input: the text stops before it is complete.'
  if (Number.isNaN(position)) return `${complaint}.`
  const start = Math.max(0, position - contextLength)
  const around = text.slice(start, position + contextLength).replace(/\s/g, ' ')
  return `${complaint}.\n${around}\n${' '.repeat(position - start)}^`
}
