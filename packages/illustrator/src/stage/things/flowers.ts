// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Flowers and mushrooms, on their stems, and bouquets. Decimetres. */
import { rotation } from '../frames.ts'
import type { Hex, Point, Surface } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { around, both, spread } from './shapes.ts'
import { cloth, glass, leaf, matte, soft, tint } from './surfaces.ts'

const flower = family({ category: 'plant', rests: 'ground', kinds: 'flower, plant' })

type Head = (m: Making, petals: Surface) => void

/** A stem of `height` with two leaves; the head is modelled round the origin and looks up (+y). */
function onStem(m: Making, height: number, own: Hex, head: Head, tilt = 0.55): undefined {
  const green = leaf('#4f9a48')
  const thick = Math.max(1, height / 3.6)
  m.group('stem').curve([0, 0, 0], [0.1, height * 0.4, 0], [-0.08, height * 0.7, 0], [0, height, 0], [0.07 * thick, 0.06 * thick], green, { steps: 5 })
  both((x) => m.group('leaf').ellipsoid([x * 0.36 * thick, height * (x > 0 ? 0.3 : 0.45), 0], [0.4 * thick, 0.035 * thick, 0.15 * thick], m.part('leaves', green), { axes: rotation(x > 0 ? 0.4 : -0.3, 0, x * 0.6) }))
  head(m.at([0, height, 0], rotation(0, tilt)), m.part('petals', soft(own)))
}

interface Flower {
  readonly id: string
  readonly en?: string
  readonly zh: string
  readonly colour: Hex
  readonly size: number
  readonly height: number
  readonly head: Head
  readonly tilt?: number
}

/** Flat rays round a heart (daisy, sunflower). */
const rays = (count: number, length: number, width: number, heart: number, heartColour: Hex, rows = 1): Head => (m, petals) => {
  for (let row = 0; row < rows; row++)
    around(count, (a, c, s) => m.group('petal').ellipsoid([c * (heart + length * 0.8), 0.02 + row * 0.05, s * (heart + length * 0.8)], [length, 0.05, width], tint(petals, row ? 1.1 : 1), { axes: rotation(-a, 0, 0.12 + row * 0.15) }), (row * Math.PI) / count)
  m.group('heart').ellipsoid([0, 0.07, 0], [heart, heart * 0.55, heart], { ...matte(heartColour) }, { bumps: { height: 0.02, frequency: 9 } })
}

/** Petals standing round a cup (tulip, lotus): rows of [count, radius, lean, length, width]. */
const cupped = (rows: readonly (readonly [number, number, number, number, number])[], heart?: Hex): Head => (m, petals) => {
  rows.forEach(([count, radius, lean, length, width], row) =>
    around(count, (a, c, s) => {
      const petal = m.at([c * radius, 0, s * radius], rotation(-a + Math.PI / 2, lean))
      petal.group('petal').ellipsoid([0, length * 0.85, 0], [width, length, width * 0.3], tint(petals, 1 + row * 0.09))
    }, row * 0.5),
  )
  if (heart) m.group('heart').sphere([0, 0.2, 0], 0.2, soft(heart))
}

const rose: Head = (m, petals) => {
  const body = m.group('rose')
  body.sphere([0, 0.3, 0], 0.3, tint(petals, 0.85))
  for (const [count, r, y, size, shadeBy] of [[5, 0.3, 0.22, 0.27, 0.95], [5, 0.22, 0.38, 0.22, 1.05], [3, 0.12, 0.5, 0.16, 1.12]])
    around(count, (a, c, s) => m.group('petal').ellipsoid([c * r, y, s * r], [size * 0.5, size * 1.05, size], tint(petals, shadeBy), { axes: rotation(-a, 0, -0.3) }), count * r * 5)
  m.group('bud').ring([0, 0.64, 0], 0.08, 0.04, tint(petals, 0.8))
  around(5, (a, c, s) => m.group('sepal').ellipsoid([c * 0.2, 0.02, s * 0.2], [0.17, 0.03, 0.07], leaf(), { axes: rotation(-a, 0, -0.3) }))
}
const spike: Head = (m, petals) => {
  for (let i = 0; i < 8; i++) around(5, (_, c, s) => m.group('buds').ellipsoid([c * (0.17 - i * 0.014), -0.9 + i * 0.2, s * (0.17 - i * 0.014)], [0.1, 0.11, 0.1], tint(petals, 0.9 + (i % 3) * 0.12)), i * 0.6)
}
const trumpet: Head = (m, petals) => {
  around(6, (a, c, s) => m.group('petal').ellipsoid([c * 0.42, 0.3, s * 0.42], [0.42, 0.06, 0.17], petals, { axes: rotation(-a, 0, 0.55) }))
  m.group('throat').sphere([0, 0.16, 0], 0.17, tint(petals, 0.85))
  around(5, (_, c, s) => m.group('stamen').capsule([c * 0.05, 0.2, s * 0.05], [c * 0.16, 0.58, s * 0.16], [0.02, 0.02], soft('#f4e9b0')).sphere([c * 0.16, 0.6, s * 0.16], 0.045, matte('#c9742e')))
}
const ball: Head = (m, petals) => {
  for (let i = 0; i < 34; i++) { const y = 1 - (i / 33) * 1.5; const r = Math.sqrt(Math.max(0, 1 - y * y)); m.group('florets').sphere([Math.cos(i * 2.4) * r * 0.42, 0.35 + y * 0.38, Math.sin(i * 2.4) * r * 0.42], 0.13, tint(petals, 0.9 + (i % 4) * 0.09)) } // biome-ignore format: short
}
const seeds: Head = (m, petals) => {
  m.group('core').sphere([0, 0.3, 0], 0.09, matte('#8a7a52'))
  for (let i = 0; i < 40; i++) { const y = 1 - (i / 39) * 2; const r = Math.sqrt(1 - y * y); const d: Point = [Math.cos(i * 2.4) * r, y, Math.sin(i * 2.4) * r]; m.group('fluff').capsule([d[0] * 0.08, 0.3 + d[1] * 0.08, d[2] * 0.08], [d[0] * 0.42, 0.3 + d[1] * 0.42, d[2] * 0.42], 0.01, petals).sphere([d[0] * 0.44, 0.3 + d[1] * 0.44, d[2] * 0.44], 0.045, petals) } // biome-ignore format: short
}

const kinds: readonly Flower[] = [
  { id: 'flower', en: 'flower, blossom, bloom', zh: '花, 花朵, 鲜花', colour: '#f25c8a', size: 0.3, height: 2.4, head: (m, petals) => { around(6, (_, c, s) => m.group('petal').ellipsoid([c * 0.4, 0.04, s * 0.4], [0.33, 0.1, 0.31], petals)); m.group('heart').sphere([0, 0.1, 0], 0.22, soft('#ffd04d')) }, tilt: 0.9 }, // biome-ignore format: table
  { id: 'rose', en: 'rose, red rose', zh: '玫瑰, 玫瑰花, 红玫瑰', colour: '#d9213f', size: 0.38, height: 3.0, head: rose, tilt: 0.3 },
  { id: 'tulip', zh: '郁金香', colour: '#e8433f', size: 0.36, height: 2.6, head: cupped([[3, 0.2, 0.0, 0.42, 0.3], [3, 0.12, -0.05, 0.46, 0.26]]), tilt: 0.05 },
  { id: 'sunflower', zh: '向日葵', colour: '#fbc02d', size: 1.4, height: 11, head: (m, petals) => rays(16, 1.15, 0.45, 1.25, '#5c3a20', 2)(m, petals), tilt: 1.15 },
  { id: 'daisy', en: 'daisy, chamomile', zh: '雏菊, 洋甘菊', colour: '#ffffff', size: 0.28, height: 2.1, head: rays(13, 0.28, 0.1, 0.22, '#fbc02d'), tilt: 0.9 },
  { id: 'lily', zh: '百合, 百合花', colour: '#fdf3f0', size: 0.45, height: 3.6, head: trumpet, tilt: 0.8 },
  { id: 'lavender', zh: '薰衣草', colour: '#8f6fd0', size: 0.4, height: 3.3, head: spike, tilt: 0 },
  { id: 'poppy', zh: '罂粟花, 虞美人', colour: '#e8392f', size: 0.35, height: 2.9, head: (m, petals) => { around(4, (a, c, s) => m.group('petal').ellipsoid([c * 0.3, 0.12, s * 0.3], [0.36, 0.09, 0.42], petals, { axes: rotation(-a, 0, 0.45) })); m.group('heart').sphere([0, 0.12, 0], 0.16, matte('#2f2630')) }, tilt: 0.6 }, // biome-ignore format: table
  { id: 'carnation', en: 'carnation, peony, chrysanthemum, dahlia, marigold', zh: '康乃馨, 牡丹, 菊花', colour: '#f27fa0', size: 0.32, height: 2.6, head: (m, petals) => { for (const [n, r, y] of [[9, 0.42, 0.15], [7, 0.28, 0.3], [4, 0.12, 0.42]]) around(n, (a, c, s) => m.group('petal').ellipsoid([c * r, y, s * r], [0.18, 0.1, 0.15], tint(petals, 0.9 + y * 0.5), { axes: rotation(-a, 0, 0.5), bumps: { height: 0.02, frequency: 8 } }), r * 8) }, tilt: 0.5 }, // biome-ignore format: table
  { id: 'orchid', zh: '兰花, 蝴蝶兰', colour: '#c77dd6', size: 0.42, height: 3.6, head: (m, petals) => { around(5, (a, c, s) => m.group('petal').ellipsoid([c * 0.32, 0.02, s * 0.32], [0.3, 0.05, 0.2], petals, { axes: rotation(-a, 0, 0.1) })); m.group('lip').ellipsoid([0, 0.12, 0.12], [0.12, 0.14, 0.16], soft('#f2c13f')) }, tilt: 1.2 }, // biome-ignore format: table
  { id: 'bluebell', en: 'bluebell, bellflower, snowdrop, lily of the valley', zh: '风铃草, 铃兰', colour: '#6f86e0', size: 0.32, height: 2.8, head: (m, petals) => { spread(4, -0.9, 0.1).forEach((y, i) => { const x = (i % 2 ? 1 : -1) * 0.34; m.group('hook').capsule([0, y + 0.15, 0], [x, y + 0.12, 0.05], 0.03, leaf()); m.group('bell').cone([x, y - 0.08, 0.05], 0.17, [0.2, 0.1], petals, { round: 0.08 }) }) }, tilt: 0 }, // biome-ignore format: table
  { id: 'allium', en: 'allium, clover, thistle, pompom flower', zh: '绒球花, 三叶草花', colour: '#b06fd8', size: 0.4, height: 3.1, head: ball, tilt: 0 },
  { id: 'dandelion', en: 'dandelion, dandelion clock', zh: '蒲公英', colour: '#f6f3ee', size: 0.33, height: 2.5, head: seeds, tilt: 0 },
]

const stems = kinds.map((facts) => flower({ ...facts, parts: 'petals, leaves', unit: 0.1 }, (m) => { onStem(m, facts.height, facts.colour, facts.head, facts.tilt); return { grip: [0, facts.height * 0.3, 0] } })) // biome-ignore format: family

const lotus = flower({ id: 'lotus', en: 'lotus, water lily, lotus flower', zh: '荷花, 莲花, 睡莲', rests: 'water', size: 0.4, colour: '#f59ac0', parts: 'petals, leaves', unit: 0.1 }, (m) => {
  m.group('pad').cone([-0.4, 0.06, 0], 0.06, 2.0, m.part('leaves', leaf('#5fa653')), { round: 0.05 }).box([-1.9, 0.06, 0.9], [1.0, 0.3, 0.22], leaf(), { operation: 'carve', axes: rotation(0.5) })
  cupped([[9, 0.6, 0.75, 0.6, 0.3], [8, 0.45, 0.4, 0.62, 0.28], [5, 0.25, 0.12, 0.55, 0.24]])(m.at([0.2, 0.14, 0]), m.part('petals', soft('#f59ac0')))
  m.group('heart').cone([0.2, 0.45, 0], 0.2, [0.2, 0.26], soft('#f2c94a'))
  return undefined
})
const bouquet = flower({ id: 'bouquet', en: 'bouquet, bunch of flowers, flowers, bouquet of flowers', zh: '花束, 一束花, 捧花', kinds: 'flower', rests: 'hand', category: 'decoration', size: 0.36, colour: '#f2788f', parts: 'wrap, petals', unit: 0.1 }, (m) => {
  const wrap = m.part('wrap', cloth('#f9d9c4'))
  m.group('wrap').cone([0, 1.5, 0], 1.5, [0.22, 1.05], wrap, { round: 0.06 })
  m.group('ribbon').ring([0, 0.85, 0], 0.46, 0.1, cloth('#e2404a'))
  const colours: readonly Hex[] = ['#f25c7a', '#ffd15c', '#ffffff', '#b57be0', '#f98a5c']
  for (let i = 0; i < 13; i++) { const r = 0.95 * Math.sqrt(i / 13); const at: Point = [Math.cos(i * 2.4) * r, 3.3 - r * 0.45, Math.sin(i * 2.4) * r]; const petals = m.part('petals', soft(colours[i % 5])); around(5, (_, c, s) => m.group('petal').sphere([at[0] + c * 0.2, at[1], at[2] + s * 0.2], 0.19, petals)); m.group('heart').sphere([at[0], at[1] + 0.14, at[2]], 0.13, soft(i % 5 === 1 ? '#c9742e' : '#ffd04d')) } // biome-ignore format: blossoms
  around(9, (a, c, s) => m.group('leaf').ellipsoid([c * 1.05, 2.9, s * 1.05], [0.4, 0.05, 0.2], leaf(), { axes: rotation(-a, 0, 0.5) }))
  return { grip: [0, 0.5, 0] }
})
const vaseFlowers = flower({ id: 'vase-of-flowers', en: 'vase of flowers, flowers in a vase, flower arrangement', zh: '插花, 一瓶花', kinds: 'vase', rests: 'surface', category: 'decoration', size: 0.4, colour: '#f2788f', parts: 'petals, vase', unit: 0.1 }, (m) => {
  m.group('vase').ellipsoid([0, 0.75, 0], [0.62, 0.75, 0.62], m.part('vase', { ...glass('#8fc7de', 0.75) }), { melt: 0.2 }).cone([0, 1.5, 0], 0.35, [0.35, 0.42], m.part('vase', { ...glass('#8fc7de', 0.75) }), { melt: 0.2 })
  const colours: readonly Hex[] = ['#f25c7a', '#ffd15c', '#ffffff', '#f98a5c']
  for (let i = 0; i < 9; i++) { const r = 0.35 + 0.6 * Math.sqrt(i / 9); const at: Point = [Math.cos(i * 2.4) * r, 3.9 - r * 0.8 + (i % 2) * 0.25, Math.sin(i * 2.4) * r]; m.group('stem').capsule([at[0] * 0.2, 1.6, at[2] * 0.2], at, 0.045, leaf('#4f9a48')); const petals = m.part('petals', soft(colours[i % 4])); around(6, (_, c, s) => m.group('petal').sphere([at[0] + c * 0.21, at[1], at[2] + s * 0.21], 0.17, petals)); m.group('heart').sphere([at[0], at[1] + 0.13, at[2]], 0.14, soft('#e8a23a')) } // biome-ignore format: blossoms
  around(8, (a, c, s) => m.group('leaf').ellipsoid([c * 0.7, 2.2, s * 0.7], [0.45, 0.04, 0.17], leaf(), { axes: rotation(-a, 0, 0.6) }))
  return { grip: [0, 0.8, 0] }
})
const mushroom = flower({ id: 'mushroom', en: 'mushroom, toadstool, fly agaric', zh: '蘑菇, 毒蘑菇', kinds: 'fungus', size: 0.28, colour: '#dd3a33', parts: 'cap', unit: 0.1 }, (m) => {
  const shroom = (at: Point, size: number) => {
    const one = m.at(at, rotation(at[0], 0, at[0] * 0.12), size)
    const cap = m.part('cap', { ...soft('#dd3a33'), shine: 0.35 })
    one.group('stem').capsule([0, 0.2, 0], [0, 1.5, 0], [0.36, 0.24], soft('#fbf3e2'))
    one.group('skirt').cone([0, 1.25, 0], 0.06, [0.42, 0.28], soft('#f4e6cc'))
    one.group('cap').ellipsoid([0, 1.55, 0], [1.05, 0.92, 1.05], cap).box([0, 0.95, 0], [1.4, 0.6, 1.4], cap, { operation: 'carve', melt: 0.08 })
    one.group('gills').cone([0, 1.55, 0], 0.03, 0.9, soft('#f0dfc0'))
    for (const [a, e] of [[0.3, 0.4], [1.5, 0.75], [2.6, 0.35], [3.8, 0.7], [5.0, 0.4], [1.2, 1.35], [1.0, 0.3], [2.1, 0.9]]) one.group('spots').ellipsoid([Math.cos(a) * Math.cos(e) * 1.03, 1.55 + Math.sin(e) * 0.9, Math.sin(a) * Math.cos(e) * 1.03], [0.16, 0.13, 0.16], soft('#fffaf0'))
  }
  shroom([0, 0, 0], 1)
  shroom([0.95, 0, 0.25], 0.5)
  around(5, (_a, c, s) => m.group('grass').capsule([-0.5 + c * 0.1, 0, 0.4 + s * 0.1], [-0.5 + c * 0.3, 0.45, 0.4 + s * 0.3], [0.06, 0.015], leaf()))
  return undefined
})
const clover = flower({ id: 'four-leaf-clover', en: 'four-leaf clover, clover leaf, shamrock', zh: '四叶草, 三叶草', kinds: 'plant', size: 0.24, colour: '#5ab54a', parts: 'leaves', unit: 0.1 }, (m) => {
  const green = m.part('leaves', leaf('#5ab54a'))
  m.group('stem').curve([0.3, 0, 0], [0.2, 0.6, 0], [0, 1.0, 0], [0, 1.6, 0], [0.07, 0.06], green)
  around(4, (a, c, s) => { const lobe = m.group('leaf'); both((side) => lobe.ellipsoid([c * 0.4 - s * side * 0.16, 1.6 + s * 0.4 + c * side * 0.16, 0.05], [0.36, 0.25, 0.06], green, { axes: rotation(0, 0, a), melt: 0.03 })) }, Math.PI / 4) // biome-ignore format: leaf
  return undefined
})
const leafModel = flower({ id: 'leaf', en: 'leaf, autumn leaf, maple leaf', zh: '叶子, 树叶, 落叶, 枫叶', kinds: 'plant', rests: 'surface', size: 0.2, colour: '#e07a2f', parts: 'leaf', unit: 0.1 }, (m) => {
  const red = m.part('leaf', leaf('#e07a2f'))
  const body = m.group('leaf')
  for (const [a, l] of [[0, 1.1], [0.85, 0.95], [-0.85, 0.95], [1.75, 0.65], [-1.75, 0.65]]) body.capsule([0, 0.75, 0], [Math.sin(a) * l, 0.75 + Math.cos(a) * l, 0], [0.3, 0.04], red, { melt: 0.1 })
  body.box([0, 0.9, 0.4], [2, 2, 0.33], red, { operation: 'carve' }).box([0, 0.9, -0.4], [2, 2, 0.33], red, { operation: 'carve' })
  for (const [a, l] of [[0, 0.9], [0.85, 0.75], [-0.85, 0.75]]) m.group('veins').capsule([0, 0.6, 0.07], [Math.sin(a) * l, 0.75 + Math.cos(a) * l, 0.07], [0.03, 0.012], tint(red, 0.75))
  m.group('stalk').capsule([0, 0.5, 0], [0.05, 0.05, 0], 0.04, tint(red, 0.7))
  return undefined
})

export const flowers = [...stems, lotus, bouquet, vaseFlowers, mushroom, clover, leafModel]
