/** Where things are: moving, resizing, turning, swapping. What a thing carries goes with it. */
import type { StageNode } from '../scene/scene.ts'
import { centreOf, extentOf, moveBox } from '../stage/bounds.ts'
import { add, scale, subtract } from '../stage/frames.ts'
import type { Point } from '../stage/solids.ts'
import type { Draft, Outcome } from './draft.ts'
import { namesOf, nodesOf, refuse, say, stageOf, subjectIdOf, withDesign, withNodes } from './draft.ts'
import {
  carrierOf,
  footOf,
  groundOf,
  loadOf,
  overlaps,
  ratioOfScene,
  roomOf,
  scaled,
  shifted,
  shotOf,
  standingAt,
  turned,
  viewerYaw,
  yawOf,
} from './geometry.ts'
import type { EditOperation } from './operation.ts'
import { placeBy } from './relations.ts'
import { findSpot } from './spot.ts'

const replaceNodes = (draft: Draft, made: readonly StageNode[]): Draft =>
  withNodes(
    draft,
    stageOf(draft).nodes.map((node) => made.find(({ id }) => id === node.id) ?? node),
  )

/** A node with all it carries. */
const groupOf = (draft: Draft, node: StageNode): StageNode[] => [
  node,
  ...loadOf(stageOf(draft), node, draft.scene.seed),
]

/** Metres for a share of the picture's width or height at a node's distance. */
function stepOf(
  draft: Draft,
  node: StageNode,
  direction: NonNullable<EditOperation['direction']>,
  share: number,
): Point {
  const stage = stageOf(draft)
  const ratio = ratioOfScene(draft.scene)
  const room = roomOf(node, draft.scene.seed)
  const shot = shotOf(stage, ratio, [room])
  const yaw = viewerYaw(stage)
  const right: Point = [Math.cos(yaw), 0, -Math.sin(yaw)]
  const toward: Point = [Math.sin(yaw), 0, Math.cos(yaw)]
  const aloft = room.low[1] > groundOf(stage) + 0.05 && !carrierOf(stage, node, draft.scene.seed)
  const wide = shot.height * ratio * share
  const deep = Math.max(extentOf(room)[2], shot.height * 0.5) * share * 3
  const steps: Record<typeof direction, Point> = {
    left: scale(right, -wide),
    right: scale(right, wide),
    up: aloft ? [0, shot.height * share, 0] : scale(toward, -deep),
    down: aloft ? [0, -shot.height * share, 0] : scale(toward, deep),
    closer: scale(toward, deep),
    farther: scale(toward, -deep),
  }
  return steps[direction]
}

/** Whether a group may stand there: in view and in nobody's way. */
function isFree(draft: Draft, group: readonly StageNode[], by: Point): boolean {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const ids = new Set(group.map(({ id }) => id))
  const boxes = group.map((node) => moveBox(roomOf(node, seed), by))
  const shot = shotOf(stage, ratioOfScene(draft.scene))
  const [lead] = boxes
  const view = shot.project(lead)
  if (view.left < -1.02 || view.right > 1.02 || view.bottom < -1.05 || shot.spot(centreOf(lead))[2] < 0.1) return false
  const others = stage.nodes
    .filter((node) => !ids.has(node.id) && !node.id.startsWith('scenery/'))
    .map((node) => roomOf(node, seed))
  const before = group.map((node) => roomOf(node, seed))
  return !boxes.some((box, index) =>
    others.some(
      (other) => extentOf(other)[1] > 0.03 && overlaps(box, other, 0.01) && !overlaps(before[index], other, 0.01),
    ),
  )
}

export function move(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const names = namesOf(draft, nodes)
  const done = say(draft, `moved ${names}`, `移动了${names}`)
  if (operation.relation) return { draft: nodes.reduce((so, node) => moveTo(so, node, operation), draft), done }
  const direction = operation.direction ?? refuse(draft, 'it was not said where to', '没有说明移到哪里')
  let made = draft
  let moved = false
  for (const node of nodes) {
    const group = groupOf(made, node)
    const share = operation.amount ?? 0.18
    const by = [1, 0.75, 1.3, 0.5, 1.7, 0.3, 2.2, 2.8, 3.5, 4.3]
      .map((part) => stepOf(made, node, direction, share * part))
      .find((step) => isFree(made, group, step))
    if (!by) continue
    moved = true
    made = replaceNodes(
      made,
      group.map((each) => shifted(each, by)),
    )
  }
  if (!moved)
    refuse(
      draft,
      `${names} can't go further that way without leaving the picture or running into something`,
      `${names}再往那边就出画面或撞到别的东西了`,
    )
  return { draft: made, done }
}

function moveTo(draft: Draft, node: StageNode, operation: EditOperation): Draft {
  const group = groupOf(draft, node)
  const base = operation.object ? nodesOf(draft, [operation.object])[0] : undefined
  if (base && group.some(({ id }) => id === base.id))
    refuse(
      draft,
      `${namesOf(draft, [node])} carries ${namesOf(draft, [base])}`,
      `${namesOf(draft, [node])}正托着${namesOf(draft, [base])}`,
    )
  const room = roomOf(node, draft.scene.seed)
  const grounded = room.low[1] > groundOf(stageOf(draft)) + 0.02 && operation.relation !== 'on' ? group : group
  const { nodes, changed } = placeBy(
    draft,
    grounded,
    operation.relation as NonNullable<EditOperation['relation']>,
    base,
  )
  const subject = subjectIdOf(node.id)
  const spatial = draft.design.relations.filter((each) => each.subject !== subject)
  const relation = {
    subject,
    kind: operation.relation as NonNullable<EditOperation['relation']>,
    ...(base ? { object: subjectIdOf(base.id) } : {}),
  }
  return withDesign(replaceNodes(draft, [...nodes, ...changed]), { relations: [...spatial, relation] })
}

export function resize(draft: Draft, operation: EditOperation): Outcome {
  const { seed } = draft.scene
  const nodes = nodesOf(draft, operation.nodes)
  const wanted = operation.amount ?? 1.35
  let made = draft
  let least = Infinity
  for (const node of nodes) {
    const group = groupOf(made, node)
    const shot = shotOf(stageOf(made), ratioOfScene(made.scene))
    // Larger only as far as the picture holds it whole.
    let factor = wanted
    for (; factor > 1.02 && wanted > 1; factor = 1 + (factor - 1) * 0.85) {
      const seen = shot.project(roomOf(scaled(node, factor, seed), seed))
      if (seen.left > -1 && seen.right < 1 && seen.bottom > -1 && seen.top < 1) break
    }
    if (wanted > 1 && factor <= 1.02) continue
    least = Math.min(least, factor)
    const foot = footOf(roomOf(node, seed))
    const grown = scaled(node, factor, seed)
    const moved = group.slice(1).map((each) => ({
      ...each,
      place: { ...each.place, at: add(foot, scale(subtract(each.place.at, foot), factor)) },
    }))
    made = replaceNodes(made, [grown, ...moved])
  }
  const names = namesOf(draft, nodes)
  if (least === Infinity)
    return refuse(
      draft,
      `${names} already fills the picture; a wider view would make room`,
      `${names}已经占满画面，可以先把镜头拉远`,
    )
  const cut = wanted > 1 && least < wanted - 0.02
  return {
    draft: made,
    done: say(
      draft,
      `made ${names} ${wanted > 1 ? 'bigger' : 'smaller'}${cut ? ', as far as the picture holds it' : ''}`,
      `把${names}变${wanted > 1 ? '大' : '小'}了${cut ? '，到画面能容纳为止' : ''}`,
    ),
  }
}

/** Turns a node and what it carries about its own vertical. */
function turnGroup(draft: Draft, node: StageNode, yaw: number): Draft {
  const { seed } = draft.scene
  const group = groupOf(draft, node)
  const foot = footOf(roomOf(node, seed))
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  const lead = turned(node, yaw, seed)
  const loosened =
    lead.pose?.headTurn === undefined && lead.pose?.gaze === undefined
      ? lead
      : { ...lead, pose: withoutGaze(lead.pose as NonNullable<StageNode['pose']>) }
  const rest = group.slice(1).map((each) => {
    const [x, , z] = subtract(footOf(roomOf(each, seed)), foot)
    const own = turned(each, yaw, seed)
    return standingAt(own, [foot[0] + x * cos + z * sin, roomOf(each, seed).low[1], foot[2] - x * sin + z * cos], seed)
  })
  return replaceNodes(draft, [loosened, ...rest])
}

const withoutGaze = ({ headTurn: _turn, gaze: _gaze, ...pose }: NonNullable<StageNode['pose']>) => pose

export function turn(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const viewer = viewerYaw(stageOf(draft))
  const facing = { left: viewer - Math.PI * 0.42, right: viewer + Math.PI * 0.42, viewer, away: viewer + Math.PI }
  const toward = operation.object ? footOf(roomOf(nodesOf(draft, [operation.object])[0], draft.scene.seed)) : undefined
  const made = nodes.reduce((so, node) => {
    const own = footOf(roomOf(node, draft.scene.seed))
    const by = toward
      ? Math.atan2(toward[0] - own[0], toward[2] - own[2]) - yawOf(node)
      : operation.facing === 'around'
        ? Math.PI
        : operation.facing
          ? facing[operation.facing] - yawOf(node)
          : -((operation.amount ?? 90) * Math.PI) / 180
    return turnGroup(so, node, by)
  }, draft)
  return { draft: made, done: say(draft, `turned ${namesOf(draft, nodes)}`, `转动了${namesOf(draft, nodes)}`) }
}

/** Left and right exchanged, as the viewer sees it. */
export function flip(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const viewer = viewerYaw(stageOf(draft))
  return {
    draft: nodes.reduce((so, node) => turnGroup(so, node, 2 * (viewer - yawOf(node))), draft),
    done: say(draft, `flipped ${namesOf(draft, nodes)}`, `翻转了${namesOf(draft, nodes)}`),
  }
}

/** A large thing may reach over the small one's new place: the small one then stands beside it. */
function apart(draft: Draft, first: StageNode, second: StageNode): Draft {
  const { seed } = draft.scene
  const [a, b] = nodesOf(draft, [first.id, second.id]) as [StageNode, StageNode]
  const [roomA, roomB] = [roomOf(a, seed), roomOf(b, seed)]
  if (!overlaps(roomA, roomB) || overlaps(roomOf(first, seed), roomOf(second, seed))) return draft
  const [small, room] = Math.max(...extentOf(roomA)) < Math.max(...extentOf(roomB)) ? [a, roomA] : [b, roomB]
  const group = groupOf(draft, small)
  const ignore = new Set(group.map(({ id }) => id))
  const ratio = ratioOfScene(draft.scene)
  const spot = findSpot(stageOf(draft), { room, ratio, seed, ignore, near: footOf(room), height: room.low[1] })
  return spot
    ? replaceNodes(
        draft,
        group.map((each) => shifted(each, spot.by)),
      )
    : draft
}

export function swap(draft: Draft, operation: EditOperation): Outcome {
  const { seed } = draft.scene
  const [first, second] = nodesOf(draft, operation.nodes)
  if (!second) return refuse(draft, 'two things are needed to swap places', '交换位置需要两样东西')
  const [a, b] = [footOf(roomOf(first, seed)), footOf(roomOf(second, seed))]
  const shot = shotOf(stageOf(draft), ratioOfScene(draft.scene))
  /** A wide thing on a narrow thing's place is drawn in far enough to stay in the picture. */
  const go = (node: StageNode, from: Point, to: Point) => {
    const by = subtract(to, from)
    const room = moveBox(roomOf(node, seed), by)
    const { left, right } = shot.project(room)
    const unit = shot.spot(add(centreOf(room), [1, 0, 0]))[0] - shot.spot(centreOf(room))[0]
    const nudge =
      right - left > 1.9 || unit === 0 ? 0 : (right > 0.96 ? 0.96 - right : left < -0.96 ? -0.96 - left : 0) / unit
    return groupOf(draft, node).map((each) => shifted(each, add(by, [nudge, 0, 0])))
  }
  const swapped = replaceNodes(draft, [...go(first, a, b), ...go(second, b, a)])
  return {
    draft: apart(swapped, first, second),
    done: say(
      draft,
      `swapped ${namesOf(draft, [first])} and ${namesOf(draft, [second])}`,
      `交换了${namesOf(draft, [first])}和${namesOf(draft, [second])}`,
    ),
  }
}
