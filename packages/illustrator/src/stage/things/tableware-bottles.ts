// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Cups, plates, cutlery, bottles, pots. Decimetres. */
import { IDENTITY, rotation } from '../frames.ts'
import { ALONG_X, around } from './shapes.ts'
import { dark, glass, glaze, metal, plastic, soft, steel, tint } from './surfaces.ts'
import { drink, ware } from './tableware-shared.ts'

const beer = drink(
  {
    id: 'beer',
    en: 'beer, beer mug, pint of beer, beer glass, ale',
    zh: '啤酒, 啤酒杯, 一杯啤酒',
    size: 0.19,
    colour: '#f2a922',
    parts: 'drink',
    unit: 0.1,
  },
  (m) => {
    m.group('drink').cone([0, 0.72, 0], 0.62, 0.43, m.part('drink', { ...glaze('#f2a922'), glow: 0.12 }), {
      round: 0.05,
    })
    m.group('glass').cone([0, 0.72, 0], 0.72, 0.5, glass('#fdf3d4', 0.12), { round: 0.08 })
    around(8, (_, c, s) =>
      m.group('facets').capsule([c * 0.49, 0.25, s * 0.49], [c * 0.49, 1.1, s * 0.49], 0.06, glass('#fff6dc', 0.35)),
    )
    m.group('handle').curve(
      [0.48, 1.15, 0],
      [0.98, 1.2, 0],
      [0.98, 0.35, 0],
      [0.48, 0.35, 0],
      [0.08, 0.08],
      glass('#f4ecd6', 0.7),
      { steps: 9 },
    )
    const foam = m.group('foam')
    foam.cone([0, 1.42, 0], 0.12, 0.5, soft('#fffaf0'), { round: 0.1 })
    around(9, (_, c, s, i) =>
      foam.sphere([c * 0.36, 1.52, s * 0.36], 0.17 + (i % 3) * 0.02, soft('#fffaf0'), { melt: 0.05 }),
    )
    foam
      .sphere([0, 1.6, 0], 0.24, soft('#fffaf0'), { melt: 0.05 })
      .capsule([-0.3, 1.4, 0.38], [-0.31, 1.1, 0.42], 0.08, soft('#fffaf0'))
    return { grip: [0.85, 0.75, 0], mouth: [0, 1.6, 0.4] }
  },
)

const can = drink(
  {
    id: 'can',
    en: 'can, soda can, drink can, tin can, cola',
    zh: '易拉罐, 罐头, 可乐',
    kinds: 'container',
    size: 0.13,
    colour: '#d8322c',
    parts: 'body',
    unit: 0.1,
  },
  (m) => {
    const body = m.group('body')
    body.cone([0, 0.62, 0], 0.5, 0.36, m.part('body', { ...metal('#d8322c'), mirror: 0.08 }), { round: 0.03 })
    m.group('ends').cone([0, 0.08, 0], 0.08, [0.28, 0.35], steel()).cone([0, 1.17, 0], 0.07, [0.35, 0.29], steel())
    m.group('tab').ellipsoid([0, 1.26, 0.06], [0.09, 0.02, 0.14], steel())
    const face = m.face(
      body,
      [0, 0.62, 0.36],
      IDENTITY,
      [0.6, 0.75],
      [
        {
          kind: 'stroke',
          from: [-0.35, -0.1],
          bend: [0, 0.3],
          to: [0.35, 0.05],
          widths: [0.08, 0.12],
          colour: '#ffffff',
        },
      ],
    )
    return { grip: [0, 0.6, 0], mouth: [0, 1.25, 0.1], face }
  },
)

const carton = drink(
  {
    id: 'milk-carton',
    en: 'milk carton, carton of milk, juice box',
    zh: '牛奶盒, 纸盒牛奶, 果汁盒',
    kinds: 'container',
    size: 0.25,
    colour: '#5fa8dc',
    parts: 'body',
    unit: 0.1,
  },
  (m) => {
    const blue = m.part('body', plastic('#5fa8dc'))
    m.group('body').box([0, 0.55, 0], [0.45, 0.55, 0.45], soft('#fdfbf6'), { round: 0.04 })
    const upper = m.group('upper')
    upper
      .box([0, 1.4, 0], [0.452, 0.36, 0.452], blue, { round: 0.04 })
      .extrusion(
        [0, 1.74, 0],
        [
          [-0.45, 0],
          [0.45, 0],
          [0.04, 0.45],
          [-0.04, 0.45],
        ],
        0.44,
        blue,
        { axes: rotation(Math.PI / 2), round: 0.03 },
      )
      .box([0, 2.27, 0], [0.45, 0.12, 0.04], blue, { round: 0.03 })
    const face = m.face(
      upper,
      [0, 1.35, 0.452],
      IDENTITY,
      [0.7, 0.5],
      [{ kind: 'ellipse', centre: [0, 0], radii: [0.2, 0.2], colour: '#ffffff' }],
    )
    m.group('cap').cone([0, 1.95, 0.3], 0.07, 0.13, plastic('#e2404a'), { axes: rotation(0, 0.75), round: 0.03 })
    return { grip: [0, 0.8, 0], face }
  },
)

const teapot = ware(
  {
    id: 'teapot',
    en: 'teapot, tea pot',
    zh: '茶壶',
    kinds: 'pot',
    size: 0.26,
    colour: '#e2857a',
    parts: 'body',
    unit: 0.1,
  },
  (m) => {
    const china = m.part('body', glaze('#e2857a'))
    const body = m.group('body')
    body.ellipsoid([0, 0.66, 0], [0.75, 0.64, 0.75], china).cone([0, 0.05, 0], 0.05, [0.42, 0.4], china, { melt: 0.06 })
    body.curve([0.6, 0.5, 0], [1.0, 0.5, 0], [0.95, 1.0, 0], [1.25, 1.2, 0], [0.2, 0.09], china, {
      steps: 6,
      melt: 0.06,
    })
    m.group('handle').curve([-0.62, 1.0, 0], [-1.35, 1.25, 0], [-1.25, 0.2, 0], [-0.62, 0.38, 0], [0.09, 0.09], china, {
      steps: 10,
    })
    m.group('lid')
      .ellipsoid([0, 1.22, 0], [0.44, 0.17, 0.44], tint(china, 1.15))
      .sphere([0, 1.44, 0], 0.11, china, { melt: 0.05 })
    m.group('lid').ring([0, 1.2, 0], 0.43, 0.04, tint(china, 0.85))
    return { grip: [-1.1, 0.75, 0], mouth: [1.27, 1.24, 0] }
  },
)

const kettle = ware(
  {
    id: 'kettle',
    en: 'kettle, tea kettle, electric kettle',
    zh: '水壶, 烧水壶, 热水壶',
    kinds: 'pot',
    size: 0.23,
    colour: '#c8473f',
    parts: 'body',
    category: 'device',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', { ...metal('#c8473f'), mirror: 0.1 })
    const pot = m.group('body')
    pot
      .ellipsoid([0, 0.75, 0], [0.95, 0.85, 0.95], body)
      .box([0, -0.38, 0], [1.2, 0.45, 1.2], body, { operation: 'carve', melt: 0.08 })
    pot.capsule([0.65, 0.75, 0], [1.2, 1.3, 0], [0.2, 0.12], body, { melt: 0.12 })
    m.group('lid').ellipsoid([0, 1.55, 0], [0.45, 0.12, 0.45], tint(body, 1.15)).sphere([0, 1.72, 0], 0.12, dark())
    m.group('handle').curve([-0.75, 1.25, 0], [-0.8, 2.6, 0], [0.8, 2.6, 0], [0.75, 1.25, 0], [0.07, 0.07], steel(), {
      steps: 12,
    })
    m.group('grip').capsule([-0.4, 2.24, 0], [0.4, 2.24, 0], 0.12, dark())
    return { grip: { at: [0, 2.24, 0], axes: ALONG_X }, mouth: [1.25, 1.38, 0] }
  },
)

const plate = ware(
  {
    id: 'plate',
    en: 'plate, dish, dinner plate, saucer',
    zh: '盘子, 碟子, 餐盘',
    size: 0.26,
    colour: '#fbfaf6',
    parts: 'body',
    unit: 0.1,
  },
  (m) => {
    const china = m.part('body', glaze('#fbfaf6'))
    m.group('plate').lathe(
      [0, 0, 0],
      [
        [0, 0],
        [0.75, 0],
        [0.85, 0.05],
        [1.26, 0.2],
        [1.3, 0.24],
        [1.24, 0.25],
        [0.85, 0.11],
        [0.78, 0.08],
        [0, 0.08],
      ],
      china,
      { round: 0.02 },
    )
    m.group('line').ring([0, 0.225, 0], 1.16, 0.02, tint(china, 0.75))
    return { top: [0, 0.1, 0], inside: [0, 0.1, 0], grip: [1.2, 0.2, 0] }
  },
)

export const tablewareBottles = [beer, can, carton, teapot, kettle, plate]
