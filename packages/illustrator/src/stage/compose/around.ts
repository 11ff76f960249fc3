/** Seats people around a table, or sets them around anything else in an arc that leaves faces and the middle in view. */
import { centreOf, extentOf } from '../bounds.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { boxOf, roomOf, stand, turn } from './actor.ts'
import { placeOnSeat } from './carry.ts'

/** Around a table (both sides and the back, so that faces show) or around anything else in an arc. */
export function placeAround(
  base: Actor,
  actors: readonly Actor[],
  chairs: ReadonlyMap<Actor, Actor>,
  seed: number,
): void {
  const room = roomOf(base, seed)
  const [wide, , deep] = extentOf(room)
  const middle = centreOf(room)
  const table = base.model.kinds.includes('table')
  const count = actors.length
  for (const [index, actor] of actors.entries()) {
    const chair = chairs.get(actor)
    const size = extentOf(boxOf(chair ?? actor, seed))
    let [x, z, yaw] = [0, 0, 0]
    if (table) {
      const sides = count === 1 ? 1 : 2
      const onSide = index < sides
      const reach = chair ? size[2] * 0.32 : size[2] * 0.5 + 0.04
      if (onSide) {
        const side = index === 0 ? -1 : 1
        ;[x, z, yaw] = [side * (wide / 2 + reach), 0, -side * turn(84)]
      } else {
        const back = count - sides
        x = ((index - sides + 0.5) / back - 0.5) * wide * 0.9
        ;[z, yaw] = [-(deep / 2 + reach), 0]
      }
    } else {
      const start = turn(count === 1 ? 245 : 200)
      const span = turn(count === 1 ? 0 : Math.min(300, 140 + count * 20))
      const angle = count === 1 ? start : start - ((index + 0.5) / count) * span
      const side = index % 2 ? 1 : -1
      const flank = count <= 2
      x = flank ? side * (wide / 2 + size[0] * 0.5 + 0.06) : Math.cos(angle) * (wide / 2 + size[0] * 0.65)
      z = flank ? deep * 0.1 : -Math.sin(angle) * (deep / 2 + size[2] * 0.65) * 0.9
      yaw = flank ? -side * turn(62) : Math.atan2(-x, -z + 0.25 * deep)
    }
    const at: Point = [middle[0] + x, room.low[1], middle[2] + z]
    if (chair) {
      stand(chair, at, yaw)
      placeOnSeat(chair, [actor], seed)
    } else {
      stand(actor, at, yaw)
      actor.support = 'ground'
    }
    const lookBack = Math.abs(yaw) > 0.7 ? -Math.sign(yaw) * 0.68 : 0
    if (actor.pose && lookBack) actor.pose = { ...actor.pose, headTurn: lookBack }
  }
}
