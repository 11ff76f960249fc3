// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Fruit, vegetables and nuts, modelled in decimetres. */
import { rotation } from '../frames.ts'
import { fruit, leafAt, melon, STALK } from './food-fruit-shared.ts'
import type { Making } from './recipe.ts'
import { around, both, spread } from './shapes.ts'
import { glaze, leaf, matte, tint } from './surfaces.ts'

/** One banana, `z` to the side and `lift` up, in the recipe's units. */
function addBanana(m: Making, z = 0, lift = 0): void {
  const skin = m.part('skin', { ...glaze('#f9d435'), shine: 0.25, skin: 0.3 })
  m.group('banana')
    .curve(
      [-0.9, 0.95 + lift, z * 0.5],
      [-0.75, 0.2 + lift, z * 1.1],
      [0.3, 0 + lift, z * 1.2],
      [0.95, 0.62 + lift, z],
      [0.17, 0.15],
      skin,
      { steps: 9 },
    )
    .ellipsoid([0, 0.25 + lift, z * 1.05], [0.5, 0.2, 0.19], skin, { melt: 0.12 })
    .sphere([0.98, 0.68 + lift, z], 0.09, matte('#5a4326'), { melt: 0.05 })
}

function addBananaStem(m: Making): void {
  const skin = m.part('skin', { ...glaze('#f9d435'), shine: 0.25, skin: 0.3 })
  m.group('stem')
    .capsule([-0.9, 0.9, 0], [-0.98, 1.22, 0], [0.2, 0.12], tint(skin, 0.85))
    .sphere([-0.99, 1.25, 0], 0.12, matte('#6b5230'))
}

const banana = fruit(
  { id: 'banana', en: 'banana', zh: '香蕉', size: 0.22, colour: '#f9d435', parts: 'skin', unit: 0.1 },
  (m) => {
    addBanana(m)
    addBananaStem(m)
    return { grip: [0, 0.3, 0] }
  },
)

const bananas = fruit(
  {
    id: 'bunch-of-bananas',
    en: 'bunch of bananas, banana bunch, hand of bananas',
    zh: '一串香蕉, 香蕉串',
    size: 0.22,
    colour: '#f9d435',
    parts: 'skin',
    unit: 0.1,
  },
  (m) => {
    spread(3, -0.32, 0.32).forEach((z, index) => {
      addBanana(m, z, index === 1 ? 0.06 : 0)
    })
    addBananaStem(m)
    return { grip: [0, 0.3, 0] }
  },
)

const grapes = fruit(
  {
    id: 'grapes',
    en: 'grapes, grape, bunch of grapes',
    zh: '葡萄',
    size: 0.19,
    colour: '#7a3f9c',
    parts: 'skin, leaves',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', { ...glaze('#7a3f9c'), skin: 0.4 })
    const bunch = m.group('grapes')
    const rows = [
      [0.17, 1],
      [0.38, 3],
      [0.62, 5],
      [0.86, 6],
      [1.1, 6],
      [1.3, 4],
    ] as const
    rows.forEach(([y, count], row) => {
      const radius = [0, 0.19, 0.32, 0.4, 0.42, 0.26][row]
      around(
        count,
        (_, c, s, index) =>
          bunch.sphere(
            [c * radius, y, s * radius],
            0.2,
            tint(skin, index % 3 === 0 ? 1.12 : index % 3 === 1 ? 1 : 0.9),
            { melt: 0.004 },
          ),
        row * 0.7,
      )
    })
    m.group('stalk')
      .capsule([0, 1.3, 0], [0.04, 1.75, 0], [0.05, 0.06], STALK)
      .capsule([0.02, 1.6, 0], [0.25, 1.72, 0], 0.04, STALK)
    leafAt(m, [0.02, 1.5, 0.12], 0.6, 0.55, 1.25, 0)
    leafAt(m, [0.02, 1.5, 0.1], 0.5, 0.45, -1.2, 0.3, '#6cb357')
    return { grip: [0, 1.6, 0] }
  },
)

const strawberry = fruit(
  { id: 'strawberry', zh: '草莓', kinds: 'berry', size: 0.089, colour: '#e8323c', parts: 'skin, leaves', unit: 0.1 },
  (m) => {
    const skin = m.part('skin', { ...glaze('#e8323c'), skin: 0.3 })
    m.group('skin').capsule([0, 0.1, 0], [0, 0.42, 0], [0.1, 0.31], skin)
    const seeds = m.group('seeds')
    for (const [y, r, count] of [
      [0.14, 0.165, 5],
      [0.27, 0.245, 7],
      [0.4, 0.3, 8],
      [0.53, 0.29, 8],
    ] as const)
      around(count, (_, c, s) => seeds.ellipsoid([c * r, y, s * r], [0.022, 0.032, 0.022], matte('#fbd968')), y * 9)
    around(6, (angle, c, s) =>
      m.group('leaf').ellipsoid([c * 0.16, 0.69, s * 0.16], [0.15, 0.022, 0.065], m.part('leaves', leaf('#58a846')), {
        axes: rotation(-angle, 0, -0.2),
      }),
    )
    m.group('stalk').capsule([0, 0.68, 0], [0.04, 0.84, 0], 0.03, leaf('#4c9440'))
    return { grip: [0, 0.6, 0] }
  },
)

const cherry = fruit(
  {
    id: 'cherry',
    en: 'cherry, cherries',
    zh: '樱桃, 车厘子',
    kinds: 'berry',
    size: 0.12,
    colour: '#d3213a',
    parts: 'skin, leaves',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', { ...glaze('#d3213a'), shine: 0.8 })
    both((x) => {
      m.group('skin').sphere([x * 0.26, 0.24, x * 0.06], 0.24, skin)
      m.group('stalk').curve(
        [x * 0.26, 0.44, x * 0.06],
        [x * 0.22, 0.75, 0],
        [x * 0.05, 0.9, 0],
        [0.03, 1.0, 0],
        [0.022, 0.028],
        leaf('#6b8f3a'),
        { steps: 5 },
      )
    })
    leafAt(m, [0.03, 0.98, 0], 0.42, 0.24, -1.2)
    return { grip: [0, 0.9, 0] }
  },
)

const blueberry = fruit(
  {
    id: 'blueberry',
    en: 'blueberry, blueberries, berries',
    zh: '蓝莓',
    kinds: 'berry',
    size: 0.1,
    colour: '#4a5fa8',
    parts: 'skin',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', { ...matte('#4a5fa8'), shine: 0.25 })
    for (const [x, y, z] of [
      [-0.4, 0.27, 0],
      [0.2, 0.27, 0.25],
      [0.15, 0.27, -0.35],
      [-0.06, 0.68, 0],
    ]) {
      const berry = m.group('berry')
      berry.sphere([x, y, z], 0.27, skin).ring([x + 0.02, y + 0.25, z + 0.07], 0.08, 0.032, tint(skin, 0.85), {
        axes: rotation(0, 0.25, -0.1),
        melt: 0.02,
      })
      m.group('eye').sphere([x + 0.02, y + 0.235, z + 0.065], 0.06, matte('#2b3566'))
    }
    return undefined
  },
)

const watermelon = fruit(
  {
    id: 'watermelon',
    en: 'watermelon, whole watermelon',
    zh: '西瓜',
    size: 0.27,
    colour: '#3f8f3f',
    parts: 'skin',
    unit: 0.1,
  },
  (m) => {
    const skin = melon(m)
    const body = m.group('skin')
    body.ellipsoid([0, 1.3, 0], [1.45, 1.3, 1.3], skin)
    around(9, (angle) =>
      body.ring([0, 1.3, 0], 1.3, 0.06, tint(skin, 0.62), { axes: rotation(0, angle / 2), melt: 0.05 }),
    )
    m.group('stalk').curve([1.4, 1.3, 0], [1.6, 1.35, 0], [1.7, 1.5, 0], [1.6, 1.62, 0], [0.07, 0.06], leaf('#7a8f3a'))
    return { grip: [0, 1.3, 0] }
  },
)

export const foodFruitBerries = [banana, bananas, grapes, strawberry, cherry, blueberry, watermelon]
