/** Google's error envelope: one class, and one factory for every error the service can give. */

export type Status =
  | 'INVALID_ARGUMENT'
  | 'FAILED_PRECONDITION'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'RESOURCE_EXHAUSTED'
  | 'CANCELLED'
  | 'INTERNAL'
  | 'UNIMPLEMENTED'
  | 'UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'

export type ErrorDetail = { readonly '@type': string } & { readonly [field: string]: unknown }

export interface FieldViolation {
  /** snake_case path, such as `generation_config.image_config`; absent for the body itself. */
  readonly field?: string
  readonly description: string
}

export interface ErrorBody {
  readonly error: {
    readonly code: number
    readonly message: string
    readonly status: string
    readonly details?: readonly ErrorDetail[]
  }
}

const TYPE = 'type.googleapis.com/google.rpc.'
const RATE_LIMITS_URL = 'https://ai.google.dev/gemini-api/docs/rate-limits'

/** An error that callers may see as it is. Anything else that is thrown becomes `internal()`, its text hidden. */
export class WireError extends Error {
  override readonly name = 'WireError'
  /** HTTP status, the same number as `error.code`. */
  readonly code: number
  readonly status: Status
  readonly details: readonly ErrorDetail[]

  constructor(
    code: number,
    status: Status,
    message: string,
    details: readonly ErrorDetail[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.status = status
    this.details = details
  }
}

/** 400 with any message; `violations` become BadRequest details. */
export function invalidArgument(message: string, violations: readonly FieldViolation[] = []): WireError {
  const details = violations.length > 0 ? [{ '@type': `${TYPE}BadRequest`, fieldViolations: violations }] : []
  return new WireError(400, 'INVALID_ARGUMENT', message, details)
}

/** Google's 400 for a request that is wrong in no way it names. */
export function genericInvalidArgument(): WireError {
  return invalidArgument('Request contains an invalid argument.')
}

/** 400: the key is known to be no key of this server (`invalid`), was deleted (`unknown`), or ran out (`expired`). */
export function badKey(reason: 'invalid' | 'unknown' | 'expired' = 'invalid'): WireError {
  const message = {
    invalid: 'API key not valid. Please pass a valid API key.',
    unknown: 'API Key not found. Please pass a valid API key.',
    expired: 'API key expired. Please renew the API key.',
  }[reason]
  return new WireError(400, 'INVALID_ARGUMENT', message, [
    {
      '@type': `${TYPE}ErrorInfo`,
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    },
    { '@type': `${TYPE}LocalizedMessage`, locale: 'en-US', message },
  ])
}

/** 403: no key in any of the three places. */
export function noKey(): WireError {
  return new WireError(
    403,
    'PERMISSION_DENIED',
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  )
}

/** 403: the key is good but may not do this. */
export function permissionDenied(message: string): WireError {
  return new WireError(403, 'PERMISSION_DENIED', message)
}

/** 404: no such picture model in this version. `id` without `models/`. */
export function modelNotFound(id: string, version: string, method: string): WireError {
  return notFound(
    `models/${id} is not found for API version ${version}, or is not supported for ${method}. Call ListModels to see the list of available models and their supported methods.`,
  )
}

/** 404 with any message. */
export function notFound(message: string): WireError {
  return new WireError(404, 'NOT_FOUND', message)
}

/** 403, not 404: whether a file exists is told to its owner only. `id` without `files/`. */
export function fileNotFound(id: string): WireError {
  return permissionDenied(`You do not have permission to access the File ${id} or it may not exist.`)
}

/** 400 by default; 413 where a front end answers before the API does. `limit` in bytes. */
export function payloadTooLarge(limit: number, code: 400 | 413 = 400): WireError {
  return new WireError(code, 'INVALID_ARGUMENT', `Request payload size exceeds the limit: ${limit} bytes.`)
}

/** 400: more pictures than the model takes. `id` without `models/`. */
export function tooManyImages(maximum: number, id: string): WireError {
  return invalidArgument(`Please use fewer than ${maximum + 1} images in your request to models/${id}`)
}

/** 400: the bytes are base64 all right, but no picture. */
export function invalidImage(): WireError {
  return invalidArgument('Provided image is not valid')
}

/** 400: a MIME type that is not read. */
export function unsupportedMimeType(mimeType: string): WireError {
  return invalidArgument(`Unsupported MIME type: ${mimeType}`)
}

/** 400: a signature whose bytes were altered or which another tenant's server wrote. */
export function corruptedSignature(): WireError {
  return invalidArgument('Corrupted thought signature.')
}

/** 400: `modalities` in lower case. */
export function unsupportedModalities(modalities: readonly string[]): WireError {
  return invalidArgument(`Model does not support the requested response modalities: ${modalities.join(',')}`)
}

export interface Quota {
  /** Such as `generativelanguage.googleapis.com/generate_requests_per_model_per_day`. */
  readonly metric: string
  /** Such as `GenerateRequestsPerDayPerProjectPerModel`. */
  readonly quotaId: string
  readonly limit: number
  /** Without `models/`. */
  readonly model: string
  /** When to come back, in seconds. */
  readonly retryAfterSeconds: number
}

/** 429 of a counted quota, with Help, QuotaFailure and RetryInfo in the order of the real service. */
export function quotaExceeded(quota: Quota): WireError {
  const { metric, quotaId, limit, model, retryAfterSeconds } = quota
  const message =
    'You exceeded your current quota, please check your plan and billing details. ' +
    `For more information on this error, head to: ${RATE_LIMITS_URL}. ` +
    'To monitor your current usage, head to: https://ai.dev/rate-limit. \n' +
    `* Quota exceeded for metric: ${metric}, limit: ${limit}, model: ${model}\n` +
    `Please retry in ${retryAfterSeconds}s.`
  return new WireError(429, 'RESOURCE_EXHAUSTED', message, [
    {
      '@type': `${TYPE}Help`,
      links: [{ description: 'Learn more about Gemini API quotas', url: RATE_LIMITS_URL }],
    },
    {
      '@type': `${TYPE}QuotaFailure`,
      violations: [
        {
          quotaMetric: metric,
          quotaId,
          quotaDimensions: { location: 'global', model },
          quotaValue: String(limit),
        },
      ],
    },
    retryInfo(retryAfterSeconds),
  ])
}

/** 429 of a shared resource, without numbers. */
export function resourceExhausted(retryAfterSeconds?: number): WireError {
  const details = retryAfterSeconds === undefined ? [] : [retryInfo(retryAfterSeconds)]
  return new WireError(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).', details)
}

/** 429: prepaid money is used up. */
export function creditsDepleted(): WireError {
  return new WireError(429, 'RESOURCE_EXHAUSTED', 'Your prepayment credits are depleted.')
}

/** 503: too much is going on; clients try again. */
export function overloaded(): WireError {
  return new WireError(
    503,
    'UNAVAILABLE',
    'This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.',
  )
}

/** 499: the caller hung up. */
export function cancelled(): WireError {
  return new WireError(499, 'CANCELLED', 'The operation was cancelled.')
}

/** 504: the answer did not come in time. */
export function deadlineExceeded(): WireError {
  return new WireError(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.')
}

/** 500. The cause is kept for the log and never leaves the server. */
export function internal(cause?: unknown): WireError {
  const message =
    'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting'
  return new WireError(500, 'INTERNAL', message, [], { cause })
}

/** 501: a documented method that this server does not have. */
export function unimplemented(message: string): WireError {
  return new WireError(501, 'UNIMPLEMENTED', message)
}

/** Anything that was thrown as a WireError; a stranger becomes a 500 that tells nothing. */
export function asWireError(thrown: unknown): WireError {
  if (thrown instanceof WireError) return thrown
  if (thrown instanceof Error && thrown.name === 'AbortError') return cancelled()
  return internal(thrown)
}

/** The body of the answer; its `code` is the HTTP status. */
export function toJson(thrown: unknown): ErrorBody {
  const { code, message, status, details } = asWireError(thrown)
  return { error: details.length > 0 ? { code, message, status, details } : { code, message, status } }
}

/** The form used by streams without `alt=sse` and by the OpenAI-compatible routes. */
export function toJsonArray(thrown: unknown): readonly [ErrorBody] {
  return [toJson(thrown)]
}

function retryInfo(seconds: number): ErrorDetail {
  return { '@type': `${TYPE}RetryInfo`, retryDelay: `${seconds}s` }
}
