/** Belts, sashes, aprons and what hangs at the hips. */
import { frameAlong, mix } from '../../../frames.ts'
import { trimOf } from '../../tint.ts'
import { fabric, plain } from '../cloth.ts'
import { addSkirt } from '../skirt.ts'
import { chestPoint, girthOf, hipPoint } from '../torso.ts'
import { apronSkirt, type Extra, front, trimCloth, waistBand } from './extra.ts'

export const waistExtras: Readonly<Record<string, Extra>> = {
  belt: (tools) => {
    waistBand(tools, tools.cloth, 0.2, 0.011)
    const { skeleton, clay } = tools
    const size = girthOf(skeleton)
    clay
      .group('buckle')
      .box(
        hipPoint(
          skeleton,
          0,
          0.2,
          (size.waist[1] * 1.18 + skeleton.body.belly * 0.035 * skeleton.body.height) / skeleton.body.height +
            tools.ease,
        ),
        [0.014 * skeleton.body.height, 0.0125 * skeleton.body.height, 0.006 * skeleton.body.height],
        fabric(plain('#e8b93c', 'gold')),
        { axes: skeleton.pelvis.axes, round: 0.005 },
      )
  },
  sash: (tools) => {
    const cloth = trimCloth(tools)
    waistBand(tools, cloth, 0.26, 0.016, 1.07)
    const { skeleton, clay } = tools
    for (const sign of [1, -1])
      clay
        .group('sash')
        .capsule(
          front(tools, 0.012, -0.06, 0.016),
          front(tools, 0.014 + sign * 0.016, -0.42 - sign * 0.05, 0.026),
          [0.011 * skeleton.body.height, 0.013 * skeleton.body.height],
          fabric(cloth),
        )
  },
  obi: (tools) => {
    const cloth = trimCloth(tools)
    waistBand(tools, cloth, 0.36, 0.034, 1.05)
    const { skeleton, clay } = tools
    const { height } = skeleton.body
    clay
      .group('obi-knot')
      .box(chestPoint(skeleton, 0, 0.06, -0.085), [0.055 * height, 0.042 * height, 0.022 * height], fabric(cloth), {
        axes: skeleton.waist.axes,
        round: 0.02 * height,
      })
    clay
      .group('obi-cord')
      .ellipsoid(
        chestPoint(skeleton, 0, 0.015, 0),
        [girthOf(skeleton).waist[0] * 1.22, 0.01 * height, girthOf(skeleton).waist[1] * 1.27],
        fabric(plain('#f6e7c2')),
        { axes: skeleton.waist.axes },
      )
  },
  ribbon: (tools) => {
    const { skeleton, clay } = tools
    const surface = fabric(tools.asked ? tools.cloth : trimCloth(tools))
    const { height } = skeleton.body
    for (const sign of [1, -1])
      clay
        .group('ribbon')
        .capsule(
          front(tools, 0.012, 0.3, 0.008),
          front(tools, 0.012 + sign * 0.02, -0.2 + sign * 0.06, 0.022),
          [0.006 * height, 0.012 * height],
          surface,
        )
        .ellipsoid(
          front(tools, 0.012 + sign * 0.022, 0.31, 0.01),
          [0.02 * height, 0.011 * height, 0.008 * height],
          surface,
          { axes: skeleton.waist.axes },
        )
  },
  'high waist': (tools) => waistBand(tools, trimCloth(tools), 0.66, 0.012, 1.02),
  apron: (tools) => {
    const { clay, skeleton, cloth } = tools
    apronSkirt(tools, 0.46)
    const group = clay.group('apron-bib')
    const { height, torso } = skeleton.body
    const size = girthOf(skeleton)
    const surface = fabric(cloth, skeleton.waist.at, skeleton.waist.axes)
    const ease = (tools.ease + 0.0085) * height
    group.ellipsoid(
      chestPoint(skeleton, 0, 0.36, 0),
      [size.chest[0] + ease, torso * 0.36, size.chest[1] + ease],
      surface,
      { axes: skeleton.waist.axes, melt: 0.04 * height },
    )
    group.ellipsoid(
      chestPoint(skeleton, 0, 0.03, skeleton.body.belly * 0.03),
      [size.waist[0] + ease, torso * 0.42, size.waist[1] + ease + skeleton.body.belly * 0.008 * height],
      surface,
      { axes: skeleton.waist.axes, melt: 0.04 * height },
    )
    if (skeleton.body.woman && !skeleton.body.young)
      group.ellipsoid(
        chestPoint(skeleton, 0, 0.34, 0.042),
        [0.06 * height, 0.045 * height, 0.036 * height + ease],
        surface,
        { axes: skeleton.waist.axes, melt: 0.04 * height },
      )
    group.box(chestPoint(skeleton, 0, 0.2, -0.2), [0.4 * height, 0.6 * height, 0.2 * height], surface, {
      axes: skeleton.waist.axes,
      operation: 'carve',
      round: 0.001,
      melt: 0.004,
    })
    group.box(chestPoint(skeleton, 0, 1.0, 0.1), [0.4 * height, torso * 0.49, 0.4 * height], surface, {
      axes: skeleton.waist.axes,
      operation: 'carve',
      round: 0.01,
      melt: 0.008,
    })
    for (const sign of [1, -1]) {
      group.capsule(
        chestPoint(skeleton, sign * 0.13, 0.44, 0.02),
        chestPoint(skeleton, sign * 0.1, 0.7, 0.03),
        [0.085 * height, 0.05 * height],
        surface,
        { operation: 'carve', melt: 0.006 },
      )
      clay
        .group('apron-strap')
        .capsule(
          front(tools, sign * 0.04, 0.5, 0.0),
          chestPoint(skeleton, sign * 0.034, 0.76, 0.02),
          0.0075 * height,
          surface,
        )
    }
    waistBand(tools, { ...cloth, colour: trimOf(cloth.colour, 0.1) }, 0.3, 0.006, 1.075)
  },
  'half apron': (tools) => {
    apronSkirt(tools, 0.44)
    waistBand(tools, { ...tools.cloth, colour: trimOf(tools.cloth.colour, 0.1) }, 0.24, 0.009, 1.07)
  },
  poncho: (tools) => {
    addSkirt(tools.clay.group('poncho'), tools.skeleton, tools.main, {
      length: 0.1,
      flare: 3,
      folds: 16,
      thickness: 0.018,
      ease: 0.01,
    })
  },
  'tool belt': (tools) => {
    waistBand(tools, tools.cloth, 0.14, 0.012)
    const { height } = tools.skeleton.body
    for (const sign of [1, -1])
      tools.clay
        .group('pouch')
        .box(
          hipPoint(tools.skeleton, sign * 0.062, -0.02, 0.052 + tools.ease),
          [0.024 * height, 0.028 * height, 0.016 * height],
          fabric({ ...tools.cloth, colour: trimOf(tools.cloth.colour, 0.15) }),
          { axes: tools.skeleton.pelvis.axes, round: 0.012 },
        )
  },
  sporran: (tools) => {
    const { height } = tools.skeleton.body
    tools.clay
      .group('sporran')
      .ellipsoid(
        hipPoint(tools.skeleton, 0, -0.2, 0.105),
        [0.028 * height, 0.032 * height, 0.016 * height],
        fabric(plain('#4a3324', 'leather')),
        { axes: tools.skeleton.pelvis.axes },
      )
  },
  briefs: (tools) => {
    const size = girthOf(tools.skeleton)
    tools.clay
      .group('briefs')
      .ellipsoid(
        hipPoint(tools.skeleton, 0, 0, -0.003),
        [size.hips[0] * 1.08, tools.skeleton.body.torso * 0.27, size.hips[1] * 1.11],
        fabric(plain('#d8303a', 'silk')),
        { axes: tools.skeleton.pelvis.axes },
      )
  },
  fluke: (tools) => {
    const { legs, body } = tools.skeleton
    const end = mix(legs.left.ankle, legs.right.ankle, 0.5)
    for (const sign of [1, -1])
      tools.clay
        .group('fluke')
        .ellipsoid(
          [
            end[0] + sign * 0.09 * body.height,
            Math.max(0.03 * body.height, end[1] - 0.01),
            end[2] + 0.07 * body.height,
          ],
          [0.13 * body.height, 0.018 * body.height, 0.062 * body.height],
          fabric(tools.main),
          { axes: frameAlong([0, 1, 0.25], [sign * -0.75, 0, 1]), melt: 0.04 },
        )
  },
}
