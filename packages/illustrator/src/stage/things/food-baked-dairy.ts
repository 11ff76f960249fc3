// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Bread, cakes, sweets and dairy. */
import { rotation } from '../frames.ts'
import { baked, sweet } from './food-baked-shared.ts'
import { FLAT } from './shapes.ts'
import { glaze, matte, soft, tint } from './surfaces.ts'

const cottonCandy = sweet(
  {
    id: 'cotton-candy',
    en: 'cotton candy, candy floss',
    zh: '棉花糖球, 彩色棉花糖',
    kinds: 'candy',
    size: 0.4,
    rests: 'hand',
    colour: '#f9a8c9',
    parts: 'sugar',
    unit: 0.1,
  },
  (m) => {
    const sugar = m.part('sugar', { ...soft('#f9a8c9'), rim: 0.6 })
    m.group('stick').cone([0, 0.9, 0], 0.9, [0.05, 0.1], matte('#fbf6ec'))
    const puff = m.group('puff')
    for (const [x, y, z, r] of [
      [0, 2.2, 0, 0.85],
      [0.5, 2.6, 0.2, 0.65],
      [-0.5, 2.55, -0.1, 0.7],
      [0, 3.1, 0, 0.75],
      [0.15, 2.5, 0.5, 0.6],
    ])
      puff.sphere([x, y, z], r, sugar, { melt: 0.15, bumps: { height: 0.04, frequency: 3.2 } })
    return { grip: [0, 0.5, 0], mouth: [0, 2.8, 0.6] }
  },
)

const cheese = baked(
  {
    id: 'cheese',
    en: 'cheese, wedge of cheese, swiss cheese',
    zh: '奶酪, 芝士, 起司',
    kinds: 'dairy',
    size: 0.18,
    colour: '#f9c63a',
    parts: 'cheese',
    unit: 0.1,
  },
  (m) => {
    const yellow = m.part('cheese', { ...soft('#f9c63a'), shine: 0.2 })
    const wedge = m.group('cheese')
    wedge.extrusion(
      [0, 0.4, 0],
      [
        [-0.9, -0.45],
        [0.9, -0.1],
        [0.9, 0.5],
        [-0.9, 0.5],
      ].map(([x, y]) => [x, y] as const),
      0.4,
      yellow,
      { axes: FLAT, round: 0.05 },
    )
    for (const [x, y, z, r] of [
      [-0.45, 0.5, 0.42, 0.17],
      [0.1, 0.25, 0.3, 0.12],
      [0.5, 0.55, 0.22, 0.15],
      [0, 0.82, 0, 0.18],
      [0.6, 0.85, -0.25, 0.12],
      [-0.5, 0.82, -0.1, 0.11],
      [-0.1, 0.62, 0.36, 0.08],
      [0.92, 0.4, -0.2, 0.15],
    ])
      wedge.sphere([x, y, z], r, tint(yellow, 0.88), { operation: 'carve', melt: 0.02 })
    return undefined
  },
)

const egg = baked(
  {
    id: 'egg',
    en: 'egg, chicken egg, easter egg',
    zh: '鸡蛋, 蛋, 彩蛋',
    kinds: 'dairy',
    size: 0.075,
    colour: '#f3d9bd',
    parts: 'shell',
    unit: 0.1,
  },
  (m) => {
    m.group('shell').capsule(
      [0, 0.28, 0],
      [0, 0.5, 0],
      [0.28, 0.205],
      m.part('shell', { ...soft('#f3d9bd'), shine: 0.25 }),
    )
    return undefined
  },
)

const friedEgg = baked(
  {
    id: 'fried-egg',
    en: 'fried egg, sunny side up egg',
    zh: '煎蛋, 荷包蛋',
    kinds: 'egg',
    size: 0.13,
    colour: '#fffdf6',
    parts: 'white, yolk',
    unit: 0.1,
  },
  (m) => {
    const white = m.part('white', glaze('#fffdf6'))
    const body = m.group('white')
    for (const [x, z, r] of [
      [0, 0, 0.52],
      [0.3, 0.2, 0.32],
      [-0.32, 0.12, 0.34],
      [0.1, -0.34, 0.32],
      [-0.15, 0.34, 0.26],
    ])
      body.ellipsoid([x, 0.06, z], [r, 0.065, r], white, { melt: 0.08 })
    m.group('yolk').ellipsoid([0.02, 0.12, 0], [0.26, 0.17, 0.26], m.part('yolk', { ...glaze('#fbb02d'), shine: 0.8 }))
    return undefined
  },
)

const butter = baked(
  { id: 'butter', zh: '黄油', kinds: 'dairy', size: 0.17, colour: '#ffe27a', parts: 'butter', unit: 0.1 },
  (m) => {
    m.group('dish').box([0, 0.07, 0], [0.85, 0.07, 0.5], glaze('#fbfaf6'), { round: 0.06 })
    m.group('butter').box([-0.08, 0.36, 0], [0.55, 0.24, 0.27], m.part('butter', soft('#ffe27a')), { round: 0.07 })
    m.group('pat').box([0.58, 0.3, 0.02], [0.07, 0.22, 0.26], soft('#ffe88f'), {
      round: 0.05,
      axes: rotation(0, 0, 0.35),
    })
    return undefined
  },
)

export const foodBakedDairy = [cottonCandy, cheese, egg, friedEgg, butter]
