// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the food-fruit files share. */
import { rotation } from '../frames.ts'
import type { Hex, Point } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { around, blade } from './shapes.ts'
import { glaze, leaf, timber } from './surfaces.ts'

export const fruit = family({ category: 'food', rests: 'surface', kinds: 'fruit, food' })

export const vegetable = family({ category: 'food', rests: 'surface', kinds: 'vegetable, food' })

export const STALK = timber('#7a5233')

/** A leaf in the x/y plane, turned `angle` about z from upright and `yaw` about y. */
export function leafAt(
  m: Making,
  at: Point,
  length: number,
  width: number,
  angle: number,
  yaw = 0,
  colour: Hex = '#5aa24e',
) {
  m.group('leaf').extrusion(at, blade(length, width), 0.025, m.part('leaves', leaf(colour)), {
    axes: rotation(yaw, 0.35, angle),
    round: 0.02,
  })
}

export interface Round {
  readonly id: string
  readonly en?: string
  readonly zh: string
  readonly kinds?: string
  readonly colour: Hex
  /** Soft lobes that melt into the skin: height of the centre, radius, half height; decimetres. */
  readonly lobes: readonly (readonly [y: number, radius: number, halfHeight: number])[]
  /** Depth of the hollow the stalk stands in. @default 0 */
  readonly dimple?: number
  /** Ribs round the axis (peppers). */
  readonly ribs?: number
  readonly size: number
  readonly leaves?: number
  readonly stalk?: number
  /** Colour toward the top. */
  readonly blush?: Hex
}

/** Fruit that is a round skin with a dimple, a stalk and leaves. */
export function roundFruit(facts: Round) {
  const make = facts.kinds?.startsWith('vegetable') ? vegetable : fruit
  return make({ ...facts, unit: 0.1, parts: facts.leaves === 0 ? 'skin' : 'skin, leaves' }, (m) => {
    const { lobes, dimple = 0, ribs = 0 } = facts
    const peak = Math.max(...lobes.map(([y, , half]) => y + half))
    const top = peak - dimple
    const skin = m.part('skin', {
      ...glaze(facts.colour),
      ...(facts.blush
        ? { pattern: { kind: 'gradient' as const, colours: [facts.colour, facts.blush], scale: peak * 1.1 } }
        : {}),
      skin: 0.25,
    })
    const body = m.group('skin')
    for (const [y, radius, half] of lobes)
      if (ribs > 0)
        around(
          ribs,
          (_, c, s) =>
            body.ellipsoid([c * radius * 0.42, y, s * radius * 0.42], [radius * 0.6, half, radius * 0.6], skin, {
              melt: 0.06,
            }),
          0.4,
        )
      else body.ellipsoid([0, y, 0], [radius, half, radius], skin, { melt: 0.22 })
    if (dimple > 0)
      body.sphere([0, peak + 0.13 - dimple * 0.6, 0], 0.14 + dimple * 0.2, skin, { operation: 'carve', melt: 0.18 })
    const stalk = facts.stalk ?? 0.25
    if (stalk > 0)
      m.group('stalk').curve(
        [0, top - 0.12, 0],
        [0, top + stalk * 0.4, 0],
        [0.02, top + stalk * 0.8, 0],
        [0.08, top + stalk + 0.1, 0],
        [0.045, 0.055],
        STALK,
        { steps: 3 },
      )
    for (let index = 0; index < (facts.leaves ?? 1); index++)
      leafAt(m, [0.02, top + 0.06, 0], 0.48, 0.26, -1.05 + index * 2.1, index * 0.4)
    return { grip: [0, peak / 2, 0] }
  })
}

export const POMACEOUS = [
  [0.5, 0.5, 0.36],
  [0.36, 0.4, 0.36],
] as const

export const SPHERE = [[0.46, 0.48, 0.46]] as const

export const rounds = [
  roundFruit({
    id: 'apple',
    en: 'apple, red apple',
    zh: '苹果, 红苹果',
    colour: '#e2333f',
    lobes: POMACEOUS,
    dimple: 0.14,
    size: 0.11,
    blush: '#ef5a4a',
  }),
  roundFruit({
    id: 'green-apple',
    zh: '青苹果',
    kinds: 'apple',
    colour: '#8cc63f',
    lobes: POMACEOUS,
    dimple: 0.14,
    size: 0.11,
  }),
  roundFruit({
    id: 'orange',
    en: 'orange, orange fruit',
    zh: '橙子, 甜橙',
    colour: '#f7931e',
    lobes: SPHERE,
    size: 0.12,
    stalk: 0.05,
  }),
  roundFruit({
    id: 'tangerine',
    en: 'tangerine, mandarin, clementine, satsuma',
    zh: '橘子, 桔子',
    kinds: 'orange',
    colour: '#fb8a1c',
    lobes: [[0.35, 0.48, 0.35]],
    dimple: 0.05,
    size: 0.1,
    stalk: 0.05,
    leaves: 2,
  }),
  roundFruit({
    id: 'grapefruit',
    zh: '西柚, 葡萄柚, 柚子',
    colour: '#f9a25f',
    lobes: [[0.55, 0.58, 0.55]],
    size: 0.14,
    stalk: 0.04,
  }),
  roundFruit({
    id: 'lemon',
    zh: '柠檬',
    colour: '#fbdc3c',
    lobes: [
      [0.5, 0.4, 0.43],
      [0.16, 0.14, 0.16],
      [0.86, 0.15, 0.16],
    ],
    size: 0.14,
    stalk: 0.05,
  }),
  roundFruit({
    id: 'lime',
    zh: '青柠, 青柠檬',
    colour: '#7fc241',
    lobes: [
      [0.42, 0.38, 0.38],
      [0.12, 0.12, 0.12],
      [0.74, 0.11, 0.1],
    ],
    size: 0.12,
    stalk: 0.04,
  }),
  roundFruit({
    id: 'pear',
    zh: '梨, 梨子',
    colour: '#c9d24b',
    lobes: [
      [0.42, 0.46, 0.42],
      [0.92, 0.25, 0.3],
    ],
    size: 0.16,
    blush: '#e5d76a',
  }),
  roundFruit({
    id: 'peach',
    en: 'peach, nectarine',
    zh: '桃子, 水蜜桃',
    colour: '#f7a58b',
    lobes: [[0.44, 0.49, 0.44]],
    dimple: 0.1,
    size: 0.11,
    blush: '#f26d72',
    stalk: 0.08,
    leaves: 2,
  }),
  roundFruit({
    id: 'plum',
    zh: '李子',
    colour: '#6b2f6e',
    lobes: [[0.38, 0.37, 0.38]],
    dimple: 0.07,
    size: 0.1,
    stalk: 0.15,
  }),
  roundFruit({
    id: 'mango',
    zh: '芒果',
    colour: '#f9b233',
    lobes: [
      [0.46, 0.44, 0.46],
      [0.8, 0.3, 0.32],
    ],
    size: 0.14,
    blush: '#e8663c',
    stalk: 0.06,
  }),
  roundFruit({
    id: 'pomegranate',
    zh: '石榴',
    colour: '#c93a4a',
    lobes: [
      [0.45, 0.5, 0.45],
      [0.9, 0.17, 0.16],
    ],
    dimple: 0.1,
    size: 0.11,
    stalk: 0,
    leaves: 0,
  }),
  roundFruit({
    id: 'tomato',
    zh: '番茄, 西红柿',
    kinds: 'vegetable',
    colour: '#e63a2e',
    lobes: [[0.38, 0.5, 0.38]],
    dimple: 0.09,
    size: 0.1,
    stalk: 0.12,
    leaves: 3,
  }),
  roundFruit({
    id: 'bell-pepper',
    en: 'bell pepper, pepper, sweet pepper, capsicum',
    zh: '甜椒, 彩椒, 青椒',
    kinds: 'vegetable',
    colour: '#e8432e',
    lobes: [
      [0.6, 0.46, 0.34],
      [0.34, 0.38, 0.34],
    ],
    ribs: 4,
    dimple: 0.12,
    size: 0.13,
    stalk: 0.28,
    leaves: 0,
  }),
  roundFruit({
    id: 'onion',
    zh: '洋葱',
    kinds: 'vegetable',
    colour: '#c98545',
    lobes: [
      [0.38, 0.46, 0.38],
      [0.78, 0.09, 0.28],
    ],
    size: 0.11,
    stalk: 0,
    leaves: 0,
  }),
  roundFruit({
    id: 'eggplant',
    en: 'eggplant, aubergine',
    zh: '茄子',
    kinds: 'vegetable',
    colour: '#5b2a72',
    lobes: [
      [0.44, 0.42, 0.44],
      [0.95, 0.29, 0.5],
    ],
    size: 0.18,
    stalk: 0.2,
    leaves: 3,
  }),
]

export const melon = (m: Making) =>
  m.part('skin', {
    ...glaze('#3f8f3f'),
    shine: 0.35,
    pattern: { kind: 'noise', colours: ['#3f9440', '#256b31'], scale: 0.5 },
  })
