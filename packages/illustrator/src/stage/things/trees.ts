// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Trees, bushes and potted plants. */
import { rotation } from '../frames.ts'
import type { Hex, Point, Surface } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, around, both, spread } from './shapes.ts'
import { glaze, leaf, matte, soft, timber, tint } from './surfaces.ts'

const tree = family({ category: 'plant', rests: 'ground', kinds: 'tree, plant' })
const plant = family({ category: 'plant', rests: 'ground', kinds: 'plant' })

const bark = (m: Making, colour: Hex = '#8a5f3a'): Surface => m.part('trunk', timber(colour, 'y', 0.2))

/** Trunk with roots and two boughs up to height `h`. */
function trunk(m: Making, h: number, girth: number, wood: Surface, boughs = true) {
  const body = m.group('trunk')
  body.tube([[0, 0, 0], [0.04, h * 0.35, 0.02], [-0.03, h * 0.65, 0], [0, h, 0]], [girth, girth * 0.72, girth * 0.66, girth * 0.45], wood, { melt: 0.05 })
  around(5, (_, c, s) => body.capsule([c * girth * 0.3, girth * 0.8, s * girth * 0.3], [c * girth * 1.75, 0.02, s * girth * 1.75], [girth * 0.5, girth * 0.18], wood, { melt: 0.08 }), 0.3)
  if (boughs) both((x) => body.capsule([0, h * 0.6, 0], [x * h * 0.34, h * 1.02, x * 0.06], [girth * 0.42, girth * 0.25], wood, { melt: 0.05 }))
}

type Puff = readonly [x: number, y: number, z: number, radius: number]
const ROUND_CROWN: readonly Puff[] = [[0, 2.55, 0, 0.66], [0.58, 2.1, 0.12, 0.52], [-0.6, 2.14, 0, 0.54], [0.3, 2.92, -0.08, 0.45], [-0.32, 2.86, 0.06, 0.46], [0.1, 2.02, 0.45, 0.44], [-0.2, 2.06, -0.42, 0.45], [0.88, 1.86, -0.08, 0.32], [-0.9, 1.88, 0.1, 0.33]]

function crown(m: Making, puffs: readonly Puff[], surface: Surface, rough = 0.045) {
  const body = m.group('crown')
  puffs.forEach(([x, y, z, r], index) => body.ellipsoid([x, y, z], [r, r * 0.88, r], tint(surface, [0.94, 1.1, 0.86, 1.2][index % 4]), { melt: 0.08, bumps: { height: rough, frequency: 4.2 } }))
}

const foliage = (m: Making, colour: Hex): Surface => ({ ...m.part('leaves', leaf(colour)), blend: 0.12, shine: 0.05 })

/** Points on the crown's outside, for fruit and blossom. */
function scatter(puffs: readonly Puff[], count: number, out = 0.98): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const [x, y, z, r] = puffs[index % puffs.length]
    const angle = index * 2.4
    const lift = ((index * 0.37) % 1) * 1.3 - 0.45
    const flat = Math.sqrt(Math.max(0, 1 - lift * lift))
    const side = Math.cos(angle) * flat
    const front = Math.abs(Math.sin(angle)) * flat * (z < -0.2 ? -1 : 1)
    return [x + side * r * out, y + lift * r * 0.88 * out, z + front * r * out] as const
  })
}

const deciduous = tree({ id: 'tree', en: 'tree, oak tree, oak, deciduous tree, green tree, maple tree', zh: '树, 大树, 橡树, 绿树', size: 3.5, colour: '#55a048', parts: 'leaves, trunk' }, (m) => {
  trunk(m, 1.75, 0.2, bark(m))
  crown(m, ROUND_CROWN, foliage(m, '#55a048'))
  return { top: [0, 3.2, 0], bough: [0.4, 1.6, 0.05] }
})
const autumn = tree({ id: 'autumn-tree', en: 'autumn tree, fall tree, red maple', zh: '秋树, 枫树, 红枫', kinds: 'tree', size: 3.5, colour: '#e8862e', parts: 'leaves, trunk' }, (m) => {
  trunk(m, 1.75, 0.2, bark(m, '#7a5233'))
  const surface = foliage(m, '#e8862e')
  const body = m.group('crown')
  ROUND_CROWN.forEach(([x, y, z, r], index) => body.ellipsoid([x, y, z], [r, r * 0.88, r], index % 3 === 0 ? surface : { ...tint(surface, index % 3 === 1 ? 1.25 : 0.85) }, { melt: 0.08, bumps: { height: 0.045, frequency: 4.2 } }))
  around(9, (a, c, s, i) => m.group('fallen').ellipsoid([c * (0.6 + (i % 3) * 0.22), 0.015, s * (0.6 + (i % 3) * 0.22)], [0.07, 0.015, 0.05], tint(surface, i % 2 ? 1.15 : 0.9), { axes: rotation(a * 3) }))
  return { bough: [0.4, 1.6, 0.05] }
})
const appleTree = tree({ id: 'apple-tree', en: 'apple tree, fruit tree, orange tree', zh: '苹果树, 果树', kinds: 'tree', size: 3.5, colour: '#5fae4a', parts: 'leaves, fruit, trunk' }, (m) => {
  trunk(m, 1.75, 0.2, bark(m))
  crown(m, ROUND_CROWN, foliage(m, '#5fae4a'))
  for (const at of scatter(ROUND_CROWN, 16)) m.group('fruit').sphere(at, 0.085, m.part('fruit', glaze('#e2333f')))
  return { bough: [0.4, 1.6, 0.05] }
})
const cherry = tree({ id: 'cherry-blossom', en: 'cherry blossom tree, cherry blossom, sakura, sakura tree, cherry tree', zh: '樱花树, 樱花', kinds: 'tree', size: 3.3, colour: '#f7b4cc', parts: 'leaves, trunk' }, (m) => {
  const wood = bark(m, '#6b4436')
  const body = m.group('trunk')
  body.tube([[0, 0, 0], [0.12, 0.55, 0.02], [-0.05, 1.15, 0], [0.1, 1.75, 0]], [0.2, 0.15, 0.13, 0.09], wood, { melt: 0.05 })
  both((x) => body.curve([0, 0.95, 0], [x * 0.3, 1.3, 0.1], [x * 0.5, 1.4, 0], [x * 0.85, 1.85, 0.05], [0.1, 0.05], wood, { melt: 0.04 }))
  around(4, (_, c, s) => body.capsule([c * 0.06, 0.14, s * 0.06], [c * 0.34, 0.02, s * 0.34], [0.1, 0.03], wood, { melt: 0.06 }))
  const puffs: readonly Puff[] = [[0.05, 2.45, 0, 0.58], [0.75, 2.2, 0.08, 0.5], [-0.75, 2.2, 0, 0.5], [0.4, 2.72, -0.1, 0.42], [-0.35, 2.7, 0.05, 0.44], [0.25, 2.05, 0.4, 0.4], [-0.3, 2.05, -0.3, 0.4], [1.15, 1.95, 0, 0.3], [-1.15, 1.98, 0.08, 0.3]]
  crown(m, puffs, foliage(m, '#f7b4cc'), 0.035)
  for (const at of scatter(puffs, 22, 1.0)) m.group('blossom').sphere(at, 0.055, matte('#fff0f5'))
  around(8, (a, c, s, i) => m.group('petals').ellipsoid([c * (0.55 + (i % 3) * 0.25), 0.012, s * (0.55 + (i % 3) * 0.25)], [0.05, 0.012, 0.035], matte('#f9c6d8'), { axes: rotation(a * 2) }))
  return { bough: [0.5, 1.5, 0.05] }
})
const pine = tree({ id: 'pine-tree', en: 'pine tree, pine, fir, fir tree, spruce, evergreen, conifer', zh: '松树, 杉树, 针叶树', kinds: 'tree', size: 3.1, colour: '#3f8260', parts: 'leaves, trunk', states: 'snowy' }, (m) => {
  m.group('trunk').cone([0, 0.3, 0], 0.3, [0.15, 0.11], bark(m, '#7a5434'))
  const needles = m.part('leaves', leaf('#3f8260'))
  spread(5, 0.72, 2.75).forEach((y, i) => {
    const r = 0.92 - i * 0.17
    const tier = m.group('tier')
    tier.cone([0, y + 0.1, 0], 0.36, [r, r * 0.18], tint(needles, 0.92 + i * 0.06), { round: 0.06, melt: 0.06 })
    around(9, (_, c, s) => tier.sphere([c * r * 0.9, y - 0.2, s * r * 0.9], r * 0.17, tint(needles, 0.92 + i * 0.06), { melt: 0.09 }), i)
    if (m.has('snowy', 'snow')) m.group('snow').cone([0, y + 0.2, 0], 0.28, [r * 0.72, r * 0.14], soft('#ffffff'), { round: 0.06, bumps: { height: 0.015, frequency: 4 } })
  })
  return undefined
})
const christmas = tree({ id: 'christmas-tree', en: 'christmas tree, xmas tree', zh: '圣诞树', kinds: 'tree', size: 2.15, colour: '#2f8a57', parts: 'leaves, baubles' }, (m) => {
  const needles = m.part('leaves', leaf('#2f8a57'))
  m.group('pot').cone([0, 0.13, 0], 0.13, [0.18, 0.24], matte('#c8384a'), { round: 0.03 })
  m.group('trunk').cone([0, 0.35, 0], 0.15, 0.08, timber('#7a5434'))
  const colours: readonly Hex[] = ['#e2404a', '#f2c13f', '#4fa3d8', '#f0708a']
  spread(4, 0.62, 1.6).forEach((y, i) => {
    const r = 0.68 - i * 0.145
    m.group('tier').cone([0, y + 0.06, 0], 0.28, [r, r * 0.2], tint(needles, 0.94 + i * 0.07), { round: 0.05 })
    around(7 - i, (_, c, s, k) => m.group('bauble').sphere([c * r * 0.93, y - 0.13, s * r * 0.93], 0.06, m.part('baubles', glaze(colours[(i + k) % 4]))), i * 0.5)
  })
  m.group('star').extrusion([0, 2.0, 0], starPoints(0.16), 0.035, { ...glaze('#ffd54a'), glow: 0.5 }, { round: 0.03 })
  return undefined
})
function starPoints(r: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, i) => { const a = Math.PI / 2 + (i / 10) * 2 * Math.PI; const k = i % 2 ? r * 0.48 : r; return [Math.cos(a) * k, Math.sin(a) * k] as const }) // biome-ignore format: short
}
const palm = tree({ id: 'palm-tree', en: 'palm tree, palm, coconut tree, coconut palm', zh: '棕榈树, 椰子树, 椰树', kinds: 'tree', size: 3.2, colour: '#4fa653', parts: 'leaves, trunk' }, (m) => {
  const wood = m.part('trunk', matte('#b08653'))
  const line = Array.from({ length: 10 }, (_, i) => { const t = i / 9; return [0.55 * t * t - 0.1, t * 2.55, 0] as const }) // biome-ignore format: short
  const stem = m.group('trunk')
  line.slice(0, -1).forEach((at, i) => stem.capsule(at, line[i + 1], [0.155 - i * 0.007, 0.12 - i * 0.006], tint(wood, i % 2 ? 1 : 0.9), { melt: 0.01 }))
  const [tx, ty] = line[9]
  const green = m.part('leaves', leaf('#4fa653'))
  around(8, (_, c, s, i) => {
    const droop = i % 2 ? 0.35 : 0.05
    const frond = m.group('frond')
    const rib = Array.from({ length: 7 }, (_, k) => { const t = k / 6; return [tx + c * 1.25 * t, ty + 0.42 * Math.sin(t * 2.2) - droop * t - 0.25 * t * t, s * 1.25 * t] as const }) // biome-ignore format: short
    frond.tube(rib, [0.035, 0.03, 0.03, 0.025, 0.02, 0.015, 0.01], tint(green, 0.85))
    rib.slice(1).forEach((at, k) => both((side) => frond.capsule(at, [at[0] - s * side * 0.27 * (1 - k * 0.09) + c * 0.13, at[1] - 0.14, at[2] + c * side * 0.27 * (1 - k * 0.09) + s * 0.13], [0.038, 0.016], tint(green, i % 2 ? 0.95 : 1.1), { melt: 0.03 })))
  }, 0.2)
  around(4, (_, c, s) => m.group('coconuts').sphere([tx + c * 0.13, ty - 0.1, s * 0.13], 0.1, matte('#7a5233')), 0.6)
  return { bough: [0.3, 2.2, 0] }
})
const bare = tree({ id: 'bare-tree', en: 'bare tree, dead tree, winter tree, leafless tree', zh: '枯树, 光秃的树', kinds: 'tree', size: 2.8, colour: '#7a5a42', parts: 'trunk' }, (m) => {
  const wood = bark(m, '#7a5a42')
  const body = m.group('trunk')
  trunk(m, 1.5, 0.18, wood, false)
  const branch = (from: Point, yaw: number, rise: number, length: number, radius: number, depth: number) => {
    const to: Point = [from[0] + Math.cos(yaw) * Math.cos(rise) * length, from[1] + Math.sin(rise) * length, from[2] + Math.sin(yaw) * Math.cos(rise) * length]
    body.capsule(from, to, [radius, radius * 0.6], wood, { melt: 0.03 })
    if (depth > 0) for (const turn of [-0.7, 0.6]) branch([from[0] + (to[0] - from[0]) * 0.85, from[1] + (to[1] - from[1]) * 0.85, from[2] + (to[2] - from[2]) * 0.85], yaw + turn * 1.6, rise + turn * 0.35, length * 0.62, radius * 0.55, depth - 1)
  }
  around(4, (a, _c, _s, i) => branch([0, 1.15 + i * 0.1, 0], a, 0.85, 0.85, 0.085, 2), 0.4)
  return { bough: [0.5, 1.6, 0] }
})
const willow = tree({ id: 'willow', en: 'willow, willow tree, weeping willow', zh: '柳树, 垂柳', kinds: 'tree', size: 3.1, colour: '#8fbf4f', parts: 'leaves, trunk' }, (m) => {
  trunk(m, 1.8, 0.19, bark(m, '#7a5f42'))
  const green = foliage(m, '#8fbf4f')
  const top = m.group('crown')
  for (const [x, y, z, r] of [[0, 2.4, 0, 0.5], [0.5, 2.25, 0.1, 0.42], [-0.5, 2.25, 0, 0.42], [0, 2.3, 0.4, 0.4], [0, 2.3, -0.4, 0.4]]) top.sphere([x, y, z], r, green, { melt: 0.1 })
  around(18, (_, c, s, i) => m.group('strands').curve([c * 0.6, 2.3, s * 0.6], [c * 1.05, 2.2, s * 1.05], [c * 1.15, 1.4, s * 1.15], [c * 1.1, 0.55 + (i % 4) * 0.14, s * 1.1], [0.11, 0.05], tint(green, i % 3 === 0 ? 1.15 : i % 3 === 1 ? 0.95 : 0.85), { steps: 5 }))
  return { bough: [0.4, 1.7, 0] }
})
const birch = tree({ id: 'birch', en: 'birch, birch tree, aspen', zh: '白桦树, 桦树', kinds: 'tree', size: 3.3, colour: '#9cc653', parts: 'leaves, trunk' }, (m) => {
  const white = m.part('trunk', matte('#f3efe6'))
  const body = m.group('trunk')
  body.capsule([0, 0.05, 0], [0.03, 2.2, 0], [0.12, 0.06], white).capsule([0.02, 1.4, 0], [0.4, 2.1, 0], [0.05, 0.03], white).capsule([0.02, 1.2, 0], [-0.35, 1.9, 0.05], [0.05, 0.03], white)
  for (let i = 0; i < 9; i++) m.group('marks').ellipsoid([Math.sin(i * 2.4) * 0.1, 0.2 + i * 0.17, Math.cos(i * 2.4) * (0.108 - i * 0.006)], [0.045, 0.017, 0.02], matte('#3a3634'), { axes: rotation(i * 2.4) })
  crown(m, [[0, 2.5, 0, 0.5], [0.3, 2.1, 0.1, 0.4], [-0.32, 2.05, 0, 0.42], [0.05, 2.92, 0, 0.38], [0, 1.85, 0.2, 0.32]], foliage(m, '#9cc653'))
  return undefined
})
const baobab = tree({ id: 'baobab', en: 'baobab, acacia, savanna tree', zh: '猴面包树, 金合欢树', kinds: 'tree', size: 2.7, colour: '#7fa63f', parts: 'leaves, trunk' }, (m) => {
  const wood = bark(m, '#a07a5a')
  const body = m.group('trunk')
  body.capsule([0, 0.3, 0], [0, 1.5, 0], [0.42, 0.32], wood, { melt: 0.1 })
  around(6, (_, c, s) => body.capsule([c * 0.15, 1.5, s * 0.15], [c * 0.85, 2.2, s * 0.85], [0.16, 0.07], wood, { melt: 0.1 }))
  around(6, (_, c, s) => m.group('crown').ellipsoid([c * 0.85, 2.35, s * 0.85], [0.45, 0.2, 0.45], foliage(m, '#7fa63f'), { melt: 0.06, bumps: { height: 0.025, frequency: 3 } }))
  m.group('crown').ellipsoid([0, 2.45, 0], [0.7, 0.24, 0.7], foliage(m, '#8bb24a'), { bumps: { height: 0.025, frequency: 3 } })
  return undefined
})
const bamboo = plant({ id: 'bamboo', en: 'bamboo, bamboo plant, bamboo grove', zh: '竹子, 竹', kinds: 'grass', size: 2.9, colour: '#7fb04a', parts: 'cane, leaves' }, (m) => {
  const cane = m.part('cane', { ...leaf('#7fb04a'), shine: 0.3 })
  for (const [x, z, h, lean] of [[-0.22, 0, 2.4, -0.05], [0.05, 0.1, 2.6, 0.02], [0.3, -0.08, 2.1, 0.07]]) {
    const stem = m.group('cane')
    for (let y = 0; y < h - 0.1; y += 0.34) {
      const at = (v: number): Point => [x + lean * v, v, z]
      stem.capsule(at(y + 0.02), at(Math.min(h, y + 0.32)), 0.042, cane, { melt: 0.002 }).ring(at(y + 0.33), 0.034, 0.014, tint(cane, 0.75), { melt: 0.004 })
      if (y > 0.6) both((side) => { const [px, py, pz] = at(y + 0.33); for (const k of [0, 1]) m.group('leaf').ellipsoid([px + side * (0.2 + k * 0.05), py + 0.08 - k * 0.13, pz + (k - 0.5) * 0.12], [0.19, 0.014, 0.045], m.part('leaves', leaf(k ? '#8cc152' : '#6fa844')), { axes: rotation(k * side * 0.6, 0, side * (0.3 - k * 0.75)) }) }) // biome-ignore format: leaves in pairs
    }
  }
  return undefined
})
const cactus = plant({ id: 'cactus', en: 'cactus, saguaro', zh: '仙人掌', size: 1.7, colour: '#4f9a5a', parts: 'body' }, (m) => {
  const green = m.part('body', leaf('#4f9a5a'))
  const body = m.group('body')
  const limb = (points: readonly Point[], r: number) => body.tube(points, r, green, { melt: 0.03 })
  limb([[0, 0.1, 0], [0, 1.3, 0]], 0.2)
  limb([[0, 0.55, 0], [0.38, 0.58, 0], [0.42, 0.7, 0], [0.42, 1.05, 0]], 0.12)
  limb([[0, 0.4, 0], [-0.36, 0.43, 0], [-0.4, 0.55, 0], [-0.4, 0.82, 0]], 0.11)
  around(10, (_, c, s) => body.capsule([c * 0.185, 0.1, s * 0.185], [c * 0.185, 1.32, s * 0.185], 0.035, tint(green, 1.12), { melt: 0.02 }))
  for (let i = 0; i < 20; i++) m.group('spines').sphere([Math.cos(i * 2.4) * 0.222, 0.2 + i * 0.055, Math.sin(i * 2.4) * 0.222], 0.016, soft('#fdf3d4'))
  around(5, (_, c, s) => m.group('flower').ellipsoid([c * 0.07, 1.54, s * 0.07], [0.06, 0.04, 0.06], soft('#f0608a')))
  m.group('flower').sphere([0, 1.55, 0], 0.04, soft('#ffd04d'))
  m.group('stone').ellipsoid([0.3, 0.04, 0.2], [0.12, 0.07, 0.09], matte('#b9a68c')).ellipsoid([-0.28, 0.03, 0.22], [0.08, 0.05, 0.07], matte('#a8957a'))
  return undefined
})
const bush = plant({ id: 'bush', en: 'bush, shrub', zh: '灌木, 灌木丛', size: 1.3, colour: '#5aa24e', parts: 'leaves' }, (m) => {
  crown(m, [[0, 0.3, 0, 0.38], [0.36, 0.24, 0.05, 0.3], [-0.36, 0.24, 0, 0.3], [0.13, 0.42, -0.1, 0.28], [-0.14, 0.3, 0.2, 0.27]], foliage(m, '#5aa24e'), 0.03)
  return undefined
})
const flowerBush = plant({ id: 'flower-bush', en: 'flower bush, rose bush, flowering bush, hydrangea', zh: '花丛, 玫瑰丛, 绣球花', kinds: 'bush', size: 1.3, colour: '#f0608a', parts: 'flowers, leaves' }, (m) => {
  const puffs: readonly Puff[] = [[0, 0.34, 0, 0.38], [0.36, 0.26, 0.05, 0.3], [-0.36, 0.26, 0, 0.3], [0.05, 0.3, 0.22, 0.27]]
  crown(m, puffs, foliage(m, '#4f9a48'), 0.03)
  for (const at of scatter(puffs, 18, 1)) { around(5, (_, c, s) => m.group('flower').sphere([at[0] + c * 0.045, at[1] + 0.02, at[2] + s * 0.045], 0.038, m.part('flowers', soft('#f0608a')))); m.group('heart').sphere([at[0], at[1] + 0.04, at[2]], 0.03, soft('#ffd04d')) } // biome-ignore format: blossoms
  return undefined
})
const hedge = plant({ id: 'hedge', en: 'hedge, box hedge', zh: '树篱, 绿篱', kinds: 'bush', size: 1.8, colour: '#4f9648', parts: 'leaves' }, (m) => {
  m.group('hedge').box([0, 0.4, 0], [0.9, 0.4, 0.24], foliage(m, '#4f9648'), { round: 0.1, bumps: { height: 0.035, frequency: 7 } })
  return undefined
})
const topiary = plant({ id: 'topiary', en: 'topiary, ball tree, shaped bush', zh: '造型树, 球形树', size: 1.25, colour: '#4f9a48', parts: 'leaves, pot' }, (m) => {
  m.group('pot').cone([0, 0.16, 0], 0.16, [0.17, 0.23], m.part('pot', matte('#c9724a')), { round: 0.03 }).cone([0, 0.31, 0], 0.03, 0.25, m.part('pot', matte('#c9724a')))
  m.group('stem').capsule([0, 0.3, 0], [0, 0.8, 0], 0.035, timber('#7a5233'))
  m.group('ball').sphere([0, 0.95, 0], 0.32, foliage(m, '#4f9a48'), { bumps: { height: 0.025, frequency: 9 } })
  return undefined
})
const grass = plant({ id: 'grass', en: 'grass, grass tuft, tuft of grass', zh: '草, 草丛', size: 0.3, colour: '#6db34a', parts: 'blades' }, (m) => {
  const green = m.part('blades', leaf('#6db34a'))
  around(13, (_a, c, s, i) => m.group('blade').curve([c * 0.05, 0, s * 0.05], [c * 0.06, 0.12, s * 0.06], [c * 0.1, 0.2, s * 0.1], [c * (0.14 + (i % 3) * 0.03), 0.2 + ((i * 5) % 4) * 0.025, s * (0.14 + (i % 3) * 0.03)], [0.018, 0.004], tint(green, 0.85 + (i % 4) * 0.12), { steps: 3 }), 0.2)
  return undefined
})
const reed = plant({ id: 'reeds', en: 'reeds, cattail, reed', zh: '芦苇, 香蒲', kinds: 'grass', size: 1.15, colour: '#7fa650', parts: 'leaves' }, (m) => {
  around(9, (_, c, s, i) => {
    const h = 0.75 + ((i * 3) % 4) * 0.12
    const at: Point = [c * 0.2 * (1 + (i % 2)), h, s * 0.12 * (1 + (i % 2))]
    m.group('stem').capsule([c * 0.12, 0, s * 0.08], at, [0.016, 0.01], m.part('leaves', leaf('#7fa650')))
    if (i % 2) m.group('head').capsule([at[0], h - 0.12, at[2]], [at[0], h + 0.03, at[2]], 0.032, matte('#7a4f2e'))
  })
  return undefined
})

/** A pot with soil; returns the height of the soil. */
function potted(m: Making, own: Hex): number {
  const clayPot = m.part('pot', matte(own))
  m.group('pot').cone([0, 0.13, 0], 0.13, [0.1, 0.145], clayPot, { round: 0.015 }).cone([0, 0.25, 0], 0.028, 0.165, clayPot, { round: 0.015, melt: 0.005 })
  m.group('soil').cone([0, 0.27, 0], 0.02, 0.14, matte('#5b3d2a'))
  return 0.28
}
const houseplant = plant({ id: 'potted-plant', en: 'potted plant, houseplant, house plant, pot plant, plant', zh: '盆栽, 植物, 绿植', rests: 'surface', size: 0.91, colour: '#4f9a52', parts: 'leaves, pot' }, (m) => {
  const y = potted(m, '#d27a52')
  const green = m.part('leaves', leaf('#4f9a52'))
  around(9, (a, c, s, i) => {
    const tall = 0.28 + (i % 3) * 0.1
    const out = 0.2 + ((i + 1) % 3) * 0.05
    const tip: Point = [c * out, y + tall, s * out]
    m.group('stem').curve([c * 0.03, y - 0.02, s * 0.03], [c * 0.04, y + tall * 0.6, s * 0.04], [c * out * 0.6, y + tall, s * out * 0.6], tip, [0.011, 0.008], tint(green, 0.8), { steps: 4 })
    m.group('leaf').ellipsoid([tip[0] + c * 0.07, tip[1] - 0.01, tip[2] + s * 0.07], [0.13, 0.014, 0.075], tint(green, 0.9 + (i % 3) * 0.13), { axes: rotation(-a, 0, -0.3) })
  }, 0.3)
  m.group('leaf').ellipsoid([0, y + 0.5, 0], [0.055, 0.13, 0.016], tint(green, 1.2), { axes: rotation(0.5) }).capsule([0, y, 0], [0, y + 0.42, 0], 0.009, tint(green, 0.8))
  return { top: [0, 0.85, 0] }
})
const snakePlant = plant({ id: 'snake-plant', en: 'snake plant, aloe, aloe vera, agave', zh: '虎尾兰, 芦荟, 龙舌兰', rests: 'surface', kinds: 'potted plant', size: 0.75, colour: '#5b9a5f', parts: 'leaves, pot' }, (m) => {
  const y = potted(m, '#f1ece2')
  const green = m.part('leaves', leaf('#5b9a5f'))
  around(9, (a, c, s, i) => m.group('leaf').capsule([c * 0.05, y, s * 0.05], [c * (0.1 + (i % 3) * 0.03), y + 0.26 + ((i * 4) % 5) * 0.045, s * (0.1 + (i % 3) * 0.03)], [0.034, 0.008], tint(green, 0.85 + (i % 3) * 0.18), { axes: rotation(a) }))
  return undefined
})
const monstera = plant({ id: 'monstera', en: 'monstera, swiss cheese plant, rubber plant, tropical plant', zh: '龟背竹, 热带植物', rests: 'ground', kinds: 'potted plant', size: 1, colour: '#3f8f52', parts: 'leaves, pot' }, (m) => {
  const y = potted(m, '#e8e0d2')
  const green = m.part('leaves', leaf('#3f8f52'))
  around(7, (a, c, s, i) => {
    const out = 0.24 + (i % 2) * 0.1
    const tip: Point = [c * out, y + 0.35 + (i % 3) * 0.16, s * out]
    m.group('stem').curve([0, y - 0.02, 0], [c * 0.03, y + 0.25, s * 0.03], [c * out * 0.7, tip[1] + 0.05, s * out * 0.7], tip, [0.013, 0.01], tint(green, 0.8), { steps: 4 })
    const blade = m.at(tip, rotation(-a + Math.PI / 2, 0.75))
    const body = blade.group('leaf')
    body.ellipsoid([0, 0, 0.09], [0.15, 0.02, 0.18], tint(green, 0.92 + (i % 3) * 0.13))
    both((x) => spread(3, 0.02, 0.18).forEach((z) => body.capsule([x * 0.07, 0, z], [x * 0.18, 0, z + 0.03], 0.014, green, { operation: 'carve', melt: 0.01 })))
  })
  return undefined
})
const bonsai = plant({ id: 'bonsai', en: 'bonsai, bonsai tree', zh: '盆景, 盆景树', rests: 'surface', kinds: 'potted plant', size: 0.4, colour: '#4f8f4a', parts: 'leaves, pot' }, (m) => {
  m.group('pot').box([0, 0.045, 0], [0.18, 0.045, 0.11], m.part('pot', glaze('#4a6a8a')), { round: 0.02 })
  m.group('moss').ellipsoid([0, 0.085, 0], [0.15, 0.025, 0.09], leaf('#7fa63f'))
  m.group('trunk').curve([0, 0.09, 0], [0.12, 0.16, 0], [-0.1, 0.22, 0], [0.03, 0.32, 0], [0.03, 0.015], timber('#7a4f35')).capsule([0.02, 0.19, 0], [0.13, 0.23, 0.02], [0.014, 0.009], timber('#7a4f35')).capsule([-0.02, 0.23, 0], [-0.12, 0.26, 0], [0.014, 0.009], timber('#7a4f35'))
  for (const [x, y, z, r] of [[0.03, 0.345, 0, 0.095], [0.15, 0.25, 0.02, 0.075], [-0.14, 0.28, 0, 0.08]]) m.group('pads').ellipsoid([x, y, z], [r, r * 0.55, r * 0.85], foliage(m, '#4f8f4a'), { bumps: { height: 0.008, frequency: 14 } })
  return undefined
})
const smallCactus = plant({ id: 'potted-cactus', en: 'potted cactus, small cactus, succulent', zh: '小仙人掌, 多肉, 多肉植物', rests: 'surface', kinds: 'cactus', size: 0.46, colour: '#5fae6a', parts: 'body, pot' }, (m) => {
  const y = potted(m, '#e89a6a')
  const green = m.part('body', leaf('#5fae6a'))
  around(9, (_, c, s) => m.group('cactus').ellipsoid([c * 0.05, y + 0.07, s * 0.05], [0.06, 0.11, 0.06], green, { melt: 0.008 }))
  around(12, (_, c, s, i) => m.group('spines').sphere([c * 0.11, y + 0.03 + (i % 4) * 0.035, s * 0.11], 0.008, soft('#fff8e6')))
  around(5, (_, c, s) => m.group('flower').ellipsoid([c * 0.025, y + 0.185, s * 0.025], [0.025, 0.018, 0.025], soft('#f0608a')))
  return undefined
})
const stump = plant({ id: 'tree-stump', en: 'tree stump, stump', zh: '树桩, 树墩', kinds: 'wood', size: 0.91, colour: '#8a5f3a', parts: 'bark' }, (m) => {
  const wood = m.part('bark', timber('#8a5f3a'))
  const body = m.group('bark')
  body.cone([0, 0.19, 0], 0.19, [0.3, 0.26], wood, { round: 0.02, melt: 0.05 })
  around(6, (_, c, s) => body.capsule([c * 0.2, 0.12, s * 0.2], [c * 0.42, 0.03, s * 0.42], [0.1, 0.035], wood, { melt: 0.06 }))
  m.group('cut').cone([0, 0.375, 0], 0.02, 0.235, { ...soft('#e8c48a'), pattern: { kind: 'rings', colours: ['#ecc994', '#c99a5c'], scale: 0.05 } }, { round: 0.01 })
  return { top: [0, 0.395, 0], seat: [0, 0.395, 0] }
})
const log = plant({ id: 'log', en: 'log, tree trunk, fallen log, firewood', zh: '原木, 木头, 圆木', kinds: 'wood', size: 1.25, colour: '#8a5f3a', parts: 'bark' }, (m) => {
  const wood = m.part('bark', timber('#8a5f3a', 'x'))
  const body = m.group('bark')
  body.cone([0, 0.17, 0], 0.6, [0.175, 0.16], wood, { axes: ALONG_X, round: 0.02, bumps: { height: 0.006, frequency: 9 } }).capsule([-0.2, 0.28, 0.05], [-0.25, 0.42, 0.1], [0.05, 0.04], wood, { melt: 0.04 })
  both((x) => m.group('cut').cone([x * 0.6, 0.17, 0], 0.012, 0.148, { ...soft('#e8c48a'), pattern: { kind: 'rings', colours: ['#ecc994', '#c99a5c'], scale: 0.04, frame: { at: [0, 0.17, 0], axes: ALONG_X } } }, { axes: ALONG_X }))
  for (let i = 0; i < 5; i++) m.group('moss').ellipsoid([-0.42 + i * 0.2, 0.325, 0.03 * Math.sin(i * 3)], [0.1, 0.028, 0.08], leaf('#7fae4a'))
  return { top: [0, 0.34, 0], seat: [0, 0.34, 0] }
})

export const trees = [deciduous, autumn, appleTree, cherry, pine, christmas, palm, bare, willow, birch, baobab, bamboo, cactus, bush, flowerBush, hedge, topiary, grass, reed, houseplant, snakePlant, monstera, bonsai, smallCactus, stump, log]
