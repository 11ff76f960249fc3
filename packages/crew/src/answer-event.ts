/**
 * What the crew says while it answers one request, in the order it says it. The server turns these into JSON or into a
 * stream; neither side holds a whole answer in memory, because pictures travel as keys into the picture store.
 */
import type { BlockReason, FinishReason, GroundingMetadata } from '@plantain/wire/response'
import type { UsageMetadata } from '@plantain/wire/usage'
import type { Picture, PictureStore, StoredBytes } from './ports.ts'

export interface TextAnswer {
  readonly kind: 'text'
  readonly text: string
  /** True for a thought; thoughts are sent only when the request asked for them, and are never signed. */
  readonly thought?: boolean
  /** Base64, standard alphabet. */
  readonly signature?: string
}

export interface PictureAnswer {
  readonly kind: 'picture'
  readonly bytes: StoredBytes
  readonly mimeType: Picture['mimeType']
  readonly thought?: boolean
  /** Base64, standard alphabet. */
  readonly signature?: string
}

export type AnswerPart = TextAnswer | PictureAnswer

/** Token counts of the answer so far; sent on as it stands. Later events replace earlier ones, so give totals. */
export type AnswerUsage = UsageMetadata

export type AnswerEvent =
  /** Something the caller should know that does not stop the answer. Becomes a response header when it comes before the first part. */
  | { readonly kind: 'warning'; readonly message: string }
  /** Parts that are ready. Text parts of one event share a stream chunk; every picture gets a chunk of its own. */
  | { readonly kind: 'parts'; readonly parts: readonly AnswerPart[]; readonly usage?: AnswerUsage }
  /** The prompt itself was refused: the answer has no candidate. Last event. */
  | {
      readonly kind: 'blocked'
      readonly blockReason: BlockReason
      readonly blockReasonMessage?: string
      readonly usage: AnswerUsage
    }
  /** Last event of every other answer. A refusal is an end without parts, with a reason and a message. */
  | {
      readonly kind: 'end'
      readonly finishReason: FinishReason
      readonly finishMessage?: string
      readonly groundingMetadata?: GroundingMetadata
      readonly usage: AnswerUsage
    }

/** What one answer is given besides the request. */
export interface AnswerContext {
  /** The model name as the caller wrote it, without `models/`. */
  readonly model: string
  /** Whose signatures are accepted: hex sha256 of the accepted API key, or `local` on a server without keys. */
  readonly tenant: string
  /** Pictures of the request are in here already; pictures of the answer go in here. All of it is gone when the response has been sent. */
  readonly store: PictureStore
  /** Fires when the caller has hung up or the server is closing: stop working. */
  readonly signal: AbortSignal
}

/** One turn of a conversation. Throws a `WireError` for a request that cannot be answered. */
export type Answer<Request> = (request: Request, context: AnswerContext) => AsyncIterable<AnswerEvent>
