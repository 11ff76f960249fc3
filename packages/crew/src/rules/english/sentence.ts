import { animate } from '../reading/kinds.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { aside } from './asides.ts'
import { attachPhrase } from './attach.ts'
import type { Clause } from './clause.ts'
import { newClause } from './clause.ts'
import type { Grammar } from './grammar.ts'
import { placePhrase, startsPhrase } from './grammar.ts'
import type { Item } from './items.ts'
import { readPhrase } from './noun-phrase.ts'
import { prepose, targetsOf, verbPreposition } from './prepositions.ts'
import { actorsOf, readVerb, startVerb, verbFits } from './verbs.ts'

const adverbial = (clause: Clause, item: Item): void => {
  if (/together|side by side|hand in hand/.test(item.words)) for (const event of clause.events) event.together = true
  else if (clause.actors.length === 2)
    clause.events.forEach((event, at) => {
      event.partner = clause.actors[1 - at]
    })
  else for (const event of clause.events) event.together = true
}

const step = (clause: Clause, at: number): number => {
  const { items, lexicon } = clause.grammar
  const item = items[at]
  const beyond = aside(clause, at)
  if (beyond !== undefined) return beyond
  switch (item.kind) {
    case 'comma':
      clause.joined = 'comma'
      if (clause.pending?.type !== 'with') clause.pending = undefined
      clause.copula = false
      return at + 1
    case 'and':
      clause.joined = 'and'
      clause.pending = undefined
      return at + 1
    case 'stop':
      newClause(clause)
      return at + 1
    case 'while': {
      const keep = clause.heads
      const verbFollows = items[at + 1]?.senses.verbs !== undefined
      if (!verbFollows) newClause(clause)
      else clause.heads = keep
      clause.joined = undefined
      return at + 1
    }
    case 'relative':
      clause.relative = clause.last.length > 0 ? clause.last : clause.heads
      return at + 1
    case 'copula':
      clause.copula = true
      clause.pending = undefined
      return at + 1
    case 'there': {
      const { waiting } = clause
      newClause(clause)
      clause.waiting = waiting
      return at + 1
    }
    case 'together':
      adverbial(clause, item)
      return at + 1
    case 'with':
    case 'have': {
      if (item.kind === 'with' && clause.afterVerb && clause.events.length > 0 && verbPreposition(clause, 'with'))
        return at + 1
      // The object of a verb is what "with" tells about, unless the verb's doer is: "a man eating with chopsticks".
      const targets =
        clause.relative ??
        (item.kind === 'have'
          ? clause.lastType === 'head' || clause.copula
            ? clause.last.length > 0 && clause.lastType === 'head'
              ? clause.last
              : clause.heads
            : clause.heads.length > 0
              ? clause.heads
              : clause.last
          : clause.last.length > 0 && clause.joined === undefined
            ? clause.last
            : clause.heads)
      const ahead =
        clause.lastType === 'object' &&
        /^(play|share|dance|fight|race|talk|eat|drink)$/.test(clause.events[0]?.verb ?? '')
          ? readPhrase(at + 1, clause.grammar)
          : undefined
      // "playing chess with a girl".
      if (item.kind === 'with' && ahead !== undefined && animate(ahead.phrase)) {
        clause.pending = { type: 'partner', events: clause.events }
        clause.list = clause.pending
        return at + 1
      }
      const scene = clause.afterPlace === at
      clause.pending = {
        type: 'with',
        targets: scene ? [] : targets.length > 0 ? targets : clause.actors,
        have: item.kind === 'have',
      }
      clause.list = clause.pending
      clause.relative = undefined
      return at + 1
    }
    case 'of':
      clause.pending = { type: 'of', targets: clause.last }
      if (clause.list?.type !== 'of') clause.outer = clause.list
      clause.list = clause.pending
      return at + 1
    case 'made-of':
    case 'covered':
    case 'filled':
    case 'surrounded':
    case 'dressed': {
      const type = (
        {
          'made-of': 'material',
          covered: 'covered',
          filled: 'filled',
          surrounded: 'surrounded',
          dressed: 'costume',
        } as const
      )[item.kind]
      const targets =
        clause.afterPlace === at
          ? []
          : (clause.relative ?? (clause.copula || clause.last.length === 0 ? clause.heads : clause.last))
      clause.pending = { type, targets }
      clause.list = clause.pending
      return at + 1
    }
    case 'except':
      clause.pending = { type: 'except' }
      clause.list = clause.pending
      return at + 1
    case 'to': {
      if (clause.events.length > 0 && verbPreposition(clause, 'to')) return at + 1
      prepose(
        clause,
        /^(tied|attached|chained|connected|fixed|glued)$/.test(items[at - 1]?.words ?? '') ? 'attached-to' : 'facing',
        'to',
        at,
      )
      return at + 1
    }
    case 'by':
      prepose(clause, 'beside', 'by', at)
      return at + 1
    default:
      break
  }
  const { senses } = item
  // "a sign reading OPEN" tells what is on the sign.
  if (
    item.kind === 'word' &&
    items[at + 1]?.kind === 'text' &&
    (senses.verbs === undefined ||
      senses.verbs.some((entry) =>
        /^(read|write|show|tell|ask|shout|whisper|speak|think|call|sing|use|paint)$/.test(entry.verb.lemma),
      )) &&
    senses.noun === undefined &&
    senses.model === undefined &&
    !startsPhrase(at, clause.grammar)
  )
    return at + 1
  if (
    item.kind === 'word' &&
    senses.frame !== undefined &&
    !(senses.relation !== undefined && (startsPhrase(at + 1, clause.grammar) || items[at + 1]?.kind === 'pronoun'))
  ) {
    const near = clause.last.length > 0 && (clause.lastType === 'with' || /ground/.test(senses.frame))
    const targets = near ? clause.last : targetsOf(clause)
    if (item.words === 'on top' && clause.lastType === 'with' && clause.heads.length > 0) {
      for (const one of clause.last) {
        clause.reading.unlink(one, 'with')
        clause.reading.link(one, 'on', clause.heads[0])
      }
      clause.last = []
      clause.pending = undefined
      return at + 1
    }
    // Scenery is not company: "a bird with mountains in the background".
    if (near && clause.lastType === 'with') for (const target of targets) clause.reading.unlink(target, 'with')
    if (
      (targets.length > 0 && clause.joined === undefined) ||
      (targets.length > 0 && (at + 1 >= items.length || items[at + 1].kind === 'stop'))
    ) {
      for (const target of targets) clause.reading.link(target, senses.frame)
      if (senses.frame === 'in-background') for (const target of targets) target.background = true
    } else clause.waiting.push({ kind: senses.frame })
    clause.pending = undefined
    clause.list = { type: 'prep', kind: senses.frame, word: item.words, targets }
    return at + 1
  }
  if (
    item.kind === 'word' &&
    senses.relation !== undefined &&
    !(senses.verbs !== undefined && senses.relation === undefined)
  ) {
    if (senses.relation === 'holding') {
      const verb = lexicon.senses('holding')!.verbs![0].verb
      startVerb(clause, verb, actorsOf(clause, 'ing', verb))
      clause.relative = undefined
      clause.joined = undefined
      return at + 1
    }
    if (/^(?:hanging|leaning|suspended|dangling)/.test(item.words))
      clause.events = targetsOf(clause).map((actor) =>
        clause.reading.act({ actor, verb: senses.relation === 'leaning-on' ? 'lean' : 'hang', together: false }),
      )
    clause.events = /^(?:hanging|leaning|suspended|dangling)/.test(item.words) ? [] : clause.events
    prepose(clause, senses.relation, item.words, at)
    return at + 1
  }
  if (placePhrase(item)) {
    clause.reading.setPlace(senses.place!.id, item.words, [], 2)
    return at + 1
  }
  const asVerb =
    senses.verbs !== undefined &&
    (clause.heads.length > 0 || clause.last.length > 0 || senses.verbs.some((entry) => entry.form === 'ing')) &&
    verbFits(clause, item, at)
  if (asVerb) return readVerb(clause, item, at)
  if (item.kind === 'pronoun' || item.kind === 'text' || startsPhrase(at, clause.grammar) || clause.copula) {
    const read =
      item.kind === 'pronoun' || item.kind === 'text' ? undefined : readPhrase(at, clause.grammar, clause.copula)
    return attachPhrase(clause, item, at, read)
  }
  if (
    item.kind === 'word' &&
    Object.keys(senses).length === 0 &&
    clause.grammar.tag(item.words) === 'verb' &&
    /ing$/.test(item.words) &&
    clause.last.length > 0
  ) {
    const lemma = item.words.replace(/ing$/, '').replace(/([^aeioulsz])\1$/, '$1')
    startVerb(
      clause,
      { lemma, chinese: [], transitive: true, partner: false, pose: false, mutual: false, animal: true },
      actorsOf(clause, 'ing', {
        lemma,
        chinese: [],
        transitive: true,
        partner: false,
        pose: false,
        mutual: false,
        animal: true,
      }),
    )
    return at + 1
  }
  return at + 1
}

/** Reads the items of one sentence into the reading. */
export const readSentence = (grammar: Grammar, reading: Reading): void => {
  const clause: Clause = {
    reading,
    grammar,
    heads: [],
    last: [],
    lastType: 'head',
    pending: undefined,
    list: undefined,
    actors: [],
    events: [],
    relative: undefined,
    copula: false,
    joined: undefined,
    afterVerb: false,
    waiting: [],
    focus: undefined,
    previous: undefined,
    outer: undefined,
    afterPlace: -1,
    group: undefined,
    opened: -1,
  }
  const first: Mention[] = []
  const before = reading.topic
  for (let at = 0; at < grammar.items.length; ) {
    const next = step(clause, at)
    at = Math.max(next, at + 1)
    if (first.length === 0 && clause.heads.length > 0) {
      first.push(...clause.heads)
      reading.topic = [...first, ...before]
    }
  }
  for (const place of clause.waiting)
    for (const head of clause.heads) reading.link(head, place.kind, place.object, place.second)
  if (first.length > 0) reading.topic = [...new Set([...first, ...clause.heads])].filter((mention) => !mention.gone)
}
