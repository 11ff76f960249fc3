// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Trains, boats, aircraft and what slides. Fronts face +z. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Hex } from '../solids.ts'
import { light, spokedWheel } from './fittings.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, ALONG_Z, around, both, FLAT, SIDE, spread } from './shapes.ts'
import { cloth, dark, glow, gold, lacquer, matte, metal, pane, plastic, steel, timber, tint } from './surfaces.ts'

const rail = family({ category: 'vehicle', rests: 'ground', kinds: 'train, vehicle' })
const boat = family({ category: 'vehicle', rests: 'water', kinds: 'boat, vehicle' })
const craft = family({ category: 'vehicle', rests: 'air', kinds: 'aircraft, vehicle' })
const slide = family({ category: 'sport', rests: 'ground', kinds: 'sports equipment' })

const steam = rail({ id: 'steam-train', en: 'steam train, locomotive, steam locomotive, train engine, toy train', zh: '蒸汽火车, 火车头, 蒸汽机车', size: 3.6, colour: '#c8352f', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#c8352f'))
  m.group('frame').box([0, 0.55, 0], [0.55, 0.12, 1.75], dark(), { round: 0.05 })
  m.group('boiler').cone([0, 1.12, 0.55], 1.05, 0.5, paint, { axes: ALONG_Z, round: 0.1 })
  for (const z of [-0.1, 0.5, 1.1]) m.group('bands').ring([0, 1.12, z], 0.5, 0.025, gold(), { axes: ALONG_Z })
  m.group('face').cone([0, 1.12, 1.6], 0.06, 0.46, dark(), { axes: ALONG_Z, round: 0.04 })
  light(m, [0, 1.12, 1.68], 0.16, '#fff3cf', 0.6)
  m.group('chimney').cone([0, 1.85, 1.15], 0.3, [0.14, 0.24], dark(), { round: 0.04 }).ring([0, 2.13, 1.15], 0.22, 0.045, gold())
  m.group('dome').ellipsoid([0, 1.62, 0.35], [0.2, 0.22, 0.2], gold())
  m.group('cab').box([0, 1.35, -1.05], [0.6, 0.72, 0.55], paint, { round: 0.08 }).box([0, 1.55, -1.05], [0.8, 0.22, 0.28], paint, { operation: 'carve', round: 0.05 }).box([0, 1.3, -1.5], [0.42, 0.5, 0.5], paint, { operation: 'carve' })
  m.group('roof').box([0, 2.1, -1.05], [0.72, 0.07, 0.7], dark(), { round: 0.06 })
  both((x) => { for (const z of [-1.05, -0.25, 0.5]) spokedWheel(m, [x * 0.6, 0.38, z], 0.38, 0.055, 8, dark(), tint(paint, 0.9), 0.028); for (const z of [1.0, 1.45]) spokedWheel(m, [x * 0.58, 0.24, z], 0.24, 0.045, 6, dark(), tint(paint, 0.9), 0.02); m.group('rod').capsule([x * 0.72, 0.34, -1.05], [x * 0.72, 0.34, 0.5], 0.04, steel()) })
  m.group('catcher').extrusion([0, 0.3, 1.85], [[-0.55, -0.2], [0.55, -0.2], [0.3, 0.2], [-0.3, 0.2]], 0.12, dark(), { axes: rotation(0, -0.4), round: 0.04 })
  if (!m.has('still')) for (const [y, z, r] of [[2.45, 1.1, 0.2], [2.75, 0.9, 0.27], [3.1, 0.6, 0.33]]) m.group('smoke').sphere([0, y, z], r, { ...matte('#f4f2ee'), opacity: 0.9 }, { bumps: { height: 0.02, frequency: 5 } })
  return { seat: [0, 0.8, -1.1], top: [0, 2.17, -1.05] }
})
function railcar(m: Making, own: Hex, long: number, nose: number, poles: boolean) {
  const paint = m.part('body', lacquer(own))
  const half = long / 2
  const body = m.group('body')
  body.box([0, 1.2, -nose * 0.4], [0.75, 0.82, half - nose * 0.4], paint, { round: 0.25, melt: 0.2 })
  if (nose > 0) body.ellipsoid([0, 0.95, half - nose * 0.9], [0.72, 0.66, nose * 1.3], paint, { melt: 0.25 })
  m.group('skirt').box([0, 0.42, -nose * 0.3], [0.66, 0.16, half - 0.3], dark(), { round: 0.08 })
  both((x) => {
    spread(Math.round(long / 0.85), -half + 0.6, half - 0.6 - nose).forEach((z) => m.group('window').box([x * 0.73, 1.42, z], [0.035, 0.24, 0.28], pane('#43566c'), { round: 0.03 }))
    m.group('stripe').box([x * 0.745, 0.95, -nose * 0.5], [0.014, 0.07, half - 0.25 - nose * 0.4], m.part('stripe', matte('#fdf6e6')), { round: 0.012 })
    light(m, [x * 0.42, 0.72, half - (nose > 0 ? nose * 0.28 : 0.03)], 0.1, '#fff3cf', 0.6)
    spread(4, -half + 0.5, half - 0.7).forEach((z) => m.group('wheels').cone([x * 0.55, 0.2, z], 0.06, 0.2, steel(), { axes: ALONG_X, round: 0.03 }))
  })
  if (nose > 0) m.group('windscreen').ellipsoid([0, 1.42, half - nose * 0.85], [0.52, 0.24, nose * 0.7], pane('#2f3f52'))
  else { m.group('windscreen').box([0, 1.42, half - 0.02], [0.55, 0.3, 0.05], pane('#43566c'), { round: 0.045 }); m.group('sign').box([0, 1.85, half - 0.02], [0.35, 0.08, 0.05], glow('#ffb52e', 0.4), { round: 0.03 }) }
  if (poles) m.group('pantograph').tube([[0, 2.05, -0.3], [0, 2.3, 0.1], [0, 2.55, -0.2]], 0.03, dark()).capsule([-0.4, 2.57, -0.2], [0.4, 2.57, -0.2], 0.03, dark())
  return { top: [0, 2.05, 0], seat: [0, 0.9, 0], face: { at: [0.76, 0.95, 0], axes: rotation(Math.PI / 2), size: [1.5, 0.3] }, door: [0.76, 0.5, 0] } as const
}
const train = rail({ id: 'train', en: 'train, high-speed train, bullet train, railway train, express train', zh: '火车, 高铁, 动车, 列车', size: 7, colour: '#f2f5f8', parts: 'body, stripe' }, (m) => railcar(m, '#f2f5f8', 6.4, 1.3, false))
const tram = rail({ id: 'tram', en: 'tram, streetcar, trolley car, cable car, metro, subway train, subway', zh: '有轨电车, 电车, 地铁', size: 4.8, colour: '#3f8f6a', parts: 'body, stripe' }, (m) => railcar(m, '#3f8f6a', 4.8, 0, true))

/** A hull of half sizes, hollow for open boats. */
function hull(m: Making, half: readonly [number, number, number], own: Hex, hollowed: boolean, wood: boolean) {
  const [x, y, z] = half
  const surface = m.part('hull', wood ? timber(own, 'z', 0.2) : lacquer(own))
  const body = m.group('hull')
  body.ellipsoid([0, y, 0], [x, y, z], surface).box([0, y * 2, 0], [x * 2, y * 0.95, z * 2], surface, { operation: 'carve', melt: 0.02 })
  if (hollowed) body.ellipsoid([0, y * 1.12, 0], [x * 0.86, y * 0.9, z * 0.9], tint(surface, 0.85), { operation: 'carve', melt: 0.02 })
  m.group('gunwale').ellipsoid([0, y * 1.03, 0], [x * 1.03, y * 0.09, z * 1.02], m.part('trim', timber('#8a5a34', 'z'))).ellipsoid([0, y * 1.03, 0], [x * 0.87, y * 0.3, z * 0.9], surface, { operation: 'carve' })
  return surface
}
const rowing = boat({ id: 'rowing-boat', en: 'rowing boat, rowboat, row boat, small boat, wooden boat, dinghy', zh: '划艇, 小船, 木船', size: 2.6, colour: '#c98a4f', parts: 'hull, trim' }, (m) => {
  hull(m, [0.55, 0.42, 1.3], '#c98a4f', true, true)
  for (const z of [-0.55, 0.25]) m.group('bench').box([0, 0.33, z], [0.47, 0.025, 0.12], timber('#a8703f', 'x'), { round: 0.02 })
  both((x) => m.group('oar').capsule([x * 0.3, 0.5, -0.05], [x * 1.15, 0.12, -0.45], 0.022, timber('#d8ab6b')).ellipsoid([x * 1.22, 0.1, -0.48], [0.17, 0.012, 0.075], timber('#d8ab6b'), { axes: rotation(x * 0.45, 0, -x * 0.35) }))
  return { seat: [0, 0.355, -0.55], top: [0, 0.45, 0], inside: [0, 0.2, 0], 'grip-left': [0.32, 0.5, -0.05], 'grip-right': [-0.32, 0.5, -0.05] }
})
const canoe = boat({ id: 'canoe', en: 'canoe, kayak, dragon boat, gondola', zh: '独木舟, 皮划艇, 龙舟', size: 3.2, colour: '#d8502f', parts: 'hull, trim' }, (m) => {
  const surface = hull(m, [0.36, 0.32, 1.6], '#d8502f', true, false)
  both((z) => m.group('hull-end').ellipsoid([0, 0.36, z * 1.5], [0.07, 0.14, 0.16], surface))
  m.group('seat').box([0, 0.26, -0.3], [0.3, 0.022, 0.12], timber('#a8703f', 'x'), { round: 0.02 })
  m.group('paddle').capsule([-0.55, 0.42, 0.25], [0.55, 0.42, 0.1], 0.02, timber('#d8ab6b')); both((x) => m.group('paddle').ellipsoid([x * 0.72, 0.42, 0.17 - x * 0.1], [0.19, 0.014, 0.08], timber('#d8ab6b')))
  return { seat: [0, 0.285, -0.3], inside: [0, 0.2, 0], top: [0, 0.36, 0], grip: [0, 0.42, 0.17] }
})
const sailboat = boat({ id: 'sailboat', en: 'sailboat, sailing boat, yacht, boat', zh: '帆船, 船, 游艇', size: 3.4, colour: '#3f7fc4', parts: 'hull, sail' }, (m) => {
  hull(m, [0.55, 0.42, 1.35], '#3f7fc4', false, false)
  m.group('deck').ellipsoid([0, 0.43, 0], [0.5, 0.035, 1.25], timber('#d8ab6b', 'z'))
  m.group('cabin').box([0, 0.55, -0.15], [0.28, 0.13, 0.42], matte('#fdf6e6'), { round: 0.09 })
  both((x) => spread(3, -0.4, 0.1).forEach((z) => m.group('ports').cone([x * 0.28, 0.56, z], 0.015, 0.05, pane(), { axes: ALONG_X })))
  m.group('mast').capsule([0, 0.45, 0.25], [0, 3.3, 0.25], [0.04, 0.025], timber('#8a5a34')).capsule([0, 0.9, 0.25], [0, 0.9, -1.15], 0.03, timber('#8a5a34'))
  const sail = m.part('sail', cloth('#fdf8ee'))
  m.group('sail').extrusion([0, 0, 0], [[-0.18, 0.98], [1.15, 0.98], [0.65, 1.6], [0.2, 2.4], [-0.18, 3.2]], 0.025, sail, { axes: SIDE, round: 0.02 })
  m.group('jib').extrusion([0, 0, 0], [[-0.34, 0.75], [-1.25, 0.55], [-0.34, 2.7]], 0.022, tint(sail, 0.94), { axes: SIDE, round: 0.02 })
  m.group('flag').extrusion([0, 0, 0], [[-0.25, 3.28], [-0.25, 3.12], [0.12, 3.2]], 0.014, m.part('flag', cloth('#e2404a')), { axes: SIDE, round: 0.01 })
  m.group('stripe').ellipsoid([0, 0.3, 0], [0.545, 0.05, 1.335], matte('#fdf6e6'))
  return { seat: [0, 0.47, -0.85], top: [0, 0.47, -0.85], face: { at: [0.03, 1.7, -0.2], axes: rotation(Math.PI / 2), size: [0.6, 0.6] } }
})
const motorboat = boat({ id: 'motorboat', en: 'motorboat, speedboat, powerboat', zh: '快艇, 摩托艇, 汽艇', size: 2.9, colour: '#f2f5f8', parts: 'hull' }, (m) => {
  const white = m.part('hull', lacquer('#f2f5f8'))
  const body = m.group('hull')
  body.ellipsoid([0, 0.5, 0], [0.62, 0.48, 1.5], white).box([0, 1.0, 0], [1, 0.4, 2], white, { operation: 'carve', melt: 0.03 }).box([0, 0.4, -1.55], [1, 0.6, 0.45], white, { operation: 'carve', melt: 0.03 }).ellipsoid([0, 0.72, -0.45], [0.46, 0.35, 0.65], tint(white, 0.8), { operation: 'carve', melt: 0.03 })
  m.group('stripe').ellipsoid([0, 0.42, 0], [0.625, 0.07, 1.5], matte('#e2404a')).box([0, 0.42, -1.55], [1, 0.3, 0.45], matte('#e2404a'), { operation: 'carve' })
  m.group('screen').ellipsoid([0, 0.68, 0.12], [0.4, 0.24, 0.12], { ...pane('#8fc3da'), opacity: 0.75 }, { axes: rotation(0, -0.5) })
  both((x) => m.group('seats').box([x * 0.2, 0.55, -0.5], [0.15, 0.1, 0.13], cloth('#c98a4f'), { round: 0.06 }))
  m.group('motor').box([0, 0.55, -1.2], [0.14, 0.22, 0.13], dark(), { round: 0.07 }).capsule([0, 0.4, -1.22], [0, 0.1, -1.22], 0.05, dark())
  return { seat: [0.2, 0.65, -0.48], top: [0, 0.62, 0.8] }
})
const ship = boat({ id: 'ship', en: 'ship, cruise ship, ocean liner, ferry, steamship', zh: '轮船, 船舶, 邮轮, 渡轮', size: 10, colour: '#2f4f7a', parts: 'hull, decks, funnels' }, (m) => {
  const surface = m.part('hull', lacquer('#2f4f7a'))
  const body = m.group('hull')
  body.extrusion([0, 0, 0], [[-4.9, 2.0], [4.6, 1.75], [4.2, 0.1], [-4.1, 0.1]], 0.85, surface, { axes: SIDE, round: 0.5 })
  body.ellipsoid([0, 1.0, 3.4], [0.9, 1.0, 1.4], surface, { melt: 0.4 })
  m.group('waterline').box([0, 0.2, 0], [0.87, 0.2, 4.15], matte('#c8352f'), { round: 0.2 })
  const white = m.part('decks', matte('#fdf8ee'))
  for (const [y, z, l, w] of [[2.05, -0.3, 3.5, 0.75], [2.6, -0.4, 2.9, 0.65], [3.1, 0.2, 1.7, 0.56]]) { m.group('deck').box([0, y, z], [w, 0.28, l], white, { round: 0.12 }); both((x) => spread(Math.round(l * 3.2), z - l + 0.3, z + l - 0.3).forEach((pz) => m.group('ports').box([x * w, y + 0.03, pz], [0.02, 0.09, 0.12], pane(), { round: 0.018 }))) }
  for (const z of [-1.3, -0.1]) { m.group('funnel').cone([0, 3.75, z], 0.55, [0.36, 0.32], m.part('funnels', lacquer('#d8352f')), { axes: rotation(0, -0.12), round: 0.05 }); m.group('band').cone([0, 4.15, z - 0.06], 0.15, 0.335, dark(), { axes: rotation(0, -0.12), round: 0.04 }) }
  m.group('mast').capsule([0, 2.0, 3.2], [0, 4.2, 3.1], 0.05, dark())
  m.group('bridge').box([0, 3.15, 1.9], [0.5, 0.12, 0.06], pane(), { round: 0.05 })
  return { top: [0, 2.0, 3.6], face: { at: [0.86, 1.3, 0], axes: rotation(Math.PI / 2), size: [3, 0.6] } }
})
const pirate = boat({ id: 'pirate-ship', en: 'pirate ship, galleon, tall ship, sailing ship', zh: '海盗船, 古帆船', kinds: 'ship', size: 6.5, colour: '#8a5a34', parts: 'hull, sail' }, (m) => {
  const wood = m.part('hull', timber('#8a5a34', 'z', 0.5))
  const body = m.group('hull')
  body.ellipsoid([0, 1.5, 0], [1.1, 1.4, 3.1], wood).box([0, 3.0, 0], [2, 1.25, 4], wood, { operation: 'carve', melt: 0.05 })
  body.box([0, 2.1, -2.2], [0.85, 0.75, 0.7], wood, { round: 0.15, melt: 0.2 })
  m.group('rail').ellipsoid([0, 1.75, 0.3], [1.12, 0.08, 2.85], tint(wood, 0.7)).ellipsoid([0, 1.75, 0.3], [0.95, 0.3, 2.6], wood, { operation: 'carve' })
  both((x) => { spread(4, -1.5, 1.5).forEach((z) => m.group('guns').cone([x * (1.08 - Math.abs(z) * 0.1), 1.3, z], 0.12, 0.1, dark(), { axes: ALONG_X })); spread(2, -2.5, -1.9).forEach((z) => m.group('windows').box([x * 0.85, 2.3, z], [0.03, 0.17, 0.14], glow('#ffcf6b', 0.5), { round: 0.02 })) })
  const sail = m.part('sail', cloth('#f4ecd8'))
  for (const [z, h, s] of [[1.5, 5.4, 0.85], [-0.3, 6.3, 1.05]]) { m.group('mast').capsule([0, 1.4, z], [0, h, z], [0.1, 0.06], timber('#6b4630')); for (const [y, w, t] of [[h - 3.0, 1.35 * s, 0.75], [h - 1.35, 1.0 * s, 0.6]]) { m.group('yard').capsule([-w, y + t, z], [w, y + t, z], 0.055, timber('#6b4630')); m.group('sail').ellipsoid([0, y, z + 0.12], [w * 0.97, t * 1.05, 0.32], sail).box([0, y, z - 0.3], [w * 1.2, t * 1.4, 0.36], sail, { operation: 'carve' }) } m.group('flag').box([0, h + 0.05, z - 0.3], [0.02, 0.2, 0.3], m.part('flag', cloth('#2b2b33')), { round: 0.015 }) }
  m.group('sprit').capsule([0, 1.9, 2.7], [0, 2.6, 4.1], [0.09, 0.05], timber('#6b4630'))
  return { top: [0, 1.75, 0.6], face: { at: [0, 3.3, 0.15], axes: IDENTITY, size: [1.5, 1.0] } }
})
const submarine = boat({ id: 'submarine', zh: '潜水艇, 潜艇', size: 3.2, colour: '#f2c13f', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#f2c13f'))
  m.group('body').ellipsoid([0, 0.62, 0], [0.6, 0.6, 1.5], paint, { melt: 0.1 }).box([0, 1.25, 0.1], [0.2, 0.25, 0.38], paint, { round: 0.15, melt: 0.1 })
  m.group('scope').curve([0, 1.4, 0.1], [0, 1.9, 0.1], [0, 1.95, 0.1], [0, 1.92, 0.3], [0.05, 0.05], steel()).sphere([0, 1.92, 0.33], 0.07, dark())
  both((x) => { for (const z of [-0.5, 0.1, 0.7]) m.group('ports').ring([x * (0.57 - Math.abs(z) * 0.06), 0.72, z], 0.15, 0.045, steel(), { axes: ALONG_X }).cone([x * (0.55 - Math.abs(z) * 0.06), 0.72, z], 0.03, 0.13, pane('#8fd0ea'), { axes: ALONG_X }); m.group('fin').ellipsoid([x * 0.55, 0.6, -1.1], [0.35, 0.04, 0.2], tint(paint, 0.85)) })
  m.group('rudder').ellipsoid([0, 0.85, -1.3], [0.04, 0.4, 0.2], tint(paint, 0.85))
  around(4, (a, c, s) => m.group('screw').ellipsoid([c * 0.17, 0.62 + s * 0.17, -1.6], [0.15, 0.07, 0.02], gold(), { axes: rotation(0.4, 0, a) }))
  m.group('shaft').capsule([0, 0.62, -1.4], [0, 0.62, -1.62], 0.05, steel())
  light(m, [0, 0.62, 1.45], 0.16, '#fff3cf', 0.6)
  return { top: [0, 1.5, 0.1], face: { at: [0.6, 0.35, 0], axes: rotation(Math.PI / 2), size: [1, 0.3] } }
})
const raft = boat({ id: 'raft', en: 'raft, bamboo raft, wooden raft', zh: '木筏, 竹筏', size: 2.1, colour: '#c9a05a', parts: 'logs' }, (m) => {
  for (const x of spread(6, -0.55, 0.55)) m.group('log').capsule([x, 0.12, -0.95], [x, 0.12, 0.95], 0.115, m.part('logs', timber('#c9a05a', 'z')))
  for (const z of [-0.65, 0.65]) m.group('beam').capsule([-0.62, 0.24, z], [0.62, 0.24, z], 0.05, timber('#8a5a34', 'x'))
  return { top: [0, 0.235, 0], seat: [0, 0.235, 0] }
})
const floatRing = boat({ id: 'swim-ring', en: 'swim ring, pool float, inflatable ring, life buoy, lifebuoy, life ring', zh: '游泳圈, 救生圈', category: 'toy', size: 0.8, colour: '#ff6b6b', parts: 'ring' }, (m) => {
  const red = m.part('ring', plastic('#ff6b6b'))
  m.group('ring').ring([0, 0.12, 0], 0.28, 0.12, red)
  around(6, (a, c, s) => m.group('bands').ring([c * 0.28, 0.12, s * 0.28], 0.112, 0.014, plastic('#ffffff'), { axes: rotation(-a, Math.PI / 2), melt: 0 }), 0.2)
  around(6, (a, c, s) => m.group('white').ellipsoid([c * 0.285, 0.125, s * 0.285], [0.118, 0.119, 0.07], plastic('#ffffff'), { axes: rotation(-a) }), 0.2)
  return { inside: [0, 0.1, 0] }
})

const airplane = craft({ id: 'airplane', en: 'airplane, aeroplane, plane, aircraft, airliner, jet', zh: '飞机, 客机', size: 7.2, colour: '#f6f8fa', parts: 'body, tail' }, (m) => {
  const white = m.part('body', lacquer('#f6f8fa'))
  const accent = m.part('tail', lacquer('#3f7fd0'))
  const body = m.group('body')
  body.capsule([0, 1.1, -1.8], [0, 1.1, 2.2], 0.62, white, { melt: 0.2 }).ellipsoid([0, 1.1, 2.4], [0.6, 0.58, 1.2], white, { melt: 0.25 }).capsule([0, 1.1, -1.8], [0, 1.45, -3.5], [0.6, 0.16], white, { melt: 0.2 })
  both((x) => {
    m.group('wing').extrusion([0, 0.85, 0], [[x * 0.3, 0.75], [x * 0.3, -0.6], [x * 3.4, -1.35], [x * 3.5, -0.95]], 0.08, white, { axes: FLAT, round: 0.07 })
    m.group('tailplane').extrusion([0, 1.4, -3.0], [[x * 0.1, 0.35], [x * 0.1, -0.35], [x * 1.35, -0.6], [x * 1.35, -0.3]], 0.05, white, { axes: FLAT, round: 0.04 })
    m.group('engine').cone([x * 1.35, 0.5, 0.3], 0.42, [0.22, 0.28], accent, { axes: ALONG_Z, round: 0.08 })
    m.group('intake').cone([x * 1.35, 0.5, 0.7], 0.04, 0.23, dark(), { axes: ALONG_Z })
    spread(10, -1.7, 1.9).forEach((z) => m.group('windows').ellipsoid([x * 0.6, 1.25, z], [0.03, 0.1, 0.075], pane('#3f5f8a')))
    m.group('stripe').box([x * 0.605, 1.0, 0.2], [0.02, 0.05, 2.0], accent, { round: 0.015 })
  })
  m.group('fin').extrusion([0, 0, 0], [[2.5, 1.6], [3.6, 1.55], [3.85, 2.75], [3.45, 2.75]], 0.07, accent, { axes: SIDE, round: 0.06 })
  m.group('cockpit').ellipsoid([0, 1.36, 3.0], [0.4, 0.19, 0.36], pane('#33455c'))
  for (const [x, z] of [[0, 2.4], [0.5, -0.5], [-0.5, -0.5]]) m.group('gear').capsule([x, 0.5, z], [x, 0.2, z], 0.05, steel()).ring([x, 0.16, z], 0.1, 0.06, dark(), { axes: ALONG_X })
  return { top: [0, 1.72, 0], seat: [0, 1.0, 2.2], face: { at: [0.62, 1.35, 0.5], axes: rotation(Math.PI / 2), size: [2, 0.3] } }
})
const biplane = craft({ id: 'biplane', en: 'biplane, propeller plane, old airplane, small plane', zh: '双翼飞机, 螺旋桨飞机, 小飞机', kinds: 'airplane', size: 3.2, colour: '#d8352f', parts: 'body, wings' }, (m) => {
  const paint = m.part('body', lacquer('#d8352f'))
  const wings = m.part('wings', cloth('#f7d23a'))
  m.group('body').capsule([0, 0.95, 0.9], [0, 1.1, -1.4], [0.36, 0.12], paint).sphere([0, 0.95, 1.0], 0.37, paint, { melt: 0.1 }).ellipsoid([0, 1.28, -0.05], [0.2, 0.12, 0.26], dark(), { operation: 'carve', melt: 0.03 })
  for (const y of [0.7, 1.65]) m.group('wing').box([0, y, 0.45], [1.6, 0.035, 0.3], wings, { round: 0.034 })
  both((x) => { for (const z of [0.25, 0.65]) m.group('struts').capsule([x * 1.15, 0.72, z], [x * 1.15, 1.64, z], 0.025, timber('#8a5a34')); m.group('struts').capsule([x * 0.2, 1.2, 0.45], [x * 0.28, 1.64, 0.45], 0.025, timber('#8a5a34')); m.group('gear').capsule([x * 0.2, 0.7, 0.7], [x * 0.4, 0.25, 0.75], 0.03, dark()).ring([x * 0.42, 0.2, 0.75], 0.14, 0.06, dark(), { axes: ALONG_X }) })
  m.group('tail').box([0, 1.12, -1.35], [0.55, 0.03, 0.2], wings, { round: 0.028 }).ellipsoid([0, 1.38, -1.4], [0.03, 0.32, 0.2], wings)
  m.group('nose').ellipsoid([0, 0.95, 1.4], [0.1, 0.1, 0.14], gold())
  both((x) => m.group('propeller').ellipsoid([x * 0.27, 0.95 + x * 0.17, 1.44], [0.32, 0.065, 0.022], timber('#8a5a34', 'x'), { axes: rotation(0, 0, 0.56) }))
  return { seat: [0, 1.0, -0.05], top: [0, 1.69, 0.45] }
})
const helicopter = craft({ id: 'helicopter', en: 'helicopter, chopper helicopter', zh: '直升机', size: 4.6, colour: '#e8642f', parts: 'body' }, (m) => {
  const paint = m.part('body', lacquer('#e8642f'))
  m.group('body').ellipsoid([0, 1.05, 0.35], [0.68, 0.7, 1.05], paint, { melt: 0.2 }).capsule([0, 1.25, -0.5], [0, 1.4, -2.4], [0.26, 0.12], paint, { melt: 0.2 })
  m.group('glass').ellipsoid([0, 1.13, 0.72], [0.58, 0.5, 0.76], pane('#6fa8c8'))
  m.group('stripe').ellipsoid([0, 0.75, 0.3], [0.66, 0.06, 1.0], matte('#fdf6e6'))
  m.group('mast').cone([0, 1.85, 0.1], 0.15, [0.16, 0.08], dark()).sphere([0, 2.02, 0.1], 0.1, steel())
  around(4, (a, c, s) => m.group('rotor').box([c * 0.95, 2.03, 0.1 + s * 0.95], [0.92, 0.015, 0.075], dark(), { axes: rotation(-a), round: 0.012 }), 0.4)
  m.group('fin').extrusion([0, 0, 0], [[2.25, 1.3], [2.6, 1.3], [2.75, 2.0], [2.45, 2.0]], 0.04, paint, { axes: SIDE, round: 0.03 })
  around(3, (a, c, s) => m.group('tail-rotor').ellipsoid([0.1, 1.45 + s * 0.18, -2.5 + c * 0.18], [0.015, 0.06, 0.2], dark(), { axes: rotation(0, -a) }))
  both((x) => { m.group('skid').capsule([x * 0.52, 0.05, -0.5], [x * 0.52, 0.05, 1.05], 0.045, steel()).capsule([x * 0.52, 0.05, 1.05], [x * 0.52, 0.16, 1.22], 0.045, steel()); for (const z of [0, 0.7]) m.group('strut').capsule([x * 0.52, 0.06, z], [x * 0.36, 0.52, z], 0.035, steel()) })
  return { seat: [0.22, 0.85, 0.6], top: [0, 2.08, 0.1] }
})
const balloonCraft = craft({ id: 'hot-air-balloon', en: 'hot-air balloon, hot air balloon', zh: '热气球', size: 5.4, colour: '#e8443f', parts: 'balloon, stripes, basket' }, (m) => {
  const red = m.part('balloon', cloth('#e8443f'))
  const second = m.part('stripes', cloth('#fbd24a'))
  around(12, (_, c, s, i) => m.group('gore').ellipsoid([c * 0.86, 3.75, s * 0.86], [0.78, 1.55, 0.78], i % 2 ? second : red, { melt: 0.02 }))
  m.group('throat').cone([0, 2.2, 0], 0.45, [0.5, 1.15], tint(red, 0.9), { round: 0.06 })
  around(4, (_, c, s) => m.group('ropes').capsule([c * 0.45, 1.8, s * 0.45], [c * 0.36, 0.62, s * 0.36], 0.016, matte('#8a6a4a')), Math.PI / 4)
  const wicker = m.part('basket', { ...matte('#b5803f'), pattern: { kind: 'plaid', colours: ['#b5803f', '#8f5f2c'], scale: 0.12 } })
  m.group('basket').box([0, 0.32, 0], [0.4, 0.32, 0.4], wicker, { round: 0.09 }).box([0, 0.5, 0], [0.34, 0.4, 0.34], wicker, { operation: 'carve', round: 0.06 })
  m.group('rim').box([0, 0.63, 0], [0.42, 0.04, 0.42], timber('#7a5233', 'x'), { round: 0.035 }).box([0, 0.63, 0], [0.34, 0.1, 0.34], wicker, { operation: 'carve', round: 0.03 })
  m.group('burner').cone([0, 1.35, 0], 0.08, 0.12, steel()).ellipsoid([0, 1.6, 0], [0.09, 0.2, 0.09], glow('#ffb03a', 1))
  return { inside: [0, 0.12, 0], seat: [0, 0.12, 0], face: { at: [0, 3.75, 1.62], axes: IDENTITY, size: [1.3, 1.3] } }
})
const rocket = craft({ id: 'rocket', en: 'rocket, spaceship, space rocket, rocket ship, spacecraft', zh: '火箭, 飞船, 宇宙飞船', size: 3.3, rests: 'ground', colour: '#f4f6f8', parts: 'body, fins', states: 'flying' }, (m) => {
  const white = m.part('body', lacquer('#f4f6f8'))
  const red = m.part('fins', lacquer('#e2404a'))
  const up = m.has('flying', 'launching') ? 0.9 : 0
  const body = m.group('body')
  body.ellipsoid([0, 1.55 + up, 0], [0.55, 1.6, 0.55], white).box([0, -0.35 + up, 0], [1, 0.8, 1], white, { operation: 'carve', melt: 0.02 })
  m.group('nose').ellipsoid([0, 1.56 + up, 0], [0.56, 1.62, 0.56], red).box([0, 1.0 + up, 0], [1, 1.4, 1], red, { operation: 'carve' })
  m.group('band').ring([0, 0.62 + up, 0], 0.45, 0.035, red)
  m.group('port').ring([0, 1.65 + up, 0.5], 0.19, 0.055, steel(), { axes: ALONG_Z }).ellipsoid([0, 1.65 + up, 0.5], [0.18, 0.18, 0.06], pane('#6fc3e8')).ring([0, 1.1 + up, 0.5], 0.11, 0.04, steel(), { axes: ALONG_Z }).ellipsoid([0, 1.1 + up, 0.5], [0.1, 0.1, 0.05], pane('#6fc3e8'))
  around(4, (a) => { const fin = m.at([0, up, 0], rotation(-a)); fin.group('fin').extrusion([0, 0, 0], [[0.3, 0.95], [0.78, 0.35], [0.82, 0], [0.62, 0.05], [0.3, 0.35]], 0.055, red, { round: 0.045 }) }, Math.PI / 4)
  m.group('nozzle').cone([0, 0.36 + up, 0], 0.14, [0.3, 0.22], dark(), { round: 0.03 })
  if (up > 0) m.group('fire').ellipsoid([0, 0.75, 0], [0.25, 0.65, 0.25], glow('#ff8a2e', 1), { melt: 0.1 }).ellipsoid([0, 0.9, 0.08], [0.15, 0.42, 0.18], glow('#ffe37a', 1), { melt: 0.05 })
  return { top: [0, 3.15 + up, 0], face: { at: [0, 1.1 + up, 0.5], axes: IDENTITY, size: [0.4, 0.3] } }
})
const ufo = craft({ id: 'ufo', en: 'ufo, flying saucer, alien spaceship', zh: '飞碟, 不明飞行物', kinds: 'spaceship', category: 'fantasy', size: 2.8, colour: '#aab4c4', parts: 'body' }, (m) => {
  const metalPart = m.part('body', metal('#aab4c4'))
  m.group('body').ellipsoid([0, 0.45, 0], [1.4, 0.26, 1.4], metalPart, { melt: 0.1 }).ellipsoid([0, 0.3, 0], [0.7, 0.26, 0.7], metalPart, { melt: 0.15 })
  m.group('dome').ellipsoid([0, 0.6, 0], [0.58, 0.52, 0.58], { ...pane('#8fe0c8'), opacity: 0.7, glow: 0.25 })
  m.group('alien').ellipsoid([0, 0.78, 0.05], [0.2, 0.2, 0.17], { ...matte('#8fd45a') }); both((x) => m.group('eyes').ellipsoid([x * 0.08, 0.8, 0.2], [0.05, 0.07, 0.03], dark()))
  around(10, (_, c, s, i) => m.group('lights').sphere([c * 1.12, 0.57, s * 1.12], 0.09, glow((['#ffd04d', '#ff5a8a', '#5ad0ff'] as const)[i % 3], 0.9)))
  return undefined
})
const parachute = craft({ id: 'parachute', zh: '降落伞', size: 3.0, colour: '#f2852e', parts: 'canopy' }, (m) => {
  const red = m.part('canopy', cloth('#f2852e'))
  around(10, (_, c, s, i) => m.group('gore').ellipsoid([c * 0.8, 2.2, s * 0.8], [0.72, 0.75, 0.72], i % 2 ? cloth('#fdf6e6') : red, { melt: 0.02 }).box([0, 1.6, 0], [3, 0.55, 3], red, { operation: 'carve' }))
  around(10, (_, c, s) => m.group('lines').capsule([c * 1.4, 2.2, s * 1.4], [c * 0.08, 0.3, s * 0.08], 0.012, matte('#8a8680')))
  m.group('harness').box([0, 0.22, 0], [0.12, 0.16, 0.08], dark(), { round: 0.06 })
  return { hang: [0, 0.25, 0] }
})

const skis = slide({ id: 'skis', en: 'skis, ski, pair of skis, ski poles', zh: '滑雪板, 双板', size: 1.5, colour: '#e2404a', parts: 'skis' }, (m) => {
  const red = m.part('skis', plastic('#e2404a'))
  both((x) => { const ski = m.group('ski'); ski.box([x * 0.13, 0.03, 0], [0.055, 0.012, 0.68], red, { round: 0.011, melt: 0.02 }).capsule([x * 0.13, 0.03, 0.66], [x * 0.13, 0.13, 0.82], [0.035, 0.02], red, { melt: 0.03 }); m.group('binding').box([x * 0.13, 0.06, -0.05], [0.045, 0.025, 0.13], dark(), { round: 0.015 }).box([x * 0.13, 0.09, -0.16], [0.04, 0.04, 0.025], steel(), { round: 0.015 }) })
  return { top: [0, 0.085, 0], 'pedal-left': [0.13, 0.085, -0.05], 'pedal-right': [-0.13, 0.085, -0.05] }
})
const snowboard = slide({ id: 'snowboard', zh: '单板滑雪板, 滑雪单板', size: 1.4, colour: '#4f6fd0', parts: 'board' }, (m) => {
  const blue = m.part('board', { ...plastic('#4f6fd0'), pattern: { kind: 'stripes', colours: ['#4f6fd0', '#7fd0e8'], scale: 0.3, frame: { at: [0, 0, 0], axes: rotation(0, Math.PI / 2, 0.6) } } })
  m.group('board').box([0, 0.03, 0], [0.13, 0.013, 0.5], blue, { round: 0.012, melt: 0.04 }); both((z) => m.group('board').ellipsoid([0, 0.055, z * 0.58], [0.13, 0.014, 0.14], blue, { axes: rotation(0, -z * 0.3), melt: 0.04 }))
  both((z) => m.group('binding').box([0, 0.06, z * 0.24], [0.11, 0.022, 0.06], dark(), { round: 0.015 }).box([0, 0.12, z * 0.24], [0.06, 0.012, 0.05], dark(), { round: 0.01 }))
  return { top: [0, 0.082, 0], 'pedal-left': [0, 0.082, 0.24], 'pedal-right': [0, 0.082, -0.24] }
})
const surfboard = slide({ id: 'surfboard', en: 'surfboard, surf board', zh: '冲浪板', size: 1.7, colour: '#f9f4e6', parts: 'board, stripe' }, (m) => {
  m.group('board').ellipsoid([0, 0.85, 0], [0.24, 0.85, 0.035], m.part('board', lacquer('#f9f4e6')))
  m.group('stripe').ellipsoid([0, 0.85, 0], [0.03, 0.845, 0.039], m.part('stripe', plastic('#e8574a')))
  both((x) => m.group('stripe').ellipsoid([x * 0.085, 0.85, 0], [0.022, 0.79, 0.0372], m.part('stripe', plastic('#2f9fb0'))))
  m.group('fin').ellipsoid([0, 0.2, -0.07], [0.012, 0.07, 0.06], dark())
  return { grip: [0, 0.85, 0], 'grip-side': [0.24, 0.85, 0] }
})
const sled = slide({ id: 'sled', en: 'sled, sledge, toboggan, sleigh', zh: '雪橇', size: 1.4, colour: '#c8352f', parts: 'seat' }, (m) => {
  both((x) => { m.group('runner').curve([x * 0.2, 0.03, -0.5], [x * 0.2, 0.03, 0], [x * 0.2, 0.03, 0.35], [x * 0.2, 0.32, 0.55], [0.022, 0.02], steel(), { steps: 8 }); for (const z of [-0.35, 0, 0.3]) m.group('posts').capsule([x * 0.2, 0.04, z], [x * 0.18, 0.2, z], 0.018, timber('#8a5a34')) })
  for (const x of spread(4, -0.18, 0.18)) m.group('slats').box([x, 0.22, -0.05], [0.05, 0.016, 0.5], m.part('seat', timber('#c8352f', 'z')), { round: 0.012 })
  m.group('bar').capsule([-0.2, 0.32, 0.55], [0.2, 0.32, 0.55], 0.02, timber('#8a5a34', 'x'))
  m.group('rope').curve([-0.18, 0.32, 0.56], [-0.15, 0.15, 1.0], [0.15, 0.15, 1.0], [0.18, 0.32, 0.56], [0.012, 0.012], cloth('#d8b98a'), { steps: 9 })
  return { seat: [0, 0.24, -0.05], top: [0, 0.24, -0.05], 'grip-left': [0.15, 0.34, 0.55], 'grip-right': [-0.15, 0.34, 0.55] }
})
const santaSleigh = slide({ id: 'santa-sleigh', en: "santa's sleigh, horse-drawn sleigh, carriage", zh: '圣诞雪橇, 马车', category: 'vehicle', kinds: 'vehicle', size: 1.9, colour: '#c0272d', parts: 'body' }, (m) => {
  const red = m.part('body', lacquer('#c0272d'))
  m.group('body').extrusion([0, 0, 0], [[-0.75, 0.7], [-0.6, 0.35], [0.6, 0.35], [0.85, 0.6], [0.95, 1.15], [0.7, 1.05], [0.5, 0.72], [-0.3, 0.62]], 0.45, red, { axes: SIDE, round: 0.06 }).box([0, 0.9, -0.1], [0.36, 0.4, 0.5], red, { operation: 'carve', round: 0.05 })
  both((x) => { m.group('runner').curve([x * 0.38, 0.06, -0.95], [x * 0.38, 0.05, 0], [x * 0.38, 0.0, 0.7], [x * 0.38, 0.55, 0.95], [0.035, 0.03], gold(), { steps: 9 }); for (const z of [-0.5, 0.3]) m.group('posts').capsule([x * 0.38, 0.06, z], [x * 0.36, 0.4, z], 0.025, gold()) })
  m.group('seat').box([0, 0.62, -0.35], [0.36, 0.06, 0.2], cloth('#f4e3b5'), { round: 0.05 })
  return { seat: [0, 0.68, -0.35], inside: [0, 0.5, 0], top: [0, 0.68, -0.35] }
})

export const otherVehicles = [steam, train, tram, rowing, canoe, sailboat, motorboat, ship, pirate, submarine, raft, floatRing, airplane, biplane, helicopter, balloonCraft, rocket, ufo, parachute, skis, snowboard, surfboard, sled, santaSleigh]
