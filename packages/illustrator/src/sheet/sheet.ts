/**
 * Nodes of a sheet: vectors in design units, y down, origin top left. Text is stored as strings plus where and how it is
 * set; outlines are made when it is drawn, so that text stays editable.
 */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A fill or stroke: a colour `#rrggbb` or `#rrggbbaa`, or a gradient in the node's own box (0..1). */
export type Paint =
  | string
  | {
      readonly kind: 'linear' | 'radial'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly stops: readonly (readonly [offset: number, colour: string])[]
    }

interface NodeBase {
  /** Stable and addressable: `title`, `step-3/label`. */
  readonly id: string
  readonly role: string
  readonly box: Box
  readonly opacity?: number
  /** Degrees clockwise about the box's centre. */
  readonly rotate?: number
  readonly shadow?: { readonly dx: number; readonly dy: number; readonly blur: number; readonly colour: string }
}

export type SheetNode = NodeBase &
  (
    | { readonly kind: 'group'; readonly nodes: readonly SheetNode[]; readonly clip?: boolean | string }
    | {
        readonly kind: 'rectangle'
        readonly fill?: Paint
        readonly stroke?: Paint
        readonly strokeWidth?: number
        readonly radius?: number
      }
    | { readonly kind: 'ellipse'; readonly fill?: Paint; readonly stroke?: Paint; readonly strokeWidth?: number }
    /** SVG path data in design units. */
    | {
        readonly kind: 'path'
        readonly path: string
        readonly fill?: Paint
        readonly stroke?: Paint
        readonly strokeWidth?: number
        readonly dash?: readonly number[]
      }
    | {
        readonly kind: 'text'
        /** Lines as set, letter for letter; a line break of the layout is an element of this list. */
        readonly lines: readonly string[]
        readonly face: string
        readonly weight: number
        readonly italic?: boolean
        readonly size: number
        /** Baseline distance in units of size. @default 1.3 */
        readonly leading?: number
        readonly tracking?: number
        readonly align: 'start' | 'middle' | 'end'
        readonly direction?: 'ltr' | 'rtl'
        readonly fill: Paint
        readonly language?: string
      }
    /** Art of the pack: `fluent/cat`. */
    | { readonly kind: 'icon'; readonly icon: string; readonly colour?: string }
    /** A stage of the scene's inserts, drawn into the box. */
    | { readonly kind: 'stage'; readonly stage: string; readonly radius?: number }
    | { readonly kind: 'picture'; readonly picture: string; readonly radius?: number }
  )
