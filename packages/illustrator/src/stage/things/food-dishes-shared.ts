// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the food-dishes files share. */
import { rotation } from '../frames.ts'
import type { Hex, Surface } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { hollow, smooth, spread, turned } from './shapes.ts'
import { glaze, soft, tint } from './surfaces.ts'

export const dish = family({ category: 'food', rests: 'surface', kinds: 'dish, meal, food' })

export const steam = (m: Making, y: number) => {
  if (!m.has('hot', 'steaming')) return
  spread(3, -0.4, 0.4).forEach((x, i) =>
    m
      .group('steam')
      .curve(
        [x, y, 0],
        [x + 0.25, y + 0.35, 0],
        [x - 0.25, y + 0.65, 0],
        [x + 0.05, y + 1.0 + (i === 1 ? 0.2 : 0), 0],
        [0.05, 0.02],
        { colour: '#ffffff', opacity: 0.5, shine: 0, rim: 0.3 },
        { steps: 8 },
      ),
  )
}

/** A bowl of radius 1 with its contents' surface at y 0.7. */
export function bowlOf(m: Making, own: Hex, radius = 1.05): Surface {
  const body = m.part('bowl', glaze(own))
  m.group('bowl').lathe(
    [0, 0, 0],
    hollow(
      smooth([
        [0.4 * radius, 0],
        [0.42 * radius, 0.08],
        [0.62 * radius, 0.2],
        [0.9 * radius, 0.5],
        [radius, 0.86],
      ]),
      0.07,
    ),
    body,
    { round: 0.03 },
  )
  m.group('stripe').ring([0, 0.72, 0], 0.965 * radius, 0.035, tint(body, 0.7))
  return body
}

export const plateUnder = (m: Making, radius = 1.35) =>
  m.group('plate').lathe(
    [0, 0, 0],
    turned([
      [radius * 0.58, 0],
      [radius * 0.62, 0.05],
      [radius * 0.95, 0.14],
      [radius, 0.2],
    ]),
    m.part('plate', glaze('#fbfaf6')),
    { round: 0.025 },
  )

export const dumpling = (m: Making, x: number, z: number, y: number, turn: number) => {
  const dough = m.part('dough', { ...soft('#fbf0da'), shine: 0.25 })
  const one = m.at([x, y, z], rotation(turn))
  const body = one.group('dumpling')
  body.ellipsoid([0, 0.16, 0], [0.36, 0.19, 0.2], dough, { melt: 0.06 })
  for (const t of spread(7, -1, 1))
    body.ellipsoid([t * 0.34, 0.3 - t * t * 0.12, 0], [0.05, 0.07, 0.06], dough, { melt: 0.04 })
}
