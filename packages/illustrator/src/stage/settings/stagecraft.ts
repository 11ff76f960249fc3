/** The hands of a setting recipe: planes, furniture and backdrop layers, placed where no subject stands or is hidden. */

import type { StageNode } from '../../scene/scene.ts'
import type { Box } from '../bounds.ts'
import { carry, extentOf, footprintOverlap } from '../bounds.ts'
import { firstModel, measure } from '../catalogue.ts'
import type { Chance } from '../chance.ts'
import { chanceOf } from '../chance.ts'
import type { Shot } from '../compose/shot.ts'
import { rotation } from '../frames.ts'
import type { Look } from '../model.ts'
import type { Hex, Point, Surface } from '../solids.ts'
import type { BackdropLayer, Haze, Lamp, Lighting, Plane, Weather } from '../world.ts'
import type { Moment } from './light.ts'
import { momentOf } from './light.ts'
import type { SettingWish } from './setting.ts'

export interface PutOptions {
  readonly x: number
  /** Depth; the thing's middle. */
  readonly z: number
  /** @default on the floor */
  readonly y?: number
  /** Degrees to the right. */
  readonly yaw?: number
  readonly size?: number
  readonly look?: Look
  /** May overlap other scenery (a picture over a sofa). */
  readonly loose?: boolean
}

/** Models whose lower part belongs under ground. */
const SUNKEN = ['mound', 'crater']

export class Stagecraft {
  readonly wish: SettingWish
  readonly shot: Shot
  readonly chance: Chance
  readonly moment: Moment
  readonly planes: Plane[] = []
  readonly nodes: StageNode[] = []
  readonly layers: BackdropLayer[] = []
  readonly lamps: Lamp[] = []
  readonly weather: Weather[] = []
  /** Boxes of scenery that already stands. */
  private readonly taken: Box[] = []
  private readonly numbers = new Map<string, number>()
  sky: readonly Hex[]
  light: Omit<Lighting, 'lamps'>
  haze: Haze | undefined

  /** Depth of the wall behind the subjects, metres. */
  readonly wall: number
  /** Ids of models scenery must not repeat: what was asked for in a number, and what must not appear. */
  private readonly forbidden: readonly string[]

  constructor(wish: SettingWish, shot: Shot, wall: number, forbidden: readonly string[] = []) {
    this.forbidden = forbidden
    this.wish = wish
    this.shot = shot
    this.wall = wall
    this.chance = chanceOf(`setting/${wish.place}`, wish.seed)
    this.moment = momentOf(wish.time, wish.weather, wish.season)
    this.sky = this.moment.sky
    this.light = this.moment.light
  }

  /** True when any of these words was asked for. */
  has(...words: readonly string[]): boolean {
    return words.some(
      (word) => this.wish.adjectives.includes(word) || this.wish.moods.includes(word) || this.wish.sky.includes(word),
    )
  }

  get dark(): boolean {
    return this.moment.dark
  }

  plane(id: string, at: Point, normal: Point, surface: Surface, half?: readonly [number, number]): void {
    this.planes.push({ id, at, normal, surface, ...(half ? { half } : {}) })
  }

  floor(surface: Surface, y = 0): void {
    this.plane('floor', [0, y, 0], [0, 1, 0], surface)
  }

  layer(kind: string, colours: readonly Hex[], numbers: Readonly<Record<string, number>> = {}): void {
    const seed = Math.floor(chanceOf(`backdrop/${kind}/${this.layers.length}`, this.wish.seed).number('seed') * 1e9)
    this.layers.push({ kind, colours, numbers, seed })
  }

  lamp(at: Point, colour: Hex, power: number, reach: number): void {
    if (this.lamps.length < 6) this.lamps.push({ at, colour, power, reach })
  }

  /** Three trees asked for are three trees: no fourth stands in the background. */
  private forbids(id: string): boolean {
    if (this.forbidden.length === 0) return false
    const model = firstModel([id])
    return (
      model !== undefined &&
      [model.id, ...model.names.en, ...model.kinds.slice(0, 2)].some((word) => this.forbidden.includes(word))
    )
  }

  /** Whether a box would stand in, or hide, a subject; or stand in other scenery. */
  private refuses(box: Box, loose: boolean): boolean {
    const { shot } = this
    for (const subject of shot.subjects) {
      const apart = box.low[1] > subject.high[1] || subject.low[1] > box.high[1]
      if (!apart && footprintOverlap(box, subject) > 0.001) return true
    }
    if (shot.hides(box)) return true
    if (!loose && shot.crowds(box)) return true
    return (
      !loose &&
      this.taken.some(
        (other) =>
          !(box.low[1] > other.high[1] - 0.02 || other.low[1] > box.high[1] - 0.02) &&
          footprintOverlap(box, other) > 0.02,
      )
    )
  }

  /**
   * Places the first of these models that exists; refuses (returns undefined) when it would touch or hide a subject or
   * other scenery, or when no such model exists. The lowest point comes to `y`.
   */
  put(ids: readonly string[], options: PutOptions): Box | undefined {
    const model = firstModel(ids.filter((id) => !this.forbids(id)))
    if (!model) return undefined
    const number = (this.numbers.get(model.id) ?? 0) + 1
    const id = `scenery/${model.id}-${number}`
    const { size = 1, look = {}, yaw = 0 } = options
    const axes = rotation((yaw * Math.PI) / 180)
    const own = carry(measure(model, look, undefined, id, this.wish.seed).bounds, [0, 0, 0], axes, size)
    const at: Point = [
      options.x - (own.low[0] + own.high[0]) / 2,
      (options.y ?? 0) - (SUNKEN.includes(model.id) ? 0 : own.low[1]),
      options.z - (own.low[2] + own.high[2]) / 2,
    ]
    const box: Box = {
      low: [own.low[0] + at[0], own.low[1] + at[1], own.low[2] + at[2]],
      high: [own.high[0] + at[0], own.high[1] + at[1], own.high[2] + at[2]],
    }
    if (this.refuses(box, options.loose ?? false)) return undefined
    this.numbers.set(model.id, number)
    if (!options.loose) this.taken.push(box)
    this.nodes.push({
      id,
      model: model.id,
      noun: model.names.en[0] ?? model.id,
      place: { at, axes, size },
      look,
      scenery: true,
    })
    return box
  }

  /** Size of a model as it would be put. */
  sizeOf(ids: readonly string[], look: Look = {}): Point {
    const model = firstModel(ids)
    return model ? extentOf(measure(model, look, undefined, model.id, this.wish.seed).bounds) : [0, 0, 0]
  }

  /** Puts a thing with its back `gap` before the wall at `z`. */
  against(ids: readonly string[], x: number, wall: number, options: Omit<PutOptions, 'x' | 'z'> = {}): Box | undefined {
    const deep = this.sizeOf(ids, options.look)[2] * (options.size ?? 1)
    return this.put(ids, { ...options, x, z: wall + deep / 2 + 0.03 })
  }

  /**
   * Scatters things over the ground between two depths, as far sideways as the camera sees.
   * `clear` keeps the middle free: share of the seen width.
   */
  scatter(
    ids: readonly string[],
    count: number,
    near: number,
    far: number,
    options: {
      readonly size?: readonly [number, number]
      readonly clear?: number
      readonly look?: Look
      readonly looks?: readonly Look[]
    } = {},
  ): void {
    const name = ids[0]
    for (let index = 0; index < count; index++) {
      const chance = this.chance.of(`${name}-${index}-${this.nodes.length}`)
      const z = near + (far - near) * Math.sqrt((index + chance.number('depth')) / count)
      const [left, right] = this.shot.across(z)
      const clear = options.clear ?? 0
      const lane = chance.between('lane', clear, 1.04) * (index % 2 ? 1 : -1)
      const x = (left + right) / 2 + (lane * (right - left)) / 2
      const [low, high] = options.size ?? [0.85, 1.15]
      const look = options.looks ? chance.pick('look', options.looks) : options.look
      this.put(ids, {
        x,
        z,
        yaw: chance.between('yaw', -180, 180),
        size: chance.between('size', low, high),
        ...(look ? { look } : {}),
      })
    }
  }
}
