/** The catalogue of creatures: every animal and fabled beast, collected from its families. */
import type { Model } from '../model.ts'
import { birds } from './birds/birds.ts'
import { beasts } from './fantasy/beasts.ts'
import { bears } from './quadruped/bears.ts'
import { hoofed } from './quadruped/hoofed.ts'
import { pets } from './quadruped/pets.ts'
import { smallMammals } from './quadruped/small-mammals.ts'
import { wildCats } from './quadruped/wild-cats.ts'
import { fishes } from './sea/fishes.ts'
import { softSea } from './sea/soft.ts'
import { insects } from './small/insects.ts'
import { reptiles } from './small/reptiles.ts'

/** Models by family, in the order contact sheets show them. */
export const families: Readonly<Record<string, readonly Model[]>> = {
  pets,
  wildCats,
  bears,
  hoofed,
  smallMammals,
  birds,
  fishes,
  softSea,
  insects,
  reptiles,
  beasts,
}

/** Every creature; ids are unique, and so are names within a language. */
export const models: readonly Model[] = Object.values(families).flat()
