/**
 * Takes the escapes out of the inside of a JSON string that arrives in pieces. Texts are handled one byte per character
 * (latin1): base64 is ASCII, and anything else in such a field is a mistake that only has to be shown.
 */
import { invalidJson } from './invalid-json.ts'

const simple: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '/': '/', '\\': '\\', '"': '"' }

export class Unescape {
  /** The beginning of an escape that the last piece ended in. */
  #begun = ''

  /** True in the middle of an escape. */
  get open(): boolean {
    return this.#begun !== ''
  }

  /** True right behind the backslash of an escape: a quote there would not end the string. */
  get atBackslash(): boolean {
    return this.#begun === '\\'
  }

  /** Call at the end of the string. @throws WireError 400 when it ends in the middle of an escape. */
  finish(): void {
    if (this.open) invalidEscape(this.#begun.slice(1))
  }

  /** @throws WireError 400 for an escape that JSON does not have. */
  take(piece: string): string {
    const text = this.#begun + piece
    this.#begun = ''
    let plain = ''
    let start = 0
    for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', start)) {
      plain += text.slice(start, at)
      const length = text[at + 1] === 'u' ? 6 : 2
      if (at + length > text.length) {
        this.#begun = text.slice(at)
        return plain
      }
      plain += length === 2 ? simpleEscape(text[at + 1]) : unicodeEscape(text.slice(at + 2, at + 6))
      start = at + length
    }
    return plain + text.slice(start)
  }
}

function simpleEscape(letter: string): string {
  return simple[letter] ?? invalidEscape(letter)
}

function unicodeEscape(digits: string): string {
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) invalidEscape(`u${digits}`)
  const code = Number.parseInt(digits, 16)
  return code < 0x80 ? String.fromCharCode(code) : Buffer.from(String.fromCharCode(code)).toString('latin1')
}

function invalidEscape(what: string): never {
  throw invalidJson(`Bad escaped character \\${what} in a string.`)
}
