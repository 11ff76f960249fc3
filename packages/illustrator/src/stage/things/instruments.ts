// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Musical instruments. */
import { rotation } from '../frames.ts'
import type { Hex } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, ALONG_Z, around, both, spread } from './shapes.ts'
import { cloth, dark, glaze, gold, lacquer, metal, plastic, soft, steel, timber, tint } from './surfaces.ts'

const instrument = family({ category: 'instrument', rests: 'surface', kinds: 'musical instrument, instrument' })

interface Strings { readonly body: Hex; readonly lower: number; readonly upper: number; readonly waist: number; readonly deep: number; readonly neck: number; readonly strings: number; readonly fiddle: boolean; readonly electric?: boolean }

/** Guitars and violins: a waisted body with a table, neck, head, strings. Upright, neck up, strings to the front. */
function strung(m: Making, s: Strings) {
  const wood = m.part('body', s.electric ? lacquer(s.body) : { ...timber(s.body, 'y', s.deep * 2), shine: 0.45, gloss: 34 })
  const top = s.lower * 2.05 + s.upper * 1.55
  const body = m.group('body')
  const lowerY = s.lower
  const upperY = s.lower + s.waist
  body.ellipsoid([0, lowerY, 0], [s.lower * 1.08, s.lower, s.deep], wood, { melt: s.lower * 0.3 }).ellipsoid([0, upperY, 0], [s.upper * 1.05, s.upper, s.deep], wood, { melt: s.lower * 0.3 })
  body.box([0, lowerY, s.deep * 1.28], [s.lower * 2, top, s.deep * 0.5], wood, { operation: 'carve', melt: s.deep * 0.15 }).box([0, lowerY, -s.deep * 1.28], [s.lower * 2, top, s.deep * 0.5], wood, { operation: 'carve', melt: s.deep * 0.15 })
  if (s.fiddle) both((x) => body.sphere([x * s.lower * 1.12, s.lower * 1.45, 0], s.lower * 0.42, wood, { operation: 'carve', melt: s.lower * 0.1 }))
  const front = s.deep * 0.8
  const bodyTop = upperY + s.upper
  const end = bodyTop + s.neck
  const width = s.lower * (s.fiddle ? 0.16 : 0.17)
  const fret = m.part('neck', timber('#5a3826', 'y', 0.2))
  const from = s.fiddle ? upperY - s.upper * 0.2 : upperY + s.upper * 0.1
  m.group('neck').box([0, (from + end) / 2, front + width * 0.25], [width, (end - from) / 2, width * 0.5], fret, { round: width * 0.3 })
  for (let i = 1; i < 9 && !s.fiddle; i++) m.group('frets').box([0, end - (end - from) * (1 - 0.9 ** i) * 1.3, front + width * 0.78], [width, width * 0.07, width * 0.08], steel())
  if (s.fiddle) { m.group('scroll').capsule([0, end, front], [0, end + width * 2.2, front], width * 0.8, wood).cone([0, end + width * 2.6, front - width * 0.3], width * 0.9, width * 1.1, wood, { axes: ALONG_X, round: width * 0.3 }); both((x) => { for (const k of [0.6, 1.6]) m.group('pegs').capsule([x * width * 0.5, end + width * k, front], [x * width * 2.2, end + width * k, front], width * 0.3, dark()); m.group('holes').curve([x * s.lower * 0.42, s.lower * 1.15, front], [x * s.lower * 0.25, s.lower * 1.2, front + 0.002], [x * s.lower * 0.5, s.lower * 1.6, front + 0.002], [x * s.lower * 0.33, s.lower * 1.68, front], [width * 0.22, width * 0.22], dark()) }); m.group('chin').ellipsoid([-s.lower * 0.5, s.lower * 0.25, front], [s.lower * 0.4, s.lower * 0.25, s.deep * 0.3], dark()); m.group('tail').box([0, s.lower * 0.45, front + width * 0.4], [width * 0.9, s.lower * 0.4, width * 0.25], dark(), { round: width * 0.2 }) } else {
    m.group('head').box([0, end + width * 2.2, front], [width * 1.6, width * 2.2, width * 0.45], s.electric ? wood : fret, { round: width * 0.3 }); both((x) => { for (const k of [0.9, 2.1, 3.3]) m.group('pegs').capsule([x * width * 1.4, end + width * k, front], [x * width * 2.4, end + width * k, front], width * 0.32, steel()) })
    if (s.electric) { for (const y of [s.lower * 0.9, s.lower * 1.35]) m.group('pickups').box([0, y, front], [s.lower * 0.45, s.lower * 0.1, s.deep * 0.25], dark(), { round: 0.01 }); m.group('guard').ellipsoid([s.lower * 0.35, s.lower * 0.95, front - s.deep * 0.1], [s.lower * 0.55, s.lower * 0.7, s.deep * 0.15], soft('#fffaf0')); for (const k of [0, 1]) m.group('knobs').cone([s.lower * 0.6, s.lower * (0.35 + k * 0.3), front], s.deep * 0.2, s.lower * 0.09, steel(), { axes: ALONG_Z }) } else { m.group('hole').cone([0, upperY - s.waist * 0.36, front], s.deep * 0.06, s.lower * 0.38, dark(), { axes: ALONG_Z }).ring([0, upperY - s.waist * 0.36, front], s.lower * 0.42, s.lower * 0.045, soft('#f2dfb4'), { axes: ALONG_Z, melt: 0 }) }
  }
  const bridge = s.fiddle ? s.lower * 1.35 : s.lower * 0.62
  m.group('bridge').box([0, bridge, front + width * 0.4], [s.lower * (s.fiddle ? 0.28 : 0.36), width * 0.3, width * 0.4], dark(), { round: width * 0.15 })
  for (const x of spread(s.strings, -width * 0.7, width * 0.7)) m.group('strings').capsule([x * 1.2, bridge, front + width * 0.95], [x * 0.8, end, front + width * 0.95], width * 0.07, steel())
  return { grip: [0, (from + end) / 2 + s.neck * 0.2, front], 'grip-left': [0, end - s.neck * 0.25, front] as const, 'grip-right': [0, bridge + s.lower * 0.3, front + width] as const, top: [0, end + width * 4, 0] } as const
}
const GUITAR: Strings = { body: '#d98f43', lower: 0.17, upper: 0.13, waist: 0.22, deep: 0.07, neck: 0.33, strings: 6, fiddle: false }
const guitar = instrument({ id: 'guitar', en: 'guitar, acoustic guitar, classical guitar', zh: '吉他, 木吉他, 古典吉他', size: 0.97, colour: '#d98f43', parts: 'body, neck' }, (m) => strung(m, GUITAR))
const electric = instrument({ id: 'electric-guitar', en: 'electric guitar, bass guitar, bass', zh: '电吉他, 贝斯', kinds: 'guitar', size: 0.97, colour: '#d8352f', parts: 'body, neck' }, (m) => strung(m, { ...GUITAR, body: '#d8352f', deep: 0.045, electric: true }))
const ukulele = instrument({ id: 'ukulele', en: 'ukulele, banjo', zh: '尤克里里, 班卓琴', kinds: 'guitar', size: 0.6, colour: '#e0a24a', parts: 'body, neck' }, (m) => strung(m, { body: '#e0a24a', lower: 0.11, upper: 0.085, waist: 0.14, deep: 0.05, neck: 0.19, strings: 4, fiddle: false }))
const bowOf = (m: Making, x: number, h: number) => { m.group('bow').capsule([x, 0.02, 0.05], [x, h, 0.05], 0.008, timber('#7a3f24')).capsule([x + 0.03, 0.05, 0.05], [x + 0.015, h - 0.01, 0.05], 0.005, soft('#fffaf0')).capsule([x, 0.06, 0.05], [x + 0.03, 0.06, 0.05], 0.014, dark()) }
const violin = instrument({ id: 'violin', en: 'violin, fiddle, viola', zh: '小提琴, 中提琴', size: 0.6, colour: '#a8552a', parts: 'body, neck' }, (m) => { if (!m.has('played')) bowOf(m, 0.2, 0.58); return strung(m, { body: '#a8552a', lower: 0.105, upper: 0.085, waist: 0.17, deep: 0.04, neck: 0.14, strings: 4, fiddle: true }) })
const cello = instrument({ id: 'cello', en: 'cello, double bass, contrabass', zh: '大提琴, 低音提琴', rests: 'ground', size: 1.4, colour: '#8f4a26', parts: 'body, neck' }, (m) => { if (!m.has('played')) bowOf(m, 0.38, 0.75); m.group('spike').capsule([0, -0.12, 0], [0, 0.05, 0], [0.01, 0.016], steel()); return strung(m, { body: '#8f4a26', lower: 0.24, upper: 0.19, waist: 0.38, deep: 0.09, neck: 0.32, strings: 4, fiddle: true }) })
const harp = instrument({ id: 'harp', en: 'harp, lyre', zh: '竖琴', rests: 'ground', size: 1.35, colour: '#e0b23c', parts: 'frame' }, (m) => {
  const frame = m.part('frame', gold())
  m.group('frame').capsule([0.35, 0.1, 0], [0.35, 1.25, 0], 0.035, frame).curve([0.35, 1.25, 0], [0.1, 1.45, 0], [0.0, 1.05, 0], [-0.4, 1.1, 0], [0.045, 0.05], frame, { steps: 8 }).capsule([-0.4, 1.1, 0], [0.3, 0.1, 0], [0.055, 0.1], frame).box([0.3, 0.05, 0], [0.16, 0.05, 0.13], frame, { round: 0.03 })
  for (let i = 0; i < 11; i++) { const t = (i + 1) / 12; m.group('strings').capsule([-0.4 + t * 0.7, 1.12 + Math.sin(t * 3.1) * 0.06, 0], [-0.4 + t * 0.7, 1.1 - t, 0], 0.004, soft('#fffaf0')) }
  return { grip: [0, 0.8, 0] }
})

/** A row of piano keys, `count` white ones, `w` wide each, front edge at z. */
function pianoKeys(m: Making, y: number, z: number, depth: number, count: number, w: number) {
  for (let i = 0; i < count; i++) m.group('white').box([(i - (count - 1) / 2) * w, y, z], [w * 0.46, 0.012, depth], soft('#fdfbf4'), { round: 0.006 })
  for (let i = 0; i < count - 1; i++) if (![2, 6].includes(i % 7)) m.group('black').box([(i + 0.5 - (count - 1) / 2) * w, y + 0.02, z - depth * 0.32], [w * 0.26, 0.016, depth * 0.62], dark(), { round: 0.006 })
}
const piano = instrument({ id: 'piano', en: 'piano, upright piano', zh: '钢琴, 立式钢琴', rests: 'ground', size: 1, colour: '#2c2230', parts: 'body' }, (m) => {
  const black = m.part('body', lacquer('#3a2c3c'))
  m.group('body').box([0, 0.5, -0.1], [0.62, 0.48, 0.17], black, { round: 0.025 })
  m.group('lid').box([0, 0.99, -0.1], [0.66, 0.025, 0.2], black, { round: 0.018 })
  m.group('shelf').box([0, 0.56, 0.16], [0.62, 0.035, 0.17], black, { round: 0.02 })
  pianoKeys(m, 0.605, 0.18, 0.11, 21, 0.054)
  both((x) => { m.group('cheek').box([x * 0.6, 0.64, 0.16], [0.025, 0.06, 0.17], black, { round: 0.02 }); m.group('leg').cone([x * 0.57, 0.27, 0.27], 0.27, [0.025, 0.035], black); m.group('pedals').ellipsoid([x * 0.06, 0.05, 0.12], [0.022, 0.012, 0.06], gold()) })
  m.group('music').box([0, 0.8, 0.085], [0.2, 0.11, 0.008], soft('#fffdf4'), { axes: rotation(0, -0.2), round: 0.005 })
  return { keys: [0, 0.63, 0.2], top: [0, 1.015, -0.1] }
})
const grand = instrument({ id: 'grand-piano', en: 'grand piano, concert piano', zh: '三角钢琴', kinds: 'piano', rests: 'ground', size: 1.3, colour: '#2c2230', parts: 'body' }, (m) => {
  const black = m.part('body', lacquer('#3a2c3c'))
  const plan = [[-0.62, 0.1], [0.62, 0.1], [0.62, -0.25], [0.38, -0.55], [0.32, -0.95], [0.1, -1.3], [-0.25, -1.38], [-0.5, -1.25], [-0.62, -0.9]] as const
  const flat = [1, 0, 0, 0, 0, 1, 0, 1, 0] as const
  m.group('case').extrusion([0, 0.6, 0.3], plan, 0.11, black, { axes: flat, round: 0.03 })
  m.group('lid').extrusion([0, 0.98, 0.28], plan.map(([x, y]) => [x, y] as const), 0.016, black, { axes: [0.82, 0.57, 0, 0, 0, 1, 0.57, -0.82, 0], round: 0.012 })
  m.group('prop').capsule([0.42, 0.68, 0], [0.32, 1.1, 0], 0.012, gold())
  m.group('gold').extrusion([0, 0.7, 0.25], plan.map(([x, y]) => [x * 0.9, y * 0.9 - 0.1] as const), 0.016, metal('#d9a94a'), { axes: flat, round: 0.01 })
  m.group('shelf').box([0, 0.52, 0.5], [0.62, 0.035, 0.17], black, { round: 0.02 }); both((x) => m.group('cheek').box([x * 0.6, 0.6, 0.5], [0.025, 0.08, 0.17], black, { round: 0.02 }))
  pianoKeys(m, 0.568, 0.53, 0.11, 21, 0.054)
  for (const [x, z] of [[-0.52, 0.35], [0.52, 0.35], [-0.2, -0.85]]) m.group('legs').cone([x, 0.25, z], 0.25, [0.03, 0.055], black)
  return { keys: [0, 0.59, 0.55] }
})
const synth = instrument({ id: 'electronic-keyboard', en: 'electronic keyboard, synthesizer, music keyboard, xylophone', zh: '电子琴, 合成器', kinds: 'piano', size: 1.0, colour: '#33353f', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#33353f'))
  m.group('body').box([0, 0.045, 0], [0.5, 0.045, 0.15], body, { round: 0.025 })
  pianoKeys(m, 0.09, 0.06, 0.085, 17, 0.055)
  for (let i = 0; i < 8; i++) m.group('knobs').cone([-0.4 + i * 0.07, 0.1, -0.09], 0.012, 0.018, plastic(i % 3 ? '#c9ced6' : '#e2404a'))
  m.group('display').box([0.32, 0.095, -0.09], [0.09, 0.006, 0.03], glaze('#5fd0b8'), { round: 0.004 })
  return { keys: [0, 0.105, 0.07] }
})
const drum = instrument({ id: 'drum', en: 'drum, snare drum, bass drum, toy drum', zh: '鼓, 小鼓, 军鼓', size: 0.34, colour: '#d8352f', parts: 'shell' }, (m) => {
  m.group('shell').cone([0, 0.13, 0], 0.13, 0.19, m.part('shell', lacquer('#d8352f')), { round: 0.008 })
  m.group('skin').cone([0, 0.262, 0], 0.012, 0.185, soft('#fbf3e2'), { round: 0.008 })
  for (const y of [0.02, 0.245]) m.group('hoops').ring([0, y, 0], 0.192, 0.017, gold())
  around(8, (a, c, s, i) => m.group('cords').capsule([c * 0.198, 0.03, s * 0.198], [Math.cos(a + 0.39) * 0.198, 0.235, Math.sin(a + 0.39) * 0.198], 0.007, soft('#fffaf0')).capsule([c * 0.198, 0.03, s * 0.198], [Math.cos(a - 0.39) * 0.198, 0.235, Math.sin(a - 0.39) * 0.198], i < 0 ? 0 : 0.007, soft('#fffaf0')))
  both((x) => m.group('sticks').capsule([x * 0.05, 0.285, 0.12], [x * 0.16, 0.34, -0.16], 0.011, timber('#d8ab6b')).sphere([x * 0.05, 0.288, 0.12], 0.018, timber('#d8ab6b')))
  return { top: [0, 0.275, 0] }
})
const drumKit = instrument({ id: 'drum-kit', en: 'drum kit, drum set, drums', zh: '架子鼓, 爵士鼓', kinds: 'drum', rests: 'ground', size: 1.2, colour: '#2f7fd0', parts: 'shell' }, (m) => {
  const shell = m.part('shell', lacquer('#2f7fd0'))
  const tub = (at: readonly [number, number, number], r: number, h: number, axes = rotation()) => { m.group('shell').cone(at, h, r, shell, { axes }); const up = [axes[3], axes[4], axes[5]]; for (const s of [-1, 1]) m.group('hoop').ring([at[0] + up[0] * h * s, at[1] + up[1] * h * s, at[2] + up[2] * h * s], r, 0.018, steel(), { axes }); m.group('skin').cone([at[0] + up[0] * h, at[1] + up[1] * h, at[2] + up[2] * h], 0.008, r * 0.97, soft('#fbf3e2'), { axes }) }
  tub([0, 0.32, 0.05], 0.3, 0.2, ALONG_Z); tub([-0.2, 0.72, 0.05], 0.15, 0.09, rotation(0, -0.2)); tub([0.2, 0.72, 0.05], 0.15, 0.09, rotation(0, -0.2)); tub([0.52, 0.36, -0.25], 0.2, 0.19); tub([-0.5, 0.5, -0.25], 0.18, 0.07)
  both((x) => { m.group('cymbal').cone([x * 0.62, 1.05 + x * 0.06, 0.1], 0.012, [0.25, 0.05], gold(), { axes: rotation(0, -0.15, x * 0.15) }); m.group('stand').capsule([x * 0.62, 0.03, 0.1], [x * 0.62, 1.05 + x * 0.06, 0.1], 0.014, steel()); around(3, (_, c, s) => m.group('stand').capsule([x * 0.62, 0.2, 0.1], [x * 0.62 + c * 0.17, 0.02, 0.1 + s * 0.17], 0.011, steel())); m.group('legs').capsule([x * 0.22, 0.15, 0.12], [x * 0.36, 0.02, 0.22], 0.014, steel()) })
  around(3, (_, c, s) => { m.group('legs').capsule([0.52 + c * 0.19, 0.3, -0.25 + s * 0.19], [0.52 + c * 0.22, 0.02, -0.25 + s * 0.22], 0.013, steel()); m.group('legs').capsule([-0.5, 0.42, -0.25], [-0.5 + c * 0.2, 0.02, -0.25 + s * 0.2], 0.013, steel()) })
  m.group('throne').cone([0, 0.38, -0.62], 0.04, 0.15, dark(), { round: 0.03 }).cone([0, 0.18, -0.62], 0.18, 0.025, steel()).cone([0, 0.02, -0.62], 0.02, 0.16, steel())
  return { seat: [0, 0.42, -0.62] }
})
const djembe = instrument({ id: 'hand-drum', en: 'hand drum, djembe, bongo, tambourine, conga', zh: '手鼓, 非洲鼓, 铃鼓', kinds: 'drum', size: 0.5, colour: '#a8652f', parts: 'shell' }, (m) => {
  m.group('shell').cone([0, 0.12, 0], 0.12, [0.13, 0.08], m.part('shell', timber('#a8652f')), { melt: 0.06 }).cone([0, 0.35, 0], 0.13, [0.09, 0.19], m.part('shell', timber('#a8652f')), { melt: 0.06 })
  m.group('skin').cone([0, 0.485, 0], 0.015, 0.185, soft('#f6e6c8'), { round: 0.01 }).ring([0, 0.46, 0], 0.185, 0.016, cloth('#c8352f'))
  around(9, (a, c, s) => m.group('rope').capsule([c * 0.185, 0.46, s * 0.185], [Math.cos(a + 0.3) * 0.12, 0.28, Math.sin(a + 0.3) * 0.12], 0.007, soft('#f4e3b5')))
  return { top: [0, 0.5, 0] }
})
const trumpet = instrument({ id: 'trumpet', en: 'trumpet, cornet, bugle, horn', zh: '小号, 喇叭, 号角', size: 0.55, rests: 'hand', colour: '#f0bd3c', parts: 'brass', unit: 0.1 }, (m) => {
  const brass = m.part('brass', gold())
  const t = m.group('tubes')
  t.capsule([-2.4, 1.3, 0], [1.6, 1.3, 0], [0.1, 0.13], brass).lathe([1.5, 1.3, 0], [[0, 0], [0.13, 0], [0.2, 0.4], [0.36, 0.8], [0.75, 1.12], [0.72, 1.15], [0.3, 0.8], [0, 0.6]], brass, { axes: rotation(0, 0, -Math.PI / 2), round: 0.02 })
  t.tube([[-1.2, 1.3, 0], [1.1, 1.3, 0.22], [1.4, 1.0, 0.22], [1.1, 0.7, 0.22], [-0.6, 0.7, 0.22], [-0.9, 0.95, 0.15], [-0.7, 1.3, 0]], 0.1, brass)
  for (const x of [-0.25, 0.05, 0.35]) { m.group('valves').cone([x, 1.05, 0.1], 0.45, 0.13, brass).capsule([x, 1.5, 0.1], [x, 1.72, 0.1], 0.05, steel()).cone([x, 1.76, 0.1], 0.035, 0.1, soft('#fffaf0')) }
  m.group('mouthpiece').cone([-2.55, 1.3, 0], 0.18, [0.17, 0.08], steel(), { axes: rotation(0, 0, -Math.PI / 2) })
  return { grip: [0.05, 1.0, 0.1], mouth: [-2.75, 1.3, 0] }
})
const saxophone = instrument({ id: 'saxophone', en: 'saxophone, sax', zh: '萨克斯, 萨克斯管', size: 0.7, rests: 'hand', colour: '#f0bd3c', parts: 'brass', unit: 0.1 }, (m) => {
  const brass = m.part('brass', gold())
  const line = [[-0.9, 6.4, 0], [-0.3, 6.6, 0], [0.0, 6.2, 0], [0.05, 4.5, 0], [0.1, 2.0, 0], [0.3, 0.9, 0], [0.9, 0.55, 0], [1.5, 0.9, 0], [1.75, 2.0, 0], [1.9, 3.2, 0]] as const
  m.group('body').tube(line, [0.12, 0.15, 0.18, 0.24, 0.34, 0.42, 0.45, 0.47, 0.5, 0.6], brass, { melt: 0.15 })
  m.group('bell').lathe([1.9, 3.0, 0], [[0, 0], [0.55, 0], [0.7, 0.4], [1.05, 0.75], [1.02, 0.82], [0.6, 0.5], [0, 0.3]], brass, { round: 0.03 })
  m.group('mouth').capsule([-0.9, 6.4, 0], [-1.4, 6.15, 0], [0.13, 0.09], dark())
  for (let i = 0; i < 7; i++) m.group('keys').cone([0.08 + i * 0.015, 5.3 - i * 0.55, 0.3 + i * 0.02], 0.06, 0.18 + i * 0.01, steel(), { axes: ALONG_Z })
  return { grip: [0, 3.5, 0.3], mouth: [-1.4, 6.15, 0] }
})
const flute = instrument({ id: 'flute', en: 'flute, recorder, clarinet, piccolo, bamboo flute', zh: '长笛, 笛子, 竖笛, 单簧管', size: 0.62, rests: 'hand', colour: '#c9d0da', parts: 'tube', unit: 0.1 }, (m) => {
  const tube = m.part('tube', metal('#c9d0da'))
  m.group('tube').cone([0, 0.25, 0], 3.1, 0.15, tube, { axes: ALONG_X, round: 0.05 })
  for (const x of [-2.0, 1.9]) m.group('joint').cone([x, 0.25, 0], 0.14, 0.2, tint(tube, 0.8), { axes: ALONG_X })
  m.group('lip').ellipsoid([-2.5, 0.35, 0], [0.3, 0.09, 0.17], tint(tube, 1.2)).ellipsoid([-2.5, 0.43, 0], [0.1, 0.05, 0.07], dark())
  for (const x of spread(8, -1.5, 1.6)) m.group('keys').cone([x, 0.42, 0], 0.04, 0.13, tint(tube, 1.15))
  return { grip: { at: [0, 0.25, 0], axes: ALONG_X }, 'grip-left': [-1.0, 0.25, 0], 'grip-right': [1.2, 0.25, 0], mouth: [-2.5, 0.42, 0] }
})
const accordion = instrument({ id: 'accordion', en: 'accordion, concertina', zh: '手风琴', size: 0.4, colour: '#c8352f', parts: 'body' }, (m) => {
  const red = m.part('body', lacquer('#c8352f'))
  both((x) => m.group('case').box([x * 0.2, 0.2, 0], [0.06, 0.2, 0.1], red, { round: 0.03 }))
  for (const x of spread(9, -0.13, 0.13)) m.group('bellows').box([x, 0.2, 0], [0.009, 0.185, 0.088], dark(), { round: 0.006 })
  for (let i = 0; i < 10; i++) m.group('keys').box([0.245, 0.05 + i * 0.033, 0.07], [0.03, 0.014, 0.03], soft(i % 3 === 1 ? '#33353f' : '#fffaf0'), { round: 0.006 })
  for (let i = 0; i < 12; i++) m.group('buttons').sphere([-0.262, 0.08 + (i % 6) * 0.05, 0.02 + Math.floor(i / 6) * 0.05], 0.012, soft('#fffaf0'))
  return { 'grip-left': [0.26, 0.2, 0], 'grip-right': [-0.26, 0.2, 0] }
})
const bell = instrument({ id: 'bell', en: 'bell, hand bell, jingle bell, church bell', zh: '铃铛, 钟铃, 铃', size: 0.2, colour: '#f0bd3c', parts: 'metal', unit: 0.1 }, (m) => {
  const brass = m.part('metal', gold())
  m.group('bell').ellipsoid([0, 0.75, 0], [0.55, 0.75, 0.55], brass, { melt: 0.2 }).cone([0, 0.16, 0], 0.14, [0.82, 0.6], brass, { melt: 0.2, round: 0.08 }).box([0, -0.45, 0], [1.2, 0.46, 1.2], brass, { operation: 'carve', melt: 0.02 })
  m.group('clapper').sphere([0, 0.05, 0], 0.17, dark()); m.group('handle').ring([0, 1.65, 0], 0.22, 0.075, brass, { axes: ALONG_Z })
  return { grip: [0, 1.7, 0] }
})
const note = instrument({ id: 'musical-note', en: 'musical note, music note, note', zh: '音符', category: 'sign', rests: 'air', size: 0.9, colour: '#4a4258', parts: 'body' }, (m) => {
  const ink = m.part('body', glaze('#4a4258'))
  both((x) => m.group('note').ellipsoid([x * 0.26 - 0.06, 0.13, 0], [0.17, 0.125, 0.08], ink, { axes: rotation(0, 0, 0.35) }).capsule([x * 0.26 + 0.08, 0.16, 0], [x * 0.26 + 0.08, 0.78, 0], 0.032, ink))
  m.group('beam').box([0.08, 0.79, 0], [0.29, 0.07, 0.045], ink, { round: 0.03, axes: rotation(0, 0, 0.0) })
  return undefined
})
const erhu = instrument({ id: 'pipa', en: 'pipa, lute, erhu, guzheng, mandolin', zh: '琵琶, 二胡, 古筝, 月琴', kinds: 'lute', size: 0.95, colour: '#a8602f', parts: 'body' }, (m) => {
  const wood = m.part('body', timber('#a8602f'))
  m.group('body').ellipsoid([0, 0.24, 0], [0.19, 0.24, 0.06], wood, { melt: 0.1 }).capsule([0, 0.4, 0], [0, 0.72, 0], [0.09, 0.04], wood, { melt: 0.1 }).box([0, 0.3, 0.09], [0.4, 0.6, 0.045], wood, { operation: 'carve', melt: 0.01 })
  m.group('table').ellipsoid([0, 0.24, 0.038], [0.17, 0.22, 0.012], soft('#ecc98f'))
  m.group('head').curve([0, 0.72, 0], [0, 0.82, 0], [0, 0.9, -0.02], [0, 0.9, -0.1], [0.035, 0.02], wood); both((x) => { for (const y of [0.76, 0.82]) m.group('pegs').capsule([x * 0.03, y, 0], [x * 0.11, y, 0], 0.012, dark()) })
  for (const y of spread(7, 0.32, 0.68)) m.group('frets').box([0, y, 0.05], [0.05 + (0.68 - y) * 0.1, 0.006, 0.01], soft('#fbf3e2'))
  for (const x of spread(4, -0.03, 0.03)) m.group('strings').capsule([x * 1.5, 0.1, 0.062], [x * 0.6, 0.72, 0.05], 0.003, steel())
  m.group('bridge').box([0, 0.1, 0.055], [0.07, 0.012, 0.01], dark())
  return { grip: [0, 0.6, 0], 'grip-left': [0, 0.6, 0], 'grip-right': [0, 0.2, 0.07] }
})

const violinBow = instrument({ id: 'violin-bow', en: 'violin bow, fiddle bow, bow stick', zh: '琴弓', size: 0.68, colour: '#7a3f24', parts: 'stick' }, (m) => {
  const wood = m.part('stick', timber('#7a3f24'))
  m.group('stick').capsule([0, 0, 0], [0, 0.66, 0], [0.011, 0.008], wood).capsule([0, 0.05, 0], [0, 0.05, 0.035], 0.014, dark())
  m.group('hair').capsule([0, 0.06, 0.036], [0, 0.65, 0.012], 0.006, soft('#fffaf0'))
  return { grip: [0, 0.04, 0], tip: [0, 0.66, 0] }
})

export const instruments = [violinBow, guitar, electric, ukulele, violin, cello, harp, piano, grand, synth, drum, drumKit, djembe, trumpet, saxophone, flute, accordion, bell, note, erhu]
