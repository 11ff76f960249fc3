/** What every model of the stage promises: a recipe that builds solids, plus the facts others need to place it. */
import type { Chance } from './chance.ts'
import type { Clay } from './clay.ts'
import type { Frame, Hex, Pattern, Point, Surface } from './solids.ts'

export type Category =
  | 'person'
  | 'animal'
  | 'plant'
  | 'food'
  | 'furniture'
  | 'vehicle'
  | 'building'
  | 'nature'
  | 'tool'
  | 'toy'
  | 'clothing'
  | 'container'
  | 'device'
  | 'instrument'
  | 'sport'
  | 'decoration'
  | 'sign'
  | 'fantasy'

export interface ModelFacts {
  /** Catalogue id, kebab-case singular: `traffic-light`. */
  readonly id: string
  /** What people call it, singular, commonest first. English includes synonyms; Chinese has no measure words. */
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  readonly category: Category
  /** The next wider words, nearest first (`['pet', 'animal']`), for hypernym lookup. */
  readonly kinds: readonly string[]
  /** Real height (or length, for long low things) in metres at size 1, as built. */
  readonly size: number
  /** How it meets the world. */
  readonly rests: 'ground' | 'surface' | 'wall' | 'ceiling' | 'air' | 'water' | 'hand' | 'sky'
  /** Names of parts that take a colour, main part first: `['body', 'wheels']`. `colours.main` means the first. */
  readonly colourable: readonly string[]
  /** Its own colour when none is asked for. */
  readonly colour: Hex
  /** Poses it knows, for creatures; states for things (`open`, `lit`, `broken`). */
  readonly poses?: readonly string[]
}

/** How one instance should look: everything optional, everything honoured. */
export interface Look {
  /** By part name; `main` is the first colourable part. */
  readonly colours?: Readonly<Record<string, Hex>>
  readonly pattern?: Pattern
  /** wood, metal, gold, glass, stone, ice, fabric, paper, plastic ... the recipe or `materials.ts` turns it into surfaces. */
  readonly material?: string
  /** Adjectives that change shape or state: `fat`, `tall`, `old`, `open`, `lit`, `wet`. */
  readonly states?: readonly string[]
  readonly person?: PersonLook
}

export interface Garment {
  /** shirt, t-shirt, jacket, coat, dress, skirt, trousers, shorts, apron, hat, cap, scarf, tie, glasses, boots, kimono ... */
  readonly kind: string
  readonly colour?: Hex
  readonly pattern?: Pattern
  readonly material?: string
}

export interface PersonLook {
  readonly age?: 'baby' | 'child' | 'teen' | 'adult' | 'old'
  readonly gender?: 'woman' | 'man'
  readonly build?: 'thin' | 'average' | 'heavy' | 'muscular'
  /** Skin tone 0 (lightest) .. 1 (darkest); drawn by chance when absent. */
  readonly skin?: number
  readonly hair?: { readonly style?: string; readonly colour?: Hex }
  readonly beard?: 'none' | 'stubble' | 'moustache' | 'goatee' | 'short' | 'long'
  readonly clothes?: readonly Garment[]
  /** chef, doctor, astronaut, king ... sets clothes and tools that `clothes` then overrides. */
  readonly role?: string
  /** A culture's dress when the prompt names it: kimono, sari, hanfu, kilt. */
  readonly dress?: string
}

/** Where a hand or paw should go, in the figure's own coordinates (metres at size 1, root on the ground between the feet, z = front). */
export interface HandTarget {
  readonly at: Point
  /** Direction the palm faces. */
  readonly palm?: Point
  /** Direction the fingers point. */
  readonly fingers?: Point
  /** 0 flat hand .. 1 fist around something. */
  readonly grip?: number
}

/** A pose by name, with what the situation dictates. All coordinates are the figure's own. */
export interface Pose {
  /** stand, walk, run, sit, sit-floor, kneel, lie, ride, jump, kick, swim, fly, wave, cheer, hold, hug, dance, point, sleep, eat, look ... */
  readonly name: string
  /** Height of the seat surface for `sit` and `ride`, metres above the root. */
  readonly seatHeight?: number
  readonly hands?: { readonly left?: HandTarget; readonly right?: HandTarget }
  readonly feet?: { readonly left?: Point; readonly right?: Point }
  /** The point the eyes look at. */
  readonly gaze?: Point
  /** smile, open, laugh, calm, surprise, sad, angry, sleep, wink, focus, sing, scared, look-down ... */
  readonly expression?: string
  /** Forward lean of the trunk, radians. */
  readonly lean?: number
  /** Turn of the head relative to the body, radians; positive to its left. */
  readonly headTurn?: number
}

/** A named place on a finished model, in the coordinates of the clay's parent (the world). */
export interface Anchor {
  readonly at: Point
  readonly axes: Frame
  /** Width and height in metres of a flat area (`face`): what a picture for it should be shaped like. */
  readonly size?: readonly [width: number, height: number]
}

/** `top`, `seat`, `grip-left`, `grip-right`, `mouth`, `hand-left`, `hand-right`, `head`, `lap`, `back`, `inside`, `front`, `face` (flat area for text) ... */
export type Anchors = Readonly<Record<string, Anchor>>

export interface ModelRequest {
  readonly look: Look
  readonly pose?: Pose
  readonly chance: Chance
  /** Text or a picture for the model's `face` (sign, screen, T-shirt): an id in the world's pictures. */
  readonly picture?: string
}

export interface Model extends ModelFacts {
  build(clay: Clay, request: ModelRequest): Anchors
}

/** The surface of a part: asked colour, pattern and material over the recipe's own. */
export type PartSurface = (part: string, own: Surface) => Surface
