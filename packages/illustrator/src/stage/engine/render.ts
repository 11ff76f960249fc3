/** The stage's renderer: a world and a view become pixels. */
import type { World } from '../world.ts'
import { renderFast } from './fast.ts'
import { renderReference } from './reference.ts'
import type { Rendering, RenderView } from './rendering.ts'

export type { Rendering, RenderView } from './rendering.ts'

/**
 * Draws a world. Same world and view, same bytes.
 *
 * @example
 * const { pixels } = await renderWorld(world, { width: 1024, height: 1024 })
 */
export async function renderWorld(world: World, view: RenderView): Promise<Rendering> {
  return view.look === 'reference' ? renderReference(world, view) : renderFast(world, view)
}
