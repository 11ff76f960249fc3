/** Where the nodes of a stage are: boxes, places, what rests on what. Pure. */
import type { Scene, Stage, StageNode } from '../scene/scene.ts'
import type { Box } from '../stage/bounds.ts'
import { carry, centreOf, extentOf, footprintOverlap } from '../stage/bounds.ts'
import { measure, modelById, modelFor } from '../stage/catalogue.ts'
import { natureOf } from '../stage/compose/actor.ts'
import { ratioOf } from '../stage/compose/compose.ts'
import { Shot } from '../stage/compose/shot.ts'
import { add, distance, nest, rotation, subtract, toParent } from '../stage/frames.ts'
import type { Anchor, Model } from '../stage/model.ts'
import type { Point } from '../stage/solids.ts'

export const modelOf = (node: StageNode): Model => modelById(node.model) ?? modelFor(node.model, node.noun)

const measureOf = (node: StageNode, seed: number) => measure(modelOf(node), node.look, node.pose, node.id, seed)

/** The box a node takes on the stage. */
export const roomOf = (node: StageNode, seed: number): Box =>
  carry(measureOf(node, seed).bounds, node.place.at, node.place.axes, node.place.size)

/** The first of these anchors that the node has, on the stage. */
export function anchorOf(node: StageNode, seed: number, ...names: readonly string[]): Anchor | undefined {
  const { anchors } = measureOf(node, seed)
  const { at, axes, size } = node.place
  for (const name of names) {
    const found = anchors[name]
    if (found)
      return {
        at: toParent(at, axes, [found.at[0] * size, found.at[1] * size, found.at[2] * size]),
        axes: nest(axes, found.axes),
      }
  }
  return undefined
}

/** Width over height that a stage is seen at. */
export const ratioOfScene = (scene: Scene): number => ratioOf(scene.ratio)

export const shotOf = (stage: Stage, ratio: number, boxes: readonly Box[] = []): Shot =>
  new Shot(stage.camera, ratio, boxes)

export const isCreature = (node: StageNode): boolean => natureOf(modelOf(node)) !== 'thing'
export const isPerson = (node: StageNode): boolean => natureOf(modelOf(node)) === 'person'

/** Radians to the right of the stage's own z axis. */
export const yawOf = (node: StageNode): number => Math.atan2(node.place.axes[6], node.place.axes[8])

/** Where the camera stands, as a yaw: a node with this yaw faces the viewer. */
export const viewerYaw = ({ camera }: Stage): number =>
  Math.atan2(camera.at[0] - camera.target[0], camera.at[2] - camera.target[2])

/** Middle of the underside. */
export const footOf = (box: Box): Point => [centreOf(box)[0], box.low[1], centreOf(box)[2]]

export const shifted = (node: StageNode, by: Point): StageNode => ({
  ...node,
  place: { ...node.place, at: add(node.place.at, by) },
})

/** The node with the middle of its underside at a point. */
export const standingAt = (node: StageNode, foot: Point, seed: number): StageNode =>
  shifted(node, subtract(foot, footOf(roomOf(node, seed))))

/** The node turned about its own vertical, its underside's middle in place. */
export function turned(node: StageNode, yaw: number, seed: number): StageNode {
  const made = { ...node, place: { ...node.place, axes: nest(rotation(yaw), node.place.axes) } }
  return standingAt(made, footOf(roomOf(node, seed)), seed)
}

/** The node made larger about the middle of its underside. */
export const scaled = (node: StageNode, factor: number, seed: number): StageNode =>
  standingAt({ ...node, place: { ...node.place, size: node.place.size * factor } }, footOf(roomOf(node, seed)), seed)

const inHand = (holder: StageNode, thing: Box, seed: number): boolean => {
  const reach = Math.max(...extentOf(roomOf(holder, seed))) * 0.12
  return ['hand-left', 'hand-right', 'mouth', 'paw-left', 'paw-right', 'carry'].some((name) => {
    const hand = anchorOf(holder, seed, name)
    if (!hand) return false
    const nearest = hand.at.map((value, axis) =>
      Math.max(thing.low[axis], Math.min(thing.high[axis], value)),
    ) as unknown as Point
    return distance(nearest, hand.at) < reach
  })
}

/** Whether `upper` is carried by `base`: stands or sits on it, or is in its hand. */
export function carries(base: StageNode, upper: StageNode, seed: number, ground: number): boolean {
  if (base === upper) return false
  const owned = upper.scenery === true && upper.id.startsWith(`${base.id}/`)
  const [low, high] = [roomOf(base, seed), roomOf(upper, seed)]
  const tolerance = 0.03 + (low.high[1] - low.low[1]) * 0.04
  if (
    isCreature(base) &&
    !isCreature(upper) &&
    high.low[1] > ground + 0.04 &&
    extentOf(high).every((side) => side < Math.max(...extentOf(low)) * 1.2) &&
    inHand(base, high, seed)
  )
    return true
  if (
    low.high[1] - low.low[1] < 0.02 ||
    extentOf(low)[0] * extentOf(low)[2] < extentOf(high)[0] * extentOf(high)[2] * 0.2
  )
    return owned && high.low[1] > ground + 0.04
  const over = footprintOverlap(low, high) > 0.5
  const onTop = Math.abs(high.low[1] - low.high[1]) < tolerance
  const sits =
    isCreature(upper) &&
    (upper.pose?.seatHeight !== undefined || high.low[1] > ground + 0.06) &&
    high.low[1] < low.high[1] + tolerance &&
    high.high[1] > low.high[1]
  const seat = anchorOf(base, seed, 'seat', 'back', 'saddle', 'inside', 'deck')
  const seated = seat !== undefined && Math.abs(high.low[1] - seat.at[1]) < tolerance + 0.05
  return (
    over && (onTop || (sits && (seat !== undefined || isCreature(base))) || (seated && high.low[1] > ground + 0.04))
  )
}

/** Height of the ground that things stand on. */
export const groundOf = (stage: Stage): number =>
  stage.planes.find(({ id, normal }) => id === 'floor' || normal[1] > 0.9)?.at[1] ?? 0

/** Everything that a node carries, and what that carries. */
export function loadOf(
  stage: Stage,
  node: StageNode,
  seed: number,
  seen: ReadonlySet<string> = new Set([node.id]),
): StageNode[] {
  const ground = groundOf(stage)
  const own = stage.nodes.filter(
    (other) =>
      !seen.has(other.id) &&
      !other.id.startsWith('scenery/') &&
      !carries(other, node, seed, ground) &&
      carries(node, other, seed, ground),
  )
  const all = new Set([...seen, ...own.map(({ id }) => id)])
  return [...own, ...own.flatMap((each) => loadOf(stage, each, seed, all).filter(({ id }) => !all.has(id)))]
}

/** What carries a node, if anything does. */
export const carrierOf = (stage: Stage, node: StageNode, seed: number): StageNode | undefined =>
  stage.nodes.find(
    (other) =>
      !other.id.startsWith('scenery/') &&
      other.id !== node.id &&
      carries(other, node, seed, groundOf(stage)) &&
      !carries(node, other, seed, groundOf(stage)),
  )

export const overlaps = (a: Box, b: Box, slack = 0.004): boolean =>
  [0, 1, 2].every((axis) => a.low[axis] < b.high[axis] - slack && b.low[axis] < a.high[axis] - slack)
