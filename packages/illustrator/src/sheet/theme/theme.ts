/** What gives a document its character: type, shapes, ornaments and how colour is used. */
import type { Palette, PaletteWish } from './palette.ts'

export interface Face {
  readonly face: string
  readonly weight: number
  readonly italic?: boolean
  readonly tracking?: number
  readonly leading?: number
  /** Faces differ in how big they look at one size. @default 1 */
  readonly scale?: number
}

export type Ornament =
  | 'none'
  | 'blobs'
  | 'dots'
  | 'rays'
  | 'gingham'
  | 'botanical'
  | 'deco'
  | 'memphis'
  | 'grid'
  | 'stars'
  | 'waves'
  | 'confetti'
  | 'parchment'
  | 'clouds'
  | 'bands'
  | 'halo'

export interface Character {
  readonly name: string
  /** Words of a prompt that ask for it. */
  readonly words: readonly string[]
  /** Kinds of document it suits without being asked for. */
  readonly suits: readonly string[]
  readonly display: Face
  readonly heading: Face
  readonly text: Face
  readonly strong: Face
  /** A second voice for kickers and slogans. */
  readonly accent: Face
  readonly palettes: readonly PaletteWish[]
  readonly radius: number
  /** Outline of cards in design units at 1K; 0 for none. */
  readonly stroke: number
  readonly card: 'soft' | 'outline' | 'flat' | 'tint' | 'open'
  readonly ornament: Ornament
  /** How titles stand. */
  readonly align: 'start' | 'middle'
  readonly frame: 'none' | 'thin' | 'double' | 'corners' | 'thick'
}

export interface Theme extends Character {
  readonly palette: Palette
}
