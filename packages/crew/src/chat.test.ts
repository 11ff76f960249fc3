import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { parseRequest } from '@plantain/wire/request'
import sharp from 'sharp'
import { createAnswer } from './answer.ts'
import type { AnswerEvent, AnswerPart } from './answer-event.ts'
import { embeddedCrew } from './embedded-crew.ts'
import { createSealer } from './signatures/seal.ts'
import { memoryStore } from './testing/memory-store.ts'

const model = 'gemini-3-pro-image-preview'
const folder = await mkdtemp(join(tmpdir(), 'chat-'))
const crew = embeddedCrew({ folder, processes: 1 })
const answer = createAnswer({
  crew,
  sealer: createSealer(['a secret of more than sixteen letters']),
  signatures: 'strict',
})
after(async () => {
  await crew.close()
  await rm(folder, { recursive: true, force: true })
})

/** A chat as a client keeps it: every model turn goes back with its signatures. */
function chat() {
  const store = memoryStore()
  const contents: object[] = []
  return async (text: string, file?: Buffer) => {
    const given = file ? [{ inlineData: { mimeType: 'image/png', data: file.toString('base64') } }] : []
    contents.push({ role: 'user', parts: [{ text }, ...given] })
    const pending: Promise<unknown>[] = []
    const request = parseRequest(
      { contents: structuredClone(contents), generationConfig: { seed: 7, imageConfig: { aspectRatio: '4:3' } } },
      {
        model,
        lift: (bytes) => {
          pending.push(store.put(bytes))
          return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
        },
      },
    )
    await Promise.all(pending)
    const context = { model, tenant: 'local', store, signal: new AbortController().signal }
    const events: AnswerEvent[] = await Array.fromAsync(answer(request, context))
    const parts = events.flatMap((event): readonly AnswerPart[] => (event.kind === 'parts' ? event.parts : []))
    const kept: object[] = []
    let picture: Buffer | undefined
    for (const part of parts) {
      const mark = part.signature ? { thoughtSignature: part.signature } : {}
      if (part.kind === 'text') kept.push({ text: part.text, ...mark })
      else {
        picture = Buffer.from(await store.read(part.bytes))
        kept.push({ inlineData: { mimeType: part.mimeType, data: picture.toString('base64') }, ...mark })
      }
    }
    contents.push({ role: 'model', parts: kept })
    const words = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ')
    const end = events.at(-1) as Extract<AnswerEvent, { kind: 'end' }>
    return { picture, words, finish: end.finishReason }
  }
}

const rawOf = (png: Buffer | undefined) => sharp(png).raw().toBuffer()

describe('a chat with the embedded crew', () => {
  it('edits, refuses, goes back to the very bytes, and starts anew when a new picture is wanted', async () => {
    const say = chat()
    const first = await say('a red ball and a cat in a park')
    const edited = await say('make the ball blue')
    assert.match(edited.words, /Recoloured the ball\. Everything else is unchanged\./)
    const [before, now] = [await rawOf(first.picture), await rawOf(edited.picture)]
    assert.equal(now.length, before.length)
    let changed = 0
    for (let at = 0; at < now.length; at += 4) if (now.readUInt32LE(at) !== before.readUInt32LE(at)) changed++
    assert.ok(changed > 100 && changed < now.length / 4 / 3, `${changed} pixels changed`)

    const refused = await say('remove the elephant')
    assert.equal(refused.picture, undefined)
    assert.equal(refused.finish, 'NO_IMAGE')
    assert.match(refused.words, /no “the elephant”/)

    const back = await say('undo')
    assert.deepEqual(back.picture, first.picture)

    const fresh = await say('now draw a green teapot')
    assert.ok(fresh.picture)
    assert.notDeepEqual(fresh.picture, first.picture)
    assert.doesNotMatch(fresh.words, /Everything else/)
  })

  it('edits a saved picture that comes back in a new chat as the scene it is, and a re-encoded one as a photo', async () => {
    const saved = (await chat()('a red ball and a cat in a park')).picture as Buffer
    const edited = await chat()('make the ball blue', saved)
    assert.match(edited.words, /Recoloured the ball/)
    assert.ok(edited.picture)

    const photo = await sharp(saved).png().toBuffer()
    const refused = await chat()('make the ball blue', photo)
    assert.equal(refused.picture, undefined)
    assert.match(refused.words, /photo/)
    assert.ok((await chat()('make it black and white', photo)).picture)
  })

  it('refuses a picture that is cut short as an invalid image, and goes on', async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: '#c03020',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .png()
      .toBuffer()
    await assert.rejects(chat()('make it warmer', whole.subarray(0, whole.length / 2)), {
      code: 400,
      message: 'Provided image is not valid',
    })
    assert.ok((await chat()('make it warmer', whole)).picture)
  })
})
