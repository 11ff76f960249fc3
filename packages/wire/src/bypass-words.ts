/**
 * The two words that Google documents in place of a signature that got lost. They come raw (REST, JavaScript) or as
 * base64 of the word (Python callers, who pass bytes), and both forms happen to be valid base64.
 * https://ai.google.dev/gemini-api/docs/thought-signatures
 */
import { textOf } from './base64.ts'
import type { LiftedBytes } from './bytes.ts'

export const BYPASS_WORDS = ['context_engineering_is_the_way_to_go', 'skip_thought_signature_validator'] as const

export type BypassWord = (typeof BYPASS_WORDS)[number]

/** The word in a signature, whichever form it came in; undefined for a real signature. */
export function bypassWordIn(signature: LiftedBytes | string): BypassWord | undefined {
  const raw = typeof signature === 'string' ? signature : signature.text
  const decoded = typeof signature === 'string' ? undefined : decodedText(signature)
  return BYPASS_WORDS.find((word) => word === raw || word === decoded)
}

/** Whether a signature is one of the words. */
export function isBypassWord(signature: LiftedBytes | string): boolean {
  return bypassWordIn(signature) !== undefined
}

/** The words are shorter than the head, so a signature longer than its head is none. */
function decodedText({ head, size }: LiftedBytes): string | undefined {
  return head.length === size ? textOf(head) : undefined
}
