/** A crew for tests: says what the prompt tells it to. Its pictures are made bytes. */
import type { Answer, AnswerContext, AnswerEvent } from '@plantain/crew/answer-event'
import { overloaded } from '@plantain/wire/errors'
import type { GenerateContentRequest } from '@plantain/wire/request'

export interface FakeCrew {
  readonly answer: Answer<GenerateContentRequest>
  /** The last request, and what came with it. */
  last?: { request: GenerateContentRequest; context: AnswerContext }
  /** Answers that were begun and have not ended. */
  open: number
}

const usage = { promptTokenCount: 3, candidatesTokenCount: 1123, totalTokenCount: 1126 }

/** Making one takes long enough to disturb a measurement. */
const made = new Map<number, Buffer>()

const pngStart = Buffer.from('89504e470d0a1a0a', 'hex')

/** Begins like a PNG, and goes on with bytes no compression or accident makes twice. */
export function madePicture(size: number): Buffer {
  const known = made.get(size)
  if (known) return known
  const bytes = Buffer.allocUnsafe(size)
  let state = size || 1
  for (let index = 0; index < size; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[index] = state >>> 24
  }
  pngStart.copy(bytes)
  made.set(size, bytes)
  return bytes
}

/**
 * What the first text of the last turn makes it do: `picture N` answers with text and a picture of N bytes, `slow N`
 * waits N ms first and between, `refuse`, `block`, `overload`, `fall`, `break` (after the first text), `warn`, `quiet`
 * (until the caller hangs up). Anything else answers with text and a small picture.
 */
export function fakeCrew(): FakeCrew {
  const crew: FakeCrew = {
    open: 0,
    answer: async function* (request, context) {
      crew.last = { request, context }
      crew.open++
      try {
        yield* tell(request, context)
      } finally {
        crew.open--
      }
    },
  }
  return crew
}

async function* tell(request: GenerateContentRequest, context: AnswerContext): AsyncGenerator<AnswerEvent> {
  const [word, number] = (request.contents.at(-1)?.parts[0].text ?? '').split(' ')
  const pause = () => new Promise((resolve) => setTimeout(resolve, word === 'slow' ? Number(number) : 0))
  if (word === 'overload') throw overloaded()
  if (word === 'fall') throw new Error('/secret/path fell over')
  if (word === 'warn') yield { kind: 'warning', message: 'A signature of 2 pictures was\nlost: 漢' }
  if (word === 'block') {
    yield { kind: 'blocked', blockReason: 'PROHIBITED_CONTENT', usage: { promptTokenCount: 9, totalTokenCount: 9 } }
    return
  }
  if (word === 'refuse') {
    yield { kind: 'end', finishReason: 'IMAGE_OTHER', finishMessage: 'Unable to show.', usage }
    return
  }
  if (word === 'quiet') {
    await new Promise((_, reject) => {
      context.signal.addEventListener('abort', () => reject(context.signal.reason), { once: true })
    })
  }
  await pause()
  yield { kind: 'parts', parts: [{ kind: 'text', text: 'Here\u2028is \u0085"漢".', signature: 'c2lnbmVk' }], usage }
  await pause()
  if (word === 'break') throw overloaded()
  const bytes = await context.store.put(madePicture(word === 'picture' ? Number(number) : 1000))
  yield { kind: 'parts', parts: [{ kind: 'picture', bytes, mimeType: 'image/png', signature: 'cGljdHVyZQ==' }], usage }
  await pause()
  yield { kind: 'end', finishReason: 'STOP', usage }
}
