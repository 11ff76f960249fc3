/** Everything the renderer needs, in world coordinates, as plain data. The renderer knows nothing of cats or restaurants. */
import type { Frame, Hex, Point, SolidGroup, Surface } from './solids.ts'

/** An endless or bounded flat surface, seen from the side its normal points to. */
export interface Plane {
  readonly id: string
  readonly at: Point
  readonly normal: Point
  readonly surface: Surface
  /** Cut to a rectangle around `at`: half sizes along the plane's own right and up. @default endless */
  readonly half?: readonly [number, number]
}

/** What is seen where nothing stands. Painted once at the picture's size. */
export interface Backdrop {
  /** From the top of the sky to the horizon. */
  readonly sky: readonly Hex[]
  /** Ordered from far to near; drawn on a 2D canvas by `settings/backdrop.ts`. */
  readonly layers: readonly BackdropLayer[]
}

/** One painted layer: its kind and numbers; positions are in the camera's own angular coordinates so that a new camera moves them rightly. */
export interface BackdropLayer {
  readonly kind: string
  readonly colours: readonly Hex[]
  readonly numbers: Readonly<Record<string, number>>
  readonly seed: number
}

export interface Lamp {
  readonly at: Point
  readonly colour: Hex
  /** Brightness at one metre, 1 = as bright as the key light. */
  readonly power: number
  /** Reach in metres; beyond it the lamp is ignored. */
  readonly reach: number
}

export interface Lighting {
  /** Direction toward the key light (sun, moon, window). */
  readonly direction: Point
  /** Linear RGB, about 1.2 for a sunny day. */
  readonly key: Point
  readonly sky: Point
  readonly ground: Point
  readonly rim: Point
  /** Width of the penumbra in texels of the shadow map. @default 2.2 */
  readonly softness?: number
  readonly lamps: readonly Lamp[]
}

export interface Haze {
  readonly colour: Hex
  /** Distance in metres at which it begins, and its density per metre. */
  readonly from: number
  readonly density: number
}

export interface Camera {
  readonly at: Point
  readonly target: Point
  /** Vertical field of view in degrees. */
  readonly fieldOfView: number
  /** Parallel projection for isometric views: height of the picture in metres. */
  readonly parallel?: number
  /** Metres to the plane in focus and strength of the blur; absent = all sharp. */
  readonly focus?: { readonly distance: number; readonly strength: number }
}

/** Pixels for `picture` decals, by id: RGBA, 8 bits, straight alpha, sRGB. */
export interface WorldPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Falling or hanging things between the viewer and the scene. */
export interface Weather {
  readonly kind: 'rain' | 'snow' | 'fog' | 'dust' | 'petals' | 'leaves' | 'bubbles' | 'confetti' | 'fireflies'
  readonly amount: number
}

export interface World {
  readonly groups: readonly SolidGroup[]
  readonly planes: readonly Plane[]
  readonly backdrop: Backdrop
  readonly lighting: Lighting
  readonly haze?: Haze
  readonly weather: readonly Weather[]
  readonly camera: Camera
  readonly pictures: Readonly<Record<string, WorldPicture>>
  /** True: pixels that show only backdrop become transparent (icons, stickers). */
  readonly transparent?: boolean
  readonly seed: number
}

/** Placement of a node: everything the composer decided about where it is. */
export interface Place {
  readonly at: Point
  readonly axes: Frame
  readonly size: number
}
