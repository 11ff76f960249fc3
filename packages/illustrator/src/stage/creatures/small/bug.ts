/** Bees, ladybirds, beetles, ants, flies, dragonflies and grasshoppers from one record. */
import { add, rotation } from '../../frames.ts'
import type { Decal, Hex, Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf } from '../sea/parts.ts'
import { feelers, flying, sixLegs, turnOf } from './parts.ts'

interface BugRecord {
  readonly colour: Hex
  readonly head: Hex
  readonly body: Point
  readonly headSize: number
  readonly wings?: 'clear' | 'long'
  readonly stripes?: Hex
  readonly dots?: Hex
  readonly shell?: boolean
  readonly segments?: number
  readonly sting?: boolean
  readonly horn?: boolean
  readonly jump?: boolean
  readonly legs?: number
  readonly abdomen?: number
}

/** Bees, ladybirds, beetles, ants, flies, dragonflies, grasshoppers. */
export function bug(record: BugRecord) {
  return (sculpting: Sculpting): Sculpted => {
    const [w, h, l] = record.body
    const up = flying(sculpting)
    const y = h * 1.35
    const coat = sculpting.part('body', record.colour, { shine: record.shell ? 0.6 : 0.16, gloss: 40, blend: w * 0.06 })
    const skin = sculpting.part('head', record.head, { shine: 0.25 })
    const dark: Surface = { colour: '#332b33', shine: 0.3 }
    const centre: Point = [0, y, -l * 0.3]
    const body = sculpting.group('body')
    const striped: Surface = record.stripes
      ? {
          ...coat,
          pattern: {
            kind: 'stripes',
            colours: [coat.colour, record.stripes],
            scale: l * 0.36,
            frame: { at: centre, axes: [1, 0, 0, 0, 0, 1, 0, -1, 0] },
          },
        }
      : coat
    if (record.segments) {
      const end: Point = [0, y * 1.15, -l * 2.2]
      for (let part = 0; part < record.segments; part++)
        body.ellipsoid(
          [0, y + (end[1] - y) * (part / record.segments), -l * 0.3 - part * ((l * 2) / record.segments)],
          [w * (0.9 - part * 0.07), h * (0.9 - part * 0.07), (l * 1.25) / record.segments],
          part % 2 ? { ...coat, colour: shade(coat.colour, 0.82) } : coat,
          { melt: w * 0.06 },
        )
    } else body.ellipsoid(centre, record.body, striped, { melt: 0.01 })
    if (record.abdomen) {
      body.sphere([0, y, l * 0.35], w * 0.62, coat, { melt: w * 0.15 })
      body.ellipsoid([0, y * 1.1, -l * 1.1], [w * record.abdomen, h * record.abdomen, l * 0.8], coat, {
        melt: w * 0.12,
      })
    }
    if (record.shell)
      body.paint(add(centre, [0, -h, 0]), [1, 0, 0, 0, 0, -1, 0, 1, 0], w, [
        {
          kind: 'stroke',
          from: [0, -l / w],
          bend: [0, 0],
          to: [0, (l / w) * 1.1],
          widths: [0.07, 0.07],
          colour: '#2b262c',
        },
        ...(record.dots
          ? [
              [0.45, 0.35],
              [0.55, -0.3],
              [0.25, -0.75],
            ].flatMap(([x, z]): Decal[] =>
              [1, -1].map((side) => ({
                kind: 'ellipse',
                centre: [side * x, z],
                radii: [0.19, 0.2],
                colour: record.dots as Hex,
              })),
            )
          : []),
      ])
    const head = sculpting.group('head')
    const at: Point = [0, y * 1.12, l * 0.72]
    const r = record.headSize
    const axes = turnOf(sculpting)
    head.sphere(at, r, skin)
    body.capsule([0, y, l * 0.3], [0, y * 1.08, l * 0.6], w * 0.42, skin, { melt: w * 0.15 })
    feelers(sculpting, add(at, [0, r * 0.8, r * 0.3]), r * 0.85, dark)
    if (record.horn)
      sculpting
        .group('horn')
        .curve(
          add(at, [0, r * 0.5, r * 0.7]),
          add(at, [0, r * 0.9, r * 1.6]),
          add(at, [0, r * 1.7, r * 2]),
          add(at, [0, r * 2.3, r * 1.6]),
          [r * 0.3, r * 0.1],
          coat,
          { steps: 6 },
        )
    if (record.sting) sculpting.group('sting').capsule([0, y, -l * 1.2], [0, y, -l * 1.48], [w * 0.16, w * 0.02], dark)
    sixLegs(sculpting, [0, y * 0.9, 0], [w * 0.8, l * 0.7], w * 0.1, dark, record.legs ?? 3)
    if (record.jump)
      for (const side of [1, -1])
        sculpting.group(`hop-${side}`).tube(
          [
            [side * w * 0.8, y, -l * 0.2],
            [side * w * 1.5, y * 2.3, -l * 0.75],
            [side * w * 1.6, w * 0.1, -l * 1.3],
          ],
          [w * 0.28, w * 0.15, w * 0.08],
          coat,
        )
    if (record.wings) {
      const wing = sculpting.part('wings', '#dff0fa', { shine: 0.6, gloss: 60, rim: 0.7, opacity: 0.62 })
      const long = record.wings === 'long' ? 2.3 : 1.15
      for (const side of [1, -1])
        for (const [z, size] of [
          [0.15, 1],
          [-0.35, 0.8],
        ]) {
          const frame = rotation(side * (z > 0 ? -0.2 : 0.35), 0.1, side * (up ? 0.35 : 0.75))
          const middle: Point = add(
            [side * w * 0.25, y + h * 0.75, l * z],
            [
              frame[0] * side * l * 0.62 * long * size,
              frame[1] * side * l * 0.62 * long * size,
              frame[2] * side * l * 0.62 * long * size,
            ],
          )
          sculpting
            .group(`wing-${side > 0 ? 'left' : 'right'}-${z > 0 ? 'front' : 'hind'}`, false)
            .ellipsoid(middle, [l * 0.66 * long * size, Math.max(0.0025, h * 0.035), l * 0.34 * size], wing, {
              axes: frame,
            })
        }
    }
    const face = addPlainFace(sculpting, head, skin, {
      at,
      axes,
      radii: [r, r, r],
      eyes: [0.5, 0.16],
      eyeSize: 0.32,
      pupil: record.head === record.colour ? 'white' : 'round',
      mouth: -0.4,
      mouthSize: 0.4,
      blush: '#f58a7a',
    })
    return {
      spots: spotsOf({
        mouth: face.mouth,
        top: add(at, [0, r, 0]),
        left: [w * 1.5, y, l * 0.6],
        right: [-w * 1.5, y, l * 0.6],
        back: [0, y + h, -l * 0.2],
      }),
      air: up ? h * 3 : 0,
    }
  }
}
