/** The ways to draw one and the same world. */
import type { Hex } from '../solids.ts'
import type { World } from '../world.ts'
import type { Fineness } from './mesh-groups.ts'

export interface LookRecipe {
  /** Steps of light, see the kernel `light.ts`: 0 soft, 1 flat, 2 toon, 3 paper, 4 line art, 5 blueprint. */
  readonly style: number
  readonly fineness: Fineness
  /** Flat triangles. */
  readonly facets?: boolean
  /** Height of fingerprints, 0..1. */
  readonly prints?: number
  /** Outlines: colour, and width in thousandths of the picture's longer side. */
  readonly lines?: { readonly colour: Hex; readonly width: number; readonly creases: boolean }
  /** One colour behind everything. */
  readonly paper?: Hex
  /** Paper fibre or a drafting grid over the whole picture. */
  readonly texture?: 'fibre' | 'grid'
  /** Factor on every melting radius. */
  readonly melt?: number
  /** Takes the shine away. */
  readonly matte?: boolean
}

const FINE: Fineness = { error: 0.4, least: 3.4, most: 0.04 }

/** Look by name; `soft` is the default. */
export const LOOKS: Readonly<Record<string, LookRecipe>> = {
  soft: { style: 0, fineness: FINE },
  flat: { style: 1, fineness: FINE },
  toon: { style: 2, fineness: FINE, lines: { colour: '#2b2530', width: 1.5, creases: false } },
  comic: { style: 2, fineness: FINE, lines: { colour: '#15131a', width: 2.6, creases: true } },
  clay: { style: 0, fineness: FINE, prints: 0.32, melt: 1.5, matte: true },
  'low-poly': { style: 0, fineness: { error: 60, least: 10, most: 0.14 }, facets: true, matte: true },
  'paper-cut': { style: 3, fineness: FINE, lines: { colour: '#fbf7ee', width: 2.2, creases: false }, texture: 'fibre' },
  'line-art': { style: 4, fineness: FINE, lines: { colour: '#1b1b1f', width: 1.9, creases: true }, paper: '#ffffff' },
  blueprint: {
    style: 5,
    fineness: FINE,
    lines: { colour: '#e8f1ff', width: 1.5, creases: true },
    paper: '#1d4a86',
    texture: 'grid',
  },
}

/** The recipe of a look. Throws a `RangeError` that lists the legal names. */
export function lookNamed(name: string): LookRecipe {
  const recipe = LOOKS[name]
  if (!recipe)
    throw new RangeError(
      `view.look is ${JSON.stringify(name)}; expected one of ${[...Object.keys(LOOKS), 'reference'].join(', ')}`,
    )
  return recipe
}

/** The world as a look wants it: softer fillets, no shine. */
export function dressWorld(world: World, recipe: LookRecipe): World {
  if (!recipe.matte && recipe.melt === undefined) return world
  const melt = recipe.melt ?? 1
  const groups = world.groups.map((group) => ({
    ...group,
    solids: group.solids.map((solid) => ({
      ...solid,
      // Carves keep their edge: a hairline must not wander.
      melt: solid.operation === 'carve' ? solid.melt : (solid.melt ?? 0.02) * melt,
      surface: recipe.matte
        ? { ...solid.surface, shine: Math.min(0.04, solid.surface.shine ?? 0.12), mirror: 0 }
        : solid.surface,
    })),
  }))
  return { ...world, groups }
}
