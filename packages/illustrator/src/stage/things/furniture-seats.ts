/** Things to sit on. Furniture is built at 0.82 of its real size to suit the short legs of the figures. */
import { furnitureSeatsSoft } from './furniture-seats-soft.ts'
import { furnitureSeatsSpecial } from './furniture-seats-special.ts'

export const seats = [...furnitureSeatsSoft, ...furnitureSeatsSpecial]
