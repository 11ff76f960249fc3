/** Feet: bare, or in shoes, boots, sandals, skates and skis. */
import type { Clay } from '../../clay.ts'
import { mix } from '../../frames.ts'
import type { Surface } from '../../solids.ts'
import type { Leg, Skeleton } from '../skeleton.ts'
import { trimOf } from '../tint.ts'
import { type Cloth, fabric } from './cloth.ts'
import type { ShoeCut } from './cuts.ts'

/** Degrees by which a shoe lifts the heel. */
export const heelOf = (cut: ShoeCut | undefined): number => (cut?.kind === 'heel' ? 26 : 0)

/** Clay at the ankle: y up from the sole, z to the toes, one unit a body height. */
const footClay = (clay: Clay, skeleton: Skeleton, leg: Leg): Clay => clay.at(leg.ankle, leg.axes, skeleton.body.height)

export function addBareFoot(clay: Clay, skeleton: Skeleton, leg: Leg, skin: Surface): void {
  const { girth } = skeleton.body
  const group = footClay(clay, skeleton, leg).group(`foot-${leg.sign > 0 ? 'left' : 'right'}`)
  const wide = Math.sqrt(girth)
  group.ellipsoid([0, -0.012, 0.03], [0.026 * wide, 0.02, 0.058], skin, { melt: 0.02 })
  group.sphere([0, -0.008, -0.006], 0.0235 * wide, skin, { melt: 0.02 })
  for (const [index, radius] of [0.0125, 0.0105, 0.01, 0.0092, 0.0082].entries())
    group.sphere(
      [(0.017 - index * 0.0088) * -leg.sign * wide, -0.0215 + radius * 0.2, 0.085 - index * index * 0.0016],
      radius,
      skin,
      { melt: 0.006 },
    )
  group.box([0, -0.047, 0.03], [0.08, 0.015, 0.14], skin, { operation: 'carve', round: 0.001, melt: 0.004 })
}

export function addShoe(clay: Clay, skeleton: Skeleton, leg: Leg, cut: ShoeCut, cloth: Cloth, skin: Surface): void {
  const { body } = skeleton
  const side = leg.sign > 0 ? 'left' : 'right'
  const foot = footClay(clay, skeleton, leg)
  const wide = Math.sqrt(body.girth) * (body.woman && !body.young ? 0.92 : 1)
  const { kind } = cut
  if (kind === 'sandal') addBareFoot(clay, skeleton, leg, skin)
  const upper = fabric(cloth, undefined, undefined, body.height)
  const light = kind === 'sneaker' || kind === 'cleat'
  const sole: Surface = { ...fabric({ colour: light ? '#f7f4ee' : trimOf(cloth.colour, 0.45) }), blend: 0.002 }
  const long =
    kind === 'heel' || kind === 'flat' ? 0.92 : kind === 'skate' || kind === 'ski' || kind === 'boot' ? 1.03 : 1
  if (kind !== 'sandal') {
    const shoe = foot.group(`shoe-${side}`)
    shoe.ellipsoid(
      [0, -0.01, 0.036],
      [0.0345 * wide, kind === 'flat' || kind === 'heel' ? 0.02 : 0.027, 0.079 * long],
      upper,
      { melt: 0.02 },
    )
    shoe.sphere([0, -0.006, -0.006], 0.0305 * wide, upper, { melt: 0.022 })
    if (kind === 'curled')
      shoe.curve([0, -0.01, 0.1], [0, -0.01, 0.135], [0, 0.03, 0.145], [0, 0.035, 0.12], [0.02, 0.01], upper, {
        steps: 4,
        melt: 0.012,
      })
    if (kind === 'slipper')
      shoe.ellipsoid([0, 0.004, 0.07], [0.02, 0.014, 0.02], fabric({ colour: '#fbf6f0' }), {
        melt: 0.006,
        bumps: { height: 0.001, frequency: 300 },
      })
    if (kind === 'flat' || kind === 'heel')
      shoe.ellipsoid([0, 0.022, 0.012], [0.029 * wide, 0.02, 0.042], upper, { operation: 'carve', melt: 0.004 })
    shoe.box([0, -0.067, 0.036], [0.09, 0.035, 0.16], upper, { operation: 'carve', round: 0.001, melt: 0.003 })
    if (kind === 'flat' || kind === 'heel') {
      const instep = foot.group(`instep-${side}`)
      instep.capsule([0, 0, 0], [0, -0.008, 0.055], [(body.legRadius / body.height) * 0.5, 0.018], skin, { melt: 0.02 })
    }
    if (light) {
      const laces = foot.group(`laces-${side}`)
      for (const [index, z] of [0.038, 0.052, 0.066].entries())
        laces.capsule(
          [-0.013 * wide, 0.0155 - index * 0.0026, z],
          [0.013 * wide, 0.0155 - index * 0.0026, z],
          0.0034,
          { ...fabric({ colour: '#fdfbf7' }) },
          { melt: 0.001 },
        )
    }
  }
  const base = foot.group(`sole-${side}`)
  const thick = kind === 'sneaker' ? 0.0085 : 0.0062
  base.ellipsoid(
    [0, -0.0305 + (kind === 'sneaker' ? 0.001 : 0), 0.034],
    [0.0372 * wide, thick * 1.6, 0.0835 * long],
    sole,
    { melt: 0.004 },
  )
  base.box([0, -0.062, 0.034], [0.09, 0.03, 0.16], sole, { operation: 'carve', round: 0.001, melt: 0.002 })
  if (kind === 'heel') base.capsule([0, -0.03, -0.02], [0, -0.072, -0.026], [0.011, 0.005], upper, { melt: 0.006 })
  if (kind === 'sandal') {
    const straps = foot.group(`straps-${side}`)
    straps
      .capsule([-0.026 * wide, -0.022, 0.055], [0.026 * wide, -0.022, 0.055], 0.0085, upper)
      .capsule([0, -0.001, 0.03], [0, -0.012, 0.075], [0.007, 0.006], upper)
    straps
      .ellipsoid([0, -0.008, 0.05], [0.0295 * wide, 0.0185, 0.011], upper)
      .ellipsoid([0, 0.004, -0.004], [0.0275 * wide, 0.009, 0.03], upper)
  }
  if (kind === 'skate')
    foot
      .group(`blade-${side}`)
      .box(
        [0, -0.0435, 0.034],
        [0.0025, 0.012, 0.092],
        { colour: '#c9d0da', shine: 0.7, gloss: 50, mirror: 0.2 },
        { round: 0.002 },
      )
  if (kind === 'ski') {
    const ski = foot.group(`ski-${side}`)
    ski.box([0, -0.036, 0.06], [0.026, 0.006, 0.42], upper, { round: 0.005 })
    ski.capsule([0, -0.036, 0.47], [0, -0.005, 0.54], [0.018, 0.012], upper, { melt: 0.02 })
  }
  if (kind === 'flipper') base.box([0, -0.026, 0.15], [0.055, 0.005, 0.09], upper, { round: 0.005, melt: 0.03 })
  if (cut.shaft) {
    const shaft = clay.group(`shaft-${side}`)
    const top = mix(leg.ankle, leg.knee, cut.shaft)
    const radius = body.legRadius
    shaft.capsule(leg.ankle, top, [radius * 0.68, radius * 0.9], fabric(cloth), { melt: 0.02 * body.height })
    shaft.capsule(
      mix(leg.ankle, leg.knee, cut.shaft - 0.03),
      mix(leg.ankle, leg.knee, cut.shaft + 0.03),
      radius * 0.96,
      fabric({ ...cloth, colour: trimOf(cloth.colour, 0.2) }),
      { melt: 0.004 },
    )
  }
}
