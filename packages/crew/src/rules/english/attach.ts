/** Decides what a noun phrase is to what came before it: subject, object, clothes, part, place, string carrier. */
import { container, flat, garment, human, part, animate, thing, toy } from '../reading/kinds.ts'
import { mergeQualities } from '../reading/noun-phrase.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { Mention } from '../reading/reading.ts'
import { attachString, isStringWord } from '../reading/strings.ts'
import { imageWords } from './features.ts'
import type { Item } from './items.ts'
import type { ReadPhrase } from './noun-phrase.ts'
import { readPhrase } from './noun-phrase.ts'
import type { Clause, Pending } from './sentence.ts'

const pronouns: Readonly<Record<string, 'it' | 'he' | 'she' | 'they'>> = {
  it: 'it', its: 'it', itself: 'it', he: 'he', him: 'he', his: 'he', himself: 'he', she: 'she', her: 'she', hers: 'she', herself: 'she', they: 'they', them: 'they', their: 'they', themselves: 'they',
}

/** Prepositions that make a place the setting of what is in it. */
const settles: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside', 'through', 'along', 'across', 'near', 'by', 'around', 'over', 'within', 'among', 'amid', 'under', 'outside', 'in the middle of', 'above', 'to', 'into', 'toward', 'towards', 'beside', 'next to', 'on top of', 'between'])

/** Parts of a body that something may be on or in: they are no things of their own. */
const bodyParts = /^(hands?|head|shoulders?|lap|back|face|neck|mouth|arms?|knees?|feet|foot|nose|ears?|waist|wrist|chest|paws?|tail|beak|fingers?|hair)$/

/** Verbs done with a tool. */
const toolVerbs = /^(cast|paint|eat|cut|chop|hit|dig|play|catch|write|draw|brush|clean|sweep|wash|water|cook|stir|fix|repair|photograph|drink|feed|pick|fight|build|hammer|measure|defend|attack|mix|peel)$/

const placeOf = (phrase: NounPhrase) => phrase.senses.place ?? phrase.senses.singular?.senses.place

const mayBeThing = (phrase: NounPhrase): boolean => {
  const place = placeOf(phrase)!
  if (thing(phrase) && place.thing) return true
  return phrase.senses.model !== undefined || phrase.senses.singular?.senses.model !== undefined
}

/** Is it where it all happens, rather than a thing that stands there? */
const isSetting = (clause: Clause, phrase: NounPhrase, pending: Pending | undefined): boolean => {
  const place = placeOf(phrase)
  if (place === undefined) return false
  if (!mayBeThing(phrase)) {
    if (pending?.type === 'object' && thing(phrase)) return false
    return phrase.qualities.colours.length === 0 || pending?.type === 'prep' || !thing(phrase)
  }
  if (pending?.type === 'prep') return /^(in|inside|at|through|along|into|within)$/.test(pending.word) || ((pending.word === 'on' || pending.word === 'across') && (place.id === 'bridge' || place.id === 'mountains') && !phrase.counted) || (/^(near|by|beside|next to|over|across)$/.test(pending.word) && (place.id === 'lake' || place.id === 'river'))
  return false
}

const settle = (clause: Clause, phrase: NounPhrase, pending: Pending | undefined): void => {
  const place = placeOf(phrase)!
  const words = [...phrase.qualities.manner, ...phrase.qualities.states, ...(phrase.qualities.material === undefined ? [] : [phrase.qualities.material])]
  if (phrase.qualities.size !== undefined) words.push(phrase.qualities.size)
  if (phrase.qualities.expression !== undefined) words.push(phrase.qualities.expression)
  for (const colour of phrase.qualities.colours) words.push(`main ${colour.colour}`)
  clause.reading.setPlace(place.id, phrase.noun, words, pending?.type === 'prep' && settles.has(pending.word) ? 2 : 1)
}

/** Adjectives of places on things and people are states. */
const settleManner = (phrase: NounPhrase): void => {
  for (const word of phrase.qualities.manner) if (!phrase.qualities.states.includes(word)) phrase.qualities.states.push(word)
  phrase.qualities.manner = []
  if (phrase.qualities.age !== undefined && !human(phrase) && !animate(phrase)) {
    phrase.qualities.states.push(phrase.qualities.age)
    delete phrase.qualities.age
  }
}

const finish = (clause: Clause, mentions: readonly Mention[], type: Clause['lastType'], next: number): number => {
  clause.last = [...mentions]
  clause.lastType = type
  clause.pending = undefined
  clause.joined = undefined
  clause.copula = false
  clause.afterVerb = false
  return next
}

/** A list goes on with what it began with, unless a new clause plainly begins. */
const pendingFor = (clause: Clause, phrase: NounPhrase, next: number): Pending | undefined => {
  if (clause.pending !== undefined) return clause.pending
  const { list } = clause
  if (clause.joined === undefined || list === undefined) return undefined
  const after = clause.grammar.items[next]
  const clauseAhead = after !== undefined && (after.kind === 'copula' || after.senses.relation !== undefined && after.senses.frame === undefined || after.senses.frame !== undefined || after.senses.verbs?.some((entry) => entry.form === 'ing' || entry.form === 's') === true)
  if (list.type === 'wear') return garment(phrase) ? list : undefined
  if (list.type === 'prep') return list.kind === 'between' && clause.joined === 'and' ? list : undefined
  if (list.type === 'material' || list.type === 'costume' || list.type === 'like') return undefined
  if (list.type === 'except') return list
  if (list.type === 'of' && phrase.bare !== true) return undefined
  const targets = list.type === 'object' || list.type === 'partner' ? list.events.map((event) => event.actor) : list.type === 'passive' ? list.objects : list.targets
  if (list.type === 'with' && list.targets.length === 0) return list
  if (list.type === 'with' && (part(phrase) || garment(phrase))) return list
  if (animate(phrase) && targets.some((target) => animate(target)) && (clauseAhead || !clause.last.some((mention) => animate(mention)))) return undefined
  if (clauseAhead && clause.joined === 'comma') return undefined
  return list
}

const owners = (clause: Clause, read: ReadPhrase): Mention[] => (read.owner === undefined || pronouns[read.owner] === undefined ? [] : clause.reading.pronoun(pronouns[read.owner], clause.heads))

/** Applies what "with" and "has" say: a part, a garment, contents or a companion. */
const accompany = (clause: Clause, targets: readonly Mention[], phrase: NounPhrase, mentions: () => Mention[]): Mention[] => {
  const all = targets.filter((target) => !target.gone)
  // "a cat and a dog with hats" both wear one; "apples and a vase with a rose" is about the vase.
  const whose = phrase.bare === true && (part(phrase) || garment(phrase)) ? all : all.slice(-1)
  if (part(phrase) && whose.length > 0 && phrase.senses.model === undefined) {
    for (const target of whose) clause.reading.part(target, phrase)
    return []
  }
  if (/^(door|window|wheel|roof|chimney)$/.test(phrase.noun) && phrase.qualities.colours.length > 0 && whose.length > 0 && whose.every((target) => !animate(target))) {
    for (const target of whose) clause.reading.part(target, { ...phrase, senses: { part: phrase.noun } })
    return []
  }
  if (garment(phrase) && whose.some((target) => animate(target))) {
    for (const target of whose) clause.reading.wear(target, phrase)
    return []
  }
  const found = mentions()
  const tooled = clause.lastType === 'object' && clause.events.length > 0 && toolVerbs.test(clause.events[0].verb) && !found.some((mention) => animate(mention)) && whose.every((target) => !container(target) && !flat(target))
  if (tooled) { for (const event of clause.events) for (const mention of found) clause.reading.link(event.actor, 'holding', mention); return found }
  for (const target of whose)
    for (const mention of found) {
      if (container(target)) clause.reading.link(mention, flat(target) ? 'on' : 'in', target)
      else if (flat(target)) clause.reading.link(mention, 'on', target)
      else clause.reading.link(target, 'with', mention)
    }
  return found
}

const applyPending = (clause: Clause, pending: Pending, read: ReadPhrase, mentions: () => Mention[]): { readonly mentions: readonly Mention[]; readonly type: Clause['lastType'] } => {
  const { phrase } = read
  const { reading } = clause
  switch (pending.type) {
    case 'wear': {
      if (part(phrase) && !garment(phrase)) { for (const target of pending.targets) reading.part(target, phrase); return { mentions: pending.targets, type: 'head' } }
      for (const target of pending.targets) reading.wear(target, phrase)
      return { mentions: pending.targets, type: 'head' }
    }
    case 'with': {
      const found = accompany(clause, pending.targets, phrase, mentions)
      if (pending.targets.length === 0 && clause.heads.length === 0) return { mentions: found, type: 'with' }
      return found.length === 0 ? { mentions: pending.targets, type: clause.lastType === 'head' ? 'head' : clause.lastType } : { mentions: found, type: 'with' }
    }
    case 'object': {
      const found = mentions()
      for (const event of pending.events) {
        const object = found[0]
        if (event.verb === 'hold') { for (const one of found) reading.link(event.actor, 'holding', one) }
        else if (event.verb === 'play' && found.some((mention) => animate(mention)) && !toy(found[0])) event.partner = object
        else if (event.object === undefined) event.object = object
        else for (const one of found) if (one !== event.object) reading.act({ actor: event.actor, verb: event.verb, object: one, together: event.together })
        if (event.object === object && found.length > 1) for (const one of found.slice(1)) reading.act({ actor: event.actor, verb: event.verb, object: one, together: event.together })
        const relation = pending.verb.relation
        if (relation !== undefined && relation !== 'wearing' && event.verb !== 'hold') for (const one of found) reading.link(event.actor, relation, one)
      }
      return { mentions: found, type: 'object' }
    }
    case 'partner': {
      const found = mentions()
      for (const event of pending.events) if (found[0] !== undefined) event.partner = found[0]
      return { mentions: found, type: 'object' }
    }
    case 'passive': {
      const found = mentions()
      for (const actor of found) for (const object of pending.objects) reading.act({ actor, verb: pending.verb.lemma, object, together: false })
      if (pending.verb.relation === 'holding') for (const actor of found) for (const object of pending.objects) reading.link(actor, 'holding', object)
      if (pending.verb.relation === 'riding') for (const actor of found) for (const object of pending.objects) reading.link(actor, 'riding', object)
      return { mentions: found, type: 'object' }
    }
    case 'of': return attachOf(clause, pending.targets, phrase, mentions)
    case 'material': {
      for (const target of pending.targets) target.qualities.material = phrase.senses.quality?.class === 'material' ? phrase.senses.quality.value : phrase.noun
      return { mentions: pending.targets, type: clause.lastType }
    }
    case 'covered': {
      const found = mentions()
      for (const one of found) for (const target of pending.targets) reading.link(one, 'on', target)
      return { mentions: found, type: 'with' }
    }
    case 'filled': {
      const found = mentions()
      for (const one of found) for (const target of pending.targets) reading.link(one, 'in', target)
      return { mentions: found, type: 'with' }
    }
    case 'surrounded': {
      const found = mentions()
      for (const one of found) for (const target of pending.targets) reading.link(one, 'around', target)
      return { mentions: found, type: 'with' }
    }
    case 'costume': {
      for (const target of pending.targets) target.qualities.roles.push(phrase.senses.person?.role ?? phrase.noun)
      return { mentions: pending.targets, type: clause.lastType }
    }
    case 'like': {
      for (const target of pending.targets) target.qualities.states.push(`like ${phrase.noun}`)
      return { mentions: pending.targets, type: clause.lastType }
    }
    case 'except': {
      if (phrase.noun !== '') reading.excluded.push(phrase.noun)
      return { mentions: clause.last, type: clause.lastType }
    }
    case 'prep': return relate(clause, pending, read, mentions)
    default: return { mentions: mentions(), type: 'head' }
  }
}

const attachOf = (clause: Clause, targets: readonly Mention[], phrase: NounPhrase, mentions: () => Mention[]): { readonly mentions: readonly Mention[]; readonly type: Clause['lastType'] } => {
  const whole = targets.at(-1)
  if (whole === undefined) return { mentions: mentions(), type: 'head' }
  const liquid = !phrase.plural && !phrase.counted && /^(water|milk|tea|coffee|juice|wine|beer|soup|rice|honey|cereal|ramen|noodles|lemonade|hot chocolate|orange juice|cocoa|soda|red wine|champagne|jam|sand|ice|popcorn|salad|green tea|chocolate|pasta)$/.test(phrase.noun) || /^(water|milk|tea|coffee|juice|wine|beer|soup|rice|honey|cereal|ramen|noodles|lemonade|hot chocolate|orange juice|cocoa|soda|red wine|champagne|jam|sand|popcorn|salad|green tea|pasta)$/.test(phrase.noun)
  if (/^(slice|piece|bowl|cup|half|chunk|bite|loaf|sheet|wedge|scoop|bar|block|mug|glass|bottle|jar|plate|pot|bucket|basket|box|bag)$/.test(whole.noun) && !(container(whole) && !liquid)) {
    if (container(whole) && liquid) { whole.qualities.states.push(phrase.noun); return { mentions: targets, type: clause.lastType } }
    // A slice of pizza is pizza.
    whole.qualities.states.push(whole.noun)
    Object.assign(whole, { noun: phrase.noun, senses: phrase.senses })
    mergeQualities(whole.qualities, phrase.qualities)
    return { mentions: targets, type: clause.lastType }
  }
  if (container(whole)) {
    const found = mentions()
    for (const one of found) clause.reading.link(one, flat(whole) ? 'on' : 'in', whole)
    return { mentions: targets, type: clause.lastType }
  }
  if (/^(statue|sculpture|bust|painting|picture|photo|photograph|poster|drawing|portrait|map|model|figurine|monument)$/.test(whole.noun)) {
    whole.qualities.states.push(`of ${phrase.noun}`)
    return { mentions: targets, type: clause.lastType }
  }
  if (/^(top|side|front|edge|middle|back|part|end|corner|image|scene|kind|sort|type)$/.test(whole.noun)) {
    whole.gone = true
    return { mentions: mentions(), type: 'head' }
  }
  whole.qualities.states.push(`of ${phrase.noun}`)
  return { mentions: targets, type: clause.lastType }
}

const relate = (clause: Clause, pending: Pending & { type: 'prep' }, read: ReadPhrase, mentions: () => Mention[]): { readonly mentions: readonly Mention[]; readonly type: Clause['lastType'] } => {
  const { phrase } = read
  const { reading } = clause
  const targets = pending.targets.filter((target) => !target.gone)
  if (garment(phrase) && pending.word === 'in' && targets.some((target) => animate(target))) {
    for (const target of targets) reading.wear(target, phrase)
    clause.list = { type: 'wear', targets }
    return { mentions: targets, type: 'head' }
  }
  if (/^(floor|ground|background|backdrop|picture|image|frame|scene|foreground|wall|ceiling|horizon|distance)$/.test(phrase.noun) && !(phrase.noun === 'wall' && (phrase.qualities.material !== undefined || phrase.qualities.colours.length > 0))) {
    const colour = phrase.qualities.colours[0]?.colour
    if (/background|backdrop/.test(phrase.noun)) { if (colour !== undefined) reading.background = colour; else if (pending.word === 'in') for (const target of targets) { reading.link(target, 'in-background'); target.background = true } }
    else if (phrase.noun !== 'wall' && phrase.noun !== 'floor' && phrase.noun !== 'ground' && phrase.noun !== 'ceiling') return { mentions: targets, type: 'head' }
    else for (const target of targets) reading.link(target, pending.kind)
    return { mentions: targets, type: 'head' }
  }
  if (part(phrase) && phrase.senses.model === undefined && !thing(phrase)) {
    const owner = owners(clause, read)[0]
    // "on its head", "on her shoulder": the one whose part it is.
    if (owner !== undefined || bodyParts.test(phrase.noun)) {
      for (const target of targets) if (owner !== undefined) reading.link(target, pending.kind === 'in' ? 'on' : pending.kind, owner)
      return { mentions: targets, type: clause.lastType }
    }
  }
  const found = mentions()
  if (targets.length === 0) {
    for (const object of found) clause.waiting.push({ kind: pending.kind, object })
    return { mentions: [], type: 'head' }
  }
  if (pending.kind === 'between') {
    for (const target of targets) {
      const open = reading.links.find((link) => link.subject === target && link.kind === 'between' && link.second === undefined)
      if (open !== undefined && open.object !== found[0]) open.second = found[0]
      else if (found.length >= 2) reading.link(target, 'between', found[0], found[1])
      else reading.link(target, 'between', found[0])
    }
    return { mentions: found, type: 'prep' }
  }
  for (const target of targets) for (const object of found.slice(0, 1)) {
    reading.link(target, pending.kind, object)
    clause.previous = object
    const event = clause.events.find((entry) => entry.actor === target)
    if (event?.verb === 'hang' && pending.kind === 'on') reading.link(target, 'hanging-from', object)
    if (event !== undefined && /^(jump|leap|fly|climb|run|swim|walk)$/.test(event.verb) && event.object === undefined && /^(over|through|across|up)$/.test(pending.word)) event.object = object
  }
  return { mentions: found, type: 'prep' }
}

/** Takes the item (pronoun, string or noun phrase) at `at`; the index that follows. */
export const attachPhrase = (clause: Clause, item: Item, at: number, given: ReadPhrase | undefined): number => {
  const { reading, grammar } = clause
  if (item.kind === 'text') {
    attachString(reading, item.index!, grammar.items[at - 1]?.words ?? '', clause.last.length > 0 ? clause.last : clause.heads)
    clause.pending = undefined
    clause.copula = false
    return at + 1
  }
  if (item.kind === 'pronoun') {
    const { pending } = clause
    const busy = pending?.type === 'prep' ? pending.targets : []
    const before = pending?.type === 'prep' && clause.previous !== undefined && !busy.includes(clause.previous) ? [clause.previous] : []
    const near = before.length > 0 ? before : (clause.heads.length > 0 ? clause.heads : clause.last).filter((mention) => !busy.includes(mention))
    const meant = reading.pronoun(pronouns[item.words] ?? 'it', near)
    if (pending === undefined) {
      clause.heads = meant
      return finish(clause, meant, 'head', at + 1)
    }
    // "a table with a vase on it": what was named last is on it.
    if (pending.type === 'prep') {
      const targets = pending.targets.filter((target) => !meant.includes(target))
      const subjects = targets.length > 0 ? targets : clause.last.filter((mention) => !meant.includes(mention))
      for (const subject of subjects) for (const object of meant.slice(0, 1)) {
        if (pending.kind === 'facing' && pending.word === 'to') continue
        reading.links.splice(0, reading.links.length, ...reading.links.filter((link) => !(link.kind === 'with' && link.subject === object && link.object === subject)))
        reading.link(subject, pending.kind, object)
      }
      if (subjects.length === 0) for (const object of meant) clause.waiting.push({ kind: pending.kind, object })
    } else if (pending.type === 'object') for (const event of pending.events) { event.object ??= meant[0]; if (event.verb === 'hold' && meant[0] !== undefined) reading.link(event.actor, 'holding', meant[0]) }
    else if (pending.type === 'partner') for (const event of pending.events) event.partner = meant[0]
    else if (pending.type === 'passive') for (const actor of meant) for (const object of pending.objects) reading.act({ actor, verb: pending.verb.lemma, object, together: false })
    clause.pending = undefined
    return at + 1
  }
  const read = given ?? readPhrase(at, grammar)
  if (read === undefined) return at + 1
  const { phrase } = read
  let { next } = read
  // The girl's dog; the girl's hat is red.
  if (grammar.items[next - 1]?.kind === 'genitive' && !read.headless) {
    const owner = reading.refer({ ...phrase, definite: true })[0]
    const owned = readPhrase(next, grammar)
    if (owned === undefined || owned.headless) return finish(clause, [owner], 'head', next)
    next = owned.next
    if (part(owned.phrase) && owned.phrase.senses.model === undefined) {
      clause.focus = { owner, part: owned.phrase.senses.part ?? owned.phrase.noun }
      if (grammar.items[next]?.kind !== 'copula') reading.part(owner, owned.phrase)
      clause.heads = clause.heads.length > 0 ? clause.heads : [owner]
      return next
    }
    if (garment(owned.phrase)) {
      reading.wear(owner, owned.phrase)
      clause.focus = { owner, part: `wear ${owned.phrase.senses.garment ?? owned.phrase.senses.singular?.senses.garment ?? ''}` }
      clause.heads = clause.heads.length > 0 ? clause.heads : [owner]
      return next
    }
    const mentions = reading.refer(owned.phrase)
    for (const mention of mentions) reading.link(owner, 'with', mention)
    if (clause.pending !== undefined) { applyPending(clause, clause.pending, owned, () => mentions); return finish(clause, mentions, clause.pending.type, next) }
    clause.heads = [...mentions]
    return finish(clause, mentions, 'head', next)
  }
  if (read.headless) return headless(clause, read)
  if (clause.pending?.type === 'except') { reading.excluded.push(phrase.noun); clause.joined = undefined; clause.pending = undefined; return next }
  if (grammar.items[next]?.kind === 'stop' && isStringWord(phrase.noun)) { clause.focus = undefined; return next }
  if (isStringWord(phrase.noun) && !thing(phrase)) return next
  if (imageWords.has(phrase.noun) && phrase.senses.model === undefined && (clause.joined === 'comma' || clause.heads.length === 0 && clause.pending === undefined) && !thing(phrase)) return next
  if (/^(background|backdrop)$/.test(phrase.noun) && clause.pending?.type !== 'prep') {
    if (phrase.qualities.colours[0] !== undefined) reading.background = phrase.qualities.colours[0].colour
    clause.focus = { owner: clause.heads[0], part: 'background' }
    clause.pending = undefined
    return next
  }
  const owned = owners(clause, read)
  // "its tail is white", "her hair is long".
  if (owned.length > 0 && part(phrase) && clause.pending?.type !== 'prep' && clause.pending?.type !== 'with') {
    for (const owner of owned) {
      if (grammar.items[next]?.kind === 'copula') clause.focus = { owner, part: phrase.senses.part ?? phrase.senses.singular?.senses.part ?? phrase.noun }
      if (phrase.qualities.colours.length > 0 || phrase.qualities.states.length > 0 || phrase.qualities.size !== undefined) reading.part(owner, phrase)
    }
    clause.pending = undefined
    return next
  }
  if (owned.length > 0 && garment(phrase) && clause.pending === undefined) {
    for (const owner of owned) { reading.wear(owner, phrase); clause.focus = { owner, part: `wear ${phrase.senses.garment ?? phrase.senses.singular?.senses.garment}` } }
    return next
  }
  const pending = pendingFor(clause, phrase, next)
  if (clause.pending === undefined && pending === undefined && clause.joined === undefined && phrase.definite && part(phrase) && grammar.items[next]?.kind === 'copula' && !thing(phrase)) {
    const owner = clause.heads[0] ?? reading.topic[0]
    if (owner !== undefined) { clause.focus = { owner, part: phrase.senses.part ?? phrase.noun }; return next }
  }
  if (isSetting(clause, phrase, pending) && pending?.type !== 'except') {
    settle(clause, phrase, pending)
    if (pending === undefined && clause.heads.length === 0) { clause.list = undefined; clause.last = [] }
    clause.pending = undefined
    clause.joined = undefined
    return next
  }
  settleManner(phrase)
  const mentions = (): Mention[] => {
    const found = reading.refer(phrase)
    for (const index of read.strings) for (const mention of found.slice(0, 1)) attachString(reading, index, '', [mention])
    for (const owner of owned) for (const mention of found) if (pending?.type !== 'object' && pending?.type !== 'prep') reading.link(owner, 'with', mention)
    return found
  }
  if (pending !== undefined) {
    const result = applyPending(clause, pending, read, mentions)
    const type = result.type
    if (pending.type === 'with' && pending.targets.length === 0 && clause.heads.length === 0) {
      const { list } = clause
      finish(clause, result.mentions, 'head', next)
      clause.list = list
      return next
    }
    const merged = clause.joined !== undefined && clause.pending === undefined && type !== 'head' ? [...clause.last, ...result.mentions] : result.mentions
    return finish(clause, merged, type, next)
  }
  const found = mentions()
  const joins = clause.joined !== undefined && clause.list === undefined && clause.heads.length > 0
  clause.heads = joins ? [...clause.heads, ...found] : [...found]
  for (const place of clause.waiting) for (const mention of found) { reading.link(mention, place.kind, place.object, place.second); if (place.kind === 'in-background') mention.background = true }
  clause.waiting = []
  clause.list = undefined
  clause.actors = joins ? clause.actors : []
  clause.events = []
  clause.relative = undefined
  clause.focus = undefined
  finish(clause, joins ? clause.heads : found, 'head', next)
  // "two cats, one black and one white"
  return shareOut(clause, found, next)
}


/** An adjective or number without a noun: the predicate of "is", or "one" of several. */
const headless = (clause: Clause, read: ReadPhrase): number => {
  const { phrase, next } = read
  const { reading } = clause
  const { focus } = clause
  if (clause.pending?.type === 'except') return next
  if (focus !== undefined) {
    if (focus.part === 'background') reading.background = phrase.qualities.colours[0]?.colour ?? reading.background
    else if (focus.part.startsWith('wear ')) reading.wear(focus.owner, { ...phrase, senses: { garment: focus.part.slice(5) } })
    else reading.part(focus.owner, { ...phrase, noun: focus.part, senses: { part: focus.part } })
    return next
  }
  if (clause.copula || clause.pending === undefined) {
    const targets = clause.copula ? clause.heads : clause.last
    const words = phrase.qualities
    words.states.push(...words.manner)
    words.manner = []
    for (const target of targets) mergeQualities(target.qualities, words)
  }
  return next
}

/** "one black and one white": a group told apart. */
const shareOut = (clause: Clause, found: readonly Mention[], next: number): number => {
  const group = found[0]
  if (found.length !== 1 || group.count < 2) return next
  const { items } = clause.grammar
  const parts: { readonly read: ReadPhrase }[] = []
  let at = next
  for (let step = 0; step < group.count * 2 + 2 && at < items.length; step++) {
    const item = items[at]
    if (item.kind === 'comma' || item.kind === 'and' || item.kind === 'stop' || item.kind === 'copula' || (item.kind === 'determiner' && item.words === 'the other')) {
      if (item.kind !== 'determiner') { at++; continue }
    }
    const one = item.kind === 'number' && item.value === 1
    const other = item.kind === 'determiner' && /other/.test(item.words)
    if (!one && !other) break
    let from = at + 1
    while (items[from]?.kind === 'copula' || items[from]?.words === 'in') from++
    const read = readPhrase(from, clause.grammar)
    if (read === undefined || !read.headless && !(items[from]?.senses.colour !== undefined)) break
    parts.push({ read })
    at = read.next
  }
  if (parts.length < 2 || parts.length !== group.count) return next
  group.gone = true
  const each = parts.map(({ read }) => {
    const qualities = structuredClone(group.qualities)
    mergeQualities(qualities, read.phrase.qualities)
    const mention = clause.reading.add({ noun: group.noun, senses: group.senses, count: 1, counted: true, plural: false, definite: false, other: true, qualities, apart: false })
    return mention
  })
  clause.heads = clause.heads.filter((mention) => mention !== group).concat(each)
  clause.last = each
  return at
}


