/** From a design to a scene: a document becomes a sheet, everything else a stage with its words on it. */
import type { Design } from '../design/design.ts'
import { checkSheet } from '../sheet/check.ts'
import { layoutDocument } from '../sheet/layout-document.ts'
import { compose } from '../stage/compose/compose.ts'
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
export function composeScene(design: Design, { ratio, seed }: SceneOptions): Composition {
  const frame = { version: 1, seed, ratio, notes: design.notes, ...(design.finish ? { finish: design.finish } : {}) } as const
  const size = designUnits(ratio)
  if (design.kind !== 'scene') {
    const sheet = layoutDocument(design, { ...size, seed })
    const findings = checkSheet(sheet).map(({ kind, node, message }) => ({ kind: kind === 'small' ? ('overflow' as const) : kind, node, message, mendable: false }))
    return { scene: { ...frame, root: sheet, inserts: {} }, findings }
  }
  const { stage, inserts, homeless } = placeTexts(design, compose(design, { ratio, seed }), seed)
  const overlay = homeless.length > 0 ? { overlay: captionSheet(homeless, size, design.language) } : {}
  return { scene: { ...frame, root: stage, inserts, ...overlay }, findings: [] }
}
