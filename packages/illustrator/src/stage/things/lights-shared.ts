// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the lights files share. */
import { family } from './recipe.ts'

export const light = family({ category: 'decoration', rests: 'surface', kinds: 'light' })
