// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Meals, drinks in bowls, fast food. Decimetres. */
import { rotation } from '../frames.ts'
import type { Surface } from '../solids.ts'
import { dish, dumpling, plateUnder, steam } from './food-dishes-shared.ts'
import { around, both, hollow, smooth, spread, turned } from './shapes.ts'
import { glaze, leaf, matte, soft, timber, tint } from './surfaces.ts'

const dumplings = dish(
  {
    id: 'dumplings',
    en: 'dumplings, dumpling, jiaozi, gyoza, potstickers',
    zh: '饺子, 一盘饺子',
    size: 0.28,
    colour: '#fbf0da',
    parts: 'dough, plate',
    unit: 0.1,
  },
  (m) => {
    plateUnder(m, 1.4)
    around(6, (angle, c, s) => dumpling(m, c * 0.78, s * 0.78, 0.16, -angle + Math.PI / 2))
    dumpling(m, 0, 0.02, 0.18, 0.4)
    dumpling(m, 0.05, -0.1, 0.42, 1.2)
    return undefined
  },
)

const baozi = dish(
  {
    id: 'steamed-bun',
    en: 'steamed bun, baozi, bao, bamboo steamer, dim sum',
    zh: '包子, 小笼包, 馒头, 蒸笼, 点心',
    size: 0.3,
    colour: '#fffaf0',
    parts: 'dough, steamer',
    states: 'steaming',
    unit: 0.1,
  },
  (m) => {
    const wood = m.part('steamer', { ...timber('#d3a45f', 'x') })
    m.group('steamer').lathe(
      [0, 0, 0],
      hollow(
        [
          [1.45, 0],
          [1.45, 0.62],
        ],
        0.12,
      ),
      wood,
      { round: 0.03 },
    )
    m.group('bands').ring([0, 0.1, 0], 1.45, 0.05, tint(wood, 0.8)).ring([0, 0.52, 0], 1.45, 0.05, tint(wood, 0.8))
    m.group('floor').cone([0, 0.32, 0], 0.05, 1.32, {
      ...matte('#c79a58'),
      pattern: {
        kind: 'stripes',
        colours: ['#c79a58', '#a87c42'],
        scale: 0.18,
        frame: { at: [0, 0, 0], axes: rotation(0, 0, Math.PI / 2) },
      },
    })
    const bun = (x: number, z: number) => {
      const body = m.group('bun')
      const dough = m.part('dough', soft('#fffaf0'))
      body.lathe(
        [x, 0.36, z],
        turned(
          smooth([
            [0.36, 0],
            [0.45, 0.16],
            [0.38, 0.36],
            [0.2, 0.48],
            [0.06, 0.52],
          ]),
        ),
        dough,
        { round: 0.03 },
      )
      around(8, (_, c, s) =>
        body.capsule([x + c * 0.06, 0.88, z + s * 0.06], [x + c * 0.27, 0.77, z + s * 0.27], [0.03, 0.02], dough, {
          melt: 0.04,
        }),
      )
    }
    around(5, (_, c, s) => bun(c * 0.82, s * 0.82), 0.3)
    bun(0, 0)
    steam(m, 1.0)
    return { inside: [0, 0.4, 0] }
  },
)

const steak = dish(
  {
    id: 'steak',
    en: 'steak, meat, beef steak, plate of food, meal',
    zh: '牛排, 肉, 一盘菜, 饭菜',
    size: 0.26,
    colour: '#8a4529',
    parts: 'meat, plate',
    unit: 0.1,
  },
  (m) => {
    plateUnder(m, 1.25)
    const meat = m.part('meat', { ...glaze('#8a4529'), shine: 0.35 })
    const body = m.group('steak')
    body
      .ellipsoid([-0.25, 0.3, 0.1], [0.58, 0.17, 0.42], meat, { melt: 0.12 })
      .ellipsoid([0.1, 0.3, -0.12], [0.4, 0.17, 0.4], meat, { melt: 0.12 })
    for (const t of spread(3, -0.35, 0.25))
      m.group('grill').capsule([t - 0.2, 0.46, 0.3], [t + 0.15, 0.46, -0.25], 0.035, matte('#4a2416'))
    m.group('fries')
      .capsule([0.4, 0.25, 0.55], [0.85, 0.3, 0.3], 0.08, soft('#fbcf54'))
      .capsule([0.5, 0.25, 0.75], [0.95, 0.25, 0.5], 0.08, soft('#fbcf54'))
      .capsule([0.55, 0.38, 0.5], [0.8, 0.4, 0.65], 0.08, soft('#fbcf54'))
    for (const [x, z] of [
      [0.65, -0.4],
      [0.85, -0.15],
      [0.55, -0.65],
    ])
      m.group('greens').sphere([x, 0.32, z], 0.19, leaf('#5aa63f'), { bumps: { height: 0.03, frequency: 9 } })
    m.group('butter').box([-0.2, 0.5, 0.05], [0.11, 0.06, 0.11], soft('#ffe36e'), { round: 0.03, axes: rotation(0.5) })
    return undefined
  },
)

const chicken = dish(
  {
    id: 'roast-chicken',
    en: 'roast chicken, roast turkey, thanksgiving turkey, cooked turkey',
    zh: '烤鸡, 烤火鸡',
    size: 0.4,
    colour: '#c97a34',
    parts: 'meat, plate',
    unit: 0.1,
  },
  (m) => {
    const meat = m.part('meat', { ...glaze('#c97a34') })
    m.group('plate').ellipsoid([0, 0.14, 0], [2.0, 0.14, 1.4], m.part('plate', glaze('#f5f3ee')))
    const body = m.group('chicken')
    body
      .ellipsoid([0.1, 0.85, 0], [1.15, 0.72, 0.82], meat, { melt: 0.3 })
      .ellipsoid([0.45, 1.15, 0], [0.65, 0.42, 0.55], meat, { melt: 0.3 })
    both((z) => {
      body.capsule([-0.6, 0.75, z * 0.55], [-1.15, 1.15, z * 0.5], [0.42, 0.24], meat, { melt: 0.2 })
      body.ellipsoid([0.45, 0.85, z * 0.8], [0.45, 0.26, 0.2], meat, { melt: 0.12, axes: rotation(0, 0, 0.4) })
      m.group('bone')
        .capsule([-1.2, 1.2, z * 0.5], [-1.5, 1.45, z * 0.48], [0.1, 0.12], soft('#fbf3e4'))
        .sphere([-1.52, 1.42, z * 0.42], 0.12, soft('#fbf3e4'))
        .sphere([-1.56, 1.5, z * 0.54], 0.12, soft('#fbf3e4'))
    })
    around(12, (_, c, s, i) =>
      m
        .group('garnish')
        .sphere(
          [c * 1.65, 0.36, s * 1.12],
          0.2,
          i % 3 === 0 ? soft('#e9a23a') : i % 3 === 1 ? leaf('#6fb457') : glaze('#d9402f'),
        ),
    )
    return undefined
  },
)

const drumstick = dish(
  {
    id: 'drumstick',
    en: 'drumstick, chicken leg, fried chicken, meat on the bone',
    zh: '鸡腿, 炸鸡',
    size: 0.19,
    rests: 'hand',
    colour: '#c97a34',
    parts: 'meat',
    unit: 0.1,
  },
  (m) => {
    const meat = m.part('meat', { ...glaze('#c97a34') })
    m.group('meat').capsule([0, 0.85, 0], [0, 1.5, 0], [0.13, 0.43], meat, {
      melt: 0.1,
      bumps: { height: 0.012, frequency: 5 },
    })
    m.group('bone')
      .capsule([0, 0.2, 0], [0, 0.9, 0], 0.1, soft('#fbf3e4'))
      .sphere([-0.09, 0.13, 0], 0.13, soft('#fbf3e4'))
      .sphere([0.09, 0.13, 0], 0.13, soft('#fbf3e4'))
    return { grip: [0, 0.4, 0], mouth: [0, 1.5, 0.3] }
  },
)

const spaghetti = dish(
  {
    id: 'spaghetti',
    en: 'spaghetti, pasta, plate of pasta',
    zh: '意大利面, 意面',
    size: 0.27,
    colour: '#f6d58a',
    parts: 'pasta, plate',
    unit: 0.1,
  },
  (m) => {
    plateUnder(m, 1.35)
    const pasta = m.part('pasta', soft('#f6d58a'))
    const nest = m.group('pasta')
    for (const [y, r, t] of [
      [0.25, 0.72, 0.14],
      [0.3, 0.45, 0.16],
      [0.42, 0.55, 0.13],
      [0.46, 0.25, 0.17],
      [0.56, 0.35, 0.12],
    ])
      nest.ring([Math.sin(y * 20) * 0.05, y, Math.cos(y * 30) * 0.05], r, t * 0.7, pasta, {
        melt: 0.01,
        axes: rotation(y * 9, 0.12, 0.1),
      })
    for (let i = 0; i < 9; i++)
      nest.ring([Math.cos(i * 2.4) * 0.42, 0.4, Math.sin(i * 2.4) * 0.42], 0.3, 0.06, pasta, {
        melt: 0.01,
        axes: rotation(i, 0.4 * Math.sin(i), 0.4 * Math.cos(i * 2)),
      })
    m.group('sauce').ellipsoid([0, 0.66, 0], [0.5, 0.14, 0.46], glaze('#cf3f2a'), {
      bumps: { height: 0.03, frequency: 5 },
    })
    for (const [x, z] of [
      [0, 0],
      [0.26, 0.15],
      [-0.22, 0.18],
    ])
      m.group('meatballs').sphere([x, 0.82, z], 0.15, soft('#7a4326'))
    m.group('basil').ellipsoid([0.05, 0.97, -0.1], [0.16, 0.03, 0.09], leaf('#4f9a3f'), { axes: rotation(0.4, 0.2) })
    return undefined
  },
)

const skewer = dish(
  {
    id: 'kebab',
    en: 'kebab, skewer, barbecue skewer, shashlik',
    zh: '烤串, 羊肉串, 串烧',
    size: 0.32,
    rests: 'hand',
    colour: '#9a5228',
    parts: 'meat',
    unit: 0.1,
  },
  (m) => {
    m.group('stick').capsule([0, 0.05, 0], [0, 3.1, 0], [0.04, 0.02], timber('#d8b47a'))
    const colours: readonly Surface[] = [
      m.part('meat', glaze('#9a5228')),
      glaze('#e23e33'),
      m.part('meat', glaze('#8a4824')),
      leaf('#6fb53f'),
      m.part('meat', glaze('#9a5228')),
      glaze('#fbc02d'),
      m.part('meat', glaze('#8a4824')),
    ]
    colours.forEach((surface, i) =>
      m
        .group('piece')
        .box([0, 1.0 + i * 0.29, 0], [0.24, 0.135, 0.22], surface, { round: 0.09, axes: rotation(i * 0.7) }),
    )
    return { grip: [0, 0.4, 0], mouth: [0, 2.4, 0.2] }
  },
)

export const foodDishesPlates = [dumplings, baozi, steak, chicken, drumstick, spaghetti, skewer]
