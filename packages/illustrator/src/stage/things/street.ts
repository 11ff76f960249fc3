// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** What stands in streets, parks and playgrounds, at about 0.82 of real size. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Decal, Hex } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, ALONG_Z, around, both, hollow, type Outline, polygon, spread } from './shapes.ts'
import { cloth, dark, glass, glaze, glow, gold, lacquer, leaf, matte, metal, pane, plastic, soft, steel, timber, tint } from './surfaces.ts'

const street = family({ category: 'decoration', rests: 'ground', kinds: 'street furniture' })
const sign = family({ category: 'sign', rests: 'ground', kinds: 'sign' })
const play = family({ category: 'toy', rests: 'ground', kinds: 'playground' })

const lamp = street({ id: 'street-lamp', en: 'street lamp, street light, streetlight, lamppost, lamp post', zh: '路灯, 街灯', kinds: 'lamp', size: 2.6, colour: '#3a4a4c', parts: 'post', states: 'off' }, (m) => {
  const iron = m.part('post', metal('#3a4a4c'))
  const post = m.group('post')
  post.cone([0, 0.1, 0], 0.1, [0.16, 0.11], iron, { round: 0.02 }).cone([0, 0.27, 0], 0.1, [0.09, 0.06], iron, { round: 0.02 }).cone([0, 1.2, 0], 1.0, [0.045, 0.032], iron)
  for (const y of [0.42, 1.9]) post.ring([0, y, 0], 0.045, 0.02, iron)
  both((x) => post.curve([0, 1.95, 0], [x * 0.1, 1.95, 0], [x * 0.16, 2.0, 0], [x * 0.16, 2.08, 0], [0.016, 0.014], iron))
  m.group('cup').cone([0, 2.2, 0], 0.04, [0.06, 0.11], iron)
  m.group('globe').cone([0, 2.36, 0], 0.13, [0.1, 0.16], glow('#fff1c4', m.has('off') ? 0.1 : 0.9), { round: 0.03 })
  m.group('cap').cone([0, 2.54, 0], 0.06, [0.2, 0.06], iron, { round: 0.02 }).sphere([0, 2.63, 0], 0.035, iron)
  return { flame: [0, 2.36, 0] }
})
const traffic = street({ id: 'traffic-light', en: 'traffic light, stoplight, traffic signal', zh: '红绿灯, 交通灯, 信号灯', size: 2.4, colour: '#33383f', parts: 'body', states: 'red, yellow, green' }, (m) => {
  const body = m.part('body', plastic('#33383f'))
  m.group('post').cone([0, 0.8, 0], 0.8, 0.045, steel()).cone([0, 0.04, 0], 0.04, [0.14, 0.1], steel())
  m.group('box').box([0, 1.98, 0], [0.2, 0.46, 0.13], body, { round: 0.07 })
  const lit = m.has('red') ? 0 : m.has('yellow', 'amber') ? 1 : m.has('green') ? 2 : -1
  ;(['#ff4038', '#ffc02e', '#3fd068'] as const).forEach((c, i) => {
    const y = 2.26 - i * 0.28
    m.group('lens').ellipsoid([0, y, 0.12], [0.1, 0.1, 0.045], glow(c, lit === -1 ? 0.55 : lit === i ? 0.95 : 0.04))
    m.group('hood').cone([0, y, 0.19], 0.07, 0.125, body, { axes: ALONG_Z }).cone([0, y, 0.19], 0.12, 0.105, body, { axes: ALONG_Z, operation: 'carve' }).box([0, y - 0.14, 0.22], [0.2, 0.1, 0.12], body, { operation: 'carve' })
  })
  return undefined
})

const post = (m: Making, h: number) => m.group('post').cone([0, h / 2, -0.03], h / 2, 0.03, steel()).cone([0, 0.025, -0.03], 0.025, 0.09, steel())
function plate(m: Making, outline: Outline, y: number, ground: Hex, border: Hex, decals: readonly Decal[], size: readonly [number, number]) {
  m.group('border').extrusion([0, y, 0], outline, 0.018, matte(border), { round: 0.014 })
  const face = m.group('plate')
  face.extrusion([0, y, 0.012], outline.map(([a, b]) => [a * 0.88, b * 0.88] as const), 0.014, m.part('plate', matte(ground)), { round: 0.008 })
  return { face: m.face(face, [0, y, 0.0262], IDENTITY, size, decals) }
}
const bar = (w: number, t: number, colour: Hex, y = 0): Decal => ({ kind: 'stroke', from: [-w, y], bend: [0, y], to: [w, y], widths: [t, t], colour })
const stop = sign({ id: 'stop-sign', en: 'stop sign', zh: '停车标志, 停止标志', kinds: 'road sign', size: 1.9, colour: '#d8262e', parts: 'plate' }, (m) => { post(m, 1.85); return plate(m, polygon(8, 0.3, Math.PI / 8), 1.6, '#d8262e', '#ffffff', [bar(0.17, 0.09, '#ffffff')], [0.46, 0.2]) })
const roadSign = sign({ id: 'road-sign', en: 'road sign, traffic sign, street sign', zh: '路标, 交通标志, 路牌', size: 1.8, colour: '#f7c52e', parts: 'plate' }, (m) => { post(m, 1.7); return plate(m, polygon(4, 0.34), 1.5, '#f7c52e', '#33353f', [{ kind: 'stroke', from: [0, -0.14], bend: [0, 0.05], to: [0.08, 0.12], widths: [0.06, 0.06], colour: '#33353f' }, { kind: 'polygon', points: [[0.02, 0.1], [0.16, 0.06], [0.11, 0.2]], colour: '#33353f' }], [0.36, 0.3]) })
const warning = sign({ id: 'warning-sign', en: 'warning sign, caution sign, danger sign', zh: '警告牌, 警示标志', kinds: 'road sign', size: 1.8, colour: '#fdf6e6', parts: 'plate' }, (m) => { post(m, 1.6); return plate(m, polygon(3, 0.38), 1.42, '#fdf6e6', '#d8262e', [{ kind: 'stroke', from: [0, 0.12], bend: [0, 0], to: [0, -0.03], widths: [0.07, 0.045], colour: '#33353f' }, { kind: 'ellipse', centre: [0, -0.11], radii: [0.035, 0.035], colour: '#33353f' }], [0.3, 0.25]) })
const noEntry = sign({ id: 'no-entry-sign', en: 'no entry sign, prohibition sign, speed limit sign', zh: '禁止标志, 限速标志', kinds: 'road sign', size: 1.85, colour: '#d8262e', parts: 'plate' }, (m) => { post(m, 1.8); return plate(m, polygon(28, 0.3), 1.55, '#d8262e', '#ffffff', [bar(0.16, 0.08, '#ffffff')], [0.4, 0.4]) })
const signpost = sign({ id: 'signpost', en: 'signpost, sign post, direction sign, wooden sign, sign, notice board', zh: '指示牌, 木牌, 牌子, 告示牌', size: 1.5, colour: '#b5804a', parts: 'boards, post' }, (m) => {
  m.group('post').cone([0, 0.74, -0.03], 0.74, 0.05, m.part('post', timber('#8a5a34')), { round: 0.02 }).cone([0, 1.5, -0.03], 0.04, [0.05, 0.01], timber('#8a5a34'))
  const wood = m.part('boards', timber('#c08d55', 'x'))
  const board = m.group('board')
  board.box([0, 1.2, 0.03], [0.46, 0.17, 0.025], wood, { round: 0.018 })
  m.group('arrow').extrusion([0.06, 0.78, 0.02], [[-0.32, -0.11], [0.24, -0.11], [0.4, 0], [0.24, 0.11], [-0.32, 0.11]], 0.024, tint(wood, 0.92), { round: 0.016 })
  both((x) => m.group('nails').sphere([x * 0.4, 1.2, 0.055], 0.014, dark()))
  around(6, (_, c, s) => m.group('grass').capsule([c * 0.07, 0, s * 0.07], [c * 0.14, 0.14, s * 0.14], [0.02, 0.005], leaf()))
  return { face: m.face(board, [0, 1.2, 0.0555], IDENTITY, [0.76, 0.28], []) }
})
const billboard = sign({ id: 'billboard', en: 'billboard, advertising board, hoarding, poster board', zh: '广告牌, 看板', size: 2.8, colour: '#4f5a66', parts: 'frame' }, (m) => {
  const frame = m.part('frame', metal('#4f5a66'))
  both((x) => m.group('legs').capsule([x * 0.9, 0.03, -0.05], [x * 0.9, 1.2, -0.05], 0.07, frame))
  m.group('frame').box([0, 1.9, 0], [1.6, 0.82, 0.06], frame, { round: 0.04 })
  const board = m.group('board')
  board.box([0, 1.9, 0.06], [1.5, 0.72, 0.015], matte('#fdf6e6'), { round: 0.01 })
  for (const x of [-0.9, 0, 0.9]) m.group('lamps').capsule([x, 1.05, 0.05], [x, 1.0, 0.35], 0.02, frame).cone([x, 1.03, 0.38], 0.05, [0.04, 0.08], frame, { axes: rotation(0, -0.6) })
  return { face: m.face(board, [0, 1.9, 0.0755], IDENTITY, [2.96, 1.4], [{ kind: 'ellipse', centre: [-0.8, 0], radii: [0.42, 0.42], colour: '#f2b84b' }, bar(0.5, 0.12, '#4f928c', 0.2), bar(0.35, 0.08, '#b9c8c4', -0.1)].map((d, i) => (i === 0 ? d : { ...d, from: [-0.1, (d as { from: readonly number[] }).from[1]], to: [1.1, (d as { to: readonly number[] }).to[1]], bend: [0.5, (d as { from: readonly number[] }).from[1]] })) as Decal[]) }
})
const shopSign = sign({ id: 'hanging-sign', en: 'hanging sign, shop sign, pub sign, neon sign', zh: '招牌, 挂牌, 霓虹灯牌', rests: 'wall', size: 0.8, colour: '#3f6a58', parts: 'board' }, (m) => {
  m.group('bracket').capsule([-0.42, 0.74, 0.03], [0.4, 0.74, 0.03], 0.022, dark()).capsule([-0.42, 0.5, 0.03], [-0.42, 0.8, 0.03], 0.03, dark())
  both((x) => m.group('chain').capsule([x * 0.25, 0.72, 0.03], [x * 0.25, 0.55, 0.03], 0.012, dark()))
  const board = m.group('board')
  board.box([0, 0.29, 0.03], [0.38, 0.27, 0.03], m.part('board', timber('#3f6a58', 'x')), { round: 0.025 })
  return { face: m.face(board, [0, 0.29, 0.0605], IDENTITY, [0.66, 0.44], [{ kind: 'ellipse', centre: [0, 0], radii: [0.15, 0.15], colour: '#f2d38a' }]) }
})
const placard = sign({ id: 'placard', en: 'hand-held sign, picket sign', zh: '举牌, 手举牌', rests: 'hand', size: 1.04, colour: '#fbf7ec', parts: 'board' }, (m) => {
  m.group('stick').capsule([0, 0.02, 0], [0, 0.82, 0], 0.018, timber('#b5804a'))
  const board = m.group('board')
  board.box([0, 0.82, 0.025], [0.34, 0.22, 0.014], m.part('board', matte('#fbf7ec')), { round: 0.012 })
  return { grip: [0, 0.1, 0], face: m.face(board, [0, 0.82, 0.04], IDENTITY, [0.62, 0.38], [bar(0.22, 0.04, '#4a4a55', 0.06), bar(0.16, 0.04, '#4a4a55', -0.06)]) }
})
const menuBoard = sign({ id: 'sandwich-board', en: 'sandwich board, a-frame sign, menu board, pavement sign', zh: '立式招牌, 菜单板, 小黑板', size: 0.85, colour: '#3c4a46', parts: 'board' }, (m) => {
  both((z) => { const axes = rotation(z > 0 ? 0 : Math.PI, -0.2); const at = [0, 0.42, z * 0.12] as const; m.group('frame').box(at, [0.29, 0.42, 0.02], timber('#b5804a'), { axes, round: 0.016 }) })
  const board = m.group('board')
  const axes = rotation(0, -0.2)
  board.box([0, 0.424, 0.133], [0.24, 0.36, 0.018], m.part('board', matte('#3c4a46')), { axes, round: 0.01 })
  return { face: m.face(board, [0, 0.4282, 0.151], axes, [0.44, 0.66], [bar(0.15, 0.05, '#fdf6e6', 0.2), bar(0.12, 0.03, '#f2c98a', 0.05), bar(0.12, 0.03, '#f2c98a', -0.05), bar(0.12, 0.03, '#f2c98a', -0.15)]) }
})
const mailbox = street({ id: 'mailbox', en: 'mailbox, postbox, letter box, letterbox', zh: '邮箱, 邮筒, 信箱', kinds: 'container', size: 1.1, colour: '#d8352f', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#d8352f'))
  m.group('body').cone([0, 0.5, 0], 0.42, 0.2, paint, { round: 0.03 }).ellipsoid([0, 0.92, 0], [0.21, 0.13, 0.21], paint, { melt: 0.02 })
  m.group('cap').ring([0, 0.9, 0], 0.21, 0.025, tint(paint, 0.85))
  m.group('base').cone([0, 0.06, 0], 0.06, 0.23, dark(), { round: 0.02 })
  m.group('slot').box([0, 0.78, 0.19], [0.11, 0.022, 0.03], dark(), { round: 0.015 })
  const label = m.group('label')
  label.box([0, 0.58, 0.19], [0.09, 0.11, 0.02], soft('#fffaf0'), { round: 0.014 })
  return { face: m.face(label, [0, 0.58, 0.211], IDENTITY, [0.16, 0.19], [bar(0.05, 0.02, '#a8a094', 0.04), bar(0.05, 0.02, '#a8a094', 0), bar(0.05, 0.02, '#a8a094', -0.04)]) }
})
const hydrant = street({ id: 'fire-hydrant', en: 'fire hydrant, hydrant', zh: '消防栓', size: 0.72, colour: '#dd3b33', parts: 'body, caps' }, (m) => {
  const red = m.part('body', lacquer('#dd3b33'))
  const caps = m.part('caps', lacquer('#f2c13f'))
  const body = m.group('body')
  body.cone([0, 0.035, 0], 0.035, 0.16, red, { round: 0.015 }).cone([0, 0.28, 0], 0.25, [0.112, 0.105], red, { melt: 0.02 }).cone([0, 0.53, 0], 0.022, 0.145, red, { round: 0.015 }).ellipsoid([0, 0.55, 0], [0.115, 0.12, 0.115], red).cone([0, 0.68, 0], 0.035, [0.04, 0.032], red)
  both((x) => { body.cone([x * 0.14, 0.38, 0], 0.055, 0.055, red, { axes: ALONG_X }); m.group('cap').cone([x * 0.2, 0.38, 0], 0.018, 0.065, caps, { axes: ALONG_X, round: 0.01 }) })
  body.cone([0, 0.34, 0.13], 0.05, 0.07, red, { axes: ALONG_Z })
  m.group('cap').cone([0, 0.34, 0.19], 0.02, 0.08, caps, { axes: ALONG_Z, round: 0.012 }).cone([0, 0.34, 0.215], 0.015, 0.025, caps, { axes: ALONG_Z })
  return undefined
})
const meter = street({ id: 'parking-meter', zh: '停车计时器, 停车收费表', size: 1.2, colour: '#70798a', parts: 'body' }, (m) => {
  const body = m.part('body', metal('#70798a'))
  m.group('post').cone([0, 0.45, 0], 0.45, 0.028, body).cone([0, 0.02, 0], 0.02, [0.1, 0.08], body)
  m.group('head').box([0, 1.0, 0], [0.1, 0.13, 0.065], body, { round: 0.045 }).ellipsoid([0, 1.12, 0], [0.098, 0.1, 0.063], body, { melt: 0.02 })
  m.group('glass').ellipsoid([0, 1.12, 0.035], [0.072, 0.072, 0.045], soft('#eef6f8'))
  m.group('needle').capsule([0, 1.1, 0.083], [0.025, 1.15, 0.081], 0.006, plastic('#d8404f'))
  m.group('plate').box([0, 0.97, 0.064], [0.05, 0.045, 0.008], plastic('#f2c13f'), { round: 0.008 })
  m.group('slot').box([0, 0.89, 0.065], [0.028, 0.01, 0.006], dark())
  return undefined
})
const bin = street({ id: 'trash-can', en: 'trash can, garbage can, bin, rubbish bin, dustbin, wastebasket, waste bin', zh: '垃圾桶, 垃圾箱, 废纸篓', kinds: 'container', size: 0.75, colour: '#5f8f6a', parts: 'body', states: 'open' }, (m) => {
  const body = m.part('body', plastic('#5f8f6a'))
  m.group('body').cone([0, 0.33, 0], 0.33, [0.2, 0.25], body, { round: 0.02 })
  around(10, (_, c, s) => m.group('ribs').capsule([c * 0.2, 0.05, s * 0.2], [c * 0.245, 0.6, s * 0.245], 0.016, tint(body, 0.85)))
  if (m.has('open', 'full')) { m.group('rim').ring([0, 0.66, 0], 0.24, 0.025, tint(body, 0.85)); m.group('bags').sphere([-0.05, 0.68, 0], 0.18, dark(), { bumps: { height: 0.015, frequency: 9 } }).sphere([0.11, 0.66, 0.05], 0.11, soft('#f2ead8')) } else { m.group('lid').ellipsoid([0, 0.66, 0], [0.27, 0.1, 0.27], tint(body, 1.1)); m.group('knob').capsule([-0.05, 0.77, 0], [0.05, 0.77, 0], 0.02, dark()) }
  return { inside: [0, 0.5, 0] }
})
const recycling = street({ id: 'recycling-bin', en: 'recycling bin, wheelie bin, dumpster', zh: '回收箱, 分类垃圾桶', kinds: 'bin, container', size: 0.9, colour: '#3f8fc4', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#3f8fc4'))
  const tub = m.group('body')
  tub.extrusion([0, 0.42, 0], [[-0.2, -0.38], [0.2, -0.38], [0.27, 0.38], [-0.27, 0.38]], 0.25, body, { round: 0.04 })
  m.group('lid').box([0, 0.84, 0], [0.3, 0.04, 0.28], tint(body, 0.85), { round: 0.035, axes: rotation(0, 0.08) })
  both((x) => m.group('wheel').cone([x * 0.2, 0.08, -0.24], 0.03, 0.08, dark(), { axes: ALONG_X, round: 0.02 }))
  m.group('bar').capsule([-0.22, 0.8, -0.32], [0.22, 0.8, -0.32], 0.018, dark())
  tub.paint([0, 0.45, 0.25], IDENTITY, 1, [0, 1, 2].map((i): Decal => { const a = i * 2.094; return { kind: 'stroke', from: [Math.cos(a) * 0.1, Math.sin(a) * 0.1], bend: [Math.cos(a + 0.8) * 0.13, Math.sin(a + 0.8) * 0.13], to: [Math.cos(a + 1.6) * 0.1, Math.sin(a + 1.6) * 0.1], widths: [0.02, 0.045], colour: '#ffffff' } }), 0.04)
  return undefined
})
const cone = street({ id: 'traffic-cone', en: 'traffic cone, road cone, safety cone', zh: '交通锥, 路锥, 雪糕筒', size: 0.6, colour: '#f2672e', parts: 'body' }, (m) => {
  const orange = m.part('body', plastic('#f2672e'))
  m.group('base').box([0, 0.025, 0], [0.2, 0.025, 0.2], orange, { round: 0.02 })
  m.group('cone').cone([0, 0.31, 0], 0.28, [0.15, 0.035], orange, { round: 0.015 })
  m.group('bands').cone([0, 0.24, 0], 0.055, [0.136, 0.112], soft('#ffffff')).cone([0, 0.42, 0], 0.04, [0.094, 0.077], soft('#ffffff'))
  return undefined
})
const barrier = street({ id: 'barrier', en: 'barrier, road barrier, roadblock, barricade', zh: '路障, 护栏', size: 0.83, colour: '#f4f1ea', parts: 'board' }, (m) => {
  for (const y of [0.62, 0.36]) m.group('board').box([0, y, 0], [0.55, 0.09, 0.025], { ...m.part('board', plastic('#f4f1ea')), pattern: { kind: 'stripes', colours: ['#f4f1ea', '#e2404a'], scale: 0.13, frame: { at: [0, 0, 0], axes: rotation(0, 0, -0.8) } } }, { round: 0.02 })
  both((x) => both((z) => m.group('legs').capsule([x * 0.42, 0.7, 0], [x * 0.45, 0.02, z * 0.24], 0.022, steel())))
  both((x) => m.group('lamp').sphere([x * 0.42, 0.77, 0], 0.055, glow('#ffb52e', 0.8)))
  return undefined
})
const fence = street({ id: 'fence', en: 'fence, picket fence, wooden fence, white fence', zh: '栅栏, 篱笆, 围栏', size: 1.7, colour: '#fbf8f1', parts: 'wood' }, (m) => {
  const white = m.part('wood', matte('#fbf8f1'))
  for (const x of spread(9, -0.76, 0.76)) { const picket = m.group('picket'); picket.extrusion([x, 0, 0], [[-0.06, 0], [0.06, 0], [0.06, 0.56], [0, 0.66], [-0.06, 0.56]], 0.016, white, { round: 0.014 }) }
  for (const y of [0.18, 0.44]) m.group('rail').box([0, y, -0.03], [0.84, 0.035, 0.016], tint(white, 0.94), { round: 0.012 })
  return undefined
})
const gate = street({ id: 'gate', en: 'gate, garden gate, iron gate', zh: '大铁门, 栅栏门, 园门', size: 1.6, colour: '#35444a', parts: 'bars' }, (m) => {
  const iron = m.part('bars', metal('#35444a'))
  both((x) => { m.group('pillar').box([x * 0.85, 0.62, 0], [0.13, 0.62, 0.13], { ...matte('#b5583f'), pattern: { kind: 'bricks', colours: ['#b5583f', '#e0d0c0'], scale: 0.16 } }, { round: 0.015 }).box([x * 0.85, 1.26, 0], [0.17, 0.05, 0.17], soft('#e8e0d2'), { round: 0.03 }).sphere([x * 0.85, 1.4, 0], 0.11, soft('#e8e0d2')) })
  for (const x of spread(11, -0.64, 0.64)) { const h = 1.15 - Math.abs(x) * 0.35; m.group('bars').capsule([x, 0.08, 0], [x, h, 0], 0.016, iron).cone([x, h + 0.04, 0], 0.05, [0.03, 0.004], iron) }
  for (const y of [0.14, 0.75]) m.group('bars').capsule([-0.72, y, 0], [0.72, y, 0], 0.02, iron)
  return { door: [0, 0, 0.1] }
})
const wall = street({ id: 'brick-wall', en: 'brick wall, wall, stone wall', zh: '砖墙, 墙, 石墙', category: 'building', size: 2.2, colour: '#b5583f', parts: 'bricks' }, (m) => {
  const face = m.group('wall')
  face.box([0, 0.6, 0], [1.1, 0.6, 0.13], m.part('bricks', { ...matte('#b5583f'), pattern: { kind: 'bricks', colours: ['#b5583f', '#e3d6c6'], scale: 0.24 } }), { round: 0.015 })
  m.group('cap').box([0, 1.23, 0], [1.14, 0.045, 0.17], soft('#d9cfbf'), { round: 0.02 })
  return { top: [0, 1.275, 0], seat: [0, 1.275, 0], face: m.face(face, [0, 0.6, 0.13], IDENTITY, [1.8, 0.9]) }
})
const fountain = street({ id: 'fountain', en: 'fountain, water fountain', zh: '喷泉', size: 2.0, colour: '#d3cdc2', parts: 'stone' }, (m) => {
  const stone = m.part('stone', matte('#d3cdc2'))
  const basin = (y: number, r: number, depth: number) => { m.group('basin').lathe([0, y, 0], hollow([[r * 0.75, 0], [r * 0.98, depth * 0.7], [r, depth]], r * 0.08), stone, { round: 0.012 }); m.group('water').cone([0, y + depth * 0.86, 0], 0.015, r * 0.9, glaze('#7fc8ea')) }
  basin(0, 1.0, 0.32); basin(0.78, 0.55, 0.18); basin(1.22, 0.3, 0.12)
  m.group('stem').cone([0, 0.55, 0], 0.3, [0.17, 0.12], stone, { round: 0.02 }).cone([0, 1.1, 0], 0.18, [0.1, 0.08], stone)
  around(10, (_, c, s) => m.group('jets').curve([c * 0.29, 1.32, s * 0.29], [c * 0.42, 1.4, s * 0.42], [c * 0.48, 1.15, s * 0.48], [c * 0.49, 0.95, s * 0.49], [0.022, 0.028], { ...glaze('#bfe6f7'), opacity: 0.8 }))
  around(12, (_, c, s) => m.group('jets').curve([c * 0.53, 0.94, s * 0.53], [c * 0.72, 1.0, s * 0.72], [c * 0.82, 0.6, s * 0.82], [c * 0.84, 0.3, s * 0.84], [0.024, 0.032], { ...glaze('#bfe6f7'), opacity: 0.8 }))
  m.group('jets').capsule([0, 1.3, 0], [0, 1.8, 0], [0.04, 0.025], { ...glaze('#bfe6f7'), opacity: 0.85 }).sphere([0, 1.84, 0], 0.06, glaze('#d6f0fb'))
  return { inside: [0, 0.28, 0.7] }
})
const well = street({ id: 'well', en: 'well, water well, wishing well', zh: '水井, 井', size: 1.7, colour: '#a3a19c', parts: 'stone, roof' }, (m) => {
  const stone = m.part('stone', { ...matte('#a3a19c'), pattern: { kind: 'mesh', colours: ['#a3a19c', '#807d78'], scale: 0.18 } })
  m.group('wall').cone([0, 0.26, 0], 0.26, 0.45, stone, { round: 0.04 }).cone([0, 0.4, 0], 0.3, 0.33, stone, { operation: 'carve' })
  m.group('water').cone([0, 0.22, 0], 0.02, 0.35, glaze('#4f9ac4'))
  both((x) => m.group('posts').capsule([x * 0.4, 0.4, 0], [x * 0.4, 1.25, 0], 0.045, timber('#8a5a34')))
  const roof = m.part('roof', { ...matte('#a8483a'), pattern: { kind: 'scales', colours: ['#b5523f', '#8a3a2e'], scale: 0.12 } })
  both((z) => m.group('roof').box([0, 1.38, z * 0.24], [0.6, 0.03, 0.34], roof, { axes: rotation(0, z * 0.72), round: 0.02 }))
  m.group('roller').capsule([-0.42, 0.95, 0], [0.42, 0.95, 0], 0.05, timber('#8a5a34', 'x')).capsule([0.42, 0.95, 0], [0.56, 0.95, 0], 0.018, dark()).capsule([0.56, 0.95, 0], [0.56, 0.82, 0], 0.018, dark())
  m.group('rope').capsule([0, 0.92, 0.04], [0, 0.72, 0.04], 0.014, cloth('#d8b98a'))
  m.group('bucket').cone([0, 0.62, 0.04], 0.1, [0.075, 0.1], timber('#a8703f'), { round: 0.01 })
  return undefined
})
const birdhouse = street({ id: 'birdhouse', en: 'birdhouse, bird house, nesting box, dog house, kennel', zh: '鸟屋, 狗屋, 狗窝', category: 'building', kinds: 'house', size: 0.8, colour: '#e0a24a', parts: 'walls, roof' }, (m) => {
  const wood = m.part('walls', timber('#e0a24a', 'x'))
  m.group('body').extrusion([0, 0, 0], [[-0.3, 0.02], [0.3, 0.02], [0.3, 0.45], [0, 0.72], [-0.3, 0.45]], 0.32, wood, { round: 0.02 }).extrusion([0, 0, 0.3], [[-0.15, 0], [0.15, 0], [0.15, 0.26], [0.1, 0.36], [0, 0.4], [-0.1, 0.36], [-0.15, 0.26]], 0.22, wood, { operation: 'carve' })
  m.group('dark').box([0, 0.22, 0.02], [0.2, 0.2, 0.05], dark())
  both((x) => m.group('roof').box([x * 0.19, 0.6, 0], [0.27, 0.03, 0.4], m.part('roof', matte('#c8473f')), { axes: rotation(0, 0, -x * 0.735), round: 0.02 }))
  return { door: [0, 0, 0.33], inside: [0, 0.05, 0.1] }
})
const phoneBox = street({ id: 'phone-booth', en: 'phone booth, telephone box, phone box, red telephone box', zh: '电话亭', category: 'building', size: 1.95, colour: '#d0262e', parts: 'body' }, (m) => {
  const red = m.part('body', lacquer('#d0262e'))
  m.group('base').box([0, 0.05, 0], [0.43, 0.05, 0.43], dark(), { round: 0.02 })
  both((x) => both((z) => m.group('posts').box([x * 0.37, 0.85, z * 0.37], [0.05, 0.8, 0.05], red, { round: 0.02 })))
  m.group('glass').box([0, 0.9, 0], [0.35, 0.75, 0.35], { ...pane('#cfe6ef'), opacity: 0.55 }, { round: 0.02 })
  for (const axes of [IDENTITY, rotation(Math.PI / 2)]) { const side = m.at([0, 0, 0], axes); both((z) => { for (const y of spread(6, 0.25, 1.45)) side.group('bars').box([0, y, z * 0.36], [0.33, 0.013, 0.02], red); both((x) => side.group('bars').box([x * 0.12, 0.85, z * 0.36], [0.012, 0.62, 0.02], red)); side.group('panel').box([0, 0.18, z * 0.36], [0.33, 0.09, 0.025], red, { round: 0.01 }); side.group('sign').box([0, 1.6, z * 0.385], [0.3, 0.055, 0.02], soft('#fffaf0'), { round: 0.01 }) }) }
  m.group('roof').box([0, 1.64, 0], [0.43, 0.1, 0.43], red, { round: 0.03 }).ellipsoid([0, 1.73, 0], [0.4, 0.18, 0.4], red, { melt: 0.04 })
  return { door: [0, 0.1, 0.43], inside: [0, 0.1, 0] }
})
const busStop = street({ id: 'bus-stop', en: 'bus stop, bus shelter', zh: '公交站, 车站, 候车亭', category: 'building', size: 2.2, colour: '#4f8fc4', parts: 'frame' }, (m) => {
  const frame = m.part('frame', metal('#4f8fc4'))
  both((x) => { m.group('posts').capsule([x * 1.05, 0.03, -0.4], [x * 1.05, 1.85, -0.4], 0.045, frame).capsule([x * 1.05, 0.03, 0.35], [x * 1.05, 1.85, 0.35], 0.035, frame); m.group('glass').box([x * 1.05, 1.0, -0.02], [0.012, 0.7, 0.33], glass('#d6ecf5', 0.4)) })
  m.group('back').box([0, 1.0, -0.4], [1.0, 0.7, 0.014], glass('#d6ecf5', 0.45), { round: 0.01 })
  m.group('roof').box([0, 1.9, 0], [1.25, 0.05, 0.55], frame, { round: 0.045 })
  m.group('bench').box([0, 0.38, -0.2], [0.75, 0.03, 0.16], timber('#b5763f', 'x'), { round: 0.02 }); both((x) => m.group('bench').capsule([x * 0.55, 0.03, -0.2], [x * 0.55, 0.36, -0.2], 0.025, dark()))
  const sign2 = m.group('sign')
  sign2.box([0, 2.06, 0.5], [0.42, 0.12, 0.025], frame, { round: 0.02 })
  return { seat: [0, 0.41, -0.2], face: m.face(sign2, [0, 2.06, 0.526], IDENTITY, [0.78, 0.2], [bar(0.25, 0.06, '#ffffff')]) }
})
const stall = street({ id: 'market-stall', en: 'market stall, stall, kiosk, food stand, booth, lemonade stand', zh: '摊位, 小摊, 货摊, 售货亭', category: 'building', size: 2.1, colour: '#e2404a', parts: 'awning, counter' }, (m) => {
  const red = m.part('awning', cloth('#e2404a'))
  m.group('counter').box([0, 0.34, 0.1], [0.85, 0.34, 0.32], m.part('counter', timber('#c08a50', 'x')), { round: 0.02 })
  m.group('top').box([0, 0.7, 0.12], [0.92, 0.03, 0.4], timber('#d8ab6b', 'x'), { round: 0.02 })
  both((x) => both((z) => m.group('posts').capsule([x * 0.86, 0.03, z * 0.4], [x * 0.86, 1.75, z * 0.4], 0.03, timber('#8a5a34'))))
  spread(9, -0.88, 0.88).forEach((x, i) => { const s = i % 2 ? cloth('#fff7ea') : red; m.group('awning').box([x, 1.83, 0.06], [0.112, 0.022, 0.62], s, { axes: rotation(0, 0.28), round: 0.018, melt: 0 }).ellipsoid([x, 1.63, 0.66], [0.112, 0.1, 0.022], s, { melt: 0 }) })
  ;([[-0.5, '#e2333f'], [0, '#f7931e'], [0.5, '#8cc63f']] as const).forEach(([x, c]) => { m.group('crate').box([x, 0.78, 0.15], [0.2, 0.06, 0.2], timber('#b5803f', 'x'), { round: 0.015 }); for (let i = 0; i < 9; i++) m.group('fruit').sphere([x - 0.12 + (i % 3) * 0.12, 0.86, 0.03 + Math.floor(i / 3) * 0.12], 0.065, glaze(c)) })
  return { top: [0, 0.73, 0.4], face: { at: [0, 0.36, 0.43], axes: IDENTITY, size: [1.2, 0.4] } }
})
const umbrella = street({ id: 'parasol', en: 'parasol, beach umbrella, sun umbrella, patio umbrella', zh: '遮阳伞, 太阳伞, 沙滩伞', size: 1.9, colour: '#f2574a', parts: 'cloth' }, (m) => {
  const red = m.part('cloth', cloth('#f2574a'))
  m.group('pole').capsule([0, 0.03, 0], [0, 1.9, 0], 0.028, soft('#f6efe2'))
  around(8, (_, c, s, i) => m.group('gore').ellipsoid([c * 0.42, 1.5, s * 0.42], [0.5, 0.35, 0.5], i % 2 ? cloth('#fff7ea') : red, { melt: 0.01 }).box([0, 1.0, 0], [2, 0.52, 2], red, { operation: 'carve', melt: 0.005 }).ellipsoid([0, 1.46, 0], [0.85, 0.3, 0.85], red, { operation: 'carve' }))
  m.group('tip').sphere([0, 1.92, 0], 0.045, gold())
  return undefined
})
const slideToy = play({ id: 'slide', en: 'slide, playground slide', zh: '滑梯', size: 1.6, colour: '#f2c13f', parts: 'slide, frame' }, (m) => {
  const yellow = m.part('slide', plastic('#f2c13f'))
  const frame = m.part('frame', plastic('#e2404a'))
  const chute = m.group('slide')
  const line = [[1.25, 0.2], [1.15, 0.05], [0.7, 0.55], [0.25, 0.98], [0.12, 1.25], [0.12, 1.4]].map(([y, z]) => [y, z - 0.4] as const)
  for (let i = 0; i + 1 < line.length; i++) { const [[y0, z0], [y1, z1]] = [line[i], line[i + 1]]; const a = Math.atan2(y1 - y0, z1 - z0); const mid = [0, (y0 + y1) / 2, (z0 + z1) / 2] as const; const h = Math.hypot(y1 - y0, z1 - z0) / 2 + 0.02; if (i === 0) continue; chute.box(mid, [0.24, 0.02, h], yellow, { axes: rotation(0, -a), round: 0.015, melt: 0.04 }); both((x) => chute.box([x * 0.24, mid[1] + 0.07, mid[2]], [0.025, 0.08, h], yellow, { axes: rotation(0, -a), round: 0.02, melt: 0.03 })) }
  m.group('deck').box([0, 1.16, -0.5], [0.27, 0.03, 0.2], frame, { round: 0.02 })
  both((x) => { both((z) => m.group('posts').capsule([x * 0.26, 0.03, -0.5 + z * 0.2 - (z < 0 ? 0.25 : 0)], [x * 0.26, z < 0 ? 1.6 : 1.5, -0.5 + z * 0.2], 0.03, frame)); m.group('rail').capsule([x * 0.26, 1.5, -0.3], [x * 0.26, 1.6, -0.7], 0.025, frame) })
  for (const y of spread(5, 0.2, 1.0)) m.group('rungs').capsule([-0.26, y, -0.95 + y * 0.2], [0.26, y, -0.95 + y * 0.2], 0.022, steel())
  return { seat: [0, 1.19, -0.45], top: [0, 1.19, -0.45] }
})
const seesaw = play({ id: 'seesaw', en: 'seesaw, teeter-totter', zh: '跷跷板', size: 2.2, colour: '#4fa3d8', parts: 'plank' }, (m) => {
  m.group('base').cone([0, 0.2, 0], 0.2, [0.24, 0.1], plastic('#f2c13f'), { round: 0.04 })
  const plank = m.at([0, 0.42, 0], rotation(0, 0, 0.15))
  plank.group('plank').box([0, 0, 0], [1.1, 0.028, 0.11], m.part('plank', plastic('#4fa3d8')), { round: 0.025 })
  both((x) => { plank.group('seat').box([x * 0.95, 0.045, 0], [0.14, 0.022, 0.14], plastic('#e2404a'), { round: 0.02 }); plank.group('handle').curve([x * 0.7, 0.02, -0.09], [x * 0.68, 0.32, -0.09], [x * 0.68, 0.32, 0.09], [x * 0.7, 0.02, 0.09], [0.015, 0.015], steel()) })
  return { seat: [0.95, 0.6, 0], 'seat-right': [-0.95, 0.34, 0] }
})
const carousel = play({ id: 'carousel', en: 'carousel, merry-go-round', zh: '旋转木马', category: 'building', size: 3.2, colour: '#e86f9a', parts: 'roof' }, (m) => {
  const pink = m.part('roof', cloth('#e86f9a'))
  m.group('floor').cone([0, 0.12, 0], 0.12, 1.35, soft('#f7e3c0'), { round: 0.04 })
  m.group('pole').cone([0, 1.2, 0], 1.1, 0.28, soft('#fdf3e6')); for (const y of [0.5, 1.2, 1.9]) m.group('pole').ring([0, y, 0], 0.28, 0.03, gold())
  around(12, (_, c, s, i) => m.group('roof').extrusion([0, 0, 0], [[-0.38, 2.25], [0.38, 2.25], [0, 2.95]], 0.03, i % 2 ? cloth('#fff7ea') : pink, { axes: [Math.sin(i * 0.5236), 0, -Math.cos(i * 0.5236), 0, 1, 0, c, 0, s], round: 0.02 }))
  m.group('roof-body').cone([0, 2.58, 0], 0.35, [1.42, 0.05], pink, { round: 0.03 }); around(16, (_, c, s, i) => m.group('scallops').sphere([c * 1.38, 2.2, s * 1.38], 0.16, i % 2 ? cloth('#fff7ea') : pink))
  m.group('ball').sphere([0, 3.05, 0], 0.12, gold())
  around(6, (a, c, s, i) => { const y = 0.75 + (i % 2) * 0.2; m.group('rod').capsule([c * 1.0, 0.24, s * 1.0], [c * 1.0, 2.2, s * 1.0], 0.025, gold()); const horse = m.at([c * 1.0, y, s * 1.0], rotation(-a)); const coat = soft((['#ffffff', '#c9935a', '#8fc7de'] as const)[i % 3]); const body = horse.group('horse'); body.capsule([0, 0, -0.16], [0, 0.02, 0.14], 0.12, coat, { melt: 0.05 }).capsule([0, 0.06, 0.16], [0, 0.3, 0.28], [0.09, 0.065], coat, { melt: 0.05 }).capsule([0, 0.3, 0.28], [0, 0.22, 0.42], [0.07, 0.05], coat, { melt: 0.04 }); both((x) => { body.capsule([x * 0.06, -0.05, 0.14], [x * 0.06, -0.3, 0.22], [0.045, 0.03], coat).capsule([x * 0.06, -0.05, -0.16], [x * 0.06, -0.3, -0.24], [0.045, 0.03], coat) }); horse.group('saddle').ellipsoid([0, 0.09, 0], [0.13, 0.06, 0.12], cloth('#e2404a')) })
  return undefined
})
const ferris = play({ id: 'ferris-wheel', en: 'ferris wheel, big wheel, observation wheel, london eye', zh: '摩天轮', category: 'building', size: 6.3, colour: '#f4f6f8', parts: 'wheel, cabins' }, (m) => {
  const white = m.part('wheel', metal('#f4f6f8'))
  for (const z of [-0.25, 0.25]) { m.group('rim').ring([0, 3.4, z], 2.5, 0.06, white, { axes: ALONG_Z }).ring([0, 3.4, z], 1.3, 0.04, white, { axes: ALONG_Z }); around(12, (_, c, s) => m.group('spokes').capsule([0, 3.4, z], [c * 2.5, 3.4 + s * 2.5, z], 0.025, white)) }
  m.group('hub').cone([0, 3.4, 0], 0.5, 0.2, m.part('hub', plastic('#e2404a')), { axes: ALONG_Z, round: 0.05 })
  both((x) => both((z) => m.group('legs').capsule([0, 3.4, z * 0.45], [x * 1.5, 0.08, z * 0.75], 0.08, white)))
  m.group('base').box([0, 0.08, 0], [1.9, 0.08, 1.0], soft('#b9c1cc'), { round: 0.05 })
  const colours: readonly Hex[] = ['#e2404a', '#f2a12e', '#f7d23a', '#5ab54a', '#4fa3d8', '#9b6fd8']
  around(12, (_, c, s, i) => m.group('cabin').ellipsoid([c * 2.5, 3.4 + s * 2.5 - 0.25, 0], [0.26, 0.26, 0.24], m.part('cabins', plastic(colours[i % 6]))).box([c * 2.5, 3.4 + s * 2.5 - 0.2, 0], [0.28, 0.07, 0.2], pane('#bfe3f2'), { round: 0.06, melt: 0 }))
  return undefined
})
const sandbox = play({ id: 'sandcastle', en: 'sandcastle, sand castle', zh: '沙堡, 沙城堡', rests: 'ground', size: 1.1, colour: '#eacb8c', parts: 'sand' }, (m) => {
  const sand = m.part('sand', { ...matte('#eacb8c'), pattern: { kind: 'sand', colours: ['#eacb8c', '#d3ae66'], scale: 0.05 } })
  const body = m.group('sand')
  body.ellipsoid([0, 0.0, 0], [0.6, 0.1, 0.5], sand, { melt: 0.05 }).box([0, 0.2, 0], [0.28, 0.16, 0.22], sand, { round: 0.02, melt: 0.03 }).cone([0, 0.5, 0], 0.2, [0.14, 0.12], sand, { melt: 0.02 })
  both((x) => both((z) => { body.cone([x * 0.29, 0.25, z * 0.22], 0.22, [0.11, 0.09], sand, { melt: 0.02 }); around(5, (_, c, s) => body.box([x * 0.29 + c * 0.075, 0.49, z * 0.22 + s * 0.075], [0.022, 0.03, 0.022], sand, { melt: 0.005 })) }))
  around(6, (_, c, s) => body.box([c * 0.1, 0.72, s * 0.1], [0.026, 0.035, 0.026], sand, { melt: 0.005 }))
  m.group('flag').capsule([0, 0.68, 0], [0, 1.0, 0], 0.012, timber('#8a5a34')).extrusion([0.09, 0.93, 0], [[-0.09, -0.06], [0.1, 0], [-0.09, 0.06]], 0.008, cloth('#e2404a'))
  m.group('door').extrusion([0, 0.05, 0.215], [[-0.06, 0], [0.06, 0], [0.06, 0.1], [0, 0.16], [-0.06, 0.1]], 0.012, tint(sand, 0.55))
  m.group('bucket').cone([0.5, 0.13, 0.34], 0.09, [0.075, 0.1], plastic('#e2404a'))
  return undefined
})
const tent = street({ id: 'tent', en: 'tent, camping tent', zh: '帐篷', category: 'building', size: 2.2, colour: '#e8862e', parts: 'cloth' }, (m) => {
  const canvas = m.part('cloth', cloth('#e8862e'))
  const shell = m.group('tent')
  shell.extrusion([0, 0, 0], [[-0.8, 0], [0.8, 0], [0.05, 1.15], [-0.05, 1.15]], 0.85, canvas, { round: 0.04 }).extrusion([0, 0, 0.6], [[-0.36, -0.1], [0.36, -0.1], [0, 0.85]], 0.4, canvas, { operation: 'carve', melt: 0.02 })
  m.group('inside').box([0, 0.3, 0.1], [0.4, 0.3, 0.05], matte('#5a3420'))
  both((x) => { m.group('flap').curve([x * 0.02, 0.88, 0.86], [x * 0.2, 0.6, 0.92], [x * 0.34, 0.3, 0.9], [x * 0.4, 0.03, 0.88], [0.03, 0.06], tint(canvas, 1.2)); both((z) => { m.group('ropes').capsule([x * 0.4, 0.6, z * 0.84], [x * 1.05, 0.04, z * 1.0], 0.01, matte('#f4ecd8')); m.group('pegs').capsule([x * 1.05, 0.0, z * 1.0], [x * 1.08, 0.1, z * 1.0], 0.018, dark()) }) })
  m.group('ridge').capsule([0, 1.15, -0.9], [0, 1.15, 0.9], 0.03, tint(canvas, 0.8))
  return { inside: [0, 0.02, 0.2], door: [0, 0, 0.9] }
})
const flag = sign({ id: 'flag', en: 'flag, flagpole, national flag', zh: '旗帜, 旗子, 国旗, 旗杆', size: 2.2, colour: '#e2404a', parts: 'cloth, pole' }, (m) => {
  m.group('pole').capsule([-0.5, 0.03, 0], [-0.5, 2.15, 0], 0.025, m.part('pole', steel())).sphere([-0.5, 2.18, 0], 0.045, gold()).cone([-0.5, 0.03, 0], 0.03, [0.12, 0.09], steel())
  const fabric = m.part('cloth', cloth('#e2404a'))
  const flying = m.group('cloth')
  for (const i of [0, 1, 2, 3, 4, 5]) flying.box([-0.4 + i * 0.17, 1.8 + Math.sin(i * 1.1) * 0.012, Math.sin(i * 1.15) * 0.045], [0.098, 0.3, 0.012], fabric, { axes: rotation(Math.cos(i * 1.15) * -0.28), round: 0.01, melt: 0.02 })
  return { grip: [-0.5, 0.8, 0], face: m.face(flying, [0.03, 1.8, 0.055], IDENTITY, [0.95, 0.56]) }
})
const handFlag = sign({ id: 'banner', en: 'banner, placard, protest sign, pennant', zh: '横幅, 标语牌, 旗幡', rests: 'hand', size: 1.3, colour: '#fdf6e6', parts: 'board' }, (m) => {
  m.group('stick').capsule([0, 0.03, -0.02], [0, 0.85, -0.02], 0.022, timber('#b5804a'))
  const board = m.group('board')
  board.box([0, 1.0, 0], [0.42, 0.3, 0.016], m.part('board', soft('#fdf6e6')), { round: 0.012 })
  return { grip: [0, 0.3, -0.02], face: m.face(board, [0, 1.0, 0.0162], IDENTITY, [0.78, 0.54], [bar(0.25, 0.08, '#e2404a', 0.08), bar(0.18, 0.06, '#4f928c', -0.09)]) }
})

export const streetThings = [lamp, traffic, stop, roadSign, warning, noEntry, signpost, billboard, shopSign, placard, menuBoard, mailbox, hydrant, meter, bin, recycling, cone, barrier, fence, gate, wall, fountain, well, birdhouse, phoneBox, busStop, stall, umbrella, slideToy, seesaw, carousel, ferris, sandbox, tent, flag, handFlag]
