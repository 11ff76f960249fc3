/** Tables, beds and storage, at 0.82 of real size. */
import { rotation } from '../frames.ts'
import { blendColours } from './colours.ts'
import { family, type Making } from './recipe.ts'
import { around, both, legs, spread } from './shapes.ts'
import { brassKnob } from './fittings.ts'
import { cloth, dark, matte, metal, timber, tint } from './surfaces.ts'

const table = family({ category: 'furniture', rests: 'ground', kinds: 'table, furniture' })
const storage = family({ category: 'furniture', rests: 'ground', kinds: 'cupboard, furniture' })
const bedding = family({ category: 'furniture', rests: 'ground', kinds: 'bed, furniture' })

/** A cloth with a wavy hem over a top of half sizes `x`, `z` (or a round one of radius `x`). */
function tablecloth(m: Making, top: number, x: number, z: number, round: boolean) {
  if (!m.has('cloth', 'tablecloth') && !m.request.look.colours?.cloth) return
  const surface = m.part('cloth', { ...cloth('#e2574c'), pattern: { kind: 'plaid', colours: ['#fdf6ea', '#e2574c'], scale: 0.12 } })
  const drape = m.group('cloth')
  if (!round) {
    drape.box([0, top - 0.09, 0], [x + 0.015, 0.1, z + 0.015], surface, { round: 0.02 })
    return
  }
  drape.cone([0, top, 0], 0.01, x + 0.012, surface, { round: 0.009 })
  drape.cone([0, top - 0.14, 0], 0.145, [x + 0.05, x + 0.012], surface, { round: 0.012 })
  around(16, (_, c, s) => drape.capsule([c * (x + 0.01), top - 0.05, s * (x + 0.01)], [c * (x + 0.045), top - 0.28, s * (x + 0.045)], [0.01, 0.045], surface, { melt: 0.04 }))
}

function boardTable(m: Making, width: number, depth: number, height: number, leg: number, own = '#b97f4a' as const) {
  const wood = m.part('top', timber(own, 'x'))
  m.group('top').box([0, height - 0.025, 0], [width / 2, 0.025, depth / 2], wood, { round: 0.02 })
  const frame = m.group('frame')
  const under = m.part('legs', m.part('top', timber(blendColours(own, '#000000', 0.08))))
  const inset = leg + 0.035
  frame.box([0, height - 0.085, 0], [width / 2 - inset, 0.04, depth / 2 - inset], tint(under, 0.92), { round: 0.01, melt: 0.005 })
  both((x) => both((z) => frame.cone([x * (width / 2 - inset), (height - 0.04) / 2, z * (depth / 2 - inset)], (height - 0.04) / 2, [leg * 0.72, leg], under, { round: 0.015, melt: 0.01 })))
  tablecloth(m, height, width / 2, depth / 2, false)
  return { top: [0, height + (m.has('cloth', 'tablecloth') ? 0.01 : 0), 0] } as const
}

const diningTable = table({ id: 'table', en: 'table, dining table, kitchen table, wooden table', zh: '桌子, 餐桌, 方桌, 饭桌', size: 1.3, colour: '#b97f4a', parts: 'top, legs, cloth', states: 'cloth' }, (m) => boardTable(m, 1.3, 0.74, 0.62, 0.04))
const coffeeTable = table({ id: 'coffee-table', en: 'coffee table, low table, tea table', zh: '茶几, 矮桌', size: 0.95, colour: '#a86f40', parts: 'top, legs, cloth', states: 'cloth' }, (m) => boardTable(m, 0.95, 0.52, 0.33, 0.034))

const roundTable = table({ id: 'round-table', en: 'round table, bistro table, cafe table', zh: '圆桌, 圆餐桌', size: 1.04, colour: '#b97f4a', parts: 'top, legs, cloth', states: 'cloth' }, (m) => {
  const wood = m.part('top', timber('#b97f4a', 'x'))
  const base = m.part('legs', m.part('top', timber('#a9713f')))
  m.group('top').cone([0, 0.595, 0], 0.025, 0.52, wood, { round: 0.02 })
  const foot = m.group('foot')
  foot.lathe([0, 0, 0], [[0, 0.06], [0.06, 0.06], [0.075, 0.12], [0.045, 0.2], [0.042, 0.42], [0.07, 0.5], [0.16, 0.56], [0, 0.56]], base, { round: 0.012 })
  around(4, (_, c, s) => foot.curve([c * 0.03, 0.14, s * 0.03], [c * 0.14, 0.14, s * 0.14], [c * 0.2, 0.05, s * 0.2], [c * 0.3, 0.03, s * 0.3], [0.04, 0.03], base, { melt: 0.03 }), Math.PI / 4)
  tablecloth(m, 0.62, 0.52, 0.52, true)
  return { top: [0, 0.622, 0] }
})

const sideTable = table({ id: 'side-table', en: 'side table, end table, bedside table, nightstand, night table', zh: '床头柜, 边桌', size: 0.46, colour: '#c08a55', parts: 'body, knobs' }, (m) => {
  const wood = m.part('body', timber('#c08a55', 'x'))
  legs(m.group('legs'), [0.15, 0.13], 0.16, 0.022, wood, 0.015)
  m.group('body').box([0, 0.285, 0], [0.19, 0.145, 0.165], wood, { round: 0.015 })
  m.group('top').box([0, 0.44, 0], [0.215, 0.02, 0.19], wood, { round: 0.016 })
  for (const y of [0.35, 0.22]) {
    m.group('drawer').box([0, y, 0.165], [0.165, 0.055, 0.012], tint(wood, 1.1), { round: 0.01 })
    brassKnob(m, [0, y, 0.185])
  }
  return { top: [0, 0.46, 0] }
})

const desk = table({ id: 'desk', en: 'desk, writing desk, office desk, work desk, school desk', zh: '书桌, 办公桌, 写字台, 课桌', size: 1.2, colour: '#c08a55', parts: 'top, knobs' }, (m) => {
  const wood = m.part('top', timber('#c08a55', 'x'))
  m.group('top').box([0, 0.6, 0], [0.6, 0.024, 0.32], wood, { round: 0.018 })
  m.group('box').box([0.38, 0.3, -0.01], [0.18, 0.285, 0.28], tint(wood, 0.93), { round: 0.015 })
  for (const y of [0.48, 0.31, 0.13]) {
    m.group('drawer').box([0.38, y, 0.275], [0.16, 0.075, 0.014], tint(wood, 1.1), { round: 0.012 })
    m.group('knob').capsule([0.33, y, 0.3], [0.43, y, 0.3], 0.012, m.part('knobs', metal('#d9a94a')))
  }
  both((z) => m.group('leg').cone([-0.54, 0.29, z * 0.26], 0.29, [0.024, 0.032], wood, { round: 0.015 }))
  m.group('panel').box([-0.1, 0.46, -0.27], [0.46, 0.12, 0.012], tint(wood, 0.88), { round: 0.01 })
  return { top: [0, 0.624, 0] }
})

const picnicTable = table({ id: 'picnic-table', en: 'picnic table, beer table', zh: '野餐桌', size: 1.4, colour: '#b5763f', parts: 'top' }, (m) => {
  const wood = m.part('top', timber('#b5763f', 'x'))
  const planks = m.group('planks')
  for (const z of spread(4, -0.24, 0.24)) planks.box([0, 0.6, z], [0.7, 0.02, 0.074], wood, { round: 0.014, melt: 0 })
  both((side) => {
    for (const z of [0.5, 0.62]) planks.box([0, 0.37, side * z], [0.7, 0.018, 0.055], wood, { round: 0.014, melt: 0 })
    const x = side * 0.5
    const frame = m.group('frame')
    both((z) => frame.capsule([x, 0.57, z * 0.16], [x, 0.03, z * 0.5], 0.032, tint(wood, 0.85), { melt: 0.005 }))
    frame.box([x, 0.33, 0], [0.028, 0.035, 0.66], tint(wood, 0.85), { round: 0.014, melt: 0.005 })
  })
  return { top: [0, 0.62, 0], seat: [0, 0.388, 0.56], 'seat-back': [0, 0.388, -0.56] }
})

const counter = table({ id: 'counter', en: 'counter, kitchen counter, bar counter, bar, kitchen island', zh: '柜台, 吧台, 料理台, 厨房中岛', size: 1.5, colour: '#7fa89a', parts: 'body, top' }, (m) => {
  const body = m.part('body', matte('#7fa89a'))
  m.group('body').box([0, 0.36, 0], [0.72, 0.33, 0.27], body, { round: 0.015 })
  m.group('plinth').box([0, 0.03, -0.02], [0.7, 0.03, 0.24], dark(), { round: 0.005 })
  for (const x of spread(4, -0.53, 0.53)) {
    m.group('door').box([x, 0.37, 0.27], [0.16, 0.27, 0.014], tint(body, 1.12), { round: 0.012 })
    m.group('handle').capsule([x + 0.11, 0.48, 0.3], [x + 0.11, 0.57, 0.3], 0.012, metal('#d9a94a'))
  }
  m.group('top').box([0, 0.72, 0], [0.76, 0.03, 0.31], m.part('top', timber('#d0a06a', 'x')), { round: 0.02 })
  return { top: [0, 0.75, 0] }
})

const bed = bedding({ id: 'bed', en: 'bed, double bed, single bed', zh: '床, 双人床, 单人床', size: 1.78, colour: '#6f8fd0', parts: 'blanket, frame, pillows' }, (m) => {
  const wood = m.part('frame', timber('#b0763f', 'x'))
  const cover = m.part('blanket', cloth('#6f8fd0'))
  const linen = m.part('pillows', cloth('#fdf8f0'))
  m.group('base').box([0, 0.2, 0], [0.66, 0.075, 0.86], wood, { round: 0.03 })
  m.group('mattress').box([0, 0.33, 0], [0.63, 0.09, 0.83], cloth('#f6efe2'), { round: 0.06 })
  m.group('blanket').box([0, 0.385, 0.22], [0.67, 0.075, 0.64], cover, { round: 0.062, melt: 0.03 })
  m.group('fold').box([0, 0.44, -0.4], [0.675, 0.038, 0.1], cloth('#ffffff'), { round: 0.035 })
  both((x) => m.group('pillow').box([x * 0.31, 0.49, -0.65], [0.26, 0.07, 0.15], linen, { round: 0.068, axes: rotation(0, -0.45) }))
  m.group('head').box([0, 0.48, -0.88], [0.7, 0.37, 0.04], wood, { round: 0.038 })
  m.group('head-panel').box([0, 0.52, -0.845], [0.58, 0.2, 0.015], tint(wood, 1.12), { round: 0.014 })
  m.group('foot').box([0, 0.27, 0.87], [0.69, 0.17, 0.035], wood, { round: 0.033 })
  both((x) => both((z) => m.group('legs').cone([x * 0.62, 0.07, z * 0.82], 0.07, [0.03, 0.04], tint(wood, 0.85))))
  return { top: [0, 0.46, 0.2], seat: [0, 0.46, 0.7], head: [0, 0.53, -0.55] }
})

const bunkBed = bedding({ id: 'bunk-bed', en: 'bunk bed, bunk', zh: '双层床, 上下铺', size: 1.5, colour: '#5aa0c8', parts: 'blanket, frame' }, (m) => {
  const wood = m.part('frame', timber('#c9935a', 'z'))
  const cover = m.part('blanket', cloth('#5aa0c8'))
  both((x) => both((z) => m.group('post').cone([x * 0.42, 0.75, z * 0.82], 0.75, 0.04, m.part('frame', timber('#c9935a')), { round: 0.03 })))
  for (const y of [0.26, 0.98]) {
    m.group('base').box([0, y, 0], [0.42, 0.05, 0.82], wood, { round: 0.02 })
    m.group('mattress').box([0, y + 0.08, 0], [0.38, 0.06, 0.78], cloth('#fdf8f0'), { round: 0.05 })
    m.group('blanket').box([0, y + 0.11, 0.2], [0.4, 0.055, 0.56], cover, { round: 0.045 })
    m.group('pillow').box([0, y + 0.18, -0.6], [0.24, 0.055, 0.14], cloth('#ffffff'), { round: 0.05 })
  }
  both((x) => m.group('rail').box([x * 0.42, 1.24, -0.2], [0.016, 0.03, 0.6], wood, { round: 0.014 }))
  both((z) => m.group('rung').capsule([0.47, 0.05, 0.52 + z * 0.13], [0.47, 1.2, 0.52 + z * 0.13], 0.02, wood))
  for (const y of spread(4, 0.3, 0.95)) m.group('rung').capsule([0.47, y, 0.39], [0.47, y, 0.65], 0.016, wood)
  return { top: [0, 1.15, 0.1], inside: [0, 0.43, 0.1] }
})

const crib = bedding({ id: 'crib', en: 'crib, cot, cradle, baby bed', zh: '婴儿床', size: 0.8, colour: '#f3e7d3', parts: 'frame, blanket' }, (m) => {
  const wood = m.part('frame', matte('#f3e7d3'))
  const frame = m.group('frame')
  both((x) => both((z) => frame.capsule([x * 0.46, 0.03, z * 0.25], [x * 0.46, 0.74, z * 0.25], 0.028, wood).sphere([x * 0.46, 0.77, z * 0.25], 0.034, wood)))
  both((z) => {
    for (const y of [0.24, 0.7]) frame.capsule([-0.46, y, z * 0.25], [0.46, y, z * 0.25], 0.02, wood)
    for (const x of spread(9, -0.37, 0.37)) frame.capsule([x, 0.24, z * 0.25], [x, 0.7, z * 0.25], 0.011, wood, { melt: 0.005 })
  })
  both((x) => frame.box([x * 0.46, 0.48, 0], [0.014, 0.24, 0.24], wood, { round: 0.013 }))
  m.group('mattress').box([0, 0.3, 0], [0.44, 0.05, 0.23], cloth('#ffffff'), { round: 0.04 })
  m.group('blanket').box([0.12, 0.33, 0], [0.3, 0.045, 0.232], m.part('blanket', cloth('#9fcbe8')), { round: 0.04 })
  return { top: [0, 0.37, 0], inside: [0, 0.37, 0] }
})

const BOOKS = ['#d8505a', '#3f7fc4', '#f2b84b', '#5aa06a', '#8a6bb0', '#ef8354', '#2f6d72', '#f1e3c8'] as const

const bookshelf = storage({ id: 'bookshelf', en: 'bookshelf, bookcase, shelf', zh: '书架, 书柜, 架子', kinds: 'shelf', size: 1.56, colour: '#a8713f', parts: 'frame, books' }, (m) => {
  const wood = m.part('frame', timber('#a8713f'))
  const frame = m.group('frame')
  both((x) => frame.box([x * 0.45, 0.78, 0], [0.022, 0.78, 0.135], wood, { round: 0.01, melt: 0.003 }))
  frame.box([0, 0.78, -0.12], [0.45, 0.77, 0.01], tint(wood, 0.78), { round: 0.004, melt: 0.003 })
  const levels = spread(5, 0.03, 1.54)
  for (const y of levels) frame.box([0, y, 0], [0.45, 0.018, 0.132], m.part('frame', timber('#a8713f', 'x')), { round: 0.008, melt: 0.003 })
  levels.slice(0, -1).forEach((floor, row) => {
    const stop = 0.42 - m.chance.between(`gap-${row}`, 0.02, 0.26)
    let x = -0.42
    for (let index = 0; x < stop - 0.045; index++) {
      const half = m.chance.between(`thick-${row}-${index}`, 0.017, 0.029)
      const height = m.chance.between(`tall-${row}-${index}`, 0.11, 0.15)
      const colour = BOOKS[Math.floor(m.chance.number(`colour-${row}-${index}`) * BOOKS.length)]
      m.group('book').box([x + half, floor + 0.018 + height, m.chance.between(`push-${row}-${index}`, 0.005, 0.03)], [half, height, 0.09], m.part('books', matte(colour)), { round: 0.008 })
      x += half * 2 + 0.003
    }
  })
  return { top: [0, 1.558, 0] }
})

/** A cabinet of doors and drawers. */
function cabinet(m: Making, width: number, height: number, depth: number, doors: number, drawers: readonly number[]) {
  const wood = m.part('body', timber('#b5804a'))
  const foot = 0.06
  m.group('body').box([0, height / 2 + foot / 2, 0], [width / 2, (height - foot) / 2, depth / 2], wood, { round: 0.018 })
  m.group('cornice').box([0, height - 0.012, 0.01], [width / 2 + 0.02, 0.024, depth / 2 + 0.02], tint(wood, 0.92), { round: 0.014 })
  both((x) => both((z) => m.group('feet').cone([x * (width / 2 - 0.06), foot / 2, z * (depth / 2 - 0.05)], foot / 2, [0.022, 0.034], tint(wood, 0.8))))
  const drawerTop = foot + drawers.reduce((sum, each) => sum + each, 0)
  let y = foot
  for (const each of drawers) {
    m.group('drawer').box([0, y + each / 2, depth / 2], [width / 2 - 0.025, each / 2 - 0.012, 0.014], tint(wood, 1.1), { round: 0.012 })
    both((x) => brassKnob(m, [x * width * 0.2, y + each / 2, depth / 2 + 0.026]))
    y += each
  }
  const span = width - 0.05
  if (doors > 0) spread(doors, -span / 2 + span / doors / 2, span / 2 - span / doors / 2).forEach((x, index) => {
    const halfHeight = (height - 0.05 - drawerTop) / 2
    const middle = drawerTop + halfHeight
    m.group('door').box([x, middle, depth / 2], [span / doors / 2 - 0.006, halfHeight - 0.012, 0.014], tint(wood, 1.1), { round: 0.012 })
    m.group('panel').box([x, middle, depth / 2 + 0.012], [span / doors / 2 - 0.06, halfHeight - 0.07, 0.009], tint(wood, 1.2), { round: 0.008 })
    const inner = doors === 1 ? 1 : index % 2 === 0 ? 1 : -1
    m.group('handle').capsule([x + inner * (span / doors / 2 - 0.032), middle - 0.05, depth / 2 + 0.032], [x + inner * (span / doors / 2 - 0.032), middle + 0.05, depth / 2 + 0.032], 0.012, m.part('knobs', metal('#d9a94a')))
  })
  return { top: [0, height + 0.012, 0] } as const
}

const wardrobe = storage({ id: 'wardrobe', en: 'wardrobe, closet, armoire', zh: '衣柜, 衣橱', size: 1.6, colour: '#b5804a', parts: 'body, knobs' }, (m) => cabinet(m, 1.0, 1.58, 0.46, 2, [0.26]))
const dresser = storage({ id: 'chest-of-drawers', en: 'chest of drawers, dresser, bureau, drawer', zh: '五斗柜, 抽屉柜, 斗柜', size: 0.8, colour: '#b5804a', parts: 'body, knobs' }, (m) => cabinet(m, 0.8, 0.79, 0.4, 0, [0.235, 0.235, 0.22]))
const sideboard = storage({ id: 'cabinet', en: 'cabinet, cupboard, sideboard, tv stand', zh: '柜子, 橱柜, 餐边柜, 电视柜', size: 1.2, colour: '#b5804a', parts: 'body, knobs' }, (m) => cabinet(m, 1.2, 0.6, 0.4, 3, []))

const wallShelf = storage({ id: 'wall-shelf', en: 'wall shelf, ledge, shelf board', zh: '壁架, 搁板', kinds: 'shelf', size: 0.9, rests: 'wall', colour: '#b97f4a', parts: 'board' }, (m) => {
  const wood = m.part('board', timber('#b97f4a', 'x'))
  m.group('board').box([0, 0.14, 0.1], [0.45, 0.02, 0.1], wood, { round: 0.014 })
  both((x) => m.group('bracket').curve([x * 0.32, 0, 0.01], [x * 0.32, 0.06, 0.01], [x * 0.32, 0.12, 0.05], [x * 0.32, 0.12, 0.15], [0.016, 0.016], dark()).capsule([x * 0.32, 0, 0.012], [x * 0.32, 0.12, 0.012], 0.014, dark()))
  return { top: [0, 0.16, 0.1] }
})

const coatRack = storage({ id: 'coat-rack', en: 'coat rack, coat stand, hat stand, clothes tree', zh: '衣帽架, 挂衣架', kinds: 'stand', size: 1.5, colour: '#8a5a34', parts: 'frame' }, (m) => {
  const wood = m.part('frame', timber('#8a5a34'))
  const frame = m.group('frame')
  frame.cone([0, 0.76, 0], 0.7, [0.035, 0.028], wood).sphere([0, 1.47, 0], 0.045, wood)
  around(4, (_, c, s) => {
    frame.curve([0, 0.2, 0], [c * 0.1, 0.18, s * 0.1], [c * 0.18, 0.06, s * 0.18], [c * 0.26, 0.022, s * 0.26], [0.03, 0.022], wood)
    frame.curve([0, 1.3, 0], [c * 0.08, 1.26, s * 0.08], [c * 0.2, 1.3, s * 0.2], [c * 0.2, 1.42, s * 0.2], [0.02, 0.016], wood).sphere([c * 0.2, 1.43, s * 0.2], 0.024, wood)
  })
  return { hook: [0.2, 1.38, 0] }
})

export const tables = [diningTable, roundTable, coffeeTable, sideTable, desk, picnicTable, counter, bed, bunkBed, crib, bookshelf, wardrobe, dresser, sideboard, wallShelf, coatRack]
