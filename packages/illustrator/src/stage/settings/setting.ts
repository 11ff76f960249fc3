/** What a setting is: a recipe that dresses the stage around subjects that already stand, for a camera that is already chosen. */
import type { Hex } from '../solids.ts'
import type { Stagecraft } from './stagecraft.ts'

export type Time = 'dawn' | 'morning' | 'day' | 'afternoon' | 'golden-hour' | 'dusk' | 'night'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type WeatherWord = 'clear' | 'cloudy' | 'rain' | 'storm' | 'snow' | 'fog' | 'wind' | 'rainbow'

/** What the design says about the setting. */
export interface SettingWish {
  readonly place: string
  readonly adjectives: readonly string[]
  readonly time: Time
  readonly weather: WeatherWord
  readonly season: Season
  readonly sky: readonly string[]
  readonly palette: readonly Hex[]
  readonly background?: Hex
  readonly moods: readonly string[]
  readonly seed: number
}

export interface SettingRecipe {
  /** kebab-case, e.g. `living-room`. */
  readonly id: string
  /** What people call it. */
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  readonly indoor: boolean
  /** What subjects stand on: water things float when it is `water`; in `air` nothing has weight. */
  readonly ground: 'floor' | 'water' | 'air'
  /** Loose small things stand on this implied thing rather than on the floor. */
  readonly surface?: readonly string[]
  /** The time of day when none is asked for. @default day */
  readonly time?: Time
  /** How far away the camera feels at home: share of the picture that subjects fill, 0.5 airy .. 0.9 tight. @default 0.74 */
  readonly fill?: number
  dress(craft: Stagecraft): void
}
