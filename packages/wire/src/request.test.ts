import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brokenBytes, liftedBytes } from './bytes.ts'
import { errorOf, FLASH, hi, lift, PNG, PNG_BYTES, PRO, parse, refusalOf } from './lift-for-tests.ts'
import { parseJson, parseRequest } from './request.ts'

test('defaults of the model and of proto3 are filled in', () => {
  const request = parse(hi(), 'models/gemini-3-pro-image-preview')
  assert.equal(request.modelId, 'gemini-3-pro-image-preview')
  assert.deepEqual(request.answer, { text: true, image: true })
  assert.deepEqual(request.image, { imageSize: '1K' })
  assert.equal(request.includeThoughts, false)
  assert.equal(request.search, undefined)
  assert.deepEqual(parse({ contents: [{ parts: [{ text: 'hi' }] }] }).contents[0].role, 'user')
})

test('modalities are matched in any letter case', () => {
  const answers = (responseModalities: string[]) => parse(hi({ generationConfig: { responseModalities } })).answer
  assert.deepEqual(answers(['Text', 'Image']), { text: true, image: true })
  assert.deepEqual(answers(['image']), { text: false, image: true })
  assert.deepEqual(answers(['TEXT']), { text: true, image: false })
  assert.deepEqual(answers([]), { text: true, image: true })
})

test('the output format may be asked for in both spellings, which mean the same', () => {
  const nested = { imageOutputOptions: { mimeType: 'image/webp', compressionQuality: 80 } }
  const flat = { outputMimeType: 'image/webp', outputCompressionQuality: 80 }
  const expected = { imageSize: '1K', mimeType: 'image/webp', quality: 80 }
  for (const imageConfig of [nested, flat, { ...nested, ...flat }]) {
    const request = parse(hi({ generationConfig: { imageConfig } }))
    assert.deepEqual(request.image, expected)
    assert.deepEqual(request.generationConfig.imageConfig, nested)
  }
})

test('an output format that is contradictory, unknown or pointless is refused', () => {
  const message = (imageConfig: object) => refusalOf(hi({ generationConfig: { imageConfig } })).message
  assert.match(
    message({ outputMimeType: 'image/gif' }),
    /output_mime_type must be one of 'image\/jpeg', .* got "image\/gif"/,
  )
  assert.match(message({ imageOutputOptions: { compressionQuality: 101 } }), /in the range \[1, 100\], got 101/)
  assert.match(
    message({ imageOutputOptions: { mimeType: 'image/png', compressionQuality: 9 } }),
    /no effect on image\/png/,
  )
  assert.match(
    message({ outputMimeType: 'image/png', imageOutputOptions: { mimeType: 'image/jpeg' } }),
    /contradicts image_output_options\.mime_type/,
  )
  assert.match(
    refusalOf(hi({ generationConfig: { imageOutputOptions: {} } })).message,
    /Unknown name "imageOutputOptions" at 'generation_config'/,
  )
})

test('search knows its kinds and its time range', () => {
  const search = (google_search: object, model = FLASH) => parse(hi({ tools: [{ google_search }] }), model).search
  assert.deepEqual(search({}), { web: true, images: false })
  assert.deepEqual(search({ searchTypes: { imageSearch: {} } }), { web: false, images: true })
  assert.deepEqual(search({ searchTypes: { webSearch: {}, imageSearch: {} } }), { web: true, images: true })
  assert.deepEqual(search({ timeRangeFilter: { startTime: '2026-01-01T00:00:00Z' } }, PRO), {
    web: true,
    images: false,
    startTime: '2026-01-01T00:00:00Z',
  })
})

test('bytes that the server lifted and bytes in the body give the same request', () => {
  const body = (data: unknown, thoughtSignature: unknown) => ({
    contents: [
      { role: 'user', parts: [{ inlineData: { mimeType: 'image/PNG', data } }] },
      { role: 'model', parts: [{ text: 'done', thought_signature: thoughtSignature }] },
    ],
  })
  const picture = liftedBytes({ ...lift(PNG_BYTES), head: PNG_BYTES, text: PNG })
  const mark = new Uint8Array([0, 0, 0])
  const lifted = parseRequest(body(picture, liftedBytes({ ...lift(mark), head: mark, text: 'AAAA' })), { model: PRO })
  assert.deepEqual(lifted, parse(body(PNG, 'AAAA')))
  assert.equal(lifted.contents[0].parts[0].inlineData?.mimeType, 'image/png')
})

test('nothing in JSON can pass for lifted bytes', () => {
  const forged = { sha256: '0'.repeat(64), size: 12, head: [137, 80], text: 'AAAA' }
  const { message } = refusalOf({ contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data: forged } }] }] })
  assert.match(message, /^Invalid value at 'contents\[0\]\.parts\[0\]\.inline_data\.data' \(TYPE_BYTES\), \{"sha256"/)
})

test('broken base64 is located, whoever decoded it', () => {
  const part = (data: unknown) => ({
    contents: [{ parts: [{ text: 'a' }, { inlineData: { mimeType: 'image/png', data } }] }],
  })
  const expected = `Invalid value at 'contents[0].parts[1].inline_data.data' (TYPE_BYTES), Base64 decoding failed for "*BCD"`
  assert.equal(refusalOf(part('A*BCD')).message, expected)
  assert.equal(refusalOf(part(brokenBytes({ offending: '*BCD' }))).message, expected)
  assert.match(
    refusalOf({ contents: [{ role: 'model', parts: [{ text: 'a', thoughtSignature: '!' }] }] }).message,
    /^Invalid value at 'contents\[0\]\.parts\[0\]\.thought_signature' \(TYPE_BYTES\), Base64 decoding failed for "!"$/,
  )
})

test('the bypass words come through as words, raw or in base64', () => {
  for (const word of ['context_engineering_is_the_way_to_go', 'skip_thought_signature_validator']) {
    for (const thoughtSignature of [
      word,
      Buffer.from(word).toString('base64'),
      Buffer.from(word).toString('base64url'),
    ]) {
      const { contents } = parse({ contents: [{ role: 'model', parts: [{ text: 'a', thoughtSignature }] }] })
      assert.equal(contents[0].parts[0].thoughtSignature, word)
    }
  }
})

/** Paths of messages inside a request, as keys to descend by, and as Google names them. */
const PLACES: readonly [string, (unknown: object) => object][] = [
  ['', (unknown) => ({ ...hi(), ...unknown })],
  ['contents[0]', (unknown) => ({ contents: [{ parts: [{ text: 'a' }], ...unknown }] })],
  ['contents[0].parts[1]', (unknown) => ({ contents: [{ parts: [{ text: 'a' }, { text: 'b', ...unknown }] }] })],
  [
    'contents[0].parts[0].inline_data',
    (unknown) => ({ contents: [{ parts: [{ inlineData: { data: PNG, ...unknown } }] }] }),
  ],
  ['contents[0].parts[0].file_data', (unknown) => ({ contents: [{ parts: [{ file_data: unknown }] }] })],
  ['system_instruction', (unknown) => hi({ systemInstruction: unknown })],
  ['system_instruction.parts[0]', (unknown) => hi({ system_instruction: { parts: [unknown] } })],
  ['safety_settings[0]', (unknown) => hi({ safetySettings: [unknown] })],
  ['tools[1]', (unknown) => hi({ tools: [{}, unknown] })],
  ['tools[0].google_search', (unknown) => hi({ tools: [{ googleSearch: unknown }] })],
  [
    'tools[0].google_search.search_types.image_search',
    (unknown) => hi({ tools: [{ googleSearch: { searchTypes: { imageSearch: unknown } } }] }),
  ],
  ['tool_config.function_calling_config', (unknown) => hi({ toolConfig: { functionCallingConfig: unknown } })],
  ['generation_config', (unknown) => hi({ generationConfig: unknown })],
  ['generation_config.image_config', (unknown) => hi({ generation_config: { imageConfig: unknown } })],
  [
    'generation_config.image_config.image_output_options',
    (unknown) => hi({ generationConfig: { image_config: { imageOutputOptions: unknown } } }),
  ],
  ['generation_config.thinking_config', (unknown) => hi({ generationConfig: { thinkingConfig: unknown } })],
]

test('an unknown field is named with its place, at any depth', () => {
  const name = fc.stringMatching(/^(x_|X)[A-Za-z0-9_.$ é]{1,12}$/)
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), name, fc.jsonValue(), ([place, build], key, value) => {
      const error = refusalOf(build({ [key]: value }))
      const at = place === '' ? '' : ` at '${place}'`
      const description = `Invalid JSON payload received. Unknown name "${key}"${at}: Cannot find field.`
      assert.equal(error.message, description)
      assert.deepEqual(error.details, [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ ...(place && { field: place }), description }],
        },
      ])
    }),
  )
})

test('names that JavaScript knows are unknown all the same', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const body = JSON.parse(`{"contents":[{"parts":[{"text":"hi"}]}],"generationConfig":{${JSON.stringify(key)}:1}}`)
    assert.match(refusalOf(body).message, new RegExp(`Unknown name "${key}" at 'generation_config'`))
  }
})

test('all fields that do not parse are reported together, and not without end', () => {
  const error = refusalOf(hi({ size: 1, generationConfig: { seed: 'x', imageConfig: { aspectRatio: 7 } } }))
  assert.deepEqual(error.message.split('\n'), [
    `Invalid value at 'generation_config.image_config.aspect_ratio' (TYPE_STRING), 7`,
    `Invalid value at 'generation_config.seed' (TYPE_INT32), "x"`,
    'Invalid JSON payload received. Unknown name "size": Cannot find field.',
  ])
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1]))
  assert.equal(refusalOf(hi(many)).message.split('\n').length, 20)
})

test('a body or message of the wrong shape is refused, never crashed on', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...PLACES), (value, [, build]) => {
      const values = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { role: value }
      for (const body of [value, { contents: value }, hi({ generationConfig: value }), build(values)]) {
        try {
          parse(body)
        } catch (error) {
          assert.equal((error as Error).name, 'WireError', String(error))
        }
      }
    }),
  )
  assert.equal(refusalOf([]).message, 'Invalid JSON payload received. Root element must be a message.')
  assert.match(
    refusalOf(hi({ generationConfig: [] })).message,
    /Unknown name "generation_config": Proto field is not repeating, cannot start list\.$/,
  )
})

test('the details of a bad enum value say which values there are', () => {
  const error = refusalOf(hi({ safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'NEVER' }] }))
  assert.match(error.message, /^Invalid value at 'safety_settings\[0\]\.threshold' \(.*HarmBlockThreshold\), "NEVER"$/)
  assert.match(JSON.stringify(error.details), /Legal values: .*BLOCK_NONE, OFF, BLOCK_ONLY_HIGH/)
})

test('text that is no JSON is a 400 as well', () => {
  assert.deepEqual(parseJson('{"a":1}'), { a: 1 })
  const error = errorOf(() => parseJson('{"a":'))
  assert.equal(error.code, 400)
  assert.match(error.message, /^Invalid JSON payload received\. /)
})
