/** A map that forgets what was used longest ago, so that caches of glyphs and pictures can't grow with the work done. */
export class Bounded<Key, Value> {
  readonly #entries = new Map<Key, Value>()
  readonly #limit: number

  /** @param limit Most entries kept, at least 1. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#entries.size
  }

  /** The value kept under `key`, made by `make` when there is none. */
  get(key: Key, make: () => Value): Value {
    const known = this.#entries.get(key)
    if (known !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
      return known
    }
    const made = make()
    this.#entries.set(key, made)
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value as Key)
    return made
  }
}
