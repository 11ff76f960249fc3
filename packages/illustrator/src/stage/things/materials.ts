/** What things can be made of: each material turns a recipe's own surface into one that reads as that material. */
import type { Hex, Pattern, Surface } from '../solids.ts'
import { blendColours, brightness, shade } from './colours.ts'

export interface Material {
  readonly name: string
  /** True when every part must be made of it, not only the main one. */
  readonly whole: boolean
  apply(own: Surface): Surface
}

interface Recipe extends Omit<Partial<Surface>, 'pattern' | 'colour'> {
  /** Its natural colour; without one the thing keeps its own. */
  readonly natural?: Hex
  readonly whole?: boolean
  /** Words that mean the same. */
  readonly names?: readonly string[]
  readonly texture?: (colour: Hex) => Pattern
}

const texture =
  (kind: Pattern['kind'], scale: number, contrast: number) =>
  (colour: Hex): Pattern => ({ kind, colours: [colour, shade(colour, contrast)], scale })

const metallic = (natural: Hex, ...names: string[]): Recipe => ({
  natural, names, shine: 0.85, gloss: 46, rim: 0.45, mirror: 0.28, opacity: 1, skin: 0,
}) // biome-ignore format: a list

const RECIPES: Readonly<Record<string, Recipe>> = {
  wood: { natural: '#b5763f', names: ['wooden', 'timber', 'pine', 'teak', 'driftwood'], shine: 0.14, gloss: 20, texture: texture('wood', 0.14, 0.85) },
  oak: { natural: '#b98a52', names: ['oaken'], shine: 0.14, gloss: 20, texture: texture('wood', 0.14, 0.84) },
  mahogany: { natural: '#7a3b26', names: ['walnut', 'rosewood', 'redwood'], shine: 0.3, gloss: 30, texture: texture('wood', 0.14, 0.8) },
  bamboo: { natural: '#d2b767', whole: true, shine: 0.25, gloss: 26, texture: texture('stripes', 0.05, 0.86) },
  straw: { natural: '#e3bf6a', names: ['hay', 'wicker', 'rattan', 'raffia'], shine: 0.06, texture: texture('fur', 0.04, 0.8) },
  metal: metallic('#a9b1bc', 'metallic', 'metal'),
  steel: metallic('#b9c1cc', 'stainless steel', 'aluminium', 'aluminum', 'tin', 'titanium', 'platinum'),
  iron: { ...metallic('#50545e', 'wrought iron', 'cast iron', 'lead'), shine: 0.4, mirror: 0.08 },
  gold: metallic('#f1bb35', 'golden', 'gilded'),
  silver: metallic('#d3d8e0', 'silvery'),
  'rose gold': metallic('#e8a993'),
  copper: metallic('#c9713f'),
  bronze: metallic('#a8733a'),
  brass: metallic('#d9a94a'),
  chrome: { ...metallic('#c6ced8', 'chromed', 'mirror'), mirror: 0.55 },
  glass: { natural: '#d5ebf3', names: ['transparent', 'see-through'], shine: 0.95, gloss: 90, rim: 0.65, mirror: 0.22, opacity: 0.38 },
  crystal: { natural: '#d9e6fb', whole: true, names: ['quartz'], shine: 1, gloss: 140, rim: 0.7, mirror: 0.3, opacity: 0.55 },
  diamond: { natural: '#e6f4ff', whole: true, shine: 1, gloss: 180, rim: 0.8, mirror: 0.4, opacity: 0.6 },
  emerald: { natural: '#2fa86a', whole: true, names: ['jade'], shine: 0.9, gloss: 90, rim: 0.5, mirror: 0.2, skin: 0.4 },
  ice: { natural: '#9fd4ee', whole: true, names: ['icy', 'frozen'], shine: 0.9, gloss: 70, rim: 0.7, mirror: 0.16, opacity: 0.85, skin: 0.4, texture: (colour) => ({ kind: 'noise', colours: [colour, shade(colour, 1.5)], scale: 0.25 }) },
  stone: { natural: '#9c9c9a', names: ['rock', 'granite', 'slate', 'limestone'], shine: 0.06, texture: texture('noise', 0.1, 0.84) },
  sandstone: { natural: '#d9b98a', shine: 0.05, texture: texture('sand', 0.05, 0.9) },
  marble: { natural: '#efedea', shine: 0.5, gloss: 50, texture: (colour) => ({ kind: 'marble', colours: [colour, shade(colour, 0.78)], scale: 0.4 }) },
  concrete: { natural: '#a8a6a2', names: ['cement'], shine: 0.04, texture: texture('noise', 0.06, 0.92) },
  brick: { natural: '#b5583f', names: ['bricks'], shine: 0.05, texture: (colour) => ({ kind: 'bricks', colours: [colour, '#e0d5c8'], scale: 0.22 }) },
  fabric: { names: ['cloth', 'cotton', 'linen', 'canvas', 'textile', 'felt', 'denim'], shine: 0.04, gloss: 10, mirror: 0, rim: 0.35 },
  silk: { names: ['satin'], shine: 0.55, gloss: 18, rim: 0.5, mirror: 0 },
  velvet: { shine: 0.02, mirror: 0, rim: 0.8 },
  plush: { names: ['fur', 'furry', 'fluffy'], shine: 0.03, mirror: 0, rim: 0.6, texture: texture('fur', 0.03, 0.9) },
  leather: { natural: '#7b4a2c', shine: 0.35, gloss: 18, mirror: 0, texture: texture('noise', 0.03, 0.93) },
  wool: { names: ['woollen', 'woolen', 'knitted', 'knit', 'crochet'], shine: 0.02, mirror: 0, rim: 0.45, texture: texture('knit', 0.05, 0.85) },
  paper: { natural: '#f6f1e7', whole: true, names: ['papercraft'], shine: 0.03, mirror: 0, rim: 0.2 },
  origami: { natural: '#f3ece0', whole: true, shine: 0.03, mirror: 0, rim: 0.15 },
  cardboard: { natural: '#c79a64', whole: true, shine: 0.04, mirror: 0, texture: texture('stripes', 0.012, 0.96) },
  plastic: { names: ['vinyl', 'lego'], shine: 0.4, gloss: 30, mirror: 0.03 },
  rubber: { shine: 0.14, gloss: 14, mirror: 0 },
  ceramic: { natural: '#f2ece2', names: ['earthenware', 'pottery'], shine: 0.5, gloss: 40 },
  porcelain: { natural: '#fbfaf6', names: ['china'], shine: 0.7, gloss: 60, skin: 0.2 },
  terracotta: { natural: '#cf7a52', shine: 0.06 },
  clay: { natural: '#c77f5a', whole: true, names: ['plasticine', 'play-doh'], shine: 0.08, skin: 0.2 },
  wax: { natural: '#f3e3b8', whole: true, shine: 0.3, gloss: 18, skin: 0.8 },
  chocolate: { natural: '#5c3420', whole: true, shine: 0.45, gloss: 26, rim: 0.35, mirror: 0.02 },
  candy: { natural: '#f78fb3', whole: true, names: ['sugar'], shine: 0.7, gloss: 50, skin: 0.4 },
  gingerbread: { natural: '#b97440', whole: true, names: ['cookie', 'biscuit', 'bread'], shine: 0.05, texture: texture('noise', 0.06, 0.9) },
  jelly: { natural: '#e8445a', whole: true, names: ['jello', 'gelatin', 'slime'], shine: 0.9, gloss: 50, rim: 0.6, opacity: 0.7, skin: 0.8 },
  water: { natural: '#7cc4ea', whole: true, names: ['bubble'], shine: 1, gloss: 90, rim: 0.7, mirror: 0.2, opacity: 0.5 },
  moss: { natural: '#6d9a3c', whole: true, names: ['mossy', 'grass', 'leaves', 'ivy'], shine: 0.02, texture: texture('grass', 0.08, 0.8) },
  snow: { natural: '#f4f8fc', whole: true, names: ['snowy'], shine: 0.1, rim: 0.5, skin: 0.5, texture: texture('snow', 0.1, 0.95) },
  sand: { natural: '#e2c48d', whole: true, names: ['sandy'], shine: 0.03, texture: texture('sand', 0.05, 0.9) },
  neon: { natural: '#ff4fd8', whole: true, shine: 0, rim: 0, glow: 0.95 },
} // biome-ignore format: one material a line reads as a table

const BY_NAME = new Map<string, readonly [string, Recipe]>(
  Object.entries(RECIPES).flatMap(([name, recipe]) =>
    [name, ...(recipe.names ?? [])].map((word) => [word, [name, recipe] as const] as const),
  ),
)

/** Every word `findMaterial` knows. */
export const materialNames: readonly string[] = [...BY_NAME.keys()]

/** In a whole material, light and dark parts stay apart by half, so that features still read. */
function naturalColour(recipe: Recipe, own: Surface): Hex {
  if (!recipe.natural) return own.colour
  if (!recipe.whole) return recipe.natural
  const offset = (brightness(own.colour) - 0.55) * 0.5
  return offset >= 0 ? blendColours(recipe.natural, '#ffffff', offset) : shade(recipe.natural, 1 + offset)
}

/** The material of a word, or undefined for a word that is none. */
export function findMaterial(word: string): Material | undefined {
  const found = BY_NAME.get(word.toLowerCase().trim())
  if (!found) return undefined
  const [name, recipe] = found
  const { natural: _natural, whole = false, names: _names, texture: pattern, ...finish } = recipe
  return {
    name,
    whole,
    apply(own) {
      const colour = naturalColour(recipe, own)
      const { pattern: ownPattern, ...rest } = own
      const kept = recipe.natural || !ownPattern ? {} : { pattern: ownPattern }
      return { ...rest, ...kept, ...finish, colour, ...(pattern ? { pattern: pattern(colour) } : {}) }
    },
  }
}
