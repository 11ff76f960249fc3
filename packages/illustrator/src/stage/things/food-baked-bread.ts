// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Bread, cakes, sweets and dairy. */
import { rotation } from '../frames.ts'
import { baked, SPRINKLES } from './food-baked-shared.ts'
import { around, both, FLAT, type Outline, spread } from './shapes.ts'
import { glaze, matte, soft, tint } from './surfaces.ts'

const bread = baked(
  {
    id: 'bread',
    en: 'bread, loaf, loaf of bread',
    zh: '面包, 吐司面包',
    size: 0.28,
    colour: '#d08a42',
    parts: 'crust',
    unit: 0.1,
  },
  (m) => {
    const crust = m.part('crust', soft('#d08a42'))
    const loaf = m.group('loaf')
    loaf.box([0, 0.5, 0], [1.3, 0.5, 0.6], crust, { round: 0.2, melt: 0.1 })
    for (const x of spread(4, -0.95, 0.95))
      loaf.ellipsoid([x, 0.9, 0], [0.42, 0.34, 0.66], tint(crust, 0.9), { melt: 0.12 })
    m.group('slice').box([1.31, 0.55, 0], [0.03, 0.44, 0.5], soft('#f7e2b5'), { round: 0.03 })
    return { grip: [0, 0.6, 0] }
  },
)

const slice = baked(
  {
    id: 'toast',
    en: 'toast, slice of bread, bread slice',
    zh: '吐司, 面包片, 烤面包',
    kinds: 'bread',
    size: 0.15,
    colour: '#e9b566',
    parts: 'bread',
    unit: 0.1,
  },
  (m) => {
    const outline: Outline = [
      [-0.55, 0],
      [0.55, 0],
      [0.58, 0.7],
      [0.72, 0.95],
      [0.6, 1.2],
      [0.3, 1.3],
      [-0.3, 1.3],
      [-0.6, 1.2],
      [-0.72, 0.95],
      [-0.58, 0.7],
    ]
    m.group('crust').extrusion([0, 0.1, 0.6], outline, 0.1, soft('#b8742f'), { axes: FLAT, round: 0.06 })
    m.group('crumb').extrusion(
      [0, 0.11, 0.53],
      outline.map(([x, y]) => [x * 0.87, y * 0.89]),
      0.11,
      m.part('bread', soft('#f3cf8c')),
      { axes: FLAT, round: 0.05 },
    )
    m.group('butter').box([0.05, 0.25, -0.05], [0.2, 0.07, 0.2], soft('#ffe36e'), { round: 0.05, axes: rotation(0.4) })
    return undefined
  },
)

const baguette = baked(
  {
    id: 'baguette',
    en: 'baguette, french bread, breadstick',
    zh: '法棍, 法式长棍面包',
    kinds: 'bread',
    size: 0.6,
    colour: '#d69346',
    parts: 'crust',
    unit: 0.1,
  },
  (m) => {
    const crust = m.part('crust', soft('#d69346'))
    const loaf = m.group('loaf')
    loaf.ellipsoid([0, 0.42, 0], [3.0, 0.42, 0.5], crust)
    for (const x of spread(6, -2.1, 2.1))
      loaf.capsule(
        [x - 0.22, 0.76 - Math.abs(x) * 0.055, 0.14],
        [x + 0.22, 0.76 - Math.abs(x) * 0.055, -0.14],
        0.1,
        soft('#f6dba6'),
        { melt: 0.06 },
      )
    return { grip: { at: [0, 0.42, 0], axes: rotation(0, 0, Math.PI / 2) } }
  },
)

const croissant = baked(
  { id: 'croissant', zh: '牛角包, 可颂', kinds: 'bread', size: 0.2, colour: '#dd9a48', parts: 'crust', unit: 0.1 },
  (m) => {
    const crust = m.part('crust', { ...soft('#dd9a48'), shine: 0.3 })
    const body = m.group('body')
    spread(9, -1.25, 1.25).forEach((angle) => {
      const fat = 0.4 - Math.abs(angle) * 0.19
      body.ellipsoid(
        [Math.sin(angle) * 0.88, fat * 0.95, Math.cos(angle) * 0.88 - 0.45],
        [0.2, fat, fat * 0.95],
        Math.round(angle * 3.2) % 2 ? crust : tint(crust, 0.88),
        { axes: rotation(angle), melt: 0.025 },
      )
    })
    return { grip: [0, 0.4, 0.4] }
  },
)

const pretzel = baked(
  { id: 'pretzel', zh: '椒盐卷饼, 碱水结', size: 0.17, colour: '#b5682c', parts: 'crust', unit: 0.1 },
  (m) => {
    const crust = m.part('crust', { ...glaze('#b5682c') })
    const loop = m.group('loop')
    const points = Array.from({ length: 41 }, (_, i) => {
      const t = -1.25 + (i / 40) * (Math.PI + 2.5)
      const spin = t - Math.PI / 2
      return [
        Math.sin(2 * spin) * 0.45 * -1 + Math.cos(t) * 0.42,
        0.15 + 0.06 * Math.sin(3 * t),
        -Math.sin(t) * 0.62 + Math.cos(2 * spin) * 0.12,
      ] as const
    })
    loop.tube(points, 0.13, crust, { melt: 0.02 })
    for (const [x, z] of [
      [-0.6, 0],
      [0.62, -0.05],
      [0.3, 0.4],
      [-0.3, 0.4],
      [0, -0.2],
      [0.7, 0.25],
    ])
      m.group('salt').box([x, 0.28, z - 0.1], [0.03, 0.03, 0.03], matte('#ffffff'), {
        round: 0.01,
        axes: rotation(x * 3),
      })
    return undefined
  },
)

const bun = baked(
  {
    id: 'bun',
    en: 'bun, bread roll, dinner roll, roll',
    zh: '小圆面包, 餐包',
    kinds: 'bread',
    size: 0.12,
    colour: '#d8943f',
    parts: 'crust',
    unit: 0.1,
  },
  (m) => {
    const crust = m.part('crust', { ...soft('#d8943f'), shine: 0.35 })
    m.group('bun')
      .ellipsoid([0, 0.22, 0], [0.58, 0.44, 0.58], crust)
      .box([0, -0.28, 0], [1, 0.3, 1], crust, { operation: 'carve', melt: 0.06 })
    around(9, (_, c, s, index) =>
      m
        .group('seeds')
        .ellipsoid(
          [c * (0.12 + (index % 3) * 0.11), 0.655 - (index % 3) * 0.055, s * (0.12 + (index % 3) * 0.11)],
          [0.045, 0.025, 0.028],
          soft('#fdf0cf'),
          { axes: rotation(index) },
        ),
    )
    return undefined
  },
)

const cookie = baked(
  {
    id: 'cookie',
    en: 'cookie, biscuit, chocolate chip cookie',
    zh: '饼干, 曲奇',
    size: 0.12,
    colour: '#d69a54',
    parts: 'dough',
    unit: 0.1,
  },
  (m) => {
    const dough = m.part('dough', soft('#d69a54'))
    m.group('cookie').cone([0, 0.1, 0], 0.09, 0.58, dough, { round: 0.09, bumps: { height: 0.015, frequency: 7 } })
    for (const [x, z] of [
      [0, 0],
      [0.3, 0.15],
      [-0.28, 0.2],
      [0.1, -0.32],
      [-0.3, -0.2],
      [0.05, 0.38],
      [0.38, -0.15],
    ])
      m.group('chips').ellipsoid([x, 0.2, z], [0.075, 0.05, 0.07], glaze('#4a2a1a'))
    return { grip: [0, 0.1, 0] }
  },
)

const gingerbread = baked(
  {
    id: 'gingerbread-man',
    en: 'gingerbread man, gingerbread',
    zh: '姜饼人',
    size: 0.16,
    colour: '#b9743a',
    parts: 'dough',
    unit: 0.1,
  },
  (m) => {
    const dough = m.part('dough', soft('#b9743a'))
    const body = m.group('dough')
    body
      .ellipsoid([0, 1.25, 0], [0.33, 0.33, 0.1], dough, { melt: 0.06 })
      .capsule([0, 0.9, 0], [0, 0.55, 0], [0.17, 0.2], dough, { melt: 0.06 })
    both((x) =>
      body
        .capsule([x * 0.1, 0.82, 0], [x * 0.52, 0.86, 0], 0.13, dough, { melt: 0.06 })
        .capsule([x * 0.1, 0.5, 0], [x * 0.3, 0.14, 0], 0.14, dough, { melt: 0.06 }),
    )
    body.paint(
      [0, 0, 0.05],
      rotation(),
      1,
      [
        { kind: 'ellipse', centre: [-0.11, 1.3], radii: [0.045, 0.055], colour: '#3a2016' },
        { kind: 'ellipse', centre: [0.11, 1.3], radii: [0.045, 0.055], colour: '#3a2016' },
        {
          kind: 'stroke',
          from: [-0.13, 1.15],
          bend: [0, 1.05],
          to: [0.13, 1.15],
          widths: [0.03, 0.03],
          colour: '#ffffff',
        },
        ...[0.9, 0.72, 0.54].map((y, i) => ({
          kind: 'ellipse' as const,
          centre: [0, y] as const,
          radii: [0.05, 0.05] as const,
          colour: SPRINKLES[i],
        })),
        ...[-1, 1].flatMap((x) => [
          {
            kind: 'stroke' as const,
            from: [x * 0.46, 0.96] as const,
            bend: [x * 0.5, 0.86] as const,
            to: [x * 0.46, 0.76] as const,
            widths: [0.03, 0.03] as const,
            colour: '#ffffff' as const,
          },
          {
            kind: 'stroke' as const,
            from: [x * 0.16, 0.2] as const,
            bend: [x * 0.3, 0.26] as const,
            to: [x * 0.4, 0.2] as const,
            widths: [0.03, 0.03] as const,
            colour: '#ffffff' as const,
          },
        ]),
      ],
      0.3,
    )
    return undefined
  },
)

export const foodBakedBread = [bread, slice, baguette, croissant, pretzel, bun, cookie, gingerbread]
