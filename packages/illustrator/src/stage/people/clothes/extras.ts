/** Accessories of the trunk, one recipe a name. */
import { backExtras } from './extras/back.ts'
import type { Extra } from './extras/extra.ts'
import { neckExtras } from './extras/neck.ts'
import { waistExtras } from './extras/waist.ts'

export const EXTRAS: Readonly<Record<string, Extra>> = { ...waistExtras, ...neckExtras, ...backExtras }
