/** The crew's events as bodies of GenerateContentResponse: one for a unary call, one per chunk for a stream. */
import type { AnswerEvent, AnswerPart } from '@plantain/crew/answer-event'
import type { ResponseIdentity } from '@plantain/wire/response'
import { StoredBase64 } from './pieces.ts'

type LastEvent = Extract<AnswerEvent, { kind: 'end' | 'blocked' }>

/** The single body of a unary answer. */
export function wholeBody(parts: readonly AnswerPart[], last: LastEvent, identity: ResponseIdentity): object {
  const content = parts.length > 0 ? { parts: parts.map(partBody), role: 'model' } : {}
  return lastBody(last, content, identity)
}

/** The chunks of one event of parts: neighbouring texts together, every picture on its own, in the order given. */
export function chunkBodies(event: Extract<AnswerEvent, { kind: 'parts' }>, identity: ResponseIdentity): object[] {
  const runs: AnswerPart[][] = []
  for (const part of event.parts) {
    const run = runs.at(-1)
    if (part.kind === 'text' && run?.[0].kind === 'text') run.push(part)
    else runs.push([part])
  }
  return runs.map((run) => ({
    candidates: [{ content: { parts: run.map(partBody), role: 'model' }, index: 0 }],
    usageMetadata: event.usage,
    ...identity,
  }))
}

/**
 * The chunk that ends a stream: a finish reason. The real service sends no parts here, but chats of the JavaScript SDK
 * from 2.32 on forget a turn that has a chunk without parts (see wire/sse), so it gets an empty text.
 */
export function lastChunkBody(last: LastEvent, hadParts: boolean, identity: ResponseIdentity): object {
  return lastBody(last, hadParts ? { parts: [{ text: '' }], role: 'model' } : {}, identity)
}

function lastBody(last: LastEvent, content: object, identity: ResponseIdentity): object {
  if (last.kind === 'blocked') {
    const { blockReason, blockReasonMessage, usage } = last
    return { promptFeedback: { blockReason, blockReasonMessage }, usageMetadata: usage, ...identity }
  }
  const { finishReason, finishMessage, groundingMetadata, usage } = last
  return {
    candidates: [{ content, finishReason, index: 0, finishMessage, groundingMetadata }],
    usageMetadata: usage,
    ...identity,
  }
}

function partBody(part: AnswerPart): object {
  const marks = { thought: part.thought || undefined, thoughtSignature: part.signature }
  if (part.kind === 'text') return { text: part.text, ...marks }
  return { inlineData: { mimeType: part.mimeType, data: new StoredBase64(part.bytes) }, ...marks }
}
