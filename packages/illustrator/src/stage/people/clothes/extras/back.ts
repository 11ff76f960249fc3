/** Capes, packs and wings. */

import { add, directionToParent, frameAlong, scale } from '../../../frames.ts'
import type { Point } from '../../../solids.ts'
import { trimOf } from '../../tint.ts'
import { fabric, plain } from '../cloth.ts'
import { chestPoint } from '../torso.ts'
import { type Extra, waistBand, wing } from './extra.ts'

export const backExtras: Readonly<Record<string, Extra>> = {
  cape: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { body, waist, pelvis } = skeleton
    const { height } = body
    const group = clay.group('cape')
    const surface = fabric(cloth, waist.at, waist.axes)
    const back = directionToParent(waist.axes, [0, 0, -1])
    const down: Point = Math.abs(back[1]) > 0.6 ? directionToParent(pelvis.axes, [0, -1, 0]) : [0, -1, 0]
    for (let fold = 0; fold <= 8; fold++) {
      const share = fold / 4 - 1
      const top = chestPoint(skeleton, share * 0.085, 0.7 - share * share * 0.1, -0.045 - (1 - share * share) * 0.026)
      const middle = add(chestPoint(skeleton, share * 0.105, 0.05, -0.115 - tools.ease), scale(back, 0.012 * height))
      const hem = add(
        middle,
        add(
          scale(down, body.leg * 0.98),
          add(scale(back, 0.07 * height), directionToParent(waist.axes, [share * 0.06 * height, 0, 0])),
        ),
      )
      group.tube(
        [top, middle, [hem[0], Math.max(0.03 * height, hem[1]), hem[2]]],
        [0.016 * height, 0.021 * height, 0.0255 * height],
        surface,
        { melt: 0.022 * height },
      )
    }
    clay
      .group('cape-collar')
      .ring(chestPoint(skeleton, 0, 0.74, -0.006), 0.046 * height, 0.015 * height, surface, { axes: waist.axes })
    clay.group('clasp').sphere(chestPoint(skeleton, 0, 0.7, 0.055), 0.011 * height, fabric(plain('#e8b93c', 'gold')))
  },
  backpack: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { height } = skeleton.body
    const surface = fabric(cloth)
    clay
      .group('backpack')
      .box(
        chestPoint(skeleton, 0, 0.34, -0.112 - tools.ease),
        [0.082 * height, 0.1 * height, 0.045 * height],
        surface,
        { axes: skeleton.waist.axes, round: 0.034 * height },
      )
    clay
      .group('backpack-pocket')
      .box(
        chestPoint(skeleton, 0, 0.18, -0.155 - tools.ease),
        [0.055 * height, 0.045 * height, 0.018 * height],
        fabric({ ...cloth, colour: trimOf(cloth.colour, 0.15) }),
        { axes: skeleton.waist.axes, round: 0.016 * height },
      )
    for (const sign of [1, -1])
      clay
        .group('strap')
        .ring(
          chestPoint(skeleton, sign * 0.06, 0.44, -0.012),
          0.078 * height * (1 + tools.ease * 4) * Math.sqrt(skeleton.body.girth),
          0.0105 * height,
          surface,
          {
            axes: frameAlong(
              directionToParent(skeleton.waist.axes, [1, 0, 0]),
              directionToParent(skeleton.waist.axes, [0, 1, 0]),
            ),
          },
        )
  },
  'life support': (tools) => {
    const { clay, skeleton } = tools
    const { height } = skeleton.body
    clay
      .group('pack')
      .box(
        chestPoint(skeleton, 0, 0.4, -0.135),
        [0.095 * height, 0.125 * height, 0.05 * height],
        fabric(plain('#e4e7ee', 'plastic')),
        { axes: skeleton.waist.axes, round: 0.035 * height },
      )
    waistBand(tools, plain('#8a93a6'), 0.16, 0.012)
  },
  'diving tank': (tools) => {
    const { height } = tools.skeleton.body
    for (const sign of [1, -1])
      tools.clay
        .group('tank')
        .capsule(
          chestPoint(tools.skeleton, sign * 0.035, 0.62, -0.105),
          chestPoint(tools.skeleton, sign * 0.035, 0.0, -0.105),
          0.036 * height,
          fabric(tools.cloth),
        )
  },
  quiver: (tools) => {
    const { height } = tools.skeleton.body
    const point = (x: number, y: number, z: number) => chestPoint(tools.skeleton, x, y, z)
    tools.clay
      .group('quiver')
      .capsule(
        point(0.05, 0.1, -0.095),
        point(-0.05, 0.72, -0.1),
        [0.028 * height, 0.034 * height],
        fabric(tools.cloth),
      )
    for (const x of [-0.045, -0.06, -0.072])
      tools.clay
        .group('arrow')
        .capsule(
          point(x, 0.72, -0.1),
          point(x - 0.016, 0.96, -0.105),
          [0.004 * height, 0.004 * height],
          fabric(plain('#d9b98a')),
        )
        .ellipsoid(
          point(x - 0.017, 0.98, -0.105),
          [0.009 * height, 0.02 * height, 0.009 * height],
          fabric(plain('#f4f1ea')),
        )
  },
  wings: (tools) => {
    for (const sign of [1, -1])
      wing(
        tools,
        sign,
        [
          [0.34, 0.34, 0.07],
          [0.42, 0.2, 0.065],
          [0.4, 0.05, 0.058],
          [0.32, -0.08, 0.05],
          [0.22, -0.16, 0.042],
        ],
        0.016,
      )
  },
  'butterfly wings': (tools) => {
    for (const sign of [1, -1]) {
      wing(tools, sign, [[0.36, 0.3, 0.14]], 0.009)
      wing(
        { ...tools, cloth: { ...tools.cloth, colour: trimOf(tools.cloth.colour, 0.2) } },
        sign,
        [[0.28, -0.14, 0.1]],
        0.009,
      )
    }
  },
}
