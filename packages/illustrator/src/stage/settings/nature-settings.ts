// biome-ignore-all format: rows of a table are read side by side
/** Settings under the sky, away from town. */
import type { Hex } from '../solids.ts'
import { fallingWeather, grass, ground, haze, lampPost, leaves, paintHeavens, skySide, skyTop, treesAround } from './outdoors.ts'
import { blend } from './painters/canvas.ts'
import type { SettingRecipe } from './setting.ts'
import type { Stagecraft } from './stagecraft.ts'

const FLOWERS: readonly Hex[] = ['#f25c7a', '#ffffff', '#b57be0', '#ff9a3c', '#ffd84a']
const TREES = ['tree', 'oak-tree', 'deciduous-tree'] as const
const FIRS = ['pine-tree', 'fir-tree', 'christmas-tree', 'conifer', 'tree'] as const

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

const night = (craft: Stagecraft, colour: Hex, amount = 0.72): Hex =>
  craft.wish.time === 'night' ? blend(colour, '#101c44', amount) : craft.wish.time === 'dusk' ? blend(colour, '#54407a', amount * 0.6) : craft.wish.time === 'golden-hour' ? blend(colour, '#e8a868', amount * 0.42) : colour

const hillRow = (craft: Stagecraft, share = 0.3): void =>
  craft.layer('hills', [blend(night(craft, '#a8d0cc'), craft.moment.far, 0.25), night(craft, craft.wish.season === 'winter' ? '#dfe9f3' : craft.wish.season === 'autumn' ? '#c9a760' : '#8fc67a'), craft.moment.far], {
    altitude: skyTop(craft) * share,
  })

const treeRow = (craft: Stagecraft, share = 0.24, kind = 0): void => {
  const [lit, shade] = leaves(craft)
  const snow = craft.wish.season === 'winter' ? 0.8 : 0
  craft.layer('trees', kind === 1 ? [night(craft, '#5f9a78'), night(craft, '#2f5f55'), craft.moment.far] : [lit, shade, craft.moment.far], { altitude: skyTop(craft) * share, kind, snow })
}

const range = (craft: Stagecraft, share = 0.62, snow = 0.45): void => craft.layer('mountains', [night(craft, '#9fb6d8'), night(craft, '#5c7bb0'), night(craft, '#ffffff', 0.45), craft.moment.far], { altitude: skyTop(craft) * share, snow })

const meadow = (craft: Stagecraft, count: number, farthest?: number): void => {
  const { room } = craft.shot
  if (craft.wish.season === 'winter' || craft.wish.weather === 'snow') return
  const near = room.high[2] + craft.shot.reach * 0.12
  craft.scatter(['flower', 'daisy', 'tulip'], count, near, farthest ?? room.low[2] - craft.shot.reach * 0.3, { size: [0.5, 0.8], clear: 0.24, looks: FLOWERS.map((colour) => ({ colours: { main: colour } })) })
}

/** Water keeps its blue under a golden sky: the reflection brings the gold. */
const waterTone = (craft: Stagecraft, colour: Hex): Hex =>
  craft.wish.time === 'night' ? blend(colour, '#0f1d4a', 0.7) : craft.wish.time === 'dusk' ? blend(colour, '#4a4488', 0.45) : craft.wish.time === 'golden-hour' ? blend(colour, '#2f6f9f', 0.3) : colour

/** A sheet of water from a shore line back to the horizon. */
const lake = (craft: Stagecraft, shore: number, colours: readonly [Hex, Hex], width?: number): void => {
  const [a, b] = colours.map((colour) => waterTone(craft, colour))
  craft.plane('water', [0, 0.012, shore - (width ?? 400)], [0, 1, 0], { colour: a, shine: 0.5, gloss: 60, mirror: 0.35, pattern: { kind: 'water', colours: [a, b], scale: 0.9 } }, [2000, width ?? 400])
}

const SEA: readonly [Hex, Hex] = ['#2f93bf', '#57b4d4']

const park = (craft: Stagecraft): void => {
  hillRow(craft, 0.26)
  treeRow(craft, 0.3)
  grass(craft)
  const { room, reach } = craft.shot
  const [left, right] = craft.shot.across(room.low[2] - 0.8)
  craft.put(['bench'], { x: right - 1.1, z: room.low[2] - 0.9, yaw: -18 })
  lampPost(craft, left + 0.5, room.low[2] - 0.8)
  treesAround(craft, TREES, 6, [])
  craft.scatter(['bush', 'shrub'], 6, room.low[2] - 0.4, room.low[2] - reach * 0.5, { size: [0.7, 1.1], clear: 0.5 })
  meadow(craft, 14)
}

export const natureSettings: readonly SettingRecipe[] = [
  outside('park', 'park, meadow, lawn, grass, outdoors, outside, nature, countryside', '公园, 草地, 草坪, 户外, 大自然, 郊外', park),
  outside('garden', 'garden, backyard, yard, greenhouse', '花园, 院子, 后院, 庭院', (craft) => {
    treeRow(craft, 0.34)
    grass(craft)
    const { room, reach } = craft.shot
    const [left, right] = craft.shot.across(craft.wall - 0.7)
    for (let x = left - 0.5; x < right + 1; x += 1.38) craft.put(['fence', 'picket-fence'], { x, z: craft.wall - 0.75, loose: true })
    treesAround(craft, ['apple-tree', 'cherry-tree', 'tree'], 3, [])
    craft.scatter(['bush', 'shrub'], 5, room.low[2] - 0.3, craft.wall - 0.4, { size: [0.6, 0.9], clear: 0.5 })
    craft.scatter(['flower', 'tulip', 'rose', 'sunflower'], 26, room.low[2] + 0.1, craft.wall - 0.45, { size: [0.7, 1.05], clear: 0.3, looks: FLOWERS.map((colour) => ({ colours: { main: colour } })) })
    meadow(craft, 8)
    if (reach > 0 && craft.dark) craft.put(['string-lights'], { x: (left + right) / 2, y: 1.6, z: craft.wall, loose: true, look: { states: [`width ${(right - left).toFixed(1)}`] } })
  }),
  outside('forest', 'forest, woods, woodland, wood, bamboo forest', '森林, 树林, 林子, 竹林', (craft) => {
    treeRow(craft, 0.75, 1)
    treeRow(craft, 0.5, 0)
    const first = night(craft, '#6f9a4a')
    ground(craft, 'grass', [first, night(craft, '#557f3c')], 0.5)
    treesAround(craft, FIRS, 6, [], [0.9, 1.4])
    treesAround(craft, TREES, 5, [])
    const { room, reach } = craft.shot
    craft.scatter(['bush', 'fern', 'shrub'], 6, room.low[2], room.low[2] - reach * 0.4, { size: [0.5, 0.9], clear: 0.4 })
    craft.scatter(['mushroom', 'rock', 'stone'], 8, room.high[2] + 0.3, room.low[2] - reach * 0.2, { size: [0.6, 1], clear: 0.34 })
    craft.layer('beams', [blend(craft.moment.clouds[2], '#fff6cf', 0.5)], { count: 6, power: craft.dark ? 0.06 : 0.22, reach: 0.7 })
    if (craft.dark) craft.weather.push({ kind: 'fireflies', amount: 0.5 })
  }),
  outside('jungle', 'jungle, rainforest, tropical forest', '丛林, 雨林, 热带雨林', (craft) => {
    treeRow(craft, 0.85, 0)
    craft.layer('trees', [night(craft, '#4cae62'), night(craft, '#1f6a45'), craft.moment.far], { altitude: skyTop(craft) * 0.8, kind: 2, rows: 1 })
    ground(craft, 'grass', [night(craft, '#5fa04a'), night(craft, '#47843c')], 0.5)
    treesAround(craft, ['palm-tree', 'banana-tree', 'tree'], 8, [])
    craft.scatter(['bush', 'fern', 'plant'], 14, craft.shot.room.low[2], craft.shot.room.low[2] - craft.shot.reach * 0.4, { size: [0.7, 1.2], clear: 0.36 })
    craft.layer('beams', ['#f4ffd0'], { count: 5, power: 0.2, reach: 0.7 })
  }),
  outside('beach', 'beach, seaside, coast, shore, island, tropical beach', '海滩, 沙滩, 海边, 海岸, 岛', (craft) => {
    const { room, reach } = craft.shot
    craft.layer('hills', [night(craft, '#a9cdd6'), night(craft, '#7fb8a6'), craft.moment.far], { altitude: skyTop(craft) * 0.14, rows: 1 })
    ground(craft, 'sand', [night(craft, '#f2dcae', 0.6), night(craft, '#e5c890', 0.6)], 0.4)
    const shore = room.low[2] - Math.max(0.5, reach * 0.14)
    lake(craft, shore, SEA)
    craft.plane('foam', [0, 0.02, shore], [0, 1, 0], { colour: '#ffffff', opacity: 0.55, shine: 0.1 }, [2000, reach * 0.012])
    const [left, right] = craft.shot.across(room.low[2] - 0.2)
    craft.put(['palm-tree'], { x: left + 0.35, z: room.low[2] - 0.3, yaw: 30 })
    craft.put(['palm-tree'], { x: right - 0.2, z: room.low[2] - 0.5, yaw: 160, size: 0.9 })
    const shade = craft.put(['beach-umbrella', 'parasol', 'umbrella'], { x: right - 1.1, z: room.low[2] - 0.2 })
    craft.put(['deck-chair'], { x: shade ? right - 1 : right - 0.9, z: room.low[2] + 0.15, yaw: -35, loose: true })
    craft.scatter(['seashell', 'starfish', 'shell'], 7, room.high[2] + 0.4, room.low[2], { size: [0.9, 1.3], clear: 0.3 })
    craft.put(['beach-ball', 'ball'], { x: left + 0.9, z: room.low[2] + 0.2 })
  }),
  outside('mountain-lake', 'lake, mountain lake, pond, lakeside', '湖, 湖边, 湖泊, 池塘, 高山湖', (craft) => {
    range(craft, 0.68)
    treeRow(craft, 0.16, 1)
    grass(craft)
    const { room, reach } = craft.shot
    const shore = room.low[2] - Math.max(0.45, reach * 0.1)
    lake(craft, shore, ['#3f86b5', '#6fb0d0'])
    const [left, right] = craft.shot.across(shore)
    for (const side of [-1, 1]) craft.put(FIRS, { x: side < 0 ? left + 0.3 : right - 0.25, z: shore + 0.25, size: 0.95 })
    craft.scatter(['rock', 'stone'], 6, shore + 0.1, shore - 0.3, { size: [0.6, 1.2], clear: 0.3 })
    meadow(craft, 14, shore + 0.15)
  }),
  outside('mountains', 'mountains, mountain, alps, hill, hills, mountain top, cliff, valley, volcano', '山, 群山, 山顶, 高山, 山坡, 悬崖, 山谷', (craft) => {
    range(craft, 0.82, 0.5)
    treeRow(craft, 0.14, 1)
    grass(craft)
    const { room, reach } = craft.shot
    treesAround(craft, FIRS, 5, [], [0.8, 1.2])
    craft.scatter(['rock', 'boulder', 'stone'], 9, room.low[2] + 0.2, room.low[2] - reach * 0.4, { size: [0.8, 1.8], clear: 0.4 })
    meadow(craft, 10)
  }),
  outside('river', 'river, stream, riverbank, waterfall, canal', '河, 小溪, 河边, 河流, 瀑布, 溪流', (craft) => {
    hillRow(craft, 0.4)
    treeRow(craft, 0.3)
    grass(craft)
    const { room, reach } = craft.shot
    lake(craft, room.low[2] - 0.4, ['#4f9fc4', '#86c6dc'], Math.max(0.5, reach * 0.16))
    treesAround(craft, TREES, 4, [])
    craft.scatter(['rock', 'stone'], 8, room.low[2] - 0.25, room.low[2] - 0.5, { size: [0.6, 1.2], clear: 0.2 })
    meadow(craft, 12)
  }),
  outside(
    'lake-water', 'on the lake, on the river', '湖上, 河上, 湖面',
    (craft) => {
      range(craft, 0.6)
      treeRow(craft, 0.22, 1)
      const [near, far] = [waterTone(craft, '#3f86b5'), waterTone(craft, '#6fb0d0')]
      craft.floor({ colour: near, shine: 0.5, gloss: 70, mirror: 0.3, pattern: { kind: 'water', colours: [near, far], scale: 1.1 } })
      craft.scatter(['lily-pad', 'lotus', 'reeds'], 5, craft.shot.room.high[2] + 0.4, craft.shot.room.low[2], { clear: 0.5 })
    },
    { ground: 'water' },
  ),
  outside(
    'sea',
    'sea, ocean, water, waves, open sea',
    '海, 大海, 海洋, 海上, 水上',
    (craft) => {
      craft.floor({ colour: waterTone(craft, SEA[0]), shine: 0.5, gloss: 70, mirror: 0.3, pattern: { kind: 'water', colours: [waterTone(craft, SEA[0]), waterTone(craft, SEA[1])], scale: 1.4 } })
      craft.layer('hills', [night(craft, '#a9c3d6'), night(craft, '#86a9bf'), craft.moment.far], { altitude: skyTop(craft) * 0.1, rows: 1 })
    },
    { ground: 'water' },
  ),
  {
    id: 'underwater',
    names: { en: ['underwater', 'under the sea', 'sea floor', 'coral reef', 'reef', 'seabed', 'aquarium'], zh: ['水下', '海底', '珊瑚礁', '水族馆', '海底世界'] },
    indoor: false,
    ground: 'air',
    dress(craft) {
      const { room, reach } = craft.shot
      craft.sky = ['#86e6f2', '#4cc4e0', '#2ba2cf', '#1f8cbc']
      craft.light = { direction: [-0.15, 1, 0.45], key: [0.95, 1.15, 1.2], sky: [0.36, 0.56, 0.72], ground: [0.22, 0.34, 0.4], rim: [0.4, 0.7, 0.85] }
      craft.layer('deep', ['#6fdcee', '#1f8cbc', '#187fa8'])
      craft.layer('beams', ['#d8fbff', '#a8f0ff'], { count: 9, power: 0.34, reach: 1 })
      const low = Math.min(-0.05, room.low[1] - 0.05)
      craft.floor({ colour: '#d9cfa6', shine: 0.03, pattern: { kind: 'sand', colours: ['#cfc79f', '#b9b58f'], scale: 0.4 } }, low)
      craft.haze = { colour: '#1f8cbc', from: reach * 1.02, density: 1.5 / reach }
      craft.scatter(['coral', 'seaweed', 'sea-anemone'], 14, room.low[2] + 0.2, room.low[2] - reach * 0.45, {
        size: [0.8, 1.6],
        clear: 0.3,
        looks: ['#ff7f6e', '#f7b84a', '#c66be0', '#49c98f'].map((colour) => ({ colours: { main: colour as Hex } })),
      })
      craft.scatter(['rock', 'stone'], 7, room.low[2], room.low[2] - reach * 0.5, { size: [0.8, 2], clear: 0.4 })
      craft.scatter(['mound'], 4, room.low[2] - 0.5, room.low[2] - reach * 0.5, { clear: 0.2, look: { colours: { main: '#c9c096' } } })
      craft.scatter(['starfish', 'seashell', 'shell'], 5, room.high[2] + 0.3, room.low[2], { clear: 0.3 })
      craft.weather.push({ kind: 'bubbles', amount: 0.5 })
    },
  },
  outside('desert', 'desert, dunes, sand, sahara', '沙漠, 沙丘, 戈壁', (craft) => {
    craft.layer('hills', [night(craft, '#e9bf8a'), night(craft, '#dda566'), craft.moment.far], { altitude: skyTop(craft) * 0.34 })
    ground(craft, 'sand', [night(craft, '#ecc88a', 0.6), night(craft, '#dcb06c', 0.6)], 0.6)
    const { room, reach } = craft.shot
    craft.scatter(['mound'], 6, room.low[2] - 0.8, room.low[2] - reach * 0.7, { size: [0.8, 1.8], look: { colours: { main: night(craft, '#e6bd7c', 0.6) } } })
    craft.scatter(['cactus'], 7, room.low[2] - 0.2, room.low[2] - reach * 0.6, { clear: 0.36 })
    craft.scatter(['rock', 'stone'], 6, room.high[2] + 0.2, room.low[2] - reach * 0.3, { clear: 0.4, look: { colours: { main: '#b98a5c' } } })
  }),
  outside('farm', 'farm, field, barn, farmland, ranch, vineyard', '农场, 田野, 田地, 农田, 牧场, 稻田', (craft) => {
    hillRow(craft, 0.3)
    treeRow(craft, 0.16)
    grass(craft)
    const { room, reach } = craft.shot
    const [left, right] = craft.shot.across(room.low[2] - reach * 0.4)
    craft.put(['barn', 'farmhouse', 'house'], { x: right - (right - left) * 0.22, z: room.low[2] - reach * 0.45, yaw: -25 })
    craft.put(['windmill'], { x: left + (right - left) * 0.14, z: room.low[2] - reach * 0.55, yaw: 20 })
    const [near, far] = craft.shot.across(craft.wall - 0.5)
    for (let x = near - 0.5; x < far + 1; x += 1.38) craft.put(['fence', 'picket-fence'], { x, z: craft.wall - 0.5, loose: true })
    craft.scatter(['hay-bale', 'haystack', 'bush'], 4, room.low[2] - 0.3, room.low[2] - reach * 0.35, { clear: 0.5 })
    treesAround(craft, TREES, 3, [])
    meadow(craft, 10)
  }),
  outside('snow', 'snow, snowfield, winter, ice, arctic, antarctica, north pole, ski slope', '雪地, 雪, 冰天雪地, 南极, 北极, 滑雪场, 冬天', (craft) => {
    range(craft, 0.5, 0.9)
    craft.layer('trees', [night(craft, '#7fa9a6'), night(craft, '#456f77'), craft.moment.far], { altitude: skyTop(craft) * 0.26, kind: 1, snow: 0.9 })
    ground(craft, 'snow', [night(craft, '#f4f8fd', 0.55), night(craft, '#dfeaf5', 0.55)], 0.6)
    const { room, reach } = craft.shot
    craft.scatter(['mound'], 6, room.low[2] - 0.3, room.low[2] - reach * 0.6, { size: [0.5, 1], look: { colours: { main: night(craft, '#f6faff', 0.5) } } })
    craft.scatter(FIRS, 8, room.low[2] - 0.4, room.low[2] - reach * 0.6, { clear: 0.34, look: { states: ['snowy'] } })
  }),
  {
    id: 'sky',
    names: { en: ['sky', 'clouds', 'in the sky', 'air', 'heaven'], zh: ['天空', '天上', '云', '空中', '云端'] },
    indoor: false,
    ground: 'air',
    dress(craft) {
      paintHeavens(craft)
      craft.layer('clouds', craft.moment.clouds, { amount: 0.9, lowest: -skyTop(craft), size: 1.3 })
      const low = craft.shot.topAt(craft.shot.room.low[2]) - craft.shot.height * 1.3
      craft.scatter(['cloud'], 6, craft.shot.room.low[2] - 0.2, craft.shot.room.low[2] - 3, { clear: 0.3 })
      craft.nodes.splice(0, craft.nodes.length, ...craft.nodes.map((node) => ({ ...node, place: { ...node.place, at: [node.place.at[0], node.place.at[1] + low, node.place.at[2]] as const } })))
      fallingWeather(craft)
    },
  },
  {
    id: 'space',
    names: { en: ['space', 'outer space', 'galaxy', 'universe', 'cosmos'], zh: ['太空', '宇宙', '外太空', '星空', '银河'] },
    indoor: false,
    ground: 'air',
    time: 'night',
    dress(craft) {
      craft.sky = ['#03030f', '#070722', '#0d0b33', '#171048']
      craft.light = { direction: [-0.8, 0.5, 0.55], key: [1.32, 1.22, 1.12], sky: [0.26, 0.27, 0.46], ground: [0.24, 0.18, 0.36], rim: [0.5, 0.45, 0.95] }
      craft.layer('nebula', ['#6a3fd0', '#d0508f', '#2f7fd0'])
      craft.layer('stars', [], { amount: 1, lowest: -50 })
      const [side, top] = [skySide(craft), skyTop(craft)]
      craft.layer('planet', ['#2f73d0', '#4c9d58'], { azimuth: side * 0.55, altitude: top * 0.5, radius: top * 0.3, kind: 0 })
      craft.layer('planet', ['#d9a066', '#f0d9a8'], { azimuth: -side * 0.62, altitude: top * 0.72, radius: top * 0.12, kind: 1 })
    },
  },
  {
    id: 'moon',
    names: { en: ['moon', 'lunar surface', 'surface of the moon', 'mars', 'planet'], zh: ['月球', '月球表面', '火星', '月亮上', '星球'] },
    indoor: false,
    ground: 'floor',
    time: 'night',
    dress(craft) {
      const mars = craft.wish.adjectives.includes('red') || craft.wish.place === 'mars'
      const soil: readonly [Hex, Hex] = mars ? ['#c9764a', '#b06239'] : ['#b4b1c4', '#9d9ab0']
      craft.sky = ['#04041a', '#0a0930', '#191050', '#2c1a6a']
      craft.light = { direction: [-0.75, 0.62, 0.55], key: [1.42, 1.34, 1.22], sky: [0.24, 0.25, 0.42], ground: [0.26, 0.24, 0.34], rim: [0.45, 0.45, 0.8] }
      craft.layer('stars', [], { amount: 1 })
      craft.layer('milky-way', [])
      const [side, top] = [skySide(craft), skyTop(craft)]
      craft.layer('planet', ['#2f73d0', '#4c9d58'], { azimuth: side * 0.5, altitude: top * 0.55, radius: top * 0.3, kind: 0 })
      craft.layer('hills', [blend(soil[0], '#2c1a6a', 0.5), blend(soil[0], '#2c1a6a', 0.25), '#3a2a7a'], { altitude: top * 0.16 })
      ground(craft, 'noise', soil, 0.7)
      const { room, reach } = craft.shot
      craft.scatter(['crater'], 12, room.high[2] + 0.3, room.low[2] - reach * 0.5, { size: [0.6, 1.8], clear: 0.3, look: { colours: { main: soil[0] } } })
      craft.scatter(['rock', 'stone'], 10, room.high[2] + 0.3, room.low[2] - reach * 0.4, { size: [0.4, 1], clear: 0.36, look: { colours: { main: blend(soil[1], '#6a6680', 0.3) } } })
      craft.scatter(['mound'], 5, room.low[2] - 0.8, room.low[2] - reach * 0.6, { size: [0.7, 1.5], look: { colours: { main: soil[0] } } })
    },
  },
]
