import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { GoogleGenAI as Version3 } from '@google/genai'
import fc from 'fast-check'
import { GoogleGenAI as Version1 } from 'genai-1'
import { GoogleGenAI as Version2 } from 'genai-2'
import { overloaded } from './errors.ts'
import { arrayEnd, arrayError, arrayStart, jsonArrayChunks, sseError, sseEvent, sseHeartbeat } from './sse.ts'

const identity = { modelVersion: 'gemini-3-pro-image', responseId: 'abcdefghijklmnopqrstuv' }

function chunk(text: string, finishReason?: string): object {
  const candidate = { content: { role: 'model', parts: [{ text }] }, index: 0, ...(finishReason && { finishReason }) }
  return { candidates: [candidate], ...identity }
}

const realFetch = globalThis.fetch
afterEach(() => {
  globalThis.fetch = realFetch
})

/** Answers every request with a stream, one network read for each piece; notes what was asked. */
function serve(pieces: readonly string[]): unknown[] {
  const bodies: unknown[] = []
  globalThis.fetch = async (_, init) => {
    bodies.push(JSON.parse(String(init?.body)))
    const left = pieces.map((piece) => new TextEncoder().encode(piece))
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = left.shift()
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  return bodies
}

async function* oneByOne<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values
}

const quiet = [sseHeartbeat(identity), sseHeartbeat(identity)]
const CLIENTS = { '1.52': Version1, '2.32': Version2, '3.1': Version3 }

for (const [version, Client] of Object.entries(CLIENTS)) {
  const client = () => new Client({ apiKey: 'k', httpOptions: { baseUrl: 'http://localhost' } })

  test(`@google/genai ${version}: heartbeats add nothing to the text, and the chat goes on`, async () => {
    const bodies = serve([...quiet, sseEvent(chunk('Here ')), ...quiet, sseEvent(chunk('it is.', 'STOP'))])
    const chat = client().chats.create({ model: 'gemini-3-pro-image' })
    let said = ''
    for await (const piece of await chat.sendMessageStream({ message: 'draw' })) {
      assert.equal(typeof piece.text, 'string', 'a program that prints chunk.text must not print undefined')
      said += piece.text
    }
    assert.equal(said, 'Here it is.')
    for await (const _ of await chat.sendMessageStream({ message: 'again' }));
    const { contents } = bodies[1] as { contents: { role: string; parts: { text: string }[] }[] }
    const remembered = contents.filter(({ role }) => role === 'model').flatMap(({ parts }) => parts)
    assert.equal(remembered.map(({ text }) => text).join(''), 'Here it is.', 'the model turn is in the next request')
  })

  test(`@google/genai ${version}: an error in mid-stream is raised with its status`, async () => {
    serve([...quiet, ...sseError(overloaded())])
    const stream = await client().models.generateContentStream({ model: 'gemini-3-pro-image', contents: 'draw' })
    await assert.rejects(
      async () => {
        for await (const _ of stream);
      },
      { name: 'ApiError', status: 503 },
    )
  })
}

test('why a heartbeat has a part: with an empty object the chats of 2.32 and 3.1 forget the answer', async () => {
  for (const Client of [Version2, Version3]) {
    const bodies = serve([sseEvent({}), sseEvent(chunk('Here it is.', 'STOP'))])
    const chat = new Client({ apiKey: 'k', httpOptions: { baseUrl: 'http://localhost' } }).chats.create({ model: 'm' })
    for (const message of ['draw', 'again']) for await (const _ of await chat.sendMessageStream({ message }));
    assert.doesNotMatch(JSON.stringify(bodies[1]), /Here it is/)
  }
})

test('an error that arrives in one read with its echo is an error all the same', async () => {
  for (const Client of Object.values(CLIENTS)) {
    serve([sseEvent(chunk('Here')) + sseError(overloaded()).join('')])
    const models = new Client({ apiKey: 'k', httpOptions: { baseUrl: 'http://localhost' } }).models
    const stream = await models.generateContentStream({ model: 'm', contents: 'draw' })
    await assert.rejects(async () => {
      for await (const _ of stream);
    })
  }
})

test('an event is one line for every reader, and JSON gives the text back', () => {
  // What Python's splitlines() splits at, besides CRLF.
  const lineEnds = new RegExp(`\\r\\n|[${'\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029'}]`)
  const sign = fc.constantFrom(
    '\n',
    '\r',
    '\v',
    '\f',
    '\x1c',
    '\x1e',
    '\x7f',
    '\x85',
    '\u2028',
    '\u2029',
    'é',
    '猫',
    '😀',
    '"',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, fc.string())), (pieces) => {
      const value = { text: pieces.join('') }
      const event = sseEvent(value)
      assert.ok(event.endsWith('\r\n\r\n'))
      assert.deepEqual(event.split(lineEnds).length, 3, 'the line and the two ends')
      assert.deepEqual(JSON.parse(event.slice('data: '.length)), value)
      assert.match(event, /^data: (.*)(?:\n\n|\r\r|\r\n\r\n)/, 'the pattern of @google/generative-ai and Genkit')
    }),
  )
})

test('without alt=sse the chunks are one JSON array', async () => {
  for (const count of [0, 1, 3]) {
    const values = Array.from({ length: count }, (_, index) => ({ index }))
    let text = ''
    for await (const piece of jsonArrayChunks(oneByOne(values))) text += piece
    assert.deepEqual(JSON.parse(text), values)
    assert.equal(
      text,
      values.map((value, index) => arrayStart(index) + JSON.stringify(value)).join('') + arrayEnd(count),
    )
  }
})

test('an error becomes an element of the array, or the array itself', async () => {
  async function* failing() {
    yield { index: 0 }
    throw overloaded()
  }
  let text = ''
  for await (const piece of jsonArrayChunks(failing())) text += piece
  assert.deepEqual(
    JSON.parse(text).map((item: object) => Object.keys(item)[0]),
    ['index', 'error'],
  )
  assert.equal(JSON.parse(arrayError(overloaded()))[0].error.status, 'UNAVAILABLE')
})
