/** Hair of every style, in head heights, and the words that name a style. */
import type { Clay } from '../../clay.ts'
import type { Hex } from '../../solids.ts'
import { looseStyles } from './loose-styles.ts'
import { shapedStyles } from './shaped-styles.ts'
import { Strands } from './strands.ts'
import type { Style } from './strokes.ts'

const STYLES: Readonly<Record<string, Style>> = { ...looseStyles, ...shapedStyles }

const ALIASES: Readonly<Record<string, string>> = {
  none: 'bald',
  shaved: 'buzz',
  cropped: 'short',
  crew: 'buzz',
  'crew cut': 'buzz',
  straight: 'long',
  'long straight': 'long',
  'shoulder-length': 'shoulder',
  medium: 'shoulder',
  'medium length': 'shoulder',
  pony: 'ponytail',
  'pony tail': 'ponytail',
  'pig tails': 'pigtails',
  twintails: 'pigtails',
  plaits: 'braids',
  plait: 'braid',
  braided: 'braids',
  'curly hair': 'curly',
  frizzy: 'curly',
  bangs: 'fringe',
  'top bun': 'bun',
  'man bun': 'topknot',
  'top knot': 'topknot',
  chignon: 'low bun',
  'slicked back': 'slick',
  'slicked-back': 'slick',
  tousled: 'messy',
  shaggy: 'messy',
  wild: 'messy',
  balding: 'ring',
  'bowl cut': 'bowl',
  dreads: 'dreadlocks',
  locs: 'dreadlocks',
  pompadour: 'quiff',
  'side-parted': 'side part',
  'side-part': 'side part',
  parted: 'side part',
  'long wavy': 'wavy',
  spikes: 'spiky',
  'pixie cut': 'pixie',
  'long blond': 'long',
  bobbed: 'bob',
}

/** Every hair style. */
export const hairStyles: readonly string[] = Object.keys(STYLES)

/** The style a word names; undefined when it names none. */
export function hairNamed(word: string): string | undefined {
  const name = word.toLowerCase().trim()
  const spaced = name.replace(/[-_]/g, ' ')
  return [name, spaced].map((form) => (STYLES[form] ? form : ALIASES[form])).find((found) => found !== undefined)
}

/**
 * Adds hair to the head's clay.
 * @param cover how much of it a hat hides
 * @throws RangeError for an unknown style, naming the legal ones.
 */
export function addHair(top: Clay, style: string, colour: Hex, cover: 'none' | 'top' | 'all', tie: Hex): void {
  const known = hairNamed(style)
  if (!known) throw new RangeError(`person.hair.style: got "${style}", expected one of ${hairStyles.join(', ')}`)
  if (cover === 'all') return
  STYLES[known](new Strands(top, colour, cover === 'top', tie))
}
