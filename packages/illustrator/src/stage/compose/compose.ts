/** From a design to a stage: who is there, what they do, where they stand, who looks on, and where it happens. */
import type { Design } from '../../design/design.ts'
import type { Stage, StageNode } from '../../scene/scene.ts'
import { extentOf, uniteAll } from '../bounds.ts'
import { firstModel } from '../catalogue.ts'
import { chanceOf } from '../chance.ts'
import { constellationNamed } from '../settings/constellations.ts'
import type { SettingRecipe, SettingWish } from '../settings/setting.ts'
import { isAfloat, settingFor } from '../settings/settings.ts'
import { Stagecraft } from '../settings/stagecraft.ts'
import type { Hex } from '../solids.ts'
import type { Actor } from './actor.ts'
import { isCreature, roomOf, yawOf } from './actor.ts'
import { orderItems } from './arrange.ts'
import type { Plot } from './bonds.ts'
import { plotOf } from './bonds.ts'
import { frameShot } from './camera.ts'
import type { Cast } from './cast.ts'
import { castOf } from './cast.ts'
import type { Ensemble } from './ensembles.ts'
import { ensemblesOf, solveEnsemble } from './ensembles.ts'
import { planFloor } from './floor.ts'
import { Shot } from './shot.ts'
import { suitModels } from './suit.ts'
import { unknownVerb } from './verbs.ts'
import { makeVisible } from './visible.ts'

export interface ComposeOptions {
  /** `16:9` or a number, width over height. @default the design's own wish, else 4:3 */
  readonly ratio?: string | number
  readonly seed: number
}

/** Width over height of `16:9`, `1.5` or 1.5. */
export function ratioOf(ratio: string | number | undefined): number {
  if (typeof ratio === 'number') return ratio
  const [wide, high] = (ratio ?? '4:3').split(':').map(Number)
  const value = high ? wide / high : wide
  return Number.isFinite(value) && value > 0 ? value : 4 / 3
}

/** A wish with everything filled in that the design left open. */
export function wishOf(design: Design, recipe: SettingRecipe, seed: number): SettingWish {
  const setting = design.setting
  const sky = setting?.sky ?? []
  const nightly =
    sky.some((word) => /star|moon|milky|aurora|constellation|gemini|orion|猎户|星|月/.test(word)) ||
    sky.some((word) => !['sun', 'clouds', 'cloud', 'rainbow'].includes(word) && word.length > 2)
  return {
    place: recipe.id,
    adjectives: setting?.adjectives ?? [],
    time: setting?.time ?? (nightly && sky.length > 0 && !sky.includes('sun') ? 'night' : (recipe.time ?? 'day')),
    weather: setting?.weather ?? 'clear',
    season: setting?.season ?? (setting?.weather === 'snow' ? 'winter' : 'summer'),
    sky,
    palette: design.palette as Hex[],
    ...(setting?.background ? { background: setting.background as Hex } : {}),
    moods: design.moods,
    seed,
  }
}

/** Everything but the chosen place of the camera: people, things, where they stand. */
function stageActors(
  design: Design,
  recipe: SettingRecipe,
  ratio: number,
  seed: number,
): { cast: Cast; ensembles: Ensemble[]; wall: number; plot: Plot } {
  const cast = castOf(design, seed)
  suitModels(design, cast, recipe.indoor)
  const plot = plotOf(design, cast, recipe.indoor)
  gatherOnSurface(cast, plot, recipe)
  floatOnWater(cast, plot, recipe)
  const ensembles = ensemblesOf(cast, plot)
  const order = orderItems(
    ensembles.map(({ subjects }) => ({ subjects, width: 1, depth: 1, height: 1 })),
    design.relations,
  )
  for (const [index, ensemble] of ensembles.entries()) {
    const rank = order.indexOf(index)
    const side =
      ensembles.length === 1
        ? chanceOf(ensemble.members[0].id, seed).pick('side', [1, 1, -1])
        : rank < ensembles.length / 2
          ? 1
          : -1
    solveEnsemble(ensemble, cast, plot, design.relations, side)
  }
  const { wall } = planFloor(design, cast, ensembles, ratio, recipe.indoor, recipe.ground === 'air')
  return { cast, ensembles, wall, plot }
}

/** In a kitchen or restaurant, small loose things stand on a table, not on the floor. */
function gatherOnSurface(cast: Cast, plot: Plot, recipe: SettingRecipe): void {
  if (!recipe.surface) return
  const bound = (actor: Actor) =>
    plot.bonds.some((bond) => (bond.base === actor && bond.kind !== 'in') || bond.dependents.includes(actor))
  const loose = cast.actors.filter(
    (actor) =>
      !bound(actor) &&
      actor.support === 'ground' &&
      (actor.model.rests === 'surface' || actor.model.rests === 'hand') &&
      Math.max(...extentOf(roomOf(actor, cast.seed))) < 0.9,
  )
  const model = firstModel(recipe.surface)
  if (loose.length === 0 || !model) return
  const asked = cast.actors.find((actor) => !actor.implied && actor.model.kinds.includes('table'))
  const table = asked ?? cast.imply(loose[0], 'table', model)
  plot.bonds.push({ kind: 'on', base: table, dependents: loose, rule: unknownVerb })
}

/** On the sea everything that floats or swims lies in the water a little. */
function floatOnWater(cast: Cast, plot: Plot, recipe: SettingRecipe): void {
  if (recipe.ground !== 'water') return
  for (const actor of cast.actors) {
    const swims = plot.doings.get(actor)?.rules.some((rule) => rule.person.includes('swim')) ?? false
    if (actor.support === 'ground' && (isAfloat(actor.model) || actor.nature === 'swimmer' || swims))
      actor.support = 'water'
  }
}

const nodeOf = (actor: Actor): StageNode => ({
  id: actor.id,
  model: actor.model.id,
  noun: actor.noun,
  place: { at: actor.at, axes: actor.axes, size: actor.size },
  look: actor.look,
  ...(actor.pose ? { pose: actor.pose } : {}),
  ...(actor.sheet ? { sheet: actor.sheet } : {}),
  ...(actor.implied ? { scenery: true } : {}),
})

/** Which way the main subject looks, -1..1, so that the picture leaves room before it. */
function leadOf(cast: Cast, ratio: number, sky: boolean): number {
  const movers = cast.actors.filter((actor) => !actor.implied && isCreature(actor))
  // The sky that was asked for is seen beside the subject, not behind its head.
  if (sky && ratio >= 1) return -0.9
  if (movers.length !== 1 || ratio < 1.2) return 0
  return -Math.sin(yawOf(movers[0])) * 0.7
}

/**
 * Composes a design: exact counts, real sizes (see `compressSizes`), poses from verbs, everything asked for whole and in
 * frame. Same design, ratio and seed give the same stage.
 */
export function compose(design: Design, options: ComposeOptions): Stage {
  const { seed } = options
  const ratio = ratioOf(options.ratio ?? design.ratio)
  const recipe = settingFor(design)
  const { cast, wall, plot } = stageActors(design, recipe, ratio, seed)
  const rooms = () => cast.actors.filter((actor) => actor.placed).map((actor) => roomOf(actor, seed))
  const surfaces = new Set(
    plot.bonds.filter((bond) => bond.kind === 'on' && bond.base.implied && !bond.base.fixed).map((bond) => bond.base),
  )
  const tables = plot.bonds.some((bond) => bond.kind === 'on' && !bond.base.fixed)
  const asked = cast.actors.filter((actor) => actor.placed && !surfaces.has(actor))
  const hero = asked.find((actor) => isCreature(actor) && !actor.implied) ?? asked[0]
  const high = asked.length > 0 ? extentOf(uniteAll(asked.map((actor) => roomOf(actor, seed))))[1] : 1
  const frame = (): Shot => {
    const seen = asked.map((actor) => roomOf(actor, seed))
    return frameShot(seen.length > 0 ? seen : [{ low: [-1.5, 0, -1], high: [1.5, 1.6, 0] }], {
      wish: design.camera,
      ratio,
      fill: recipe.fill ?? 0.74,
      tabletop:
        surfaces.size > 0 ||
        (tables && !asked.some(isCreature)) ||
        (asked.length > 0 && asked.every((actor) => !isCreature(actor)) && high < 0.7),
      outdoor: !recipe.indoor && recipe.id !== 'studio',
      lead: leadOf(
        cast,
        ratio,
        (design.setting?.sky ?? []).some((word) => constellationNamed(word)),
      ),
      ...(hero ? { hero: roomOf(hero, seed) } : {}),
    })
  }
  const shot = makeVisible(cast, frame)
  const craft = new Stagecraft(
    wishOf(design, recipe, seed),
    new Shot(shot.camera, ratio, rooms()),
    wall,
    forbiddenFor(design, cast),
  )
  recipe.dress(craft)
  return {
    kind: 'stage',
    setting: recipe.id,
    nodes: [...cast.actors.filter((actor) => actor.placed).map(nodeOf), ...craft.nodes],
    planes: craft.planes,
    backdrop: { sky: craft.sky, layers: craft.layers },
    lighting: { ...craft.light, lamps: craft.lamps },
    ...(craft.haze ? { haze: craft.haze } : {}),
    weather: craft.weather,
    camera: focused(shot, design),
    look: design.look,
    ...(design.transparent ? { transparent: true } : {}),
  }
}

/** What scenery must not show: more of what was counted, and what was excluded. */
const forbiddenFor = (design: Design, cast: Cast): string[] => [
  ...new Set([
    ...cast.actors
      .filter((actor) => !actor.implied || actor.model.category === 'furniture')
      .map((actor) => actor.model.id),
    ...design.excluded,
  ]),
]

/** A shallow focus when it is asked for. */
function focused(shot: Shot, design: Design): Stage['camera'] {
  if (design.camera.focus !== 'shallow' && design.camera.framing !== 'macro') return shot.camera
  return { ...shot.camera, focus: { distance: shot.reach, strength: 1 } }
}
