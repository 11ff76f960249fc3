/**
 * Verbs that can be drawn: lemma | irregular forms (past, participle; or `=` for regular) | Chinese words | traits.
 * Traits: `t` takes an object, `p` the other side of it is a partner (talk to), `pose` it only says how a body rests,
 * `hold`/`ride`/`wear`/`lean`/`hang`/`face` it is also a relation, `rev` two actors do it to each other, `anim` animals do it too.
 */
import { lazily, rowsOf, wordsOf } from './table.ts'
import { table } from './verb-table.ts'

export interface Verb {
  readonly lemma: string
  readonly chinese: readonly string[]
  /** Takes an object: eat an apple. */
  readonly transitive: boolean
  /** The other side is a partner rather than a thing: talk to. */
  readonly partner: boolean
  /** Only says how a body rests: sit, stand, lie. */
  readonly pose: boolean
  /** Several actors without an object do it to each other. */
  readonly mutual: boolean
  /** Animals do it too, so a participle after an animal belongs to it. */
  readonly animal: boolean
  readonly relation?: 'holding' | 'riding' | 'wearing' | 'leaning-on' | 'hanging-from' | 'facing'
}

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle'

const relations: Readonly<Record<string, NonNullable<Verb['relation']>>> = {
  hold: 'holding',
  ride: 'riding',
  wear: 'wearing',
  lean: 'leaning-on',
  hang: 'hanging-from',
  face: 'facing',
}

const doubled =
  /^(cut|chop|stir|sip|swim|skip|run|jog|hop|spin|sit|hit|shoot not|nap|hug|chat|clap|knit|dig|shop|pet|pat|wag|skid|drag|set|hum|plan|grin|slip|trot|mop|get|put|let|win|bet|wed|pin|tip|wrap|unwrap|slap|tap|stop|grab|dip|drip|rub|scrub)$/

const ingOf = (lemma: string): string => {
  const [first, ...rest] = lemma.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  if (first === 'lie' || first === 'tie') return `${first === 'lie' ? 'lying' : 'tying'}${tail}`
  if (doubled.test(first)) return `${first}${first.at(-1)}ing${tail}`
  if (first === 'see' || first === 'free' || first === 'high-five')
    return first === 'high-five' ? 'high-fiving' : `${first}ing${tail}`
  return `${first.endsWith('e') ? first.slice(0, -1) : first}ing${tail}`
}

const sOf = (lemma: string): string => {
  const [first, ...rest] = lemma.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  if (/(s|x|z|ch|sh|o)$/.test(first)) return `${first}es${tail}`
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}ies${tail}`
  return `${first}s${tail}`
}

const edOf = (lemma: string): string => {
  if (doubled.test(lemma)) return `${lemma}${lemma.at(-1)}ed`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

export const read = (row: readonly string[]): Verb => {
  const traits = (row[3] ?? '').split(' ')
  const relation = traits.map((trait) => relations[trait]).find((found) => found !== undefined)
  return {
    lemma: row[0],
    chinese: wordsOf(row[2]),
    transitive: traits.includes('t'),
    partner: traits.includes('p'),
    pose: traits.includes('pose'),
    mutual: traits.includes('rev'),
    animal: traits.includes('anim') || traits.includes('pose'),
    ...(relation === undefined ? {} : { relation }),
  }
}

/** Every verb, in the table's order. */
export const verbs = lazily((): readonly Verb[] => rowsOf(table).map(read))

/** English word form to the verbs it may be. */
export const englishVerbForms = lazily(() => {
  const forms = new Map<string, { readonly verb: Verb; readonly form: VerbForm }[]>()
  const add = (word: string, verb: Verb, form: VerbForm): void => {
    const known = forms.get(word)
    if (known === undefined) forms.set(word, [{ verb, form }])
    else if (!known.some((entry) => entry.verb === verb && entry.form === form)) known.push({ verb, form })
  }
  rowsOf(table).forEach((row, at) => {
    const verb = verbs()[at]
    const irregular = wordsOf(row[1])
    const [past, participle] = irregular[0] === '=' ? [edOf(row[0]), edOf(row[0])] : irregular
    add(row[0], verb, 'base')
    add(sOf(row[0]), verb, 's')
    add(ingOf(row[0]), verb, 'ing')
    add(past, verb, 'past')
    add(participle, verb, 'participle')
  })
  for (const [word, lemma, form] of [
    ['practicing', 'practise', 'ing'],
    ['practices', 'practise', 's'],
    ['travelling', 'travel', 'ing'],
    ['skiing', 'ski', 'ing'],
    ['picnicking', 'picnic', 'ing'],
    ['dreaming', 'dream', 'ing'],
    ['dreamed', 'dream', 'past'],
    ['learned', 'learn', 'past'],
    ['burned', 'burn', 'participle'],
    ['leaped', 'leap', 'past'],
    ['dove', 'dive', 'past'],
    ['having a picnic', 'picnic', 'ing'],
    ['have a picnic', 'picnic', 'base'],
    ['having dinner', 'dine', 'ing'],
    ['having lunch', 'dine', 'ing'],
    ['having breakfast', 'dine', 'ing'],
    ['having tea', 'drink', 'ing'],
    ['doing homework', 'study', 'ing'],
    ['taking a nap', 'nap', 'ing'],
    ['taking a bath', 'bathe', 'ing'],
    ['taking a selfie', 'photograph', 'ing'],
    ['going for a walk', 'walk', 'ing'],
    ['giving a speech', 'speak', 'ing'],
    ['making music', 'play', 'ing'],
  ] as const) {
    const verb = verbs().find((entry) => entry.lemma === lemma)
    if (verb !== undefined) add(word, verb, form)
  }
  return forms
})

/** Chinese word to its verb; the first entry of the table wins. */
export const chineseVerbs = lazily(() => {
  const map = new Map<string, Verb>()
  for (const verb of verbs()) for (const word of verb.chinese) if (!map.has(word)) map.set(word, verb)
  return map
})

export const verbNamed = (lemma: string): Verb | undefined => verbs().find((verb) => verb.lemma === lemma)
