/** New words: on a thing that has a face for them, or over the picture. */
import type { Design } from '../design/design.ts'
import { captionSheet } from '../scene/caption.ts'
import { placeTexts } from '../scene/carriers.ts'
import { designUnits } from '../scene/design-units.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say, stageOf, subjectIdOf, withDesign, withStage } from './draft.ts'
import type { EditOperation } from './operation.ts'

/** New words on a thing of the stage that has a face for them. */
function letter(draft: Draft, id: string, item: Design['texts'][number]): Outcome {
  const { scene, design } = draft
  const stage = stageOf(draft)
  const node = stage.nodes.find((each) => each.id === id)
  if (!node) return refuse(draft, `there is nothing here called “${id}”`, `画面里没有“${id}”`)
  const made = placeTexts({ ...design, texts: [{ ...item, carrier: id }] }, stage, scene.seed)
  if (made.homeless.length > 0)
    return refuse(draft, `“${node.noun}” has no face that could carry words`, `“${node.noun}”上没有可以写字的面`)
  const lettered = withStage(draft, {
    ...stage,
    nodes: stage.nodes.map((each) =>
      each.id === id ? (made.stage.nodes.find((other) => other.id === id) ?? each) : each,
    ),
  })
  const next = { ...lettered, scene: { ...lettered.scene, inserts: { ...lettered.scene.inserts, ...made.inserts } } }
  return {
    draft: withDesign(next, { texts: [...design.texts, { ...item, carrier: subjectIdOf(id) }] }),
    done: say(draft, `wrote “${item.text}” on the ${node.noun}`, `在${node.noun}上写了“${item.text}”`),
  }
}

/** New words over a picture: a quiet band at its foot, or at its head for titles. */
export function addText(draft: Draft, operation: EditOperation): Outcome {
  const { text } = operation
  if (!text) return refuse(draft, 'it was not said what to write', '没有说明要写什么')
  const { scene } = draft
  if (scene.root.kind !== 'stage')
    return refuse(draft, 'this text has no place on the page', '页面上没有这段文字的位置')
  const taken = new Set(draft.design.texts.map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`text-${number}`)) number++
  const item = {
    id: `text-${number}`,
    text,
    role: (['title', 'subtitle', 'caption', 'slogan', 'speech', 'sign', 'label', 'date', 'price', 'name'].includes(
      operation.role ?? '',
    )
      ? operation.role
      : 'caption') as Design['texts'][number]['role'],
    ...(operation.colour ? { colour: operation.colour } : {}),
  }
  if (operation.object) return letter(draft, operation.object, item)
  const top = operation.direction === 'up' || (operation.direction === undefined && operation.role === 'title')
  const size = designUnits(scene.ratio)
  const band = captionSheet([item], size, draft.design.language)
  const lift = top ? Math.min(...band.nodes.map(({ box }) => box.y)) - size.height * 0.03 : 0
  const used = scene.overlay?.nodes.filter(({ kind }) => kind === 'rectangle').map(({ box }) => box) ?? []
  const rise = used
    .filter((box) => top === box.y < size.height / 2)
    .reduce((sum, box) => sum + box.height + size.height * 0.015, 0)
  const nodes = band.nodes.map((node) => ({
    ...node,
    id: node.kind === 'text' ? item.id : `${item.id}/ground`,
    role: node.kind === 'text' ? item.role : 'ground',
    box: { ...node.box, y: node.box.y - lift + (top ? rise : -rise) },
    ...(node.kind === 'text' && operation.colour ? { fill: operation.colour } : {}),
  }))
  const overlay = { ...(scene.overlay ?? band), nodes: [...(scene.overlay?.nodes ?? []), ...nodes] }
  return {
    draft: withDesign({ ...draft, scene: { ...scene, overlay } }, { texts: [...draft.design.texts, item] }),
    done: say(draft, `wrote “${text}”`, `写上了“${text}”`),
  }
}
