/**
 * The built-in painter as a library: a design becomes a scene, a scene becomes pixels.
 *
 * @example
 * const scene = compose(designSchema.parse({ subjects: [{ id: 'cat-1', noun: 'cat', model: 'cat' }] }), { ratio: '1:1', seed: 7 })
 * const picture = await draw(scene, { width: 1024, height: 1024 })
 */
