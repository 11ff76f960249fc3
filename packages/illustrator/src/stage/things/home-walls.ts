// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Walls, windows, clocks, textiles and other things that make a room. */
import { IDENTITY, rotation } from '../frames.ts'
import { clockDecals, home, LANDSCAPE } from './home-shared.ts'
import { ALONG_Z, both, FLAT } from './shapes.ts'
import { cloth, glaze, gold, matte, metal, pane, plastic, steel, timber, tint } from './surfaces.ts'

const rug = home(
  {
    id: 'rug',
    en: 'rug, carpet, round rug',
    zh: '地毯, 圆地毯',
    size: 1.9,
    rests: 'ground',
    colour: '#c8604f',
    parts: 'pile',
  },
  (m) => {
    const pile = m.part('pile', {
      ...cloth('#c8604f'),
      pattern: {
        kind: 'rings',
        colours: ['#c8604f', '#f4e3c4', '#d97a62', '#a8483f'],
        scale: 0.19,
        frame: { at: [0, 0, 0], axes: IDENTITY },
      },
    })
    m.group('rug')
      .cone([0, 0.012, 0], 0.012, 0.95, pile, { round: 0.01 })
      .ring([0, 0.014, 0], 0.94, 0.014, m.part('pile', cloth('#f4e3c4')))
    return { top: [0, 0.024, 0] }
  },
)

const mat = home(
  {
    id: 'doormat',
    en: 'doormat, mat, floor mat, yoga mat, bath mat',
    zh: '地垫, 垫子, 脚垫, 瑜伽垫',
    size: 0.9,
    rests: 'ground',
    colour: '#a8804f',
    parts: 'pile',
  },
  (m) => {
    const pile = m.part('pile', {
      ...cloth('#a8804f'),
      pattern: { kind: 'fur', colours: ['#a8804f', '#8a6638'], scale: 0.04 },
    })
    const body = m.group('mat')
    body.box([0, 0.015, 0], [0.45, 0.015, 0.27], pile, { round: 0.012 })
    return { top: [0, 0.03, 0], face: m.face(body, [0, 0.03, 0], FLAT, [0.7, 0.36]) }
  },
)

const mirror = home(
  {
    id: 'mirror',
    en: 'mirror, looking glass, wall mirror',
    zh: '镜子, 穿衣镜',
    size: 1.4,
    rests: 'ground',
    colour: '#c08a4a',
    parts: 'frame',
  },
  (m) => {
    const frame = m.part('frame', timber('#c08a4a'))
    const body = m.at([0, 0.05, 0], rotation(0, -0.08))
    const border = body.group('frame')
    border.ellipsoid([0, 0.72, 0], [0.33, 0.64, 0.035], frame)
    body.group('glass').ellipsoid([0, 0.72, 0.014], [0.275, 0.575, 0.03], {
      colour: '#bcd8e6',
      shine: 0.9,
      gloss: 110,
      mirror: 0.75,
      rim: 0.2,
    })
    m.group('feet').capsule([-0.26, 0.025, 0], [0.26, 0.025, 0.04], 0.025, frame)
    both((x) =>
      m
        .group('feet')
        .capsule([x * 0.26, 0.025, -0.12], [x * 0.26, 0.025, 0.14], 0.024, frame)
        .capsule([x * 0.26, 0.03, 0], [x * 0.3, 0.7, -0.04], 0.022, frame),
    )
    return undefined
  },
)

const frame = home(
  {
    id: 'picture-frame',
    en: 'picture frame, painting, picture, framed picture, photo frame, wall art, artwork',
    zh: '相框, 画框, 挂画, 画, 油画',
    size: 0.6,
    rests: 'wall',
    colour: '#9a6236',
    parts: 'frame',
  },
  (m) => {
    const wood = m.part('frame', timber('#9a6236', 'x'))
    m.group('mount').box([0, 0.3, 0.012], [0.37, 0.27, 0.012], matte('#fbf6ea'), { round: 0.004 })
    const border = m.group('frame')
    both((s) =>
      border
        .box([0, 0.3 + s * 0.27, 0.02], [0.4, 0.03, 0.02], wood, { round: 0.012, melt: 0.004 })
        .box([s * 0.37, 0.3, 0.02], [0.03, 0.3, 0.02], m.part('frame', timber('#9a6236')), {
          round: 0.012,
          melt: 0.004,
        }),
    )
    const canvas = m.group('canvas')
    canvas.box([0, 0.3, 0.022], [0.29, 0.195, 0.005], matte('#f7ecd4'), { round: 0.003 })
    return {
      face: m.face(canvas, [0, 0.3, 0.0272], IDENTITY, [0.58, 0.39], LANDSCAPE(0.29, 0.195)),
      hang: [0, 0.55, 0],
    }
  },
)

const poster = home({ id: 'poster', zh: '海报', size: 0.8, rests: 'wall', colour: '#f2b84b', parts: 'paper' }, (m) => {
  const paper = m.group('paper')
  paper.box([0, 0.4, 0.005], [0.28, 0.4, 0.005], m.part('paper', matte('#f2b84b')), { round: 0.003 })
  for (const x of [-1, 1]) m.group('pins').sphere([x * 0.26, 0.78, 0.014], 0.012, plastic('#d8404f'))
  return {
    face: m.face(
      paper,
      [0, 0.4, 0.01],
      IDENTITY,
      [0.5, 0.74],
      [
        { kind: 'ellipse', centre: [0, 0.06], radii: [0.17, 0.17], colour: '#e2574c' },
        {
          kind: 'polygon',
          points: [
            [-0.25, -0.24],
            [0, 0.02],
            [0.25, -0.24],
          ],
          colour: '#2f6d72',
        },
      ],
    ),
  }
})

const vase = home(
  {
    id: 'vase',
    en: 'vase, flower vase',
    zh: '花瓶',
    kinds: 'container',
    size: 0.32,
    colour: '#4f8fb8',
    parts: 'body',
    category: 'container',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', glaze('#4f8fb8'))
    const pot = m.group('body')
    pot
      .ellipsoid([0, 1.12, 0], [0.98, 1.1, 0.98], body, { melt: 0.3 })
      .cone([0, 0.08, 0], 0.08, [0.58, 0.6], body, { melt: 0.15 })
    pot
      .cone([0, 2.35, 0], 0.5, [0.44, 0.4], body, { melt: 0.35 })
      .cone([0, 2.98, 0], 0.16, [0.42, 0.62], body, { melt: 0.12, round: 0.05 })
    pot
      .cone([0, 2.6, 0], 0.6, [0.28, 0.36], tint(body, 0.5), { operation: 'carve', melt: 0.05 })
      .cone([0, 3.12, 0], 0.14, [0.34, 0.52], tint(body, 0.6), { operation: 'carve', melt: 0.04 })
    m.group('band').ring([0, 0.95, 0], 0.96, 0.05, tint(body, 1.45)).ring([0, 1.4, 0], 0.94, 0.035, tint(body, 1.45))
    return { top: [0, 3.1, 0], inside: [0, 2.6, 0], grip: [0, 1.2, 0] }
  },
)

const clock = home(
  {
    id: 'clock',
    en: 'clock, wall clock',
    zh: '时钟, 钟, 挂钟',
    size: 0.36,
    rests: 'wall',
    colour: '#e2574c',
    parts: 'rim, face',
    category: 'device',
    unit: 0.1,
  },
  (m) => {
    m.group('rim')
      .ring([0, 1.8, 0.25], 1.6, 0.2, m.part('rim', plastic('#e2574c')), { axes: ALONG_Z })
      .cone([0, 1.8, 0.12], 0.12, 1.6, m.part('rim', plastic('#e2574c')), { axes: ALONG_Z })
    const dial = m.group('dial')
    dial.cone([0, 1.8, 0.22], 0.08, 1.55, m.part('face', matte('#fffaf0')), { axes: ALONG_Z })
    return { face: m.face(dial, [0, 1.8, 0.3], IDENTITY, [2.2, 2.2], clockDecals(1.5)) }
  },
)

const alarmClock = home(
  {
    id: 'alarm-clock',
    zh: '闹钟',
    kinds: 'clock',
    size: 0.2,
    colour: '#e2574c',
    parts: 'body',
    category: 'device',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', plastic('#e2574c'))
    m.group('body').cone([0, 0.95, 0], 0.32, 0.78, body, { axes: ALONG_Z, round: 0.14 })
    const dial = m.group('dial')
    dial.cone([0, 0.95, 0.31], 0.04, 0.66, matte('#fffaf0'), { axes: ALONG_Z })
    dial.paint([0, 0.95, 0.34], IDENTITY, 1, clockDecals(0.64), 0.1)
    both((x) => {
      m.group('bell').ellipsoid([x * 0.45, 1.72, 0], [0.32, 0.22, 0.26], metal('#f0c14a'), {
        axes: rotation(0, 0, -x * 0.5),
      })
      m.group('feet').capsule([x * 0.42, 0.3, 0], [x * 0.56, 0.08, 0], [0.1, 0.08], body)
    })
    m.group('hammer').capsule([0, 1.6, 0], [0, 1.92, 0], 0.05, steel()).sphere([0, 1.94, 0], 0.1, steel())
    return { grip: [0, 0.9, 0] }
  },
)

const grandfatherClock = home(
  {
    id: 'grandfather-clock',
    en: 'grandfather clock, longcase clock, pendulum clock',
    zh: '落地钟, 座钟',
    kinds: 'clock',
    size: 1.75,
    rests: 'ground',
    colour: '#8a4f2c',
    parts: 'case',
    category: 'furniture',
  },
  (m) => {
    const wood = m.part('case', timber('#8a4f2c'))
    const body = m.group('case')
    body
      .box([0, 0.17, 0], [0.25, 0.17, 0.16], wood, { round: 0.02 })
      .box([0, 0.75, 0], [0.19, 0.45, 0.13], wood, { round: 0.02, melt: 0.004 })
      .box([0, 1.36, 0], [0.24, 0.22, 0.16], wood, { round: 0.03, melt: 0.004 })
    body.cone([0, 1.58, 0], 0.15, 0.2, wood, { axes: ALONG_Z, round: 0.02, melt: 0.01 })
    m.group('window').box([0, 0.77, 0.13], [0.12, 0.32, 0.012], pane('#3a2a24'), { round: 0.01 })
    m.group('pendulum')
      .capsule([0, 1.04, 0.145], [0, 0.62, 0.145], 0.01, gold())
      .cone([0, 0.6, 0.15], 0.012, 0.065, gold(), { axes: ALONG_Z })
    const dial = m.group('dial')
    dial
      .cone([0, 1.38, 0.16], 0.012, 0.18, matte('#fdf3dc'), { axes: ALONG_Z })
      .ring([0, 1.38, 0.165], 0.18, 0.016, gold(), { axes: ALONG_Z })
    dial.paint([0, 1.38, 0.172], IDENTITY, 1, clockDecals(0.165), 0.05)
    return undefined
  },
)

export const homeWalls = [rug, mat, mirror, frame, poster, vase, clock, alarmClock, grandfatherClock]
