/** generateContent and streamGenerateContent: a body in, events of the crew out. */
import type { AnswerEvent, AnswerPart } from '@plantain/crew/answer-event'
import type { ModelRoute } from '@plantain/wire/paths'
import { parseRequest } from '@plantain/wire/request'
import type { ResponseIdentity } from '@plantain/wire/response'
import { JSON_CONTENT_TYPE, SSE_CONTENT_TYPE } from '@plantain/wire/sse'
import { wholeBody } from '../bodies/answer-body.ts'
import { bodyStream } from '../bodies/body-stream.ts'
import { untilAborted } from '../bodies/heartbeat.ts'
import { lengthOf, piecesOf, sendPieces } from '../bodies/pieces.ts'
import { arrayFraming, eventFraming, streamAnswer } from '../bodies/stream-answer.ts'
import type { Visit } from '../house.ts'
import { type Call, openCall, readBody } from './call.ts'
import { type Opening, openEvents } from './opening.ts'

/** The whole answer as one JSON body of known length. */
export function generate(visit: Visit, route: ModelRoute): Promise<Response> {
  return answering(visit, async (call, tenant) => {
    const { events, warnings, identity } = await ask(visit, route, call, tenant)
    const parts: AnswerPart[] = []
    for await (const event of events) {
      if (event.kind === 'warning') warnings.push(event.message)
      else if (event.kind === 'parts') parts.push(...event.parts)
      else {
        const pieces = piecesOf(wholeBody(parts, event, identity))
        return respond(visit, call, sendPieces(pieces, call.lease), () => undefined, {
          'content-type': JSON_CONTENT_TYPE,
          'content-length': String(lengthOf(pieces)),
          ...warningHeader(warnings),
        })
      }
    }
    throw new Error('The crew ended an answer without saying how it ended.')
  })
}

/** The answer as it comes: Server-Sent Events with `alt=sse`, one JSON array without. */
export function streamGenerate(visit: Visit, route: ModelRoute): Promise<Response> {
  return answering(visit, async (call, tenant) => {
    const { events, warnings, identity } = await ask(visit, route, call, tenant)
    const asEvents = visit.url.searchParams.get('alt') === 'sse'
    const { heartbeat } = visit.house
    const opening: Opening = await openEvents(events, heartbeat)
    const framing = asEvents ? eventFraming(identity) : arrayFraming()
    let failure: unknown
    const failed = (error: unknown) => {
      failure = error
    }
    const chunks = streamAnswer(opening.events, { framing, identity, heartbeat, store: call.lease, failed })
    return respond(visit, call, chunks, () => failure, {
      'content-type': asEvents ? SSE_CONTENT_TYPE : JSON_CONTENT_TYPE,
      'cache-control': 'no-cache',
      // nginx would hold events back otherwise.
      'x-accel-buffering': 'no',
      ...warningHeader([...warnings, ...opening.warnings]),
    })
  })
}

async function ask(visit: Visit, route: ModelRoute, call: Call, tenant: string) {
  const body = await readBody(visit, call)
  const request = parseRequest(body, { model: route.model, version: route.version, method: route.method })
  const context = { model: request.modelId, tenant, store: call.lease, signal: call.signal }
  const events: AsyncIterable<AnswerEvent> = visit.house.answer(request, context)
  const identity: ResponseIdentity = { modelVersion: request.modelId, responseId: visit.house.newId() }
  const warnings: string[] = []
  return { events: untilAborted(events[Symbol.asyncIterator](), call.signal), warnings, identity }
}

/** The key is looked at before the body, so that strangers cannot make the server read 100 MB. */
async function answering(visit: Visit, act: (call: Call, tenant: string) => Promise<Response>): Promise<Response> {
  const tenant = visit.house.keyring.tenantOf(visit.request.headers, visit.url.searchParams)
  const call = openCall(visit)
  try {
    return await act(call, tenant)
  } catch (error) {
    call.close(error)
    throw error
  }
}

/** A response whose end, of whatever kind, closes the call. `toldFailure` is the error the body told of, if it did. */
function respond(
  visit: Visit,
  call: Call,
  chunks: AsyncGenerator<Uint8Array>,
  toldFailure: () => unknown,
  headers: Record<string, string>,
): Response {
  visit.finish.taken = true
  const body = bodyStream(chunks, (failure) => {
    call.close(failure)
    visit.finish.done(200, failure ?? toldFailure())
  })
  return new Response(body, { headers: { ...headers, ...visit.headers } })
}

/** Header values are ASCII; anything else is written as JSON writes it. */
function warningHeader(warnings: readonly string[]): Record<string, string> {
  if (warnings.length === 0) return {}
  const text = warnings
    .join('; ')
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return { 'x-plantain-warning': text.slice(0, 4096) }
}
