// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the furniture-seats files share. */
import { rotation } from '../frames.ts'
import { family, type Making } from './recipe.ts'
import { both, spread } from './shapes.ts'
import { cloth, timber, tint } from './surfaces.ts'

export const seat = family({ category: 'furniture', rests: 'ground', kinds: 'seat, furniture' })

/** Sofa and armchair: a padded body, loose cushions, short legs. */
export function padded(m: Making, width: number, cushions: number) {
  const cover = m.part('cover', cloth('#4f928c'))
  const light = m.part('cushions', tint(cover, 1.1))
  const body = m.group('body')
  const half = width / 2
  body.box([0, 0.2, 0], [half - 0.05, 0.11, 0.34], cover, { round: 0.05, melt: 0.03 })
  body.box([0, 0.42, -0.28], [half - 0.04, 0.29, 0.11], cover, { round: 0.1, melt: 0.045, axes: rotation(0, -0.1) })
  both((x) => body.box([x * (half - 0.09), 0.33, 0.01], [0.09, 0.2, 0.35], cover, { round: 0.085, melt: 0.03 }))
  both((x) =>
    body.ring([x * (half - 0.09), 0.45, 0.345], 0.045, 0.012, tint(cover, 0.93), {
      axes: rotation(0, Math.PI / 2),
      melt: 0.01,
    }),
  )
  const inner = width - 0.36
  spread(cushions, -inner / 2 + inner / cushions / 2, inner / 2 - inner / cushions / 2).forEach((x, index) => {
    const w = inner / cushions / 2 - 0.004
    m.group(`seat-${index}`).box([x, 0.335, 0.055], [w, 0.065, 0.305], light, { round: 0.052 })
    m.group(`back-${index}`).box([x, 0.545, -0.15], [w - 0.008, 0.175, 0.075], light, {
      round: 0.07,
      axes: rotation(0, -0.17),
    })
  })
  const foot = m.part('legs', timber('#7a5233'))
  const feet = m.group('legs')
  both((x) => both((z) => feet.cone([x * (half - 0.11), 0.05, z * 0.26], 0.05, [0.02, 0.032], foot)))
  return { seat: [0, 0.4, 0.09], top: [0, 0.4, 0.09], back: [0, 0.7, -0.3] } as const
}
