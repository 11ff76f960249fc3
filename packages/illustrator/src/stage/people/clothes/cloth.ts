/** What a garment is made of, as surfaces whose patterns lie along the part they clothe. */

import { nest, rotation } from '../../frames.ts'
import type { Frame, Hex, Pattern, Point, Surface } from '../../solids.ts'

export interface Cloth {
  readonly colour: Hex
  readonly pattern?: Pattern
  readonly material?: string
}

interface Finish {
  readonly shine: number
  readonly gloss: number
  readonly rim: number
  readonly mirror?: number
}

const FINISHES: Readonly<Record<string, Finish>> = {
  cloth: { shine: 0.07, gloss: 10, rim: 0.28 },
  leather: { shine: 0.28, gloss: 30, rim: 0.25 },
  silk: { shine: 0.3, gloss: 16, rim: 0.45 },
  satin: { shine: 0.3, gloss: 18, rim: 0.45 },
  velvet: { shine: 0.04, gloss: 6, rim: 0.6 },
  wool: { shine: 0.03, gloss: 6, rim: 0.35 },
  denim: { shine: 0.05, gloss: 8, rim: 0.22 },
  rubber: { shine: 0.35, gloss: 40, rim: 0.3 },
  plastic: { shine: 0.4, gloss: 40, rim: 0.3 },
  metal: { shine: 0.65, gloss: 36, rim: 0.5, mirror: 0.16 },
  gold: { shine: 0.75, gloss: 40, rim: 0.5, mirror: 0.12 },
  fur: { shine: 0.02, gloss: 6, rim: 0.5 },
}

/** Names of cloths and hard stuffs that change the highlight. */
export const materialNames: readonly string[] = Object.keys(FINISHES)

const UPRIGHT: Frame = rotation(0, 0, Math.PI / 2)

/**
 * The surface of a cloth on one part; `at` and `axes` say where the part's middle lies and which way it runs (y along it),
 * in the coordinates of the clay the solid is added to. Patterns keep their size in metres.
 * @param unit metres in one unit of that clay
 */
export function fabric(cloth: Cloth, at?: Point, axes?: Frame, unit = 1): Surface {
  const finish = FINISHES[cloth.material ?? 'cloth'] ?? FINISHES.cloth
  const surface: Surface = { colour: cloth.colour, ...finish, blend: 0.003 / unit }
  if (!cloth.pattern) return surface
  const own = cloth.pattern.frame
  const frame =
    own || at || axes
      ? {
          at: at ?? [0, 0, 0],
          axes: nest(axes ?? [1, 0, 0, 0, 1, 0, 0, 0, 1], own?.axes ?? [1, 0, 0, 0, 1, 0, 0, 0, 1]),
        }
      : undefined
  return {
    ...surface,
    pattern: { ...cloth.pattern, scale: cloth.pattern.scale / unit, ...(frame ? { frame } : {}) } as Pattern,
  }
}

/** Turns a pattern's y axis across the part: upright stripes. */
export const acrossFrame = { at: [0, 0, 0] as Point, axes: UPRIGHT }

export const plain = (colour: Hex, material?: string): Cloth => ({ colour, ...(material ? { material } : {}) })
