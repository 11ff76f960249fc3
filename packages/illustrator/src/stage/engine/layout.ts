/** Where the compiled world keeps its numbers: record strides and fields, in 8-byte words. Kernels repeat these numbers. */

/** One solid: shape, operation, melt, bump height, bump frequency, material, bounding sphere, then its shape's own numbers. */
export const SOLID = {
  stride: 32,
  shape: 0,
  carve: 1,
  melt: 2,
  bumpHeight: 3,
  bumpFrequency: 4,
  material: 5,
  centre: 6,
  radius: 9,
  data: 10,
  /** Blend, group, then what `traits.ts` knows: bend, thickness, honesty, edge. */
  hints: 26,
} as const

export const SHAPES = ['capsule', 'ellipsoid', 'box', 'cone', 'ring', 'lathe', 'extrusion'] as const

/** One surface. `pattern` is the word of its pattern record, 0 for none. */
export const MATERIAL = {
  stride: 16,
  colour: 0,
  shine: 3,
  gloss: 4,
  skin: 5,
  rim: 6,
  glow: 7,
  opacity: 8,
  mirror: 9,
  blend: 10,
  pattern: 11,
} as const

export const PATTERN = {
  stride: 32,
  kind: 0,
  count: 1,
  scale: 2,
  amount: 3,
  softness: 4,
  at: 5,
  axes: 8,
  colours: 17,
} as const

export const PATTERNS = [
  'stripes',
  'rings',
  'checks',
  'plaid',
  'dots',
  'spots',
  'patches',
  'mesh',
  'gradient',
  'noise',
  'wood',
  'planks',
  'tiles',
  'bricks',
  'marble',
  'grass',
  'sand',
  'snow',
  'asphalt',
  'cobble',
  'water',
  'knit',
  'scales',
  'fur',
  'stars',
  'hearts',
  'flowers',
] as const

/** One plane of marks: its frame, then the span of its decals and their common box in decal units. */
export const LAYER = { stride: 24, at: 0, axes: 3, unit: 12, reach: 13, first: 14, count: 15, box: 16 } as const

/** One mark: kind, colour, opacity, softness, its box, then its own numbers. */
export const DECAL = { stride: 24, kind: 0, colour: 1, opacity: 4, softness: 5, box: 6, data: 10 } as const

export const DECALS = ['ellipse', 'stroke', 'polygon', 'picture'] as const
