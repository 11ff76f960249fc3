/** The bytes of a streamed answer: chunks, heartbeats, and an error in the stream's own form when it comes to that. */
import { setTimeout } from 'node:timers/promises'
import type { AnswerEvent } from '@plantain/crew/answer-event'
import { toJson } from '@plantain/wire/errors'
import type { ResponseIdentity } from '@plantain/wire/response'
import {
  ARRAY_HEARTBEAT,
  arrayEnd,
  arrayStart,
  EVENT_END,
  EVENT_START,
  sseError,
  sseHeartbeat,
} from '@plantain/wire/sse'
import { toWireError } from '../error-response.ts'
import type { BlobStore } from '../store/store.ts'
import { chunkBodies, lastChunkBody } from './answer-body.ts'
import { withHeartbeat } from './heartbeat.ts'
import { type Piece, piecesOf, sendPieces } from './pieces.ts'

/** Long enough for a write to leave alone, on a local line at least; elsewhere the error's own chunk must do. */
const ownWriteMilliseconds = 40

/** How chunks become one stream. */
export interface Framing {
  /** What stands before the chunk with this number, counted from 0. */
  before(index: number): string
  readonly after: string
  /** What ends a stream of so many chunks. */
  end(count: number): string
  readonly heartbeat: string
  /** Said once more after the error's own chunk, for readers that look for a bare error at the end of the stream. */
  errorAgain(thrown: unknown): string
}

export function eventFraming(identity: ResponseIdentity): Framing {
  return {
    before: () => EVENT_START,
    after: EVENT_END,
    end: () => '',
    heartbeat: sseHeartbeat(identity),
    errorAgain: (thrown) => sseError(thrown)[1],
  }
}

export function arrayFraming(): Framing {
  return { before: arrayStart, after: '', end: arrayEnd, heartbeat: ARRAY_HEARTBEAT, errorAgain: () => '' }
}

export interface StreamOptions {
  readonly framing: Framing
  readonly identity: ResponseIdentity
  /** Milliseconds of silence after which a heartbeat is sent; 0 for never. */
  readonly heartbeat: number
  readonly store: BlobStore
  /** Told of an error that was sent to the caller inside the stream. */
  failed(error: unknown): void
}

/** What goes wrong in the answer is told in the stream, which then ends. Throws only in the middle of a picture. */
export async function* streamAnswer(
  events: AsyncGenerator<AnswerEvent>,
  { framing, identity, heartbeat, store, failed }: StreamOptions,
): AsyncGenerator<Uint8Array> {
  let count = 0
  let ended = false
  let insideChunk = false
  async function* send(body: object): AsyncGenerator<Uint8Array> {
    insideChunk = true
    yield* sendPieces(joined([framing.before(count++), ...piecesOf(body), framing.after]), store)
    insideChunk = false
  }
  try {
    for await (const event of withHeartbeat(events, heartbeat, 'beat' as const)) {
      if (event === 'beat') yield Buffer.from(framing.heartbeat)
      else if (event.kind === 'parts') for (const body of chunkBodies(event, identity)) yield* send(body)
      else if (event.kind !== 'warning') {
        ended = true
        yield* send(lastChunkBody(event, count > 0, identity))
      }
    }
    if (!ended) throw new Error('The crew ended an answer without saying how it ended.')
  } catch (error) {
    // In the middle of a picture nothing can be said any more: the stream breaks off, and the reader sees that.
    if (insideChunk) throw error
    failed(error)
    const known = toWireError(error)
    yield* send(toJson(known))
    const again = framing.errorAgain(known)
    if (again) {
      // Those readers look at what one read of the socket brings, so it must not travel together with the chunk.
      await setTimeout(ownWriteMilliseconds)
      yield Buffer.from(again)
    }
  }
  const end = framing.end(count)
  if (end) yield Buffer.from(end)
}

/** Neighbouring texts as one piece, so that a chunk without pictures is one write. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece
    else result.push(piece)
  }
  return result
}
