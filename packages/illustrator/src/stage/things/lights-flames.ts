// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Things that give light. */
import { rotation } from '../frames.ts'
import { flame } from './fittings.ts'
import { light } from './lights-shared.ts'
import { ALONG_X, ALONG_Z, around, both, spread, turned } from './shapes.ts'
import { cloth, dark, glass, glow, gold, metal, plastic, steel, timber } from './surfaces.ts'

const lantern = light(
  {
    id: 'lantern',
    en: 'lantern, oil lamp, camping lantern',
    zh: '提灯, 油灯, 马灯',
    kinds: 'lamp',
    size: 0.36,
    colour: '#3c5a54',
    parts: 'frame',
    states: 'lit',
    unit: 0.1,
  },
  (m) => {
    const frame = m.part('frame', metal('#3c5a54'))
    const body = m.group('frame')
    body.cone([0, 0.15, 0], 0.15, 0.8, frame, { round: 0.08 }).cone([0, 0.36, 0], 0.08, [0.7, 0.6], frame)
    body.cone([0, 2.3, 0], 0.25, [0.78, 0.32], frame, { round: 0.05 }).cone([0, 2.62, 0], 0.12, 0.25, frame)
    around(
      4,
      (_, c, s) => body.capsule([c * 0.66, 0.3, s * 0.66], [c * 0.66, 2.15, s * 0.66], 0.07, frame),
      Math.PI / 4,
    )
    if (!m.has('off', 'unlit')) flame(m, [0, 0.45, 0], 1.1)
    m.group('glow').cone(
      [0, 1.25, 0],
      0.8,
      0.58,
      { ...glass('#ffdf94', 0.4), glow: m.has('off') ? 0 : 0.4 },
      { round: 0.1 },
    )
    m.group('handle').curve([-0.62, 2.25, 0], [-0.7, 3.75, 0], [0.7, 3.75, 0], [0.62, 2.25, 0], [0.06, 0.06], frame, {
      steps: 10,
    })
    return { flame: [0, 1.1, 0], grip: { at: [0, 3.35, 0], axes: rotation(0, 0, Math.PI / 2) }, hang: [0, 3.4, 0] }
  },
)

const paperLantern = light(
  {
    id: 'paper-lantern',
    en: 'paper lantern, chinese lantern, red lantern, japanese lantern',
    zh: '灯笼, 红灯笼, 纸灯笼',
    kinds: 'lantern',
    size: 0.72,
    rests: 'ceiling',
    colour: '#e0343a',
    parts: 'paper, trim',
    states: 'lit',
  },
  (m) => {
    const paper = m.part('paper', { ...cloth('#e0343a'), glow: m.has('off') ? 0 : 0.38 })
    const trim = m.part('trim', gold())
    const body = m.group('paper')
    around(14, (_, c, s) => body.ellipsoid([c * 0.13, 0.42, s * 0.13], [0.1, 0.17, 0.1], paper, { melt: 0.012 }))
    body.ellipsoid([0, 0.42, 0], [0.19, 0.168, 0.19], paper, { melt: 0.01 })
    m.group('trim').cone([0, 0.59, 0], 0.022, [0.11, 0.1], trim).cone([0, 0.25, 0], 0.022, [0.1, 0.11], trim)
    m.group('cord')
      .capsule([0, 0.6, 0], [0, 0.71, 0], 0.008, trim)
      .ring([0, 0.69, 0], 0.02, 0.007, trim, { axes: ALONG_Z })
    const tassel = m.group('tassel')
    tassel
      .capsule([0, 0.23, 0], [0, 0.17, 0], 0.008, trim)
      .sphere([0, 0.165, 0], 0.024, trim)
      .cone([0, 0.08, 0], 0.08, [0.04, 0.016], m.part('paper', cloth('#e0343a')), { round: 0.008 })
    return {
      flame: [0, 0.42, 0],
      hang: [0, 0.71, 0],
      face: { at: [0, 0.42, 0.22], axes: rotation(), size: [0.2, 0.16] },
    }
  },
)

const bulb = light(
  {
    id: 'light-bulb',
    en: 'light bulb, lightbulb, bulb, idea',
    zh: '灯泡, 电灯泡',
    size: 0.15,
    colour: '#ffe38a',
    parts: 'glass',
    states: 'lit',
    unit: 0.1,
  },
  (m) => {
    const base = m.group('base')
    base.cone([0, 0.3, 0], 0.2, 0.22, steel(), { round: 0.03 }).cone([0, 0.06, 0], 0.07, [0.09, 0.18], dark())
    for (const y of [0.17, 0.29, 0.41]) base.ring([0, y, 0], 0.22, 0.035, metal('#9aa3af'), { melt: 0.01 })
    m.group('filament').curve(
      [-0.12, 0.6, 0],
      [-0.25, 1.2, 0],
      [0.25, 1.2, 0],
      [0.12, 0.6, 0],
      [0.02, 0.02],
      glow('#fff7d8', 1),
    )
    m.group('glow').sphere([0, 1.0, 0], 0.17, glow('#fff2b0', m.has('off') ? 0.1 : 1))
    const skin = m.part('glass', { ...glass('#ffe38a', 0.55), glow: m.has('off') ? 0 : 0.45 })
    m.group('glass')
      .sphere([0, 1.0, 0], 0.5, skin, { melt: 0.2 })
      .cone([0, 0.58, 0], 0.1, [0.21, 0.26], skin, { melt: 0.2 })
    return { flame: [0, 1, 0], grip: [0, 0.3, 0] }
  },
)

const torch = light(
  {
    id: 'flashlight',
    en: 'flashlight, torch light, electric torch',
    zh: '手电筒',
    size: 0.24,
    rests: 'hand',
    colour: '#e8b93c',
    parts: 'body',
    states: 'lit',
    category: 'tool',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', plastic('#e8b93c'))
    m.group('body').lathe(
      [0, 0, 0],
      turned([
        [0.26, 0],
        [0.28, 0.1],
        [0.27, 1.5],
        [0.45, 1.85],
        [0.5, 2.0],
        [0.5, 2.3],
        [0.44, 2.34],
      ]),
      body,
      { round: 0.03 },
    )
    const bands = m.group('bands')
    for (const y of [0.2, 0.4, 0.6, 1.95]) bands.ring([0, y, 0], y > 1 ? 0.5 : 0.28, 0.035, dark())
    m.group('switch').box([0, 1.15, 0.27], [0.08, 0.18, 0.06], dark(), { round: 0.04 })
    m.group('lens').ellipsoid([0, 2.34, 0], [0.41, 0.1, 0.41], glow('#fff5c8', 0.9))
    return { grip: [0, 0.8, 0], flame: [0, 2.4, 0] }
  },
)

const fireTorch = light(
  {
    id: 'torch',
    en: 'torch, flaming torch, burning torch',
    zh: '火把, 火炬',
    size: 0.66,
    rests: 'hand',
    colour: '#8a5a34',
    parts: 'handle',
    unit: 0.1,
  },
  (m) => {
    m.group('handle').cone([0, 2.2, 0], 2.2, [0.2, 0.3], m.part('handle', timber('#8a5a34')), { round: 0.08 })
    m.group('wrap').cone([0, 4.2, 0], 0.55, [0.36, 0.46], cloth('#d8c19a'), { round: 0.1 })
    for (const y of [3.9, 4.2, 4.5]) m.group('wrap').ring([0, y, 0], 0.42, 0.08, cloth('#c2a878'))
    flame(m, [0, 4.5, 0], 2.1)
    return { grip: [0, 1.2, 0], flame: [0, 5.4, 0] }
  },
)

const fairyLights = light(
  {
    id: 'string-lights',
    en: 'string lights, fairy lights, christmas lights, light string',
    zh: '彩灯, 灯串, 串灯',
    size: 1.9,
    rests: 'wall',
    colour: '#2f4a3c',
    parts: 'cord',
    states: 'lit',
  },
  (m) => {
    const cord = m.part('cord', dark())
    const string = m.group('cord')
    const points = spread(17, 0, 1.9).map((x) => {
      const t = ((x % 0.95) / 0.95) * 2 - 1
      return [x - 0.95, 0.12 + 0.24 * t * t, 0.02] as const
    })
    string.tube(points, 0.008, cord)
    const colours = ['#ff5a5f', '#ffd04d', '#58c46b', '#4fa8f0', '#c77dff'] as const
    points.forEach(([x, y, z], index) =>
      m
        .group('bulb')
        .capsule(
          [x, y - 0.01, z],
          [x, y - 0.065, z],
          [0.014, 0.026],
          glow(colours[index % 5], m.has('off') ? 0.2 : 0.85),
        ),
    )
    return undefined
  },
)

const spotlight = light(
  {
    id: 'spotlight',
    en: 'spotlight, stage light, floodlight',
    zh: '聚光灯, 舞台灯',
    kinds: 'lamp',
    size: 1.6,
    rests: 'ground',
    colour: '#3a3c46',
    parts: 'body',
    states: 'lit',
  },
  (m) => {
    const body = m.part('body', plastic('#3a3c46'))
    const stand = m.group('stand')
    around(3, (_, c, s) => stand.capsule([0, 0.35, 0], [c * 0.35, 0.02, s * 0.35], 0.018, dark()), Math.PI / 2)
    stand.capsule([0, 0.3, 0], [0, 1.2, 0], 0.022, dark())
    both((x) => stand.capsule([x * 0.19, 1.4, 0], [x * 0.1, 1.2, 0], 0.016, dark()))
    const head = m.at([0, 1.4, 0], rotation(0, 0.25))
    head.group('can').cone([0, 0, 0], 0.2, [0.12, 0.17], body, { axes: ALONG_Z, round: 0.04 })
    head.group('lens').ellipsoid([0, 0, 0.2], [0.145, 0.145, 0.03], glow('#fff4d0', 0.95))
    both((x) => head.group('knob').cone([x * 0.18, 0, 0], 0.02, 0.03, steel(), { axes: ALONG_X }))
    return { flame: [0, 1.35, 0.25] }
  },
)

export const lightsFlames = [lantern, paperLantern, bulb, torch, fireTorch, fairyLights, spotlight]
