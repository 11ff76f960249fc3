/** Bread, cakes, sweets and dairy. */
import { rotation } from '../frames.ts'
import type { Hex } from '../solids.ts'
import { flame } from './fittings.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_Z, around, both, FLAT, smooth, spread, turned, type Outline } from './shapes.ts'
import { glaze, matte, plastic, soft, timber, tint } from './surfaces.ts'

const baked = family({ category: 'food', rests: 'surface', kinds: 'bakery, food' })
const sweet = family({ category: 'food', rests: 'surface', kinds: 'dessert, sweet, food' })

const SPRINKLES: readonly Hex[] = ['#ff5a5f', '#ffd04d', '#58c46b', '#4fa8f0', '#ffffff', '#c77dff']

const bread = baked({ id: 'bread', en: 'bread, loaf, loaf of bread', zh: '面包, 吐司面包', size: 0.28, colour: '#d08a42', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', soft('#d08a42'))
  const loaf = m.group('loaf')
  loaf.box([0, 0.5, 0], [1.3, 0.5, 0.6], crust, { round: 0.2, melt: 0.1 })
  for (const x of spread(4, -0.95, 0.95)) loaf.ellipsoid([x, 0.9, 0], [0.42, 0.34, 0.66], tint(crust, 0.9), { melt: 0.12 })
  m.group('slice').box([1.31, 0.55, 0], [0.03, 0.44, 0.5], soft('#f7e2b5'), { round: 0.03 })
  return { grip: [0, 0.6, 0] }
})

const slice = baked({ id: 'toast', en: 'toast, slice of bread, bread slice', zh: '吐司, 面包片, 烤面包', kinds: 'bread', size: 0.15, colour: '#e9b566', parts: 'bread', unit: 0.1 }, (m) => {
  const outline: Outline = [[-0.55, 0], [0.55, 0], [0.58, 0.7], [0.72, 0.95], [0.6, 1.2], [0.3, 1.3], [-0.3, 1.3], [-0.6, 1.2], [-0.72, 0.95], [-0.58, 0.7]]
  m.group('crust').extrusion([0, 0.1, 0.6], outline, 0.1, soft('#b8742f'), { axes: FLAT, round: 0.06 })
  m.group('crumb').extrusion([0, 0.11, 0.53], outline.map(([x, y]) => [x * 0.87, y * 0.89]), 0.11, m.part('bread', soft('#f3cf8c')), { axes: FLAT, round: 0.05 })
  m.group('butter').box([0.05, 0.25, -0.05], [0.2, 0.07, 0.2], soft('#ffe36e'), { round: 0.05, axes: rotation(0.4) })
  return undefined
})

const baguette = baked({ id: 'baguette', en: 'baguette, french bread, breadstick', zh: '法棍, 法式长棍面包', kinds: 'bread', size: 0.6, colour: '#d69346', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', soft('#d69346'))
  const loaf = m.group('loaf')
  loaf.ellipsoid([0, 0.42, 0], [3.0, 0.42, 0.5], crust)
  for (const x of spread(6, -2.1, 2.1)) loaf.capsule([x - 0.22, 0.76 - Math.abs(x) * 0.055, 0.14], [x + 0.22, 0.76 - Math.abs(x) * 0.055, -0.14], 0.1, soft('#f6dba6'), { melt: 0.06 })
  return { grip: { at: [0, 0.42, 0], axes: rotation(0, 0, Math.PI / 2) } }
})

const croissant = baked({ id: 'croissant', zh: '牛角包, 可颂', kinds: 'bread', size: 0.2, colour: '#dd9a48', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', { ...soft('#dd9a48'), shine: 0.3 })
  const body = m.group('body')
  spread(9, -1.25, 1.25).forEach((angle) => {
    const fat = 0.4 - Math.abs(angle) * 0.19
    body.ellipsoid([Math.sin(angle) * 0.88, fat * 0.95, Math.cos(angle) * 0.88 - 0.45], [0.2, fat, fat * 0.95], Math.round(angle * 3.2) % 2 ? crust : tint(crust, 0.88), { axes: rotation(angle), melt: 0.025 })
  })
  return { grip: [0, 0.4, 0.4] }
})

const pretzel = baked({ id: 'pretzel', zh: '椒盐卷饼, 碱水结', size: 0.17, colour: '#b5682c', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', { ...glaze('#b5682c') })
  const loop = m.group('loop')
  const points = Array.from({ length: 41 }, (_, i) => {
    const t = -1.25 + (i / 40) * (Math.PI + 2.5)
    const spin = t - Math.PI / 2
    return [Math.sin(2 * spin) * 0.45 * -1 + Math.cos(t) * 0.42, 0.15 + 0.06 * Math.sin(3 * t), -Math.sin(t) * 0.62 + Math.cos(2 * spin) * 0.12] as const
  })
  loop.tube(points, 0.13, crust, { melt: 0.02 })
  for (const [x, z] of [[-0.6, 0], [0.62, -0.05], [0.3, 0.4], [-0.3, 0.4], [0, -0.2], [0.7, 0.25]]) m.group('salt').box([x, 0.28, z - 0.1], [0.03, 0.03, 0.03], matte('#ffffff'), { round: 0.01, axes: rotation(x * 3) })
  return undefined
})

const bun = baked({ id: 'bun', en: 'bun, bread roll, dinner roll, roll', zh: '小圆面包, 餐包', kinds: 'bread', size: 0.09, colour: '#d8943f', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', { ...soft('#d8943f'), shine: 0.35 })
  m.group('bun').ellipsoid([0, 0.22, 0], [0.58, 0.44, 0.58], crust).box([0, -0.28, 0], [1, 0.3, 1], crust, { operation: 'carve', melt: 0.06 })
  around(9, (_, c, s, index) => m.group('seeds').ellipsoid([c * (0.12 + (index % 3) * 0.11), 0.655 - (index % 3) * 0.055, s * (0.12 + (index % 3) * 0.11)], [0.045, 0.025, 0.028], soft('#fdf0cf'), { axes: rotation(index) }))
  return undefined
})

const cookie = baked({ id: 'cookie', en: 'cookie, biscuit, chocolate chip cookie', zh: '饼干, 曲奇', size: 0.12, colour: '#d69a54', parts: 'dough', unit: 0.1 }, (m) => {
  const dough = m.part('dough', soft('#d69a54'))
  m.group('cookie').cone([0, 0.1, 0], 0.09, 0.58, dough, { round: 0.09, bumps: { height: 0.015, frequency: 7 } })
  for (const [x, z] of [[0, 0], [0.3, 0.15], [-0.28, 0.2], [0.1, -0.32], [-0.3, -0.2], [0.05, 0.38], [0.38, -0.15]]) m.group('chips').ellipsoid([x, 0.2, z], [0.075, 0.05, 0.07], glaze('#4a2a1a'))
  return { grip: [0, 0.1, 0] }
})

const gingerbread = baked({ id: 'gingerbread-man', en: 'gingerbread man, gingerbread', zh: '姜饼人', size: 0.16, colour: '#b9743a', parts: 'dough', unit: 0.1 }, (m) => {
  const dough = m.part('dough', soft('#b9743a'))
  const body = m.group('dough')
  body.ellipsoid([0, 1.25, 0], [0.33, 0.33, 0.1], dough, { melt: 0.06 }).capsule([0, 0.9, 0], [0, 0.55, 0], [0.17, 0.2], dough, { melt: 0.06 })
  both((x) => body.capsule([x * 0.1, 0.82, 0], [x * 0.52, 0.86, 0], 0.13, dough, { melt: 0.06 }).capsule([x * 0.1, 0.5, 0], [x * 0.3, 0.14, 0], 0.14, dough, { melt: 0.06 }))
  body.paint([0, 0, 0.05], rotation(), 1, [
    { kind: 'ellipse', centre: [-0.11, 1.3], radii: [0.045, 0.055], colour: '#3a2016' }, { kind: 'ellipse', centre: [0.11, 1.3], radii: [0.045, 0.055], colour: '#3a2016' },
    { kind: 'stroke', from: [-0.13, 1.15], bend: [0, 1.05], to: [0.13, 1.15], widths: [0.03, 0.03], colour: '#ffffff' },
    ...[0.9, 0.72, 0.54].map((y, i) => ({ kind: 'ellipse' as const, centre: [0, y] as const, radii: [0.05, 0.05] as const, colour: SPRINKLES[i] })),
    ...[-1, 1].flatMap((x) => [{ kind: 'stroke' as const, from: [x * 0.46, 0.96] as const, bend: [x * 0.5, 0.86] as const, to: [x * 0.46, 0.76] as const, widths: [0.03, 0.03] as const, colour: '#ffffff' as const }, { kind: 'stroke' as const, from: [x * 0.16, 0.2] as const, bend: [x * 0.3, 0.26] as const, to: [x * 0.4, 0.2] as const, widths: [0.03, 0.03] as const, colour: '#ffffff' as const }]),
  ], 0.3)
  return undefined
})

/** Candles standing on a cake. */
function candles(m: Making, count: number, radius: number, y: number) {
  around(Math.max(1, count), (_, c, s, index) => {
    if (count === 0) return
    const r = count === 1 ? 0 : radius
    const colour = (['#4fa3d8', '#f2c13f', '#7fc46a', '#f0708a', '#b57be0'] as const)[index % 5]
    m.group('candle').capsule([c * r, y, s * r], [c * r, y + 0.75, s * r], 0.065, m.part('candles', { ...plastic(colour), pattern: { kind: 'stripes', colours: [colour, '#ffffff'], scale: 0.14, frame: { at: [0, 0, 0], axes: rotation(0, 0, 0.6) } } }))
    if (!m.has('unlit')) flame(m, [c * r, y + 0.82, s * r], 0.34)
  }, 0.45)
}

function layerCake(m: Making, lit: boolean) {
  const icing = m.part('icing', { ...glaze('#f7b9c9'), shine: 0.25, skin: 0.4 })
  const cream = m.part('cream', { ...soft('#fff7ea'), shine: 0.2 })
  m.group('plate').lathe([0, 0, 0], turned([[1.0, 0], [1.2, 0.05], [2.15, 0.2], [2.2, 0.26]]), m.part('plate', glaze('#fbfaf6')), { round: 0.02 })
  m.group('bottom').cone([0, 0.92, 0], 0.68, 1.6, icing, { round: 0.16 })
  m.group('band').cone([0, 0.9, 0], 0.1, 1.615, cream, { round: 0.05 })
  m.group('upper').cone([0, 2.0, 0], 0.45, 1.05, cream, { round: 0.14 })
  const drip = m.group('drip')
  drip.cone([0, 2.42, 0], 0.07, 1.07, icing, { round: 0.06 })
  around(12, (_, c, s, index) => drip.capsule([c * 1.05, 2.4, s * 1.05], [c * 1.06, 2.22 - (index % 3) * 0.13, s * 1.06], 0.11, icing, { melt: 0.05 }))
  around(16, (_, c, s) => m.group('pearls').sphere([c * 1.55, 0.32, s * 1.55], 0.2, cream))
  around(14, (_, c, s) => m.group('swirl').lathe([c * 1.32, 1.58, s * 1.32], turned(smooth([[0.2, 0], [0.2, 0.1], [0.08, 0.26], [0.01, 0.34]])), cream, { round: 0.01 }))
  around(7, (_, c, s) => m.group('cherries').sphere([c * 0.78, 2.62, s * 0.78], 0.18, glaze('#e0263c')))
  candles(m, lit ? m.count('candles', 5) : m.count('candles', 0), 0.4, 2.45)
  return { grip: [0, 0.1, 0] } as const
}

const cake = sweet({ id: 'cake', en: 'cake, layer cake, cream cake', zh: '蛋糕, 奶油蛋糕', size: 0.28, colour: '#f7b9c9', parts: 'icing, cream, plate', unit: 0.1, states: 'candles-N' }, (m) => layerCake(m, false))
const birthdayCake = sweet({ id: 'birthday-cake', zh: '生日蛋糕', kinds: 'cake', size: 0.36, colour: '#f7b9c9', parts: 'icing, cream, plate, candles', unit: 0.1, states: 'candles-N, unlit' }, (m) => layerCake(m, true))

const cakeSlice = sweet({ id: 'cake-slice', en: 'cake slice, slice of cake, piece of cake, cheesecake', zh: '蛋糕块, 一块蛋糕, 芝士蛋糕', kinds: 'cake', size: 0.15, colour: '#f7d58c', parts: 'sponge, icing', unit: 0.1 }, (m) => {
  const wedge: Outline = [[0, -0.85], [0.62, 0.75], [0, 0.9], [-0.62, 0.75]]
  const sponge = m.part('sponge', soft('#f2c878'))
  m.group('plate').lathe([0, 0, 0], turned([[0.7, 0], [1.05, 0.1], [1.12, 0.15]]), glaze('#fbfaf6'), { round: 0.02 })
  for (const [y, h, s] of [[0.32, 0.17, sponge], [0.55, 0.07, soft('#fff7ea')], [0.78, 0.17, sponge]] as const) m.group('layer').extrusion([0, y, 0], wedge, h, s, { axes: FLAT, round: 0.05 })
  m.group('icing').extrusion([0, 1.0, 0], wedge.map(([x, y]) => [x * 1.04, y * 1.03]), 0.09, m.part('icing', glaze('#f28ba8')), { axes: FLAT, round: 0.07 })
  m.group('cherry').sphere([0, 1.3, -0.45], 0.2, glaze('#e0263c'))
  m.group('cream').lathe([0, 1.06, -0.45], turned(smooth([[0.26, 0], [0.24, 0.1], [0.1, 0.2]])), soft('#ffffff'))
  return undefined
})

const cupcake = sweet({ id: 'cupcake', en: 'cupcake, muffin, fairy cake', zh: '纸杯蛋糕, 杯子蛋糕, 玛芬', kinds: 'cake', size: 0.13, colour: '#f490b1', parts: 'icing, cup', unit: 0.1 }, (m) => {
  const cup = m.part('cup', { ...matte('#7cc4d8') })
  const paper = m.group('cup')
  paper.cone([0, 0.26, 0], 0.26, [0.32, 0.43], cup)
  around(16, (_, c, s) => paper.capsule([c * 0.32, 0.04, s * 0.32], [c * 0.43, 0.5, s * 0.43], 0.035, tint(cup, 1.15), { melt: 0.02 }))
  m.group('cake').ellipsoid([0, 0.5, 0], [0.45, 0.16, 0.45], soft('#d99a4f'))
  const icing = m.part('icing', { ...soft('#f490b1'), shine: 0.3 })
  const swirl = m.group('icing')
  for (const [y, r, t] of [[0.62, 0.27, 0.17], [0.8, 0.18, 0.15], [0.96, 0.08, 0.13]]) swirl.ring([0, y, 0], r, t, icing, { melt: 0.03, axes: rotation(0, 0.08) }).sphere([0, y, 0], r, icing)
  swirl.cone([0, 1.12, 0], 0.1, [0.09, 0.01], icing, { melt: 0.04 })
  m.group('cherry').sphere([0, 1.22, 0], 0.13, glaze('#e0263c'))
  around(10, (_, c, s, i) => m.group('sprinkles').capsule([c * 0.4 * (i % 2 ? 1 : 0.72), i % 2 ? 0.68 : 0.86, s * 0.4 * (i % 2 ? 1 : 0.72)], [c * 0.42 * (i % 2 ? 1 : 0.72), (i % 2 ? 0.68 : 0.86) + 0.06, s * 0.42 * (i % 2 ? 1 : 0.72)], 0.02, plastic(SPRINKLES[i % 6])))
  return { grip: [0, 0.25, 0] }
})

const doughnut = sweet({ id: 'doughnut', en: 'doughnut, donut', zh: '甜甜圈', size: 0.13, colour: '#f27fae', parts: 'icing, dough', unit: 0.1 }, (m) => {
  m.group('dough').ring([0, 0.24, 0], 0.4, 0.24, m.part('dough', soft('#d99448')))
  const icing = m.part('icing', glaze('#f27fae'))
  const top = m.group('icing')
  top.ring([0, 0.275, 0], 0.4, 0.235, icing).box([0, -0.35, 0], [1, 0.6, 1], icing, { operation: 'carve', melt: 0.03 })
  around(9, (_, c, s, i) => i % 2 === 0 && m.group('icing').ellipsoid([c * 0.59, 0.24, s * 0.59], [0.08, 0.09, 0.08], icing))
  around(18, (_, c, s, i) => {
    const r = 0.3 + ((i * 7) % 4) * 0.065
    const y = 0.275 + Math.sqrt(Math.max(0, 0.235 ** 2 - (r - 0.4) ** 2))
    m.group('sprinkles').capsule([c * r, y, s * r], [c * r + Math.cos(i * 2.3) * 0.07, y, s * r + Math.sin(i * 2.3) * 0.07], 0.02, plastic(SPRINKLES[i % 6]))
  })
  return { grip: [0.4, 0.24, 0] }
})

const pie = sweet({ id: 'pie', en: 'pie, apple pie, tart', zh: '派, 苹果派, 馅饼', size: 0.3, colour: '#d99a4a', parts: 'crust, filling', unit: 0.1 }, (m) => {
  const crust = m.part('crust', soft('#d99a4a'))
  m.group('tin').lathe([0, 0, 0], turned([[1.05, 0], [1.35, 0.42], [1.42, 0.44]]), glaze('#d7dbe2'), { round: 0.02 })
  m.group('filling').cone([0, 0.42, 0], 0.08, 1.28, m.part('filling', glaze('#c0392f')))
  const lattice = m.group('lattice')
  around(18, (_, c, s) => lattice.sphere([c * 1.33, 0.5, s * 1.33], 0.2, crust, { melt: 0.06 }))
  for (const x of spread(4, -0.75, 0.75)) {
    const h = Math.sqrt(1.28 ** 2 - x * x)
    lattice.box([x, 0.53, 0], [0.12, 0.05, h], crust, { round: 0.04, melt: 0.01 }).box([0, 0.57, x], [h, 0.05, 0.12], crust, { round: 0.04, melt: 0.01 })
  }
  return undefined
})

const pancakes = sweet({ id: 'pancakes', en: 'pancakes, pancake, stack of pancakes, crepe', zh: '松饼, 薄煎饼, 煎饼', size: 0.27, colour: '#dba14e', parts: 'batter', unit: 0.1 }, (m) => {
  const batter = m.part('batter', soft('#dba14e'))
  m.group('plate').lathe([0, 0, 0], turned([[0.8, 0], [1.28, 0.1], [1.35, 0.16]]), glaze('#fbfaf6'), { round: 0.02 })
  spread(5, 0.24, 1.04).forEach((y, i) => m.group('pancake').cone([Math.sin(i * 2) * 0.05, y, Math.cos(i * 2) * 0.05], 0.11, 0.92, i % 2 ? batter : tint(batter, 1.1), { round: 0.1 }))
  const syrup = glaze('#a65a1e')
  const pour = m.group('syrup')
  pour.cone([0, 1.16, 0], 0.04, 0.6, syrup, { round: 0.03 })
  for (const [a, d] of [[0.4, 0.5], [1.5, 0.75], [2.6, 0.4], [4.2, 0.6], [5.4, 0.35]]) pour.capsule([Math.cos(a) * 0.5, 1.16, Math.sin(a) * 0.5], [Math.cos(a) * 0.93, 1.13, Math.sin(a) * 0.93], 0.09, syrup, { melt: 0.05 }).capsule([Math.cos(a) * 0.95, 1.1, Math.sin(a) * 0.95], [Math.cos(a) * 0.97, 1.1 - d, Math.sin(a) * 0.97], 0.09, syrup, { melt: 0.05 })
  m.group('butter').box([0, 1.26, 0], [0.2, 0.09, 0.2], soft('#ffe36e'), { round: 0.05, axes: rotation(0.5) })
  return undefined
})

const waffle = sweet({ id: 'waffle', zh: '华夫饼', size: 0.17, colour: '#d99a48', parts: 'batter', unit: 0.1 }, (m) => {
  const batter = m.part('batter', soft('#d99a48'))
  const body = m.group('waffle')
  body.box([0, 0.14, 0], [0.82, 0.14, 0.82], batter, { round: 0.1 })
  for (const x of spread(4, -0.57, 0.57)) for (const z of spread(4, -0.57, 0.57)) body.box([x, 0.3, z], [0.14, 0.12, 0.14], tint(batter, 0.8), { operation: 'carve', round: 0.03, melt: 0.02 })
  m.group('cream').sphere([0.15, 0.4, 0.1], 0.28, soft('#ffffff'))
  m.group('berry').sphere([0.2, 0.68, 0.15], 0.15, glaze('#e0263c')).sphere([-0.25, 0.34, 0.25], 0.14, glaze('#4a5fa8'))
  return undefined
})

const iceCream = sweet({ id: 'ice-cream', en: 'ice cream, ice cream cone, ice-cream, gelato, soft serve', zh: '冰淇淋, 冰激凌, 甜筒', size: 0.29, rests: 'hand', colour: '#f9b7c8', parts: 'scoop, cone', unit: 0.1 }, (m) => {
  const scoop = m.part('scoop', { ...soft('#f9b7c8'), shine: 0.25 })
  m.group('cone').lathe([0, 0, 0], turned([[0.04, 0], [0.36, 1.15], [0.42, 1.2], [0.42, 1.35]]), m.part('cone', { ...soft('#dfa557'), pattern: { kind: 'plaid', colours: ['#dfa557', '#c2853b'], scale: 0.17, frame: { at: [0, 0, 0], axes: rotation(0, Math.PI / 2, Math.PI / 4) } } }), { round: 0.03 })
  const ball = m.group('scoop')
  ball.sphere([0, 1.62, 0], 0.47, scoop, { bumps: { height: 0.012, frequency: 9 } })
  around(9, (_, c, s) => ball.sphere([c * 0.39, 1.4, s * 0.39], 0.12, scoop, { melt: 0.06 }))
  if (!m.has('single')) m.group('second').sphere([0.02, 2.12, 0], 0.38, m.part('second', { ...soft('#fff3d6'), shine: 0.25 }), { bumps: { height: 0.012, frequency: 9 } })
  m.group('cherry').sphere([0.05, 2.52, 0.05], 0.13, glaze('#e0263c'))
  m.group('wafer').capsule([0.28, 2.2, -0.1], [0.5, 2.75, -0.16], 0.07, soft('#c2853b'))
  return { grip: [0, 0.7, 0], mouth: [0, 2.1, 0.2] }
})

const popsicle = sweet({ id: 'popsicle', en: 'popsicle, ice lolly, ice pop', zh: '冰棍, 冰棒, 雪糕', kinds: 'ice cream', size: 0.22, rests: 'hand', colour: '#ff7b6b', parts: 'ice', unit: 0.1 }, (m) => {
  const ice = m.part('ice', { ...glaze('#ff7b6b'), skin: 0.6 })
  const body = m.group('ice')
  body.box([0, 1.35, 0], [0.42, 0.68, 0.17], ice, { round: 0.16 }).ellipsoid([0, 1.85, 0], [0.42, 0.3, 0.17], ice, { melt: 0.05 })
  both((x) => body.capsule([x * 0.16, 0.95, 0.17], [x * 0.16, 1.75, 0.17], 0.06, ice, { operation: 'carve', melt: 0.04 }))
  m.group('stick').box([0, 0.4, 0], [0.1, 0.4, 0.045], timber('#e0bd84'), { round: 0.04 })
  return { grip: [0, 0.3, 0], mouth: [0, 1.9, 0.1] }
})

const sundae = sweet({ id: 'sundae', en: 'sundae, milkshake, parfait', zh: '圣代, 奶昔, 芭菲', size: 0.26, colour: '#f6a6bd', parts: 'cream', unit: 0.1 }, (m) => {
  const cream = m.part('cream', soft('#f6a6bd'))
  const wall: Outline = [[0.42, 0], [0.4, 0.08], [0.1, 0.2], [0.1, 0.45], [0.3, 0.7], [0.5, 1.5], [0.55, 1.55]]
  m.group('filling').lathe([0, 0, 0], turned([[0.2, 0.62], [0.44, 1.48]]), cream)
  m.group('glass').lathe([0, 0, 0], turned(wall), { colour: '#e3f2f8', opacity: 0.35, shine: 0.9, gloss: 80, rim: 0.6 }, { round: 0.02 })
  m.group('scoops').sphere([-0.2, 1.65, 0.05], 0.33, cream, { melt: 0.03 }).sphere([0.22, 1.67, 0], 0.32, soft('#fff3d6'), { melt: 0.03 }).sphere([0, 1.98, 0], 0.28, soft('#ffffff'), { melt: 0.05 })
  m.group('cherry').sphere([0, 2.28, 0.02], 0.12, glaze('#e0263c'))
  m.group('straw').capsule([0.3, 1.4, -0.15], [0.52, 2.6, -0.25], 0.05, { ...plastic('#e2574c'), pattern: { kind: 'stripes', colours: ['#e2574c', '#ffffff'], scale: 0.12 } })
  return undefined
})

const chocolate = sweet({ id: 'chocolate-bar', en: 'chocolate bar, chocolate, bar of chocolate', zh: '巧克力, 巧克力块', size: 0.19, colour: '#5c3420', parts: 'chocolate, wrapper', unit: 0.1 }, (m) => {
  const brown = m.part('chocolate', glaze('#5c3420'))
  const bar = m.group('bar')
  bar.box([0, 0.09, -0.35], [0.55, 0.09, 0.6], brown, { round: 0.04 })
  for (const x of spread(3, -0.36, 0.36)) for (const z of spread(3, -0.75, 0.0)) bar.box([x, 0.18, z], [0.15, 0.06, 0.15], tint(brown, 1.1), { round: 0.05, melt: 0.02 })
  m.group('wrapper').box([0, 0.11, 0.5], [0.6, 0.12, 0.45], m.part('wrapper', plastic('#c8384a')), { round: 0.05 })
  m.group('foil').box([0, 0.11, 0.06], [0.59, 0.125, 0.07], { colour: '#e0e4ea', shine: 0.8, gloss: 40, mirror: 0.2 }, { round: 0.04 })
  return undefined
})

const candy = sweet({ id: 'candy', en: 'candy, sweet, wrapped candy, bonbon', zh: '糖果, 糖', size: 0.13, colour: '#f0536b', parts: 'wrapper', unit: 0.1 }, (m) => {
  const wrap = m.part('wrapper', { ...glaze('#f0536b'), pattern: { kind: 'stripes', colours: ['#f0536b', '#ffd6dd'], scale: 0.13, frame: { at: [0, 0, 0], axes: rotation(0, 0, 0.9) } } })
  const body = m.group('body')
  body.sphere([0, 0.34, 0], 0.33, wrap)
  both((x) => body.cone([x * 0.48, 0.34, 0], 0.16, [0.06, 0.27], wrap, { axes: rotation(0, 0, -x * Math.PI / 2), round: 0.03, melt: 0.04 }))
  return undefined
})

const lollipop = sweet({ id: 'lollipop', en: 'lollipop, lolly', zh: '棒棒糖', kinds: 'candy', size: 0.24, rests: 'hand', colour: '#ff5f8a', parts: 'candy', unit: 0.1 }, (m) => {
  const sugar = m.part('candy', { ...glaze('#ff5f8a'), shine: 0.8 })
  m.group('stick').capsule([0, 0.05, 0], [0, 1.4, 0], 0.06, matte('#fbf6ec'))
  m.group('disc').cone([0, 1.75, 0], 0.15, 0.62, sugar, { axes: ALONG_Z, round: 0.13 })
  const swirl = m.group('swirl')
  const turns = Array.from({ length: 19 }, (_, i) => { const a = i * 0.62; const r = 0.04 + i * 0.028; return [Math.cos(a) * r, 1.75 + Math.sin(a) * r, 0.14] as const }) // biome-ignore format: spiral
  swirl.tube(turns, 0.05, glaze('#fff2f5'))
  return { grip: [0, 0.5, 0], mouth: [0, 1.9, 0.1] }
})

const marshmallow = sweet({ id: 'marshmallow', zh: '棉花糖', size: 0.05, colour: '#fdf3f0', parts: 'body', unit: 0.1 }, (m) => {
  m.group('body').cone([0, 0.24, 0], 0.24, 0.26, m.part('body', soft('#fdf3f0')), { round: 0.1 })
  return undefined
})

const cottonCandy = sweet({ id: 'cotton-candy', en: 'cotton candy, candy floss', zh: '棉花糖球, 彩色棉花糖', kinds: 'candy', size: 0.4, rests: 'hand', colour: '#f9a8c9', parts: 'sugar', unit: 0.1 }, (m) => {
  const sugar = m.part('sugar', { ...soft('#f9a8c9'), rim: 0.6 })
  m.group('stick').cone([0, 0.9, 0], 0.9, [0.05, 0.1], matte('#fbf6ec'))
  const puff = m.group('puff')
  for (const [x, y, z, r] of [[0, 2.2, 0, 0.85], [0.5, 2.6, 0.2, 0.65], [-0.5, 2.55, -0.1, 0.7], [0, 3.1, 0, 0.75], [0.15, 2.5, 0.5, 0.6]]) puff.sphere([x, y, z], r, sugar, { melt: 0.15, bumps: { height: 0.04, frequency: 3.2 } })
  return { grip: [0, 0.5, 0], mouth: [0, 2.8, 0.6] }
})

const cheese = baked({ id: 'cheese', en: 'cheese, wedge of cheese, swiss cheese', zh: '奶酪, 芝士, 起司', kinds: 'dairy', size: 0.18, colour: '#f9c63a', parts: 'cheese', unit: 0.1 }, (m) => {
  const yellow = m.part('cheese', { ...soft('#f9c63a'), shine: 0.2 })
  const wedge = m.group('cheese')
  wedge.extrusion([0, 0.4, 0], [[-0.9, -0.45], [0.9, -0.1], [0.9, 0.5], [-0.9, 0.5]].map(([x, y]) => [x, y] as const), 0.4, yellow, { axes: FLAT, round: 0.05 })
  for (const [x, y, z, r] of [[-0.45, 0.5, 0.42, 0.17], [0.1, 0.25, 0.3, 0.12], [0.5, 0.55, 0.22, 0.15], [0, 0.82, 0, 0.18], [0.6, 0.85, -0.25, 0.12], [-0.5, 0.82, -0.1, 0.11], [-0.1, 0.62, 0.36, 0.08], [0.92, 0.4, -0.2, 0.15]]) wedge.sphere([x, y, z], r, tint(yellow, 0.88), { operation: 'carve', melt: 0.02 })
  return undefined
})

const egg = baked({ id: 'egg', en: 'egg, chicken egg, easter egg', zh: '鸡蛋, 蛋, 彩蛋', kinds: 'dairy', size: 0.075, colour: '#f3d9bd', parts: 'shell', unit: 0.1 }, (m) => {
  m.group('shell').capsule([0, 0.28, 0], [0, 0.57, 0], [0.28, 0.18], m.part('shell', { ...soft('#f3d9bd'), shine: 0.25 }))
  return undefined
})

const friedEgg = baked({ id: 'fried-egg', en: 'fried egg, sunny side up egg', zh: '煎蛋, 荷包蛋', kinds: 'egg', size: 0.13, colour: '#fffdf6', parts: 'white, yolk', unit: 0.1 }, (m) => {
  const white = m.part('white', glaze('#fffdf6'))
  const body = m.group('white')
  for (const [x, z, r] of [[0, 0, 0.52], [0.3, 0.2, 0.32], [-0.32, 0.12, 0.34], [0.1, -0.34, 0.32], [-0.15, 0.34, 0.26]]) body.ellipsoid([x, 0.06, z], [r, 0.065, r], white, { melt: 0.08 })
  m.group('yolk').ellipsoid([0.02, 0.12, 0], [0.26, 0.17, 0.26], m.part('yolk', { ...glaze('#fbb02d'), shine: 0.8 }))
  return undefined
})

const butter = baked({ id: 'butter', zh: '黄油', kinds: 'dairy', size: 0.17, colour: '#ffe27a', parts: 'butter', unit: 0.1 }, (m) => {
  m.group('dish').box([0, 0.07, 0], [0.85, 0.07, 0.5], glaze('#fbfaf6'), { round: 0.06 })
  m.group('butter').box([-0.08, 0.36, 0], [0.55, 0.24, 0.27], m.part('butter', soft('#ffe27a')), { round: 0.07 })
  m.group('pat').box([0.58, 0.3, 0.02], [0.07, 0.22, 0.26], soft('#ffe88f'), { round: 0.05, axes: rotation(0, 0, 0.35) })
  return undefined
})

export const bakery = [bread, slice, baguette, croissant, pretzel, bun, cookie, gingerbread, cake, birthdayCake, cakeSlice, cupcake, doughnut, pie, pancakes, waffle, iceCream, popsicle, sundae, chocolate, candy, lollipop, marshmallow, cottonCandy, cheese, egg, friedEgg, butter]
