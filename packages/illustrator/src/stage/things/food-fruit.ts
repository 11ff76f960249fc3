/** Fruit, vegetables and nuts, modelled in decimetres. */
import { foodFruitBerries } from './food-fruit-berries.ts'
import { foodFruitGreens } from './food-fruit-greens.ts'
import { foodFruitRoots } from './food-fruit-roots.ts'
import { rounds } from './food-fruit-shared.ts'
import { foodFruitSliced } from './food-fruit-sliced.ts'

export const fruits = [...rounds, ...foodFruitBerries, ...foodFruitSliced, ...foodFruitRoots, ...foodFruitGreens]
