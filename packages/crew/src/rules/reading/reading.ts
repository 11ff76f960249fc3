/** What a prompt says, gathered sentence by sentence: subjects, relations, actions, the place and the whole picture's features. */
import type { Feature } from '../lexicon/features.ts'
import type { RelationKind } from '../lexicon/relations.ts'
import type { Senses } from '../senses.ts'
import { beardOf, hairStyleOf } from './body.ts'
import { animate, human } from './kinds.ts'
import type { NounPhrase, Qualities } from './noun-phrase.ts'
import { addGarment, mergeQualities, noQualities } from './noun-phrase.ts'

export interface Mention {
  readonly key: number
  noun: string
  senses: Senses
  count: number
  counted: boolean
  plural: boolean
  qualities: Qualities
  background: boolean
  /** Absorbed into another or into the setting. */
  gone: boolean
  /** A place that is drawn as a thing: kept apart from coreference by place words. */
  readonly order: number
}

export interface Link {
  subject: Mention
  kind: RelationKind
  object?: Mention
  second?: Mention
}

export interface Event {
  actor: Mention
  verb: string
  object?: Mention
  partner?: Mention
  together: boolean
}

export interface Lettering {
  readonly index: number
  role?: string
  carrier?: Mention
  speaker?: Mention
}

export interface ReadPlace {
  id: string
  noun: string
  adjectives: string[]
  /** How certain that it is the setting: 1 by its position only, 2 by a preposition. */
  weight: number
}

/** Most things a picture can hold; further ones are told in a note. */
const MENTIONS = 160

export class Reading {
  readonly mentions: Mention[] = []
  readonly links: Link[] = []
  readonly events: Event[] = []
  readonly letterings: Lettering[] = []
  /** Numbers of the strings that found their place. */
  readonly lettered = new Set<number>()
  readonly features: Feature[] = []
  readonly constellations: string[] = []
  readonly palette: string[] = []
  readonly excluded: string[] = []
  readonly moods: string[] = []
  /** Words that found no place in the design. */
  readonly leftovers: string[] = []
  place: ReadPlace | undefined
  background: string | undefined
  overflow = 0
  /** The subjects of the sentence before: what "it" most likely means. */
  topic: Mention[] = []

  /** A new subject. */
  add(phrase: NounPhrase): Mention {
    const mention: Mention = {
      key: this.mentions.length + 1,
      noun: phrase.noun,
      senses: phrase.senses,
      count: phrase.count,
      counted: phrase.counted,
      plural: phrase.plural,
      qualities: phrase.qualities,
      background: false,
      gone: false,
      order: this.mentions.length,
    }
    if (this.mentions.filter((entry) => !entry.gone).length >= MENTIONS) {
      this.overflow++
      mention.gone = true
      return mention
    }
    this.mentions.push(mention)
    return mention
  }

  /** The subjects a noun phrase means: an earlier one when it says "the cat" again, several when its colours are apart. */
  refer(phrase: NounPhrase): Mention[] {
    const known = phrase.definite && !phrase.other ? this.earlier(phrase) : undefined
    if (known !== undefined) {
      mergeQualities(known.qualities, phrase.qualities)
      return [known]
    }
    const half = phrase.definite && phrase.count === 1 ? this.halfOfCouple(phrase) : undefined
    if (half !== undefined) return [half]
    const colours = phrase.qualities.colours
    if (!phrase.apart || colours.length < 2) return [this.add(phrase)]
    const each = phrase.counted && phrase.count === colours.length ? 1 : undefined
    if (phrase.counted && each === undefined) return [this.add(phrase)]
    return colours.map((colour) =>
      this.add({
        ...phrase,
        count: each ?? phrase.count,
        counted: each !== undefined,
        plural: each === undefined,
        qualities: { ...structuredClone(phrase.qualities), colours: [{ part: 'main', colour: colour.colour }] },
      }),
    )
  }

  /** "a couple ... the woman wears red": the couple becomes two people who do what it did. */
  private halfOfCouple(phrase: NounPhrase): Mention | undefined {
    const gender = phrase.senses.person?.gender
    const couple =
      gender === undefined || phrase.senses.person?.role !== undefined
        ? undefined
        : this.mentions.find((mention) => !mention.gone && mention.senses.person?.people === 2)
    if (couple === undefined) return undefined
    const other = gender === 'woman' ? 'man' : 'woman'
    const make = (own: 'woman' | 'man', noun: string): Mention =>
      this.add({
        ...phrase,
        noun,
        senses: { person: { people: 1, plural: false, gender: own } },
        count: 1,
        counted: true,
        qualities: { ...structuredClone(couple.qualities), gender: own },
      })
    const chinese = /[\u4e00-\u9fff]/.test(phrase.noun)
    const meant = make(gender!, phrase.noun)
    const second = make(other, chinese ? (other === 'man' ? '男人' : '女人') : other)
    mergeQualities(meant.qualities, phrase.qualities)
    couple.gone = true
    for (const link of [...this.links])
      if (link.subject === couple) for (const each of [meant, second]) this.links.push({ ...link, subject: each })
    for (const event of [...this.events])
      if (event.actor === couple) {
        this.events.push(
          { ...event, actor: meant, partner: second, together: true },
          { ...event, actor: second, partner: meant, together: true },
        )
      }
    this.topic = [meant, second]
    return meant
  }

  /** The latest mention with the same noun that no word of the phrase contradicts. */
  earlier(phrase: NounPhrase): Mention | undefined {
    const wanted = phrase.qualities.colours.find((colour) => colour.part === 'main')?.colour
    for (let at = this.mentions.length - 1; at >= 0; at--) {
      const mention = this.mentions[at]
      if (mention.gone || !sameThing(mention, phrase)) continue
      const own = mention.qualities.colours.find((colour) => colour.part === 'main')?.colour
      if (wanted !== undefined && own !== undefined && wanted !== own) continue
      if (phrase.counted && phrase.count !== mention.count) continue
      if (
        phrase.qualities.size !== undefined &&
        mention.qualities.size !== undefined &&
        phrase.qualities.size !== mention.qualities.size
      )
        continue
      return mention
    }
    return undefined
  }

  /** Whom a pronoun means. */
  pronoun(kind: 'it' | 'he' | 'she' | 'they', near: readonly Mention[], not: readonly Mention[] = []): Mention[] {
    const recent = [...this.mentions].reverse().filter((mention) => !mention.gone && !not.includes(mention))
    const pick = (fits: (mention: Mention) => boolean): Mention[] => {
      const topical = [...near, ...this.topic].find(
        (mention) => !mention.gone && !not.includes(mention) && fits(mention),
      )
      const found = topical ?? recent.find(fits)
      return found === undefined ? [] : [found]
    }
    if (kind === 'they') {
      if (this.topic.length > 1) return this.topic.filter((mention) => !mention.gone)
      const many = pick((mention) => mention.plural || mention.count > 1)
      if (many.length > 0) return many
      if (near.length > 1) return [...near]
      return pick(() => true)
    }
    if (kind === 'it') {
      const thing = pick((mention) => !human(mention) && mention.count === 1 && !mention.plural)
      return thing.length > 0 ? thing : pick((mention) => !human(mention))
    }
    const other = kind === 'he' ? 'woman' : 'man'
    const someone = pick((mention) => human(mention) && genderOf(mention) !== other && mention.count === 1)
    const found = someone.length > 0 ? someone : pick((mention) => animate(mention))
    for (const mention of found)
      if (human(mention) && genderOf(mention) === undefined) mention.qualities.gender = kind === 'he' ? 'man' : 'woman'
    return found
  }

  link(subject: Mention, kind: RelationKind, object?: Mention, second?: Mention): void {
    if (subject === object || subject.gone || object?.gone) return
    if (this.links.some((link) => link.subject === subject && link.kind === kind && link.object === object)) return
    this.links.push({
      subject,
      kind,
      ...(object === undefined ? {} : { object }),
      ...(second === undefined ? {} : { second }),
    })
  }

  /** Takes back the relations of a kind to an object. */
  unlink(object: Mention, kind: RelationKind, subject?: Mention): void {
    for (let at = this.links.length - 1; at >= 0; at--)
      if (
        this.links[at].object === object &&
        this.links[at].kind === kind &&
        (subject === undefined || this.links[at].subject === subject)
      )
        this.links.splice(at, 1)
  }

  act(event: Event): Event {
    const same = this.events.find(
      (entry) => entry.actor === event.actor && entry.verb === event.verb && entry.object === event.object,
    )
    if (same !== undefined) return same
    if (!event.actor.gone) this.events.push(event)
    return event
  }

  /** Where it all happens; a word with a preposition outweighs one without. */
  setPlace(id: string, noun: string, adjectives: readonly string[], weight: number): void {
    if (this.place !== undefined && this.place.weight >= weight) {
      if (this.place.id === id)
        for (const word of adjectives) if (!this.place.adjectives.includes(word)) this.place.adjectives.push(word)
      if (this.place.id !== id && this.place.noun !== noun) this.leftovers.push(noun)
      return
    }
    if (this.place !== undefined && this.place.id !== id) this.leftovers.push(this.place.noun)
    this.place = { id, noun, adjectives: [...adjectives], weight }
  }

  wear(wearer: Mention, phrase: NounPhrase): void {
    const kind = phrase.senses.garment ?? phrase.senses.singular?.senses.garment ?? phrase.noun
    for (const role of phrase.qualities.roles) wearer.qualities.roles.push(role)
    const main = phrase.qualities.colours[0]?.colour
    addGarment(wearer.qualities, {
      kind,
      ...(main === undefined ? {} : { colour: main }),
      ...(phrase.qualities.pattern === undefined ? {} : { pattern: phrase.qualities.pattern }),
      ...(phrase.qualities.material === undefined ? {} : { material: phrase.qualities.material }),
    })
  }

  /** A part of a body or thing with its own looks: grey curly hair, green eyes, a red roof. */
  part(owner: Mention, phrase: NounPhrase): void {
    const part = phrase.senses.part ?? phrase.senses.singular?.senses.part ?? phrase.noun
    const qualities = phrase.qualities
    const colour = qualities.colours[0]?.colour
    const own = owner.qualities
    if (part === 'hair') {
      const style = hairStyleOf(phrase)
      own.hair = { ...own.hair, ...(style === undefined ? {} : { style }), ...(colour === undefined ? {} : { colour }) }
    } else if (part === 'beard' && human(owner)) {
      own.beard = beardOf(phrase)
      if (colour !== undefined) mergeQualities(own, { ...noQualities(), colours: [{ part: 'beard', colour }] })
    } else if (part === 'spots' || part === 'stripes') {
      own.pattern = part === 'spots' ? 'spotted' : 'striped'
      const found =
        qualities.colours.length > 1
          ? qualities.colours.map((entry, at) => ({ part: at === 0 ? 'main' : 'second', colour: entry.colour }))
          : qualities.colours.map((entry) => ({ part: 'second', colour: entry.colour }))
      mergeQualities(own, { ...noQualities(), colours: found })
    } else if (part === 'mouth' && colour === undefined) own.expression ??= 'smile'
    else if (colour !== undefined) {
      for (const entry of qualities.colours.slice(0, 1))
        mergeQualities(own, { ...noQualities(), colours: [{ part, colour: entry.colour }] })
    } else {
      const words = [
        ...qualities.states,
        ...(qualities.size === undefined ? [] : [qualities.size]),
        ...(qualities.pattern === undefined ? [] : [qualities.pattern]),
      ]
      const state = `${words.length > 0 ? `${words.join(' ')} ` : ''}${phrase.noun.includes(' ') ? phrase.noun : part}`
      if (!own.states.includes(state)) own.states.push(state)
    }
    if (qualities.expression !== undefined) own.expression = qualities.expression
  }
}

const genderOf = (mention: Mention): 'woman' | 'man' | undefined =>
  mention.qualities.gender ?? mention.senses.person?.gender

const sameThing = (mention: Mention, phrase: NounPhrase): boolean => {
  if (mention.noun === phrase.noun) return true
  const [a, b] = [mention.senses, phrase.senses]
  if (a.person !== undefined && b.person !== undefined) {
    if (b.person.role !== undefined) return b.person.role === a.person.role
    const gender = b.person.gender === undefined || b.person.gender === (mention.qualities.gender ?? a.person.gender)
    const age = b.person.age === undefined || b.person.age === (mention.qualities.age ?? a.person.age)
    return gender && age && a.person.people === b.person.people && a.person.role === undefined
  }
  if (a.model !== undefined && a.model === b.model) return true
  // "the animal", "the bird": a wider word for what was named before.
  if (a.model?.kinds.includes(phrase.noun)) return true
  return (
    mention.noun.endsWith(` ${phrase.noun}`) ||
    (/^[\u4e00-\u9fff]+$/.test(phrase.noun) && mention.noun.endsWith(phrase.noun))
  )
}
