/** Bread, cakes, sweets and dairy. */
import { foodBakedBread } from './food-baked-bread.ts'
import { foodBakedCakes } from './food-baked-cakes.ts'
import { foodBakedDairy } from './food-baked-dairy.ts'
import { foodBakedSweets } from './food-baked-sweets.ts'

export const bakery = [...foodBakedBread, ...foodBakedCakes, ...foodBakedSweets, ...foodBakedDairy]
