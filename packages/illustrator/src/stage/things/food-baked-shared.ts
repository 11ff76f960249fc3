// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the food-baked files share. */
import { IDENTITY, rotation } from '../frames.ts'
import type { Hex } from '../solids.ts'
import { flame } from './fittings.ts'
import { family, type Making } from './recipe.ts'
import { around, smooth, turned } from './shapes.ts'
import { glaze, plastic, soft } from './surfaces.ts'

export const baked = family({ category: 'food', rests: 'surface', kinds: 'bakery, food' })

export const sweet = family({ category: 'food', rests: 'surface', kinds: 'dessert, sweet, food' })

export const SPRINKLES: readonly Hex[] = ['#ff5a5f', '#ffd04d', '#58c46b', '#4fa8f0', '#ffffff', '#c77dff']

/** Candles standing on a cake. */
export function candles(m: Making, count: number, radius: number, y: number) {
  around(
    Math.max(1, count),
    (_, c, s, index) => {
      if (count === 0) return
      const r = count === 1 ? 0 : radius
      const colour = (['#4fa3d8', '#f2c13f', '#7fc46a', '#f0708a', '#b57be0'] as const)[index % 5]
      m.group('candle').capsule(
        [c * r, y, s * r],
        [c * r, y + 0.75, s * r],
        0.065,
        m.part('candles', {
          ...plastic(colour),
          pattern: {
            kind: 'stripes',
            colours: [colour, '#ffffff'],
            scale: 0.14,
            frame: { at: [0, 0, 0], axes: rotation(0, 0, 0.6) },
          },
        }),
      )
      if (!m.has('unlit')) flame(m, [c * r, y + 0.82, s * r], 0.34)
    },
    0.45,
  )
}

export function layerCake(m: Making, lit: boolean) {
  const icing = m.part('icing', { ...glaze('#f7b9c9'), shine: 0.25, skin: 0.4 })
  const cream = m.part('cream', { ...soft('#fff7ea'), shine: 0.2 })
  m.group('plate').lathe(
    [0, 0, 0],
    turned([
      [1.0, 0],
      [1.2, 0.05],
      [2.15, 0.2],
      [2.2, 0.26],
    ]),
    m.part('plate', glaze('#fbfaf6')),
    { round: 0.02 },
  )
  m.group('bottom').cone([0, 0.92, 0], 0.68, 1.6, icing, { round: 0.16 })
  m.group('band').cone([0, 0.9, 0], 0.1, 1.615, cream, { round: 0.05 })
  m.group('upper').cone([0, 2.0, 0], 0.45, 1.05, cream, { round: 0.14 })
  // Words stand on a sugar plaque that leans against the front of the lower tier.
  if (m.request.picture) {
    const plaque = m.group('plaque')
    plaque.box([0, 0.98, 1.78], [1.5, 0.58, 0.07], soft('#fffaf0'), { round: 0.06 })
    m.face(plaque, [0, 0.98, 1.851], IDENTITY, [2.8, 1.02])
  }
  const drip = m.group('drip')
  drip.cone([0, 2.42, 0], 0.07, 1.07, icing, { round: 0.06 })
  around(12, (_, c, s, index) =>
    drip.capsule([c * 1.05, 2.4, s * 1.05], [c * 1.06, 2.22 - (index % 3) * 0.13, s * 1.06], 0.11, icing, {
      melt: 0.05,
    }),
  )
  around(16, (_, c, s) => m.group('pearls').sphere([c * 1.55, 0.32, s * 1.55], 0.2, cream))
  around(14, (_, c, s) =>
    m.group('swirl').lathe(
      [c * 1.32, 1.58, s * 1.32],
      turned(
        smooth([
          [0.2, 0],
          [0.2, 0.1],
          [0.08, 0.26],
          [0.01, 0.34],
        ]),
      ),
      cream,
      { round: 0.01 },
    ),
  )
  around(7, (_, c, s) => m.group('cherries').sphere([c * 0.78, 2.62, s * 0.78], 0.18, glaze('#e0263c')))
  candles(m, lit ? m.count('candles', 5) : m.count('candles', 0), 0.4, 2.45)
  return { grip: [0, 0.1, 0] } as const
}
