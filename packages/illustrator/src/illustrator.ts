/**
 * The built-in painter as a library: a design becomes a scene, a scene becomes pixels.
 *
 * @example
 * const { scene } = composeScene(designSchema.parse({ subjects: [{ id: 'cat-1', noun: 'cat', model: 'cat' }] }), { ratio: '1:1', seed: 7 })
 * const raster = await drawScene(scene, { width: 1024, height: 1024 })
 * const file = await encode(raster, { mimeType: 'image/png' })
 */
export { designJsonSchema, designSchema } from './design/design.ts'
export { encode } from './output/encode.ts'
export { type Composition, composeScene, type SceneFinding } from './scene/compose-scene.ts'
export { drawScene } from './scene/draw-scene.ts'
