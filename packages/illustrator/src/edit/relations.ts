/** Puts a group where a relation wants it: on, beside, behind, in the hand of, at the left of the picture. */

import type { Design } from '../design/design.ts'
import type { StageNode } from '../scene/scene.ts'
import { centreOf, extentOf } from '../stage/bounds.ts'
import type { Rectangle } from '../stage/compose/shot.ts'
import { add, subtract } from '../stage/frames.ts'
import type { Point } from '../stage/solids.ts'
import { type Bonding, bondTo } from './bonded.ts'
import type { Draft } from './draft.ts'
import { namesOf, refuse, stageOf } from './draft.ts'
import {
  anchorOf,
  groundOf,
  isCreature,
  isPerson,
  loadOf,
  modelOf,
  ratioOfScene,
  roomOf,
  shifted,
  shotOf,
  turned,
  yawOf,
} from './geometry.ts'
import { roomOfAll, scaleGroup } from './newcomers.ts'
import { covered, findSpot } from './spot.ts'

export type RelationKind = Design['relations'][number]['kind']

export interface Placed {
  readonly nodes: readonly StageNode[]
  /** Nodes of the scene that had to change (a hand that takes hold). */
  readonly changed: readonly StageNode[]
}

const only = (nodes: readonly StageNode[]): Placed => ({ nodes, changed: [] })

const moveAll = (nodes: readonly StageNode[], by: Point): StageNode[] => nodes.map((node) => shifted(node, by))

const ignoring = (nodes: readonly StageNode[], more: readonly string[] = []): ReadonlySet<string> =>
  new Set([...nodes.map(({ id }) => id), ...more])

/** On top: free room on the upper side; smaller when the surface is. */
function onTop(draft: Draft, group: readonly StageNode[], base: StageNode): Placed {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const room = roomOf(base, seed)
  // One sits on a chair, a horse, a bicycle; but on a car one is on its roof.
  const seated =
    isCreature(base) ||
    modelOf(base).category === 'furniture' ||
    /cycle|scooter|bike|board|sled|boat|raft|canoe|carpet/.test(modelOf(base).id)
  const seat = seated ? anchorOf(base, seed, 'seat', 'back', 'saddle', 'lie', 'top') : undefined
  const head = isCreature(base) ? anchorOf(base, seed, 'head-top', 'head', 'top') : undefined
  const small = Math.max(...extentOf(roomOfAll(group, seed))) < Math.max(...extentOf(room)) * 0.4
  const height =
    head && small
      ? isPerson(base)
        ? head.at[1]
        : Math.min(room.high[1], head.at[1] + 0.02)
      : (seat?.at[1] ?? room.high[1])
  let nodes: readonly StageNode[] = group
  const [wide, , deep] = extentOf(roomOfAll(group, seed))
  const fits = Math.min((extentOf(room)[0] * 0.94) / wide, (extentOf(room)[2] * 0.94) / deep)
  if (fits < 1 && !group.some(isCreature)) nodes = scaleGroup(group, Math.max(0.45, fits), seed)
  const own = roomOfAll(nodes, seed)
  if (head && small)
    return only(
      moveAll(nodes, subtract([head.at[0], height, head.at[2]], [centreOf(own)[0], own.low[1], centreOf(own)[2]])),
    )
  const spot = findSpot(stage, {
    room: own,
    ratio: ratioOfScene(draft.scene),
    seed,
    within: { low: room.low, high: [room.high[0], height, room.high[2]] },
    near: seat?.at ?? centreOf(room),
    ignore: ignoring(nodes, [base.id]),
  })
  const by =
    spot && spot.cost < 6
      ? spot.by
      : subtract([centreOf(room)[0], height, centreOf(room)[2]], [centreOf(own)[0], own.low[1], centreOf(own)[2]])
  return only(moveAll(nodes, by))
}

/** In the hand: the holder takes the pose for it when it stands idle. What it already holds stays where it is. */
function inHand(draft: Draft, group: readonly StageNode[], holder: StageNode): Placed {
  const { seed } = draft.scene
  const model = modelOf(holder)
  const handless = () => refuse(draft, `${namesOf(draft, [holder])} has no hands`, `${namesOf(draft, [holder])}没有手`)
  if (!isCreature(holder)) return handless()
  const idle = holder.pose === undefined || ['stand', 'contrapposto', 'hand-on-hip'].includes(holder.pose.name)
  const pose = idle && model.poses?.includes('hold') ? { ...holder.pose, name: 'hold' } : holder.pose
  const posed = pose ? { ...holder, pose } : holder
  if (!anchorOf(posed, seed, 'hand-right', 'hand-left', 'paw-right', 'paw-left', 'mouth', 'beak')) return handless()
  const held = loadOf(stageOf(draft), holder, seed).length
  const { carrier, things } = bondTo(posed, group, 'held', seed, idle ? 0 : held)
  return { nodes: things, changed: carrier === holder ? [] : [carrier] }
}

/** Beside and around: free room on the wanted side, as near as may be. */
function nextTo(
  draft: Draft,
  group: readonly StageNode[],
  kind: RelationKind,
  base: StageNode,
  loose: boolean,
): Placed {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const room = roomOf(base, seed)
  const own = roomOfAll(group, seed)
  const shot = shotOf(stage, ratioOfScene(draft.scene))
  const [baseX, , baseDepth] = shot.spot(centreOf(room))
  const side = kind === 'left-of' ? -1 : kind === 'right-of' ? 1 : 0
  const baseView = shot.project(room)
  const gap = (extentOf(room)[2] + extentOf(own)[2]) / 2
  // Boxes of turned bodies are wider than the bodies: two thirds of the half count as its edge.
  const edge = ((baseView.right - baseView.left) / 2) * 0.66
  const beside = (centre: Point, seen: Rectangle): boolean =>
    (shot.spot(centre)[0] - baseX) * side > edge &&
    covered({ ...baseView, left: baseX - edge, right: baseX + edge }, seen) < 0.5
  const where: Partial<Record<RelationKind, (centre: Point, seen: Rectangle) => boolean>> = {
    'left-of': beside,
    'right-of': beside,
    'in-front-of': (centre) => shot.spot(centre)[2] < baseDepth - gap * 0.4,
    behind: (centre) => shot.spot(centre)[2] > baseDepth + gap * 0.4,
  }
  const aside = kind === 'behind' ? -gap - 0.1 : kind === 'in-front-of' ? gap + 0.1 : 0
  const near: Point = [centreOf(room)[0], room.low[1], centreOf(room)[2] + aside]
  // What stands on a table gets its neighbour on the same table, at the same height.
  const height = Math.max(groundOf(stage), room.low[1])
  const below =
    height > groundOf(stage) + 0.05
      ? stage.nodes.find(
          (node) =>
            node.id !== base.id &&
            Math.abs(roomOf(node, seed).high[1] - height) < 0.06 &&
            extentOf(roomOf(node, seed))[0] > extentOf(own)[0],
        )
      : undefined
  const wish = {
    room: own,
    ratio: ratioOfScene(draft.scene),
    seed,
    near,
    ignore: ignoring(group, below ? [below.id] : []),
    ...(where[kind] ? { where: where[kind] } : {}),
  }
  const within = below
    ? {
        within: {
          ...roomOf(below, seed),
          high: [roomOf(below, seed).high[0], height, roomOf(below, seed).high[2]] as Point,
        },
      }
    : {}
  // Where the picture ends too soon, the wanted side of the middle must do.
  const loosely = !loose || side === 0 ? {} : { where: (centre: Point) => (shot.spot(centre)[0] - baseX) * side > 0.02 }
  const spot = findSpot(stage, { ...wish, ...within, ...loosely }) ?? findSpot(stage, { ...wish, ...loosely })
  if (!spot) return refuse(draft, `there is no room there in the picture`, '那里没有地方了')
  return only(moveAll(group, spot.by))
}

function hung(draft: Draft, group: readonly StageNode[], kind: RelationKind, base: StageNode): Placed {
  const { seed } = draft.scene
  const [room, own] = [roomOf(base, seed), roomOfAll(group, seed)]
  const y =
    kind === 'above' ? room.high[1] + extentOf(own)[1] * 0.2 + 0.05 : Math.max(groundOf(stageOf(draft)), room.low[1])
  return only(
    moveAll(
      group,
      subtract([centreOf(room)[0], y, centreOf(room)[2]], [centreOf(own)[0], own.low[1], centreOf(own)[2]]),
    ),
  )
}

/** A body on something made to be sat on. */
const isRidden = (group: readonly StageNode[], base: StageNode): boolean =>
  group.every((node) => isCreature(node) || node.scenery) &&
  (isCreature(base) || SEATS.test(`${modelOf(base).id} ${modelOf(base).kinds.join(' ')}`))
const SEATS = /chair|sofa|couch|bench|stool|armchair|cycle|scooter|bike|board|sled|carpet|swing|saddle/

/** Places in the picture: at its left, in its background ... */
function inFrame(draft: Draft, group: readonly StageNode[], kind: RelationKind): Placed {
  const { seed } = draft.scene
  const stage = stageOf(draft)
  const shot = shotOf(stage, ratioOfScene(draft.scene))
  const asked = stage.nodes
    .filter((node) => !node.scenery && !group.some(({ id }) => id === node.id))
    .map((node) => roomOf(node, seed))
  const depths = asked.map((box) => shot.spot(centreOf(box))[2])
  const [nearest, farthest] = [Math.min(...depths, 1e9), Math.max(...depths, -1e9)]
  const own = roomOfAll(group, seed)
  const middle = (view: { left: number; right: number }) => (view.left + view.right) / 2
  const where = (centre: Point, view: { left: number; right: number; top: number; bottom: number }): boolean => {
    if (kind === 'at-left') return middle(view) < -0.3
    if (kind === 'at-right') return middle(view) > 0.3
    if (kind === 'at-centre') return Math.abs(middle(view)) < 0.14
    if (kind === 'in-background') return depths.length === 0 || shot.spot(centre)[2] > farthest - 0.01
    if (kind === 'in-foreground') return depths.length === 0 || shot.spot(centre)[2] < nearest + 0.01
    if (kind === 'at-top') return (view.top + view.bottom) / 2 > 0.2
    return kind === 'at-bottom' ? (view.top + view.bottom) / 2 < 0 : true
  }
  const height =
    kind === 'at-top'
      ? Math.max(groundOf(stage), ...asked.map((box) => box.high[1])) * 0.9
      : Math.max(groundOf(stage), group.some((node) => isAloft(node)) ? own.low[1] : groundOf(stage))
  const spot = findSpot(stage, {
    room: own,
    ratio: ratioOfScene(draft.scene),
    seed,
    where,
    height,
    ignore: ignoring(group),
  })
  if (!spot) return refuse(draft, 'there is no room there in the picture', '画面的那个位置放不下')
  return only(moveAll(group, spot.by))
}

const isAloft = (node: StageNode): boolean => ['air', 'sky'].includes(modelOf(node).rests)

/**
 * A group in a relation to a node (or to the frame, without one).
 * @param loose whether left and right of the other's middle will do, where there is no room beside the whole of it
 */
export function placeBy(
  draft: Draft,
  group: readonly StageNode[],
  kind: RelationKind,
  base: StageNode | undefined,
  loose = true,
): Placed {
  const { seed } = draft.scene
  if (!base || kind.startsWith('at-') || kind === 'in-background' || kind === 'in-foreground')
    return inFrame(draft, group, kind)
  if (kind === 'on' || kind === 'riding' || kind === 'in' || kind === 'wearing')
    return isRidden(group, base) ? carried(draft, group, base, 'ridden') : onTop(draft, group, base)
  if (kind === 'holding' || kind === 'with')
    return kind === 'holding' ||
      (isCreature(base) &&
        Math.max(...extentOf(roomOfAll(group, seed))) < Math.max(...extentOf(roomOf(base, seed))) * 0.5)
      ? inHand(draft, group, base)
      : nextTo(draft, group, 'beside', base, loose)
  if (kind === 'above' || kind === 'hanging-from' || kind === 'under')
    return kind === 'under' && !isRoomy(draft, base, group)
      ? nextTo(draft, group, 'in-front-of', base, loose)
      : hung(draft, group, kind, base)
  const placed = nextTo(draft, group, kind, base, loose)
  if (kind !== 'facing') return placed
  const toward = add(centreOf(roomOf(base, seed)), [0, 0, 0])
  return only(
    placed.nodes.map((node) => {
      const middle = centreOf(roomOf(node, seed))
      return isCreature(node)
        ? turned(node, Math.atan2(toward[0] - middle[0], toward[2] - middle[2]) - yawOf(node), seed)
        : node
    }),
  )
}

const isRoomy = (draft: Draft, base: StageNode, group: readonly StageNode[]): boolean =>
  modelOf(base).category === 'furniture' ||
  extentOf(roomOf(base, draft.scene.seed))[1] > extentOf(roomOfAll(group, draft.scene.seed))[1] * 1.5

/** On the back or saddle, on a seat, in a boat: as the composer would place them. */
function carried(draft: Draft, group: readonly StageNode[], base: StageNode, kind: Bonding): Placed {
  const [lead, ...rest] = group
  if (!lead) return only(group)
  const { carrier, things } = bondTo(base, [lead], kind, draft.scene.seed)
  const by = subtract((things[0] as StageNode).place.at, lead.place.at)
  return { nodes: [...things, ...moveAll(rest, by)], changed: carrier === base ? [] : [carrier] }
}
