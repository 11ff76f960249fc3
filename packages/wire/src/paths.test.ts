import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiKeyOf, parseModelPath, parsePath, VERSIONS } from './paths.ts'

test('a method is found after a colon, plain or escaped, in every version', () => {
  for (const version of VERSIONS) {
    for (const colon of [':', '%3A', '%3a']) {
      assert.deepEqual(parseModelPath(`/${version}/models/gemini-3-pro-image${colon}generateContent`), {
        version,
        model: 'gemini-3-pro-image',
        method: 'generateContent',
      })
    }
  }
})

test('every route of the API is taken apart', () => {
  const v1beta = { version: 'v1beta', upload: false }
  assert.deepEqual(parsePath('/v1beta/models'), { ...v1beta, segments: ['models'] })
  assert.deepEqual(parsePath('/v1beta/models/x'), { ...v1beta, segments: ['models', 'x'] })
  assert.deepEqual(parsePath('/upload/v1/files'), { version: 'v1', upload: true, segments: ['files'] })
  assert.deepEqual(parsePath('/v1beta/files/abc:download'), {
    ...v1beta,
    segments: ['files', 'abc'],
    method: 'download',
  })
  assert.deepEqual(parsePath('/v1beta/batches/b1:cancel'), { ...v1beta, segments: ['batches', 'b1'], method: 'cancel' })
  assert.deepEqual(parsePath('/v1beta/openai/chat/completions'), {
    ...v1beta,
    segments: ['openai', 'chat', 'completions'],
  })
})

test('a base URL with a slash too many still leads somewhere', () => {
  assert.deepEqual(parsePath('//v1//models/'), { version: 'v1', upload: false, segments: ['models'] })
})

test('other paths are nobody’s', () => {
  for (const path of ['/', '/v2/models', '/v1', '/models/x:generateContent', '/v1/models/%', '/upload/x']) {
    assert.equal(parsePath(path), undefined, path)
  }
  for (const path of [
    '/v1/models/x',
    '/v1/files/x:download',
    '/v1/models/a/b:generateContent',
    '/upload/v1/models/x:y',
  ]) {
    assert.equal(parseModelPath(path), undefined, path)
  }
})

test('the key is taken from the first of three places that has one', () => {
  const key = (headers: Record<string, string>, query = '') =>
    apiKeyOf(new Headers(headers), new URLSearchParams(query))
  const all = { 'X-Goog-Api-Key': 'a', Authorization: 'Bearer c' }
  assert.deepEqual(key(all, 'key=b'), { key: 'a', from: 'x-goog-api-key' })
  assert.deepEqual(key({ Authorization: 'Bearer c' }, 'key=b'), { key: 'b', from: 'key' })
  assert.deepEqual(key({ Authorization: 'bearer c' }), { key: 'c', from: 'authorization' })
  assert.deepEqual(key({ 'x-goog-api-key': ' ' }, 'key=&alt=sse'), undefined)
  assert.deepEqual(key({ Authorization: 'Basic abc' }), undefined)
})
