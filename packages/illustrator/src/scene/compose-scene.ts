/** From a design to a scene: a document becomes a sheet, everything else a stage with its words on it. */
import type { Design } from '../design/design.ts'
import { checkSheet } from '../sheet/check.ts'
import { layoutDocument } from '../sheet/layout-document.ts'
import { hash } from '../stage/chance.ts'
import { compose } from '../stage/compose/compose.ts'
import { unhonouredWords } from '../stage/compose/words.ts'
import { captionSheet } from './caption.ts'
import { placeTexts } from './carriers.ts'
import { designUnits } from './design-units.ts'
import type { Scene } from './scene.ts'

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
  const frame = {
    version: 1,
    seed,
    ratio,
    notes: design.notes,
    ...(design.finish ? { finish: design.finish } : {}),
  } as const
  const size = designUnits(ratio)
  if (design.kind !== 'scene') {
    const sheet = layoutDocument(design, { ...size, seed })
    const findings = checkSheet(sheet).map(({ kind, node, message }) => ({
      kind: kind === 'small' ? ('overflow' as const) : kind,
      node,
      message,
      mendable: false,
    }))
    return { scene: { ...frame, root: sheet, inserts: {} }, findings }
  }
  const { stage, inserts, homeless } = placeTexts(design, compose(design, { ratio, seed }), seed)
  const overlay = homeless.length > 0 ? { overlay: captionSheet(homeless, size, design.language) } : {}
  const findings = unhonouredWords(design).map((message) => ({
    kind: 'missing' as const,
    node: message.split('.')[0] as string,
    message: `not drawn, ${message}`,
    mendable: false,
  }))
  return { scene: { ...frame, root: stage, inserts, ...overlay }, findings }
}
