/** Lists every single thing to draw: subjects become instances, exact in number, with looks and sizes. */
import type { Design, Subject } from '../../design/design.ts'
import { extentOf } from '../bounds.ts'
import { measure, modelFor } from '../catalogue.ts'
import { chanceOf } from '../chance.ts'
import { IDENTITY } from '../frames.ts'
import type { Garment, Look, Model } from '../model.ts'
import type { Actor } from './actor.ts'
import { isCreature, natureOf } from './actor.ts'
import { lookOf } from './looks.ts'

export interface Cast {
  readonly actors: Actor[]
  readonly seed: number
  /** Instances of a subject, by its id. */
  of(subject: string | undefined): Actor[]
  /** Adds something nobody asked for by name (a chair to sit on). */
  imply(owner: Actor, role: string, model: Model, look?: Look): Actor
}

/** Most instances of one subject that are drawn one by one. */
export const MOST_INSTANCES = 60

/** How many of a subject there are: exact when a number was said, 2 to 5 (mostly 3) for a bare plural. */
export function countOf(subject: Subject, seed: number): number {
  if (!subject.plural || subject.count > 1) return Math.min(MOST_INSTANCES, subject.count)
  return chanceOf(subject.id, seed).pick('count', [3, 3, 3, 3, 4, 4, 5, 2])
}

const SIZES: Readonly<Record<Subject['size'], number>> = { tiny: 0.5, small: 0.74, normal: 1, big: 1.35, huge: 1.9 }

/** Garments that `wearing` relations put on people. */
function wornBy(design: Design, subject: Subject): { garments: Garment[]; ids: string[] } {
  const garments: Garment[] = []
  const ids: string[] = []
  for (const relation of design.relations) {
    const worn =
      relation.kind === 'wearing' && relation.subject === subject.id
        ? design.subjects.find(({ id }) => id === relation.object)
        : undefined
    if (!worn) continue
    const colour = worn.colours[0]?.colour as Garment['colour']
    garments.push({
      kind: worn.model,
      ...(colour ? { colour } : {}),
      ...(worn.material ? { material: worn.material } : {}),
    })
    ids.push(worn.id)
  }
  return { garments, ids }
}

const newActor = (id: string, model: Model, look: Look, facts: Partial<Actor>): Actor => ({
  id,
  model,
  look,
  nature: natureOf(model),
  index: 0,
  noun: model.names.en[0] ?? model.id,
  implied: false,
  size: 1,
  at: [0, 0, 0],
  axes: IDENTITY,
  placed: false,
  support: model.rests === 'air' || model.rests === 'sky' ? 'air' : model.rests === 'wall' ? 'wall' : 'ground',
  ...facts,
})

/** How large an instance looks: its longest side at its size. */
export const reachOf = (actor: Actor, seed: number): number =>
  Math.max(...extentOf(measure(actor.model, actor.look, actor.pose, actor.id, seed).bounds)) * actor.size

/**
 * Compression of extreme sizes. Up to 7 : 1 everything keeps its true size. Beyond that the ratio grows only with its
 * power 0.24 (375 : 1, an ant beside an elephant, becomes 18 : 1); two thirds of the difference make small things larger,
 * one third makes large things smaller. Things in between move by their place between the two (in logarithms).
 */
export function compressSizes(actors: readonly Actor[], seed: number): void {
  const reaches = actors.map((actor) => Math.max(0.004, reachOf(actor, seed)))
  const [small, large] = [Math.min(...reaches), Math.max(...reaches)]
  const ratio = large / small
  const fair = 7
  if (ratio <= fair) return
  const factor = ratio / (fair * (ratio / fair) ** 0.24)
  const [grow, shrink] = [factor ** (2 / 3), factor ** (1 / 3)]
  for (const [index, actor] of actors.entries()) {
    const place = Math.log(reaches[index] / small) / Math.log(ratio)
    actor.size *= Math.exp(Math.log(grow) * (1 - place) - Math.log(shrink) * place)
  }
}

const TERRAIN: Readonly<Record<string, number>> = {
  hill: 1,
  mountain: 3,
  volcano: 2.6,
  island: 3.2,
  cliff: 2.4,
  iceberg: 2,
}

/** Landscape is scenery that others stand on or beside: at most so many times as high as the tallest of them. */
export function tameTerrain(actors: readonly Actor[], seed: number): void {
  const heightOf = (actor: Actor) =>
    extentOf(measure(actor.model, actor.look, actor.pose, actor.id, seed).bounds)[1] * actor.size
  const others = actors.filter(({ model, support }) => !TERRAIN[model.id] && support !== 'air')
  if (others.length === 0) return
  const tallest = Math.max(...others.map(heightOf))
  for (const actor of actors) {
    const share = TERRAIN[actor.model.id]
    if (share) actor.size *= Math.min(1, (tallest * share) / heightOf(actor))
  }
}

/** Every instance of the design's subjects, sized, not yet placed. */
export function castOf(design: Design, seed: number): Cast {
  const worn = new Set<string>()
  for (const subject of design.subjects)
    if (modelFor(subject.model, subject.noun).category === 'person')
      for (const id of wornBy(design, subject).ids) worn.add(id)
  const actors: Actor[] = []
  for (const subject of design.subjects) {
    if (worn.has(subject.id)) continue
    const model = modelFor(
      subject.match === 'card' && !subject.model.startsWith('card/') ? `card/${subject.model}` : subject.model,
      subject.noun,
    )
    const look = lookOf(subject, model.category === 'person', model.size, wornBy(design, subject).garments)
    const count = countOf(subject, seed)
    for (let index = 0; index < count; index++) {
      const id = count === 1 ? subject.id : `${subject.id}/${index + 1}`
      actors.push(newActor(id, model, look, { subject, index, noun: subject.noun, size: SIZES[subject.size] }))
    }
  }
  tameTerrain(actors, seed)
  compressSizes(
    actors.filter((actor) => actor.support !== 'air'),
    seed,
  )
  const implied = new Map<string, number>()
  return {
    actors,
    seed,
    of: (subject) => (subject === undefined ? [] : actors.filter((actor) => actor.subject?.id === subject)),
    imply(owner, role, model, look = {}) {
      const name = `${owner.id}/${role}`
      const number = implied.get(name) ?? 0
      implied.set(name, number + 1)
      const actor = newActor(number === 0 ? name : `${name}-${number + 1}`, model, look, { implied: true })
      if (isCreature(owner) && !isCreature(actor)) actor.size = 1
      actors.push(actor)
      return actor
    },
  }
}
