/** Where things are in a Chinese clause: beside other things, in the frame, or in the setting. */
import { animate, container, thing } from '../reading/kinds.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { mentionsOf, placeOnly } from './mentions.ts'
import type { Node, State } from './nodes.ts'
import type { NounNode } from './predicate.ts'

export const setPlaceOf = (reading: Reading, node: NounNode, weight: number): void => {
  const { phrase } = node
  reading.setPlace(
    phrase.senses.place!.id,
    phrase.noun,
    [
      ...phrase.qualities.manner,
      ...phrase.qualities.states,
      ...(phrase.qualities.size === undefined ? [] : [phrase.qualities.size]),
      ...phrase.qualities.colours.map((colour) => `main ${colour.colour}`),
    ],
    weight,
  )
}

/** Is the noun with 在 or 里 the scene rather than a thing in it? */
export const settles = (node: NounNode, kind: string): boolean => {
  if (
    !node.place ||
    node.mentions !== undefined ||
    (node.phrase.counted && !node.phrase.bare && !placeOnly(node.phrase) && kind !== 'in')
  )
    return false
  if (thing(node.phrase) && /^(in-front-of|behind|left-of|right-of|above|around|between)$/.test(kind)) return false
  return placeOnly(node.phrase)
    ? true
    : kind === 'in' ||
        (kind === 'on' && /^(bridge|mountains)$/.test(node.phrase.senses.place!.id)) ||
        (kind === 'beside' && /^(lake|river)$/.test(node.phrase.senses.place!.id))
}

/** 在…上, 在…和…之间, 在左边: relations of the subjects, or the setting. */
export const locate = (
  reading: Reading,
  state: State,
  subjects: readonly Mention[],
  places: readonly NounNode[],
  where: Extract<Node, { is: 'where' }> | undefined,
): void => {
  const kind = where?.kind ?? 'beside'
  if (places.length === 0) {
    if (where?.frame === undefined) return
    if (subjects.length === 0) {
      state.waiting.push({ kind: where.frame })
      return
    }
    for (const subject of subjects) {
      reading.link(subject, where.frame)
      if (where.frame === 'in-background') subject.background = true
    }
    return
  }
  const [place] = places
  if (settles(place, where === undefined ? 'in' : kind)) {
    setPlaceOf(reading, place, 2)
    return
  }
  // Pictures hang on the wall of the room; it is no thing of its own.
  if (
    kind === 'on' &&
    /^(墙|墙壁|墙面|地板|地面|天花板)$/u.test(place.phrase.noun) &&
    place.mentions === undefined &&
    !subjects.some((subject) => animate(subject)) &&
    !reading.events.some((event) => event.verb === 'lean' && subjects.includes(event.actor))
  ) {
    for (const subject of subjects) reading.link(subject, 'on')
    if (subjects.length === 0) state.waiting.push({ kind: 'on' })
    return
  }
  const objects = places.flatMap((node) => mentionsOf(node, reading))
  const relation = where === undefined ? (container(objects[0]) ? 'in' : vehicleLike(objects[0]) ? 'in' : 'on') : kind
  if (relation === 'between' && objects.length >= 2) {
    for (const subject of subjects) reading.link(subject, 'between', objects[0], objects[1])
    if (subjects.length === 0) state.waiting.push({ kind: 'between', object: objects[0], second: objects[1] })
    return
  }
  if (/^(left|right)-of$/.test(relation)) state.beside = objects[0]
  const leaning =
    relation === 'on' && reading.events.some((event) => event.verb === 'lean' && subjects.includes(event.actor))
  const facing = relation === 'on' && /黑板|白板|画布|画架/.test(objects[0].noun)
  for (const subject of subjects)
    reading.link(subject, leaning ? 'leaning-on' : facing && animate(subject) ? 'in-front-of' : relation, objects[0])
  if (subjects.length === 0) state.waiting.push({ kind: relation, object: objects[0] })
}

const vehicleLike = (mention: Mention): boolean =>
  mention.senses.noun?.wider.includes('vehicle') === true || mention.senses.model?.category === 'vehicle'

export const settleWaiting = (reading: Reading, state: State, subjects: readonly Mention[]): void => {
  for (const place of state.waiting)
    for (const subject of subjects) {
      reading.link(subject, place.kind, place.object, place.second)
      if (place.kind === 'in-background') subject.background = true
    }
  state.waiting = []
}

/** The subjects of a noun; none when it is the setting. @param unlessThing nouns that are drawn too stay subjects */
export const placed = (reading: Reading, node: NounNode, weight: number, unlessThing: boolean): Mention[] => {
  if (!settles(node, 'in') || (unlessThing && thing(node.phrase))) return mentionsOf(node, reading)
  setPlaceOf(reading, node, weight)
  return []
}
