// biome-ignore-all format: rows of a table are read side by side
/** Settings with walls: homes, work, shops, places to eat and to look at art. */
import type { Hex } from '../solids.ts'
import type { Room, RoomStyle } from './rooms.ts'
import { buildRoom } from './rooms.ts'
import type { SettingRecipe } from './setting.ts'
import type { Stagecraft } from './stagecraft.ts'

type Furnish = (craft: Stagecraft, room: Room) => void

const room = (id: string, en: string, zh: string, style: RoomStyle, furnish: Furnish, more: Partial<SettingRecipe> = {}): SettingRecipe => ({
  id,
  names: { en: en.split(', '), zh: zh.split(', ') },
  indoor: true,
  ground: 'floor',
  ...more,
  dress(craft) {
    furnish(craft, buildRoom(craft, style))
  },
})

const OAK: readonly [Hex, Hex] = ['#c08a58', '#a87446']

/** Furniture along the back wall at shares of the seen width, -1 left edge .. 1 right edge. */
function along(craft: Stagecraft, { left, right, wall }: Room, pieces: readonly (readonly [share: number, ids: readonly string[], options?: { y?: number; size?: number; colour?: Hex; states?: readonly string[]; yaw?: number; loose?: boolean }])[]): void {
  for (const [share, ids, options = {}] of pieces) {
    const { colour, states, ...rest } = options
    const x = (left + right) / 2 + (share * (right - left)) / 2
    craft.against(ids, x, wall, { ...rest, look: { ...(colour ? { colours: { main: colour } } : {}), ...(states ? { states } : {}) } })
  }
}

/** Pictures on the free wall at both sides of the window. */
function pictures(craft: Stagecraft, spot: Room, ids: readonly string[] = ['picture-frame']): void {
  const { left, right, window, wall, top } = spot
  const y = Math.min(top - 0.75, 1.35)
  const half = window?.half ?? 0
  const middle = window?.x ?? (left + right) / 2
  for (const side of [-1, 1]) {
    const edge = side < 0 ? left : right
    const from = middle + side * (half + 0.45)
    if (Math.abs(edge - from) < 0.45 || (edge - from) * side < 0) continue
    craft.against(ids, (from + edge) / 2, wall, { y, loose: true, size: Math.min(1.1, Math.abs(edge - from) / 0.8) })
  }
}

/** Plants in the corners. */
function corners(craft: Stagecraft, { left, right, wall }: Room, ids: readonly string[] = ['potted-plant', 'house-plant', 'plant']): void {
  for (const side of [-1, 1]) craft.put(ids, { x: side < 0 ? left + 0.35 : right - 0.35, z: wall + 0.5, yaw: side * -30 })
}

/** A soft rug where the subjects stand. */
function rug(craft: Stagecraft, colour: Hex): void {
  const { room: subjects } = craft.shot
  const wide = subjects.high[0] - subjects.low[0]
  craft.nodes.push({
    id: 'scenery/rug-0',
    model: 'rug',
    noun: 'rug',
    place: { at: [(subjects.low[0] + subjects.high[0]) / 2, -0.012, (subjects.low[2] + subjects.high[2]) / 2], axes: [1, 0, 0, 0, 1, 0, 0, 0, 1], size: Math.max(0.8, Math.min(2.2, (wide + 0.8) / 1.9)) },
    look: { colours: { main: colour } },
    scenery: true,
  })
}

const diningTables: Furnish = (craft, spot) => {
  const { left, right, wall } = spot
  const width = right - left
  // In a close view a table would be cut to a strip of cloth.
  if (craft.shot.height < 1.5) return pictures(craft, spot)
  for (const side of [-1, 1]) {
    const x = (left + right) / 2 + side * width * 0.42
    const box = craft.put(['round-table', 'table'], { x, z: wall + 0.85, size: 0.9, look: { states: ['cloth'], colours: { cloth: '#f6efe2' } } })
    if (!box) continue
    craft.put(['chair'], { x: x - side * 0.72, z: wall + 0.85, yaw: side * 90 })
    craft.put(['candlestick', 'candle'], { x, y: box.high[1], z: wall + 0.85, loose: true, look: { states: ['lit'] } })
    if (craft.dark) craft.lamp([x, box.high[1] + 0.35, wall + 0.95], '#ffb765', 0.7, 2.4)
  }
  pictures(craft, spot)
  corners(craft, spot)
}

export const indoorSettings: readonly SettingRecipe[] = [
  room('restaurant', 'restaurant, diner, bistro, dining hall, eatery', '餐厅, 饭店, 餐馆, 酒楼', { wall: '#b9573f', trim: '#e5b98a', paper: 'plain', floor: 'planks', floorColours: ['#8a5a38', '#774b2d'], window: 0.36, view: 'town', curtain: '#e9cfa0', lamp: ['ceiling-lamp'] }, diningTables, {
    surface: ['round-table', 'table'],
    time: 'dusk',
  }),
  room(
    'cafe',
    'cafe, coffee shop, tea house, coffeehouse, bakery',
    '咖啡馆, 咖啡厅, 咖啡店, 茶馆, 面包店',
    { wall: '#e8d2b2', trim: '#c79f71', floor: 'checks', floorColours: ['#efe4d2', '#c08f66'], window: 0.4, view: 'town', lamp: ['ceiling-lamp'] },
    (craft, spot) => {
      along(craft, spot, [
        [-0.72, ['counter'], { colour: '#7d5a41' }],
        [0.72, ['bookshelf']],
        [-0.72, ['coffee-machine', 'espresso-machine'], { y: 0.78, loose: true }],
      ])
      pictures(craft, spot, ['blackboard', 'picture-frame'])
      corners(craft, spot)
    },
    { surface: ['round-table', 'table'], time: 'morning' },
  ),
  room(
    'kitchen',
    'kitchen',
    '厨房',
    { wall: '#fbeed8', trim: '#cfe4dd', paper: 'tiles', floor: 'checks', floorColours: ['#f3e6d2', '#dc9c7c'], window: 0.26, view: 'hills', curtain: '#f6c9a0' },
    (craft, spot) => {
      const { left, right, wall } = spot
      const width = right - left
      craft.put(['refrigerator', 'fridge'], { x: right - 0.5, z: wall + 0.42 })
      craft.put(['stove', 'oven', 'cooker'], { x: left + width * 0.2, z: wall + 0.36 })
      let row = false
      for (const [x, wide] of [
        [left + width * 0.2 - 1.35, 2],
        [left + width * 0.2 + 0.32 + (width * 0.8 - 1.22) / 2, Math.max(0.5, width * 0.8 - 1.22)],
      ] as const)
        row = craft.put(['kitchen-row', 'counter'], { x, z: wall + 0.3, loose: true, look: { states: [`width ${wide.toFixed(2)}`] } }) !== undefined || row
      // Without a worktop nothing stands on it.
      for (const [share, ids] of row
        ? ([
            [-0.2, ['toaster']],
            [0.06, ['fruit-bowl', 'bowl']],
            [0.2, ['kettle', 'teapot']],
            [0.45, ['microwave']],
            [-0.9, ['flower-pot', 'potted-plant']],
          ] as const)
        : [])
        craft.put(ids, { x: (left + right) / 2 + (share * width) / 2, y: 0.83, z: wall + 0.28, loose: true })
      craft.against(['wall-shelf'], left + width * 0.78, wall, { y: 1.5, loose: true })
    },
    { surface: ['table'], time: 'morning' },
  ),
  room(
    'living-room',
    'living room, lounge, sitting room, house, home, indoors, indoor, room',
    '客厅, 家里, 家, 起居室, 室内, 房间, 屋里, 屋子',
    { wall: '#f2dec0', trim: '#e7c9a0', paper: 'stripes', floor: 'planks', floorColours: OAK, window: 0.26, view: 'hills', curtain: '#e9c48f' },
    (craft, spot) => {
      along(craft, spot, [
        [-0.08, ['sofa'], { colour: '#4f928c' }],
        [-0.86, ['bookshelf']],
        [0.6, ['floor-lamp'], { states: craft.dark ? ['lit'] : [] }],
        [0.86, ['cabinet', 'armchair']],
      ])
      pictures(craft, spot)
      corners(craft, spot)
      rug(craft, '#c8705c')
    },
    { surface: ['coffee-table', 'table'] },
  ),
  room(
    'bedroom',
    'bedroom, nursery, dormitory',
    '卧室, 睡房, 儿童房, 宿舍',
    { wall: '#cfdcea', trim: '#b9cbe0', paper: 'stripes', floor: 'planks', floorColours: ['#caa27a', '#b98f66'], window: 0.3, view: 'hills', curtain: '#f0d9b5' },
    (craft, spot) => {
      along(craft, spot, [
        [-0.62, ['bed'], { colour: '#7f9fd8' }],
        [-0.15, ['side-table']],
        [-0.15, ['lamp'], { y: 0.47, loose: true, states: ['lit'] }],
        [0.7, ['wardrobe']],
        [0.3, ['chest-of-drawers']],
      ])
      pictures(craft, spot)
      rug(craft, '#e0b7a0')
    },
    { surface: ['side-table', 'table'] },
  ),
  room(
    'bathroom',
    'bathroom, shower, toilet, restroom',
    '浴室, 卫生间, 洗手间, 厕所',
    { wall: '#d6ecef', trim: '#ffffff', paper: 'tiles', floor: 'tiles', floorColours: ['#eef4f5', '#b9d3d8'], window: 0.2, view: 'sky' },
    (craft, spot) => {
      along(craft, spot, [
        [-0.6, ['bathtub']],
        [0.35, ['sink', 'washbasin']],
        [0.75, ['toilet']],
        [0.35, ['mirror'], { y: 1.1, loose: true, size: 0.55 }],
      ])
      corners(craft, spot)
    },
    { surface: ['side-table'] },
  ),
  room(
    'office',
    'office, workplace, meeting room, workspace',
    '办公室, 会议室, 公司, 工作室',
    { wall: '#e6ecf0', trim: '#cfd9e1', floor: 'carpet', floorColours: ['#8d9bab', '#7f8d9e'], window: 0.46, view: 'town' },
    (craft, spot) => {
      along(craft, spot, [
        [-0.72, ['bookshelf']],
        [0.7, ['desk']],
        [0.7, ['computer', 'laptop'], { y: 0.62, loose: true }],
        [0.36, ['printer', 'cabinet']],
      ])
      pictures(craft, spot, ['whiteboard', 'clock', 'picture-frame'])
      corners(craft, spot)
    },
    { surface: ['desk', 'table'] },
  ),
  room(
    'classroom',
    'classroom, school, kindergarten, lecture hall',
    '教室, 学校, 课堂, 幼儿园',
    { wall: '#f4e9c9', trim: '#e2d3a4', floor: 'planks', floorColours: ['#c99f6b', '#b98d59'], window: 0 },
    (craft, spot) => {
      const { left, right, wall } = spot
      craft.against(['blackboard', 'chalkboard'], (left + right) / 2, wall, { y: 0.72, loose: true, size: Math.min(1.4, Math.max(0.9, (right - left) / 3)) })
      along(craft, spot, [
        [-0.84, ['bookshelf']],
        [0.8, ['desk']],
        [0.8, ['globe'], { y: 0.62, loose: true }],
        [0.62, ['clock'], { y: 1.75, loose: true }],
      ])
      for (const side of [-1, 1]) craft.put(['desk', 'table'], { x: (left + right) / 2 + side * (right - left) * 0.36, z: craft.shot.room.low[2] + 0.1, yaw: 180 })
      corners(craft, spot)
    },
    { surface: ['desk', 'table'] },
  ),
  room(
    'library',
    'library, bookstore, bookshop, study',
    '图书馆, 书店, 书房, 阅览室',
    { wall: '#7a5236', trim: '#5f3d27', paper: 'planks', floor: 'planks', floorColours: ['#8a5c3a', '#774c2e'], window: 0.24, view: 'town', lamp: ['ceiling-lamp'] },
    (craft, spot) => {
      const { left, right, wall, window } = spot
      const step = 1.05
      for (let x = left - 0.3; x < right + 0.6; x += step) if (!window || Math.abs(x - window.x) > window.half + 0.55) craft.against(['bookshelf'], x, wall, { size: 1.15 })
      craft.put(['armchair'], { x: right - 0.7, z: wall + 1, yaw: -35 })
      craft.put(['globe'], { x: left + 0.6, z: wall + 0.9 })
      rug(craft, '#8c3b3b')
    },
    { surface: ['table', 'desk'] },
  ),
  room(
    'shop',
    'shop, store, supermarket, grocery, mall, boutique, department store',
    '商店, 超市, 店, 商场, 便利店',
    { wall: '#f1efe6', trim: '#d9e4d6', floor: 'tiles', floorColours: ['#eef0ee', '#ccd6d2'], window: 0, lamp: ['ceiling-lamp'] },
    (craft, spot) => {
      const { left, right, wall } = spot
      const shelves = []
      for (let x = left; x < right + 0.5; x += 1.05) shelves.push(craft.against(['bookshelf', 'shelf'], x, wall, { look: { colours: { main: '#e8e2d4' } } }))
      for (const [index, ids] of [
        ['apple', 'orange'],
        ['bread', 'baguette'],
        ['bottle', 'jar'],
        ['gift', 'box'],
      ].entries()) {
        const shelf = shelves.filter((box) => box !== undefined)[index]
        if (shelf) craft.put(ids, { x: (shelf.low[0] + shelf.high[0]) / 2, y: shelf.high[1], z: (shelf.low[2] + shelf.high[2]) / 2, loose: true, size: 1.3 })
      }
      craft.put(['cash-register', 'counter'], { x: right - 0.9, z: wall + 1 })
    },
    { surface: ['counter', 'table'] },
  ),
  room('museum', 'museum, gallery, art gallery, exhibition', '博物馆, 美术馆, 画廊, 展览馆', { wall: '#e9e4da', trim: '#d5cbb8', floor: 'planks', floorColours: ['#b98a5c', '#a97b4e'], window: 0 }, (craft, spot) => {
    const { left, right, wall } = spot
    for (let index = 0; index < 4; index++) craft.against(['picture-frame'], left + ((index + 0.5) / 4) * (right - left), wall, { y: 1.0, loose: true, size: 1.25 })
    for (const side of [-1, 1]) craft.put(['statue', 'vase', 'bust'], { x: side < 0 ? left + 0.5 : right - 0.5, z: wall + 0.7 })
    craft.put(['bench'], { x: right - 1, z: craft.shot.room.low[2] - 0.3 })
  }),
  room('castle', 'castle hall, palace, throne room, ballroom, great hall', '宫殿, 城堡大厅, 皇宫, 大殿', { wall: '#c9bda8', trim: '#a99c86', paper: 'bricks', floor: 'marble', floorColours: ['#efe8dc', '#c9bfae'], window: 0.26, view: 'hills', curtain: '#8f1f38', velvet: true, lamp: ['chandelier'] }, (craft, spot) => {
    const { left, right, wall } = spot
    for (const side of [-1, 1]) for (const step of [0.86, 0.5]) craft.put(['column'], { x: (left + right) / 2 + (side * step * (right - left)) / 2, z: wall + 0.5, look: { states: ['height 4'] } })
    craft.put(['throne'], { x: (left + right) / 2 + 0.6, z: wall + 0.7 })
  }),
  room('gym', 'gym, fitness centre, fitness center, sports hall', '健身房, 体育馆', { wall: '#d8dde3', trim: '#c2cad3', floor: 'concrete', floorColours: ['#6b7684', '#5e6875'], window: 0.5, view: 'town' }, (craft, spot) => {
    along(craft, spot, [
      [-0.75, ['treadmill', 'mirror']],
      [0.7, ['dumbbell'], { size: 1.4 }],
      [0.35, ['exercise-ball', 'ball'], { size: 2 }],
      [-0.4, ['bench']],
    ])
    corners(craft, spot)
  }),
  room(
    'lab',
    'lab, laboratory, science lab, clinic, hospital',
    '实验室, 医院, 诊所',
    { wall: '#e4f0f2', trim: '#c4dde2', paper: 'tiles', floor: 'tiles', floorColours: ['#eaf1f3', '#c3d6db'], window: 0.3, view: 'town' },
    (craft, spot) => {
      const { left, right, wall } = spot
      craft.put(['kitchen-row', 'counter'], { x: (left + right) / 2, z: wall + 0.3, loose: true, look: { states: [`width ${(right - left + 1).toFixed(2)}`], colours: { main: '#f4f7f8', top: '#9fc3cc' } } })
      for (const [share, ids] of [
        [-0.7, ['microscope']],
        [-0.35, ['flask', 'bottle']],
        [0.3, ['test-tube', 'flask', 'jar']],
        [0.65, ['computer', 'laptop']],
      ] as const)
        craft.put(ids, { x: (left + right) / 2 + (share * (right - left)) / 2, y: 0.83, z: wall + 0.3, loose: true })
    },
    { surface: ['desk', 'table'] },
  ),
  room(
    'workshop',
    'workshop, garage, barn interior, factory',
    '车间, 工坊, 车库, 工厂',
    { wall: '#b98e62', trim: '#9c744b', paper: 'planks', floor: 'concrete', floorColours: ['#a5a09a', '#968f88'], window: 0.22, view: 'hills' },
    (craft, spot) => {
      along(craft, spot, [
        [-0.7, ['workbench', 'desk', 'table']],
        [-0.8, ['hammer'], { y: 0.64, loose: true }],
        [0.65, ['cabinet', 'bookshelf']],
        [0.35, ['ladder', 'barrel']],
      ])
    },
    { surface: ['workbench', 'desk', 'table'] },
  ),
  room('station', 'station, train station, subway, metro', '车站, 火车站, 地铁站, 地铁', { wall: '#d9d2c4', trim: '#bcb2a0', paper: 'tiles', floor: 'tiles', floorColours: ['#dedbd3', '#b8b3a8'], window: 0 }, (craft, spot) => {
    along(craft, spot, [
      [-0.1, ['train', 'tram', 'bench'], { yaw: 90 }],
      [0.8, ['bench']],
      [-0.85, ['clock'], { y: 1.8, loose: true, size: 1.4 }],
    ])
  }),
  room('airport', 'airport, terminal', '机场, 候机楼', { wall: '#e9eef2', trim: '#d5dee6', floor: 'tiles', floorColours: ['#e6eaed', '#c5ced6'], window: 0.8, view: 'town' }, (craft, spot) => {
    along(craft, spot, [
      [-0.8, ['bench']],
      [0.8, ['bench']],
      [0.5, ['suitcase']],
    ])
    corners(craft, spot)
  }),
  {
    id: 'stage',
    names: { en: ['stage', 'theatre', 'theater', 'concert', 'concert hall', 'opera'], zh: ['舞台', '剧院', '音乐会', '演唱会', '剧场'] },
    indoor: true,
    ground: 'floor',
    dress(craft) {
      const [left, right] = craft.shot.across(craft.wall)
      const top = craft.shot.topAt(craft.wall)
      const height = Math.max(2.6, top - 0.15)
      craft.sky = ['#1a0b2e', '#33135c', '#5a1f6e', '#7a2a6a']
      craft.light = { direction: [0.1, 1, 0.8], key: [1.3, 1.1, 0.95], sky: [0.36, 0.3, 0.5], ground: [0.3, 0.2, 0.2], rim: [0.7, 0.4, 0.8], softness: 3 }
      craft.layer('beams', ['#ff8ad1', '#8ab4ff', '#ffe08a', '#b58aff'], { count: 7, power: 0.4, fan: 1, reach: 1 })
      craft.layer('bokeh', ['#ffd9f2', '#cfe0ff'], { count: 40, down: 0.6 })
      craft.floor({ colour: '#9a6238', shine: 0.3, mirror: 0.1, pattern: { kind: 'planks', colours: ['#9a6238', '#84512c'], scale: 0.2 } })
      craft.put(['stage-curtain'], { x: (left + right) / 2, z: craft.wall, loose: true, look: { states: [`width ${(right - left - 0.1).toFixed(2)}`, `height ${height.toFixed(2)}`] } })
      craft.lamp([craft.shot.room.low[0] - 0.4, craft.shot.room.high[1] + 1, craft.shot.room.high[2] + 0.8], '#ff9ad8', 0.5, 4)
      craft.lamp([craft.shot.room.high[0] + 0.4, craft.shot.room.high[1] + 1, craft.shot.room.high[2] + 0.8], '#9ab8ff', 0.5, 4)
    },
  },
]
