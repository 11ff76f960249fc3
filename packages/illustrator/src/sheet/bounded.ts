/**
 * A map that forgets what was not used lately, so that caches of glyphs and pictures can't grow with the work done. Two
 * generations: when the young one is full it becomes the old one, and what is asked for again moves back; a hit costs one look.
 */
export class Bounded<Key, Value> {
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()
  readonly #limit: number

  /** @param limit Most entries kept, at least 2. */
  constructor(limit: number) {
    this.#limit = Math.ceil(limit / 2)
  }

  get size(): number {
    return this.#young.size + this.#old.size
  }

  /** The value kept under `key`, made by `make` when there is none. */
  get(key: Key, make: () => Value): Value {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const value = this.#old.get(key) ?? make()
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
