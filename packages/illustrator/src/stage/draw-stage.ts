/** From a stage to pixels: solids, backdrop, rendering, weather, grade. */
import type { Stage } from '../scene/scene.ts'
import { cardPicture, findIcon } from '../sheet/icons.ts'
import type { Pictures } from './build-world.ts'
import { buildWorld, paintCards } from './build-world.ts'
import type { CardPainter } from './card.ts'
import type { Rendering } from './engine/render.ts'
import { renderWorld } from './engine/render.ts'
import { gradePixels } from './grade.ts'
import { paintBackdrop } from './settings/backdrop.ts'
import { paintWeather } from './settings/weather.ts'

export interface DrawStageOptions {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** The scene's seed. */
  readonly seed: number
  readonly pictures?: Pictures
  /** Leave the last grading out (the raster finish does its own). @default false */
  readonly ungraded?: boolean
}

/** Cards show the sheet's icons. */
const iconCard: CardPainter = async (icon, pixels) => {
  const found = findIcon(icon) ?? findIcon(icon.replaceAll('-', ' '))
  if (!found) return undefined
  const { width, height, data } = await cardPicture(found.icon, pixels)
  return { width, height, pixels: data }
}

/**
 * Draws a stage. Same stage, size and seed: same bytes.
 *
 * @example
 * const stage = compose(design, { ratio: '4:3', seed: 7 })
 * const { pixels } = await drawStage(stage, { width: 1200, height: 896, seed: 7 })
 */
export async function drawStage(stage: Stage, options: DrawStageOptions): Promise<Rendering> {
  const { width, height, seed } = options
  const cards = await paintCards(stage.nodes, iconCard)
  const world = buildWorld(stage, seed, { ...options.pictures, cards: { ...cards, ...options.pictures?.cards } })
  const backdropPixels = paintBackdrop(world.backdrop, world.camera, width, height, seed)
  const rendering = await renderWorld(world, { width, height, look: stage.look, backdropPixels })
  paintWeather(rendering.pixels, rendering.depth, width, height, world.weather, seed)
  if (!options.ungraded && ['soft', 'clay', 'low-poly'].includes(stage.look))
    gradePixels(rendering.pixels, width, height, seed)
  return rendering
}
