/** One instance of a subject (or of an implied thing) while the composer decides about it. */

import type { Subject } from '../../design/design.ts'
import type { Box } from '../bounds.ts'
import { carry } from '../bounds.ts'
import { measure } from '../catalogue.ts'
import { IDENTITY, nest, rotation, toLocal, toParent } from '../frames.ts'
import type { Anchor, Look, Model, Pose } from '../model.ts'
import type { Frame, Point } from '../solids.ts'

/** person, animal (four legs), bird, swimmer (fish, whale), insect, thing. */
export type Nature = 'person' | 'animal' | 'bird' | 'swimmer' | 'insect' | 'thing'

export interface Actor {
  readonly id: string
  readonly subject?: Subject
  /** 0-based among the instances of the subject. */
  readonly index: number
  readonly noun: string
  model: Model
  readonly nature: Nature
  look: Look
  /** Belongs to the scene, was not asked for by name. */
  readonly implied: boolean
  size: number
  pose?: Pose
  at: Point
  axes: Frame
  /** Set once a bond or the floor plan gave it its place. */
  placed: boolean
  /** What holds it up. */
  support: 'ground' | 'carried' | 'air' | 'water' | 'wall'
  carrier?: Actor
  /** Keeps its size: people sit at it. */
  fixed?: boolean
  /** Number of the ensemble it belongs to. */
  ensemble?: number
  /** Sheet on its face. */
  sheet?: string
}

const BIRDS = ['bird', 'poultry', 'waterfowl']
const SWIMMERS = ['fish', 'whale', 'shark', 'dolphin', 'sea creature', 'sea animal', 'marine animal', 'mollusc']
const INSECTS = ['insect', 'bug', 'butterfly', 'arachnid']

/** How a model behaves in the verb table. */
export function natureOf(model: Model): Nature {
  if (model.category === 'person') return 'person'
  const words = [model.id, ...model.kinds]
  if (model.category !== 'animal')
    return model.poses?.includes('walk') ? (model.poses.includes('hold') ? 'person' : 'animal') : 'thing'
  if (words.some((word) => BIRDS.includes(word))) return 'bird'
  if (words.some((word) => SWIMMERS.includes(word)) || model.rests === 'water') return 'swimmer'
  return words.some((word) => INSECTS.includes(word)) ? 'insect' : 'animal'
}

export const isCreature = (actor: Actor): boolean => actor.nature !== 'thing'

/** Degrees to radians. */
export const turn = (degrees: number): number => (degrees * Math.PI) / 180

/** The room the actor takes where it stands now. */
export const roomOf = (actor: Actor, seed: number): Box =>
  carry(measure(actor.model, actor.look, actor.pose, actor.id, seed).bounds, actor.at, actor.axes, actor.size)

/** Its own box, at its size, not turned, root at the origin. */
export const boxOf = (actor: Actor, seed: number): Box =>
  carry(measure(actor.model, actor.look, actor.pose, actor.id, seed).bounds, [0, 0, 0], IDENTITY, actor.size)

/** The first of these anchors the posed actor has, where it stands now. */
export function anchorOf(actor: Actor, seed: number, ...names: readonly string[]): Anchor | undefined {
  const { anchors } = measure(actor.model, actor.look, actor.pose, actor.id, seed)
  for (const name of names) {
    const found = anchors[name]
    if (found)
      return {
        at: toParent(actor.at, actor.axes, [
          found.at[0] * actor.size,
          found.at[1] * actor.size,
          found.at[2] * actor.size,
        ]),
        axes: nest(actor.axes, found.axes),
      }
  }
  return undefined
}

/** A point of the cluster in the actor's own coordinates at size 1, as poses want it. */
export const ownPoint = (actor: Actor, point: Point): Point => {
  const local = toLocal(actor.at, actor.axes, point)
  return [local[0] / actor.size, local[1] / actor.size, local[2] / actor.size]
}

export const fromOwn = (actor: Actor, local: Point): Point =>
  toParent(actor.at, actor.axes, [local[0] * actor.size, local[1] * actor.size, local[2] * actor.size])

/** Stands upright at a point, `yaw` radians to the right of the viewer. */
export function stand(actor: Actor, at: Point, yaw: number): void {
  actor.at = at
  actor.axes = rotation(yaw)
  actor.placed = true
}

export const yawOf = (actor: Actor): number => Math.atan2(actor.axes[6], actor.axes[8])

/** The first pose the model knows; a model that lists none takes the first. */
export function knownPose(model: Model, names: readonly string[]): string {
  const { poses } = model
  return (
    (poses?.length ? names.find((name) => poses.includes(name)) : undefined) ??
    (poses?.length ? (poses.includes('stand') ? 'stand' : poses[0]) : names[0])
  )
}
