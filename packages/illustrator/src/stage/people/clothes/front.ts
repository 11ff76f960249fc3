/** What is seen on the chest: collars, lapels, buttons, zips, pockets, numbers. Flat marks are decals, collars are cloth. */
import type { GroupBuilder } from '../../clay.ts'
import type { Decal, Hex } from '../../solids.ts'
import { area, oval } from '../face/outline.ts'
import type { Skeleton } from '../skeleton.ts'
import { brightness, darker, lighter, trimOf } from '../tint.ts'
import { box, frontMarks, type Marks, strip } from './front-marks.ts'
import type { WornTop } from './wardrobe.ts'

/** Neckline and lapels. Heights are shares of body height above the middle of the back. */
function neckMarks({ top, inner, skin, torso }: Marks): Decal[] {
  const neck = torso * 0.76
  const colour = top.cloth.colour
  const below = inner?.cloth.colour ?? skin
  const edge = trimOf(colour, 0.22)
  switch (top.cut.collar) {
    case 'v':
      return [
        area(
          [
            [-0.03, neck],
            [0.03, neck],
            [0, neck - 0.062],
          ],
          below,
        ),
        strip([-0.031, neck], [0, neck - 0.064], 0.009, edge),
        strip([0.031, neck], [0, neck - 0.064], 0.009, edge),
      ]
    case 'scoop':
      return [oval(0, neck + 0.006, 0.046, 0.05, skin)]
    case 'lapel': {
      const depth = top.cut.front === 'double' ? 0.075 : 0.125
      const shirt = inner?.cloth.colour ?? '#fbfaf7'
      const lapel = trimOf(colour, 0.16)
      const side = (sign: number): Decal[] => [
        area(
          [
            [sign * 0.03, neck + 0.004],
            [sign * 0.052, neck - 0.03],
            [sign * 0.05, neck - 0.046],
            [sign * 0.038, neck - 0.046],
            [sign * 0.004, neck - depth - 0.006],
            [0, neck - depth + 0.006],
          ],
          lapel,
        ),
        strip([sign * 0.052, neck - 0.03], [sign * 0.036, neck - 0.032], 0.0035, colour),
      ]
      return [
        area(
          [
            [-0.033, neck + 0.006],
            [0.033, neck + 0.006],
            [0, neck - depth],
          ],
          shirt,
        ),
        ...side(1),
        ...side(-1),
      ]
    }
    case 'cross': {
      const band = brightness(colour) > 0.85 ? darker(colour, 0.12) : lighter(colour, 0.72)
      return [
        area(
          [
            [-0.028, neck],
            [0.028, neck],
            [0, neck - 0.045],
          ],
          inner && inner.kind !== top.kind ? inner.cloth.colour : skin,
        ),
        strip([-0.03, neck + 0.004], [0.05, neck - 0.15], 0.02, band),
        strip([0.03, neck + 0.004], [-0.016, neck - 0.082], 0.02, band),
        strip([-0.03, neck + 0.004], [0.05, neck - 0.15], 0.003, darker(band, 0.3), 0.5),
      ]
    }
    case 'sailor':
      return [
        area(
          [
            [-0.03, neck],
            [0.03, neck],
            [0, neck - 0.07],
          ],
          '#f8f8f6',
        ),
        area(
          [
            [-0.06, neck + 0.01],
            [-0.03, neck + 0.004],
            [0, neck - 0.07],
            [0, neck - 0.095],
          ],
          '#34507a',
        ),
        area(
          [
            [0.06, neck + 0.01],
            [0.03, neck + 0.004],
            [0, neck - 0.07],
            [0, neck - 0.095],
          ],
          '#34507a',
        ),
      ]
    case 'halter':
      return []
    default:
      return []
  }
}

function pocketMarks({ top, torso }: Marks): Decal[] {
  if (!top.cut.pockets) return []
  const dark = trimOf(top.cloth.colour, 0.2)
  if (top.kind === 'hoodie')
    return [
      area(
        [
          [-0.032, -torso * 0.02],
          [0.032, -torso * 0.02],
          [0.055, -torso * 0.26],
          [-0.055, -torso * 0.26],
        ],
        dark,
        0.55,
      ),
      strip([-0.012, torso * 0.72], [-0.014, torso * 0.46], 0.005, '#f4f1ea'),
      strip([0.012, torso * 0.72], [0.014, torso * 0.46], 0.005, '#f4f1ea'),
    ]
  return [strip([0.03, 0.1], [0.06, 0.1], 0.004, dark), area(box(0.045, 0.085, 0.015, 0.014), dark, 0.35)]
}

/** Paints the chest. Marks lie on what faces forward, so arms and back stay clean. */
export function paintFront(
  group: GroupBuilder,
  skeleton: Skeleton,
  top: WornTop,
  inner: WornTop | undefined,
  skin: Hex,
  picture?: string,
): void {
  const { waist, body } = skeleton
  const marks: Marks = { top, inner, skin, torso: body.torso / body.height }
  const decals: Decal[] = [...neckMarks(marks), ...frontMarks(marks), ...pocketMarks(marks)]
  if (picture) decals.push({ kind: 'picture', centre: [0, 0.075], size: [0.1, 0.1], picture })
  if (decals.length > 0) group.paint(waist.at, waist.axes, body.height, decals)
  if (top.cut.front === 'bib' || top.cut.front === 'vest') {
    const back = [
      -waist.axes[0],
      -waist.axes[1],
      -waist.axes[2],
      waist.axes[3],
      waist.axes[4],
      waist.axes[5],
      -waist.axes[6],
      -waist.axes[7],
      -waist.axes[8],
    ] as const
    const straps: Decal[] =
      top.cut.front === 'vest'
        ? frontMarks(marks)
        : [
            area(
              [
                [-0.05, -0.08],
                [0.05, -0.08],
                [0.03, 0.0],
                [-0.03, 0.0],
              ],
              top.cloth.colour,
            ),
            strip([-0.024, -0.01], [0.05, 0.2], 0.018, top.cloth.colour),
            strip([0.024, -0.01], [-0.05, 0.2], 0.018, top.cloth.colour),
          ]
    if (top.kind !== 'dirndl') group.paint(waist.at, back, body.height, straps)
  }
}
