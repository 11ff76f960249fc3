/** From a subject's words to a model's look. Pure. */
import type { Subject } from '../../design/design.ts'
import type { Garment, Look, PersonLook } from '../model.ts'
import type { Hex, Pattern } from '../solids.ts'
import { isRole, isWearable, knownHair } from './words.ts'

const PATTERNS: Readonly<Record<string, Pattern['kind']>> = {
  striped: 'stripes',
  stripes: 'stripes',
  stripe: 'stripes',
  zebra: 'stripes',
  checked: 'checks',
  checkered: 'checks',
  chequered: 'checks',
  checks: 'checks',
  plaid: 'plaid',
  tartan: 'plaid',
  gingham: 'plaid',
  dotted: 'dots',
  dots: 'dots',
  'polka-dot': 'dots',
  'polka dot': 'dots',
  'polka-dotted': 'dots',
  spotted: 'spots',
  spots: 'spots',
  leopard: 'spots',
  patches: 'patches',
  patched: 'patches',
  floral: 'flowers',
  flowered: 'flowers',
  flowers: 'flowers',
  starry: 'stars',
  stars: 'stars',
  hearts: 'hearts',
  gradient: 'gradient',
  marbled: 'marble',
  marble: 'marble',
  knitted: 'knit',
  knit: 'knit',
  tiled: 'tiles',
  bricks: 'bricks',
  scales: 'scales',
  rainbow: 'gradient',
  mesh: 'mesh',
  rings: 'rings',
  mottled: 'noise',
}

const RAINBOW: readonly Hex[] = ['#ec5a55', '#f7c04a', '#58b877', '#4a78e0']

/** Lightens dark colours and darkens light ones: a second colour that shows on the first. */
function counter(colour: Hex): Hex {
  const value = Number.parseInt(colour.slice(1), 16)
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255]
  const light = r * 0.3 + g * 0.59 + b * 0.11 > 150
  const part = (channel: number) =>
    Math.round(light ? channel * 0.55 : channel + (255 - channel) * 0.82)
      .toString(16)
      .padStart(2, '0')
  return `#${part(r)}${part(g)}${part(b)}` as Hex
}

/** A pattern by its word, in these colours; undefined when the word names none. */
export function patternNamed(word: string | undefined, colours: readonly Hex[], scale: number): Pattern | undefined {
  if (!word) return undefined
  const kind = PATTERNS[word.trim().toLowerCase()]
  if (!kind) return undefined
  if (word === 'rainbow') return { kind, colours: RAINBOW, scale: scale * 6 }
  const first = colours[0] ?? '#f4efe6'
  return { kind, colours: [first, colours[1] ?? counter(first)], scale }
}

/**
 * Bright light turns a light neutral grey to white: silver is asked for as #c0c0c0 and must still read as grey, so such
 * greys are painted a step darker and a little cooler.
 */
function honest(colour: Hex): Hex {
  const value = Number.parseInt(colour.slice(1), 16)
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255]
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)]
  if (high - low > 14 || low < 150 || high > 222) return colour
  const part = (channel: number, by: number) =>
    Math.round(channel * by)
      .toString(16)
      .padStart(2, '0')
  return `#${part(r, 0.73)}${part(g, 0.76)}${part(b, 0.8)}` as Hex
}

const garment = (each: Subject['clothes'][number]): Garment => {
  const pattern = patternNamed(each.pattern, each.colour ? [each.colour as Hex] : [], 0.06)
  return {
    kind: each.kind,
    ...(each.colour ? { colour: each.colour as Hex } : {}),
    ...(pattern ? { pattern } : {}),
    ...(each.material ? { material: each.material } : {}),
  }
}

function personLook(subject: Subject, worn: readonly Garment[]): PersonLook {
  const { age, gender, build, skin, hair, beard, role, dress } = subject
  const clothes = [...subject.clothes.map(garment), ...worn].filter(({ kind }) => isWearable(kind))
  return {
    ...(age ? { age } : {}),
    ...(gender ? { gender } : {}),
    ...(build ? { build } : {}),
    ...(skin === undefined ? {} : { skin }),
    ...(hair
      ? {
          hair: {
            ...(hair.style && knownHair(hair.style) ? { style: hair.style } : {}),
            ...(hair.colour ? { colour: hair.colour as Hex } : {}),
          },
        }
      : {}),
    ...(beard ? { beard } : {}),
    ...(clothes.length > 0 ? { clothes } : {}),
    ...(role && isRole(role) ? { role } : {}),
    ...(dress ? { dress } : {}),
  }
}

/**
 * The look a subject asks for.
 * @param person whether its model is a person
 * @param height of the model in metres: repeats of patterns grow with it
 * @param worn garments from `wearing` relations
 */
export function lookOf(subject: Subject, person: boolean, height: number, worn: readonly Garment[] = []): Look {
  const colours = Object.fromEntries(subject.colours.map(({ part, colour }) => [part, honest(colour as Hex)]))
  const pattern = patternNamed(
    subject.pattern,
    subject.colours.map(({ colour }) => colour as Hex),
    Math.max(0.012, height * 0.09),
  )
  const personal = person ? personLook(subject, worn) : undefined
  return {
    ...(subject.colours.length > 0 ? { colours } : {}),
    ...(pattern ? { pattern } : {}),
    ...(subject.material ? { material: subject.material } : {}),
    ...(subject.states.length > 0 ? { states: subject.states } : {}),
    ...(personal && Object.keys(personal).length > 0 ? { person: personal } : {}),
  }
}
