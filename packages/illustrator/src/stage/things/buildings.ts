// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Buildings. Built small enough for the eye: a house is 5 m, so that people beside it stay large. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Hex, Point } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_Z, archway, around, both, SIDE, spread } from './shapes.ts'
import { dark, glow, gold, matte, metal, pane, soft, steel, timber, tint } from './surfaces.ts'

const building = family({ category: 'building', rests: 'ground', kinds: 'building' })

const tiles = (colour: Hex, scale = 0.3) => ({ ...matte(colour), pattern: { kind: 'scales' as const, colours: [colour, `${colour}`] as const, scale } })
const brickwork = (colour: Hex, scale = 0.4) => ({ ...matte(colour), pattern: { kind: 'bricks' as const, colours: [colour, '#e6dccd'] as const, scale } })

/** A window in the front plane of `m` (use `m.at` for other walls): frame, pane, cross bars, sill. */
function windowAt(m: Making, at: Point, w: number, h: number, arched = false) {
  const [x, y, z] = at
  const lit = m.has('lit', 'night')
  m.group('frame').box([x, y, z], [w, h, 0.05], m.part('trim', matte('#fdf8ee')), { round: 0.03 })
  if (arched) m.group('frame').cone([x, y + h, z], 0.05, w, m.part('trim', matte('#fdf8ee')), { axes: ALONG_Z })
  m.group('pane').box([x, y, z + 0.035], [w * 0.78, h * 0.84, 0.03], lit ? glow('#ffd77a', 0.8) : pane('#7fb5d4'), { round: 0.015 })
  if (arched) m.group('pane').cone([x, y + h * 0.84, z + 0.035], 0.03, w * 0.78, lit ? glow('#ffd77a', 0.8) : pane('#7fb5d4'), { axes: ALONG_Z })
  m.group('bars').box([x, y, z + 0.06], [w * 0.05, h * 0.84, 0.012], m.part('trim', matte('#fdf8ee'))).box([x, y, z + 0.06], [w * 0.78, h * 0.05, 0.012], m.part('trim', matte('#fdf8ee')), { melt: 0 })
  m.group('sill').box([x, y - h - 0.02, z + 0.05], [w * 1.15, 0.04, 0.09], m.part('trim', matte('#fdf8ee')), { round: 0.03 })
}
function doorAt(m: Making, at: Point, w: number, h: number, own: Hex, arched = false) {
  const [x, y, z] = at
  m.group('door-frame').extrusion([x, y, z], arched ? archway(w * 2.3, h * 1.12) : [[-w * 1.15, 0], [w * 1.15, 0], [w * 1.15, h * 1.08], [-w * 1.15, h * 1.08]], 0.06, m.part('trim', matte('#fdf8ee')), { round: 0.03 })
  m.group('door').extrusion([x, y, z + 0.03], arched ? archway(w * 1.9, h) : [[-w * 0.95, 0], [w * 0.95, 0], [w * 0.95, h], [-w * 0.95, h]], 0.06, m.part('door', timber(own, 'y', 0.4)), { round: 0.03 })
  m.group('knob').sphere([x + w * 0.65, y + h * 0.45, z + 0.11], 0.05, gold())
}
/** A pitched roof with its ridge along x over half sizes. */
function pitched(m: Making, half: readonly [number, number], eaves: number, rise: number, own: Hex, over = 0.3) {
  const surface = m.part('roof', tiles(own, 0.32))
  const roof = { ...surface, pattern: surface.pattern && { ...surface.pattern, colours: [surface.colour, tint(surface, 0.8).colour] } }
  const [x, z] = half
  const run = z + over
  const angle = Math.atan2(rise, z)
  const long = Math.hypot(run, (run * rise) / z) / 2
  both((side) => m.group('roof').box([0, eaves + rise - Math.sin(angle) * long + 0.05, side * Math.cos(angle) * long], [x + over, 0.09, long], roof, { axes: rotation(0, side * angle), round: 0.06, melt: 0.05 }))
  m.group('ridge').capsule([-x - over, eaves + rise + 0.08, 0], [x + over, eaves + rise + 0.08, 0], 0.12, tint(roof, 0.85))
}

const house = building({ id: 'house', en: 'house, home, family house, villa, suburban house', zh: '房子, 房屋, 家, 别墅', size: 4.4, colour: '#fdf0d5', parts: 'walls, roof, door, trim', states: 'lit' }, (m) => {
  const walls = m.part('walls', matte('#fbe9c6'))
  m.group('plinth').box([0, 0.12, 0], [2.1, 0.12, 1.6], soft('#b9b0a4'), { round: 0.04 })
  m.group('walls').box([0, 1.35, 0], [2.0, 1.25, 1.5], walls, { round: 0.05 }).extrusion([0, 2.55, 0], [[-1.5, 0], [1.5, 0], [0, 1.45]], 1.95, walls, { axes: SIDE, round: 0.04, melt: 0 })
  pitched(m, [2.0, 1.5], 2.55, 1.5, '#d0573f')
  doorAt(m, [0, 0.2, 1.5], 0.4, 1.35, '#4f8f8a')
  m.group('step').box([0, 0.1, 1.8], [0.6, 0.1, 0.25], soft('#b9b0a4'), { round: 0.04 })
  both((x) => { windowAt(m, [x * 1.2, 1.35, 1.5], 0.42, 0.45); const gable = m.at([x * 2.0, 0, 0], rotation((x * Math.PI) / 2)); windowAt(gable, [0, 1.35, 0], 0.42, 0.45); windowAt(gable, [0, 2.9, -0.04], 0.3, 0.3) })
  m.group('chimney').box([1.1, 3.75, -0.5], [0.24, 0.6, 0.24], brickwork('#b5583f', 0.22), { round: 0.03 }).box([1.1, 4.35, -0.5], [0.3, 0.07, 0.3], matte('#8a4434'), { round: 0.03 })
  both((x) => m.group('flowers').box([x * 1.2, 0.78, 1.68], [0.45, 0.09, 0.12], timber('#8a5a34', 'x'), { round: 0.03 }))
  both((x) => spread(5, -0.36, 0.36).forEach((d, i) => m.group('blooms').sphere([x * 1.2 + d, 0.92, 1.7], 0.09, soft((['#f25c7a', '#ffd15c', '#ffffff'] as const)[i % 3]))))
  return { door: [0, 0.2, 1.9] }
})
const cottage = building({ id: 'cottage', en: 'cottage, cabin, hut, log cabin, wooden house, farmhouse', zh: '小屋, 木屋, 茅屋, 农舍', kinds: 'house', size: 4.4, colour: '#b5804a', parts: 'walls, roof, door, trim', states: 'lit' }, (m) => {
  const wood = m.part('walls', timber('#b5804a', 'x', 0.5))
  for (let i = 0; i < 7; i++) { both((z) => m.group('logs').capsule([-1.75, 0.2 + i * 0.29, z * 1.25], [1.75, 0.2 + i * 0.29, z * 1.25], 0.155, wood)); both((x) => m.group('logs').capsule([x * 1.55, 0.32 + i * 0.29, -1.4], [x * 1.55, 0.32 + i * 0.29, 1.4], 0.15, tint(wood, 0.92))) }
  m.group('core').box([0, 1.05, 0], [1.5, 1.05, 1.2], tint(wood, 0.8)).extrusion([0, 2.05, 0], [[-1.25, 0], [1.25, 0], [0, 1.2]], 1.55, wood, { axes: SIDE, melt: 0 })
  pitched(m, [1.55, 1.25], 2.05, 1.3, '#7a5a3c', 0.35)
  doorAt(m, [-0.5, 0.1, 1.36], 0.36, 1.3, '#8a3f2c')
  windowAt(m, [0.75, 1.2, 1.36], 0.4, 0.38)
  m.group('chimney').box([-0.9, 2.9, -0.4], [0.26, 0.75, 0.26], { ...matte('#9c9a96'), pattern: { kind: 'mesh', colours: ['#9c9a96', '#7d7a76'], scale: 0.2 } }, { round: 0.05 })
  for (const [y, r, x] of [[3.85, 0.16, -0.85], [4.15, 0.22, -0.75]]) m.group('smoke').sphere([x, y, -0.4], r, { ...soft('#f4f2ee'), opacity: 0.85 })
  return { door: [-0.5, 0.1, 1.7] }
})
const apartment = building({ id: 'apartment-building', en: 'apartment building, apartment block, flats, block of flats, office building, building', zh: '公寓楼, 居民楼, 办公楼, 大楼, 楼房, 建筑', size: 9, colour: '#e0a887', parts: 'walls, trim, door', states: 'lit' }, (m) => {
  m.group('walls').box([0, 4.3, 0], [2.4, 4.3, 1.9], m.part('walls', matte('#e0a887')), { round: 0.08 })
  m.group('cornice').box([0, 8.65, 0], [2.55, 0.16, 2.05], m.part('trim', matte('#fdf8ee')), { round: 0.06 }).box([0, 1.75, 0], [2.45, 0.08, 1.95], m.part('trim', matte('#fdf8ee')), { round: 0.04 })
  for (let floor = 0; floor < 4; floor++) { for (const x of [-1.5, 0, 1.5]) { windowAt(m, [x, 2.75 + floor * 1.55, 1.9], 0.42, 0.5); if (x !== 0) m.group('balcony').box([x, 2.12 + floor * 1.55, 2.15], [0.62, 0.05, 0.25], soft('#cfc4b4'), { round: 0.03 }).box([x, 2.3 + floor * 1.55, 2.37], [0.6, 0.16, 0.025], dark(), { round: 0.02 }) } both((x) => { const side = m.at([x * 2.4, 0, 0], rotation((x * Math.PI) / 2)); for (const z of [-0.85, 0.85]) windowAt(side, [z, 2.75 + floor * 1.55, 0], 0.4, 0.5) }) }
  doorAt(m, [0, 0, 1.9], 0.5, 1.45, '#5a4a7a', true)
  both((x) => windowAt(m, [x * 1.5, 0.95, 1.9], 0.5, 0.5))
  m.group('roof-box').box([0.9, 9.05, -0.5], [0.7, 0.35, 0.6], soft('#cfc4b4'), { round: 0.05 })
  return { door: [0, 0, 2.1] }
})
const skyscraper = building({ id: 'skyscraper', en: 'skyscraper, high-rise, tower block, office tower', zh: '摩天大楼, 高楼, 高层建筑', size: 22, colour: '#6fa3c8', parts: 'glass', states: 'lit' }, (m) => {
  const facade = m.part('glass', { ...pane('#6fa3c8'), mirror: 0.15 })
  for (const [y, h, w] of [[6.0, 6.0, 2.3], [14.2, 2.6, 1.85], [17.8, 1.2, 1.35]]) { m.group('tower').box([0, y, 0], [w, h, w], facade, { round: 0.1 }); for (const fy of spread(Math.round(h * 1.5), y - h + 0.4, y + h - 0.2)) m.group('bands').box([0, fy, 0], [w + 0.03, 0.07, w + 0.03], soft('#e4ebf1'), { round: 0.03 }); both((x) => both((z) => m.group('corners').box([x * w, y, z * w], [0.1, h + 0.05, 0.1], soft('#e4ebf1'), { round: 0.05 }))) }
  m.group('spire').capsule([0, 19, 0], [0, 22, 0], [0.13, 0.03], steel())
  m.group('entrance').box([0, 0.6, 2.35], [0.8, 0.6, 0.1], dark(), { round: 0.05 }).box([0, 1.3, 2.6], [1.1, 0.08, 0.4], soft('#e4ebf1'), { round: 0.05 })
  return { door: [0, 0, 2.6] }
})
const shop = building({ id: 'shop', en: 'shop, store, bakery shop, boutique, market, supermarket, storefront, grocery store', zh: '商店, 店铺, 小店, 超市, 店面', size: 3.8, colour: '#4f9a8f', parts: 'front, awning, walls, door', states: 'lit' }, (m) => {
  const front = m.part('front', matte('#4f9a8f'))
  m.group('walls').box([0, 1.8, -0.3], [1.9, 1.8, 1.2], m.part('walls', brickwork('#e8c9a8', 0.3)), { round: 0.05 })
  m.group('front').box([0, 0.85, 0.92], [1.9, 0.85, 0.06], front, { round: 0.03 })
  m.group('glass').box([-0.65, 0.95, 0.98], [0.95, 0.55, 0.04], m.has('lit', 'night') ? glow('#ffe09a', 0.7) : pane('#8fc3da'), { round: 0.03 })
  m.group('bars').box([-0.65, 0.95, 1.02], [0.03, 0.55, 0.02], front)
  m.group('goods').box([-1.1, 0.55, 1.03], [0.2, 0.12, 0.02], soft('#f2b84b'), { round: 0.02 }).sphere([-0.4, 0.6, 1.0], 0.15, soft('#e2574c')).sphere([-0.1, 0.56, 1.0], 0.12, soft('#8cc65a'))
  doorAt(m, [1.05, 0.02, 0.96], 0.4, 1.4, '#8a4f2c')
  const awning = m.part('awning', matte('#e2574c'))
  spread(11, -1.75, 1.75).forEach((x, i) => { const s = i % 2 ? matte('#fff7ea') : awning; m.group('awning').box([x, 1.85, 1.32], [0.178, 0.03, 0.48], s, { axes: rotation(0, 0.45), round: 0.025, melt: 0 }).ellipsoid([x, 1.6, 1.74], [0.178, 0.12, 0.03], s, { melt: 0 }) })
  const sign = m.group('sign')
  sign.box([0, 2.35, 0.95], [1.6, 0.24, 0.06], tint(front, 0.8), { round: 0.04 })
  both((x) => windowAt(m, [x * 0.95, 3.0, 0.9], 0.35, 0.32))
  m.group('cornice').box([0, 3.65, -0.25], [2.02, 0.13, 1.34], soft('#fdf8ee'), { round: 0.05 })
  return { door: [1.05, 0, 1.3], face: m.face(sign, [0, 2.35, 1.011], IDENTITY, [2.9, 0.4], [{ kind: 'stroke', from: [-0.9, 0], bend: [0, 0], to: [0.9, 0], widths: [0.14, 0.14], colour: '#fff3d6' }]) }
})
const cafe = building({ id: 'restaurant', en: 'restaurant, cafe, coffee shop, diner, bistro, pub', zh: '餐厅, 咖啡馆, 饭店, 酒吧', kinds: 'shop', size: 3.5, colour: '#c8574a', parts: 'front, awning, walls, door', states: 'lit' }, (m) => {
  m.group('walls').box([0, 1.65, -0.3], [2.1, 1.65, 1.2], m.part('walls', matte('#f6e3c8')), { round: 0.06 })
  const front = m.part('front', matte('#c8574a'))
  doorAt(m, [0, 0.02, 0.92], 0.42, 1.45, '#5a3a2c', true)
  both((x) => { windowAt(m, [x * 1.25, 1.0, 0.9], 0.55, 0.5); spread(5, -0.5, 0.5).forEach((d, i) => m.group('awning').box([x * 1.25 + d, 1.72, 1.12], [0.126, 0.02, 0.28], i % 2 ? matte('#fff7ea') : m.part('awning', matte('#c8574a')), { axes: rotation(0, 0.5), round: 0.018, melt: 0 })); m.group('table').cone([x * 1.35, 0.45, 1.7], 0.02, 0.32, timber('#a8703f', 'x')).cone([x * 1.35, 0.22, 1.7], 0.22, 0.03, dark()); m.group('chair').box([x * 1.85, 0.3, 1.7], [0.14, 0.02, 0.14], front, { round: 0.015 }).box([x * 1.98, 0.48, 1.7], [0.02, 0.18, 0.14], front, { round: 0.015 }).cone([x * 1.85, 0.15, 1.7], 0.15, 0.025, dark()) })
  const sign = m.group('sign')
  sign.box([0, 2.35, 0.95], [1.5, 0.25, 0.07], front, { round: 0.05 })
  m.group('roof').box([0, 3.35, -0.3], [2.25, 0.12, 1.35], front, { round: 0.06 })
  return { door: [0, 0, 1.3], face: m.face(sign, [0, 2.35, 1.021], IDENTITY, [2.7, 0.4], [{ kind: 'stroke', from: [-0.8, 0], bend: [0, 0], to: [0.8, 0], widths: [0.14, 0.14], colour: '#fff3d6' }]) }
})
const school = building({ id: 'school', en: 'school, schoolhouse, hospital, town hall, museum, bank, library, university', zh: '学校, 医院, 市政厅, 博物馆, 银行, 图书馆, 大学', size: 4.5, colour: '#d98a5f', parts: 'walls, roof, trim, door', states: 'lit' }, (m) => {
  const walls = m.part('walls', brickwork('#d98a5f', 0.35))
  m.group('walls').box([0, 1.5, 0], [3.2, 1.5, 1.3], walls, { round: 0.04 }).box([0, 1.8, 0.35], [1.0, 1.8, 1.3], walls, { round: 0.04 })
  pitched(m, [3.2, 1.3], 3.0, 0.8, '#6a5a62', 0.2)
  m.group('pediment').extrusion([0, 3.55, 0.35], [[-1.25, 0], [1.25, 0], [0, 0.9]], 1.4, m.part('trim', matte('#fdf8ee')), { round: 0.05 })
  for (const x of spread(4, -0.85, 0.85)) m.group('columns').cone([x, 1.75, 1.85], 1.55, [0.13, 0.11], m.part('trim', matte('#fdf8ee')), { round: 0.03 })
  m.group('porch').box([0, 0.12, 1.85], [1.3, 0.12, 0.5], soft('#d3cdc2'), { round: 0.03 }).box([0, 3.4, 1.85], [1.15, 0.14, 0.3], m.part('trim', matte('#fdf8ee')), { round: 0.03 })
  doorAt(m, [0, 0.2, 1.65], 0.5, 1.5, '#7a3f2c', true)
  both((x) => { for (const d of [1.5, 2.5]) for (const y of [0.9, 2.1]) windowAt(m, [x * d, y, 1.3], 0.32, 0.38) })
  m.group('clock').cone([0, 3.95, 1.76], 0.04, 0.27, soft('#fffaf0'), { axes: ALONG_Z }).ring([0, 3.95, 1.79], 0.27, 0.04, gold(), { axes: ALONG_Z })
  const sign = m.group('sign')
  sign.box([0, 2.75, 1.68], [0.8, 0.17, 0.04], m.part('trim', matte('#fdf8ee')), { round: 0.03 })
  return { door: [0, 0.2, 2.2], face: m.face(sign, [0, 2.75, 1.721], IDENTITY, [1.4, 0.28]) }
})
const church = building({ id: 'church', en: 'church, chapel, cathedral', zh: '教堂', size: 7.6, colour: '#f6f1e6', parts: 'walls, roof, door, trim', states: 'lit' }, (m) => {
  const walls = m.part('walls', matte('#f6f1e6'))
  m.group('nave').box([0, 1.3, -0.8], [1.3, 1.3, 2.2], walls, { round: 0.04 })
  m.at([0, 0, -0.8], rotation(Math.PI / 2)).group('gable').extrusion([0, 2.55, 0], [[-1.3, 0], [1.3, 0], [0, 1.3]], 2.15, walls, { axes: SIDE, round: 0.03 })
  pitched(m.at([0, 0, -0.8], rotation(Math.PI / 2)), [2.2, 1.3], 2.5, 1.4, '#7a5f6a', 0.18)
  m.group('tower').box([0, 2.4, 1.6], [0.8, 2.4, 0.8], walls, { round: 0.04 })
  m.group('spire').cone([0, 5.9, 1.6], 1.1, [1.05, 0.04], m.part('roof', tiles('#7a5f6a')), { round: 0.03 })
  m.group('cross').box([0, 7.3, 1.6], [0.05, 0.32, 0.05], gold(), { round: 0.02 }).box([0, 7.38, 1.6], [0.2, 0.05, 0.05], gold(), { round: 0.02 })
  doorAt(m, [0, 0, 2.4], 0.4, 1.3, '#7a4f2e', true)
  windowAt(m, [0, 3.6, 2.4], 0.26, 0.35, true)
  m.group('rose').cone([0, 2.35, 2.42], 0.04, 0.3, pane('#8f6fd0'), { axes: ALONG_Z }).ring([0, 2.35, 2.44], 0.3, 0.05, gold(), { axes: ALONG_Z })
  both((x) => { const side = m.at([x * 1.3, 0, -0.8], rotation((x * Math.PI) / 2)); for (const z of [-1.3, 0, 1.3]) windowAt(side, [z, 1.25, 0], 0.22, 0.4, true) })
  return { door: [0, 0, 2.6] }
})
const castle = building({ id: 'castle', en: 'castle, fortress, medieval castle, palace, fairytale castle', zh: '城堡, 宫殿, 堡垒, 童话城堡', size: 9, colour: '#c9c3ba', parts: 'stone, roofs, door' }, (m) => {
  const stone = m.part('stone', { ...matte('#cfc9c0'), pattern: { kind: 'bricks', colours: ['#cfc9c0', '#b3aca2'], scale: 0.55 } })
  const roofs = m.part('roofs', matte('#4f6fb8'))
  const tower = (x: number, z: number, r: number, h: number, tall: number) => {
    const t = m.group('tower')
    t.cone([x, h / 2, z], h / 2, [r * 1.06, r], stone, { round: 0.03, melt: 0.05 }).cone([x, h + 0.16, z], 0.2, [r * 1.02, r * 1.2], stone, { round: 0.03 })
    around(9, (_, c, s) => t.box([x + c * r * 1.1, h + 0.46, z + s * r * 1.1], [0.13, 0.14, 0.13], stone, { round: 0.03, melt: 0.005 }))
    m.group('roof').cone([x, h + 0.35 + tall / 2, z], tall / 2, [r * 1.0, 0.03], roofs, { round: 0.02 })
    m.group('flag').capsule([x, h + 0.35 + tall, z], [x, h + 1.0 + tall, z], 0.03, dark()).extrusion([x + 0.28, h + 0.82 + tall, z], [[-0.26, -0.17], [0.3, 0], [-0.26, 0.17]], 0.025, m.part('flags', soft('#e2404a')))
    for (const y of [h * 0.45, h * 0.75]) m.group('slit').capsule([x, y - 0.14, z + r * 1.0], [x, y + 0.14, z + r * 1.0], 0.09, dark())
  }
  m.group('keep').box([0, 2.3, -0.6], [1.6, 2.3, 1.2], stone, { round: 0.05 })
  for (const x of spread(6, -1.45, 1.45)) m.group('merlons').box([x, 4.75, 0.5], [0.17, 0.18, 0.13], stone, { round: 0.03 })
  m.group('wall').box([0, 1.3, 1.2], [2.8, 1.3, 0.35], stone, { round: 0.04 })
  for (const x of spread(9, -2.4, 2.4)) m.group('merlons').box([x, 2.75, 1.4], [0.16, 0.18, 0.13], stone, { round: 0.03 })
  tower(-2.8, 1.1, 0.75, 3.6, 1.7); tower(2.8, 1.1, 0.75, 3.6, 1.7); tower(-1.5, -1.4, 0.65, 5.4, 1.6); tower(1.5, -1.4, 0.65, 5.4, 1.6); tower(0, -0.9, 0.8, 6.4, 2.0)
  m.group('gate').extrusion([0, 0, 1.5], archway(1.5, 1.9), 0.1, tint(stone, 0.8), { round: 0.04 }); m.group('doors').extrusion([0, 0, 1.57], archway(1.2, 1.7), 0.09, m.part('door', timber('#7a4f2e', 'y', 0.4)), { round: 0.03 })
  both((x) => m.group('bolts').sphere([x * 0.15, 0.85, 1.68], 0.06, gold()))
  both((x) => { m.group('windows').extrusion([x * 0.75, 3.2, 0.58], archway(0.4, 0.75), 0.06, pane('#5a7a9a'), { round: 0.02 }) })
  return { door: [0, 0, 1.9] }
})
const stoneTower = building({ id: 'tower', en: 'tower, watchtower, wizard tower, rapunzel tower, stone tower', zh: '塔, 塔楼, 高塔, 瞭望塔', size: 7.2, colour: '#c9c3ba', parts: 'stone, roof, door' }, (m) => {
  const stone = m.part('stone', { ...matte('#c9c3ba'), pattern: { kind: 'bricks', colours: ['#c9c3ba', '#aea79d'], scale: 0.45 } })
  m.group('tower').cone([0, 2.3, 0], 2.3, [1.05, 0.8], stone, { round: 0.04 }).cone([0, 4.8, 0], 0.4, [0.8, 1.1], stone, { round: 0.04, melt: 0.05 }).cone([0, 5.3, 0], 0.25, 1.1, stone, { round: 0.04 })
  m.group('roof').cone([0, 6.4, 0], 0.9, [1.3, 0.03], m.part('roof', tiles('#8f5fb0')), { round: 0.04 })
  m.group('ball').sphere([0, 7.35, 0], 0.13, gold())
  doorAt(m, [0, 0, 1.0], 0.4, 1.3, '#7a4f2e', true)
  for (const y of [2.4, 3.6]) windowAt(m, [0, y, 0.9 - (y - 2.4) * 0.06], 0.24, 0.32, true)
  windowAt(m, [0, 5.0, 1.05], 0.3, 0.25, true)
  return { door: [0, 0, 1.3] }
})
const lighthouse = building({ id: 'lighthouse', zh: '灯塔', size: 7.3, colour: '#e2404a', parts: 'stripes, walls', states: 'off' }, (m) => {
  const white = m.part('walls', matte('#fbf8f1'))
  const red = m.part('stripes', matte('#e2404a'))
  m.group('rock').ellipsoid([0, 0.15, 0], [1.9, 0.4, 1.7], matte('#8d8a88'), { bumps: { height: 0.08, frequency: 1.6 } })
  const at = (y: number) => 1.05 - (y - 0.4) * 0.1
  for (let i = 0; i < 5; i++) { const y = 0.4 + i * 0.95; m.group('wall').cone([0, y + 0.475, 0], 0.476, [at(y), at(y + 0.95)], i % 2 ? white : red, { round: 0.01, melt: 0 }) }
  m.group('gallery').cone([0, 5.25, 0], 0.1, 0.85, dark(), { round: 0.03 }); around(12, (_, c, s) => m.group('rail').capsule([c * 0.8, 5.3, s * 0.8], [c * 0.8, 5.65, s * 0.8], 0.025, dark())); m.group('rail').ring([0, 5.65, 0], 0.8, 0.03, dark())
  m.group('lamp').cone([0, 5.75, 0], 0.4, 0.45, m.has('off') ? pane('#bfe0ec') : glow('#ffe58a', 0.9), { round: 0.03 }); around(6, (_, c, s) => m.group('bars').capsule([c * 0.46, 5.35, s * 0.46], [c * 0.46, 6.15, s * 0.46], 0.03, dark()))
  m.group('roof').cone([0, 6.42, 0], 0.28, [0.62, 0.06], red, { round: 0.03 }).sphere([0, 6.75, 0], 0.1, red)
  doorAt(m, [0, 0.4, 1.0], 0.3, 0.95, '#4f6fb8', true)
  for (const y of [2.3, 3.9]) windowAt(m, [0, y, at(y) - 0.02], 0.17, 0.22)
  return { door: [0, 0.4, 1.2], flame: [0, 5.75, 0] }
})
const windmill = building({ id: 'windmill', en: 'windmill, dutch windmill, mill', zh: '风车, 荷兰风车', size: 7.2, colour: '#f3ead8', parts: 'walls, sails, roof' }, (m) => {
  m.group('tower').cone([0, 2.1, 0], 2.1, [1.35, 0.85], m.part('walls', matte('#f3ead8')), { round: 0.04 })
  m.group('base').cone([0, 0.3, 0], 0.3, 1.42, brickwork('#b5583f', 0.3), { round: 0.03 })
  m.group('cap').ellipsoid([0, 4.3, 0], [0.95, 0.75, 0.95], m.part('roof', tiles('#8a4f3a'))).box([0, 3.6, 0], [1.4, 0.55, 1.4], matte('#8a4f3a'), { operation: 'carve' })
  m.group('shaft').cone([0, 4.45, 0.95], 0.25, 0.14, dark(), { axes: ALONG_Z }).sphere([0, 4.45, 1.2], 0.18, dark())
  const wood = m.part('sails', timber('#c08a50', 'y', 0.4))
  for (let i = 0; i < 4; i++) { const sail = m.at([0, 4.45, 1.2], rotation(0, 0, 0.5 + (i * Math.PI) / 2)); sail.group('spar').capsule([0, 0, 0], [0, 2.5, 0], 0.06, wood); sail.group('cloth').box([0.28, 1.55, -0.02], [0.27, 0.95, 0.02], soft('#fdf8ee'), { round: 0.015 }); for (const y of spread(6, 0.65, 2.45)) sail.group('rungs').capsule([0, y, 0.03], [0.56, y, 0.03], 0.025, wood); for (const x of [0.28, 0.56]) sail.group('rungs').capsule([x, 0.6, 0.03], [x, 2.5, 0.03], 0.025, wood) }
  doorAt(m, [0, 0.05, 1.38], 0.35, 1.15, '#4f8f8a', true)
  windowAt(m, [0, 2.5, 1.08], 0.24, 0.28)
  return { door: [0, 0, 1.6] }
})
const turbine = building({ id: 'wind-turbine', en: 'wind turbine, wind generator', zh: '风力发电机, 风车发电机', size: 10, colour: '#f6f8fa', parts: 'body' }, (m) => {
  const white = m.part('body', matte('#f6f8fa'))
  m.group('mast').cone([0, 3.6, 0], 3.6, [0.28, 0.14], white)
  m.group('hub').capsule([0, 7.3, -0.4], [0, 7.3, 0.3], 0.22, white).sphere([0, 7.3, 0.45], 0.2, white)
  for (let i = 0; i < 3; i++) { const b = m.at([0, 7.3, 0.5], rotation(0, 0, 0.3 + i * 2.094)); b.group('blade').ellipsoid([0.06, 1.4, 0], [0.17, 1.45, 0.05], white).capsule([0, 0, 0], [0, 0.5, 0], [0.1, 0.12], white, { melt: 0.1 }) }
  return undefined
})
const barn = building({ id: 'barn', en: 'barn, red barn, farm, stable', zh: '谷仓, 农场, 马厩', size: 4.3, colour: '#c23b2f', parts: 'walls, roof, trim' }, (m) => {
  const red = m.part('walls', { ...matte('#c23b2f'), pattern: { kind: 'stripes', colours: ['#c23b2f', '#a8332a'], scale: 0.25, frame: { at: [0, 0, 0], axes: rotation(0, 0, Math.PI / 2) } } })
  const shape = [[-1.9, 0], [1.9, 0], [1.9, 2.1], [1.35, 3.2], [0, 3.9], [-1.35, 3.2], [-1.9, 2.1]] as const
  m.group('walls').extrusion([0, 0, 0], shape, 2.2, red, { round: 0.04 })
  const roof = m.part('roof', matte('#6b5f66'))
  both((x) => m.group('roof').box([x * 1.72, 2.68, 0], [0.72, 0.08, 2.4], roof, { axes: rotation(0, 0, -x * 1.1), round: 0.05 }).box([x * 0.7, 3.65, 0], [0.82, 0.08, 2.4], roof, { axes: rotation(0, 0, -x * 0.48), round: 0.05 }))
  const white = m.part('trim', matte('#fdf8ee'))
  m.group('door').box([0, 0.85, 2.2], [0.8, 0.85, 0.05], white, { round: 0.03 }); both((x) => m.group('door').box([x * 0.39, 0.85, 2.25], [0.34, 0.77, 0.04], red, { round: 0.02, melt: 0 }))
  both((x) => both((s) => m.group('cross').capsule([x * 0.39 - s * 0.3, 0.14, 2.3], [x * 0.39 + s * 0.3, 1.55, 2.3], 0.045, white)))
  m.group('loft').box([0, 2.7, 2.2], [0.42, 0.4, 0.06], white, { round: 0.03 }).box([0, 2.7, 2.24], [0.32, 0.3, 0.05], dark(), { melt: 0 })
  m.group('hay').box([0, 2.52, 2.3], [0.3, 0.1, 0.06], soft('#e3bf6a'), { round: 0.05, bumps: { height: 0.02, frequency: 12 } })
  m.group('silo').cone([2.9, 1.9, -0.9], 1.9, 0.75, metal('#b9c1cc')).ellipsoid([2.9, 3.8, -0.9], [0.75, 0.5, 0.75], roof); for (const y of spread(5, 0.5, 3.5)) m.group('silo').ring([2.9, y, -0.9], 0.75, 0.04, metal('#9aa3ae'))
  return { door: [0, 0, 2.5] }
})
const factory = building({ id: 'factory', en: 'factory, power plant, warehouse', zh: '工厂, 厂房, 仓库', size: 7, colour: '#b5674a', parts: 'walls, roof' }, (m) => {
  m.group('walls').box([0, 1.2, 0], [3.0, 1.2, 1.6], m.part('walls', brickwork('#b5674a', 0.4)), { round: 0.04 })
  for (const x of [-1.9, 0, 1.9]) m.group('saw').extrusion([x, 2.35, 0], [[-0.98, 0], [0.98, 0], [0.98, 1.1]], 1.65, m.part('roof', matte('#6b7684')), { round: 0.04 })
  for (const x of [-2.2, -0.75, 0.75]) windowAt(m, [x, 1.3, 1.6], 0.5, 0.42)
  m.group('gate').box([2.15, 0.75, 1.62], [0.6, 0.75, 0.05], steel(), { round: 0.03 })
  both((x) => { m.group('stack').cone([x * 0.7 - 1.4, 3.6, -1.0], 2.2, [0.42, 0.3], brickwork('#a8523a', 0.35)); m.group('band').cone([x * 0.7 - 1.4, 5.6, -1.0], 0.14, 0.34, soft('#fdf8ee')); for (const [y, r, d] of [[6.1, 0.35, 0.1], [6.6, 0.45, 0.35]]) m.group('smoke').sphere([x * 0.7 - 1.4 + d, y, -1.0], r, { ...soft('#dcd8d2'), opacity: 0.9 }) })
  return { door: [2.15, 0, 1.8] }
})
const greenhouse = building({ id: 'greenhouse', en: 'greenhouse, glasshouse, conservatory', zh: '温室, 玻璃房', size: 2.6, colour: '#f6f8f6', parts: 'frame' }, (m) => {
  const frame = m.part('frame', matte('#f6f8f6'))
  for (let i = 0; i < 9; i++) { m.group('plants').sphere([-1.4 + (i % 3) * 1.4, 0.45, -0.8 + Math.floor(i / 3) * 0.8], 0.35, soft((['#5aa24e', '#7fbf5a', '#4f9648'] as const)[i % 3]), { bumps: { height: 0.04, frequency: 5 } }); m.group('fruit').sphere([-1.3 + (i % 3) * 1.4, 0.62, -0.5 + Math.floor(i / 3) * 0.8], 0.1, soft('#e2404a')) }
  m.group('glass').extrusion([0, 0.1, 0], [[-1.4, 0], [1.4, 0], [1.4, 1.5], [0, 2.5], [-1.4, 1.5]], 1.85, { ...pane('#cfeaf2'), opacity: 0.3 }, { axes: SIDE })
  for (const x of spread(5, -1.85, 1.85)) m.group('frame').tube([[x, 0.05, -1.4], [x, 1.6, -1.4], [x, 2.6, 0], [x, 1.6, 1.4], [x, 0.05, 1.4]], 0.05, frame)
  for (const [y, z] of [[0.08, 1.4], [1.6, 1.4], [2.6, 0], [1.6, -1.4], [0.08, -1.4]]) m.group('frame').capsule([-1.85, y, z], [1.85, y, z], 0.05, frame)
  return { door: [0, 0, 1.5] }
})
const igloo = building({ id: 'igloo', zh: '冰屋, 雪屋', size: 3.5, colour: '#eef6fb', parts: 'snow' }, (m) => {
  const snow = m.part('snow', { ...soft('#eef6fb'), pattern: { kind: 'bricks', colours: ['#eef6fb', '#bcd6e6'], scale: 0.55 } })
  m.group('dome').sphere([0, 0, 0], 1.45, snow).box([0, -1, 0], [3, 1, 3], snow, { operation: 'carve' }).cone([0, 0, 1.2], 1, 0.55, snow, { axes: ALONG_Z, operation: 'carve' })
  m.group('tunnel').cone([0, 0, 1.55], 0.5, 0.72, snow, { axes: ALONG_Z, round: 0.05 }).cone([0, 0, 1.6], 0.7, 0.48, snow, { axes: ALONG_Z, operation: 'carve' }).box([0, -1, 1.5], [2, 1, 2], snow, { operation: 'carve' })
  m.group('dark').cone([0, 0.0, 1.0], 0.05, 0.5, matte('#34506b'), { axes: ALONG_Z }).box([0, -0.5, 1.0], [1, 0.5, 0.5], matte('#34506b'), { operation: 'carve' })
  return { door: [0, 0, 2.1] }
})
const treehouse = building({ id: 'treehouse', en: 'treehouse, tree house', zh: '树屋', size: 4.9, colour: '#b5804a', parts: 'walls, roof' }, (m) => {
  m.group('trunk').cone([0, 1.2, 0], 1.2, [0.45, 0.3], timber('#7a5233', 'y', 0.4), { melt: 0.1 }); around(5, (_, c, s) => m.group('roots').capsule([c * 0.25, 0.3, s * 0.25], [c * 0.8, 0.05, s * 0.8], [0.25, 0.08], timber('#7a5233', 'y', 0.4)))
  for (const [x, y, z, r] of [[-1.2, 3.3, -0.5, 0.8], [1.2, 3.4, -0.5, 0.85], [0, 3.9, -0.9, 0.95], [-1.4, 2.6, -0.2, 0.55], [1.5, 2.7, 0, 0.55]]) m.group('leaves').sphere([x, y, z], r, soft('#5aa24e'), { melt: 0.1, bumps: { height: 0.06, frequency: 3 } })
  m.group('deck').box([0, 2.35, 0.2], [1.3, 0.07, 1.1], timber('#a8703f', 'x', 0.4), { round: 0.04 })
  m.group('walls').box([0, 2.95, 0], [0.8, 0.6, 0.7], m.part('walls', timber('#c08d55', 'y', 0.4)), { round: 0.03 })
  pitched(m, [0.8, 0.7], 3.5, 0.6, '#c8473f', 0.2)
  doorAt(m, [-0.3, 2.42, 0.7], 0.22, 0.8, '#7a4f2e', true); windowAt(m, [0.35, 2.95, 0.7], 0.2, 0.2)
  both((x) => m.group('ladder').capsule([0.75 + x * 0.16, 0.05, 1.55], [0.75 + x * 0.16, 2.35, 1.28], 0.04, timber('#8a5a34'))); for (const y of spread(7, 0.3, 2.15)) m.group('ladder').capsule([0.59, y, 1.55 - y * 0.115], [0.91, y, 1.55 - y * 0.115], 0.03, timber('#8a5a34'))
  for (const x of spread(6, -1.2, 0.45)) m.group('rail').capsule([x, 2.4, 1.22], [x, 2.8, 1.22], 0.03, timber('#8a5a34')); m.group('rail').capsule([-1.2, 2.8, 1.22], [0.45, 2.8, 1.22], 0.035, timber('#8a5a34', 'x'))
  return { door: [-0.3, 2.42, 0.9] }
})
const bridge = building({ id: 'bridge', en: 'bridge, stone bridge, arch bridge, footbridge', zh: '桥, 石桥, 拱桥, 小桥', size: 6, colour: '#b9b3aa', parts: 'stone' }, (m) => {
  const stone = m.part('stone', { ...matte('#b9b3aa'), pattern: { kind: 'bricks', colours: ['#b9b3aa', '#9a948b'], scale: 0.4 } })
  const arc = (r: number, w: number, lift: number) => Array.from({ length: 15 }, (_, i) => { const t = (i / 14) * Math.PI; return [Math.cos(t) * w, Math.sin(t) * r + lift] as const })
  m.group('bridge').extrusion([0, 0, 0], [[-3.0, 0], [3.0, 0], ...arc(1.35, 3.0, 0.25)], 0.75, stone, { round: 0.04 }).extrusion([0, -0.02, 0], [[-1.6, -0.3], [1.6, -0.3], ...arc(1.0, 1.6, 0)], 1.2, stone, { operation: 'carve' })
  both((z) => { m.group('parapet').tube(arc(1.42, 2.95, 0.5).map(([x, y]) => [x, y, z * 0.7] as const), 0.11, tint(stone, 1.12)); both((x) => m.group('pillar').box([x * 2.95, 0.4, z * 0.7], [0.17, 0.4, 0.17], tint(stone, 1.12), { round: 0.05 }).sphere([x * 2.95, 0.9, z * 0.7], 0.16, tint(stone, 1.12))) })
  return { top: [0, 1.6, 0], seat: [0, 1.6, 0] }
})
const stadium = building({ id: 'stadium', en: 'stadium, arena, sports ground', zh: '体育场, 体育馆', size: 12, colour: '#dfe5ea', parts: 'walls' }, (m) => {
  m.group('bowl').ellipsoid([0, 0.2, 0], [6, 2.6, 4.6], m.part('walls', matte('#dfe5ea'))).box([0, 3.1, 0], [8, 1.2, 8], matte('#dfe5ea'), { operation: 'carve', melt: 0.1 }).ellipsoid([0, 2.0, 0], [4.8, 2.3, 3.5], matte('#e8785a'), { operation: 'carve', melt: 0.05 }).box([0, -2, 0], [8, 2, 8], matte('#dfe5ea'), { operation: 'carve' })
  m.group('pitch').ellipsoid([0, 0.35, 0], [3.2, 0.05, 2.1], { ...soft('#5fae4a'), pattern: { kind: 'stripes', colours: ['#5fae4a', '#74bf5a'], scale: 0.8, frame: { at: [0, 0, 0], axes: rotation(0, 0, Math.PI / 2) } } })
  both((x) => both((z) => { m.group('mast').capsule([x * 4.6, 0, z * 3.6], [x * 4.6, 4.2, z * 3.6], 0.1, steel()); m.group('lights').box([x * 4.6, 4.3, z * 3.6], [0.5, 0.28, 0.08], glow('#fff6d8', 0.8), { axes: rotation(Math.atan2(-x, -z), 0.3), round: 0.05 }) }))
  return undefined
})

export const buildings = [house, cottage, apartment, skyscraper, shop, cafe, school, church, castle, stoneTower, lighthouse, windmill, turbine, barn, factory, greenhouse, igloo, treehouse, bridge, stadium]
