import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FLASH, hi, PNG, PRO, parse, refusalOf } from './lift-for-tests.ts'

const LITE = 'gemini-2.5-flash-image'
const AT = '* GenerateContentRequest.'
const IMAGE = `${AT}generation_config.image_config.`

function config(generationConfig: object): object {
  return hi({ generationConfig })
}

function pictures(count: number, mimeType = 'image/png', role = 'user'): object {
  const part = { inlineData: { mimeType, data: PNG }, thoughtSignature: 'AAAA' }
  return { contents: [{ role, parts: Array.from({ length: count }, () => part) }] }
}

const CASES: readonly [string, object, string, string?][] = [
  [
    'an unknown ratio lists those of the Pro model',
    config({ imageConfig: { aspectRatio: '7:3' } }),
    `${IMAGE}aspect_ratio: aspect_ratio must be one of '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', or '21:9'.\n`,
  ],
  [
    'an unknown ratio lists those of 3.1 Flash',
    config({ imageConfig: { aspectRatio: '7:3' } }),
    `${IMAGE}aspect_ratio: aspect_ratio must be one of '1:1', '1:4', '1:8', '2:3', '3:2', '3:4', '4:1', '4:3', '4:5', '5:4', '8:1', '9:16', '16:9', or '21:9'.\n`,
    FLASH,
  ],
  [
    'a lower-case size is refused',
    config({ imageConfig: { imageSize: '1k' } }),
    `${IMAGE}image_size: image_size must be one of '1K', '2K', or '4K'.\n`,
  ],
  [
    '512px is no size',
    config({ imageConfig: { imageSize: '512px' } }),
    `${IMAGE}image_size: image_size must be one of '512', '1K', '2K', or '4K'.\n`,
    FLASH,
  ],
  [
    'a model with one size names that one',
    config({ imageConfig: { imageSize: '2K' } }),
    `${IMAGE}image_size: image_size must be one of '1K'.\n`,
    LITE,
  ],
  ['contents must be there', {}, `${AT}contents: contents is not specified\n`],
  ['contents must not be empty', { contents: [] }, `${AT}contents: contents is not specified\n`],
  [
    'parts must not be empty',
    { contents: [{ parts: [{ text: 'a' }] }, { role: 'model', parts: [] }] },
    `${AT}contents[1].parts: contents.parts must not be empty.\n`,
  ],
  [
    'a part must hold something',
    { contents: [{ parts: [{ text: 'a' }, { thought: true }] }] },
    `${AT}contents[0].parts[1].data: required oneof field 'data' must have one initialized field\n`,
  ],
  [
    'a part must not hold two things',
    { contents: [{ parts: [{ text: 'a', fileData: { fileUri: 'files/a' } }] }] },
    "Invalid value at 'contents[0].parts[0]' (oneof), oneof field 'data' is already set. Cannot set 'fileData'",
  ],
  [
    'a role is user or model',
    { contents: [{ role: 'system', parts: [{ text: 'a' }] }] },
    'Please use a valid role: user, model.',
  ],
  ['one candidate only', config({ candidateCount: 2 }), 'Multiple candidates is not enabled for this model'],
  [
    'sound is not made here',
    config({ responseModalities: ['Audio', 'IMAGE'] }),
    'Model does not support the requested response modalities: audio',
  ],
  [
    'an enum value that is none is quoted',
    config({ responseModalities: ['FOO'] }),
    `Invalid value at 'generation_config.response_modalities[0]' (type.googleapis.com/google.ai.generativelanguage.v1beta.GenerationConfig.Modality), "FOO"`,
  ],
  ['image/jpg is no MIME type', pictures(1, 'image/jpg'), 'Unsupported MIME type: image/jpg'],
  ['film is not read', pictures(1, 'video/mp4'), 'Unsupported MIME type: video/mp4'],
  [
    'a 15th picture is too many',
    pictures(15),
    'Please use fewer than 15 images in your request to models/gemini-3-pro-image',
  ],
  [
    'base64 that is no picture is told apart',
    { contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data: 'AAAA' } }] }] },
    'Provided image is not valid',
  ],
  [
    'inline data without data is no picture',
    { contents: [{ parts: [{ inlineData: { mimeType: 'image/png' } }] }] },
    'Provided image is not valid',
  ],
  [
    'a file needs an address',
    { contents: [{ parts: [{ fileData: {} }] }] },
    `${AT}contents[0].parts[0].file_data.file_uri: file_uri is not specified\n`,
  ],
  [
    'sampling stays in its range',
    config({ temperature: 2.5, topP: -1 }),
    `${AT}generation_config.temperature: temperature must be in the range [0, 2], got 2.5.\n${AT}generation_config.top_p: top_p must be in the range [0, 1], got -1.\n`,
  ],
  [
    'a model in the body must be that of the URL',
    hi({ model: 'models/gemini-3.1-flash-image' }),
    `${AT}model: 'models/gemini-3.1-flash-image' is not the model of the URL, 'models/gemini-3-pro-image'.\n`,
  ],
]

for (const [title, body, message, model = PRO] of CASES) {
  test(title, () => {
    const error = refusalOf(body, model)
    assert.equal(error.message, message)
    assert.equal(error.code, 400)
    assert.equal(error.status, 'INVALID_ARGUMENT')
  })
}

test('starred problems are reported together, before those that stop at the first', () => {
  const { message } = refusalOf({
    contents: [{ role: 'bot', parts: [] }],
    generationConfig: { candidateCount: 3, imageConfig: { aspectRatio: '7:3', imageSize: '1k' } },
  })
  assert.deepEqual(
    message.split('\n').map((line) => line.split(': ')[0]),
    [
      '* GenerateContentRequest.contents[0].parts',
      '* GenerateContentRequest.generation_config.image_config.aspect_ratio',
      '* GenerateContentRequest.generation_config.image_config.image_size',
      '',
    ],
  )
})

test('fourteen pictures are welcome, and the pictures the model drew are not counted', () => {
  assert.equal(parse(pictures(14)).contents[0].parts.length, 14)
  assert.equal(parse(pictures(20, 'image/png', 'model')).contents[0].parts.length, 20)
})

test('an unknown model is a 404 that names version and method', () => {
  const error = refusalOf(hi(), 'gemini-2.5-flash')
  assert.equal(error.code, 404)
  assert.equal(
    error.message,
    'models/gemini-2.5-flash is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.',
  )
})
