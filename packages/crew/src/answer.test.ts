import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { findModel } from '@plantain/wire/models'
import { parseRequest } from '@plantain/wire/request'
import sharp from 'sharp'
import { createAnswer } from './answer.ts'
import type { AnswerEvent, AnswerPart } from './answer-event.ts'
import type { SignatureMode } from './conversation/read-conversation.ts'
import { createSealer } from './signatures/seal.ts'
import { memoryStore } from './testing/memory-store.ts'
import { plainCrew } from './testing/plain-crew.ts'

const model = 'gemini-3-pro-image-preview'
const sealer = createSealer(['a secret of more than sixteen letters'])

/** Runs one request and gives back its events, parts and what lies in the store. */
async function ask(body: object, { crew = plainCrew(), signatures = 'warn' as SignatureMode, tenant = 'local' } = {}) {
  const store = memoryStore()
  const pending: Promise<unknown>[] = []
  const request = parseRequest(body, {
    model,
    lift: (bytes) => {
      pending.push(store.put(bytes))
      return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
    },
  })
  await Promise.all(pending)
  const context = { model, tenant, store, signal: new AbortController().signal }
  const events: AnswerEvent[] = await Array.fromAsync(createAnswer({ crew, sealer, signatures })(request, context))
  const parts = events.flatMap((event): readonly AnswerPart[] => (event.kind === 'parts' ? event.parts : []))
  const end = events.at(-1) as Extract<AnswerEvent, { kind: 'end' }>
  const warnings = events.flatMap((event) => (event.kind === 'warning' ? [event.message] : []))
  return { crew, store, parts, end, warnings }
}

const user = (...parts: object[]) => ({ role: 'user', parts })
const say = (text: string) => user({ text })
const withThoughts = { thinkingConfig: { includeThoughts: true } }

/** The model's turn of an answer, as a client keeps it. */
async function kept({ parts, store }: Awaited<ReturnType<typeof ask>>) {
  const kept: object[] = []
  for (const part of parts) {
    const marks = {
      ...(part.thought ? { thought: true } : {}),
      ...(part.signature ? { thoughtSignature: part.signature } : {}),
    }
    if (part.kind === 'text') kept.push({ text: part.text, ...marks })
    else
      kept.push({
        inlineData: { mimeType: part.mimeType, data: Buffer.from(await store.read(part.bytes)).toString('base64') },
        ...marks,
      })
  }
  return { role: 'model', parts: kept }
}

describe('one turn', () => {
  it('gives a signed text and a signed picture of exactly the asked size', async () => {
    const { parts, end, store } = await ask({
      contents: [say('a cat')],
      generationConfig: { imageConfig: { aspectRatio: '21:9', imageSize: '2K' } },
    })
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['text', 'picture'],
    )
    assert.ok(parts.every(({ signature, thought }) => signature && !thought))
    const picture = parts[1] as Extract<AnswerPart, { kind: 'picture' }>
    const { width, height, format } = await sharp(await store.read(picture.bytes)).metadata()
    assert.deepEqual({ width, height, format }, { width: 3168, height: 1344, format: 'png' })
    assert.equal(end.finishReason, 'STOP')
    const usage = end.usage
    assert.equal(
      usage.totalTokenCount,
      usage.promptTokenCount + (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
    )
    assert.deepEqual(usage.candidatesTokensDetails, [
      { modality: 'IMAGE', tokenCount: findModel(model)?.imageTokens['2K'] },
    ])
  })

  it('shows thoughts only when asked: unsigned, before the answer, at most two pictures, the last of them the final one', async () => {
    const { parts } = await ask({ contents: [say('a cat')], generationConfig: withThoughts })
    const thoughts = parts.filter(({ thought }) => thought)
    assert.deepEqual(parts.slice(0, thoughts.length), thoughts)
    assert.ok(thoughts.every(({ signature }) => signature === undefined))
    const pictures = thoughts.filter((part) => part.kind === 'picture')
    assert.equal(pictures.length, 2)
    const final = parts.at(-1) as (typeof pictures)[number]
    assert.equal(pictures.at(-1)?.bytes.sha256, final.bytes.sha256)
    assert.notEqual(pictures[0]?.bytes.sha256, final.bytes.sha256)
  })

  it('leaves words out when only a picture is wanted, and pictures out when only words are', async () => {
    const picture = await ask({ contents: [say('a cat')], generationConfig: { responseModalities: ['Image'] } })
    assert.deepEqual(
      picture.parts.map(({ kind }) => kind),
      ['picture'],
    )
    const words = await ask({ contents: [say('a cat')], generationConfig: { responseModalities: ['TEXT'] } })
    assert.deepEqual(
      words.parts.map(({ kind }) => kind),
      ['text'],
    )
    assert.equal(words.end.finishReason, 'STOP')
    assert.equal(words.end.usage.candidatesTokensDetails, undefined)
  })

  it('answers what cannot be drawn in words, with a reason and no picture', async () => {
    const { parts, end } = await ask({ contents: [say('x')] }, { crew: plainCrew({ refusal: 'That needs a photo.' }) })
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['text'],
    )
    assert.equal(end.finishReason, 'NO_IMAGE')
    assert.equal(end.finishMessage, 'That needs a photo.')
  })

  it('stops at maxOutputTokens with its reason, and cuts its words at a stop sequence', async () => {
    const short = await ask({ contents: [say('a cat')], generationConfig: { maxOutputTokens: 500 } })
    assert.deepEqual(short.parts, [])
    assert.equal(short.end.finishReason, 'MAX_TOKENS')
    const cut = await ask({ contents: [say('a cat')], generationConfig: { stopSequences: ['it'] } })
    assert.equal((cut.parts[0] as { text: string }).text, 'Here ')
  })

  it('says so when a search was asked for that nobody can do', async () => {
    const { warnings } = await ask({ contents: [say('a cat')], tools: [{ google_search: {} }] })
    assert.match(warnings[0] ?? '', /nothing was looked up/)
  })

  it('refuses a file URI by name instead of passing it over', async () => {
    const contents = [
      user({ text: 'edit' }, { fileData: { fileUri: 'https://host/v1beta/files/abc', mimeType: 'image/png' } }),
    ]
    await assert.rejects(ask({ contents }), { code: 403, message: /File abc/ })
  })

  it('gives the same bytes for the same request', async () => {
    const body = { contents: [say('a cat')], generationConfig: { seed: 7, ...withThoughts } }
    assert.deepEqual((await ask(body)).parts, (await ask(body)).parts)
  })
})

describe('a conversation', () => {
  it('goes on from the sealed state of its last picture, with its seed and shape', async () => {
    const first = await ask({
      contents: [say('a cat')],
      generationConfig: { seed: 7, imageConfig: { aspectRatio: '4:5' } },
    })
    const second = await ask({ contents: [say('a cat'), await kept(first), say('make it blue')] })
    assert.deepEqual(second.crew.planned[0]?.previous?.prompts, ['a cat'])
    assert.equal(second.crew.planned[0]?.prompt, 'make it blue')
    assert.equal(second.crew.planned[0]?.seed, 7)
    const picture = second.parts.at(-1) as Extract<AnswerPart, { kind: 'picture' }>
    const { width, height } = await sharp(await second.store.read(picture.bytes)).metadata()
    assert.deepEqual([width, height], [928, 1152])
  })

  it('understands a turn that a streaming chat has kept as several model contents', async () => {
    const first = await kept(await ask({ contents: [say('a cat')], generationConfig: withThoughts }))
    const chunks = first.parts.map((part) => ({ role: 'model', parts: [part] }))
    const second = await ask(
      { contents: [say('a cat'), ...chunks, { role: 'model', parts: [{ text: '' }] }, say('now at night')] },
      { signatures: 'strict' },
    )
    assert.deepEqual(second.crew.planned[0]?.previous?.prompts, ['a cat'])
  })

  it('refuses an altered signature in every mode but off', async () => {
    const turn = await kept(await ask({ contents: [say('a cat')] }))
    const bytes = Buffer.from((turn.parts[1] as { thoughtSignature: string }).thoughtSignature, 'base64')
    bytes[40] = (bytes[40] as number) ^ 4
    const altered = {
      ...turn,
      parts: [turn.parts[0], { ...turn.parts[1], thoughtSignature: bytes.toString('base64') }],
    }
    const contents = [say('a cat'), altered, say('make it blue')]
    for (const signatures of ['strict', 'warn'] as const)
      await assert.rejects(ask({ contents }, { signatures }), { code: 400, message: 'Corrupted thought signature.' })
    assert.equal((await ask({ contents }, { signatures: 'off' })).end.finishReason, 'STOP')
  })

  it("refuses another tenant's signature", async () => {
    const contents = [say('a cat'), await kept(await ask({ contents: [say('a cat')] })), say('make it blue')]
    await assert.rejects(ask({ contents }, { tenant: 'somebody else' }), { code: 400 })
  })

  it("serves an unsigned picture with a warning, or refuses it with Google's words and 1-based positions", async () => {
    const turn = await kept(
      await ask({ contents: [say('a cat')], generationConfig: { responseModalities: ['IMAGE'] } }),
    )
    const unsigned = {
      role: 'model',
      parts: turn.parts.map(({ thoughtSignature: _, ...part }: { thoughtSignature?: string }) => part),
    }
    const contents = [say('a cat'), unsigned, say('make it blue')]
    const served = await ask({ contents })
    assert.match(served.warnings[0] ?? '', /missing a thought_signature/)
    assert.equal(served.crew.planned[0]?.hasLostPicture, true)
    await assert.rejects(ask({ contents }, { signatures: 'strict' }), {
      code: 400,
      message: /^Image part is missing a thought_signature in content position 2, part position 1\./,
    })
  })

  it("honours the bypass words and keeps Google's own signatures", async () => {
    const turn = await kept(await ask({ contents: [say('a cat')] }))
    const google = Buffer.from([0x12, 0x08, 0x0a, 0x06, 0x01, 1, 2, 3, 4, 5]).toString('base64')
    for (const thoughtSignature of [
      'context_engineering_is_the_way_to_go',
      Buffer.from('skip_thought_signature_validator').toString('base64'),
      google,
    ]) {
      const signed = { ...turn, parts: turn.parts.map((part) => ({ ...part, thoughtSignature })) }
      const { end, warnings } = await ask(
        { contents: [say('a cat'), signed, say('make it blue')] },
        { signatures: 'strict' },
      )
      assert.equal(end.finishReason, 'STOP')
      assert.deepEqual(warnings, [])
    }
  })
})
