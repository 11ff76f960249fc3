/** Fish, sharks and whales: a tapering body, fins and a tail. */
import { add, nest, rotation, toParent } from '../../frames.ts'
import type { Model } from '../../model.ts'
import { oval } from '../../people/face/outline.ts'
import type { Decal, Frame, Hex, Pattern, Point } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import { SIDE } from '../../things/shapes.ts'
import { type CreatureFacts, creature, type Sculpted, type Sculpting } from '../creature.ts'
import { faceOf } from '../face/expressions.ts'
import { addEye, inkOn } from '../face/eyes.ts'

export interface FishRecord {
  readonly body: Point
  readonly skin: Hex
  readonly belly?: Hex
  readonly fins?: Hex
  /** Horizontal flukes (whales) or a vertical tail. */
  readonly flukes?: boolean
  /** Long tapering tail stem as a share of the body. */
  readonly stem: number
  readonly tail: number
  readonly dorsal: number
  readonly flippers: number
  /** Length of a beak or blunt snout. */
  readonly snout?: readonly [length: number, radius: number]
  readonly eye: {
    readonly x: number
    readonly y: number
    readonly z: number
    readonly size: number
    readonly white?: boolean
    readonly colour?: Hex
  }
  readonly marks?: readonly Decal[]
  readonly pattern?: Pattern
  readonly teeth?: boolean
  readonly spines?: boolean
  readonly veil?: boolean
  readonly spout?: boolean
  readonly mouth?: number
}

export const SEA_POSES = [
  'swim',
  'stand',
  'jump',
  'fly',
  'eat',
  'sleep',
  'dance',
  'look',
  'play',
  'sit',
  'lie',
  'wave',
  'hold',
  'read',
  'sing',
] as const

/** Side outline of a fin from its root. */
const fin = (length: number, rise: number): readonly (readonly [number, number])[] => [
  [-length * 0.5, 0],
  [-length * 0.35, rise * 0.55],
  [length * 0.15, rise * 0.95],
  [length * 0.42, rise],
  [length * 0.36, rise * 0.55],
  [length * 0.5, 0],
]

export function sculptFish(record: FishRecord, sculpting: Sculpting): Sculpted {
  const name = sculpting.pose.name
  const pitch =
    name === 'jump' || name === 'fly' || name === 'dance' || name === 'sing' ? -0.7 : name === 'eat' ? 0.3 : 0
  const axes = rotation((sculpting.pose.headTurn ?? 0) * 0.35, pitch, name === 'sleep' ? 0.3 : 0)
  const [w, h, l] = record.body
  const on = (x: number, y: number, z: number): Point => toParent([0, 0, 0], axes, [x * w, y * h, z * l])
  const skin = sculpting.part('skin', record.skin, {
    shine: 0.36,
    gloss: 30,
    rim: 0.5,
    blend: h * 0.12,
    ...(record.pattern ? { pattern: { ...record.pattern, frame: { at: [0, 0, 0] as Point, axes } } } : {}),
  })
  const fins = sculpting.part('fins', record.fins ?? shade(record.skin, 0.84), { shine: 0.3, rim: 0.5 })
  const body = sculpting.group('body')
  body.ellipsoid([0, 0, 0], record.body, skin, {
    axes,
    melt: h * 0.4,
    ...(record.spines ? { bumps: { height: h * 0.02, frequency: 4 / h } } : {}),
  })
  const sway = name === 'swim' || name === 'play' ? 0.35 : 0
  const bent = (t: number): Point =>
    on(record.flukes ? 0 : sway * t * t * 2, record.flukes ? sway * t * t * 0.9 : 0, -0.35 - t * (0.65 + record.stem))
  body.tube(
    [0, 0.25, 0.5, 0.75, 1].map(bent),
    [0.8, 0.62, 0.4, 0.24, 0.14].map((share) => Math.min(w, h) * share),
    skin,
    { melt: h * 0.2 },
  )
  if (record.belly)
    body.ellipsoid(
      on(0, -0.22, 0.06),
      [w * 0.93, h * 0.92, l * 0.9],
      sculpting.part('belly', record.belly, { shine: 0.36, blend: h * 0.1 }),
      { axes: nest(axes, rotation(0, 0.03)), melt: h * 0.05 },
    )
  if (record.snout)
    body.capsule(
      on(0, -0.14, 0.8),
      add(on(0, -0.2, 0.98), toParent([0, 0, 0], axes, [0, 0, record.snout[0]])),
      [record.snout[1] * 1.3, record.snout[1]],
      skin,
      { melt: h * 0.2 },
    )
  const plate = (at: Point, frame: Frame, outline: readonly (readonly [number, number])[], group: string): void => {
    sculpting
      .group(group)
      .extrusion(at, outline, Math.max(0.006, w * 0.07), fins, { axes: frame, round: Math.max(0.004, w * 0.05) })
  }
  const side = nest(axes, SIDE)
  if (record.dorsal > 0)
    plate(on(0, 0.78, -0.1), side, fin(l * 0.7 * (record.veil ? 1.5 : 1), record.dorsal), 'fin-top')
  if (record.dorsal > 0 && !record.flukes)
    plate(on(0, -0.7, -0.3), nest(side, rotation(0, Math.PI)), fin(l * 0.45, record.dorsal * 0.7), 'fin-low')
  for (const s of [1, -1]) {
    const frame = nest(axes, nest(rotation(0, 0, s * -0.6), rotation(s * 0.35, 1.35)))
    sculpting
      .group(`fin-${s > 0 ? 'left' : 'right'}`)
      .ellipsoid(
        on(s * (0.9 + record.flippers / w / 2.4), -0.42, record.flukes ? 0.25 : 0.1),
        [record.flippers * 0.6, record.flippers * 0.36, Math.max(0.008, record.flippers * 0.1)],
        fins,
        { axes: frame },
      )
  }
  const t = record.tail
  const end = bent(0.97)
  const flat: Frame = record.flukes ? nest(axes, [1, 0, 0, 0, 0, -1, 0, 1, 0]) : side
  const lobe = record.veil ? 1.5 : 1
  const outline = record.flukes
    ? ([
        [0, -t * 0.2],
        [t * 0.55, t * 0.12],
        [t, t * 0.5],
        [t * 0.5, t * 0.42],
        [0, t * 0.3],
        [-t * 0.5, t * 0.42],
        [-t, t * 0.5],
        [-t * 0.55, t * 0.12],
      ] as const)
    : ([
        [-t * 0.25, 0],
        [t * 0.4, t * 0.5],
        [t * lobe, t * 0.85],
        [t * 0.62, 0],
        [t * lobe, -t * 0.85],
        [t * 0.4, -t * 0.5],
      ] as const)
  plate(end, flat, outline, 'tail')
  const face = faceOf(sculpting.pose.expression, name === 'swim' || name === 'jump' ? 'stand' : name)
  for (const s of [1, -1] as const) {
    const wanted: Point = [s * record.eye.x, record.eye.y, record.eye.z]
    const k = 0.97 / Math.hypot(...wanted)
    const r = Math.min(w, h) * record.eye.size
    addEye(
      sculpting.clay,
      body,
      {
        name: `eye-${s > 0 ? 'left' : 'right'}`,
        at: on(wanted[0] * k, wanted[1] * k, wanted[2] * k),
        axes: nest(axes, rotation(s * 1.12, -0.1)),
        radius: r,
        side: s,
        iris: record.eye.colour ?? '#3a2a24',
        pupil: record.eye.white ? 'white' : 'round',
        fur: skin.colour,
        state: face.eyes,
        tilt: face.tilt,
      },
      skin,
    )
    const marks = (record.marks ?? []).map((mark) => mark)
    const open = face.mouth === 'open' || face.mouth === 'laugh' || face.mouth === 'o'
    const level = record.mouth ?? -0.28
    const smile: Decal = {
      kind: 'stroke',
      from: [-0.96 * l, level * h * 1.1],
      bend: [-0.82 * l, level * h * 1.5],
      to: [-0.62 * l, level * h * (face.mouth === 'sad' ? 1.5 : 0.75)],
      widths: [h * 0.05, h * 0.03],
      colour: inkOn(record.belly ?? skin.colour),
    }
    const layer = nest(axes, s > 0 ? SIDE : [0, 0, 1, 0, 1, 0, -1, 0, 0])
    const flip = (decal: Decal): Decal => (s > 0 ? decal : mirrored(decal))
    body.paint(on(0, 0, 0), layer, 1, [
      ...marks.map(flip),
      flip(smile),
      ...(open ? [flip(oval(-0.9 * l, level * h * 1.25, l * 0.1, h * 0.12, '#7a2430'))] : []),
    ])
    if (record.teeth)
      body.paint(
        on(0, 0, 0),
        layer,
        1,
        [0, 1, 2, 3].map((tooth) =>
          flip({
            kind: 'polygon',
            points: [
              [-l * (0.9 - tooth * 0.06), level * h * 1.2],
              [-l * (0.86 - tooth * 0.06), level * h * 1.2],
              [-l * (0.88 - tooth * 0.06), level * h * 1.55],
            ],
            colour: '#ffffff',
          }),
        ),
      )
  }
  if (record.spines)
    for (let spike = 0; spike < 40; spike++) {
      const y = 1 - (2 * (spike + 0.5)) / 40
      const ring = Math.sqrt(1 - y * y)
      const [x, z] = [Math.cos(spike * 2.4) * ring, Math.sin(spike * 2.4) * ring]
      if (z < 0.72)
        sculpting
          .group(`spike-${spike}`)
          .capsule(on(x * 0.95, y * 0.95, z * 0.95), on(x * 1.24, y * 1.24, z * 1.24), [w * 0.06, w * 0.01], fins)
    }
  if (record.spout && (name === 'swim' || name === 'stand' || name === 'sing')) {
    const water = sculpting.group('spout', false)
    for (const s of [1, -1])
      water.curve(
        on(0, 0.98, 0.3),
        on(0, 1.4, 0.3),
        on(s * 0.25, 1.9, 0.3),
        on(s * 0.7, 1.5, 0.3),
        [w * 0.06, w * 0.1],
        { colour: '#9ad4f2', shine: 0.7, gloss: 60, opacity: 0.8, rim: 0.6 },
        { steps: 7 },
      )
  }
  const spots = {
    mouth: on(0, -0.2, 1),
    beak: on(0, -0.2, 1),
    head: on(0, 0.1, 0.6),
    'head-top': on(0, 0.95, 0.4),
    eyes: on(0, record.eye.y, 0.9),
    back: on(0, 0.98, 0.1),
    saddle: on(0, 0.98, 0.1),
    neck: on(0, 0.3, 0.5),
    tail: end,
    'hand-left': on(1.4, -0.5, 0.2),
    'hand-right': on(-1.4, -0.5, 0.2),
    carry: on(0, -0.6, 1),
    feet: on(0, -1, 0),
    'grip-left': on(0.3, 1.0, 0.2),
    'grip-right': on(-0.3, 1.0, 0.2),
  }
  return { spots, air: name === 'jump' || name === 'fly' ? h * 1.5 : name === 'swim' ? h * 0.35 : 0 }
}

/** The mark on the other side. */
export function mirrored(decal: Decal): Decal {
  const flip = ([x, y]: readonly [number, number]): readonly [number, number] => [-x, y]
  switch (decal.kind) {
    case 'ellipse':
      return { ...decal, centre: flip(decal.centre), ...(decal.angle === undefined ? {} : { angle: -decal.angle }) }
    case 'stroke':
      return { ...decal, from: flip(decal.from), bend: flip(decal.bend), to: flip(decal.to) }
    case 'polygon':
      return { ...decal, points: decal.points.map(flip).reverse() }
    case 'picture':
      return { ...decal, centre: flip(decal.centre) }
  }
}

export const fish = (facts: Omit<CreatureFacts, 'parts' | 'poses' | 'colour' | 'rests'>, record: FishRecord): Model =>
  creature(
    { ...facts, rests: 'water', colour: record.skin, parts: 'skin,fins,belly,eyes', poses: SEA_POSES },
    (sculpting) => sculptFish(record, sculpting),
  )
