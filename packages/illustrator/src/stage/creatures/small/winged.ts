/** Butterfly and bat. */
import { add, nest, rotation } from '../../frames.ts'
import type { Decal, Frame, Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf } from '../sea/parts.ts'
import { addWings } from '../wings.ts'
import { feelers, flying, turnOf } from './parts.ts'

export function butterfly(sculpting: Sculpting): Sculpted {
  const wing = sculpting.part('wings', '#f28a2d', { shine: 0.16, rim: 0.4 })
  const low: Surface = { ...wing, colour: shade(wing.colour, 0.84) }
  const dark = sculpting.part('body', '#3a2c34', { shine: 0.2 })
  const body = sculpting.group('body')
  body.capsule([0, 0.05, 0.05], [0, 0.05, -0.09], [0.017, 0.009], dark)
  const head = sculpting.group('head')
  head.sphere([0, 0.06, 0.075], 0.026, dark)
  feelers(sculpting, [0, 0.08, 0.08], 0.045, dark)
  const open = flying(sculpting) ? 0.3 : 0.5
  for (const side of [1, -1]) {
    const frame: Frame = nest(rotation(0, 0.8, side * open), [1, 0, 0, 0, 0, -1, 0, 1, 0])
    const group = sculpting.group(`wing-${side > 0 ? 'left' : 'right'}`)
    const up = [
      [0.01, -0.005],
      [0.06, -0.07],
      [0.12, -0.1],
      [0.165, -0.085],
      [0.165, -0.03],
      [0.12, 0.02],
      [0.03, 0.02],
    ].map(([x, y]) => [side * x, -y] as const)
    const down = [
      [0.01, 0.005],
      [0.1, 0.02],
      [0.13, 0.06],
      [0.11, 0.11],
      [0.07, 0.125],
      [0.03, 0.08],
    ].map(([x, y]) => [side * x, -y] as const)
    const border = shade(wing.colour, 0.22)
    group.extrusion([0, 0.055, 0.02], up, 0.006, wing, { axes: frame, round: 0.005 })
    group.extrusion([0, 0.053, 0.02], down, 0.005, low, { axes: frame, round: 0.004, melt: 0.003 })
    const rim = (points: readonly (readonly [number, number])[]): Decal[] =>
      points.map((point, index) => ({
        kind: 'stroke',
        from: point,
        bend: [
          (point[0] + (points[(index + 1) % points.length] ?? point)[0]) / 2,
          (point[1] + (points[(index + 1) % points.length] ?? point)[1]) / 2,
        ],
        to: points[(index + 1) % points.length] ?? point,
        widths: [0.02, 0.02],
        colour: border,
      }))
    const dots: Decal[] = [
      [0.115, 0.055, 0.017],
      [0.15, 0.06, 0.008],
      [0.09, -0.07, 0.014],
    ].map(([x, y, r]) => ({ kind: 'ellipse', centre: [side * x, y], radii: [r, r], colour: '#fff4dc' }))
    const back: Frame = [frame[0], frame[1], frame[2], frame[3], frame[4], frame[5], frame[6], frame[7], frame[8]]
    group.paint(add([0, 0.055, 0.02], [-frame[6] * 0.2, -frame[7] * 0.2, -frame[8] * 0.2]), back, 1, [
      ...rim(up),
      ...rim(down),
      ...dots,
    ])
  }
  const face = addPlainFace(sculpting, head, dark, {
    at: [0, 0.06, 0.075],
    axes: turnOf(sculpting),
    radii: [0.026, 0.026, 0.026],
    eyes: [0.45, 0.15],
    eyeSize: 0.34,
    mouth: -0.4,
    mouthSize: 0.4,
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.12, 0.08],
      left: [0.1, 0.08, 0.05],
      right: [-0.1, 0.08, 0.05],
      back: [0, 0.08, 0],
    }),
    air: flying(sculpting) ? 0.15 : 0,
  }
}

export function bat(sculpting: Sculpting): Sculpted {
  const fur = sculpting.part('fur', '#5a4a5c', { rim: 0.55 })
  const group = sculpting.group('body')
  const y = 0.16
  group.ellipsoid([0, y, 0], [0.075, 0.095, 0.07], fur)
  const head = sculpting.group('head')
  const at: Point = [0, y + 0.12, 0.02]
  head.sphere(at, 0.075, fur)
  for (const side of [1, -1])
    head.capsule(add(at, [side * 0.04, 0.04, 0]), add(at, [side * 0.07, 0.13, 0]), [0.034, 0.006], fur, { melt: 0.012 })
  addWings(
    sculpting,
    { kind: 'skin', colour: '#453848', span: 0.32 },
    [0, y + 0.05, -0.02],
    rotation(0, -Math.PI / 2.4),
    0.05,
    'fly',
  )
  for (const side of [1, -1])
    group.capsule([side * 0.03, y - 0.08, 0], [side * 0.035, y - 0.13, 0.02], [0.016, 0.01], fur)
  const face = addPlainFace(sculpting, head, fur, {
    at,
    axes: turnOf(sculpting),
    radii: [0.075, 0.075, 0.075],
    eyes: [0.42, 0.12],
    eyeSize: 0.27,
    iris: '#c98a2a',
    mouth: -0.34,
    mouthSize: 0.42,
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: add(at, [0, 0.09, 0]),
      left: [0.25, y, 0],
      right: [-0.25, y, 0],
      back: [0, y, -0.07],
    }),
    air: 0.2,
  }
}
