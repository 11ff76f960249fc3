/** The head of an English noun phrase, and what the nouns before it add. */
import { addSense } from '../reading/add-sense.ts'
import { animal, human } from '../reading/kinds.ts'
import type { Qualities } from '../reading/noun-phrase.ts'
import type { Senses } from '../senses.ts'
import { nounLike } from '../senses.ts'
import type { Grammar } from './grammar.ts'
import { isNoun, nounSenses } from './grammar.ts'
import type { Item } from './items.ts'

/** A word that is verb and noun alike is the verb when it follows a noun and something it may act on comes next. */
export const verbHere = (at: number, nouns: readonly Item[], several: boolean, grammar: Grammar): boolean => {
  const item = grammar.items[at]
  const before = nouns.at(-1)!
  const forms = item.senses.verbs
  if (forms === undefined) return false
  const plural = several || before.senses.singular !== undefined || before.senses.person?.plural === true
  const fits = forms.some(
    (entry) =>
      (entry.form === 's' && !plural) ||
      (entry.form === 'base' && plural) ||
      entry.form === 'past' ||
      entry.form === 'ing',
  )
  if (!fits) return false
  const person = before.senses.person ?? before.senses.singular?.senses.person
  const alive =
    person !== undefined ||
    (before.senses.model ?? before.senses.singular?.senses.model)?.category === 'animal' ||
    (before.senses.noun ?? before.senses.singular?.senses.noun)?.wider.includes('animal') === true
  const after = grammar.items[at + 1]
  // "a ladder painting a wall": no name goes on over an article.
  const article = after?.kind === 'determiner' || after?.kind === 'possessive' || after?.kind === 'number'
  if (article && forms.some((entry) => entry.verb.transitive && entry.form !== 'past')) return true
  // "a girl building a snowman", but "the girl's building".
  if (forms.some((entry) => entry.form === 'ing'))
    return (item.senses.noun === undefined && item.senses.model === undefined) || (alive && !isNoun(after, grammar))
  const free = after === undefined || !isNoun(after, grammar) || forms.some((entry) => entry.verb.transitive)
  return alive && free
}

const animalOf = (senses: Senses): boolean =>
  senses.model?.category === 'animal' || senses.noun?.wider.includes('animal') === true

/** The head is the last noun; nouns before it belong to its name, its material, its role or its states. */
export const headOf = (
  nouns: readonly Item[],
  qualities: Qualities,
  several: boolean,
  grammar: Grammar,
): { words: string[]; senses: Senses; item: Item; plural: boolean; people: number; animal: boolean } => {
  const last = nouns.at(-1)!
  const own = nounSenses(last) ?? last.senses
  // "three glasses" are drinking glasses; "glasses" alone are worn.
  const onlyPlace =
    own.model === undefined &&
    own.noun === undefined &&
    own.person === undefined &&
    own.garment === undefined &&
    own.part === undefined &&
    own.singular?.senses.model !== undefined
  // The catalogue may call a bunch of balloons "balloons"; three of them are three all the same.
  const many = own.model !== undefined && own.garment === undefined && own.singular?.senses.model !== undefined
  const single =
    own.singular !== undefined && (several || !nounLike(own) || onlyPlace || many) ? own.singular : undefined
  const senses = single?.senses ?? own
  const plural =
    single !== undefined ||
    (senses.person?.plural ?? false) ||
    (Object.keys(last.senses).length === 0 && /[^s]s$/.test(last.words) && last.words.length > 3)
  // "a robot chef" is a robot dressed as a chef.
  const actor = nouns.at(-2)
  if (senses.person?.role !== undefined && actor !== undefined && animal(actor) && !human(actor)) {
    qualities.roles.push(senses.person.role)
    const rest = headOf(nouns.slice(0, -1), qualities, false, grammar)
    return { ...rest, plural: rest.plural || plural }
  }
  // "a penguin family" is four penguins.
  if ((senses.person?.people ?? 1) > 1 && actor !== undefined && animal(actor) && !human(actor)) {
    const rest = headOf(nouns.slice(0, -1), qualities, false, grammar)
    return { ...rest, plural: false, people: senses.person!.people }
  }
  const words = [single?.word ?? last.words]
  for (const item of nouns.slice(0, -1).reverse()) {
    const before = item.senses
    if (before.quality?.class === 'material') qualities.material = before.quality.value
    else if (
      before.person !== undefined &&
      before.person.role !== undefined &&
      (senses.person !== undefined || animalOf(senses))
    )
      qualities.roles.push(before.person.role)
    else if (senses.garment !== undefined && before.person?.role !== undefined) qualities.roles.push(before.person.role)
    else if (senses.person !== undefined && before.person !== undefined) {
      if (before.person.gender !== undefined) qualities.gender = before.person.gender
      if (before.person.age !== undefined) qualities.age = before.person.age
    } else if (before.person?.age !== undefined && animalOf(senses)) qualities.age = before.person.age
    else if (before.person?.gender !== undefined && animalOf(senses)) qualities.states.push(item.words)
    else if (before.quality !== undefined) addSense(qualities, item)
    else words.unshift(item.words)
  }
  const noun = words.join(' ')
  const joined = words.length > 1 ? grammar.lexicon.senses(noun) : undefined
  const bare = Object.keys(senses).length === 0 && plural ? { senses, word: [last.words.replace(/s$/, '')] } : undefined
  // "a museum hall": a name nobody knows that begins with a place is that place.
  const place = nouns.length > 1 && !nounLike(senses) && joined === undefined ? nouns[0].senses.place : undefined
  if (place !== undefined) return { words: [noun], senses: { place }, item: last, plural, people: 1, animal: false }
  return {
    words: bare === undefined ? [noun] : [...words.slice(0, -1), ...bare.word],
    senses: joined !== undefined && nounLike(joined) ? joined : senses,
    item: last,
    plural,
    people: senses.person?.people ?? 1,
    animal: animalOf(senses),
  }
}
