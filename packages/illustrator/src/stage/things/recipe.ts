// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/**
 * How a thing is written down: facts in short form and a recipe that works in its own unit.
 *
 * `thing` makes a `Model` of both. It settles the result on the ground (lowest point at y = 0), adds a `top` anchor where
 * the recipe names none, and makes every part of ice, chocolate or paper when the whole thing is asked to be.
 */
import type { Chance } from '../chance.ts'
import { Clay, type GroupBuilder } from '../clay.ts'
import { IDENTITY } from '../frames.ts'
import type { Anchor, Anchors, Category, Model, ModelFacts, ModelRequest } from '../model.ts'
import type { Decal, Frame, Point, Surface } from '../solids.ts'
import { extentOf } from './extent.ts'
import { findMaterial } from './materials.ts'
import { partSurface } from './surfaces.ts'

/** A place in the recipe's own units; a bare point has the thing's own axes. */
export type Spot = Point | { readonly at: Point; readonly axes: Frame; readonly size?: readonly [number, number] }
export type Spots = Readonly<Record<string, Spot>>

export interface ThingFacts {
  readonly id: string
  /** Names, commonest first, separated by commas. @default the id with spaces */
  readonly en?: string
  readonly zh: string
  /** Wider words, nearest first, before those of the family. */
  readonly kinds?: string
  readonly size: number
  readonly colour: `#${string}`
  /** Colourable parts, main first. @default 'body' */
  readonly parts?: string
  readonly states?: string
  readonly rests?: ModelFacts['rests']
  readonly category?: Category
  /** Metres in one unit of the recipe: 0.1 lets small things be modelled in decimetres. @default 1 */
  readonly unit?: number
}

/** What a recipe works with. */
export class Making {
  readonly clay: Clay
  readonly request: ModelRequest
  readonly chance: Chance
  readonly facts: ModelFacts

  constructor(clay: Clay, request: ModelRequest, facts: ModelFacts) {
    this.clay = clay
    this.request = request
    this.chance = request.chance
    this.facts = facts
  }

  group(name: string): GroupBuilder {
    return this.clay.group(name)
  }

  /** The same making, moved, turned or resized. */
  at(at: Point, axes: Frame = IDENTITY, size = 1): Making {
    return new Making(this.clay.at(at, axes, size), this.request, this.facts)
  }

  has(...states: readonly string[]): boolean {
    return states.some((state) => this.request.look.states?.includes(state))
  }

  /** The number in a state such as `candles-7`. */
  count(what: string, fallback: number): number {
    const found = this.request.look.states?.find((state) => state.startsWith(`${what}-`))
    const number = found ? Number(found.slice(what.length + 1)) : Number.NaN
    return Number.isInteger(number) && number >= 0 ? number : fallback
  }

  /** The surface of a part as asked for, else `own`. The thing's first part is its main part. */
  part(name: string, own: Surface): Surface {
    const { look } = this.request
    const also = this.facts.colourable[0] === name ? ['main'] : []
    const whole = look.material !== undefined && findMaterial(look.material)?.whole
    const { material, pattern, ...rest } = look
    const local = {
      ...rest,
      ...(material === undefined || whole ? {} : { material }),
      ...(pattern ? { pattern: { ...pattern, scale: this.patternScale(pattern.scale) } } : {}),
    }
    return partSurface({ look: local }, name, own, also)
  }

  /** A repeat that shows on a thing of this size, in the recipe's units. */
  private patternScale(metres: number): number {
    const { size } = this.facts
    return Math.min(Math.max(metres, size * 0.05), size * 0.22) / this.clay.size
  }

  /** A flat area for the request's picture (or `otherwise`), centred on `at` and `size` wide and high; returns its anchor. */
  face(group: GroupBuilder, at: Point, axes: Frame, size: readonly [number, number], otherwise: readonly Decal[] = []) {
    const { picture } = this.request
    const decals: readonly Decal[] = picture ? [{ kind: 'picture', centre: [0, 0], size, picture }] : otherwise
    if (decals.length > 0) group.paint(at, axes, 1, decals, Math.max(0.02, Math.min(...size) * 0.12))
    return { at, axes, size } as const
  }
}

export type Recipe = (making: Making) => Spots | undefined

const list = (words = '') => words.split(/[,，]/).map((word) => word.trim()).filter(Boolean) // biome-ignore format: short

const isPoint = (spot: Spot): spot is Point => Array.isArray(spot)

function toAnchors(spots: Spots, clay: Clay): Anchors {
  const anchor = (spot: Spot): Anchor => {
    if (isPoint(spot)) return { at: clay.point(spot), axes: clay.frame() }
    const { at, axes, size } = spot
    const scaled = size && ([size[0] * clay.size, size[1] * clay.size] as const)
    return { at: clay.point(at), axes: clay.frame(axes), ...(scaled ? { size: scaled } : {}) }
  }
  return Object.fromEntries(Object.entries(spots).map(([name, spot]) => [name, anchor(spot)]))
}

/** Turns all solids added since `from` into a material that allows no exception. */
function remake(clay: Clay, from: number, request: ModelRequest): void {
  const material = request.look.material === undefined ? undefined : findMaterial(request.look.material)
  if (!material?.whole) return
  const asked = request.look.colours?.main
  for (const group of clay.groups.slice(from))
    group.solids.forEach((solid, index) => {
      const base = asked ? { ...solid.surface, colour: asked } : solid.surface
      const made = material.apply(base)
      const surface = clay.place(asked ? { ...made, colour: asked } : made)
      group.solids[index] = { ...solid, surface: { ...surface, blend: solid.surface.blend } }
    })
}

/** A model from facts and a recipe. */
export function thing(
  short: ThingFacts & { readonly category: Category; readonly rests: ModelFacts['rests'] },
  recipe: Recipe,
): Model {
  const unit = short.unit ?? 1
  const facts: ModelFacts = {
    id: short.id,
    names: { en: list(short.en ?? short.id.replaceAll('-', ' ')), zh: list(short.zh) },
    category: short.category,
    kinds: [...new Set(list(short.kinds))],
    size: short.size,
    rests: short.rests,
    colourable: list(short.parts ?? 'body'),
    colour: short.colour,
    ...(short.states ? { poses: list(short.states) } : {}),
  }
  const measure = (request: ModelRequest) => {
    const trial = new Clay('trial', [0, 0, 0], IDENTITY, unit)
    recipe(new Making(trial, request, facts))
    return extentOf(trial.groups) ?? { low: [0, 0, 0] as Point, high: [0, 0, 0] as Point }
  }
  return {
    ...facts,
    build(clay, request) {
      const { low, high } = measure(request)
      const own = clay.at([0, -low[1], 0], IDENTITY, unit)
      const before = clay.groups.length
      const spots = recipe(new Making(own, request, facts)) ?? {}
      remake(own, before, request)
      return toAnchors({ top: [0, high[1] / unit, 0], ...spots }, own)
    },
  }
}

/** A family shares category, way of resting and wider words. */
export function family(shared: {
  readonly category: Category
  readonly rests: ModelFacts['rests']
  readonly kinds: string
}) {
  return (facts: ThingFacts, recipe: Recipe): Model =>
    thing({ ...shared, ...facts, kinds: [facts.kinds, shared.kinds].filter(Boolean).join(',') }, recipe)
}
