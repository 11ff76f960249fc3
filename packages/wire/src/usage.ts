/** Token arithmetic of `usageMetadata` and countTokens. */
import type { ImageModel, Tier } from './models.ts'
import type { Content, GenerateContentRequest } from './request.ts'

export interface ModalityTokenCount {
  readonly modality: 'TEXT' | 'IMAGE'
  readonly tokenCount: number
}

export interface UsageMetadata {
  readonly promptTokenCount: number
  readonly candidatesTokenCount?: number
  readonly totalTokenCount: number
  readonly promptTokensDetails?: readonly ModalityTokenCount[]
  readonly candidatesTokensDetails?: readonly ModalityTokenCount[]
  readonly thoughtsTokenCount?: number
  readonly cachedContentTokenCount?: number
  readonly serviceTier?: string
}

export interface CountTokensResponse {
  readonly totalTokens: number
  readonly promptTokensDetails: readonly ModalityTokenCount[]
}

export interface PromptTokens {
  readonly text: number
  readonly image: number
}

/** What came out: `refused` has thoughts only, `blocked` not even those. */
export interface Outcome {
  readonly kind: 'answered' | 'refused' | 'blocked'
  /** Sizes of the finished pictures. */
  readonly pictures?: readonly Tier[]
  /** Tokens of the answer's text. */
  readonly text?: number
  /** Tokens of the thinking, shown or not. */
  readonly thoughts?: number
}

const LETTERS_PER_TOKEN = 6

/**
 * An estimate of a text's tokens; the same text always gives the same number. Words cost one token for each started
 * six letters, digits and other signs one each, Chinese, Japanese and Korean two for three characters.
 */
export function estimateTextTokens(text: string): number {
  let tokens = 0
  for (const [run] of text.matchAll(TOKEN_RUNS)) {
    const length = [...run].length
    if (CJK.test(run)) tokens += Math.ceil((length * 2) / 3)
    else if (LETTERS.test(run)) tokens += Math.ceil(length / LETTERS_PER_TOKEN)
    else tokens += length
  }
  return tokens
}

const CJK_CLASS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const TOKEN_RUNS = new RegExp(
  `[${CJK_CLASS}]+|(?:(?![${CJK_CLASS}])[\\p{L}\\p{M}])+|\\p{N}|[^\\s\\p{L}\\p{M}\\p{N}]|\\p{M}`,
  'gu',
)
const CJK = new RegExp(`^[${CJK_CLASS}]`, 'u')
const LETTERS = /^[\p{L}\p{M}]/u

/** Tokens of everything a request says: its contents and system instruction. Thoughts that are echoed back are free. */
export function promptTokens(
  request: Pick<GenerateContentRequest, 'contents' | 'systemInstruction' | 'model'>,
): PromptTokens {
  const contents: Content[] = [...request.contents]
  if (request.systemInstruction) contents.push(request.systemInstruction)
  const parts = contents.flatMap((content) => content.parts).filter((part) => !part.thought)
  const texts = parts.map((part) => estimateTextTokens(part.text ?? ''))
  const pictures = parts.filter((part) => part.inlineData || part.fileData).length
  return { text: texts.reduce((sum, tokens) => sum + tokens, 0), image: pictures * request.model.inputImageTokens }
}

/**
 * `usageMetadata` of an answer.
 *
 * - answered: total = prompt + candidates + thoughts; the details list pictures only, and are absent without any.
 * - refused: candidates = thoughts, which are counted once: total = prompt + thoughts.
 * - blocked: the prompt is all there is.
 *
 * Counts of zero are left out, as proto3 does.
 */
export function usageOf(model: ImageModel, prompt: PromptTokens, outcome: Outcome): UsageMetadata {
  const promptTokenCount = prompt.text + prompt.image
  if (outcome.kind === 'blocked') return { promptTokenCount, totalTokenCount: promptTokenCount }
  const thoughts = outcome.thoughts ?? 0
  const image = imageTokens(model, outcome.pictures ?? [])
  const refused = outcome.kind === 'refused'
  const candidates = refused ? thoughts : (outcome.text ?? 0) + image
  return {
    promptTokenCount,
    ...(candidates > 0 && { candidatesTokenCount: candidates }),
    totalTokenCount: promptTokenCount + thoughts + (refused ? 0 : candidates),
    promptTokensDetails: promptDetails(prompt),
    ...(image > 0 && !refused && { candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: image }] }),
    ...(thoughts > 0 && { thoughtsTokenCount: thoughts }),
  }
}

/** Tokens of finished pictures. @throws RangeError for a size the model does not have. */
export function imageTokens(model: ImageModel, pictures: readonly Tier[]): number {
  return pictures.reduce((sum, tier) => {
    const tokens = model.imageTokens[tier]
    if (tokens === undefined) throw new RangeError(`${model.id} has no size '${tier}': ${model.tiers}`)
    return sum + tokens
  }, 0)
}

/** The answer of countTokens. */
export function countTokensResponse(prompt: PromptTokens): CountTokensResponse {
  return { totalTokens: prompt.text + prompt.image, promptTokensDetails: promptDetails(prompt) }
}

function promptDetails({ text, image }: PromptTokens): ModalityTokenCount[] {
  const details: ModalityTokenCount[] = [
    { modality: 'TEXT', tokenCount: text },
    { modality: 'IMAGE', tokenCount: image },
  ]
  return details.filter((detail) => detail.tokenCount > 0)
}
