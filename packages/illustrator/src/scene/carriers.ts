/** Which nodes of a stage carry words, and how large the face is that they are set on. */
import type { Design, TextItem } from '../design/design.ts'
import { buildNode } from '../stage/build-world.ts'
import type { Hex } from '../stage/solids.ts'
import { letteringSheet } from './lettering.ts'
import type { Sheet, Stage, StageNode } from './scene.ts'

export interface Carried {
  readonly stage: Stage
  readonly inserts: Readonly<Record<string, Sheet>>
  /** Texts that found no face: they are set as a caption. */
  readonly homeless: readonly TextItem[]
}

/** The prompt's texts go to the faces of their carriers; each instance of a carrier shows the same words. */
export function placeTexts(design: Design, stage: Stage, seed: number): Carried {
  const inserts: Record<string, Sheet> = {}
  const homeless: TextItem[] = []
  let nodes = stage.nodes
  for (const [carrier, texts] of byCarrier(design.texts)) {
    const bearers = nodes.filter(({ id }) => isOf(id, carrier))
    const id = `lettering-${carrier}`
    const face = bearers[0] && faceOf(bearers[0], id, seed)
    if (!face) {
      homeless.push(...texts)
      continue
    }
    inserts[id] = letteringSheet(texts, { ...face, language: design.language })
    nodes = nodes.map((node) => (bearers.includes(node) ? { ...node, sheet: id } : node))
  }
  return { stage: { ...stage, nodes }, inserts, homeless }
}

function byCarrier(texts: readonly TextItem[]): Map<string, TextItem[]> {
  const groups = new Map<string, TextItem[]>()
  for (const text of texts) {
    const carrier = text.carrier ?? ''
    groups.set(carrier, [...(groups.get(carrier) ?? []), text])
  }
  return groups
}

/** Instances of subject `sign-1` are `sign-1`, `sign-1/2` or `sign-1-2`. */
const isOf = (node: string, subject: string): boolean =>
  subject !== '' && (node === subject || (node.startsWith(subject) && /^[-/.#]\d+$/.test(node.slice(subject.length))))

/** Shape and colour of the area where a model shows its picture; undefined when it has none. */
function faceOf(node: StageNode, picture: string, seed: number): { ratio: number; ground: Hex } | undefined {
  for (const group of buildNode({ ...node, sheet: picture }, seed))
    for (const { decals } of group.decals)
      for (const decal of decals)
        if (decal.kind === 'picture' && decal.picture === picture)
          return { ratio: decal.size[0] / decal.size[1], ground: (group.solids[0]?.surface.colour ?? '#ffffff') as Hex }
  return undefined
}
