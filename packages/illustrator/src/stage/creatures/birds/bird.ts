/** Models a bird from its record: body, neck, head, beak, wings, tail, legs. */
import {
  add,
  directionToParent,
  frameAlong,
  IDENTITY,
  mix,
  nest,
  normalise,
  rotation,
  scale,
  subtract,
  toParent,
} from '../../frames.ts'
import type { Model } from '../../model.ts'
import type { Frame, Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import { type CreatureFacts, creature, type Sculpted, type Sculpting } from '../creature.ts'
import { addWings } from '../wings.ts'
import { addBirdHead } from './bird-head.ts'
import type { BirdRecord } from './bird-record.ts'
import { addBirdTail } from './bird-tail.ts'

export const BIRD_POSES = [
  'stand',
  'walk',
  'run',
  'peck',
  'eat',
  'drink',
  'swim',
  'fly',
  'perch',
  'sit',
  'sleep',
  'sing',
  'dance',
  'wave',
  'look',
  'jump',
  'hold',
  'read',
  'play',
] as const

interface Stance {
  readonly tilt: number
  readonly flying: boolean
  readonly pecking: boolean
  readonly floating: boolean
  readonly seated: boolean
}

function stanceOf(record: BirdRecord, name: string): Stance {
  const flying = name === 'fly' || name === 'jump' || name === 'play'
  const pecking = ['peck', 'eat', 'drink'].includes(name)
  const floating = name === 'swim'
  const seated = ['sit', 'sleep', 'perch', 'lie'].includes(name)
  const tilt = record.upright
    ? flying || floating
      ? 1.1
      : pecking
        ? 0.5
        : name === 'run'
          ? 0.15
          : 0
    : flying
      ? 0.02
      : pecking
        ? 0.42
        : floating || seated
          ? -0.1
          : name === 'sing' || name === 'dance'
            ? -0.5
            : -0.26
  return { tilt, flying, pecking, floating, seated }
}

function addLegs(sculpting: Sculpting, record: BirdRecord, centre: Point, stance: Stance): readonly [Point, Point] {
  const { body, legs } = record
  const r = body[0] * 0.092
  const surface = sculpting.part('legs', record.leg, { shine: 0.2 })
  const group = sculpting.group('legs')
  const name = sculpting.pose.name
  const step = name === 'walk' ? 0.5 : name === 'run' ? 0.85 : name === 'dance' ? 0.4 : 0
  const ends = [1, -1].map((side): Point => {
    const root: Point = [side * body[0] * 0.42, centre[1] - body[1] * 0.68, centre[2] - body[2] * 0.05]
    const lifted = side > 0 && (name === 'run' || name === 'dance') ? legs * 0.3 + body[1] * 0.1 : 0
    const foot: Point = stance.flying
      ? add(root, [0, -legs * 0.25 - body[1] * 0.1, -legs * 0.7 - body[2] * 0.3])
      : [side * body[0] * 0.46, r * 0.9 + lifted, root[2] + side * step * Math.max(legs, body[2] * 0.5)]
    if (!stance.seated) {
      const knee = add(mix(root, foot, 0.45), [0, 0, legs > body[1] ? -legs * 0.07 : 0])
      group.capsule(root, knee, [r * 1.7, r], surface, { melt: r })
      group.capsule(knee, foot, [r, r * 0.85], surface, { melt: r * 0.4 })
    }
    if (stance.flying) return foot
    const reach = body[0] * (record.upright ? 0.62 : 0.56)
    const from: Point = stance.seated ? [foot[0], r * 0.8, centre[2] + body[2] * 0.45] : foot
    for (const angle of [-0.5, 0, 0.5])
      group.capsule(
        from,
        add(from, [Math.sin(angle) * reach, -r * 0.25, Math.cos(angle) * reach]),
        [r * 0.95, r * 0.66],
        surface,
        { melt: r * 0.4 },
      )
    if (record.webbed)
      group.ellipsoid(add(from, [0, -r * 0.3, reach * 0.55]), [reach * 0.5, r * 0.5, reach * 0.58], surface, {
        melt: r * 0.4,
      })
    else group.capsule(from, add(from, [0, -r * 0.2, -reach * 0.45]), [r * 0.8, r * 0.5], surface, { melt: r * 0.4 })
    return from
  })
  return [ends[0], ends[1]]
}

function foldedWings(
  sculpting: Sculpting,
  record: BirdRecord,
  centre: Point,
  axes: Frame,
  surface: Surface,
  flight: Surface,
): readonly [Point, Point] {
  const { body } = record
  const name = sculpting.pose.name
  const tips = [1, -1].map((side): Point => {
    const group = sculpting.group(`wing-${side > 0 ? 'left' : 'right'}`)
    const hand = side > 0 ? sculpting.pose.hands?.left : sculpting.pose.hands?.right
    const raised = name === 'dance' || (name === 'wave' && side > 0) || name === 'hold' || name === 'read'
    const on = (x: number, y: number, z: number) =>
      toParent(centre, axes, [side * x * body[0], y * body[1], z * body[2]])
    if (hand || raised) {
      const root = on(0.72, 0.36, 0.1)
      const reach = record.upright ? body[1] * 1.15 : body[2] * 1.05
      const own =
        name === 'hold' || name === 'read'
          ? add(root, [-side * body[0] * 0.3, -body[1] * 0.1, reach * 1.1])
          : add(root, [side * reach * 0.85, reach * 0.55, 0])
      const wanted = hand?.at ?? own
      const offset = subtract(wanted, root)
      const far = Math.hypot(...offset)
      const tip = far > reach * 1.25 ? add(root, scale(normalise(offset), reach * 1.25)) : wanted
      const frame = frameAlong(subtract(tip, root), [0, 0.2, 1])
      group.ellipsoid(
        mix(root, tip, 0.5),
        [body[0] * 0.3, Math.max(0.02, Math.hypot(...subtract(tip, root)) * 0.56), body[0] * 0.12],
        surface,
        { axes: frame, melt: 0.01 },
      )
      for (const finger of [-0.5, 0, 0.5])
        group.capsule(
          mix(root, tip, 0.6),
          add(tip, directionToParent(frame, [finger * body[0] * 0.4, -Math.abs(finger) * 0.03, 0])),
          [body[0] * 0.1, body[0] * 0.06],
          flight,
          { melt: 0.008 },
        )
      return tip
    }
    if (record.upright) {
      const frame = nest(axes, rotation(0, 0.1, side * 0.16))
      group.ellipsoid(on(0.96, 0.1, -0.1), [body[0] * 0.2, body[1] * 0.66, body[2] * 0.56], surface, { axes: frame })
      if (record.flight)
        group.ellipsoid(on(1.04, -0.36, -0.25), [body[0] * 0.16, body[1] * 0.42, body[2] * 0.4], flight, {
          axes: frame,
          melt: 0.01,
        })
      return on(1.0, -0.55, -0.1)
    }
    const frame = nest(axes, rotation(side * 0.1, 0.12, 0))
    group.ellipsoid(on(0.87, 0.14, -0.12), [body[0] * 0.24, body[1] * 0.6, body[2] * 0.74], surface, {
      axes: frame,
      melt: 0.02,
    })
    for (const [y, z, long] of [
      [0.16, -0.78, 0.5],
      [-0.04, -0.68, 0.44],
      [-0.22, -0.55, 0.36],
    ])
      group.ellipsoid(on(0.84, y, z), [body[0] * 0.15, body[1] * 0.17, body[2] * long], flight, {
        axes: nest(frame, rotation(0, -0.1)),
        melt: 0.008,
      })
    if (record.bars)
      for (const z of [-0.15, -0.42])
        group.ellipsoid(
          on(1.0, 0.05, z),
          [body[0] * 0.13, body[1] * 0.44, body[2] * 0.065],
          sculpting.part('bars', record.bars),
          { axes: nest(frame, rotation(0, 0.5)), melt: 0.003 },
        )
    return on(0.9, 0, -1.1)
  })
  return [tips[0], tips[1]]
}

/** Models one bird. */
export function sculptBird(record: BirdRecord, sculpting: Sculpting): Sculpted {
  const { body } = record
  const name = sculpting.pose.name
  const stance = stanceOf(record, name)
  const axes = rotation(0, stance.tilt)
  const low = stance.seated ? body[1] * 0.98 : record.legs + body[1] * 0.9
  const centre: Point = [0, stance.flying ? 0 : stance.floating ? body[1] * 0.42 : low, 0]
  const on = (x: number, y: number, z: number): Point => toParent(centre, axes, [x * body[0], y * body[1], z * body[2]])
  const blend = body[0] * 0.1
  const feathers = sculpting.part('feathers', record.feathers, { blend })
  const wing = sculpting.part('wings', record.wing, { blend })
  const flight =
    sculpting.coat.look.colours?.wings || sculpting.coat.asked
      ? { ...wing, colour: shade(wing.colour, 0.78) }
      : sculpting.part('wings', record.flight ?? shade(record.wing, 0.76), { blend })
  const group = sculpting.group('body')
  const fluff = record.fluffy ? { bumps: { height: body[0] * 0.04, frequency: 6 / body[0] } } : {}
  group.ellipsoid(centre, body, feathers, { axes, melt: body[0] * 0.4, ...fluff })
  if (record.belly) {
    const belly = sculpting.part('belly', record.belly, { blend: body[0] * 0.12 })
    group.ellipsoid(
      on(0, record.upright ? -0.06 : -0.06, record.upright ? 0.24 : 0.24),
      [body[0] * 0.84, body[1] * 0.86, body[2] * 0.86],
      belly,
      { axes, melt: body[0] * 0.16 },
    )
  }
  if (!record.upright)
    group.capsule(on(0, 0.1, 0.45), on(0, 0.12, -0.92), [body[1] * 0.8, body[1] * 0.26], feathers, {
      melt: body[0] * 0.4,
      ...fluff,
    })
  const turned = addBirdHead(sculpting, group, record, {
    centre,
    axes,
    on,
    pecking: stance.pecking,
    flying: stance.flying,
  })
  addBirdTail(sculpting, record, on, axes, wing)
  const legs = stance.floating
    ? ([on(0.4, -1, 0), on(-0.4, -1, 0)] as const)
    : addLegs(sculpting, record, centre, stance)
  const spread = stance.flying && !(record.upright && record.webbed)
  if (spread) {
    const plan = { kind: 'feather', colour: record.wing, span: Math.max(body[2], body[1]) * 2.5 } as const
    addWings(
      sculpting,
      plan,
      on(0, 0.5, 0.3),
      record.upright ? nest(axes, rotation(0, -Math.PI / 2)) : axes,
      body[0] * 0.5,
      'fly',
    )
  }
  const tips = spread
    ? ([on(2, 0.5, 0), on(-2, 0.5, 0)] as const)
    : foldedWings(sculpting, record, centre, axes, wing, flight)
  const back = record.upright ? on(0, 0.3, -1) : on(0, 0.95, -0.1)
  const spots = {
    beak: { at: turned.beak, axes: turned.head.axes }, mouth: { at: turned.beak, axes: turned.head.axes }, head: { at: turned.head.at, axes: turned.head.axes },
    'head-top': { at: toParent(turned.head.at, turned.head.axes, [0, record.head * 1.02, 0]), axes: turned.head.axes }, eyes: { at: turned.eyes, axes: turned.head.axes },
    neck: { at: turned.neck, axes: IDENTITY }, back: { at: back, axes: IDENTITY }, saddle: { at: back, axes: IDENTITY }, tail: { at: on(0, 0, -1), axes: IDENTITY },
    chest: { at: on(0, 0, 1), axes: IDENTITY }, 'hand-left': { at: tips[0], axes: IDENTITY }, 'hand-right': { at: tips[1], axes: IDENTITY }, carry: { at: mix(tips[0], tips[1], 0.5), axes: IDENTITY },
    feet: { at: mix(legs[0], legs[1], 0.5), axes: IDENTITY }, 'foot-left': { at: legs[0], axes: IDENTITY }, 'foot-right': { at: legs[1], axes: IDENTITY },
  } // biome-ignore format: a record
  return { spots, air: stance.flying ? body[1] * 2 : 0 }
}

/** A model of a bird. */
export const bird = (facts: Omit<CreatureFacts, 'parts' | 'poses' | 'colour'>, record: BirdRecord): Model =>
  creature(
    {
      ...facts,
      kinds: `${facts.kinds},bird,animal`,
      colour: record.feathers,
      parts: 'feathers,wings,belly,head,beak,legs,tail,eyes,comb',
      poses: BIRD_POSES,
    },
    (sculpting) => {
      const chubby = sculpting.has('fat', 'chubby', 'plump') ? 1.22 : sculpting.has('baby', 'young') ? 0.9 : 1
      const young = sculpting.has('baby', 'young')
      return sculptBird(
        {
          ...record,
          body: scale(record.body, chubby),
          head: record.head * (young ? 1.35 : 1),
          neck: record.neck * (young ? 0.6 : 1),
        },
        sculpting,
      )
    },
  )
