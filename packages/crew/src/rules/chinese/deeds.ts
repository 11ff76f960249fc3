/** Chinese verbs carried out: who does what to whom, who wears what. */

import type { Verb } from '../lexicon/verbs.ts'
import { verbNamed } from '../lexicon/verbs.ts'
import { animal, animate, container, flat, garment, human, part, toy } from '../reading/kinds.ts'
import type { Event, Mention, Reading } from '../reading/reading.ts'
import { mentionsOf } from './mentions.ts'
import type { NounNode } from './predicate.ts'

/** One verb with its doers and what it is done to, relations and clothes included. */
export const actAll = (
  reading: Reading,
  actors: readonly Mention[],
  given: Verb,
  objects: readonly Mention[],
): Event[] => {
  const verb = seenOrRead(given, objects)
  const events: Event[] = []
  for (const actor of actors) {
    if (verb.relation !== undefined && verb.relation !== 'wearing')
      for (const object of objects) reading.link(actor, verb.relation, object)
    // A car that 停 is parked; a bird is perched.
    if (verb.lemma === 'perch' && !animate(actor)) continue
    if (verb.lemma === 'hold') {
      events.push({ actor, verb: verb.lemma, together: false })
      continue
    }
    const partner =
      (verb.mutual && objects.length > 0 && animate(objects[0])) ||
      (verb.lemma === 'play' && objects.length > 0 && animate(objects[0]) && !toy(objects[0]))
    const [object] = objects
    const event: Event = {
      actor,
      verb: verb.lemma,
      together: actors.length > 1,
      ...(object === undefined
        ? {}
        : partner && verb.lemma !== 'hug' && verb.lemma !== 'kiss' && verb.lemma !== 'fight'
          ? { partner: object }
          : { object }),
    }
    events.push(reading.act(event))
    for (const more of objects.slice(1))
      if (!partner) reading.act({ actor, verb: verb.lemma, object: more, together: actors.length > 1 })
  }
  return events
}

/** 看报纸 is reading. */
const seenOrRead = (verb: Verb, objects: readonly Mention[]): Verb =>
  verb.lemma === 'look' && objects.some((object) => /书|报|杂志|信$|绘本|日记|小说/.test(object.noun))
    ? (verbNamed('read') ?? verb)
    : verb

export const wearAll = (reading: Reading, wearers: readonly Mention[], node: NounNode): void => {
  const role = node.phrase.senses.person?.role
  for (const wearer of wearers) {
    // 穿巫师服: dressed as a wizard.
    if (role !== undefined) wearer.qualities.roles.push(role)
    else reading.wear(wearer, node.phrase)
  }
}

/** What 有, 带着 or 是 adds to its subject. */
export const have = (reading: Reading, subjects: readonly Mention[], node: NounNode): Mention[] => {
  if (part(node.phrase) && node.phrase.senses.model === undefined && subjects.length > 0) {
    for (const subject of subjects) reading.part(subject, node.phrase)
    return [...subjects]
  }
  if (garment(node.phrase) && subjects.some((subject) => animate(subject))) {
    wearAll(reading, subjects, node)
    return [...subjects]
  }
  const found = mentionsOf(node, reading)
  for (const subject of subjects)
    for (const one of found)
      if (container(subject) || flat(subject)) reading.link(one, flat(subject) ? 'on' : 'in', subject)
      else reading.link(subject, 'with', one)
  return found
}

export const takeObject = (reading: Reading, event: Event, given: Verb, found: readonly Mention[]): void => {
  const verb = seenOrRead(given, found)
  if (event.verb === 'look') event.verb = verb.lemma
  if (verb.relation !== undefined && verb.relation !== 'wearing')
    for (const one of found) reading.link(event.actor, verb.relation, one)
  if (event.verb === 'hold') return
  const [object] = found
  if (verb.pose) return
  if (
    (verb.mutual || (verb.partner && !verb.transitive) || verb.lemma === 'play') &&
    animate(object) &&
    !toy(object) &&
    !/^(hug|kiss|fight|teach|serve)$/.test(verb.lemma) &&
    event.partner === undefined &&
    (human(object) || animal(object))
  )
    event.partner = object
  else if (/^(give|tell)$/.test(verb.lemma) && animate(object) && event.partner === undefined) event.partner = object
  else if (event.object === undefined) event.object = object
  for (const more of found.slice(1))
    reading.act({ actor: event.actor, verb: event.verb, object: more, together: event.together })
  if (/^(leap|jump)$/.test(verb.lemma) && event.object !== undefined) reading.link(event.actor, 'above', event.object)
}
