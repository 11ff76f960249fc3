/** One call of a model: its share of the store, and the signal that ends it. Closed exactly once, whatever happens. */
import { cancelled, deadlineExceeded, payloadTooLarge } from '@plantain/wire/errors'
import { MAX_REQUEST_BYTES } from '@plantain/wire/models'
import { lift } from '../bodies/lift.ts'
import { announcedLength, requestBody } from '../bodies/request-body.ts'
import type { Visit } from '../house.ts'
import type { Lease } from '../store/store.ts'

/** The official SDKs give a call 20 minutes at most. */
const longestCallSeconds = 20 * 60

export interface Call {
  readonly lease: Lease
  /** Fires when the caller hangs up or the time is over. */
  readonly signal: AbortSignal
  /** Ends the work and lets go of the bytes. */
  close(reason?: unknown): void
}

export function openCall(visit: Visit): Call {
  const controller = new AbortController()
  const lease = visit.house.store.lease()
  const hangUp = () => controller.abort(new DOMException('The caller hung up.', 'AbortError'))
  if (visit.request.signal.aborted) hangUp()
  else visit.request.signal.addEventListener('abort', hangUp, { once: true })
  const timer = setTimeout(() => controller.abort(deadlineExceeded()), secondsOf(visit.request.headers) * 1000)
  timer.unref()
  return {
    lease,
    signal: controller.signal,
    close(reason) {
      clearTimeout(timer)
      visit.request.signal.removeEventListener('abort', hangUp)
      controller.abort(reason ?? new DOMException('The call is over.', 'AbortError'))
      void lease.release()
    },
  }
}

/** Reads the body into the call's share of the store. @throws WireError 400 or 429, StoreError. */
export async function readBody(visit: Visit, call: Call): Promise<unknown> {
  const length = announcedLength(visit.request.headers)
  if (length !== undefined && length > MAX_REQUEST_BYTES) throw payloadTooLarge(MAX_REQUEST_BYTES)
  const leave = await visit.house.gate.enter(length, call.signal)
  try {
    return await lift(requestBody(visit.request, visit.bindings), () => call.lease.writer())
  } catch (error) {
    throw isBrokenOff(error) ? cancelled() : error
  } finally {
    leave()
  }
}

/** The sender closed its side in the middle of the body: nobody's fault, and nobody is left to be told. */
function isBrokenOff(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}

/** The JavaScript SDK says how long it will wait in `X-Server-Timeout`, in seconds. */
function secondsOf(headers: Headers): number {
  const asked = Number(headers.get('x-server-timeout') ?? Number.NaN)
  return asked > 0 ? Math.min(asked, longestCallSeconds) : longestCallSeconds
}
