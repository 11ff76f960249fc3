import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { GoogleGenAI } from '@google/genai'
import { GoogleGenAI as GoogleGenAI1 } from 'genai-1'
import { GoogleGenAI as GoogleGenAI2 } from 'genai-2'
import { createApp } from './app.ts'
import type { RequestRecord } from './request-log.ts'
import { listen, type Running } from './serve.ts'
import { diskShelf } from './store/disk-shelf.ts'
import { createStore } from './store/leased-store.ts'
import type { Store } from './store/store.ts'
import { type FakeCrew, fakeCrew, madePicture } from './testing/fake-answer.ts'

const model = 'gemini-3-pro-image-preview'
let folder: string
let store: Store
let crew: FakeCrew
let server: Running
const records: RequestRecord[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantain-serve-'))
  store = createStore(await diskShelf({ folder }))
  crew = fakeCrew()
  const app = createApp({
    answer: crew.answer,
    store,
    settings: { keys: [] },
    heartbeat: 20,
    log: (record) => records.push(record),
  })
  server = await listen({ app, host: '127.0.0.1', port: 0, keys: [] })
})

after(async () => {
  await server.close(0)
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const saying = (text: string) => JSON.stringify({ contents: [{ parts: [{ text }] }] })
const url = (method: string) => `${server.url}/v1beta/models/${model}:${method}`
const post = (method: string, body: string, init: RequestInit = {}) =>
  fetch(url(method), { method: 'POST', body, ...init })

async function filesLeft(): Promise<string[]> {
  const names = await readdir(join(folder, 'scratch'), { recursive: true, withFileTypes: true })
  return names.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

/** Waits for what happens a moment after the response. */
async function soon(check: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await check()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  assert.fail('it did not happen within two seconds')
}

/** A request whose Host and other headers are exactly these. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.setTimeout(3000, () => socket.destroy())
  })
}

/** The majors differ in types, not in what is used here. */
const clients = [
  ['3.1', GoogleGenAI],
  ['2.32', GoogleGenAI2 as unknown as typeof GoogleGenAI],
  ['1.52', GoogleGenAI1 as unknown as typeof GoogleGenAI],
] as const

describe('the official client', () => {
  for (const [version, Client] of clients) {
    const client = () => new Client({ apiKey: 'any', httpOptions: { baseUrl: server.url } })

    test(`${version} gets a picture, whole and streamed, byte for byte`, async () => {
      const expected = madePicture(2_000_003).toString('base64')
      const whole = await client().models.generateContent({ model, contents: 'picture 2000003' })
      assert.ok(whole.data === expected)
      let streamed = ''
      for await (const chunk of await client().models.generateContentStream({ model, contents: 'picture 2000003' })) {
        streamed += chunk.candidates?.[0].content?.parts?.[0].inlineData?.data ?? ''
      }
      assert.ok(streamed === expected)
    })

    test(`${version} survives heartbeats, and its chat remembers the answer`, async () => {
      const chat = client().chats.create({ model })
      const chunks = []
      for await (const chunk of await chat.sendMessageStream({ message: 'slow 70' })) chunks.push(chunk)
      assert.ok(chunks.length > 6, `${chunks.length} chunks`)
      assert.equal(chunks.at(-1)?.candidates?.[0].finishReason, 'STOP')
      const remembered = chat.getHistory(true).flatMap((content) => content.parts ?? [])
      assert.ok(remembered.some((part) => part.inlineData && part.thoughtSignature))
      assert.equal((await chat.sendMessage({ message: 'again' })).candidates?.[0].finishReason, 'STOP')
    })

    test(`${version} sees errors as errors`, async () => {
      await assert.rejects(client().models.generateContent({ model, contents: 'overload' }), { status: 503 })
      const reasons: unknown[] = []
      const reading = (async () => {
        for await (const chunk of await client().models.generateContentStream({ model, contents: 'break' })) {
          reasons.push(chunk.candidates?.[0].finishReason)
        }
      })()
      await assert.rejects(reading, /UNAVAILABLE/)
      assert.ok(!reasons.includes('STOP'))
    })

    test(`${version} lists models and counts tokens`, async () => {
      const names: (string | undefined)[] = []
      for await (const entry of await client().models.list({ config: { pageSize: 2 } })) names.push(entry.name)
      assert.ok(names.includes(`models/${model}`))
      assert.equal((await client().models.countTokens({ model, contents: 'a red kite' })).totalTokens, 3)
    })
  }
})

describe('the server on a socket', () => {
  test('sends a picture of 25 MB whole, as one event and in an array, byte for byte', async () => {
    const size = 25 * 1024 * 1024 + 1
    const expected = madePicture(size).toString('base64')
    const whole = await post('generateContent', saying(`picture ${size}`))
    const length = Number(whole.headers.get('content-length'))
    const text = await whole.text()
    assert.equal(Buffer.byteLength(text), length)
    assert.ok(JSON.parse(text).candidates[0].content.parts[1].inlineData.data === expected)
    const events = (await (await post('streamGenerateContent?alt=sse', saying(`picture ${size}`))).text()).split(
      '\r\n\r\n',
    )
    const line = events.find((event) => event.includes('inlineData'))
    assert.ok(JSON.parse(line!.slice(6)).candidates[0].content.parts[0].inlineData.data === expected)
    const array = await (await post('streamGenerateContent', saying(`picture ${size}`))).json()
    assert.ok(array[1].candidates[0].content.parts[0].inlineData.data === expected)
    await soon(async () => (await filesLeft()).length === 0)
  })

  test('serves 200 small requests at once', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 200 })
    const statuses = await Promise.all(
      Array.from({ length: 200 }, (_, number) => {
        const paths = [
          ['GET', '/healthz'],
          ['GET', '/v1/models'],
          ['POST', `/v1/models/${model}:generateContent`],
        ]
        const [method, path] = paths[number % 3]
        return new Promise<number>((resolve, reject) => {
          const call = httpRequest(`${server.url}${path}`, { method, agent }, (response) => {
            response.resume().on('end', () => resolve(response.statusCode ?? 0))
          })
          call.on('error', reject)
          call.end(method === 'POST' ? saying('x') : undefined)
        })
      }),
    )
    agent.destroy()
    assert.deepEqual(new Set(statuses), new Set([200]))
  })

  test('takes uploads of pictures by the dozen and leaves no file', async () => {
    const data = madePicture(3_000_000).toString('base64')
    const body = JSON.stringify({
      contents: [{ parts: [{ text: 'x' }, { inlineData: { mimeType: 'image/png', data } }] }],
    })
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const response = await post('generateContent', body)
        await response.arrayBuffer()
        return response.status
      }),
    )
    assert.deepEqual(new Set(statuses), new Set([200]))
    await soon(async () => (await filesLeft()).length === 0)
  })

  test('a caller who hangs up ends the work, whole or streamed', async () => {
    for (const method of ['generateContent', 'streamGenerateContent?alt=sse']) {
      const caller = new AbortController()
      const answer = post(method, saying('quiet'), { signal: caller.signal }).then((response) => response.text())
      await soon(() => crew.open === 1)
      caller.abort()
      await assert.rejects(answer)
      await soon(() => crew.open === 0)
      assert.equal(crew.last?.context.signal.aborted, true)
      await soon(() => records.at(-1)?.status === 499)
    }
  })

  test('a caller who hangs up while uploading or downloading leaves no file', async () => {
    const half = `{"contents":[{"parts":[{"inlineData":{"data":"${'A'.repeat(2_000_000)}`
    await new Promise<void>((resolve) => {
      const call = httpRequest(url('generateContent'), { method: 'POST', headers: { 'content-length': 9_000_000 } })
      call.on('error', () => {})
      call.on('close', resolve)
      call.write(half)
      void soon(async () => (await filesLeft()).length > 0).then(() => call.destroy())
    })
    await soon(async () => (await filesLeft()).length === 0)
    await soon(() => records.at(-1)?.status === 499)

    const download = await post('generateContent', saying('picture 20000000'))
    const reader = download.body!.getReader()
    await reader.read()
    await reader.cancel()
    await soon(() => records.at(-1)?.status === 499)
    await soon(async () => (await filesLeft()).length === 0)
  })

  test('outlives malformed input of every kind', async () => {
    const bodies = [
      '{',
      '',
      'null',
      '[]',
      '"x"',
      '{"contents":1}',
      '\u0000',
      '['.repeat(100_000),
      '{"contents":[{"parts":[{"inlineData":{"data":"*"}}]}]}',
    ]
    for (const body of bodies) {
      for (const method of ['generateContent', 'streamGenerateContent?alt=sse', 'countTokens']) {
        const response = await post(method, body)
        assert.ok(
          response.status === 400 || (method === 'countTokens' && response.status === 200),
          `${body.slice(0, 20)}: ${response.status}`,
        )
        await response.arrayBuffer()
      }
    }
    for (const text of [
      'garbage\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      'POST /v1 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
    ]) {
      assert.match(await raw(text), /^HTTP\/1\.1 4\d\d /)
    }
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200)
  })

  test('refuses a body that is too large before reading it', async () => {
    const answer = await raw(
      `POST /v1/models/${model}:generateContent HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\n\r\n{`,
    )
    assert.match(answer, /^HTTP\/1\.1 400 /)
    assert.match(answer, /Request payload size exceeds the limit: 104857600 bytes\./)
  })

  test('without keys it answers this machine only', async () => {
    const ask = (headers: string) => raw(`GET /v1/models HTTP/1.1\r\nConnection: close\r\n${headers}\r\n\r\n`)
    for (const host of ['localhost', `127.0.0.1:${server.port}`, '[::1]:80', 'LOCALHOST.', 'studio.localhost:3000']) {
      assert.match(await ask(`Host: ${host}`), /^HTTP\/1\.1 200 /, host)
    }
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '192.168.0.5']) {
      const answer = await ask(`Host: ${host}`)
      assert.match(answer, /^HTTP\/1\.1 403 /, host)
      assert.match(answer, /Set PLANTAIN_KEYS to serve other names/)
    }
    const local = await ask('Host: localhost\r\nOrigin: http://localhost:3000')
    assert.match(local, /access-control-allow-origin: http:\/\/localhost:3000/i)
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'chrome-extension://x']) {
      assert.match(await ask(`Host: localhost\r\nOrigin: ${origin}`), /^HTTP\/1\.1 403 /, origin)
    }
  })
})

describe('listen', () => {
  const app = () => createApp({ answer: crew.answer, store, settings: { keys: [] } })

  test('says which port is taken and how to choose another', async () => {
    await assert.rejects(listen({ app: app(), host: '127.0.0.1', port: server.port, keys: [] }), {
      name: 'ListenError',
      message: `Port ${server.port} on 127.0.0.1 is taken by another program. Choose another with PLANTAIN_PORT, or 0 for any free one.`,
    })
  })

  test('refuses to be open to the network without keys', async () => {
    await assert.rejects(listen({ app: app(), host: '0.0.0.0', port: 0, keys: [] }), { name: 'SettingsError' })
  })

  test('closing lets what is under way end, and cuts off the rest', async () => {
    const one = await listen({ app: app(), host: '127.0.0.1', port: 0, keys: [] })
    const say = (text: string) =>
      fetch(`${one.url}/v1/models/${model}:generateContent`, { method: 'POST', body: saying(text) })
    const slow = say('slow 30')
    await soon(() => crew.open === 1)
    await Promise.all([one.close(), slow.then((response) => assert.equal(response.status, 200))])

    const other = await listen({ app: app(), host: '127.0.0.1', port: 0, keys: [] })
    const quiet = fetch(`${other.url}/v1/models/${model}:generateContent`, { method: 'POST', body: saying('quiet') })
    const cut = assert.rejects(quiet)
    await soon(() => crew.open === 1)
    await other.close(10)
    await cut
    await soon(() => crew.open === 0)
  })
})
