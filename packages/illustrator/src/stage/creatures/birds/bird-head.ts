/** Neck, head, beak, eyes and what grows on a bird's head. */
import type { GroupBuilder } from '../../clay.ts'
import { add, directionToParent, IDENTITY, mix, nest, rotation, toLocal, toParent } from '../../frames.ts'
import type { Frame, Point } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpting } from '../creature.ts'
import { faceOf } from '../face/expressions.ts'
import { addEye } from '../face/eyes.ts'
import type { BirdRecord } from './bird-record.ts'

interface Where {
  readonly centre: Point
  readonly axes: Frame
  readonly on: (x: number, y: number, z: number) => Point
  readonly pecking: boolean
  readonly flying: boolean
}

export interface BirdHead {
  readonly head: { readonly at: Point; readonly axes: Frame }
  readonly neck: Point
  readonly beak: Point
  readonly eyes: Point
}

const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))

function addBeak(
  sculpting: Sculpting,
  record: BirdRecord,
  h: (x: number, y: number, z: number) => Point,
  axes: Frame,
  open: boolean,
): Point {
  const r = record.head
  const { kind, length } = record.beak
  const colour = sculpting.part('beak', record.beak.colour, { shine: 0.32, gloss: 30, skin: 0 })
  const lower = { ...colour, colour: shade(colour.colour, 0.76) }
  const tip = record.beak.tip ? sculpting.part('beak-tip', record.beak.tip, { shine: 0.32 }) : colour
  const group = sculpting.group('beak')
  const l = length / r
  switch (kind) {
    case 'flat':
      group.ellipsoid(h(0, -0.16, 0.85 + l * 0.45), [r * 0.5, r * 0.17, length * 0.72], colour, { axes })
      group.ellipsoid(h(0, open ? -0.5 : -0.33, 0.8 + l * 0.4), [r * 0.42, r * 0.11, length * 0.6], lower, {
        axes: open ? nest(axes, rotation(0, 0.4)) : axes,
      })
      return h(0, -0.2, 0.9 + l)
    case 'hook':
      group.curve(
        h(0, 0.02, 0.78),
        h(0, 0.16, 0.9 + l * 0.5),
        h(0, -0.05, 0.9 + l),
        h(0, -0.62, 0.8 + l * 0.86),
        [r * (record.bigEyes ? 0.2 : 0.34), r * 0.05],
        colour,
        { steps: 7, melt: r * 0.06 },
      )
      group.capsule(
        h(0, -0.34, 0.8),
        h(0, open ? -0.6 : -0.42, 0.85 + l * 0.5),
        [r * (record.bigEyes ? 0.12 : 0.22), r * 0.08],
        lower,
        { melt: r * 0.06 },
      )
      return h(0, -0.4, 0.9 + l)
    case 'big':
      group.curve(
        h(0, 0, 0.7),
        h(0, 0.3, 0.9 + l * 0.4),
        h(0, 0.2, 0.9 + l * 0.8),
        h(0, -0.5, 0.9 + l),
        [r * 0.55, r * 0.14],
        colour,
        { steps: 9, melt: r * 0.06 },
      )
      group.sphere(h(0, -0.5, 0.9 + l), r * 0.2, tip, { melt: r * 0.08 })
      return h(0, -0.4, 0.9 + l)
    case 'pouch':
      group.capsule(h(0, -0.05, 0.8), h(0, -0.45, 0.9 + l), [r * 0.26, r * 0.12], colour, { melt: r * 0.1 })
      group.ellipsoid(h(0, -0.6, 0.8 + l * 0.45), [r * 0.34, r * 0.4, length * 0.5], lower, {
        axes: nest(axes, rotation(0, 0.25)),
        melt: r * 0.1,
      })
      return h(0, -0.4, 0.9 + l)
    default: {
      const thin = kind === 'cone' ? 0.3 : kind === 'long' ? 0.2 : 0.1
      const bentTip = record.beak.tip !== undefined && kind === 'long'
      const end = h(0, bentTip ? -0.75 : -0.18, bentTip ? 0.9 + l * 0.7 : 0.85 + l)
      if (bentTip) {
        group.capsule(h(0, -0.08, 0.8), h(0, -0.12, 0.85 + l * 0.6), [r * 0.34, r * 0.28], colour, { melt: r * 0.06 })
        group.capsule(h(0, -0.12, 0.85 + l * 0.6), end, [r * 0.28, r * 0.08], tip, { melt: r * 0.08 })
      } else {
        group.capsule(h(0, -0.04, 0.82), end, [r * thin, r * 0.04], colour, { melt: r * 0.05 })
        if (kind === 'cone')
          group.capsule(
            h(0, -0.22, 0.8),
            h(0, open ? -0.5 : -0.24, 0.8 + l * 0.75),
            [r * thin * 0.7, r * 0.04],
            lower,
            { melt: r * 0.05 },
          )
      }
      return end
    }
  }
}

/** Adds neck and head; the pose's gaze and head turn are honoured. */
export function addBirdHead(sculpting: Sculpting, body: GroupBuilder, record: BirdRecord, where: Where): BirdHead {
  const { on } = where
  const { pose } = sculpting
  const r = record.head
  const base = record.upright ? on(0, 0.6, 0) : on(0, 0.42, 0.7)
  const sleeping = pose.name === 'sleep'
  const at: Point = where.pecking
    ? add(record.upright ? on(0, 1, 0.3) : on(0, -0.25, 0.9), [
        0,
        -Math.max(record.neck * 0.7, where.centre[1] - record.body[1] * 0.25 - r * 1.35) *
          (record.upright ? 0.2 : 0.75),
        record.neck * 0.55 + r * 0.4,
      ])
    : record.upright
      ? on(0, 0.95 + (r * 0.25) / record.body[1], (r * 0.12) / record.body[2])
      : where.flying
        ? add(on(0, 0.4, 0.85), [0, record.neck * 0.1, record.neck * 0.95])
        : sleeping
          ? on(0, 0.75 + (r * 0.4) / record.body[1], 0.62)
          : add(base, [0, record.neck + r * 0.5, record.neck * 0.26])
  let yaw = pose.headTurn ?? (pose.name === 'look' ? -0.6 : sleeping ? 0.5 : 0)
  let nod = where.pecking ? 0.75 : pose.name === 'sing' ? -0.3 : sleeping ? 0.25 : 0
  let look: readonly [number, number] = [0, 0]
  if (pose.gaze) {
    const [x, y, z] = toLocal(at, IDENTITY, pose.gaze)
    const wanted = Math.atan2(x, z)
    const rise = Math.atan2(y, Math.hypot(x, z))
    yaw = pose.headTurn ?? clamp(wanted * 0.75, 1.25)
    nod = where.pecking ? nod : clamp(-rise * 0.5, 0.5)
    look = [clamp((wanted - yaw) / 0.6, 1), clamp((rise + nod) / 0.6, 1)]
  }
  const axes = rotation(clamp(yaw, 1.4), nod)
  const h = (x: number, y: number, z: number): Point => toParent(at, axes, [x * r, y * r, z * r])
  const headFur = sculpting.part(record.headColour ? 'head' : 'feathers', record.headColour ?? record.feathers, {
    blend: r * 0.2,
  })
  const neckFur = sculpting.part(
    record.neckColour ? 'neck' : record.headColour && record.neck > r ? 'head' : 'feathers',
    record.neckColour ?? (record.headColour && record.neck > r ? record.headColour : record.feathers),
    { blend: r * 0.3 },
  )
  const thin = record.neck > 0.3
  const fluff = record.fluffy ? { bumps: { height: r * 0.04, frequency: 6 / r } } : {}
  if (thin && !where.flying && !where.pecking)
    body.curve(
      base,
      add(base, [0, record.neck * 0.3, record.neck * 0.34]),
      add(at, [0, -record.neck * 0.5, -record.neck * 0.3]),
      at,
      [r * 0.72, r * 0.52],
      neckFur,
      { steps: 8, melt: r * 0.2 },
    )
  else body.capsule(base, at, [r * (thin ? 0.6 : 1.08), r * (thin ? 0.5 : 0.82)], neckFur, { melt: r * 0.5 })
  const head = sculpting.group('head')
  head.ellipsoid(at, [r * 0.96, r, r], headFur, { axes, melt: r * 0.2, ...fluff })
  body.sphere(toParent(at, axes, [0, -r * 0.1, -r * 0.1]), r * 0.84, headFur, { melt: r * 0.3 })
  if (record.face)
    for (const side of [1, -1])
      head.ellipsoid(
        h(side * 0.42, 0.02, 0.44),
        [r * 0.5, r * 0.6, r * 0.56],
        sculpting.part('face', record.face, { blend: r * 0.06 }),
        { axes, melt: r * 0.1 },
      )
  if (record.cap)
    head.ellipsoid(
      h(0, 0.34, -0.1),
      [r * 0.88, r * 0.74, r * 0.9],
      sculpting.part('cap', record.cap, { blend: r * 0.06 }),
      { axes, melt: r * 0.06 },
    )
  const face = faceOf(pose.expression, pose.name)
  for (const side of [1, -1] as const) {
    const big = record.bigEyes
    const wanted: Point = big ? [0.42, 0.1, 0.86] : [0.66, 0.22, 0.64]
    const push = (record.face ? 1.03 : 0.97) / Math.hypot(...wanted)
    const frame = nest(axes, rotation(side * (big ? 0.36 : 0.78)))
    const spot = h(side * wanted[0] * push, wanted[1] * push, wanted[2] * push)
    if (big)
      head.ellipsoid(
        toParent(spot, frame, [0, 0, -r * 0.06]),
        [r * 0.44, r * 0.45, r * 0.16],
        sculpting.part('face', '#fdf3dc', { blend: r * 0.03 }),
        { axes: frame, melt: r * 0.04 },
      )
    const state = side > 0 ? (face.leftEye ?? face.eyes) : face.eyes
    addEye(
      sculpting.clay,
      head,
      {
        name: `eye-${side > 0 ? 'left' : 'right'}`,
        at: toParent(spot, frame, [0, 0, big ? r * 0.08 : 0]),
        axes: frame,
        radius: r * (big ? 0.3 : 0.215),
        side,
        iris: sculpting.coat.look.colours?.eyes ?? record.eye,
        pupil: 'round',
        fur: record.face ?? headFur.colour,
        state,
        look,
        tilt: face.tilt,
      },
      headFur,
    )
  }
  const open = ['open', 'laugh', 'o'].includes(face.mouth) || pose.name === 'sing'
  const beak = addBeak(sculpting, record, h, axes, open)
  if (record.comb) {
    const red = sculpting.part('comb', record.comb, { shine: 0.2 })
    const comb = sculpting.group('comb')
    for (const [z, size] of [
      [0.55, 0.26],
      [0.15, 0.34],
      [-0.3, 0.3],
      [-0.65, 0.22],
    ])
      comb.ellipsoid(h(0, 1.02 - Math.abs(z - 0.1) * 0.3, z), [r * 0.16, r * size * 1.25, r * size * 0.9], red, {
        axes,
        melt: r * 0.1,
      })
    for (const side of [1, -1])
      comb.ellipsoid(h(side * 0.16, -0.75, 0.85), [r * 0.13, r * 0.36, r * 0.18], red, { axes, melt: r * 0.02 })
  }
  if (record.beard)
    sculpting
      .group('wattle')
      .capsule(h(0.05, 0, 1.05), h(0.12, -0.95, 1.1), [r * 0.16, r * 0.12], sculpting.part('comb', record.beard))
  if (record.crest) {
    const crest = sculpting.group('crest')
    const surface = sculpting.part('crest', record.crest)
    for (const lean of [-0.35, 0, 0.35])
      crest.curve(
        h(lean * 0.3, 0.9, 0.1),
        h(lean * 0.6, 1.3, 0),
        h(lean, 1.6, -0.2),
        h(lean * 1.3, 1.9, -0.55),
        [r * 0.14, r * 0.04],
        surface,
        { steps: 4, melt: r * 0.04 },
      )
  }
  if (record.tufts)
    for (const side of [1, -1])
      head.capsule(h(side * 0.5, 0.74, 0.1), h(side * 0.85, 1.36, 0.1), [r * 0.25, r * 0.04], headFur, {
        melt: r * 0.1,
      })
  return {
    head: { at, axes },
    neck: mix(base, at, 0.5),
    beak: add(beak, directionToParent(axes, [0, 0, 0])),
    eyes: h(0, 0.2, 1),
  }
}
