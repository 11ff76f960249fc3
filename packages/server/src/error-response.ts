/** The one place where an error becomes a response. */
import { asWireError, toJson, WireError } from '@plantain/wire/errors'
import { arrayError, JSON_CONTENT_TYPE } from '@plantain/wire/sse'
import { StoreError } from './store/store.ts'

/** What callers are told about anything that was thrown. The server's own paths and faults stay in its log. */
export function toWireError(thrown: unknown): WireError {
  if (!(thrown instanceof StoreError)) return asWireError(thrown)
  const cause = { cause: thrown }
  if (thrown.reason === 'full') {
    const message = "The server's disk is full, so it cannot take this request. Its log says which disk."
    return new WireError(503, 'UNAVAILABLE', message, [], cause)
  }
  const message = 'The server could not keep the bytes of this request. Its log says why.'
  return new WireError(500, 'INTERNAL', message, [], cause)
}

/** @param form `array` for streams without `alt=sse`, whose errors come as an array of one. */
export function errorResponse(
  thrown: unknown,
  form: 'object' | 'array',
  headers: Record<string, string> = {},
): Response {
  const error = toWireError(thrown)
  const body = form === 'array' ? arrayError(error) : JSON.stringify(toJson(error))
  const retry = retryAfter(error)
  return new Response(body, {
    status: error.code,
    headers: { 'content-type': JSON_CONTENT_TYPE, ...(retry && { 'retry-after': retry }), ...headers },
  })
}

/** Whole seconds from RetryInfo, for clients that look at headers only. */
function retryAfter(error: WireError): string | undefined {
  const delay = error.details.find((detail) => detail['@type'].endsWith('.RetryInfo'))?.retryDelay
  return typeof delay === 'string' ? String(Math.ceil(Number.parseFloat(delay))) : undefined
}

/** What the log keeps of an error: callers' mistakes in one line, our own with their cause and stack. */
export function errorForLog(thrown: unknown): string {
  const error = toWireError(thrown)
  const cause = error.cause ?? thrown
  if (error.code < 500 || !(cause instanceof Error)) return error.message
  return cause instanceof StoreError ? cause.message : (cause.stack ?? cause.message)
}
