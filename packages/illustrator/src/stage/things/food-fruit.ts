/** Fruit, vegetables and nuts, modelled in decimetres. */
import { rotation } from '../frames.ts'
import type { Hex, Point } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { around, blade, both, smooth, spread, turned, type Outline } from './shapes.ts'
import { glaze, leaf, matte, soft, timber, tint } from './surfaces.ts'

const fruit = family({ category: 'food', rests: 'surface', kinds: 'fruit, food' })
const vegetable = family({ category: 'food', rests: 'surface', kinds: 'vegetable, food' })

const STALK = timber('#7a5233')

/** A leaf in the x/y plane, turned `angle` about z from upright and `yaw` about y. */
function leafAt(m: Making, at: Point, length: number, width: number, angle: number, yaw = 0, colour: Hex = '#5aa24e') {
  m.group('leaf').extrusion(at, blade(length, width), 0.025, m.part('leaves', leaf(colour)), { axes: rotation(yaw, 0.35, angle), round: 0.02 })
}

interface Round {
  readonly id: string
  readonly en?: string
  readonly zh: string
  readonly kinds?: string
  readonly colour: Hex
  /** Soft lobes that melt into the skin: height of the centre, radius, half height; decimetres. */
  readonly lobes: readonly (readonly [y: number, radius: number, halfHeight: number])[]
  /** Depth of the hollow the stalk stands in. @default 0 */
  readonly dimple?: number
  /** Ribs round the axis (peppers). */
  readonly ribs?: number
  readonly size: number
  readonly leaves?: number
  readonly stalk?: number
  /** Colour toward the top. */
  readonly blush?: Hex
}

/** Fruit that is a round skin with a dimple, a stalk and leaves. */
function roundFruit(facts: Round) {
  const make = facts.kinds?.startsWith('vegetable') ? vegetable : fruit
  return make({ ...facts, unit: 0.1, parts: 'skin, leaves' }, (m) => {
    const { lobes, dimple = 0, ribs = 0 } = facts
    const peak = Math.max(...lobes.map(([y, , half]) => y + half))
    const top = peak - dimple
    const skin = m.part('skin', { ...glaze(facts.colour), ...(facts.blush ? { pattern: { kind: 'gradient' as const, colours: [facts.colour, facts.blush], scale: peak * 1.1 } } : {}), skin: 0.25 })
    const body = m.group('skin')
    for (const [y, radius, half] of lobes)
      if (ribs > 0) around(ribs, (_, c, s) => body.ellipsoid([c * radius * 0.42, y, s * radius * 0.42], [radius * 0.6, half, radius * 0.6], skin, { melt: 0.06 }), 0.4)
      else body.ellipsoid([0, y, 0], [radius, half, radius], skin, { melt: 0.22 })
    if (dimple > 0) body.sphere([0, peak + 0.13 - dimple * 0.6, 0], 0.14 + dimple * 0.2, skin, { operation: 'carve', melt: 0.18 })
    const stalk = facts.stalk ?? 0.25
    if (stalk > 0) m.group('stalk').curve([0, top - 0.12, 0], [0, top + stalk * 0.4, 0], [0.02, top + stalk * 0.8, 0], [0.08, top + stalk + 0.1, 0], [0.045, 0.055], STALK, { steps: 3 })
    for (let index = 0; index < (facts.leaves ?? 1); index++) leafAt(m, [0.02, top + 0.06, 0], 0.48, 0.26, -1.05 + index * 2.1, index * 0.4)
    return { grip: [0, peak / 2, 0] }
  })
}

const POMACEOUS = [[0.5, 0.5, 0.36], [0.36, 0.4, 0.36]] as const
const SPHERE = [[0.46, 0.48, 0.46]] as const

const rounds = [
  roundFruit({ id: 'apple', en: 'apple, red apple', zh: '苹果, 红苹果', colour: '#e2333f', lobes: POMACEOUS, dimple: 0.14, size: 0.11, blush: '#ef5a4a' }),
  roundFruit({ id: 'green-apple', zh: '青苹果', kinds: 'apple', colour: '#8cc63f', lobes: POMACEOUS, dimple: 0.14, size: 0.11 }),
  roundFruit({ id: 'orange', en: 'orange, orange fruit', zh: '橙子, 甜橙', colour: '#f7931e', lobes: SPHERE, size: 0.12, stalk: 0.05 }),
  roundFruit({ id: 'tangerine', en: 'tangerine, mandarin, clementine, satsuma', zh: '橘子, 桔子', kinds: 'orange', colour: '#fb8a1c', lobes: [[0.35, 0.48, 0.35]], dimple: 0.05, size: 0.1, stalk: 0.05, leaves: 2 }),
  roundFruit({ id: 'grapefruit', zh: '西柚, 葡萄柚, 柚子', colour: '#f9a25f', lobes: [[0.55, 0.58, 0.55]], size: 0.14, stalk: 0.04 }),
  roundFruit({ id: 'lemon', zh: '柠檬', colour: '#fbdc3c', lobes: [[0.5, 0.4, 0.43], [0.16, 0.14, 0.16], [0.86, 0.15, 0.16]], size: 0.14, stalk: 0.05 }),
  roundFruit({ id: 'lime', zh: '青柠, 青柠檬', colour: '#7fc241', lobes: [[0.42, 0.38, 0.38], [0.12, 0.12, 0.12], [0.74, 0.11, 0.1]], size: 0.12, stalk: 0.04 }),
  roundFruit({ id: 'pear', zh: '梨, 梨子', colour: '#c9d24b', lobes: [[0.42, 0.46, 0.42], [0.92, 0.25, 0.3]], size: 0.16, blush: '#e5d76a' }),
  roundFruit({ id: 'peach', en: 'peach, nectarine', zh: '桃子, 水蜜桃', colour: '#f7a58b', lobes: [[0.44, 0.49, 0.44]], dimple: 0.1, size: 0.11, blush: '#f26d72', stalk: 0.08, leaves: 2 }),
  roundFruit({ id: 'plum', zh: '李子', colour: '#6b2f6e', lobes: [[0.38, 0.37, 0.38]], dimple: 0.07, size: 0.1, stalk: 0.15 }),
  roundFruit({ id: 'mango', zh: '芒果', colour: '#f9b233', lobes: [[0.46, 0.44, 0.46], [0.8, 0.3, 0.32]], size: 0.14, blush: '#e8663c', stalk: 0.06 }),
  roundFruit({ id: 'pomegranate', zh: '石榴', colour: '#c93a4a', lobes: [[0.45, 0.5, 0.45], [0.9, 0.17, 0.16]], dimple: 0.1, size: 0.11, stalk: 0, leaves: 0 }),
  roundFruit({ id: 'tomato', zh: '番茄, 西红柿', kinds: 'vegetable', colour: '#e63a2e', lobes: [[0.38, 0.5, 0.38]], dimple: 0.09, size: 0.1, stalk: 0.12, leaves: 3 }),
  roundFruit({ id: 'bell-pepper', en: 'bell pepper, pepper, sweet pepper, capsicum', zh: '甜椒, 彩椒, 青椒', kinds: 'vegetable', colour: '#e8432e', lobes: [[0.6, 0.46, 0.34], [0.34, 0.38, 0.34]], ribs: 4, dimple: 0.12, size: 0.13, stalk: 0.28, leaves: 0 }),
  roundFruit({ id: 'onion', zh: '洋葱', kinds: 'vegetable', colour: '#c98545', lobes: [[0.38, 0.46, 0.38], [0.78, 0.09, 0.28]], size: 0.11, stalk: 0, leaves: 0 }),
  roundFruit({ id: 'eggplant', en: 'eggplant, aubergine', zh: '茄子', kinds: 'vegetable', colour: '#5b2a72', lobes: [[0.44, 0.42, 0.44], [0.95, 0.29, 0.5]], size: 0.18, stalk: 0.2, leaves: 3 }),
]

const banana = fruit({ id: 'banana', en: 'banana, bunch of bananas', zh: '香蕉', size: 0.22, colour: '#f9d435', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#f9d435'), shine: 0.25, skin: 0.3 })
  spread(3, -0.32, 0.32).forEach((z, index) => {
    const one = m.group('banana')
    const lift = index === 1 ? 0.06 : 0
    one.curve([-0.9, 0.95 + lift, z * 0.5], [-0.75, 0.2 + lift, z * 1.1], [0.3, 0 + lift, z * 1.2], [0.95, 0.62 + lift, z], [0.17, 0.15], skin, { steps: 9 })
    one.ellipsoid([0, 0.25 + lift, z * 1.05], [0.5, 0.2, 0.19], skin, { melt: 0.12 })
    one.sphere([0.98, 0.68 + lift, z], 0.09, matte('#5a4326'), { melt: 0.05 })
  })
  m.group('stem').capsule([-0.9, 0.9, 0], [-0.98, 1.22, 0], [0.2, 0.12], tint(skin, 0.85)).sphere([-0.99, 1.25, 0], 0.12, matte('#6b5230'))
  return { grip: [0, 0.3, 0] }
})

const grapes = fruit({ id: 'grapes', en: 'grapes, grape, bunch of grapes', zh: '葡萄', size: 0.19, colour: '#7a3f9c', parts: 'skin, leaves', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#7a3f9c'), skin: 0.4 })
  const bunch = m.group('grapes')
  const rows = [[0.17, 1], [0.38, 3], [0.62, 5], [0.86, 6], [1.1, 6], [1.3, 4]] as const
  rows.forEach(([y, count], row) => {
    const radius = [0, 0.19, 0.32, 0.4, 0.42, 0.26][row]
    around(count, (_, c, s, index) => bunch.sphere([c * radius, y, s * radius], 0.2, tint(skin, index % 3 === 0 ? 1.12 : index % 3 === 1 ? 1 : 0.9), { melt: 0.004 }), row * 0.7)
  })
  m.group('stalk').capsule([0, 1.3, 0], [0.04, 1.75, 0], [0.05, 0.06], STALK).capsule([0.02, 1.6, 0], [0.25, 1.72, 0], 0.04, STALK)
  leafAt(m, [0.02, 1.5, 0.12], 0.6, 0.55, 1.25, 0)
  leafAt(m, [0.02, 1.5, 0.1], 0.5, 0.45, -1.2, 0.3, '#6cb357')
  return { grip: [0, 1.6, 0] }
})

const strawberry = fruit({ id: 'strawberry', zh: '草莓', kinds: 'berry', size: 0.089, colour: '#e8323c', parts: 'skin, leaves', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#e8323c'), skin: 0.3 })
  m.group('skin').capsule([0, 0.1, 0], [0, 0.42, 0], [0.1, 0.31], skin)
  const seeds = m.group('seeds')
  for (const [y, r, count] of [[0.14, 0.165, 5], [0.27, 0.245, 7], [0.4, 0.3, 8], [0.53, 0.29, 8]] as const)
    around(count, (_, c, s) => seeds.ellipsoid([c * r, y, s * r], [0.022, 0.032, 0.022], matte('#fbd968')), y * 9)
  around(6, (angle, c, s) => m.group('leaf').ellipsoid([c * 0.16, 0.69, s * 0.16], [0.15, 0.022, 0.065], m.part('leaves', leaf('#58a846')), { axes: rotation(-angle, 0, -0.2) }))
  m.group('stalk').capsule([0, 0.68, 0], [0.04, 0.84, 0], 0.03, leaf('#4c9440'))
  return { grip: [0, 0.6, 0] }
})

const cherry = fruit({ id: 'cherry', en: 'cherry, cherries', zh: '樱桃, 车厘子', kinds: 'berry', size: 0.12, colour: '#d3213a', parts: 'skin, leaves', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#d3213a'), shine: 0.8 })
  both((x) => {
    m.group('skin').sphere([x * 0.26, 0.24, x * 0.06], 0.24, skin)
    m.group('stalk').curve([x * 0.26, 0.44, x * 0.06], [x * 0.22, 0.75, 0], [x * 0.05, 0.9, 0], [0.03, 1.0, 0], [0.022, 0.028], leaf('#6b8f3a'), { steps: 5 })
  })
  leafAt(m, [0.03, 0.98, 0], 0.42, 0.24, -1.2)
  return { grip: [0, 0.9, 0] }
})

const blueberry = fruit({ id: 'blueberry', en: 'blueberry, blueberries, berries', zh: '蓝莓', kinds: 'berry', size: 0.1, colour: '#4a5fa8', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...matte('#4a5fa8'), shine: 0.25 })
  for (const [x, y, z] of [[-0.4, 0.27, 0], [0.2, 0.27, 0.25], [0.15, 0.27, -0.35], [-0.06, 0.68, 0]]) {
    const berry = m.group('berry')
    berry.sphere([x, y, z], 0.27, skin).ring([x + 0.02, y + 0.25, z + 0.07], 0.08, 0.032, tint(skin, 0.85), { axes: rotation(0, 0.25, -0.1), melt: 0.02 })
    m.group('eye').sphere([x + 0.02, y + 0.235, z + 0.065], 0.06, matte('#2b3566'))
  }
  return undefined
})

const melon = (m: Making) => m.part('skin', { ...glaze('#3f8f3f'), shine: 0.35, pattern: { kind: 'noise', colours: ['#3f9440', '#256b31'], scale: 0.5 } })

const watermelon = fruit({ id: 'watermelon', en: 'watermelon, whole watermelon', zh: '西瓜', size: 0.27, colour: '#3f8f3f', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = melon(m)
  const body = m.group('skin')
  body.ellipsoid([0, 1.3, 0], [1.45, 1.3, 1.3], skin)
  around(9, (angle) => body.ring([0, 1.3, 0], 1.3, 0.06, tint(skin, 0.62), { axes: rotation(0, angle / 2), melt: 0.05 }))
  m.group('stalk').curve([1.4, 1.3, 0], [1.6, 1.35, 0], [1.7, 1.5, 0], [1.6, 1.62, 0], [0.07, 0.06], leaf('#7a8f3a'))
  return { grip: [0, 1.3, 0] }
})

const watermelonSlice = fruit({ id: 'watermelon-slice', en: 'watermelon slice, slice of watermelon', zh: '西瓜片, 一片西瓜, 切开的西瓜', kinds: 'watermelon', size: 0.26, colour: '#f0515c', parts: 'flesh, rind', unit: 0.1 }, (m) => {
  const half = (r: number): Outline => Array.from({ length: 13 }, (_, i) => [-Math.cos((i / 12) * Math.PI) * r, 1.3 - Math.sin((i / 12) * Math.PI) * r])
  m.group('rind').extrusion([0, 0, 0], half(1.3), 0.2, m.part('rind', glaze('#3f9440')), { round: 0.05 })
  m.group('pith').extrusion([0, 0, 0], half(1.2).map(([x, y]) => [x, y + 0.005]), 0.208, soft('#eef7d0'), { round: 0.05 })
  m.group('flesh').extrusion([0, 0, 0], half(1.1).map(([x, y]) => [x, y + 0.015]), 0.216, m.part('flesh', soft('#f0515c')), { round: 0.05 })
  for (const [x, y] of [[-0.6, 1.05], [-0.2, 1.0], [0.2, 1.02], [0.6, 1.05], [-0.4, 0.7], [0, 0.62], [0.4, 0.7]]) m.group('seeds').ellipsoid([x, y, 0], [0.045, 0.075, 0.235], matte('#33231f'))
  return { grip: [0, 0.3, 0] }
})

const pineapple = fruit({ id: 'pineapple', zh: '菠萝, 凤梨', size: 0.3, colour: '#e8a93a', parts: 'skin, leaves', unit: 0.1 }, (m) => {
  const skin = m.part('skin', glaze('#e8a93a'))
  const body = m.group('skin')
  body.ellipsoid([0, 0.95, 0], [0.66, 0.92, 0.66], tint(skin, 0.85))
  for (const [y, r, row] of [[0.25, 0.44, 0], [0.52, 0.58, 1], [0.8, 0.65, 0], [1.08, 0.65, 1], [1.36, 0.58, 0], [1.62, 0.44, 1]] as const)
    around(8, (_, c, s) => body.sphere([c * r, y, s * r], 0.155, skin, { melt: 0.02 }), (row * Math.PI) / 8)
  for (const [tilt, length, count] of [[0.95, 0.75, 6], [0.55, 1.0, 6], [0.18, 1.25, 4]] as const)
    around(count, (_, c, s) => {
      const tip: Point = [c * Math.sin(tilt) * length, 1.75 + Math.cos(tilt) * length, s * Math.sin(tilt) * length]
      m.group('leaf').curve([c * 0.12, 1.72, s * 0.12], [c * 0.2, 2.0, s * 0.2], [tip[0] * 0.6, tip[1], tip[2] * 0.6], tip, [0.13, 0.02], m.part('leaves', leaf('#4f9a48')), { steps: 3 })
    }, tilt * 5)
  return { grip: [0, 0.9, 0] }
})

const kiwi = fruit({ id: 'kiwi', en: 'kiwi fruit, kiwi half', zh: '猕猴桃, 奇异果', size: 0.08, colour: '#8cc63f', parts: 'flesh, skin', unit: 0.1 }, (m) => {
  m.group('skin').ellipsoid([0, 0.4, -0.05], [0.4, 0.4, 0.36], m.part('skin', matte('#8a6238'))).box([0, 0.4, 0.55], [0.6, 0.6, 0.5], matte('#8a6238'), { operation: 'carve', melt: 0.01 })
  const cut = m.group('flesh')
  cut.ellipsoid([0, 0.4, 0.04], [0.365, 0.365, 0.035], m.part('flesh', soft('#8cc63f')))
  cut.paint([0, 0.4, 0.07], rotation(), 1, [{ kind: 'ellipse', centre: [0, 0], radii: [0.12, 0.12], colour: '#eef5c8', softness: 0.06 }, ...Array.from({ length: 14 }, (_, i) => ({ kind: 'ellipse' as const, centre: [Math.cos(i * 0.449) * 0.185, Math.sin(i * 0.449) * 0.185] as const, radii: [0.032, 0.015] as const, angle: i * 0.449, colour: '#2d3a1e' as const }))], 0.1)
  return undefined
})

const avocado = fruit({ id: 'avocado', zh: '牛油果, 鳄梨', size: 0.12, colour: '#c9d977', parts: 'flesh, skin', unit: 0.1 }, (m) => {
  const tilt = m.at([0, 0.05, 0], rotation(0, -0.12))
  const wall: Outline = smooth([[0.05, 0], [0.3, 0.07], [0.45, 0.38], [0.4, 0.66], [0.27, 0.95], [0.14, 1.15], [0.04, 1.18]])
  tilt.group('skin').capsule([0, 0.45, 0], [0, 0.95, 0], [0.45, 0.24], m.part('skin', matte('#4a5d2b'))).box([0, 0.6, 0.55], [0.7, 0.8, 0.5], matte('#4a5d2b'), { operation: 'carve', melt: 0.01 })
  const outline = [...wall, ...wall.map(([x, y]) => [-x, y] as const).reverse()]
  tilt.group('rim').extrusion([0, 0.02, 0.02], outline.map(([x, y]) => [x * 0.93, y * 0.97]), 0.045, leaf('#a9c25a'), { round: 0.03 })
  tilt.group('flesh').extrusion([0, 0.05, 0.02], outline.map(([x, y]) => [x * 0.8, y * 0.92]), 0.06, m.part('flesh', soft('#e3e6a0')), { round: 0.03 })
  tilt.group('stone').sphere([0, 0.42, 0.08], 0.2, glaze('#8a5530'))
  return undefined
})

const coconut = fruit({ id: 'coconut', zh: '椰子', size: 0.16, colour: '#7a5233', parts: 'shell', unit: 0.1 }, (m) => {
  const shell = m.part('shell', { ...matte('#7a5233'), pattern: { kind: 'fur', colours: ['#7a5233', '#5f3d24'], scale: 0.15 } })
  m.group('shell').sphere([0, 0.62, 0], 0.62, shell).box([0, 1.5, 0], [0.9, 0.5, 0.9], shell, { operation: 'carve', melt: 0.02 })
  m.group('flesh').cone([0, 0.96, 0], 0.05, 0.52, soft('#ffffff')).cone([0, 1.02, 0], 0.05, 0.42, soft('#e6f0ee'), { operation: 'carve', melt: 0.01 })
  m.group('straw').capsule([0.1, 0.95, 0], [0.34, 1.6, 0], 0.06, glaze('#f06a7a'))
  return { inside: [0, 0.9, 0] }
})

const carrot = vegetable({ id: 'carrot', zh: '胡萝卜, 红萝卜', size: 0.26, colour: '#f58025', parts: 'root, leaves', unit: 0.1 }, (m) => {
  const root = m.part('root', { ...soft('#f58025'), shine: 0.25 })
  const lying = m.at([0, 0.28, 0], rotation(0, 0, Math.PI / 2 + 0.08))
  const body = lying.group('root')
  body.capsule([0, -1.05, 0], [0, 0.4, 0], [0.05, 0.29], root)
  for (const [y, r] of [[-0.5, 0.17], [0, 0.24], [0.35, 0.285]]) body.ring([0, y, 0], r, 0.018, tint(root, 0.85), { melt: 0.01, axes: rotation(0, 0, 0.12) })
  for (const [x, z] of [[-0.22, 0], [0, 0.12], [0.22, 0], [0.05, -0.2]]) lying.group('leaves').curve([0, 0.62, 0], [x * 0.3, 0.9, z * 0.3], [x, 1.1, z], [x * 1.6, 1.4, z * 1.6], [0.06, 0.1], m.part('leaves', leaf('#5aa63f')), { steps: 4 })
  return { grip: { at: [0, 0.28, 0], axes: rotation(0, 0, Math.PI / 2) } }
})

const corn = vegetable({ id: 'corn', en: 'corn, sweetcorn, maize, corn cob, corn on the cob', zh: '玉米', size: 0.24, colour: '#fbd23e', parts: 'kernels, leaves', unit: 0.1 }, (m) => {
  const lying = m.at([0, 0.34, 0], rotation(0, 0, Math.PI / 2))
  const kernels = m.part('kernels', soft('#fbd23e'))
  const cob = lying.group('cob')
  cob.lathe([0, 0, 0], turned([[0.1, -1.05], [0.24, -0.8], [0.29, 0], [0.27, 0.9]]), tint(kernels, 0.9))
  for (const [y, r] of spread(8, -0.85, 0.55).map((y) => [y, 0.3 - Math.max(0, -y - 0.3) * 0.14] as const)) around(9, (_, c, s) => cob.sphere([c * r, y, s * r], 0.1, kernels, { melt: 0.02 }), y * 2.2)
  around(4, (_, c, s) => lying.group('leaves').curve([c * 0.1, 1.05, s * 0.1], [c * 0.35, 0.8, s * 0.35], [c * 0.42, 0.3, s * 0.42], [c * 0.5, -0.1, s * 0.5], [0.16, 0.04], m.part('leaves', leaf('#7fb84e'))), 0.5)
  lying.group('stalk').capsule([0, 1.0, 0], [0, 1.3, 0], [0.12, 0.09], leaf('#8fbf5c'))
  return { grip: { at: [0, 0.34, 0], axes: rotation(0, 0, Math.PI / 2) } }
})

const pumpkin = vegetable({ id: 'pumpkin', en: 'pumpkin, halloween pumpkin, squash', zh: '南瓜', size: 0.28, rests: 'ground', colour: '#f08327', parts: 'skin', states: 'carved', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#f08327'), shine: 0.3 })
  const body = m.group('skin')
  around(9, (_, c, s) => body.ellipsoid([c * 0.72, 1.1, s * 0.72], [0.72, 1.1, 0.72], skin, { melt: 0.05 }), 0.3)
  m.group('stalk').curve([0, 1.95, 0], [0, 2.3, 0], [0.05, 2.45, 0], [0.3, 2.6, 0], [0.24, 0.16], leaf('#6d8a3a'))
  if (m.has('carved', 'jack-o-lantern', 'halloween', 'lit'))
    body.paint([0, 1.1, 0.5], rotation(), 1, [
      { kind: 'polygon', points: [[-0.75, 0.2], [-0.3, 0.2], [-0.5, 0.62]], colour: '#ffcf3f' },
      { kind: 'polygon', points: [[0.75, 0.2], [0.3, 0.2], [0.5, 0.62]], colour: '#ffcf3f' },
      { kind: 'polygon', points: [[-0.85, -0.15], [-0.5, -0.3], [-0.3, -0.18], [0, -0.34], [0.3, -0.18], [0.5, -0.3], [0.85, -0.15], [0.5, -0.62], [0.2, -0.5], [0, -0.68], [-0.2, -0.5], [-0.5, -0.62]], colour: '#ffcf3f' },
    ])
  return { grip: [0, 1.1, 0] }
})

const broccoli = vegetable({ id: 'broccoli', en: 'broccoli, broccoli floret', zh: '西兰花, 花椰菜', size: 0.15, colour: '#4f9a3f', parts: 'head', unit: 0.1 }, (m) => {
  const stem = soft('#a9cf72')
  const trunk = m.group('stem')
  trunk.cone([0, 0.35, 0], 0.35, [0.26, 0.24], stem, { round: 0.06 })
  around(5, (_, c, s) => trunk.capsule([0, 0.5, 0], [c * 0.4, 0.85, s * 0.4], [0.16, 0.14], stem, { melt: 0.08 }))
  const head = m.part('head', leaf('#4f9a3f'))
  const crown = m.group('head')
  around(6, (_, c, s) => crown.sphere([c * 0.46, 0.98, s * 0.46], 0.3, head, { melt: 0.06, bumps: { height: 0.035, frequency: 9 } }))
  crown.sphere([0, 1.2, 0], 0.38, tint(head, 1.12), { melt: 0.06, bumps: { height: 0.035, frequency: 9 } })
  return { grip: [0, 0.3, 0] }
})

const cabbage = vegetable({ id: 'cabbage', en: 'cabbage, lettuce', zh: '卷心菜, 生菜, 包菜', size: 0.16, colour: '#8fc65f', parts: 'leaves', unit: 0.1 }, (m) => {
  const green = m.part('leaves', leaf('#8fc65f'))
  m.group('heart').sphere([0, 0.9, 0], 0.72, tint(green, 1.25))
  around(5, (angle, c, s) => {
    const one = m.group('leaf')
    one.ellipsoid([c * 0.32, 0.8, s * 0.32], [0.72, 0.78, 0.72], tint(green, s > 0 ? 1 : 0.9), { bumps: { height: 0.025, frequency: 5 } })
    one.ellipsoid([-c * 0.35, 1.25, -s * 0.35], [0.85, 0.95, 0.85], green, { operation: 'carve', melt: 0.04, axes: rotation(angle) })
  }, 0.4)
  return undefined
})

const potato = vegetable({ id: 'potato', zh: '土豆, 马铃薯', size: 0.13, colour: '#c99a5b', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...matte('#c99a5b'), pattern: { kind: 'noise', colours: ['#cfa163', '#b98848'], scale: 0.25 } })
  m.group('skin').ellipsoid([-0.15, 0.4, 0], [0.5, 0.4, 0.42], skin, { melt: 0.2 }).ellipsoid([0.25, 0.42, 0.04], [0.4, 0.36, 0.38], skin, { melt: 0.2 }).sphere([0.1, 0.5, 0.4], 0.06, skin, { operation: 'carve', melt: 0.06 }).sphere([-0.35, 0.6, 0.28], 0.05, skin, { operation: 'carve', melt: 0.06 })
  return undefined
})

const cucumber = vegetable({ id: 'cucumber', en: 'cucumber, zucchini, courgette', zh: '黄瓜, 西葫芦', size: 0.29, colour: '#4f9440', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#4f9440'), pattern: { kind: 'stripes', colours: ['#4f9440', '#6fb050'], scale: 0.09 } })
  m.group('skin').curve([-1.1, 0.34, 0], [-0.5, 0.22, 0], [0.5, 0.22, 0], [1.1, 0.36, 0], [0.26, 0.24], skin, { steps: 8 })
  m.group('stalk').capsule([1.3, 0.42, 0], [1.45, 0.5, 0], [0.07, 0.05], leaf('#7a8f3a'))
  return { grip: { at: [0, 0.3, 0], axes: rotation(0, 0, Math.PI / 2) } }
})

const chilli = vegetable({ id: 'chili-pepper', en: 'chili pepper, chilli, chili, hot pepper', zh: '辣椒, 红辣椒', size: 0.2, colour: '#dd2c2a', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...glaze('#dd2c2a'), shine: 0.7 })
  m.group('skin').curve([-0.5, 0.32, 0], [0.0, 0.36, 0], [0.55, 0.25, 0], [0.95, 0.06, 0], [0.22, 0.03], skin, { steps: 9 })
  m.group('cap').ellipsoid([-0.58, 0.33, 0], [0.13, 0.2, 0.2], leaf('#5aa24e')).curve([-0.65, 0.34, 0], [-0.8, 0.36, 0], [-0.9, 0.45, 0], [-0.95, 0.6, 0], [0.06, 0.05], leaf('#5aa24e'))
  return undefined
})

const garlic = vegetable({ id: 'garlic', zh: '大蒜, 蒜头', size: 0.09, colour: '#f6efe4', parts: 'skin', unit: 0.1 }, (m) => {
  const skin = m.part('skin', { ...soft('#f6efe4') })
  const head = m.group('skin')
  around(6, (_, c, s) => head.ellipsoid([c * 0.2, 0.28, s * 0.2], [0.2, 0.28, 0.2], skin, { melt: 0.03 }))
  head.capsule([0, 0.45, 0], [0.04, 0.85, 0], [0.15, 0.06], skin, { melt: 0.12 })
  return undefined
})

const peas = vegetable({ id: 'peas', en: 'peas, pea pod, pea, green beans', zh: '豌豆, 青豆, 豆角', size: 0.2, colour: '#6fb53f', parts: 'pod', unit: 0.1 }, (m) => {
  const pod = m.part('pod', leaf('#6fb53f'))
  const shell = m.group('pod')
  shell.ellipsoid([0, 0.26, 0], [0.9, 0.26, 0.27], pod).ellipsoid([0, 0.42, 0.06], [0.75, 0.24, 0.2], pod, { operation: 'carve', melt: 0.03 })
  spread(5, -0.5, 0.5).forEach((x, index) => m.group('pea').sphere([x, 0.33, 0.05], 0.14 - Math.abs(index - 2) * 0.018, leaf('#93d14f')))
  m.group('stalk').capsule([0.88, 0.28, 0], [1.02, 0.38, 0], 0.04, leaf('#4f8a34'))
  return undefined
})

const nut = fruit({ id: 'acorn', en: 'acorn, nut, hazelnut, chestnut', zh: '橡果, 坚果, 栗子', kinds: 'nut', size: 0.076, colour: '#b5763f', parts: 'shell', unit: 0.1 }, (m) => {
  m.group('shell').ellipsoid([0, 0.35, 0], [0.24, 0.3, 0.24], m.part('shell', glaze('#b5763f')), { melt: 0.08 }).sphere([0, 0.05, 0], 0.04, m.part('shell', glaze('#b5763f')), { melt: 0.08 })
  m.group('cap').ellipsoid([0, 0.48, 0], [0.27, 0.16, 0.27], { ...matte('#7a5233'), pattern: { kind: 'scales', colours: ['#7a5233', '#5c3b22'], scale: 0.08 } }, { bumps: { height: 0.012, frequency: 20 } })
  m.group('stalk').capsule([0, 0.6, 0], [0.03, 0.72, 0], 0.035, STALK)
  return undefined
})

export const fruits = [...rounds, banana, grapes, strawberry, cherry, blueberry, watermelon, watermelonSlice, pineapple, kiwi, avocado, coconut, carrot, corn, pumpkin, broccoli, cabbage, potato, cucumber, chilli, garlic, peas, nut]
