// biome-ignore-all format: rows of a table are read side by side
/** Settings in town, on the road, in sport, and the plain studio. */
import type { Hex } from '../solids.ts'
import { fallingWeather, grass, ground, haze, lampPost, leaves, paintHeavens, skySide, skyTop, treesAround } from './outdoors.ts'
import { blend } from './painters/canvas.ts'
import type { SettingRecipe } from './setting.ts'
import type { Stagecraft } from './stagecraft.ts'

const FRONTS: readonly Hex[] = ['#e3b98f', '#d98f72', '#c9a7a0', '#9fb8a8', '#e6cf9c', '#b5c0d0', '#cf7f6a']

const outside = (id: string, en: string, zh: string, dress: (craft: Stagecraft) => void, more: Partial<SettingRecipe> = {}): SettingRecipe => ({
  id,
  names: { en: en.split(', '), zh: zh.split(', ') },
  indoor: false,
  ground: 'floor',
  ...more,
  dress(craft) {
    paintHeavens(craft)
    dress(craft)
    haze(craft)
    fallingWeather(craft)
  },
})

const wet = (craft: Stagecraft): number => (craft.wish.weather === 'rain' || craft.wish.weather === 'storm' ? 0.34 : 0.03)

const skyline = (craft: Stagecraft, share: number): void =>
  craft.layer(
    'skyline',
    craft.wish.time === 'night'
      ? ['#27345f', '#0e1533', '#000000', '#3d4a86']
      : craft.dark
        ? ['#8a6a94', '#3f3a66', '#000000', '#d08a8a']
        : [blend('#b9cbdc', craft.moment.far, 0.4), blend('#8aa1bd', craft.moment.far, 0.2), '#000000', craft.moment.far],
    { altitude: skyTop(craft) * share, lit: craft.wish.time === 'night' ? 0.42 : craft.dark ? 0.3 : craft.wish.time === 'golden-hour' ? 0.1 : 0 },
  )

/** A row of house fronts across the picture at depth `z`. */
function houses(craft: Stagecraft, z: number): void {
  const [left, right] = craft.shot.across(z)
  let x = left - 1.2
  for (let index = 0; x < right + 1.2 && index < 12; index++) {
    const chance = craft.chance.of(`house-${index}`)
    const width = chance.between('width', 2.3, 3.4)
    const height = chance.between('height', 3.6, 5.6)
    const colour = craft.wish.palette[index % Math.max(1, craft.wish.palette.length)] ?? FRONTS[(index + Math.floor(craft.chance.number('first') * FRONTS.length)) % FRONTS.length]
    const states = [`width ${width.toFixed(2)}`, `height ${height.toFixed(2)}`, ...(craft.dark ? ['lit'] : []), ...(chance.number('brick') < 0.45 ? ['brick'] : [])]
    craft.put(['facade'], { x: x + width / 2, z: z - 0.2, loose: true, look: { states, colours: { main: craft.dark ? blend(colour, craft.wish.time === 'night' ? '#1a2450' : '#4a3a66', 0.45) : colour } } })
    x += width + 0.02
  }
}

/** Pavement in front, road behind, houses behind the road. */
function street(craft: Stagecraft, busy: boolean): void {
  const { reach } = craft.shot
  skyline(craft, 0.8)
  const mirror = wet(craft)
  ground(craft, 'tiles', craft.dark ? ['#7f7f90', '#858596', '#656577'] : ['#c9c4b9', '#cfcabf', '#a9a397'], 0.5, { mirror: mirror * 0.6, shine: 0.1 + mirror })
  const deep = Math.max(1.6, reach * 0.2)
  const middle = craft.wall - 0.35 - deep / 2
  craft.plane('road', [0, 0.008, middle], [0, 1, 0], { colour: '#5b5f68', shine: 0.1 + mirror, mirror, pattern: { kind: 'asphalt', colours: ['#5b5f68', '#4f535c'], scale: 0.1 } }, [2000, deep / 2])
  craft.plane('line', [0, 0.014, middle], [0, 1, 0], { colour: '#e9e4d2', shine: 0.1 }, [2000, 0.035])
  const front = middle - deep / 2 - 0.75
  houses(craft, front)
  const [left, right] = craft.shot.across(craft.wall)
  lampPost(craft, left + 0.55, craft.wall - 0.12)
  lampPost(craft, right - 0.55, craft.wall - 0.12)
  if (craft.dark) craft.lamp([(craft.shot.room.low[0] + craft.shot.room.high[0]) / 2, craft.shot.room.high[1] + 0.7, craft.shot.room.high[2] + 0.7], '#ffd2a0', 0.6, 5)
  craft.put(['traffic-light'], { x: right - 1.3, z: craft.wall - 0.05, yaw: -10 })
  for (const [index, ids] of [['car', 'taxi'], ['bus', 'car'], ['car'], ['truck', 'van', 'car']].entries()) {
    if (!busy && index > 1) break
    const [a, b] = craft.shot.across(middle)
    craft.put(ids, { x: a + ((index + 0.5) / (busy ? 4 : 2)) * (b - a), z: middle, yaw: index % 2 ? 90 : -90, look: { colours: { main: ['#d9534a', '#f0c04a', '#4a8fc4', '#7fae6a'][index] as Hex }, states: craft.dark ? ['lit'] : [] } })
  }
  const [near, far] = craft.shot.across(front + 0.4)
  for (let x = near + 0.8; x < far; x += 2.6) craft.put(['tree', 'potted-plant'], { x, z: front + 0.35, size: 0.62, look: { states: craft.wish.season === 'autumn' ? ['autumn'] : [] } })
  if (busy) for (const share of [0.12, 0.34, 0.62, 0.86]) craft.put(['person', 'man', 'woman'], { x: near + share * (far - near), z: front + 0.5, yaw: share > 0.5 ? -70 : 70 })
}

const sports = (craft: Stagecraft, turf: boolean): void => {
  const top = skyTop(craft)
  craft.layer('crowd', ['#e2574c', '#4a78c9', '#f2c14e', '#ffffff', '#4fa37a', '#e08a4a'], { rows: 10, base: top * 0.02, altitude: top * 0.62 })
  const [a, b]: readonly [Hex, Hex] = turf ? ['#5fb04a', '#529f41'] : ['#c9804a', '#bd743f']
  craft.floor({ colour: a, shine: 0.06, pattern: { kind: 'stripes', colours: [a, b], scale: 1.1, frame: { at: [0, 0, 0], axes: [0, 1, 0, 1, 0, 0, 0, 0, -1] } } })
  const { room, reach } = craft.shot
  craft.plane('side-line', [0, 0.006, room.low[2] - reach * 0.18], [0, 1, 0], { colour: '#f7f7f0' }, [2000, 0.04])
  craft.put(['soccer-goal', 'football-goal', 'goal'], { x: (room.low[0] + room.high[0]) / 2, z: room.low[2] - reach * 0.24 })
}

export const townSettings: readonly SettingRecipe[] = [
  {
    id: 'studio',
    names: { en: ['studio', 'plain background', 'white background', 'backdrop', 'plain'], zh: ['摄影棚', '纯色背景', '白色背景', '影棚'] },
    indoor: false,
    ground: 'floor',
    fill: 0.72,
    dress(craft) {
      const { wish, shot } = craft
      const moody: Hex = wish.time === 'night' ? '#39426f' : craft.has('dark', 'mysterious', 'dramatic') ? '#4a4560' : '#f3e7d6'
      const TINTS: readonly Hex[] = ['#f6e3c8', '#dcebf2', '#f6d9d2', '#dfeed9', '#ece0f2', '#fae9b8']
      const base = wish.background ?? wish.palette[0] ?? (moody === '#f3e7d6' ? craft.chance.pick('tint', TINTS) : moody)
      const light = blend(base, '#ffffff', wish.background ? 0.16 : 0.42)
      const dark = blend(base, '#3a3350', wish.background ? 0.06 : 0.1)
      const far = blend(base, '#ffffff', 0.2)
      craft.sky = [dark, light, base]
      craft.layer('paper', [far, blend(far, dark, 0.55)])
      craft.light = { direction: [-0.55, 0.95, 0.8], key: [1.1, 1.04, 0.95], sky: [0.48, 0.49, 0.54], ground: [0.42, 0.38, 0.36], rim: [0.4, 0.4, 0.46], softness: 3.2 }
      if (wish.time === 'night') craft.light = { ...craft.light, key: [0.85, 0.86, 1.05], sky: [0.38, 0.4, 0.56] }
      craft.floor({ colour: blend(base, '#ffffff', wish.background ? 0 : 0.18), shine: 0.1 })
      craft.haze = { colour: far, from: shot.reach * 1.08, density: 2.2 / shot.reach }
      if (wish.sky.length > 0) paintHeavens(craft)
      fallingWeather(craft)
    },
  },
  outside('street', 'street, city street, city, town, downtown, sidewalk, alley, village', '街道, 街, 城市, 马路边, 街头, 小镇, 市区, 村庄, 胡同', (craft) => {
    street(craft, craft.has('busy', 'crowded', 'bustling', '繁忙', '热闹'))
  }),
  outside('crossing', 'crossing, crosswalk, intersection, zebra crossing', '十字路口, 斑马线, 路口', (craft) => {
    street(craft, true)
    const { room } = craft.shot
    for (let stripe = 0; stripe < 9; stripe++) craft.plane(`zebra-${stripe}`, [(room.low[0] + room.high[0]) / 2 + (stripe - 4) * 0.56, 0.018, craft.wall - 1.2], [0, 1, 0], { colour: '#f2efe4' }, [0.16, 0.9])
  }),
  outside('road', 'road, highway, country road, racetrack', '公路, 道路, 马路, 高速公路', (craft) => {
    craft.layer('hills', [blend('#a8d0cc', craft.moment.far, 0.4), craft.dark ? '#3f4f6a' : '#8fc67a', craft.moment.far], { altitude: skyTop(craft) * 0.36 })
    craft.layer('trees', [...leaves(craft), craft.moment.far], { altitude: skyTop(craft) * 0.22 })
    grass(craft)
    const { room, reach } = craft.shot
    const deep = Math.max(1.2, room.high[2] - room.low[2] + 1)
    const middle = (room.high[2] + room.low[2]) / 2
    const mirror = wet(craft)
    craft.plane('road', [0, 0.006, middle], [0, 1, 0], { colour: '#62666e', shine: 0.1 + mirror, mirror, pattern: { kind: 'asphalt', colours: ['#62666e', '#565a62'], scale: 0.1 } }, [2000, deep / 2])
    for (const side of [-1, 1]) craft.plane(`edge-${side}`, [0, 0.012, middle + side * (deep / 2 - 0.12)], [0, 1, 0], { colour: '#efe9d6' }, [2000, 0.035])
    treesAround(craft, ['tree'], 5, [])
    craft.scatter(['bush', 'rock'], 6, room.low[2] - 0.8, room.low[2] - reach * 0.4, { clear: 0.4 })
  }),
  outside('market', 'market, bazaar, fair, market square, night market', '市场, 集市, 菜市场, 夜市, 庙会', (craft) => {
    const { room } = craft.shot
    skyline(craft, 0.5)
    ground(craft, 'cobble', craft.dark ? ['#80788a', '#676074'] : ['#cdbfa9', '#b5a68f'], 0.24, { mirror: wet(craft) * 0.5 })
    houses(craft, craft.wall - 2.6)
    const [left, right] = craft.shot.across(craft.wall - 0.6)
    for (let x = left + 0.4, index = 0; x < right + 1; x += 2.1, index++) {
      const stall = craft.put(['market-stall', 'stall'], { x, z: craft.wall - 0.6, look: { colours: { main: (['#d9534a', '#3f8f86', '#e0a23f'] as const)[index % 3] } } })
      if (!stall) craft.put(['crate', 'barrel', 'basket'], { x, z: craft.wall - 0.3 })
    }
    craft.put(['string-lights'], { x: (left + right) / 2, y: Math.max(1.9, room.high[1] + 0.3), z: craft.wall - 0.2, loose: true, look: { states: [`width ${(right - left + 0.5).toFixed(1)}`] } })
    if (craft.dark) for (const side of [-1, 1]) craft.lamp([(left + right) / 2 + side * (right - left) * 0.3, 1.9, craft.wall], '#ffca7a', 0.9, 4)
  }),
  outside(
    'skyline',
    'skyline, cityscape, metropolis',
    '天际线, 城市风光, 都市',
    (craft) => {
      skyline(craft, 0.78)
      const { room } = craft.shot
      ground(craft, 'tiles', ['#b9b4aa', '#c2bdb3', '#98938a'], 0.6, { mirror: wet(craft) })
      const [left, right] = craft.shot.across(craft.wall)
      craft.put(['railing'], { x: (left + right) / 2, z: craft.wall, loose: true, look: { states: [`width ${(right - left + 2).toFixed(2)}`] } })
      craft.scatter(['potted-plant'], 3, room.low[2], craft.wall + 0.3, { clear: 0.6 })
    },
    { time: 'golden-hour' },
  ),
  outside(
    'rooftop',
    'rooftop, terrace, balcony, roof',
    '屋顶, 天台, 露台, 阳台',
    (craft) => {
      skyline(craft, 0.5)
      ground(craft, 'planks', craft.dark ? ['#80624e', '#6d5241'] : ['#c19a6b', '#ad8759'], 0.18)
      const [left, right] = craft.shot.across(craft.wall)
      craft.put(['railing'], { x: (left + right) / 2, z: craft.wall, loose: true, look: { states: [`width ${(right - left + 2).toFixed(2)}`] } })
      for (const side of [-1, 1]) craft.put(['potted-plant', 'plant'], { x: side < 0 ? left + 0.4 : right - 0.4, z: craft.wall + 0.35 })
      if (craft.wish.sky.length === 0)
        craft.put(['string-lights'], {
          x: (left + right) / 2,
          y: Math.min(craft.shot.topAt(craft.wall) - 0.55, Math.max(1.8, craft.shot.room.high[1] + 0.2)),
          z: craft.wall + 0.1,
          loose: true,
          look: { states: [`width ${(right - left + 0.6).toFixed(1)}`] },
        })
      if (craft.dark) for (const side of [-1, 1]) craft.lamp([(left + right) / 2 + side * (right - left) * 0.3, 1.9, craft.shot.room.high[2]], '#ffca7a', 0.7, 4)
    },
    { surface: ['round-table', 'table'], time: 'dusk' },
  ),
  outside('playground', 'playground, amusement park', '操场, 游乐场, 儿童乐园', (craft) => {
    craft.layer('trees', [...leaves(craft), craft.moment.far], { altitude: skyTop(craft) * 0.34 })
    grass(craft)
    const { room, reach } = craft.shot
    const [left, right] = craft.shot.across(room.low[2] - 1.4)
    craft.put(['swing'], { x: left + 1.1, z: room.low[2] - 1.3, yaw: 15 })
    craft.put(['slide', 'playground-slide'], { x: right - 1, z: room.low[2] - 1.3, yaw: -35 })
    craft.put(['seesaw', 'sandbox'], { x: (left + right) / 2, z: room.low[2] - 1.8 })
    treesAround(craft, ['tree'], 4, [])
    craft.scatter(['flower'], 10, room.high[2] + reach * 0.1, room.low[2] - 1, { clear: 0.4, size: [0.5, 0.8] })
  }),
  outside('stadium', 'stadium, football field, soccer field, pitch, arena, court, sports field, race track', '体育场, 足球场, 球场, 运动场, 赛场', (craft) => {
    sports(craft, true)
  }),
  outside(
    'bridge',
    'bridge, pier, dock, harbour, harbor, port',
    '桥, 大桥, 码头, 港口',
    (craft) => {
      skyline(craft, 0.4)
      const { room } = craft.shot
      const back = craft.wall + 0.1
      craft.plane('water', [0, -0.8, 0], [0, 1, 0], {
        colour: blend('#3f86b5', craft.moment.sky[1], 0.4),
        shine: 0.5,
        mirror: 0.35,
        pattern: { kind: 'water', colours: [blend('#3f86b5', craft.moment.sky[1], 0.4), blend('#6fb0d0', craft.moment.sky[2], 0.4)], scale: 1 },
      })
      craft.plane('deck', [0, 0, back + 10], [0, 1, 0], { colour: '#b08a60', shine: 0.1, pattern: { kind: 'planks', colours: ['#b08a60', '#9c7850'], scale: 0.22 } }, [2000, 10])
      const [left, right] = craft.shot.across(craft.wall)
      craft.put(['railing'], { x: (left + right) / 2, z: back + 0.05, loose: true, look: { states: [`width ${(right - left + 2).toFixed(2)}`] } })
      lampPost(craft, left + 0.4, back + 0.3)
      if (skySide(craft) > 0) lampPost(craft, right - 0.4, Math.min(back + 0.3, room.low[2] - 0.1))
    },
    { time: 'afternoon' },
  ),
]
