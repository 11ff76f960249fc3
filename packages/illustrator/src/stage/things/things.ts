/** The catalogue of things: every recipe, collected from its families. */
import type { Model } from '../model.ts'
import { devices } from './devices.ts'
import { stationery } from './devices.ts'
import { flowers } from './flowers.ts'
import { bakery } from './food-baked.ts'
import { dishes } from './food-dishes.ts'
import { fruits } from './food-fruit.ts'
import { seats } from './furniture-seats.ts'
import { tables } from './furniture-tables.ts'
import { homeThings } from './home.ts'
import { appliances } from './kitchen.ts'
import { lights } from './lights.ts'
import { tableware } from './tableware.ts'
import { trees } from './trees.ts'
import { roadVehicles } from './vehicles-road.ts'

/** Models by family, in the order contact sheets show them. */
export const families: Readonly<Record<string, readonly Model[]>> = {
  seats,
  tables,
  lights,
  homeThings,
  fruits,
  bakery,
  dishes,
  tableware,
  appliances,
  devices,
  stationery,
  trees,
  flowers,
  roadVehicles,
}

/** Every thing; ids are unique, and so are names within a language. */
export const models: readonly Model[] = Object.values(families).flat()
