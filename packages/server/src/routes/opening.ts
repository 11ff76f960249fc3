/**
 * The moment before the first byte of a stream. As long as nothing is sent, an error can still be an HTTP status, and
 * a warning a header; so the server waits for the first part, but not longer than a connection may stay silent.
 */
import type { AnswerEvent } from '@plantain/crew/answer-event'

export interface Opening {
  readonly warnings: readonly string[]
  /** The whole answer, with the events that were waited for. */
  readonly events: AsyncGenerator<AnswerEvent>
}

/**
 * @param patience milliseconds, 0 for as long as it takes.
 * @throws whatever the answer throws before its first part.
 */
export async function openEvents(events: AsyncGenerator<AnswerEvent>, patience: number): Promise<Opening> {
  const warnings: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<'enough'>((resolve) => {
    if (patience > 0) timer = setTimeout(resolve, patience, 'enough')
  })
  try {
    for (;;) {
      const next = events.next()
      next.catch(() => {})
      const first = await Promise.race([next, enough])
      if (first === 'enough') return { warnings, events: following(next, events) }
      if (!first.done && first.value.kind === 'warning') warnings.push(first.value.message)
      else return { warnings, events: following(next, events) }
    }
  } finally {
    clearTimeout(timer)
  }
}

async function* following(
  next: Promise<IteratorResult<AnswerEvent>>,
  rest: AsyncGenerator<AnswerEvent>,
): AsyncGenerator<AnswerEvent> {
  try {
    const { done, value } = await next
    if (done) return
    yield value
    yield* rest
  } finally {
    rest.return(undefined).catch(() => {})
  }
}
