// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Landmarks, true to their proportions, each recipe in a unit of its own; `size` is the real height or length in metres. */
import { rotation } from '../frames.ts'
import type { Hex, Point } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_Z, archway, around, both, SIDE, spread } from './shapes.ts'
import { dark, glow, gold, leaf, matte, metal, pane, soft, steel, tint } from './surfaces.ts'

const landmark = family({ category: 'building', rests: 'ground', kinds: 'landmark, building' })
const stone = (m: Making, own: Hex) => m.part('stone', matte(own))

const eiffel = landmark({ id: 'eiffel-tower', en: 'eiffel tower', zh: '埃菲尔铁塔, 巴黎铁塔', size: 330, colour: '#8a6a4f', parts: 'iron', unit: 100 }, (m) => {
  const iron = m.part('iron', metal('#8f6f54'))
  both((x) => both((z) => { const line: Point[] = [[0.58, 0], [0.42, 0.3], [0.3, 0.58], [0.18, 1.16], [0.1, 1.8], [0.05, 2.76]].map(([r, y]) => [x * r, y, z * r] as const); m.group('legs').tube(line, [0.075, 0.062, 0.05, 0.04, 0.03, 0.022], iron, { melt: 0.01 }) }))
  for (const [y, r, h] of [[0.58, 0.36, 0.035], [1.16, 0.22, 0.03], [2.76, 0.085, 0.03]]) m.group('decks').box([0, y, 0], [r, h, r], tint(iron, 1.15), { round: 0.015 })
  for (const [y0, y1, r0, r1] of [[0.03, 0.56, 0.57, 0.31], [0.62, 1.13, 0.29, 0.19], [1.2, 1.75, 0.17, 0.105], [1.75, 2.3, 0.105, 0.075]]) for (const turn of [0, 1, 2, 3]) { const side = m.at([0, 0, 0], rotation((turn * Math.PI) / 2)); if (y0 > 0.1) both((x) => side.group('lattice').capsule([x * r0, y0, r0], [-x * r1, y1, r1], 0.011, iron)); else side.group('arch').tube(Array.from({ length: 9 }, (_, i) => { const t = (i / 8) * Math.PI; return [Math.cos(t) * 0.46, 0.12 + Math.sin(t) * 0.36, 0.47 - Math.sin(t) * 0.1] as const }), 0.022, iron) }
  m.group('core').cone([0, 2.2, 0], 0.55, [0.08, 0.045], iron)
  m.group('tip').cone([0, 2.9, 0], 0.12, [0.05, 0.035], iron).capsule([0, 3.0, 0], [0, 3.28, 0], [0.015, 0.006], iron)
  return { top: [0, 2.8, 0] }
})
const pisa = landmark({ id: 'leaning-tower-of-pisa', en: 'leaning tower of pisa, leaning tower, tower of pisa, pisa tower', zh: '比萨斜塔', size: 57, colour: '#f1e9da', parts: 'stone', unit: 10 }, (m) => {
  const t = m.at([-0.15, 0, 0], rotation(0, 0, -0.085))
  const white = stone(m, '#f1e9da')
  for (let i = 0; i < 7; i++) { const y = 0.35 + i * 0.66; t.group('core').cone([0, y + 0.3, 0], 0.33, 0.64, tint(white, 0.88)); t.group('deck').cone([0, y + 0.62, 0], 0.045, 0.8, white, { round: 0.02 }); around(16, (_, c, s) => t.group('columns').capsule([c * 0.75, y, s * 0.75], [c * 0.75, y + 0.58, s * 0.75], 0.035, white)) }
  t.group('base').cone([0, 0.2, 0], 0.22, 0.84, white, { round: 0.03 })
  t.group('belfry').cone([0, 5.3, 0], 0.32, 0.56, white, { round: 0.03 }).cone([0, 5.62, 0], 0.05, 0.62, white); around(6, (_, c, s) => t.group('openings').box([c * 0.55, 5.25, s * 0.55], [0.09, 0.16, 0.09], dark(), { round: 0.05 }))
  return undefined
})
const liberty = landmark({ id: 'statue-of-liberty', en: 'statue of liberty', zh: '自由女神像', size: 93, colour: '#7fb8a4', parts: 'copper', unit: 10 }, (m) => {
  const green = m.part('copper', matte('#7fb8a4'))
  m.group('base').box([0, 0.4, 0], [1.7, 0.4, 1.7], matte('#c9b79a'), { round: 0.1 }).cone([0, 2.4, 0], 1.7, [1.25, 0.85], matte('#d8c8aa'), { round: 0.1 }).box([0, 4.2, 0], [1.0, 0.18, 1.0], matte('#c9b79a'), { round: 0.06 })
  const b = m.group('statue')
  b.cone([0, 5.4, 0], 1.1, [0.72, 0.48], green, { round: 0.15, melt: 0.2 }).ellipsoid([0, 6.6, 0], [0.55, 0.6, 0.42], green, { melt: 0.2 }).sphere([0, 7.5, 0.05], 0.32, green, { melt: 0.1 }).capsule([0.45, 6.9, 0], [0.75, 8.0, 0.05], [0.2, 0.14], green, { melt: 0.1 }).capsule([-0.45, 6.8, 0], [-0.6, 6.1, 0.35], [0.2, 0.16], green, { melt: 0.1 })
  for (let i = 0; i < 7; i++) b.capsule([-0.5 + i * 0.16, 6.4, 0.4], [-0.6 + i * 0.2, 4.4, 0.58], [0.07, 0.1], tint(green, i % 2 ? 1 : 0.9), { melt: 0.06 })
  for (const a of spread(7, -1.2, 1.2)) m.group('rays').capsule([Math.sin(a) * 0.28, 7.65 + Math.cos(a) * 0.2, 0.05], [Math.sin(a) * 0.72, 7.68 + Math.cos(a) * 0.6, 0.05], [0.06, 0.015], green)
  m.group('tablet').box([-0.62, 6.15, 0.5], [0.24, 0.36, 0.06], tint(green, 0.85), { axes: rotation(-0.3, 0, 0.15), round: 0.04 })
  m.group('torch').cone([0.77, 8.2, 0.05], 0.16, [0.08, 0.19], green).ellipsoid([0.77, 8.6, 0.05], [0.16, 0.32, 0.16], glow('#ffc23a', 0.7))
  m.group('face').capsule([-0.1, 7.55, 0.34], [0.1, 7.55, 0.34], 0.03, tint(green, 0.7)).capsule([0, 7.5, 0.36], [0, 7.42, 0.4], 0.05, green)
  return undefined
})
const bigBen = landmark({ id: 'big-ben', en: 'big ben, elizabeth tower, clock tower', zh: '大本钟, 伊丽莎白塔, 钟楼', size: 96, colour: '#d3b06a', parts: 'stone, roof', unit: 10 }, (m) => {
  const s = stone(m, '#d3b06a')
  m.group('shaft').box([0, 3.0, 0], [0.62, 3.0, 0.62], s, { round: 0.04 })
  both((x) => both((z) => m.group('corners').box([x * 0.62, 3.2, z * 0.62], [0.09, 3.2, 0.09], tint(s, 0.9), { round: 0.03 })))
  for (let turn = 0; turn < 4; turn++) { const side = m.at([0, 0, 0], rotation((turn * Math.PI) / 2)); for (const x of [-0.32, 0, 0.32]) side.group('ribs').box([x, 2.9, 0.62], [0.06, 2.6, 0.03], tint(s, 0.82), { round: 0.02 }); side.group('dial').cone([0, 6.45, 0.74], 0.04, 0.5, soft('#fffaf0'), { axes: ALONG_Z }).ring([0, 6.45, 0.77], 0.5, 0.05, gold(), { axes: ALONG_Z }); side.group('hands').capsule([0, 6.45, 0.8], [0, 6.82, 0.8], 0.03, dark()).capsule([0, 6.45, 0.8], [0.22, 6.35, 0.8], 0.035, dark()); for (const x of [-0.35, 0, 0.35]) side.group('arches').extrusion([x, 7.25, 0.66], archway(0.22, 0.42), 0.04, dark()) }
  m.group('clock').box([0, 6.45, 0], [0.72, 0.62, 0.72], s, { round: 0.05 }).box([0, 7.15, 0], [0.76, 0.06, 0.76], tint(s, 0.9), { round: 0.03 }).box([0, 7.45, 0], [0.66, 0.28, 0.66], s, { round: 0.04 })
  const roof = m.part('roof', matte('#4f6a6e'))
  m.group('roof').cone([0, 8.1, 0], 0.42, [0.85, 0.4], roof, { round: 0.04 }).cone([0, 9.0, 0], 0.52, [0.4, 0.03], roof, { round: 0.02 }).sphere([0, 9.5, 0], 0.08, gold())
  return undefined
})
const taj = landmark({ id: 'taj-mahal', en: 'taj mahal', zh: '泰姬陵', size: 73, colour: '#fbf7ee', parts: 'stone', unit: 10 }, (m) => {
  const white = stone(m, '#fbf7ee')
  m.group('plinth').box([0, 0.25, 0], [4.7, 0.25, 4.7], tint(white, 0.92), { round: 0.06 })
  m.group('hall').box([0, 1.75, 0], [2.7, 1.3, 2.7], white, { round: 0.35 })
  const dome = (x: number, z: number, y: number, r: number) => { m.group('dome').cone([x, y, z], r * 0.35, r * 0.9, white).ellipsoid([x, y + r * 0.85, z], [r, r * 0.95, r], white, { melt: r * 0.1 }).capsule([x, y + r * 1.6, z], [x, y + r * 2.1, z], [r * 0.25, r * 0.03], white, { melt: r * 0.4 }); m.group('finial').capsule([x, y + r * 2.05, z], [x, y + r * 2.5, z], r * 0.045, gold()) }
  dome(0, 0, 3.6, 1.45); both((x) => both((z) => { dome(x * 1.75, z * 1.75, 3.2, 0.55); const mx = x * 4.3; const mz = z * 4.3; m.group('minaret').cone([mx, 2.4, mz], 2.0, [0.34, 0.24], white); for (const y of [1.7, 3.0, 4.3]) m.group('balcony').ring([mx, y, mz], 0.3, 0.08, white); m.group('cap').ellipsoid([mx, 4.65, mz], [0.26, 0.3, 0.26], white).capsule([mx, 4.9, mz], [mx, 5.15, mz], 0.03, gold()) }))
  for (let turn = 0; turn < 4; turn++) { const side = m.at([0, 0, 0], rotation((turn * Math.PI) / 2)); side.group('iwan').box([0, 1.95, 2.7], [0.95, 1.55, 0.12], white, { round: 0.04 }); side.group('arch').extrusion([0, 0.55, 2.83], archway(1.3, 2.3), 0.03, tint(white, 0.62)); both((x) => { for (const y of [0.65, 1.85]) side.group('niches').extrusion([x * 1.7, y, 2.7], archway(0.6, 0.95), 0.04, tint(white, 0.7)) }) }
  return undefined
})
const pyramid = landmark({ id: 'pyramid', en: 'pyramid, pyramids, egyptian pyramid, great pyramid, pyramid of giza', zh: '金字塔, 埃及金字塔', size: 260, colour: '#e3c17f', parts: 'stone', unit: 50 }, (m) => {
  const sand = m.part('stone', { ...matte('#e3c17f'), pattern: { kind: 'bricks', colours: ['#e3c17f', '#c9a35f'], scale: 0.35 } })
  const big = (x: number, z: number, r: number) => { for (let i = 0; i < 12; i++) { const t = i / 12; m.group('step').box([x, r * 0.64 * 2 * (t + 1 / 24), z], [r * (1 - t), r * 0.64 / 12 + 0.005, r * (1 - t)], tint(sand, i % 2 ? 1 : 1.06), { round: 0.02 }) } m.group('cap').cone([x, r * 1.26, z], 0.06, [0.09, 0.01], tint(sand, 1.2)) }
  big(0, 0, 1.75); big(1.9, -1.3, 0.75); big(-2.0, -0.9, 0.55)
  return undefined
})
const wall = landmark({ id: 'great-wall', en: 'great wall, great wall of china', zh: '长城, 万里长城', size: 54, colour: '#b9a58c', parts: 'stone', unit: 5 }, (m) => {
  const brick = m.part('stone', { ...matte('#b9a58c'), pattern: { kind: 'bricks', colours: ['#b9a58c', '#9c8a73'], scale: 0.28 } })
  const path: readonly Point[] = [[-4, 1.1, -0.6], [-2.6, 0.6, 0], [-1.2, 0.5, 0.35], [0, 0.9, 0], [1.4, 0.55, -0.4], [2.8, 0.8, 0], [4, 1.3, 0.5]]
  m.group('hills').ellipsoid([-3.4, 0, -0.5], [2.0, 0.9, 1.3], leaf('#7fa65a'), { melt: 0.3 }).ellipsoid([0, -0.1, 0], [2.4, 0.8, 1.4], leaf('#7fa65a'), { melt: 0.3 }).ellipsoid([3.3, 0, 0.2], [2.0, 1.0, 1.3], leaf('#7fa65a'), { melt: 0.3 }).box([0, -1, 0], [9, 1, 9], leaf(), { operation: 'carve' })
  for (let i = 0; i + 1 < path.length; i++) { const [a, b] = [path[i], path[i + 1]]; const yaw = Math.atan2(-(b[2] - a[2]), b[0] - a[0]); const long = Math.hypot(b[0] - a[0], b[2] - a[2]); const slope = Math.atan2(b[1] - a[1], long); const mid: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]; const seg = m.at(mid, rotation(yaw, 0, slope)); seg.group('wall').box([0, 0, 0], [long / 2 + 0.1, 0.38, 0.26], brick, { round: 0.02 }); both((z) => { for (const x of spread(6, -long / 2 + 0.1, long / 2 - 0.1)) seg.group('merlons').box([x, 0.46, z * 0.23], [0.075, 0.1, 0.04], brick, { round: 0.015 }) }) }
  for (const [x, y, z] of [path[0], path[3], path[6]]) { m.group('tower').box([x, y + 0.25, z], [0.42, 0.75, 0.42], brick, { round: 0.03 }); m.group('roof').box([x, y + 1.03, z], [0.5, 0.05, 0.5], tint(brick, 0.8), { round: 0.03 }); around(4, (_, c, s) => { for (const d of [-0.3, 0, 0.3]) m.group('merlons').box([x + c * 0.44 + s * d, y + 1.15, z + s * 0.44 + c * d], [0.07, 0.09, 0.07], brick, { round: 0.015 }); m.group('windows').box([x + c * 0.42, y + 0.6, z + s * 0.42], [0.08, 0.14, 0.08], dark(), { round: 0.04 }) }) }
  return { top: [0, 2.0, 0] }
})
const fuji = landmark({ id: 'mount-fuji', en: 'mount fuji, mt fuji, fujiyama', zh: '富士山', kinds: 'mountain', category: 'nature', size: 5000, colour: '#6f86b0', parts: 'stone, snow', unit: 1000 }, (m) => {
  const blue = m.part('stone', matte('#6f86b0'))
  m.group('cone').lathe([0, 0, 0], [[0, 0], [2.5, 0], [1.7, 0.32], [1.05, 0.75], [0.6, 1.25], [0.34, 1.75], [0, 1.75]], blue, { round: 0.05, bumps: { height: 0.02, frequency: 3 } })
  const snow = m.part('snow', soft('#ffffff'))
  const cap = m.group('snow')
  cap.cone([0, 1.5, 0], 0.3, [0.68, 0.37], snow, { round: 0.03 }); around(11, (_, c, s, i) => cap.capsule([c * 0.52, 1.35, s * 0.52], [c * (0.75 + (i % 3) * 0.1), 1.12 - (i % 3) * 0.14, s * (0.75 + (i % 3) * 0.1)], [0.17, 0.06], snow, { melt: 0.08 }))
  m.group('crater').cone([0, 1.8, 0], 0.03, 0.2, tint(blue, 0.8))
  return undefined
})
const colosseum = landmark({ id: 'colosseum', en: 'colosseum, roman colosseum, amphitheatre', zh: '罗马斗兽场, 斗兽场, 竞技场', size: 188, colour: '#d9bf94', parts: 'stone', unit: 25 }, (m) => {
  const s = stone(m, '#d9bf94')
  const flat = [1, 0, 0, 0, 0, -1, 0, 1, 0] as const
  const oval = (a: number, b: number) => Array.from({ length: 40 }, (_, i) => [Math.cos((i / 40) * 2 * Math.PI) * a, Math.sin((i / 40) * 2 * Math.PI) * b] as const)
  for (let floor = 0; floor < 3; floor++) { const g = m.group('ring'); const k = 1 - floor * 0.035; g.extrusion([0, 0.3 + floor * 0.55, 0], oval(3.75 * k, 3.1 * k), 0.29, tint(s, 1 - floor * 0.04), { axes: flat, round: 0.02 }).extrusion([0, 0.3 + floor * 0.55, 0], oval(2.6 + floor * 0.2, 2.0 + floor * 0.2), 0.5, s, { axes: flat, operation: 'carve' }); m.group('ledge').extrusion([0, 0.56 + floor * 0.55, 0], oval(3.82 * k, 3.17 * k), 0.04, tint(s, 1.15), { axes: flat, round: 0.02 }).extrusion([0, 0.56 + floor * 0.55, 0], oval(3.2, 2.6), 0.2, s, { axes: flat, operation: 'carve' }); around(26, (a) => { const one = m.at([Math.cos(a) * 3.76 * k, 0.08 + floor * 0.55, Math.sin(a) * 3.11 * k], rotation(Math.atan2(Math.cos(a) / 3.75, Math.sin(a) / 3.1))); one.group('arch').extrusion([0, 0, 0], archway(0.36, 0.42, 5), 0.03, tint(s, 0.42)) }) }
  m.group('high').extrusion([0, 1.85, 0], oval(3.4, 2.8).slice(8, 34), 0.28, s, { axes: flat, round: 0.02 }).extrusion([0, 1.85, 0], oval(3.0, 2.4), 0.5, s, { axes: flat, operation: 'carve' })
  m.group('floor').extrusion([0, 0.1, 0], oval(2.7, 2.1), 0.08, matte('#e6d3a8'), { axes: flat })
  return undefined
})
const towerBridge = landmark({ id: 'tower-bridge', en: 'tower bridge, london bridge', zh: '伦敦塔桥, 塔桥', kinds: 'bridge', size: 220, colour: '#cbb894', parts: 'stone, steel', unit: 25 }, (m) => {
  const s = stone(m, '#cbb894')
  const blue = m.part('steel', matte('#5fa3c8'))
  both((x) => { m.group('pier').box([x * 1.35, 0.35, 0], [0.5, 0.35, 0.6], tint(s, 0.85), { round: 0.1 }); m.group('tower').box([x * 1.35, 1.55, 0], [0.32, 0.95, 0.3], s, { round: 0.03 }); both((a) => both((b) => { m.group('turret').cone([x * 1.35 + a * 0.32, 1.7, b * 0.3], 1.1, 0.09, s).cone([x * 1.35 + a * 0.32, 2.98, b * 0.3], 0.2, [0.11, 0.005], matte('#5a7486')) })); m.group('roof').cone([x * 1.35, 2.85, 0], 0.38, [0.36, 0.03], matte('#5a7486')); m.group('gate').extrusion([x * 1.35, 0.85, 0], archway(0.36, 0.6), 0.33, dark(), { axes: SIDE }); for (const y of [1.65, 2.05]) m.group('windows').box([x * 1.35, y, 0.3], [0.17, 0.1, 0.02], pane(), { round: 0.02 }); m.group('end').box([x * 4.0, 0.85, 0], [0.25, 0.8, 0.28], s, { round: 0.04 }); both((z) => { m.group('cable').curve([x * 1.65, 2.1, z * 0.26], [x * 2.2, 1.3, z * 0.26], [x * 2.9, 1.0, z * 0.26], [x * 3.85, 1.6, z * 0.26], [0.05, 0.05], blue, { steps: 10 }); for (const d of spread(7, 1.8, 3.7)) m.group('hangers').capsule([x * d, 0.86, z * 0.26], [x * d, 1.25 + (d > 2.9 ? (d - 2.9) * 0.35 : (2.9 - d) * 0.55), z * 0.26], 0.014, blue) }) })
  m.group('deck').box([0, 0.84, 0], [4.4, 0.05, 0.3], blue, { round: 0.03 }); for (const y of [2.1, 2.3]) m.group('walk').box([0, y, 0], [1.05, 0.04, 0.16], blue, { round: 0.02 }); for (const t of spread(9, -1, 1)) m.group('walk').capsule([t, 2.1, 0.14], [t, 2.3, 0.14], 0.014, blue)
  return { top: [0, 0.9, 0] }
})
const opera = landmark({ id: 'sydney-opera-house', en: 'sydney opera house, opera house', zh: '悉尼歌剧院, 歌剧院', size: 183, colour: '#fdfaf2', parts: 'shells', unit: 25 }, (m) => {
  m.group('podium').box([0, 0.25, 0], [3.65, 0.25, 1.9], matte('#c99f7a'), { round: 0.1 }).box([0, 0.6, 0], [3.2, 0.12, 1.6], matte('#d8b38f'), { round: 0.06 })
  const white = m.part('shells', { ...soft('#fdfaf2'), shine: 0.3 })
  for (const [row, k] of [[-0.55, 1], [0.75, 0.8]]) for (const [x, r, face] of [[-1.9, 1.0, 1], [-0.55, 1.55, 1], [0.85, 1.2, 1], [2.0, 0.85, -1]]) { const shell = m.at([x * k + 0.1, 0.65, row], rotation(), k); const tilt = rotation(0, 0, face * -0.42); shell.group('shell').ellipsoid([0, 0, 0], [r * 0.72, r * 1.3, r * 0.5], white, { axes: tilt }).ellipsoid([face * r * 0.42, -0.05, 0], [r * 0.72, r * 1.18, r * 0.44], tint(white, 0.55), { operation: 'carve', melt: 0.02, axes: tilt }).box([0, -1.5, 0], [4, 1.5, 4], white, { operation: 'carve' }) }
  return undefined
})
const temple = landmark({ id: 'temple-of-heaven', en: 'temple of heaven', zh: '天坛, 祈年殿', kinds: 'temple', size: 83, colour: '#2f5f9f', parts: 'roof, walls', unit: 10 }, (m) => {
  const white = matte('#f4f0e6')
  for (const [y, r] of [[0.2, 4.4], [0.6, 3.7], [1.0, 3.0]]) { m.group('terrace').cone([0, y, 0], 0.2, r, white, { round: 0.04 }); around(20, (_, c, s) => m.group('rail').box([c * r * 0.96, y + 0.3, s * r * 0.96], [0.06, 0.13, 0.06], white, { round: 0.03 })) }
  const roof = m.part('roof', matte('#2f5f9f'))
  const red = m.part('walls', matte('#b5342c'))
  for (const [y, r, h] of [[2.2, 2.0, 1.0], [4.1, 1.6, 0.45], [5.6, 1.15, 0.4]]) { m.group('wall').cone([0, y, 0], h, r, red); around(12, (_, c, s) => m.group('pillars').capsule([c * r, y - h, s * r], [c * r, y + h, s * r], 0.09, tint(red, 0.8))); m.group('frieze').cone([0, y + h, 0], 0.17, r * 1.04, matte('#3f8f7a')); m.group('frieze').ring([0, y + h, 0], r * 1.05, 0.05, gold()); m.group('roof').cone([0, y + h + 0.5, 0], 0.38, [r * 1.5, r * 0.75], roof, { round: 0.04 }).ring([0, y + h + 0.14, 0], r * 1.48, 0.09, roof) }
  m.group('top').cone([0, 7.15, 0], 0.55, [0.95, 0.1], roof, { round: 0.04 }).sphere([0, 7.95, 0], 0.3, gold()).cone([0, 7.65, 0], 0.1, [0.26, 0.16], gold())
  return undefined
})
const pearl = landmark({ id: 'oriental-pearl-tower', en: 'oriental pearl tower, tv tower, shanghai tower', zh: '东方明珠, 东方明珠塔, 电视塔', size: 468, colour: '#d8568a', parts: 'pearls', unit: 100 }, (m) => {
  const pink = m.part('pearls', { ...metal('#d8568a'), mirror: 0.1 })
  around(3, (_, c, s) => { m.group('columns').capsule([c * 0.17, 0, s * 0.17], [c * 0.17, 2.75, s * 0.17], 0.06, soft('#e4e8ee')); m.group('struts').capsule([c * 0.75, 0.02, s * 0.75], [c * 0.15, 0.95, s * 0.15], 0.06, soft('#e4e8ee')); m.group('beads').sphere([c * 0.55, 0.14, s * 0.55], 0.14, pink) })
  for (const [y, r] of [[0.95, 0.45], [2.6, 0.38], [3.4, 0.15]]) { m.group('pearl').sphere([0, y, 0], r, pink); m.group('bands').ring([0, y, 0], r * 0.995, 0.03, soft('#bfe0ec')) }
  for (const y of [1.45, 1.7, 1.95, 2.2]) m.group('small').sphere([0, y, 0], 0.12, pink)
  m.group('mast').capsule([0, 2.9, 0], [0, 3.5, 0], 0.075, soft('#e4e8ee')).capsule([0, 3.5, 0], [0, 4.66, 0], [0.05, 0.012], steel())
  return undefined
})
const torii = landmark({ id: 'torii-gate', en: 'torii gate, torii, shrine gate', zh: '鸟居', size: 6, colour: '#d8452e', parts: 'wood' }, (m) => {
  const red = m.part('wood', matte('#d8452e'))
  both((x) => { m.group('posts').capsule([x * 1.95, 0.1, 0], [x * 1.75, 4.6, 0], [0.26, 0.22], red); m.group('foot').cone([x * 1.95, 0.25, 0], 0.25, 0.34, dark(), { round: 0.05 }) })
  m.group('tie').box([0, 3.7, 0], [2.45, 0.17, 0.14], red, { round: 0.05 }); m.group('plaque').box([0, 4.15, 0.1], [0.22, 0.3, 0.06], dark(), { round: 0.03 })
  for (const [y, t, s] of [[4.75, 0.2, red], [5.05, 0.15, dark()]] as const) m.group('lintel').tube(spread(9, -1, 1).map((u) => [u * 2.95, y + u * u * u * u * 0.38, 0] as const), t, s, { melt: 0.02 })
  return { door: [0, 0, 0] }
})
const stonehenge = landmark({ id: 'stonehenge', en: 'stonehenge, stone circle', zh: '巨石阵', size: 14, colour: '#a3a39c', parts: 'stone' }, (m) => {
  const grey = m.part('stone', { ...matte('#a3a39c'), pattern: { kind: 'noise', colours: ['#a3a39c', '#82827a'], scale: 0.8 } })
  around(12, (a, c, s, i) => { m.group('stone').box([c * 6.2, 1.8, s * 6.2], [0.75, 1.8, 0.42], grey, { axes: rotation(-a + Math.PI / 2), round: 0.2, bumps: { height: 0.06, frequency: 1.2 } }); if (i % 4 !== 3) { const b = a + Math.PI / 12; m.group('lintel').box([Math.cos(b) * 6.1, 3.95, Math.sin(b) * 6.1], [1.85, 0.38, 0.45], tint(grey, 1.1), { axes: rotation(-b + Math.PI / 2), round: 0.18, bumps: { height: 0.05, frequency: 1.2 } }) } })
  for (const a of [-2.2, -1.57, -0.9]) { both((k) => m.group('inner').box([Math.cos(a) * 3 + Math.sin(a) * k * 0.9, 2.3, Math.sin(a) * 3 - Math.cos(a) * k * 0.9], [0.6, 2.3, 0.4], grey, { axes: rotation(-a + Math.PI / 2), round: 0.2 })); m.group('inner-lintel').box([Math.cos(a) * 3, 4.9, Math.sin(a) * 3], [1.7, 0.36, 0.45], tint(grey, 1.1), { axes: rotation(-a + Math.PI / 2), round: 0.18 }) }
  return undefined
})
const goldenGate = landmark({ id: 'golden-gate-bridge', en: 'golden gate bridge, suspension bridge, brooklyn bridge', zh: '金门大桥, 悬索桥, 吊桥', kinds: 'bridge', size: 1900, colour: '#c8462e', parts: 'steel', unit: 200 }, (m) => {
  const red = m.part('steel', matte('#c8462e'))
  both((x) => { both((z) => { m.group('tower').box([x * 2.4, 0.75, z * 0.22], [0.1, 0.75, 0.08], red, { round: 0.02 }).box([x * 2.4, 1.75, z * 0.22], [0.075, 0.4, 0.06], red, { round: 0.02 }) }); for (const y of [0.95, 1.4, 1.75, 2.1]) m.group('cross').box([x * 2.4, y, 0], [0.07, 0.06, 0.22], red, { round: 0.02 }); m.group('pier').box([x * 2.4, 0.12, 0], [0.28, 0.12, 0.42], soft('#b9b3aa'), { round: 0.06 }) })
  m.group('deck').box([0, 0.58, 0], [4.75, 0.06, 0.24], red, { round: 0.03 }); m.group('road').box([0, 0.65, 0], [4.72, 0.015, 0.18], matte('#5a5d66'))
  const height = (x: number) => (Math.abs(x) <= 2.4 ? 0.72 + (x / 2.4) ** 2 * 1.4 : 2.12 - ((Math.abs(x) - 2.4) / 2.3) * 1.45)
  both((z) => { m.group('cable').tube(spread(31, -4.7, 4.7).map((x) => [x, height(x), z * 0.22] as const), 0.028, red); for (const x of spread(27, -4.3, 4.3)) m.group('hangers').capsule([x, 0.6, z * 0.22], [x, height(x), z * 0.22], 0.01, red) })
  return { top: [0, 0.67, 0] }
})
const arc = landmark({ id: 'arc-de-triomphe', en: 'arc de triomphe, triumphal arch, brandenburg gate', zh: '凯旋门, 勃兰登堡门', size: 46, colour: '#e3d3b3', parts: 'stone', unit: 10 }, (m) => {
  const s = stone(m, '#e3d3b3')
  m.group('arch').box([0, 2.2, 0], [2.2, 2.2, 1.1], s, { round: 0.05 }).extrusion([0, -0.05, 0], archway(1.5, 2.95), 2, s, { operation: 'carve' }).extrusion([0, -0.05, 0], archway(0.85, 1.9), 4, s, { axes: SIDE, operation: 'carve' })
  m.group('cornice').box([0, 3.65, 0], [2.35, 0.1, 1.25], tint(s, 1.12), { round: 0.04 }).box([0, 4.5, 0], [2.3, 0.12, 1.2], tint(s, 1.12), { round: 0.04 })
  both((x) => both((z) => { m.group('relief').box([x * 1.45, 1.35, z * 1.1], [0.36, 0.75, 0.1], tint(s, 0.9), { round: 0.06, bumps: { height: 0.04, frequency: 3 } }); m.group('panel').box([x * 1.45, 2.85, z * 1.1], [0.45, 0.24, 0.05], tint(s, 0.92), { round: 0.03 }); m.group('foot').box([x * 1.47, 0.18, 0], [0.8, 0.18, 1.18], tint(s, 0.95), { round: 0.03 }).extrusion([0, -0.05, 0], archway(1.5, 2.95), 3, s, { operation: 'carve' }) }))
  return { door: [0, 0, 1.2] }
})
const burj = landmark({ id: 'burj-khalifa', en: 'burj khalifa, dubai tower', zh: '哈利法塔, 迪拜塔', size: 828, colour: '#b9cddd', parts: 'glass', unit: 100 }, (m) => {
  const g = m.part('glass', { ...metal('#b9cddd'), mirror: 0.15 })
  around(3, (_, c, s, k) => { for (let i = 0; i < 6; i++) { const h = 5.6 - i * 0.85 - k * 0.28; m.group('wing').cone([c * (0.16 + i * 0.1), h / 2, s * (0.16 + i * 0.1)], h / 2, 0.17, tint(g, 0.92 + (i % 2) * 0.12), { round: 0.03 }) } })
  m.group('core').cone([0, 3.1, 0], 3.1, [0.27, 0.2], g, { round: 0.03 }).cone([0, 6.6, 0], 0.55, [0.14, 0.1], g).capsule([0, 7.0, 0], [0, 8.26, 0], [0.06, 0.012], steel())
  for (const y of spread(9, 0.5, 5.5)) m.group('bands').cone([0, y, 0], 0.025, 0.275, soft('#eef3f7'))
  return undefined
})
const pagoda = landmark({ id: 'pagoda', en: 'pagoda, chinese pagoda, japanese pagoda', zh: '宝塔, 佛塔', size: 12, colour: '#b5342c', parts: 'walls, roof' }, (m) => {
  const red = m.part('walls', matte('#b5342c'))
  const roof = m.part('roof', matte('#3f5f5a'))
  m.group('base').box([0, 0.25, 0], [2.3, 0.25, 2.3], matte('#c9c3ba'), { round: 0.06 })
  for (let i = 0; i < 5; i++) { const w = 1.5 - i * 0.2; const y = 0.5 + i * 1.9; m.group('walls').box([0, y + 0.6, 0], [w * 0.82, 0.6, w * 0.82], red, { round: 0.03 }); for (let turn = 0; turn < 4; turn++) { const side = m.at([0, y, 0], rotation((turn * Math.PI) / 2)); side.group('window').box([0, 0.55, w * 0.82], [w * 0.28, 0.35, 0.03], glow('#ffd98a', 0.3), { round: 0.03 }); side.group('roof').extrusion([0, 1.2, 0], [[-w * 1.5, 0.15], [-w * 1.1, 0], [w * 1.1, 0], [w * 1.5, 0.15], [w * 0.75, 0.62], [-w * 0.75, 0.62]], 0.1, roof, { axes: [1, 0, 0, 0, 0.75, -0.66, 0, 0.66, 0.75], round: 0.06 }) } m.group('cap').cone([0, y + 1.5, 0], 0.3, [w * 1.55, w * 0.75], roof, { round: 0.05 }); both((x) => both((z) => m.group('corners').capsule([x * w * 0.7, y + 1.6, z * w * 0.7], [x * w * 1.25, y + 1.38, z * w * 1.25], [0.1, 0.07], roof).capsule([x * w * 1.25, y + 1.38, z * w * 1.25], [x * w * 1.4, y + 1.6, z * w * 1.4], [0.08, 0.03], roof))) }
  m.group('spire').cone([0, 10.5, 0], 0.4, [0.3, 0.1], gold()).capsule([0, 10.6, 0], [0, 12, 0], [0.07, 0.02], gold()); for (const y of [10.9, 11.2, 11.5]) m.group('rings').ring([0, y, 0], 0.17, 0.04, gold())
  return { door: [0, 0.5, 1.6] }
})
const greekTemple = landmark({ id: 'temple', en: 'temple, greek temple, parthenon, acropolis', zh: '神庙, 希腊神庙, 帕特农神庙, 寺庙', size: 5.5, colour: '#f1e9da', parts: 'stone' }, (m) => {
  const white = stone(m, '#f1e9da')
  for (const [y, k] of [[0.14, 1], [0.4, 0.95], [0.66, 0.9]]) m.group('steps').box([0, y, 0], [3.9 * k, 0.14, 2.6 * k], tint(white, 0.95), { round: 0.03 })
  for (const x of spread(6, -3.1, 3.1)) both((z) => { m.group('columns').cone([x, 2.25, z * 2.0], 1.45, [0.27, 0.22], white, { round: 0.02 }); m.group('capital').box([x, 3.75, z * 2.0], [0.32, 0.1, 0.32], white, { round: 0.03 }) })
  for (const z of [-0.7, 0.7]) both((x) => { m.group('columns').cone([x * 3.1, 2.25, z], 1.45, [0.27, 0.22], white, { round: 0.02 }); m.group('capital').box([x * 3.1, 3.75, z], [0.32, 0.1, 0.32], white, { round: 0.03 }) })
  m.group('cella').box([0, 2.2, 0], [2.4, 1.45, 1.2], tint(white, 0.8)); m.group('beam').box([0, 4.05, 0], [3.5, 0.22, 2.4], white, { round: 0.03 })
  m.group('pediment').extrusion([0, 4.25, 0], [[-3.7, 0], [3.7, 0], [0, 1.3]], 2.45, tint(white, 1.1), { round: 0.04 })
  return { door: [0, 0.8, 2.3] }
})
const statue = landmark({ id: 'statue', en: 'statue, sculpture, monument, bust', zh: '雕像, 雕塑, 纪念碑', category: 'decoration', size: 2.7, colour: '#d3cdc2', parts: 'stone' }, (m) => {
  const s = stone(m, '#d3cdc2')
  m.group('plinth').box([0, 0.08, 0], [0.5, 0.08, 0.5], tint(s, 0.9), { round: 0.03 }).box([0, 0.5, 0], [0.4, 0.36, 0.4], s, { round: 0.03 }).box([0, 0.9, 0], [0.45, 0.06, 0.45], tint(s, 0.9), { round: 0.03 })
  const b = m.group('figure')
  b.cone([0, 1.4, 0], 0.45, [0.26, 0.15], s, { melt: 0.08 }).ellipsoid([0, 1.95, 0], [0.22, 0.28, 0.15], s, { melt: 0.08 }).sphere([0, 2.38, 0.02], 0.16, s, { melt: 0.05 }).capsule([0.2, 2.08, 0], [0.34, 2.6, 0.08], [0.075, 0.055], s, { melt: 0.05 }).capsule([-0.2, 2.05, 0], [-0.26, 1.65, 0.12], [0.075, 0.055], s, { melt: 0.05 }).ellipsoid([0, 2.46, -0.02], [0.175, 0.12, 0.175], tint(s, 0.92), { melt: 0.03 })
  for (let i = 0; i < 6; i++) b.capsule([-0.13 + i * 0.05, 1.75, 0.13], [-0.2 + i * 0.085, 1.0, 0.22], [0.025, 0.04], tint(s, i % 2 ? 1.05 : 0.93), { melt: 0.03 })
  const plate = m.group('plate')
  plate.box([0, 0.5, 0.4], [0.25, 0.14, 0.015], gold(), { round: 0.01 })
  return { face: m.face(plate, [0, 0.5, 0.4155], rotation(), [0.46, 0.24]) }
})

export const landmarks = [eiffel, pisa, liberty, bigBen, taj, pyramid, wall, fuji, colosseum, towerBridge, opera, temple, pearl, torii, stonehenge, goldenGate, arc, burj, pagoda, greekTemple, statue]
