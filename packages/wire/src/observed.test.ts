import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseCountTokens } from './count-tokens.ts'
import { errorOf, lift } from './lift-for-tests.ts'
import { listModels, modelEntry } from './model-list.ts'
import { parseModelPath, parsePath } from './paths.ts'
import { parseRequest } from './request.ts'
import { findMissingSignatures } from './signature-rules.ts'

interface Recording {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly body: unknown
}

const folder = new URL('../fixtures/observed/', import.meta.url)
const clients = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    client: file.replace('.json', ''),
    recordings: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Recording[],
  }))

/** Sent by a test of that client on purpose: ratio 7:3 and size 1k, which the client does not check itself. */
const REFUSED = new Set(['lower1k'])

function answer({ method, path, body }: Recording): unknown {
  const url = new URL(path, 'http://localhost')
  const route = parsePath(url.pathname)
  assert.ok(route, path)
  if (method === 'GET') {
    if (route.segments.length === 1) return listModels({ pageSize: url.searchParams.get('pageSize') ?? undefined })
    return modelEntry(route.segments[1], route.version)
  }
  const call = parseModelPath(url.pathname)
  assert.ok(call, path)
  if (call.method === 'countTokens') return parseCountTokens(body, { ...call, lift })
  const request = parseRequest(body, { ...call, lift })
  assert.deepEqual(findMissingSignatures(request.contents), [], 'what clients echo is signed as it must be')
  return request
}

for (const { client, recordings } of clients) {
  test(`every recorded request of ${client} is understood`, () => {
    assert.ok(recordings.length >= 9, `${recordings.length} recordings`)
    for (const recording of recordings) {
      if (REFUSED.has(recording.name)) assert.equal(errorOf(() => answer(recording)).code, 400)
      else assert.doesNotThrow(() => answer(recording), `${recording.name} ${recording.path}`)
    }
  })
}

test('the fullest recording arrives whole', () => {
  const full = clients
    .find(({ client }) => client === 'js-3.1.0')
    ?.recordings.find((recording) => recording.name === 'generateContent_full')
  assert.ok(full)
  const request = parseRequest(full.body, { model: 'gemini-3-pro-image-preview', lift })
  assert.equal(request.modelId, 'gemini-3-pro-image-preview')
  assert.equal(request.model.id, 'gemini-3-pro-image')
  assert.deepEqual(request.image, { aspectRatio: '16:9', imageSize: '2K' })
  assert.deepEqual(request.answer, { text: true, image: true })
  assert.deepEqual(request.search, { web: true, images: false })
  assert.equal(request.includeThoughts, true)
  assert.equal(request.systemInstruction?.parts[0].text, 'be nice')
  const [words, inline, file] = request.contents[0].parts
  assert.equal(words.text, 'edit')
  assert.equal(inline.inlineData?.data.size, 70)
  assert.equal(file.fileData?.fileUri, 'https://generativelanguage.googleapis.com/v1beta/files/abc')
  assert.equal(request.generationConfig.seed, 7)
})
