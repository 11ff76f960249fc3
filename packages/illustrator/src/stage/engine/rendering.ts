/** What the renderer is asked for and what it answers. */

export interface RenderView {
  /** Size of the whole picture in pixels. */
  readonly width: number
  readonly height: number
  /** soft (default), reference, or another name of `LOOKS`. */
  readonly look?: string
  /** Only this part of the picture. @default all */
  readonly region?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The painted backdrop, RGBA in sRGB at the picture's whole size. @default a gradient of the world's sky */
  readonly backdropPixels?: Uint8Array | Uint8ClampedArray
  /** Samples a pixel for the reference renderer, 1 or 4. @default 4 */
  readonly samples?: number
}

export interface Rendering {
  readonly width: number
  readonly height: number
  /** RGBA, sRGB, straight alpha. */
  readonly pixels: Uint8ClampedArray
  /** Metres along the ray of each pixel; `Infinity` where only backdrop shows. */
  readonly depth: Float32Array
  /** Index into `groups` of the body at each pixel, -1 for planes and backdrop. */
  readonly nodes: Int32Array
  readonly groups: readonly string[]
}
