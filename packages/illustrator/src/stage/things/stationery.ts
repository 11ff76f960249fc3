// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Books, paper, writing and drawing things. Decimetres where `unit` says so. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Decal, Hex } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, ALONG_Z, both, FLAT, spread } from './shapes.ts'
import { cloth, dark, glaze, gold, matte, plastic, soft, steel, timber, tint } from './surfaces.ts'

const paperwork = family({ category: 'tool', rests: 'surface', kinds: 'stationery' })

const COVER: Hex = '#d8505a'
const book = paperwork({ id: 'book', en: 'book, closed book, novel, textbook, dictionary', zh: '书, 书本, 书籍, 课本', size: 0.24, colour: COVER, parts: 'cover', states: 'open', unit: 0.1 }, (m) => (m.has('open') ? openPages(m) : closedBook(m, 0)))
function closedBook(m: Making, base: number, colour: Hex = COVER, turn = 0) {
  const cover = m.part('cover', soft(colour))
  const one = m.at([0, base, 0], rotation(turn))
  const boards = one.group('cover')
  for (const y of [0.04, 0.42]) boards.box([0, y, 0], [0.8, 0.04, 1.15], cover, { round: 0.03, melt: 0.01 })
  boards.box([-0.78, 0.23, 0], [0.05, 0.23, 1.15], cover, { round: 0.04, melt: 0.03 })
  one.group('pages').box([0, 0.23, 0], [0.75, 0.155, 1.08], { ...soft('#fdf6e6'), pattern: { kind: 'stripes', colours: ['#fdf6e6', '#e9dfca'], scale: 0.035 } }, { round: 0.02 })
  one.group('ribbon').box([0.3, 0.2, 1.14], [0.05, 0.008, 0.14], cloth('#f2c13f'), { round: 0.006, axes: rotation(0, 0.4) })
  return { grip: [0, 0.23, 1.0] as const, face: one.face(boards, [0.03, 0.46, 0], FLAT, [1.2, 1.8], [{ kind: 'stroke', from: [-0.35, 0.5], bend: [0, 0.5], to: [0.35, 0.5], widths: [0.1, 0.1], colour: '#fff3d6' }, { kind: 'stroke', from: [-0.2, 0.25], bend: [0, 0.25], to: [0.2, 0.25], widths: [0.07, 0.07], colour: '#fff3d6' }, { kind: 'ellipse', centre: [0, -0.35], radii: [0.22, 0.22], colour: '#f2c13f' }]) }
}
function openPages(m: Making) {
  const cover = m.part('cover', soft(COVER))
  const lines = (flip: number): Decal[] => Array.from({ length: 9 }, (_, i) => ({ kind: 'stroke', from: [-0.55, 0.75 - i * 0.19], bend: [0, 0.75 - i * 0.19], to: [i === 4 || (flip > 0 && i === 8) ? 0.1 : 0.55, 0.75 - i * 0.19], widths: [0.045, 0.045], colour: '#a8a094' }))
  both((x) => {
    const leafFrame = rotation(0, 0, x * 0.2)
    m.group('cover').box([x * 0.85, 0.2, 0], [0.88, 0.045, 1.2], cover, { axes: leafFrame, round: 0.03 })
    const page = m.group('pages')
    page.box([x * 0.8, 0.3, 0], [0.8, 0.085, 1.12], soft('#fffaf0'), { axes: leafFrame, round: 0.05 })
    page.ellipsoid([x * 0.35, 0.3, 0], [0.4, 0.14, 1.1], soft('#fffaf0'), { axes: leafFrame, melt: 0.06 })
    const lift: readonly [number, number, number] = [x * 0.95 - x * 0.02, 0.415 + 0.15 * 0.2, 0]
    const up = rotation(0, 0, x * 0.2)
    const axes = [up[0], up[1], up[2], 0, 0, -1, up[3], up[4], up[5]] as const
    if (!(m.request.picture && x > 0)) page.paint(lift, axes, 1, lines(x), 0.14)
    else m.face(page, lift, axes, [1.2, 1.9])
  })
  return { grip: [0, 0.2, 1.0] as const, 'grip-left': [1.5, 0.4, 0.3] as const, 'grip-right': [-1.5, 0.4, 0.3] as const, face: { at: [0.95, 0.46, 0], axes: FLAT, size: [1.2, 1.9] } as const, top: [0, 0.4, 0] as const }
}
const openBook = paperwork({ id: 'open-book', en: 'open book, opened book', zh: '打开的书, 翻开的书', kinds: 'book', size: 0.35, colour: COVER, parts: 'cover', unit: 0.1 }, openPages)
const bookStack = paperwork({ id: 'stack-of-books', en: 'stack of books, pile of books, books', zh: '一摞书, 书堆', kinds: 'book', size: 0.18, colour: COVER, parts: 'cover', unit: 0.1 }, (m) => {
  const colours: readonly Hex[] = ['#d8505a', '#3f7fc4', '#f2b84b', '#5aa06a']
  colours.forEach((c, i) => closedBook(m, i * 0.46, c, Math.sin(i * 2.3) * 0.25))
  return { top: [0, 1.84, 0] }
})
const notebook = paperwork({ id: 'notebook', en: 'notebook, notepad, diary, exercise book, sketchbook', zh: '笔记本, 本子, 日记本', kinds: 'book', size: 0.22, colour: '#f2b84b', parts: 'cover', unit: 0.1 }, (m) => {
  const cover = m.part('cover', soft('#f2b84b'))
  const board = m.group('cover')
  board.box([0, 0.26, 0], [0.75, 0.035, 1.05], cover, { round: 0.03 }).box([0, 0.04, 0], [0.75, 0.035, 1.05], cover, { round: 0.03, melt: 0 })
  m.group('pages').box([0, 0.15, 0], [0.71, 0.08, 1.0], soft('#fdf6e6'), { round: 0.02 })
  for (const z of spread(9, -0.88, 0.88)) m.group('spiral').ring([-0.74, 0.16, z], 0.14, 0.03, steel(), { axes: ALONG_Z })
  return { grip: [0, 0.15, 0.9], face: m.face(board, [0.05, 0.2955, 0], FLAT, [1.1, 1.6], [{ kind: 'polygon', points: [[-0.4, 0.25], [0.4, 0.25], [0.4, 0.65], [-0.4, 0.65]], colour: '#fffaf0' }]) }
})
const newspaper = paperwork({ id: 'newspaper', en: 'newspaper, paper, magazine, document, letter paper, sheet of paper', zh: '报纸, 杂志, 文件, 纸', size: 0.38, colour: '#f1ede3', parts: 'paper', unit: 0.1 }, (m) => {
  const paper = m.part('paper', matte('#f1ede3'))
  const sheet = m.group('paper')
  sheet.box([0, 0.07, 0], [1.35, 0.06, 1.85], paper, { round: 0.05 })
  const decals: Decal[] = [{ kind: 'stroke', from: [-1.0, 1.5], bend: [0, 1.5], to: [1.0, 1.5], widths: [0.24, 0.24], colour: '#33353f' }, { kind: 'polygon', points: [[-1.1, 0.1], [0.0, 0.1], [0.0, 1.1], [-1.1, 1.1]], colour: '#9aa7b5' }, ...Array.from({ length: 6 }, (_, i): Decal => ({ kind: 'stroke', from: [0.15, 1.0 - i * 0.17], bend: [0.6, 1.0 - i * 0.17], to: [1.1, 1.0 - i * 0.17], widths: [0.06, 0.06], colour: '#8a8680' })), ...Array.from({ length: 16 }, (_, i): Decal => ({ kind: 'stroke', from: [i % 2 ? 0.1 : -1.1, -0.15 - Math.floor(i / 2) * 0.18], bend: [i % 2 ? 0.6 : -0.6, -0.15 - Math.floor(i / 2) * 0.18], to: [i % 2 ? 1.1 : -0.1, -0.15 - Math.floor(i / 2) * 0.18], widths: [0.06, 0.06], colour: '#8a8680' }))]
  return { grip: [0, 0.07, 1.6], face: m.face(sheet, [0, 0.13, 0], FLAT, [2.5, 3.5], decals) }
})
const envelope = paperwork({ id: 'envelope', en: 'envelope, letter, mail, email', zh: '信封, 信, 邮件', size: 0.15, colour: '#fdf3df', parts: 'paper', unit: 0.1 }, (m) => {
  const paper = m.part('paper', soft('#fdf3df'))
  const body = m.at([0, 0, 0], rotation(0, -0.12))
  const front = body.group('envelope')
  front.box([0, 0.75, 0], [1.1, 0.75, 0.06], paper, { round: 0.05 })
  front.paint([0, 0.75, 0.06], IDENTITY, 1, [{ kind: 'stroke', from: [-1.05, 0.7], bend: [-0.5, 0.25], to: [0, -0.1], widths: [0.05, 0.05], colour: '#c9b48a' }, { kind: 'stroke', from: [1.05, 0.7], bend: [0.5, 0.25], to: [0, -0.1], widths: [0.05, 0.05], colour: '#c9b48a' }, { kind: 'stroke', from: [-1.05, -0.7], bend: [-0.7, -0.4], to: [-0.35, -0.1], widths: [0.04, 0.04], colour: '#d8c7a2' }, { kind: 'stroke', from: [1.05, -0.7], bend: [0.7, -0.4], to: [0.35, -0.1], widths: [0.04, 0.04], colour: '#d8c7a2' }], 0.1)
  body.group('seal').cone([0, 0.62, 0.08], 0.04, 0.2, glaze('#d8352f'), { axes: ALONG_Z, round: 0.03 })
  return { grip: [0, 0.3, 0], face: { at: [0, 0.75, -0.07], axes: rotation(Math.PI), size: [2.0, 1.3] } }
})
const map = paperwork({ id: 'map', en: 'map, treasure map', zh: '地图, 藏宝图', size: 0.46, colour: '#ecd9a8', parts: 'paper', unit: 0.1 }, (m) => {
  const paper = m.part('paper', matte('#ecd9a8'))
  spread(4, -1.65, 1.65).forEach((x, i) => {
    const fold = m.group('panel')
    const axes = rotation(0, 0, (i % 2 ? 1 : -1) * 0.12)
    fold.box([x, 0.12, 0], [0.56, 0.025, 1.45], tint(paper, i % 2 ? 1 : 0.95), { axes, round: 0.02 })
    const tilt = [axes[0], axes[1], axes[2], 0, 0, -1, axes[3], axes[4], axes[5]] as const
    fold.paint([x, 0.145, 0], tilt, 1, i === 3 ? [{ kind: 'stroke', from: [-0.2, 0.2], bend: [0, 0], to: [0.2, -0.2], widths: [0.1, 0.1], colour: '#d8352f' }, { kind: 'stroke', from: [0.2, 0.2], bend: [0, 0], to: [-0.2, -0.2], widths: [0.1, 0.1], colour: '#d8352f' }] : [{ kind: 'ellipse', centre: [0.1, i * 0.25 - 0.2], radii: [0.35, 0.5], colour: '#9cc27a' }, { kind: 'stroke', from: [-0.45, -0.6 + i * 0.15], bend: [0, -0.4 + i * 0.15], to: [0.45, -0.5 + i * 0.15], widths: [0.05, 0.05], colour: '#b5562f' }], 0.1)
  })
  return { 'grip-left': [2.1, 0.1, 0.6], 'grip-right': [-2.1, 0.1, 0.6], grip: [0, 0.1, 1.3] }
})
const pencil = paperwork({ id: 'pencil', zh: '铅笔', size: 0.22, rests: 'hand', colour: '#f7c23a', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#f7c23a'))
  m.group('body').cone([0, 1.15, 0], 0.75, 0.13, body, { round: 0.02 })
  m.group('wood').cone([0, 0.26, 0], 0.16, [0.045, 0.13], soft('#f0cf9a'))
  m.group('lead').cone([0, 0.06, 0], 0.06, [0.006, 0.045], dark())
  m.group('ferrule').cone([0, 1.98, 0], 0.1, 0.135, steel())
  m.group('rubber').cone([0, 2.14, 0], 0.08, 0.125, soft('#f08a9a'), { round: 0.05 })
  return { grip: [0, 0.6, 0] }
})
const pen = paperwork({ id: 'pen', en: 'pen, ballpoint pen, fountain pen, marker, crayon', zh: '笔, 钢笔, 圆珠笔, 蜡笔', size: 0.18, rests: 'hand', colour: '#3f6fd0', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#3f6fd0'))
  m.group('body').cone([0, 1.05, 0], 0.75, [0.11, 0.12], body, { round: 0.05 }).cone([0, 0.2, 0], 0.12, [0.03, 0.1], steel())
  m.group('tip').cone([0, 0.04, 0], 0.05, [0.01, 0.03], steel())
  m.group('clip').capsule([0, 1.7, 0.15], [0, 1.2, 0.15], 0.03, gold()).ring([0, 1.1, 0], 0.12, 0.025, gold())
  return { grip: [0, 0.5, 0] }
})
const paintbrush = paperwork({ id: 'paintbrush', en: 'paintbrush, paint brush, artist brush', zh: '画笔, 毛笔, 油画笔', size: 0.28, rests: 'hand', colour: '#b5763f', parts: 'handle, paint', unit: 0.1 }, (m) => {
  m.group('handle').capsule([0, 1.2, 0], [0, 2.75, 0], [0.12, 0.05], m.part('handle', timber('#b5763f')))
  m.group('ferrule').cone([0, 0.95, 0], 0.27, [0.16, 0.12], steel())
  m.group('bristles').ellipsoid([0, 0.5, 0], [0.19, 0.32, 0.14], soft('#6b4a30'), { melt: 0.08 }).capsule([0, 0.4, 0], [0, 0.06, 0], [0.13, 0.02], m.part('paint', glaze('#3f8fd8')), { melt: 0.08 })
  return { grip: [0, 1.4, 0] }
})
const palette = paperwork({ id: 'palette', en: 'palette, paint palette, artist palette, paints', zh: '调色板, 颜料', size: 0.3, colour: '#d0a06a', parts: 'board', unit: 0.1 }, (m) => {
  const wood = m.part('board', timber('#d0a06a', 'x'))
  m.group('board').ellipsoid([0, 0.1, 0], [1.5, 0.1, 1.1], wood).cone([0.75, 0.1, 0.5], 0.3, 0.24, wood, { operation: 'carve' })
  ;(['#e2404a', '#f2902e', '#f7d23a', '#5ab54a', '#3f8fd8', '#8f5fd0', '#ffffff'] as const).forEach((c, i) => m.group('paint').ellipsoid([Math.cos(1.1 + i * 0.62) * 1.05, 0.2, -Math.sin(1.1 + i * 0.62) * 0.72], [0.21, 0.11, 0.19], glaze(c), { bumps: { height: 0.02, frequency: 4 } }))
  return { grip: [0.75, 0.1, 0.5] }
})
const easel = paperwork({ id: 'easel', en: 'easel, canvas, painting easel', zh: '画架, 画布', category: 'furniture', rests: 'ground', size: 1.4, colour: '#c08a50', parts: 'frame', states: 'blank' }, (m) => {
  const wood = m.part('frame', timber('#c08a50'))
  both((x) => m.group('frame').capsule([x * 0.04, 1.38, -0.03], [x * 0.33, 0.02, 0.2], 0.02, wood))
  m.group('frame').capsule([0, 1.3, -0.05], [0, 0.02, -0.4], 0.02, wood)
  m.group('ledge').box([0, 0.56, 0.13], [0.36, 0.02, 0.045], wood, { round: 0.012 })
  const tilt = rotation(0, -0.13)
  const canvas = m.group('canvas')
  canvas.box([0, 0.91, 0.085], [0.34, 0.33, 0.016], matte('#fffdf6'), { axes: tilt, round: 0.006 })
  const decals: Decal[] = m.has('blank') ? [] : [{ kind: 'polygon', points: [[-0.32, -0.31], [0.32, -0.31], [0.32, 0.31], [-0.32, 0.31]], colour: '#cfe6f2' }, { kind: 'ellipse', centre: [0.13, 0.15], radii: [0.07, 0.07], colour: '#f4a13a' }, { kind: 'polygon', points: [[-0.32, -0.02], [-0.12, 0.09], [0.1, -0.03], [0.32, 0.04], [0.32, -0.31], [-0.32, -0.31]], colour: '#7fb0a0' }, { kind: 'polygon', points: [[-0.32, -0.16], [0.05, -0.1], [0.32, -0.18], [0.32, -0.31], [-0.32, -0.31]], colour: '#5f9a5a' }]
  return { face: m.face(canvas, [0, 0.9121, 0.1012], tilt, [0.64, 0.62], decals), top: [0, 0.58, 0.13] }
})
const scissors = paperwork({ id: 'scissors', en: 'scissors, pair of scissors', zh: '剪刀', size: 0.2, rests: 'hand', colour: '#e2404a', parts: 'handles', unit: 0.1 }, (m) => {
  const grip = m.part('handles', plastic('#e2404a'))
  both((x) => { m.group('blade').capsule([-x * 0.06, 0.85, x * 0.04], [x * 0.22, 2.0, x * 0.04], [0.1, 0.02], steel()); m.group('handle').ring([x * 0.3, 0.32, x * 0.04], 0.24, 0.085, grip, { axes: ALONG_Z }).capsule([x * 0.16, 0.52, x * 0.04], [-x * 0.03, 0.88, x * 0.04], 0.09, grip) })
  m.group('pin').cone([0, 0.95, 0], 0.12, 0.06, steel(), { axes: ALONG_Z })
  return { grip: [0, 0.35, 0] }
})
const ruler = paperwork({ id: 'ruler', zh: '尺子, 直尺', size: 0.3, colour: '#f2c13f', parts: 'body', unit: 0.1 }, (m) => {
  const strip = m.group('ruler')
  strip.box([0, 0.05, 0], [1.5, 0.05, 0.22], m.part('body', plastic('#f2c13f')), { round: 0.03 })
  strip.paint([0, 0.1, 0], FLAT, 1, Array.from({ length: 15 }, (_, i) => ({ kind: 'stroke' as const, from: [-1.4 + i * 0.2, 0.2] as const, bend: [-1.4 + i * 0.2, 0.1] as const, to: [-1.4 + i * 0.2, i % 5 ? 0.08 : -0.02] as const, widths: [0.03, 0.03] as const, colour: '#4a3a20' as const })), 0.05)
  return undefined
})
const backpackTag = paperwork({ id: 'eraser', en: 'eraser, rubber eraser', zh: '橡皮, 橡皮擦', size: 0.06, colour: '#f4a6bf', parts: 'body', unit: 0.1 }, (m) => {
  m.group('body').box([0, 0.13, 0], [0.3, 0.13, 0.18], m.part('body', soft('#f4a6bf')), { round: 0.06 })
  m.group('sleeve').box([0.1, 0.13, 0], [0.18, 0.14, 0.19], soft('#4f8fc4'), { round: 0.03 })
  return undefined
})
const clipboard = paperwork({ id: 'clipboard', en: 'clipboard, checklist, to-do list', zh: '写字板, 夹板, 清单', size: 0.32, rests: 'hand', colour: '#b5803f', parts: 'board', unit: 0.1 }, (m) => {
  m.group('board').box([0, 1.55, 0], [1.1, 1.55, 0.06], m.part('board', timber('#b5803f')), { round: 0.05 })
  const page = m.group('paper')
  page.box([0, 1.42, 0.075], [0.95, 1.32, 0.02], soft('#ffffff'), { round: 0.015 })
  m.group('clip').box([0, 2.85, 0.12], [0.42, 0.14, 0.08], steel(), { round: 0.05 }).ring([0, 3.02, 0.1], 0.12, 0.05, steel(), { axes: ALONG_Z })
  const decals = [0, 1, 2, 3].flatMap((i): Decal[] => [{ kind: 'stroke', from: [-0.4, 0.85 - i * 0.5], bend: [0, 0.85 - i * 0.5], to: [0.7, 0.85 - i * 0.5], widths: [0.08, 0.08], colour: '#a8a094' }, { kind: 'stroke', from: [-0.75, 0.85 - i * 0.5], bend: [-0.68, 0.72 - i * 0.5], to: [-0.5, 1.0 - i * 0.5], widths: [0.07, 0.07], colour: '#58b45f' }])
  return { grip: [0.9, 0.8, 0], face: m.face(page, [0, 1.42, 0.096], IDENTITY, [1.8, 2.5], decals) }
})
const blackboard = paperwork({ id: 'blackboard', en: 'blackboard, chalkboard, whiteboard', zh: '黑板, 白板', category: 'furniture', rests: 'wall', size: 1.7, colour: '#3f6a58', parts: 'board, frame' }, (m) => {
  const board = m.group('board')
  board.box([0, 0.55, 0.02], [0.82, 0.48, 0.015], m.part('board', matte('#3f6a58')), { round: 0.006 })
  const wood = m.part('frame', timber('#b5804a', 'x'))
  both((s) => m.group('frame').box([0, 0.55 + s * 0.49, 0.025], [0.86, 0.03, 0.025], wood, { round: 0.012 }).box([s * 0.83, 0.55, 0.025], [0.03, 0.5, 0.025], wood, { round: 0.012 }))
  m.group('tray').box([0, 0.04, 0.07], [0.6, 0.015, 0.05], wood, { round: 0.01 })
  for (const [x, c] of [[-0.2, '#ffffff'], [0.05, '#f7d23a'], [0.25, '#f0a0b0']] as const) m.group('chalk').capsule([x, 0.068, 0.07], [x + 0.09, 0.068, 0.07], 0.013, matte(c))
  return { face: m.face(board, [0, 0.55, 0.036], IDENTITY, [1.55, 0.88]), top: [0, 0.055, 0.07] }
})
const calendar = paperwork({ id: 'calendar', zh: '日历, 月历', size: 0.36, rests: 'wall', colour: '#e2404a', parts: 'head', unit: 0.1 }, (m) => {
  const page = m.group('page')
  page.box([0, 1.4, 0.1], [1.35, 1.4, 0.08], soft('#ffffff'), { round: 0.06 })
  m.group('head').box([0, 2.95, 0.1], [1.37, 0.36, 0.12], m.part('head', plastic('#e2404a')), { round: 0.08 })
  both((x) => m.group('rings').ring([x * 0.6, 3.25, 0.1], 0.16, 0.05, steel(), { axes: ALONG_X }))
  const cells = Array.from({ length: 20 }, (_, i): Decal => ({ kind: 'ellipse', centre: [-0.9 + (i % 5) * 0.45, 0.8 - Math.floor(i / 5) * 0.5], radii: [0.14, 0.14], colour: i === 12 ? '#e2404a' : '#d3cdc2' }))
  return { face: m.face(page, [0, 1.3, 0.181], IDENTITY, [2.4, 2.3], cells) }
})

export const stationery = [book, openBook, bookStack, notebook, newspaper, envelope, map, pencil, pen, paintbrush, palette, easel, scissors, ruler, backpackTag, clipboard, blackboard, calendar]
