/** The house's characters: pairings of type, palette, ornament and shape that were chosen by eye. */
import { everyday } from './everyday-characters.ts'
import { festive } from './festive-characters.ts'
import { printed } from './printed-characters.ts'
import type { Character } from './theme.ts'

export const characters: readonly Character[] = [...everyday, ...printed, ...festive]
