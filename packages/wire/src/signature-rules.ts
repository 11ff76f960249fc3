/**
 * Which parts of a history must be signed. Gemini 3 image models refuse a history whose pictures, or whose first words
 * of a model turn, lost their signatures. Streaming chats keep every chunk as a content of its own, so neighbouring
 * model contents are one turn. https://ai.google.dev/gemini-api/docs/thought-signatures
 */
import { invalidArgument, type WireError } from './errors.ts'
import type { Content, Part } from './request.ts'

export interface MissingSignature {
  readonly kind: 'image' | 'text'
  /** 1-based, as in Google's message. */
  readonly contentPosition: number
  /** 1-based. */
  readonly partPosition: number
}

/** What the rules need to know of a content; a whole `Content` will do. */
export type SignedContent = Pick<Content, 'role' | 'parts'>

const GUIDE = 'https://ai.google.dev/gemini-api/docs/thought-signatures#model-behavior'

/**
 * In each model turn the first part and every picture must be signed. Thoughts and empty texts are passed over: chats
 * echo them unsigned. A bypass word counts as a signature. Whether signatures are genuine is not asked here.
 */
export function findMissingSignatures(contents: readonly SignedContent[]): MissingSignature[] {
  const missing: MissingSignature[] = []
  let isFirst = true
  contents.forEach((content, contentIndex) => {
    if (content.role !== 'model') {
      isFirst = true
      return
    }
    content.parts.forEach((part, partIndex) => {
      if (part.thought || isEmptyText(part)) return
      const kind = part.inlineData || part.fileData ? 'image' : 'text'
      if ((isFirst || kind === 'image') && part.thoughtSignature === undefined) {
        missing.push({ kind, contentPosition: contentIndex + 1, partPosition: partIndex + 1 })
      }
      isFirst = false
    })
  })
  return missing
}

/** The same as errors, one for each part, in order: throw the first (strict) or report all (lenient). */
export function missingSignatures(contents: readonly SignedContent[]): WireError[] {
  return findMissingSignatures(contents).map(toError)
}

function toError({ kind, contentPosition, partPosition }: MissingSignature): WireError {
  const what = kind === 'image' ? 'Image' : 'Text'
  return invalidArgument(
    `${what} part is missing a thought_signature in content position ${contentPosition}, part position ${partPosition}. Please refer to ${GUIDE} for more details.`,
  )
}

function isEmptyText(part: Part): boolean {
  return part.text === ''
}
