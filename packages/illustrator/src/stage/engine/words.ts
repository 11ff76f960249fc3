/** A growing run of 8-byte numbers that knows its address. */

/** Grows a run of words; every `reserve` answers where the new words start. */
export class Words {
  readonly base: number
  private readonly values: number[] = []
  constructor(base: number) {
    this.base = base
  }
  get next(): number {
    return this.base + this.values.length
  }
  push(values: readonly number[], stride = values.length): number {
    const at = this.next
    for (let index = 0; index < stride; index++) this.values.push(values[index] ?? 0)
    return at
  }
  set(at: number, value: number): void {
    this.values[at - this.base] = value
  }
  done(): Float64Array {
    return Float64Array.from(this.values)
  }
}
