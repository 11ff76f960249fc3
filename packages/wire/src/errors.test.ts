import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as errors from './errors.ts'

const { toJson, WireError } = errors

/** Code, status and message of every factory whose message is fixed. */
const CATALOGUE: readonly [errors.WireError, number, string, string][] = [
  [errors.badKey(), 400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'],
  [errors.badKey('unknown'), 400, 'INVALID_ARGUMENT', 'API Key not found. Please pass a valid API key.'],
  [errors.badKey('expired'), 400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.'],
  [
    errors.noKey(),
    403,
    'PERMISSION_DENIED',
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  ],
  [
    errors.modelNotFound('x', 'v1', 'countTokens'),
    404,
    'NOT_FOUND',
    'models/x is not found for API version v1, or is not supported for countTokens. Call ListModels to see the list of available models and their supported methods.',
  ],
  [errors.corruptedSignature(), 400, 'INVALID_ARGUMENT', 'Corrupted thought signature.'],
  [errors.invalidImage(), 400, 'INVALID_ARGUMENT', 'Provided image is not valid'],
  [errors.unsupportedMimeType('image/jpg'), 400, 'INVALID_ARGUMENT', 'Unsupported MIME type: image/jpg'],
  [
    errors.unsupportedModalities(['image']),
    400,
    'INVALID_ARGUMENT',
    'Model does not support the requested response modalities: image',
  ],
  [
    errors.payloadTooLarge(20971520),
    400,
    'INVALID_ARGUMENT',
    'Request payload size exceeds the limit: 20971520 bytes.',
  ],
  [
    errors.payloadTooLarge(20971520, 413),
    413,
    'INVALID_ARGUMENT',
    'Request payload size exceeds the limit: 20971520 bytes.',
  ],
  [
    errors.tooManyImages(14, 'gemini-3-pro-image'),
    400,
    'INVALID_ARGUMENT',
    'Please use fewer than 15 images in your request to models/gemini-3-pro-image',
  ],
  [errors.genericInvalidArgument(), 400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'],
  [errors.resourceExhausted(), 429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'],
  [errors.creditsDepleted(), 429, 'RESOURCE_EXHAUSTED', 'Your prepayment credits are depleted.'],
  [
    errors.overloaded(),
    503,
    'UNAVAILABLE',
    'This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.',
  ],
  [errors.cancelled(), 499, 'CANCELLED', 'The operation was cancelled.'],
  [errors.deadlineExceeded(), 504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'],
  [
    errors.internal(),
    500,
    'INTERNAL',
    'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
  ],
  [
    errors.fileNotFound('abc'),
    403,
    'PERMISSION_DENIED',
    'You do not have permission to access the File abc or it may not exist.',
  ],
]

for (const [error, code, status, message] of CATALOGUE) {
  test(`${code} ${status}: ${message.slice(0, 60)}`, () => {
    const { details, ...rest } = toJson(error).error
    assert.deepEqual(rest, { code, message, status })
    assert.equal(details === undefined, error.details.length === 0)
  })
}

test('a bad key carries ErrorInfo and LocalizedMessage', () => {
  const { message } = errors.badKey()
  assert.deepEqual(toJson(errors.badKey()).error.details, [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    },
    { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
  ])
})

test('a counted quota carries Help, QuotaFailure and RetryInfo in that order', () => {
  const quota = {
    metric: 'generativelanguage.googleapis.com/generate_requests_per_model_per_day',
    quotaId: 'GenerateRequestsPerDayPerProjectPerModel',
    limit: 250,
    model: 'gemini-3-pro-image',
    retryAfterSeconds: 34.4,
  }
  assert.deepEqual(toJson(errors.quotaExceeded(quota)).error, {
    code: 429,
    message:
      'You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits. To monitor your current usage, head to: https://ai.dev/rate-limit. \n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_requests_per_model_per_day, limit: 250, model: gemini-3-pro-image\nPlease retry in 34.4s.',
    status: 'RESOURCE_EXHAUSTED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [
          {
            description: 'Learn more about Gemini API quotas',
            url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
          },
        ],
      },
      {
        '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
        violations: [
          {
            quotaMetric: 'generativelanguage.googleapis.com/generate_requests_per_model_per_day',
            quotaId: 'GenerateRequestsPerDayPerProjectPerModel',
            quotaDimensions: { location: 'global', model: 'gemini-3-pro-image' },
            quotaValue: '250',
          },
        ],
      },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.4s' },
    ],
  })
})

test('what an unexpected error says stays inside, but is kept as the cause', () => {
  const secret = new Error('password is hunter2')
  assert.doesNotMatch(JSON.stringify(toJson(secret)), /hunter2/)
  assert.equal(toJson('hunter2').error.code, 500)
  const error = errors.asWireError(secret)
  assert.ok(error instanceof WireError)
  assert.equal(error.cause, secret)
})

test('an abort is the caller hanging up', () => {
  assert.equal(errors.asWireError(new DOMException('gone', 'AbortError')).code, 499)
})

test('streams without alt=sse and the OpenAI routes wrap the body in an array', () => {
  assert.deepEqual(errors.toJsonArray(errors.noKey()), [toJson(errors.noKey())])
})
