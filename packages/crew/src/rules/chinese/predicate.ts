/** Carries out a Chinese clause: who does what to whom, and what is where. */
import type { Verb } from '../lexicon/verbs.ts'
import { animal, garment, human, part, thing } from '../reading/kinds.ts'
import { mergeQualities } from '../reading/noun-phrase.ts'
import type { Event, Mention, Reading } from '../reading/reading.ts'
import { attachString } from '../reading/strings.ts'
import { actAll, have, takeObject, wearAll } from './deeds.ts'
import { mentionsOf, placeOnly, pronounKind } from './mentions.ts'
import type { Node, State } from './nodes.ts'
import { locate, placed, setPlaceOf, settles, settleWaiting } from './places.ts'
import { identify, listAt, qualitiesAt } from './steps.ts'

export type NounNode = Extract<Node, { is: 'noun' }>

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
          if (nodes[at + 2]?.is === 'noun' || nodes[at + 2]?.is === 'have' || nodes[at + 2]?.is === 'be')
            state.waiting.push({ kind: where.kind, object: meant[0] })
          else for (const subject of subjects) reading.link(subject, where.kind, meant[0])
          if (state.waiting.length > 0) subjects = []
          at += 2
          break
        }
        if (verb !== undefined && events.length > 0) {
          for (const event of events) {
            if (event.verb === 'hold') {
              for (const object of meant.slice(0, 1)) reading.link(event.actor, 'holding', object)
            } else event.object ??= meant[0]
          }
        } else subjects = meant
        at++
        break
      }
      case 'except':
        excluding = true
        at++
        break
      case 'together':
        for (const event of events) event.together = true
        if (/相|彼此/.test(node.word)) partners = subjects
        at++
        break
      case 'be':
        being = true
        at++
        break
      case 'have':
        having = true
        verb = undefined
        at++
        break
      case 'ba': {
        const { list, next } = listAt(nodes, at + 1)
        fronted = list.flatMap((entry) => mentionsOf(entry, reading))
        at = Math.max(next, at + 1)
        break
      }
      case 'bei': {
        const { list, next } = listAt(nodes, at + 1)
        passive = 'open'
        const doers = list.flatMap((entry) => mentionsOf(entry, reading))
        fronted = subjects
        subjects = doers
        at = Math.max(next, at + 1)
        break
      }
      case 'to':
      case 'use': {
        const { list, next } = listAt(nodes, at + 1)
        if (list.length === 0) {
          at++
          break
        }
        if (nodes[next]?.is === 'where') {
          locate(reading, state, subjects, list, nodes[next] as Extract<Node, { is: 'where' }>)
          at = next + 1
          break
        }
        const found = list.flatMap((entry) => placed(reading, entry, 2, false))
        if (node.is === 'use') {
          for (const subject of subjects) for (const one of found) reading.link(subject, 'holding', one)
        } else partners = found
        if (events.length > 0 && node.is === 'to')
          for (const event of events) if (found[0] !== undefined) event.partner = found[0]
        at = next
        break
      }
      case 'at': {
        const { list, next } = listAt(nodes, at + 1)
        const where = nodes[next]
        if (nodes[at + 1]?.is === 'pronoun' && nodes[at + 2]?.is === 'where') {
          at++
          break
        }
        if (fronted.length > 0) {
          subjects = fronted
          fronted = []
        }
        if (where?.is === 'where') {
          locate(reading, state, subjects, list, where)
          if (subjects.length === 0) named = false
          at = next + 1
        } else {
          locate(reading, state, subjects, list, undefined)
          at = Math.max(next, at + 1)
        }
        break
      }
      case 'where': {
        // 左边是…, 前景有…: a place in the frame; 在它旁边 with its noun gone.
        const follows =
          nodes[at + 1]?.is === 'be' ||
          nodes[at + 1]?.is === 'have' ||
          nodes[at + 1]?.is === 'noun' ||
          nodes[at + 1]?.is === 'verb'
        if (node.frame !== undefined && (follows || subjects.length === 0 || node.frame === 'in-background')) {
          // 向日葵，上面有一只蜜蜂: on what was named before.
          const onHead = subjects.length > 0 && node.kind !== node.frame && !/^at-(left|right|centre)$/.test(node.frame)
          // 桌子左边是花瓶，右边是茶壶: both are beside the table.
          if (follows && state.beside !== undefined && /^(left|right)-of$/.test(node.kind)) {
            state.waiting.push({ kind: node.kind, object: state.beside })
            subjects = []
          } else if (follows) {
            state.waiting.push(onHead ? { kind: node.kind, object: subjects[0] } : { kind: node.frame })
            subjects = []
          } else locate(reading, state, subjects, [], node)
        } else if (node.frame !== undefined) locate(reading, state, subjects, [], node)
        else if (follows && subjects.length > 0) {
          state.waiting.push({ kind: node.kind, object: subjects[0] })
          subjects = []
        }
        at++
        break
      }
      case 'quality': {
        const { qualities, next } = qualitiesAt(nodes, at)
        if (focus !== undefined)
          for (const owner of focus.owners) {
            const phrase = { ...focus.node.phrase, qualities }
            if (garment(phrase)) reading.wear(owner, phrase)
            else reading.part(owner, phrase)
          }
        else
          for (const subject of subjects)
            mergeQualities(subject.qualities, {
              ...qualities,
              states: [...qualities.states, ...qualities.manner],
              manner: [],
            })
        at = next
        break
      }
      case 'text': {
        // 举着“欢迎”牌子: the words are on what follows them.
        const carrier = nodes[at + 1]
        if (carrier?.is === 'noun' && !human(carrier.phrase) && !animal(carrier.phrase)) {
          attachString(reading, node.index, node.before, mentionsOf(carrier, reading))
          at++
          break
        }
        attachString(reading, node.index, node.before, state.last.length > 0 ? [...subjects, ...state.last] : subjects)
        at++
        break
      }
      case 'verb': {
        if (node.verb.relation === 'wearing') {
          verb = node.verb
          events = []
          having = false
          at++
          break
        }
        verb = node.verb
        pose = node.verb.pose
        having = false
        const objects = fronted.length > 0 ? fronted : []
        if (nodes[at + 1]?.is === 'text' && /^(write|read|print)$/.test(verb.lemma)) {
          at++
          break
        }
        events = actAll(reading, subjects, verb, objects)
        if (
          partners.length > 0 &&
          /^(water|feed|photograph|heal|save|bathe|wash|brush|decorate|examine|pet|dress)$/.test(verb.lemma)
        )
          for (const event of events) event.object ??= partners[0]
        else if (partners.length > 0)
          events.forEach((event, place) => {
            const partner = partners === subjects ? subjects[subjects.length - 1 - place] : partners[0]
            if (partner !== event.actor && partner !== undefined) event.partner = partner
          })
        state.actors = [...subjects]
        fronted = []
        partners = []
        at++
        // 坐在椅子上: the place follows the verb.
        const { list, next } = listAt(nodes, at)
        if (placing(next, list) && (node.word.endsWith('在') || node.verb.pose || !node.verb.transitive)) {
          locate(reading, state, subjects, list, nodes[next] as Extract<Node, { is: 'where' }>)
          at = next + 1
        } else if (node.word.endsWith('在') && list.length > 0) {
          locate(reading, state, subjects, list, undefined)
          at = next
        } else if (node.word.endsWith('在') && nodes[at]?.is === 'where') {
          locate(reading, state, subjects, [], nodes[at] as Extract<Node, { is: 'where' }>)
          at++
        }
        break
      }
      case 'noun': {
        const { list, next } = listAt(nodes, at)
        const where = nodes[next]
        if (excluding) {
          for (const entry of list) reading.excluded.push(entry.phrase.noun)
          at = next
          break
        }
        if (
          where?.is === 'where' &&
          !(verb?.transitive && events.some((event) => event.object === undefined) && !pose)
        ) {
          const subjectFollows = nodes
            .slice(next + 1)
            .some((entry) => entry.is === 'noun' || entry.is === 'have' || entry.is === 'be')
          const existential =
            subjectFollows &&
            (subjects.length === 0 || !named) &&
            nodes[next + 1] !== undefined &&
            (nodes[next + 1].is === 'have' ||
              nodes[next + 1].is === 'be' ||
              nodes[next + 1].is === 'verb' ||
              nodes[next + 1].is === 'noun')
          locate(reading, state, existential ? [] : subjects, list, where)
          if (existential) subjects = []
          at = next + 1
          break
        }
        const lone =
          part(node.phrase) &&
          node.phrase.senses.model === undefined &&
          !garment(node.phrase) &&
          !thing(node.phrase) &&
          subjects.length > 0 &&
          !having &&
          verb === undefined
        if (lone && being && focus !== undefined) {
          for (const owner of focus.owners) reading.part(owner, node.phrase)
          at = next
          break
        }
        const owned = (node as NounNode & { owners?: readonly Mention[] }).owners ?? (lone ? subjects : undefined)
        if (owned !== undefined) {
          const tells =
            node.phrase.qualities.colours.length > 0 ||
            node.phrase.qualities.states.length > 0 ||
            node.phrase.qualities.size !== undefined
          if (garment(node.phrase)) wearAll(reading, owned, node)
          else if (tells) for (const owner of owned) reading.part(owner, node.phrase)
          focus = { owners: owned, node }
          if (subjects.length === 0) subjects = [...owned]
          at = next
          break
        }
        if (
          verb?.relation === 'wearing' &&
          list.every(
            (entry) => !garment(entry.phrase) && !part(entry.phrase) && entry.phrase.senses.model !== undefined,
          )
        ) {
          // 企鹅围着雪人.
          for (const entry of list)
            for (const object of mentionsOf(entry, reading))
              for (const subject of subjects) reading.link(subject, subject.count > 1 ? 'around' : 'wearing', object)
          at = next
          break
        }
        if (verb?.relation === 'wearing') {
          const wearers = subjects.length > 0 ? subjects : state.actors
          for (const entry of list) {
            if (part(entry.phrase) && !garment(entry.phrase)) {
              for (const wearer of wearers) reading.part(wearer, entry.phrase)
            } else wearAll(reading, wearers, entry)
          }
          at = next
          break
        }
        if (having || (being && subjects.length > 0 && state.waiting.length === 0)) {
          if (being && !having) {
            identify(reading, subjects, list[0])
          } else {
            const found = list.flatMap((entry) =>
              state.waiting.length === 0 ? have(reading, subjects, entry) : mentionsOf(entry, reading),
            )
            const lasting = state.heads.length > 0 && state.waiting.length > 0
            settleWaiting(reading, state, found)
            // 蛋糕，上面有草莓，旁边有牛奶: still beside the cake.
            if (subjects.length === 0 && !lasting) {
              subjects = found
              named = true
            }
            state.last = found
          }
          at = next
          break
        }
        if (verb !== undefined && events.length > 0) {
          const found = list.flatMap((entry) => placed(reading, entry, 1, true))
          if (found.length > 0) for (const event of [...events]) takeObject(reading, event, verb, found)
          state.last = found
          at = next
          break
        }
        const scene =
          list.length === 1 &&
          !state.waiting.some((entry) => entry.kind === 'in-background') &&
          settles(list[0], 'in') &&
          placeOnly(list[0].phrase)
        if (scene) {
          setPlaceOf(reading, list[0], 1)
          // 山上有一座房子: what is there begins anew.
          if (nodes[next]?.is === 'have') subjects = []
          at = next
          break
        }
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
      default:
        at++
    }
  }
  if (passive === 'open' && fronted.length > 0 && subjects.length > 0) state.heads = fronted
  else if (named || subjects.length > 0) state.heads = subjects
}
