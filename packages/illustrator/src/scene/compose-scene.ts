/** From a design to a scene: a document becomes a sheet, everything else a stage with its words on it. */
import type { Design } from '../design/design.ts'
import { FINISHES, finishNamed } from '../finish/finish.ts'
import { checkSheet } from '../sheet/check.ts'
import { layoutDocument } from '../sheet/layout-document.ts'
import { hash } from '../stage/chance.ts'
import { compose } from '../stage/compose/compose.ts'
import { unhonouredWords } from '../stage/compose/words.ts'
import { captionSheet } from './caption.ts'
import { placeTexts } from './carriers.ts'
import { designUnits } from './design-units.ts'
import type { Scene, Stage } from './scene.ts'

export interface SceneOptions {
  /** `16:9`. */
  readonly ratio: string
  readonly seed: number
}

export interface SceneFinding {
  readonly kind: 'overlap' | 'overflow' | 'contrast' | 'outside' | 'missing'
  readonly node: string
  readonly message: string
  readonly mendable: boolean
}

export interface Composition {
  readonly scene: Scene
  readonly findings: readonly SceneFinding[]
}

/** Pure: the same design, ratio and seed give the same scene. */
export function composeScene(design: Design, options: SceneOptions): Composition {
  const { ratio } = options
  // Nodes have the same ids in many designs (`woman-1`); with the words in the seed not every woman looks alike.
  const seed = hash(design.prompt, options.seed) >>> 1
  const finish = design.finish === undefined ? undefined : finishNamed(design.finish)
  const frame = {
    version: 1,
    seed,
    ratio,
    notes: design.notes,
    ...(finish ? { finish: finish.name } : {}),
  } as const
  const size = designUnits(ratio)
  if (design.kind !== 'scene') {
    const pictured = picturedStage(design, seed, size.width / size.height)
    const sheet = layoutDocument(design, { ...size, seed, ...(pictured ? { stage: 'hero' } : {}) })
    const findings = checkSheet(sheet).map(({ kind, node, message }) => ({
      kind: kind === 'small' ? ('overflow' as const) : kind,
      node,
      message,
      mendable: false,
    }))
    return {
      scene: { ...frame, root: sheet, inserts: pictured ? { hero: pictured } : {} },
      findings: [...findings, ...unknownFinish(design)],
    }
  }
  const { stage, inserts, homeless } = placeTexts(design, compose(design, { ratio, seed }), seed)
  const overlay = homeless.length > 0 ? { overlay: captionSheet(homeless, size, design.language) } : {}
  const findings = unhonouredWords(design).map((message) => ({
    kind: 'missing' as const,
    node: message.split('.')[0] as string,
    message: `Not drawn: ${message}.`,
    mendable: false,
  }))
  return { scene: { ...frame, root: stage, inserts, ...overlay }, findings: [...findings, ...unknownFinish(design)] }
}

/** Says that a finish was asked for that there is not, with those there are. */
function unknownFinish({ finish }: Design): SceneFinding[] {
  if (finish === undefined || finish === 'none' || finishNamed(finish)) return []
  const message = `finish: ${JSON.stringify(finish)} is not known and was left out; known are ${FINISHES.map(({ name }) => name).join(', ')}`
  return [{ kind: 'missing', node: 'finish', message, mendable: false }]
}

/** Documents that are made of one picture and a few words. */
const picturing =
  /^(?:(?:movie-)?poster|flyer|book-cover|album-cover|magazine-cover|greeting-card|postcard|invitation)$/

/** The stage of what a document shows: the subjects with models of their own, and the place it names. Others are left out rather than drawn as something else. */
function picturedStage(design: Design, seed: number, ratio: number): Stage | undefined {
  const { document } = design
  if (!picturing.test(document?.type ?? '')) return undefined
  if (document!.sections.length > 0 || document!.data.length > 0) return undefined
  const subjects = design.subjects.filter(({ match }) => match === 'exact')
  const placed = design.setting !== undefined && design.setting.place !== 'studio'
  if (subjects.length === 0 ? !placed : subjects.length < design.subjects.length && !placed) return undefined
  const here = new Set(subjects.map(({ id }) => id))
  const known = (id: string | undefined) => id === undefined || here.has(id)
  const relations = design.relations.filter(
    ({ subject, object, second }) => known(subject) && known(object) && known(second),
  )
  const actions = design.actions.filter(({ actor, object, partner }) => known(actor) && known(object) && known(partner))
  const background = design.palette[0] ?? grounds(document!.type)[seed % 5]
  const setting = design.setting ?? { place: 'studio', adjectives: [], sky: [], background }
  return compose({ ...design, subjects, relations, actions, setting, kind: 'scene', texts: [] }, { ratio, seed })
}

/** Backdrops of pictures that name no place: full colour where words lie over them, pale where they hang in a frame. */
const grounds = (type: string): readonly string[] =>
  /card|invitation/.test(type)
    ? ['#fbe3cf', '#d8ebf6', '#fadfe6', '#e2f0dc', '#fdf0c9']
    : ['#3a86b7', '#d9764a', '#4f9d84', '#8a6bb8', '#d9a02c']
