/** Hats of every day and of work. All numbers are head heights; y = .26 is where a band sits. */
import type { GroupBuilder } from '../../clay.ts'
import { frameAlong, rotation } from '../../frames.ts'
import type { Surface } from '../../solids.ts'
import type { HatRecipe, HatTools } from './hats.ts'

/** A dome over the skull, cut level at `low`. */
function dome(
  group: GroupBuilder,
  surface: Surface,
  low: number,
  radii: readonly [number, number, number] = [0.5, 0.43, 0.515],
  at = 0.2,
): void {
  group.ellipsoid([0, at, -0.03], [radii[0], radii[1], radii[2]], surface, { melt: 0.03 })
  group.box([0, low - 0.5, 0], [0.9, 0.5, 0.9], surface, { operation: 'carve', round: 0.01, melt: 0.012 })
}

/** A flat round brim; `curl` > 0 turns its sides up. */
function brim(tools: HatTools, y: number, wide: number, deep: number, curl = 0): void {
  const group = tools.top.group('brim')
  group.ellipsoid([0, y, -0.02], [wide, 0.042, deep], tools.own, { melt: 0.02 })
  if (curl > 0) group.ring([0, y + curl * 0.35, -0.02], Math.min(wide, deep) * 0.95, 0.032, tools.own, { melt: 0.06 })
}

const band = (tools: HatTools, y: number, radius: number, half: number, surface: Surface = tools.trim) =>
  tools.top.group('hat-band').cone([0, y, -0.03], half, [radius, radius * 0.985], surface, { round: 0.015 })

const crownOf = (tools: HatTools, y: number, half: number, radii: readonly [number, number]) =>
  tools.top.group('hat').cone([0, y, -0.03], half, [radii[0], radii[1]], tools.own, { round: 0.06 })

/** A peak over the forehead. */
const peak = (tools: HatTools, y: number, surface: Surface, long = 0.3) =>
  tools.top
    .group('peak')
    .ellipsoid([0, y, 0.36 + long * 0.4], [0.33, 0.03, long], surface, { axes: rotation(0, 0.26, 0) })

const uniformCap =
  (badge: 'shield' | 'anchor' | 'wings', topWhite: boolean): HatRecipe =>
  (tools) => {
    const plate = topWhite ? tools.own : tools.own
    tools.top
      .group('hat')
      .cone([0, 0.3, -0.03], 0.085, [0.472, 0.485], topWhite ? tools.paint('#222b49') : tools.trim, { round: 0.02 })
    tools.top.group('hat-top').ellipsoid([0, 0.455, -0.035], [0.59, 0.135, 0.57], plate, { axes: rotation(0, -0.1, 0) })
    peak(tools, 0.225, tools.paint('#15171f', 'leather'), 0.24)
    const gold = tools.paint('#f0c14b', 'gold')
    const mark = tools.top.group('hat-badge')
    if (badge === 'shield') mark.ellipsoid([0, 0.4, 0.5], [0.075, 0.09, 0.03], gold)
    if (badge === 'anchor')
      mark
        .capsule([0, 0.33, 0.475], [0, 0.45, 0.51], 0.018, gold)
        .capsule([-0.06, 0.35, 0.47], [0.06, 0.35, 0.47], 0.018, gold)
        .sphere([0, 0.46, 0.51], 0.03, gold)
    if (badge === 'wings') mark.ellipsoid([0, 0.4, 0.5], [0.13, 0.035, 0.03], gold).sphere([0, 0.4, 0.515], 0.045, gold)
    tools.top.group('cord').capsule([-0.36, 0.25, 0.32], [0.36, 0.25, 0.32], 0.018, gold)
  }

const cap: HatRecipe = (tools) => {
  const group = tools.top.group('hat')
  dome(group, tools.own, 0.16)
  peak(tools, 0.185, tools.own, 0.31)
  group.sphere([0, 0.625, -0.03], 0.035, tools.trim, { melt: 0.01 })
}

export const everydayHats: Readonly<Record<string, HatRecipe>> = {
  "chef's hat": (tools) => {
    tools.top.group('hat-band').cone([0, 0.39, -0.03], 0.17, [0.455, 0.475], tools.own, { round: 0.03 })
    const puff = tools.top.group('hat')
    for (let index = 0; index < 8; index++) {
      const angle = (index * Math.PI) / 4
      puff.ellipsoid(
        [0.29 * Math.cos(angle), 0.7 + 0.025 * Math.sin(index * 2.3), -0.03 + 0.29 * Math.sin(angle)],
        [0.25, 0.21, 0.25],
        tools.own,
        { melt: 0.05 },
      )
    }
    puff.ellipsoid([0, 0.79, -0.03], [0.36, 0.2, 0.36], tools.own, { melt: 0.06 })
  },
  cap,
  visor: (tools) => {
    tools.top.group('hat').cone([0, 0.26, -0.03], 0.07, [0.478, 0.49], tools.own, { round: 0.02 })
    peak(tools, 0.2, tools.own, 0.3)
  },
  'jockey cap': (tools) => {
    cap(tools)
    tools.top.group('hat-line').capsule([0, 0.63, 0.02], [0, 0.63, -0.08], 0.05, tools.trim)
  },
  'top hat': (tools) => {
    crownOf(tools, 0.62, 0.34, [0.42, 0.455])
    brim(tools, 0.29, 0.64, 0.64, 0.05)
    band(tools, 0.37, 0.44, 0.06)
  },
  fedora: (tools) => {
    const group = tools.top.group('hat')
    group.cone([0, 0.46, -0.03], 0.19, [0.455, 0.37], tools.own, { round: 0.09 })
    group.capsule([0, 0.7, 0.3], [0, 0.7, -0.35], 0.075, tools.own, { operation: 'carve', melt: 0.1 })
    brim(tools, 0.28, 0.68, 0.7, 0.04)
    band(tools, 0.35, 0.466, 0.055)
  },
  'straw hat': (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.24, [0.455, 0.36, 0.465], 0.3)
    brim(tools, 0.265, 0.86, 0.84)
    band(tools, 0.33, 0.464, 0.05, tools.paint('#b5432f'))
  },
  'straw boater': (tools) => {
    crownOf(tools, 0.4, 0.14, [0.46, 0.46])
    brim(tools, 0.27, 0.68, 0.68)
    band(tools, 0.34, 0.47, 0.055, tools.paint('#2f4a7a'))
  },
  'sun hat': (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.22, [0.465, 0.34, 0.475], 0.28)
    brim(tools, 0.245, 0.8, 0.78, 0)
    band(tools, 0.31, 0.472, 0.055)
  },
  'conical hat': (tools) => {
    tools.top.group('hat').cone([0, 0.47, -0.03], 0.24, [0.85, 0.02], tools.own, { round: 0.03 })
  },
  'bucket hat': (tools) => {
    tools.top.group('hat').cone([0, 0.4, -0.03], 0.19, [0.475, 0.41], tools.own, { round: 0.07 })
    tools.top.group('brim').cone([0, 0.215, -0.02], 0.075, [0.63, 0.48], tools.own, { round: 0.03 })
  },
  beret: (tools) => {
    const group = tools.top.group('hat')
    group.ellipsoid([0.09, 0.39, -0.05], [0.59, 0.17, 0.56], tools.own, { axes: rotation(0, -0.12, -0.17), melt: 0.05 })
    group.ellipsoid([0, 0.27, -0.03], [0.462, 0.1, 0.475], tools.own, { melt: 0.05 })
    group.capsule([0.11, 0.55, -0.06], [0.12, 0.62, -0.07], [0.025, 0.016], tools.own, { melt: 0.02 })
  },
  beanie: (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.14, [0.5, 0.47, 0.515], 0.18)
    tools.top.group('hat-cuff').ring([0, 0.2, -0.03], 0.452, 0.082, tools.trim)
    tools.top.group('bobble').sphere([0, 0.72, -0.04], 0.14, tools.trim, { bumps: { height: 0.014, frequency: 46 } })
  },
  'flat cap': (tools) => {
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.32, 0.01], [0.5, 0.2, 0.54], tools.own, { axes: rotation(0, 0.1, 0), melt: 0.06 })
    tools.top.group('peak').ellipsoid([0, 0.25, 0.44], [0.31, 0.045, 0.2], tools.own, { axes: rotation(0, 0.3, 0) })
  },
  bowler: (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.25, [0.455, 0.4, 0.465], 0.3)
    brim(tools, 0.28, 0.6, 0.62, 0.05)
    band(tools, 0.33, 0.464, 0.045)
  },
  'cowboy hat': (tools) => {
    const group = tools.top.group('hat')
    group.cone([0, 0.47, -0.03], 0.2, [0.46, 0.36], tools.own, { round: 0.1 })
    group.capsule([0, 0.74, 0.34], [0, 0.72, -0.4], 0.09, tools.own, { operation: 'carve', melt: 0.12 })
    const rim = tools.top.group('brim')
    rim.ellipsoid([0, 0.275, -0.02], [0.62, 0.042, 0.76], tools.own, { melt: 0.1 })
    for (const sign of [1, -1])
      rim.ellipsoid([sign * 0.64, 0.4, -0.02], [0.2, 0.035, 0.52], tools.own, {
        axes: rotation(0, 0, sign * 0.85),
        melt: 0.16,
      })
    band(tools, 0.345, 0.466, 0.05)
  },
  deerstalker: (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.17, [0.49, 0.42, 0.505], 0.2)
    peak(tools, 0.2, tools.own, 0.2)
    tools.top.group('back-peak').ellipsoid([0, 0.2, -0.48], [0.3, 0.03, 0.2], tools.own, { axes: rotation(0, -0.3, 0) })
    for (const sign of [1, -1])
      tools.top.group('flap').ellipsoid([sign * 0.46, 0.34, -0.03], [0.05, 0.2, 0.2], tools.own)
  },
  ushanka: (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.2, [0.53, 0.5, 0.54], 0.24)
    const fur = { ...tools.trim }
    for (const sign of [1, -1])
      tools.top
        .group('flap')
        .ellipsoid([sign * 0.47, -0.02, -0.04], [0.1, 0.27, 0.18], fur, { bumps: { height: 0.01, frequency: 46 } })
    tools.top
      .group('fur')
      .ellipsoid([0, 0.31, 0.38], [0.4, 0.14, 0.16], fur, { bumps: { height: 0.01, frequency: 46 } })
  },
  fez: (tools) => {
    crownOf(tools, 0.52, 0.22, [0.36, 0.29])
    tools.top
      .group('tassel')
      .curve([0, 0.75, -0.03], [0.2, 0.77, 0], [0.36, 0.72, 0], [0.37, 0.5, 0], [0.014, 0.014], tools.paint('#22202a'))
      .capsule([0.37, 0.5, 0], [0.37, 0.36, 0], [0.02, 0.04], tools.paint('#22202a'))
  },
  'graduation cap': (tools) => {
    tools.top.group('hat').cone([0, 0.36, -0.03], 0.15, [0.47, 0.44], tools.own, { round: 0.03 })
    tools.top
      .group('board')
      .box([0, 0.54, -0.03], [0.53, 0.022, 0.53], tools.own, { axes: rotation(0.6, -0.07, 0), round: 0.015 })
    const gold = tools.paint('#f2c13f')
    tools.top
      .group('tassel')
      .curve([0, 0.575, -0.03], [0.3, 0.585, 0.1], [0.56, 0.56, 0.16], [0.57, 0.38, 0.17], [0.017, 0.017], gold)
      .capsule([0.57, 0.38, 0.17], [0.575, 0.22, 0.18], [0.03, 0.05], gold)
  },
  'nurse cap': (tools) => {
    tools.top.group('hat').ellipsoid([0, 0.47, 0.13], [0.31, 0.13, 0.19], tools.own, { axes: rotation(0, -0.3, 0) })
    const red = tools.paint('#e0384a')
    tools.top
      .group('cross')
      .box([0, 0.5, 0.3], [0.022, 0.062, 0.02], red, { round: 0.01 })
      .box([0, 0.5, 0.3], [0.062, 0.022, 0.02], red, { round: 0.01, melt: 0.001 })
  },
  'police hat': uniformCap('shield', false),
  'postman hat': uniformCap('shield', false),
  'pilot hat': uniformCap('wings', false),
  'captain hat': uniformCap('anchor', true),
  'sailor hat': (tools) => {
    tools.top.group('hat').ellipsoid([0, 0.4, -0.03], [0.4, 0.2, 0.4], tools.own)
    tools.top.group('hat-cuff').cone([0, 0.35, -0.03], 0.1, [0.44, 0.5], tools.own, { round: 0.03 })
    tools.top.group('line').ring([0, 0.42, -0.03], 0.49, 0.014, tools.paint('#34507a'))
  },
  'hard hat': (tools) => {
    const group = tools.top.group('hat')
    dome(group, tools.own, 0.17, [0.52, 0.45, 0.54], 0.2)
    group.capsule([0, 0.64, -0.35], [0, 0.64, 0.22], [0.06, 0.06], tools.own, { melt: 0.06 })
    tools.top.group('brim').ellipsoid([0, 0.175, 0.08], [0.575, 0.035, 0.66], tools.own)
  },
  'fire helmet': (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.2, [0.5, 0.46, 0.54], 0.22)
    tools.top.group('brim').ellipsoid([0, 0.2, -0.1], [0.62, 0.042, 0.76], tools.own, { axes: rotation(0, -0.16, 0) })
    for (const turn of [-0.5, 0, 0.5])
      tools.top
        .group('ridge')
        .capsule([Math.sin(turn) * 0.2, 0.66, 0.2], [Math.sin(turn) * 0.3, 0.6, -0.35], 0.03, tools.own)
    tools.top.group('plate').box([0, 0.43, 0.45], [0.13, 0.16, 0.03], tools.paint('#f0c14b', 'gold'), {
      axes: rotation(0, -0.4, 0),
      round: 0.03,
    })
  },
  'bike helmet': (tools) => {
    const group = tools.top.group('hat')
    dome(group, tools.own, 0.2, [0.51, 0.42, 0.58], 0.24)
    for (const x of [-0.2, 0, 0.2])
      tools.top
        .group('vent')
        .capsule(
          [x, 0.63 - Math.abs(x) * 0.32, -0.32],
          [x, 0.64 - Math.abs(x) * 0.32, 0.3],
          0.036,
          tools.paint('#22262e'),
        )
    for (const sign of [1, -1])
      tools.top.group('strap').capsule([sign * 0.44, 0.2, 0.04], [sign * 0.3, -0.4, 0.2], 0.014, tools.paint('#22262e'))
  },
  'football helmet': (tools) => {
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.06, -0.04], [0.55, 0.57, 0.57], tools.own)
    group.ellipsoid([0, -0.1, 0.52], [0.36, 0.3, 0.4], tools.own, { operation: 'carve', melt: 0.05 })
    group.box([0, -0.86, 0], [0.8, 0.5, 0.8], tools.own, { operation: 'carve', melt: 0.04 })
    tools.top.group('line').capsule([0, 0.645, 0.1], [0, 0.6, -0.4], 0.06, tools.paint('#ffffff'))
  },
  'military helmet': (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.13, [0.53, 0.46, 0.55], 0.18)
    tools.top.group('brim').ellipsoid([0, 0.14, 0], [0.565, 0.04, 0.6], tools.own)
    for (const sign of [1, -1])
      tools.top
        .group('strap')
        .capsule([sign * 0.45, 0.1, 0.05], [sign * 0.28, -0.42, 0.2], 0.016, tools.paint('#3a3a2a'))
  },
  headphones: (tools) => {
    tools.top
      .group('hat')
      .ring([0, 0.05, -0.02], 0.535, 0.035, tools.own, { axes: frameAlong([0, 0, 1], [0, 1, 0]) })
      .box([0, -0.5, 0], [0.9, 0.5, 0.9], tools.own, { operation: 'carve', melt: 0.01 })
    for (const sign of [1, -1])
      tools.top.group('cup').cone([sign * 0.5, -0.05, -0.02], 0.06, [0.15, 0.14], tools.trim, {
        axes: frameAlong([sign, 0, 0], [0, 1, 0]),
        round: 0.04,
      })
  },
  earmuffs: (tools) => {
    tools.top
      .group('hat')
      .ring([0, 0.05, -0.02], 0.53, 0.025, tools.trim, { axes: frameAlong([0, 0, 1], [0, 1, 0]) })
      .box([0, -0.5, 0], [0.9, 0.5, 0.9], tools.trim, { operation: 'carve', melt: 0.01 })
    for (const sign of [1, -1])
      tools.top
        .group('muff')
        .sphere([sign * 0.49, -0.04, -0.02], 0.15, tools.own, { bumps: { height: 0.012, frequency: 50 } })
  },
  headband: (tools) => {
    tools.top.group('hat').cone([0, 0.23, -0.03], 0.06, [0.488, 0.478], tools.own, { round: 0.03 })
  },
  'swim cap': (tools) => {
    dome(tools.top.group('hat'), { ...tools.own, shine: 0.3 }, 0.12, [0.458, 0.505, 0.482], 0.04)
  },
  'aviator cap': (tools) => {
    dome(tools.top.group('hat'), tools.own, 0.1, [0.475, 0.5, 0.495], 0.08)
    for (const sign of [1, -1]) tools.top.group('flap').ellipsoid([sign * 0.43, -0.1, 0], [0.07, 0.28, 0.14], tools.own)
    tools.top
      .group('lenses')
      .ellipsoid([0.17, 0.38, 0.36], [0.15, 0.11, 0.07], tools.paint('#8fc9e8', 'metal'))
      .ellipsoid([-0.17, 0.38, 0.36], [0.15, 0.11, 0.07], tools.paint('#8fc9e8', 'metal'))
  },
}
