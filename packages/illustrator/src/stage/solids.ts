/**
 * The vocabulary every model is built from: round solids that melt into each other, in metres.
 *
 * Axes: x to the right, y up, z toward the front of the thing. Angles are in radians unless a name says degrees.
 * A `SolidGroup` is one body: inside it solids melt (`smooth union`) or carve; between groups there is only depth.
 */

/** A point or direction in metres. */
export type Point = readonly [x: number, y: number, z: number]

/** Three unit rows: the local x, y and z axis written in the parent's coordinates. */
export type Frame = readonly [number, number, number, number, number, number, number, number, number]

/** A colour as CSS hex, `#rrggbb`, in sRGB. */
export type Hex = `#${string}`

/** How a surface is coloured when it is not one flat colour. Evaluated in the group's own coordinates. */
export interface Pattern {
  readonly kind:
    | 'stripes' // colours alternate along `frame` y, each `scale` metres wide
    | 'rings' // as stripes, but around `frame` y (radius): tree rings, targets
    | 'checks' // chessboard on `frame` x/z
    | 'plaid' // crossing translucent bands
    | 'dots' // round dots of `scale` metres in a regular lattice
    | 'spots' // irregular round spots (leopard, ladybird)
    | 'patches' // irregular cells (cow, giraffe when `amount` leaves a visible joint)
    | 'mesh' // light joints between cells (giraffe, cracked earth, stone wall)
    | 'gradient' // from colours[0] at y=0 to the last colour at y=`scale`
    | 'noise' // soft mottling between the colours
    | 'wood' // long grain along z
    | 'planks' // boards along z, `scale` metres wide
    | 'tiles' // square tiles of `scale` metres with joints (last colour)
    | 'bricks' // running bond, `scale` metres long
    | 'marble'
    | 'grass'
    | 'sand'
    | 'snow'
    | 'asphalt'
    | 'cobble'
    | 'water' // ripples
    | 'knit' // rows of small v stitches
    | 'scales' // fish, roof tiles
    | 'fur' // fine lines along -y
    | 'stars'
    | 'hearts'
    | 'flowers'
  /** 2 to 4 colours; the first is the ground. */
  readonly colours: readonly Hex[]
  /** Size of the repeat in metres. */
  readonly scale: number
  /** 0..1, how much of the second colour shows. @default 0.5 */
  readonly amount?: number
  /** Softness of edges in metres. @default 0 (one pixel) */
  readonly softness?: number
  /** Where the pattern's origin and axes lie. @default origin of the group, no rotation */
  readonly frame?: { readonly at: Point; readonly axes: Frame }
}

/**
 * A crisp mark painted on a surface, in a plane given by a frame: x right, y up, and only where local z > 0
 * (so a face is painted on the front of a head and not on its back). Later decals lie on top.
 */
export type Decal =
  | {
      readonly kind: 'ellipse'
      readonly centre: readonly [number, number]
      readonly radii: readonly [number, number]
      readonly angle?: number
      readonly colour: Hex
      readonly opacity?: number
      readonly softness?: number
    }
  | {
      readonly kind: 'stroke'
      readonly from: readonly [number, number]
      readonly bend: readonly [number, number]
      readonly to: readonly [number, number]
      readonly widths: readonly [from: number, to: number]
      readonly colour: Hex
      readonly opacity?: number
      readonly softness?: number
    }
  | {
      readonly kind: 'polygon'
      readonly points: readonly (readonly [number, number])[]
      readonly colour: Hex
      readonly opacity?: number
      readonly softness?: number
    }
  | {
      readonly kind: 'picture'
      readonly centre: readonly [number, number]
      readonly size: readonly [number, number]
      readonly picture: string
      readonly opacity?: number
    }

/** Decals in one plane, e.g. all marks of a face. `unit` is the length of 1 decal unit in metres. */
export interface DecalLayer {
  readonly at: Point
  readonly axes: Frame
  readonly unit: number
  readonly decals: readonly Decal[]
  /** Marks reach only this far behind/before the plane, in metres. @default unlimited */
  readonly reach?: number
}

/** What a solid is made of. */
export interface Surface {
  readonly colour: Hex
  readonly pattern?: Pattern
  /** Strength of the highlight 0..1. @default 0.12 (cloth .07, skin .1, glaze .5, metal .6) */
  readonly shine?: number
  /** Tightness of the highlight, 4 (broad) to 200 (sharp). @default 24 */
  readonly gloss?: number
  /** Skin-like light bleeding 0..1. @default 0 */
  readonly skin?: number
  /** Light edge toward the viewer's side 0..1. @default 0.25 */
  readonly rim?: number
  /** Light it gives off by itself 0..1 (flame, screen, lamp shade). @default 0 */
  readonly glow?: number
  /** 1 solid .. 0 invisible; below 1 it is drawn over what stands behind (glass, water, smoke). @default 1 */
  readonly opacity?: number
  /** Mirror-like reflection of the sky and of the scene 0..1. @default 0 */
  readonly mirror?: number
  /** Width of the colour transition where solids of one group melt, metres. @default 0.01 */
  readonly blend?: number
}

interface SolidBase {
  readonly surface: Surface
  /** `carve` takes the solid away from the rest of its group, after all unions. @default 'add' */
  readonly operation?: 'add' | 'carve'
  /** Radius of the melting fillet with the rest of the group, metres. @default 0.02 */
  readonly melt?: number
  /** Bumps on the surface: height in metres and waves per metre (curly hair, bark, rock). */
  readonly bumps?: { readonly height: number; readonly frequency: number }
}

export type Solid = SolidBase &
  (
    | {
        readonly shape: 'capsule'
        readonly from: Point
        readonly to: Point
        readonly radii: readonly [from: number, to: number]
      }
    | { readonly shape: 'ellipsoid'; readonly at: Point; readonly axes: Frame; readonly radii: Point }
    | { readonly shape: 'box'; readonly at: Point; readonly axes: Frame; readonly half: Point; readonly round: number }
    /** A cylinder or capped cone along local y. */
    | {
        readonly shape: 'cone'
        readonly at: Point
        readonly axes: Frame
        readonly halfHeight: number
        readonly radii: readonly [bottom: number, top: number]
        readonly round: number
      }
    /** A ring around local y. */
    | {
        readonly shape: 'ring'
        readonly at: Point
        readonly axes: Frame
        readonly radius: number
        readonly tube: number
      }
    /** A profile of [radius, height] points turned around local y (bottles, bowls, lamps). Solid inside; for a hollow thing draw the inner wall as part of the profile. */
    | {
        readonly shape: 'lathe'
        readonly at: Point
        readonly axes: Frame
        readonly profile: readonly (readonly [radius: number, y: number])[]
        readonly round: number
      }
    /** A closed outline in local x/y, made `half` thick to both sides of z (stars, hearts, roofs, leaves, wings, letters). */
    | {
        readonly shape: 'extrusion'
        readonly at: Point
        readonly axes: Frame
        readonly outline: readonly (readonly [x: number, y: number])[]
        readonly half: number
        readonly round: number
      }
  )

/** One body. */
export interface SolidGroup {
  /** Stable path of the part, e.g. `cat-1/coat`. */
  readonly id: string
  readonly solids: readonly Solid[]
  readonly decals: readonly DecalLayer[]
  /** @default true */
  readonly castsShadow: boolean
}
