/** Faces that several characters use. */
import type { Face } from './theme.ts'

export const inter = (weight: number): Face => ({ face: 'inter', weight, tracking: weight >= 700 ? -0.015 : 0 })
export const montserrat = (weight: number): Face => ({ face: 'montserrat', weight })
export const baloo = (weight: number): Face => ({ face: 'baloo-2', weight, leading: 1.25 })
export const lora = (weight: number, italic = false): Face => ({ face: 'lora', weight, italic, leading: 1.42 })
export const cormorant = (weight: number, italic = false): Face => ({
  face: 'cormorant-garamond',
  weight,
  italic,
  scale: 1.16,
  leading: 1.3,
})
