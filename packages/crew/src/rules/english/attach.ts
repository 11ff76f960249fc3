/** Decides what a noun phrase is to what came before it: subject, object, clothes, part, place, string carrier. */
import { animate, garment, part, thing } from '../reading/kinds.ts'
import type { Mention } from '../reading/reading.ts'
import { attachString, isStringWord } from '../reading/strings.ts'
import { applyPending, owners, pendingFor } from './apply.ts'
import type { Clause } from './clause.ts'
import { imageWords } from './features.ts'
import { headless, shareOut } from './headless.ts'
import type { Item } from './items.ts'
import type { ReadPhrase } from './noun-phrase.ts'
import { readPhrase } from './noun-phrase.ts'
import { finish, pronouns } from './pronouns.ts'
import { isSetting, settle, settleManner } from './setting.ts'

/** Parts of things and bodies that only tell where: "on the head of a horse" is on the horse. */
const partWords =
  /^(head|back|roof|top|side|edge|shoulders?|nose|tail|branch|branches|tip|peak|summit|lap|hands?|wings?|front|corner|end|surface|rim|mouth|neck|arms?|deck|hood|bonnet|legs?|trunk|middle|center|centre|bottom|foot|base|entrance|shore|bank|banks|shade|palm|steps|strings?|leash|reins|lead)$/

/** Reads on from a part to its owner: "the roof of a house". */
const ownerOf = (clause: Clause, read: ReadPhrase | undefined): ReadPhrase | undefined => {
  const { items } = clause.grammar
  if (read === undefined || read.headless || !partWords.test(read.phrase.noun)) return read
  if (clause.pending?.type !== 'prep' && clause.pending?.type !== 'object') return read
  if (items[read.next]?.kind !== 'of') return read
  const owner = readPhrase(read.next + 1, clause.grammar)
  return owner === undefined || owner.headless ? read : owner
}

/** Things of the setting that are no subjects: "shavings cover the floor". */
const groundWords = /^(floor|ground|ceiling|air)$/

/** Takes the item (pronoun, string or noun phrase) at `at`; the index that follows. */
export const attachPhrase = (clause: Clause, item: Item, at: number, given: ReadPhrase | undefined): number => {
  const { reading, grammar } = clause
  if (item.kind === 'text') {
    attachString(
      reading,
      item.index!,
      grammar.items[at - 1]?.words ?? '',
      clause.last.length > 0 ? clause.last : clause.heads,
    )
    clause.pending = undefined
    clause.copula = false
    return at + 1
  }
  if (item.kind === 'pronoun') {
    const { pending } = clause
    const busy = pending?.type !== 'prep' ? [] : clause.lastType === 'with' ? clause.last : pending.targets
    const before =
      pending?.type === 'prep' && clause.previous !== undefined && !busy.includes(clause.previous)
        ? [clause.previous]
        : []
    const near =
      before.length > 0
        ? before
        : (clause.heads.length > 0 ? clause.heads : clause.last).filter((mention) => !busy.includes(mention))
    // Nobody looks up at himself: the doer is not what it is done to.
    const doers = pending?.type === 'object' ? pending.events.map((event) => event.actor) : []
    const self = /self|selves/.test(item.words) ? [] : doers
    const other =
      self.length > 0 && near.every((mention) => self.includes(mention)) && clause.previous !== undefined
        ? [clause.previous]
        : near
    const meant = reading.pronoun(pronouns[item.words] ?? 'it', other, [...busy, ...self])
    if (pending === undefined) {
      clause.heads = meant
      return finish(clause, meant, 'head', at + 1)
    }
    // "a table with a vase on it": what was named last is on it.
    if (pending.type === 'prep') {
      const targets = pending.targets.filter((target) => !meant.includes(target))
      const subjects =
        clause.lastType === 'with' && clause.last.length > 0 && !clause.last.some((mention) => meant.includes(mention))
          ? clause.last
          : targets.length > 0
            ? targets
            : clause.last.filter((mention) => !meant.includes(mention))
      for (const subject of subjects)
        for (const object of meant.slice(0, 1)) {
          if (pending.kind === 'facing' && pending.word === 'to') continue
          reading.links.splice(
            0,
            reading.links.length,
            ...reading.links.filter(
              (link) => !(link.kind === 'with' && link.subject === object && link.object === subject),
            ),
          )
          if (pending.kind !== 'in') reading.unlink(object, 'in', subject)
          reading.link(subject, pending.kind, object)
        }
      if (subjects.length === 0) for (const object of meant) clause.waiting.push({ kind: pending.kind, object })
    } else if (pending.type === 'object')
      for (const event of pending.events) {
        event.object ??= meant[0]
        if (event.verb === 'hold' && meant[0] !== undefined) reading.link(event.actor, 'holding', meant[0])
      }
    else if (pending.type === 'partner') for (const event of pending.events) event.partner = meant[0]
    else if (pending.type === 'passive')
      for (const actor of meant)
        for (const object of pending.objects) reading.act({ actor, verb: pending.verb.lemma, object, together: false })
    clause.pending = undefined
    return at + 1
  }
  const read = ownerOf(clause, given ?? readPhrase(at, grammar))
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
      if (clause.pending?.type === 'prep') {
        for (const target of clause.pending.targets) reading.link(target, clause.pending.kind, owner)
        return finish(clause, [owner], 'prep', next)
      }
      clause.focus = { owner, part: owned.phrase.senses.part ?? owned.phrase.noun }
      if (grammar.items[next]?.kind !== 'copula') reading.part(owner, owned.phrase)
      clause.heads = clause.heads.length > 0 ? clause.heads : [owner]
      return next
    }
    if (garment(owned.phrase)) {
      reading.wear(owner, owned.phrase)
      clause.focus = {
        owner,
        part: `wear ${owned.phrase.senses.garment ?? owned.phrase.senses.singular?.senses.garment ?? ''}`,
      }
      clause.heads = clause.heads.length > 0 ? clause.heads : [owner]
      return next
    }
    const mentions = reading.refer(owned.phrase)
    for (const mention of mentions) reading.link(owner, 'with', mention)
    if (clause.pending !== undefined) {
      applyPending(clause, clause.pending, owned, () => mentions)
      return finish(clause, mentions, clause.pending.type, next)
    }
    clause.heads = [...mentions]
    return finish(clause, mentions, 'head', next)
  }
  if (read.headless) return headless(clause, read)
  if (clause.pending?.type === 'except') {
    reading.excluded.push(phrase.noun)
    clause.joined = undefined
    clause.pending = undefined
    return next
  }
  if (grammar.items[next]?.kind === 'stop' && isStringWord(phrase.noun)) {
    clause.focus = undefined
    return next
  }
  if (isStringWord(phrase.noun) && !thing(phrase)) return next
  if (
    imageWords.has(phrase.noun) &&
    phrase.senses.model === undefined &&
    (clause.joined === 'comma' || (clause.heads.length === 0 && clause.pending === undefined)) &&
    !thing(phrase)
  )
    return next
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
      if (grammar.items[next]?.kind === 'copula')
        clause.focus = { owner, part: phrase.senses.part ?? phrase.senses.singular?.senses.part ?? phrase.noun }
      if (
        phrase.qualities.colours.length > 0 ||
        phrase.qualities.states.length > 0 ||
        phrase.qualities.size !== undefined
      )
        reading.part(owner, phrase)
    }
    clause.pending = undefined
    return next
  }
  if (owned.length > 0 && garment(phrase) && clause.pending === undefined) {
    for (const owner of owned) {
      reading.wear(owner, phrase)
      clause.focus = { owner, part: `wear ${phrase.senses.garment ?? phrase.senses.singular?.senses.garment}` }
    }
    return next
  }
  const pending = pendingFor(clause, phrase, next)
  if (
    clause.pending === undefined &&
    pending === undefined &&
    clause.joined === undefined &&
    phrase.definite &&
    part(phrase) &&
    grammar.items[next]?.kind === 'copula' &&
    !thing(phrase)
  ) {
    const owner = clause.heads[0] ?? reading.topic[0]
    if (owner !== undefined) {
      clause.focus = { owner, part: phrase.senses.part ?? phrase.noun }
      return next
    }
  }
  // "a window showing the sea": the place is seen through a thing of the scene.
  if (
    pending?.type === 'with' &&
    pending.targets.length > 0 &&
    reading.place !== undefined &&
    phrase.senses.place !== undefined &&
    !pending.targets.some((target) => animate(target)) &&
    isSetting(clause, phrase, pending)
  ) {
    for (const target of pending.targets) target.qualities.states.push(`view of ${phrase.noun}`)
    return finish(clause, pending.targets, 'head', next)
  }
  // A roof without a house is the place itself.
  if (phrase.noun === 'roof' && pending?.type === 'prep' && pending.kind === 'on' && owned.length === 0) {
    const house = [...reading.mentions]
      .reverse()
      .find((mention) => !mention.gone && mention.senses.model?.category === 'building')
    if (house === undefined) reading.setPlace('rooftop', 'roof', [], 2)
    else for (const target of pending.targets) reading.link(target, 'on', house)
    return finish(clause, pending.targets, 'head', next)
  }
  if (phrase.noun === 'view' && grammar.items[next]?.kind === 'of' && pending?.type === 'with') {
    const seen = readPhrase(next + 1, grammar)
    if (seen !== undefined && !seen.headless) {
      for (const target of pending.targets) target.qualities.states.push(`view of ${seen.phrase.noun}`)
      return finish(clause, pending.targets, 'head', seen.next)
    }
  }
  if (isSetting(clause, phrase, pending) && pending?.type !== 'except') {
    settle(clause, phrase, pending)
    if (pending === undefined && clause.heads.length === 0) {
      clause.list = undefined
      clause.last = []
    }
    clause.pending = undefined
    clause.joined = undefined
    clause.afterPlace = next
    if (pending === undefined || pending === clause.list) clause.list = undefined
    return next
  }
  if (groundWords.test(phrase.noun) && pending?.type === 'object') {
    for (const event of pending.events) reading.link(event.actor, 'on')
    finish(clause, clause.heads, 'head', next)
    clause.list = undefined
    return next
  }
  settleManner(phrase)
  // The string of a kite or the leash of a dog is held for them.
  const tether =
    owned.length > 0 && pending?.type === 'object' && /^(string|strings|leash|lead|reins|rope|cord)$/.test(phrase.noun)
  const mentions = (): Mention[] => {
    if (tether) return owned
    const found = reading.refer(phrase)
    for (const index of read.strings)
      for (const mention of found.slice(0, 1)) attachString(reading, index, '', [mention])
    for (const owner of owned)
      for (const mention of found)
        if (pending?.type !== 'object' && pending?.type !== 'prep' && pending?.type !== 'partner')
          reading.link(owner, 'with', mention)
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
    const merged =
      clause.joined !== undefined && clause.pending === undefined && type !== 'head'
        ? [...clause.last.filter((mention) => !clause.heads.includes(mention)), ...result.mentions]
        : result.mentions
    return finish(clause, merged, type, next)
  }
  const found = mentions()
  const joins =
    clause.joined !== undefined &&
    (clause.list === undefined ||
      clause.list.type === 'of' ||
      // "a woman in a hat and a man in a suit dancing".
      (clause.list.type === 'wear' && clause.joined === 'and' && animate(phrase))) &&
    clause.heads.length > 0 &&
    clause.events.length === 0 &&
    clause.actors.length === 0 &&
    (clause.lastType === 'head' || clause.list?.type !== 'of')
  clause.heads = joins ? [...clause.heads, ...found] : [...found]
  for (const place of clause.waiting)
    for (const mention of found) {
      reading.link(mention, place.kind, place.object, place.second)
      if (place.kind === 'in-background') mention.background = true
    }
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
