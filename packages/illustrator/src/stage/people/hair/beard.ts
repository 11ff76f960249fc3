/** Beards and moustaches, in head heights. */
import type { Clay } from '../../clay.ts'
import type { Decal, Hex, Surface } from '../../solids.ts'
import type { FaceShape } from '../face/face.ts'
import { oval } from '../face/outline.ts'

export type Beard = 'none' | 'stubble' | 'moustache' | 'goatee' | 'short' | 'long'

/** Stubble is painted, all else is modelled by `addBeard`. */
export const stubbleMarks = (face: FaceShape, colour: Hex): Decal[] => [
  oval(0, face.mouthLevel - 0.1, 0.27, 0.16, colour, 0.28, 0.12),
  oval(0, face.mouthLevel + 0.055, 0.14, 0.035, colour, 0.25, 0.05),
]

export function addBeard(top: Clay, kind: Beard, colour: Hex, face: FaceShape): void {
  if (kind === 'none' || kind === 'stubble') return
  const surface: Surface = { colour, shine: 0.08, gloss: 9, rim: 0.35, blend: 0.02 }
  const lip = face.mouthLevel + 0.062
  const moustache = top.group('moustache')
  for (const sign of [1, -1]) {
    moustache.capsule([sign * 0.028, lip + 0.008, 0.452], [sign * 0.115, lip - 0.012, 0.425], [0.036, 0.034], surface, {
      melt: 0.025,
    })
    moustache.capsule(
      [sign * 0.115, lip - 0.012, 0.425],
      [sign * 0.185, kind === 'moustache' ? lip + 0.012 : lip - 0.07, 0.375],
      [0.034, 0.012],
      surface,
      { melt: 0.025 },
    )
  }
  if (kind === 'moustache') return
  const beard = top.group('beard')
  const mouth = face.mouthLevel - 0.022
  if (kind === 'goatee') {
    beard.ellipsoid([0, mouth - 0.155, 0.335], [0.125, 0.125, 0.13], surface, { melt: 0.05 })
    beard.capsule([0, mouth - 0.2, 0.36], [0, mouth - 0.34, 0.35], [0.08, 0.015], surface, { melt: 0.05 })
    return
  }
  const bumps = { height: 0.006, frequency: 42 }
  const long = kind === 'long'
  beard.ellipsoid([0, long ? -0.36 : -0.3, 0.1], [0.405, long ? 0.33 : 0.265, 0.375], surface, { melt: 0.05, bumps })
  if (long) {
    for (const [x, tip] of [
      [-0.18, -0.78],
      [-0.06, -0.9],
      [0.06, -0.9],
      [0.18, -0.78],
    ])
      beard.capsule([x * 1.2, -0.45, 0.26], [x * 0.7, tip, 0.33], [0.15, 0.04], surface, { melt: 0.07 })
  }
  for (const sign of [1, -1])
    beard.capsule([sign * 0.395, 0.04, 0.09], [sign * 0.36, -0.2, 0.14], [0.045, 0.09], surface, { melt: 0.06 })
  beard.ellipsoid([0, 0.055, 0.38], [0.35, 0.245, 0.52], surface, { operation: 'carve', melt: 0.05 })
  beard.ellipsoid([0, mouth - 0.008, 0.48], [0.128, 0.062, 0.24], surface, { operation: 'carve', melt: 0.03 })
}
