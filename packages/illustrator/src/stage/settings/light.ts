/** Light by time of day and weather: sky colours, key, ambient and haze. Data and small arithmetic. */
import type { Hex, Point } from '../solids.ts'
import type { Haze, Lighting } from '../world.ts'
import { blend } from './painters/canvas.ts'
import type { Season, Time, WeatherWord } from './setting.ts'

export interface Moment {
  /** Top of the sky to the horizon. */
  readonly sky: readonly Hex[]
  /** Clouds: lit, shaded, edge toward the sun. */
  readonly clouds: readonly [Hex, Hex, Hex]
  /** Colour far things fade to. */
  readonly far: Hex
  readonly light: Omit<Lighting, 'lamps'>
  /** Where the sun or moon stands: degrees right of straight ahead and above the horizon; undefined when behind the viewer. */
  readonly sun?: readonly [azimuth: number, altitude: number]
  readonly dark: boolean
}

const moments: Readonly<Record<Time, Moment>> = {
  dawn: {
    sky: ['#4a68a8', '#98a0cc', '#f0bba8', '#ffe6bd'],
    clouds: ['#ffd9c4', '#8f86ae', '#fff0d2'],
    far: '#e8cfc8',
    sun: [-6, 1.6],
    dark: false,
    light: {
      direction: [-0.85, 0.42, 0.42],
      key: [1.22, 0.94, 0.76],
      sky: [0.52, 0.52, 0.72],
      ground: [0.4, 0.33, 0.34],
      rim: [0.5, 0.36, 0.34],
    },
  },
  morning: {
    sky: ['#4b9fe2', '#8ecbf0', '#d3ecf3', '#fdf4dc'],
    clouds: ['#ffffff', '#b3c4dc', '#fff6df'],
    far: '#d9eaf0',
    dark: false,
    light: {
      direction: [-0.75, 0.72, 0.55],
      key: [1.3, 1.16, 0.95],
      sky: [0.5, 0.57, 0.7],
      ground: [0.38, 0.34, 0.29],
      rim: [0.34, 0.32, 0.36],
    },
  },
  day: {
    sky: ['#2f86d8', '#69b5ec', '#b5e0f6', '#edf6ee'],
    clouds: ['#ffffff', '#a9bfd9', '#ffffff'],
    far: '#cfe4ef',
    dark: false,
    light: {
      direction: [-0.55, 0.9, 0.65],
      key: [1.3, 1.2, 1.04],
      sky: [0.5, 0.57, 0.7],
      ground: [0.38, 0.34, 0.29],
      rim: [0.32, 0.32, 0.4],
    },
  },
  afternoon: {
    sky: ['#3f92dc', '#84c3ec', '#d6eaec', '#fdf0d2'],
    clouds: ['#fffaf0', '#b6bdd2', '#fff3d6'],
    far: '#dde6e4',
    dark: false,
    light: {
      direction: [0.7, 0.72, 0.55],
      key: [1.32, 1.14, 0.92],
      sky: [0.48, 0.54, 0.66],
      ground: [0.4, 0.34, 0.28],
      rim: [0.36, 0.32, 0.34],
    },
  },
  'golden-hour': {
    sky: ['#6c8fc8', '#e3b088', '#ffca78', '#ffedbb'],
    clouds: ['#ffe6bf', '#bb8596', '#fff6d6'],
    far: '#f3cf9a',
    sun: [7, 2.2],
    dark: false,
    light: {
      direction: [0.82, 0.4, 0.36],
      key: [1.42, 0.98, 0.58],
      sky: [0.5, 0.46, 0.52],
      ground: [0.44, 0.32, 0.24],
      rim: [0.62, 0.42, 0.22],
    },
  },
  dusk: {
    sky: ['#222a62', '#5d4a94', '#c8688a', '#ffae78'],
    clouds: ['#f29a8a', '#5b4a86', '#ffd0a0'],
    far: '#a77b9c',
    sun: [8, 0.4],
    dark: true,
    light: {
      direction: [0.75, 0.5, 0.5],
      key: [0.98, 0.66, 0.58],
      sky: [0.42, 0.39, 0.62],
      ground: [0.34, 0.26, 0.32],
      rim: [0.6, 0.34, 0.36],
    },
  },
  night: {
    sky: ['#050a24', '#0c1a45', '#1b2f64', '#3a4c8c'],
    clouds: ['#46578f', '#141f47', '#7f92cc'],
    far: '#26376c',
    dark: true,
    light: {
      direction: [-0.5, 0.85, 0.6],
      key: [0.5, 0.58, 0.84],
      sky: [0.22, 0.27, 0.46],
      ground: [0.16, 0.17, 0.27],
      rim: [0.36, 0.44, 0.74],
    },
  },
}

const scaled = (value: Point, by: number, tint: Point = [1, 1, 1]): Point => [
  value[0] * by * tint[0],
  value[1] * by * tint[1],
  value[2] * by * tint[2],
]

/** The moment's sky and light in a weather. */
export function momentOf(time: Time, weather: WeatherWord, season: Season): Moment {
  const moment = moments[time]
  const overcast: Partial<Record<WeatherWord, readonly [grey: Hex, amount: number, key: number]>> = {
    cloudy: ['#aebccb', 0.45, 0.72],
    rain: ['#7f8ea3', 0.66, 0.6],
    storm: ['#46506a', 0.78, 0.5],
    snow: ['#c3cfdf', 0.62, 0.72],
    fog: ['#cfd6db', 0.74, 0.6],
  }
  const cover = overcast[weather]
  if (!cover) {
    if (season !== 'winter' || moment.dark) return moment
    return { ...moment, light: { ...moment.light, sky: scaled(moment.light.sky, 1.06, [0.98, 1, 1.06]) } }
  }
  const [grey, amount, key] = cover
  const tone = moment.dark ? blend(grey, '#141c38', time === 'night' ? 0.72 : 0.45) : grey
  const light = moment.light
  const { sun: _hidden, ...rest } = moment
  return {
    ...rest,
    sky: moment.sky.map((colour) => blend(colour, tone, amount)),
    clouds: [
      blend(moment.clouds[0], tone, amount * 0.55),
      blend(moment.clouds[1], tone, amount * 0.8),
      blend(moment.clouds[2], tone, amount * 0.5),
    ],
    far: blend(moment.far, tone, amount),
    light: {
      ...light,
      key: scaled(light.key, key, [0.97, 1, 1.04]),
      sky: scaled(light.sky, 1.12, [1, 1, 1.02]),
      softness: 5,
    },
  }
}

/** Haze over `far` metres of view: thick in fog, a breath of it on a clear day. */
export const hazeOf = (moment: Moment, weather: WeatherWord, reach: number): Haze => ({
  colour: moment.far,
  from: reach * (weather === 'fog' ? 0.86 : 1.25),
  density:
    (weather === 'fog' ? 0.6 : weather === 'rain' || weather === 'snow' || weather === 'storm' ? 0.34 : 0.16) / reach,
})

/** Light in a closed room: warm lamps at night, a window's light by day. */
export function roomLight(dark: boolean, cosy: boolean): Omit<Lighting, 'lamps'> {
  if (dark)
    return {
      direction: [-0.35, 1, 0.75],
      key: [0.98, 0.74, 0.5],
      sky: [0.4, 0.34, 0.36],
      ground: [0.3, 0.22, 0.18],
      rim: [0.5, 0.34, 0.24],
      softness: 5,
    }
  return cosy
    ? {
        direction: [-0.6, 0.85, 0.8],
        key: [1.08, 0.93, 0.72],
        sky: [0.46, 0.43, 0.4],
        ground: [0.4, 0.33, 0.27],
        rim: [0.42, 0.34, 0.26],
        softness: 3.4,
      }
    : {
        direction: [-0.55, 0.85, 0.9],
        key: [1.06, 0.99, 0.89],
        sky: [0.47, 0.48, 0.51],
        ground: [0.4, 0.35, 0.31],
        rim: [0.3, 0.3, 0.34],
        softness: 3,
      }
}
