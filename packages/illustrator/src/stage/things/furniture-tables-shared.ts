// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the furniture-tables files share. */
import { blendColours } from './colours.ts'
import { brassKnob } from './fittings.ts'
import { family, type Making } from './recipe.ts'
import { around, both, spread } from './shapes.ts'
import { cloth, metal, timber, tint } from './surfaces.ts'

export const table = family({ category: 'furniture', rests: 'ground', kinds: 'table, furniture' })

export const storage = family({ category: 'furniture', rests: 'ground', kinds: 'cupboard, furniture' })

export const bedding = family({ category: 'furniture', rests: 'ground', kinds: 'bed, furniture' })

/** A cloth with a wavy hem over a top of half sizes `x`, `z` (or a round one of radius `x`). */
export function tablecloth(m: Making, top: number, x: number, z: number, round: boolean) {
  if (!m.has('cloth', 'tablecloth') && !m.request.look.colours?.cloth) return
  const surface = m.part('cloth', {
    ...cloth('#e2574c'),
    pattern: { kind: 'plaid', colours: ['#fdf6ea', '#e2574c'], scale: 0.12 },
  })
  const drape = m.group('cloth')
  if (!round) {
    drape.box([0, top - 0.09, 0], [x + 0.015, 0.1, z + 0.015], surface, { round: 0.02 })
    return
  }
  drape.cone([0, top, 0], 0.01, x + 0.012, surface, { round: 0.009 })
  drape.cone([0, top - 0.14, 0], 0.145, [x + 0.05, x + 0.012], surface, { round: 0.012 })
  around(16, (_, c, s) =>
    drape.capsule(
      [c * (x + 0.01), top - 0.05, s * (x + 0.01)],
      [c * (x + 0.045), top - 0.28, s * (x + 0.045)],
      [0.01, 0.045],
      surface,
      { melt: 0.04 },
    ),
  )
}

export function boardTable(
  m: Making,
  width: number,
  depth: number,
  height: number,
  leg: number,
  own = '#b97f4a' as const,
) {
  const wood = m.part('top', timber(own, 'x'))
  m.group('top').box([0, height - 0.025, 0], [width / 2, 0.025, depth / 2], wood, { round: 0.02 })
  const frame = m.group('frame')
  const under = m.part('legs', m.part('top', timber(blendColours(own, '#000000', 0.08))))
  const inset = leg + 0.035
  frame.box([0, height - 0.085, 0], [width / 2 - inset, 0.04, depth / 2 - inset], tint(under, 0.92), {
    round: 0.01,
    melt: 0.005,
  })
  both((x) =>
    both((z) =>
      frame.cone(
        [x * (width / 2 - inset), (height - 0.04) / 2, z * (depth / 2 - inset)],
        (height - 0.04) / 2,
        [leg * 0.72, leg],
        under,
        { round: 0.015, melt: 0.01 },
      ),
    ),
  )
  tablecloth(m, height, width / 2, depth / 2, false)
  return { top: [0, height + (m.has('cloth', 'tablecloth') ? 0.01 : 0), 0] } as const
}

export const BOOKS = ['#d8505a', '#3f7fc4', '#f2b84b', '#5aa06a', '#8a6bb0', '#ef8354', '#2f6d72', '#f1e3c8'] as const

/** A cabinet of doors and drawers. */
export function cabinet(
  m: Making,
  width: number,
  height: number,
  depth: number,
  doors: number,
  drawers: readonly number[],
) {
  const wood = m.part('body', timber('#b5804a'))
  const foot = 0.06
  m.group('body').box([0, height / 2 + foot / 2, 0], [width / 2, (height - foot) / 2, depth / 2], wood, {
    round: 0.018,
  })
  m.group('cornice').box([0, height - 0.012, 0.01], [width / 2 + 0.02, 0.024, depth / 2 + 0.02], tint(wood, 0.92), {
    round: 0.014,
  })
  both((x) =>
    both((z) =>
      m
        .group('feet')
        .cone([x * (width / 2 - 0.06), foot / 2, z * (depth / 2 - 0.05)], foot / 2, [0.022, 0.034], tint(wood, 0.8)),
    ),
  )
  const drawerTop = foot + drawers.reduce((sum, each) => sum + each, 0)
  let y = foot
  for (const each of drawers) {
    m.group('drawer').box([0, y + each / 2, depth / 2], [width / 2 - 0.025, each / 2 - 0.012, 0.014], tint(wood, 1.1), {
      round: 0.012,
    })
    both((x) => brassKnob(m, [x * width * 0.2, y + each / 2, depth / 2 + 0.026]))
    y += each
  }
  const span = width - 0.05
  if (doors > 0)
    spread(doors, -span / 2 + span / doors / 2, span / 2 - span / doors / 2).forEach((x, index) => {
      const halfHeight = (height - 0.05 - drawerTop) / 2
      const middle = drawerTop + halfHeight
      m.group('door').box(
        [x, middle, depth / 2],
        [span / doors / 2 - 0.006, halfHeight - 0.012, 0.014],
        tint(wood, 1.1),
        { round: 0.012 },
      )
      m.group('panel').box(
        [x, middle, depth / 2 + 0.012],
        [span / doors / 2 - 0.06, halfHeight - 0.07, 0.009],
        tint(wood, 1.2),
        { round: 0.008 },
      )
      const inner = doors === 1 ? 1 : index % 2 === 0 ? 1 : -1
      m.group('handle').capsule(
        [x + inner * (span / doors / 2 - 0.032), middle - 0.05, depth / 2 + 0.032],
        [x + inner * (span / doors / 2 - 0.032), middle + 0.05, depth / 2 + 0.032],
        0.012,
        m.part('knobs', metal('#d9a94a')),
      )
    })
  return { top: [0, height + 0.012, 0] } as const
}
