/** Contents and their parts, as they stand in a request. */
import { z } from 'zod'
import { anything, flag, int64, lifted, oneOf, signature, struct, text } from './scalars.ts'

const MEDIA_RESOLUTIONS = [
  'MEDIA_RESOLUTION_UNSPECIFIED',
  'MEDIA_RESOLUTION_LOW',
  'MEDIA_RESOLUTION_MEDIUM',
  'MEDIA_RESOLUTION_HIGH',
  'MEDIA_RESOLUTION_ULTRA_HIGH',
] as const

export const mediaResolution = oneOf('MediaResolution', MEDIA_RESOLUTIONS)

const blob = z.strictObject({
  mimeType: text().optional(),
  data: lifted.optional(),
  displayName: text().optional(),
})

const fileData = z.strictObject({
  fileUri: text().optional(),
  mimeType: text().optional(),
  displayName: text().optional(),
})

/** The members of the oneof `data`: a part has exactly one of them. */
export const PART_KINDS = [
  'text',
  'inlineData',
  'fileData',
  'functionCall',
  'functionResponse',
  'executableCode',
  'codeExecutionResult',
  'toolCall',
  'toolResponse',
] as const

export const partSchema = z.strictObject({
  text: text().optional(),
  inlineData: blob.optional(),
  fileData: fileData.optional(),
  functionCall: anything(),
  functionResponse: anything(),
  executableCode: anything(),
  codeExecutionResult: anything(),
  toolCall: anything(),
  toolResponse: anything(),
  /** Marks a part as thinking; chats echo such parts back. */
  thought: flag().optional(),
  thoughtSignature: signature.optional(),
  videoMetadata: anything(),
  audioTranscription: anything(),
  mediaProcessing: anything(),
  speechMetadata: anything(),
  /** Accepted and without effect: input pictures are always read in full. */
  mediaResolution: z.strictObject({ level: mediaResolution.optional(), numTokens: int64().optional() }).optional(),
  /** Accepted and without effect: notes of the caller to itself. */
  partMetadata: struct().optional(),
})

export const contentSchema = z.strictObject({
  role: text().optional(),
  parts: z.array(partSchema).optional(),
})

export type WirePart = z.output<typeof partSchema>
export type WireContent = z.output<typeof contentSchema>
