// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Tables, beds and storage, at 0.82 of real size. */

import { BOOKS, bedding, cabinet, storage } from './furniture-tables-shared.ts'
import { around, both, spread } from './shapes.ts'
import { cloth, dark, matte, timber, tint } from './surfaces.ts'

const crib = bedding(
  {
    id: 'crib',
    en: 'crib, cot, cradle, baby bed',
    zh: '婴儿床',
    size: 0.8,
    colour: '#f3e7d3',
    parts: 'frame, blanket',
  },
  (m) => {
    const wood = m.part('frame', matte('#f3e7d3'))
    const frame = m.group('frame')
    both((x) =>
      both((z) =>
        frame
          .capsule([x * 0.46, 0.03, z * 0.25], [x * 0.46, 0.74, z * 0.25], 0.028, wood)
          .sphere([x * 0.46, 0.77, z * 0.25], 0.034, wood),
      ),
    )
    both((z) => {
      for (const y of [0.24, 0.7]) frame.capsule([-0.46, y, z * 0.25], [0.46, y, z * 0.25], 0.02, wood)
      for (const x of spread(9, -0.37, 0.37))
        frame.capsule([x, 0.24, z * 0.25], [x, 0.7, z * 0.25], 0.011, wood, { melt: 0.005 })
    })
    both((x) => frame.box([x * 0.46, 0.48, 0], [0.014, 0.24, 0.24], wood, { round: 0.013 }))
    m.group('mattress').box([0, 0.3, 0], [0.44, 0.05, 0.23], cloth('#ffffff'), { round: 0.04 })
    m.group('blanket').box([0.12, 0.33, 0], [0.3, 0.045, 0.232], m.part('blanket', cloth('#9fcbe8')), { round: 0.04 })
    return { top: [0, 0.37, 0], inside: [0, 0.37, 0] }
  },
)

const bookshelf = storage(
  {
    id: 'bookshelf',
    en: 'bookshelf, bookcase, shelf',
    zh: '书架, 书柜, 架子',
    kinds: 'shelf',
    size: 1.56,
    colour: '#a8713f',
    parts: 'frame, books',
  },
  (m) => {
    const wood = m.part('frame', timber('#a8713f'))
    const frame = m.group('frame')
    both((x) => frame.box([x * 0.45, 0.78, 0], [0.022, 0.78, 0.135], wood, { round: 0.01, melt: 0.003 }))
    frame.box([0, 0.78, -0.12], [0.45, 0.77, 0.01], tint(wood, 0.78), { round: 0.004, melt: 0.003 })
    const levels = spread(5, 0.03, 1.54)
    for (const y of levels)
      frame.box([0, y, 0], [0.45, 0.018, 0.132], m.part('frame', timber('#a8713f', 'x')), { round: 0.008, melt: 0.003 })
    levels.slice(0, -1).forEach((floor, row) => {
      const stop = 0.42 - m.chance.between(`gap-${row}`, 0.02, 0.26)
      let x = -0.42
      for (let index = 0; x < stop - 0.045; index++) {
        const half = m.chance.between(`thick-${row}-${index}`, 0.017, 0.029)
        const height = m.chance.between(`tall-${row}-${index}`, 0.11, 0.15)
        const colour = BOOKS[Math.floor(m.chance.number(`colour-${row}-${index}`) * BOOKS.length)]
        m.group('book').box(
          [x + half, floor + 0.018 + height, m.chance.between(`push-${row}-${index}`, 0.005, 0.03)],
          [half, height, 0.09],
          m.part('books', matte(colour)),
          { round: 0.008 },
        )
        x += half * 2 + 0.003
      }
    })
    return { top: [0, 1.558, 0] }
  },
)

const wardrobe = storage(
  {
    id: 'wardrobe',
    en: 'wardrobe, closet, armoire',
    zh: '衣柜, 衣橱',
    size: 1.6,
    colour: '#b5804a',
    parts: 'body, knobs',
  },
  (m) => cabinet(m, 1.0, 1.58, 0.46, 2, [0.26]),
)

const dresser = storage(
  {
    id: 'chest-of-drawers',
    en: 'chest of drawers, dresser, bureau, drawer',
    zh: '五斗柜, 抽屉柜, 斗柜',
    size: 0.8,
    colour: '#b5804a',
    parts: 'body, knobs',
  },
  (m) => cabinet(m, 0.8, 0.79, 0.4, 0, [0.235, 0.235, 0.22]),
)

const sideboard = storage(
  {
    id: 'cabinet',
    en: 'cabinet, cupboard, sideboard, tv stand',
    zh: '柜子, 橱柜, 餐边柜, 电视柜',
    size: 1.2,
    colour: '#b5804a',
    parts: 'body, knobs',
  },
  (m) => cabinet(m, 1.2, 0.6, 0.4, 3, []),
)

const wallShelf = storage(
  {
    id: 'wall-shelf',
    en: 'wall shelf, ledge, shelf board',
    zh: '壁架, 搁板',
    kinds: 'shelf',
    size: 0.9,
    rests: 'wall',
    colour: '#b97f4a',
    parts: 'board',
  },
  (m) => {
    const wood = m.part('board', timber('#b97f4a', 'x'))
    m.group('board').box([0, 0.14, 0.1], [0.45, 0.02, 0.1], wood, { round: 0.014 })
    both((x) =>
      m
        .group('bracket')
        .curve(
          [x * 0.32, 0, 0.01],
          [x * 0.32, 0.06, 0.01],
          [x * 0.32, 0.12, 0.05],
          [x * 0.32, 0.12, 0.15],
          [0.016, 0.016],
          dark(),
        )
        .capsule([x * 0.32, 0, 0.012], [x * 0.32, 0.12, 0.012], 0.014, dark()),
    )
    return { top: [0, 0.16, 0.1] }
  },
)

const coatRack = storage(
  {
    id: 'coat-rack',
    en: 'coat rack, coat stand, hat stand, clothes tree',
    zh: '衣帽架, 挂衣架',
    kinds: 'stand',
    size: 1.5,
    colour: '#8a5a34',
    parts: 'frame',
  },
  (m) => {
    const wood = m.part('frame', timber('#8a5a34'))
    const frame = m.group('frame')
    frame.cone([0, 0.76, 0], 0.7, [0.035, 0.028], wood).sphere([0, 1.47, 0], 0.045, wood)
    around(4, (_, c, s) => {
      frame.curve(
        [0, 0.2, 0],
        [c * 0.1, 0.18, s * 0.1],
        [c * 0.18, 0.06, s * 0.18],
        [c * 0.26, 0.022, s * 0.26],
        [0.03, 0.022],
        wood,
      )
      frame
        .curve(
          [0, 1.3, 0],
          [c * 0.08, 1.26, s * 0.08],
          [c * 0.2, 1.3, s * 0.2],
          [c * 0.2, 1.42, s * 0.2],
          [0.02, 0.016],
          wood,
        )
        .sphere([c * 0.2, 1.43, s * 0.2], 0.024, wood)
    })
    return { hook: [0.2, 1.38, 0] }
  },
)

export const furnitureTablesStorage = [crib, bookshelf, wardrobe, dresser, sideboard, wallShelf, coatRack]
