// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Tables, beds and storage, at 0.82 of real size. */
import { rotation } from '../frames.ts'
import { brassKnob } from './fittings.ts'
import { bedding, boardTable, table, tablecloth } from './furniture-tables-shared.ts'
import { around, both, legs, spread } from './shapes.ts'
import { cloth, dark, matte, metal, timber, tint } from './surfaces.ts'

const diningTable = table(
  {
    id: 'table',
    en: 'table, dining table, kitchen table, wooden table',
    zh: '桌子, 餐桌, 方桌, 饭桌',
    size: 1.3,
    colour: '#b97f4a',
    parts: 'top, legs, cloth',
    states: 'cloth',
  },
  (m) => boardTable(m, 1.3, 0.74, 0.62, 0.04),
)

const roundTable = table(
  {
    id: 'round-table',
    en: 'round table, bistro table, cafe table',
    zh: '圆桌, 圆餐桌',
    size: 1.04,
    colour: '#b97f4a',
    parts: 'top, legs, cloth',
    states: 'cloth',
  },
  (m) => {
    const wood = m.part('top', timber('#b97f4a', 'x'))
    const base = m.part('legs', m.part('top', timber('#a9713f')))
    m.group('top').cone([0, 0.595, 0], 0.025, 0.52, wood, { round: 0.02 })
    const foot = m.group('foot')
    foot.lathe(
      [0, 0, 0],
      [
        [0, 0.06],
        [0.06, 0.06],
        [0.075, 0.12],
        [0.045, 0.2],
        [0.042, 0.42],
        [0.07, 0.5],
        [0.16, 0.56],
        [0, 0.56],
      ],
      base,
      { round: 0.012 },
    )
    around(
      4,
      (_, c, s) =>
        foot.curve(
          [c * 0.03, 0.14, s * 0.03],
          [c * 0.14, 0.14, s * 0.14],
          [c * 0.2, 0.05, s * 0.2],
          [c * 0.3, 0.03, s * 0.3],
          [0.04, 0.03],
          base,
          { melt: 0.03 },
        ),
      Math.PI / 4,
    )
    tablecloth(m, 0.62, 0.52, 0.52, true)
    return { top: [0, 0.622, 0] }
  },
)

const coffeeTable = table(
  {
    id: 'coffee-table',
    en: 'coffee table, low table, tea table',
    zh: '茶几, 矮桌',
    size: 0.95,
    colour: '#a86f40',
    parts: 'top, legs, cloth',
    states: 'cloth',
  },
  (m) => boardTable(m, 0.95, 0.52, 0.33, 0.034),
)

const sideTable = table(
  {
    id: 'side-table',
    en: 'side table, end table, bedside table, nightstand, night table',
    zh: '床头柜, 边桌',
    size: 0.46,
    colour: '#c08a55',
    parts: 'body, knobs',
  },
  (m) => {
    const wood = m.part('body', timber('#c08a55', 'x'))
    legs(m.group('legs'), [0.15, 0.13], 0.16, 0.022, wood, 0.015)
    m.group('body').box([0, 0.285, 0], [0.19, 0.145, 0.165], wood, { round: 0.015 })
    m.group('top').box([0, 0.44, 0], [0.215, 0.02, 0.19], wood, { round: 0.016 })
    for (const y of [0.35, 0.22]) {
      m.group('drawer').box([0, y, 0.165], [0.165, 0.055, 0.012], tint(wood, 1.1), { round: 0.01 })
      brassKnob(m, [0, y, 0.185])
    }
    return { top: [0, 0.46, 0] }
  },
)

const desk = table(
  {
    id: 'desk',
    en: 'desk, writing desk, office desk, work desk, school desk',
    zh: '书桌, 办公桌, 写字台, 课桌',
    size: 1.2,
    colour: '#c08a55',
    parts: 'top, knobs',
  },
  (m) => {
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
  },
)

const picnicTable = table(
  { id: 'picnic-table', en: 'picnic table, beer table', zh: '野餐桌', size: 1.4, colour: '#b5763f', parts: 'top' },
  (m) => {
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
  },
)

const counter = table(
  {
    id: 'counter',
    en: 'counter, kitchen counter, bar counter, bar, kitchen island',
    zh: '柜台, 吧台, 料理台, 厨房中岛',
    size: 1.5,
    colour: '#7fa89a',
    parts: 'body, top',
  },
  (m) => {
    const body = m.part('body', matte('#7fa89a'))
    m.group('body').box([0, 0.36, 0], [0.72, 0.33, 0.27], body, { round: 0.015 })
    m.group('plinth').box([0, 0.03, -0.02], [0.7, 0.03, 0.24], dark(), { round: 0.005 })
    for (const x of spread(4, -0.53, 0.53)) {
      m.group('door').box([x, 0.37, 0.27], [0.16, 0.27, 0.014], tint(body, 1.12), { round: 0.012 })
      m.group('handle').capsule([x + 0.11, 0.48, 0.3], [x + 0.11, 0.57, 0.3], 0.012, metal('#d9a94a'))
    }
    m.group('top').box([0, 0.72, 0], [0.76, 0.03, 0.31], m.part('top', timber('#d0a06a', 'x')), { round: 0.02 })
    return { top: [0, 0.75, 0] }
  },
)

const bed = bedding(
  {
    id: 'bed',
    en: 'bed, double bed, single bed',
    zh: '床, 双人床, 单人床',
    size: 1.78,
    colour: '#6f8fd0',
    parts: 'blanket, frame, pillows',
  },
  (m) => {
    const wood = m.part('frame', timber('#b0763f', 'x'))
    const cover = m.part('blanket', cloth('#6f8fd0'))
    const linen = m.part('pillows', cloth('#fdf8f0'))
    m.group('base').box([0, 0.2, 0], [0.66, 0.075, 0.86], wood, { round: 0.03 })
    m.group('mattress').box([0, 0.33, 0], [0.63, 0.09, 0.83], cloth('#f6efe2'), { round: 0.06 })
    m.group('blanket').box([0, 0.385, 0.22], [0.67, 0.075, 0.64], cover, { round: 0.062, melt: 0.03 })
    m.group('fold').box([0, 0.44, -0.4], [0.675, 0.038, 0.1], cloth('#ffffff'), { round: 0.035 })
    both((x) =>
      m
        .group('pillow')
        .box([x * 0.31, 0.49, -0.65], [0.26, 0.07, 0.15], linen, { round: 0.068, axes: rotation(0, -0.45) }),
    )
    m.group('head').box([0, 0.48, -0.88], [0.7, 0.37, 0.04], wood, { round: 0.038 })
    m.group('head-panel').box([0, 0.52, -0.845], [0.58, 0.2, 0.015], tint(wood, 1.12), { round: 0.014 })
    m.group('foot').box([0, 0.27, 0.87], [0.69, 0.17, 0.035], wood, { round: 0.033 })
    both((x) => both((z) => m.group('legs').cone([x * 0.62, 0.07, z * 0.82], 0.07, [0.03, 0.04], tint(wood, 0.85))))
    return { top: [0, 0.46, 0.2], seat: [0, 0.46, 0.7], head: [0, 0.53, -0.55] }
  },
)

const bunkBed = bedding(
  { id: 'bunk-bed', en: 'bunk bed, bunk', zh: '双层床, 上下铺', size: 1.5, colour: '#5aa0c8', parts: 'blanket, frame' },
  (m) => {
    const wood = m.part('frame', timber('#c9935a', 'z'))
    const cover = m.part('blanket', cloth('#5aa0c8'))
    both((x) =>
      both((z) =>
        m
          .group('post')
          .cone([x * 0.42, 0.75, z * 0.82], 0.75, 0.04, m.part('frame', timber('#c9935a')), { round: 0.03 }),
      ),
    )
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
  },
)

export const furnitureTablesTables = [
  diningTable,
  roundTable,
  coffeeTable,
  sideTable,
  desk,
  picnicTable,
  counter,
  bed,
  bunkBed,
]
