/** Cups, plates, cutlery, bottles, pots. Decimetres. */

import { tablewareBottles } from './tableware-bottles.ts'
import { tablewareCups } from './tableware-cups.ts'
import { tablewareCutlery } from './tableware-cutlery.ts'
import { tablewarePots } from './tableware-pots.ts'
import { bottles } from './tableware-shared.ts'

export const tableware = [...bottles, ...tablewareCups, ...tablewareBottles, ...tablewareCutlery, ...tablewarePots]
