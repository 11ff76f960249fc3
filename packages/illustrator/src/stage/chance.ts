/** Randomness that depends on who asks, never on who asked before: every draw is a hash of a name and the scene's seed. */

/** 32-bit FNV-1a with a final avalanche (murmur3's), so that near names give far numbers. */
export function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** Named chances of one node. */
export interface Chance {
  /** A number in [0, 1) that belongs to `name`. */
  number(name: string): number
  /** A number in [low, high). */
  between(name: string, low: number, high: number): number
  pick<T>(name: string, from: readonly T[]): T
  /** The chance of a part of this node. */
  of(part: string): Chance
}

/**
 * @example
 * const chance = chanceOf('cat-1', 7)
 * const tilt = chance.between('tail', -0.2, 0.2)
 */
export function chanceOf(node: string, seed: number): Chance {
  const number = (name: string) => hash(`${node}:${name}`, seed) / 4294967296
  return {
    number,
    between: (name, low, high) => low + (high - low) * number(name),
    pick: (name, from) => from[Math.floor(number(name) * from.length)] as (typeof from)[number],
    of: (part) => chanceOf(`${node}/${part}`, seed),
  }
}
