/** Patterns of cloth by the words people use, coloured to suit a ground colour. */
import type { Hex, Pattern } from '../solids.ts'
import { acrossFrame } from './clothes/cloth.ts'
import { brightness, darker, lighter, mixHex } from './tint.ts'

/** The second colour: white on dark and strong cloth, a deep shade on light cloth. */
const against = (colour: Hex): Hex =>
  brightness(colour) > 0.72 ? darker(mixHex(colour, '#3a4a7a', 0.35), 0.45) : '#f8f4ec'

const MAKERS: Readonly<Record<string, (colour: Hex, second: Hex) => Pattern>> = {
  striped: (colour, second) => ({ kind: 'stripes', colours: [colour, second], scale: 0.034 }),
  pinstriped: (colour, second) => ({
    kind: 'stripes',
    colours: [colour, colour, colour, mixHex(colour, second, 0.5)],
    scale: 0.008,
    frame: acrossFrame,
  }),
  'vertical stripes': (colour, second) => ({
    kind: 'stripes',
    colours: [colour, second],
    scale: 0.03,
    frame: acrossFrame,
  }),
  checked: (colour, second) => ({ kind: 'checks', colours: [colour, second], scale: 0.032 }),
  plaid: (colour, second) => ({ kind: 'plaid', colours: [colour, darker(colour, 0.55), second], scale: 0.066 }),
  'polka dots': (colour, second) => ({ kind: 'dots', colours: [colour, second], scale: 0.036 }),
  floral: (colour, second) => ({ kind: 'flowers', colours: [colour, second, '#f2b632'], scale: 0.075 }),
  stars: (colour, second) => ({
    kind: 'stars',
    colours: [colour, brightness(colour) < 0.6 ? '#ffd84f' : second],
    scale: 0.075,
  }),
  hearts: (colour, second) => ({ kind: 'hearts', colours: [colour, second], scale: 0.07 }),
  camouflage: (colour) => ({
    kind: 'patches',
    colours: [colour, darker(colour, 0.42), lighter(mixHex(colour, '#b9a878', 0.5), 0.2)],
    scale: 0.085,
  }),
  leopard: (colour) => ({ kind: 'spots', colours: [colour, '#3a2618'], scale: 0.05 }),
  knitted: (colour) => ({ kind: 'knit', colours: [colour, darker(colour, 0.25)], scale: 0.022 }),
  gradient: (colour, second) => ({ kind: 'gradient', colours: [colour, second], scale: 0.9 }),
  'tie-dye': (colour, second) => ({ kind: 'noise', colours: [colour, second, '#f2a63c'], scale: 0.12 }),
  scales: (colour) => ({ kind: 'scales', colours: [colour, lighter(colour, 0.25)], scale: 0.035 }),
}

const ALIASES: Readonly<Record<string, string>> = {
  stripes: 'striped',
  stripe: 'striped',
  stripy: 'striped',
  'horizontal stripes': 'striped',
  pinstripe: 'pinstriped',
  checkered: 'checked',
  chequered: 'checked',
  check: 'checked',
  checks: 'checked',
  gingham: 'checked',
  tartan: 'plaid',
  dotted: 'polka dots',
  dots: 'polka dots',
  'polka dot': 'polka dots',
  'polka-dot': 'polka dots',
  'polka-dots': 'polka dots',
  spotted: 'polka dots',
  flowers: 'floral',
  flowered: 'floral',
  flowery: 'floral',
  star: 'stars',
  starry: 'stars',
  heart: 'hearts',
  camo: 'camouflage',
  'leopard print': 'leopard',
  knit: 'knitted',
  ombre: 'gradient',
  tiedye: 'tie-dye',
}

export const patternNames: readonly string[] = Object.keys(MAKERS)

/** The pattern of a word on a ground colour; undefined when the word names none. `second` overrides the chosen second colour. */
export function patternNamed(name: string, colour: Hex, second?: Hex): Pattern | undefined {
  const word = name.toLowerCase()
  const maker = MAKERS[ALIASES[word] ?? word]
  return maker?.(colour, second ?? against(colour))
}
