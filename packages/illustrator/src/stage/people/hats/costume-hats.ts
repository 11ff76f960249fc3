/** Crowns, costumes and ornaments of the head, in head heights. */
import { frameAlong, rotation } from '../../frames.ts'
import type { Hex } from '../../solids.ts'
import type { HatRecipe, HatTools } from './hats.ts'

function spire(tools: HatTools, high: number, lean: number, brimWide: number, bandColour: Hex | undefined): void {
  const group = tools.top.group('hat')
  group.cone([0, 0.28 + high * 0.27, -0.04], high * 0.29, [0.44, 0.2], tools.own, {
    round: 0.03,
    axes: rotation(0, lean * 0.5, 0),
    melt: 0.08,
  })
  group.capsule(
    [0, 0.28 + high * 0.5, -0.06 + lean * 0.1],
    [0.05, 0.28 + high, -0.06 + lean * 0.5],
    [0.2, 0.03],
    tools.own,
    { melt: 0.1 },
  )
  if (brimWide > 0) tools.top.group('brim').ellipsoid([0, 0.28, -0.02], [brimWide, 0.042, brimWide * 0.97], tools.own)
  if (bandColour)
    tools.top.group('hat-band').cone([0, 0.35, -0.04], 0.055, [0.45, 0.425], tools.paint(bandColour), { round: 0.015 })
}

const blossoms = (tools: HatTools, colours: readonly Hex[]): void => {
  const leaves = tools.paint('#5a9a4a')
  tools.top.group('leaves').ring([0, 0.3, -0.03], 0.47, 0.03, leaves)
  for (let index = 0; index < 11; index++) {
    const angle = (index * Math.PI * 2) / 11
    const at = [Math.sin(angle) * 0.485, 0.315, -0.03 + Math.cos(angle) * 0.485] as const
    const bloom = tools.top.group('bloom')
    const petal = tools.paint(colours[index % colours.length])
    for (let turn = 0; turn < 5; turn++) {
      const around = (turn * Math.PI * 2) / 5
      bloom.sphere(
        [
          at[0] + Math.cos(angle) * Math.cos(around) * 0.05,
          at[1] + Math.sin(around) * 0.05,
          at[2] - Math.sin(angle) * Math.cos(around) * 0.05,
        ],
        0.036,
        petal,
        { melt: 0.01 },
      )
    }
    bloom.sphere([at[0] * 1.07, at[1], (at[2] + 0.03) * 1.07 - 0.03], 0.026, tools.paint('#f7d24a'), { melt: 0.004 })
  }
}

const ears =
  (long: boolean, inner: Hex): HatRecipe =>
  (tools) => {
    for (const sign of [1, -1]) {
      const group = tools.top.group('ear')
      if (long)
        group
          .ellipsoid([sign * 0.2, 0.83, -0.02], [0.1, 0.33, 0.06], tools.own, { axes: rotation(0, 0, -sign * 0.16) })
          .ellipsoid([sign * 0.2, 0.82, 0.03], [0.055, 0.25, 0.03], tools.paint(inner), {
            axes: rotation(0, 0, -sign * 0.16),
            melt: 0.004,
          })
      else
        group
          .capsule([sign * 0.27, 0.42, 0], [sign * 0.36, 0.66, 0], [0.14, 0.025], tools.own, { melt: 0.02 })
          .capsule([sign * 0.27, 0.44, 0.07], [sign * 0.345, 0.6, 0.05], [0.08, 0.012], tools.paint(inner), {
            melt: 0.004,
          })
    }
    tools.top
      .group('hat')
      .ring([0, 0.06, -0.02], 0.505, 0.018, tools.own, { axes: frameAlong([0, 0, 1], [0, 1, 0]) })
      .box([0, -0.5, 0], [0.9, 0.5, 0.9], tools.own, { operation: 'carve', melt: 0.01 })
  }

export const costumeHats: Readonly<Record<string, HatRecipe>> = {
  crown: (tools) => {
    const gold = { ...tools.own, ...(tools.cloth.material ? {} : { shine: 0.75, gloss: 40, rim: 0.5, mirror: 0.12 }) }
    const group = tools.top.group('hat')
    group.cone([0, 0.44, -0.03], 0.1, [0.42, 0.45], gold, { round: 0.02 })
    for (let index = 0; index < 8; index++) {
      const angle = (index * Math.PI) / 4 + Math.PI / 8
      const [x, z] = [Math.cos(angle), Math.sin(angle)]
      group.capsule([0.43 * x, 0.5, -0.03 + 0.43 * z], [0.475 * x, 0.72, -0.03 + 0.475 * z], [0.1, 0.02], gold, {
        melt: 0.03,
      })
      tools.top
        .group('jewel')
        .sphere([0.482 * x, 0.76, -0.03 + 0.482 * z], 0.045, tools.paint(index % 2 ? '#d9384f' : '#3f7fe0', 'plastic'))
      if (index % 2)
        tools.top
          .group('stone')
          .ellipsoid([0.45 * x, 0.44, -0.03 + 0.45 * z], [0.045, 0.055, 0.045], tools.paint('#3fae7a', 'plastic'))
    }
    tools.top.group('lining').ellipsoid([0, 0.5, -0.03], [0.38, 0.14, 0.38], tools.paint('#8a2036', 'velvet'))
  },
  tiara: (tools) => {
    const gold = { ...tools.own, shine: 0.75, gloss: 40, rim: 0.5 }
    const group = tools.top.group('hat')
    for (let index = 0; index <= 10; index++) {
      const angle = -0.95 + index * 0.19
      const high = 0.06 + 0.15 * Math.cos(angle * 1.4) * (index % 2 ? 0.6 : 1)
      group.capsule(
        [Math.sin(angle) * 0.42, 0.37, Math.cos(angle) * 0.36 - 0.02],
        [Math.sin(angle) * 0.42, 0.37 + high, Math.cos(angle) * 0.36 - 0.03],
        [0.035, 0.012],
        gold,
        { melt: 0.03 },
      )
    }
    tools.top.group('jewel').sphere([0, 0.47, 0.36], 0.04, tools.paint('#e2457a', 'plastic'))
  },
  halo: (tools) => {
    tools.top
      .group('hat', { castsShadow: false })
      .ring(
        [0, 0.78, -0.03],
        0.32,
        0.035,
        { colour: tools.cloth.colour, glow: 0.8, shine: 0.3, rim: 0.6 },
        { axes: rotation(0, 0.16, 0) },
      )
  },
  bow: (tools) => {
    const group = tools.top.group('hat')
    for (const sign of [1, -1])
      group.ellipsoid([0.26 + sign * 0.13, 0.5, 0.12], [0.13, 0.1, 0.06], tools.own, {
        axes: rotation(0, 0, sign * 0.3 - 0.4),
        melt: 0.02,
      })
    group.sphere([0.26, 0.5, 0.15], 0.055, tools.trim, { melt: 0.01 })
  },
  flower: (tools) => {
    const group = tools.top.group('hat')
    for (let turn = 0; turn < 5; turn++) {
      const angle = (turn * Math.PI * 2) / 5
      group.ellipsoid(
        [-0.36 + Math.cos(angle) * 0.08, 0.25 + Math.sin(angle) * 0.08, 0.26],
        [0.065, 0.065, 0.04],
        tools.own,
        { melt: 0.01 },
      )
    }
    group.sphere([-0.37, 0.25, 0.3], 0.045, tools.paint('#f7d24a'), { melt: 0.004 })
  },
  'flower wreath': (tools) => blossoms(tools, [tools.cloth.colour, '#fbe9f0', '#f7c24a', '#c58fe0']),
  'party hat': (tools) => {
    tools.top.group('hat').cone([0, 0.74, -0.03], 0.3, [0.27, 0.02], tools.own, { round: 0.01 })
    for (const [y, radius] of [
      [0.55, 0.222],
      [0.75, 0.132],
      [0.92, 0.055],
    ])
      tools.top.group('line').ring([0, y, -0.03], radius, 0.022, tools.paint('#ffe27a'))
    tools.top
      .group('bobble')
      .sphere([0, 1.06, -0.03], 0.085, tools.paint('#5fc4e8'), { bumps: { height: 0.01, frequency: 60 } })
  },
  'witch hat': (tools) => spire(tools, 0.95, -0.5, 0.86, '#e0912f'),
  'wizard hat': (tools) => spire(tools, 1.1, -0.24, 0.78, '#e8c65a'),
  'elf hat': (tools) => {
    spire(tools, 0.75, -0.7, 0, undefined)
    tools.top.group('hat-cuff').ring([0, 0.27, -0.03], 0.45, 0.065, tools.paint('#f2d24a'))
    tools.top.group('bell').sphere([0.05, 1.02, -0.4], 0.07, tools.paint('#f2c13f', 'gold'))
  },
  'pilgrim hat': (tools) => {
    tools.top.group('hat').cone([0, 0.55, -0.03], 0.27, [0.43, 0.34], tools.own, { round: 0.03 })
    tools.top.group('brim').ellipsoid([0, 0.285, -0.02], [0.68, 0.042, 0.68], tools.own)
    tools.top.group('buckle').box([0, 0.38, 0.41], [0.08, 0.06, 0.02], tools.paint('#e8c24a', 'gold'), { round: 0.015 })
  },
  'santa hat': (tools) => {
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.34, -0.03], [0.46, 0.26, 0.465], tools.own, { melt: 0.1 })
    group.curve(
      [0, 0.48, -0.06],
      [0.05, 0.86, -0.1],
      [0.36, 0.86, -0.12],
      [0.52, 0.42, -0.08],
      [0.3, 0.07],
      tools.own,
      { steps: 6, melt: 0.1 },
    )
    const white = tools.paint('#fbfaf6', 'fur')
    tools.top.group('hat-cuff').ring([0, 0.25, -0.03], 0.455, 0.085, white, { bumps: { height: 0.006, frequency: 50 } })
    tools.top.group('bobble').sphere([0.55, 0.34, -0.06], 0.115, white, { bumps: { height: 0.01, frequency: 50 } })
  },
  sombrero: (tools) => {
    tools.top.group('hat').cone([0, 0.5, -0.03], 0.25, [0.44, 0.22], tools.own, { round: 0.1 })
    const rim = tools.top.group('brim')
    rim.ellipsoid([0, 0.27, -0.03], [0.98, 0.05, 0.98], tools.own, { melt: 0.08 })
    rim.ring([0, 0.31, -0.03], 0.95, 0.055, tools.own, { melt: 0.1 })
    tools.top
      .group('trim')
      .ring([0, 0.375, -0.03], 0.955, 0.025, tools.paint('#c8303a'))
      .ring([0, 0.35, -0.03], 0.455, 0.035, tools.paint('#c8303a'))
    tools.top.group('trim-green').ring([0, 0.318, -0.03], 0.74, 0.02, tools.paint('#3f8a4f'))
  },
  'pirate hat': (tools) => {
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.34, -0.03], [0.465, 0.26, 0.475], tools.own, { melt: 0.06 })
    group.ellipsoid([0, 0.43, 0.3], [0.62, 0.24, 0.07], tools.own, { axes: rotation(0, -0.18, 0), melt: 0.1 })
    for (const sign of [1, -1])
      group.ellipsoid([sign * 0.33, 0.41, -0.18], [0.07, 0.22, 0.45], tools.own, {
        axes: rotation(sign * -0.62, 0, 0),
        melt: 0.12,
      })
    const bone = tools.paint('#f6f2e8')
    const skull = tools.top.group('skull')
    skull
      .sphere([0, 0.48, 0.375], 0.075, bone, { melt: 0.02 })
      .box([0, 0.41, 0.37], [0.036, 0.035, 0.03], bone, { round: 0.015, melt: 0.02 })
    for (const sign of [1, -1]) {
      tools.top.group('bone').capsule([-sign * 0.14, 0.345, 0.365], [sign * 0.14, 0.56, 0.33], 0.017, bone)
      tools.top.group('eye').sphere([sign * 0.028, 0.485, 0.435], 0.02, tools.paint('#1d1a1c'))
    }
  },
  helmet: (tools) => {
    const steel = { ...tools.own, shine: 0.7, gloss: 36, rim: 0.5, mirror: 0.18 }
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.03, -0.02], [0.53, 0.59, 0.55], steel)
    group.ellipsoid([0, -0.1, 0.56], [0.345, 0.245, 0.4], steel, { operation: 'carve', melt: 0.04 })
    group.box([0, -0.98, 0], [0.8, 0.5, 0.8], steel, { operation: 'carve', melt: 0.05 })
    tools.top
      .group('visor')
      .capsule([-0.45, 0.2, 0.28], [0.45, 0.2, 0.28], 0.05, steel)
      .capsule([0, 0.6, 0.2], [0, 0.2, 0.53], [0.03, 0.04], steel, { melt: 0.03 })
    tools.top
      .group('plume')
      .curve([0, 0.58, 0.06], [0, 0.95, 0.02], [0, 0.95, -0.4], [0, 0.5, -0.66], [0.07, 0.11], tools.paint('#d9384f'), {
        steps: 6,
        melt: 0.05,
      })
  },
  'viking helmet': (tools) => {
    const group = tools.top.group('hat')
    const steel = { ...tools.own, shine: 0.6, gloss: 36, rim: 0.5 }
    group
      .ellipsoid([0, 0.21, -0.03], [0.5, 0.43, 0.515], steel)
      .box([0, -0.32, 0], [0.9, 0.5, 0.9], steel, { operation: 'carve', melt: 0.012 })
    tools.top.group('rim').cone([0, 0.22, -0.03], 0.05, [0.51, 0.505], tools.paint('#b08a3f', 'gold'), { round: 0.02 })
    for (const sign of [1, -1])
      tools.top
        .group('horn')
        .curve(
          [sign * 0.45, 0.34, -0.02],
          [sign * 0.72, 0.3, -0.02],
          [sign * 0.8, 0.56, -0.02],
          [sign * 0.68, 0.8, 0],
          [0.12, 0.02],
          tools.paint('#f2e8d2'),
          { steps: 6, melt: 0.04 },
        )
  },
  'space helmet': (tools) => {
    const shell = { ...tools.own, shine: 0.5, gloss: 30, rim: 0.5 }
    const group = tools.top.group('hat')
    group.ellipsoid([0, 0.02, -0.06], [0.76, 0.76, 0.72], shell)
    group.ellipsoid([0, 0.0, 0.5], [0.55, 0.54, 0.48], shell, { operation: 'carve', melt: 0.05 })
    group.ellipsoid([0, 0.0, -0.04], [0.63, 0.66, 0.62], shell, { operation: 'carve', melt: 0.02 })
    tools.top
      .group('frame')
      .ring([0, 0.0, 0.4], 0.545, 0.055, tools.paint('#b9c0d3', 'plastic'), { axes: frameAlong([0, 0, 1], [0, 1, 0]) })
    tools.top.group('glass').ellipsoid([0, 0.0, 0.2], [0.53, 0.53, 0.5], {
      colour: '#bfe0ff',
      opacity: 0.13,
      shine: 0.9,
      gloss: 80,
      rim: 0.5,
      mirror: 0.1,
    })
    tools.top.group('collar').ring([0, -0.56, -0.02], 0.42, 0.09, tools.paint('#c9cfdb', 'plastic'))
    for (const sign of [1, -1])
      tools.top.group('lamp').cone([sign * 0.75, 0, -0.06], 0.06, [0.13, 0.1], tools.paint('#e8743b', 'plastic'), {
        axes: frameAlong([sign, 0, 0], [0, 1, 0]),
        round: 0.03,
      })
  },
  'jester hat': (tools) => {
    tools.top.group('hat').ellipsoid([0, 0.32, -0.03], [0.475, 0.25, 0.485], tools.own)
    const gold = tools.paint('#f2c13f', 'gold')
    for (const [x, z, colour] of [
      [-1, 0, '#f2c63a'],
      [1, 0, '#3f8a5f'],
      [0, -0.5, '#7a3f9a'],
    ] as const) {
      tools.top
        .group('horn')
        .curve(
          [x * 0.2, 0.42, z * 0.3],
          [x * 0.35, 0.9, z * 0.4],
          [x * 0.75, 0.85, z * 1.2],
          [x * 0.78, 0.45, z * 1.5],
          [0.24, 0.05],
          tools.paint(colour),
          { steps: 6, melt: 0.08 },
        )
      tools.top.group('bell').sphere([x * 0.78, 0.4, z * 1.5], 0.07, gold)
    }
  },
  horns: (tools) => {
    for (const sign of [1, -1])
      tools.top
        .group('horn')
        .curve(
          [sign * 0.24, 0.4, 0.12],
          [sign * 0.32, 0.56, 0.14],
          [sign * 0.44, 0.62, 0.1],
          [sign * 0.46, 0.74, 0.04],
          [0.085, 0.012],
          tools.own,
          { melt: 0.03 },
        )
  },
  'devil horns': (tools) => {
    for (const sign of [1, -1])
      tools.top
        .group('horn')
        .curve(
          [sign * 0.22, 0.42, 0.14],
          [sign * 0.3, 0.58, 0.18],
          [sign * 0.42, 0.62, 0.12],
          [sign * 0.38, 0.78, 0.06],
          [0.085, 0.012],
          { ...tools.own, shine: 0.3 },
          { melt: 0.03 },
        )
  },
  'bunny ears': ears(true, '#f7b6c6'),
  'cat ears': ears(false, '#f2a0b4'),
  'feather headband': (tools) => {
    tools.top.group('hat').cone([0, 0.26, -0.03], 0.055, [0.485, 0.48], tools.own, { round: 0.02 })
    for (let index = 0; index < 5; index++) {
      const lean = (index - 2) * 0.22
      tools.top
        .group('feather')
        .ellipsoid(
          [Math.sin(lean) * 0.6, 0.3 + Math.cos(lean) * 0.36, -0.36],
          [0.07, 0.32, 0.025],
          tools.paint(index % 2 ? '#f6f1e4' : '#c8503a'),
          { axes: rotation(0, -0.1, -lean) },
        )
    }
  },
}
