/** From wishes to an outfit: a role's clothes, a culture's dress, the asked garments over them, and plain clothes below. */
import type { Chance } from '../../chance.ts'
import type { Garment, Look } from '../../model.ts'
import type { Hex } from '../../solids.ts'
import { hatColour, hatNamed } from '../hats/hat-names.ts'
import type { Body } from '../measure.ts'
import { patternNamed } from '../patterns.ts'
import type { Role } from '../roles.ts'
import type { Cloth } from './cloth.ts'
import { type BottomCut, CUTS, type Cut, type ShoeCut, type TopCut } from './cuts.ts'
import { garmentNamed } from './garment-names.ts'

export interface Worn {
  readonly kind: string
  readonly cloth: Cloth
  /** The colour was asked for (by prompt or role), not the garment's usual one. */
  readonly asked: boolean
}
export interface WornTop extends Worn {
  readonly cut: TopCut
}
export interface WornBottom extends Worn {
  readonly cut: BottomCut
}
export interface WornShoes extends Worn {
  readonly cut: ShoeCut
}

export interface Outfit {
  /** What covers the trunk outermost, and what shows below it. */
  readonly outer?: WornTop
  readonly inner?: WornTop
  readonly legs?: WornBottom
  /** Tails of coats and tunics, over `legs`. */
  readonly tails?: WornBottom
  readonly shoes?: WornShoes
  readonly socks?: Worn
  readonly gloves?: Worn
  readonly hat?: Worn
  readonly extras: readonly Worn[]
}

const clothOf = (garment: Garment, cut: Cut | undefined, fallback: Hex): Cloth => {
  const colour = garment.colour ?? cut?.colour ?? fallback
  const pattern = garment.pattern ?? (cut?.pattern ? patternNamed(cut.pattern, colour) : undefined)
  const material = garment.material ?? cut?.material
  return { colour, ...(pattern ? { pattern } : {}), ...(material ? { material } : {}) }
}

const TOPS: readonly Hex[] = [
  '#3f83d6',
  '#e2574c',
  '#f2b134',
  '#3aa17e',
  '#8a63c9',
  '#ef7d3c',
  '#2f9db0',
  '#d6558a',
  '#f4efe6',
  '#5a7d3f',
]
const BOTTOMS: readonly Hex[] = ['#3c4f7c', '#4a4f63', '#7a6248', '#5b6f86', '#3d4a44', '#8a7d6a']
const SHOES: readonly Hex[] = ['#5b3a2a', '#f1eee8', '#2f3038', '#c94c42', '#3d6fb5', '#7a4a30']

/** Everyday clothes of someone of whom nothing was said. */
export function everyday(body: Body, chance: Chance): Garment[] {
  const shade = chance.pick('top-colour', TOPS)
  const shoes: Garment = { kind: 'sneakers', colour: chance.pick('shoes', SHOES) }
  if (body.age === 'baby')
    return [{ kind: 'romper', colour: chance.pick('romper', ['#a5d4f2', '#f7c6d4', '#fbe6a2', '#c3e6c0']) }]
  const roll = chance.number('clothes')
  if (body.woman && roll < (body.young ? 0.5 : 0.34))
    return [
      { kind: roll < 0.14 ? 'sundress' : 'dress', colour: shade },
      { kind: 'flats', colour: chance.pick('flats', ['#d86a7a', '#5b3a2a', '#f1eee8', '#3a3f55']) },
    ]
  if (body.woman && roll < 0.52)
    return [
      { kind: body.age === 'old' ? 'cardigan' : 't-shirt', colour: shade },
      {
        kind: body.age === 'old' ? 'long skirt' : 'skirt',
        colour: chance.pick('skirt', ['#c85a6a', '#3c4f7c', '#6b5a8a', '#e0a23c', '#3d7a70']),
      },
      { kind: 'flats' },
    ]
  if (body.young)
    return [
      { kind: chance.number('kind') < 0.7 ? 't-shirt' : 'hoodie', colour: shade },
      {
        kind: chance.number('legs') < 0.6 ? 'shorts' : 'jeans',
        ...(chance.number('legs') < 0.6 ? { colour: chance.pick('bottom', BOTTOMS) } : {}),
      },
      { kind: 'socks' },
      shoes,
    ]
  if (body.age === 'old')
    return [
      {
        kind: chance.number('kind') < 0.5 ? 'cardigan' : 'sweater',
        colour: chance.pick('warm', ['#8a5a4a', '#6b7a5a', '#5a6b8a', '#a8743f', '#7a4f6b']),
      },
      { kind: 'trousers', colour: chance.pick('bottom', BOTTOMS) },
      { kind: 'shoes' },
    ]
  const kind = chance.pick(
    'kind',
    body.age === 'teen'
      ? ['hoodie', 't-shirt', 't-shirt', 'sweater']
      : ['t-shirt', 'shirt', 'sweater', 't-shirt', 'hoodie', 'polo shirt'],
  )
  return [
    { kind, colour: shade },
    {
      kind: chance.number('legs') < 0.5 ? 'jeans' : 'trousers',
      ...(chance.number('legs') < 0.5 ? {} : { colour: chance.pick('bottom', BOTTOMS) }),
    },
    shoes,
  ]
}

type Slots = Map<string, Worn & { readonly made: Cut; readonly level: number }>

/** Swimwear by body: a man's swimsuit is a pair of trunks. */
const suited = (kind: string, body: Body): string =>
  !body.woman && (kind === 'swimsuit' || kind === 'bikini') ? 'swim trunks' : kind

/** Below tails and tunics goes something narrow: an everyday skirt would stand out through them. */
function plainBelow(slots: Slots): void {
  const whole = slots.get('whole')
  const skirt = slots.get('bottom') ?? whole
  if (skirt?.level !== 0 || skirt.made.bottom?.shape !== 'skirt') return
  if (whole) {
    slots.delete('whole')
    slots.set('top', { ...whole, kind: 't-shirt', made: CUTS['t-shirt'] })
  }
  slots.set('bottom', {
    kind: 'leggings',
    cloth: { colour: CUTS.leggings.colour },
    asked: false,
    made: CUTS.leggings,
    level: 0,
  })
}

/** Takes off what a garment of a higher layer replaces; garments of one layer are worn together. */
function makeRoom(slots: Slots, cut: Cut, level: number): void {
  const drop = (slot: string) => {
    if ((slots.get(slot)?.level ?? level) < level) slots.delete(slot)
  }
  const whole = slots.get('whole')
  const older = whole !== undefined && whole.level < level
  if (cut.slot === 'whole') {
    if (cut.top?.front !== 'bib') drop('top')
    drop('over')
    drop('bottom')
  }
  if (cut === CUTS['swim trunks']) for (const slot of ['top', 'over', 'whole']) drop(slot)
  if (cut.slot === 'bottom' && slots.has('whole') && whole) {
    slots.delete('whole')
    if (whole.made.top) slots.set('top', whole)
  }
  if (cut.slot === 'top') {
    drop('over')
    if (older) {
      slots.delete('whole')
      if (whole.made.bottom) slots.set('bottom', whole)
    }
  }
}

/**
 * Settles what is worn. Asked garments win over the dress, the dress over the role, the role over everyday clothes.
 * @throws RangeError for an unknown garment, naming the legal kinds.
 */
export function dressUp(look: Look, body: Body, chance: Chance, role: Role | undefined): Outfit {
  const colours = look.colours ?? {}
  const person = look.person ?? {}
  const layers: Garment[][] = [
    everyday(body, chance),
    [...(role?.clothes ?? [])],
    person.dress ? [{ kind: person.dress }] : [],
    [...(person.clothes ?? [])],
  ]
  const slots: Slots = new Map()
  const extras: Worn[] = []
  let hat: Worn | undefined
  for (const [level, layer] of layers.entries()) {
    for (const garment of layer) {
      const hatKind = hatNamed(garment.kind)
      if (hatKind) {
        hat =
          hatKind === 'none'
            ? undefined
            : {
                kind: hatKind,
                cloth: clothOf(garment, undefined, hatColour(hatKind)),
                asked: garment.colour !== undefined,
              }
        continue
      }
      const kind = suited(garmentNamed(garment.kind), body)
      if (kind === 'barefoot') {
        slots.set('shoes', {
          kind,
          asked: false,
          cloth: { colour: '#ffffff' },
          made: { slot: 'shoes', colour: '#ffffff' },
          level,
        })
        slots.delete('socks')
        continue
      }
      const cut = CUTS[kind]
      const worn = { kind, cloth: clothOf(garment, cut, cut.colour), asked: garment.colour !== undefined, made: cut }
      if (cut.slot === 'extra') {
        const at = extras.findIndex((extra) => extra.kind === kind)
        if (at >= 0) extras[at] = worn
        else extras.push(worn)
        continue
      }
      makeRoom(slots, cut, level)
      if (cut.slot !== 'whole' && cut.bottom && cut.top) plainBelow(slots)
      slots.set(cut.slot, { ...worn, level })
      for (const extra of cut.extras ?? [])
        if (!extras.some((one) => one.kind === extra))
          extras.push({
            kind: extra,
            cloth: {
              colour: CUTS[extra]?.colour ?? '#ffffff',
              ...(CUTS[extra]?.material ? { material: CUTS[extra].material } : {}),
            },
            asked: false,
          })
    }
  }
  return assemble(slots, extras, hat, colours, look)
}

function assemble(
  slots: Slots,
  extras: Worn[],
  hat: Worn | undefined,
  colours: Readonly<Record<string, Hex>>,
  look: Look,
): Outfit {
  const whole = slots.get('whole')
  const over = slots.get('over')
  const mainKey = over ? 'over' : whole ? 'whole' : 'top'
  const asked = (names: readonly string[]) => names.map((name) => colours[name]).find((colour) => colour !== undefined)
  const recolour = <T extends Worn>(worn: T, main: boolean, names: readonly string[]): T => {
    const colour = asked(main ? ['main', 'clothes', ...names] : names)
    const pattern = main ? look.pattern : undefined
    return colour || pattern
      ? {
          ...worn,
          asked: worn.asked || colour !== undefined,
          cloth: { ...worn.cloth, ...(colour ? { colour } : {}), ...(pattern ? { pattern } : {}) },
        }
      : worn
  }
  const topOf = (key: string): WornTop | undefined => {
    const worn = slots.get(key)
    return worn?.made.top
      ? recolour({ kind: worn.kind, asked: worn.asked, cloth: worn.cloth, cut: worn.made.top }, key === mainKey, [
          worn.kind,
          'top',
          'shirt',
        ])
      : undefined
  }
  const shell = topOf('over') ?? topOf('whole') ?? topOf('top')
  const below = topOf('over')
    ? (topOf('whole') ?? topOf('top'))
    : topOf('whole')
      ? (topOf('top') ?? undefined)
      : undefined
  const bottom = slots.get('bottom') ?? (whole?.made.bottom ? whole : undefined)
  const tails = over?.made.bottom
    ? over
    : slots.get('top')?.made.bottom && slots.get('bottom') !== slots.get('top')
      ? slots.get('top')
      : undefined
  const legs =
    bottom?.made.bottom &&
    recolour(
      { kind: bottom.kind, asked: bottom.asked, cloth: bottom.cloth, cut: bottom.made.bottom },
      bottom === whole && !over,
      [bottom.kind, 'bottom', 'trousers'],
    )
  const shoes = slots.get('shoes')
  const plainOnly = (worn: Worn | undefined) => worn && { kind: worn.kind, asked: worn.asked, cloth: worn.cloth }
  return {
    ...(shell ? { outer: shell } : {}),
    ...(below ? { inner: below } : {}),
    ...(legs ? { legs } : {}),
    ...(tails?.made.bottom
      ? {
          tails: recolour(
            { kind: tails.kind, asked: tails.asked, cloth: tails.cloth, cut: tails.made.bottom },
            tails === over || !over,
            ['top'],
          ),
        }
      : {}),
    ...(shoes?.made.shoes
      ? {
          shoes: recolour({ kind: shoes.kind, asked: shoes.asked, cloth: shoes.cloth, cut: shoes.made.shoes }, false, [
            'shoes',
            shoes.kind,
          ]),
        }
      : {}),
    ...(slots.has('socks') ? { socks: plainOnly(slots.get('socks')) } : {}),
    ...(slots.has('hands') ? { gloves: plainOnly(slots.get('hands')) } : {}),
    ...(hat ? { hat: recolour(hat, false, ['hat', hat.kind]) } : {}),
    extras: extras.map((extra) => recolour(extra, false, [extra.kind])),
  }
}
