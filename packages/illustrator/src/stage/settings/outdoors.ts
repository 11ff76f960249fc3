/** Shared moves of outdoor settings: ground, sky with what the wish names, weather, haze. */
import type { Hex, Pattern } from '../solids.ts'
import { constellationNamed, constellations } from './constellations.ts'
import { hazeOf } from './light.ts'
import { blend } from './painters/canvas.ts'
import type { Stagecraft } from './stagecraft.ts'

/** Degrees of altitude of the picture's top edge above the horizon, at least 4. */
export function skyTop(craft: Stagecraft): number {
  const { camera } = craft.shot
  const pitch = Math.atan2(
    camera.target[1] - camera.at[1],
    Math.hypot(camera.target[0] - camera.at[0], camera.target[2] - camera.at[2]),
  )
  return Math.max(4, (pitch * 180) / Math.PI + camera.fieldOfView / 2)
}

/** Degrees from the middle to the picture's side. */
export const skySide = (craft: Stagecraft): number =>
  (Math.atan(Math.tan((craft.shot.camera.fieldOfView * Math.PI) / 360) * craft.shot.ratio) * 180) / Math.PI

interface SkySpot {
  readonly azimuth: number
  readonly altitude: number
  readonly radius: number
}

/** The wished place in the sky, or one to its side that no subject covers; a little smaller there. */
function freeSky(craft: Stagecraft, wished: SkySpot, step: number, window: boolean): SkySpot {
  const { shot } = craft
  const covered = ({ azimuth, altitude, radius }: SkySpot): number => {
    let count = 0
    for (let ray = 0; ray < 17; ray++) {
      const far = ray === 0 ? 0 : ray < 9 ? radius * 0.55 : radius
      const [a, h] = [azimuth + Math.cos(ray) * far, altitude + Math.sin(ray) * far].map(
        (angle) => (angle * Math.PI) / 180,
      )
      const [x, y] = shot.spot([
        shot.camera.at[0] + Math.sin(a) * 900,
        shot.camera.at[1] + Math.tan(h) * 900,
        shot.camera.at[2] - Math.cos(a) * 900,
      ])
      if (
        Math.abs(x) > 0.97 ||
        y > 0.97 ||
        shot.subjects.some((box) => {
          const seen = shot.project(box)
          return x > seen.left && x < seen.right && y < seen.top && y > seen.bottom
        })
      )
        count++
    }
    return count
  }
  const spots = [
    wished,
    ...[-1, 1].flatMap((side) =>
      [0.75, 1.1].map((far) => ({
        ...wished,
        azimuth: wished.azimuth + side * step * far,
        radius: wished.radius * 0.72,
      })),
    ),
  ]
  // Higher up there is room only under the open sky, not in a window.
  if (!window) spots.push({ ...wished, altitude: wished.altitude + wished.radius * 0.55, radius: wished.radius * 0.62 })
  if (covered(wished) < 2) return wished
  return spots.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best))
}

/** Sun, moon, stars, clouds, rainbow: by time, weather and what was asked for. `where` narrows the sky to a window. */
export function paintHeavens(
  craft: Stagecraft,
  where?: { readonly azimuth: number; readonly altitude: number; readonly radius: number },
): void {
  const { moment, wish } = craft
  const top = skyTop(craft)
  const side = skySide(craft)
  const asked = (...words: readonly string[]) => wish.sky.some((word) => words.includes(word.toLowerCase()))
  const night = wish.time === 'night' || (wish.time === 'dusk' && wish.sky.length > 0)
  const clear = wish.weather === 'clear' || wish.weather === 'wind' || wish.weather === 'rainbow'
  if (night && (clear || asked('stars', 'star')))
    craft.layer('stars', [], {
      amount: (asked('stars', 'starry', 'milky-way') || wish.sky.length > 0 ? 1 : 0.7) * (where ? 4 : 1),
      // Seen through a window there is little sky: more and larger stars, down to the sill.
      ...(where ? { size: 1.8, lowest: where.altitude - where.radius - 8 } : {}),
    })
  else if (wish.time === 'dusk' && clear) craft.layer('stars', [], { amount: 0.25, lowest: top * 0.5 })
  if (asked('milky-way', 'milky way', 'galaxy', '银河')) craft.layer('milky-way', [])
  if (asked('aurora', 'northern-lights', 'northern lights', '极光'))
    craft.layer('aurora', ['#56f0a8', '#4fb8ff', '#b06cff'])
  for (const word of wish.sky) {
    const id = constellationNamed(word)
    if (!id) continue
    const which = Object.keys(constellations).indexOf(id)
    const free = freeSky(
      craft,
      where ?? { azimuth: 0, altitude: top * 0.6, radius: Math.min(top * 0.34, side * 0.6) },
      where ? where.radius * 0.9 : side * 0.55,
      where !== undefined,
    )
    craft.layer('constellation', ['#ffe3a3'], {
      which,
      ...free,
    })
  }
  const crescent = asked('crescent-moon', 'crescent moon', 'crescent', '弯月', '新月')
  const moonAsked = crescent || asked('moon', 'full-moon', 'full moon', 'half-moon', '月亮', '满月')
  if (moonAsked || (night && clear && !where && !wish.sky.some((word) => constellationNamed(word))))
    craft.layer('moon', ['#f5efdb', '#bcd0ff'], {
      azimuth: where ? where.azimuth + where.radius * 0.7 : side * 0.56,
      altitude: where ? where.altitude + where.radius * 0.5 : top * 0.7,
      radius: Math.max(0.7, top * (moonAsked ? 0.13 : 0.09)),
      phase: crescent
        ? 0.13
        : asked('half-moon')
          ? 0.25
          : asked('full-moon', 'full moon', '满月') || moonAsked
            ? 0.5
            : 0.4,
    })
  if (moment.sun && clear && !where)
    craft.layer('sun', ['#fff6d2', moment.clouds[2]], {
      azimuth: side * (moment.sun[0] > 0 ? 0.5 : -0.5),
      altitude: moment.sun[1],
      radius: Math.max(0.6, top * 0.1),
    })
  else if (asked('sun', '太阳') && !night)
    craft.layer('sun', ['#fff8dc', '#ffe9a8'], {
      azimuth: -side * 0.55,
      altitude: top * 0.72,
      radius: Math.max(0.6, top * 0.11),
    })
  const amount: Readonly<Record<string, number>> = {
    clear: 0.42,
    wind: 0.6,
    rainbow: 0.5,
    cloudy: 1,
    rain: 0.9,
    storm: 1,
    snow: 0.7,
    fog: 0.2,
  }
  if (wish.time === 'night') {
    if (wish.weather !== 'clear')
      craft.layer('clouds', moment.clouds, { amount: amount[wish.weather] * 0.8, lowest: top * 0.2, opacity: 0.8 })
  } else if (wish.time === 'dusk' || wish.time === 'golden-hour' || wish.time === 'dawn') {
    craft.layer('streaks', [moment.clouds[0], moment.clouds[2]], { amount: 0.8 })
    craft.layer('clouds', moment.clouds, {
      amount: amount[wish.weather] * 0.75,
      lowest: top * 0.22,
      sunX: 0.6,
      sunY: -0.05,
    })
  } else craft.layer('clouds', moment.clouds, { amount: amount[wish.weather], lowest: top * 0.24 })
  if (wish.weather === 'rainbow' || asked('rainbow', '彩虹'))
    craft.layer('rainbow', [], { radius: top * 0.95, azimuth: side * 0.15, altitude: -top * 0.12 })
  if (!moment.dark && clear && !where)
    craft.layer('birds', [blend(moment.sky[0], '#22304a', 0.7)], { count: 4, azimuth: side * 0.3 })
}

/** Weather in the air. */
export function fallingWeather(craft: Stagecraft): void {
  const { weather } = craft.wish
  if (weather === 'rain') craft.weather.push({ kind: 'rain', amount: 0.6 })
  if (weather === 'storm') craft.weather.push({ kind: 'rain', amount: 1 })
  if (weather === 'snow') craft.weather.push({ kind: 'snow', amount: 0.7 })
  if (weather === 'fog') craft.weather.push({ kind: 'fog', amount: 0.6 })
  if (weather === 'wind') craft.weather.push({ kind: 'leaves', amount: 0.4 })
  if (craft.has('fireflies', '萤火虫')) craft.weather.push({ kind: 'fireflies', amount: 0.6 })
  if (craft.has('petals', 'cherry blossom', 'blossom')) craft.weather.push({ kind: 'petals', amount: 0.5 })
  else if (craft.wish.season === 'autumn' && weather === 'clear') craft.weather.push({ kind: 'leaves', amount: 0.22 })
  if (craft.has('festive', 'celebration', 'party')) craft.weather.push({ kind: 'confetti', amount: 0.6 })
}

/** Colours of leaves by season: lit, shaded. */
export const leaves = (craft: Stagecraft): readonly [Hex, Hex] => {
  const table: Readonly<Record<string, readonly [Hex, Hex]>> = {
    spring: ['#a6d46a', '#5f9f56'],
    summer: ['#86c661', '#477f4c'],
    autumn: ['#eda64a', '#b25a34'],
    winter: ['#dfe9f2', '#8ea3b8'],
  }
  const [lit, shade] = table[craft.wish.season]
  const night = craft.wish.time === 'night'
  return craft.dark
    ? [
        blend(lit, night ? '#182a4c' : '#4a3a60', night ? 0.74 : 0.5),
        blend(shade, night ? '#0d1832' : '#2c2448', night ? 0.78 : 0.6),
      ]
    : [lit, shade]
}

const GRASS: Readonly<Record<string, readonly [Hex, Hex]>> = {
  spring: ['#8dcb59', '#74b84c'],
  summer: ['#7fbf4e', '#66a844'],
  autumn: ['#b0a64e', '#937f3c'],
  winter: ['#eef4fb', '#dbe6f2'],
}

export function grass(craft: Stagecraft, y = 0): void {
  const [first, second] = GRASS[craft.wish.weather === 'snow' ? 'winter' : craft.wish.season]
  const snowy = craft.wish.season === 'winter' || craft.wish.weather === 'snow'
  craft.floor(
    { colour: first, shine: 0.03, pattern: { kind: snowy ? 'snow' : 'grass', colours: [first, second], scale: 0.5 } },
    y,
  )
}

export const ground = (
  craft: Stagecraft,
  kind: Pattern['kind'],
  colours: readonly Hex[],
  scale: number,
  more: { readonly mirror?: number; readonly shine?: number } = {},
): void => craft.floor({ colour: colours[0], shine: 0.05, ...more, pattern: { kind, colours, scale } })

/** Far ground takes on the air's colour, but keeps a share of its own, or lawns would end in white. */
export const haze = (craft: Stagecraft): void => {
  const thick = craft.wish.weather === 'fog' || craft.wish.weather === 'snow'
  const floor = craft.planes.find(({ id }) => id === 'floor')?.surface.colour
  const made = hazeOf(craft.moment, craft.wish.weather, craft.shot.reach)
  const wet = craft.planes.some(({ surface }) => surface.pattern?.kind === 'water')
  // Water carries its own far colour in its reflection; haze over it would turn it to mud.
  if (wet && !thick) {
    craft.haze = { ...made, from: made.from * 2.5, density: made.density * 0.3 }
    return
  }
  craft.haze =
    floor && !thick && !wet ? { ...made, colour: blend(made.colour, blend(floor, craft.moment.far, 0.25), 0.55) } : made
}

/** Street lamps give light when it is dark. */
export function lampPost(craft: Stagecraft, x: number, z: number): void {
  const box = craft.put(['street-lamp', 'lamp-post', 'streetlight', 'street-light'], {
    x,
    z,
    look: craft.dark ? { states: ['lit'] } : {},
  })
  if (box && craft.dark)
    craft.lamp(
      [(box.low[0] + box.high[0]) / 2, box.high[1] - 0.2, (box.low[2] + box.high[2]) / 2 + 0.1],
      '#ffc878',
      2.2,
      6,
    )
}

/** Firs, broadleaves, palms at the sides and behind, never before the subjects. */
export function treesAround(
  craft: Stagecraft,
  ids: readonly string[],
  count: number,
  looks: readonly Hex[],
  size: readonly [number, number] = [0.85, 1.2],
  farthest?: number,
): void {
  const { room } = craft.shot
  const states =
    craft.wish.season === 'autumn'
      ? ['autumn']
      : craft.wish.season === 'winter' || craft.wish.weather === 'snow'
        ? ['snowy', 'winter']
        : craft.wish.season === 'spring'
          ? ['blossom', 'spring']
          : []
  const deep = craft.shot.reach
  craft.scatter(ids, count, room.low[2] - 0.5 - deep * 0.05, farthest ?? room.low[2] - deep * 0.75, {
    size,
    clear: 0.3,
    looks: looks.length > 0 ? looks.map((colour) => ({ colours: { main: colour }, states })) : [{ states }],
  })
}
