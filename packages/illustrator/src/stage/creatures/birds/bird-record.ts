/** One record per bird. Lengths in the record's own units; `size` in the facts scales them. */
import type { Hex, Point } from '../../solids.ts'

export interface BirdRecord {
  readonly body: Point
  /** Stands like a person (penguin, owl, parrot). */
  readonly upright?: boolean
  readonly head: number
  readonly neck: number
  readonly legs: number
  readonly feathers: Hex
  readonly wing: Hex
  /** Long feathers of the wing. @default a darker wing */
  readonly flight?: Hex
  readonly belly?: Hex
  readonly headColour?: Hex
  /** Ring or sheen of the neck. */
  readonly neckColour?: Hex
  /** Pale or coloured patch round the eyes. */
  readonly face?: Hex
  readonly cap?: Hex
  readonly beak: {
    readonly kind: 'cone' | 'flat' | 'hook' | 'long' | 'big' | 'needle' | 'pouch'
    readonly length: number
    readonly colour: Hex
    readonly tip?: Hex
  }
  readonly leg: Hex
  readonly tail: {
    readonly length: number
    readonly kind: 'flat' | 'up' | 'fan' | 'long' | 'plumes' | 'peacock'
    readonly colour?: Hex
  }
  readonly comb?: Hex
  readonly crest?: Hex
  readonly tufts?: boolean
  readonly bigEyes?: boolean
  readonly eye: Hex
  readonly webbed?: boolean
  readonly bars?: Hex
  readonly fluffy?: boolean
  readonly beard?: Hex
}
