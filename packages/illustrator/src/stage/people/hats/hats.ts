/** Adds a hat to the head's clay (head heights). */
import type { Clay } from '../../clay.ts'
import type { Surface } from '../../solids.ts'
import { type Cloth, fabric } from '../clothes/cloth.ts'
import { trimOf } from '../tint.ts'
import { costumeHats } from './costume-hats.ts'
import { everydayHats } from './everyday-hats.ts'
import { hatKinds } from './hat-names.ts'
import { wraps } from './wraps.ts'

/** What a hat recipe gets: clay in head heights, the hat's own surface, a trim and a maker of further surfaces. */
export interface HatTools {
  readonly top: Clay
  readonly own: Surface
  readonly trim: Surface
  readonly paint: (colour: Cloth['colour'], material?: string) => Surface
  readonly cloth: Cloth
}

export type HatRecipe = (tools: HatTools) => void

export const HATS: Readonly<Record<string, HatRecipe>> = { ...everydayHats, ...costumeHats, ...wraps }

/** @param head height of the head in metres, so that patterns keep their size */
export function addHat(top: Clay, kind: string, cloth: Cloth, head: number): void {
  const recipe = HATS[kind]
  if (!recipe) throw new RangeError(`hat: got "${kind}", expected one of ${hatKinds.join(', ')}`)
  recipe({
    top,
    own: { ...fabric(cloth, undefined, undefined, head), blend: 0.01 },
    trim: { ...fabric({ colour: trimOf(cloth.colour, 0.4) }), blend: 0.01 },
    paint: (colour, material) => ({ ...fabric({ colour, ...(material ? { material } : {}) }), blend: 0.01 }),
    cloth,
  })
}
