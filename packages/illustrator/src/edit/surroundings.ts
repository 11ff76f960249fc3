/**
 * Time, weather, season and place: the setting is dressed anew around the same people and things, under the same camera.
 * What was changed in the scenery by hand stays changed.
 */
import type { Design } from '../design/design.ts'
import type { Stage, StageNode } from '../scene/scene.ts'
import { extentOf, uniteAll } from '../stage/bounds.ts'
import { wishOf } from '../stage/compose/compose.ts'
import { Shot } from '../stage/compose/shot.ts'
import type { SettingRecipe } from '../stage/settings/setting.ts'
import { settingFor, settingIds, settingNamed } from '../stage/settings/settings.ts'
import { Stagecraft } from '../stage/settings/stagecraft.ts'
import type { Hex } from '../stage/solids.ts'
import type { Lighting, Weather } from '../stage/world.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say, stageOf, withDesign, withStage } from './draft.ts'
import { ratioOfScene, roomOf } from './geometry.ts'
import type { EditOperation } from './operation.ts'

type Dressed = Pick<Stage, 'nodes' | 'planes' | 'backdrop' | 'lighting' | 'weather' | 'haze'>

const isDressing = ({ id }: StageNode): boolean => id.startsWith('scenery/')

/** What the recipe makes of a design around the people and things of a stage. */
function dress(stage: Stage, design: Design, recipe: SettingRecipe, ratio: number, seed: number): Dressed {
  const rooms = stage.nodes.filter((node) => !isDressing(node)).map((node) => roomOf(node, seed))
  const room = rooms.length > 0 ? uniteAll(rooms) : { low: [-0.6, 0, -0.3] as const, high: [0.6, 1, 0.3] as const }
  const behind = stage.planes.filter(({ normal }) => normal[2] > 0.9).map(({ at }) => at[2])
  const wall =
    behind.length > 0 ? Math.max(...behind) : room.low[2] - Math.max(0.4, Math.min(1.6, extentOf(room)[1] * 0.5))
  const craft = new Stagecraft(wishOf(design, recipe, seed), new Shot(stage.camera, ratio, rooms), wall)
  recipe.dress(craft)
  return {
    nodes: craft.nodes,
    planes: craft.planes,
    backdrop: { sky: craft.sky, layers: craft.layers },
    lighting: { ...craft.light, lamps: craft.lamps },
    weather: craft.weather,
    ...(craft.haze ? { haze: craft.haze } : {}),
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Three-way merge by id, field by field: `next`, but where `current` departs from `last` the change by hand wins. */
function merge<T extends { readonly id: string }>(current: readonly T[], last: readonly T[], next: readonly T[]): T[] {
  const [now, then] = [new Map(current.map((each) => [each.id, each])), new Map(last.map((each) => [each.id, each]))]
  const fresh = next.flatMap((each): T[] => {
    const [own, old] = [now.get(each.id), then.get(each.id)]
    if (!old) return own ? [] : [each]
    if (!own) return []
    const keys = [...new Set([...Object.keys(own), ...Object.keys(each)])] as (keyof T)[]
    const made = Object.fromEntries(
      keys.map((key) => [key, pick(own[key], old[key], each[key])]).filter(([, value]) => value !== undefined),
    ) as T
    // Untouched nodes stay the very objects they were.
    return [same(own, made) ? own : made]
  })
  const added = current.filter((each) => !then.has(each.id))
  return [...fresh, ...added]
}

const pick = <T>(current: T, last: T, next: T): T => (same(current, last) ? next : current)

/** The stage with its setting dressed for another design. */
function redress(draft: Draft, design: Design): Stage {
  const stage = stageOf(draft)
  const { seed } = draft.scene
  const ratio = ratioOfScene(draft.scene)
  const [was, is] = [settingNamed(stage.setting) ?? settingFor(draft.design), settingFor(design)]
  const next = dress(stage, design, is, ratio, seed)
  const cast = stage.nodes.filter((node) => !isDressing(node))
  if (was.id !== is.id) {
    const { haze: _haze, ...rest } = stage
    return { ...rest, setting: is.id, ...next, nodes: [...cast, ...next.nodes] }
  }
  const last = dress(stage, draft.design, was, ratio, seed)
  const { haze: _haze, ...rest } = stage
  return {
    ...rest,
    setting: is.id,
    nodes: [...cast, ...merge(stage.nodes.filter(isDressing), last.nodes, next.nodes)],
    planes: merge(stage.planes, last.planes, next.planes),
    backdrop: { sky: pick(stage.backdrop.sky, last.backdrop.sky, next.backdrop.sky), layers: next.backdrop.layers },
    // Lights belong to the hour: a change by hand gives way to a new time of day.
    lighting: next.lighting,
    weather: next.weather,
    ...(next.haze ? { haze: next.haze } : {}),
  }
}

const FALLING: Readonly<Record<string, Weather['kind']>> = {
  rain: 'rain',
  storm: 'rain',
  snow: 'snow',
  fog: 'fog',
  petals: 'petals',
  leaves: 'leaves',
  bubbles: 'bubbles',
  confetti: 'confetti',
  fireflies: 'fireflies',
  dust: 'dust',
}

export function setSurroundings(draft: Draft, operation: EditOperation): Outcome {
  const wish = operation.setting
  if (!wish || Object.keys(wish).length === 0)
    return refuse(draft, 'it was not said what should change', '没有说明要改什么')
  const stage = stageOf(draft)
  if (wish.place !== undefined && !settingNamed(wish.place) && !settingNamed(wish.noun))
    refuse(
      draft,
      `there is no setting “${wish.noun ?? wish.place}”; there are ${settingIds.join(', ')}`,
      `没有“${wish.noun ?? wish.place}”这个场景；可用的有：${settingIds.join('、')}`,
    )
  const old = draft.design.setting
  const moved = wish.place !== undefined && settingNamed(wish.place)?.id !== stage.setting
  const place = wish.place ?? old?.place ?? stage.setting
  // A sky that was asked for by day ("sun") does not outlive the change to night, nor stars a change to day.
  const sky =
    wish.sky ??
    (wish.time === undefined
      ? (old?.sky ?? [])
      : (old?.sky ?? []).filter((word) =>
          wish.time === 'night' ? word !== 'sun' : !/star|moon|milky|aurora/.test(word),
        ))
  const setting = {
    ...(moved ? {} : old),
    ...(old?.time && moved ? { time: old.time } : {}),
    ...(old?.weather && moved ? { weather: old.weather } : {}),
    ...(old?.season && moved ? { season: old.season } : {}),
    adjectives: [],
    ...(moved ? {} : old),
    ...wish,
    place,
    sky,
  } as NonNullable<Design['setting']>
  if (moved && !wish.adjectives) setting.adjectives = []
  if (wish.place === undefined && settingFor({ ...draft.design, setting }).id !== stage.setting)
    setting.place = stage.setting
  const design = { ...draft.design, setting }
  if (stage.setting === 'studio' && !moved && !wish.background) return indoors(draft, design, operation)
  const made = redress(
    { ...draft, design: { ...draft.design, setting: old ?? { place: stage.setting, adjectives: [], sky: [] } } },
    design,
  )
  const falling = wish.weather ? FALLING[wish.weather] : undefined
  const weather =
    falling && made.weather.length === 0 && settingNamed(stage.setting)?.indoor !== true
      ? [{ kind: falling, amount: 0.6 }]
      : made.weather
  const next = withDesign(withStage(draft, { ...made, weather }), { setting })
  const what = [
    wish.time,
    wish.weather,
    wish.season,
    ...(wish.sky ?? []),
    wish.place === undefined ? undefined : (wish.noun ?? wish.place),
    wish.background,
  ]
    .filter(Boolean)
    .join(', ')
  return { draft: next, done: say(draft, `changed the surroundings: ${what}`, `改了环境：${what}`) }
}

const TINTS: Partial<
  Record<
    string,
    { readonly key: number; readonly cast: readonly [number, number, number]; readonly sky: readonly Hex[] }
  >
> = {
  night: { key: 0.5, cast: [0.72, 0.82, 1.2], sky: ['#0c1a45', '#1b2f64', '#3a4c8c'] },
  dusk: { key: 0.75, cast: [1.08, 0.86, 0.9], sky: ['#5d4a94', '#c8688a', '#ffae78'] },
  dawn: { key: 0.9, cast: [1.05, 0.92, 0.9], sky: ['#98a0cc', '#f0bba8', '#ffe6bd'] },
  'golden-hour': { key: 1, cast: [1.12, 0.95, 0.75], sky: ['#e3b088', '#ffca78', '#ffedbb'] },
}

/** A plain backdrop has no sky of its own: time shows as its colour and light, weather falls before it. */
function indoors(draft: Draft, design: Design, operation: EditOperation): Outcome {
  const stage = stageOf(draft)
  const { time, weather } = operation.setting ?? {}
  const tint = time ? TINTS[time] : undefined
  const falling = weather ? FALLING[weather] : undefined
  const base = dress(
    stage,
    { ...design, setting: { ...(design.setting as NonNullable<Design['setting']>), place: 'studio' } },
    settingNamed('studio') as SettingRecipe,
    ratioOfScene(draft.scene),
    draft.scene.seed,
  )
  const lit = (colour: readonly [number, number, number], by: number): [number, number, number] => [
    colour[0] * by * (tint?.cast[0] ?? 1),
    colour[1] * by * (tint?.cast[1] ?? 1),
    colour[2] * by * (tint?.cast[2] ?? 1),
  ]
  const lighting: Lighting = tint
    ? {
        ...base.lighting,
        key: lit(base.lighting.key, tint.key),
        sky: lit(base.lighting.sky, (tint.key + 1) / 2),
        ground: lit(base.lighting.ground, tint.key),
      }
    : base.lighting
  const planes = tint
    ? base.planes.map((plane) => ({ ...plane, surface: { ...plane.surface, colour: tint.sky[1] } }))
    : stage.planes
  const made: Stage = {
    ...stage,
    lighting,
    planes,
    backdrop: tint ? { sky: tint.sky, layers: [] } : stage.backdrop,
    weather: falling ? [{ kind: falling, amount: 0.6 }] : weather ? [] : stage.weather,
  }
  const what = [time, weather].filter(Boolean).join(', ')
  if (!tint && weather === undefined && time === undefined)
    refuse(
      draft,
      'the plain studio backdrop has no seasons; name a place, such as a park',
      '纯色背景没有季节，请先换一个场景，比如公园',
    )
  return {
    draft: withDesign(withStage(draft, made), { setting: design.setting }),
    done: say(draft, `changed the light: ${what}`, `改了光线：${what}`),
  }
}

/** Brighter, darker, warmer, cooler: the same lamps with other strengths. */
export function setLight(draft: Draft, operation: EditOperation): Outcome {
  const stage = stageOf(draft)
  const by = 1 + (operation.amount ?? 0) * 0.45
  const warm = operation.warmth ?? 0
  const change = (colour: readonly [number, number, number]): [number, number, number] => [
    colour[0] * by * (1 + warm * 0.16),
    colour[1] * by,
    colour[2] * by * (1 - warm * 0.2),
  ]
  const { lighting } = stage
  const made = {
    ...stage,
    lighting: {
      ...lighting,
      key: change(lighting.key as never),
      sky: change(lighting.sky as never),
      ground: change(lighting.ground as never),
    },
    backdrop: { ...stage.backdrop, sky: stage.backdrop.sky.map((colour) => tinted(colour, by, warm)) },
  }
  return { draft: withStage(draft, made), done: say(draft, 'changed the light', '改了光线') }
}

function tinted(colour: Hex, by: number, warm: number): Hex {
  const factors = [1 + (by - 1) * 0.6 + warm * 0.1, 1 + (by - 1) * 0.6, 1 + (by - 1) * 0.6 - warm * 0.14]
  return `#${[1, 3, 5]
    .map((at, index) =>
      Math.max(0, Math.min(255, Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * factors[index])))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
