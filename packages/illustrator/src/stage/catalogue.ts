/** Every model of the stage under one roof: found by id, by what people call it, by wider word; and measured. */
import type { Box } from './bounds.ts'
import { boundsOfGroups } from './bounds.ts'
import { cardModel, isCard } from './card.ts'
import { chanceOf } from './chance.ts'
import { Clay } from './clay.ts'
import { models as animals } from './creatures/creatures.ts'
import type { Anchors, Look, Model, Pose } from './model.ts'
import { models as people } from './people/people.ts'
import { fixtures } from './settings/fixtures.ts'
import { models as things } from './things/things.ts'

const byId = new Map<string, Model>()
const byName = new Map<string, Model>()
const byKind = new Map<string, Model[]>()

const normal = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')

/** The first model to claim an id or a name keeps it. */
function enter(model: Model): void {
  if (!byId.has(model.id)) byId.set(model.id, model)
  for (const name of [model.id, ...model.names.en, ...model.names.zh])
    if (!byName.has(normal(name))) byName.set(normal(name), model)
  for (const kind of model.kinds) byKind.set(normal(kind), [...(byKind.get(normal(kind)) ?? []), model])
}

for (const model of [...people, ...animals, ...things, ...fixtures]) enter(model)

/** All models, in the order people, animals, things, fixtures of settings. */
export const allModels = (): readonly Model[] => [...byId.values()]

/** The model with this id; `card/<icon>` always exists. */
export const modelById = (id: string): Model | undefined => byId.get(id) ?? (isCard(id) ? cardModel(id) : undefined)

/** The model people mean by a word (English or Chinese, singular), by name or id. */
export const modelByName = (word: string): Model | undefined => byName.get(normal(word))

/** Models that are a kind of this word, nearest first: `modelsOfKind('fruit')`. */
export const modelsOfKind = (word: string): readonly Model[] => byKind.get(normal(word)) ?? []

/** The first of these ids that exists: recipes name what they like best first. */
export const firstModel = (ids: readonly string[]): Model | undefined => {
  for (const id of ids) {
    const found = byId.get(id)
    if (found) return found
  }
  return undefined
}

/**
 * The model for a subject: by id, else by its noun, else a model of that kind, else of the noun's last word, else a card.
 * Never fails: what cannot be modelled is drawn as a card.
 */
export function modelFor(id: string, noun: string): Model {
  const head = noun.trim().split(/\s+/).at(-1) ?? noun
  return (
    modelById(id) ??
    modelByName(id) ??
    modelByName(noun) ??
    modelsOfKind(id)[0] ??
    modelsOfKind(noun)[0] ??
    modelByName(head) ??
    cardModel(`card/${normal(id).replaceAll(' ', '-')}`)
  )
}

export interface Measure {
  /** Around the model at size 1, root at the origin, facing z. */
  readonly bounds: Box
  readonly anchors: Anchors
}

/** Measures kept; one takes some hundred bytes. */
const MEASURES = 2048
const measures = new Map<string, Measure>()

/**
 * Size and anchors of one instance at size 1 at the origin.
 * @param node the node's id: models vary by chance, and the chance belongs to the node
 */
export function measure(model: Model, look: Look, pose: Pose | undefined, node = model.id, seed = 0): Measure {
  const key = JSON.stringify([model.id, node, seed, look, pose])
  const known = measures.get(key)
  if (known) return known
  const clay = new Clay(node)
  const anchors = model.build(clay, { look, chance: chanceOf(node, seed), ...(pose ? { pose } : {}) })
  const found = { bounds: boundsOfGroups(clay.build()), anchors }
  if (measures.size >= MEASURES) measures.delete(measures.keys().next().value as string)
  measures.set(key, found)
  return found
}
