import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorOf } from './lift-for-tests.ts'
import { listEntries, listModels, modelEntry } from './model-list.ts'

test('the recorded entry of the Pro preview is given field by field', () => {
  assert.deepEqual(modelEntry('gemini-3-pro-image-preview', 'v1beta'), {
    name: 'models/gemini-3-pro-image-preview',
    version: '3.0',
    displayName: 'Nano Banana Pro',
    description: 'Gemini 3 Pro Image Preview',
    inputTokenLimit: 131072,
    outputTokenLimit: 32768,
    supportedGenerationMethods: ['generateContent', 'countTokens', 'batchGenerateContent'],
    temperature: 1,
    topP: 0.95,
    topK: 64,
    maxTemperature: 1,
    thinking: true,
  })
})

test('pages of any size add up to the whole list', () => {
  for (const pageSize of ['1', '2', '4', '50', undefined]) {
    const names: string[] = []
    let pageToken: string | undefined
    do {
      const page = listModels({ pageSize, pageToken })
      names.push(...page.models.map((entry) => entry.name))
      pageToken = page.nextPageToken
    } while (pageToken)
    assert.deepEqual(
      names,
      listEntries().map((entry) => entry.name),
      `pages of ${pageSize}`,
    )
  }
})

test('a page size or token that is none is refused by name', () => {
  assert.match(errorOf(() => listModels({ pageSize: 'many' })).message, /page_size.*"many"/)
  assert.match(errorOf(() => listModels({ pageToken: 'xyz' })).message, /page_token: 'xyz'/)
})

test('an unknown model is a 404 that names version and method', () => {
  const error = errorOf(() => modelEntry('models/gemini-2.5-flash', 'v1'))
  assert.equal(error.code, 404)
  assert.match(error.message, /^models\/gemini-2\.5-flash is not found for API version v1, /)
})
