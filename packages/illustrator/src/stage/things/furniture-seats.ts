/** Things to sit on. Furniture is built at 0.82 of its real size to suit the short legs of the figures. */
import { rotation } from '../frames.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, around, both, legs, spread } from './shapes.ts'
import { cloth, dark, gold, matte, metal, plastic, rubber, steel, timber, tint } from './surfaces.ts'

const seat = family({ category: 'furniture', rests: 'ground', kinds: 'seat, furniture' })

const chair = seat(
  { id: 'chair', en: 'chair, dining chair, kitchen chair, wooden chair', zh: '椅子, 餐椅, 木椅', kinds: 'chair', size: 0.79, colour: '#b5763f', parts: 'frame, seat' },
  (m) => {
    const wood = m.part('frame', timber('#b5763f'))
    const frame = m.group('frame')
    legs(frame, [0.155, 0.145], 0.36, 0.021, wood, 0.018)
    both((x) => frame.capsule([x * 0.155, 0.36, -0.15], [x * 0.15, 0.75, -0.215], [0.021, 0.019], wood))
    both((x) => frame.capsule([x * 0.16, 0.17, 0.15], [x * 0.16, 0.17, -0.155], 0.012, wood, { melt: 0.008 }))
    frame.capsule([-0.16, 0.2, 0], [0.16, 0.2, 0], 0.012, wood, { melt: 0.008 })
    for (const y of [0.5, 0.6, 0.705])
      frame.box([0, y, -0.182 - (y - 0.5) * 0.16], [0.155, y > 0.7 ? 0.05 : 0.028, 0.013], wood, { axes: rotation(0, -0.17), round: 0.013, melt: 0.008 })
    m.group('seat').box([0, 0.367, 0], [0.195, 0.024, 0.185], m.part('seat', m.part('frame', timber('#c08549', 'z'))), { round: 0.022 })
    return { seat: [0, 0.39, 0.01], top: [0, 0.39, 0.01] }
  },
)

/** Sofa and armchair: a padded body, loose cushions, short legs. */
function padded(m: Making, width: number, cushions: number) {
  const cover = m.part('cover', cloth('#4f928c'))
  const light = m.part('cushions', tint(cover, 1.1))
  const body = m.group('body')
  const half = width / 2
  body.box([0, 0.2, 0], [half - 0.05, 0.11, 0.34], cover, { round: 0.05, melt: 0.03 })
  body.box([0, 0.42, -0.28], [half - 0.04, 0.29, 0.11], cover, { round: 0.1, melt: 0.045, axes: rotation(0, -0.1) })
  both((x) => body.box([x * (half - 0.09), 0.33, 0.01], [0.09, 0.2, 0.35], cover, { round: 0.085, melt: 0.03 }))
  both((x) => body.ring([x * (half - 0.09), 0.45, 0.345], 0.045, 0.012, tint(cover, 0.93), { axes: rotation(0, Math.PI / 2), melt: 0.01 }))
  const inner = width - 0.36
  spread(cushions, -inner / 2 + inner / cushions / 2, inner / 2 - inner / cushions / 2).forEach((x, index) => {
    const w = inner / cushions / 2 - 0.004
    m.group(`seat-${index}`).box([x, 0.335, 0.055], [w, 0.065, 0.305], light, { round: 0.052 })
    m.group(`back-${index}`).box([x, 0.545, -0.15], [w - 0.008, 0.175, 0.075], light, { round: 0.07, axes: rotation(0, -0.17) })
  })
  const foot = m.part('legs', timber('#7a5233'))
  const feet = m.group('legs')
  both((x) => both((z) => feet.cone([x * (half - 0.11), 0.05, z * 0.26], 0.05, [0.02, 0.032], foot)))
  return { seat: [0, 0.4, 0.09], top: [0, 0.4, 0.09], back: [0, 0.7, -0.3] } as const
}

const sofa = seat({ id: 'sofa', en: 'sofa, couch, settee, loveseat', zh: '沙发, 长沙发', size: 1.62, colour: '#4f928c', parts: 'cover, cushions, legs' }, (m) => {
  const anchors = padded(m, 1.62, 2)
  const pillow = m.group('pillow')
  pillow.box([-0.5, 0.52, 0.03], [0.145, 0.145, 0.06], m.part('pillow', cloth('#f2b84b')), { round: 0.058, axes: rotation(0.2, -0.35, 0.2) })
  return anchors
})

const armchair = seat({ id: 'armchair', en: 'armchair, easy chair, lounge chair, recliner', zh: '扶手椅, 单人沙发', kinds: 'chair', size: 0.74, colour: '#d9795d', parts: 'cover, cushions, legs' }, (m) => padded(m, 0.84, 1))

const stool = seat({ id: 'stool', en: 'stool, wooden stool', zh: '凳子, 圆凳', size: 0.4, colour: '#a8703f', parts: 'seat, legs' }, (m) => {
  const wood = m.part('seat', timber('#a8703f', 'x'))
  m.group('seat').cone([0, 0.375, 0], 0.025, 0.17, wood, { round: 0.02 })
  const frame = m.group('legs')
  const leg = m.part('legs', timber('#94602f'))
  around(4, (_, c, s) => frame.capsule([0.11 * c, 0.36, 0.11 * s], [0.15 * c, 0.02, 0.15 * s], [0.02, 0.017], leg, { melt: 0.005 }), Math.PI / 4)
  frame.ring([0, 0.15, 0], 0.132, 0.011, leg, { melt: 0.008 })
  return { seat: [0, 0.4, 0] }
})

const barStool = seat({ id: 'bar-stool', en: 'bar stool, barstool, high stool', zh: '吧台椅, 高脚凳', kinds: 'stool', size: 0.65, colour: '#c8473f', parts: 'seat, frame' }, (m) => {
  const chrome = m.part('frame', steel())
  m.group('seat').cone([0, 0.61, 0], 0.04, [0.15, 0.165], m.part('seat', cloth('#c8473f')), { round: 0.035 })
  const frame = m.group('frame')
  frame.cone([0, 0.015, 0], 0.015, [0.17, 0.15], chrome).cone([0, 0.3, 0], 0.28, 0.024, chrome).ring([0, 0.22, 0], 0.12, 0.011, chrome)
  both((x) => frame.capsule([0, 0.22, 0], [x * 0.12, 0.22, 0], 0.009, chrome))
  return { seat: [0, 0.65, 0] }
})

const officeChair = seat({ id: 'office-chair', en: 'office chair, desk chair, swivel chair, gaming chair', zh: '办公椅, 转椅, 电竞椅', kinds: 'chair', size: 0.93, colour: '#3f6fb0', parts: 'cover, frame' }, (m) => {
  const cover = m.part('cover', cloth('#3f6fb0'))
  const black = m.part('frame', plastic('#3a3c46'))
  m.group('seat').box([0, 0.38, 0.02], [0.22, 0.045, 0.21], cover, { round: 0.042 })
  m.group('back').box([0, 0.7, -0.2], [0.2, 0.23, 0.045], cover, { round: 0.043, axes: rotation(0, -0.12) })
  const frame = m.group('frame')
  frame.curve([0, 0.34, -0.1], [0, 0.34, -0.26], [0, 0.45, -0.26], [0, 0.6, -0.25], [0.026, 0.026], black)
  frame.cone([0, 0.22, 0], 0.13, 0.03, black)
  around(5, (_, c, s) => {
    frame.capsule([0, 0.1, 0], [c * 0.22, 0.065, s * 0.22], [0.03, 0.02], black)
    m.group('wheels').sphere([c * 0.225, 0.035, s * 0.225], 0.035, rubber())
  }, Math.PI / 2)
  both((x) => {
    frame.curve([x * 0.16, 0.34, 0], [x * 0.28, 0.34, 0], [x * 0.25, 0.45, -0.02], [x * 0.245, 0.53, -0.02], [0.016, 0.016], black)
    frame.box([x * 0.245, 0.545, 0.02], [0.03, 0.016, 0.11], black, { round: 0.015 })
  })
  return { seat: [0, 0.425, 0.03], top: [0, 0.425, 0.03] }
})

const rockingChair = seat({ id: 'rocking-chair', en: 'rocking chair, rocker', zh: '摇椅', kinds: 'chair', size: 0.92, colour: '#a8703f', parts: 'frame, cushion' }, (m) => {
  const wood = m.part('frame', timber('#a8703f'))
  const frame = m.group('frame')
  both((x) => {
    frame.curve([x * 0.2, 0.1, -0.42], [x * 0.2, -0.005, -0.15], [x * 0.2, -0.005, 0.15], [x * 0.2, 0.08, 0.36], [0.02, 0.02], wood)
    frame.capsule([x * 0.2, 0.03, 0.17], [x * 0.2, 0.55, 0.18], 0.018, wood)
    frame.capsule([x * 0.19, 0.03, -0.17], [x * 0.18, 0.88, -0.3], 0.02, wood)
    frame.box([x * 0.205, 0.56, 0], [0.03, 0.015, 0.23], wood, { round: 0.014, melt: 0.008 })
  })
  for (const x of spread(5, -0.12, 0.12)) frame.capsule([x, 0.36, -0.2], [x, 0.82, -0.285], 0.01, wood, { melt: 0.006 })
  frame.box([0, 0.83, -0.285], [0.19, 0.055, 0.018], wood, { round: 0.017, axes: rotation(0, -0.16) })
  frame.box([0, 0.35, 0], [0.2, 0.02, 0.2], wood, { round: 0.018, melt: 0.008 })
  m.group('cushion').box([0, 0.385, 0], [0.175, 0.03, 0.175], m.part('cushion', cloth('#d95f55')), { round: 0.028 })
  return { seat: [0, 0.415, 0.01], top: [0, 0.415, 0.01] }
})

const deckChair = seat({ id: 'deck-chair', en: 'deck chair, beach chair, deckchair', zh: '沙滩椅, 躺椅', kinds: 'chair', size: 0.82, colour: '#3f9fc4', parts: 'cloth, frame' }, (m) => {
  const wood = m.part('frame', timber('#c9935a'))
  const fabric = m.part('cloth', { ...cloth('#3f9fc4'), pattern: { kind: 'stripes', colours: ['#3f9fc4', '#fdf6e6'], scale: 0.07, frame: { at: [0.035, 0, 0], axes: rotation(0, 0, -Math.PI / 2) } } })
  const frame = m.group('frame')
  both((x) => {
    frame.capsule([x * 0.27, 0.03, 0.38], [x * 0.27, 0.8, -0.42], 0.02, wood)
    frame.capsule([x * 0.24, 0.03, -0.36], [x * 0.24, 0.36, 0.3], 0.018, wood)
  })
  for (const [y, z] of [[0.8, -0.42], [0.36, 0.3], [0.06, -0.3]] as const) frame.capsule([-0.26, y, z], [0.26, y, z], 0.016, wood)
  const sling = m.group('sling')
  const line = [[0.8, -0.41], [0.55, -0.26], [0.34, -0.08], [0.27, 0.08], [0.36, 0.3]] as const
  for (let index = 0; index + 1 < line.length; index++) {
    const [[y0, z0], [y1, z1]] = [line[index], line[index + 1]]
    const slope = Math.atan2(y1 - y0, z1 - z0)
    sling.box([0, (y0 + y1) / 2, (z0 + z1) / 2], [0.215, 0.011, Math.hypot(y1 - y0, z1 - z0) / 2 + 0.012], fabric, { axes: rotation(0, -slope), round: 0.01, melt: 0.03 })
  }
  return { seat: [0, 0.3, 0.08], top: [0, 0.3, 0.08] }
})

const bench = seat({ id: 'bench', en: 'bench, park bench, garden bench', zh: '长椅, 长凳, 公园长椅', size: 1.4, colour: '#b5763f', parts: 'slats, frame' }, (m) => {
  const wood = m.part('slats', timber('#b5763f', 'x'))
  const iron = m.part('frame', metal('#35524c'))
  const slats = m.group('slats')
  spread(4, -0.15, 0.17).forEach((z) => slats.box([0, 0.375, z], [0.68, 0.017, 0.046], wood, { round: 0.013, melt: 0 }))
  spread(3, 0, 1).forEach((t) => slats.box([0, 0.5 + t * 0.22, -0.215 - t * 0.055], [0.68, 0.044, 0.015], wood, { round: 0.013, melt: 0, axes: rotation(0, -0.24) }))
  const frame = m.group('frame')
  both((side) => {
    const x = side * 0.58
    frame.tube([[x, 0.02, 0.2], [x, 0.35, 0.17], [x, 0.35, -0.19], [x, 0.02, -0.25]], 0.021, iron)
    frame.capsule([x, 0.35, -0.19], [x, 0.79, -0.31], [0.021, 0.017], iron)
    frame.tube([[x, 0.35, 0.17], [x, 0.52, 0.19], [x, 0.54, 0.1], [x, 0.54, -0.24]], 0.018, iron)
  })
  return { seat: [0, 0.392, 0.02], top: [0, 0.392, 0.02], 'seat-left': [0.35, 0.392, 0.02], 'seat-right': [-0.35, 0.392, 0.02] }
})

const throne = seat({ id: 'throne', zh: '王座, 宝座', kinds: 'chair', size: 1.35, colour: '#f0bd3c', parts: 'frame, cushions' }, (m) => {
  const frame = m.part('frame', gold())
  const red = m.part('cushions', cloth('#b5283c'))
  const body = m.group('frame')
  body.box([0, 0.06, 0], [0.36, 0.06, 0.34], frame, { round: 0.03 }).box([0, 0.24, 0], [0.29, 0.14, 0.27], frame, { round: 0.03 })
  body.box([0, 0.74, -0.24], [0.27, 0.44, 0.05], frame, { round: 0.04 })
  both((x) => {
    body.cone([x * 0.27, 0.66, -0.24], 0.56, 0.045, frame, { round: 0.02 }).sphere([x * 0.27, 1.25, -0.24], 0.065, frame)
    body.box([x * 0.27, 0.54, 0], [0.05, 0.03, 0.25], frame, { round: 0.028 }).capsule([x * 0.27, 0.2, 0.24], [x * 0.27, 0.54, 0.24], 0.04, frame).sphere([x * 0.27, 0.57, 0.245], 0.056, frame)
  })
  body.sphere([0, 1.2, -0.24], 0.08, frame)
  m.group('gem').sphere([0, 1.21, -0.175], 0.045, { ...plastic('#3f7fd8'), mirror: 0.2, shine: 0.9 })
  m.group('cushion').box([0, 0.4, 0.02], [0.215, 0.04, 0.215], red, { round: 0.038 })
  m.group('pad').box([0, 0.78, -0.185], [0.2, 0.3, 0.03], red, { round: 0.028 })
  return { seat: [0, 0.44, 0.04], top: [0, 0.44, 0.04] }
})

const pouffe = seat({ id: 'ottoman', en: 'ottoman, pouffe, footstool, hassock', zh: '脚凳, 软墩', size: 0.36, colour: '#e0a24a', parts: 'cover, legs' }, (m) => {
  const cover = m.part('cover', cloth('#e0a24a'))
  const body = m.group('cover')
  body.cone([0, 0.2, 0], 0.15, 0.25, cover, { round: 0.06 }).ring([0, 0.3, 0], 0.235, 0.014, tint(cover, 0.85), { melt: 0.006 })
  body.sphere([0, 0.345, 0], 0.02, tint(cover, 0.8), { melt: 0.02 })
  around(4, (_, c, s) => m.group('legs').cone([c * 0.16, 0.03, s * 0.16], 0.03, [0.02, 0.028], m.part('legs', timber('#7a5233'))), 0.78)
  return { seat: [0, 0.35, 0] }
})

const beanBag = seat({ id: 'bean-bag', en: 'bean bag, beanbag, beanbag chair', zh: '懒人沙发, 豆袋沙发', kinds: 'chair', size: 0.61, colour: '#8a6bc0', parts: 'cover' }, (m) => {
  const cover = m.part('cover', cloth('#8a6bc0'))
  const bag = m.group('bag')
  bag.ellipsoid([0, 0.17, 0.04], [0.42, 0.17, 0.4], cover, { melt: 0.1 }).ellipsoid([0, 0.34, -0.14], [0.35, 0.26, 0.24], cover, { melt: 0.16 })
  bag.sphere([0, 0.42, 0.2], 0.17, cover, { operation: 'carve', melt: 0.14 })
  both((x) => m.group('seam').curve([x * 0.2, 0.5, -0.12], [x * 0.42, 0.42, -0.05], [x * 0.44, 0.2, 0.1], [x * 0.34, 0.06, 0.26], [0.008, 0.008], tint(cover, 0.8), { steps: 9 }))
  m.group('button').ellipsoid([0, 0.595, -0.15], [0.05, 0.016, 0.05], tint(cover, 0.8))
  return { seat: [0, 0.33, 0.12], top: [0, 0.33, 0.12] }
})

const highChair = seat({ id: 'high-chair', en: 'high chair, baby chair, highchair', zh: '儿童餐椅, 宝宝椅', kinds: 'chair', size: 0.83, colour: '#f0b84f', parts: 'seat, frame' }, (m) => {
  const wood = m.part('frame', timber('#c9935a'))
  const body = m.part('seat', plastic('#f0b84f'))
  legs(m.group('legs'), [0.15, 0.13], 0.48, 0.02, wood, 0.07)
  const bowl = m.group('seat')
  bowl.box([0, 0.5, 0], [0.17, 0.025, 0.16], body, { round: 0.024 }).box([0, 0.66, -0.15], [0.16, 0.17, 0.028], body, { round: 0.027, axes: rotation(0, -0.1) })
  both((x) => bowl.box([x * 0.16, 0.58, 0], [0.022, 0.07, 0.15], body, { round: 0.02 }))
  m.group('tray').box([0, 0.665, 0.14], [0.21, 0.018, 0.12], m.part('tray', plastic('#fbf6ec')), { round: 0.017 })
  m.group('rest').capsule([-0.18, 0.22, 0.19], [0.18, 0.22, 0.19], 0.017, wood)
  return { seat: [0, 0.525, 0], top: [0, 0.683, 0.14] }
})

const wheelchair = seat({ id: 'wheelchair', en: 'wheelchair, wheel chair', zh: '轮椅', kinds: 'chair', size: 0.86, colour: '#3f7fc4', parts: 'cover, frame' }, (m) => {
  const cover = m.part('cover', cloth('#3f7fc4'))
  const tubes = m.part('frame', steel())
  const frame = m.group('frame')
  m.group('seat').box([0, 0.41, 0], [0.2, 0.03, 0.19], cover, { round: 0.028 })
  m.group('back').box([0, 0.63, -0.19], [0.19, 0.17, 0.026], cover, { round: 0.025 })
  both((side) => {
    const x = side * 0.215
    frame.tube([[x, 0.83, -0.3], [x, 0.83, -0.22], [x, 0.38, -0.2], [x, 0.38, 0.22], [x, 0.1, 0.34]], 0.015, tubes)
    frame.tube([[x, 0.55, -0.2], [x, 0.55, 0.14], [x, 0.38, 0.16]], 0.015, tubes)
    m.group('pad').box([x, 0.568, -0.02], [0.03, 0.018, 0.14], dark(), { round: 0.016 })
    m.group('grips').capsule([x, 0.83, -0.36], [x, 0.83, -0.28], 0.022, rubber())
    const wheel = m.group('wheel')
    wheel.ring([side * 0.275, 0.29, -0.1], 0.268, 0.022, rubber(), { axes: ALONG_X })
    wheel.ring([side * 0.31, 0.29, -0.1], 0.225, 0.009, tubes, { axes: ALONG_X, melt: 0 })
    wheel.cone([side * 0.275, 0.29, -0.1], 0.03, 0.03, tubes, { axes: ALONG_X })
    around(6, (_, c, s) => m.group('spokes').capsule([side * 0.275, 0.29, -0.1], [side * 0.275, 0.29 + 0.25 * s, -0.1 + 0.25 * c], 0.005, tubes))
    m.group('caster').ring([x, 0.075, 0.26], 0.055, 0.02, rubber(), { axes: ALONG_X }).sphere([x, 0.075, 0.26], 0.025, tubes)
    frame.capsule([x, 0.38, 0.2], [x, 0.1, 0.25], 0.013, tubes)
    m.group('footrest').box([side * 0.12, 0.07, 0.38], [0.08, 0.012, 0.06], dark(), { round: 0.011 })
  })
  return { seat: [0, 0.44, 0.01], top: [0, 0.44, 0.01], 'handle-left': [0.215, 0.83, -0.32], 'handle-right': [-0.215, 0.83, -0.32] }
})

const swing = seat({ id: 'swing', en: 'swing, swing set', zh: '秋千', kinds: 'playground', size: 1.9, colour: '#d9534a', parts: 'frame, seat' }, (m) => {
  const bar = m.part('frame', matte('#d9534a'))
  const frame = m.group('frame')
  frame.capsule([-0.85, 1.85, 0], [0.85, 1.85, 0], 0.045, bar)
  both((x) => both((z) => frame.capsule([x * 0.82, 1.85, 0], [x * 0.98, 0.04, z * 0.62], [0.042, 0.04], bar)))
  both((x) => m.group('ropes').capsule([x * 0.24, 1.83, 0], [x * 0.24, 0.42, 0], 0.013, cloth('#d8b98a')))
  m.group('seat').box([0, 0.42, 0], [0.29, 0.022, 0.12], m.part('seat', timber('#c9935a', 'x')), { round: 0.02 })
  return { seat: [0, 0.442, 0], top: [0, 0.442, 0], 'grip-left': [0.24, 0.85, 0], 'grip-right': [-0.24, 0.85, 0] }
})

export const seats = [chair, armchair, sofa, stool, barStool, officeChair, rockingChair, deckChair, bench, throne, pouffe, beanBag, highChair, wheelchair, swing]
