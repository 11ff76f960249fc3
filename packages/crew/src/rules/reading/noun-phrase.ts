/** A noun with all that was said about it, in either language, before anything is decided about what to draw. */
import type { Senses } from '../senses.ts'

export interface Garment {
  kind: string
  colour?: string
  pattern?: string
  material?: string
}

export interface Qualities {
  colours: { part: string; colour: string }[]
  size?: 'tiny' | 'small' | 'big' | 'huge'
  age?: 'baby' | 'child' | 'teen' | 'adult' | 'old'
  young: boolean
  build?: 'thin' | 'average' | 'heavy' | 'muscular'
  pattern?: string
  material?: string
  expression?: string
  skin?: number
  hair?: { style?: string; colour?: string }
  beard?: 'none' | 'stubble' | 'moustache' | 'goatee' | 'short' | 'long'
  dress?: string
  states: string[]
  /** Adjectives of places: cosy, abandoned. */
  manner: string[]
  clothes: Garment[]
  /** Nouns before the noun that are not part of its name: a chef rabbit. */
  roles: string[]
  gender?: 'woman' | 'man'
}

export interface NounPhrase {
  /** The noun as the prompt says it, singular, with the nouns that belong to its name. */
  noun: string
  senses: Senses
  count: number
  /** The count was said (three), not guessed (several). */
  counted: boolean
  plural: boolean
  definite: boolean
  /** "another": never the one that was spoken of. */
  other: boolean
  qualities: Qualities
  /** Each of several colours is a thing of its own: "red, yellow and blue balloons". */
  apart: boolean
  /** Neither article nor number stands before it. */
  bare?: boolean
}

export const noQualities = (): Qualities => ({
  colours: [],
  young: false,
  states: [],
  manner: [],
  clothes: [],
  roles: [],
})

/** Adds what a later sentence says; later words win where only one can be true. */
export const mergeQualities = (into: Qualities, from: Qualities): void => {
  for (const colour of from.colours) {
    const same = into.colours.find((entry) => entry.part === colour.part)
    if (same === undefined) into.colours.push({ ...colour })
    else same.colour = colour.colour
  }
  for (const key of [
    'size',
    'age',
    'build',
    'pattern',
    'material',
    'expression',
    'skin',
    'beard',
    'dress',
    'gender',
  ] as const)
    if (from[key] !== undefined) Object.assign(into, { [key]: from[key] })
  if (from.hair !== undefined) into.hair = { ...into.hair, ...from.hair }
  into.young ||= from.young
  for (const key of ['states', 'manner', 'roles'] as const)
    for (const word of from[key]) if (!into[key].includes(word)) into[key].push(word)
  for (const garment of from.clothes) addGarment(into, garment)
}

/** A second mention of a garment of the same kind tells more about the first. */
export const addGarment = (into: Qualities, garment: Garment): void => {
  const same = into.clothes.find((entry) => entry.kind === garment.kind)
  if (same === undefined) into.clothes.push({ ...garment })
  else Object.assign(same, garment)
}
