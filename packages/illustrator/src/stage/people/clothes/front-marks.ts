/** Buttons, zips, numbers, medals and panels on the front of a garment, as decals. */
import type { Decal, Hex } from '../../solids.ts'
import { area, type Outline, oval } from '../face/outline.ts'
import { brightness, darker, lighter, trimOf } from '../tint.ts'
import type { WornTop } from './wardrobe.ts'

export const box = (x: number, y: number, halfX: number, halfY: number): Outline => [
  [x - halfX, y - halfY],
  [x + halfX, y - halfY],
  [x + halfX, y + halfY],
  [x - halfX, y + halfY],
]
export const strip = (
  from: readonly [number, number],
  to: readonly [number, number],
  wide: number,
  colour: Hex,
  opacity = 1,
): Decal => ({
  kind: 'stroke',
  from,
  bend: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
  to,
  widths: [wide, wide],
  colour,
  opacity,
})

export interface Marks {
  readonly top: WornTop
  readonly inner: WornTop | undefined
  readonly skin: Hex
  readonly torso: number
}

export function frontMarks({ top, torso, inner }: Marks): Decal[] {
  const colour = top.cloth.colour
  const neck = torso * 0.74
  const low = -torso * 0.42
  const dark = trimOf(colour, 0.3)
  const button = brightness(colour) > 0.75 ? darker(colour, 0.5) : lighter(colour, 0.65)
  const buttons = (xs: readonly number[], from: number, count: number, step: number, paint: Hex): Decal[] =>
    xs.flatMap((x) =>
      Array.from({ length: count }, (_, index) => [
        oval(x, from - index * step, 0.0072, 0.0072, darker(paint, 0.45)),
        oval(x, from + 0.0009 - index * step, 0.006, 0.006, paint),
      ]).flat(),
    )
  const open = top.cut.collar === 'lapel'
  switch (top.cut.front) {
    case 'buttons':
      return [
        strip([0, open || top.cut.collar === 'v' ? neck - 0.07 : neck], [0, low], 0.0032, dark, 0.75),
        ...buttons(
          [0.008],
          open ? neck - 0.135 : top.cut.collar === 'v' ? neck - 0.075 : neck - 0.03,
          open ? 3 : 5,
          0.042,
          button,
        ),
      ]
    case 'double':
      return [
        strip([0.0, open ? neck - 0.075 : neck], [0.0, low], 0.0032, dark, 0.6),
        ...buttons(
          [-0.024, 0.024],
          open ? neck - 0.1 : neck - 0.05,
          4,
          0.045,
          top.kind === 'chef jacket' ? '#d8b04a' : button,
        ),
      ]
    case 'zip':
      return [
        strip([0, neck], [0, low], 0.008, dark),
        strip([0, neck], [0, low], 0.0026, '#d9dde2'),
        oval(0, neck - 0.02, 0.006, 0.011, '#d9dde2'),
      ]
    case 'open':
      return [
        strip([0, neck - 0.13], [0, low], 0.003, dark, 0.8),
        ...buttons([0.008], neck - 0.14, 2, 0.038, trimOf(colour, 0.4)),
      ]
    case 'number':
      return [
        strip([-0.017, 0.085], [0.017, 0.085], 0.009, '#ffffff'),
        strip([0.015, 0.085], [-0.008, 0.035], 0.009, '#ffffff'),
      ]
    case 'emblem':
      return [
        area(
          [
            [-0.034, 0.14],
            [0.034, 0.14],
            [0.044, 0.118],
            [0, 0.066],
            [-0.044, 0.118],
          ],
          '#f2c52e',
        ),
        area(
          [
            [0.004, 0.136],
            [-0.018, 0.102],
            [-0.003, 0.102],
            [-0.007, 0.078],
            [0.018, 0.11],
            [0.003, 0.11],
          ],
          '#d8303a',
        ),
      ]
    case 'stripe':
      return [
        strip([-0.055, 0.15], [-0.06, -0.12], 0.013, '#3fa5d8'),
        strip([0.055, 0.15], [0.06, -0.12], 0.013, '#3fa5d8'),
        strip([0, neck], [0, -0.02], 0.005, '#8fa0ac'),
      ]
    case 'vest':
      return [
        strip([-0.045, 0.2], [-0.045, -0.14], 0.018, '#e9f06a'),
        strip([0.045, 0.2], [0.045, -0.14], 0.018, '#e9f06a'),
        strip([-0.12, 0.03], [0.12, 0.03], 0.026, '#f2f59a'),
        strip([-0.12, 0.03], [0.12, 0.03], 0.012, '#d9dde0'),
        strip([0, neck - 0.05], [0, low], 0.004, dark),
      ]
    case 'medals':
      return [
        strip([0, neck], [0, low], 0.0032, dark, 0.7),
        ...buttons([0], neck - 0.03, 5, 0.042, '#e8c24a'),
        ...[0, 1, 2].map((index) =>
          area(box(0.05 - index * 0.016, 0.135, 0.0065, 0.008), (['#d8303a', '#3f7fd0', '#f2c52e'] as const)[index]),
        ),
        oval(0.05, 0.115, 0.009, 0.009, '#e8c24a'),
        oval(0.034, 0.115, 0.009, 0.009, '#e8c24a'),
      ]
    case 'frogs':
      return [
        strip([0, neck], [-0.045, neck - 0.045], 0.004, dark),
        ...[0.4, 0.62].flatMap((share, index): Decal[] => {
          const [x, y] = [-0.026 * share * (index ? 1.5 : 1.2), neck - 0.045 * share - index * 0.01]
          return [strip([x - 0.014, y], [x + 0.014, y], 0.005, '#e8c65a'), oval(x, y, 0.006, 0.006, '#e8c65a')]
        }),
        strip([-0.045, neck - 0.045], [-0.06, neck - 0.12], 0.004, dark),
      ]
    case 'panel':
      return [
        area(box(0, neck - 0.05, 0.021, 0.075), trimOf(colour, 0.28)),
        strip([-0.022, neck], [-0.022, neck - 0.125], 0.005, brightness(colour) < 0.35 ? '#d8b860' : dark),
        strip([0.022, neck], [0.022, neck - 0.125], 0.005, brightness(colour) < 0.35 ? '#d8b860' : dark),
      ]
    case 'armour':
      return [
        strip([0, neck - 0.03], [0, -0.02], 0.004, darker(colour, 0.35)),
        strip([-0.075, 0.03], [0, 0.012], 0.004, darker(colour, 0.35)),
        strip([0.075, 0.03], [0, 0.012], 0.004, darker(colour, 0.35)),
        strip([-0.075, -0.01], [0.075, -0.01], 0.004, darker(colour, 0.35)),
        oval(-0.06, 0.14, 0.005, 0.005, darker(colour, 0.4)),
        oval(0.06, 0.14, 0.005, 0.005, darker(colour, 0.4)),
      ]
    case 'pack':
      return [
        area(box(0, 0.07, 0.04, 0.03), '#c9cfdb'),
        area(box(-0.02, 0.078, 0.011, 0.008), '#d8303a'),
        area(box(0.004, 0.078, 0.008, 0.008), '#3f7fd0'),
        oval(0.024, 0.078, 0.007, 0.007, '#f2c52e'),
        area(box(0, 0.056, 0.03, 0.006), '#7a8496'),
        area(box(0.062, 0.142, 0.014, 0.009), '#2f5fc4'),
      ]
    case 'bib': {
      const line = trimOf(colour, 0.3)
      return inner || top.kind !== 'dirndl'
        ? [
            area(
              [
                [-0.05, -0.08],
                [0.05, -0.08],
                [0.042, 0.085],
                [-0.042, 0.085],
              ],
              colour,
            ),
            strip([-0.038, 0.08], [-0.052, 0.2], 0.018, colour),
            strip([0.038, 0.08], [0.052, 0.2], 0.018, colour),
            strip([-0.042, 0.085], [0.042, 0.085], 0.003, line),
            area(box(0, 0.045, 0.022, 0.02), trimOf(colour, 0.12)),
            strip([-0.022, 0.065], [0.022, 0.065], 0.003, line),
            oval(-0.038, 0.082, 0.009, 0.009, '#e8c24a'),
            oval(0.038, 0.082, 0.009, 0.009, '#e8c24a'),
          ]
        : [strip([0, 0.12], [0, -0.03], 0.004, lighter(colour, 0.5))]
    }
    default:
      return []
  }
}
