/**
 * Edits a scene: a list of operations, one after the other. Pure: the same scene, design and operations give the same result,
 * and what no operation names keeps its very objects, so that it is drawn to the same bytes.
 */
import type { Design } from '../design/design.ts'
import type { Scene } from '../scene/scene.ts'
import { addText } from './add-text.ts'
import { moveCamera, setRatio } from './camera.ts'
import type { Draft, Language, Outcome } from './draft.ts'
import { say } from './draft.ts'
import { setPose, takeOff, wear } from './figures.ts'
import { recolour, setMaterial, setPattern, setState } from './looks.ts'
import type { EditOperation, EditOperationInput } from './operation.ts'
import { editOperationSchema } from './operation.ts'
import { flip, move, resize, swap, turn } from './places.ts'
import { addThings, duplicate, remove, setCount } from './presence.ts'
import { EditRefusal } from './refusal.ts'
import { addItem, removeItem, setData, setOrder, setTheme } from './relayout.ts'
import { replace } from './replace.ts'
import { restyle } from './restyle.ts'
import { styleText } from './style-text.ts'
import { setLight, setSurroundings } from './surroundings.ts'
import { removeText, setText } from './texts.ts'

export interface Edited {
  readonly scene: Scene
  readonly design: Design
  /** What was done, in order, each a short sentence without a full stop. */
  readonly done: readonly string[]
  readonly refused: readonly { readonly operation: EditOperationInput; readonly reason: string }[]
}

type Handler = (draft: Draft, operation: EditOperation) => Outcome

const handlers: Readonly<Record<EditOperation['kind'], Handler>> = {
  recolour,
  pattern: setPattern,
  material: setMaterial,
  state: setState,
  remove,
  add: addThings,
  replace,
  duplicate,
  count: setCount,
  move,
  resize,
  turn,
  flip,
  swap,
  pose: setPose,
  wear,
  'take-off': takeOff,
  camera: moveCamera,
  surroundings: setSurroundings,
  light: setLight,
  restyle,
  ratio: setRatio,
  'set-text': setText,
  'remove-text': removeText,
  'style-text': styleText,
  'add-text': (draft, operation) =>
    draft.scene.root.kind === 'sheet' ? addItem(draft, operation) : addText(draft, operation),
  theme: setTheme,
  data: setData,
  order: setOrder,
  'remove-item': removeItem,
  'add-item': addItem,
}

/**
 * @param language of the sentences in `done` and `refused`. @default the design's, English for all but Chinese
 * @returns refused operations leave no trace; those after them are still done
 *
 * @example
 * const { scene, done } = applyEdits(before, design, [{ kind: 'recolour', nodes: ['car-1'], colour: '#d92b2b' }])
 */
export function applyEdits(
  scene: Scene,
  design: Design,
  operations: readonly EditOperationInput[],
  language: Language = design.language.startsWith('zh') ? 'zh' : 'en',
): Edited {
  let draft: Draft = { scene, design, language }
  const done: string[] = []
  const refused: { operation: EditOperationInput; reason: string }[] = []
  for (const operation of operations) {
    const parsed = editOperationSchema.safeParse(operation)
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]
      refused.push({ operation, reason: say(draft, `${path.join('.')}: ${message}`, `${path.join('.')}：${message}`) })
      continue
    }
    try {
      const outcome = handlers[parsed.data.kind](draft, parsed.data)
      draft = outcome.draft
      done.push(outcome.done)
    } catch (error) {
      if (!(error instanceof EditRefusal)) throw error
      refused.push({ operation, reason: error.message })
    }
  }
  return { scene: draft.scene, design: draft.design, done, refused }
}
