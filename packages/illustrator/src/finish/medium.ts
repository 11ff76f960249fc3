/** What a finish is: a medium with its names and its way of painting. */
import type { Plate, Surface } from './tools/plate.ts'

export interface Medium {
  /** `pixel-art`. */
  readonly name: string
  /** Words for it, the usual one first. */
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  /** Says nothing about hues: pencil, ink, sepia. */
  readonly monochrome?: boolean
  /** Repaints the plate; the surface it returns has the last word at full size. */
  paint(plate: Plate): Surface | undefined
}
