// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Cars, buses, trucks and what rolls on two wheels. Bodies point to the front (+z); lengths are about 0.8 of real ones. */
import { rotation } from '../frames.ts'
import { spokedWheel, } from './fittings.ts'
import { ALONG_X, both, SIDE, spread } from './shapes.ts'
import { cloth, dark, glow, lacquer, matte, metal, plastic, rubber, steel, timber, tint } from './surfaces.ts'
import { vehicle } from './vehicles-road-shared.ts'

const motorbike = vehicle({ id: 'motorbike', en: 'motorbike, motorcycle, chopper', zh: '摩托车, 机车', size: 1.2, colour: '#d8352f', parts: 'body, seat' }, (m) => {
  const paint = m.part('body', lacquer('#d8352f'))
  const r = 0.31
  for (const z of [-0.56, 0.58]) { spokedWheel(m, [0, r, z], r, 0.065, 10, rubber(), steel(), 0.009); m.group('disc').cone([0.06, r, z], 0.008, 0.12, steel(), { axes: ALONG_X }) }
  m.group('tank').ellipsoid([0, 0.74, 0.14], [0.15, 0.13, 0.26], paint, { melt: 0.06 })
  m.group('tail').ellipsoid([0, 0.66, -0.5], [0.11, 0.08, 0.28], paint)
  m.group('seat').box([0, 0.7, -0.26], [0.13, 0.05, 0.26], m.part('seat', cloth('#33302f')), { round: 0.048 })
  m.group('engine').box([0, 0.38, 0.03], [0.14, 0.14, 0.18], steel(), { round: 0.05 }).cone([0, 0.54, 0.08], 0.1, 0.11, metal('#8b94a1'), { axes: rotation(0, 0.35) })
  for (const y of [0.48, 0.53, 0.58]) m.group('fins').cone([0, y, 0.08], 0.012, 0.13, dark(), { axes: rotation(0, 0.35) })
  const frame = m.group('frame')
  frame.tube([[0, 0.68, 0.34], [0, 0.3, 0.28], [0, 0.24, -0.1], [0, 0.6, -0.36]], 0.03, dark())
  both((x) => {
    frame.capsule([x * 0.1, 0.88, 0.36], [x * 0.1, r, 0.58], 0.028, steel())
    frame.capsule([x * 0.08, 0.32, -0.08], [x * 0.09, r, -0.56], 0.022, dark())
    frame.capsule([x * 0.1, 0.62, -0.42], [x * 0.1, r, -0.56], 0.024, steel())
    m.group('bar').curve([0, 0.92, 0.34], [x * 0.12, 0.98, 0.36], [x * 0.28, 1.0, 0.3], [x * 0.33, 0.96, 0.16], [0.016, 0.016], steel())
    m.group('grip').capsule([x * 0.325, 0.965, 0.2], [x * 0.335, 0.95, 0.1], 0.025, rubber())
    m.group('peg').capsule([x * 0.12, 0.28, -0.04], [x * 0.24, 0.28, -0.04], 0.018, dark())
    m.group('mirror').capsule([x * 0.2, 0.98, 0.32], [x * 0.27, 1.14, 0.3], 0.009, steel()).ellipsoid([x * 0.28, 1.16, 0.29], [0.055, 0.04, 0.02], dark())
  })
  m.group('pipe').curve([0.13, 0.45, 0.2], [0.18, 0.2, 0.3], [0.18, 0.18, 0], [0.18, 0.26, -0.5], [0.035, 0.05], steel(), { steps: 8 })
  both((z) => m.group('fender').tube(Array.from({ length: 7 }, (_, i) => { const a = (z > 0 ? 0.9 : 0.35) + i * 0.24; return [0, r + Math.sin(a) * (r + 0.04), z * 0.57 - Math.cos(a) * (r + 0.04)] as const }), 0.045, paint))
  m.group('headlight').ellipsoid([0, 0.84, 0.46], [0.1, 0.1, 0.09], paint).ellipsoid([0, 0.84, 0.51], [0.085, 0.085, 0.06], glow('#fff3cf', 0.7))
  m.group('rear').ellipsoid([0, 0.66, -0.78], [0.06, 0.04, 0.03], glow('#e8323c', 0.5))
  return { seat: [0, 0.75, -0.18], top: [0, 0.75, -0.18], 'grip-left': [0.33, 0.975, 0.15], 'grip-right': [-0.33, 0.975, 0.15], 'pedal-left': [0.18, 0.3, -0.04], 'pedal-right': [-0.18, 0.3, -0.04], handlebar: [0, 0.95, 0.34] }
})

const scooter = vehicle({ id: 'scooter', en: 'scooter, motor scooter, moped, vespa', zh: '踏板车, 小摩托, 电动车', size: 1.2, colour: '#7fc4b0', parts: 'body, seat' }, (m) => {
  const paint = m.part('body', lacquer('#7fc4b0'))
  const r = 0.21
  for (const z of [-0.46, 0.5]) spokedWheel(m, [0, r, z], r, 0.06, 5, rubber(), steel(), 0.02)
  m.group('body').ellipsoid([0, 0.44, -0.42], [0.19, 0.2, 0.34], paint, { melt: 0.08 }).box([0, 0.26, 0.02], [0.16, 0.035, 0.3], paint, { round: 0.03, melt: 0.08 }).box([0, 0.52, 0.32], [0.19, 0.3, 0.03], paint, { round: 0.028, melt: 0.08, axes: rotation(0, -0.22) })
  m.group('fender').ellipsoid([0, 0.34, 0.5], [0.09, 0.14, 0.2], paint)
  m.group('seat').box([0, 0.68, -0.38], [0.14, 0.05, 0.27], m.part('seat', cloth('#8a5a3c')), { round: 0.048 })
  m.group('column').capsule([0, 0.7, 0.36], [0, 0.92, 0.3], 0.035, paint).ellipsoid([0, 0.95, 0.32], [0.13, 0.09, 0.11], paint, { melt: 0.04 })
  m.group('headlight').ellipsoid([0, 0.95, 0.41], [0.075, 0.065, 0.04], glow('#fff3cf', 0.7))
  both((x) => { m.group('bar').capsule([x * 0.08, 0.96, 0.3], [x * 0.27, 0.97, 0.24], 0.016, steel()); m.group('grip').capsule([x * 0.22, 0.97, 0.26], [x * 0.31, 0.97, 0.22], 0.024, rubber()); m.group('mirror').capsule([x * 0.17, 0.97, 0.29], [x * 0.22, 1.12, 0.28], 0.008, steel()).ellipsoid([x * 0.23, 1.14, 0.28], [0.045, 0.04, 0.015], dark()); m.group('trim').capsule([x * 0.19, 0.38, -0.62], [x * 0.19, 0.38, -0.25], 0.012, steel()) })
  m.group('tail').ellipsoid([0, 0.5, -0.75], [0.06, 0.04, 0.03], glow('#e8323c', 0.5))
  return { seat: [0, 0.73, -0.3], top: [0, 0.73, -0.3], 'grip-left': [0.28, 0.985, 0.23], 'grip-right': [-0.28, 0.985, 0.23], 'pedal-left': [0.1, 0.3, 0.1], 'pedal-right': [-0.1, 0.3, 0.1], handlebar: [0, 0.96, 0.3] }
})

const kickScooter = vehicle({ id: 'kick-scooter', en: 'kick scooter, push scooter, electric scooter, e-scooter', zh: '滑板车, 电动滑板车', size: 0.95, colour: '#f0708a', parts: 'deck' }, (m) => {
  const paint = m.part('deck', lacquer('#f0708a'))
  m.group('deck').box([0, 0.12, -0.05], [0.075, 0.018, 0.34], paint, { round: 0.017 })
  for (const z of [-0.42, 0.4]) m.group('wheel').ring([0, 0.075, z], 0.055, 0.022, rubber(), { axes: ALONG_X }).cone([0, 0.075, z], 0.02, 0.04, steel(), { axes: ALONG_X })
  m.group('stem').capsule([0, 0.1, 0.38], [0, 0.9, 0.28], 0.022, steel()).capsule([-0.2, 0.91, 0.28], [0.2, 0.91, 0.28], 0.016, steel())
  both((x) => m.group('grip').capsule([x * 0.14, 0.91, 0.28], [x * 0.23, 0.91, 0.28], 0.023, rubber()))
  m.group('neck').capsule([0, 0.12, 0.27], [0, 0.18, 0.36], 0.03, paint)
  return { seat: [0, 0.14, -0.05], top: [0, 0.14, -0.05], 'grip-left': [0.19, 0.93, 0.28], 'grip-right': [-0.19, 0.93, 0.28] }
})

const tricycle = vehicle({ id: 'tricycle', en: 'tricycle, trike', zh: '三轮车, 儿童三轮车', kinds: 'bicycle', size: 0.68, colour: '#e2404a', parts: 'frame' }, (m) => {
  const paint = m.part('frame', lacquer('#e2404a'))
  spokedWheel(m, [0, 0.2, 0.3], 0.2, 0.03, 8, rubber(), steel(), 0.008)
  both((x) => { spokedWheel(m, [x * 0.24, 0.13, -0.3], 0.13, 0.028, 6, rubber(), steel(), 0.008); m.group('bar').capsule([0, 0.62, 0.2], [x * 0.2, 0.66, 0.12], 0.016, steel()); m.group('grip').capsule([x * 0.17, 0.66, 0.13], [x * 0.24, 0.66, 0.1], 0.024, plastic('#f2c13f')); m.group('pedal').capsule([x * 0.04, 0.2, 0.3], [x * 0.12, 0.14 + (x > 0 ? 0.12 : 0), 0.33], 0.018, dark()) })
  m.group('frame').capsule([0, 0.48, 0.22], [0, 0.2, -0.28], 0.032, paint).capsule([-0.24, 0.13, -0.3], [0.24, 0.13, -0.3], 0.02, paint).capsule([0, 0.2, 0.3], [0, 0.62, 0.2], 0.028, paint).capsule([0, 0.22, -0.22], [0, 0.36, -0.2], 0.024, paint)
  m.group('saddle').ellipsoid([0, 0.38, -0.18], [0.11, 0.035, 0.13], dark())
  return { seat: [0, 0.415, -0.18], top: [0, 0.415, -0.18], 'grip-left': [0.21, 0.68, 0.12], 'grip-right': [-0.21, 0.68, 0.12], 'pedal-left': [0.12, 0.28, 0.33], 'pedal-right': [-0.12, 0.16, 0.33] }
})

const skateboard = vehicle({ id: 'skateboard', en: 'skateboard, longboard', zh: '滑板', category: 'sport', size: 0.78, colour: '#e8643c', parts: 'deck, wheels' }, (m) => {
  const deck = m.part('deck', timber('#e8643c', 'z'))
  const board = m.group('deck')
  board.box([0, 0.11, 0], [0.1, 0.014, 0.26], deck, { round: 0.013, melt: 0.03 })
  both((z) => board.capsule([0, 0.115, z * 0.26], [0, 0.15, z * 0.34], [0.014, 0.014], deck).ellipsoid([0, 0.13, z * 0.31], [0.1, 0.013, 0.08], deck, { axes: rotation(0, -z * 0.35), melt: 0.03 }))
  both((z) => { m.group('truck').capsule([-0.08, 0.05, z * 0.2], [0.08, 0.05, z * 0.2], 0.014, steel()).capsule([0, 0.05, z * 0.2], [0, 0.1, z * 0.2], 0.025, steel()); both((x) => m.group('wheels').cone([x * 0.085, 0.042, z * 0.2], 0.024, 0.042, m.part('wheels', plastic('#fdf6e6')), { axes: ALONG_X, round: 0.014 })) })
  return { top: [0, 0.125, 0], seat: [0, 0.125, 0], grip: [0, 0.11, 0] }
})

const cart = vehicle({ id: 'cart', en: 'cart, wooden cart, wagon, handcart', zh: '手推车, 木车, 板车', size: 2.1, colour: '#b5763f', parts: 'wood' }, (m) => {
  const wood = m.part('wood', timber('#b5763f', 'z'))
  m.group('bed').box([0, 0.55, -0.1], [0.5, 0.04, 0.7], wood, { round: 0.02 })
  both((x) => { for (const y of [0.68, 0.82]) m.group('side').box([x * 0.5, y, -0.1], [0.022, 0.05, 0.7], wood, { round: 0.015 }); spokedWheel(m, [x * 0.6, 0.38, -0.15], 0.38, 0.04, 8, tint(wood, 0.75), tint(wood, 0.85), 0.022); m.group('shaft').capsule([x * 0.3, 0.52, 0.5], [x * 0.26, 0.72, 1.25], 0.03, wood); spread(3, -0.75, 0.55).forEach((z) => m.group('post').box([x * 0.5, 0.72, z], [0.03, 0.17, 0.03], tint(wood, 0.85), { round: 0.012 })) })
  m.group('end').box([0, 0.75, -0.8], [0.5, 0.12, 0.022], wood, { round: 0.015 })
  m.group('axle').capsule([-0.6, 0.38, -0.15], [0.6, 0.38, -0.15], 0.04, dark())
  return { inside: [0, 0.6, -0.1], top: [0, 0.6, -0.1], 'grip-left': [0.26, 0.72, 1.2], 'grip-right': [-0.26, 0.72, 1.2] }
})

const wheelbarrow = vehicle({ id: 'wheelbarrow', zh: '独轮车, 小推车', category: 'tool', size: 1.5, colour: '#3f8f6a', parts: 'tub' }, (m) => {
  const paint = m.part('tub', lacquer('#3f8f6a'))
  m.group('tub').extrusion([0, 0, 0], [[-0.55, 0.72], [-0.25, 0.32], [0.25, 0.32], [0.5, 0.66]], 0.28, paint, { axes: SIDE, round: 0.04 }).extrusion([0, 0, 0], [[-0.47, 0.78], [-0.22, 0.38], [0.22, 0.38], [0.45, 0.78]], 0.24, paint, { axes: SIDE, operation: 'carve' })
  m.group('load').ellipsoid([0, 0.6, 0.05], [0.23, 0.13, 0.38], matte('#7a5233'), { bumps: { height: 0.02, frequency: 7 } })
  m.group('wheel').ring([0, 0.16, 0.6], 0.12, 0.045, rubber(), { axes: ALONG_X }).cone([0, 0.16, 0.6], 0.03, 0.08, steel(), { axes: ALONG_X })
  both((x) => m.group('frame').capsule([x * 0.05, 0.17, 0.6], [x * 0.2, 0.34, 0.1], 0.024, timber('#a8703f')).capsule([x * 0.2, 0.34, 0.1], [x * 0.24, 0.55, -0.75], 0.024, timber('#a8703f')).capsule([x * 0.2, 0.34, -0.15], [x * 0.21, 0.03, -0.28], 0.022, timber('#a8703f')))
  return { inside: [0, 0.62, 0], 'grip-left': [0.24, 0.55, -0.7], 'grip-right': [-0.24, 0.55, -0.7] }
})

const stroller = vehicle({ id: 'stroller', en: 'stroller, pram, baby carriage, pushchair, baby stroller', zh: '婴儿车, 婴儿推车', size: 0.95, colour: '#5f7fc0', parts: 'hood' }, (m) => {
  const fabric = m.part('hood', cloth('#5f7fc0'))
  m.group('basket').ellipsoid([0, 0.5, 0.05], [0.22, 0.17, 0.36], fabric).ellipsoid([0, 0.62, 0.12], [0.18, 0.17, 0.3], fabric, { operation: 'carve', melt: 0.02 })
  m.group('hood').sphere([0, 0.62, -0.12], 0.26, fabric).box([0, 0.62, 0.2], [0.4, 0.5, 0.26], fabric, { operation: 'carve', melt: 0.02 }).sphere([0, 0.6, -0.1], 0.22, fabric, { operation: 'carve' })
  m.group('blanket').ellipsoid([0, 0.54, 0.22], [0.18, 0.07, 0.2], cloth('#fdf3e6'))
  both((x) => { both((z) => spokedWheel(m, [x * 0.24, 0.14, z * 0.28], 0.14, 0.026, 8, rubber(), steel(), 0.007)); m.group('frame').capsule([x * 0.22, 0.14, 0.28], [x * 0.2, 0.6, -0.3], 0.015, steel()).capsule([x * 0.22, 0.14, -0.28], [x * 0.2, 0.45, 0.15], 0.015, steel()).capsule([x * 0.2, 0.6, -0.3], [x * 0.2, 0.9, -0.52], 0.015, steel()) })
  m.group('handle').capsule([-0.2, 0.9, -0.52], [0.2, 0.9, -0.52], 0.022, rubber())
  return { inside: [0, 0.55, 0.1], 'grip-left': [0.14, 0.92, -0.52], 'grip-right': [-0.14, 0.92, -0.52] }
})

const shoppingCart = vehicle({ id: 'shopping-cart', en: 'shopping cart, shopping trolley, trolley', zh: '购物车, 购物手推车', category: 'container', size: 0.88, colour: '#b9c1cc', parts: 'frame, handle' }, (m) => {
  const wire = m.part('frame', steel())
  const cage = m.group('cage')
  const corner = (x: number, y: number, z: number) => [x * (0.2 + (y - 0.35) * 0.22), y, z * (0.32 + (y - 0.35) * 0.22) + 0.02] as const
  for (const y of spread(5, 0.38, 0.75)) cage.tube([corner(-1, y, -1), corner(1, y, -1), corner(1, y, 1), corner(-1, y, 1), corner(-1, y, -1)], y > 0.7 ? 0.014 : 0.007, wire)
  both((x) => spread(7, -1, 1).forEach((z) => cage.capsule(corner(x, 0.38, z), corner(x, 0.75, z), 0.006, wire, { melt: 0 })))
  both((z) => spread(5, -1, 1).forEach((x) => cage.capsule(corner(x, 0.38, z), corner(x, 0.75, z), 0.006, wire, { melt: 0 })))
  for (const x of spread(5, -1, 1)) cage.capsule(corner(x, 0.38, -1), corner(x, 0.38, 1), 0.006, wire, { melt: 0 })
  both((x) => { both((z) => m.group('wheel').cone([x * 0.2, 0.06, z * 0.3], 0.025, 0.06, rubber(), { axes: ALONG_X, round: 0.015 })); m.group('frame').capsule([x * 0.2, 0.1, -0.3], [x * 0.22, 0.85, -0.46], 0.016, wire).capsule([x * 0.2, 0.1, -0.3], [x * 0.2, 0.1, 0.3], 0.014, wire).capsule([x * 0.2, 0.1, 0.3], [x * 0.18, 0.38, 0.28], 0.012, wire) })
  m.group('handle').capsule([-0.24, 0.86, -0.46], [0.24, 0.86, -0.46], 0.024, m.part('handle', plastic('#e2404a')))
  return { inside: [0, 0.42, 0], 'grip-left': [0.16, 0.88, -0.46], 'grip-right': [-0.16, 0.88, -0.46] }
})

export const vehiclesRoadWheels = [motorbike, scooter, kickScooter, tricycle, skateboard, cart, wheelbarrow, stroller, shoppingCart]
