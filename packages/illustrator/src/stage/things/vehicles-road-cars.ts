// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Cars, buses, trucks and what rolls on two wheels. Bodies point to the front (+z); lengths are about 0.8 of real ones. */
import { IDENTITY, rotation } from '../frames.ts'
import { light, spokedWheel, wheel } from './fittings.ts'
import { ALONG_X, around, both, SIDE, spread } from './shapes.ts'
import { cloth, dark, glow, gold, lacquer, matte, pane, plastic, rubber, steel, tint } from './surfaces.ts'
import { BIKE, CITY, carBody, coach, strip, truckCab, truckWheels, vehicle } from './vehicles-road-shared.ts'

const car = vehicle({ id: 'car', en: 'car, automobile, auto, sedan, hatchback', zh: '汽车, 小汽车, 轿车, 车', size: 3.35, colour: '#e2433b', parts: 'body, rims' }, (m) => strip(carBody(m, '#e2433b', CITY)))

const taxi = vehicle({ id: 'taxi', en: 'taxi, cab, taxicab', zh: '出租车, 的士', kinds: 'car', size: 3.35, colour: '#f7bf2b', parts: 'body, rims' }, (m) => {
  const anchors = strip(carBody(m, '#f7bf2b', CITY))
  const sign = m.group('sign')
  sign.box([0, 1.46, -0.15], [0.26, 0.1, 0.12], { ...plastic('#fff8e0'), glow: 0.3 }, { round: 0.05 })
  both((x) => spread(9, -0.85, 0.85).forEach((z, i) => m.group('checks').box([x * 0.748, 0.6 + (i % 2) * 0.07, z], [0.012, 0.034, 0.085], matte('#2b2b33'), { round: 0.004 })))
  sign.paint([0, 1.46, -0.03], IDENTITY, 1, [{ kind: 'stroke', from: [-0.17, 0], bend: [0, 0], to: [0.17, 0], widths: [0.05, 0.05], colour: '#2b2b33' }], 0.03)
  return anchors
})

const police = vehicle({ id: 'police-car', en: 'police car, patrol car', zh: '警车', kinds: 'car', size: 3.35, colour: '#f4f6f8', parts: 'body, rims' }, (m) => {
  const anchors = strip(carBody(m, '#f4f6f8', CITY))
  m.group('base').box([0, 1.4, -0.15], [0.42, 0.03, 0.08], dark(), { round: 0.02 })
  both((x) => { m.group('siren').capsule([x * 0.12, 1.46, -0.15], [x * 0.36, 1.46, -0.15], 0.07, glow(x > 0 ? '#3f7bff' : '#ff3f4a', 0.75)); m.group('stripe').box([x * 0.748, 0.6, 0], [0.012, 0.09, 0.85], m.part('stripe', matte('#2f5fb8')), { round: 0.004 }) })
  return anchors
})

const sportsCar = vehicle({ id: 'sports-car', en: 'sports car, race car, racing car, supercar, convertible', zh: '跑车, 赛车, 敞篷车', kinds: 'car', size: 3.45, colour: '#e23b2e', parts: 'body, rims' }, (m) => {
  const anchors = carBody(m, '#e23b2e', { length: 3.4, width: 1.56, belt: 0.66, roof: 1.0, cabin: [-0.85, 0.45], wheel: 0.32, wheelbase: 2.1 })
  both((x) => m.group('wing-posts').capsule([x * 0.45, 0.62, -1.5], [x * 0.45, 0.86, -1.55], 0.03, anchors.paint))
  m.group('wing').box([0, 0.88, -1.56], [0.74, 0.025, 0.14], anchors.paint, { round: 0.024 })
  both((x) => m.group('stripes').box([x * 0.12, 0.655, 1.1], [0.06, 0.012, 0.5], matte('#ffffff'), { round: 0.01 }))
  return strip(anchors)
})

const suv = vehicle({ id: 'suv', en: 'suv, jeep, off-road vehicle, pickup, four-wheel drive', zh: '越野车, 吉普车, 皮卡', kinds: 'car', size: 3.4, colour: '#5f8f5a', parts: 'body, rims' }, (m) => {
  const anchors = carBody(m, '#5f8f5a', { length: 3.3, width: 1.6, belt: 1.0, roof: 1.6, cabin: [-1.35, 0.55], wheel: 0.4, wheelbase: 2.1 })
  m.group('spare').cone([0, 0.85, -1.72], 0.1, 0.33, rubber(), { axes: rotation(0, Math.PI / 2), round: 0.07 }).cone([0, 0.85, -1.79], 0.06, 0.16, steel(), { axes: rotation(0, Math.PI / 2) })
  both((x) => m.group('rack').capsule([x * 0.5, 1.68, -0.95], [x * 0.5, 1.68, 0.2], 0.025, dark()))
  return strip(anchors)
})

const van = vehicle({ id: 'van', en: 'van, minivan, delivery van, camper van, campervan', zh: '面包车, 厢式货车, 房车', size: 3.5, colour: '#4fa3b8', parts: 'body, upper, rims' }, (m) => {
  const paint = m.part('body', lacquer('#4fa3b8'))
  const cream = m.part('upper', lacquer('#fdf6e6'))
  const hull = m.group('hull')
  hull.box([0, 0.68, 0], [0.78, 0.44, 1.7], paint, { round: 0.2, melt: 0.05 })
  both((z) => hull.cone([0, 0.33, z * 1.02], 1, 0.4, paint, { axes: ALONG_X, operation: 'carve' }))
  m.group('upper').box([0, 1.32, -0.02], [0.76, 0.42, 1.62], cream, { round: 0.24 })
  m.group('windscreen').box([0, 1.32, 1.5], [0.6, 0.25, 0.15], pane('#43566c'), { round: 0.1 })
  both((x) => {
    for (const z of [0.95, 0.12, -0.72]) m.group('window').box([x * 0.7, 1.34, z], [0.075, 0.2, 0.33], pane('#43566c'), { round: 0.07 })
    light(m, [x * 0.5, 0.76, 1.68], 0.15, '#fff3cf', 0.55)
    m.group('tail').ellipsoid([x * 0.6, 0.7, -1.68], [0.09, 0.13, 0.05], glow('#e8323c', 0.35))
    both((z) => wheel(m, [x * 0.7, 0.33, z * 1.02], 0.33, 0.22, x, m.part('rims', steel())))
  })
  m.group('v').capsule([-0.5, 1.04, 1.6], [0, 0.62, 1.71], 0.03, cream).capsule([0.5, 1.04, 1.6], [0, 0.62, 1.71], 0.03, cream)
  m.group('bumper').capsule([-0.6, 0.34, 1.7], [0.6, 0.34, 1.7], 0.07, steel()).capsule([-0.6, 0.34, -1.7], [0.6, 0.34, -1.7], 0.07, steel())
  return { top: [0, 1.74, 0], seat: [0.3, 0.85, 0.9], face: { at: [0.79, 0.75, 0], axes: rotation(Math.PI / 2), size: [1.2, 0.4] } }
})

const bus = vehicle({ id: 'bus', en: 'bus, city bus, coach', zh: '公交车, 巴士, 公共汽车, 大巴', size: 6.3, colour: '#f2a12e', parts: 'body, stripe, roof' }, (m) => coach(m, '#f2a12e', 2.0, 6.2, 1))

const schoolBus = vehicle({ id: 'school-bus', zh: '校车', kinds: 'bus', size: 5.3, colour: '#fbb917', parts: 'body, stripe, roof' }, (m) => coach(m, '#fbb917', 1.9, 5.2, 1))

const doubleDecker = vehicle({ id: 'double-decker-bus', en: 'double-decker bus, double decker, london bus', zh: '双层巴士', kinds: 'bus', size: 5.7, colour: '#d9262e', parts: 'body, stripe, roof' }, (m) => coach(m, '#d9262e', 2.0, 5.6, 2))

const truck = vehicle({ id: 'truck', en: 'truck, lorry, delivery truck, box truck', zh: '卡车, 货车, 厢式卡车', size: 5.2, colour: '#3f7fc4', parts: 'cab, box' }, (m) => {
  const paint = m.part('cab', lacquer('#3f7fc4'))
  // A truck asked for in a colour has it on its largest part too.
  const asked = m.request.look.colours?.main
  truckCab(m, paint, 1.95)
  m.group('frame').box([0, 0.5, -0.1], [0.6, 0.12, 2.4], dark(), { round: 0.05 })
  const box = m.group('box')
  box.box([0, 1.45, -0.6], [0.98, 0.88, 1.9], m.part('box', asked ? lacquer(asked) : lacquer('#f6f1e6')), { round: 0.08 })
  both((x) => [-0.55, 0.55].forEach((y) => m.group('rail').box([x * 0.99, 1.45 + y * 1.5, -0.6], [0.015, 0.03, 1.85], tint(paint, asked ? 0.7 : 1.1), { round: 0.01 })))
  truckWheels(m, [1.95, -0.6, -1.6])
  return { top: [0, 2.33, -0.6], seat: [0.35, 0.95, 1.95], face: m.face(box, [0.98, 1.5, -0.6], rotation(Math.PI / 2), [2.8, 1.2], [{ kind: 'ellipse', centre: [0, 0], radii: [0.42, 0.42], colour: '#f2b84b' }]) }
})

const dumpTruck = vehicle({ id: 'dump-truck', en: 'dump truck, tipper truck', zh: '自卸车, 翻斗车', kinds: 'truck', size: 4.6, colour: '#f7b52c', parts: 'cab, bed' }, (m) => {
  truckCab(m, m.part('cab', lacquer('#f7b52c')), 1.65)
  m.group('frame').box([0, 0.5, -0.1], [0.6, 0.12, 2.1], dark(), { round: 0.05 })
  const bed = m.part('bed', lacquer('#e8962a'))
  const tub = m.group('bed')
  tub.extrusion([0, 0, 0], [[-0.95, 0.75], [1.9, 0.75], [2.2, 1.75], [-1.05, 1.75]], 0.95, bed, { axes: SIDE, round: 0.06 }).extrusion([0, 0, 0], [[-0.85, 0.9], [1.8, 0.9], [2.1, 1.9], [-0.95, 1.9]], 0.86, bed, { axes: SIDE, operation: 'carve' })
  m.group('load').ellipsoid([0, 1.5, -0.6], [0.82, 0.45, 1.35], matte('#a8825a'), { bumps: { height: 0.05, frequency: 3 } })
  both((x) => spread(4, -1.7, 0.7).forEach((z) => m.group('ribs').box([x * 0.97, 1.25, z], [0.03, 0.45, 0.05], tint(bed, 0.85), { round: 0.02 })))
  truckWheels(m, [1.65, -0.5, -1.4])
  return { top: [0, 1.9, -0.6] }
})

const fireTruck = vehicle({ id: 'fire-truck', en: 'fire truck, fire engine', zh: '消防车', kinds: 'truck', size: 5.1, colour: '#dd2f2f', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#dd2f2f'))
  truckCab(m, paint, 1.9)
  m.group('box').box([0, 1.12, -0.7], [0.92, 0.72, 1.85], paint, { round: 0.08 })
  m.group('band').box([0, 0.85, -0.7], [0.935, 0.08, 1.83], matte('#fdf6e6'), { round: 0.03 })
  both((x) => { spread(3, -1.8, 0.4).forEach((z) => m.group('locker').box([x * 0.92, 1.32, z], [0.025, 0.33, 0.42], steel(), { round: 0.02 })); m.group('siren').capsule([x * 0.15, 1.88, 1.9], [x * 0.45, 1.88, 1.9], 0.09, glow('#4f8bff', 0.7)) })
  both((x) => m.group('ladder').capsule([x * 0.24, 2.0, -2.4], [x * 0.24, 2.15, 1.3], 0.05, steel()))
  for (const z of spread(10, -2.25, 1.15)) m.group('ladder').capsule([-0.24, 2.07 + z * 0.04, z], [0.24, 2.07 + z * 0.04, z], 0.03, steel())
  truckWheels(m, [1.9, -0.9, -1.9])
  return { top: [0, 2.2, -0.6] }
})

const ambulance = vehicle({ id: 'ambulance', zh: '救护车', kinds: 'truck', size: 3.9, colour: '#fbfaf7', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#fbfaf7'))
  truckCab(m, paint, 1.3)
  const box = m.group('box')
  box.box([0, 1.25, -0.45], [0.9, 0.85, 1.35], paint, { round: 0.14 })
  m.group('band').box([0, 0.85, -0.4], [0.912, 0.09, 1.33], matte('#e2404a'), { round: 0.05 })
  both((x) => { m.group('cross').box([x * 0.9, 1.5, -0.45], [0.02, 0.28, 0.09], matte('#e2404a'), { round: 0.01 }).box([x * 0.9, 1.5, -0.45], [0.02, 0.09, 0.28], matte('#e2404a'), { round: 0.01, melt: 0 }); m.group('siren').capsule([x * 0.15, 2.16, 0.6], [x * 0.45, 2.16, 0.6], 0.08, glow('#4f8bff', 0.75)) })
  truckWheels(m, [1.3, -1.0])
  return { top: [0, 2.1, -0.5] }
})

const tractor = vehicle({ id: 'tractor', en: 'tractor, farm tractor', zh: '拖拉机', size: 2.3, colour: '#4f9a3f', parts: 'body, rims' }, (m) => {
  const paint = m.part('body', lacquer('#4f9a3f'))
  const rims = m.part('rims', lacquer('#f7c52e'))
  m.group('bonnet').box([0, 0.95, 0.75], [0.34, 0.3, 0.75], paint, { round: 0.12 })
  m.group('grille').box([0, 0.92, 1.5], [0.25, 0.22, 0.03], dark(), { round: 0.03 })
  m.group('frame').box([0, 0.6, 0.3], [0.26, 0.15, 1.15], dark(), { round: 0.06 })
  m.group('cab').box([0, 1.05, -0.55], [0.5, 0.32, 0.5], paint, { round: 0.1 })
  m.group('glass').box([0, 1.68, -0.55], [0.45, 0.4, 0.44], { ...pane('#bcd9e6'), opacity: 0.55 }, { round: 0.05 })
  m.group('seat').box([0, 1.3, -0.6], [0.2, 0.1, 0.2], dark(), { round: 0.06 })
  both((x) => both((z) => m.group('posts').capsule([x * 0.46, 1.3, -0.55 + z * 0.45], [x * 0.46, 2.1, -0.55 + z * 0.42], 0.04, paint)))
  m.group('roof').box([0, 2.12, -0.55], [0.56, 0.07, 0.58], paint, { round: 0.06 })
  m.group('exhaust').capsule([0.2, 1.2, 0.95], [0.2, 1.85, 0.95], 0.05, dark()).capsule([0.2, 1.85, 0.95], [0.2, 1.95, 0.88], 0.05, dark())
  both((x) => {
    wheel(m, [x * 0.72, 0.72, -0.6], 0.72, 0.36, x, rims, 6)
    around(16, (_, c, s) => m.group('lugs').box([x * 0.72, 0.72 + s * 0.7, -0.6 + c * 0.7], [0.17, 0.06, 0.05], rubber(), { round: 0.03, axes: rotation(0, Math.atan2(c, s)) }))
    wheel(m, [x * 0.58, 0.42, 1.15], 0.42, 0.26, x, rims, 6)
    m.group('fender').ring([x * 0.72, 0.72, -0.6], 0.78, 0.06, paint, { axes: ALONG_X }).box([x * 0.72, 0.3, -0.6], [0.3, 0.5, 1], paint, { operation: 'carve' })
    light(m, [x * 0.24, 1.1, 1.49], 0.08, '#fff3cf')
  })
  return { seat: [0, 1.42, -0.58], top: [0, 2.19, -0.55] }
})

const digger = vehicle({ id: 'excavator', en: 'excavator, digger, backhoe, bulldozer', zh: '挖掘机, 挖土机, 推土机', size: 2.5, colour: '#f7b52c', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#f7b52c'))
  both((x) => { m.group('track').box([x * 0.62, 0.32, -0.3], [0.22, 0.32, 1.1], rubber(), { round: 0.3 }); spread(4, -1.05, 0.45).forEach((z) => m.group('rollers').cone([x * 0.8, 0.32, z], 0.06, 0.19, steel(), { axes: ALONG_X })) })
  m.group('house').box([0, 1.0, -0.7], [0.78, 0.34, 0.78], paint, { round: 0.14 })
  m.group('cab').box([0.36, 1.55, -0.15], [0.36, 0.52, 0.42], pane('#9fc3d4'), { round: 0.08 })
  m.group('roof').box([0.36, 2.08, -0.15], [0.4, 0.06, 0.46], paint, { round: 0.05 })
  m.group('boom').capsule([-0.2, 1.1, 0.1], [-0.2, 2.35, 1.1], [0.2, 0.17], paint).capsule([-0.2, 2.35, 1.1], [-0.2, 1.9, 1.9], [0.17, 0.14], paint)
  m.group('arm').capsule([-0.2, 1.95, 1.85], [-0.2, 0.85, 2.2], [0.15, 0.11], tint(paint, 0.92))
  m.group('bucket').cone([-0.2, 0.5, 2.05], 0.36, 0.4, dark(), { axes: ALONG_X, round: 0.04 }).cone([-0.2, 0.52, 1.9], 0.31, 0.36, dark(), { axes: ALONG_X, operation: 'carve' })
  m.group('piston').capsule([-0.2, 1.3, 0.5], [-0.2, 2.0, 0.95], 0.06, steel())
  return { seat: [0.36, 1.3, -0.2] }
})

const forklift = vehicle({ id: 'forklift', zh: '叉车', size: 2.0, colour: '#f2852e', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#f2852e'))
  m.group('body').box([0, 0.6, -0.3], [0.48, 0.35, 0.7], paint, { round: 0.14 })
  both((x) => { m.group('posts').capsule([x * 0.4, 0.9, -0.8], [x * 0.4, 1.9, -0.6], 0.045, dark()).capsule([x * 0.4, 0.9, 0.2], [x * 0.4, 1.9, 0.0], 0.045, dark()); m.group('mast').capsule([x * 0.25, 0.15, 0.55], [x * 0.25, 2.0, 0.5], 0.06, dark()); m.group('fork').box([x * 0.22, 0.12, 1.05], [0.06, 0.03, 0.5], steel(), { round: 0.02 }); wheel(m, [x * 0.42, 0.26, 0.3], 0.26, 0.2, x); wheel(m, [x * 0.42, 0.22, -0.8], 0.22, 0.18, x) })
  m.group('roof').box([0, 1.93, -0.3], [0.46, 0.04, 0.42], dark(), { round: 0.03 })
  m.group('seat').box([0, 1.0, -0.5], [0.2, 0.08, 0.2], dark(), { round: 0.05 }).box([0, 1.25, -0.68], [0.2, 0.24, 0.06], dark(), { round: 0.05 })
  return { seat: [0, 1.08, -0.45] }
})

const bicycle = vehicle({ id: 'bicycle', en: 'bicycle, bike, push bike, cycle', zh: '自行车, 单车, 脚踏车', size: 1.55, colour: '#2fa39a', parts: 'frame, saddle, basket', states: 'basket, flowers' }, (m) => {
  const { radius: r, base } = BIKE
  const paint = m.part('frame', lacquer('#2fa39a'))
  const brown = m.part('saddle', cloth('#6b4630'))
  const chrome = steel()
  const [rear, front] = [-base / 2, base / 2]
  for (const z of [rear, front]) {
    spokedWheel(m, [0, r, z], r, 0.024, 14, rubber(), chrome, 0.0035)
    const guard = m.group('guard')
    guard.tube(Array.from({ length: 9 }, (_, i) => { const a = (z < 0 ? 0.25 : 0.1) + (i / 8) * 2.4; return [0, r + Math.sin(a) * (r + 0.035), z - Math.cos(a) * (r + 0.035) * 1] as const }), 0.014, paint)
  }
  const crank = [0, 0.285, -0.05] as const
  const seatPost = [0, 0.7, -0.17] as const
  const head = [0, 0.73, 0.3] as const
  const headLow = [0, 0.6, 0.34] as const
  const frame = m.group('frame')
  frame.tube([crank, seatPost], 0.021, paint).tube([seatPost, head], 0.018, paint).tube([crank, headLow], 0.023, paint).capsule([0, 0.56, 0.355], [0, 0.8, 0.28], 0.025, paint)
  both((x) => frame.capsule([x * 0.02, 0.66, -0.16], [x * 0.035, r, rear], 0.011, paint).capsule([x * 0.02, 0.285, -0.05], [x * 0.035, r, rear], 0.012, paint).capsule([x * 0.035, 0.56, 0.36], [x * 0.04, r, front], 0.014, paint))
  m.group('stem').capsule([0, 0.78, 0.285], [0, 0.88, 0.26], 0.015, chrome)
  both((x) => {
    m.group('bar').curve([0, 0.88, 0.26], [x * 0.09, 0.9, 0.3], [x * 0.24, 0.92, 0.26], [x * 0.25, 0.9, 0.08], [0.013, 0.013], chrome)
    m.group('grip').capsule([x * 0.25, 0.9, 0.16], [x * 0.25, 0.895, 0.05], 0.021, brown)
  })
  m.group('bell').sphere([0.1, 0.93, 0.26], 0.028, gold())
  m.group('post').capsule([0, 0.69, -0.17], [0, 0.76, -0.185], 0.014, chrome)
  m.group('saddle').ellipsoid([0, 0.78, -0.23], [0.09, 0.034, 0.09], brown, { melt: 0.04 }).capsule([0, 0.785, -0.2], [0, 0.79, -0.05], [0.045, 0.024], brown, { melt: 0.04 })
  m.group('chainring').ring([0.05, 0.285, -0.05], 0.075, 0.01, chrome, { axes: ALONG_X }).cone([0.05, 0.285, -0.05], 0.006, 0.07, tint(chrome, 0.8), { axes: ALONG_X })
  m.group('chain').capsule([0.05, 0.36, -0.05], [0.05, r + 0.035, rear], 0.007, dark()).capsule([0.05, 0.21, -0.05], [0.05, r - 0.035, rear], 0.007, dark())
  const pedals = [1, -1].map((x) => {
    const angle = 0.55 + (x > 0 ? 0 : Math.PI)
    const [z, y] = [-0.05 + Math.cos(angle) * 0.14, 0.285 - Math.sin(angle) * 0.14]
    m.group('crank').capsule([x * 0.055, 0.285, -0.05], [x * 0.07, y, z], 0.012, chrome)
    m.group('pedal').box([x * 0.115, y, z], [0.045, 0.012, 0.036], dark(), { round: 0.01 })
    return [x * 0.115, y + 0.013, z] as const
  })
  m.group('lamp').cone([0, 0.72, 0.4], 0.035, [0.03, 0.045], chrome, { axes: rotation(0, Math.PI / 2) }).ellipsoid([0, 0.72, 0.435], [0.04, 0.04, 0.014], glow('#fff3cf', 0.7))
  m.group('reflector').ellipsoid([0, 0.58, -0.7], [0.03, 0.03, 0.02], glow('#e8323c', 0.4))
  if (!m.has('no-basket')) {
    const wicker = m.part('basket', { ...matte('#cf9a5e'), pattern: { kind: 'plaid', colours: ['#cf9a5e', '#a8743c'], scale: 0.035 } })
    m.group('basket').box([0, 0.8, 0.5], [0.15, 0.095, 0.11], wicker, { round: 0.03 }).box([0, 0.88, 0.5], [0.128, 0.13, 0.088], wicker, { operation: 'carve', round: 0.02 })
    m.group('basket-rim').box([0, 0.89, 0.5], [0.158, 0.014, 0.118], tint(wicker, 0.85), { round: 0.013 }).box([0, 0.89, 0.5], [0.128, 0.05, 0.09], wicker, { operation: 'carve', round: 0.013 })
    if (m.has('flowers')) for (let i = 0; i < 9; i++) m.group('flowers').sphere([-0.09 + 0.09 * (i % 3), 0.92 + 0.02 * ((i * 7) % 3), 0.44 + 0.06 * Math.floor(i / 3)], 0.045, cloth((['#f25c7a', '#ffd15c', '#ffffff', '#b57be0'] as const)[i % 4]))
  }
  return { seat: [0, 0.815, -0.21], top: [0, 0.815, -0.21], 'grip-left': [0.25, 0.915, 0.1], 'grip-right': [-0.25, 0.915, 0.1], 'pedal-left': pedals[0], 'pedal-right': pedals[1], handlebar: [0, 0.9, 0.26], inside: [0, 0.8, 0.5] }
})

export const vehiclesRoadCars = [car, taxi, police, sportsCar, suv, van, bus, schoolBus, doubleDecker, truck, dumpTruck, fireTruck, ambulance, tractor, digger, forklift, bicycle]
