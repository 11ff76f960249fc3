/** Hair and beards by the words for them. */
import type { NounPhrase, Qualities } from './noun-phrase.ts'

export const hairStyleOf = (phrase: NounPhrase): string | undefined => {
  const words = [
    phrase.senses.hair ?? phrase.senses.singular?.senses.hair ?? '',
    ...phrase.qualities.states,
    phrase.qualities.hair?.style ?? '',
  ]
  const styles = [
    'bald',
    'ponytail',
    'braids',
    'bun',
    'afro',
    'mohawk',
    'spiky',
    'bangs',
    'curly',
    'straight',
    'long',
    'short',
  ]
  return styles.find((style) => words.includes(style) || phrase.noun === style)
}

export const beardOf = (phrase: NounPhrase): NonNullable<Qualities['beard']> => {
  const own = phrase.senses.beard
  if (own === 'moustache' || own === 'goatee' || own === 'stubble') return own
  const long =
    phrase.qualities.states.includes('long') ||
    phrase.qualities.size === 'big' ||
    phrase.qualities.size === 'huge' ||
    phrase.qualities.states.includes('fluffy') ||
    own === 'long'
  return long ? 'long' : 'short'
}
