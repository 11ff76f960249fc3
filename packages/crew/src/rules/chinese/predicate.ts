/** Carries out a Chinese clause: who does what to whom, and what is where. */
import { animal, animate, container, flat, garment, human, part, thing, toy } from '../reading/kinds.ts'
import { addSense } from '../reading/add-sense.ts'
import { mergeQualities, noQualities } from '../reading/noun-phrase.ts'
import type { Event, Mention, Reading } from '../reading/reading.ts'
import { attachString } from '../reading/strings.ts'
import { verbNamed } from '../lexicon/verbs.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { Node, State } from './nodes.ts'
import { mentionsOf, placeOnly } from './noun.ts'

type NounNode = Extract<Node, { is: 'noun' }>

/** One verb with its doers and what it is done to, relations and clothes included. */
export const actAll = (reading: Reading, actors: readonly Mention[], given: Verb, objects: readonly Mention[]): Event[] => {
  const verb = seenOrRead(given, objects)
  const events: Event[] = []
  for (const actor of actors) {
    if (verb.relation !== undefined && verb.relation !== 'wearing') for (const object of objects) reading.link(actor, verb.relation, object)
    if (verb.lemma === 'hold') { events.push({ actor, verb: verb.lemma, together: false }); continue }
    const partner = verb.mutual && objects.length > 0 && animate(objects[0]) || verb.lemma === 'play' && objects.length > 0 && animate(objects[0]) && !toy(objects[0])
    const [object] = objects
    const event: Event = { actor, verb: verb.lemma, together: actors.length > 1, ...(object === undefined ? {} : partner && verb.lemma !== 'hug' && verb.lemma !== 'kiss' && verb.lemma !== 'fight' ? { partner: object } : { object }) }
    events.push(reading.act(event))
    for (const more of objects.slice(1)) if (!partner) reading.act({ actor, verb: verb.lemma, object: more, together: actors.length > 1 })
  }
  return events
}

/** 看报纸 is reading. */
const seenOrRead = (verb: Verb, objects: readonly Mention[]): Verb => (verb.lemma === 'look' && objects.some((object) => /书|报|杂志|信$|绘本|日记|小说/.test(object.noun)) ? (verbNamed('read') ?? verb) : verb)

const wearAll = (reading: Reading, wearers: readonly Mention[], node: NounNode): void => {
  for (const wearer of wearers) reading.wear(wearer, node.phrase)
}

const setPlaceOf = (reading: Reading, node: NounNode, weight: number): void => {
  const { phrase } = node
  reading.setPlace(phrase.senses.place!.id, phrase.noun, [...phrase.qualities.manner, ...phrase.qualities.states, ...(phrase.qualities.size === undefined ? [] : [phrase.qualities.size]), ...phrase.qualities.colours.map((colour) => `main ${colour.colour}`)], weight)
}

/** Is the noun with 在 or 里 the scene rather than a thing in it? */
const settles = (node: NounNode, kind: string): boolean => {
  if (!node.place || node.mentions !== undefined || node.phrase.counted && !node.phrase.bare && !placeOnly(node.phrase) && kind !== 'in') return false
  return placeOnly(node.phrase) ? true : kind === 'in' || (kind === 'on' && /^(bridge|mountains)$/.test(node.phrase.senses.place!.id)) || (kind === 'beside' && /^(lake|river)$/.test(node.phrase.senses.place!.id))
}

/** What 有, 带着 or 是 adds to its subject. */
const have = (reading: Reading, subjects: readonly Mention[], node: NounNode): Mention[] => {
  if (part(node.phrase) && node.phrase.senses.model === undefined && subjects.length > 0) { for (const subject of subjects) reading.part(subject, node.phrase); return [...subjects] }
  if (garment(node.phrase) && subjects.some((subject) => animate(subject))) { wearAll(reading, subjects, node); return [...subjects] }
  const found = mentionsOf(node, reading)
  for (const subject of subjects) for (const one of found) if (container(subject) || flat(subject)) reading.link(one, flat(subject) ? 'on' : 'in', subject); else reading.link(subject, 'with', one)
  return found
}

/** 在…上, 在…和…之间, 在左边: relations of the subjects, or the setting. */
const locate = (reading: Reading, state: State, subjects: readonly Mention[], places: readonly NounNode[], where: Extract<Node, { is: 'where' }> | undefined): void => {
  const kind = where?.kind ?? 'beside'
  if (places.length === 0) {
    if (where?.frame === undefined) return
    if (subjects.length === 0) { state.waiting.push({ kind: where.frame }); return }
    for (const subject of subjects) { reading.link(subject, where.frame); if (where.frame === 'in-background') subject.background = true }
    return
  }
  const [place] = places
  if (settles(place, where === undefined ? 'in' : kind)) { setPlaceOf(reading, place, 2); return }
  const objects = places.flatMap((node) => mentionsOf(node, reading))
  const relation = where === undefined ? (container(objects[0]) ? 'in' : vehicleLike(objects[0]) ? 'in' : 'on') : kind
  if (relation === 'between' && objects.length >= 2) {
    for (const subject of subjects) reading.link(subject, 'between', objects[0], objects[1])
    if (subjects.length === 0) state.waiting.push({ kind: 'between', object: objects[0], second: objects[1] })
    return
  }
  for (const subject of subjects) reading.link(subject, relation, objects[0])
  if (subjects.length === 0) state.waiting.push({ kind: relation, object: objects[0] })
}

const vehicleLike = (mention: Mention): boolean => mention.senses.noun?.wider.includes('vehicle') === true || mention.senses.model?.category === 'vehicle'

const settleWaiting = (reading: Reading, state: State, subjects: readonly Mention[]): void => {
  for (const place of state.waiting) for (const subject of subjects) { reading.link(subject, place.kind, place.object, place.second); if (place.kind === 'in-background') subject.background = true }
  state.waiting = []
}

/** Nouns joined by 和 from `at` on. */
const listAt = (nodes: readonly Node[], at: number): { readonly list: NounNode[]; readonly next: number } => {
  const list: NounNode[] = []
  let next = at
  for (;;) {
    const node = nodes[next]
    if (node?.is !== 'noun') break
    list.push(node)
    next++
    if (nodes[next]?.is === 'and' && nodes[next + 1]?.is === 'noun') next++
    else break
  }
  return { list, next }
}

const pronounKind = (word: string): 'it' | 'he' | 'she' | 'they' => (word === '她' ? 'she' : word === '他' ? 'he' : /们/.test(word) ? 'they' : 'it')

/** Reads the nodes of one clause from left to right. */
export const carryOut = (nodes: readonly Node[], reading: Reading, state: State): void => {
  let subjects: Mention[] = [...state.heads]
  let events: Event[] = []
  let verb: Verb | undefined
  let pose = false
  let passive: Verb | undefined | 'open'
  let fronted: Mention[] = []
  let partners: Mention[] = []
  let having = false
  let being = false
  let excluding = false
  let named = false
  let focus: { readonly owners: readonly Mention[]; readonly node: NounNode } | undefined
  const placing = (next: number, list: readonly NounNode[]): boolean => list.length > 0 && nodes[next]?.is === 'where'
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at]
    switch (node.is) {
      case 'pronoun': {
        const meant = node.word === '自己' ? subjects : reading.pronoun(pronounKind(node.word), state.heads)
        const where = nodes[at + 1]
        if (where?.is === 'where' && meant.length > 0) {
          if (nodes[at + 2]?.is === 'noun' || nodes[at + 2]?.is === 'have' || nodes[at + 2]?.is === 'be') state.waiting.push({ kind: where.kind, object: meant[0] })
          else for (const subject of subjects) reading.link(subject, where.kind, meant[0])
          if (state.waiting.length > 0) subjects = []
          at += 2
          break
        }
        if (verb !== undefined && events.length > 0) { for (const event of events) { if (event.verb === 'hold') { for (const object of meant.slice(0, 1)) reading.link(event.actor, 'holding', object) } else event.object ??= meant[0] } }
        else subjects = meant
        at++
        break
      }
      case 'except': excluding = true; at++; break
      case 'together': for (const event of events) event.together = true; if (/相|彼此/.test(node.word)) partners = subjects; at++; break
      case 'be': being = true; at++; break
      case 'have': having = true; verb = undefined; at++; break
      case 'ba': {
        const { list, next } = listAt(nodes, at + 1)
        fronted = list.flatMap((entry) => mentionsOf(entry, reading))
        at = Math.max(next, at + 1)
        break
      }
      case 'bei': {
        const { list, next } = listAt(nodes, at + 1)
        passive = 'open'
        const agents = list.flatMap((entry) => mentionsOf(entry, reading))
        fronted = subjects
        subjects = agents
        at = Math.max(next, at + 1)
        break
      }
      case 'to': case 'use': {
        const { list, next } = listAt(nodes, at + 1)
        if (list.length === 0) { at++; break }
        if (nodes[next]?.is === 'where') { locate(reading, state, subjects, list, nodes[next] as Extract<Node, { is: 'where' }>); at = next + 1; break }
        const found = list.flatMap((entry) => (settles(entry, 'in') ? (setPlaceOf(reading, entry, 2), []) : mentionsOf(entry, reading)))
        if (node.is === 'use') { for (const subject of subjects) for (const one of found) reading.link(subject, 'holding', one) }
        else partners = found
        if (events.length > 0 && node.is === 'to') for (const event of events) if (found[0] !== undefined) event.partner = found[0]
        at = next
        break
      }
      case 'at': {
        const { list, next } = listAt(nodes, at + 1)
        const where = nodes[next]
        if (nodes[at + 1]?.is === 'pronoun' && nodes[at + 2]?.is === 'where') { at++; break }
        if (where?.is === 'where') { locate(reading, state, subjects, list, where); if (subjects.length === 0) named = false; at = next + 1 }
        else { locate(reading, state, subjects, list, undefined); at = Math.max(next, at + 1) }
        break
      }
      case 'where': {
        // 左边是…, 前景有…: a place in the frame; 在它旁边 with its noun gone.
        const follows = nodes[at + 1]?.is === 'be' || nodes[at + 1]?.is === 'have' || nodes[at + 1]?.is === 'noun' || nodes[at + 1]?.is === 'verb'
        if (node.frame !== undefined && (follows || subjects.length === 0 || node.frame === 'in-background')) {
          if (follows) { state.waiting.push({ kind: subjects.length > 0 && node.frame === 'at-left' && false ? node.kind : node.frame }); subjects = [] }
          else locate(reading, state, subjects, [], node)
        } else if (node.frame !== undefined) locate(reading, state, subjects, [], node)
        at++
        break
      }
      case 'quality': {
        const qualities = noQualities()
        let next = at
        for (; nodes[next]?.is === 'quality'; next++) {
          const { item } = nodes[next] as Extract<Node, { is: 'quality' }>
          if (item.senses.colour !== undefined) qualities.colours.push({ part: qualities.colours.length === 0 ? 'main' : 'second', colour: item.senses.colour })
          else addSense(qualities, item)
        }
        if (focus !== undefined) for (const owner of focus.owners) {
          const phrase = { ...focus.node.phrase, qualities }
          if (garment(phrase)) reading.wear(owner, phrase)
          else reading.part(owner, phrase)
        }
        else for (const subject of subjects) mergeQualities(subject.qualities, { ...qualities, states: [...qualities.states, ...qualities.manner], manner: [] })
        at = next
        break
      }
      case 'text': {
        attachString(reading, node.index, node.before, state.last.length > 0 ? [...subjects, ...state.last] : subjects)
        at++
        break
      }
      case 'verb': {
        const before = nodes[at - 1]
        if (node.verb.relation === 'wearing') { verb = node.verb; events = []; having = false; at++; break }
        verb = node.verb
        pose = node.verb.pose
        having = false
        const objects = fronted.length > 0 ? fronted : []
        if (nodes[at + 1]?.is === 'text' && /^(write|read|print)$/.test(verb.lemma)) { at++; break }
        events = actAll(reading, subjects, verb, objects)
        if (partners.length > 0) events.forEach((event, place) => { const partner = partners === subjects ? subjects[subjects.length - 1 - place] : partners[0]; if (partner !== event.actor && partner !== undefined) event.partner = partner })
        state.actors = [...subjects]
        fronted = []
        partners = []
        void passive
        void before
        at++
        // 坐在椅子上: the place follows the verb.
        const { list, next } = listAt(nodes, at)
        if (placing(next, list) && (node.word.endsWith('在') || node.verb.pose || !node.verb.transitive)) {
          locate(reading, state, subjects, list, nodes[next] as Extract<Node, { is: 'where' }>)
          at = next + 1
        } else if (node.word.endsWith('在') && list.length > 0) { locate(reading, state, subjects, list, undefined); at = next }
        else if (node.word.endsWith('在') && nodes[at]?.is === 'where') { locate(reading, state, subjects, [], nodes[at] as Extract<Node, { is: 'where' }>); at++ }
        break
      }
      case 'noun': {
        const { list, next } = listAt(nodes, at)
        const where = nodes[next]
        if (excluding) { for (const entry of list) reading.excluded.push(entry.phrase.noun); at = next; break }
        if (where?.is === 'where' && !(verb !== undefined && verb.transitive && events.some((event) => event.object === undefined) && !pose)) {
          const subjectFollows = nodes.slice(next + 1).some((entry) => entry.is === 'noun' || entry.is === 'have' || entry.is === 'be')
          const existential = subjectFollows && (subjects.length === 0 || !named) && nodes[next + 1] !== undefined && (nodes[next + 1].is === 'have' || nodes[next + 1].is === 'be' || nodes[next + 1].is === 'verb' || nodes[next + 1].is === 'noun')
          locate(reading, state, existential ? [] : subjects, list, where)
          if (existential) subjects = []
          at = next + 1
          break
        }
        const lone = part(node.phrase) && node.phrase.senses.model === undefined && !garment(node.phrase) && !thing(node.phrase) && subjects.length > 0 && !having && verb === undefined
        if (lone && being && focus !== undefined) { for (const owner of focus.owners) reading.part(owner, node.phrase); at = next; break }
        const owned = (node as NounNode & { owners?: readonly Mention[] }).owners ?? (lone ? subjects : undefined)
        if (owned !== undefined) {
          const tells = node.phrase.qualities.colours.length > 0 || node.phrase.qualities.states.length > 0 || node.phrase.qualities.size !== undefined
          if (garment(node.phrase)) wearAll(reading, owned, node)
          else if (tells) for (const owner of owned) reading.part(owner, node.phrase)
          focus = { owners: owned, node }
          if (subjects.length === 0) subjects = [...owned]
          at = next
          break
        }
        if (verb?.relation === 'wearing') {
          const wearers = subjects.length > 0 ? subjects : state.actors
          for (const entry of list) { if (part(entry.phrase) && !garment(entry.phrase)) { for (const wearer of wearers) reading.part(wearer, entry.phrase) } else wearAll(reading, wearers, entry) }
          at = next
          break
        }
        if (having || (being && subjects.length > 0 && state.waiting.length === 0)) {
          if (being && !having) {
            // 它是一只橙色的猫: the noun says what the subject is.
            const same = list[0]
            for (const subject of subjects) mergeQualities(subject.qualities, same.phrase.qualities)
            if (same.mentions !== undefined) for (const mention of same.mentions) if (!subjects.includes(mention)) subjects.push(mention)
            if (!subjects.some((subject) => subject.senses.model === same.phrase.senses.model || human(subject) && human(same.phrase))) mentionsOf(same, reading)
          } else {
            const found = list.flatMap((entry) => (state.waiting.length === 0 ? have(reading, subjects, entry) : mentionsOf(entry, reading)))
            settleWaiting(reading, state, found)
            if (subjects.length === 0) { subjects = found; named = true }
            state.last = found
          }
          at = next
          break
        }
        if (verb !== undefined && events.length > 0) {
          const found = list.flatMap((entry) => (settles(entry, 'in') && !thing(entry.phrase) ? (setPlaceOf(reading, entry, 1), []) : mentionsOf(entry, reading)))
          if (found.length > 0) for (const event of [...events]) takeObject(reading, event, verb, found)
          state.last = found
          at = next
          break
        }
        const scene = list.length === 1 && !state.waiting.some((entry) => entry.kind === 'in-background') && settles(list[0], 'in') && placeOnly(list[0].phrase)
        if (scene) { setPlaceOf(reading, list[0], 1); at = next; break }
        const found = list.flatMap((entry) => mentionsOf(entry, reading))
        const alive = verb !== undefined && events.length === 0
        settleWaiting(reading, state, found)
        if (alive && verb !== undefined) actAll(reading, found, verb, [])
        subjects = found
        state.last = found
        named = true
        at = next
        break
      }
      default: at++
    }
  }
  if (passive === 'open' && fronted.length > 0 && subjects.length > 0) state.heads = fronted
  else if (named || subjects.length > 0) state.heads = subjects
}

const takeObject = (reading: Reading, event: Event, given: Verb, found: readonly Mention[]): void => {
  const verb = seenOrRead(given, found)
  if (event.verb === 'look') event.verb = verb.lemma
  if (verb.relation !== undefined && verb.relation !== 'wearing') for (const one of found) reading.link(event.actor, verb.relation, one)
  if (event.verb === 'hold') return
  const [object] = found
  if (verb.pose) return
  if ((verb.mutual || verb.partner && !verb.transitive || verb.lemma === 'play') && animate(object) && !toy(object) && !/^(hug|kiss|fight|teach|serve)$/.test(verb.lemma) && event.partner === undefined && (human(object) || animal(object))) event.partner = object
  else if (/^(give|tell)$/.test(verb.lemma) && animate(object) && event.partner === undefined) event.partner = object
  else if (event.object === undefined) event.object = object
  for (const more of found.slice(1)) reading.act({ actor: event.actor, verb: event.verb, object: more, together: event.together })
  if (/^(leap|jump)$/.test(verb.lemma) && event.object !== undefined) reading.link(event.actor, 'above', event.object)
}
