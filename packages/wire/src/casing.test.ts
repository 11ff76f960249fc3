import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toCamelCase, toFieldPath, toSnakeCase } from './casing.ts'
import { hi, PNG, parse, refusalOf } from './lift-for-tests.ts'

/** One request with a value in nearly every field that may have one. */
const FULL = {
  contents: [
    {
      role: 'user',
      parts: [
        { text: 'edit', partMetadata: { some_key: 1, someKey: 2 } },
        { inlineData: { mimeType: 'image/png', data: PNG, displayName: 'a' }, mediaResolution: { numTokens: '5' } },
        { fileData: { fileUri: 'files/abc', mimeType: 'image/png' } },
      ],
    },
    { role: 'model', parts: [{ text: 'done', thoughtSignature: 'AAAA' }] },
  ],
  systemInstruction: { role: 'user', parts: [{ text: 'be nice' }] },
  safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE' }],
  tools: [
    { googleSearch: { timeRangeFilter: { startTime: '2026-01-01T00:00:00Z', endTime: '2026-02-01T00:00:00Z' } } },
  ],
  toolConfig: { functionCallingConfig: { mode: 'NONE', allowedFunctionNames: [] } },
  serviceTier: 'flex',
  labels: { snake_key: 'a', camelKey: 'b' },
  generationConfig: {
    responseModalities: ['TEXT', 'IMAGE'],
    imageConfig: {
      aspectRatio: '16:9',
      imageSize: '2K',
      imageOutputOptions: { mimeType: 'image/jpeg', compressionQuality: 85 },
    },
    thinkingConfig: { includeThoughts: true, thinkingLevel: 'HIGH', thinkingBudget: 0 },
    temperature: 1,
    topP: 0.95,
    topK: 64,
    seed: 7,
    candidateCount: 1,
    maxOutputTokens: 1000,
    stopSequences: ['x'],
    presencePenalty: 0.1,
    frequencyPenalty: 0.1,
    mediaResolution: 'MEDIA_RESOLUTION_HIGH',
  },
}

const FREE_FORM = new Set(['labels', 'partMetadata'])

/** The same request with each field in one of its two spellings, as the choices say, and a few nulls. */
function mix(value: unknown, choose: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => mix(item, choose))
  if (typeof value !== 'object' || value === null) return value
  const mixed: [string, unknown][] = Object.entries(value).map(([key, item]) => [
    choose() ? key : toSnakeCase(key),
    FREE_FORM.has(key) ? item : mix(item, choose),
  ])
  return Object.fromEntries(mixed)
}

test('camelCase and snake_case may be mixed at every level', () => {
  const expected = parse(FULL)
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (stream) => {
      assert.deepEqual(parse(mix(FULL, () => stream.next().value)), expected)
    }),
  )
})

test('free-form values keep the keys of their callers', () => {
  assert.deepEqual(parse(FULL).labels, { snake_key: 'a', camelKey: 'b' })
})

test('null is the same as absent', () => {
  const nulls = hi({
    systemInstruction: null,
    tools: null,
    generationConfig: { imageConfig: { aspectRatio: null, imageSize: null }, seed: null, responseModalities: null },
  })
  assert.deepEqual(parse(nulls), parse(hi({ generationConfig: { imageConfig: {} } })))
  assert.deepEqual(parse({ contents: [{ role: null, parts: [{ text: 'hi', thought: null }] }] }), parse(hi()))
})

test('a field in both spellings is refused by name', () => {
  const error = refusalOf(hi({ generationConfig: { imageConfig: { aspectRatio: '1:1', aspect_ratio: '2:3' } } }))
  assert.equal(
    error.message,
    `Invalid value at 'generation_config.image_config.aspect_ratio': the field was given twice, as "aspectRatio" and "aspect_ratio".`,
  )
  assert.equal(refusalOf(hi({ generation_config: {}, generationConfig: {} })).code, 400)
})

test('other spellings are unknown names', () => {
  for (const name of [
    'AspectRatio',
    'aspect-ratio',
    'aspect_Ratio',
    'ASPECT_RATIO',
    '_aspect_ratio',
    'aspect__ratio',
  ]) {
    const { message } = refusalOf(hi({ generationConfig: { imageConfig: { [name]: '1:1' } } }))
    assert.match(message, new RegExp(`Unknown name "${name}" at 'generation_config.image_config'`))
  }
})

test('numbers may be strings, as int64 is in proto-JSON', () => {
  const { generationConfig } = parse(hi({ generationConfig: { seed: '7', topP: '0.5', maxOutputTokens: '100' } }))
  assert.deepEqual(generationConfig, { seed: 7, topP: 0.5, maxOutputTokens: 100 })
})

test('names and paths are rewritten as Google writes them', () => {
  assert.equal(toSnakeCase('mimeType'), 'mime_type')
  assert.equal(toCamelCase('mime_type'), 'mimeType')
  assert.equal(toFieldPath(['contents', 0, 'parts', 2, 'inlineData', 'data']), 'contents[0].parts[2].inline_data.data')
  assert.equal(toFieldPath([]), '')
})
