/** The catalogue of creatures: every animal and fabled beast, collected from its families. */
import type { Model } from '../model.ts'
import { pets } from './quadruped/pets.ts'

/** Models by family, in the order contact sheets show them. */
export const families: Readonly<Record<string, readonly Model[]>> = {
  pets,
}

/** Every creature; ids are unique, and so are names within a language. */
export const models: readonly Model[] = Object.values(families).flat()
