/** Lets the composer's own hands place newcomers: held, ridden and worn things go where a fresh composition would put them. */
import type { StageNode } from '../scene/scene.ts'
import type { Actor } from '../stage/compose/actor.ts'
import { knownPose, natureOf } from '../stage/compose/actor.ts'
import { placeInside, placeOnSeat, placeRiders } from '../stage/compose/carry.ts'
import { placeHeld } from '../stage/compose/hold.ts'
import { placeWorn } from '../stage/compose/meet.ts'
import { modelOf } from './geometry.ts'

const actorOf = (node: StageNode): Actor => ({
  id: node.id,
  index: 0,
  noun: node.noun,
  model: modelOf(node),
  nature: natureOf(modelOf(node)),
  look: node.look,
  implied: node.scenery ?? false,
  size: node.place.size,
  at: node.place.at,
  axes: node.place.axes,
  placed: true,
  support: 'ground',
  ...(node.pose ? { pose: node.pose } : {}),
})

const nodeFrom = (actor: Actor, node: StageNode): StageNode => ({
  ...node,
  place: { at: actor.at, axes: actor.axes, size: actor.size },
  ...(actor.pose ? { pose: actor.pose } : {}),
})

export type Bonding = 'held' | 'ridden' | 'seated' | 'inside' | 'worn'

/** How one who is carried this way sits or stands; undefined keeps the pose. */
function carriedPose(actor: Actor, kind: Bonding): Actor['pose'] {
  if (actor.nature === 'thing' || kind === 'held' || kind === 'worn') return actor.pose
  const names =
    kind === 'ridden'
      ? actor.nature === 'person'
        ? ['ride', 'sit']
        : ['ride', 'sit-upright', 'sit', 'stand']
      : kind === 'inside'
        ? ['drive', 'ride', 'sit', 'sit-upright', 'stand']
        : ['sit', 'lie', 'stand']
  const { seatHeight: _seat, hands: _hands, feet: _feet, ...rest } = actor.pose ?? { name: 'stand' }
  return { ...rest, name: knownPose(actor.model, names) }
}

/**
 * Places `things` by what carries them.
 * @param before how many things the carrier already holds
 */
export function bondTo(
  carrier: StageNode,
  things: readonly StageNode[],
  kind: Bonding,
  seed: number,
  before = 0,
): { readonly carrier: StageNode; readonly things: readonly StageNode[] } {
  const base = actorOf(carrier)
  const actors = things.map(actorOf)
  for (const actor of actors) {
    const pose = carriedPose(actor, kind)
    if (pose) actor.pose = pose
  }
  if (kind === 'held')
    for (const [index, actor] of actors.entries()) placeHeld(base, actor, before + index, before + actors.length, seed)
  else if (kind === 'worn') for (const actor of actors) placeWorn(base, actor, seed)
  else if (kind === 'ridden') placeRiders(base, actors, seed)
  else if (kind === 'inside') placeInside(base, actors, seed)
  else placeOnSeat(base, actors, seed)
  return {
    carrier: base.pose === carrier.pose && base.at === carrier.place.at ? carrier : nodeFrom(base, carrier),
    things: actors.map((actor, index) => nodeFrom(actor, things[index] as StageNode)),
  }
}
