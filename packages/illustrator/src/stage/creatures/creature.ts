/**
 * How a creature is written down: facts in short form and a sculptor that works in its own units.
 *
 * `creature` makes a `Model` of both: it scales the sculpture so that it stands as tall (or as long) as it does in life,
 * settles its lowest point on the ground, and turns the sculptor's places into anchors.
 */

import type { Chance } from '../chance.ts'
import { chanceOf } from '../chance.ts'
import { Clay, type GroupBuilder } from '../clay.ts'
import { IDENTITY, scale } from '../frames.ts'
import type { Anchor, Anchors, Category, HandTarget, Look, Model, ModelFacts, ModelRequest, Pose } from '../model.ts'
import type { Frame, Hex, Point, Surface } from '../solids.ts'
import { extentOf, sizeOf } from '../things/extent.ts'
import { Coat } from './coat.ts'

/** A place in the sculptor's units; a bare point has the creature's own axes. */
export type Spot = Point | { readonly at: Point; readonly axes: Frame }
export type Spots = Readonly<Record<string, Spot>>

export interface Sculpted {
  readonly spots: Spots
  /** Height of the lowest point above the ground (leaping), in sculptor's units. @default 0 */
  readonly air?: number
}

export interface CreatureFacts {
  readonly id: string
  /** Names, commonest first, separated by commas. @default the id with spaces */
  readonly en?: string
  readonly zh: string
  /** Wider words, nearest first. */
  readonly kinds: string
  /** Metres from ground to crown as it stands (or its length when it is longer than 1.6 heights). */
  readonly size: number
  readonly colour: Hex
  /** Colourable parts, main first. */
  readonly parts: string
  readonly poses: readonly string[]
  readonly rests?: ModelFacts['rests']
  readonly category?: Category
}

/** What a sculptor works with. */
export class Sculpting {
  readonly clay: Clay
  readonly look: Look
  readonly pose: Pose
  readonly chance: Chance
  readonly coat: Coat

  constructor(clay: Clay, request: ModelRequest, parts: readonly string[], unit: number) {
    this.clay = clay
    this.look = request.look
    this.pose = poseInUnits(request.pose ?? { name: 'stand' }, unit)
    this.chance = request.chance
    this.coat = new Coat(request.look, parts, unit)
  }

  group(name: string, castsShadow = true): GroupBuilder {
    return this.clay.group(name, { castsShadow })
  }

  /** The surface of a colourable part as asked for, else its own colour. */
  part(name: string, own: Hex, more: Partial<Surface> = {}): Surface {
    return this.coat.surface(name, own, more)
  }

  has(...states: readonly string[]): boolean {
    return states.some((state) => this.look.states?.includes(state))
  }
}

export type Sculptor = (sculpting: Sculpting) => Sculpted

/** The pose's points in the sculptor's units. */
function poseInUnits(pose: Pose, unit: number): Pose {
  const shrink = (target: HandTarget | undefined) =>
    target ? { ...target, at: scale(target.at, 1 / unit) } : undefined
  const point = (at: Point | undefined) => (at ? scale(at, 1 / unit) : undefined)
  const defined = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
  return defined({
    ...pose,
    seatHeight: pose.seatHeight === undefined ? undefined : pose.seatHeight / unit,
    gaze: point(pose.gaze),
    hands: pose.hands && defined({ left: shrink(pose.hands.left), right: shrink(pose.hands.right) }),
    feet: pose.feet && defined({ left: point(pose.feet.left), right: point(pose.feet.right) }),
  }) as Pose
}

export const words = (list = ''): string[] =>
  list
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter(Boolean)

const isPoint = (spot: Spot): spot is Point => Array.isArray(spot)

function toAnchors(spots: Spots, clay: Clay): Anchors {
  const anchor = (spot: Spot): Anchor =>
    isPoint(spot)
      ? { at: clay.point(spot), axes: clay.frame() }
      : { at: clay.point(spot.at), axes: clay.frame(spot.axes) }
  return Object.fromEntries(Object.entries(spots).map(([name, spot]) => [name, anchor(spot)]))
}

/** States that make any creature smaller or bigger than its kind. */
function stature(states: readonly string[] = []): number {
  const factors: Readonly<Record<string, number>> = {
    baby: 0.55,
    puppy: 0.5,
    kitten: 0.5,
    cub: 0.5,
    young: 0.7,
    newborn: 0.4,
    tiny: 0.5,
    small: 0.75,
    little: 0.7,
    big: 1.25,
    large: 1.25,
    huge: 1.8,
    giant: 2.4,
    enormous: 2.4,
  }
  return states.reduce((product, state) => product * (factors[state] ?? 1), 1)
}

/** A model from facts and a sculptor. */
export function creature(short: CreatureFacts, sculptor: Sculptor): Model {
  const parts = words(short.parts)
  const facts: ModelFacts = {
    id: short.id,
    names: { en: words(short.en ?? short.id.replaceAll('-', ' ')), zh: words(short.zh) },
    category: short.category ?? 'animal',
    kinds: [...new Set(words(short.kinds))],
    size: short.size,
    rests: short.rests ?? 'ground',
    colourable: parts,
    colour: short.colour,
    poses: short.poses,
  }
  const trial = (request: ModelRequest, unit: number) => {
    const clay = new Clay('trial')
    const sculpted = sculptor(new Sculpting(clay, request, parts, unit))
    return { sculpted, extent: extentOf(clay.groups) ?? { low: [0, 0, 0] as Point, high: [0, 0, 0] as Point } }
  }
  let unit: number | undefined
  // Only the plain standing creature is measured: states and poses must not change its scale.
  const measured = (): number => {
    const rest = short.poses.includes('stand') ? 'stand' : (short.poses[0] ?? 'stand')
    unit ??= short.size / sizeOf(trial({ look: {}, pose: { name: rest }, chance: chanceOf(short.id, 0) }, 1).extent)
    return unit
  }
  return {
    ...facts,
    build(clay, request) {
      const own = measured() * stature(request.look.states)
      const { sculpted, extent } = trial(request, own)
      const rise = (sculpted.air ?? 0) - extent.low[1]
      const place = clay.at([0, rise * own, 0], IDENTITY, own)
      const { spots } = sculptor(new Sculpting(place, request, parts, own))
      return toAnchors({ top: [0, extent.high[1], 0], ...spots }, place)
    },
  }
}
