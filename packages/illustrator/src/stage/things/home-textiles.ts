// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Walls, windows, clocks, textiles and other things that make a room. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Decal } from '../solids.ts'
import { home } from './home-shared.ts'
import { ALONG_Z, around, both, hollow, smooth, spread, turned } from './shapes.ts'
import { glass, matte, plastic, steel, timber, tint } from './surfaces.ts'

const pot = home(
  {
    id: 'flower-pot',
    en: 'flower pot, flowerpot, plant pot, planter',
    zh: '花盆',
    size: 0.24,
    colour: '#d27a52',
    parts: 'body',
    category: 'container',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', matte('#d27a52'))
    m.group('body').lathe(
      [0, 0, 0],
      hollow(
        [
          [0.75, 0],
          [1.05, 1.7],
          [1.22, 1.72],
          [1.22, 2.3],
        ],
        0.13,
      ),
      body,
      { round: 0.04 },
    )
    m.group('soil').cone([0, 2.0, 0], 0.08, 1.05, matte('#5b3d2a'))
    return { top: [0, 2.08, 0], inside: [0, 2.08, 0] }
  },
)

const hourglass = home(
  {
    id: 'hourglass',
    en: 'hourglass, sand timer, sandglass',
    zh: '沙漏',
    size: 0.26,
    colour: '#b5763f',
    parts: 'frame, sand',
    unit: 0.1,
  },
  (m) => {
    const wood = m.part('frame', timber('#b5763f'))
    for (const y of [0.12, 2.48]) m.group('plate').cone([0, y, 0], 0.12, 0.82, wood, { round: 0.08 })
    around(
      3,
      (_, c, s) => m.group('post').capsule([c * 0.68, 0.2, s * 0.68], [c * 0.68, 2.4, s * 0.68], 0.07, wood),
      0.5,
    )
    const sand = m.part('sand', { ...matte('#eebd5b') })
    m.group('sand')
      .lathe(
        [0, 0.25, 0],
        turned([
          [0.5, 0],
          [0.5, 0.15],
          [0.2, 0.42],
          [0.03, 0.5],
        ]),
        sand,
        { round: 0.03 },
      )
      .capsule([0, 0.6, 0], [0, 1.3, 0], 0.025, sand)
      .lathe(
        [0, 1.35, 0],
        turned([
          [0.04, 0],
          [0.3, 0.3],
          [0.42, 0.55],
        ]),
        sand,
        { round: 0.03 },
      )
    m.group('glass').lathe(
      [0, 0.24, 0],
      turned(
        smooth([
          [0.4, 0],
          [0.6, 0.3],
          [0.45, 0.75],
          [0.1, 1.05],
          [0.45, 1.35],
          [0.6, 1.8],
          [0.4, 2.1],
        ]),
      ),
      glass('#dff1f7', 0.28),
      { round: 0.01 },
    )
    return { grip: [0, 1.3, 0] }
  },
)

const screen = home(
  {
    id: 'folding-screen',
    en: 'folding screen, room divider, partition',
    zh: '屏风, 隔断',
    size: 1.5,
    rests: 'ground',
    colour: '#f4e9d2',
    parts: 'panel, frame',
    category: 'furniture',
  },
  (m) => {
    spread(3, -0.5, 0.5).forEach((x, index) => {
      const leaf = m.at([x, 0, 0], rotation(index % 2 ? -0.35 : 0.35))
      const paper = leaf.group('panel')
      paper.box([0, 0.73, 0], [0.24, 0.66, 0.008], m.part('panel', matte('#f4e9d2')), { round: 0.004 })
      paper.paint(
        [0, 0.7, 0.01],
        IDENTITY,
        1,
        [
          {
            kind: 'stroke',
            from: [-0.1, -0.4],
            bend: [0.15, 0],
            to: [-0.05, 0.45],
            widths: [0.05, 0.02],
            colour: '#7a5233',
          },
          ...[
            [0.02, 0.1],
            [0.1, -0.1],
            [-0.02, 0.4],
            [-0.1, 0.28],
            [0.1, 0.3],
          ].map(([cx, cy]): Decal => ({ kind: 'ellipse', centre: [cx, cy], radii: [0.05, 0.05], colour: '#e27a8f' })),
        ],
        0.03,
      )
      const wood = m.part('frame', timber('#6b3a24'))
      both((s) => leaf.group('stile').box([s * 0.245, 0.75, 0], [0.02, 0.75, 0.02], wood, { round: 0.01 }))
      for (const y of [0.08, 1.4]) leaf.group('rail').box([0, y, 0], [0.24, 0.025, 0.018], wood, { round: 0.01 })
    })
    return undefined
  },
)

const fan = home(
  {
    id: 'fan',
    en: 'electric fan, fan, standing fan, desk fan',
    zh: '电风扇, 风扇',
    size: 1.05,
    rests: 'ground',
    colour: '#7fb5c9',
    parts: 'body',
    category: 'device',
  },
  (m) => {
    const body = m.part('body', plastic('#7fb5c9'))
    m.group('base')
      .cone([0, 0.02, 0], 0.02, [0.2, 0.18], body, { round: 0.018 })
      .cone([0, 0.4, 0], 0.38, [0.025, 0.02], steel())
    m.group('motor').cone([0, 0.8, -0.05], 0.1, 0.075, body, { axes: ALONG_Z, round: 0.04 })
    around(4, (angle) =>
      m
        .group('blades')
        .ellipsoid(
          [Math.cos(angle) * 0.11, 0.8 + Math.sin(angle) * 0.11, 0.075],
          [0.1, 0.06, 0.008],
          tint(body, 1.35),
          { axes: rotation(0, 0, angle) },
        ),
    )
    const cage = m.group('cage')
    for (const [r, z] of [
      [0.235, 0.08],
      [0.17, 0.125],
      [0.1, 0.14],
    ])
      cage.ring([0, 0.8, z], r, 0.006, steel(), { axes: ALONG_Z, melt: 0 })
    around(10, (_, c, s) =>
      cage.capsule([c * 0.04, 0.8 + s * 0.04, 0.145], [c * 0.235, 0.8 + s * 0.235, 0.08], 0.004, steel(), { melt: 0 }),
    )
    m.group('cap').ellipsoid([0, 0.8, 0.14], [0.05, 0.05, 0.02], body)
    return undefined
  },
)

export const homeTextiles = [pot, hourglass, screen, fan]
