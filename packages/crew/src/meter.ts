/** Counts tokens while an answer is made; the arithmetic itself is `@plantain/wire/usage`. */
import type { GenerateContentRequest } from '@plantain/wire/request'
import { estimateTextTokens, imageTokens, promptTokens, type UsageMetadata, usageOf } from '@plantain/wire/usage'
import type { AnswerEvent, AnswerPart } from './answer-event.ts'

export interface Meter {
  /** The event that carries these parts and the totals so far. */
  parts(parts: readonly AnswerPart[]): AnswerEvent
  /** Counts thinking, whether it is shown or not. */
  think(words: readonly string[]): void
  /** Whether these parts stay within the request's `maxOutputTokens`, thoughts counted. */
  fits(parts: readonly AnswerPart[]): boolean
  total(): UsageMetadata
}

export function createMeter(request: GenerateContentRequest): Meter {
  const prompt = promptTokens(request)
  let text = 0
  let thoughts = 0
  let pictures = 0
  const total = () => {
    const size = request.image.imageSize
    const outcome = { pictures: Array.from({ length: pictures }, () => size), text, thoughts }
    return usageOf(request.model, prompt, { kind: 'answered', ...outcome })
  }
  return {
    think(words) {
      for (const word of words) thoughts += estimateTextTokens(word)
    },
    parts(parts) {
      for (const part of parts) {
        if (part.thought) continue
        if (part.kind === 'picture') pictures++
        else text += estimateTextTokens(part.text)
      }
      return { kind: 'parts', parts, usage: total() }
    },
    fits(parts) {
      const limit = request.generationConfig.maxOutputTokens
      if (limit === undefined) return true
      const tokens = parts.map((part) =>
        part.kind === 'text' ? estimateTextTokens(part.text) : imageTokens(request.model, [request.image.imageSize]),
      )
      return tokens.reduce((sum, count) => sum + count, thoughts) <= Number(limit)
    },
    total,
  }
}
