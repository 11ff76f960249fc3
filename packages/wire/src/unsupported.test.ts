import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toFieldPath } from './casing.ts'
import { FLASH, hi, parse, refusalOf } from './lift-for-tests.ts'

/** A value at a path: `at(1, 'a', 0)` is `{ a: [1] }`. */
function at(value: unknown, ...path: (string | number)[]): object {
  return path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  ) as object
}

const REFUSED: readonly [unknown, ...(string | number)[]][] = [
  ['cachedContents/x', 'cachedContent'],
  ['token', 'continuationToken'],
  [true, 'store'],
  [[{ name: 'f' }], 'tools', 0, 'functionDeclarations'],
  [{}, 'tools', 0, 'googleSearchRetrieval'],
  [{}, 'tools', 0, 'codeExecution'],
  [{}, 'tools', 0, 'urlContext'],
  [{}, 'tools', 0, 'computerUse'],
  [{}, 'tools', 0, 'fileSearch'],
  [{}, 'tools', 0, 'googleMaps'],
  [[{}], 'tools', 0, 'mcpServers'],
  [['a.com'], 'tools', 0, 'googleSearch', 'excludeDomains'],
  [{}, 'tools', 0, 'googleSearch', 'searchTypes', 'imageSearch'],
  ['ANY', 'toolConfig', 'functionCallingConfig', 'mode'],
  [['f'], 'toolConfig', 'functionCallingConfig', 'allowedFunctionNames'],
  [{ languageCode: 'de' }, 'toolConfig', 'retrievalConfig'],
  ['application/json', 'generationConfig', 'responseMimeType'],
  ['image/png', 'generationConfig', 'responseMimeType'],
  [{ type: 'OBJECT' }, 'generationConfig', 'responseSchema'],
  [{ type: 'object' }, 'generationConfig', 'responseJsonSchema'],
  [[{}], 'generationConfig', 'responseFormat'],
  [true, 'generationConfig', 'responseLogprobs'],
  [3, 'generationConfig', 'logprobs'],
  [{}, 'generationConfig', 'speechConfig'],
  [true, 'generationConfig', 'audioTimestamp'],
  [{}, 'generationConfig', 'audioTranscriptionConfig'],
  [true, 'generationConfig', 'enableEnhancedCivicAnswers'],
  ['ALLOW_ALL', 'generationConfig', 'imageConfig', 'personGeneration'],
  ['ALLOW', 'generationConfig', 'imageConfig', 'prominentPeople'],
]

for (const [value, ...path] of REFUSED) {
  const field = toFieldPath(path)
  test(`${field} = ${JSON.stringify(value)} is refused with its name and what is legal`, () => {
    const { code, message } = refusalOf(hi(at(value, ...path)))
    assert.equal(code, 400)
    assert.ok(message.startsWith(`* GenerateContentRequest.${field}: `), message)
    assert.match(message, /; legal: .+\.\n$/)
  })
}

test('parts of other trades are refused where they stand', () => {
  for (const [kind, field] of [
    ['functionCall', 'function_call'],
    ['functionResponse', 'function_response'],
    ['executableCode', 'executable_code'],
    ['codeExecutionResult', 'code_execution_result'],
    ['toolCall', 'tool_call'],
    ['toolResponse', 'tool_response'],
  ]) {
    const { message } = refusalOf({ contents: [{ parts: [{ text: 'a' }, { [kind]: { name: 'f' } }] }] })
    assert.match(
      message,
      new RegExp(`^\\* GenerateContentRequest\\.contents\\[0\\]\\.parts\\[1\\]\\.${field}: .*legal: text`),
    )
  }
})

test('values that ask for nothing are let through', () => {
  parse(
    hi({
      cachedContent: '',
      store: false,
      labels: { team: 'art' },
      serviceTier: 'priority',
      safetySettings: [],
      tools: [{ functionDeclarations: [] }],
      toolConfig: { functionCallingConfig: { mode: 'AUTO' } },
      generationConfig: {
        stopSequences: [],
        responseMimeType: 'text/plain',
        responseLogprobs: false,
        candidateCount: 1,
        temperature: 2,
        topP: 1,
        topK: 64,
        presencePenalty: -2,
        frequencyPenalty: 1.9,
        mediaResolution: 'MEDIA_RESOLUTION_LOW',
        thinkingConfig: { thinkingLevel: 'high', thinkingBudget: -1 },
      },
    }),
  )
})

test('picture search is for the model that has it', () => {
  const body = hi({ tools: [{ googleSearch: { searchTypes: { imageSearch: {} } } }] })
  assert.deepEqual(parse(body, FLASH).search, { web: false, images: true })
})

test('a big value is cut short in the message', () => {
  const { message } = refusalOf(hi({ generationConfig: { responseSchema: { description: 'x'.repeat(10_000) } } }))
  assert.ok(message.length < 400, `${message.length}`)
})
