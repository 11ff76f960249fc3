// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Things to sit on. Furniture is built at 0.82 of its real size to suit the short legs of the figures. */
import { rotation } from '../frames.ts'
import { seat } from './furniture-seats-shared.ts'
import { ALONG_X, around, both, legs } from './shapes.ts'
import { cloth, dark, gold, matte, plastic, rubber, steel, timber, tint } from './surfaces.ts'

const throne = seat(
  { id: 'throne', zh: '王座, 宝座', kinds: 'chair', size: 1.35, colour: '#f0bd3c', parts: 'frame, cushions' },
  (m) => {
    const frame = m.part('frame', gold())
    const red = m.part('cushions', cloth('#b5283c'))
    const body = m.group('frame')
    body
      .box([0, 0.06, 0], [0.36, 0.06, 0.34], frame, { round: 0.03 })
      .box([0, 0.24, 0], [0.29, 0.14, 0.27], frame, { round: 0.03 })
    body.box([0, 0.74, -0.24], [0.27, 0.44, 0.05], frame, { round: 0.04 })
    both((x) => {
      body
        .cone([x * 0.27, 0.66, -0.24], 0.56, 0.045, frame, { round: 0.02 })
        .sphere([x * 0.27, 1.25, -0.24], 0.065, frame)
      body
        .box([x * 0.27, 0.54, 0], [0.05, 0.03, 0.25], frame, { round: 0.028 })
        .capsule([x * 0.27, 0.2, 0.24], [x * 0.27, 0.54, 0.24], 0.04, frame)
        .sphere([x * 0.27, 0.57, 0.245], 0.056, frame)
    })
    body.sphere([0, 1.2, -0.24], 0.08, frame)
    m.group('gem').sphere([0, 1.21, -0.175], 0.045, { ...plastic('#3f7fd8'), mirror: 0.2, shine: 0.9 })
    m.group('cushion').box([0, 0.4, 0.02], [0.215, 0.04, 0.215], red, { round: 0.038 })
    m.group('pad').box([0, 0.78, -0.185], [0.2, 0.3, 0.03], red, { round: 0.028 })
    return { seat: [0, 0.44, 0.04], top: [0, 0.44, 0.04] }
  },
)

const pouffe = seat(
  {
    id: 'ottoman',
    en: 'ottoman, pouffe, footstool, hassock',
    zh: '脚凳, 软墩',
    size: 0.36,
    colour: '#e0a24a',
    parts: 'cover, legs',
  },
  (m) => {
    const cover = m.part('cover', cloth('#e0a24a'))
    const body = m.group('cover')
    body
      .cone([0, 0.2, 0], 0.15, 0.25, cover, { round: 0.06 })
      .ring([0, 0.3, 0], 0.235, 0.014, tint(cover, 0.85), { melt: 0.006 })
    body.sphere([0, 0.345, 0], 0.02, tint(cover, 0.8), { melt: 0.02 })
    around(
      4,
      (_, c, s) =>
        m.group('legs').cone([c * 0.16, 0.03, s * 0.16], 0.03, [0.02, 0.028], m.part('legs', timber('#7a5233'))),
      0.78,
    )
    return { seat: [0, 0.35, 0] }
  },
)

const beanBag = seat(
  {
    id: 'bean-bag',
    en: 'bean bag, beanbag, beanbag chair',
    zh: '懒人沙发, 豆袋沙发',
    kinds: 'chair',
    size: 0.61,
    colour: '#8a6bc0',
    parts: 'cover',
  },
  (m) => {
    const cover = m.part('cover', cloth('#8a6bc0'))
    const bag = m.group('bag')
    bag
      .ellipsoid([0, 0.17, 0.04], [0.42, 0.17, 0.4], cover, { melt: 0.1 })
      .ellipsoid([0, 0.34, -0.14], [0.35, 0.26, 0.24], cover, { melt: 0.16 })
    bag.sphere([0, 0.42, 0.2], 0.17, cover, { operation: 'carve', melt: 0.14 })
    both((x) =>
      m
        .group('seam')
        .curve(
          [x * 0.2, 0.5, -0.12],
          [x * 0.42, 0.42, -0.05],
          [x * 0.44, 0.2, 0.1],
          [x * 0.34, 0.06, 0.26],
          [0.008, 0.008],
          tint(cover, 0.8),
          { steps: 9 },
        ),
    )
    m.group('button').ellipsoid([0, 0.595, -0.15], [0.05, 0.016, 0.05], tint(cover, 0.8))
    return { seat: [0, 0.33, 0.12], top: [0, 0.33, 0.12] }
  },
)

const highChair = seat(
  {
    id: 'high-chair',
    en: 'high chair, baby chair, highchair',
    zh: '儿童餐椅, 宝宝椅',
    kinds: 'chair',
    size: 0.83,
    colour: '#f0b84f',
    parts: 'seat, frame',
  },
  (m) => {
    const wood = m.part('frame', timber('#c9935a'))
    const body = m.part('seat', plastic('#f0b84f'))
    legs(m.group('legs'), [0.15, 0.13], 0.48, 0.02, wood, 0.07)
    const bowl = m.group('seat')
    bowl
      .box([0, 0.5, 0], [0.17, 0.025, 0.16], body, { round: 0.024 })
      .box([0, 0.66, -0.15], [0.16, 0.17, 0.028], body, { round: 0.027, axes: rotation(0, -0.1) })
    both((x) => bowl.box([x * 0.16, 0.58, 0], [0.022, 0.07, 0.15], body, { round: 0.02 }))
    m.group('tray').box([0, 0.665, 0.14], [0.21, 0.018, 0.12], m.part('tray', plastic('#fbf6ec')), { round: 0.017 })
    m.group('rest').capsule([-0.18, 0.22, 0.19], [0.18, 0.22, 0.19], 0.017, wood)
    return { seat: [0, 0.525, 0], top: [0, 0.683, 0.14] }
  },
)

const wheelchair = seat(
  {
    id: 'wheelchair',
    en: 'wheelchair, wheel chair',
    zh: '轮椅',
    kinds: 'chair',
    size: 0.86,
    colour: '#3f7fc4',
    parts: 'cover, frame',
  },
  (m) => {
    const cover = m.part('cover', cloth('#3f7fc4'))
    const tubes = m.part('frame', steel())
    const frame = m.group('frame')
    m.group('seat').box([0, 0.41, 0], [0.2, 0.03, 0.19], cover, { round: 0.028 })
    m.group('back').box([0, 0.63, -0.19], [0.19, 0.17, 0.026], cover, { round: 0.025 })
    both((side) => {
      const x = side * 0.215
      frame.tube(
        [
          [x, 0.83, -0.3],
          [x, 0.83, -0.22],
          [x, 0.38, -0.2],
          [x, 0.38, 0.22],
          [x, 0.1, 0.34],
        ],
        0.015,
        tubes,
      )
      frame.tube(
        [
          [x, 0.55, -0.2],
          [x, 0.55, 0.14],
          [x, 0.38, 0.16],
        ],
        0.015,
        tubes,
      )
      m.group('pad').box([x, 0.568, -0.02], [0.03, 0.018, 0.14], dark(), { round: 0.016 })
      m.group('grips').capsule([x, 0.83, -0.36], [x, 0.83, -0.28], 0.022, rubber())
      const wheel = m.group('wheel')
      wheel.ring([side * 0.275, 0.29, -0.1], 0.268, 0.022, rubber(), { axes: ALONG_X })
      wheel.ring([side * 0.31, 0.29, -0.1], 0.225, 0.009, tubes, { axes: ALONG_X, melt: 0 })
      wheel.cone([side * 0.275, 0.29, -0.1], 0.03, 0.03, tubes, { axes: ALONG_X })
      around(6, (_, c, s) =>
        m
          .group('spokes')
          .capsule([side * 0.275, 0.29, -0.1], [side * 0.275, 0.29 + 0.25 * s, -0.1 + 0.25 * c], 0.005, tubes),
      )
      m.group('caster')
        .ring([x, 0.075, 0.26], 0.055, 0.02, rubber(), { axes: ALONG_X })
        .sphere([x, 0.075, 0.26], 0.025, tubes)
      frame.capsule([x, 0.38, 0.2], [x, 0.1, 0.25], 0.013, tubes)
      m.group('footrest').box([side * 0.12, 0.07, 0.38], [0.08, 0.012, 0.06], dark(), { round: 0.011 })
    })
    return {
      seat: [0, 0.44, 0.01],
      top: [0, 0.44, 0.01],
      'handle-left': [0.215, 0.83, -0.32],
      'handle-right': [-0.215, 0.83, -0.32],
    }
  },
)

const swing = seat(
  {
    id: 'swing',
    en: 'swing, swing set',
    zh: '秋千',
    kinds: 'playground',
    size: 1.9,
    colour: '#d9534a',
    parts: 'frame, seat',
  },
  (m) => {
    const bar = m.part('frame', matte('#d9534a'))
    const frame = m.group('frame')
    frame.capsule([-0.85, 1.85, 0], [0.85, 1.85, 0], 0.045, bar)
    both((x) => both((z) => frame.capsule([x * 0.82, 1.85, 0], [x * 0.98, 0.04, z * 0.62], [0.042, 0.04], bar)))
    both((x) => m.group('ropes').capsule([x * 0.24, 1.83, 0], [x * 0.24, 0.42, 0], 0.013, cloth('#d8b98a')))
    m.group('seat').box([0, 0.42, 0], [0.29, 0.022, 0.12], m.part('seat', timber('#c9935a', 'x')), { round: 0.02 })
    return { seat: [0, 0.442, 0], top: [0, 0.442, 0], 'grip-left': [0.24, 0.85, 0], 'grip-right': [-0.24, 0.85, 0] }
  },
)

export const furnitureSeatsSpecial = [throne, pouffe, beanBag, highChair, wheelchair, swing]
