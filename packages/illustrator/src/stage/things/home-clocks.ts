// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Walls, windows, clocks, textiles and other things that make a room. */
import { IDENTITY, rotation } from '../frames.ts'
import { flame } from './fittings.ts'
import { home } from './home-shared.ts'
import { ALONG_Z, both, smooth, spread, turned } from './shapes.ts'
import { cloth, gold, matte, pane, plastic, soft, timber, tint } from './surfaces.ts'

const curtain = home(
  {
    id: 'curtain',
    en: 'curtain, curtains, drapes, drape',
    zh: '窗帘, 帘子',
    size: 1.6,
    rests: 'wall',
    colour: '#e9c48f',
    parts: 'cloth, rod',
  },
  (m) => {
    const fabric = m.part('cloth', cloth('#e9c48f'))
    m.group('rod').capsule([-0.95, 1.55, 0.08], [0.95, 1.55, 0.08], 0.022, m.part('rod', timber('#8a5a34', 'x')))
    both((x) => m.group('rod').sphere([x * 0.97, 1.55, 0.08], 0.045, m.part('rod', timber('#8a5a34'))))
    both((side) => {
      const drape = m.group('drape')
      spread(6, 0.48, 0.88).forEach((x, index) => {
        const z = index % 2 ? 0.095 : 0.065
        drape.capsule([side * x, 1.5, z], [side * (x * 0.82 + 0.17), 0.62, z], [0.05, 0.045], fabric, { melt: 0.03 })
        drape.capsule([side * (x * 0.82 + 0.17), 0.62, z], [side * (x + 0.01), 0.05, z], [0.045, 0.055], fabric, {
          melt: 0.03,
        })
        m.group('rings').ring([side * x, 1.55, 0.08], 0.03, 0.008, gold(), { axes: rotation(0, 0, Math.PI / 2) })
      })
      m.group('tie').box([side * 0.73, 0.62, 0.08], [0.21, 0.028, 0.07], tint(fabric, 0.75), { round: 0.027 })
    })
    return undefined
  },
)

const windowModel = home(
  {
    id: 'window',
    zh: '窗户, 窗, 窗子',
    size: 1.2,
    rests: 'wall',
    colour: '#fbf8f1',
    parts: 'frame',
    category: 'building',
    states: 'open',
  },
  (m) => {
    const wood = m.part('frame', matte('#fbf8f1'))
    const body = m.group('frame')
    const view = m.group('view')
    view.box([0, 0.62, 0.01], [0.46, 0.52, 0.01], { ...pane('#a9daf2'), mirror: 0.12 }, { round: 0.004 })
    view.paint(
      [0, 0.62, 0.021],
      IDENTITY,
      1,
      [
        {
          kind: 'polygon',
          points: [
            [-0.5, -0.55],
            [0.5, -0.55],
            [0.5, 0.55],
            [-0.5, 0.55],
          ],
          colour: '#bfe4f6',
        },
        { kind: 'ellipse', centre: [-0.2, 0.26], radii: [0.15, 0.055], colour: '#ffffff' },
        { kind: 'ellipse', centre: [-0.11, 0.3], radii: [0.09, 0.06], colour: '#ffffff' },
        { kind: 'ellipse', centre: [0.3, -0.62], radii: [0.6, 0.42], colour: '#8fcf6d' },
        { kind: 'ellipse', centre: [-0.35, -0.68], radii: [0.6, 0.4], colour: '#79bf5c' },
        {
          kind: 'polygon',
          points: [
            [0.1, 0.55],
            [0.28, 0.55],
            [-0.14, -0.55],
            [-0.32, -0.55],
          ],
          colour: '#ffffff',
          opacity: 0.22,
        },
      ],
      0.03,
    )
    both((s) =>
      body
        .box([s * 0.48, 0.63, 0.04], [0.045, 0.57, 0.04], wood, { round: 0.014, melt: 0.004 })
        .box([0, 0.63 + s * 0.54, 0.04], [0.52, 0.045, 0.04], wood, { round: 0.014, melt: 0.004 }),
    )
    body
      .box([0, 0.62, 0.03], [0.022, 0.53, 0.026], wood, { round: 0.01, melt: 0.004 })
      .box([0, 0.7, 0.03], [0.46, 0.022, 0.026], wood, { round: 0.01, melt: 0.004 })
    m.group('sill').box([0, 0.03, 0.08], [0.58, 0.03, 0.08], wood, { round: 0.018 })
    return { top: [0, 0.06, 0.1] }
  },
)

const door = home(
  {
    id: 'door',
    en: 'door, front door, wooden door',
    zh: '门, 大门, 木门',
    size: 1.75,
    rests: 'ground',
    colour: '#a8603a',
    parts: 'leaf, frame',
    category: 'building',
    states: 'open',
  },
  (m) => {
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
    hinge
      .group('knob')
      .sphere([0.68, 0.8, 0.07], 0.036, gold())
      .capsule([0.68, 0.8, 0.02], [0.68, 0.8, 0.06], 0.014, gold())
    if (m.has('open')) m.group('dark').box([0, 0.83, -0.05], [0.39, 0.82, 0.01], matte('#2a2430'), { round: 0.004 })
    return { door: [0, 0, 0.1], face: { at: [0, 1.2, 0.04], axes: IDENTITY, size: [0.5, 0.3] } }
  },
)

const pillow = home(
  {
    id: 'pillow',
    en: 'pillow, cushion, throw pillow',
    zh: '枕头, 抱枕, 靠垫',
    size: 0.42,
    colour: '#f2b84b',
    parts: 'cover',
  },
  (m) => {
    const cover = m.part('cover', cloth('#f2b84b'))
    const body = m.group('pillow')
    body.box([0, 0.075, 0], [0.2, 0.07, 0.2], cover, { round: 0.069 })
    both((x) => both((z) => body.sphere([x * 0.18, 0.065, z * 0.18], 0.03, cover, { melt: 0.04 })))
    body.sphere([0, 0.14, 0], 0.016, tint(cover, 0.75), { melt: 0.015 })
    return { top: [0, 0.14, 0], grip: [0, 0.075, 0] }
  },
)

const blanket = home(
  {
    id: 'blanket',
    en: 'blanket, quilt, picnic blanket, duvet, bedspread',
    zh: '毯子, 被子, 野餐垫',
    size: 1.5,
    rests: 'ground',
    colour: '#e2574c',
    parts: 'cloth',
  },
  (m) => {
    const fabric = m.part('cloth', {
      ...cloth('#e2574c'),
      pattern: { kind: 'checks', colours: ['#e2574c', '#fdf3e3'], scale: 0.14 },
    })
    m.group('cloth').box([0, 0.012, 0], [0.75, 0.012, 0.6], fabric, { round: 0.01 })
    m.group('fringe').box([0, 0.008, 0], [0.78, 0.007, 0.57], tint(m.part('cloth', cloth('#fdf3e3')), 1.1), {
      round: 0.006,
    })
    return { top: [0, 0.024, 0], seat: [0, 0.024, 0] }
  },
)

const fireplace = home(
  {
    id: 'fireplace',
    en: 'fireplace, hearth, chimney',
    zh: '壁炉, 火炉',
    size: 1.15,
    rests: 'ground',
    colour: '#b5583f',
    parts: 'bricks, mantel',
    category: 'furniture',
    states: 'lit',
  },
  (m) => {
    const brick = m.part('bricks', {
      ...matte('#b5583f'),
      pattern: { kind: 'bricks', colours: ['#b5583f', '#ead9c6'], scale: 0.17 },
    })
    const body = m.group('bricks')
    both((x) => body.box([x * 0.48, 0.52, 0], [0.14, 0.52, 0.2], brick, { round: 0.015, melt: 0.002 }))
    body
      .box([0, 0.91, 0], [0.6, 0.13, 0.2], brick, { round: 0.015, melt: 0.002 })
      .box([0, 0.5, -0.18], [0.5, 0.45, 0.03], tint(brick, 0.45), { round: 0.01, melt: 0.002 })
    m.group('hearth').box([0, 0.03, 0.1], [0.68, 0.03, 0.3], matte('#8d8a88'), { round: 0.014 })
    m.group('mantel').box([0, 1.09, 0.02], [0.72, 0.045, 0.26], m.part('mantel', timber('#8a5a34', 'x')), {
      round: 0.02,
    })
    both((s) =>
      m
        .group('logs')
        .capsule([-0.2, 0.11, 0.02 + s * 0.06], [0.2, 0.11, 0.02 + s * 0.06], 0.05, timber('#7a4f2e', 'x')),
    )
    m.group('logs').capsule([-0.16, 0.18, 0.06], [0.17, 0.17, -0.03], 0.045, timber('#8a5a34', 'x'))
    if (!m.has('off', 'unlit'))
      for (const [x, h] of [
        [-0.11, 0.3],
        [0.02, 0.42],
        [0.13, 0.26],
      ])
        flame(m, [x, 0.18, 0.02], h)
    return { flame: [0, 0.35, 0.05], top: [0, 1.135, 0.05], inside: [0, 0.1, 0.05] }
  },
)

const ball = home(
  {
    id: 'globe',
    en: 'globe, earth globe, desk globe',
    zh: '地球仪',
    size: 0.4,
    colour: '#3f8fd0',
    parts: 'ball, stand',
    category: 'device',
    unit: 0.1,
  },
  (m) => {
    const sea = m.part('ball', plastic('#3f8fd0'))
    m.group('stand').lathe(
      [0, 0, 0],
      turned(
        smooth([
          [0.95, 0],
          [0.9, 0.15],
          [0.25, 0.35],
          [0.12, 0.7],
        ]),
      ),
      m.part('stand', timber('#8a5a34')),
      { round: 0.03 },
    )
    const globe = m.at([0, 2.3, 0], rotation(0, 0, -0.4))
    globe.group('arc').ring([0, 0, 0], 1.55, 0.07, gold(), { axes: ALONG_Z })
    globe.group('axis').capsule([0, -1.6, 0], [0, 1.6, 0], 0.06, gold())
    const land = globe.group('ball')
    land.sphere([0, 0, 0], 1.4, sea)
    const green = soft('#6dbb57')
    for (const [x, y, z, a, b] of [
      [-0.45, 0.65, 1.1, 0.5, 0.35],
      [-0.2, -0.45, 1.25, 0.33, 0.55],
      [0.85, 0.5, 0.95, 0.4, 0.5],
      [0.75, -0.25, 1.1, 0.28, 0.3],
      [-1.2, 0.25, 0.6, 0.35, 0.5],
      [0.1, 1.25, 0.5, 0.5, 0.16],
    ] as const)
      land.ellipsoid([x, y, z], [a, b, 0.22], green, {
        melt: 0.03,
        axes: rotation(Math.atan2(x, z), -Math.asin(y / 1.45)),
      })
    return { grip: [0, 0.6, 0] }
  },
)

export const homeClocks = [curtain, windowModel, door, pillow, blanket, fireplace, ball]
