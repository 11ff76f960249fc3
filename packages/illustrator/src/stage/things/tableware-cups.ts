// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Cups, plates, cutlery, bottles, pots. Decimetres. */
import { IDENTITY, rotation } from '../frames.ts'
import { ALONG_Z } from './shapes.ts'
import { glass, glaze, plastic, soft } from './surfaces.ts'
import { cupBody, drink, saucered, ware } from './tableware-shared.ts'

const mug = ware(
  {
    id: 'mug',
    en: 'mug, coffee mug',
    zh: '马克杯',
    kinds: 'cup',
    size: 0.11,
    colour: '#4fa3d8',
    parts: 'body, drink',
    unit: 0.1,
    states: 'empty',
  },
  (m) => {
    cupBody(m, [0.4, 0.43], 1.05, m.part('body', glaze('#4fa3d8')), m.has('empty') ? undefined : '#5a3420', true)
    return {
      grip: [0.68, 0.55, 0],
      inside: [0, 0.85, 0],
      face: { at: [0, 0.5, 0.43], axes: IDENTITY, size: [0.5, 0.5] },
    }
  },
)

const coffee = drink(
  {
    id: 'coffee-cup',
    en: 'coffee cup, cup of coffee, coffee, espresso, cappuccino, latte',
    zh: '咖啡, 咖啡杯, 一杯咖啡',
    kinds: 'cup',
    size: 0.16,
    colour: '#fbfaf6',
    parts: 'body, drink',
    states: 'steaming',
    unit: 0.1,
  },
  (m) => {
    const anchors = saucered(m, '#fbfaf6', '#6b3d22')
    m.group('art')
      .ellipsoid([0, 0.655, 0], [0.24, 0.012, 0.24], soft('#e9cfa6'))
      .ellipsoid([0, 0.66, 0.05], [0.1, 0.014, 0.13], soft('#8a5a34'))
    return anchors
  },
)

const tea = drink(
  {
    id: 'tea-cup',
    en: 'tea cup, teacup, cup of tea, tea',
    zh: '茶, 茶杯, 一杯茶',
    kinds: 'cup',
    size: 0.16,
    colour: '#8fc3b8',
    parts: 'body, drink',
    states: 'steaming',
    unit: 0.1,
  },
  (m) => saucered(m, '#8fc3b8', '#b5682a'),
)

const cup = ware(
  { id: 'cup', en: 'cup, drinking cup', zh: '杯子', size: 0.1, colour: '#f2b84b', parts: 'body', unit: 0.1 },
  (m) => {
    cupBody(m, [0.3, 0.42], 0.98, m.part('body', glaze('#f2b84b')), undefined, false)
    return { grip: [0, 0.5, 0], inside: [0, 0.2, 0] }
  },
)

const paperCup = drink(
  {
    id: 'paper-cup',
    en: 'paper cup, takeaway coffee, coffee to go, disposable cup',
    zh: '纸杯, 外带咖啡, 咖啡纸杯',
    kinds: 'cup',
    size: 0.16,
    rests: 'hand',
    colour: '#fbf6ec',
    parts: 'cup, sleeve, lid',
    unit: 0.1,
  },
  (m) => {
    m.group('cup').cone([0, 0.68, 0], 0.68, [0.32, 0.45], m.part('cup', soft('#fbf6ec')), { round: 0.03 })
    const sleeve = m.group('sleeve')
    sleeve.cone([0, 0.7, 0], 0.32, [0.39, 0.455], m.part('sleeve', soft('#b5803f')), { round: 0.02 })
    m.group('lid')
      .cone([0, 1.4, 0], 0.06, [0.48, 0.46], m.part('lid', plastic('#3f3a3a')), { round: 0.04 })
      .cone([0, 1.5, 0], 0.06, [0.42, 0.38], m.part('lid', plastic('#3f3a3a')), { round: 0.04 })
    return {
      grip: [0, 0.7, 0],
      mouth: [0, 1.55, 0.3],
      face: { at: [0, 0.7, 0.44], axes: IDENTITY, size: [0.45, 0.45] },
    }
  },
)

const boba = drink(
  {
    id: 'bubble-tea',
    en: 'bubble tea, boba, boba tea, milk tea',
    zh: '奶茶, 珍珠奶茶',
    size: 0.24,
    rests: 'hand',
    colour: '#d9a878',
    parts: 'drink',
    unit: 0.1,
  },
  (m) => {
    m.group('drink').cone([0, 0.72, 0], 0.68, [0.37, 0.5], m.part('drink', soft('#d9a878')), { round: 0.08 })
    for (let i = 0; i < 20; i++)
      m.group('pearls').sphere(
        [
          Math.cos(i * 2.4) * (0.34 + (i % 4) * 0.015),
          0.16 + (i % 4) * 0.13,
          Math.sin(i * 2.4) * (0.34 + (i % 4) * 0.015),
        ],
        0.08,
        glaze('#3a241c'),
      )
    m.group('cup').cone([0, 0.8, 0], 0.8, [0.42, 0.56], glass('#eef6fa', 0.14), { round: 0.06 })
    m.group('lid')
      .ellipsoid([0, 1.6, 0], [0.56, 0.24, 0.56], glass('#f4fafc', 0.45))
      .cone([0, 1.6, 0], 0.05, 0.6, plastic('#fbf6ec'), { round: 0.04 })
    m.group('straw').capsule([0.08, 0.4, 0], [0.22, 2.35, 0], 0.075, plastic('#f0708a'))
    return {
      grip: [0, 0.8, 0],
      mouth: [0.22, 2.35, 0.05],
      face: { at: [0, 0.8, 0.5], axes: IDENTITY, size: [0.45, 0.45] },
    }
  },
)

const waterGlass = drink(
  {
    id: 'water-glass',
    en: 'glass of water, water glass, glass, drinking glass, tumbler, glass of milk',
    zh: '玻璃杯, 一杯水, 水杯',
    size: 0.13,
    colour: '#bfe3f2',
    parts: 'drink',
    states: 'empty',
    unit: 0.1,
  },
  (m) => {
    if (!m.has('empty'))
      m.group('drink').cone([0, 0.5, 0], 0.42, [0.29, 0.35], m.part('drink', { ...glaze('#a9dcf2'), opacity: 0.75 }), {
        round: 0.04,
      })
    m.group('glass').cone([0, 0.64, 0], 0.64, [0.33, 0.42], glass('#e6f4fa', 0.2), { round: 0.06 })
    m.group('rim').ring([0, 1.26, 0], 0.405, 0.02, glass('#ffffff', 0.7))
    return { grip: [0, 0.6, 0], mouth: [0, 1.27, 0.3] }
  },
)

const juice = drink(
  {
    id: 'juice',
    en: 'juice, orange juice, glass of juice, lemonade, soft drink, soda, cocktail',
    zh: '果汁, 橙汁, 汽水, 饮料, 鸡尾酒',
    size: 0.2,
    colour: '#f9a12e',
    parts: 'drink',
    unit: 0.1,
  },
  (m) => {
    m.group('drink').cone([0, 0.62, 0], 0.55, [0.28, 0.38], m.part('drink', glaze('#f9a12e')), { round: 0.05 })
    m.group('ice').box([0.1, 1.15, 0.05], [0.13, 0.13, 0.13], glass('#f4fbff', 0.7), {
      round: 0.05,
      axes: rotation(0.5, 0.4),
    })
    m.group('glass').cone([0, 0.7, 0], 0.7, [0.33, 0.44], glass('#eaf6fb', 0.14), { round: 0.06 })
    m.group('straw').capsule([-0.05, 0.4, -0.1], [-0.26, 1.95, -0.16], 0.05, {
      ...plastic('#e2404a'),
      pattern: { kind: 'stripes', colours: ['#e2404a', '#ffffff'], scale: 0.12 },
    })
    m.group('slice')
      .cone([0.43, 1.4, 0], 0.035, 0.26, soft('#fbb03b'), { axes: ALONG_Z, round: 0.02 })
      .cone([0.43, 1.4, 0], 0.045, 0.2, soft('#ffd98a'), { axes: ALONG_Z, round: 0.02, melt: 0 })
    return { grip: [0, 0.6, 0], mouth: [-0.26, 1.95, 0] }
  },
)

const wineGlass = drink(
  {
    id: 'wine-glass',
    en: 'wine glass, glass of wine, champagne glass, goblet',
    zh: '红酒杯, 酒杯, 高脚杯, 一杯红酒',
    size: 0.2,
    colour: '#a01f3a',
    parts: 'drink',
    unit: 0.1,
  },
  (m) => {
    const clear = glass('#dcecf4', 0.24)
    m.group('drink')
      .ellipsoid([0, 1.35, 0], [0.37, 0.42, 0.37], m.part('drink', glaze('#a01f3a')))
      .box([0, 1.86, 0], [0.6, 0.4, 0.6], m.part('drink', glaze('#a01f3a')), { operation: 'carve', melt: 0.01 })
    const body = m.group('glass')
    body
      .ellipsoid([0, 1.42, 0], [0.42, 0.52, 0.42], clear, { melt: 0.08 })
      .box([0, 2.18, 0], [0.6, 0.3, 0.6], clear, { operation: 'carve', melt: 0.01 })
      .capsule([0, 0.08, 0], [0, 0.95, 0], 0.05, clear, { melt: 0.08 })
      .cone([0, 0.035, 0], 0.035, [0.36, 0.3], clear, { melt: 0.06 })
    return { grip: [0, 0.55, 0], mouth: [0, 1.85, 0.3] }
  },
)

export const tablewareCups = [mug, coffee, tea, cup, paperCup, boba, waterGlass, juice, wineGlass]
