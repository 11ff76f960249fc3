/** Surfaces and patterns -> records. */
import type { Frame, Pattern, Surface } from '../solids.ts'
import { linearOf } from './colours.ts'
import { MATERIAL, PATTERN, PATTERNS } from './layout.ts'
import type { Words } from './words.ts'

/** Stores a surface; answers its word. Throws a `RangeError` for an unknown pattern or colour. */
export function compileSurface(words: Words, surface: Surface): number {
  const pattern = surface.pattern ? compilePattern(words, surface.pattern) : 0
  const { shine = 0.12, gloss = 24, skin = 0, rim = 0.25, glow = 0, opacity = 1, mirror = 0, blend = 0.01 } = surface
  return words.push(
    [...linearOf(surface.colour), shine, gloss, skin, rim, glow, opacity, mirror, Math.max(1e-6, blend), pattern],
    MATERIAL.stride,
  )
}

function compilePattern(words: Words, pattern: Pattern): number {
  const kind = PATTERNS.indexOf(pattern.kind)
  if (kind < 0)
    throw new RangeError(`pattern.kind is ${JSON.stringify(pattern.kind)}; expected one of ${PATTERNS.join(', ')}`)
  if (!(pattern.scale > 0)) throw new RangeError(`pattern.scale is ${pattern.scale}; expected metres above 0`)
  const axes: Frame = pattern.frame?.axes ?? [1, 0, 0, 0, 1, 0, 0, 0, 1]
  const colours = pattern.colours.length === 0 ? (['#888888'] as const) : pattern.colours.slice(0, 5)
  return words.push(
    [
      kind,
      colours.length,
      pattern.scale,
      pattern.amount ?? 0.5,
      pattern.softness ?? 0,
      ...(pattern.frame?.at ?? [0, 0, 0]),
      ...axes,
      ...colours.flatMap(linearOf),
    ],
    PATTERN.stride,
  )
}
