/**
 * Framing of streams: Server-Sent Events (`alt=sse`), and one JSON array without it.
 *
 * The heartbeat is a chunk of data whose only part is an empty text. Nothing smaller survives the stream parsers in
 * use. What each of them makes of a heartbeat, read in its source (r), or run as well (x; the first in sse.test.ts):
 *
 * | client | comment `: x` | blank lines | `data: {}` | empty text part |
 * |---|---|---|---|---|
 * | @google/genai 1.52, 2.32, 3.1 `processStreamResponse` (x) | skipped | skipped | 2.32, 3.1: a chunk without parts is invalid, and the chat forgets the whole answer | fine |
 * | google-genai 2.25, Python, `_iter_response_stream` (x) | UnknownApiResponseError: whatever is not `data: ` is taken for JSON | skipped | invalid, as above | fine |
 * | go-genai `iterateResponseStream` (r) | error `invalid stream chunk` | CRLF CRLF skipped; LF LF glues the frames before it together | parsed | fine |
 * | java-genai `ResponseStream` (r) | skipped | skipped | parsed | fine |
 * | @google/generative-ai 0.24 (in LangChain JS), Genkit 1.42 (r) | the stream never goes on: `/^data: /` must match at the very front | the same | parsed | fine |
 *
 * The sources say three more things:
 *
 * - The last chunk needs a part too, if only `{"text":""}`, although the real service sends a content without parts
 *   there: chats of @google/genai 2.32 and 3.1 and of Python would forget the turn.
 * - A frame must be one line for readers that split at Unicode's line ends: httpx in Python at U+0085, U+2028 and
 *   U+2029, the `.` in the pattern of the old JavaScript SDK at the latter two. JSON escapes them without loss.
 * - No single form of an error in mid-stream is understood by all. `data: {"error":...}` is raised by @google/genai
 *   2.32 and 3.1, Python and Java, and passes for an empty chunk in 1.52, Go, LangChain JS and Genkit; bare JSON is
 *   raised by these and overlooked by Java. So both are sent, one after the other.
 */
import { toJson, toJsonArray } from './errors.ts'
import type { ResponseIdentity } from './response.ts'

export const SSE_CONTENT_TYPE = 'text/event-stream'
export const JSON_CONTENT_TYPE = 'application/json; charset=UTF-8'

/** What stands before and after the JSON of one event, for those who write the JSON piece by piece. */
export const EVENT_START = 'data: '
export const EVENT_END = '\r\n\r\n'

/** JSON in one line, by anyone's notion of a line. */
export function toOneLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** One event. */
export function sseEvent(value: unknown): string {
  return EVENT_START + toOneLine(value) + EVENT_END
}

/**
 * The end of a stream that went wrong after its first byte: an event, then the same as bare JSON. Write the two
 * separately; @google/genai 1.52 knows the second only when it arrives in a read of its own.
 */
export function sseError(thrown: unknown): readonly [event: string, bare: string] {
  const body = toJson(thrown)
  return [sseEvent(body), toOneLine(body)]
}

/** A chunk that says nothing; see the head of this file for why it looks like this. */
export function heartbeatChunk(identity: ResponseIdentity): object {
  return { candidates: [{ content: { role: 'model', parts: [{ text: '' }] }, index: 0 }], ...identity }
}

/** Keeps proxies and clients from giving up on a quiet stream; only between events, never inside one. */
export function sseHeartbeat(identity: ResponseIdentity): string {
  return sseEvent(heartbeatChunk(identity))
}

/** Between the chunks of an array, white space is heartbeat enough. */
export const ARRAY_HEARTBEAT = '\n'

/** What stands before the chunk with this 0-based number in the array form. */
export function arrayStart(index: number): string {
  return index === 0 ? '[' : ',\r\n'
}

/** What stands after the last of `count` chunks. */
export function arrayEnd(count: number): string {
  return count === 0 ? '[]' : ']'
}

/** Chunks as the pieces of one JSON array. An error on the way becomes the array's last element. */
export async function* jsonArrayChunks(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  let count = 0
  try {
    for await (const value of values) yield arrayStart(count++) + JSON.stringify(value)
  } catch (error) {
    yield arrayStart(count++) + JSON.stringify(toJson(error))
  }
  yield arrayEnd(count)
}

/** The whole body of a stream without `alt=sse` that failed before its first byte. */
export function arrayError(thrown: unknown): string {
  return JSON.stringify(toJsonArray(thrown))
}
