/** Mouths as decals: each is built from an upper and a lower curve, so teeth and tongue never leave the lips. */
import type { Decal } from '../../solids.ts'
import { darker, mixHex } from '../tint.ts'
import type { MouthShape } from './expressions.ts'
import type { FaceShape } from './face.ts'
import { area, between, type Curve, oval, ribbon } from './outline.ts'

const INSIDE = '#5a161c'
const TONGUE = '#ec7078'
const TEETH = '#fdfaf5'

interface Opening {
  readonly width: number
  /** Height of the corners and of the middle of the upper lip, and of the middle of the lower one. */
  readonly corner: number
  readonly upper: number
  readonly lower: number
  readonly teeth: number
  readonly tongue: number
  /** Fullness of the lower curve: 2 a parabola, 4 nearly square. */
  readonly square: number
}

function opening(face: FaceShape, shape: Opening): Decal[] {
  const { width } = shape
  const bowl = (x: number, power: number) => Math.max(0, 1 - Math.abs(x / width) ** power)
  const top: Curve = (x) => shape.corner + (shape.upper - shape.corner) * bowl(x, 2)
  const bottom: Curve = (x) => shape.corner + (shape.lower - shape.corner) * bowl(x, shape.square)
  const grown = (by: number): readonly [Curve, Curve, number] => {
    const wider = width + by
    const scale = (x: number) => (x * width) / wider
    return [
      (x) => bottom(scale(x)) - by * Math.sqrt(bowl(scale(x), 2)) - by * 0.2,
      (x) => top(scale(x)) + by * Math.sqrt(bowl(scale(x), 2)) * 0.7 + by * 0.2,
      wider,
    ]
  }
  const rim = face.painted ? 0.024 : 0.013
  const [low, high, wide] = grown(rim)
  const mouth = mixHex(face.colours.line, face.colours.lips, face.painted ? 1 : 0.35)
  return [
    area(between(-wide, wide, low, high, 20), mouth),
    area(between(-width, width, bottom, top, 20), INSIDE),
    ...(shape.tongue > 0
      ? [
          area(
            between(
              -width * 0.72,
              width * 0.72,
              bottom,
              (x) => Math.min(top(x), shape.lower + shape.tongue * (1 - (x / (width * 0.72)) ** 2)),
              14,
            ),
            TONGUE,
          ),
        ]
      : []),
    ...(shape.teeth > 0
      ? [
          area(
            between(-width * 0.9, width * 0.9, (x) => Math.max(bottom(x), top(x) - shape.teeth), top, 16),
            TEETH,
          ),
        ]
      : []),
  ]
}

/** A closed mouth: the lips' colour under one line. */
function closed(face: FaceShape, width: number, y: number, bow: number, aside = 0): Decal[] {
  const decals: Decal[] = []
  if (face.fullLips > 0) {
    const lip = width * 0.72
    const sag = bow * 0.42
    const middle = (x: number) => y + sag * (1 - (x / width) ** 2)
    decals.push(
      area(
        between(
          -lip,
          lip,
          (x) => middle(x) - 0.05 * face.fullLips * Math.sqrt(Math.max(0, 1 - (x / lip) ** 2)),
          (x) =>
            middle(x) +
            0.026 * face.fullLips * (1 - (x / lip) ** 2) * (0.75 + 0.25 * Math.cos((x / lip) * 6.28 + 3.14)),
          18,
        ),
        face.colours.lips,
      ),
    )
  }
  decals.push(
    area(
      ribbon(
        [-width + aside, y - aside * 0.3],
        [aside, y + bow],
        [width + aside, y + aside * 0.5],
        [0.011, face.young ? 0.024 : 0.026, 0.011],
      ),
      face.colours.line,
    ),
  )
  if (bow < 0)
    for (const sign of [1, -1])
      decals.push(
        oval(sign * width + aside, y + (sign > 0 ? aside * 0.5 : -aside * 0.3), 0.012, 0.012, face.colours.line),
      )
  return decals
}

/** The decals of one mouth. */
export function mouthDecals(face: FaceShape, shape: MouthShape): Decal[] {
  const [y, w] = [face.mouthLevel, face.mouthWidth]
  switch (shape) {
    case 'smile':
      return closed(face, w, y + 0.022, -0.082)
    case 'smirk':
      return closed(face, w * 0.8, y + 0.005, -0.05, 0.035)
    case 'small':
      return closed(face, w * 0.58, y + 0.006, -0.042)
    case 'flat':
      return closed(face, w * 0.6, y, -0.004)
    case 'sad':
      return closed(face, w * 0.75, y - 0.035, 0.075)
    case 'pucker':
      return [
        oval(0, y, 0.048, 0.05, mixHex(face.colours.lips, face.colours.line, 0.2)),
        oval(0, y, 0.02, 0.024, INSIDE),
      ]
    case 'full':
      return [
        ...closed(face, w * 0.6, y + 0.004, -0.05),
        ...[1, -1].map((sign) =>
          area(
            ribbon(
              [sign * w * 1.0, y + 0.055],
              [sign * w * 1.3, y + 0.01],
              [sign * w * 1.05, y - 0.045],
              [0.003, 0.012, 0.003],
            ),
            face.colours.crease,
            0.7,
          ),
        ),
      ]
    case 'wavy':
      return [
        area(ribbon([-w * 0.8, y - 0.012], [-w * 0.4, y + 0.06], [0, y], [0.012, 0.024, 0.022]), face.colours.line),
        area(ribbon([0, y], [w * 0.4, y - 0.06], [w * 0.8, y + 0.012], [0.022, 0.024, 0.012]), face.colours.line),
      ]
    case 'open':
      return opening(face, {
        width: w * 0.98,
        corner: y + 0.034,
        upper: y + 0.014,
        lower: y - 0.092,
        teeth: 0.032,
        tongue: 0.045,
        square: 2.3,
      })
    case 'laugh':
      return opening(face, {
        width: w * 1.12,
        corner: y + 0.048,
        upper: y + 0.03,
        lower: y - 0.128,
        teeth: 0.04,
        tongue: 0.062,
        square: 2.4,
      })
    case 'shout':
      return opening(face, {
        width: w * 0.95,
        corner: y,
        upper: y + 0.055,
        lower: y - 0.13,
        teeth: 0.03,
        tongue: 0.06,
        square: 3.2,
      })
    case 'wail':
      return opening(face, {
        width: w * 0.9,
        corner: y - 0.05,
        upper: y + 0.035,
        lower: y - 0.11,
        teeth: 0,
        tongue: 0.05,
        square: 3.6,
      })
    case 'grin': {
      const wide = w * 1.02
      return opening(face, {
        width: wide,
        corner: y + 0.036,
        upper: y + 0.01,
        lower: y - 0.062,
        teeth: 0.2,
        tongue: 0,
        square: 2.2,
      })
    }
    case 'o':
      return [
        oval(0, y - 0.018, 0.066, 0.08, mixHex(face.colours.line, face.colours.lips, face.painted ? 1 : 0.4)),
        oval(0, y - 0.018, 0.052, 0.066, INSIDE),
        area(
          between(
            -0.04,
            0.04,
            (x) => y - 0.018 - 0.066 * Math.sqrt(1 - (x / 0.052) ** 2),
            (x) => y - 0.05 - 0.03 * (x / 0.04) ** 2,
          ),
          TONGUE,
        ),
      ]
    case 'grit': {
      const [wide, tall] = [w * 0.78, 0.036]
      const box = (by: number) =>
        between(
          -wide - by,
          wide + by,
          (x) => y - (tall + by) * (1 - Math.abs(x / (wide + by)) ** 5) - 0.0,
          (x) => y + (tall + by) * (1 - Math.abs(x / (wide + by)) ** 5),
          18,
        )
      const gap = darker(TEETH, 0.45)
      const gaps = [-0.66, -0.33, 0, 0.33, 0.66].map(
        (share): Decal => ({
          kind: 'stroke',
          from: [share * wide, y - tall * 0.85],
          bend: [share * wide, y],
          to: [share * wide, y + tall * 0.85],
          widths: [0.006, 0.006],
          colour: gap,
        }),
      )
      return [
        area(box(0.014), face.colours.line),
        area(box(0), TEETH),
        ...gaps,
        {
          kind: 'stroke',
          from: [-wide * 0.95, y],
          bend: [0, y],
          to: [wide * 0.95, y],
          widths: [0.006, 0.006],
          colour: gap,
        },
      ]
    }
    case 'tongue':
      return [
        ...opening(face, {
          width: w * 0.98,
          corner: y + 0.034,
          upper: y + 0.014,
          lower: y - 0.075,
          teeth: 0.03,
          tongue: 0,
          square: 2.4,
        }),
        oval(0.012, y - 0.088, 0.052, 0.072, TONGUE),
        area(
          ribbon([0.012, y - 0.05], [0.014, y - 0.08], [0.012, y - 0.118], [0.004, 0.009, 0.003]),
          mixHex(TONGUE, INSIDE, 0.4),
        ),
      ]
  }
}
