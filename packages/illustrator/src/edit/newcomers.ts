/** Composes what an operation brings in: people and things as a design says them, as one little group that is then set down. */

import type { Design, Subject } from '../design/design.ts'
import { designSchema } from '../design/design.ts'
import type { StageNode } from '../scene/scene.ts'
import type { Box } from '../stage/bounds.ts'
import { extentOf, uniteAll } from '../stage/bounds.ts'
import { compose } from '../stage/compose/compose.ts'
import type { Draft } from './draft.ts'
import { stageOf, subjectIdOf } from './draft.ts'
import { roomOf } from './geometry.ts'
import type { EditOperation } from './operation.ts'

export interface Newcomers {
  readonly subjects: readonly Subject[]
  readonly relations: Design['relations']
  readonly actions: Design['actions']
  /** Around the origin, not yet in the scene. */
  readonly nodes: readonly StageNode[]
}

/** A free id: `cat-2` when there is a `cat-1`. */
export function freeId(taken: ReadonlySet<string>, wanted: string): string {
  if (!taken.has(wanted)) return wanted
  const stem = wanted.replace(/-\d+$/, '')
  for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}

export const takenIds = (draft: Draft): Set<string> =>
  new Set([
    ...draft.design.subjects.map(({ id }) => id),
    ...stageOf(draft).nodes.flatMap(({ id }) => [id, subjectIdOf(id)]),
  ])

/** The operation's subjects under free ids, composed by themselves before a plain backdrop. */
export function newcomersOf(
  draft: Draft,
  operation: Pick<EditOperation, 'subjects' | 'relations' | 'actions'>,
): Newcomers {
  const { seed, ratio } = draft.scene
  const taken = takenIds(draft)
  const names = new Map<string, string>()
  for (const { id } of operation.subjects) {
    const name = freeId(taken, id)
    taken.add(name)
    names.set(id, name)
  }
  const rename = (id: string | undefined): string | undefined => (id === undefined ? undefined : (names.get(id) ?? id))
  const known = (id: string | undefined): boolean => id === undefined || names.has(id)
  const subjects = operation.subjects.map((subject) => ({ ...subject, id: names.get(subject.id) as string }))
  const own = operation.relations.filter(
    ({ subject, object, second }) => known(subject) && known(object) && known(second),
  )
  const relations = own.map((relation) => ({
    ...relation,
    subject: rename(relation.subject) as string,
    ...(relation.object ? { object: rename(relation.object) } : {}),
    ...(relation.second ? { second: rename(relation.second) } : {}),
  }))
  const actions = operation.actions
    .filter(({ actor, object, partner }) => known(actor) && known(object) && known(partner))
    .map((action) => ({
      ...action,
      actor: rename(action.actor) as string,
      ...(action.object ? { object: rename(action.object) } : {}),
      ...(action.partner ? { partner: rename(action.partner) } : {}),
    }))
  // The studio dresses nothing, so all that comes out was asked for or is part of it.
  const design = designSchema.parse({ subjects, relations, actions, setting: { place: 'studio' }, transparent: true })
  const nodes = compose(design, { ratio, seed }).nodes.filter(({ id }) => !id.startsWith('scenery/'))
  return { subjects, relations, actions, nodes }
}

export const roomOfAll = (nodes: readonly StageNode[], seed: number): Box =>
  uniteAll(nodes.map((node) => roomOf(node, seed)))

/** The group made larger or smaller about the middle of its underside. */
export function scaleGroup(nodes: readonly StageNode[], factor: number, seed: number): StageNode[] {
  if (factor === 1) return [...nodes]
  const room = roomOfAll(nodes, seed)
  const pivot = [(room.low[0] + room.high[0]) / 2, room.low[1], (room.low[2] + room.high[2]) / 2]
  return nodes.map((node) => ({
    ...node,
    place: {
      ...node.place,
      size: node.place.size * factor,
      at: node.place.at.map(
        (value, axis) => pivot[axis] + (value - pivot[axis]) * factor,
      ) as unknown as StageNode['place']['at'],
    },
  }))
}

/** How much larger than life things of this scene are drawn on average: sizes were compressed when it was composed. */
export function scaleOfScene(draft: Draft, room: Box): number {
  const { seed } = draft.scene
  const asked = stageOf(draft).nodes.filter(({ scenery }) => !scenery)
  if (asked.length === 0) return 1
  const side = Math.max(...extentOf(room))
  const nearest = asked
    .map((node) => ({ node, side: Math.max(...extentOf(roomOf(node, seed))) / node.place.size }))
    .sort((a, b) => Math.abs(Math.log(a.side / side)) - Math.abs(Math.log(b.side / side)))[0]
  return Math.abs(Math.log(nearest.side / side)) < 1.1 ? nearest.node.place.size : 1
}
