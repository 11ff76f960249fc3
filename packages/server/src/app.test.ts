import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type AppOptions, createApp } from './app.ts'
import type { RequestRecord } from './request-log.ts'
import { plainLine } from './request-log.ts'
import { createMemoryStore } from './store/leased-store.ts'
import { type Store, StoreError } from './store/store.ts'
import { fakeCrew, madePicture } from './testing/fake-answer.ts'

const model = '/v1beta/models/gemini-3-pro-image-preview'
const key = 'a-good-key'

function made(options: Partial<AppOptions> = {}) {
  const crew = fakeCrew()
  const records: RequestRecord[] = []
  const app = createApp({
    answer: crew.answer,
    store: createMemoryStore(),
    settings: { keys: [] },
    newId: () => 'an-id-of-22-characters',
    clock: () => 1_000_000,
    log: (record) => records.push(record),
    ...options,
  })
  const post = (path: string, body: unknown, init: RequestInit = {}) =>
    app.fetch(
      new Request(`http://plantain${path}`, {
        method: 'POST',
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
        ...init,
      }),
    )
  return {
    app,
    crew,
    records,
    post,
    get: (path: string, init?: RequestInit) => app.fetch(new Request(`http://plantain${path}`, init)),
  }
}

const saying = (text: string) => ({ contents: [{ parts: [{ text }] }] })

async function errorOf(response: Response) {
  assert.equal(response.headers.get('content-type'), 'application/json; charset=UTF-8')
  const { error } = (await response.json()) as { error: { code: number; message: string; status: string } }
  assert.equal(error.code, response.status)
  return error
}

describe('generateContent', () => {
  test('answers with one body of the announced length', async () => {
    const { post, records } = made()
    for (const size of [0, 1, 2, 3, 1000, 700_001]) {
      const response = await post(`${model}:generateContent`, saying(`picture ${size}`))
      const text = await response.text()
      assert.equal(response.status, 200)
      assert.equal(Buffer.byteLength(text), Number(response.headers.get('content-length')))
      assert.deepEqual(JSON.parse(text), {
        candidates: [
          {
            content: {
              parts: [
                { text: 'Here\u2028is \u0085"漢".', thoughtSignature: 'c2lnbmVk' },
                {
                  inlineData: { mimeType: 'image/png', data: madePicture(size).toString('base64') },
                  thoughtSignature: 'cGljdHVyZQ==',
                },
              ],
              role: 'model',
            },
            finishReason: 'STOP',
            index: 0,
          },
        ],
        usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 1123, totalTokenCount: 1126 },
        modelVersion: 'gemini-3-pro-image-preview',
        responseId: 'an-id-of-22-characters',
      })
    }
    assert.equal(records.length, 6)
    assert.equal(plainLine(records[0]), `1970-01-01T00:16:40.000Z POST ${model}:generateContent 200 0ms`)
  })

  test('hands pictures and signatures over as bytes in the store, to the right tenant', async () => {
    const { post, crew } = made()
    let seen: Buffer | undefined
    const { answer } = crew
    const reading = made({
      answer: async function* (request, context) {
        const data = request.contents[0].parts[1].inlineData?.data
        seen = Buffer.from(await context.store.read(data!))
        yield* answer(request, context)
      },
    })
    const picture = madePicture(99_000)
    const body = {
      contents: [
        { parts: [{ text: 'x' }, { inline_data: { mime_type: 'image/png', data: picture.toString('base64url') } }] },
      ],
    }
    assert.equal((await reading.post(`${model}:generateContent`, body)).status, 200)
    assert.ok(seen?.equals(picture))
    assert.equal(crew.last?.context.tenant, 'local')
    assert.equal(
      (
        await post(`${model}:generateContent`, gzipSync(JSON.stringify(body)), {
          headers: { 'content-encoding': 'gzip' },
        })
      ).status,
      200,
    )
  })

  test('tells refusals, blocked prompts and warnings', async () => {
    const { post } = made()
    const refused = (await (await post(`${model}:generateContent`, saying('refuse'))).json()) as { candidates: unknown }
    assert.deepEqual(refused.candidates, [
      { content: {}, finishReason: 'IMAGE_OTHER', index: 0, finishMessage: 'Unable to show.' },
    ])
    assert.deepEqual(await (await post(`${model}:generateContent`, saying('block'))).json(), {
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
      usageMetadata: { promptTokenCount: 9, totalTokenCount: 9 },
      modelVersion: 'gemini-3-pro-image-preview',
      responseId: 'an-id-of-22-characters',
    })
    const warned = await post(`${model}:streamGenerateContent?alt=sse`, saying('warn'))
    assert.equal(warned.headers.get('x-plantain-warning'), 'A signature of 2 pictures was lost: \\u6f22')
    await warned.text()
  })

  test("tells errors in Google's form and keeps its own faults to the log", async () => {
    const { post, records } = made()
    assert.equal((await errorOf(await post(`${model}:generateContent`, saying('overload')))).status, 'UNAVAILABLE')
    const error = await errorOf(await post(`${model}:generateContent`, saying('fall')))
    assert.equal(error.code, 500)
    assert.doesNotMatch(JSON.stringify(error), /secret/)
    assert.match(records[1].error ?? '', /\/secret\/path fell over/)
    const missing = await errorOf(await post('/v1/models/gemini-9:generateContent', saying('x')))
    assert.match(
      missing.message,
      /^models\/gemini-9 is not found for API version v1, or is not supported for generateContent/,
    )
    const broken = await errorOf(
      await post(`${model}:generateContent`, {
        contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data: 'AA*A' } }] }],
      }),
    )
    assert.match(broken.message, /contents\[0\]\.parts\[0\]\.inline_data\.data.*Base64 decoding failed for/)
    assert.match((await errorOf(await post(`${model}:generateContent`, '{"a"'))).message, /^Invalid JSON payload/)
    assert.match(
      (
        await errorOf(
          await post(`${model}:generateContent`, gzipSync('{}').subarray(0, 9), {
            headers: { 'content-encoding': 'gzip' },
          }),
        )
      ).message,
      /not valid gzip/,
    )
    assert.match(
      (await errorOf(await post(`${model}:generateContent`, '{}', { headers: { 'content-encoding': 'zstd' } })))
        .message,
      /'zstd' is not supported/,
    )
    assert.match(
      (await errorOf(await post(`${model}:generateContent`, '{}', { headers: { 'content-length': '999999999' } })))
        .message,
      /exceeds the limit: 104857600 bytes/,
    )
  })

  test('a full disk is a 503, with the folder in the log only', async () => {
    const full = new StoreError('full', 'The disk that holds /srv/data is full.')
    const store: Store = {
      lease: () => ({
        ...createMemoryStore().lease(),
        put: () => Promise.reject(full),
      }),
      close: async () => {},
    }
    const { post, records } = made({ store })
    const error = await errorOf(await post(`${model}:generateContent`, saying('x')))
    assert.equal(error.code, 503)
    assert.match(error.message, /disk is full/)
    assert.doesNotMatch(error.message, /srv/)
    assert.match(records[0].error ?? '', /srv/)
  })

  test('gives up when the caller said how long it would wait', async () => {
    const { post } = made()
    const error = await errorOf(
      await post(`${model}:generateContent`, saying('quiet'), { headers: { 'x-server-timeout': '0.02' } }),
    )
    assert.equal(error.status, 'DEADLINE_EXCEEDED')
  })
})

describe('streamGenerateContent', () => {
  const events = (text: string) => {
    assert.ok(text.endsWith('\r\n\r\n'))
    return text
      .trimEnd()
      .split('\r\n\r\n')
      .map((event) => {
        assert.match(event, /^data: [^\n\r\u0085\u2028\u2029]*$/)
        return JSON.parse(event.slice(6))
      })
  }

  test('sends text, picture and end in chunks of their own', async () => {
    const { post } = made()
    const response = await post(`${model}:streamGenerateContent?alt=sse`, saying('x'))
    assert.equal(response.headers.get('content-type'), 'text/event-stream')
    const chunks = events(await response.text())
    const parts = chunks.map((chunk) => chunk.candidates[0].content.parts)
    assert.deepEqual(
      parts.map((list) => Object.keys(list[0])),
      [['text', 'thoughtSignature'], ['inlineData', 'thoughtSignature'], ['text']],
    )
    assert.deepEqual(
      chunks.map((chunk) => chunk.candidates[0].finishReason),
      [undefined, undefined, 'STOP'],
    )
    assert.deepEqual([...new Set(chunks.map((chunk) => chunk.responseId))], ['an-id-of-22-characters'])
  })

  test('sends one JSON array without alt=sse', async () => {
    const { post } = made({ heartbeat: 5 })
    const response = await post(`${model}:streamGenerateContent`, saying('slow 20'))
    const text = await response.text()
    assert.match(text, /^\n+\[/)
    assert.equal(JSON.parse(text).length, 3)
    assert.equal(
      JSON.parse(await (await post(`${model}:streamGenerateContent`, saying('break'))).text()).at(-1).error.code,
      503,
    )
    const refused = await post(`${model}:streamGenerateContent`, '{"a"')
    assert.equal(refused.status, 400)
    assert.equal(((await refused.json()) as [{ error: { code: number } }])[0].error.code, 400)
  })

  test('an error before the first byte is a status, one after it is an event', async () => {
    const { post, records } = made()
    assert.equal((await post(`${model}:streamGenerateContent?alt=sse`, saying('overload'))).status, 503)
    const response = await post(`${model}:streamGenerateContent?alt=sse`, saying('break'))
    assert.equal(response.status, 200)
    const text = await response.text()
    const bare = text.slice(text.lastIndexOf('\r\n') + 2)
    const chunks = events(text.slice(0, text.length - bare.length))
    assert.equal(chunks.length, 2)
    assert.equal(chunks[1].error.status, 'UNAVAILABLE')
    assert.deepEqual(JSON.parse(bare), chunks[1])
    assert.equal(records[1].status, 503)
  })

  test('a quiet stream gets heartbeats', async () => {
    const { post } = made({ heartbeat: 5 })
    const chunks = events(await (await post(`${model}:streamGenerateContent?alt=sse`, saying('slow 400'))).text())
    const beats = chunks.filter(
      (chunk) => chunk.candidates[0].content.parts[0].text === '' && !chunk.candidates[0].finishReason,
    )
    assert.ok(beats.length >= 3)
    assert.equal(chunks.at(-1).candidates[0].finishReason, 'STOP')
  })

  test('a reader that goes away ends the work and gives the bytes back', async () => {
    const store = createMemoryStore()
    let released = 0
    const counted: Store = {
      ...store,
      lease: () => {
        const lease = store.lease()
        const release = () => {
          released++
          return lease.release()
        }
        return { ...lease, release }
      },
    }
    const { post, crew, records } = made({ store: counted, heartbeat: 5 })
    const response = await post(`${model}:streamGenerateContent?alt=sse`, saying('quiet'))
    const reader = response.body!.getReader()
    await reader.read()
    assert.equal(crew.open, 1)
    await reader.cancel()
    await new Promise(setImmediate)
    assert.equal(crew.last?.context.signal.aborted, true)
    assert.equal(crew.open, 0)
    assert.equal(released, 1)
    assert.equal(records[0].status, 499)
  })
})

describe('keys', () => {
  test('are looked for in all three places, before the body is read', async () => {
    const { post, get, crew } = made({ settings: { keys: [key, 'another-key'] } })
    const path = `${model}:generateContent`
    assert.equal((await post(path, saying('x'), { headers: { 'x-goog-api-key': key } })).status, 200)
    const tenant = crew.last?.context.tenant
    assert.match(tenant ?? '', /^[0-9a-f]{64}$/)
    assert.equal((await post(`${path}?key=${key}`, saying('x'))).status, 200)
    assert.equal((await post(path, saying('x'), { headers: { authorization: `Bearer ${key}` } })).status, 200)
    assert.equal(crew.last?.context.tenant, tenant)
    assert.equal((await errorOf(await post(path, '{"broken'))).status, 'PERMISSION_DENIED')
    assert.match((await errorOf(await post(`${path}?key=wrong`, '{"broken'))).message, /^API key not valid/)
    assert.equal((await get('/v1beta/models')).status, 403)
    assert.equal((await get('/healthz')).status, 200)
  })
})

describe('other routes', () => {
  test('models are listed page by page', async () => {
    const { get } = made()
    const names: string[] = []
    for (let token = ''; ; ) {
      const page = (await (await get(`/v1/models?pageSize=2&pageToken=${encodeURIComponent(token)}`)).json()) as {
        models: { name: string }[]
        nextPageToken?: string
      }
      names.push(...page.models.map((entry) => entry.name))
      if (!page.nextPageToken) break
      token = page.nextPageToken
    }
    assert.equal(new Set(names).size, names.length)
    assert.ok(names.includes('models/gemini-3-pro-image-preview'))
    assert.equal((await get('/v1alpha/models/gemini-3-pro-image')).status, 200)
    assert.equal((await get('/v1alpha/models/none')).status, 404)
    assert.equal((await get('/v1/models?pageSize=x')).status, 400)
  })

  test('tokens are counted', async () => {
    const { post } = made()
    const counted = (await (
      await post('/v1/models/gemini-3-pro-image:countTokens', saying('a red kite'))
    ).json()) as object
    assert.deepEqual(counted, { totalTokens: 3, promptTokensDetails: [{ modality: 'TEXT', tokenCount: 3 }] })
  })

  test('colons may be escaped, and unknown places are told in JSON', async () => {
    const { post, get } = made({ page: '<p>hello' })
    assert.equal((await post(`${model}%3AgenerateContent`, saying('x'))).status, 200)
    assert.equal((await errorOf(await get('/v2/models'))).status, 'NOT_FOUND')
    assert.equal((await errorOf(await post(`${model}:paint`, {}))).status, 'NOT_FOUND')
    assert.equal((await errorOf(await post('/v1beta/interactions', {}))).status, 'UNIMPLEMENTED')
    const wrong = await get(`${model}:generateContent`)
    assert.equal(wrong.headers.get('allow'), 'POST, OPTIONS')
    assert.equal((await errorOf(wrong)).code, 405)
    assert.equal((await errorOf(await post('/', {}))).code, 405)
    assert.equal(await (await get('/')).text(), '<p>hello')
    assert.equal((await get('/healthz', { method: 'HEAD' })).status, 200)
    assert.equal((await get('/v1/models/%ZZ')).status, 404)
  })

  test('web pages of other origins are allowed when there are keys', async () => {
    const { get } = made({ settings: { keys: [key] } })
    const origin = 'https://app.example'
    const preflight = await get(`${model}:generateContent`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-headers': 'x-goog-api-key,content-type' },
    })
    assert.equal(preflight.status, 204)
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*')
    assert.equal(preflight.headers.get('access-control-allow-headers'), 'x-goog-api-key,content-type')
    assert.equal((await get('/v1/models', { headers: { origin } })).headers.get('access-control-allow-origin'), '*')
  })
})
