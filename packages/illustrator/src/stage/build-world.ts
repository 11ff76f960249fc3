/** From a stage (nodes and numbers) to a world (solids): every node's recipe is run at its place. */
import { blankCard, cardModel, iconOf, isCard, outlineOf } from './card.ts'
import type { CardPainter } from './card.ts'
import { modelById, modelFor } from './catalogue.ts'
import { chanceOf } from './chance.ts'
import { Clay } from './clay.ts'
import type { SolidGroup } from './solids.ts'
import type { Stage, StageNode } from '../scene/scene.ts'
import type { World, WorldPicture } from './world.ts'

export interface Pictures {
  /** Sheets and photos by the id a node's `sheet` names. */
  readonly sheets?: Readonly<Record<string, WorldPicture>>
  /** Draws icons for cards. @default a plain token */
  readonly card?: CardPainter
}

/** Side of a card's picture: sharp enough at 2K, where a card is rarely higher than a quarter of the frame. */
const CARD_PIXELS = 512

/** Cards need their picture before their outline is known; all other models come from the catalogue. */
function cardPictures(nodes: readonly StageNode[], paint: CardPainter): Record<string, WorldPicture> {
  const pictures: Record<string, WorldPicture> = {}
  for (const { model } of nodes)
    if (isCard(model) && !pictures[model])
      pictures[model] = (paint(iconOf(model), CARD_PIXELS) ?? blankCard(iconOf(model), 64)) as WorldPicture
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
  const cards = cardPictures(stage.nodes, pictures.card ?? blankCard)
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
