// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** What the recipes of the tableware files share. */
import { IDENTITY } from '../frames.ts'
import type { Hex, Surface } from '../solids.ts'
import { family, type Making } from './recipe.ts'
import { ALONG_Z, spread, turned } from './shapes.ts'
import { glass, glaze, plastic, soft, steel, tint } from './surfaces.ts'

export const ware = family({ category: 'container', rests: 'surface', kinds: 'tableware, container' })

export const cutlery = family({ category: 'tool', rests: 'surface', kinds: 'cutlery, utensil' })

export const drink = family({ category: 'food', rests: 'surface', kinds: 'drink, beverage' })

/** A straight-sided cup with an inside, contents and a handle. */
export function cupBody(
  m: Making,
  radius: readonly [number, number],
  height: number,
  surface: Surface,
  contents: Hex | undefined,
  handle: boolean,
) {
  const [low, high] = radius
  const body = m.group('cup')
  body.cone([0, height / 2, 0], height / 2, radius, surface, { round: 0.06 })
  body.cone([0, height * 0.62, 0], height * 0.45, [low * 0.86, high * 0.88], tint(surface, 0.92), {
    operation: 'carve',
    round: 0.05,
    melt: 0.03,
  })
  if (handle)
    m.group('handle')
      .ring([high * 0.98, height * 0.52, 0], height * 0.24, 0.075, surface, { axes: ALONG_Z })
      .capsule([high * 0.8, height * 0.52, 0], [high * 0.82, height * 0.52, 0], 0.01, surface)
  if (contents)
    m.group('drink').cone([0, height * 0.8, 0], 0.05, high * 0.84, m.part('drink', glaze(contents)), { round: 0.02 })
}

export function saucered(m: Making, own: Hex, contents: Hex) {
  const china = m.part('body', glaze(own))
  m.group('saucer').lathe(
    [0, 0, 0],
    turned([
      [0.4, 0],
      [0.45, 0.04],
      [0.78, 0.12],
      [0.8, 0.16],
    ]),
    china,
    { round: 0.02 },
  )
  const cup = m.at([0, 0.12, 0])
  const body = cup.group('cup')
  body
    .ellipsoid([0, 0.5, 0], [0.5, 0.48, 0.5], china)
    .box([0, 1.05, 0], [0.8, 0.45, 0.8], china, { operation: 'carve', melt: 0.03 })
    .ellipsoid([0, 0.54, 0], [0.44, 0.42, 0.44], tint(china, 0.95), { operation: 'carve', melt: 0.02 })
  cup.group('foot').cone([0, 0.05, 0], 0.05, [0.26, 0.22], china)
  cup.group('handle').ring([0.53, 0.38, 0], 0.15, 0.05, china, { axes: ALONG_Z })
  cup.group('drink').cone([0, 0.5, 0], 0.03, 0.43, m.part('drink', glaze(contents)), { round: 0.02 })
  if (m.has('hot', 'steaming'))
    spread(2, -0.12, 0.12).forEach((x) =>
      cup
        .group('steam')
        .curve(
          [x, 0.65, 0],
          [x + 0.2, 0.95, 0],
          [x - 0.2, 1.2, 0],
          [x + 0.05, 1.5, 0],
          [0.05, 0.02],
          { colour: '#ffffff', opacity: 0.5, shine: 0 },
          { steps: 8 },
        ),
    )
  return { grip: [0.66, 0.5, 0], inside: [0, 0.6, 0], mouth: [0, 0.7, 0.4] } as const
}

export interface Bottle {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly colour: Hex
  readonly size: number
  readonly body: number
  readonly height: number
  /** Height of the shoulder and radius of the neck. */
  readonly shoulder: number
  readonly neck: number
  readonly cap: Hex
  readonly label: Hex
  readonly clear?: boolean
}

/** The family of bottles. */
export function bottleOf(facts: Bottle) {
  return drink(
    { ...facts, kinds: 'bottle, container', category: 'container', parts: 'body, label, cap', unit: 0.1 },
    (m) => {
      const { body: r, height: h, shoulder, neck } = facts
      const surface = m.part(
        'body',
        facts.clear ? { ...glass(facts.colour, 0.55) } : { ...glaze(facts.colour), shine: 0.8, gloss: 60, mirror: 0.1 },
      )
      const bottle = m.group('bottle')
      bottle
        .cone([0, shoulder / 2, 0], shoulder / 2, r, surface, { round: 0.06, melt: 0.2 })
        .ellipsoid([0, shoulder - r * 0.25, 0], [r, r * 0.9, r], surface, { melt: 0.1 })
        .cone([0, (shoulder + h) / 2, 0], (h - shoulder) / 2, neck, surface, { melt: r * 0.5 })
      bottle.ring([0, h - 0.2, 0], neck, 0.035, surface, { melt: 0.02 })
      m.group('cap').cone([0, h + 0.03, 0], 0.11, neck * 1.15, m.part('cap', plastic(facts.cap)), { round: 0.03 })
      const label = m.group('label')
      label.cone([0, shoulder * 0.5, 0], shoulder * 0.27, r * 1.012, m.part('label', soft(facts.label)), {
        round: 0.01,
      })
      const face = m.face(
        label,
        [0, shoulder * 0.5, r * 1.012],
        IDENTITY,
        [r * 1.3, shoulder * 0.45],
        [
          { kind: 'ellipse', centre: [0, 0], radii: [r * 0.36, r * 0.36], colour: facts.cap },
          { kind: 'ellipse', centre: [0, 0], radii: [r * 0.22, r * 0.22], colour: facts.label },
        ],
      )
      return { grip: [0, shoulder * 0.6, 0], mouth: [0, h, 0], face }
    },
  )
}

export const bottles = [
  bottleOf({
    id: 'bottle',
    en: 'bottle, water bottle, plastic bottle',
    zh: '瓶子, 水瓶, 矿泉水瓶',
    colour: '#a9d8ee',
    size: 0.24,
    body: 0.38,
    height: 2.2,
    shoulder: 1.65,
    neck: 0.14,
    cap: '#3f8fd0',
    label: '#e6f2fa',
    clear: true,
  }),
  bottleOf({
    id: 'wine-bottle',
    en: 'wine bottle, bottle of wine, wine, champagne',
    zh: '红酒, 红酒瓶, 酒瓶, 葡萄酒, 香槟',
    colour: '#2f5a3a',
    size: 0.31,
    body: 0.4,
    height: 2.95,
    shoulder: 1.85,
    neck: 0.15,
    cap: '#8a1f33',
    label: '#f6ead0',
  }),
  bottleOf({
    id: 'beer-bottle',
    en: 'beer bottle, bottle of beer',
    zh: '啤酒瓶',
    colour: '#8a4f22',
    size: 0.25,
    body: 0.34,
    height: 2.3,
    shoulder: 1.35,
    neck: 0.13,
    cap: '#e0b23c',
    label: '#d8413a',
  }),
  bottleOf({
    id: 'ketchup',
    en: 'ketchup, ketchup bottle, sauce bottle',
    zh: '番茄酱, 酱汁瓶',
    colour: '#d8322c',
    size: 0.2,
    body: 0.34,
    height: 1.75,
    shoulder: 1.3,
    neck: 0.14,
    cap: '#fbf6ec',
    label: '#f6ead0',
  }),
  bottleOf({
    id: 'milk-bottle',
    en: 'milk bottle, milk, bottle of milk',
    zh: '牛奶, 牛奶瓶',
    colour: '#fbfaf5',
    size: 0.23,
    body: 0.42,
    height: 2.05,
    shoulder: 1.35,
    neck: 0.22,
    cap: '#4fa3d8',
    label: '#cfe6f5',
  }),
  bottleOf({
    id: 'shampoo',
    en: 'shampoo, shampoo bottle, lotion, detergent',
    zh: '洗发水, 洗发水瓶, 沐浴露',
    colour: '#7fc4a8',
    size: 0.2,
    body: 0.42,
    height: 1.9,
    shoulder: 1.55,
    neck: 0.18,
    cap: '#fbf6ec',
    label: '#fbf6ec',
  }),
  bottleOf({
    id: 'potion',
    en: 'potion, magic potion, potion bottle',
    zh: '药水, 魔药',
    colour: '#9b59d0',
    size: 0.16,
    body: 0.55,
    height: 1.45,
    shoulder: 0.85,
    neck: 0.18,
    cap: '#b5803f',
    label: '#f4e3b5',
  }),
  bottleOf({
    id: 'perfume',
    en: 'perfume, perfume bottle',
    zh: '香水, 香水瓶',
    colour: '#f4a6bf',
    size: 0.13,
    body: 0.45,
    height: 1.15,
    shoulder: 0.85,
    neck: 0.14,
    cap: '#e0b23c',
    label: '#fdf0f4',
    clear: true,
  }),
]

export const handleOf = (m: Making, from: number, to: number, radius = 0.085) =>
  m.group('handle').capsule([0, from, 0], [0, to, 0], [radius, radius * 0.85], m.part('handle', steel()))
