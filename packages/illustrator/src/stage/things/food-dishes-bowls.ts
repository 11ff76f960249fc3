// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Meals, drinks in bowls, fast food. Decimetres. */
import { rotation } from '../frames.ts'
import { bowlOf, dish, steam } from './food-dishes-shared.ts'
import { around, both, FLAT, type Outline } from './shapes.ts'
import { glaze, leaf, matte, soft, timber } from './surfaces.ts'

const noodles = dish(
  {
    id: 'noodle-bowl',
    en: 'noodles, bowl of noodles, noodle soup, ramen, pho, udon',
    zh: '面条, 拉面, 一碗面, 汤面',
    size: 0.26,
    colour: '#c8384a',
    parts: 'bowl',
    states: 'steaming',
    unit: 0.1,
  },
  (m) => {
    bowlOf(m, '#c8384a')
    m.group('broth').cone([0, 0.68, 0], 0.05, 0.9, glaze('#d9953f'))
    const strands = m.group('noodles')
    for (const [x, z, r] of [
      [-0.3, 0.3, 0.42],
      [-0.45, 0.1, 0.3],
      [-0.1, 0.42, 0.34],
      [0.15, 0.35, 0.36],
      [-0.2, 0.2, 0.22],
    ])
      strands.ring([x, 0.76, z], r, 0.05, soft('#f8dd92'), { melt: 0.005, axes: rotation(x * 3, 0.1, 0.08) })
    both((x) =>
      m
        .group('egg')
        .ellipsoid([0.42 + x * 0.17, 0.82, -0.12 + x * 0.2], [0.2, 0.1, 0.25], soft('#fffaf0'), { axes: rotation(0.6) })
        .ellipsoid([0.42 + x * 0.17, 0.87, -0.12 + x * 0.2], [0.11, 0.07, 0.13], glaze('#f7a928')),
    )
    m.group('pork')
      .ellipsoid([-0.25, 0.82, -0.42], [0.34, 0.06, 0.26], soft('#d99a7a'), { axes: rotation(0, 0.25, 0) })
      .ellipsoid([-0.25, 0.85, -0.4], [0.2, 0.05, 0.13], soft('#eab89b'), { axes: rotation(0, 0.25, 0) })
    for (const [x, z] of [
      [0.1, -0.15],
      [0.0, 0.05],
      [0.3, 0.2],
      [-0.5, 0.5],
      [0.45, 0.45],
    ])
      m.group('scallion').ring([x, 0.84, z], 0.055, 0.025, leaf('#6fb53f'))
    m.group('nori').box([0.05, 0.95, -0.75], [0.3, 0.3, 0.02], matte('#2d4034'), {
      axes: rotation(0, -0.3),
      round: 0.01,
    })
    both((x) =>
      m
        .group('chopsticks')
        .capsule([0.95, 1.0, 0.35 + x * 0.06], [-0.2, 1.25, -1.4 + x * 0.1], [0.035, 0.05], timber('#8a4a2c')),
    )
    steam(m, 1.0)
    return { inside: [0, 0.72, 0], grip: [0, 0.4, 0] }
  },
)

const rice = dish(
  {
    id: 'rice-bowl',
    en: 'rice, bowl of rice, rice bowl, steamed rice',
    zh: '米饭, 一碗米饭, 白饭',
    size: 0.13,
    colour: '#4f7fb8',
    parts: 'bowl',
    states: 'steaming',
    unit: 0.1,
  },
  (m) => {
    bowlOf(m, '#4f7fb8', 0.85)
    const heap = m.group('rice')
    heap.ellipsoid([0, 0.72, 0], [0.76, 0.5, 0.76], soft('#fffdf8'), { bumps: { height: 0.03, frequency: 6 } })
    for (let i = 0; i < 18; i++) {
      const a = i * 2.4
      const r = 0.68 * Math.sqrt((i + 0.5) / 18)
      heap.ellipsoid(
        [Math.cos(a) * r, 0.72 + 0.49 * Math.sqrt(1 - (r / 0.77) ** 2), Math.sin(a) * r],
        [0.09, 0.05, 0.05],
        soft('#ffffff'),
        { axes: rotation(i * 1.3), melt: 0.02 },
      )
    }
    steam(m, 1.2)
    return { inside: [0, 0.8, 0], grip: [0, 0.4, 0] }
  },
)

const soup = dish(
  {
    id: 'soup',
    en: 'soup, bowl of soup, stew, broth, porridge, curry',
    zh: '汤, 一碗汤, 粥, 咖喱',
    size: 0.21,
    colour: '#f4efe4',
    parts: 'bowl, soup',
    states: 'steaming',
    unit: 0.1,
  },
  (m) => {
    bowlOf(m, '#f4efe4')
    m.group('soup').cone([0, 0.66, 0], 0.06, 0.92, m.part('soup', glaze('#e8833a')))
    for (const [x, z, c] of [
      [-0.3, 0.2, '#f7b24a'],
      [0.2, 0.35, '#6fb53f'],
      [0.4, -0.2, '#f2cf6a'],
      [-0.1, -0.4, '#d9533f'],
      [-0.5, -0.2, '#6fb53f'],
      [0.05, 0.0, '#fff3d6'],
    ] as const)
      m.group('pieces').ellipsoid([x, 0.74, z], [0.13, 0.07, 0.11], soft(c))
    m.group('cream').curve(
      [-0.35, 0.73, 0.5],
      [0, 0.73, 0.75],
      [0.4, 0.73, 0.5],
      [0.6, 0.73, 0.2],
      [0.04, 0.03],
      soft('#fff7ea'),
    )
    steam(m, 0.95)
    return { inside: [0, 0.72, 0], grip: [0, 0.4, 0] }
  },
)

const salad = dish(
  {
    id: 'salad',
    en: 'salad, green salad, bowl of salad',
    zh: '沙拉, 蔬菜沙拉',
    size: 0.23,
    colour: '#c9935a',
    parts: 'bowl',
    unit: 0.1,
  },
  (m) => {
    bowlOf(m, '#c9935a', 1.15)
    const greens = ['#6fb53f', '#8fd05a', '#5aa24e', '#a6d86a'] as const
    for (let i = 0; i < 16; i++) {
      const a = i * 2.4
      const r = 0.9 * Math.sqrt(i / 16)
      m.group('leaf').ellipsoid(
        [Math.cos(a) * r, 0.86 + (1 - r) * 0.22, Math.sin(a) * r],
        [0.34, 0.06, 0.22],
        leaf(greens[i % 4]),
        { axes: rotation(a, 0.5 * Math.sin(i * 2), 0.5 * Math.cos(i * 3)), bumps: { height: 0.02, frequency: 7 } },
      )
    }
    for (const [x, z] of [
      [0.3, 0.3],
      [-0.35, 0.35],
      [0.05, -0.3],
      [-0.2, 0.0],
      [0.6, -0.1],
    ])
      m.group('tomato').sphere([x, 1.07, z], 0.17, glaze('#e63a2e'))
    for (const [x, z] of [
      [0.05, 0.55],
      [-0.55, -0.1],
      [0.38, -0.02],
    ])
      m.group('cucumber').cone([x, 1.08, z], 0.04, 0.19, soft('#cfe8a0'), { axes: rotation(x, 0.5, 0.3), round: 0.02 })
    return { inside: [0, 0.8, 0], grip: [0, 0.4, 0] }
  },
)

const pizza = dish({ id: 'pizza', zh: '披萨, 比萨', size: 0.34, colour: '#e8b34a', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', soft('#dda045'))
  m.group('board').cone([0, 0.06, 0], 0.06, 1.7, timber('#b07a48', 'x'), { round: 0.05 })
  const base = m.group('crust')
  base.cone([0, 0.2, 0], 0.09, 1.5, crust, { round: 0.06 }).ring([0, 0.25, 0], 1.42, 0.14, crust, { melt: 0.05 })
  m.group('sauce').cone([0, 0.28, 0], 0.03, 1.34, soft('#d8452f'))
  m.group('cheese').cone([0, 0.31, 0], 0.03, 1.26, soft('#fbd35e'), {
    round: 0.03,
    bumps: { height: 0.012, frequency: 2.5 },
  })
  around(
    6,
    (_, c, s) => m.group('pepperoni').cone([c * 0.85, 0.36, s * 0.85], 0.03, 0.23, glaze('#c4392c'), { round: 0.02 }),
    0.3,
  )
  m.group('pepperoni').cone([0.1, 0.36, 0.05], 0.03, 0.23, glaze('#c4392c'), { round: 0.02 })
  around(
    6,
    (a, c, s) =>
      m
        .group('basil')
        .ellipsoid([c * 0.6, 0.37, s * 0.6], [0.17, 0.03, 0.09], leaf('#4f9a3f'), { axes: rotation(a * 2) }),
    0.82,
  )
  around(7, (_, c, s) => m.group('olives').ring([c * 1.08, 0.36, s * 1.08], 0.07, 0.035, glaze('#3a3330')), 0.1)
  return { inside: [0, 0.3, 0] }
})

const pizzaSlice = dish(
  {
    id: 'pizza-slice',
    en: 'pizza slice, slice of pizza',
    zh: '披萨块, 一块披萨',
    kinds: 'pizza',
    size: 0.2,
    rests: 'hand',
    colour: '#dda045',
    parts: 'crust',
    unit: 0.1,
  },
  (m) => {
    const wedge: Outline = [
      [0, -1.0],
      [0.62, 0.75],
      [0, 0.88],
      [-0.62, 0.75],
    ]
    m.group('base').extrusion([0, 0.09, 0], wedge, 0.07, soft('#e8b35c'), { axes: FLAT, round: 0.05 })
    m.group('cheese').extrusion(
      [0, 0.15, 0],
      wedge.map(([x, y]) => [x * 0.88, y * 0.92 - 0.03]),
      0.05,
      soft('#fbd35e'),
      { axes: FLAT, round: 0.04 },
    )
    m.group('crust').curve(
      [-0.68, 0.18, -0.72],
      [-0.3, 0.2, -0.95],
      [0.3, 0.2, -0.95],
      [0.68, 0.18, -0.72],
      [0.15, 0.15],
      m.part('crust', soft('#d08f3a')),
      { steps: 7 },
    )
    for (const [x, z] of [
      [-0.2, -0.4],
      [0.26, -0.25],
      [0, 0.25],
    ])
      m.group('pepperoni').cone([x, 0.21, z], 0.025, 0.19, glaze('#c4392c'), { round: 0.02 })
    m.group('basil').ellipsoid([0.02, 0.23, -0.05], [0.13, 0.03, 0.08], leaf('#4f9a3f'), { axes: rotation(0.6) })
    for (const [x, z] of [
      [-0.3, 0.18],
      [0.14, 0.62],
    ])
      m.group('drip').capsule([x, 0.14, z], [x, 0.02, z], 0.05, soft('#fbd35e'))
    return { grip: [0, 0.15, -0.7], mouth: [0, 0.15, 0.9] }
  },
)

export const foodDishesBowls = [noodles, rice, soup, salad, pizza, pizzaSlice]
