/** From a stage (nodes and numbers) to a world (solids): every node's recipe is run at its place. */

import type { Stage, StageNode } from '../scene/scene.ts'
import type { CardPainter } from './card.ts'
import { blankCard, cardModel, iconOf, isCard, outlineOf } from './card.ts'
import { modelById, modelFor } from './catalogue.ts'
import { chanceOf } from './chance.ts'
import { Clay } from './clay.ts'
import type { SolidGroup } from './solids.ts'
import type { World, WorldPicture } from './world.ts'

export interface Pictures {
  /** Sheets and photos by the id a node's `sheet` names. */
  readonly sheets?: Readonly<Record<string, WorldPicture>>
  /** Pictures of cards by model id, from `paintCards`: their outline is cut from them. @default plain tokens */
  readonly cards?: Readonly<Record<string, WorldPicture>>
}

/** Side of a card's picture: sharp enough at 2K, where a card is rarely higher than a quarter of the frame. */
const CARD_PIXELS = 512

/** The pictures of all cards among the nodes, by model id; icons nobody can draw become plain tokens. */
export async function paintCards(
  nodes: readonly StageNode[],
  paint: CardPainter,
): Promise<Record<string, WorldPicture>> {
  const pictures: Record<string, WorldPicture> = {}
  for (const { model } of nodes)
    if (isCard(model) && !pictures[model])
      pictures[model] = (await paint(iconOf(model), CARD_PIXELS)) ?? blankCard(iconOf(model), 64)
  return pictures
}

/** The solids of one node in world coordinates. */
export function buildNode(node: StageNode, seed: number, card?: WorldPicture): SolidGroup[] {
  const known = modelById(node.model) ?? modelFor(node.model, node.noun)
  const model = card ? cardModel(node.model, outlineOf(card)) : known
  const clay = new Clay(node.id, node.place.at, node.place.axes, node.place.size)
  model.build(clay, {
    look: node.look,
    chance: chanceOf(node.id, seed),
    ...(node.pose ? { pose: node.pose } : {}),
    ...(node.sheet ? { picture: node.sheet } : {}),
  })
  return clay.build()
}

/**
 * Everything the renderer needs for a stage.
 * @param seed the scene's seed: with a node's id it decides all chance inside that node
 */
export function buildWorld(stage: Stage, seed: number, pictures: Pictures = {}): World {
  const tokens = Object.fromEntries(
    stage.nodes.filter(({ model }) => isCard(model)).map(({ model }) => [model, blankCard(iconOf(model), 64)]),
  )
  const cards: Record<string, WorldPicture> = { ...tokens, ...pictures.cards }
  return {
    groups: stage.nodes.flatMap((node) => buildNode(node, seed, cards[node.model])),
    planes: stage.planes,
    backdrop: stage.backdrop,
    lighting: stage.lighting,
    ...(stage.haze ? { haze: stage.haze } : {}),
    weather: stage.weather,
    camera: stage.camera,
    pictures: { ...pictures.sheets, ...cards },
    ...(stage.transparent ? { transparent: true } : {}),
    seed,
  }
}
