// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Bread, cakes, sweets and dairy. */
import { rotation } from '../frames.ts'
import { layerCake, SPRINKLES, sweet } from './food-baked-shared.ts'
import { around, FLAT, type Outline, smooth, spread, turned } from './shapes.ts'
import { glaze, matte, plastic, soft, tint } from './surfaces.ts'

const cake = sweet(
  {
    id: 'cake',
    en: 'cake, layer cake, cream cake',
    zh: '蛋糕, 奶油蛋糕',
    size: 0.28,
    colour: '#f7b9c9',
    parts: 'icing, cream, plate',
    unit: 0.1,
    states: 'candles-N',
  },
  (m) => layerCake(m, false),
)

const birthdayCake = sweet(
  {
    id: 'birthday-cake',
    zh: '生日蛋糕',
    kinds: 'cake',
    size: 0.36,
    colour: '#f7b9c9',
    parts: 'icing, cream, plate, candles',
    unit: 0.1,
    states: 'candles-N, unlit',
  },
  (m) => layerCake(m, true),
)

const cakeSlice = sweet(
  {
    id: 'cake-slice',
    en: 'cake slice, slice of cake, piece of cake, cheesecake',
    zh: '蛋糕块, 一块蛋糕, 芝士蛋糕',
    kinds: 'cake',
    size: 0.15,
    colour: '#f7d58c',
    parts: 'sponge, icing',
    unit: 0.1,
  },
  (m) => {
    const wedge: Outline = [
      [0, -0.85],
      [0.62, 0.75],
      [0, 0.9],
      [-0.62, 0.75],
    ]
    const sponge = m.part('sponge', soft('#f2c878'))
    m.group('plate').lathe(
      [0, 0, 0],
      turned([
        [0.7, 0],
        [1.05, 0.1],
        [1.12, 0.15],
      ]),
      glaze('#fbfaf6'),
      { round: 0.02 },
    )
    for (const [y, h, s] of [
      [0.32, 0.17, sponge],
      [0.55, 0.07, soft('#fff7ea')],
      [0.78, 0.17, sponge],
    ] as const)
      m.group('layer').extrusion([0, y, 0], wedge, h, s, { axes: FLAT, round: 0.05 })
    m.group('icing').extrusion(
      [0, 1.0, 0],
      wedge.map(([x, y]) => [x * 1.04, y * 1.03]),
      0.09,
      m.part('icing', glaze('#f28ba8')),
      { axes: FLAT, round: 0.07 },
    )
    m.group('cherry').sphere([0, 1.3, -0.45], 0.2, glaze('#e0263c'))
    m.group('cream').lathe(
      [0, 1.06, -0.45],
      turned(
        smooth([
          [0.26, 0],
          [0.24, 0.1],
          [0.1, 0.2],
        ]),
      ),
      soft('#ffffff'),
    )
    return undefined
  },
)

const cupcake = sweet(
  {
    id: 'cupcake',
    en: 'cupcake, muffin, fairy cake',
    zh: '纸杯蛋糕, 杯子蛋糕, 玛芬',
    kinds: 'cake',
    size: 0.13,
    colour: '#f490b1',
    parts: 'icing, cup',
    unit: 0.1,
  },
  (m) => {
    const cup = m.part('cup', { ...matte('#7cc4d8') })
    const paper = m.group('cup')
    paper.cone([0, 0.26, 0], 0.26, [0.32, 0.43], cup)
    around(16, (_, c, s) =>
      paper.capsule([c * 0.32, 0.04, s * 0.32], [c * 0.43, 0.5, s * 0.43], 0.035, tint(cup, 1.15), { melt: 0.02 }),
    )
    m.group('cake').ellipsoid([0, 0.5, 0], [0.45, 0.16, 0.45], soft('#d99a4f'))
    const icing = m.part('icing', { ...soft('#f490b1'), shine: 0.3 })
    const swirl = m.group('icing')
    for (const [y, r, t] of [
      [0.62, 0.27, 0.17],
      [0.8, 0.18, 0.15],
      [0.96, 0.08, 0.13],
    ])
      swirl.ring([0, y, 0], r, t, icing, { melt: 0.03, axes: rotation(0, 0.08) }).sphere([0, y, 0], r, icing)
    swirl.cone([0, 1.12, 0], 0.1, [0.09, 0.01], icing, { melt: 0.04 })
    m.group('cherry').sphere([0, 1.22, 0], 0.13, glaze('#e0263c'))
    around(10, (_, c, s, i) =>
      m
        .group('sprinkles')
        .capsule(
          [c * 0.4 * (i % 2 ? 1 : 0.72), i % 2 ? 0.68 : 0.86, s * 0.4 * (i % 2 ? 1 : 0.72)],
          [c * 0.42 * (i % 2 ? 1 : 0.72), (i % 2 ? 0.68 : 0.86) + 0.06, s * 0.42 * (i % 2 ? 1 : 0.72)],
          0.02,
          plastic(SPRINKLES[i % 6]),
        ),
    )
    return { grip: [0, 0.25, 0] }
  },
)

const doughnut = sweet(
  {
    id: 'doughnut',
    en: 'doughnut, donut',
    zh: '甜甜圈',
    size: 0.13,
    colour: '#f27fae',
    parts: 'icing, dough',
    unit: 0.1,
  },
  (m) => {
    m.group('dough').ring([0, 0.24, 0], 0.4, 0.24, m.part('dough', soft('#d99448')))
    const icing = m.part('icing', glaze('#f27fae'))
    const top = m.group('icing')
    top
      .ring([0, 0.275, 0], 0.4, 0.235, icing)
      .box([0, -0.35, 0], [1, 0.6, 1], icing, { operation: 'carve', melt: 0.03 })
    around(
      9,
      (_, c, s, i) => i % 2 === 0 && m.group('icing').ellipsoid([c * 0.59, 0.24, s * 0.59], [0.08, 0.09, 0.08], icing),
    )
    around(18, (_, c, s, i) => {
      const r = 0.3 + ((i * 7) % 4) * 0.065
      const y = 0.275 + Math.sqrt(Math.max(0, 0.235 ** 2 - (r - 0.4) ** 2))
      m.group('sprinkles').capsule(
        [c * r, y, s * r],
        [c * r + Math.cos(i * 2.3) * 0.07, y, s * r + Math.sin(i * 2.3) * 0.07],
        0.02,
        plastic(SPRINKLES[i % 6]),
      )
    })
    return { grip: [0.4, 0.24, 0] }
  },
)

const pie = sweet(
  {
    id: 'pie',
    en: 'pie, apple pie, tart',
    zh: '派, 苹果派, 馅饼',
    size: 0.3,
    colour: '#d99a4a',
    parts: 'crust, filling',
    unit: 0.1,
  },
  (m) => {
    const crust = m.part('crust', soft('#d99a4a'))
    m.group('tin').lathe(
      [0, 0, 0],
      turned([
        [1.05, 0],
        [1.35, 0.42],
        [1.42, 0.44],
      ]),
      glaze('#d7dbe2'),
      { round: 0.02 },
    )
    m.group('filling').cone([0, 0.42, 0], 0.08, 1.28, m.part('filling', glaze('#c0392f')))
    const lattice = m.group('lattice')
    around(18, (_, c, s) => lattice.sphere([c * 1.33, 0.5, s * 1.33], 0.2, crust, { melt: 0.06 }))
    for (const x of spread(4, -0.75, 0.75)) {
      const h = Math.sqrt(1.28 ** 2 - x * x)
      lattice
        .box([x, 0.53, 0], [0.12, 0.05, h], crust, { round: 0.04, melt: 0.01 })
        .box([0, 0.57, x], [h, 0.05, 0.12], crust, { round: 0.04, melt: 0.01 })
    }
    return undefined
  },
)

const pancakes = sweet(
  {
    id: 'pancakes',
    en: 'pancakes, pancake, stack of pancakes, crepe',
    zh: '松饼, 薄煎饼, 煎饼',
    size: 0.27,
    colour: '#dba14e',
    parts: 'batter',
    unit: 0.1,
  },
  (m) => {
    const batter = m.part('batter', soft('#dba14e'))
    m.group('plate').lathe(
      [0, 0, 0],
      turned([
        [0.8, 0],
        [1.28, 0.1],
        [1.35, 0.16],
      ]),
      glaze('#fbfaf6'),
      { round: 0.02 },
    )
    spread(5, 0.24, 1.04).forEach((y, i) =>
      m
        .group('pancake')
        .cone([Math.sin(i * 2) * 0.05, y, Math.cos(i * 2) * 0.05], 0.11, 0.92, i % 2 ? batter : tint(batter, 1.1), {
          round: 0.1,
        }),
    )
    const syrup = glaze('#a65a1e')
    const pour = m.group('syrup')
    pour.cone([0, 1.16, 0], 0.04, 0.6, syrup, { round: 0.03 })
    for (const [a, d] of [
      [0.4, 0.5],
      [1.5, 0.75],
      [2.6, 0.4],
      [4.2, 0.6],
      [5.4, 0.35],
    ])
      pour
        .capsule(
          [Math.cos(a) * 0.5, 1.16, Math.sin(a) * 0.5],
          [Math.cos(a) * 0.93, 1.13, Math.sin(a) * 0.93],
          0.09,
          syrup,
          { melt: 0.05 },
        )
        .capsule(
          [Math.cos(a) * 0.95, 1.1, Math.sin(a) * 0.95],
          [Math.cos(a) * 0.97, 1.1 - d, Math.sin(a) * 0.97],
          0.09,
          syrup,
          { melt: 0.05 },
        )
    m.group('butter').box([0, 1.26, 0], [0.2, 0.09, 0.2], soft('#ffe36e'), { round: 0.05, axes: rotation(0.5) })
    return undefined
  },
)

export const foodBakedCakes = [cake, birthdayCake, cakeSlice, cupcake, doughnut, pie, pancakes]
