/** Cups, plates, cutlery, bottles, pots. Decimetres. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Hex, Surface } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, ALONG_Z, around, both, hollow, spread, turned } from './shapes.ts'
import { cloth, dark, glass, glaze, metal, plastic, soft, steel, timber, tint } from './surfaces.ts'

const ware = family({ category: 'container', rests: 'surface', kinds: 'tableware, container' })
const cutlery = family({ category: 'tool', rests: 'surface', kinds: 'cutlery, utensil' })
const drink = family({ category: 'food', rests: 'surface', kinds: 'drink, beverage' })

/** A straight-sided cup with an inside, contents and a handle. */
function cupBody(m: Making, radius: readonly [number, number], height: number, surface: Surface, contents: Hex | undefined, handle: boolean) {
  const [low, high] = radius
  const body = m.group('cup')
  body.cone([0, height / 2, 0], height / 2, radius, surface, { round: 0.06 })
  body.cone([0, height * 0.62, 0], height * 0.45, [low * 0.86, high * 0.88], tint(surface, 0.92), { operation: 'carve', round: 0.05, melt: 0.03 })
  if (handle) m.group('handle').ring([high * 0.98, height * 0.52, 0], height * 0.24, 0.075, surface, { axes: ALONG_Z }).capsule([high * 0.8, height * 0.52, 0], [high * 0.82, height * 0.52, 0], 0.01, surface)
  if (contents) m.group('drink').cone([0, height * 0.8, 0], 0.05, high * 0.84, m.part('drink', glaze(contents)), { round: 0.02 })
}

const mug = ware({ id: 'mug', en: 'mug, coffee mug', zh: '马克杯', kinds: 'cup', size: 0.11, colour: '#4fa3d8', parts: 'body, drink', unit: 0.1, states: 'empty' }, (m) => {
  cupBody(m, [0.4, 0.43], 1.05, m.part('body', glaze('#4fa3d8')), m.has('empty') ? undefined : '#5a3420', true)
  return { grip: [0.68, 0.55, 0], inside: [0, 0.85, 0], face: { at: [0, 0.5, 0.43], axes: IDENTITY, size: [0.5, 0.5] } }
})

function saucered(m: Making, own: Hex, contents: Hex) {
  const china = m.part('body', glaze(own))
  m.group('saucer').lathe([0, 0, 0], turned([[0.4, 0], [0.45, 0.04], [0.78, 0.12], [0.8, 0.16]]), china, { round: 0.02 })
  const cup = m.at([0, 0.12, 0])
  const body = cup.group('cup')
  body.ellipsoid([0, 0.5, 0], [0.5, 0.48, 0.5], china).box([0, 1.05, 0], [0.8, 0.45, 0.8], china, { operation: 'carve', melt: 0.03 }).ellipsoid([0, 0.54, 0], [0.44, 0.42, 0.44], tint(china, 0.95), { operation: 'carve', melt: 0.02 })
  cup.group('foot').cone([0, 0.05, 0], 0.05, [0.26, 0.22], china)
  cup.group('handle').ring([0.53, 0.38, 0], 0.15, 0.05, china, { axes: ALONG_Z })
  cup.group('drink').cone([0, 0.5, 0], 0.03, 0.43, m.part('drink', glaze(contents)), { round: 0.02 })
  if (m.has('hot', 'steaming')) spread(2, -0.12, 0.12).forEach((x) => cup.group('steam').curve([x, 0.65, 0], [x + 0.2, 0.95, 0], [x - 0.2, 1.2, 0], [x + 0.05, 1.5, 0], [0.05, 0.02], { colour: '#ffffff', opacity: 0.5, shine: 0 }, { steps: 8 }))
  return { grip: [0.66, 0.5, 0], inside: [0, 0.6, 0], mouth: [0, 0.7, 0.4] } as const
}

const coffee = drink({ id: 'coffee-cup', en: 'coffee cup, cup of coffee, coffee, espresso, cappuccino, latte', zh: '咖啡, 咖啡杯, 一杯咖啡', kinds: 'cup', size: 0.11, colour: '#fbfaf6', parts: 'body, drink', states: 'steaming', unit: 0.1 }, (m) => {
  const anchors = saucered(m, '#fbfaf6', '#6b3d22')
  m.group('art').ellipsoid([0, 0.655, 0], [0.24, 0.012, 0.24], soft('#e9cfa6')).ellipsoid([0, 0.66, 0.05], [0.1, 0.014, 0.13], soft('#8a5a34'))
  return anchors
})
const tea = drink({ id: 'tea-cup', en: 'tea cup, teacup, cup of tea, tea', zh: '茶, 茶杯, 一杯茶', kinds: 'cup', size: 0.11, colour: '#8fc3b8', parts: 'body, drink', states: 'steaming', unit: 0.1 }, (m) => saucered(m, '#8fc3b8', '#b5682a'))
const cup = ware({ id: 'cup', en: 'cup, drinking cup', zh: '杯子', size: 0.1, colour: '#f2b84b', parts: 'body', unit: 0.1 }, (m) => {
  cupBody(m, [0.3, 0.42], 0.98, m.part('body', glaze('#f2b84b')), undefined, false)
  return { grip: [0, 0.5, 0], inside: [0, 0.2, 0] }
})
const paperCup = drink({ id: 'paper-cup', en: 'paper cup, takeaway coffee, coffee to go, disposable cup', zh: '纸杯, 外带咖啡, 咖啡纸杯', kinds: 'cup', size: 0.16, rests: 'hand', colour: '#fbf6ec', parts: 'cup, sleeve, lid', unit: 0.1 }, (m) => {
  m.group('cup').cone([0, 0.68, 0], 0.68, [0.32, 0.45], m.part('cup', soft('#fbf6ec')), { round: 0.03 })
  const sleeve = m.group('sleeve')
  sleeve.cone([0, 0.7, 0], 0.32, [0.39, 0.455], m.part('sleeve', soft('#b5803f')), { round: 0.02 })
  m.group('lid').cone([0, 1.4, 0], 0.06, [0.48, 0.46], m.part('lid', plastic('#3f3a3a')), { round: 0.04 }).cone([0, 1.5, 0], 0.06, [0.42, 0.38], m.part('lid', plastic('#3f3a3a')), { round: 0.04 })
  return { grip: [0, 0.7, 0], mouth: [0, 1.55, 0.3], face: { at: [0, 0.7, 0.44], axes: IDENTITY, size: [0.45, 0.45] } }
})
const boba = drink({ id: 'bubble-tea', en: 'bubble tea, boba, boba tea, milk tea', zh: '奶茶, 珍珠奶茶', size: 0.24, rests: 'hand', colour: '#d9a878', parts: 'drink', unit: 0.1 }, (m) => {
  m.group('drink').cone([0, 0.72, 0], 0.68, [0.37, 0.5], m.part('drink', soft('#d9a878')), { round: 0.08 })
  for (let i = 0; i < 20; i++) m.group('pearls').sphere([Math.cos(i * 2.4) * (0.34 + (i % 4) * 0.015), 0.16 + (i % 4) * 0.13, Math.sin(i * 2.4) * (0.34 + (i % 4) * 0.015)], 0.08, glaze('#3a241c'))
  m.group('cup').cone([0, 0.8, 0], 0.8, [0.42, 0.56], glass('#eef6fa', 0.14), { round: 0.06 })
  m.group('lid').ellipsoid([0, 1.6, 0], [0.56, 0.24, 0.56], glass('#f4fafc', 0.45)).cone([0, 1.6, 0], 0.05, 0.6, plastic('#fbf6ec'), { round: 0.04 })
  m.group('straw').capsule([0.08, 0.4, 0], [0.22, 2.35, 0], 0.075, plastic('#f0708a'))
  return { grip: [0, 0.8, 0], mouth: [0.22, 2.35, 0.05], face: { at: [0, 0.8, 0.5], axes: IDENTITY, size: [0.45, 0.45] } }
})

const waterGlass = drink({ id: 'water-glass', en: 'glass of water, water glass, glass, drinking glass, tumbler, glass of milk', zh: '玻璃杯, 一杯水, 水杯', size: 0.13, colour: '#bfe3f2', parts: 'drink', states: 'empty', unit: 0.1 }, (m) => {
  if (!m.has('empty')) m.group('drink').cone([0, 0.5, 0], 0.42, [0.29, 0.35], m.part('drink', { ...glaze('#a9dcf2'), opacity: 0.75 }), { round: 0.04 })
  m.group('glass').cone([0, 0.64, 0], 0.64, [0.33, 0.42], glass('#e6f4fa', 0.2), { round: 0.06 })
  m.group('rim').ring([0, 1.26, 0], 0.405, 0.02, glass('#ffffff', 0.7))
  return { grip: [0, 0.6, 0], mouth: [0, 1.27, 0.3] }
})
const juice = drink({ id: 'juice', en: 'juice, orange juice, glass of juice, lemonade, soft drink, soda, cocktail', zh: '果汁, 橙汁, 汽水, 饮料, 鸡尾酒', size: 0.2, colour: '#f9a12e', parts: 'drink', unit: 0.1 }, (m) => {
  m.group('drink').cone([0, 0.62, 0], 0.55, [0.28, 0.38], m.part('drink', glaze('#f9a12e')), { round: 0.05 })
  m.group('ice').box([0.1, 1.15, 0.05], [0.13, 0.13, 0.13], glass('#f4fbff', 0.7), { round: 0.05, axes: rotation(0.5, 0.4) })
  m.group('glass').cone([0, 0.7, 0], 0.7, [0.33, 0.44], glass('#eaf6fb', 0.14), { round: 0.06 })
  m.group('straw').capsule([-0.05, 0.4, -0.1], [-0.26, 1.95, -0.16], 0.05, { ...plastic('#e2404a'), pattern: { kind: 'stripes', colours: ['#e2404a', '#ffffff'], scale: 0.12 } })
  m.group('slice').cone([0.43, 1.4, 0], 0.035, 0.26, soft('#fbb03b'), { axes: ALONG_Z, round: 0.02 }).cone([0.43, 1.4, 0], 0.045, 0.2, soft('#ffd98a'), { axes: ALONG_Z, round: 0.02, melt: 0 })
  return { grip: [0, 0.6, 0], mouth: [-0.26, 1.95, 0] }
})
const wineGlass = drink({ id: 'wine-glass', en: 'wine glass, glass of wine, champagne glass, goblet', zh: '红酒杯, 酒杯, 高脚杯, 一杯红酒', size: 0.2, colour: '#a01f3a', parts: 'drink', unit: 0.1 }, (m) => {
  const clear = glass('#dcecf4', 0.24)
  m.group('drink').ellipsoid([0, 1.35, 0], [0.37, 0.42, 0.37], m.part('drink', glaze('#a01f3a'))).box([0, 1.86, 0], [0.6, 0.4, 0.6], m.part('drink', glaze('#a01f3a')), { operation: 'carve', melt: 0.01 })
  const body = m.group('glass')
  body.ellipsoid([0, 1.42, 0], [0.42, 0.52, 0.42], clear, { melt: 0.08 }).box([0, 2.18, 0], [0.6, 0.3, 0.6], clear, { operation: 'carve', melt: 0.01 }).capsule([0, 0.08, 0], [0, 0.95, 0], 0.05, clear, { melt: 0.08 }).cone([0, 0.035, 0], 0.035, [0.36, 0.3], clear, { melt: 0.06 })
  return { grip: [0, 0.55, 0], mouth: [0, 1.85, 0.3] }
})
const beer = drink({ id: 'beer', en: 'beer, beer mug, pint of beer, beer glass, ale', zh: '啤酒, 啤酒杯, 一杯啤酒', size: 0.19, colour: '#f2a922', parts: 'drink', unit: 0.1 }, (m) => {
  m.group('drink').cone([0, 0.72, 0], 0.62, 0.43, m.part('drink', { ...glaze('#f2a922'), glow: 0.12 }), { round: 0.05 })
  m.group('glass').cone([0, 0.72, 0], 0.72, 0.5, glass('#fdf3d4', 0.12), { round: 0.08 })
  around(8, (_, c, s) => m.group('facets').capsule([c * 0.49, 0.25, s * 0.49], [c * 0.49, 1.1, s * 0.49], 0.06, glass('#fff6dc', 0.35)))
  m.group('handle').curve([0.48, 1.15, 0], [0.98, 1.2, 0], [0.98, 0.35, 0], [0.48, 0.35, 0], [0.08, 0.08], glass('#f4ecd6', 0.7), { steps: 9 })
  const foam = m.group('foam')
  foam.cone([0, 1.42, 0], 0.12, 0.5, soft('#fffaf0'), { round: 0.1 })
  around(9, (_, c, s, i) => foam.sphere([c * 0.36, 1.52, s * 0.36], 0.17 + (i % 3) * 0.02, soft('#fffaf0'), { melt: 0.05 }))
  foam.sphere([0, 1.6, 0], 0.24, soft('#fffaf0'), { melt: 0.05 }).capsule([-0.3, 1.4, 0.38], [-0.31, 1.1, 0.42], 0.08, soft('#fffaf0'))
  return { grip: [0.85, 0.75, 0], mouth: [0, 1.6, 0.4] }
})

interface Bottle {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly colour: Hex
  readonly size: number
  readonly body: number
  readonly height: number
  /** Height of the shoulder and radius of the neck. */
  readonly shoulder: number
  readonly neck: number
  readonly cap: Hex
  readonly label: Hex
  readonly clear?: boolean
}

/** The family of bottles. */
function bottleOf(facts: Bottle) {
  return drink({ ...facts, kinds: 'bottle, container', category: 'container', parts: 'body, label, cap', unit: 0.1 }, (m) => {
    const { body: r, height: h, shoulder, neck } = facts
    const surface = m.part('body', facts.clear ? { ...glass(facts.colour, 0.55) } : { ...glaze(facts.colour), shine: 0.8, gloss: 60, mirror: 0.1 })
    const bottle = m.group('bottle')
    bottle.cone([0, shoulder / 2, 0], shoulder / 2, r, surface, { round: 0.06, melt: 0.2 }).ellipsoid([0, shoulder - r * 0.25, 0], [r, r * 0.9, r], surface, { melt: 0.1 }).cone([0, (shoulder + h) / 2, 0], (h - shoulder) / 2, neck, surface, { melt: r * 0.5 })
    bottle.ring([0, h - 0.2, 0], neck, 0.035, surface, { melt: 0.02 })
    m.group('cap').cone([0, h + 0.03, 0], 0.11, neck * 1.15, m.part('cap', plastic(facts.cap)), { round: 0.03 })
    const label = m.group('label')
    label.cone([0, shoulder * 0.5, 0], shoulder * 0.27, r * 1.012, m.part('label', soft(facts.label)), { round: 0.01 })
    const face = m.face(label, [0, shoulder * 0.5, r * 1.012], IDENTITY, [r * 1.3, shoulder * 0.45], [{ kind: 'ellipse', centre: [0, 0], radii: [r * 0.36, r * 0.36], colour: facts.cap }, { kind: 'ellipse', centre: [0, 0], radii: [r * 0.22, r * 0.22], colour: facts.label }])
    return { grip: [0, shoulder * 0.6, 0], mouth: [0, h, 0], face }
  })
}
const bottles = [
  bottleOf({ id: 'bottle', en: 'bottle, water bottle, plastic bottle', zh: '瓶子, 水瓶, 矿泉水瓶', colour: '#a9d8ee', size: 0.24, body: 0.38, height: 2.2, shoulder: 1.65, neck: 0.14, cap: '#3f8fd0', label: '#e6f2fa', clear: true }),
  bottleOf({ id: 'wine-bottle', en: 'wine bottle, bottle of wine, wine, champagne', zh: '红酒, 红酒瓶, 酒瓶, 葡萄酒, 香槟', colour: '#2f5a3a', size: 0.31, body: 0.4, height: 2.95, shoulder: 1.85, neck: 0.15, cap: '#8a1f33', label: '#f6ead0' }),
  bottleOf({ id: 'beer-bottle', en: 'beer bottle, bottle of beer', zh: '啤酒瓶', colour: '#8a4f22', size: 0.25, body: 0.34, height: 2.3, shoulder: 1.35, neck: 0.13, cap: '#e0b23c', label: '#d8413a' }),
  bottleOf({ id: 'ketchup', en: 'ketchup, ketchup bottle, sauce bottle', zh: '番茄酱, 酱汁瓶', colour: '#d8322c', size: 0.2, body: 0.34, height: 1.75, shoulder: 1.3, neck: 0.14, cap: '#fbf6ec', label: '#f6ead0' }),
  bottleOf({ id: 'milk-bottle', en: 'milk bottle, milk, bottle of milk', zh: '牛奶, 牛奶瓶', colour: '#fbfaf5', size: 0.23, body: 0.42, height: 2.05, shoulder: 1.35, neck: 0.22, cap: '#4fa3d8', label: '#cfe6f5' }),
  bottleOf({ id: 'shampoo', en: 'shampoo, shampoo bottle, lotion, detergent', zh: '洗发水, 洗发水瓶, 沐浴露', colour: '#7fc4a8', size: 0.2, body: 0.42, height: 1.9, shoulder: 1.55, neck: 0.18, cap: '#fbf6ec', label: '#fbf6ec' }),
  bottleOf({ id: 'potion', en: 'potion, magic potion, potion bottle', zh: '药水, 魔药', colour: '#9b59d0', size: 0.16, body: 0.55, height: 1.45, shoulder: 0.85, neck: 0.18, cap: '#b5803f', label: '#f4e3b5' }),
  bottleOf({ id: 'perfume', en: 'perfume, perfume bottle', zh: '香水, 香水瓶', colour: '#f4a6bf', size: 0.13, body: 0.45, height: 1.15, shoulder: 0.85, neck: 0.14, cap: '#e0b23c', label: '#fdf0f4', clear: true }),
]

const can = drink({ id: 'can', en: 'can, soda can, drink can, tin can, cola', zh: '易拉罐, 罐头, 可乐', kinds: 'container', size: 0.13, colour: '#d8322c', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.group('body')
  body.cone([0, 0.62, 0], 0.5, 0.36, m.part('body', { ...metal('#d8322c'), mirror: 0.08 }), { round: 0.03 })
  m.group('ends').cone([0, 0.08, 0], 0.08, [0.28, 0.35], steel()).cone([0, 1.17, 0], 0.07, [0.35, 0.29], steel())
  m.group('tab').ellipsoid([0, 1.26, 0.06], [0.09, 0.02, 0.14], steel())
  const face = m.face(body, [0, 0.62, 0.36], IDENTITY, [0.6, 0.75], [{ kind: 'stroke', from: [-0.35, -0.1], bend: [0, 0.3], to: [0.35, 0.05], widths: [0.08, 0.12], colour: '#ffffff' }])
  return { grip: [0, 0.6, 0], mouth: [0, 1.25, 0.1], face }
})
const carton = drink({ id: 'milk-carton', en: 'milk carton, carton of milk, juice box', zh: '牛奶盒, 纸盒牛奶, 果汁盒', kinds: 'container', size: 0.25, colour: '#5fa8dc', parts: 'body', unit: 0.1 }, (m) => {
  const blue = m.part('body', plastic('#5fa8dc'))
  m.group('body').box([0, 0.55, 0], [0.45, 0.55, 0.45], soft('#fdfbf6'), { round: 0.04 })
  const upper = m.group('upper')
  upper.box([0, 1.4, 0], [0.452, 0.36, 0.452], blue, { round: 0.04 }).extrusion([0, 1.74, 0], [[-0.45, 0], [0.45, 0], [0.04, 0.45], [-0.04, 0.45]], 0.44, blue, { axes: rotation(Math.PI / 2), round: 0.03 }).box([0, 2.27, 0], [0.45, 0.12, 0.04], blue, { round: 0.03 })
  const face = m.face(upper, [0, 1.35, 0.452], IDENTITY, [0.7, 0.5], [{ kind: 'ellipse', centre: [0, 0], radii: [0.2, 0.2], colour: '#ffffff' }])
  m.group('cap').cone([0, 1.95, 0.3], 0.07, 0.13, plastic('#e2404a'), { axes: rotation(0, 0.75), round: 0.03 })
  return { grip: [0, 0.8, 0], face }
})

const teapot = ware({ id: 'teapot', en: 'teapot, tea pot', zh: '茶壶', kinds: 'pot', size: 0.26, colour: '#e2857a', parts: 'body', unit: 0.1 }, (m) => {
  const china = m.part('body', glaze('#e2857a'))
  const body = m.group('body')
  body.ellipsoid([0, 0.66, 0], [0.75, 0.64, 0.75], china).cone([0, 0.05, 0], 0.05, [0.42, 0.4], china, { melt: 0.06 })
  body.curve([0.6, 0.5, 0], [1.0, 0.5, 0], [0.95, 1.0, 0], [1.25, 1.2, 0], [0.2, 0.09], china, { steps: 6, melt: 0.06 })
  m.group('handle').curve([-0.62, 1.0, 0], [-1.35, 1.25, 0], [-1.25, 0.2, 0], [-0.62, 0.38, 0], [0.09, 0.09], china, { steps: 10 })
  m.group('lid').ellipsoid([0, 1.22, 0], [0.44, 0.17, 0.44], tint(china, 1.15)).sphere([0, 1.44, 0], 0.11, china, { melt: 0.05 })
  m.group('lid').ring([0, 1.2, 0], 0.43, 0.04, tint(china, 0.85))
  return { grip: [-1.1, 0.75, 0], mouth: [1.27, 1.24, 0] }
})
const kettle = ware({ id: 'kettle', en: 'kettle, tea kettle, electric kettle', zh: '水壶, 烧水壶, 热水壶', kinds: 'pot', size: 0.25, colour: '#c8473f', parts: 'body', category: 'device', unit: 0.1 }, (m) => {
  const body = m.part('body', { ...metal('#c8473f'), mirror: 0.1 })
  const pot = m.group('body')
  pot.ellipsoid([0, 0.75, 0], [0.95, 0.85, 0.95], body).box([0, -0.38, 0], [1.2, 0.45, 1.2], body, { operation: 'carve', melt: 0.08 })
  pot.capsule([0.65, 0.75, 0], [1.2, 1.3, 0], [0.2, 0.12], body, { melt: 0.12 })
  m.group('lid').ellipsoid([0, 1.55, 0], [0.45, 0.12, 0.45], tint(body, 1.15)).sphere([0, 1.72, 0], 0.12, dark())
  m.group('handle').curve([-0.75, 1.25, 0], [-0.8, 2.6, 0], [0.8, 2.6, 0], [0.75, 1.25, 0], [0.07, 0.07], steel(), { steps: 12 })
  m.group('grip').capsule([-0.4, 2.24, 0], [0.4, 2.24, 0], 0.12, dark())
  return { grip: { at: [0, 2.24, 0], axes: ALONG_X }, mouth: [1.25, 1.38, 0] }
})

const plate = ware({ id: 'plate', en: 'plate, dish, dinner plate, saucer', zh: '盘子, 碟子, 餐盘', size: 0.26, colour: '#fbfaf6', parts: 'body', unit: 0.1 }, (m) => {
  const china = m.part('body', glaze('#fbfaf6'))
  m.group('plate').lathe([0, 0, 0], [[0, 0], [0.75, 0], [0.85, 0.05], [1.26, 0.2], [1.3, 0.24], [1.24, 0.25], [0.85, 0.11], [0.78, 0.08], [0, 0.08]], china, { round: 0.02 })
  m.group('line').ring([0, 0.225, 0], 1.16, 0.02, tint(china, 0.75))
  return { top: [0, 0.1, 0], inside: [0, 0.1, 0], grip: [1.2, 0.2, 0] }
})
const bowl = ware({ id: 'bowl', en: 'bowl, mixing bowl', zh: '碗', size: 0.2, colour: '#6fa8c9', parts: 'body', unit: 0.1 }, (m) => {
  const china = m.part('body', glaze('#6fa8c9'))
  const body = m.group('bowl')
  body.ellipsoid([0, 1.05, 0], [1.15, 0.98, 1.15], china).box([0, 1.8, 0], [1.4, 0.8, 1.4], china, { operation: 'carve', melt: 0.04 }).ellipsoid([0, 1.08, 0], [1.04, 0.88, 1.04], tint(china, 1.25), { operation: 'carve', melt: 0.03 })
  m.group('foot').cone([0, 0.08, 0], 0.08, [0.5, 0.46], china)
  return { inside: [0, 0.3, 0], grip: [0, 0.5, 0] }
})

const handleOf = (m: Making, from: number, to: number, radius = 0.085) => m.group('handle').capsule([0, from, 0], [0, to, 0], [radius, radius * 0.85], m.part('handle', steel()))

const fork = cutlery({ id: 'fork', zh: '叉子, 餐叉', size: 0.2, colour: '#b9c1cc', parts: 'handle', unit: 0.1 }, (m) => {
  const metalPart = m.part('handle', steel())
  handleOf(m, 0.08, 1.25)
  const head = m.group('head')
  head.ellipsoid([0, 1.42, 0], [0.2, 0.17, 0.06], metalPart, { melt: 0.05 })
  for (const x of spread(4, -0.15, 0.15)) head.capsule([x, 1.45, 0], [x, 1.95, 0.03], [0.045, 0.03], metalPart, { melt: 0.03 })
  return { grip: [0, 0.5, 0], mouth: [0, 1.95, 0.03] }
})
const knife = cutlery({ id: 'knife', en: 'knife, kitchen knife, table knife, chef knife', zh: '刀, 餐刀, 菜刀', size: 0.26, colour: '#3a3c46', parts: 'handle, blade', unit: 0.1 }, (m) => {
  m.group('handle').capsule([0, 0.1, 0], [0, 0.85, 0], [0.12, 0.11], m.part('handle', dark()))
  for (const y of [0.25, 0.5, 0.75]) m.group('rivets').cone([0, y, 0], 0.125, 0.03, steel(), { axes: ALONG_Z })
  m.group('blade').extrusion([0, 0, 0], [[-0.13, 0.95], [0.2, 0.95], [0.24, 1.3], [0.2, 1.9], [-0.02, 2.6], [-0.12, 2.5]], 0.035, m.part('blade', { ...steel(), colour: '#d3d9e1' }), { round: 0.03 })
  return { grip: [0, 0.45, 0] }
})
const spoon = cutlery({ id: 'spoon', en: 'spoon, teaspoon, tablespoon', zh: '勺子, 汤匙', size: 0.19, colour: '#b9c1cc', parts: 'handle', unit: 0.1 }, (m) => {
  const metalPart = m.part('handle', steel())
  handleOf(m, 0.08, 1.3)
  m.group('bowl').ellipsoid([0, 1.58, 0], [0.23, 0.33, 0.12], metalPart).ellipsoid([0, 1.59, 0.09], [0.17, 0.26, 0.1], tint(metalPart, 0.85), { operation: 'carve', melt: 0.02 })
  return { grip: [0, 0.5, 0], mouth: [0, 1.6, 0.1] }
})
const chopsticks = cutlery({ id: 'chopsticks', en: 'chopsticks, pair of chopsticks', zh: '筷子', size: 0.25, colour: '#9a4a2c', parts: 'wood', unit: 0.1 }, (m) => {
  const wood = m.part('wood', timber('#9a4a2c'))
  both((x) => m.group('stick').capsule([x * 0.14, 2.45, 0], [x * 0.05, 0.05, 0], [0.075, 0.04], wood).cone([x * 0.138, 2.2, 0], 0.12, 0.08, m.part('tips', metal('#e0b23c'))))
  return { grip: [0, 1.7, 0], mouth: [0, 0, 0] }
})
const whisk = cutlery({ id: 'whisk', en: 'whisk, egg beater', zh: '打蛋器', size: 0.28, colour: '#b5763f', parts: 'handle', unit: 0.1 }, (m) => {
  m.group('handle').capsule([0, 0.12, 0], [0, 1.0, 0], [0.13, 0.1], m.part('handle', timber('#b5763f')))
  around(6, (_, c, s) => m.group('wires').curve([c * 0.05, 1.05, s * 0.05], [c * 0.6, 1.9, s * 0.6], [c * 0.5, 2.75, s * 0.5], [0, 2.75, 0], [0.028, 0.028], steel(), { steps: 8 }))
  return { grip: [0, 0.5, 0] }
})
const spatula = cutlery({ id: 'spatula', en: 'spatula, turner', zh: '锅铲, 刮刀', size: 0.3, colour: '#33353f', parts: 'handle', unit: 0.1 }, (m) => {
  m.group('handle').capsule([0, 0.1, 0], [0, 1.3, 0], 0.1, m.part('handle', dark())).capsule([0, 1.3, 0], [0, 2.0, 0], 0.05, steel())
  m.group('head').box([0, 2.5, 0.02], [0.33, 0.48, 0.03], steel(), { round: 0.03 })
  for (const x of spread(3, -0.16, 0.16)) m.group('slots').box([x, 2.55, 0.035], [0.035, 0.28, 0.03], dark(), { round: 0.02 })
  return { grip: [0, 0.6, 0] }
})
const ladle = cutlery({ id: 'ladle', en: 'ladle, soup ladle', zh: '汤勺, 长柄勺', size: 0.3, colour: '#b9c1cc', parts: 'handle', unit: 0.1 }, (m) => {
  const surface = m.part('handle', steel())
  m.group('handle').capsule([0, 0.3, -0.35], [0, 2.9, -0.45], [0.06, 0.08], surface)
  m.group('bowl').sphere([0, 0.42, 0], 0.42, surface).box([0, 0.95, 0], [0.6, 0.5, 0.6], surface, { operation: 'carve', melt: 0.01 }).sphere([0, 0.44, 0], 0.36, tint(surface, 0.8), { operation: 'carve', melt: 0.01 })
  return { grip: [0, 2.2, -0.43] }
})
const rollingPin = cutlery({ id: 'rolling-pin', zh: '擀面杖', size: 0.46, colour: '#d0a06a', parts: 'wood', unit: 0.1 }, (m) => {
  const wood = m.part('wood', timber('#d0a06a', 'x'))
  m.group('roller').cone([0, 0.32, 0], 1.5, 0.32, wood, { axes: ALONG_X, round: 0.1 })
  both((x) => m.group('handle').capsule([x * 1.5, 0.32, 0], [x * 2.15, 0.32, 0], [0.1, 0.14], tint(wood, 0.8)))
  return { grip: { at: [0, 0.32, 0], axes: ALONG_X }, 'grip-left': [1.9, 0.32, 0], 'grip-right': [-1.9, 0.32, 0] }
})

const pot = ware({ id: 'pot', en: 'pot, cooking pot, saucepan, stockpot, stew pot', zh: '锅, 汤锅', kinds: 'cookware', size: 0.3, colour: '#c8473f', parts: 'body, lid', states: 'open', unit: 0.1 }, (m) => {
  const body = m.part('body', glaze('#c8473f'))
  const shell = m.group('body')
  shell.cone([0, 0.7, 0], 0.7, [1.05, 1.1], body, { round: 0.12 })
  if (m.has('open')) {
    shell.cone([0, 0.95, 0], 0.6, 1.0, tint(body, 0.6), { operation: 'carve' })
    m.group('soup').cone([0, 0.95, 0], 0.05, 1.0, glaze('#e8a23f'))
  } else {
    m.group('lid').ellipsoid([0, 1.38, 0], [1.12, 0.3, 1.12], m.part('lid', tint(body, 1.12))).box([0, 1.0, 0], [1.3, 0.38, 1.3], body, { operation: 'carve', melt: 0.02 })
    m.group('knob').cone([0, 1.76, 0], 0.09, [0.1, 0.17], dark(), { round: 0.05 })
  }
  m.group('rim').ring([0, 1.38, 0], 1.1, 0.045, steel())
  both((x) => m.group('handle').ring([x * 1.18, 1.05, 0], 0.24, 0.075, m.part('body', glaze('#c8473f')), { axes: IDENTITY }))
  return { inside: [0, 1.0, 0], 'grip-left': [1.4, 1.05, 0], 'grip-right': [-1.4, 1.05, 0] }
})
const pan = ware({ id: 'pan', en: 'pan, frying pan, skillet, wok', zh: '平底锅, 煎锅, 炒锅', kinds: 'cookware', size: 0.46, colour: '#3a3c46', parts: 'body, handle', unit: 0.1 }, (m) => {
  const iron = m.part('body', { ...dark(), colour: '#3a3c46', shine: 0.35 })
  m.group('pan').lathe([-0.9, 0, 0], hollow([[1.0, 0], [1.25, 0.1], [1.42, 0.42]], 0.1), iron, { round: 0.03 })
  m.group('handle').capsule([0.45, 0.36, 0], [2.1, 0.55, 0], [0.12, 0.15], m.part('handle', timber('#8a5a34', 'x'))).capsule([0.3, 0.32, 0], [0.6, 0.38, 0], 0.09, steel())
  return { inside: [-0.9, 0.12, 0], top: [-0.9, 0.12, 0], grip: { at: [1.5, 0.48, 0], axes: rotation(0, 0, -Math.PI / 2 + 0.11) } }
})
const jar = ware({ id: 'jar', en: 'jar, glass jar, jam jar, mason jar, cookie jar, honey jar', zh: '罐子, 玻璃罐, 果酱, 蜂蜜罐', size: 0.17, colour: '#f2a93b', parts: 'contents, lid', unit: 0.1 }, (m) => {
  m.group('contents').cone([0, 0.62, 0], 0.56, 0.5, m.part('contents', glaze('#f2a93b')), { round: 0.12 })
  m.group('glass').cone([0, 0.7, 0], 0.7, 0.58, glass('#eef6f8', 0.14), { round: 0.15 })
  m.group('lid').cone([0, 1.5, 0], 0.15, 0.5, m.part('lid', metal('#d8b04a')), { round: 0.05 })
  const label = m.group('label')
  label.cone([0, 0.62, 0], 0.27, 0.585, soft('#fdf6e6'), { round: 0.01 })
  return { grip: [0, 0.7, 0], face: m.face(label, [0, 0.62, 0.585], IDENTITY, [0.75, 0.42], [{ kind: 'ellipse', centre: [0, 0], radii: [0.13, 0.13], colour: '#d9533f' }]) }
})
const jug = ware({ id: 'jug', en: 'jug, pitcher, water jug', zh: '水罐, 大水壶', size: 0.26, colour: '#f4efe4', parts: 'body', unit: 0.1 }, (m) => {
  const china = m.part('body', glaze('#f4efe4'))
  const body = m.group('body')
  body.ellipsoid([0, 0.85, 0], [0.75, 0.85, 0.75], china, { melt: 0.2 }).cone([0, 1.9, 0], 0.6, [0.48, 0.55], china, { melt: 0.3, round: 0.04 }).capsule([0.3, 2.3, 0], [0.72, 2.42, 0], [0.25, 0.1], china, { melt: 0.15 }).cone([0, 2.05, 0], 0.65, [0.36, 0.45], tint(china, 0.8), { operation: 'carve', melt: 0.04 }).capsule([0.1, 2.55, 0], [0.75, 2.58, 0], [0.3, 0.12], china, { operation: 'carve', melt: 0.03 })
  m.group('handle').curve([-0.45, 2.15, 0], [-1.35, 2.3, 0], [-1.25, 0.9, 0], [-0.68, 0.85, 0], [0.1, 0.1], china, { steps: 9 })
  return { grip: [-1.05, 1.6, 0], mouth: [0.8, 2.45, 0] }
})
const board = ware({ id: 'cutting-board', en: 'cutting board, chopping board', zh: '砧板, 切菜板', kinds: 'board', size: 0.38, colour: '#d0a06a', parts: 'wood', unit: 0.1 }, (m) => {
  const wood = m.part('wood', timber('#d0a06a', 'x'))
  m.group('board').box([0, 0.1, 0], [1.6, 0.1, 1.05], wood, { round: 0.09 }).box([1.85, 0.1, 0], [0.35, 0.1, 0.3], wood, { round: 0.09, melt: 0.1 }).cone([1.95, 0.1, 0], 0.2, 0.12, wood, { operation: 'carve' })
  return { top: [0, 0.2, 0], grip: [1.9, 0.1, 0] }
})
const tray = ware({ id: 'tray', en: 'tray, serving tray', zh: '托盘', size: 0.5, colour: '#a9713f', parts: 'body', unit: 0.1 }, (m) => {
  const wood = m.part('body', timber('#a9713f', 'x'))
  const body = m.group('tray')
  body.box([0, 0.16, 0], [2.5, 0.16, 1.6], wood, { round: 0.12 }).box([0, 0.3, 0], [2.35, 0.2, 1.45], wood, { operation: 'carve', round: 0.08 })
  both((x) => m.group('handle').ring([x * 2.5, 0.28, 0], 0.4, 0.07, metal('#d9a94a'), { axes: ALONG_X }))
  return { top: [0, 0.1, 0], 'grip-left': [2.5, 0.3, 0], 'grip-right': [-2.5, 0.3, 0] }
})
const napkin = ware({ id: 'napkin', en: 'napkin, serviette, tissue, paper towel', zh: '餐巾, 纸巾', size: 0.18, colour: '#fdf6ee', parts: 'cloth', unit: 0.1 }, (m) => {
  const fabric = m.part('cloth', cloth('#fdf6ee'))
  spread(3, 0.04, 0.16).forEach((y, i) => m.group('fold').box([i * 0.03, y, i * -0.02], [0.9 - i * 0.05, 0.035, 0.9 - i * 0.05], tint(fabric, 1 - i * 0.03), { round: 0.03, axes: rotation(i * 0.05) }))
  return undefined
})
const shaker = ware({ id: 'salt-shaker', en: 'salt shaker, salt, pepper shaker, pepper mill', zh: '盐瓶, 胡椒瓶, 调料瓶', size: 0.12, colour: '#fbfaf6', parts: 'body', unit: 0.1 }, (m) => {
  m.group('body').cone([0, 0.45, 0], 0.45, [0.34, 0.24], m.part('body', glaze('#fbfaf6')), { round: 0.08 })
  m.group('cap').ellipsoid([0, 0.92, 0], [0.25, 0.2, 0.25], steel())
  around(5, (_, c, s) => m.group('holes').sphere([c * 0.1, 1.1, s * 0.1], 0.028, dark()))
  return { grip: [0, 0.5, 0] }
})

export const tableware = [mug, coffee, tea, cup, paperCup, boba, waterGlass, juice, wineGlass, beer, ...bottles, can, carton, teapot, kettle, plate, bowl, fork, knife, spoon, chopsticks, whisk, spatula, ladle, rollingPin, pot, pan, jar, jug, board, tray, napkin, shaker]
