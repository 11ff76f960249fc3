/** What a cut is made of. Lengths of sleeves and legs are shares of the limb. */
import type { Hex } from '../../../solids.ts'

export type Collar =
  | 'none'
  | 'round'
  | 'shirt'
  | 'turtle'
  | 'stand'
  | 'hood'
  | 'v'
  | 'scoop'
  | 'cross'
  | 'lapel'
  | 'sailor'
  | 'fur'
  | 'halter'
export type Front =
  | 'plain'
  | 'buttons'
  | 'double'
  | 'zip'
  | 'open'
  | 'cross'
  | 'frogs'
  | 'medals'
  | 'number'
  | 'emblem'
  | 'bib'
  | 'panel'
  | 'stripe'
  | 'armour'
  | 'pack'
  | 'vest'

/** Cloth on the trunk and arms. */
export interface TopCut {
  /** Share of the arm: 0 none, 0.3 short, 0.5 elbow, 0.88 long. */
  readonly sleeve: number
  /** Widening toward the cuff: 0 fitted, 1 kimono. */
  readonly wide?: number
  /** Thickness over the body in body heights. */
  readonly ease: number
  readonly collar: Collar
  readonly front: Front
  /** Shoulders bare, held by straps or by nothing. */
  readonly bare?: 'straps' | 'strapless'
  readonly cuffs?: boolean
  readonly pockets?: boolean
  /** Ends at the waist; trousers or skirt over it. */
  readonly tucked?: boolean
  readonly puff?: boolean
}

/** Cloth round the hips and legs. */
export interface BottomCut {
  readonly shape: 'trousers' | 'skirt'
  readonly length: number
  readonly flare: number
  readonly ease?: number
  readonly folds?: number
  readonly cuffs?: boolean
  /** Degrees covered, for wraps and tails. */
  readonly arc?: readonly [number, number]
}

export interface ShoeCut {
  readonly kind:
    | 'shoe'
    | 'sneaker'
    | 'boot'
    | 'sandal'
    | 'heel'
    | 'flat'
    | 'slipper'
    | 'cleat'
    | 'skate'
    | 'ski'
    | 'flipper'
    | 'curled'
  /** Height of the shaft, share of the shin. */
  readonly shaft?: number
}

export type Slot = 'top' | 'over' | 'bottom' | 'whole' | 'shoes' | 'socks' | 'hands' | 'hat' | 'extra'

export interface Cut {
  readonly slot: Slot
  readonly colour: Hex
  /** A pattern that belongs to the garment, by name: a kilt's tartan. */
  readonly pattern?: string
  readonly material?: string
  readonly top?: TopCut
  readonly bottom?: BottomCut
  readonly shoes?: ShoeCut
  /** Things added by name: belt, apron, sash, buckle, hood ... see `extras.ts`. */
  readonly extras?: readonly string[]
}

export const top = (sleeve: number, collar: Collar, front: Front = 'plain', more: Partial<TopCut> = {}): TopCut => ({
  sleeve,
  ease: 0.003,
  collar,
  front,
  ...more,
})
export const legs = (length: number, flare = 0, more: Partial<BottomCut> = {}): BottomCut => ({
  shape: 'trousers',
  length,
  flare,
  ...more,
})
export const skirt = (length: number, flare: number, more: Partial<BottomCut> = {}): BottomCut => ({
  shape: 'skirt',
  length,
  flare,
  ...more,
})
export const LONG = 0.9
export const SHORT = 0.3
