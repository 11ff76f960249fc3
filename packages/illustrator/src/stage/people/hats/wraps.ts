/** Cloths wound or laid over the head, in head heights. */
import { rotation } from '../../frames.ts'
import type { HatRecipe, HatTools } from './hats.ts'

/** Cloth that frames the face and falls over the shoulders. */
function drape(tools: HatTools, long: number, opening: readonly [number, number]): void {
  const group = tools.top.group('hat')
  group.ellipsoid([0, 0.05, -0.06], [0.5, 0.535, 0.5], tools.own, { melt: 0.05 })
  group.ellipsoid([0, -0.3, -0.1], [0.47, 0.4, 0.43], tools.own, { melt: 0.1 })
  if (long > 0) {
    group.ellipsoid([0, -0.5, -0.08], [0.52, 0.24, 0.42], tools.own, { melt: 0.1 })
    group.ellipsoid([0, -0.45 - long * 0.4, -0.36], [0.42, 0.3 + long * 0.45, 0.14], tools.own, { melt: 0.1 })
  }
  group.ellipsoid([0, -0.04, 0.42], [opening[0], opening[1], 0.42], tools.own, { operation: 'carve', melt: 0.03 })
}

export const wraps: Readonly<Record<string, HatRecipe>> = {
  hijab: (tools) => {
    drape(tools, 0.35, [0.355, 0.41])
    tools.top
      .group('fold')
      .curve(
        [-0.38, -0.25, 0.16],
        [-0.2, -0.52, 0.34],
        [0.2, -0.56, 0.34],
        [0.42, -0.3, 0.08],
        [0.07, 0.09],
        tools.own,
        { steps: 6 },
      )
      .curve([0.36, -0.3, 0.14], [0.15, -0.62, 0.3], [-0.2, -0.66, 0.3], [-0.44, -0.42, 0.0], [0.07, 0.09], tools.own, {
        steps: 6,
        melt: 0.05,
      })
  },
  'nun veil': (tools) => {
    drape(tools, 0.7, [0.375, 0.43])
    const white = tools.paint('#fbfaf7')
    const band = tools.top.group('coif')
    band
      .ellipsoid([0, 0.02, -0.01], [0.455, 0.505, 0.47], white)
      .ellipsoid([0, -0.07, 0.42], [0.345, 0.375, 0.42], white, { operation: 'carve', melt: 0.02 })
  },
  veil: (tools) => {
    const gauze = { ...tools.own, opacity: 0.55 }
    tools.top
      .group('veil')
      .ellipsoid([0, -0.55, -0.42], [0.52, 0.98, 0.16], gauze, { melt: 0.1 })
      .ellipsoid([0, 0.2, -0.2], [0.5, 0.36, 0.4], gauze, { melt: 0.12 })
      .ellipsoid([0, -0.3, 0.5], [0.5, 0.9, 0.62], gauze, { operation: 'carve', melt: 0.06 })
    for (let index = 0; index < 7; index++)
      tools.top
        .group('pearls')
        .sphere(
          [Math.sin((index - 3) * 0.3) * 0.43, 0.42 - Math.abs(index - 3) * 0.016, Math.cos((index - 3) * 0.3) * 0.3],
          0.05,
          tools.paint(index % 2 ? '#fbe9ee' : '#ffffff'),
        )
  },
  keffiyeh: (tools) => {
    drape(tools, 0.5, [0.37, 0.42])
    tools.top
      .group('cord')
      .ring([0, 0.27, -0.04], 0.48, 0.032, tools.paint('#22202a'), { axes: rotation(0, -0.08, 0) })
      .ring([0, 0.335, -0.045], 0.46, 0.032, tools.paint('#22202a'), { axes: rotation(0, -0.08, 0) })
  },
  turban: (tools) => {
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.33, -0.05], [0.53, 0.34, 0.54], tools.own, { melt: 0.05 })
    for (const [turn, y] of [
      [0.34, 0.26],
      [-0.34, 0.27],
      [0.24, 0.38],
      [-0.24, 0.4],
      [0.1, 0.5],
    ] as const)
      group.ring([0, y, -0.05], 0.47 - (y - 0.26) * 0.55, 0.075, tools.own, {
        axes: rotation(0, -0.1, turn),
        melt: 0.025,
      })
    tools.top.group('jewel').ellipsoid([0, 0.32, 0.52], [0.05, 0.065, 0.03], tools.paint('#e8c24a', 'gold'))
  },
  hood: (tools) => drape(tools, 0, [0.37, 0.42]),
  'monk hood': (tools) => drape(tools, 0.3, [0.37, 0.42]),
  'ninja hood': (tools) => {
    const group = tools.top.group('hat')
    group
      .ellipsoid([0, 0.02, -0.03], [0.47, 0.54, 0.5], tools.own, { melt: 0.05 })
      .ellipsoid([0, -0.26, 0.05], [0.42, 0.3, 0.42], tools.own, { melt: 0.1 })
    group.ellipsoid([0, -0.03, 0.46], [0.33, 0.125, 0.4], tools.own, { operation: 'carve', melt: 0.02 })
    tools.top
      .group('knot')
      .capsule([0, 0.1, -0.5], [0.16, -0.06, -0.66], [0.06, 0.04], tools.own)
      .capsule([0, 0.1, -0.5], [-0.1, -0.16, -0.62], [0.06, 0.04], tools.own)
  },
  bandana: (tools) => {
    const group = tools.top.group('hat')
    group
      .ellipsoid([0, 0.14, -0.035], [0.485, 0.45, 0.5], tools.own, { melt: 0.03 })
      .box([0, -0.33, 0], [0.9, 0.5, 0.9], tools.own, {
        operation: 'carve',
        round: 0.01,
        melt: 0.02,
        axes: rotation(0, -0.16, 0),
      })
    for (const sign of [1, -1])
      tools.top.group('tail').capsule([0.0, 0.13, -0.5], [sign * 0.12, -0.1, -0.62], [0.06, 0.03], tools.own)
    tools.top.group('knot').sphere([0, 0.15, -0.51], 0.07, tools.own, {})
  },
}
