import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BYPASS_WORDS, bypassWordIn, isBypassWord } from './bypass-words.ts'
import { PNG, parse } from './lift-for-tests.ts'
import { missingSignatures } from './signature-rules.ts'

const user = { role: 'user', parts: [{ text: 'draw' }] }
const signed = { thoughtSignature: 'AAAA' }
const picture = { inlineData: { mimeType: 'image/png', data: PNG } }

function model(...parts: object[]): object {
  return { role: 'model', parts }
}

/** The beginnings of the messages for a history, which is parsed as it would be in a request. */
function missing(...contents: object[]): string[] {
  return missingSignatures(parse({ contents }).contents).map((error) => error.message.split('. ')[0])
}

function image(content: number, part: number): string {
  return `Image part is missing a thought_signature in content position ${content}, part position ${part}`
}

function text(content: number, part: number): string {
  return `Text part is missing a thought_signature in content position ${content}, part position ${part}`
}

test('positions are counted from 1: the recorded case of a picture alone', () => {
  assert.deepEqual(missing(user, model(picture)), [image(2, 1)])
})

test('the first part and every picture must be signed, later words need not be', () => {
  assert.deepEqual(missing(user, model({ text: 'a', ...signed }, { ...picture, ...signed }, { text: 'b' })), [])
  assert.deepEqual(missing(user, model({ text: 'a' }, { ...picture, ...signed })), [text(2, 1)])
  assert.deepEqual(missing(user, model({ text: 'a', ...signed }, picture, picture)), [image(2, 2), image(2, 3)])
  assert.deepEqual(missing(user, model({ ...picture, ...signed }, { text: 'a' })), [])
})

test('a signature moved to a sibling does not sign the picture', () => {
  assert.deepEqual(missing(user, model({ text: 'a', ...signed }, picture, { text: 'b', ...signed })), [image(2, 2)])
})

test('thoughts and empty texts are passed over, signed or not', () => {
  const thought = { text: 'hm', thought: true }
  const sketch = { ...picture, thought: true }
  assert.deepEqual(missing(user, model(thought, sketch, { text: '' }, { ...picture, ...signed })), [])
  assert.deepEqual(missing(user, model(thought, { text: '' }, { text: 'a' })), [text(2, 3)])
})

test('chunks of a stream that became contents of their own are one turn', () => {
  const turn = [
    model({ text: 'a', ...signed }),
    model({ text: 'b' }),
    model({ ...picture, ...signed }),
    model({ text: '' }),
  ]
  assert.deepEqual(missing(user, ...turn, user), [])
  assert.deepEqual(missing(user, ...turn, user, model({ text: 'next' })), [text(7, 1)])
})

test('pictures of the user are never asked for a signature', () => {
  assert.deepEqual(missing({ parts: [picture, { text: 'edit' }] }), [])
})

test('a file in a model turn counts as a picture', () => {
  assert.deepEqual(missing(user, model({ text: 'a', ...signed }, { fileData: { fileUri: 'files/a' } })), [image(2, 2)])
})

test('the message leads to the guide', () => {
  const [error] = missingSignatures(parse({ contents: [user, model(picture)] }).contents)
  assert.equal(
    error.message,
    'Image part is missing a thought_signature in content position 2, part position 1. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures#model-behavior for more details.',
  )
})

test('a bypass word counts as a signature, in either form', () => {
  for (const word of BYPASS_WORDS) {
    for (const thoughtSignature of [word, Buffer.from(word).toString('base64')]) {
      assert.deepEqual(missing(user, model({ text: 'a', thoughtSignature })), [])
    }
    assert.ok(isBypassWord(word))
  }
})

test('an empty signature is none', () => {
  assert.deepEqual(missing(user, model({ text: 'a', thoughtSignature: '' })), [text(2, 1)])
})

test('a real signature that begins with a bypass word is no bypass word', () => {
  const bytes = new TextEncoder().encode(`${BYPASS_WORDS[1]} and more`)
  assert.equal(bypassWordIn({ sha256: '', size: 1000, head: bytes.slice(0, BYPASS_WORDS[1].length) }), undefined)
  assert.equal(bypassWordIn({ sha256: '', size: bytes.length, head: bytes }), undefined)
})
