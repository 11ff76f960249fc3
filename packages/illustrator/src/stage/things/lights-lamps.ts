// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Things that give light. */
import { rotation } from '../frames.ts'
import { flame } from './fittings.ts'
import { light } from './lights-shared.ts'
import { ALONG_Z, around, both, hollow, smooth, spread, turned } from './shapes.ts'
import { cloth, dark, glass, glow, gold, metal, plastic, soft, steel, tint } from './surfaces.ts'

const lamp = light(
  {
    id: 'lamp',
    en: 'lamp, table lamp, bedside lamp',
    zh: '灯, 台灯, 床头灯',
    size: 0.46,
    colour: '#f6dfae',
    parts: 'shade, base',
    states: 'lit',
    unit: 0.1,
  },
  (m) => {
    const on = !m.has('off')
    const base = m.part('base', { ...plastic('#4f928c'), shine: 0.5 })
    m.group('base')
      .cone([0, 0.12, 0], 0.12, [0.85, 0.75], base, { round: 0.1 })
      .ellipsoid([0, 1.15, 0], [0.78, 0.92, 0.78], base, { melt: 0.18 })
      .cone([0, 2.2, 0], 0.4, 0.17, base, { melt: 0.2 })
    m.group('bulb').sphere([0, 2.85, 0], 0.35, glow('#fff3cf', on ? 1 : 0.2))
    const shade = m.part('shade', cloth('#f6dfae'))
    m.group('shade').cone([0, 3.55, 0], 0.95, [1.45, 0.9], { ...shade, glow: on ? 0.5 : 0.05 }, { round: 0.05 })
    m.group('trim').ring([0, 2.66, 0], 1.41, 0.06, tint(shade, 0.85)).ring([0, 4.45, 0], 0.89, 0.05, tint(shade, 0.85))
    return { flame: [0, 3.5, 0] }
  },
)

const deskLamp = light(
  {
    id: 'desk-lamp',
    en: 'desk lamp, reading lamp, study lamp',
    zh: '书桌灯, 阅读灯',
    kinds: 'lamp',
    size: 0.45,
    colour: '#d9534a',
    parts: 'body',
    states: 'lit',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', plastic('#d9534a'))
    m.group('base').cone([0, 0.15, 0], 0.15, [0.95, 0.85], body, { round: 0.12 })
    m.group('arm')
      .capsule([0, 0.2, 0], [-0.9, 2.2, 0], 0.1, steel())
      .capsule([-0.9, 2.2, 0], [0.5, 3.9, 0], 0.09, steel(), { melt: 0.02 })
    const joints = m.group('joints')
    joints.sphere([-0.9, 2.2, 0], 0.2, dark()).sphere([0, 0.35, 0], 0.2, dark())
    const head = m.at([0.62, 3.9, 0], rotation(0, 0, 0.55))
    head
      .group('head')
      .ellipsoid([0, -0.72, 0], [0.95, 0.95, 0.95], body, { melt: 0.15 })
      .cone([0, 0.3, 0], 0.3, [0.36, 0.28], body, { melt: 0.15, round: 0.08 })
      .box([0, -1.75, 0], [1.2, 1.0, 1.2], body, { operation: 'carve', melt: 0.03 })
    head.group('bulb').ellipsoid([0, -0.78, 0], [0.78, 0.16, 0.78], glow('#fff0bf', m.has('off') ? 0.15 : 1))
    return { flame: [1.1, 3.1, 0] }
  },
)

const floorLamp = light(
  {
    id: 'floor-lamp',
    en: 'floor lamp, standing lamp',
    zh: '落地灯',
    kinds: 'lamp',
    size: 1.42,
    rests: 'ground',
    colour: '#f8e3b4',
    parts: 'shade, stand',
    states: 'lit',
  },
  (m) => {
    const stand = m.part('stand', metal('#a8803f'))
    m.group('stand').lathe(
      [0, 0, 0],
      [
        [0, 0],
        [0.15, 0],
        [0.15, 0.02],
        [0.05, 0.045],
        [0.016, 0.08],
        [0.014, 1.2],
        [0, 1.2],
      ],
      stand,
      { round: 0.006 },
    )
    const shade = m.part('shade', cloth('#f8e3b4'))
    m.group('shade').cone(
      [0, 1.28, 0],
      0.14,
      [0.21, 0.14],
      { ...shade, glow: m.has('off') ? 0.05 : 0.55 },
      { round: 0.008 },
    )
    m.group('trim')
      .ring([0, 1.145, 0], 0.206, 0.008, tint(shade, 0.86))
      .ring([0, 1.415, 0], 0.137, 0.008, tint(shade, 0.86))
    m.group('chain')
      .capsule([0.09, 1.14, 0.06], [0.09, 1.02, 0.06], 0.004, stand)
      .sphere([0.09, 1.01, 0.06], 0.013, stand)
    return { flame: [0, 1.28, 0] }
  },
)

const pendant = light(
  {
    id: 'ceiling-lamp',
    en: 'ceiling lamp, pendant lamp, pendant light, hanging lamp, ceiling light',
    zh: '吊灯, 顶灯',
    kinds: 'lamp',
    size: 0.81,
    rests: 'ceiling',
    colour: '#e0a23f',
    parts: 'shade',
    states: 'lit',
  },
  (m) => {
    const shade = m.part('shade', plastic('#e0a23f'))
    m.group('cord').capsule([0, 0.3, 0], [0, 0.8, 0], 0.009, dark()).cone([0, 0.79, 0], 0.012, 0.05, dark())
    m.group('shade')
      .ellipsoid([0, 0.04, 0], [0.22, 0.24, 0.22], shade, { melt: 0.03 })
      .cone([0, 0.3, 0], 0.04, [0.05, 0.03], shade, { melt: 0.03 })
      .ellipsoid([0, 0.03, 0], [0.205, 0.22, 0.205], shade, { operation: 'carve', melt: 0.004 })
      .box([0, -0.19, 0], [0.3, 0.22, 0.3], shade, { operation: 'carve', melt: 0.004 })
    m.group('bulb').sphere([0, 0.07, 0], 0.07, glow('#fff3cf', m.has('off') ? 0.1 : 1))
    return { flame: [0, 0.05, 0], hang: [0, 0.8, 0] }
  },
)

const chandelier = light(
  {
    id: 'chandelier',
    zh: '枝形吊灯, 水晶吊灯',
    kinds: 'lamp',
    size: 0.9,
    rests: 'ceiling',
    colour: '#f0bd3c',
    parts: 'frame',
    states: 'lit',
  },
  (m) => {
    const frame = m.part('frame', gold())
    const body = m.group('frame')
    body.lathe(
      [0, 0.08, 0],
      turned(
        smooth([
          [0.02, 0],
          [0.05, 0.05],
          [0.09, 0.12],
          [0.04, 0.2],
          [0.07, 0.28],
          [0.025, 0.4],
        ]),
      ),
      frame,
      { round: 0.005 },
    )
    body.sphere([0, 0.05, 0], 0.035, frame)
    m.group('chain').tube(
      spread(7, 0.46, 0.88).map((y) => [0, y, 0] as const),
      0.01,
      frame,
    )
    for (const y of spread(5, 0.5, 0.84)) m.group('link').ring([0, y, 0], 0.018, 0.007, frame, { axes: ALONG_Z })
    m.group('rose').cone([0, 0.885, 0], 0.015, 0.07, frame)
    around(6, (_, c, s) => {
      body.curve(
        [c * 0.06, 0.22, s * 0.06],
        [c * 0.16, 0.08, s * 0.16],
        [c * 0.34, 0.1, s * 0.34],
        [c * 0.34, 0.24, s * 0.34],
        [0.016, 0.013],
        frame,
      )
      m.group('cup').cone([c * 0.34, 0.25, s * 0.34], 0.014, [0.025, 0.045], frame)
      m.group('candle').cone([c * 0.34, 0.32, s * 0.34], 0.06, 0.019, soft('#fdf3dc'))
      if (!m.has('off')) m.group('flame').ellipsoid([c * 0.34, 0.42, s * 0.34], [0.02, 0.042, 0.02], glow('#ffc14d', 1))
      m.group('drops').ellipsoid([c * 0.34, 0.17, s * 0.34], [0.017, 0.03, 0.017], {
        ...glass('#d7ecfa', 0.85),
        shine: 1,
      })
      m.group('drops').ellipsoid([c * 0.2, 0.06, s * 0.2], [0.015, 0.028, 0.015], {
        ...glass('#d7ecfa', 0.85),
        shine: 1,
      })
    })
    return { flame: [0, 0.35, 0], hang: [0, 0.9, 0] }
  },
)

const candle = light(
  { id: 'candle', zh: '蜡烛', size: 0.2, rests: 'surface', colour: '#fbeecb', parts: 'wax', states: 'lit', unit: 0.1 },
  (m) => {
    const wax = m.part('wax', { ...soft('#fbeecb'), skin: 0.7, shine: 0.25 })
    const body = m.group('wax')
    body.cone([0, 0.75, 0], 0.65, [0.34, 0.32], wax, { round: 0.08 })
    for (const [angle, drop] of [
      [0.6, 0.5],
      [2.2, 0.75],
      [4.1, 0.35],
    ] as const)
      body.capsule(
        [Math.cos(angle) * 0.31, 1.34, Math.sin(angle) * 0.31],
        [Math.cos(angle) * 0.33, 1.34 - drop, Math.sin(angle) * 0.33],
        [0.05, 0.07],
        wax,
        { melt: 0.05 },
      )
    m.group('dish').lathe(
      [0, 0, 0],
      hollow(
        [
          [0.3, 0],
          [0.6, 0.04],
          [0.7, 0.16],
        ],
        0.05,
      ),
      m.part('dish', metal('#d9a94a')),
      { round: 0.02 },
    )
    m.group('wick').capsule([0, 1.36, 0], [0.02, 1.52, 0], 0.025, dark())
    if (!m.has('off', 'unlit')) flame(m, [0, 1.45, 0], 0.55)
    return { flame: [0, 1.7, 0], grip: [0, 0.7, 0] }
  },
)

const candlestick = light(
  {
    id: 'candlestick',
    en: 'candlestick, candelabra, candle holder, candelabrum',
    zh: '烛台',
    kinds: 'candle',
    size: 0.42,
    colour: '#f0bd3c',
    parts: 'stand, wax',
    states: 'lit',
    unit: 0.1,
  },
  (m) => {
    const stand = m.part('stand', gold())
    const body = m.group('stand')
    body.lathe(
      [0, 0, 0],
      turned(
        smooth([
          [0.75, 0],
          [0.7, 0.12],
          [0.2, 0.3],
          [0.14, 0.8],
          [0.24, 1.0],
          [0.12, 1.2],
          [0.12, 2.2],
        ]),
      ),
      stand,
      { round: 0.02 },
    )
    both((x) => body.curve([0, 1.4, 0], [x * 0.7, 1.1, 0], [x * 1.0, 1.5, 0], [x * 1.0, 1.95, 0], [0.1, 0.09], stand))
    for (const [x, y] of [
      [-1, 2.0],
      [0, 2.3],
      [1, 2.0],
    ]) {
      m.group('cup').cone([x, y, 0], 0.07, [0.14, 0.26], stand)
      m.group('wax').cone([x, y + 0.65, 0], 0.6, 0.13, m.part('wax', soft('#fdf3dc')), { round: 0.03 })
      if (!m.has('off', 'unlit')) flame(m, [x, y + 1.25, 0], 0.5)
    }
    return { flame: [0, 3.7, 0], grip: [0, 1.0, 0] }
  },
)

export const lightsLamps = [lamp, deskLamp, floorLamp, pendant, chandelier, candle, candlestick]
