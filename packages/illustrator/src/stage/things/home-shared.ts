// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the home files share. */
import type { Decal } from '../solids.ts'
import { family } from './recipe.ts'

export const home = family({ category: 'decoration', rests: 'surface', kinds: 'household item' })

export const LANDSCAPE = (w: number, h: number): Decal[] => [
  { kind: 'polygon', points: [[-w, -h], [w, -h], [w, h], [-w, h]], colour: '#f7ecd4' },
  { kind: 'ellipse', centre: [w * 0.3, h * 0.35], radii: [h * 0.28, h * 0.28], colour: '#f08a4b' },
  { kind: 'polygon', points: [[-w, -h * 0.1], [-w * 0.4, h * 0.25], [w * 0.2, -h * 0.1], [w, h * 0.05], [w, -h], [-w, -h]], colour: '#4f9e8b' },
  { kind: 'polygon', points: [[-w, -h * 0.55], [-w * 0.1, -h * 0.3], [w, -h * 0.6], [w, -h], [-w, -h]], colour: '#35796e' },
] // biome-ignore format: one shape a line

export const clockDecals = (r: number): Decal[] => [
  ...Array.from({ length: 12 }, (_, index): Decal => {
    const angle = (index / 12) * 2 * Math.PI
    const inner = index % 3 ? 0.82 : 0.74
    return {
      kind: 'stroke',
      from: [Math.sin(angle) * r * inner, Math.cos(angle) * r * inner],
      bend: [Math.sin(angle) * r * 0.86, Math.cos(angle) * r * 0.86],
      to: [Math.sin(angle) * r * 0.9, Math.cos(angle) * r * 0.9],
      widths: index % 3 ? [r * 0.035, r * 0.035] : [r * 0.06, r * 0.06],
      colour: '#3a3340',
    }
  }),
  {
    kind: 'stroke',
    from: [0, 0],
    bend: [-r * 0.2, r * 0.12],
    to: [-r * 0.42, r * 0.25],
    widths: [r * 0.07, r * 0.05],
    colour: '#2b2631',
  },
  {
    kind: 'stroke',
    from: [0, 0],
    bend: [r * 0.17, r * 0.3],
    to: [r * 0.34, r * 0.6],
    widths: [r * 0.055, r * 0.035],
    colour: '#2b2631',
  },
  { kind: 'ellipse', centre: [0, 0], radii: [r * 0.08, r * 0.08], colour: '#d8404f' },
]
