/** Meals, drinks in bowls, fast food. Decimetres. */
import { rotation } from '../frames.ts'
import type { Hex, Surface } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, around, both, FLAT, hollow, smooth, spread, turned, type Outline } from './shapes.ts'
import { glaze, leaf, matte, plastic, soft, timber, tint } from './surfaces.ts'

const dish = family({ category: 'food', rests: 'surface', kinds: 'dish, meal, food' })

const steam = (m: Making, y: number) => {
  if (!m.has('hot', 'steaming')) return
  spread(3, -0.4, 0.4).forEach((x, i) => m.group('steam').curve([x, y, 0], [x + 0.25, y + 0.35, 0], [x - 0.25, y + 0.65, 0], [x + 0.05, y + 1.0 + (i === 1 ? 0.2 : 0), 0], [0.05, 0.02], { colour: '#ffffff', opacity: 0.5, shine: 0, rim: 0.3 }, { steps: 8 }))
}

/** A bowl of radius 1 with its contents' surface at y 0.7. */
function bowlOf(m: Making, own: Hex, radius = 1.05): Surface {
  const body = m.part('bowl', glaze(own))
  m.group('bowl').lathe([0, 0, 0], hollow(smooth([[0.4 * radius, 0], [0.42 * radius, 0.08], [0.62 * radius, 0.2], [0.9 * radius, 0.5], [radius, 0.86]]), 0.07), body, { round: 0.03 })
  m.group('stripe').ring([0, 0.72, 0], 0.965 * radius, 0.035, tint(body, 0.7))
  return body
}

const plateUnder = (m: Making, radius = 1.35) => m.group('plate').lathe([0, 0, 0], turned([[radius * 0.58, 0], [radius * 0.62, 0.05], [radius * 0.95, 0.14], [radius, 0.2]]), m.part('plate', glaze('#fbfaf6')), { round: 0.025 })

const noodles = dish({ id: 'noodle-bowl', en: 'noodles, bowl of noodles, noodle soup, ramen, pho, udon', zh: '面条, 拉面, 一碗面, 汤面', size: 0.26, colour: '#c8384a', parts: 'bowl', states: 'steaming', unit: 0.1 }, (m) => {
  bowlOf(m, '#c8384a')
  m.group('broth').cone([0, 0.68, 0], 0.05, 0.9, glaze('#d9953f'))
  const strands = m.group('noodles')
  for (const [x, z, r] of [[-0.3, 0.3, 0.42], [-0.45, 0.1, 0.3], [-0.1, 0.42, 0.34], [0.15, 0.35, 0.36], [-0.2, 0.2, 0.22]]) strands.ring([x, 0.76, z], r, 0.05, soft('#f8dd92'), { melt: 0.005, axes: rotation(x * 3, 0.1, 0.08) })
  both((x) => m.group('egg').ellipsoid([0.42 + x * 0.17, 0.82, -0.12 + x * 0.2], [0.2, 0.1, 0.25], soft('#fffaf0'), { axes: rotation(0.6) }).ellipsoid([0.42 + x * 0.17, 0.87, -0.12 + x * 0.2], [0.11, 0.07, 0.13], glaze('#f7a928')))
  m.group('pork').ellipsoid([-0.25, 0.82, -0.42], [0.34, 0.06, 0.26], soft('#d99a7a'), { axes: rotation(0, 0.25, 0) }).ellipsoid([-0.25, 0.85, -0.4], [0.2, 0.05, 0.13], soft('#eab89b'), { axes: rotation(0, 0.25, 0) })
  for (const [x, z] of [[0.1, -0.15], [0.0, 0.05], [0.3, 0.2], [-0.5, 0.5], [0.45, 0.45]]) m.group('scallion').ring([x, 0.84, z], 0.055, 0.025, leaf('#6fb53f'))
  m.group('nori').box([0.05, 0.95, -0.75], [0.3, 0.3, 0.02], matte('#2d4034'), { axes: rotation(0, -0.3), round: 0.01 })
  both((x) => m.group('chopsticks').capsule([0.95, 1.0, 0.35 + x * 0.06], [-0.2, 1.25, -1.4 + x * 0.1], [0.035, 0.05], timber('#8a4a2c')))
  steam(m, 1.0)
  return { inside: [0, 0.72, 0], grip: [0, 0.4, 0] }
})

const rice = dish({ id: 'rice-bowl', en: 'rice, bowl of rice, rice bowl, steamed rice', zh: '米饭, 一碗米饭, 白饭', size: 0.13, colour: '#4f7fb8', parts: 'bowl', states: 'steaming', unit: 0.1 }, (m) => {
  bowlOf(m, '#4f7fb8', 0.85)
  const heap = m.group('rice')
  heap.ellipsoid([0, 0.72, 0], [0.76, 0.5, 0.76], soft('#fffdf8'), { bumps: { height: 0.03, frequency: 6 } })
  for (let i = 0; i < 18; i++) {
    const a = i * 2.4
    const r = 0.68 * Math.sqrt((i + 0.5) / 18)
    heap.ellipsoid([Math.cos(a) * r, 0.72 + 0.49 * Math.sqrt(1 - (r / 0.77) ** 2), Math.sin(a) * r], [0.09, 0.05, 0.05], soft('#ffffff'), { axes: rotation(i * 1.3), melt: 0.02 })
  }
  steam(m, 1.2)
  return { inside: [0, 0.8, 0], grip: [0, 0.4, 0] }
})

const soup = dish({ id: 'soup', en: 'soup, bowl of soup, stew, broth, porridge, curry', zh: '汤, 一碗汤, 粥, 咖喱', size: 0.21, colour: '#f4efe4', parts: 'bowl, soup', states: 'steaming', unit: 0.1 }, (m) => {
  bowlOf(m, '#f4efe4')
  m.group('soup').cone([0, 0.66, 0], 0.06, 0.92, m.part('soup', glaze('#e8833a')))
  for (const [x, z, c] of [[-0.3, 0.2, '#f7b24a'], [0.2, 0.35, '#6fb53f'], [0.4, -0.2, '#f2cf6a'], [-0.1, -0.4, '#d9533f'], [-0.5, -0.2, '#6fb53f'], [0.05, 0.0, '#fff3d6']] as const) m.group('pieces').ellipsoid([x, 0.74, z], [0.13, 0.07, 0.11], soft(c))
  m.group('cream').curve([-0.35, 0.73, 0.5], [0, 0.73, 0.75], [0.4, 0.73, 0.5], [0.6, 0.73, 0.2], [0.04, 0.03], soft('#fff7ea'))
  steam(m, 0.95)
  return { inside: [0, 0.72, 0], grip: [0, 0.4, 0] }
})

const salad = dish({ id: 'salad', en: 'salad, green salad, bowl of salad', zh: '沙拉, 蔬菜沙拉', size: 0.23, colour: '#c9935a', parts: 'bowl', unit: 0.1 }, (m) => {
  bowlOf(m, '#c9935a', 1.15)
  const greens = ['#6fb53f', '#8fd05a', '#5aa24e', '#a6d86a'] as const
  for (let i = 0; i < 16; i++) {
    const a = i * 2.4
    const r = 0.9 * Math.sqrt(i / 16)
    m.group('leaf').ellipsoid([Math.cos(a) * r, 0.86 + (1 - r) * 0.22, Math.sin(a) * r], [0.34, 0.06, 0.22], leaf(greens[i % 4]), { axes: rotation(a, 0.5 * Math.sin(i * 2), 0.5 * Math.cos(i * 3)), bumps: { height: 0.02, frequency: 7 } })
  }
  for (const [x, z] of [[0.3, 0.3], [-0.35, 0.35], [0.05, -0.3], [-0.2, 0.0], [0.6, -0.1]]) m.group('tomato').sphere([x, 1.07, z], 0.17, glaze('#e63a2e'))
  for (const [x, z] of [[0.05, 0.55], [-0.55, -0.1], [0.38, -0.02]]) m.group('cucumber').cone([x, 1.08, z], 0.04, 0.19, soft('#cfe8a0'), { axes: rotation(x, 0.5, 0.3), round: 0.02 })
  return { inside: [0, 0.8, 0], grip: [0, 0.4, 0] }
})

const pizza = dish({ id: 'pizza', zh: '披萨, 比萨', size: 0.34, colour: '#e8b34a', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', soft('#dda045'))
  m.group('board').cone([0, 0.06, 0], 0.06, 1.7, timber('#b07a48', 'x'), { round: 0.05 })
  const base = m.group('crust')
  base.cone([0, 0.2, 0], 0.09, 1.5, crust, { round: 0.06 }).ring([0, 0.25, 0], 1.42, 0.14, crust, { melt: 0.05 })
  m.group('sauce').cone([0, 0.28, 0], 0.03, 1.34, soft('#d8452f'))
  m.group('cheese').cone([0, 0.31, 0], 0.03, 1.26, soft('#fbd35e'), { round: 0.03, bumps: { height: 0.012, frequency: 2.5 } })
  around(6, (_, c, s) => m.group('pepperoni').cone([c * 0.85, 0.36, s * 0.85], 0.03, 0.23, glaze('#c4392c'), { round: 0.02 }), 0.3)
  m.group('pepperoni').cone([0.1, 0.36, 0.05], 0.03, 0.23, glaze('#c4392c'), { round: 0.02 })
  around(6, (a, c, s) => m.group('basil').ellipsoid([c * 0.6, 0.37, s * 0.6], [0.17, 0.03, 0.09], leaf('#4f9a3f'), { axes: rotation(a * 2) }), 0.82)
  around(7, (_, c, s) => m.group('olives').ring([c * 1.08, 0.36, s * 1.08], 0.07, 0.035, glaze('#3a3330')), 0.1)
  return { inside: [0, 0.3, 0] }
})

const pizzaSlice = dish({ id: 'pizza-slice', en: 'pizza slice, slice of pizza', zh: '披萨块, 一块披萨', kinds: 'pizza', size: 0.2, rests: 'hand', colour: '#dda045', parts: 'crust', unit: 0.1 }, (m) => {
  const wedge: Outline = [[0, -1.0], [0.62, 0.75], [0, 0.88], [-0.62, 0.75]]
  m.group('base').extrusion([0, 0.09, 0], wedge, 0.07, soft('#e8b35c'), { axes: FLAT, round: 0.05 })
  m.group('cheese').extrusion([0, 0.15, 0], wedge.map(([x, y]) => [x * 0.88, y * 0.92 - 0.03]), 0.05, soft('#fbd35e'), { axes: FLAT, round: 0.04 })
  m.group('crust').curve([-0.68, 0.18, -0.72], [-0.3, 0.2, -0.95], [0.3, 0.2, -0.95], [0.68, 0.18, -0.72], [0.15, 0.15], m.part('crust', soft('#d08f3a')), { steps: 7 })
  for (const [x, z] of [[-0.2, -0.4], [0.26, -0.25], [0, 0.25]]) m.group('pepperoni').cone([x, 0.21, z], 0.025, 0.19, glaze('#c4392c'), { round: 0.02 })
  m.group('basil').ellipsoid([0.02, 0.23, -0.05], [0.13, 0.03, 0.08], leaf('#4f9a3f'), { axes: rotation(0.6) })
  for (const [x, z] of [[-0.3, 0.18], [0.14, 0.62]]) m.group('drip').capsule([x, 0.14, z], [x, 0.02, z], 0.05, soft('#fbd35e'))
  return { grip: [0, 0.15, -0.7], mouth: [0, 0.15, 0.9] }
})

const burger = dish({ id: 'burger', en: 'burger, hamburger, cheeseburger', zh: '汉堡, 汉堡包', size: 0.14, colour: '#d8943f', parts: 'bun', unit: 0.1 }, (m) => {
  const bun = m.part('bun', { ...soft('#d8943f'), shine: 0.35 })
  m.group('heel').cone([0, 0.16, 0], 0.16, [0.5, 0.62], bun, { round: 0.1 })
  const lettuce = m.group('lettuce')
  around(12, (_, c, s, i) => lettuce.ellipsoid([c * 0.56, 0.35 + (i % 2) * 0.04, s * 0.56], [0.2, 0.045, 0.2], leaf('#7fc24a'), { melt: 0.04 }))
  m.group('patty').cone([0, 0.5, 0], 0.11, 0.65, { ...soft('#6b3d22') }, { round: 0.1, bumps: { height: 0.015, frequency: 8 } })
  m.group('cheese').box([0, 0.63, 0], [0.5, 0.025, 0.5], soft('#fbc02d'), { round: 0.02, axes: rotation(0.5) })
  around(4, (_, c, s) => m.group('cheese').capsule([c * 0.6, 0.62, s * 0.6], [c * 0.67, 0.5, s * 0.67], [0.06, 0.03], soft('#fbc02d')), 0.28)
  m.group('tomato').cone([0, 0.7, 0], 0.045, 0.58, glaze('#e23e33'), { round: 0.04 })
  m.group('crown').ellipsoid([0, 0.76, 0], [0.65, 0.55, 0.65], bun).box([0, 0.25, 0], [1, 0.5, 1], bun, { operation: 'carve', melt: 0.06 })
  for (let i = 0; i < 13; i++) {
    const a = i * 2.4
    const r = 0.42 * Math.sqrt((i + 0.4) / 13)
    m.group('seeds').ellipsoid([Math.cos(a) * r, 0.76 + 0.545 * Math.sqrt(1 - (r / 0.65) ** 2), Math.sin(a) * r], [0.045, 0.025, 0.028], soft('#fdf0cf'), { axes: rotation(a) })
  }
  return { grip: [0, 0.6, 0], mouth: [0, 0.7, 0.6] }
})

const hotDog = dish({ id: 'hot-dog', en: 'hot dog, hotdog', zh: '热狗', size: 0.25, colour: '#d8943f', parts: 'bun', unit: 0.1 }, (m) => {
  const bun = m.part('bun', { ...soft('#dd9c49'), shine: 0.25 })
  both((z) => m.group('bun').capsule([-0.75, 0.34, z * 0.27], [0.75, 0.34, z * 0.27], 0.3, bun))
  m.group('bun').box([0, 0.16, 0], [0.8, 0.14, 0.3], bun, { round: 0.1 })
  m.group('sausage').curve([-1.05, 0.66, 0], [-0.4, 0.52, 0], [0.4, 0.52, 0], [1.05, 0.66, 0], [0.19, 0.19], glaze('#b5452c'), { steps: 8 })
  m.group('mustard').tube(spread(13, -0.8, 0.8).map((x, i) => [x, 0.76 + Math.abs(x) * 0.05, i % 2 ? 0.11 : -0.11] as const), 0.045, glaze('#fbc52e'))
  return { grip: [0, 0.4, 0], mouth: [0.9, 0.6, 0] }
})

const fries = dish({ id: 'french-fries', en: 'french fries, fries, chips', zh: '薯条, 炸薯条', size: 0.2, colour: '#e23d3a', parts: 'carton', unit: 0.1 }, (m) => {
  const box = m.part('carton', matte('#e23d3a'))
  for (let i = 0; i < 17; i++) {
    const x = -0.42 + (i % 6) * 0.168
    const z = Math.floor(i / 6) * 0.17 - 0.2
    const tall = 1.35 + m.chance.between(`fry-${i}`, 0, 0.6) - Math.abs(x) * 0.3
    m.group('fry').box([x * 1.1, tall / 2 + 0.1, z], [0.06, tall / 2, 0.06], soft('#fbcf54'), { round: 0.025, axes: rotation(i, 0.08 * Math.sin(i * 3), -x * 0.35) })
  }
  const carton = m.group('carton')
  carton.extrusion([0, 0.0, 0.31], [[-0.45, 0], [0.45, 0], [0.6, 0.95], [0.3, 0.85], [0, 0.82], [-0.3, 0.85], [-0.6, 0.95]], 0.03, box, { round: 0.02, axes: rotation(0, 0.06) })
  carton.extrusion([0, 0.0, -0.31], [[-0.45, 0], [0.45, 0], [0.6, 1.15], [0, 1.3], [-0.6, 1.15]], 0.03, box, { round: 0.02, axes: rotation(0, -0.06) })
  both((x) => carton.box([x * 0.52, 0.47, 0], [0.03, 0.48, 0.33], box, { round: 0.02, axes: rotation(0, 0, -x * 0.16) }))
  carton.box([0, 0.03, 0], [0.45, 0.03, 0.32], box)
  carton.paint([0, 0.42, 0.34], rotation(), 1, [{ kind: 'ellipse', centre: [0, 0], radii: [0.2, 0.2], colour: '#fbcf54' }], 0.1)
  return { grip: [0, 0.4, 0.3] }
})

const sandwich = dish({ id: 'sandwich', en: 'sandwich, toastie, club sandwich', zh: '三明治', size: 0.15, colour: '#eac17a', parts: 'bread', unit: 0.1 }, (m) => {
  const bread = m.part('bread', soft('#f0cf94'))
  const half: Outline = [[-0.72, -0.42], [0.72, -0.42], [0, 0.62]]
  const stack = m.at([0, 0, 0], rotation(0.2))
  const layer = (y: number, thick: number, grow: number, surface: Surface, wavy = false) => stack.group('layer').extrusion([0, y, 0], half.map(([x, z]) => [x * grow, z * grow]), thick, surface, { axes: FLAT, round: Math.min(0.06, thick * 0.9), ...(wavy ? { bumps: { height: 0.035, frequency: 4 } } : {}) })
  layer(0.14, 0.14, 1, bread)
  layer(0.32, 0.05, 1.1, leaf('#7fc24a'), true)
  layer(0.42, 0.055, 1.02, soft('#f2a3a0'))
  layer(0.51, 0.04, 1.06, soft('#fbc02d'))
  layer(0.59, 0.05, 1.0, glaze('#e23e33'))
  layer(0.76, 0.14, 1, bread)
  stack.group('crust').extrusion([0, 0.76, 0], half.map(([x, z]) => [x * 1.01, z * 1.01]), 0.1, soft('#c9893f'), { axes: FLAT, round: 0.03 })
  stack.group('pick').capsule([0, 0.85, 0], [0, 1.4, 0], 0.025, timber('#e0bd84')).sphere([0, 1.42, 0], 0.1, glaze('#6d9a3c'))
  return { grip: [0, 0.4, 0] }
})

const taco = dish({ id: 'taco', en: 'taco, burrito', zh: '塔可, 墨西哥卷饼', size: 0.18, colour: '#e9b64f', parts: 'shell', unit: 0.1 }, (m) => {
  const shell = m.part('shell', soft('#e9b64f'))
  const half: Outline = Array.from({ length: 13 }, (_, i) => [Math.cos((i / 12) * Math.PI) * 0.9, 0.85 - Math.sin((i / 12) * Math.PI) * 0.85])
  both((z) => m.group('shell').extrusion([0, 0, z * 0.24], half, 0.05, shell, { axes: rotation(0, z * 0.2), round: 0.04, bumps: { height: 0.01, frequency: 6 } }))
  for (let i = 0; i < 11; i++) {
    const x = -0.75 + i * 0.15
    m.group('fill').sphere([x, 0.86 + 0.05 * Math.sin(i * 2.3), 0.05 * Math.cos(i * 3)], 0.17, i % 3 === 0 ? leaf('#7fc24a') : i % 3 === 1 ? soft('#8a4f2c') : glaze('#e23e33'))
  }
  for (let i = 0; i < 7; i++) m.group('cheese').capsule([-0.6 + i * 0.2, 1.03, -0.08], [-0.5 + i * 0.2, 1.0, 0.1], 0.03, soft('#fbc02d'))
  return { grip: [0, 0.4, 0] }
})

const sushi = dish({ id: 'sushi', en: 'sushi, sushi roll, maki, nigiri', zh: '寿司', size: 0.26, colour: '#4a3a32', parts: 'board', unit: 0.1 }, (m) => {
  m.group('board').box([0, 0.16, 0], [1.3, 0.07, 0.75], m.part('board', timber('#6b4630', 'x')), { round: 0.05 })
  both((x) => m.group('feet').box([x * 0.9, 0.05, 0], [0.1, 0.06, 0.65], timber('#6b4630', 'x'), { round: 0.03 }))
  const tops = [['#f7865a', '#fbb793'], ['#e2404a', '#ef7a78'], ['#fbd04a', '#fbe08a']] as const
  spread(3, -0.85, 0.25).forEach((x, i) => {
    m.group('rice').box([x, 0.38, -0.28], [0.2, 0.15, 0.36], soft('#fffdf8'), { round: 0.13, bumps: { height: 0.012, frequency: 14 } })
    m.group('fish').box([x, 0.55, -0.28], [0.23, 0.07, 0.42], { ...glaze(tops[i][0]), pattern: { kind: 'stripes', colours: tops[i], scale: 0.09, frame: { at: [0, 0, 0], axes: rotation(0, Math.PI / 2 - 0.4) } } }, { round: 0.065 })
    if (i === 2) m.group('nori').box([x, 0.47, -0.28], [0.245, 0.17, 0.08], matte('#2d4034'), { round: 0.03 })
  })
  spread(4, -0.9, 0.3).forEach((x, i) => {
    m.group('maki').cone([x, 0.38, 0.38], 0.16, 0.23, matte('#2d4034'), { round: 0.03 })
    m.group('maki-rice').cone([x, 0.41, 0.38], 0.15, 0.195, soft('#fffdf8'), { round: 0.03 })
    m.group('maki-heart').cone([x, 0.44, 0.38], 0.14, 0.09, soft(i % 2 ? '#f7865a' : '#7fc24a'), { round: 0.03 })
  })
  m.group('wasabi').sphere([0.85, 0.32, 0.3], 0.15, soft('#a9cf4a'), { bumps: { height: 0.02, frequency: 8 } })
  m.group('ginger').ellipsoid([0.9, 0.3, -0.2], [0.22, 0.1, 0.2], soft('#f9b7b0'), { bumps: { height: 0.02, frequency: 6 } })
  return undefined
})

const dumpling = (m: Making, x: number, z: number, y: number, turn: number) => {
  const dough = m.part('dough', { ...soft('#fbf0da'), shine: 0.25 })
  const one = m.at([x, y, z], rotation(turn))
  const body = one.group('dumpling')
  body.ellipsoid([0, 0.16, 0], [0.36, 0.19, 0.2], dough, { melt: 0.06 })
  for (const t of spread(7, -1, 1)) body.ellipsoid([t * 0.34, 0.3 - t * t * 0.12, 0], [0.05, 0.07, 0.06], dough, { melt: 0.04 })
}

const dumplings = dish({ id: 'dumplings', en: 'dumplings, dumpling, jiaozi, gyoza, potstickers', zh: '饺子, 一盘饺子', size: 0.28, colour: '#fbf0da', parts: 'dough, plate', unit: 0.1 }, (m) => {
  plateUnder(m, 1.4)
  around(6, (angle, c, s) => dumpling(m, c * 0.78, s * 0.78, 0.16, -angle + Math.PI / 2))
  dumpling(m, 0, 0.02, 0.18, 0.4)
  dumpling(m, 0.05, -0.1, 0.42, 1.2)
  return undefined
})

const baozi = dish({ id: 'steamed-bun', en: 'steamed bun, baozi, bao, bamboo steamer, dim sum', zh: '包子, 小笼包, 馒头, 蒸笼, 点心', size: 0.3, colour: '#fffaf0', parts: 'dough, steamer', states: 'steaming', unit: 0.1 }, (m) => {
  const wood = m.part('steamer', { ...timber('#d3a45f', 'x') })
  m.group('steamer').lathe([0, 0, 0], hollow([[1.45, 0], [1.45, 0.62]], 0.12), wood, { round: 0.03 })
  m.group('bands').ring([0, 0.1, 0], 1.45, 0.05, tint(wood, 0.8)).ring([0, 0.52, 0], 1.45, 0.05, tint(wood, 0.8))
  m.group('floor').cone([0, 0.32, 0], 0.05, 1.32, { ...matte('#c79a58'), pattern: { kind: 'stripes', colours: ['#c79a58', '#a87c42'], scale: 0.18, frame: { at: [0, 0, 0], axes: rotation(0, 0, Math.PI / 2) } } })
  const bun = (x: number, z: number) => {
    const body = m.group('bun')
    const dough = m.part('dough', soft('#fffaf0'))
    body.lathe([x, 0.36, z], turned(smooth([[0.36, 0], [0.45, 0.16], [0.38, 0.36], [0.2, 0.48], [0.06, 0.52]])), dough, { round: 0.03 })
    around(8, (_, c, s) => body.capsule([x + c * 0.06, 0.88, z + s * 0.06], [x + c * 0.27, 0.77, z + s * 0.27], [0.03, 0.02], dough, { melt: 0.04 }))
  }
  around(5, (_, c, s) => bun(c * 0.82, s * 0.82), 0.3)
  bun(0, 0)
  steam(m, 1.0)
  return { inside: [0, 0.4, 0] }
})

const steak = dish({ id: 'steak', en: 'steak, meat, beef steak, plate of food, meal', zh: '牛排, 肉, 一盘菜, 饭菜', size: 0.26, colour: '#8a4529', parts: 'meat, plate', unit: 0.1 }, (m) => {
  plateUnder(m, 1.25)
  const meat = m.part('meat', { ...glaze('#8a4529'), shine: 0.35 })
  const body = m.group('steak')
  body.ellipsoid([-0.25, 0.3, 0.1], [0.58, 0.17, 0.42], meat, { melt: 0.12 }).ellipsoid([0.1, 0.3, -0.12], [0.4, 0.17, 0.4], meat, { melt: 0.12 })
  for (const t of spread(3, -0.35, 0.25)) m.group('grill').capsule([t - 0.2, 0.46, 0.3], [t + 0.15, 0.46, -0.25], 0.035, matte('#4a2416'))
  m.group('fries').capsule([0.4, 0.25, 0.55], [0.85, 0.3, 0.3], 0.08, soft('#fbcf54')).capsule([0.5, 0.25, 0.75], [0.95, 0.25, 0.5], 0.08, soft('#fbcf54')).capsule([0.55, 0.38, 0.5], [0.8, 0.4, 0.65], 0.08, soft('#fbcf54'))
  for (const [x, z] of [[0.65, -0.4], [0.85, -0.15], [0.55, -0.65]]) m.group('greens').sphere([x, 0.32, z], 0.19, leaf('#5aa63f'), { bumps: { height: 0.03, frequency: 9 } })
  m.group('butter').box([-0.2, 0.5, 0.05], [0.11, 0.06, 0.11], soft('#ffe36e'), { round: 0.03, axes: rotation(0.5) })
  return undefined
})

const chicken = dish({ id: 'roast-chicken', en: 'roast chicken, roast turkey, thanksgiving turkey, cooked turkey', zh: '烤鸡, 烤火鸡', size: 0.4, colour: '#c97a34', parts: 'meat, plate', unit: 0.1 }, (m) => {
  const meat = m.part('meat', { ...glaze('#c97a34') })
  m.group('plate').ellipsoid([0, 0.14, 0], [2.0, 0.14, 1.4], m.part('plate', glaze('#f5f3ee')))
  const body = m.group('chicken')
  body.ellipsoid([0.1, 0.85, 0], [1.15, 0.72, 0.82], meat, { melt: 0.3 }).ellipsoid([0.45, 1.15, 0], [0.65, 0.42, 0.55], meat, { melt: 0.3 })
  both((z) => {
    body.capsule([-0.6, 0.75, z * 0.55], [-1.15, 1.15, z * 0.5], [0.42, 0.24], meat, { melt: 0.2 })
    body.ellipsoid([0.45, 0.85, z * 0.8], [0.45, 0.26, 0.2], meat, { melt: 0.12, axes: rotation(0, 0, 0.4) })
    m.group('bone').capsule([-1.2, 1.2, z * 0.5], [-1.5, 1.45, z * 0.48], [0.1, 0.12], soft('#fbf3e4')).sphere([-1.52, 1.42, z * 0.42], 0.12, soft('#fbf3e4')).sphere([-1.56, 1.5, z * 0.54], 0.12, soft('#fbf3e4'))
  })
  around(12, (_, c, s, i) => m.group('garnish').sphere([c * 1.65, 0.36, s * 1.12], 0.2, i % 3 === 0 ? soft('#e9a23a') : i % 3 === 1 ? leaf('#6fb457') : glaze('#d9402f')))
  return undefined
})

const drumstick = dish({ id: 'drumstick', en: 'drumstick, chicken leg, fried chicken, meat on the bone', zh: '鸡腿, 炸鸡', size: 0.19, rests: 'hand', colour: '#c97a34', parts: 'meat', unit: 0.1 }, (m) => {
  const meat = m.part('meat', { ...glaze('#c97a34') })
  m.group('meat').capsule([0, 0.85, 0], [0, 1.5, 0], [0.13, 0.43], meat, { melt: 0.1, bumps: { height: 0.012, frequency: 5 } })
  m.group('bone').capsule([0, 0.2, 0], [0, 0.9, 0], 0.1, soft('#fbf3e4')).sphere([-0.09, 0.13, 0], 0.13, soft('#fbf3e4')).sphere([0.09, 0.13, 0], 0.13, soft('#fbf3e4'))
  return { grip: [0, 0.4, 0], mouth: [0, 1.5, 0.3] }
})

const spaghetti = dish({ id: 'spaghetti', en: 'spaghetti, pasta, plate of pasta', zh: '意大利面, 意面', size: 0.27, colour: '#f6d58a', parts: 'pasta, plate', unit: 0.1 }, (m) => {
  plateUnder(m, 1.35)
  const pasta = m.part('pasta', soft('#f6d58a'))
  const nest = m.group('pasta')
  for (const [y, r, t] of [[0.25, 0.72, 0.14], [0.3, 0.45, 0.16], [0.42, 0.55, 0.13], [0.46, 0.25, 0.17], [0.56, 0.35, 0.12]]) nest.ring([Math.sin(y * 20) * 0.05, y, Math.cos(y * 30) * 0.05], r, t * 0.7, pasta, { melt: 0.01, axes: rotation(y * 9, 0.12, 0.1) })
  for (let i = 0; i < 9; i++) nest.ring([Math.cos(i * 2.4) * 0.42, 0.4, Math.sin(i * 2.4) * 0.42], 0.3, 0.06, pasta, { melt: 0.01, axes: rotation(i, 0.4 * Math.sin(i), 0.4 * Math.cos(i * 2)) })
  m.group('sauce').ellipsoid([0, 0.66, 0], [0.5, 0.14, 0.46], glaze('#cf3f2a'), { bumps: { height: 0.03, frequency: 5 } })
  for (const [x, z] of [[0, 0], [0.26, 0.15], [-0.22, 0.18]]) m.group('meatballs').sphere([x, 0.82, z], 0.15, soft('#7a4326'))
  m.group('basil').ellipsoid([0.05, 0.97, -0.1], [0.16, 0.03, 0.09], leaf('#4f9a3f'), { axes: rotation(0.4, 0.2) })
  return undefined
})

const skewer = dish({ id: 'kebab', en: 'kebab, skewer, barbecue skewer, shashlik', zh: '烤串, 羊肉串, 串烧', size: 0.32, rests: 'hand', colour: '#9a5228', parts: 'meat', unit: 0.1 }, (m) => {
  m.group('stick').capsule([0, 0.05, 0], [0, 3.1, 0], [0.04, 0.02], timber('#d8b47a'))
  const colours: readonly Surface[] = [m.part('meat', glaze('#9a5228')), glaze('#e23e33'), m.part('meat', glaze('#8a4824')), leaf('#6fb53f'), m.part('meat', glaze('#9a5228')), glaze('#fbc02d'), m.part('meat', glaze('#8a4824'))]
  colours.forEach((surface, i) => m.group('piece').box([0, 1.0 + i * 0.29, 0], [0.24, 0.135, 0.22], surface, { round: 0.09, axes: rotation(i * 0.7) }))
  return { grip: [0, 0.4, 0], mouth: [0, 2.4, 0.2] }
})

const bacon = dish({ id: 'sausage', en: 'sausage, sausages, frankfurter', zh: '香肠, 腊肠', size: 0.22, colour: '#b5452c', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', glaze('#b5452c'))
  both((z) => {
    m.group('sausage').curve([-0.85, 0.26, z * 0.28 + 0.1], [-0.3, 0.18, z * 0.28 - 0.1], [0.3, 0.18, z * 0.28 - 0.1], [0.85, 0.26, z * 0.28 + 0.1], [0.19, 0.19], skin, { steps: 7 }).sphere([-1.04, 0.3, z * 0.28 + 0.14], 0.05, tint(skin, 0.7)).sphere([1.04, 0.3, z * 0.28 + 0.14], 0.05, tint(skin, 0.7))
  })
  return { grip: { at: [0, 0.2, 0], axes: ALONG_X } }
})

const popcorn = dish({ id: 'popcorn', en: 'popcorn, popcorn bucket', zh: '爆米花', size: 0.24, colour: '#e2404a', parts: 'box', unit: 0.1 }, (m) => {
  const box = m.part('box', { ...matte('#e2404a') })
  const body = m.group('box')
  body.cone([0, 0.8, 0], 0.8, [0.55, 0.8], box, { round: 0.04 })
  around(12, (_, c, s, i) => i % 2 && m.group('stripes').capsule([c * 0.54, 0.06, s * 0.54], [c * 0.79, 1.56, s * 0.79], [0.09, 0.13], matte('#fff7ea'), { melt: 0 }))
  for (let i = 0; i < 30; i++) {
    const a = i * 2.4
    const r = 0.72 * Math.sqrt((i + 0.5) / 30)
    m.group('corn').sphere([Math.cos(a) * r, 1.6 + (0.75 - r) * 0.75, Math.sin(a) * r], 0.16, soft(i % 4 === 0 ? '#ffe9a8' : '#fff8e6'), { bumps: { height: 0.035, frequency: 7 } })
  }
  return { grip: [0, 0.7, 0], inside: [0, 1.6, 0] }
})

const fishDish = dish({ id: 'fish-dish', en: 'cooked fish, steamed fish, fish dish', zh: '清蒸鱼, 烤鱼, 一盘鱼', size: 0.36, colour: '#d99a5a', parts: 'fish, plate', unit: 0.1 }, (m) => {
  m.group('plate').ellipsoid([0, 0.12, 0], [1.85, 0.12, 1.0], m.part('plate', glaze('#e8f0f4')))
  const fish = m.part('fish', glaze('#d99a5a'))
  const body = m.group('fish')
  body.ellipsoid([-0.1, 0.36, 0], [1.1, 0.24, 0.48], fish, { melt: 0.1 }).extrusion([1.3, 0.33, 0], [[-0.35, -0.06], [0.35, -0.45], [0.22, 0], [0.35, 0.45], [-0.35, 0.06]], 0.07, fish, { axes: FLAT, melt: 0.08 })
  m.group('eye').ellipsoid([-0.85, 0.53, 0.12], [0.09, 0.05, 0.09], soft('#ffffff')).ellipsoid([-0.85, 0.57, 0.12], [0.05, 0.03, 0.05], matte('#2a2228'))
  for (const x of spread(3, -0.4, 0.5)) m.group('cuts').capsule([x, 0.6 - Math.abs(x) * 0.04, 0.15], [x + 0.12, 0.58, -0.18], 0.035, soft('#8a5428'))
  for (const x of spread(3, -0.2, 0.7)) m.group('lemon').cone([x, 0.24, 0.72], 0.04, 0.2, glaze('#fbdc3c'), { axes: rotation(0, 0.4) })
  m.group('herbs').ellipsoid([0.1, 0.62, 0], [0.3, 0.05, 0.12], leaf('#5aa63f'), { bumps: { height: 0.03, frequency: 12 } })
  return undefined
})

const mooncake = dish({ id: 'mooncake', zh: '月饼', kinds: 'cake', size: 0.1, colour: '#c98538', parts: 'crust', unit: 0.1 }, (m) => {
  const crust = m.part('crust', { ...glaze('#c98538'), shine: 0.3 })
  const body = m.group('crust')
  body.cone([0, 0.2, 0], 0.2, 0.42, crust, { round: 0.06 })
  around(12, (_, c, s) => body.capsule([c * 0.43, 0.05, s * 0.43], [c * 0.43, 0.34, s * 0.43], 0.09, crust, { melt: 0.03 }))
  body.ring([0, 0.4, 0], 0.32, 0.03, tint(crust, 1.1), { melt: 0.02 })
  around(6, (_, c, s) => body.ellipsoid([c * 0.15, 0.41, s * 0.15], [0.09, 0.04, 0.09], tint(crust, 1.12), { melt: 0.02 }))
  return undefined
})

const zongzi = dish({ id: 'rice-dumpling', en: 'rice dumpling, zongzi', zh: '粽子', size: 0.098, colour: '#6b9440', parts: 'leaves', unit: 0.1 }, (m) => {
  const wrap = m.part('leaves', leaf('#6b9440'))
  const body = m.group('leaves')
  const corners = [[-0.52, 0.12, 0.36], [0.52, 0.12, 0.36], [0, 0.12, -0.5], [0, 0.85, 0]] as const
  corners.forEach((a, i) => corners.slice(i + 1).forEach((b) => body.capsule(a, b, 0.12, wrap, { melt: 0.2 })))
  body.sphere([0, 0.35, 0.02], 0.36, wrap, { melt: 0.2 })
  both((x) => m.group('string').capsule([x * 0.52, 0.2, 0.42], [-x * 0.14, 0.72, 0.16], 0.025, soft('#f4e3b5')))
  m.group('string').capsule([-0.5, 0.24, 0.4], [0.5, 0.24, 0.4], 0.025, soft('#f4e3b5'))
  return undefined
})

const tofu = dish({ id: 'tofu', zh: '豆腐', size: 0.15, colour: '#fbf3e0', parts: 'tofu', unit: 0.1 }, (m) => {
  m.group('plate').box([0, 0.05, 0], [0.75, 0.05, 0.6], plastic('#6b8fae'), { round: 0.04 })
  m.group('tofu').box([0, 0.37, 0], [0.5, 0.28, 0.4], m.part('tofu', soft('#fbf3e0')), { round: 0.06 })
  for (const [x, z] of [[0, 0], [0.15, 0.1], [-0.12, 0.12], [0.05, -0.15]]) m.group('scallion').ring([x, 0.67, z], 0.06, 0.025, leaf('#6fb53f'))
  return undefined
})

export const dishes = [noodles, rice, soup, salad, pizza, pizzaSlice, burger, hotDog, fries, sandwich, taco, sushi, dumplings, baozi, steak, chicken, drumstick, spaghetti, skewer, bacon, popcorn, fishDish, mooncake, zongzi, tofu]
