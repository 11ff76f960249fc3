// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Bread, cakes, sweets and dairy. */
import { rotation } from '../frames.ts'
import { sweet } from './food-baked-shared.ts'
import { ALONG_Z, around, both, type Outline, spread, turned } from './shapes.ts'
import { glaze, matte, plastic, soft, timber, tint } from './surfaces.ts'

const waffle = sweet({ id: 'waffle', zh: '华夫饼', size: 0.17, colour: '#d99a48', parts: 'batter', unit: 0.1 }, (m) => {
  const batter = m.part('batter', soft('#d99a48'))
  const body = m.group('waffle')
  body.box([0, 0.14, 0], [0.82, 0.14, 0.82], batter, { round: 0.1 })
  for (const x of spread(4, -0.57, 0.57))
    for (const z of spread(4, -0.57, 0.57))
      body.box([x, 0.3, z], [0.14, 0.12, 0.14], tint(batter, 0.8), { operation: 'carve', round: 0.03, melt: 0.02 })
  m.group('cream').sphere([0.15, 0.4, 0.1], 0.28, soft('#ffffff'))
  m.group('berry').sphere([0.2, 0.68, 0.15], 0.15, glaze('#e0263c')).sphere([-0.25, 0.34, 0.25], 0.14, glaze('#4a5fa8'))
  return undefined
})

const iceCream = sweet(
  {
    id: 'ice-cream',
    en: 'ice cream, ice cream cone, ice-cream, gelato, soft serve',
    zh: '冰淇淋, 冰激凌, 甜筒',
    size: 0.29,
    rests: 'hand',
    colour: '#f9b7c8',
    parts: 'scoop, cone',
    unit: 0.1,
  },
  (m) => {
    const scoop = m.part('scoop', { ...soft('#f9b7c8'), shine: 0.25 })
    m.group('cone').lathe(
      [0, 0, 0],
      turned([
        [0.04, 0],
        [0.36, 1.15],
        [0.42, 1.2],
        [0.42, 1.35],
      ]),
      m.part('cone', {
        ...soft('#dfa557'),
        pattern: {
          kind: 'plaid',
          colours: ['#dfa557', '#c2853b'],
          scale: 0.17,
          frame: { at: [0, 0, 0], axes: rotation(0, Math.PI / 2, Math.PI / 4) },
        },
      }),
      { round: 0.03 },
    )
    const ball = m.group('scoop')
    ball.sphere([0, 1.62, 0], 0.47, scoop, { bumps: { height: 0.012, frequency: 9 } })
    around(9, (_, c, s) => ball.sphere([c * 0.39, 1.4, s * 0.39], 0.12, scoop, { melt: 0.06 }))
    if (!m.has('single'))
      m.group('second').sphere([0.02, 2.12, 0], 0.38, m.part('second', { ...soft('#fff3d6'), shine: 0.25 }), {
        bumps: { height: 0.012, frequency: 9 },
      })
    m.group('cherry').sphere([0.05, 2.52, 0.05], 0.13, glaze('#e0263c'))
    m.group('wafer').capsule([0.28, 2.2, -0.1], [0.5, 2.75, -0.16], 0.07, soft('#c2853b'))
    return { grip: [0, 0.7, 0], mouth: [0, 2.1, 0.2] }
  },
)

const popsicle = sweet(
  {
    id: 'popsicle',
    en: 'popsicle, ice lolly, ice pop',
    zh: '冰棍, 冰棒, 雪糕',
    kinds: 'ice cream',
    size: 0.22,
    rests: 'hand',
    colour: '#ff7b6b',
    parts: 'ice',
    unit: 0.1,
  },
  (m) => {
    const ice = m.part('ice', { ...glaze('#ff7b6b'), skin: 0.6 })
    const body = m.group('ice')
    body
      .box([0, 1.35, 0], [0.42, 0.68, 0.17], ice, { round: 0.16 })
      .ellipsoid([0, 1.85, 0], [0.42, 0.3, 0.17], ice, { melt: 0.05 })
    both((x) =>
      body.capsule([x * 0.16, 0.95, 0.17], [x * 0.16, 1.75, 0.17], 0.06, ice, { operation: 'carve', melt: 0.04 }),
    )
    m.group('stick').box([0, 0.4, 0], [0.1, 0.4, 0.045], timber('#e0bd84'), { round: 0.04 })
    return { grip: [0, 0.3, 0], mouth: [0, 1.9, 0.1] }
  },
)

const sundae = sweet(
  {
    id: 'sundae',
    en: 'sundae, milkshake, parfait',
    zh: '圣代, 奶昔, 芭菲',
    size: 0.26,
    colour: '#f6a6bd',
    parts: 'cream',
    unit: 0.1,
  },
  (m) => {
    const cream = m.part('cream', soft('#f6a6bd'))
    const wall: Outline = [
      [0.42, 0],
      [0.4, 0.08],
      [0.1, 0.2],
      [0.1, 0.45],
      [0.3, 0.7],
      [0.5, 1.5],
      [0.55, 1.55],
    ]
    m.group('filling').lathe(
      [0, 0, 0],
      turned([
        [0.2, 0.62],
        [0.44, 1.48],
      ]),
      cream,
    )
    m.group('glass').lathe(
      [0, 0, 0],
      turned(wall),
      { colour: '#e3f2f8', opacity: 0.35, shine: 0.9, gloss: 80, rim: 0.6 },
      { round: 0.02 },
    )
    m.group('scoops')
      .sphere([-0.2, 1.65, 0.05], 0.33, cream, { melt: 0.03 })
      .sphere([0.22, 1.67, 0], 0.32, soft('#fff3d6'), { melt: 0.03 })
      .sphere([0, 1.98, 0], 0.28, soft('#ffffff'), { melt: 0.05 })
    m.group('cherry').sphere([0, 2.28, 0.02], 0.12, glaze('#e0263c'))
    m.group('straw').capsule([0.3, 1.4, -0.15], [0.52, 2.6, -0.25], 0.05, {
      ...plastic('#e2574c'),
      pattern: { kind: 'stripes', colours: ['#e2574c', '#ffffff'], scale: 0.12 },
    })
    return undefined
  },
)

const chocolate = sweet(
  {
    id: 'chocolate-bar',
    en: 'chocolate bar, chocolate, bar of chocolate',
    zh: '巧克力, 巧克力块',
    size: 0.19,
    colour: '#5c3420',
    parts: 'chocolate, wrapper',
    unit: 0.1,
  },
  (m) => {
    const brown = m.part('chocolate', glaze('#5c3420'))
    const bar = m.group('bar')
    bar.box([0, 0.09, -0.35], [0.55, 0.09, 0.6], brown, { round: 0.04 })
    for (const x of spread(3, -0.36, 0.36))
      for (const z of spread(3, -0.75, 0.0))
        bar.box([x, 0.18, z], [0.15, 0.06, 0.15], tint(brown, 1.1), { round: 0.05, melt: 0.02 })
    m.group('wrapper').box([0, 0.11, 0.5], [0.6, 0.12, 0.45], m.part('wrapper', plastic('#c8384a')), { round: 0.05 })
    m.group('foil').box(
      [0, 0.11, 0.06],
      [0.59, 0.125, 0.07],
      { colour: '#e0e4ea', shine: 0.8, gloss: 40, mirror: 0.2 },
      { round: 0.04 },
    )
    return undefined
  },
)

const candy = sweet(
  {
    id: 'candy',
    en: 'candy, sweet, wrapped candy, bonbon',
    zh: '糖果, 糖',
    size: 0.13,
    colour: '#f0536b',
    parts: 'wrapper',
    unit: 0.1,
  },
  (m) => {
    const wrap = m.part('wrapper', {
      ...glaze('#f0536b'),
      pattern: {
        kind: 'stripes',
        colours: ['#f0536b', '#ffd6dd'],
        scale: 0.13,
        frame: { at: [0, 0, 0], axes: rotation(0, 0, 0.9) },
      },
    })
    const body = m.group('body')
    body.sphere([0, 0.34, 0], 0.33, wrap)
    both((x) =>
      body.cone([x * 0.48, 0.34, 0], 0.16, [0.06, 0.27], wrap, {
        axes: rotation(0, 0, (-x * Math.PI) / 2),
        round: 0.03,
        melt: 0.04,
      }),
    )
    return undefined
  },
)

const lollipop = sweet(
  {
    id: 'lollipop',
    en: 'lollipop, lolly',
    zh: '棒棒糖',
    kinds: 'candy',
    size: 0.24,
    rests: 'hand',
    colour: '#ff5f8a',
    parts: 'candy',
    unit: 0.1,
  },
  (m) => {
    const sugar = m.part('candy', { ...glaze('#ff5f8a'), shine: 0.8 })
    m.group('stick').capsule([0, 0.05, 0], [0, 1.4, 0], 0.06, matte('#fbf6ec'))
    m.group('disc').cone([0, 1.75, 0], 0.15, 0.62, sugar, { axes: ALONG_Z, round: 0.13 })
    const swirl = m.group('swirl')
    const turns = Array.from({ length: 19 }, (_, i) => { const a = i * 0.62; const r = 0.04 + i * 0.028; return [Math.cos(a) * r, 1.75 + Math.sin(a) * r, 0.14] as const }) // biome-ignore format: spiral
    swirl.tube(turns, 0.05, glaze('#fff2f5'))
    return { grip: [0, 0.5, 0], mouth: [0, 1.9, 0.1] }
  },
)

const marshmallow = sweet(
  { id: 'marshmallow', zh: '棉花糖', size: 0.05, colour: '#fdf3f0', parts: 'body', unit: 0.1 },
  (m) => {
    m.group('body').cone([0, 0.24, 0], 0.24, 0.26, m.part('body', soft('#fdf3f0')), { round: 0.1 })
    return undefined
  },
)

export const foodBakedSweets = [waffle, iceCream, popsicle, sundae, chocolate, candy, lollipop, marshmallow]
