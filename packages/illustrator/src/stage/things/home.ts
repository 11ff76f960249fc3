/** Walls, windows, clocks, textiles and other things that make a room. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Decal } from '../solids.ts'
import { flame } from './fittings.ts'
import { family } from './recipe.ts'
import { ALONG_Z, around, both, FLAT, hollow, smooth, spread, turned } from './shapes.ts'
import { cloth, glass, glaze, gold, matte, metal, pane, plastic, soft, steel, timber, tint } from './surfaces.ts'

const home = family({ category: 'decoration', rests: 'surface', kinds: 'household item' })

const LANDSCAPE = (w: number, h: number): Decal[] => [
  { kind: 'polygon', points: [[-w, -h], [w, -h], [w, h], [-w, h]], colour: '#f7ecd4' },
  { kind: 'ellipse', centre: [w * 0.3, h * 0.35], radii: [h * 0.28, h * 0.28], colour: '#f08a4b' },
  { kind: 'polygon', points: [[-w, -h * 0.1], [-w * 0.4, h * 0.25], [w * 0.2, -h * 0.1], [w, h * 0.05], [w, -h], [-w, -h]], colour: '#4f9e8b' },
  { kind: 'polygon', points: [[-w, -h * 0.55], [-w * 0.1, -h * 0.3], [w, -h * 0.6], [w, -h], [-w, -h]], colour: '#35796e' },
] // biome-ignore format: one shape a line

const rug = home({ id: 'rug', en: 'rug, carpet, round rug', zh: '地毯, 圆地毯', size: 1.9, rests: 'ground', colour: '#c8604f', parts: 'pile' }, (m) => {
  const pile = m.part('pile', { ...cloth('#c8604f'), pattern: { kind: 'rings', colours: ['#c8604f', '#f4e3c4', '#d97a62', '#a8483f'], scale: 0.19, frame: { at: [0, 0, 0], axes: IDENTITY } } })
  m.group('rug').cone([0, 0.012, 0], 0.012, 0.95, pile, { round: 0.01 }).ring([0, 0.014, 0], 0.94, 0.014, m.part('pile', cloth('#f4e3c4')))
  return { top: [0, 0.024, 0] }
})

const mat = home({ id: 'doormat', en: 'doormat, mat, floor mat, yoga mat, bath mat', zh: '地垫, 垫子, 脚垫, 瑜伽垫', size: 0.9, rests: 'ground', colour: '#a8804f', parts: 'pile' }, (m) => {
  const pile = m.part('pile', { ...cloth('#a8804f'), pattern: { kind: 'fur', colours: ['#a8804f', '#8a6638'], scale: 0.04 } })
  const body = m.group('mat')
  body.box([0, 0.015, 0], [0.45, 0.015, 0.27], pile, { round: 0.012 })
  return { top: [0, 0.03, 0], face: m.face(body, [0, 0.03, 0], FLAT, [0.7, 0.36]) }
})

const mirror = home({ id: 'mirror', en: 'mirror, looking glass, wall mirror', zh: '镜子, 穿衣镜', size: 1.4, rests: 'ground', colour: '#c08a4a', parts: 'frame' }, (m) => {
  const frame = m.part('frame', timber('#c08a4a'))
  const body = m.at([0, 0.05, 0], rotation(0, -0.08))
  const border = body.group('frame')
  border.ellipsoid([0, 0.72, 0], [0.33, 0.64, 0.035], frame)
  body.group('glass').ellipsoid([0, 0.72, 0.014], [0.275, 0.575, 0.03], { colour: '#bcd8e6', shine: 0.9, gloss: 110, mirror: 0.75, rim: 0.2 })
  m.group('feet').capsule([-0.26, 0.025, 0], [0.26, 0.025, 0.04], 0.025, frame)
  both((x) => m.group('feet').capsule([x * 0.26, 0.025, -0.12], [x * 0.26, 0.025, 0.14], 0.024, frame).capsule([x * 0.26, 0.03, 0], [x * 0.3, 0.7, -0.04], 0.022, frame))
  return undefined
})

const frame = home({ id: 'picture-frame', en: 'picture frame, painting, picture, framed picture, photo frame, wall art, artwork', zh: '相框, 画框, 挂画, 画, 油画', size: 0.6, rests: 'wall', colour: '#9a6236', parts: 'frame' }, (m) => {
  const wood = m.part('frame', timber('#9a6236', 'x'))
  m.group('mount').box([0, 0.3, 0.012], [0.37, 0.27, 0.012], matte('#fbf6ea'), { round: 0.004 })
  const border = m.group('frame')
  both((s) => border.box([0, 0.3 + s * 0.27, 0.02], [0.4, 0.03, 0.02], wood, { round: 0.012, melt: 0.004 }).box([s * 0.37, 0.3, 0.02], [0.03, 0.3, 0.02], m.part('frame', timber('#9a6236')), { round: 0.012, melt: 0.004 }))
  const canvas = m.group('canvas')
  canvas.box([0, 0.3, 0.022], [0.29, 0.195, 0.005], matte('#f7ecd4'), { round: 0.003 })
  return { face: m.face(canvas, [0, 0.3, 0.0272], IDENTITY, [0.58, 0.39], LANDSCAPE(0.29, 0.195)), hang: [0, 0.55, 0] }
})

const poster = home({ id: 'poster', zh: '海报', size: 0.8, rests: 'wall', colour: '#f2b84b', parts: 'paper' }, (m) => {
  const paper = m.group('paper')
  paper.box([0, 0.4, 0.005], [0.28, 0.4, 0.005], m.part('paper', matte('#f2b84b')), { round: 0.003 })
  for (const x of [-1, 1]) m.group('pins').sphere([x * 0.26, 0.78, 0.014], 0.012, plastic('#d8404f'))
  return { face: m.face(paper, [0, 0.4, 0.01], IDENTITY, [0.5, 0.74], [{ kind: 'ellipse', centre: [0, 0.06], radii: [0.17, 0.17], colour: '#e2574c' }, { kind: 'polygon', points: [[-0.25, -0.24], [0, 0.02], [0.25, -0.24]], colour: '#2f6d72' }]) }
})

const vase = home({ id: 'vase', en: 'vase, flower vase', zh: '花瓶', kinds: 'container', size: 0.32, colour: '#4f8fb8', parts: 'body', category: 'container', unit: 0.1 }, (m) => {
  const body = m.part('body', glaze('#4f8fb8'))
  const pot = m.group('body')
  pot.ellipsoid([0, 1.12, 0], [0.98, 1.1, 0.98], body, { melt: 0.3 }).cone([0, 0.08, 0], 0.08, [0.58, 0.6], body, { melt: 0.15 })
  pot.cone([0, 2.35, 0], 0.5, [0.44, 0.4], body, { melt: 0.35 }).cone([0, 2.98, 0], 0.16, [0.42, 0.62], body, { melt: 0.12, round: 0.05 })
  pot.cone([0, 2.6, 0], 0.6, [0.28, 0.36], tint(body, 0.5), { operation: 'carve', melt: 0.05 }).cone([0, 3.12, 0], 0.14, [0.34, 0.52], tint(body, 0.6), { operation: 'carve', melt: 0.04 })
  m.group('band').ring([0, 0.95, 0], 0.96, 0.05, tint(body, 1.45)).ring([0, 1.4, 0], 0.94, 0.035, tint(body, 1.45))
  return { top: [0, 3.1, 0], inside: [0, 2.6, 0], grip: [0, 1.2, 0] }
})

const clockDecals = (r: number): Decal[] => [
  ...Array.from({ length: 12 }, (_, index): Decal => {
    const angle = (index / 12) * 2 * Math.PI
    const inner = index % 3 ? 0.82 : 0.74
    return { kind: 'stroke', from: [Math.sin(angle) * r * inner, Math.cos(angle) * r * inner], bend: [Math.sin(angle) * r * 0.86, Math.cos(angle) * r * 0.86], to: [Math.sin(angle) * r * 0.9, Math.cos(angle) * r * 0.9], widths: index % 3 ? [r * 0.035, r * 0.035] : [r * 0.06, r * 0.06], colour: '#3a3340' }
  }),
  { kind: 'stroke', from: [0, 0], bend: [-r * 0.2, r * 0.12], to: [-r * 0.42, r * 0.25], widths: [r * 0.07, r * 0.05], colour: '#2b2631' },
  { kind: 'stroke', from: [0, 0], bend: [r * 0.17, r * 0.3], to: [r * 0.34, r * 0.6], widths: [r * 0.055, r * 0.035], colour: '#2b2631' },
  { kind: 'ellipse', centre: [0, 0], radii: [r * 0.08, r * 0.08], colour: '#d8404f' },
]

const clock = home({ id: 'clock', en: 'clock, wall clock', zh: '时钟, 钟, 挂钟', size: 0.36, rests: 'wall', colour: '#e2574c', parts: 'rim, face', category: 'device', unit: 0.1 }, (m) => {
  m.group('rim').ring([0, 1.8, 0.25], 1.6, 0.2, m.part('rim', plastic('#e2574c')), { axes: ALONG_Z }).cone([0, 1.8, 0.12], 0.12, 1.6, m.part('rim', plastic('#e2574c')), { axes: ALONG_Z })
  const dial = m.group('dial')
  dial.cone([0, 1.8, 0.22], 0.08, 1.55, m.part('face', matte('#fffaf0')), { axes: ALONG_Z })
  return { face: m.face(dial, [0, 1.8, 0.3], IDENTITY, [2.2, 2.2], clockDecals(1.5)) }
})

const alarmClock = home({ id: 'alarm-clock', zh: '闹钟', kinds: 'clock', size: 0.2, colour: '#e2574c', parts: 'body', category: 'device', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#e2574c'))
  m.group('body').cone([0, 0.95, 0], 0.32, 0.78, body, { axes: ALONG_Z, round: 0.14 })
  const dial = m.group('dial')
  dial.cone([0, 0.95, 0.31], 0.04, 0.66, matte('#fffaf0'), { axes: ALONG_Z })
  dial.paint([0, 0.95, 0.34], IDENTITY, 1, clockDecals(0.64), 0.1)
  both((x) => {
    m.group('bell').ellipsoid([x * 0.45, 1.72, 0], [0.32, 0.22, 0.26], metal('#f0c14a'), { axes: rotation(0, 0, -x * 0.5) })
    m.group('feet').capsule([x * 0.42, 0.3, 0], [x * 0.56, 0.08, 0], [0.1, 0.08], body)
  })
  m.group('hammer').capsule([0, 1.6, 0], [0, 1.92, 0], 0.05, steel()).sphere([0, 1.94, 0], 0.1, steel())
  return { grip: [0, 0.9, 0] }
})

const grandfatherClock = home({ id: 'grandfather-clock', en: 'grandfather clock, longcase clock, pendulum clock', zh: '落地钟, 座钟', kinds: 'clock', size: 1.75, rests: 'ground', colour: '#8a4f2c', parts: 'case', category: 'furniture' }, (m) => {
  const wood = m.part('case', timber('#8a4f2c'))
  const body = m.group('case')
  body.box([0, 0.17, 0], [0.25, 0.17, 0.16], wood, { round: 0.02 }).box([0, 0.75, 0], [0.19, 0.45, 0.13], wood, { round: 0.02, melt: 0.004 }).box([0, 1.36, 0], [0.24, 0.22, 0.16], wood, { round: 0.03, melt: 0.004 })
  body.cone([0, 1.58, 0], 0.15, 0.2, wood, { axes: ALONG_Z, round: 0.02, melt: 0.01 })
  m.group('window').box([0, 0.77, 0.13], [0.12, 0.32, 0.012], pane('#3a2a24'), { round: 0.01 })
  m.group('pendulum').capsule([0, 1.04, 0.145], [0, 0.62, 0.145], 0.01, gold()).cone([0, 0.6, 0.15], 0.012, 0.065, gold(), { axes: ALONG_Z })
  const dial = m.group('dial')
  dial.cone([0, 1.38, 0.16], 0.012, 0.18, matte('#fdf3dc'), { axes: ALONG_Z }).ring([0, 1.38, 0.165], 0.18, 0.016, gold(), { axes: ALONG_Z })
  dial.paint([0, 1.38, 0.172], IDENTITY, 1, clockDecals(0.165), 0.05)
  return undefined
})

const curtain = home({ id: 'curtain', en: 'curtain, curtains, drapes, drape', zh: '窗帘, 帘子', size: 1.6, rests: 'wall', colour: '#e9c48f', parts: 'cloth, rod' }, (m) => {
  const fabric = m.part('cloth', cloth('#e9c48f'))
  m.group('rod').capsule([-0.95, 1.55, 0.08], [0.95, 1.55, 0.08], 0.022, m.part('rod', timber('#8a5a34', 'x')))
  both((x) => m.group('rod').sphere([x * 0.97, 1.55, 0.08], 0.045, m.part('rod', timber('#8a5a34'))))
  both((side) => {
    const drape = m.group('drape')
    spread(6, 0.48, 0.88).forEach((x, index) => {
      const z = index % 2 ? 0.095 : 0.065
      drape.capsule([side * x, 1.5, z], [side * (x * 0.82 + 0.17), 0.62, z], [0.05, 0.045], fabric, { melt: 0.03 })
      drape.capsule([side * (x * 0.82 + 0.17), 0.62, z], [side * (x + 0.01), 0.05, z], [0.045, 0.055], fabric, { melt: 0.03 })
      m.group('rings').ring([side * x, 1.55, 0.08], 0.03, 0.008, gold(), { axes: rotation(0, 0, Math.PI / 2) })
    })
    m.group('tie').box([side * 0.73, 0.62, 0.08], [0.21, 0.028, 0.07], tint(fabric, 0.75), { round: 0.027 })
  })
  return undefined
})

const windowModel = home({ id: 'window', zh: '窗户, 窗, 窗子', size: 1.2, rests: 'wall', colour: '#fbf8f1', parts: 'frame', category: 'building', states: 'open' }, (m) => {
  const wood = m.part('frame', matte('#fbf8f1'))
  const body = m.group('frame')
  const view = m.group('view')
  view.box([0, 0.62, 0.01], [0.46, 0.52, 0.01], { ...pane('#a9daf2'), mirror: 0.12 }, { round: 0.004 })
  view.paint([0, 0.62, 0.021], IDENTITY, 1, [
    { kind: 'polygon', points: [[-0.5, -0.55], [0.5, -0.55], [0.5, 0.55], [-0.5, 0.55]], colour: '#bfe4f6' },
    { kind: 'ellipse', centre: [-0.2, 0.26], radii: [0.15, 0.055], colour: '#ffffff' },
    { kind: 'ellipse', centre: [-0.11, 0.3], radii: [0.09, 0.06], colour: '#ffffff' },
    { kind: 'ellipse', centre: [0.3, -0.62], radii: [0.6, 0.42], colour: '#8fcf6d' },
    { kind: 'ellipse', centre: [-0.35, -0.68], radii: [0.6, 0.4], colour: '#79bf5c' },
    { kind: 'polygon', points: [[0.1, 0.55], [0.28, 0.55], [-0.14, -0.55], [-0.32, -0.55]], colour: '#ffffff', opacity: 0.22 },
  ], 0.03)
  both((s) => body.box([s * 0.48, 0.63, 0.04], [0.045, 0.57, 0.04], wood, { round: 0.014, melt: 0.004 }).box([0, 0.63 + s * 0.54, 0.04], [0.52, 0.045, 0.04], wood, { round: 0.014, melt: 0.004 }))
  body.box([0, 0.62, 0.03], [0.022, 0.53, 0.026], wood, { round: 0.01, melt: 0.004 }).box([0, 0.7, 0.03], [0.46, 0.022, 0.026], wood, { round: 0.01, melt: 0.004 })
  m.group('sill').box([0, 0.03, 0.08], [0.58, 0.03, 0.08], wood, { round: 0.018 })
  return { top: [0, 0.06, 0.1] }
})

const door = home({ id: 'door', en: 'door, front door, wooden door', zh: '门, 大门, 木门', size: 1.75, rests: 'ground', colour: '#a8603a', parts: 'leaf, frame', category: 'building', states: 'open' }, (m) => {
  const leaf = m.part('leaf', timber('#a8603a'))
  const trim = m.part('frame', matte('#f6efe2'))
  both((x) => m.group('jamb').box([x * 0.44, 0.875, 0], [0.05, 0.875, 0.07], trim, { round: 0.014 }))
  m.group('lintel').box([0, 1.7, 0], [0.49, 0.05, 0.075], trim, { round: 0.014 })
  const hinge = m.at([-0.38, 0, 0.02], m.has('open') ? rotation(-1.1) : IDENTITY)
  hinge.group('leaf').box([0.38, 0.83, 0], [0.378, 0.815, 0.026], leaf, { round: 0.01 })
  both((x) => {
    hinge.group('panel').box([0.38 + x * 0.17, 1.2, 0.024], [0.125, 0.31, 0.014], tint(leaf, 1.14), { round: 0.012 })
    hinge.group('panel').box([0.38 + x * 0.17, 0.43, 0.024], [0.125, 0.28, 0.014], tint(leaf, 1.14), { round: 0.012 })
  })
  hinge.group('knob').sphere([0.68, 0.8, 0.07], 0.036, gold()).capsule([0.68, 0.8, 0.02], [0.68, 0.8, 0.06], 0.014, gold())
  if (m.has('open')) m.group('dark').box([0, 0.83, -0.05], [0.39, 0.82, 0.01], matte('#2a2430'), { round: 0.004 })
  return { door: [0, 0, 0.1], face: { at: [0, 1.2, 0.04], axes: IDENTITY, size: [0.5, 0.3] } }
})

const pillow = home({ id: 'pillow', en: 'pillow, cushion, throw pillow', zh: '枕头, 抱枕, 靠垫', size: 0.42, colour: '#f2b84b', parts: 'cover' }, (m) => {
  const cover = m.part('cover', cloth('#f2b84b'))
  const body = m.group('pillow')
  body.box([0, 0.075, 0], [0.2, 0.07, 0.2], cover, { round: 0.069 })
  both((x) => both((z) => body.sphere([x * 0.18, 0.065, z * 0.18], 0.03, cover, { melt: 0.04 })))
  body.sphere([0, 0.14, 0], 0.016, tint(cover, 0.75), { melt: 0.015 })
  return { top: [0, 0.14, 0], grip: [0, 0.075, 0] }
})

const blanket = home({ id: 'blanket', en: 'blanket, quilt, picnic blanket, duvet, bedspread', zh: '毯子, 被子, 野餐垫', size: 1.5, rests: 'ground', colour: '#e2574c', parts: 'cloth' }, (m) => {
  const fabric = m.part('cloth', { ...cloth('#e2574c'), pattern: { kind: 'checks', colours: ['#e2574c', '#fdf3e3'], scale: 0.14 } })
  m.group('cloth').box([0, 0.012, 0], [0.75, 0.012, 0.6], fabric, { round: 0.01 })
  m.group('fringe').box([0, 0.008, 0], [0.78, 0.007, 0.57], tint(m.part('cloth', cloth('#fdf3e3')), 1.1), { round: 0.006 })
  return { top: [0, 0.024, 0], seat: [0, 0.024, 0] }
})

const fireplace = home({ id: 'fireplace', en: 'fireplace, hearth, chimney', zh: '壁炉, 火炉', size: 1.15, rests: 'ground', colour: '#b5583f', parts: 'bricks, mantel', category: 'furniture', states: 'lit' }, (m) => {
  const brick = m.part('bricks', { ...matte('#b5583f'), pattern: { kind: 'bricks', colours: ['#b5583f', '#ead9c6'], scale: 0.17 } })
  const body = m.group('bricks')
  both((x) => body.box([x * 0.48, 0.52, 0], [0.14, 0.52, 0.2], brick, { round: 0.015, melt: 0.002 }))
  body.box([0, 0.91, 0], [0.6, 0.13, 0.2], brick, { round: 0.015, melt: 0.002 }).box([0, 0.5, -0.18], [0.5, 0.45, 0.03], tint(brick, 0.45), { round: 0.01, melt: 0.002 })
  m.group('hearth').box([0, 0.03, 0.1], [0.68, 0.03, 0.3], matte('#8d8a88'), { round: 0.014 })
  m.group('mantel').box([0, 1.09, 0.02], [0.72, 0.045, 0.26], m.part('mantel', timber('#8a5a34', 'x')), { round: 0.02 })
  both((s) => m.group('logs').capsule([-0.2, 0.11, 0.02 + s * 0.06], [0.2, 0.11, 0.02 + s * 0.06], 0.05, timber('#7a4f2e', 'x')))
  m.group('logs').capsule([-0.16, 0.18, 0.06], [0.17, 0.17, -0.03], 0.045, timber('#8a5a34', 'x'))
  if (!m.has('off', 'unlit')) for (const [x, h] of [[-0.11, 0.3], [0.02, 0.42], [0.13, 0.26]]) flame(m, [x, 0.18, 0.02], h)
  return { flame: [0, 0.35, 0.05], top: [0, 1.135, 0.05], inside: [0, 0.1, 0.05] }
})

const ball = home({ id: 'globe', en: 'globe, earth globe, desk globe', zh: '地球仪', size: 0.4, colour: '#3f8fd0', parts: 'ball, stand', category: 'device', unit: 0.1 }, (m) => {
  const sea = m.part('ball', plastic('#3f8fd0'))
  m.group('stand').lathe([0, 0, 0], turned(smooth([[0.95, 0], [0.9, 0.15], [0.25, 0.35], [0.12, 0.7]])), m.part('stand', timber('#8a5a34')), { round: 0.03 })
  const globe = m.at([0, 2.3, 0], rotation(0, 0, -0.4))
  globe.group('arc').ring([0, 0, 0], 1.55, 0.07, gold(), { axes: ALONG_Z })
  globe.group('axis').capsule([0, -1.6, 0], [0, 1.6, 0], 0.06, gold())
  const land = globe.group('ball')
  land.sphere([0, 0, 0], 1.4, sea)
  const green = soft('#6dbb57')
  for (const [x, y, z, a, b] of [[-0.45, 0.65, 1.1, 0.5, 0.35], [-0.2, -0.45, 1.25, 0.33, 0.55], [0.85, 0.5, 0.95, 0.4, 0.5], [0.75, -0.25, 1.1, 0.28, 0.3], [-1.2, 0.25, 0.6, 0.35, 0.5], [0.1, 1.25, 0.5, 0.5, 0.16]] as const) land.ellipsoid([x, y, z], [a, b, 0.22], green, { melt: 0.03, axes: rotation(Math.atan2(x, z), -Math.asin(y / 1.45)) })
  return { grip: [0, 0.6, 0] }
})

const pot = home({ id: 'flower-pot', en: 'flower pot, flowerpot, plant pot, planter', zh: '花盆', size: 0.24, colour: '#d27a52', parts: 'body', category: 'container', unit: 0.1 }, (m) => {
  const body = m.part('body', matte('#d27a52'))
  m.group('body').lathe([0, 0, 0], hollow([[0.75, 0], [1.05, 1.7], [1.22, 1.72], [1.22, 2.3]], 0.13), body, { round: 0.04 })
  m.group('soil').cone([0, 2.0, 0], 0.08, 1.05, matte('#5b3d2a'))
  return { top: [0, 2.08, 0], inside: [0, 2.08, 0] }
})

const hourglass = home({ id: 'hourglass', en: 'hourglass, sand timer, sandglass', zh: '沙漏', size: 0.26, colour: '#b5763f', parts: 'frame, sand', unit: 0.1 }, (m) => {
  const wood = m.part('frame', timber('#b5763f'))
  for (const y of [0.12, 2.48]) m.group('plate').cone([0, y, 0], 0.12, 0.82, wood, { round: 0.08 })
  around(3, (_, c, s) => m.group('post').capsule([c * 0.68, 0.2, s * 0.68], [c * 0.68, 2.4, s * 0.68], 0.07, wood), 0.5)
  const sand = m.part('sand', { ...matte('#eebd5b') })
  m.group('sand').lathe([0, 0.25, 0], turned([[0.5, 0], [0.5, 0.15], [0.2, 0.42], [0.03, 0.5]]), sand, { round: 0.03 }).capsule([0, 0.6, 0], [0, 1.3, 0], 0.025, sand).lathe([0, 1.35, 0], turned([[0.04, 0], [0.3, 0.3], [0.42, 0.55]]), sand, { round: 0.03 })
  m.group('glass').lathe([0, 0.24, 0], turned(smooth([[0.4, 0], [0.6, 0.3], [0.45, 0.75], [0.1, 1.05], [0.45, 1.35], [0.6, 1.8], [0.4, 2.1]])), glass('#dff1f7', 0.28), { round: 0.01 })
  return { grip: [0, 1.3, 0] }
})

const screen = home({ id: 'folding-screen', en: 'folding screen, room divider, partition', zh: '屏风, 隔断', size: 1.5, rests: 'ground', colour: '#f4e9d2', parts: 'panel, frame', category: 'furniture' }, (m) => {
  spread(3, -0.5, 0.5).forEach((x, index) => {
    const leaf = m.at([x, 0, 0], rotation(index % 2 ? -0.35 : 0.35))
    const paper = leaf.group('panel')
    paper.box([0, 0.73, 0], [0.24, 0.66, 0.008], m.part('panel', matte('#f4e9d2')), { round: 0.004 })
    paper.paint([0, 0.7, 0.01], IDENTITY, 1, [{ kind: 'stroke', from: [-0.1, -0.4], bend: [0.15, 0], to: [-0.05, 0.45], widths: [0.05, 0.02], colour: '#7a5233' }, ...[[0.02, 0.1], [0.1, -0.1], [-0.02, 0.4], [-0.1, 0.28], [0.1, 0.3]].map(([cx, cy]): Decal => ({ kind: 'ellipse', centre: [cx, cy], radii: [0.05, 0.05], colour: '#e27a8f' }))], 0.03)
    const wood = m.part('frame', timber('#6b3a24'))
    both((s) => leaf.group('stile').box([s * 0.245, 0.75, 0], [0.02, 0.75, 0.02], wood, { round: 0.01 }))
    for (const y of [0.08, 1.4]) leaf.group('rail').box([0, y, 0], [0.24, 0.025, 0.018], wood, { round: 0.01 })
  })
  return undefined
})

const fan = home({ id: 'fan', en: 'electric fan, fan, standing fan, desk fan', zh: '电风扇, 风扇', size: 1.05, rests: 'ground', colour: '#7fb5c9', parts: 'body', category: 'device' }, (m) => {
  const body = m.part('body', plastic('#7fb5c9'))
  m.group('base').cone([0, 0.02, 0], 0.02, [0.2, 0.18], body, { round: 0.018 }).cone([0, 0.4, 0], 0.38, [0.025, 0.02], steel())
  m.group('motor').cone([0, 0.8, -0.05], 0.1, 0.075, body, { axes: ALONG_Z, round: 0.04 })
  around(4, (angle) => m.group('blades').ellipsoid([Math.cos(angle) * 0.11, 0.8 + Math.sin(angle) * 0.11, 0.075], [0.1, 0.06, 0.008], tint(body, 1.35), { axes: rotation(0, 0, angle) }))
  const cage = m.group('cage')
  for (const [r, z] of [[0.235, 0.08], [0.17, 0.125], [0.1, 0.14]]) cage.ring([0, 0.8, z], r, 0.006, steel(), { axes: ALONG_Z, melt: 0 })
  around(10, (_, c, s) => cage.capsule([c * 0.04, 0.8 + s * 0.04, 0.145], [c * 0.235, 0.8 + s * 0.235, 0.08], 0.004, steel(), { melt: 0 }))
  m.group('cap').ellipsoid([0, 0.8, 0.14], [0.05, 0.05, 0.02], body)
  return undefined
})

export const homeThings = [rug, mat, mirror, frame, poster, vase, clock, alarmClock, grandfatherClock, curtain, windowModel, door, pillow, blanket, fireplace, ball, pot, hourglass, screen, fan]
export { clockDecals }
