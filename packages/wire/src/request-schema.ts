/**
 * The body of generateContent and streamGenerateContent. Every field of the public API is named here: a name that is
 * not is a 400. Fields declared with `anything()` are known but not honoured; unsupported.ts says when they are
 * refused. The rest either takes effect or is harmless, as its comment says.
 */
import { z } from 'zod'
import { contentSchema, mediaResolution } from './content-schema.ts'
import { anything, flag, float, int32, oneOf, struct, text, timestamp } from './scalars.ts'

export const HARM_CATEGORIES = [
  'HARM_CATEGORY_UNSPECIFIED',
  'HARM_CATEGORY_HARASSMENT',
  'HARM_CATEGORY_HATE_SPEECH',
  'HARM_CATEGORY_SEXUALLY_EXPLICIT',
  'HARM_CATEGORY_DANGEROUS_CONTENT',
  'HARM_CATEGORY_CIVIC_INTEGRITY',
  'HARM_CATEGORY_IMAGE_HATE',
  'HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT',
  'HARM_CATEGORY_IMAGE_HARASSMENT',
  'HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT',
  'HARM_CATEGORY_JAILBREAK',
] as const

export const HARM_THRESHOLDS = [
  'HARM_BLOCK_THRESHOLD_UNSPECIFIED',
  'BLOCK_NONE',
  'OFF',
  'BLOCK_ONLY_HIGH',
  'BLOCK_MEDIUM_AND_ABOVE',
  'BLOCK_LOW_AND_ABOVE',
] as const

export const MODALITIES = ['MODALITY_UNSPECIFIED', 'TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'DOCUMENT'] as const
export const THINKING_LEVELS = ['THINKING_LEVEL_UNSPECIFIED', 'MINIMAL', 'LOW', 'MEDIUM', 'HIGH'] as const
const SERVICE_TIERS = ['SERVICE_TIER_UNSPECIFIED', 'unspecified', 'standard', 'flex', 'priority', 'deferred'] as const
const CALLING_MODES = ['MODE_UNSPECIFIED', 'AUTO', 'ANY', 'NONE', 'VALIDATED'] as const

const emptyMessage = z.strictObject({})

const googleSearch = z.strictObject({
  searchTypes: z.strictObject({ webSearch: emptyMessage.optional(), imageSearch: emptyMessage.optional() }).optional(),
  timeRangeFilter: z.strictObject({ startTime: timestamp().optional(), endTime: timestamp().optional() }).optional(),
  excludeDomains: anything(),
  blockingConfidence: anything(),
})

const tool = z.strictObject({
  googleSearch: googleSearch.optional(),
  googleSearchRetrieval: anything(),
  functionDeclarations: anything(),
  codeExecution: anything(),
  urlContext: anything(),
  computerUse: anything(),
  fileSearch: anything(),
  googleMaps: anything(),
  mcpServers: anything(),
})

const toolConfig = z.strictObject({
  functionCallingConfig: z
    .strictObject({
      /** Without functions every mode but ANY changes nothing. */
      mode: oneOf('FunctionCallingConfig.Mode', CALLING_MODES).optional(),
      allowedFunctionNames: z.array(text()).optional(),
      streamFunctionCallArguments: anything(),
    })
    .optional(),
  retrievalConfig: anything(),
  includeServerSideToolInvocations: anything(),
})

/** Plantain's extension, in the spelling that Vertex AI uses: the format of the finished picture. */
const imageOutputOptions = z.strictObject({
  /** @default JPEG on Gemini 3 models, PNG on 2.5. */
  mimeType: text().optional(),
  /** 1 to 100, JPEG and WebP only. */
  compressionQuality: int32().optional(),
})

const imageConfig = z.strictObject({
  aspectRatio: text().optional(),
  imageSize: text().optional(),
  imageOutputOptions: imageOutputOptions.optional(),
  /** The same as imageOutputOptions.mimeType, in the spelling of the SDKs. */
  outputMimeType: text().optional(),
  /** The same as imageOutputOptions.compressionQuality. */
  outputCompressionQuality: int32().optional(),
  personGeneration: anything(),
  prominentPeople: anything(),
})

const generationConfig = z.strictObject({
  responseModalities: z.array(oneOf('GenerationConfig.Modality', MODALITIES)).optional(),
  imageConfig: imageConfig.optional(),
  thinkingConfig: z
    .strictObject({
      includeThoughts: flag().optional(),
      /** Accepted without measurable effect, as on the real Pro model. */
      thinkingLevel: oneOf('ThinkingConfig.ThinkingLevel', THINKING_LEVELS).optional(),
      thinkingBudget: int32().optional(),
    })
    .optional(),
  /** Makes the answer repeatable. @default derived from the request. */
  seed: int32().optional(),
  candidateCount: int32().optional(),
  maxOutputTokens: int32().optional(),
  stopSequences: z.array(text()).optional(),
  /** Sampling: accepted within Google's ranges; nothing here is sampled. */
  temperature: float().optional(),
  topP: float().optional(),
  topK: float().optional(),
  presencePenalty: float().optional(),
  frequencyPenalty: float().optional(),
  /** Harmless: input pictures are always read in full. */
  mediaResolution: mediaResolution.optional(),
  responseMimeType: text().optional(),
  responseSchema: anything(),
  responseJsonSchema: anything(),
  _responseJsonSchema: anything(),
  responseFormat: anything(),
  responseLogprobs: anything(),
  logprobs: anything(),
  speechConfig: anything(),
  audioTimestamp: anything(),
  audioTranscriptionConfig: anything(),
  enableEnhancedCivicAnswers: anything(),
})

export const requestSchema = z.strictObject({
  /** In batches and countTokens the model stands in the body. */
  model: text().optional(),
  contents: z.array(contentSchema).optional(),
  systemInstruction: contentSchema.optional(),
  tools: z.array(tool).optional(),
  toolConfig: toolConfig.optional(),
  /** Harmless: the drawing engines here have no such filters to set. */
  safetySettings: z
    .array(
      z.strictObject({
        category: oneOf('HarmCategory', HARM_CATEGORIES).optional(),
        threshold: oneOf('SafetySetting.HarmBlockThreshold', HARM_THRESHOLDS).optional(),
      }),
    )
    .optional(),
  generationConfig: generationConfig.optional(),
  /** Harmless: there is one tier. */
  serviceTier: oneOf('ServiceTier', SERVICE_TIERS).optional(),
  /** Harmless: notes for billing. */
  labels: struct().optional(),
  cachedContent: text().optional(),
  continuationToken: anything(),
  store: anything(),
})

/** The body after casing, before rules: fields are camelCase, nothing is filled in. */
export type WireRequest = z.output<typeof requestSchema>
