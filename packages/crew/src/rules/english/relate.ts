/** What a preposition or "of" makes of an English noun phrase. */
import { animal, animate, container, flat, garment, human, part, thing } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import { mergeQualities } from '../reading/noun-phrase.ts'
import type { Mention } from '../reading/reading.ts'
import { owners } from './apply.ts'
import type { Clause, Pending } from './clause.ts'
import type { ReadPhrase } from './noun-phrase.ts'

/** Parts of a body that something may be on or in: they are no things of their own. */
const bodyParts =
  /^(hands?|head|shoulders?|lap|back|face|neck|mouth|arms?|knees?|feet|foot|nose|ears?|waist|wrist|chest|paws?|tail|beak|fingers?|hair)$/

export const attachOf = (
  clause: Clause,
  targets: readonly Mention[],
  phrase: NounPhrase,
  mentions: () => Mention[],
): { readonly mentions: readonly Mention[]; readonly type: Clause['lastType'] } => {
  const whole = targets.at(-1)
  if (whole === undefined) return { mentions: mentions(), type: 'head' }
  const taking = clause.events.find((event) => event.verb === 'take' && event.object === whole)
  if (taking !== undefined && /^(photo|picture|photograph|selfie|video)$/.test(whole.noun)) {
    whole.gone = true
    const found = mentions()
    Object.assign(taking, { verb: 'photograph', object: found[0] })
    return { mentions: found, type: 'object' }
  }
  const liquid =
    (!phrase.plural &&
      !phrase.counted &&
      /^(water|milk|tea|coffee|juice|wine|beer|soup|rice|honey|cereal|ramen|noodles|lemonade|hot chocolate|orange juice|cocoa|soda|red wine|champagne|jam|sand|ice|popcorn|salad|green tea|chocolate|pasta)$/.test(
        phrase.noun,
      )) ||
    /^(water|milk|tea|coffee|juice|wine|beer|soup|rice|honey|cereal|ramen|noodles|lemonade|hot chocolate|orange juice|cocoa|soda|red wine|champagne|jam|sand|popcorn|salad|green tea|pasta)$/.test(
      phrase.noun,
    )
  if (
    /^(slice|piece|bowl|cup|half|chunk|bite|loaf|sheet|wedge|scoop|bar|block|mug|glass|bottle|jar|plate|pot|bucket|basket|box|bag)$/.test(
      whole.noun,
    ) &&
    !(container(whole) && !liquid)
  ) {
    if (container(whole) && liquid) {
      whole.qualities.states.push(phrase.noun)
      return { mentions: targets, type: clause.lastType }
    }
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
  if (
    /^(statue|sculpture|bust|painting|picture|photo|photograph|poster|drawing|portrait|map|model|figurine|monument)$/.test(
      whole.noun,
    )
  ) {
    whole.qualities.states.push(`of ${phrase.noun}`)
    return { mentions: targets, type: clause.lastType }
  }
  // "the windows of the houses" belong to them.
  if (
    /^(window|door|roof|chimney|wall|branch|wheel|head|back|top|side|front|tip|light|edge)$/.test(whole.noun) &&
    !animate(whole)
  ) {
    const found = mentions()
    for (const link of clause.reading.links) {
      if (link.object === whole) link.object = found[0]
    }
    whole.gone = true
    if (/^(window|door|light)$/.test(whole.noun))
      for (const one of found) one.qualities.states.push(`${[...whole.qualities.states, whole.noun].join(' ')}`)
    return { mentions: found, type: clause.lastType }
  }
  if (phrase.plural || (phrase.counted && phrase.count > 1)) {
    const found = mentions()
    for (const one of found) clause.reading.link(one, 'on', whole)
    return { mentions: targets, type: clause.lastType }
  }
  if (/^(top|side|front|edge|middle|back|part|end|corner|image|scene|kind|sort|type)$/.test(whole.noun)) {
    whole.gone = true
    return { mentions: mentions(), type: 'head' }
  }
  // A person or animal is never only what another thing is of.
  if (
    animate(phrase) &&
    !/^(king|queen|god|goddess|group|crowd|family|flock|herd|pack|lord)$/.test(whole.noun) &&
    !animate(whole)
  ) {
    const found = mentions()
    for (const one of found) clause.reading.link(one, 'with', whole)
    return { mentions: found, type: clause.lastType }
  }
  whole.qualities.states.push(`of ${phrase.noun}`)
  return { mentions: targets, type: clause.lastType }
}

/** Creatures and standing things are on top of a wall; pictures and clocks hang on it. */
const upon = (clause: Clause, targets: readonly Mention[], pending: Pending & { type: 'prep' }): boolean =>
  pending.kind === 'on' &&
  (pending.word === 'on top of' ||
    targets.some((target) => animate(target)) ||
    clause.reading.events.some(
      (event) => targets.includes(event.actor) && /^(stand|sit|perch|lie|sleep|walk|balance)$/.test(event.verb),
    ))

/** Who wears what comes after "in": the nearest one that can. */
const wearersOf = (clause: Clause, targets: readonly Mention[], one: boolean): readonly Mention[] => {
  const able = (list: readonly Mention[]): boolean =>
    list.length > 0 && list.every((mention) => animate(mention) && !mention.gone)
  const { last, heads, lastType } = clause
  // "a boy and a girl in a red hat": one hat, one wearer.
  if (one && last.length > 1 && able(last)) return last.slice(-1)
  // "a man riding a horse in a red coat": the rider's.
  const mount =
    lastType === 'object' &&
    last.every((mention) => animal(mention) && !human(mention)) &&
    heads.some((head) => human(head))
  if (able(last) && !mount && clause.joined === undefined) return last
  if (able(targets)) return targets
  return able(heads) ? heads : []
}

export const relate = (
  clause: Clause,
  pending: Pending & { type: 'prep' },
  read: ReadPhrase,
  mentions: () => Mention[],
): { readonly mentions: readonly Mention[]; readonly type: Clause['lastType'] } => {
  const { phrase } = read
  const { reading } = clause
  const targets = pending.targets.filter((target) => !target.gone)
  if (garment(phrase) && pending.word === 'in') {
    const wearers = wearersOf(clause, targets, phrase.bare !== true && phrase.count === 1)
    if (wearers.length > 0) {
      for (const wearer of wearers) reading.wear(wearer, phrase)
      clause.list = { type: 'wear', targets: wearers }
      // "a suitcase behind a man in a coat at the station": the sentence goes on where it stood.
      if (
        clause.heads.length > 1 &&
        clause.lastType === 'head' &&
        wearers.every((wearer) => clause.heads.includes(wearer))
      )
        return { mentions: clause.heads, type: 'head' }
      return { mentions: wearers, type: wearers === clause.last ? clause.lastType : 'head' }
    }
  }
  // "hair in a bun".
  const hair = phrase.senses.hair ?? phrase.senses.singular?.senses.hair
  if (hair !== undefined && pending.word === 'in') {
    const owner = [...clause.last, ...targets, ...clause.heads].filter((mention) => human(mention))
    if (owner.length > 0) {
      for (const one of owner.slice(0, 1)) reading.part(one, { ...phrase, noun: hair, senses: { hair, part: 'hair' } })
      clause.list = { type: 'with', targets: owner.slice(0, 1), have: true }
      return { mentions: owner.slice(0, 1), type: 'head' }
    }
  }
  if (
    /^(floor|ground|background|backdrop|picture|image|frame|scene|foreground|wall|ceiling|horizon|distance)$/.test(
      phrase.noun,
    ) &&
    !(phrase.noun === 'wall' && upon(clause, targets, pending)) &&
    !(phrase.noun === 'wall' && (phrase.qualities.material !== undefined || phrase.qualities.colours.length > 0))
  ) {
    const colour = phrase.qualities.colours[0]?.colour
    if (/background|backdrop/.test(phrase.noun)) {
      if (colour !== undefined) reading.background = colour
      else if (pending.word === 'in')
        for (const target of targets) {
          reading.link(target, 'in-background')
          target.background = true
        }
    } else if (
      phrase.noun !== 'wall' &&
      phrase.noun !== 'floor' &&
      phrase.noun !== 'ground' &&
      phrase.noun !== 'ceiling'
    )
      return { mentions: targets, type: 'head' }
    else for (const target of targets) reading.link(target, pending.kind)
    return { mentions: targets, type: 'head' }
  }
  if (part(phrase) && phrase.senses.model === undefined && !thing(phrase)) {
    const owner = owners(clause, read)[0]
    // "on its head", "on her shoulder": the one whose part it is.
    if (owner !== undefined || bodyParts.test(phrase.noun)) {
      // "the queen with a cat on her lap": the cat is on the queen.
      const others =
        owner !== undefined && targets.includes(owner) ? clause.last.filter((mention) => mention !== owner) : targets
      for (const target of others)
        if (owner !== undefined && target !== owner && clause.lastType === 'with')
          for (const head of [owner, ...clause.heads, ...reading.mentions]) reading.unlink(target, 'with', head)
      const held = (target: Mention): boolean =>
        reading.links.some((link) => link.kind === 'holding' && link.subject === owner && link.object === target)
      for (const target of others)
        if (owner !== undefined && !held(target))
          reading.link(target, pending.kind === 'in' ? 'on' : pending.kind, owner)
      return { mentions: targets, type: clause.lastType }
    }
  }
  const found = mentions()
  // Things look out from a shelf they stand on.
  if (pending.word === 'from' && found[0] !== undefined && (flat(found[0]) || /shelf/.test(found[0].noun)))
    pending = { ...pending, kind: 'on' }
  if (targets.length === 0) {
    for (const object of found) clause.waiting.push({ kind: pending.kind, object })
    return { mentions: [], type: 'head' }
  }
  if (pending.kind === 'between') {
    for (const target of targets) {
      const open = reading.links.find(
        (link) => link.subject === target && link.kind === 'between' && link.second === undefined,
      )
      if (open !== undefined && open.object !== found[0]) open.second = found[0]
      else if (found.length >= 2) reading.link(target, 'between', found[0], found[1])
      else reading.link(target, 'between', found[0])
    }
    return { mentions: found, type: 'prep' }
  }
  for (const target of targets)
    for (const object of found.slice(0, 1)) {
      reading.link(target, pending.kind, object)
      clause.previous = object
      const event = clause.events.find((entry) => entry.actor === target)
      if (event?.verb === 'hang' && pending.kind === 'on') reading.link(target, 'hanging-from', object)
      if (
        event !== undefined &&
        /^(jump|leap|fly|climb|run|swim|walk)$/.test(event.verb) &&
        event.object === undefined &&
        /^(over|through|across|up)$/.test(pending.word)
      )
        event.object = object
    }
  return { mentions: found, type: 'prep' }
}
