// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Electronics. Decimetres where `unit` says so. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Decal, } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, ALONG_Z, around, both, spread } from './shapes.ts'
import { dark, glow, gold, matte, metal, pane, plastic, soft, steel, timber, tint } from './surfaces.ts'

const device = family({ category: 'device', rests: 'surface', kinds: 'electronics, device' })

/** What a lit screen shows when no picture is given. */
const desktop = (w: number, h: number): Decal[] => [
  { kind: 'polygon', points: [[-w, -h], [w, -h], [w, h], [-w, h]], colour: '#5fa8e0' },
  { kind: 'ellipse', centre: [w * 0.55, h * 0.45], radii: [h * 0.2, h * 0.2], colour: '#ffe08a' },
  { kind: 'polygon', points: [[-w, -h], [-w, -h * 0.3], [-w * 0.4, h * 0.2], [w * 0.1, -h * 0.35], [w * 0.5, h * 0.0], [w, -h * 0.45], [w, -h]], colour: '#4f9e8b' },
]
const screen = (m: Making, group: string, at: readonly [number, number, number], w: number, h: number, axes = IDENTITY) => {
  const pane_ = m.group(group)
  pane_.box(at, [w, h, 0.02 * Math.max(w, h)], m.has('off') ? pane('#20242e') : glow('#5fa8e0', 0.35), { axes, round: 0.01 * w })
  const lift = 0.02 * Math.max(w, h) + 0.001
  const front = [at[0] + axes[6] * lift, at[1] + axes[7] * lift, at[2] + axes[8] * lift] as const
  return m.face(pane_, front, axes, [w * 2, h * 2], m.has('off') ? [] : desktop(w, h))
}

const laptop = device({ id: 'laptop', en: 'laptop, laptop computer, notebook computer, macbook', zh: '笔记本电脑, 手提电脑', kinds: 'computer', size: 0.22, colour: '#b9c1cc', parts: 'body', states: 'off', unit: 0.1 }, (m) => {
  const body = m.part('body', { ...metal('#c3cad4'), mirror: 0.06 })
  m.group('base').box([0, 0.1, 0], [1.65, 0.09, 1.1], body, { round: 0.08 })
  m.group('keys').box([0, 0.185, -0.28], [1.45, 0.02, 0.52], dark(), { round: 0.015 })
  for (let row = 0; row < 4; row++) for (let k = 0; k < 11; k++) m.group('key').box([-1.28 + k * 0.256, 0.21, -0.66 + row * 0.25], [0.105, 0.025, 0.1], plastic('#565a66'), { round: 0.02 })
  m.group('pad').box([0, 0.188, 0.62], [0.48, 0.012, 0.3], tint(body, 0.88), { round: 0.01 })
  const lid = m.at([0, 0.16, -1.08], rotation(0, -0.28))
  lid.group('lid').box([0, 1.08, 0], [1.65, 1.08, 0.06], body, { round: 0.055 })
  lid.group('bezel').box([0, 1.08, 0.055], [1.57, 1.0, 0.015], dark(), { round: 0.01 })
  const face = screen(lid, 'screen', [0, 1.1, 0.05], 1.48, 0.9)
  lid.group('logo').ellipsoid([0, 1.1, -0.06], [0.17, 0.17, 0.02], tint(body, 1.5))
  return { keys: [0, 0.22, -0.2], face: { at: [face.at[0], face.at[1] * 0.96 + 0.16, -1.08 + 0.07 - 1.1 * 0.276], axes: rotation(0, -0.28), size: face.size }, top: [0, 0.2, 0.3], grip: [0, 0.1, 1.0] }
})
const monitor = device({ id: 'computer', en: 'computer, desktop computer, computer monitor, monitor, pc, screen, imac', zh: '电脑, 电脑显示器, 台式电脑, 显示器, 屏幕', size: 0.45, colour: '#3a3c46', parts: 'body', states: 'off', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#3a3c46'))
  m.group('foot').cone([0, 0.06, -0.2], 0.06, [1.0, 0.9], body, { round: 0.05 }).cone([0, 0.9, -0.35], 0.9, 0.16, body, { melt: 0.1 })
  m.group('shell').box([0, 2.95, 0], [2.45, 1.5, 0.14], body, { round: 0.13 }).box([0, 2.6, -0.2], [0.8, 0.6, 0.18], body, { round: 0.15 })
  const face = screen(m, 'screen', [0, 3.02, 0.1], 2.3, 1.3)
  return { face }
})
const tv = device({ id: 'television', en: 'television, tv, tv set, flat screen, telly', zh: '电视, 电视机', size: 0.74, colour: '#2d2f38', parts: 'body', states: 'off' }, (m) => {
  const body = m.part('body', plastic('#2d2f38'))
  m.group('shell').box([0, 0.4, 0], [0.55, 0.335, 0.035], body, { round: 0.025 })
  both((x) => m.group('feet').capsule([x * 0.3, 0.06, 0], [x * 0.34, 0.015, 0.1], 0.016, body).capsule([x * 0.3, 0.06, 0], [x * 0.34, 0.015, -0.1], 0.016, body))
  return { face: screen(m, 'screen', [0, 0.405, 0.027], 0.52, 0.3) }
})
const oldTv = device({ id: 'retro-tv', en: 'retro tv, old television, vintage tv', zh: '老式电视机, 复古电视', kinds: 'television', size: 0.73, colour: '#c9773f', parts: 'body', states: 'off' }, (m) => {
  const body = m.part('body', timber('#c9773f', 'x'))
  m.group('body').box([0, 0.28, 0], [0.31, 0.22, 0.2], body, { round: 0.06 })
  both((x) => { m.group('legs').capsule([x * 0.2, 0.08, 0.05], [x * 0.25, 0.015, 0.08], 0.015, dark()).capsule([x * 0.2, 0.08, -0.1], [x * 0.25, 0.015, -0.12], 0.015, dark()); m.group('antenna').capsule([0, 0.49, 0], [x * 0.18, 0.72, 0], 0.007, steel()).sphere([x * 0.18, 0.72, 0], 0.014, steel()) })
  m.group('bezel').box([-0.07, 0.28, 0.195], [0.2, 0.17, 0.02], soft('#f4e9d2'), { round: 0.04 })
  const face = screen(m, 'screen', [-0.07, 0.28, 0.212], 0.165, 0.135)
  for (const y of [0.36, 0.28]) m.group('dials').cone([0.21, y, 0.205], 0.015, 0.03, steel(), { axes: ALONG_Z })
  for (const y of spread(4, 0.14, 0.21)) m.group('speaker').capsule([0.17, y, 0.2], [0.25, y, 0.2], 0.006, dark())
  return { face }
})
const keyboard = device({ id: 'keyboard', en: 'keyboard, computer keyboard', zh: '键盘', size: 0.44, colour: '#e4e8ee', parts: 'body, keys', unit: 0.1 }, (m) => {
  m.group('body').box([0, 0.12, 0], [2.15, 0.1, 0.8], m.part('body', plastic('#e4e8ee')), { round: 0.09, axes: rotation(0, 0.05) })
  for (let row = 0; row < 4; row++) for (let k = 0; k < 13; k++) if (row < 3 || k < 3 || k > 9) m.group('key').box([-1.92 + k * 0.32, 0.25 - row * 0.018, -0.52 + row * 0.35], [0.13, 0.06, 0.14], m.part('keys', plastic(k === 12 && row === 1 ? '#f08a4b' : '#ffffff')), { round: 0.04 })
  m.group('key').box([0, 0.2, 0.53], [0.98, 0.06, 0.14], m.part('keys', plastic('#ffffff')), { round: 0.04 })
  return { keys: [0, 0.3, 0], top: [0, 0.3, 0] }
})
const mouse = device({ id: 'computer-mouse', en: 'computer mouse, wireless mouse', zh: '鼠标', size: 0.12, colour: '#e4e8ee', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#e4e8ee'))
  m.group('body').ellipsoid([0, 0.12, 0], [0.34, 0.26, 0.58], body).box([0, -0.3, 0], [1, 0.3, 1], body, { operation: 'carve', melt: 0.04 })
  m.group('wheel').cone([0, 0.33, 0.26], 0.04, 0.08, dark(), { axes: ALONG_X, round: 0.03 })
  m.group('seam').capsule([0, 0.39, 0.05], [0, 0.22, 0.54], 0.012, dark())
  return { grip: [0, 0.2, 0] }
})
const phone = device({ id: 'phone', en: 'phone, smartphone, mobile phone, cell phone, cellphone, iphone, mobile', zh: '手机, 智能手机', size: 0.16, rests: 'hand', colour: '#3a3c46', parts: 'body', states: 'off', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#3a3c46'))
  m.group('body').box([0, 0.8, 0], [0.4, 0.8, 0.055], body, { round: 0.05 })
  m.group('buttons').box([0.4, 1.1, 0], [0.02, 0.13, 0.025], steel(), { round: 0.01 })
  const glassy = m.group('screen')
  glassy.box([0, 0.8, 0.048], [0.355, 0.74, 0.012], m.has('off') ? pane('#20242e') : glow('#5fa8e0', 0.4), { round: 0.01 })
  const icons = Array.from({ length: 12 }, (_, i): Decal => ({ kind: 'ellipse', centre: [-0.21 + (i % 3) * 0.21, 0.35 - Math.floor(i / 3) * 0.24], radii: [0.075, 0.075], colour: (['#ff5a5f', '#ffd04d', '#58c46b', '#ffffff', '#c77dff'] as const)[i % 5] }))
  m.group('camera').ellipsoid([0.2, 1.4, -0.055], [0.12, 0.12, 0.03], dark()).ellipsoid([0.2, 1.4, -0.08], [0.06, 0.06, 0.02], pane())
  return { grip: [0, 0.5, 0], face: m.face(glassy, [0, 0.8, 0.0605], IDENTITY, [0.7, 1.46], m.has('off') ? [] : icons) }
})
const telephone = device({ id: 'telephone', en: 'telephone, landline, rotary phone, old phone', zh: '电话, 座机, 老式电话', kinds: 'phone', size: 0.17, colour: '#d8352f', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#d8352f'))
  m.group('body').cone([0, 0.55, 0], 0.55, [1.05, 0.6], body, { round: 0.15 })
  m.group('cradle').box([0, 1.15, 0], [0.5, 0.12, 0.16], body, { round: 0.08 })
  m.group('receiver').capsule([-0.95, 1.5, 0], [0.95, 1.5, 0], 0.15, body, { melt: 0.1 }).sphere([-1.0, 1.4, 0], 0.28, body, { melt: 0.1 }).sphere([1.0, 1.4, 0], 0.28, body, { melt: 0.1 })
  const dial = m.at([0, 0.62, 0.78], rotation(0, -0.42))
  dial.group('dial').cone([0, 0, 0], 0.05, 0.42, steel(), { axes: ALONG_Z })
  around(9, (_, c, s) => dial.group('holes').cone([c * 0.28, s * 0.28, 0.05], 0.02, 0.07, soft('#fffaf0'), { axes: ALONG_Z }), 0.4)
  return { grip: { at: [0, 1.5, 0], axes: ALONG_X } }
})
const tablet = device({ id: 'tablet', en: 'tablet, tablet computer, ipad, e-reader, kindle', zh: '平板电脑, 平板, 电子书', size: 0.25, rests: 'hand', colour: '#3a3c46', parts: 'body', states: 'off', unit: 0.1 }, (m) => {
  m.group('body').box([0, 1.25, 0], [0.95, 1.25, 0.06], m.part('body', plastic('#3a3c46')), { round: 0.055 })
  return { grip: [0, 0.4, 0], face: screen(m, 'screen', [0, 1.25, 0.04], 0.84, 1.1) }
})
const camera = device({ id: 'camera', en: 'camera, photo camera, digital camera', zh: '相机, 照相机', size: 0.11, colour: '#3a3c46', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#3a3c46'))
  m.group('body').box([0, 0.5, 0], [0.75, 0.45, 0.26], body, { round: 0.12 }).box([0, 1.0, 0], [0.28, 0.14, 0.22], body, { round: 0.1, melt: 0.06 }).box([-0.6, 0.48, 0.12], [0.17, 0.42, 0.24], body, { round: 0.12, melt: 0.06 })
  m.group('band').box([0, 0.82, 0], [0.755, 0.12, 0.265], steel(), { round: 0.08 })
  m.group('lens').cone([0.08, 0.48, 0.42], 0.2, [0.38, 0.34], dark(), { axes: ALONG_Z, round: 0.04 }).ring([0.08, 0.48, 0.6], 0.3, 0.05, steel(), { axes: ALONG_Z })
  m.group('glass').ellipsoid([0.08, 0.48, 0.58], [0.26, 0.26, 0.1], pane('#3f5f8a'))
  m.group('shutter').cone([-0.55, 0.98, 0.05], 0.06, 0.1, plastic('#d8352f')).cone([0.5, 0.98, 0], 0.06, 0.13, steel())
  m.group('flash').box([0, 1.02, 0.22], [0.17, 0.06, 0.02], glow('#fff8e0', 0.4))
  return { grip: [-0.6, 0.5, 0.1], 'grip-left': [0.75, 0.45, 0], 'grip-right': [-0.75, 0.45, 0], face: { at: [0, 0.5, -0.27], axes: rotation(Math.PI), size: [0.9, 0.6] } }
})
const headphones = device({ id: 'headphones', en: 'headphones, headset, earphones', zh: '耳机, 头戴式耳机', size: 0.2, colour: '#e2574c', parts: 'band', unit: 0.1 }, (m) => {
  const band = m.part('band', plastic('#e2574c'))
  m.group('band').curve([-0.82, 0.6, 0], [-0.9, 2.3, 0], [0.9, 2.3, 0], [0.82, 0.6, 0], [0.1, 0.1], band, { steps: 14 })
  m.group('pad').curve([-0.45, 1.66, 0], [-0.2, 1.88, 0], [0.2, 1.88, 0], [0.45, 1.66, 0], [0.15, 0.15], dark())
  both((x) => { m.group('cup').cone([x * 0.8, 0.5, 0], 0.14, [0.36, 0.44], band, { axes: rotation(0, 0, -x * Math.PI / 2), round: 0.08 }); m.group('cushion').ring([x * 0.6, 0.5, 0], 0.3, 0.15, dark(), { axes: ALONG_X }) })
  return { grip: [0.85, 0.5, 0] }
})
const microphone = device({ id: 'microphone', en: 'microphone, mic, mike', zh: '麦克风, 话筒', size: 0.25, rests: 'hand', colour: '#33353f', parts: 'handle', unit: 0.1 }, (m) => {
  m.group('handle').cone([0, 0.85, 0], 0.85, [0.2, 0.3], m.part('handle', plastic('#33353f')), { round: 0.06 })
  m.group('collar').cone([0, 1.75, 0], 0.1, 0.37, gold(), { round: 0.04 })
  m.group('head').sphere([0, 2.1, 0], 0.43, { ...metal('#c3cad4'), pattern: { kind: 'plaid', colours: ['#c3cad4', '#8a93a0'], scale: 0.09 } }).ring([0, 2.1, 0], 0.42, 0.05, steel())
  m.group('switch').box([0, 1.1, 0.26], [0.06, 0.14, 0.05], steel(), { round: 0.03 })
  return { grip: [0, 0.8, 0], mouth: [0, 2.4, 0.2] }
})
const micStand = device({ id: 'microphone-stand', en: 'microphone stand, mic stand, standing microphone', zh: '麦克风架, 立式麦克风', kinds: 'microphone', rests: 'ground', size: 1.3, colour: '#33353f', parts: 'stand' }, (m) => {
  const stand = m.part('stand', dark())
  m.group('stand').cone([0, 0.02, 0], 0.02, [0.19, 0.17], stand, { round: 0.015 }).cone([0, 0.6, 0], 0.6, 0.016, stand)
  m.group('head').capsule([0, 1.16, -0.02], [0, 1.22, 0.06], [0.018, 0.024], stand).ellipsoid([0, 1.25, 0.09], [0.045, 0.045, 0.055], { ...metal('#c3cad4') })
  return { mouth: [0, 1.25, 0.15], grip: [0, 1.0, 0] }
})
const speaker = device({ id: 'speaker', en: 'speaker, loudspeaker, amplifier, sound box', zh: '音箱, 音响, 扬声器', size: 0.5, colour: '#8a5a34', parts: 'box' }, (m) => {
  m.group('box').box([0, 0.25, 0], [0.15, 0.25, 0.14], m.part('box', timber('#8a5a34')), { round: 0.02 })
  m.group('front').box([0, 0.25, 0.135], [0.135, 0.235, 0.012], dark(), { round: 0.01 })
  for (const [y, r] of [[0.17, 0.105], [0.37, 0.06]]) m.group('cone').ring([0, y, 0.148], r, 0.014, steel(), { axes: ALONG_Z }).ellipsoid([0, y, 0.148], [r * 0.9, r * 0.9, 0.012], matte('#4a4d58')).ellipsoid([0, y, 0.155], [r * 0.35, r * 0.35, 0.02], steel())
  return undefined
})
const radio = device({ id: 'radio', en: 'radio, boombox, stereo', zh: '收音机, 录音机', size: 0.32, colour: '#4f928c', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#4f928c'))
  m.group('body').box([0, 1.0, 0], [1.7, 1.0, 0.5], body, { round: 0.2 })
  both((x) => m.group('speaker').cone([x * 0.95, 0.9, 0.48], 0.05, 0.62, steel(), { axes: ALONG_Z }).cone([x * 0.95, 0.9, 0.52], 0.05, 0.5, dark(), { axes: ALONG_Z }).ellipsoid([x * 0.95, 0.9, 0.58], [0.17, 0.17, 0.06], steel()))
  m.group('dial').box([0, 1.6, 0.5], [0.6, 0.14, 0.03], glow('#ffe3a0', 0.4), { round: 0.03 })
  for (const x of [-0.2, 0, 0.2]) m.group('keys').box([x, 0.5, 0.52], [0.08, 0.06, 0.04], soft('#fffaf0'), { round: 0.02 })
  m.group('handle').curve([-1.3, 1.9, 0], [-1.3, 2.6, 0], [1.3, 2.6, 0], [1.3, 1.9, 0], [0.1, 0.1], steel(), { steps: 12 })
  m.group('antenna').capsule([1.5, 2.0, -0.2], [2.1, 3.2, -0.2], 0.035, steel())
  return { grip: { at: [0, 2.43, 0], axes: ALONG_X } }
})
const remote = device({ id: 'remote-control', en: 'remote control, remote, tv remote', zh: '遥控器', size: 0.19, colour: '#2c2e38', parts: 'body', unit: 0.1 }, (m) => {
  m.group('body').box([0, 0.16, 0], [0.3, 0.13, 0.95], m.part('body', plastic('#2c2e38')), { round: 0.12 })
  m.group('power').sphere([0, 0.28, -0.72], 0.08, plastic('#e2484a'))
  for (let i = 0; i < 9; i++) m.group('keys').sphere([-0.15 + 0.15 * (i % 3), 0.28, -0.42 + 0.19 * Math.floor(i / 3)], 0.055, plastic('#d6dae2'))
  m.group('ring').ring([0, 0.29, 0.42], 0.15, 0.035, plastic('#8a90a0'))
  return { grip: { at: [0, 0.16, 0.3], axes: ALONG_Z } }
})
const gamepad = device({ id: 'game-controller', en: 'game controller, gamepad, joystick, video game controller', zh: '游戏手柄, 手柄', size: 0.19, colour: '#f4f6f8', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#f4f6f8'))
  const shell = m.group('body')
  shell.box([0, 0.32, -0.1], [0.7, 0.17, 0.34], body, { round: 0.16, melt: 0.15 })
  both((x) => shell.capsule([x * 0.62, 0.32, -0.05], [x * 0.78, 0.2, 0.55], [0.28, 0.18], body, { melt: 0.12 }))
  m.group('cross').box([-0.55, 0.52, -0.12], [0.17, 0.05, 0.055], dark(), { round: 0.03 }).box([-0.55, 0.52, -0.12], [0.055, 0.05, 0.17], dark(), { round: 0.03 })
  ;(['#e2404a', '#f2c13f', '#4fa3d8', '#5ab54a'] as const).forEach((c, i) => m.group('buttons').sphere([0.55 + Math.cos(i * 1.57) * 0.14, 0.52, -0.12 + Math.sin(i * 1.57) * 0.14], 0.07, plastic(c)))
  both((x) => m.group('sticks').cone([x * 0.26, 0.5, 0.16], 0.08, 0.12, dark(), { round: 0.04 }))
  return { 'grip-left': [0.75, 0.25, 0.4], 'grip-right': [-0.75, 0.25, 0.4], grip: [0, 0.3, 0] }
})
const console_ = device({ id: 'vr-headset', en: 'vr headset, vr glasses, virtual reality headset', zh: 'VR眼镜, 虚拟现实头盔', size: 0.2, colour: '#f4f6f8', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#f4f6f8'))
  m.group('body').box([0, 0.5, 0.3], [0.9, 0.45, 0.35], body, { round: 0.25 })
  m.group('visor').box([0, 0.5, 0.6], [0.78, 0.34, 0.1], pane('#2c3242'), { round: 0.09 })
  m.group('strap').curve([-0.85, 0.5, 0.2], [-1.0, 0.6, -1.2], [1.0, 0.6, -1.2], [0.85, 0.5, 0.2], [0.12, 0.12], dark(), { steps: 12 })
  return undefined
})
const printer = device({ id: 'printer', en: 'printer, copier, photocopier, scanner', zh: '打印机, 复印机, 扫描仪', size: 0.4, colour: '#e4e8ee', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#e4e8ee'))
  m.group('body').box([0, 0.12, 0], [0.22, 0.11, 0.17], body, { round: 0.035 })
  m.group('slot').box([0, 0.1, 0.165], [0.16, 0.03, 0.012], dark(), { round: 0.008 })
  m.group('paper').box([0, 0.085, 0.24], [0.13, 0.006, 0.1], soft('#ffffff'), { round: 0.004 }).box([0, 0.3, -0.13], [0.13, 0.11, 0.006], soft('#ffffff'), { axes: rotation(0, -0.25), round: 0.004 })
  m.group('panel').box([0.13, 0.235, 0.1], [0.06, 0.008, 0.04], dark(), { round: 0.006 })
  m.group('light').sphere([0.17, 0.245, 0.1], 0.009, glow('#58c46b', 0.9))
  return undefined
})
const robotArm = device({ id: 'drone', en: 'drone, quadcopter', zh: '无人机', rests: 'air', kinds: 'aircraft', size: 0.66, colour: '#f4f6f8', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#f4f6f8'))
  m.group('body').box([0, 0.1, 0], [0.11, 0.045, 0.14], body, { round: 0.04 })
  m.group('camera').sphere([0, 0.04, 0.12], 0.04, dark()).ellipsoid([0, 0.04, 0.15], [0.02, 0.02, 0.014], pane())
  both((x) => both((z) => { m.group('arm').capsule([x * 0.08, 0.11, z * 0.09], [x * 0.22, 0.13, z * 0.2], 0.018, tint(body, 0.85)); m.group('motor').cone([x * 0.22, 0.15, z * 0.2], 0.03, 0.026, dark()); m.group('blade').ellipsoid([x * 0.22, 0.185, z * 0.2], [0.12, 0.004, 0.018], dark(), { axes: rotation(x * 0.6 + z) }); m.group('leg').capsule([x * 0.1, 0.07, z * 0.08], [x * 0.12, 0.01, z * 0.1], 0.01, dark()) }))
  return undefined
})
const battery = device({ id: 'battery', zh: '电池', size: 0.12, colour: '#58b45f', parts: 'body', unit: 0.1 }, (m) => {
  m.group('body').cone([0, 0.5, 0], 0.5, 0.3, m.part('body', { ...metal('#58b45f'), mirror: 0.05 }), { round: 0.04 })
  m.group('top').cone([0, 0.92, 0], 0.14, 0.305, gold(), { round: 0.04 }).cone([0, 1.1, 0], 0.07, 0.11, steel())
  return undefined
})
const plug = device({ id: 'plug', en: 'plug, power plug, socket, power socket, charger', zh: '插头, 插座, 充电器', size: 0.12, colour: '#fbf6ec', parts: 'body', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#fbf6ec'))
  m.group('body').cone([0, 0.5, 0], 0.3, [0.2, 0.35], body, { round: 0.1 })
  both((x) => m.group('pins').capsule([x * 0.15, 0.8, 0], [x * 0.15, 1.12, 0], 0.05, metal('#d9b45a')))
  m.group('cord').curve([0, 0.25, 0], [0, -0.1, 0], [0.5, 0.1, 0], [0.9, 0.0, 0.2], [0.08, 0.07], body)
  return undefined
})

export const devices = [laptop, monitor, tv, oldTv, keyboard, mouse, phone, telephone, tablet, camera, headphones, microphone, micStand, speaker, radio, remote, gamepad, console_, printer, robotArm, battery, plug]
