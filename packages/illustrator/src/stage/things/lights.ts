/** Things that give light. */

import { lightsFlames } from './lights-flames.ts'
import { lightsLamps } from './lights-lamps.ts'

export const lights = [...lightsLamps, ...lightsFlames]
