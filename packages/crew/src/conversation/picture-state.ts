/** What travels sealed in the signature of a picture: enough to go on with it on any server that has the key. */
import { designSchema } from '@plantain/illustrator/design/design'
import type { Scene } from '@plantain/illustrator/scene/scene'
import { z } from 'zod'

const sceneSchema = z.custom<Scene>(
  (value) => typeof value === 'object' && value !== null && (value as Scene).version === 1,
)

export const pictureStateSchema = z.strictObject({
  version: z.literal(1),
  /** Every instruction that led to the picture, oldest first. */
  prompts: z.array(z.string()),
  design: designSchema,
  seed: z.int(),
  ratio: z.string(),
  /** Absent when the painter has no scenes of ours. */
  scene: sceneSchema.optional(),
})

export type PictureState = z.infer<typeof pictureStateSchema>

/** The state inside opened bytes, or undefined when they hold something else (a signature of a text part, say). */
export function pictureStateFrom(opened: unknown): PictureState | undefined {
  const parsed = pictureStateSchema.safeParse(opened)
  return parsed.success ? parsed.data : undefined
}
