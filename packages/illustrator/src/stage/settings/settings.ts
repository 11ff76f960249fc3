/** All settings, found by id or by what people call them; and the one a design gets when it names none. */
import type { Design } from '../../design/design.ts'
import { modelFor } from '../catalogue.ts'
import type { Model } from '../model.ts'
import { indoorSettings } from './indoor-settings.ts'
import { natureSettings } from './nature-settings.ts'
import type { SettingRecipe } from './setting.ts'
import { townSettings } from './town-settings.ts'

export const settings: readonly SettingRecipe[] = [...townSettings, ...indoorSettings, ...natureSettings]

/** Ids of all settings. */
export const settingIds: readonly string[] = settings.map(({ id }) => id)

const byName = new Map<string, SettingRecipe>()
for (const recipe of settings)
  for (const name of [recipe.id, ...recipe.names.en, ...recipe.names.zh])
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), recipe)

/** A setting by id or name (English or Chinese); also by the last word of a longer name ("japanese garden"). */
export function settingNamed(word: string | undefined): SettingRecipe | undefined {
  if (!word) return undefined
  const wanted = word.trim().toLowerCase().replaceAll('_', ' ')
  const plain = wanted.replaceAll('-', ' ')
  return (
    byName.get(wanted) ??
    byName.get(plain) ??
    byName.get(plain.split(' ').at(-1) ?? '') ??
    [...byName].find(([name]) => /[\u4e00-\u9fff]/.test(name) && wanted.includes(name))?.[1]
  )
}

const OUTDOOR_VERBS = [
  'run',
  'chase',
  'ride',
  'walk',
  'jump',
  'play',
  'kick',
  'gallop',
  'drive',
  'cycle',
  'fly',
  'race',
  'hike',
  'camp',
  'dig',
  'plant',
  'climb',
  'hunt',
]
const byVerb: Readonly<Record<string, string>> = {
  cook: 'kitchen',
  bake: 'kitchen',
  fry: 'kitchen',
  dine: 'living-room',
  sleep: 'bedroom',
  type: 'office',
  work: 'office',
  study: 'classroom',
  teach: 'classroom',
  surf: 'sea',
  sail: 'sea',
  row: 'mountain-lake',
  fish: 'mountain-lake',
  ski: 'snow',
  snowboard: 'snow',
  skate: 'snow',
  swim: 'sea',
  drive: 'road',
  garden: 'garden',
  water: 'garden',
  exercise: 'gym',
  sing: 'stage',
  perform: 'stage',
}

/** Furniture that says which room people or animals are in. */
const ROOMS: readonly (readonly [place: string, models: readonly string[]])[] = [
  ['classroom', ['blackboard', 'whiteboard']],
  ['bathroom', ['bathtub', 'toilet', 'shower']],
  ['kitchen', ['stove', 'oven', 'fridge', 'refrigerator']],
  ['bedroom', ['bed', 'bunk-bed', 'crib', 'cradle']],
  ['living-room', ['sofa', 'armchair', 'fireplace', 'television', 'tv', 'couch']],
]

/** Where a design without a setting takes place: by its verbs, then by where its subjects live, else the studio. */
function guess(design: Design): string {
  const kept = design.relations.flatMap(({ kind, subject, object }) =>
    kind === 'in' && object !== undefined ? [subject] : [],
  )
  for (const { actor, verb } of design.actions)
    if (byVerb[verb] && !(kept.includes(actor) && verb === 'swim')) return byVerb[verb]
  const models = design.subjects.filter(({ background }) => !background).map(({ model, noun }) => modelFor(model, noun))
  const kinds = new Set(models.flatMap((model) => [model.id, ...model.kinds]))
  if (design.transparent) return 'studio'
  if (
    ['fish', 'shark', 'whale', 'dolphin', 'octopus', 'jellyfish', 'coral'].some((kind) => kinds.has(kind)) &&
    models.every((model) => model.category === 'animal')
  )
    return 'underwater'
  const alive = models.some((model) => model.category === 'person' || model.category === 'animal')
  for (const [place, ids] of ROOMS) if (alive && ids.some((id) => models.some((model) => model.id === id))) return place
  if (models.some((model) => model.rests === 'water') && models.some((model) => model.category === 'vehicle'))
    return 'sea'
  if (
    ['planet', 'rocket', 'satellite', 'ufo', 'alien'].some((kind) => kinds.has(kind)) &&
    !models.some((model) => model.category === 'furniture')
  )
    return 'space'
  if (design.actions.some(({ verb }) => OUTDOOR_VERBS.includes(verb))) return 'park'
  if (models.some((model) => model.category === 'building' && model.rests === 'ground' && model.size > 2)) return 'park'
  if (models.some((model) => model.category === 'plant' && model.size > 1.2)) return 'park'
  if (models.some((model) => model.category === 'nature' && model.rests === 'ground' && model.size > 2)) return 'park'
  if (models.some((model) => model.id === 'island')) return 'sea'
  if (models.length > 1 && models.some((model) => model.category === 'vehicle')) return 'road'
  return 'studio'
}

/** Where boats float, by the place that was asked for. */
const AFLOAT: Readonly<Record<string, string>> = {
  'mountain-lake': 'lake-water',
  river: 'lake-water',
  park: 'lake-water',
  mountains: 'lake-water',
  forest: 'lake-water',
  beach: 'sea',
  bridge: 'sea',
}

/** Places with water, where waterfowl swim without being told to. */
const WATERSIDE = ['mountain-lake', 'river', 'beach', 'bridge']

const AFLOAT_VERBS = ['row', 'sail', 'swim', 'surf', 'ride', 'drive', 'paddle', 'canoe', 'float', 'dive']

/** Whether a model lies in the water by its nature: boats, islands, fish, waterfowl. */
export const isAfloat = (model: Model): boolean =>
  model.rests === 'water' || model.kinds.includes('waterfowl') || model.kinds.includes('whale')

/** Boats and swimmers, and nobody on land: the picture is taken on the water. */
function floats(design: Design, wet: boolean): boolean {
  const seen = design.subjects.filter(({ background }) => !background)
  const models = seen.map(({ model, noun }) => modelFor(model, noun))
  const aboard = (id: string) =>
    design.actions.some(({ actor, verb }) => actor === id && AFLOAT_VERBS.includes(verb)) ||
    design.relations.some(
      ({ subject, object, kind }) =>
        object !== undefined &&
        ['in', 'on', 'riding'].includes(kind) &&
        (subject === id || (kind === 'riding' && object === id)),
    )
  // Ducks that stand about by a pond stay on land; ducks that swim, or of which nothing else is said, float.
  const swims = (id: string) =>
    (wet || design.actions.some(({ actor, verb }) => actor === id && AFLOAT_VERBS.includes(verb))) &&
    !design.actions.some(({ actor, verb }) => actor === id && !AFLOAT_VERBS.includes(verb)) &&
    !design.relations.some(({ subject, kind }) => subject === id && (kind === 'beside' || kind === 'riding'))
  const moored = seen.map(({ id }, index) => models[index].rests === 'water' || (isAfloat(models[index]) && swims(id)))
  const swimming = design.actions.some(({ verb }) => verb === 'swim')
  return (moored.some(Boolean) || swimming) && seen.every(({ id }, index) => moored[index] || aboard(id))
}

/** The setting a design takes place in; unknown names fall back to a guess. */
export function settingFor(design: Design): SettingRecipe {
  const wish = design.setting
  const asked = settingNamed(wish?.place) ?? settingNamed(wish?.noun)
  if (asked) return (floats(design, WATERSIDE.includes(asked.id)) ? settingNamed(AFLOAT[asked.id]) : undefined) ?? asked
  return settingNamed(guess(design)) as SettingRecipe
}
