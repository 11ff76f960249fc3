/** Ties, scarves, jewels and what lies on chest and shoulders. */
import { add, directionToParent, frameAlong, mix, scale } from '../../../frames.ts'
import { trimOf } from '../../tint.ts'
import { fabric, plain } from '../cloth.ts'
import { chestPoint } from '../torso.ts'
import { type Extra, front, trimCloth } from './extra.ts'

export const neckExtras: Readonly<Record<string, Extra>> = {
  tie: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { height } = skeleton.body
    const group = clay.group('tie')
    group
      .capsule(
        front(tools, 0, 0.64, -0.004),
        front(tools, 0, 0.1, 0.012),
        [0.0075 * height, 0.0155 * height],
        fabric(cloth),
      )
      .capsule(
        front(tools, 0, 0.1, 0.012),
        front(tools, 0, 0.01, 0.01),
        [0.0155 * height, 0.003 * height],
        fabric(cloth),
        { melt: 0.004 },
      )
    group.ellipsoid(
      front(tools, 0, 0.67, -0.004),
      [0.0125 * height, 0.0125 * height, 0.009 * height],
      fabric({ ...cloth, colour: trimOf(cloth.colour, 0.12) }),
      { melt: 0.004 },
    )
  },
  'bow tie': ({ clay, skeleton, cloth, ...rest }) => {
    const { height } = skeleton.body
    const tools = { clay, skeleton, cloth, ...rest }
    const group = clay.group('bow-tie')
    for (const sign of [1, -1])
      group.capsule(
        front(tools, sign * 0.006, 0.685, 0.0),
        front(tools, sign * 0.03, 0.685, -0.002),
        [0.0065 * height, 0.0145 * height],
        fabric(cloth),
        { melt: 0.004 },
      )
    group.sphere(
      front(tools, 0, 0.685, 0.003),
      0.0095 * height,
      fabric({ ...cloth, colour: trimOf(cloth.colour, 0.15) }),
      { melt: 0.003 },
    )
  },
  scarf: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { height } = skeleton.body
    const surface = fabric(cloth)
    const group = clay.group('scarf')
    group.ring(chestPoint(skeleton, 0, 0.765, 0.004), 0.042 * height, 0.0215 * height, surface, {
      axes: skeleton.waist.axes,
    })
    group.capsule(
      front(tools, 0.03, 0.66, 0.0),
      front(tools, 0.042, 0.14, 0.018),
      [0.02 * height, 0.022 * height],
      surface,
      { melt: 0.01 },
    )
    group.capsule(
      front(tools, 0.022, 0.66, 0.01),
      front(tools, 0.008, 0.34, 0.024),
      [0.018 * height, 0.02 * height],
      surface,
      { melt: 0.01 },
    )
  },
  'scarf drape': (tools) => {
    const { clay, skeleton } = tools
    clay
      .group('drape')
      .ring(
        chestPoint(skeleton, 0, 0.7, 0.01),
        0.052 * skeleton.body.height,
        0.016 * skeleton.body.height,
        fabric(tools.asked ? tools.cloth : trimCloth(tools)),
        { axes: skeleton.waist.axes },
      )
  },
  shawl: (tools) => {
    const { clay, skeleton } = tools
    const { height, armRadius } = skeleton.body
    const cloth = tools.asked ? tools.cloth : trimCloth(tools)
    const group = clay.group('shawl')
    for (const arm of [skeleton.arms.left, skeleton.arms.right]) {
      group.capsule(
        chestPoint(skeleton, arm.sign * 0.03, 0.66, 0),
        add(arm.shoulder, [0, 0, 0]),
        [armRadius * 1.5, armRadius * 1.75],
        fabric(cloth),
        { melt: 0.03 * height },
      )
      group.capsule(
        front(tools, arm.sign * 0.055, 0.6, 0.0),
        front(tools, arm.sign * 0.015, 0.32, 0.016),
        [0.026 * height, 0.016 * height],
        fabric(cloth),
        { melt: 0.03 * height },
      )
    }
    group.ellipsoid(
      chestPoint(skeleton, 0, 0.45, -0.055),
      [0.088 * height, 0.06 * height, 0.035 * height],
      fabric(cloth),
      { melt: 0.04 * height, axes: skeleton.waist.axes },
    )
  },
  pallu: (tools) => {
    const { clay, skeleton } = tools
    const { height } = skeleton.body
    const surface = fabric(tools.main, skeleton.waist.at, skeleton.waist.axes)
    const edge = fabric(plain('#f2c24a', 'silk'))
    const group = clay.group('pallu')
    const path = [
      front(tools, -0.06, -0.25, 0.012),
      front(tools, -0.02, 0.12, 0.018),
      front(tools, 0.045, 0.48, 0.008),
      chestPoint(skeleton, 0.07, 0.74, 0),
      chestPoint(skeleton, 0.07, 0.4, -0.1),
      chestPoint(skeleton, 0.065, -0.7, -0.14),
    ]
    group.tube(
      path,
      [0.034 * height, 0.036 * height, 0.034 * height, 0.034 * height, 0.03 * height, 0.04 * height],
      surface,
      { melt: 0.03 * height },
    )
    clay.group('pallu-edge').tube(
      path.map((point) =>
        add(point, directionToParent(skeleton.waist.axes, [-0.026 * height, -0.012 * height, 0.012 * height])),
      ),
      0.011 * height,
      edge,
    )
  },
  suspenders: (tools) => {
    const { height } = tools.skeleton.body
    for (const sign of [1, -1])
      tools.clay
        .group('suspender')
        .tube(
          [
            front(tools, sign * 0.045, -0.22, 0.0),
            front(tools, sign * 0.042, 0.12, 0.002),
            front(tools, sign * 0.045, 0.45, 0.0),
            chestPoint(tools.skeleton, sign * 0.05, 0.76, 0.01),
            chestPoint(tools.skeleton, sign * 0.035, 0.4, -0.072),
            chestPoint(tools.skeleton, sign * 0.03, -0.2, -0.066),
          ],
          0.0085 * height,
          fabric(tools.cloth),
        )
  },
  necklace: (tools) => {
    const { height } = tools.skeleton.body
    tools.clay
      .group('necklace')
      .ring(chestPoint(tools.skeleton, 0, 0.69, 0.016), 0.043 * height, 0.0052 * height, fabric(tools.cloth), {
        axes: frameAlong(directionToParent(tools.skeleton.waist.axes, [0, 1, 0.42]), [0, 0, 1]),
      })
      .sphere(front(tools, 0, 0.56, 0.002), 0.0105 * height, fabric(tools.cloth))
  },
  stethoscope: (tools) => {
    const { height } = tools.skeleton.body
    const surface = fabric(tools.cloth)
    tools.clay
      .group('stethoscope')
      .tube(
        [
          chestPoint(tools.skeleton, 0.042, 0.74, -0.01),
          front(tools, 0.045, 0.6, 0.002),
          front(tools, 0.03, 0.36, 0.012),
          front(tools, 0, 0.24, 0.016),
          front(tools, -0.03, 0.36, 0.012),
          front(tools, -0.045, 0.6, 0.002),
          chestPoint(tools.skeleton, -0.042, 0.74, -0.01),
        ],
        0.0058 * height,
        surface,
      )
      .capsule(front(tools, 0, 0.24, 0.016), front(tools, 0.012, 0.06, 0.014), 0.0055 * height, surface)
      .sphere(front(tools, 0.012, 0.04, 0.012), 0.0145 * height, fabric(plain('#d5dae2', 'metal')))
  },
  medal: (tools) => {
    const { height } = tools.skeleton.body
    for (const sign of [1, -1])
      tools.clay
        .group('ribbon')
        .capsule(
          chestPoint(tools.skeleton, sign * 0.034, 0.72, 0.03),
          front(tools, 0, 0.3, 0.012),
          0.0072 * height,
          fabric(plain('#c8303a')),
        )
    tools.clay
      .group('medal')
      .ellipsoid(front(tools, 0, 0.22, 0.014), [0.024 * height, 0.024 * height, 0.006 * height], fabric(tools.cloth), {
        axes: tools.skeleton.waist.axes,
      })
  },
  badge: (tools) => {
    const { height } = tools.skeleton.body
    tools.clay
      .group('badge')
      .ellipsoid(
        front(tools, 0.046, 0.5, -0.002),
        [0.0155 * height, 0.0185 * height, 0.007 * height],
        fabric(tools.cloth),
        { axes: tools.skeleton.waist.axes },
      )
  },
  whistle: (tools) => {
    const { height } = tools.skeleton.body
    for (const sign of [1, -1])
      tools.clay
        .group('cord')
        .capsule(
          chestPoint(tools.skeleton, sign * 0.032, 0.74, 0.03),
          front(tools, 0, 0.36, 0.01),
          0.003 * height,
          fabric(plain('#f4f1ea')),
        )
    tools.clay
      .group('whistle')
      .capsule(
        front(tools, 0, 0.33, 0.012),
        front(tools, 0.02, 0.33, 0.012),
        [0.011 * height, 0.007 * height],
        fabric(tools.cloth),
      )
  },
  lei: (tools) => {
    for (let index = 0; index < 16; index++) {
      const angle = (index * Math.PI) / 8
      const [x, z] = [Math.sin(angle), Math.cos(angle)]
      tools.clay
        .group('lei')
        .sphere(
          chestPoint(tools.skeleton, x * 0.068, 0.66 - Math.max(0, z) * 0.2, z * 0.062 + 0.016),
          0.0175 * tools.skeleton.body.height,
          fabric(plain(index % 3 === 0 ? '#fbe9f0' : index % 3 === 1 ? tools.cloth.colour : '#f7c24a')),
          { bumps: { height: 0.002, frequency: 190 } },
        )
    }
  },
  ruff: (tools) => {
    for (let index = 0; index < 14; index++) {
      const angle = (index * Math.PI) / 7
      tools.clay
        .group('ruff')
        .ellipsoid(
          chestPoint(
            tools.skeleton,
            Math.sin(angle) * 0.062,
            0.76 + (index % 2) * 0.03,
            Math.cos(angle) * 0.06 + 0.004,
          ),
          [0.025 * tools.skeleton.body.height, 0.014 * tools.skeleton.body.height, 0.025 * tools.skeleton.body.height],
          fabric(plain(index % 2 ? '#ffffff' : '#f2f4fa')),
        )
    }
  },
  epaulettes: (tools) => {
    const { height } = tools.skeleton.body
    for (const arm of [tools.skeleton.arms.left, tools.skeleton.arms.right])
      tools.clay
        .group('epaulette')
        .ellipsoid(
          add(
            mix(arm.shoulder, chestPoint(tools.skeleton, arm.sign * 0.04, 0.62, 0), 0.2),
            scale(directionToParent(tools.skeleton.waist.axes, [0, 1, 0]), tools.skeleton.body.armRadius * 1.3),
          ),
          [0.034 * height, 0.009 * height, 0.026 * height],
          fabric(plain('#e8be4a', 'gold')),
          { axes: tools.skeleton.waist.axes },
        )
  },
  pauldrons: (tools) => {
    for (const arm of [tools.skeleton.arms.left, tools.skeleton.arms.right])
      tools.clay
        .group('pauldron')
        .ellipsoid(
          add(
            arm.shoulder,
            scale(
              directionToParent(tools.skeleton.waist.axes, [arm.sign * 0.35, 0.4, 0]),
              tools.skeleton.body.armRadius,
            ),
          ),
          [
            tools.skeleton.body.armRadius * 1.75,
            tools.skeleton.body.armRadius * 1.35,
            tools.skeleton.body.armRadius * 1.8,
          ],
          fabric({ ...tools.main, colour: trimOf(tools.main.colour, 0.12) }),
          { axes: tools.skeleton.waist.axes },
        )
    for (const leg of [tools.skeleton.legs.left, tools.skeleton.legs.right])
      tools.clay
        .group('knee-plate')
        .sphere(
          leg.knee,
          tools.skeleton.body.legRadius * 1.12,
          fabric({ ...tools.main, colour: trimOf(tools.main.colour, 0.12) }),
        )
  },
  wimple: (tools) => {
    const { height } = tools.skeleton.body
    tools.clay
      .group('wimple')
      .ellipsoid(
        chestPoint(tools.skeleton, 0, 0.62, 0.012),
        [0.082 * height, 0.045 * height, 0.068 * height],
        fabric(plain('#fbfaf7')),
        { axes: tools.skeleton.waist.axes },
      )
  },
  cross: (tools) => {
    const { height } = tools.skeleton.body
    tools.clay
      .group('cross')
      .capsule(
        front(tools, 0, 0.4, 0.012),
        front(tools, 0, 0.16, 0.014),
        0.0055 * height,
        fabric(plain('#d8b04a', 'gold')),
      )
      .capsule(
        front(tools, -0.016, 0.33, 0.013),
        front(tools, 0.016, 0.33, 0.013),
        0.0055 * height,
        fabric(plain('#d8b04a', 'gold')),
      )
  },
  earrings: () => {},
  bindi: () => {},
}
