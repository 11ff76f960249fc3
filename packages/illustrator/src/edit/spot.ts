/** Finds free room for something new: on the ground or a surface, in view, where it hides nobody and nobody hides it. */
import type { Stage, StageNode } from '../scene/scene.ts'
import type { Box } from '../stage/bounds.ts'
import { centreOf, extentOf, moveBox, uniteAll } from '../stage/bounds.ts'
import type { Rectangle, Shot } from '../stage/compose/shot.ts'
import type { Point } from '../stage/solids.ts'
import { groundOf, overlaps, roomOf, shotOf } from './geometry.ts'

export interface SpotWish {
  /** The room it takes, wherever it stands now. */
  readonly room: Box
  readonly ratio: number
  readonly seed: number
  /** Height of its underside. @default the ground */
  readonly height?: number
  /** Only spots inside this footprint: a table top. */
  readonly within?: Box
  /** As near to this as may be. @default the middle of the picture's subjects */
  readonly near?: Point
  /** Spots that do not please are left out. */
  readonly where?: (centre: Point, seen: Rectangle) => boolean
  /** Nodes that do not count, by id. */
  readonly ignore?: ReadonlySet<string>
}

export interface Spot {
  /** How far to move the room. */
  readonly by: Point
  /** 0 perfectly free; above 1 it touches or hides something. */
  readonly cost: number
}

/** Share of `hidden` that `front` covers in the picture. */
export const covered = (front: Rectangle, hidden: Rectangle): number => {
  const wide = Math.min(front.right, hidden.right) - Math.max(front.left, hidden.left)
  const high = Math.min(front.top, hidden.top) - Math.max(front.bottom, hidden.bottom)
  return wide > 0 && high > 0
    ? (wide * high) / Math.max(1e-6, (hidden.right - hidden.left) * (hidden.top - hidden.bottom))
    : 0
}

const COLUMNS = 25
const DEPTHS = [0, -0.25, 0.25, -0.5, 0.5, -0.8, -1.15, -1.6]

/** Middles of footprints to try: on the surface, or over the ground that the camera sees. */
function candidates(shot: Shot, wish: SpotWish, subjects: readonly Box[]): Point[] {
  const { within, near } = wish
  const [wide, high, deep] = extentOf(wish.room)
  const all = uniteAll(subjects)
  if (within) {
    const [x0, x1] = [within.low[0] + wide / 2, within.high[0] - wide / 2]
    const [z0, z1] = [within.low[2] + deep / 2, within.high[2] - deep / 2]
    return Array.from({ length: 81 }, (_, index): Point => {
      const [column, row] = [(index % 9) / 8, Math.floor(index / 9) / 8]
      return [
        x0 <= x1 ? x0 + (x1 - x0) * column : (x0 + x1) / 2,
        within.high[1],
        z0 <= z1 ? z0 + (z1 - z0) * row : (z0 + z1) / 2,
      ]
    })
  }
  const middle = near ?? (subjects.length > 0 ? centreOf(all) : shot.camera.target)
  const step = Math.max(deep * 0.6 + 0.15, (subjects.length > 0 ? extentOf(all)[2] : 0.6) * 0.5 + 0.1, high * 0.25)
  return DEPTHS.flatMap((depth) => {
    const z = middle[2] + depth * step
    const [left, right] = shot.across(z)
    return Array.from(
      { length: COLUMNS },
      (_, column): Point => [left + ((right - left) * (column + 0.5)) / COLUMNS, wish.height ?? 0, z],
    )
  })
}

/** The best spot; undefined when none of the places tried is even in view. */
export function findSpot(stage: Stage, wish: SpotWish): Spot | undefined {
  const { room, ratio, seed } = wish
  const others = stage.nodes
    .filter(({ id }) => !wish.ignore?.has(id))
    .map((node) => ({ node, box: roomOf(node, seed) }))
  const asked = others.filter(({ node }) => !node.scenery).map(({ box }) => box)
  const shot = shotOf(stage, ratio, asked)
  const seen = others.map(({ node, box }) => ({
    box,
    asked: !isScenery(node),
    rectangle: shot.project(box),
    depth: shot.spot(centreOf(box))[2],
  }))
  const foot: Point = [centreOf(room)[0], room.low[1], centreOf(room)[2]]
  const height = wish.height ?? groundOf(stage)
  const near = wish.near ?? (asked.length > 0 ? centreOf(uniteAll(asked)) : shot.camera.target)
  const measure = Math.max(0.3, ...extentOf(asked.length > 0 ? uniteAll(asked) : room))
  const wall = Math.max(-Infinity, ...stage.planes.filter(({ normal }) => normal[2] > 0.9).map(({ at }) => at[2]))
  let best: Spot | undefined
  for (const [x, y, z] of candidates(shot, { ...wish, height }, asked)) {
    const by: Point = [x - foot[0], y - foot[1], z - foot[2]]
    const box = moveBox(room, by)
    const view = shot.project(box)
    const depth = shot.spot(centreOf(box))[2]
    if (
      depth < 0.1 ||
      view.left < -0.97 ||
      view.right > 0.97 ||
      view.bottom < -0.97 ||
      view.top > 0.98 ||
      box.low[2] < wall + 0.01
    )
      continue
    if (wish.where && !wish.where(centreOf(box), view)) continue
    const hit = seen.filter((other) => other.box.high[1] - other.box.low[1] > 0.03 && overlaps(box, other.box)).length
    const hidden = seen.reduce(
      (sum, other) =>
        sum +
        (other.depth < depth
          ? covered(other.rectangle, view)
          : covered(view, other.rectangle) * (other.asked ? 1.6 : 0.2)),
      0,
    )
    const far = Math.hypot(x - near[0], (z - near[2]) * 1.2) / measure
    const cost = hit * 6 + hidden * 2 + far * 0.24 + Math.max(0, Math.abs((view.left + view.right) / 2) - 0.55) * 0.9
    if (!best || cost < best.cost - 1e-9) best = { by, cost }
  }
  return best
}

const isScenery = (node: StageNode): boolean => node.scenery === true
