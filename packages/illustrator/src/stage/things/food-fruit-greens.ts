// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Fruit, vegetables and nuts, modelled in decimetres. */
import { rotation } from '../frames.ts'
import { fruit, STALK, vegetable } from './food-fruit-shared.ts'
import { around, spread } from './shapes.ts'
import { glaze, leaf, matte, soft, tint } from './surfaces.ts'

const cabbage = vegetable(
  {
    id: 'cabbage',
    en: 'cabbage, lettuce',
    zh: '卷心菜, 生菜, 包菜',
    size: 0.16,
    colour: '#8fc65f',
    parts: 'leaves',
    unit: 0.1,
  },
  (m) => {
    const green = m.part('leaves', leaf('#8fc65f'))
    m.group('heart').sphere([0, 0.9, 0], 0.72, tint(green, 1.25))
    around(
      5,
      (angle, c, s) => {
        const one = m.group('leaf')
        one.ellipsoid([c * 0.32, 0.8, s * 0.32], [0.72, 0.78, 0.72], tint(green, s > 0 ? 1 : 0.9), {
          bumps: { height: 0.025, frequency: 5 },
        })
        one.ellipsoid([-c * 0.35, 1.25, -s * 0.35], [0.85, 0.95, 0.85], green, {
          operation: 'carve',
          melt: 0.04,
          axes: rotation(angle),
        })
      },
      0.4,
    )
    return undefined
  },
)

const potato = vegetable(
  { id: 'potato', zh: '土豆, 马铃薯', size: 0.13, colour: '#c99a5b', parts: 'skin', unit: 0.1 },
  (m) => {
    const skin = m.part('skin', {
      ...matte('#c99a5b'),
      pattern: { kind: 'noise', colours: ['#cfa163', '#b98848'], scale: 0.25 },
    })
    m.group('skin')
      .ellipsoid([-0.15, 0.4, 0], [0.5, 0.4, 0.42], skin, { melt: 0.2 })
      .ellipsoid([0.25, 0.42, 0.04], [0.4, 0.36, 0.38], skin, { melt: 0.2 })
      .sphere([0.1, 0.5, 0.4], 0.06, skin, { operation: 'carve', melt: 0.06 })
      .sphere([-0.35, 0.6, 0.28], 0.05, skin, { operation: 'carve', melt: 0.06 })
    return undefined
  },
)

const cucumber = vegetable(
  {
    id: 'cucumber',
    en: 'cucumber, zucchini, courgette',
    zh: '黄瓜, 西葫芦',
    size: 0.29,
    colour: '#4f9440',
    parts: 'skin',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', {
      ...glaze('#4f9440'),
      pattern: { kind: 'stripes', colours: ['#4f9440', '#6fb050'], scale: 0.09 },
    })
    m.group('skin').curve([-1.1, 0.34, 0], [-0.5, 0.22, 0], [0.5, 0.22, 0], [1.1, 0.36, 0], [0.26, 0.24], skin, {
      steps: 8,
    })
    m.group('stalk').capsule([1.3, 0.42, 0], [1.45, 0.5, 0], [0.07, 0.05], leaf('#7a8f3a'))
    return { grip: { at: [0, 0.3, 0], axes: rotation(0, 0, Math.PI / 2) } }
  },
)

const chilli = vegetable(
  {
    id: 'chili-pepper',
    en: 'chili pepper, chilli, chili, hot pepper',
    zh: '辣椒, 红辣椒',
    size: 0.2,
    colour: '#dd2c2a',
    parts: 'skin',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', { ...glaze('#dd2c2a'), shine: 0.7 })
    m.group('skin').curve([-0.5, 0.32, 0], [0.0, 0.36, 0], [0.55, 0.25, 0], [0.95, 0.06, 0], [0.22, 0.03], skin, {
      steps: 9,
    })
    m.group('cap')
      .ellipsoid([-0.58, 0.33, 0], [0.13, 0.2, 0.2], leaf('#5aa24e'))
      .curve([-0.65, 0.34, 0], [-0.8, 0.36, 0], [-0.9, 0.45, 0], [-0.95, 0.6, 0], [0.06, 0.05], leaf('#5aa24e'))
    return undefined
  },
)

const garlic = vegetable(
  { id: 'garlic', zh: '大蒜, 蒜头', size: 0.09, colour: '#f6efe4', parts: 'skin', unit: 0.1 },
  (m) => {
    const skin = m.part('skin', { ...soft('#f6efe4') })
    const head = m.group('skin')
    around(6, (_, c, s) => head.ellipsoid([c * 0.2, 0.28, s * 0.2], [0.2, 0.28, 0.2], skin, { melt: 0.03 }))
    head.capsule([0, 0.45, 0], [0.04, 0.85, 0], [0.15, 0.06], skin, { melt: 0.12 })
    return undefined
  },
)

const peas = vegetable(
  {
    id: 'peas',
    en: 'peas, pea pod, pea, green beans',
    zh: '豌豆, 青豆, 豆角',
    size: 0.2,
    colour: '#6fb53f',
    parts: 'pod',
    unit: 0.1,
  },
  (m) => {
    const pod = m.part('pod', leaf('#6fb53f'))
    const shell = m.group('pod')
    shell
      .ellipsoid([0, 0.26, 0], [0.9, 0.26, 0.27], pod)
      .ellipsoid([0, 0.42, 0.06], [0.75, 0.24, 0.2], pod, { operation: 'carve', melt: 0.03 })
    spread(5, -0.5, 0.5).forEach((x, index) =>
      m.group('pea').sphere([x, 0.33, 0.05], 0.14 - Math.abs(index - 2) * 0.018, leaf('#93d14f')),
    )
    m.group('stalk').capsule([0.88, 0.28, 0], [1.02, 0.38, 0], 0.04, leaf('#4f8a34'))
    return undefined
  },
)

const nut = fruit(
  {
    id: 'acorn',
    en: 'acorn, nut, hazelnut, chestnut',
    zh: '橡果, 坚果, 栗子',
    kinds: 'nut',
    size: 0.076,
    colour: '#b5763f',
    parts: 'shell',
    unit: 0.1,
  },
  (m) => {
    m.group('shell')
      .ellipsoid([0, 0.35, 0], [0.24, 0.3, 0.24], m.part('shell', glaze('#b5763f')), { melt: 0.08 })
      .sphere([0, 0.05, 0], 0.04, m.part('shell', glaze('#b5763f')), { melt: 0.08 })
    m.group('cap').ellipsoid(
      [0, 0.48, 0],
      [0.27, 0.16, 0.27],
      { ...matte('#7a5233'), pattern: { kind: 'scales', colours: ['#7a5233', '#5c3b22'], scale: 0.08 } },
      { bumps: { height: 0.012, frequency: 20 } },
    )
    m.group('stalk').capsule([0, 0.6, 0], [0.03, 0.72, 0], 0.035, STALK)
    return undefined
  },
)

export const foodFruitGreens = [cabbage, potato, cucumber, chilli, garlic, peas, nut]
