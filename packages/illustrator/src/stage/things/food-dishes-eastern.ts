// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Meals, drinks in bowls, fast food. Decimetres. */
import { rotation } from '../frames.ts'
import { dish } from './food-dishes-shared.ts'
import { ALONG_X, around, both, FLAT, spread } from './shapes.ts'
import { glaze, leaf, matte, plastic, soft, tint } from './surfaces.ts'

const bacon = dish(
  {
    id: 'sausage',
    en: 'sausage, sausages, frankfurter',
    zh: '香肠, 腊肠',
    size: 0.22,
    colour: '#b5452c',
    parts: 'skin',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', glaze('#b5452c'))
    both((z) => {
      m.group('sausage')
        .curve(
          [-0.85, 0.26, z * 0.28 + 0.1],
          [-0.3, 0.18, z * 0.28 - 0.1],
          [0.3, 0.18, z * 0.28 - 0.1],
          [0.85, 0.26, z * 0.28 + 0.1],
          [0.19, 0.19],
          skin,
          { steps: 7 },
        )
        .sphere([-1.04, 0.3, z * 0.28 + 0.14], 0.05, tint(skin, 0.7))
        .sphere([1.04, 0.3, z * 0.28 + 0.14], 0.05, tint(skin, 0.7))
    })
    return { grip: { at: [0, 0.2, 0], axes: ALONG_X } }
  },
)

const popcorn = dish(
  {
    id: 'popcorn',
    en: 'popcorn, popcorn bucket',
    zh: '爆米花',
    size: 0.24,
    colour: '#e2404a',
    parts: 'box',
    unit: 0.1,
  },
  (m) => {
    const box = m.part('box', { ...matte('#e2404a') })
    const body = m.group('box')
    body.cone([0, 0.8, 0], 0.8, [0.55, 0.8], box, { round: 0.04 })
    around(
      12,
      (_, c, s, i) =>
        i % 2 &&
        m
          .group('stripes')
          .capsule([c * 0.54, 0.06, s * 0.54], [c * 0.79, 1.56, s * 0.79], [0.09, 0.13], matte('#fff7ea'), { melt: 0 }),
    )
    for (let i = 0; i < 30; i++) {
      const a = i * 2.4
      const r = 0.72 * Math.sqrt((i + 0.5) / 30)
      m.group('corn').sphere(
        [Math.cos(a) * r, 1.6 + (0.75 - r) * 0.75, Math.sin(a) * r],
        0.16,
        soft(i % 4 === 0 ? '#ffe9a8' : '#fff8e6'),
        { bumps: { height: 0.035, frequency: 7 } },
      )
    }
    return { grip: [0, 0.7, 0], inside: [0, 1.6, 0] }
  },
)

const fishDish = dish(
  {
    id: 'fish-dish',
    en: 'cooked fish, steamed fish, fish dish',
    zh: '清蒸鱼, 烤鱼, 一盘鱼',
    size: 0.36,
    colour: '#d99a5a',
    parts: 'fish, plate',
    unit: 0.1,
  },
  (m) => {
    m.group('plate').ellipsoid([0, 0.12, 0], [1.85, 0.12, 1.0], m.part('plate', glaze('#e8f0f4')))
    const fish = m.part('fish', glaze('#d99a5a'))
    const body = m.group('fish')
    body.ellipsoid([-0.1, 0.36, 0], [1.1, 0.24, 0.48], fish, { melt: 0.1 }).extrusion(
      [1.3, 0.33, 0],
      [
        [-0.35, -0.06],
        [0.35, -0.45],
        [0.22, 0],
        [0.35, 0.45],
        [-0.35, 0.06],
      ],
      0.07,
      fish,
      { axes: FLAT, melt: 0.08 },
    )
    m.group('eye')
      .ellipsoid([-0.85, 0.53, 0.12], [0.09, 0.05, 0.09], soft('#ffffff'))
      .ellipsoid([-0.85, 0.57, 0.12], [0.05, 0.03, 0.05], matte('#2a2228'))
    for (const x of spread(3, -0.4, 0.5))
      m.group('cuts').capsule([x, 0.6 - Math.abs(x) * 0.04, 0.15], [x + 0.12, 0.58, -0.18], 0.035, soft('#8a5428'))
    for (const x of spread(3, -0.2, 0.7))
      m.group('lemon').cone([x, 0.24, 0.72], 0.04, 0.2, glaze('#fbdc3c'), { axes: rotation(0, 0.4) })
    m.group('herbs').ellipsoid([0.1, 0.62, 0], [0.3, 0.05, 0.12], leaf('#5aa63f'), {
      bumps: { height: 0.03, frequency: 12 },
    })
    return undefined
  },
)

const mooncake = dish(
  { id: 'mooncake', zh: '月饼', kinds: 'cake', size: 0.1, colour: '#c98538', parts: 'crust', unit: 0.1 },
  (m) => {
    const crust = m.part('crust', { ...glaze('#c98538'), shine: 0.3 })
    const body = m.group('crust')
    body.cone([0, 0.2, 0], 0.2, 0.42, crust, { round: 0.06 })
    around(12, (_, c, s) =>
      body.capsule([c * 0.43, 0.05, s * 0.43], [c * 0.43, 0.34, s * 0.43], 0.09, crust, { melt: 0.03 }),
    )
    body.ring([0, 0.4, 0], 0.32, 0.03, tint(crust, 1.1), { melt: 0.02 })
    around(6, (_, c, s) =>
      body.ellipsoid([c * 0.15, 0.41, s * 0.15], [0.09, 0.04, 0.09], tint(crust, 1.12), { melt: 0.02 }),
    )
    return undefined
  },
)

const zongzi = dish(
  {
    id: 'rice-dumpling',
    en: 'rice dumpling, zongzi',
    zh: '粽子',
    size: 0.098,
    colour: '#6b9440',
    parts: 'leaves',
    unit: 0.1,
  },
  (m) => {
    const wrap = m.part('leaves', leaf('#6b9440'))
    const body = m.group('leaves')
    const corners = [
      [-0.52, 0.12, 0.36],
      [0.52, 0.12, 0.36],
      [0, 0.12, -0.5],
      [0, 0.85, 0],
    ] as const
    corners.forEach((a, i) => corners.slice(i + 1).forEach((b) => body.capsule(a, b, 0.12, wrap, { melt: 0.2 })))
    body.sphere([0, 0.35, 0.02], 0.36, wrap, { melt: 0.2 })
    both((x) => m.group('string').capsule([x * 0.52, 0.2, 0.42], [-x * 0.14, 0.72, 0.16], 0.025, soft('#f4e3b5')))
    m.group('string').capsule([-0.5, 0.24, 0.4], [0.5, 0.24, 0.4], 0.025, soft('#f4e3b5'))
    return undefined
  },
)

const tofu = dish({ id: 'tofu', zh: '豆腐', size: 0.15, colour: '#fbf3e0', parts: 'tofu', unit: 0.1 }, (m) => {
  m.group('plate').box([0, 0.05, 0], [0.75, 0.05, 0.6], plastic('#6b8fae'), { round: 0.04 })
  m.group('tofu').box([0, 0.37, 0], [0.5, 0.28, 0.4], m.part('tofu', soft('#fbf3e0')), { round: 0.06 })
  for (const [x, z] of [
    [0, 0],
    [0.15, 0.1],
    [-0.12, 0.12],
    [0.05, -0.15],
  ])
    m.group('scallion').ring([x, 0.67, z], 0.06, 0.025, leaf('#6fb53f'))
  return undefined
})

export const foodDishesEastern = [bacon, popcorn, fishDish, mooncake, zongzi, tofu]
