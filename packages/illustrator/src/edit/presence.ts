/** Who is there: adding, removing, duplicating, counting. What is not named keeps its place. */
import type { Subject } from '../design/design.ts'
import type { StageNode } from '../scene/scene.ts'
import type { Box } from '../stage/bounds.ts'
import { extentOf } from '../stage/bounds.ts'
import type { Point } from '../stage/solids.ts'
import type { Draft, Outcome } from './draft.ts'
import { namesOf, nodesOf, refuse, say, stageOf, subjectIdOf, withDesign, withNodes } from './draft.ts'
import { carries, groundOf, loadOf, modelOf, ratioOfScene, roomOf, shifted, standingAt } from './geometry.ts'
import { freeId, newcomersOf, roomOfAll, scaleGroup, scaleOfScene, takenIds } from './newcomers.ts'
import type { EditOperation } from './operation.ts'
import { EditRefusal } from './refusal.ts'
import { type Placed, placeBy, type RelationKind } from './relations.ts'
import { findSpot } from './spot.ts'

const AIRY = ['air', 'sky', 'ceiling']

/** What a removed carrier leaves in the air comes down to what is below it. */
function settle(draft: Draft, floating: readonly StageNode[], gone: ReadonlySet<string>): StageNode[] {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const ground = groundOf(stage)
  return floating.map((node) => {
    if (AIRY.includes(modelOf(node).rests) || node.model.includes('balloon')) return node
    const { seatHeight, hands, feet, ...pose } = node.pose ?? { name: 'stand' }
    void [hands, feet]
    const posed = node.pose
      ? {
          ...node,
          pose: {
            ...pose,
            name:
              seatHeight === undefined || !/sit|ride|drive|row/.test(pose.name)
                ? pose.name
                : modelOf(node).poses?.includes('sit-floor')
                  ? 'sit-floor'
                  : 'stand',
          },
        }
      : node
    const room = roomOf(posed, seed)
    const below = stage.nodes
      .filter((other) => !gone.has(other.id) && other.id !== node.id && !floating.includes(other))
      .map((other) => roomOf(other, seed))
    const top = Math.max(
      ground,
      ...below.filter((box) => box.high[1] <= room.low[1] + 0.02 && over(box, room)).map((box) => box.high[1]),
    )
    return standingAt(posed, [(room.low[0] + room.high[0]) / 2, top, (room.low[2] + room.high[2]) / 2], seed)
  })
}

const over = (a: Box, b: Box): boolean => {
  const [x, z] = [(b.low[0] + b.high[0]) / 2, (b.low[2] + b.high[2]) / 2]
  return x > a.low[0] && x < a.high[0] && z > a.low[2] && z < a.high[2]
}

/** Takes nodes out, with what belongs to them; what they carried comes to rest below. */
export function takeOut(draft: Draft, nodes: readonly StageNode[]): { draft: Draft; fallen: readonly StageNode[] } {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const gone = new Set(nodes.map(({ id }) => id))
  const loads = nodes.flatMap((node) => loadOf(stage, node, seed)).filter(({ id }) => !gone.has(id))
  for (const node of stage.nodes)
    if (node.scenery && [...gone].some((id) => node.id.startsWith(`${id}/`))) gone.add(node.id)
  for (const { id, scenery } of loads) if (scenery) gone.add(id)
  // Seats that were there only for the one who sat on them go with him.
  const direct = loads.filter(({ id }) => !gone.has(id))
  const fallen = settle(draft, direct, gone)
  const kept = stage.nodes
    .filter(({ id }) => !gone.has(id))
    .map((node) => fallen.find(({ id }) => id === node.id) ?? node)
  const left = new Set(kept.map(({ id }) => subjectIdOf(id)))
  const counts = new Map<string, number>()
  for (const { id, scenery } of kept) if (!scenery) counts.set(subjectIdOf(id), (counts.get(subjectIdOf(id)) ?? 0) + 1)
  const before = new Set(stage.nodes.map(({ id }) => subjectIdOf(id)))
  const vanished = (id: string | undefined): boolean => id !== undefined && before.has(id) && !left.has(id)
  const { design } = draft
  const touched = new Set(nodes.map(({ id }) => subjectIdOf(id)))
  return {
    fallen,
    draft: withDesign(withNodes(draft, kept), {
      subjects: design.subjects
        .filter(({ id }) => !vanished(id))
        .map((subject) =>
          touched.has(subject.id) && counts.has(subject.id)
            ? counted(subject, counts.get(subject.id) as number)
            : subject,
        ),
      relations: design.relations.filter(
        ({ subject, object, second }) => !vanished(subject) && !vanished(object) && !vanished(second),
      ),
      actions: design.actions.filter(
        ({ actor, object, partner }) => !vanished(actor) && !vanished(object) && !vanished(partner),
      ),
      texts: design.texts.filter(({ carrier, speaker }) => !vanished(carrier) && !vanished(speaker)),
    }),
  }
}

const counted = (subject: Subject, count: number): Subject => ({ ...subject, count, plural: false })

export function remove(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const { draft: made, fallen } = takeOut(draft, nodes)
  const names = namesOf(draft, nodes)
  const asked = fallen.filter((node) => !node.scenery && !stageOf(draft).nodes.includes(node))
  const rest =
    asked.length > 0
      ? say(
          draft,
          `; ${namesOf(draft, asked)} now ${asked.length > 1 ? 'rest' : 'rests'} below`,
          `；${namesOf(draft, asked)}落到了下面`,
        )
      : ''
  return { draft: made, done: say(draft, `removed ${names}`, `去掉了${names}`) + rest }
}

/** Sets a composed group down where there is room, smaller only when nothing else helps. */
export function setDown(draft: Draft, group: readonly StageNode[], near?: Point): StageNode[] {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const ratio = ratioOfScene(draft.scene)
  const lead = group.find(({ scenery }) => !scenery) ?? group[0]
  const rests = modelOf(lead).rests
  const airy = group.length === 1 && AIRY.includes(rests)
  const table = group.length === 1 && (rests === 'surface' || rests === 'hand') ? surfaceOf(draft) : undefined
  let best: { nodes: StageNode[]; cost: number } | undefined
  for (const factor of [1, 0.8, 0.62, 0.48]) {
    const nodes = scaleGroup(group, factor, seed)
    const room = roomOfAll(nodes, seed)
    const high = Math.max(0, ...stage.nodes.filter(({ scenery }) => !scenery).map((node) => roomOf(node, seed).high[1]))
    const spots = [
      ...(table
        ? [findSpot(stage, { room, ratio, seed, within: roomOf(table, seed), ignore: new Set([table.id]) })]
        : []),
      ...(airy
        ? [1.02, 0.8, 0.6, 0.4].map((share) => findSpot(stage, { room, ratio, seed, height: high * share + 0.02 }))
        : [findSpot(stage, { room, ratio, seed, ...(near ? { near } : {}) })]),
    ]
    for (const [index, spot] of spots.entries()) {
      if (!spot) continue
      const cost = spot.cost + (1 - factor) * 1.6 + (table && index > 0 ? 0.8 : 0)
      if (!best || cost < best.cost) best = { nodes: nodes.map((node) => shifted(node, spot.by)), cost }
    }
    if (best && best.cost < 0.55) break
  }
  return best?.nodes ?? refuse(draft, 'there is no room for it in the picture', '画面里没有地方放它')
}

/** The table that loose things of this scene stand on. */
function surfaceOf(draft: Draft): StageNode | undefined {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const ground = groundOf(stage)
  return stage.nodes.find(
    (node) =>
      modelOf(node).category === 'furniture' &&
      stage.nodes.some((other) => !other.scenery && other.id !== node.id && carries(node, other, seed, ground)),
  )
}

/** In its relation at life size, or as much smaller as the picture asks for. */
function fitted(draft: Draft, group: readonly StageNode[], kind: RelationKind, anchor: StageNode | undefined): Placed {
  for (const factor of [1, 0.8, 0.62, 0.48, 0.36]) {
    try {
      return placeBy(draft, scaleGroup(group, factor, draft.scene.seed), kind, anchor, false)
    } catch (error) {
      if (!(error instanceof EditRefusal)) throw error
    }
  }
  return placeBy(draft, scaleGroup(group, 0.62, draft.scene.seed), kind, anchor)
}

export function addThings(draft: Draft, operation: EditOperation): Outcome {
  if (operation.subjects.length === 0) refuse(draft, 'it was not said what to add', '没有说明要加什么')
  const { seed } = draft.scene
  const fresh = newcomersOf(draft, operation)
  if (fresh.nodes.length === 0) refuse(draft, 'nothing of it can be drawn', '没有能画出来的东西')
  const scale = scaleOfScene(draft, roomOfAll(fresh.nodes, seed))
  const group = scaleGroup(fresh.nodes, scale, seed)
  const anchor = operation.object ? nodesOf(draft, [operation.object])[0] : undefined
  const framed = operation.relation?.startsWith('at-') || operation.relation?.startsWith('in-')
  const placed =
    operation.relation && (anchor || framed)
      ? fitted(draft, group, operation.relation, anchor)
      : { nodes: setDown(draft, group), changed: [] }
  const stage = stageOf(draft)
  const kept = stage.nodes.map((node) => placed.changed.find(({ id }) => id === node.id) ?? node)
  const { design } = draft
  const relation = operation.relation
    ? [
        {
          subject: fresh.subjects[0].id,
          kind: operation.relation,
          ...(anchor ? { object: subjectIdOf(anchor.id) } : {}),
        },
      ]
    : []
  const made = withDesign(withNodes(draft, [...kept, ...placed.nodes]), {
    subjects: [...design.subjects, ...fresh.subjects],
    relations: [...design.relations, ...fresh.relations, ...relation],
    actions: [...design.actions, ...fresh.actions],
  })
  const names = namesOf(
    draft,
    fresh.nodes.filter(({ scenery }) => !scenery),
  )
  return { draft: made, done: say(draft, `added ${names.replaceAll('the ', '')}`, `加上了${names}`) }
}

/** Copies of a node, each in free room beside it. */
function copies(draft: Draft, original: StageNode, count: number): Draft {
  const { seed } = draft.scene
  let made = draft
  for (let index = 0; index < count; index++) {
    const stage = stageOf(made)
    const subject = subjectIdOf(original.id)
    const taken = new Set(stage.nodes.map(({ id }) => id))
    let number = 2
    while (taken.has(`${subject}/${number}`)) number++
    const room = roomOf(original, seed)
    const like: StageNode = {
      ...original,
      id: `${subject}/${number}`,
      ...(original.scenery && !original.id.startsWith('scenery/')
        ? { id: freeId(takenIds(made), `${original.model}-1`) }
        : {}),
    }
    const table = stage.nodes.find(
      (other) => other.id !== original.id && carries(other, original, seed, groundOf(stage)),
    )
    const high = room.low[1]
    const ratio = ratioOfScene(made.scene)
    const own = roomOf(like, seed)
    const onTable =
      table && extentOf(roomOf(table, seed))[0] > extentOf(room)[0] * 1.2
        ? findSpot(stage, {
            room: own,
            ratio,
            seed,
            within: { ...roomOf(table, seed), high: [roomOf(table, seed).high[0], high, roomOf(table, seed).high[2]] },
            near: room.low,
            ignore: new Set([table.id]),
          })
        : undefined
    const spot =
      onTable && onTable.cost < 5
        ? onTable
        : findSpot(stage, {
            room: own,
            ratio,
            seed,
            height: table && !onTable ? groundOf(stage) : high,
            near: [(room.low[0] + room.high[0]) / 2, high, (room.low[2] + room.high[2]) / 2],
          })
    if (!spot)
      return refuse(made, `there is no room for more of “${original.noun}”`, `放不下更多的“${original.noun}”了`)
    made = withNodes(made, [...stage.nodes, shifted(like, spot.by)])
  }
  return made
}

const recount = (draft: Draft, subject: string): Draft => {
  const count = stageOf(draft).nodes.filter(({ id, scenery }) => !scenery && subjectIdOf(id) === subject).length
  return withDesign(draft, {
    subjects: draft.design.subjects.map((each) => (each.id === subject ? counted(each, Math.max(1, count)) : each)),
  })
}

export function duplicate(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const made = nodes.reduce((so, node) => recount(copies(so, node, operation.count ?? 1), subjectIdOf(node.id)), draft)
  return {
    draft: made,
    done: say(
      draft,
      `added ${operation.count ?? 1} more: ${namesOf(draft, nodes).replaceAll('the ', '')}`,
      `又加了${operation.count ?? 1}个${namesOf(draft, nodes)}`,
    ),
  }
}

/** Brings a kind of thing to an exact number: new ones find free room, surplus ones leave from the last. */
export function setCount(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const wanted = operation.count ?? refuse(draft, 'it was not said how many', '没有说明数量')
  const noun = nodes[0].noun
  const done = say(draft, `there are now ${wanted} of “${noun}”`, `现在“${noun}”的数量是${wanted}`)
  if (nodes.length === wanted)
    return refuse(draft, `there are already ${wanted} of “${noun}”`, `“${noun}”已经是${wanted}个了`)
  if (nodes.length > wanted) return { draft: takeOut(draft, nodes.slice(wanted)).draft, done }
  const made = copies(draft, nodes[nodes.length - 1], wanted - nodes.length)
  return { draft: recount(made, subjectIdOf(nodes[0].id)), done }
}
