/**
 * What a picture should show, said in one form that a rules planner and a language model both fill in.
 * Words stay the user's; `model` is what the catalogue draws for them. Flat on purpose: relations and actions point at
 * subjects by id, so that a language model need not nest.
 */
import { z } from 'zod'

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb')

/** One garment or accessory with its own colour. */
export const garmentSchema = z.strictObject({
  kind: z.string().describe('shirt, coat, dress, hat, glasses, kimono ...'),
  colour: hex.optional(),
  pattern: z.string().optional().describe('striped, checked, dotted, floral ...'),
  material: z.string().optional(),
})

export const subjectSchema = z.strictObject({
  id: z.string().describe('unique within the design: cat-1'),
  noun: z.string().describe("the prompt's own word"),
  model: z.string().describe('catalogue id that draws it'),
  match: z
    .enum(['exact', 'wider', 'described', 'card'])
    .default('exact')
    .describe(
      'how the noun found its model: itself, a wider word, a solid from a described shape, an emoji-style card',
    ),
  count: z.int().min(1).max(200).default(1),
  /** True when the prompt gave no number but a plural ("apples"): the composer may choose 2 to 5. */
  plural: z.boolean().default(false),
  colours: z.array(z.strictObject({ part: z.string().default('main'), colour: hex })).default([]),
  pattern: z.string().optional(),
  material: z.string().optional(),
  size: z.enum(['tiny', 'small', 'normal', 'big', 'huge']).default('normal'),
  states: z.array(z.string()).default([]).describe('adjectives of shape, age and state: old, broken, open, fluffy'),
  role: z.string().optional().describe('people: chef, astronaut, king'),
  age: z.enum(['baby', 'child', 'teen', 'adult', 'old']).optional(),
  gender: z.enum(['woman', 'man']).optional(),
  build: z.enum(['thin', 'average', 'heavy', 'muscular']).optional(),
  skin: z.number().min(0).max(1).optional(),
  hair: z.strictObject({ style: z.string().optional(), colour: hex.optional() }).optional(),
  beard: z.enum(['none', 'stubble', 'moustache', 'goatee', 'short', 'long']).optional(),
  clothes: z.array(garmentSchema).default([]),
  dress: z.string().optional().describe("a culture's dress: kimono, sari, hanfu, kilt"),
  expression: z.string().optional(),
  /** Scenery named by the prompt ("mountains in the background") rather than a thing to look at. */
  background: z.boolean().default(false),
})

export const relationKinds = [
  'on',
  'under',
  'above',
  'in',
  'left-of',
  'right-of',
  'in-front-of',
  'behind',
  'beside',
  'between',
  'around',
  'with',
  'holding',
  'wearing',
  'riding',
  'leaning-on',
  'hanging-from',
  'facing',
  'attached-to',
  'at-left',
  'at-right',
  'at-centre',
  'at-top',
  'at-bottom',
  'in-foreground',
  'in-background',
] as const

export const relationSchema = z.strictObject({
  subject: z.string().describe('id of a subject'),
  kind: z.enum(relationKinds),
  /** Absent for places in the frame (`at-left`, `in-background`) and for things of the setting (`on the floor`). */
  object: z.string().optional(),
  second: z.string().optional().describe('second object of `between`'),
})

export const actionSchema = z.strictObject({
  actor: z.string(),
  verb: z.string().describe('lemma: eat, read, ride, play'),
  object: z.string().optional().describe('what is eaten, read, ridden'),
  partner: z.string().optional().describe('with or to whom'),
  /** "each", "together": several actors share one object or have one each. */
  together: z.boolean().default(false),
})

export const textSchema = z.strictObject({
  id: z.string(),
  text: z.string().describe('letter for letter as it must appear'),
  role: z
    .enum([
      'title',
      'subtitle',
      'heading',
      'body',
      'label',
      'caption',
      'price',
      'date',
      'name',
      'slogan',
      'speech',
      'thought',
      'sign',
      'logo',
      'button',
      'footer',
    ])
    .default('label'),
  /** Subject that carries it: a sign, a T-shirt, a cake; absent on documents. */
  carrier: z.string().optional(),
  speaker: z.string().optional(),
  language: z.string().optional(),
  colour: hex.optional(),
  typeface: z.string().optional().describe('a wish: handwritten, serif, bold, neon'),
  /** Items of lists and table rows refer to their section. */
  section: z.string().optional(),
})

export const settingSchema = z.strictObject({
  place: z.string().describe('restaurant, park, beach ... a setting of the illustrator; `studio` for a plain backdrop'),
  noun: z.string().optional().describe("the prompt's own word"),
  adjectives: z.array(z.string()).default([]).describe('fancy, cosy, abandoned, modern'),
  time: z.enum(['dawn', 'morning', 'day', 'afternoon', 'golden-hour', 'dusk', 'night']).optional(),
  weather: z.enum(['clear', 'cloudy', 'rain', 'storm', 'snow', 'fog', 'wind', 'rainbow']).optional(),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']).optional(),
  sky: z
    .array(z.string())
    .default([])
    .describe('stars, full-moon, crescent-moon, milky-way, aurora, sun, a constellation'),
  background: hex.optional().describe('plain backdrop colour, when asked for'),
})

export const cameraSchema = z.strictObject({
  framing: z.enum(['close-up', 'portrait', 'medium', 'full', 'wide', 'macro']).optional(),
  angle: z.enum(['eye', 'low', 'high', 'above', 'bird', 'isometric', 'side', 'front', 'behind']).optional(),
  focus: z.enum(['sharp', 'shallow']).optional(),
})

export const dataSchema = z.strictObject({
  id: z.string(),
  kind: z.string().optional().describe('bar, line, pie, table ... when the prompt names it'),
  title: z.string().optional(),
  unit: z.string().optional(),
  columns: z.array(z.string()).default([]),
  rows: z.array(z.strictObject({ label: z.string(), values: z.array(z.number()) })).default([]),
})

export const sectionSchema = z.strictObject({
  id: z.string(),
  role: z.string().default('section').describe('ingredients, steps, features, courses, column, panel, event, node ...'),
  heading: z.string().optional(),
  /** Each item: its own text, and when given a label (date, step number, name), a detail, a price, an icon word. */
  items: z
    .array(
      z.strictObject({
        text: z.string(),
        label: z.string().optional(),
        detail: z.string().optional(),
        price: z.string().optional(),
        icon: z.string().optional(),
        parent: z.string().optional(),
      }),
    )
    .default([]),
})

export const documentSchema = z.strictObject({
  type: z.string().describe('poster, menu, recipe, infographic, chart, invitation, business-card, timeline, logo ...'),
  theme: z.string().optional().describe('a theme by name or a wish: minimal, retro, elegant'),
  tone: z.string().optional(),
  audience: z.string().optional(),
  sections: z.array(sectionSchema).default([]),
  data: z.array(dataSchema).default([]),
  ornaments: z.array(z.string()).default([]).describe('icons and motifs asked for'),
  dark: z.boolean().optional(),
})

export const designSchema = z.strictObject({
  kind: z.enum(['scene', 'document', 'both']).default('scene'),
  /** The prompt's own language, BCP 47. */
  language: z.string().default('en'),
  prompt: z.string().default(''),
  subjects: z.array(subjectSchema).default([]),
  relations: z.array(relationSchema).default([]),
  actions: z.array(actionSchema).default([]),
  setting: settingSchema.optional(),
  camera: cameraSchema.default({}),
  /** Shading of the stage. */
  look: z
    .enum(['soft', 'flat', 'comic', 'paper-cut', 'low-poly', 'voxel', 'clay', 'toon', 'line-art', 'blueprint'])
    .default('soft'),
  /** Raster finish over it: watercolor, oil, pencil, pixel-art ... */
  finish: z.string().optional(),
  moods: z.array(z.string()).default([]),
  palette: z.array(hex).default([]),
  texts: z.array(textSchema).default([]),
  document: documentSchema.optional(),
  /** What must not appear, as catalogue ids or the prompt's own words. */
  excluded: z.array(z.string()).default([]),
  transparent: z.boolean().default(false),
  /** A ratio that fits what is drawn, used when the request names none. */
  ratio: z.string().optional(),
  /** What the planner could not honour exactly, in the prompt's language; said in the thoughts and in the answer. */
  notes: z.array(z.string()).default([]),
})

export type Design = z.infer<typeof designSchema>
/** A design as a planner writes it: defaults may be left out. */
export type DesignInput = z.input<typeof designSchema>
export type Subject = z.infer<typeof subjectSchema>
export type Relation = z.infer<typeof relationSchema>
export type Action = z.infer<typeof actionSchema>
export type TextItem = z.infer<typeof textSchema>
export type Setting = z.infer<typeof settingSchema>
export type DocumentDesign = z.infer<typeof documentSchema>

/** JSON schema of a design for language-model planners. */
export const designJsonSchema = (): unknown => z.toJSONSchema(designSchema, { io: 'input' })
