/** What an answer looks like on the wire. Fields that are absent are absent: the real service sends no nulls. */
import type { UsageMetadata } from './usage.ts'

/** All members of Google's enum; only some of them happen here. */
export const FINISH_REASONS = [
  'FINISH_REASON_UNSPECIFIED',
  'STOP',
  'MAX_TOKENS',
  'SAFETY',
  'RECITATION',
  'LANGUAGE',
  'OTHER',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'MALFORMED_FUNCTION_CALL',
  'IMAGE_SAFETY',
  'UNEXPECTED_TOOL_CALL',
  'TOO_MANY_TOOL_CALLS',
  'IMAGE_PROHIBITED_CONTENT',
  'NO_IMAGE',
  'IMAGE_RECITATION',
  'IMAGE_OTHER',
  'CONTINUATION',
  'MALFORMED_RESPONSE',
] as const
export type FinishReason = (typeof FINISH_REASONS)[number]

/** The sentence that goes with a refusal, as the real service words it; reasons without one are sent without. */
export const FINISH_MESSAGES: Partial<Record<FinishReason, string>> = {
  IMAGE_SAFETY:
    'Unable to show the generated image. The image may violate the usage policy. Please edit your prompt and try again.',
  IMAGE_PROHIBITED_CONTENT:
    'Unable to show the generated image due to interests of third-party content providers. Please edit your prompt and try again. If you think this was an error, send feedback.',
  IMAGE_OTHER:
    'Unable to show the generated image. The model could not generate the image based on the prompt provided. You will not be charged for this request. Try rephrasing the prompt.',
}

export const BLOCK_REASONS = [
  'BLOCKED_REASON_UNSPECIFIED',
  'SAFETY',
  'OTHER',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'IMAGE_SAFETY',
] as const
export type BlockReason = (typeof BLOCK_REASONS)[number]

/** Exactly one of text and inlineData. */
export interface ResponsePart {
  readonly text?: string
  /** `data` in base64, standard alphabet. */
  readonly inlineData?: { readonly mimeType: string; readonly data: string }
  readonly thought?: true
  /** Base64, standard alphabet. */
  readonly thoughtSignature?: string
}

export interface GroundingChunk {
  readonly web?: { readonly uri: string; readonly title: string; readonly domain?: string }
  readonly image?: {
    readonly sourceUri: string
    readonly imageUri: string
    readonly title: string
    readonly domain: string
  }
}

export interface GroundingSupport {
  readonly segment: {
    readonly partIndex?: number
    /** Byte offsets in the UTF-8 text of the part. */
    readonly startIndex?: number
    readonly endIndex: number
    readonly text: string
  }
  readonly groundingChunkIndices: readonly number[]
  readonly confidenceScores?: readonly number[]
  readonly renderedParts?: readonly number[]
}

export interface GroundingMetadata {
  readonly groundingChunks?: readonly GroundingChunk[]
  readonly groundingSupports?: readonly GroundingSupport[]
  /** HTML with the search suggestions. */
  readonly searchEntryPoint?: { readonly renderedContent: string }
  readonly webSearchQueries?: readonly string[]
  readonly imageSearchQueries?: readonly string[]
}

export interface Candidate {
  /** `{}` when the generation was refused. */
  readonly content: { readonly role?: 'model'; readonly parts?: readonly ResponsePart[] }
  /** Absent in all chunks of a stream but the last. */
  readonly finishReason?: FinishReason
  readonly finishMessage?: string
  readonly index: 0
  readonly groundingMetadata?: GroundingMetadata
}

export interface PromptFeedback {
  readonly blockReason: BlockReason
  readonly blockReasonMessage?: string
}

export interface GenerateContentResponse {
  readonly candidates?: readonly [Candidate]
  readonly promptFeedback?: PromptFeedback
  readonly usageMetadata?: UsageMetadata
  /** The id the caller asked for, without `models/`. */
  readonly modelVersion: string
  /** 22 or 23 URL-safe characters, the same in every chunk of a stream. */
  readonly responseId: string
}

/** What every answer and every chunk of one stream has in common. */
export interface ResponseIdentity {
  readonly modelVersion: string
  readonly responseId: string
}

/** A refused generation: HTTP 200, an empty content, a reason. @param message the real service's own by default. */
export function refusal(
  reason: FinishReason,
  usageMetadata: UsageMetadata,
  identity: ResponseIdentity,
  message: string | undefined = FINISH_MESSAGES[reason],
): GenerateContentResponse {
  const candidate = { content: {}, finishReason: reason, index: 0, ...(message && { finishMessage: message }) } as const
  return { candidates: [candidate], usageMetadata, ...identity }
}

/** A refused prompt: HTTP 200 without candidates. */
export function blockedPrompt(
  promptFeedback: PromptFeedback,
  usageMetadata: UsageMetadata,
  identity: ResponseIdentity,
): GenerateContentResponse {
  return { promptFeedback, usageMetadata, ...identity }
}
