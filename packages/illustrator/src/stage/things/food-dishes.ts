/** Meals, drinks in bowls, fast food. Decimetres. */
import { foodDishesBowls } from './food-dishes-bowls.ts'
import { foodDishesEastern } from './food-dishes-eastern.ts'
import { foodDishesHandheld } from './food-dishes-handheld.ts'
import { foodDishesPlates } from './food-dishes-plates.ts'

export const dishes = [...foodDishesBowls, ...foodDishesHandheld, ...foodDishesPlates, ...foodDishesEastern]
