// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** What the recipes of the vehicles-road files share. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Hex, Surface } from '../solids.ts'
import { light, wheel } from './fittings.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_X, both, type Outline, SIDE, spread } from './shapes.ts'
import { dark, glass, glow, lacquer, matte, pane, plastic, steel, tint } from './surfaces.ts'

export const vehicle = family({ category: 'vehicle', rests: 'ground', kinds: 'vehicle' })

export interface CarShape {
  readonly length: number
  readonly width: number
  /** Heights of the belt line and the roof. */
  readonly belt: number
  readonly roof: number
  /** Cabin from back to front, in z. */
  readonly cabin: readonly [number, number]
  readonly wheel: number
  readonly wheelbase: number
}

/** The family of cars: a melted hull, a glass cabin with a roof, lamps, bumpers, wheels. */
export function carBody(m: Making, own: Hex, shape: CarShape) {
  const paint = m.part('body', lacquer(own))
  const { length: long, width, belt, roof, cabin, wheel: r, wheelbase } = shape
  const [half, side] = [long / 2, width / 2]
  const axle = wheelbase / 2
  const hull = m.group('hull')
  const floor = r * 0.75
  hull.box([0, (floor + belt) / 2, 0], [side, (belt - floor) / 2, half], paint, { round: Math.min(0.2, (belt - floor) * 0.45), melt: 0.08 })
  hull.box([0, (floor + belt) / 2 + 0.02, 0], [side * 0.97, (belt - floor) / 2 - 0.02, half * 0.985], paint, { round: 0.14, melt: 0.06 })
  both((z) => hull.cone([0, r, z * axle], side * 1.2, r * 1.2, paint, { axes: ALONG_X, operation: 'carve', melt: 0.02 }))
  m.group('underside').box([0, floor + 0.06, 0], [side * 0.72, 0.1, half * 0.9], matte('#33343c'), { round: 0.04 })
  const [back, front] = cabin
  const middle = (back + front) / 2
  const cab = m.group('cabin')
  const top = side * 0.74
  const slant: Outline = [[-front - 0.2, belt - 0.06], [-back + 0.12, belt - 0.06], [-back - 0.12, roof - 0.04], [-front + 0.22, roof - 0.04]]
  const open = m.has('convertible')
  if (open) {
    hull.box([0, belt, middle - 0.05], [side * 0.8, 0.3, (front - back) / 2 - 0.12], paint, { operation: 'carve', melt: 0.03 })
    m.group('floor').box([0, belt - 0.32, middle - 0.05], [side * 0.8, 0.03, (front - back) / 2 - 0.12], matte('#3a3a44'))
    cab.box([0, belt + 0.13, front - 0.06], [top, 0.17, 0.014], glass('#cfe6f2', 0.35), { axes: rotation(0, -0.45), round: 0.012 })
    both((x) => m.group('seats').box([x * side * 0.38, belt + 0.02, back + 0.32], [side * 0.3, 0.22, 0.08], matte('#e8d3b0'), { round: 0.07 }))
    m.group('frame').capsule([-top, belt + 0.27, front - 0.13], [top, belt + 0.27, front - 0.13], 0.022, steel())
  } else cab.extrusion([0, 0, 0], slant, top + 0.03, { ...pane('#b4c9d8'), opacity: m.has('occupied') ? 0.2 : 1, ...(m.has('occupied') ? {} : { colour: '#43566c' }) }, { axes: SIDE, round: 0.06 })
  const shell = m.group('roof')
  if (!open)
  shell.box([0, roof - 0.02, middle], [top * 0.98, 0.05, (front - back) / 2 - 0.18], paint, { round: 0.045, melt: 0.04 })
  both((x) => {
    const px = x * (top + 0.012)
    if (!open) shell.capsule([px, belt - 0.02, back - 0.07], [px * 0.97, roof - 0.03, back + 0.17], 0.05, paint, { melt: 0.03 }).capsule([px, belt - 0.02, front + 0.15], [px * 0.97, roof - 0.03, front - 0.2], 0.035, paint, { melt: 0.03 }).capsule([px * 1.01, belt - 0.02, middle - 0.02], [px * 0.98, roof - 0.03, middle - 0.02], 0.035, paint, { melt: 0.02 })
    m.group('mirror').ellipsoid([x * (side + 0.05), belt + 0.06, front - 0.05], [0.09, 0.06, 0.05], paint)
    m.group('handle').capsule([x * (side + 0.005), belt - 0.14, middle - 0.14], [x * (side + 0.005), belt - 0.14, middle - 0.28], 0.018, steel())
    m.group('seam').capsule([x * (side - 0.002), belt - 0.04, middle - 0.02], [x * (side - 0.002), floor + 0.14, middle - 0.02], 0.008, tint(paint, 0.6))
    light(m, [x * side * 0.66, belt - 0.16, half - 0.035], 0.12, '#fff3cf', 0.55)
    m.group('tail').ellipsoid([x * side * 0.74, belt - 0.14, -half + 0.02], [0.13, 0.08, 0.05], { ...glow('#e8323c', 0.35), shine: 0.6 })
    both((z) => wheel(m, [x * (side - 0.09), r, z * axle], r, 0.22, x, m.part('rims', steel())))
  })
  m.group('bumper').capsule([-side * 0.72, floor + 0.1, half - 0.01], [side * 0.72, floor + 0.1, half - 0.01], 0.065, plastic('#c9ced6')).capsule([-side * 0.72, floor + 0.12, -half + 0.01], [side * 0.72, floor + 0.12, -half + 0.01], 0.065, plastic('#c9ced6'))
  m.group('grille').box([0, belt - 0.19, half - 0.005], [side * 0.33, 0.06, 0.03], dark(), { round: 0.03 })
  const plate = m.group('plate')
  plate.box([0, floor + 0.1, half + 0.06], [0.2, 0.055, 0.012], matte('#fdfbf2'), { round: 0.01 })
  return { paint, seat: [0.2, belt - 0.2, middle], top: [0, roof + 0.03, middle], front: [0, belt - 0.1, half], back: [0, belt - 0.1, -half], door: [side, belt, middle], face: { at: [side + 0.006, belt - 0.2, middle], axes: rotation(Math.PI / 2), size: [0.8, 0.25] }, plate: m.face(plate, [0, floor + 0.1, half + 0.073], IDENTITY, [0.36, 0.09]) } as const
}

export const CITY: CarShape = { length: 3.3, width: 1.5, belt: 0.82, roof: 1.34, cabin: [-0.95, 0.62], wheel: 0.31, wheelbase: 2.05 }

export const strip = ({ paint: _paint, ...anchors }: ReturnType<typeof carBody>) => anchors

/** Long vehicles with a row of windows. */
export function coach(m: Making, own: Hex, width: number, long: number, floors: number) {
  const paint = m.part('body', lacquer(own))
  const tall = 1.15 + floors * 0.82
  const half = long / 2
  const hull = m.group('hull')
  hull.box([0, tall / 2 + 0.16, 0], [width / 2, tall / 2 - 0.1, half], paint, { round: 0.2 })
  both((z) => hull.cone([0, 0.4, z * half * 0.6], 1.4, 0.47, paint, { axes: ALONG_X, operation: 'carve' }))
  m.group('roof').box([0, tall + 0.06, 0], [width / 2 - 0.1, 0.06, half - 0.15], m.part('roof', tint(paint, 1.3)), { round: 0.05 })
  for (let floor = 0; floor < floors; floor++) {
    const y = 1.42 + floor * 0.86
    both((x) => spread(Math.round(long / 0.95), -half + 0.55, half - 0.55).forEach((z) => m.group('window').box([x * (width / 2 - 0.03), y, z], [0.04, 0.26, 0.36], pane('#4a6078'), { round: 0.04 })))
    m.group('windscreen').box([0, y, half - 0.03], [width / 2 - 0.15, 0.3, 0.05], pane('#43566c'), { round: 0.045 })
    m.group('rear').box([0, y, -half + 0.03], [width / 2 - 0.25, 0.24, 0.05], pane('#43566c'), { round: 0.045 })
  }
  const board = m.group('board')
  board.box([0, tall - 0.12, half + 0.005], [width / 2 - 0.3, 0.1, 0.02], dark(), { round: 0.015 })
  both((x) => {
    light(m, [x * (width / 2 - 0.28), 0.62, half], 0.13, '#fff3cf', 0.55)
    m.group('tail').ellipsoid([x * (width / 2 - 0.2), 0.7, -half], [0.08, 0.14, 0.05], glow('#e8323c', 0.35))
    both((z) => wheel(m, [x * (width / 2 - 0.1), 0.4, z * half * 0.6], 0.4, 0.26, x))
  })
  m.group('door').box([width / 2, 0.95, half - 0.62], [0.02, 0.72, 0.32], pane('#4a6078'), { round: 0.018 })
  m.group('stripe').box([0, 0.92, 0], [width / 2 + 0.012, 0.06, half * 0.97], m.part('stripe', matte('#fdf6e6')), { round: 0.05 })
  m.group('bumper').capsule([-width / 2 + 0.25, 0.38, half], [width / 2 - 0.25, 0.38, half], 0.08, plastic('#c9ced6'))
  return { top: [0, tall + 0.12, 0], door: [width / 2, 0.3, half - 0.62], face: m.face(board, [0, tall - 0.12, half + 0.026], IDENTITY, [width - 0.7, 0.17], [{ kind: 'stroke', from: [-0.3, 0], bend: [0, 0], to: [0.3, 0], widths: [0.06, 0.06], colour: '#ffb52e' }]) } as const
}

export const truckCab = (m: Making, paint: Surface, z: number) => {
  const cab = m.group('cab')
  cab.box([0, 1.05, z], [0.85, 0.75, 0.58], paint, { round: 0.18 })
  m.group('windscreen').box([0, 1.35, z + 0.52], [0.68, 0.28, 0.09], pane('#43566c'), { round: 0.07 })
  both((x) => { m.group('window').box([x * 0.8, 1.35, z + 0.1], [0.075, 0.25, 0.28], pane('#43566c'), { round: 0.06 }); light(m, [x * 0.58, 0.66, z + 0.57], 0.13, '#fff3cf', 0.55); m.group('mirror').box([x * 0.98, 1.3, z + 0.5], [0.05, 0.16, 0.04], dark(), { round: 0.03 }) })
  m.group('grille').box([0, 0.68, z + 0.58], [0.36, 0.12, 0.03], steel(), { round: 0.03 })
  m.group('bumper').box([0, 0.38, z + 0.58], [0.85, 0.1, 0.08], plastic('#c9ced6'), { round: 0.06 })
}

export const truckWheels = (m: Making, axles: readonly number[]) => both((x) => axles.forEach((z) => wheel(m, [x * 0.76, 0.4, z], 0.4, 0.28, x)))

export interface Bike { readonly seat: number; readonly radius: number; readonly base: number }

export const BIKE: Bike = { seat: 0.78, radius: 0.3, base: 0.94 }
