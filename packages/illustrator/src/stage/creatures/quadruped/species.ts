/** One record per species of four-legged animal. Lengths are in the record's own units (about metres); `size` scales them. */
import type { Decal, Hex, Point } from '../../solids.ts'

export type Ears =
  | 'cat'
  | 'flop'
  | 'hang'
  | 'round'
  | 'long'
  | 'lop'
  | 'horse'
  | 'side'
  | 'pig'
  | 'fan'
  | 'mouse'
  | 'small'
  | 'tuft'
  | 'none'

export type CoatKind =
  | 'plain'
  | 'tabby'
  | 'tiger'
  | 'zebra'
  | 'cow'
  | 'giraffe'
  | 'rosettes'
  | 'spots'
  | 'dalmatian'
  | 'fawn'
  | 'mottled'
  | 'scales'

export interface Tail {
  readonly kind: 'thin' | 'bush' | 'hair' | 'ball' | 'curl' | 'tuft' | 'flat' | 'thick' | 'stub'
  readonly length: number
  readonly radius: number
  /** Held up when the animal stands. */
  readonly up?: boolean
  /** Colour of its end. */
  readonly tip?: Hex
  /** Colour of rings (raccoon). */
  readonly rings?: Hex
}

export interface Muzzle {
  readonly length: number
  readonly radius: number
  /** Colour; the fur's when absent. */
  readonly colour?: Hex
  /** A round flat snout. */
  readonly snout?: boolean
  /** Width over height. @default 1 */
  readonly wide?: number
  /** Share of the head's height by which it hangs below the head's middle. @default 0.32 */
  readonly drop?: number
  readonly nose: Hex
  /** Nose size in muzzle radii. @default 0.44 */
  readonly noseSize?: number
}

export interface Species {
  readonly body: number
  readonly leg: number
  readonly chest: Point
  readonly waist: number
  readonly hip: Point
  readonly neck: { readonly length: number; readonly angle: number; readonly radius: number }
  readonly head: Point
  /** Long heads (horse, cow, deer) have side eyes and a muzzle that slopes down. */
  readonly longHead?: boolean
  readonly muzzle: Muzzle
  readonly ears: Ears
  readonly earSize?: number
  readonly earColour?: Hex
  readonly tail: Tail
  readonly limb: number
  readonly fur: Hex
  readonly coat?: CoatKind
  readonly coatColour?: Hex
  readonly coatScale?: number
  readonly belly?: Hex
  readonly socks?: Hex
  readonly legs?: Hex
  readonly cheeks?: Hex
  /** Colour of the whole head when it differs (sheep). */
  readonly headColour?: Hex
  /** Band over the shoulders (panda). */
  readonly band?: Hex
  readonly eyePatch?: Hex
  /** `at` in head radii, for the animal's left eye. */
  readonly eye: {
    readonly colour: Hex
    readonly size?: number
    readonly at?: Point
    readonly pupil?: 'round' | 'slit' | 'bar'
  }
  readonly hoof?: Hex
  readonly mane?: { readonly kind: 'crest' | 'mohawk' | 'lion' | 'topknot'; readonly colour: Hex }
  readonly horns?: {
    readonly kind:
      | 'cow'
      | 'bull'
      | 'goat'
      | 'ram'
      | 'antlers'
      | 'moose'
      | 'giraffe'
      | 'rhino'
      | 'unicorn'
      | 'antelope'
      | 'dragon'
      | 'ibex'
      | 'triceratops'
    readonly colour: Hex
  }
  readonly whiskers?: boolean
  readonly wool?: { readonly height: number; readonly waves: number }
  readonly collar?: Hex
  readonly trunk?: boolean
  readonly tusks?: boolean
  readonly humps?: 1 | 2
  readonly udder?: boolean
  readonly beard?: Hex
  readonly spines?: Hex
  readonly pouch?: boolean
  readonly teeth?: boolean
  readonly pompoms?: boolean
  /** Wings on the back: feathered or skin. */
  readonly wings?: { readonly kind: 'feather' | 'skin'; readonly colour: Hex; readonly span: number }
  /** Sits upright by itself when it stands (kangaroo, squirrel): weight on the hind legs. */
  readonly upright?: boolean
  /** Length of the arms when it stands on its hind legs, as a share of what its legs suggest. @default 1 */
  readonly arm?: number
  /** A bony collar behind the head (triceratops). */
  readonly frill?: Hex
  /** Plates along the back (stegosaurus). */
  readonly plates?: Hex
  /** Marks on the face, in head radii: x to the animal's left, y up. Painted on the head's front. */
  readonly marks?: readonly Decal[]
  /** Sleeps curled up. */
  readonly curls?: boolean
  /** No visible waist bend: thick straight legs without hocks. */
  readonly pillars?: boolean
}
