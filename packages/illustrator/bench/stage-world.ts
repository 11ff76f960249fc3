/** Worlds of any size for measuring the renderer: rows of simple figures among furniture. */
import { Clay } from '../src/stage/clay.ts'
import { IDENTITY, rotation } from '../src/stage/frames.ts'
import type { Decal, Point } from '../src/stage/solids.ts'
import type { World } from '../src/stage/world.ts'

const SKINS = ['#f1c7a3', '#c98d62', '#8a5636', '#5a3522'] as const
const CLOTHES = ['#3c78c8', '#c8553d', '#4a9a5a', '#8b5fb5', '#d9a13c'] as const
const HAIRS = ['#2a1a12', '#6b4226', '#c9a25a', '#1c1c22'] as const

/** A room with `figures` people (about 50 solids each), a table and chairs. */
export function benchWorld(figures: number): World {
  const clay = new Clay('bench')
  for (let index = 0; index < figures; index++) {
    const row = Math.floor(index / 4)
    figure(
      clay.at([((index % 4) - 1.5) * 0.75 + row * 0.2, 0, -row * 0.9], rotation(((index * 7) % 5) * 0.2 - 0.4)),
      index,
    )
  }
  table(clay.at([0, 0, 0.95]))
  return {
    groups: clay.build(),
    planes: [
      {
        id: 'floor',
        at: [0, 0, 0],
        normal: [0, 1, 0],
        surface: {
          colour: '#a8703c',
          pattern: { kind: 'planks', colours: ['#b57a45', '#8f5a30', '#5a3820'], scale: 0.16 },
        },
      },
      {
        id: 'wall',
        at: [0, 0, -2.6],
        normal: [0, 0, 1],
        surface: {
          colour: '#efe0bf',
          pattern: {
            kind: 'stripes',
            colours: ['#efe0bf', '#e8d5ad'],
            scale: 0.2,
            frame: { at: [0, 0, 0], axes: [0, 1, 0, 1, 0, 0, 0, 0, 1] },
          },
        },
      },
    ],
    backdrop: { sky: ['#8fc1e8', '#eaf2f6'], layers: [] },
    lighting: {
      direction: [-0.55, 0.9, 0.65],
      key: [1.28, 1.17, 1],
      sky: [0.5, 0.56, 0.7],
      ground: [0.38, 0.32, 0.29],
      rim: [0.75, 0.7, 0.95],
      lamps: [],
    },
    weather: [],
    camera: { at: [0.6, 1.7, 5.2], target: [0, 0.72, 0], fieldOfView: 26 },
    pictures: {},
    seed: 1,
  }
}

function figure(clay: Clay, index: number): void {
  const skin = { colour: SKINS[index % 4]!, skin: 0.6, shine: 0.1 }
  const shirt = { colour: CLOTHES[index % 5]!, shine: 0.07 }
  const trousers = { colour: '#3a4258', shine: 0.07 } as const
  const hair = { colour: HAIRS[(index + 1) % 4]!, shine: 0.08 }
  const head = clay.group('head')
  head
    .ellipsoid([0, 1.32, 0], [0.185, 0.21, 0.19], skin)
    .ellipsoid([0, 1.24, 0.02], [0.16, 0.13, 0.15], skin, { melt: 0.05 })
  head.sphere([0, 1.27, 0.19], 0.028, skin).capsule([0, 1.0, -0.01], [0, 1.18, -0.01], 0.06, skin, { melt: 0.03 })
  for (const side of [-1, 1]) head.ellipsoid([side * 0.185, 1.29, 0], [0.03, 0.05, 0.03], skin)
  head.paint([0, 1.32, 0], IDENTITY, 0.42, face())
  clay
    .group('hair')
    .ellipsoid([0, 1.35, -0.015], [0.2, 0.22, 0.205], hair)
    .ellipsoid([0, 1.27, 0.15], [0.17, 0.19, 0.17], hair, { operation: 'carve', melt: 0.01 })
    .box([0, 1.1, 0], [0.3, 0.09, 0.3], hair, { operation: 'carve', melt: 0.02 })
  const torso = clay.group('shirt')
  torso
    .ellipsoid([0, 0.9, 0], [0.17, 0.17, 0.11], shirt)
    .ellipsoid([0, 0.72, 0.01], [0.15, 0.15, 0.11], shirt, { melt: 0.08 })
  const hands = clay.group('hands')
  const legs = clay.group('trousers')
  const shoes = clay.group('shoes')
  for (const side of [-1, 1]) {
    const elbow: Point = [side * 0.27, 0.78, 0.03 + index * 0.01]
    const wrist: Point = [side * 0.25, 0.62 + (index % 3) * 0.14, 0.2]
    torso
      .capsule([side * 0.17, 0.98, 0], elbow, [0.06, 0.048], shirt, { melt: 0.04 })
      .capsule(elbow, wrist, [0.048, 0.04], shirt)
    hands.ellipsoid(wrist, [0.035, 0.025, 0.045], skin)
    for (let finger = 0; finger < 4; finger++) {
      const root: Point = [wrist[0] + (finger - 1.5) * 0.016, wrist[1], wrist[2] + 0.04]
      const knuckle: Point = [root[0], root[1] - 0.005, root[2] + 0.03]
      hands
        .capsule(root, knuckle, 0.0095, skin, { melt: 0.008 })
        .capsule(knuckle, [knuckle[0], knuckle[1] - 0.02, knuckle[2] + 0.02], [0.009, 0.008], skin, { melt: 0.008 })
    }
    hands.capsule(wrist, [wrist[0] - side * 0.04, wrist[1], wrist[2] + 0.04], [0.014, 0.01], skin)
    legs
      .capsule([side * 0.085, 0.64, 0], [side * 0.09, 0.36, 0.015], [0.085, 0.065], trousers, { melt: 0.04 })
      .capsule([side * 0.09, 0.36, 0.015], [side * 0.09, 0.09, 0], [0.065, 0.055], trousers)
    shoes
      .ellipsoid([side * 0.09, 0.045, 0.05], [0.055, 0.045, 0.11], { colour: '#7a2f2a', shine: 0.2 })
      .box([side * 0.09, 0.012, 0.05], [0.055, 0.012, 0.11], { colour: '#f4f0e8' })
  }
}

function face(): Decal[] {
  const eyes = [-1, 1].flatMap((side): Decal[] => [
    { kind: 'ellipse', centre: [side * 0.165, -0.035], radii: [0.075, 0.09], colour: '#ffffff' },
    { kind: 'ellipse', centre: [side * 0.165, -0.035], radii: [0.052, 0.066], colour: '#3a2417' },
    { kind: 'ellipse', centre: [side * 0.165 + 0.02, -0.01], radii: [0.018, 0.02], colour: '#ffffff' },
    {
      kind: 'ellipse',
      centre: [side * 0.255, -0.16],
      radii: [0.08, 0.05],
      colour: '#e0705a',
      opacity: 0.4,
      softness: 0.08,
    },
    {
      kind: 'stroke',
      from: [side * 0.09, 0.1],
      bend: [side * 0.17, 0.15],
      to: [side * 0.25, 0.1],
      widths: [0.03, 0.015],
      colour: '#3a2417',
    },
  ])
  return [
    ...eyes,
    {
      kind: 'stroke',
      from: [-0.09, -0.22],
      bend: [0, -0.3],
      to: [0.09, -0.22],
      widths: [0.022, 0.022],
      colour: '#8a2b22',
    },
  ]
}

function table(clay: Clay): void {
  const wood = { colour: '#a8703c', pattern: { kind: 'wood', colours: ['#b57a45', '#7a4a26'], scale: 0.12 } } as const
  const top = clay.group('table')
  top.box([0, 0.5, 0], [0.8, 0.025, 0.35], wood, { melt: 0.005 })
  for (const x of [-1, 1])
    for (const z of [-1, 1]) top.box([x * 0.74, 0.24, z * 0.3], [0.03, 0.24, 0.03], wood, { melt: 0.005 })
  for (let dish = 0; dish < 4; dish++) {
    const x = (dish - 1.5) * 0.36
    clay.group(`plate-${dish}`).lathe(
      [x, 0.527, 0],
      [
        [0, 0],
        [0.07, 0],
        [0.12, 0.022],
        [0.118, 0.028],
        [0.068, 0.008],
        [0, 0.008],
      ],
      { colour: '#f4f2ec', shine: 0.5, gloss: 60 },
    )
    for (let fruit = 0; fruit < 5; fruit++)
      clay
        .group(`fruit-${dish}-${fruit}`)
        .sphere([x + Math.cos(fruit * 1.26) * 0.045, 0.56, Math.sin(fruit * 1.26) * 0.045], 0.026, {
          colour: CLOTHES[(fruit + dish) % 5]!,
          shine: 0.4,
          gloss: 40,
        })
    clay
      .group(`glass-${dish}`)
      .cone([x + 0.15, 0.58, 0.1], 0.055, [0.025, 0.033], { colour: '#bfe4f0', opacity: 0.35, shine: 0.8, gloss: 90 })
  }
}
