/**
 * One change to a picture, as data. Flat on purpose, like a design: a rules planner and a language model fill in the same
 * form, and a list of operations can be kept, shown and replayed.
 */
import { z } from 'zod'
import {
  actionSchema,
  garmentSchema,
  relationKinds,
  relationSchema,
  settingSchema,
  subjectSchema,
} from '../design/design.ts'

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #rrggbb')

export const editKinds = [
  'recolour',
  'pattern',
  'material',
  'state',
  'remove',
  'add',
  'replace',
  'move',
  'resize',
  'turn',
  'flip',
  'duplicate',
  'count',
  'swap',
  'pose',
  'wear',
  'take-off',
  'camera',
  'surroundings',
  'light',
  'restyle',
  'ratio',
  'set-text',
  'remove-text',
  'add-text',
  'style-text',
  'theme',
  'data',
  'order',
  'remove-item',
  'add-item',
] as const

export const directions = ['left', 'right', 'up', 'down', 'closer', 'farther'] as const
export const facings = ['left', 'right', 'viewer', 'away', 'around'] as const

export const editOperationSchema = z.strictObject({
  kind: z.enum(editKinds),
  /** Ids of stage nodes; `floor`, `wall`, `sky` and ids of planes for the surroundings. */
  nodes: z.array(z.string()).default([]).describe('ids of what is changed; for swap exactly two'),
  part: z.string().optional().describe('part of the thing (wheels, hair, shirt); the whole thing when absent'),
  colour: hex.optional(),
  pattern: z.string().optional().describe('striped, dotted, checked ...; "plain" takes it off'),
  material: z.string().optional(),
  states: z.array(z.string()).default([]).describe('adjectives to put on: old, open, lit, fluffy'),
  without: z.array(z.string()).default([]).describe('adjectives to take off'),
  /** add, replace: what is new, said as in a design; ids are made unique. */
  subjects: z.array(subjectSchema).default([]),
  relations: z.array(relationSchema).default([]),
  actions: z.array(actionSchema).default([]),
  relation: z.enum(relationKinds).optional().describe('add, move: where, in relation to `object`'),
  object: z.string().optional().describe('id of a node'),
  direction: z.enum(directions).optional(),
  facing: z.enum(facings).optional(),
  amount: z
    .number()
    .optional()
    .describe(
      'resize: factor; turn: degrees to the left; move: share of the picture; camera: factor of distance; light: -1..1',
    ),
  count: z.int().min(1).max(60).optional(),
  pose: z.string().optional(),
  expression: z.string().optional(),
  garment: garmentSchema.optional(),
  framing: z.enum(['close-up', 'portrait', 'medium', 'full', 'wide', 'macro']).optional(),
  angle: z.enum(['eye', 'low', 'high', 'above', 'bird', 'isometric', 'side', 'front', 'behind']).optional(),
  focus: z.enum(['sharp', 'shallow']).optional(),
  setting: settingSchema.partial().optional().describe('surroundings: only what changes'),
  warmth: z.number().min(-1).max(1).optional().describe('light: cooler .. warmer'),
  look: z
    .enum(['soft', 'flat', 'comic', 'paper-cut', 'low-poly', 'voxel', 'clay', 'toon', 'line-art', 'blueprint'])
    .optional(),
  finish: z.string().optional().describe('watercolor, oil, pencil ...; "none" takes it off'),
  ratio: z
    .string()
    .regex(/^\d+:\d+$/)
    .optional(),
  /** Texts are named by their letters (`from`), their role, or their id. */
  from: z.string().optional().describe('the text as it stands now, letter for letter'),
  text: z.string().optional().describe('the text as it must be, letter for letter'),
  role: z.string().optional().describe('title, subtitle, price, caption, sign ...'),
  of: z.string().optional().describe('price of what: the item that the text belongs to'),
  typeface: z.string().optional().describe('serif, handwritten, bold, or a face by its name'),
  theme: z.string().optional(),
  palette: z.array(hex).default([]),
  dark: z.boolean().optional(),
  item: z.string().optional().describe('a list item, a row of data'),
  value: z.number().optional(),
  chart: z.string().optional().describe('bar, line, pie ...'),
  items: z.array(z.string()).default([]).describe('order: the items as they must follow each other'),
})

export type EditOperation = z.infer<typeof editOperationSchema>
/** An operation as a planner writes it: what is not needed may be left out. */
export type EditOperationInput = z.input<typeof editOperationSchema>

/** JSON schema of a list of operations for language-model planners. */
export const editJsonSchema = (): unknown => z.toJSONSchema(z.array(editOperationSchema), { io: 'input' })
