/** Walls, windows, clocks, textiles and other things that make a room. */

import { homeClocks } from './home-clocks.ts'
import { homeTextiles } from './home-textiles.ts'
import { homeWalls } from './home-walls.ts'

export const homeThings = [...homeWalls, ...homeClocks, ...homeTextiles]
