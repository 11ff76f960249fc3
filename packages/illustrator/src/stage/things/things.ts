/** The catalogue of things: every recipe, collected from its families. */
import type { Model } from '../model.ts'
import { buildings } from './buildings.ts'
import { clothes, containers } from './clothing-items.ts'
import { devices } from './devices.ts'
import { flowers } from './flowers.ts'
import { bakery } from './food-baked.ts'
import { dishes } from './food-dishes.ts'
import { fruits } from './food-fruit.ts'
import { seats } from './furniture-seats.ts'
import { tables } from './furniture-tables.ts'
import { homeThings } from './home.ts'
import { instruments } from './instruments.ts'
import { appliances } from './kitchen.ts'
import { landmarks } from './landmarks.ts'
import { lights } from './lights.ts'
import { natureThings } from './nature.ts'
import { sports, toys } from './sports.ts'
import { stationery } from './stationery.ts'
import { streetThings } from './street.ts'
import { tableware } from './tableware.ts'
import { scienceThings, storyProps, tools } from './tools.ts'
import { trees } from './trees.ts'
import { otherVehicles } from './vehicles-other.ts'
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
  instruments,
  sports,
  toys,
  tools,
  storyProps,
  scienceThings,
  clothes,
  containers,
  trees,
  flowers,
  natureThings,
  roadVehicles,
  otherVehicles,
  streetThings,
  buildings,
  landmarks,
}

/** Every thing; ids are unique, and so are names within a language. */
export const models: readonly Model[] = Object.values(families).flat()
