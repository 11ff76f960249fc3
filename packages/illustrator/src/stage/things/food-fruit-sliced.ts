// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Fruit, vegetables and nuts, modelled in decimetres. */
import { rotation } from '../frames.ts'
import type { Point } from '../solids.ts'
import { fruit } from './food-fruit-shared.ts'
import { around, type Outline, smooth } from './shapes.ts'
import { glaze, leaf, matte, soft, tint } from './surfaces.ts'

const watermelonSlice = fruit(
  {
    id: 'watermelon-slice',
    en: 'watermelon slice, slice of watermelon',
    zh: '西瓜片, 一片西瓜, 切开的西瓜',
    kinds: 'watermelon',
    size: 0.26,
    colour: '#f0515c',
    parts: 'flesh, rind',
    unit: 0.1,
  },
  (m) => {
    const half = (r: number): Outline =>
      Array.from({ length: 13 }, (_, i) => [-Math.cos((i / 12) * Math.PI) * r, 1.3 - Math.sin((i / 12) * Math.PI) * r])
    m.group('rind').extrusion([0, 0, 0], half(1.3), 0.2, m.part('rind', glaze('#3f9440')), { round: 0.05 })
    m.group('pith').extrusion(
      [0, 0, 0],
      half(1.2).map(([x, y]) => [x, y + 0.005]),
      0.208,
      soft('#eef7d0'),
      { round: 0.05 },
    )
    m.group('flesh').extrusion(
      [0, 0, 0],
      half(1.1).map(([x, y]) => [x, y + 0.015]),
      0.216,
      m.part('flesh', soft('#f0515c')),
      { round: 0.05 },
    )
    for (const [x, y] of [
      [-0.6, 1.05],
      [-0.2, 1.0],
      [0.2, 1.02],
      [0.6, 1.05],
      [-0.4, 0.7],
      [0, 0.62],
      [0.4, 0.7],
    ])
      m.group('seeds').ellipsoid([x, y, 0], [0.045, 0.075, 0.235], matte('#33231f'))
    return { grip: [0, 0.3, 0] }
  },
)

const pineapple = fruit(
  { id: 'pineapple', zh: '菠萝, 凤梨', size: 0.3, colour: '#e8a93a', parts: 'skin, leaves', unit: 0.1 },
  (m) => {
    const skin = m.part('skin', glaze('#e8a93a'))
    const body = m.group('skin')
    body.ellipsoid([0, 0.95, 0], [0.66, 0.92, 0.66], tint(skin, 0.85))
    for (const [y, r, row] of [
      [0.25, 0.44, 0],
      [0.52, 0.58, 1],
      [0.8, 0.65, 0],
      [1.08, 0.65, 1],
      [1.36, 0.58, 0],
      [1.62, 0.44, 1],
    ] as const)
      around(8, (_, c, s) => body.sphere([c * r, y, s * r], 0.155, skin, { melt: 0.02 }), (row * Math.PI) / 8)
    for (const [tilt, length, count] of [
      [0.95, 0.75, 6],
      [0.55, 1.0, 6],
      [0.18, 1.25, 4],
    ] as const)
      around(
        count,
        (_, c, s) => {
          const tip: Point = [c * Math.sin(tilt) * length, 1.75 + Math.cos(tilt) * length, s * Math.sin(tilt) * length]
          m.group('leaf').curve(
            [c * 0.12, 1.72, s * 0.12],
            [c * 0.2, 2.0, s * 0.2],
            [tip[0] * 0.6, tip[1], tip[2] * 0.6],
            tip,
            [0.13, 0.02],
            m.part('leaves', leaf('#4f9a48')),
            { steps: 3 },
          )
        },
        tilt * 5,
      )
    return { grip: [0, 0.9, 0] }
  },
)

const kiwi = fruit(
  {
    id: 'kiwi',
    en: 'kiwi fruit, kiwi half',
    zh: '猕猴桃, 奇异果',
    size: 0.08,
    colour: '#8cc63f',
    parts: 'flesh, skin',
    unit: 0.1,
  },
  (m) => {
    m.group('skin')
      .ellipsoid([0, 0.4, -0.05], [0.4, 0.4, 0.36], m.part('skin', matte('#8a6238')))
      .box([0, 0.4, 0.55], [0.6, 0.6, 0.5], matte('#8a6238'), { operation: 'carve', melt: 0.01 })
    const cut = m.group('flesh')
    cut.ellipsoid([0, 0.4, 0.04], [0.365, 0.365, 0.035], m.part('flesh', soft('#8cc63f')))
    cut.paint(
      [0, 0.4, 0.07],
      rotation(),
      1,
      [
        { kind: 'ellipse', centre: [0, 0], radii: [0.12, 0.12], colour: '#eef5c8', softness: 0.06 },
        ...Array.from({ length: 14 }, (_, i) => ({
          kind: 'ellipse' as const,
          centre: [Math.cos(i * 0.449) * 0.185, Math.sin(i * 0.449) * 0.185] as const,
          radii: [0.032, 0.015] as const,
          angle: i * 0.449,
          colour: '#2d3a1e' as const,
        })),
      ],
      0.1,
    )
    return undefined
  },
)

const avocado = fruit(
  { id: 'avocado', zh: '牛油果, 鳄梨', size: 0.12, colour: '#c9d977', parts: 'flesh, skin', unit: 0.1 },
  (m) => {
    const tilt = m.at([0, 0.05, 0], rotation(0, -0.12))
    const wall: Outline = smooth([
      [0.05, 0],
      [0.3, 0.07],
      [0.45, 0.38],
      [0.4, 0.66],
      [0.27, 0.95],
      [0.14, 1.15],
      [0.04, 1.18],
    ])
    tilt
      .group('skin')
      .capsule([0, 0.45, 0], [0, 0.95, 0], [0.45, 0.24], m.part('skin', matte('#4a5d2b')))
      .box([0, 0.6, 0.55], [0.7, 0.8, 0.5], matte('#4a5d2b'), { operation: 'carve', melt: 0.01 })
    const outline = [...wall, ...wall.map(([x, y]) => [-x, y] as const).reverse()]
    tilt.group('rim').extrusion(
      [0, 0.02, 0.02],
      outline.map(([x, y]) => [x * 0.93, y * 0.97]),
      0.045,
      leaf('#a9c25a'),
      { round: 0.03 },
    )
    tilt.group('flesh').extrusion(
      [0, 0.05, 0.02],
      outline.map(([x, y]) => [x * 0.8, y * 0.92]),
      0.06,
      m.part('flesh', soft('#e3e6a0')),
      { round: 0.03 },
    )
    tilt.group('stone').sphere([0, 0.42, 0.08], 0.2, glaze('#8a5530'))
    return undefined
  },
)

const coconut = fruit({ id: 'coconut', zh: '椰子', size: 0.16, colour: '#7a5233', parts: 'shell', unit: 0.1 }, (m) => {
  const shell = m.part('shell', {
    ...matte('#7a5233'),
    pattern: { kind: 'fur', colours: ['#7a5233', '#5f3d24'], scale: 0.15 },
  })
  m.group('shell')
    .sphere([0, 0.62, 0], 0.62, shell)
    .box([0, 1.5, 0], [0.9, 0.5, 0.9], shell, { operation: 'carve', melt: 0.02 })
  m.group('flesh')
    .cone([0, 0.96, 0], 0.05, 0.52, soft('#ffffff'))
    .cone([0, 1.02, 0], 0.05, 0.42, soft('#e6f0ee'), { operation: 'carve', melt: 0.01 })
  m.group('straw').capsule([0.1, 0.95, 0], [0.34, 1.6, 0], 0.06, glaze('#f06a7a'))
  return { inside: [0, 0.9, 0] }
})

export const foodFruitSliced = [watermelonSlice, pineapple, kiwi, avocado, coconut]
