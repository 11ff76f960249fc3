/** What operations work on: a scene and its design, replaced, never changed; and the words for the answer. */
import type { Design } from '../design/design.ts'
import type { Scene, Stage, StageNode } from '../scene/scene.ts'
import { EditRefusal } from './refusal.ts'

export type Language = 'en' | 'zh'

export interface Draft {
  readonly scene: Scene
  readonly design: Design
  /** Language of the sentences about what was done. */
  readonly language: Language
}

/** A handler's result: the new draft and what it did, in one short sentence without a full stop. */
export interface Outcome {
  readonly draft: Draft
  readonly done: string
}

/** Picks the sentence of the draft's language. */
export const say = (draft: Pick<Draft, 'language'>, english: string, chinese: string): string =>
  draft.language === 'zh' ? chinese : english

export const refuse = (draft: Pick<Draft, 'language'>, english: string, chinese: string): never => {
  throw new EditRefusal(say(draft, english, chinese))
}

/** The stage an operation on things means: the root, else the only stage that a sheet holds. */
export function stageOf(draft: Draft): Stage {
  const { root, inserts } = draft.scene
  if (root.kind === 'stage') return root
  const stages = Object.values(inserts).filter((each): each is Stage => each.kind === 'stage')
  return (
    stages[0] ??
    refuse(draft, 'this picture is a flat document without a scene in it', '这张图是平面文档，里面没有场景')
  )
}

/** The draft with another stage in place of `stageOf(draft)`. */
export function withStage(draft: Draft, stage: Stage): Draft {
  const { scene } = draft
  if (scene.root.kind === 'stage') return { ...draft, scene: { ...scene, root: stage } }
  const id = Object.keys(scene.inserts).find((each) => scene.inserts[each].kind === 'stage') as string
  return { ...draft, scene: { ...scene, inserts: { ...scene.inserts, [id]: stage } } }
}

export const withNodes = (draft: Draft, nodes: readonly StageNode[]): Draft =>
  withStage(draft, { ...stageOf(draft), nodes })

export const withDesign = (draft: Draft, change: Partial<Design>): Draft => ({
  ...draft,
  design: { ...draft.design, ...change },
})

/** Replaces the nodes with these ids; all others stay the same objects. */
export function mapNodes(draft: Draft, ids: readonly string[], change: (node: StageNode) => StageNode): Draft {
  const wanted = new Set(ids)
  return withNodes(
    draft,
    stageOf(draft).nodes.map((node) => (wanted.has(node.id) ? change(node) : node)),
  )
}

/** The named nodes, in the order of the names. */
export function nodesOf(draft: Draft, ids: readonly string[]): StageNode[] {
  const { nodes } = stageOf(draft)
  const found = ids.flatMap((id) => nodes.find((node) => node.id === id) ?? [])
  if (found.length === 0)
    refuse(
      draft,
      `there is nothing here called ${ids.map((id) => `“${id}”`).join(', ') || 'that'}`,
      `画面里没有${ids.map((id) => `“${id}”`).join('、') || '这样东西'}`,
    )
  return found
}

/** The subject a node is an instance of: `apple-1` for `apple-1/3`. */
export const subjectIdOf = (id: string): string => id.split('/')[0]

/** A node nobody asked for by name, that belongs to another: `man-1/seat`. */
export const ownerOf = (node: StageNode): string | undefined =>
  node.scenery && !node.id.startsWith('scenery/') && node.id.includes('/') ? subjectIdOf(node.id) : undefined

const several = (names: readonly string[], language: Language): string => {
  const unique = [...new Set(names)].map((name) => {
    const count = names.filter((each) => each === name).length
    return count === 1
      ? language === 'zh'
        ? name
        : `the ${name}`
      : language === 'zh'
        ? `${count}个${name}`
        : `${count} × ${name}`
  })
  return unique.join(language === 'zh' ? '、' : ', ')
}

/** What nodes are called, in the user's own words. */
export const namesOf = (draft: Pick<Draft, 'language'>, nodes: readonly Pick<StageNode, 'noun'>[]): string =>
  several(
    nodes.map(({ noun }) => noun),
    draft.language,
  )
