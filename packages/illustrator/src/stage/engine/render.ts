/** The stage's renderer: a world and a view become pixels. */
import { paintBackdrop } from '../settings/backdrop.ts'
import type { World } from '../world.ts'
import { requireWorld } from './check-world.ts'
import { renderFast } from './fast.ts'
import { drawInk } from './ink.ts'
import { lookNamed } from './looks.ts'
import { ensureKernels } from './machine.ts'
import { renderReference } from './reference.ts'
import type { Rendering, RenderView } from './rendering.ts'

export type { Rendering, RenderView } from './rendering.ts'

/**
 * Draws a world. Same world and view, same bytes, whatever the machine and its threads.
 *
 * Throws a `RangeError` for an unknown look, a size or region that is no picture, a bad colour, pattern or missing
 * picture, and `DegenerateSolidError` for a solid without a body; each names the field, what was given and what is legal.
 *
 * @example
 * const { pixels } = await renderWorld(world, { width: 1024, height: 1024 })
 */
export async function renderWorld(world: World, view: RenderView): Promise<Rendering> {
  requireView(view)
  requireWorld(world)
  const painted = world.backdrop.layers.length > 0 && !view.backdropPixels
  const backdropPixels = painted
    ? paintBackdrop(world.backdrop, world.camera, view.width, view.height, world.seed)
    : view.backdropPixels
  const ask = { ...view, backdropPixels }
  if (view.look === 'reference') return renderReference(world, ask)
  const recipe = lookNamed(view.look ?? 'soft')
  await ensureKernels()
  if (!recipe.lines && !recipe.texture && !world.camera.focus) return renderFast(world, ask)
  // Lines and blur look beyond a region's border: the whole is drawn, then cut.
  const whole = renderFast(world, { ...ask, region: undefined })
  drawInk(whole, recipe)
  return view.region ? cut(whole, view.region) : whole
}

function requireView({ width, height, region, backdropPixels }: RenderView): void {
  const size = [width, height]
  if (!size.every((side) => Number.isInteger(side) && side >= 1 && side <= 8192))
    throw new RangeError(`view is ${width} x ${height}; expected whole pixels from 1 to 8192`)
  if (backdropPixels && backdropPixels.length !== width * height * 4)
    throw new RangeError(`view.backdropPixels has ${backdropPixels.length} bytes; expected ${width * height * 4}`)
  if (!region) return
  const { x, y, width: across, height: down } = region
  const inside = x >= 0 && y >= 0 && across >= 1 && down >= 1 && x + across <= width && y + down <= height
  if (!inside || ![x, y, across, down].every(Number.isInteger))
    throw new RangeError(`view.region is ${JSON.stringify(region)}; expected whole pixels within ${width} x ${height}`)
}

function cut(whole: Rendering, region: NonNullable<RenderView['region']>): Rendering {
  const { x, y, width, height } = region
  const pixels = new Uint8ClampedArray(width * height * 4)
  const depth = new Float32Array(width * height)
  const nodes = new Int32Array(width * height)
  for (let row = 0; row < height; row++) {
    const from = (y + row) * whole.width + x
    pixels.set(whole.pixels.subarray(from * 4, (from + width) * 4), row * width * 4)
    depth.set(whole.depth.subarray(from, from + width), row * width)
    nodes.set(whole.nodes.subarray(from, from + width), row * width)
  }
  return { width, height, pixels, depth, nodes, groups: whole.groups }
}
