// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Meals, drinks in bowls, fast food. Decimetres. */
import { rotation } from '../frames.ts'
import type { Surface } from '../solids.ts'
import { dish } from './food-dishes-shared.ts'
import { around, both, FLAT, type Outline, spread } from './shapes.ts'
import { glaze, leaf, matte, soft, timber } from './surfaces.ts'

const burger = dish(
  {
    id: 'burger',
    en: 'burger, hamburger, cheeseburger',
    zh: '汉堡, 汉堡包',
    size: 0.14,
    colour: '#d8943f',
    parts: 'bun',
    unit: 0.1,
  },
  (m) => {
    const bun = m.part('bun', { ...soft('#d8943f'), shine: 0.35 })
    m.group('heel').cone([0, 0.16, 0], 0.16, [0.5, 0.62], bun, { round: 0.1 })
    const lettuce = m.group('lettuce')
    around(12, (_, c, s, i) =>
      lettuce.ellipsoid([c * 0.56, 0.35 + (i % 2) * 0.04, s * 0.56], [0.2, 0.045, 0.2], leaf('#7fc24a'), {
        melt: 0.04,
      }),
    )
    m.group('patty').cone(
      [0, 0.5, 0],
      0.11,
      0.65,
      { ...soft('#6b3d22') },
      { round: 0.1, bumps: { height: 0.015, frequency: 8 } },
    )
    m.group('cheese').box([0, 0.63, 0], [0.5, 0.025, 0.5], soft('#fbc02d'), { round: 0.02, axes: rotation(0.5) })
    around(
      4,
      (_, c, s) =>
        m.group('cheese').capsule([c * 0.6, 0.62, s * 0.6], [c * 0.67, 0.5, s * 0.67], [0.06, 0.03], soft('#fbc02d')),
      0.28,
    )
    m.group('tomato').cone([0, 0.7, 0], 0.045, 0.58, glaze('#e23e33'), { round: 0.04 })
    m.group('crown')
      .ellipsoid([0, 0.76, 0], [0.65, 0.55, 0.65], bun)
      .box([0, 0.25, 0], [1, 0.5, 1], bun, { operation: 'carve', melt: 0.06 })
    for (let i = 0; i < 13; i++) {
      const a = i * 2.4
      const r = 0.42 * Math.sqrt((i + 0.4) / 13)
      m.group('seeds').ellipsoid(
        [Math.cos(a) * r, 0.76 + 0.545 * Math.sqrt(1 - (r / 0.65) ** 2), Math.sin(a) * r],
        [0.045, 0.025, 0.028],
        soft('#fdf0cf'),
        { axes: rotation(a) },
      )
    }
    return { grip: [0, 0.6, 0], mouth: [0, 0.7, 0.6] }
  },
)

const hotDog = dish(
  { id: 'hot-dog', en: 'hot dog, hotdog', zh: '热狗', size: 0.25, colour: '#d8943f', parts: 'bun', unit: 0.1 },
  (m) => {
    const bun = m.part('bun', { ...soft('#dd9c49'), shine: 0.25 })
    both((z) => m.group('bun').capsule([-0.75, 0.34, z * 0.27], [0.75, 0.34, z * 0.27], 0.3, bun))
    m.group('bun').box([0, 0.16, 0], [0.8, 0.14, 0.3], bun, { round: 0.1 })
    m.group('sausage').curve(
      [-1.05, 0.66, 0],
      [-0.4, 0.52, 0],
      [0.4, 0.52, 0],
      [1.05, 0.66, 0],
      [0.19, 0.19],
      glaze('#b5452c'),
      { steps: 8 },
    )
    m.group('mustard').tube(
      spread(13, -0.8, 0.8).map((x, i) => [x, 0.76 + Math.abs(x) * 0.05, i % 2 ? 0.11 : -0.11] as const),
      0.045,
      glaze('#fbc52e'),
    )
    return { grip: [0, 0.4, 0], mouth: [0.9, 0.6, 0] }
  },
)

const fries = dish(
  {
    id: 'french-fries',
    en: 'french fries, fries, chips',
    zh: '薯条, 炸薯条',
    size: 0.2,
    colour: '#e23d3a',
    parts: 'carton',
    unit: 0.1,
  },
  (m) => {
    const box = m.part('carton', matte('#e23d3a'))
    for (let i = 0; i < 17; i++) {
      const x = -0.42 + (i % 6) * 0.168
      const z = Math.floor(i / 6) * 0.17 - 0.2
      const tall = 1.35 + m.chance.between(`fry-${i}`, 0, 0.6) - Math.abs(x) * 0.3
      m.group('fry').box([x * 1.1, tall / 2 + 0.1, z], [0.06, tall / 2, 0.06], soft('#fbcf54'), {
        round: 0.025,
        axes: rotation(i, 0.08 * Math.sin(i * 3), -x * 0.35),
      })
    }
    const carton = m.group('carton')
    carton.extrusion(
      [0, 0.0, 0.31],
      [
        [-0.45, 0],
        [0.45, 0],
        [0.6, 0.95],
        [0.3, 0.85],
        [0, 0.82],
        [-0.3, 0.85],
        [-0.6, 0.95],
      ],
      0.03,
      box,
      { round: 0.02, axes: rotation(0, 0.06) },
    )
    carton.extrusion(
      [0, 0.0, -0.31],
      [
        [-0.45, 0],
        [0.45, 0],
        [0.6, 1.15],
        [0, 1.3],
        [-0.6, 1.15],
      ],
      0.03,
      box,
      { round: 0.02, axes: rotation(0, -0.06) },
    )
    both((x) =>
      carton.box([x * 0.52, 0.47, 0], [0.03, 0.48, 0.33], box, { round: 0.02, axes: rotation(0, 0, -x * 0.16) }),
    )
    carton.box([0, 0.03, 0], [0.45, 0.03, 0.32], box)
    carton.paint(
      [0, 0.42, 0.34],
      rotation(),
      1,
      [{ kind: 'ellipse', centre: [0, 0], radii: [0.2, 0.2], colour: '#fbcf54' }],
      0.1,
    )
    return { grip: [0, 0.4, 0.3] }
  },
)

const sandwich = dish(
  {
    id: 'sandwich',
    en: 'sandwich, toastie, club sandwich',
    zh: '三明治',
    size: 0.15,
    colour: '#eac17a',
    parts: 'bread',
    unit: 0.1,
  },
  (m) => {
    const bread = m.part('bread', soft('#f0cf94'))
    const half: Outline = [
      [-0.72, -0.42],
      [0.72, -0.42],
      [0, 0.62],
    ]
    const stack = m.at([0, 0, 0], rotation(0.2))
    const layer = (y: number, thick: number, grow: number, surface: Surface, wavy = false) =>
      stack.group('layer').extrusion(
        [0, y, 0],
        half.map(([x, z]) => [x * grow, z * grow]),
        thick,
        surface,
        { axes: FLAT, round: Math.min(0.06, thick * 0.9), ...(wavy ? { bumps: { height: 0.035, frequency: 4 } } : {}) },
      )
    layer(0.14, 0.14, 1, bread)
    layer(0.32, 0.05, 1.1, leaf('#7fc24a'), true)
    layer(0.42, 0.055, 1.02, soft('#f2a3a0'))
    layer(0.51, 0.04, 1.06, soft('#fbc02d'))
    layer(0.59, 0.05, 1.0, glaze('#e23e33'))
    layer(0.76, 0.14, 1, bread)
    stack.group('crust').extrusion(
      [0, 0.76, 0],
      half.map(([x, z]) => [x * 1.01, z * 1.01]),
      0.1,
      soft('#c9893f'),
      { axes: FLAT, round: 0.03 },
    )
    stack
      .group('pick')
      .capsule([0, 0.85, 0], [0, 1.4, 0], 0.025, timber('#e0bd84'))
      .sphere([0, 1.42, 0], 0.1, glaze('#6d9a3c'))
    return { grip: [0, 0.4, 0] }
  },
)

const taco = dish(
  { id: 'taco', en: 'taco, burrito', zh: '塔可, 墨西哥卷饼', size: 0.18, colour: '#e9b64f', parts: 'shell', unit: 0.1 },
  (m) => {
    const shell = m.part('shell', soft('#e9b64f'))
    const half: Outline = Array.from({ length: 13 }, (_, i) => [
      Math.cos((i / 12) * Math.PI) * 0.9,
      0.85 - Math.sin((i / 12) * Math.PI) * 0.85,
    ])
    both((z) =>
      m.group('shell').extrusion([0, 0, z * 0.24], half, 0.05, shell, {
        axes: rotation(0, z * 0.2),
        round: 0.04,
        bumps: { height: 0.01, frequency: 6 },
      }),
    )
    for (let i = 0; i < 11; i++) {
      const x = -0.75 + i * 0.15
      m.group('fill').sphere(
        [x, 0.86 + 0.05 * Math.sin(i * 2.3), 0.05 * Math.cos(i * 3)],
        0.17,
        i % 3 === 0 ? leaf('#7fc24a') : i % 3 === 1 ? soft('#8a4f2c') : glaze('#e23e33'),
      )
    }
    for (let i = 0; i < 7; i++)
      m.group('cheese').capsule([-0.6 + i * 0.2, 1.03, -0.08], [-0.5 + i * 0.2, 1.0, 0.1], 0.03, soft('#fbc02d'))
    return { grip: [0, 0.4, 0] }
  },
)

const sushi = dish(
  {
    id: 'sushi',
    en: 'sushi, sushi roll, maki, nigiri',
    zh: '寿司',
    size: 0.26,
    colour: '#4a3a32',
    parts: 'board',
    unit: 0.1,
  },
  (m) => {
    m.group('board').box([0, 0.16, 0], [1.3, 0.07, 0.75], m.part('board', timber('#6b4630', 'x')), { round: 0.05 })
    both((x) => m.group('feet').box([x * 0.9, 0.05, 0], [0.1, 0.06, 0.65], timber('#6b4630', 'x'), { round: 0.03 }))
    const tops = [
      ['#f7865a', '#fbb793'],
      ['#e2404a', '#ef7a78'],
      ['#fbd04a', '#fbe08a'],
    ] as const
    spread(3, -0.85, 0.25).forEach((x, i) => {
      m.group('rice').box([x, 0.38, -0.28], [0.2, 0.15, 0.36], soft('#fffdf8'), {
        round: 0.13,
        bumps: { height: 0.012, frequency: 14 },
      })
      m.group('fish').box(
        [x, 0.55, -0.28],
        [0.23, 0.07, 0.42],
        {
          ...glaze(tops[i][0]),
          pattern: {
            kind: 'stripes',
            colours: tops[i],
            scale: 0.09,
            frame: { at: [0, 0, 0], axes: rotation(0, Math.PI / 2 - 0.4) },
          },
        },
        { round: 0.065 },
      )
      if (i === 2) m.group('nori').box([x, 0.47, -0.28], [0.245, 0.17, 0.08], matte('#2d4034'), { round: 0.03 })
    })
    spread(4, -0.9, 0.3).forEach((x, i) => {
      m.group('maki').cone([x, 0.38, 0.38], 0.16, 0.23, matte('#2d4034'), { round: 0.03 })
      m.group('maki-rice').cone([x, 0.41, 0.38], 0.15, 0.195, soft('#fffdf8'), { round: 0.03 })
      m.group('maki-heart').cone([x, 0.44, 0.38], 0.14, 0.09, soft(i % 2 ? '#f7865a' : '#7fc24a'), { round: 0.03 })
    })
    m.group('wasabi').sphere([0.85, 0.32, 0.3], 0.15, soft('#a9cf4a'), { bumps: { height: 0.02, frequency: 8 } })
    m.group('ginger').ellipsoid([0.9, 0.3, -0.2], [0.22, 0.1, 0.2], soft('#f9b7b0'), {
      bumps: { height: 0.02, frequency: 6 },
    })
    return undefined
  },
)

export const foodDishesHandheld = [burger, hotDog, fries, sandwich, taco, sushi]
