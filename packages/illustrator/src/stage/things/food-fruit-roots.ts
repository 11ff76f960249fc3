// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Fruit, vegetables and nuts, modelled in decimetres. */
import { rotation } from '../frames.ts'
import { vegetable } from './food-fruit-shared.ts'
import { around, spread, turned } from './shapes.ts'
import { glaze, leaf, soft, tint } from './surfaces.ts'

const carrot = vegetable(
  { id: 'carrot', zh: '胡萝卜, 红萝卜', size: 0.26, colour: '#f58025', parts: 'root, leaves', unit: 0.1 },
  (m) => {
    const root = m.part('root', { ...soft('#f58025'), shine: 0.25 })
    const lying = m.at([0, 0.28, 0], rotation(0, 0, Math.PI / 2 + 0.08))
    const body = lying.group('root')
    body.capsule([0, -1.05, 0], [0, 0.4, 0], [0.05, 0.29], root)
    for (const [y, r] of [
      [-0.5, 0.17],
      [0, 0.24],
      [0.35, 0.285],
    ])
      body.ring([0, y, 0], r, 0.018, tint(root, 0.85), { melt: 0.01, axes: rotation(0, 0, 0.12) })
    for (const [x, z] of [
      [-0.22, 0],
      [0, 0.12],
      [0.22, 0],
      [0.05, -0.2],
    ])
      lying
        .group('leaves')
        .curve(
          [0, 0.62, 0],
          [x * 0.3, 0.9, z * 0.3],
          [x, 1.1, z],
          [x * 1.6, 1.4, z * 1.6],
          [0.06, 0.1],
          m.part('leaves', leaf('#5aa63f')),
          { steps: 4 },
        )
    return { grip: { at: [0, 0.28, 0], axes: rotation(0, 0, Math.PI / 2) } }
  },
)

const corn = vegetable(
  {
    id: 'corn',
    en: 'corn, sweetcorn, maize, corn cob, corn on the cob',
    zh: '玉米',
    size: 0.24,
    colour: '#fbd23e',
    parts: 'kernels, leaves',
    unit: 0.1,
  },
  (m) => {
    const lying = m.at([0, 0.34, 0], rotation(0, 0, Math.PI / 2))
    const kernels = m.part('kernels', soft('#fbd23e'))
    const cob = lying.group('cob')
    cob.lathe(
      [0, 0, 0],
      turned([
        [0.1, -1.05],
        [0.24, -0.8],
        [0.29, 0],
        [0.27, 0.9],
      ]),
      tint(kernels, 0.9),
    )
    for (const [y, r] of spread(8, -0.85, 0.55).map((y) => [y, 0.3 - Math.max(0, -y - 0.3) * 0.14] as const))
      around(9, (_, c, s) => cob.sphere([c * r, y, s * r], 0.1, kernels, { melt: 0.02 }), y * 2.2)
    around(
      4,
      (_, c, s) =>
        lying
          .group('leaves')
          .curve(
            [c * 0.1, 1.05, s * 0.1],
            [c * 0.35, 0.8, s * 0.35],
            [c * 0.42, 0.3, s * 0.42],
            [c * 0.5, -0.1, s * 0.5],
            [0.16, 0.04],
            m.part('leaves', leaf('#7fb84e')),
          ),
      0.5,
    )
    lying.group('stalk').capsule([0, 1.0, 0], [0, 1.3, 0], [0.12, 0.09], leaf('#8fbf5c'))
    return { grip: { at: [0, 0.34, 0], axes: rotation(0, 0, Math.PI / 2) } }
  },
)

const pumpkin = vegetable(
  {
    id: 'pumpkin',
    en: 'pumpkin, halloween pumpkin, squash',
    zh: '南瓜',
    size: 0.28,
    rests: 'ground',
    colour: '#f08327',
    parts: 'skin',
    states: 'carved',
    unit: 0.1,
  },
  (m) => {
    const skin = m.part('skin', { ...glaze('#f08327'), shine: 0.3 })
    const body = m.group('skin')
    around(9, (_, c, s) => body.ellipsoid([c * 0.72, 1.1, s * 0.72], [0.72, 1.1, 0.72], skin, { melt: 0.05 }), 0.3)
    m.group('stalk').curve([0, 1.95, 0], [0, 2.3, 0], [0.05, 2.45, 0], [0.3, 2.6, 0], [0.24, 0.16], leaf('#6d8a3a'))
    if (m.has('carved', 'jack-o-lantern', 'halloween', 'lit'))
      body.paint([0, 1.1, 0.5], rotation(), 1, [
        {
          kind: 'polygon',
          points: [
            [-0.75, 0.2],
            [-0.3, 0.2],
            [-0.5, 0.62],
          ],
          colour: '#ffcf3f',
        },
        {
          kind: 'polygon',
          points: [
            [0.75, 0.2],
            [0.3, 0.2],
            [0.5, 0.62],
          ],
          colour: '#ffcf3f',
        },
        {
          kind: 'polygon',
          points: [
            [-0.85, -0.15],
            [-0.5, -0.3],
            [-0.3, -0.18],
            [0, -0.34],
            [0.3, -0.18],
            [0.5, -0.3],
            [0.85, -0.15],
            [0.5, -0.62],
            [0.2, -0.5],
            [0, -0.68],
            [-0.2, -0.5],
            [-0.5, -0.62],
          ],
          colour: '#ffcf3f',
        },
      ])
    return { grip: [0, 1.1, 0] }
  },
)

const broccoli = vegetable(
  {
    id: 'broccoli',
    en: 'broccoli, broccoli floret',
    zh: '西兰花, 花椰菜',
    size: 0.15,
    colour: '#4f9a3f',
    parts: 'head',
    unit: 0.1,
  },
  (m) => {
    const stem = soft('#a9cf72')
    const trunk = m.group('stem')
    trunk.cone([0, 0.35, 0], 0.35, [0.26, 0.24], stem, { round: 0.06 })
    around(5, (_, c, s) => trunk.capsule([0, 0.5, 0], [c * 0.4, 0.85, s * 0.4], [0.16, 0.14], stem, { melt: 0.08 }))
    const head = m.part('head', leaf('#4f9a3f'))
    const crown = m.group('head')
    around(6, (_, c, s) =>
      crown.sphere([c * 0.46, 0.98, s * 0.46], 0.3, head, { melt: 0.06, bumps: { height: 0.035, frequency: 9 } }),
    )
    crown.sphere([0, 1.2, 0], 0.38, tint(head, 1.12), { melt: 0.06, bumps: { height: 0.035, frequency: 9 } })
    return { grip: [0, 0.3, 0] }
  },
)

export const foodFruitRoots = [carrot, corn, pumpkin, broccoli]
