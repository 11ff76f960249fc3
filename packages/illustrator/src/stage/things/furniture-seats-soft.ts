// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Things to sit on. Furniture is built at 0.82 of its real size to suit the short legs of the figures. */
import { rotation } from '../frames.ts'
import { padded, seat } from './furniture-seats-shared.ts'
import { around, both, legs, spread } from './shapes.ts'
import { cloth, metal, plastic, rubber, steel, timber } from './surfaces.ts'

const chair = seat(
  {
    id: 'chair',
    en: 'chair, dining chair, kitchen chair, wooden chair',
    zh: '椅子, 餐椅, 木椅',
    kinds: 'chair',
    size: 0.79,
    colour: '#b5763f',
    parts: 'frame, seat',
  },
  (m) => {
    const wood = m.part('frame', timber('#b5763f'))
    const frame = m.group('frame')
    legs(frame, [0.155, 0.145], 0.36, 0.021, wood, 0.018)
    both((x) => frame.capsule([x * 0.155, 0.36, -0.15], [x * 0.15, 0.75, -0.215], [0.021, 0.019], wood))
    both((x) => frame.capsule([x * 0.16, 0.17, 0.15], [x * 0.16, 0.17, -0.155], 0.012, wood, { melt: 0.008 }))
    frame.capsule([-0.16, 0.2, 0], [0.16, 0.2, 0], 0.012, wood, { melt: 0.008 })
    for (const y of [0.5, 0.6, 0.705])
      frame.box([0, y, -0.182 - (y - 0.5) * 0.16], [0.155, y > 0.7 ? 0.05 : 0.028, 0.013], wood, {
        axes: rotation(0, -0.17),
        round: 0.013,
        melt: 0.008,
      })
    m.group('seat').box([0, 0.367, 0], [0.195, 0.024, 0.185], m.part('seat', m.part('frame', timber('#c08549', 'z'))), {
      round: 0.022,
    })
    return { seat: [0, 0.39, 0.01], top: [0, 0.39, 0.01] }
  },
)

const armchair = seat(
  {
    id: 'armchair',
    en: 'armchair, easy chair, lounge chair, recliner',
    zh: '扶手椅, 单人沙发',
    kinds: 'chair',
    size: 0.74,
    colour: '#d9795d',
    parts: 'cover, cushions, legs',
  },
  (m) => padded(m, 0.84, 1),
)

const sofa = seat(
  {
    id: 'sofa',
    en: 'sofa, couch, settee, loveseat',
    zh: '沙发, 长沙发',
    size: 1.62,
    colour: '#4f928c',
    parts: 'cover, cushions, legs',
  },
  (m) => {
    const anchors = padded(m, 1.62, 2)
    const pillow = m.group('pillow')
    pillow.box([-0.5, 0.52, 0.03], [0.145, 0.145, 0.06], m.part('pillow', cloth('#f2b84b')), {
      round: 0.058,
      axes: rotation(0.2, -0.35, 0.2),
    })
    return anchors
  },
)

const stool = seat(
  { id: 'stool', en: 'stool, wooden stool', zh: '凳子, 圆凳', size: 0.4, colour: '#a8703f', parts: 'seat, legs' },
  (m) => {
    const wood = m.part('seat', timber('#a8703f', 'x'))
    m.group('seat').cone([0, 0.375, 0], 0.025, 0.17, wood, { round: 0.02 })
    const frame = m.group('legs')
    const leg = m.part('legs', timber('#94602f'))
    around(
      4,
      (_, c, s) =>
        frame.capsule([0.11 * c, 0.36, 0.11 * s], [0.15 * c, 0.02, 0.15 * s], [0.02, 0.017], leg, { melt: 0.005 }),
      Math.PI / 4,
    )
    frame.ring([0, 0.15, 0], 0.132, 0.011, leg, { melt: 0.008 })
    return { seat: [0, 0.4, 0] }
  },
)

const barStool = seat(
  {
    id: 'bar-stool',
    en: 'bar stool, barstool, high stool',
    zh: '吧台椅, 高脚凳',
    kinds: 'stool',
    size: 0.65,
    colour: '#c8473f',
    parts: 'seat, frame',
  },
  (m) => {
    const chrome = m.part('frame', steel())
    m.group('seat').cone([0, 0.61, 0], 0.04, [0.15, 0.165], m.part('seat', cloth('#c8473f')), { round: 0.035 })
    const frame = m.group('frame')
    frame
      .cone([0, 0.015, 0], 0.015, [0.17, 0.15], chrome)
      .cone([0, 0.3, 0], 0.28, 0.024, chrome)
      .ring([0, 0.22, 0], 0.12, 0.011, chrome)
    both((x) => frame.capsule([0, 0.22, 0], [x * 0.12, 0.22, 0], 0.009, chrome))
    return { seat: [0, 0.65, 0] }
  },
)

const officeChair = seat(
  {
    id: 'office-chair',
    en: 'office chair, desk chair, swivel chair, gaming chair',
    zh: '办公椅, 转椅, 电竞椅',
    kinds: 'chair',
    size: 0.93,
    colour: '#3f6fb0',
    parts: 'cover, frame',
  },
  (m) => {
    const cover = m.part('cover', cloth('#3f6fb0'))
    const black = m.part('frame', plastic('#3a3c46'))
    m.group('seat').box([0, 0.38, 0.02], [0.22, 0.045, 0.21], cover, { round: 0.042 })
    m.group('back').box([0, 0.7, -0.2], [0.2, 0.23, 0.045], cover, { round: 0.043, axes: rotation(0, -0.12) })
    const frame = m.group('frame')
    frame.curve([0, 0.34, -0.1], [0, 0.34, -0.26], [0, 0.45, -0.26], [0, 0.6, -0.25], [0.026, 0.026], black)
    frame.cone([0, 0.22, 0], 0.13, 0.03, black)
    around(
      5,
      (_, c, s) => {
        frame.capsule([0, 0.1, 0], [c * 0.22, 0.065, s * 0.22], [0.03, 0.02], black)
        m.group('wheels').sphere([c * 0.225, 0.035, s * 0.225], 0.035, rubber())
      },
      Math.PI / 2,
    )
    both((x) => {
      frame.curve(
        [x * 0.16, 0.34, 0],
        [x * 0.28, 0.34, 0],
        [x * 0.25, 0.45, -0.02],
        [x * 0.245, 0.53, -0.02],
        [0.016, 0.016],
        black,
      )
      frame.box([x * 0.245, 0.545, 0.02], [0.03, 0.016, 0.11], black, { round: 0.015 })
    })
    return { seat: [0, 0.425, 0.03], top: [0, 0.425, 0.03] }
  },
)

const rockingChair = seat(
  {
    id: 'rocking-chair',
    en: 'rocking chair, rocker',
    zh: '摇椅',
    kinds: 'chair',
    size: 0.92,
    colour: '#a8703f',
    parts: 'frame, cushion',
  },
  (m) => {
    const wood = m.part('frame', timber('#a8703f'))
    const frame = m.group('frame')
    both((x) => {
      frame.curve(
        [x * 0.2, 0.1, -0.42],
        [x * 0.2, -0.005, -0.15],
        [x * 0.2, -0.005, 0.15],
        [x * 0.2, 0.08, 0.36],
        [0.02, 0.02],
        wood,
      )
      frame.capsule([x * 0.2, 0.03, 0.17], [x * 0.2, 0.55, 0.18], 0.018, wood)
      frame.capsule([x * 0.19, 0.03, -0.17], [x * 0.18, 0.88, -0.3], 0.02, wood)
      frame.box([x * 0.205, 0.56, 0], [0.03, 0.015, 0.23], wood, { round: 0.014, melt: 0.008 })
    })
    for (const x of spread(5, -0.12, 0.12))
      frame.capsule([x, 0.36, -0.2], [x, 0.82, -0.285], 0.01, wood, { melt: 0.006 })
    frame.box([0, 0.83, -0.285], [0.19, 0.055, 0.018], wood, { round: 0.017, axes: rotation(0, -0.16) })
    frame.box([0, 0.35, 0], [0.2, 0.02, 0.2], wood, { round: 0.018, melt: 0.008 })
    m.group('cushion').box([0, 0.385, 0], [0.175, 0.03, 0.175], m.part('cushion', cloth('#d95f55')), { round: 0.028 })
    return { seat: [0, 0.415, 0.01], top: [0, 0.415, 0.01] }
  },
)

const deckChair = seat(
  {
    id: 'deck-chair',
    en: 'deck chair, beach chair, deckchair',
    zh: '沙滩椅, 躺椅',
    kinds: 'chair',
    size: 0.82,
    colour: '#3f9fc4',
    parts: 'cloth, frame',
  },
  (m) => {
    const wood = m.part('frame', timber('#c9935a'))
    const fabric = m.part('cloth', {
      ...cloth('#3f9fc4'),
      pattern: {
        kind: 'stripes',
        colours: ['#3f9fc4', '#fdf6e6'],
        scale: 0.07,
        frame: { at: [0.035, 0, 0], axes: rotation(0, 0, -Math.PI / 2) },
      },
    })
    const frame = m.group('frame')
    both((x) => {
      frame.capsule([x * 0.27, 0.03, 0.38], [x * 0.27, 0.8, -0.42], 0.02, wood)
      frame.capsule([x * 0.24, 0.03, -0.36], [x * 0.24, 0.36, 0.3], 0.018, wood)
    })
    for (const [y, z] of [
      [0.8, -0.42],
      [0.36, 0.3],
      [0.06, -0.3],
    ] as const)
      frame.capsule([-0.26, y, z], [0.26, y, z], 0.016, wood)
    const sling = m.group('sling')
    const line = [
      [0.8, -0.41],
      [0.55, -0.26],
      [0.34, -0.08],
      [0.27, 0.08],
      [0.36, 0.3],
    ] as const
    for (let index = 0; index + 1 < line.length; index++) {
      const [[y0, z0], [y1, z1]] = [line[index], line[index + 1]]
      const slope = Math.atan2(y1 - y0, z1 - z0)
      sling.box([0, (y0 + y1) / 2, (z0 + z1) / 2], [0.215, 0.011, Math.hypot(y1 - y0, z1 - z0) / 2 + 0.012], fabric, {
        axes: rotation(0, -slope),
        round: 0.01,
        melt: 0.03,
      })
    }
    return { seat: [0, 0.3, 0.08], top: [0, 0.3, 0.08] }
  },
)

const bench = seat(
  {
    id: 'bench',
    en: 'bench, park bench, garden bench',
    zh: '长椅, 长凳, 公园长椅',
    size: 1.4,
    colour: '#b5763f',
    parts: 'slats, frame',
  },
  (m) => {
    const wood = m.part('slats', timber('#b5763f', 'x'))
    const iron = m.part('frame', metal('#35524c'))
    const slats = m.group('slats')
    spread(4, -0.15, 0.17).forEach((z) =>
      slats.box([0, 0.375, z], [0.68, 0.017, 0.046], wood, { round: 0.013, melt: 0 }),
    )
    spread(3, 0, 1).forEach((t) =>
      slats.box([0, 0.5 + t * 0.22, -0.215 - t * 0.055], [0.68, 0.044, 0.015], wood, {
        round: 0.013,
        melt: 0,
        axes: rotation(0, -0.24),
      }),
    )
    const frame = m.group('frame')
    both((side) => {
      const x = side * 0.58
      frame.tube(
        [
          [x, 0.02, 0.2],
          [x, 0.35, 0.17],
          [x, 0.35, -0.19],
          [x, 0.02, -0.25],
        ],
        0.021,
        iron,
      )
      frame.capsule([x, 0.35, -0.19], [x, 0.79, -0.31], [0.021, 0.017], iron)
      frame.tube(
        [
          [x, 0.35, 0.17],
          [x, 0.52, 0.19],
          [x, 0.54, 0.1],
          [x, 0.54, -0.24],
        ],
        0.018,
        iron,
      )
    })
    return {
      seat: [0, 0.392, 0.02],
      top: [0, 0.392, 0.02],
      'seat-left': [0.35, 0.392, 0.02],
      'seat-right': [-0.35, 0.392, 0.02],
    }
  },
)

export const furnitureSeatsSoft = [chair, armchair, sofa, stool, barStool, officeChair, rockingChair, deckChair, bench]
