/** One thing in another's place, at a like size, facing its way. */
import type { StageNode } from '../scene/scene.ts'
import { type Box, centreOf, extentOf, moveBox } from '../stage/bounds.ts'
import { natureOf } from '../stage/compose/actor.ts'
import { subtract } from '../stage/frames.ts'
import type { Draft, Outcome } from './draft.ts'
import { namesOf, nodesOf, refuse, say, stageOf, subjectIdOf, withDesign, withNodes } from './draft.ts'
import {
  carrierOf,
  footOf,
  isCreature,
  loadOf,
  modelOf,
  overlaps,
  ratioOfScene,
  roomOf,
  shifted,
  shotOf,
  turned,
  yawOf,
} from './geometry.ts'
import { newcomersOf, roomOfAll, scaleGroup, scaleOfScene } from './newcomers.ts'
import type { EditOperation } from './operation.ts'
import { covered } from './spot.ts'

/** Puts something new in another's place, at a like size, facing its way. */
export function replace(draft: Draft, operation: EditOperation): Outcome {
  const { seed } = draft.scene
  const nodes = nodesOf(draft, operation.nodes)
  if (operation.subjects.length === 0) refuse(draft, 'it was not said by what', '没有说明换成什么')
  const stage = stageOf(draft)
  const fresh = newcomersOf(draft, {
    ...operation,
    subjects: operation.subjects.map((subject, index) =>
      index === 0 && subject.count === 1 && !subject.plural ? { ...subject, count: nodes.length } : subject,
    ),
  })
  const leads = fresh.nodes.filter(({ scenery, id }) => !scenery && subjectIdOf(id) === fresh.subjects[0].id)
  if (leads.length === 0) refuse(draft, "it can't be drawn", '画不出来')
  let made = draft
  for (const [index, old] of nodes.entries()) {
    const lead = leads[Math.min(index, leads.length - 1)]
    const extra = fresh.nodes.filter((node) => !leads.includes(node))
    const group = nodes.length === 1 ? fresh.nodes : [lead, ...(index === 0 ? extra : [])]
    const sized = fitted(draft, old, group)
    const yaw =
      group.length === 1 && (isCreature(old) || natureOf(modelOf(lead)) === natureOf(modelOf(old)))
        ? yawOf(old) - yawOf(sized[0])
        : 0
    const faced = yaw === 0 ? sized : sized.map((node) => turned(node, yaw, seed))
    const posed = faced.map((node) => (node.id === lead.id ? likePose(old, node) : node))
    const carrier = carrierOf(stage, old, seed)
    const [from, to] = [roomOfAll(posed, seed), roomOf(old, seed)]
    const held = carrier !== undefined && isCreature(carrier) && !isCreature(old)
    const by = held ? subtract(centreOf(to), centreOf(from)) : subtract(footOf(to), footOf(from))
    const placed = posed.map((node) => shifted(node, by))
    const owned = (node: StageNode) => node.scenery === true && node.id.startsWith(`${old.id}/`) && !isSeat(node)
    const rise = roomOfAll(placed, seed).high[1] - to.high[1]
    const load = new Set(loadOf(stageOf(made), old, seed).map(({ id }) => id))
    const kept = stageOf(made).nodes.flatMap((node): StageNode[] =>
      node.id === old.id
        ? placed
        : owned(node)
          ? []
          : load.has(node.id) && !isCreature(old)
            ? [shifted(node, [0, rise, 0])]
            : [node],
    )
    made = withNodes(made, kept)
  }
  const gone = new Set(
    nodes
      .map(({ id }) => subjectIdOf(id))
      .filter((id) => !stageOf(made).nodes.some((node) => subjectIdOf(node.id) === id && !node.scenery)),
  )
  const heir = fresh.subjects[0].id
  const rename = (id: string | undefined) => (id !== undefined && gone.has(id) ? heir : id)
  const { design } = made
  made = withDesign(made, {
    subjects: [...design.subjects.filter(({ id }) => !gone.has(id)), ...fresh.subjects],
    relations: [
      ...design.relations.map((each) => ({
        ...each,
        subject: rename(each.subject) as string,
        ...(each.object ? { object: rename(each.object) } : {}),
      })),
      ...fresh.relations,
    ],
    actions: [
      ...design.actions.map((each) => ({
        ...each,
        actor: rename(each.actor) as string,
        ...(each.object ? { object: rename(each.object) } : {}),
      })),
      ...fresh.actions,
    ],
  })
  return {
    draft: made,
    done: say(
      draft,
      `replaced ${namesOf(draft, nodes)} by ${namesOf(draft, leads.slice(0, 1)).replace('the ', '')}`,
      `把${namesOf(draft, nodes)}换成了${leads[0].noun}`,
    ),
  }
}

const isSeat = (node: StageNode): boolean => node.id.endsWith('/seat')

/** Life size in this scene's scale, but never out of proportion to what stood there. */
function fitted(draft: Draft, old: StageNode, group: readonly StageNode[]): StageNode[] {
  const { seed } = draft.scene
  const room = roomOfAll(group, seed)
  const [own, was] = [Math.max(...extentOf(room)), Math.max(...extentOf(roomOf(old, seed)))]
  const held = carrierOf(stageOf(draft), old, seed) !== undefined
  const natural = scaleOfScene(draft, room)
  const least = (was * (held ? 0.75 : 0.6)) / own
  let factor = Math.max(least, Math.min((was * (held ? 1.2 : 1.45)) / own, natural))
  // What is far bulkier than the old thing would hide its neighbours: it is made smaller until it hides no one new.
  while (factor > least * 1.02 && crowds(draft, old, roomOfAll(scaleGroup(group, factor, seed), seed)))
    factor = Math.max(least, factor * 0.94)
  return scaleGroup(group, factor, seed)
}

/** Whether a body in the old thing's place would run into others, hide them, or leave the picture, where the old one did not. */
function crowds(draft: Draft, old: StageNode, room: Box): boolean {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const was = roomOf(old, seed)
  const box = moveBox(room, subtract(footOf(was), footOf(room)))
  const shot = shotOf(stage, ratioOfScene(draft.scene))
  const [now, then] = [shot.project(box), shot.project(was)]
  if (now.left < Math.min(-1, then.left) || now.right > Math.max(1, then.right) || now.top > Math.max(1, then.top))
    return true
  const depth = shot.spot(centreOf(box))[2]
  return stage.nodes.some((node) => {
    if (node.scenery || node.id === old.id) return false
    const other = roomOf(node, seed)
    if (overlaps(box, other) && !overlaps(was, other)) return true
    const seen = shot.project(other)
    return shot.spot(centreOf(other))[2] > depth && covered(now, seen) > covered(then, seen) + 0.25
  })
}

/** What both can do goes on: a dog sits where the cat sat. */
function likePose(old: StageNode, fresh: StageNode): StageNode {
  const name = old.pose?.name
  if (!name || !isCreature(fresh) || !modelOf(fresh).poses?.includes(name)) return fresh
  const person = natureOf(modelOf(old)) === natureOf(modelOf(fresh))
  return { ...fresh, pose: person ? { ...(old.pose as NonNullable<StageNode['pose']>) } : { ...fresh.pose, name } }
}
