/** "A ball between two boxes": the boxes part into two halves with the ball in the middle. Pure. */
import type { Relation } from '../../design/design.ts'
import type { Actor } from './actor.ts'

export interface Halves {
  /** The relations, with every `between` of one divided subject naming its two halves. */
  readonly relations: readonly Relation[]
  /** `#1` or `#2` when these actors belong to a divided subject, else nothing: a suffix that keeps the halves apart. */
  of(actors: readonly Actor[]): string
  /** Names of the halves these actors belong to. */
  names(actors: readonly Actor[]): string[]
}

/** Divides the subjects that something stands between, when they have two or more instances and no second object is named. */
export function halvesOf(relations: readonly Relation[], actors: readonly Actor[]): Halves {
  const many = (subject: string | undefined) => actors.filter((actor) => actor.subject?.id === subject).length
  const divides = ({ kind, object, second }: Relation) =>
    kind === 'between' && object !== undefined && (second === undefined || second === object) && many(object) > 1
  const divided = new Set(relations.filter(divides).map(({ object }) => object as string))
  const halfOf = ({ subject, index }: Actor): string[] =>
    subject && divided.has(subject.id) ? [index < many(subject.id) / 2 ? '#1' : '#2'] : []
  return {
    relations: relations.map((relation) =>
      divides(relation) ? { ...relation, object: `${relation.object}#1`, second: `${relation.object}#2` } : relation,
    ),
    of: (members) => members.flatMap(halfOf)[0] ?? '',
    names: (members) => members.flatMap((actor) => halfOf(actor).map((half) => `${actor.subject?.id}${half}`)),
  }
}
