/** Follows the brackets of a JSON text and knows at any moment where in the document the reader is. */
import type { FieldPath } from './field-path.ts'
import { invalidJson } from './invalid-json.ts'

/** Deeper than any message of the API; the proto parser stops at 100 as well. */
const deepest = 100

export class Trail {
  /** One step per open container: the key under which the reader is in an object, the index in an array. */
  readonly #steps: (string | number)[] = []
  #atKey = false
  #values = 0
  readonly #mostValues: number

  constructor(mostValues: number) {
    this.#mostValues = mostValues
  }

  /** True when the next string is a key. */
  get atKey(): boolean {
    return this.#atKey
  }

  /** The key the current value belongs to; undefined in arrays and at the root. */
  get key(): string | undefined {
    const step = this.#steps.at(-1)
    return typeof step === 'string' ? step : undefined
  }

  get path(): FieldPath {
    return this.#steps.slice()
  }

  openObject(): void {
    this.#open('')
    this.#atKey = true
  }

  openArray(): void {
    this.#open(0)
    this.#atKey = false
  }

  close(): void {
    this.#steps.pop()
    this.#atKey = false
  }

  named(key: string): void {
    if (this.#steps.length > 0) this.#steps[this.#steps.length - 1] = key
    this.#atKey = false
  }

  comma(): void {
    const last = this.#steps.length - 1
    const step = this.#steps[last]
    if (typeof step === 'number') this.#steps[last] = step + 1
    else this.#atKey = last >= 0
    this.#count()
  }

  #open(step: string | number): void {
    if (this.#steps.length === deepest) throw invalidJson(`Nesting is deeper than ${deepest} levels.`)
    this.#steps.push(step)
    this.#count()
  }

  /** Parsing time and memory grow with the number of values, not of bytes, so the number is bounded as well. */
  #count(): void {
    this.#values++
    if (this.#values > this.#mostValues) throw invalidJson(`The payload has more than ${this.#mostValues} values.`)
  }
}
