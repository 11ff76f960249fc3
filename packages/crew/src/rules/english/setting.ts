/** Is an English place word where it all happens, or a thing that stands there? */
import { animate, human, part, thing } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { Clause, Pending } from './clause.ts'

/** Prepositions that make a place the setting of what is in it. */
const settles: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'inside',
  'through',
  'along',
  'across',
  'near',
  'by',
  'around',
  'over',
  'within',
  'among',
  'amid',
  'under',
  'outside',
  'in the middle of',
  'above',
  'to',
  'into',
  'toward',
  'towards',
  'beside',
  'next to',
  'on top of',
  'between',
])

const placeOf = (phrase: NounPhrase) => phrase.senses.place ?? phrase.senses.singular?.senses.place

const mayBeThing = (phrase: NounPhrase): boolean => {
  const place = placeOf(phrase)!
  if (thing(phrase) && place.thing) return true
  const model = phrase.senses.model ?? phrase.senses.singular?.senses.model
  // A shop is where things happen, even where the catalogue has a house for it.
  return model !== undefined && model.category !== 'building'
}

/** Is it where it all happens, rather than a thing that stands there? */
export const isSetting = (_clause: Clause, phrase: NounPhrase, pending: Pending | undefined): boolean => {
  const place = placeOf(phrase)
  if (place === undefined || (part(phrase) && (pending?.type === 'with' || pending === undefined))) return false
  // Land and water are where things are, never things that float in the picture.
  if (
    pending?.type === 'prep' &&
    /^(mountains|lake|river|beach|sea|forest|park|garden|desert|jungle|snow|stage|moon)$/.test(place.id) &&
    (phrase.senses.model ?? phrase.senses.singular?.senses.model)?.category !== 'plant' &&
    phrase.count === 1 &&
    /^(on|in|above|under|beside|leaning-on|facing)$/.test(pending.kind)
  )
    return true
  if (
    pending?.type === 'prep' &&
    thing(phrase) &&
    (/^(in-front-of|behind|left-of|right-of|above|around|between)$/.test(pending.kind) ||
      (pending.kind === 'beside' && phrase.senses.model?.category === 'building' && pending.word !== 'at'))
  )
    return false
  // "the roof of a barn": what stands on a building is not inside it.
  const model = phrase.senses.model ?? phrase.senses.singular?.senses.model
  if (
    pending?.type === 'prep' &&
    model?.category === 'building' &&
    phrase.noun.endsWith(model.id.replaceAll('-', ' ')) &&
    /^(on|on top of|under|above)$/.test(pending.word) &&
    model.id !== 'stadium'
  )
    return false
  if (!mayBeThing(phrase)) {
    if (pending?.type === 'object' && thing(phrase)) return false
    return phrase.qualities.colours.length === 0 || pending?.type === 'prep' || !thing(phrase)
  }
  if (pending?.type === 'prep')
    return (
      /^(in|inside|at|through|along|into|within)$/.test(pending.word) ||
      ((pending.word === 'on' || pending.word === 'across') &&
        (place.id === 'bridge' || place.id === 'mountains') &&
        !phrase.counted) ||
      (/^(near|by|beside|next to|over|across)$/.test(pending.word) && (place.id === 'lake' || place.id === 'river'))
    )
  return false
}

export const settle = (clause: Clause, phrase: NounPhrase, pending: Pending | undefined): void => {
  const place = placeOf(phrase)!
  const words = [
    ...phrase.qualities.manner,
    ...phrase.qualities.states,
    ...(phrase.qualities.material === undefined ? [] : [phrase.qualities.material]),
  ]
  if (phrase.qualities.size !== undefined) words.push(phrase.qualities.size)
  if (phrase.qualities.expression !== undefined) words.push(phrase.qualities.expression)
  for (const colour of phrase.qualities.colours) words.push(`main ${colour.colour}`)
  clause.reading.setPlace(place.id, phrase.noun, words, pending?.type === 'prep' && settles.has(pending.word) ? 2 : 1)
}

/** Adjectives of places on things and people are states. */
export const settleManner = (phrase: NounPhrase): void => {
  for (const word of phrase.qualities.manner)
    if (!phrase.qualities.states.includes(word)) phrase.qualities.states.push(word)
  phrase.qualities.manner = []
  if (phrase.qualities.age !== undefined && !human(phrase) && !animate(phrase)) {
    phrase.qualities.states.push(phrase.qualities.age)
    delete phrase.qualities.age
  }
}
