/** Proxies and load balancers cut connections that stay silent; a long drawing is silent. */

/**
 * Passes a stream on and puts `beat` in wherever it stays silent for `interval` milliseconds.
 * An interval of 0 means never.
 */
export async function* withHeartbeat<Item, Beat>(
  items: AsyncIterator<Item>,
  interval: number,
  beat: Beat,
): AsyncGenerator<Item | Beat> {
  try {
    for (;;) {
      const next = items.next()
      // A failure during a beat is seen when `next` is awaited below, and must not count as unhandled before.
      next.catch(() => {})
      while (interval > 0 && !(await settlesWithin(next, interval))) yield beat
      const { done, value } = await next
      if (done) return
      yield value
    }
  } finally {
    items.return?.(undefined)?.catch(() => {})
  }
}

function settlesWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, false)
    const settled = () => {
      clearTimeout(timer)
      resolve(true)
    }
    work.then(settled, settled)
  })
}

/** Passes a stream on until `signal` fires, then throws the signal's reason without waiting for the maker. */
export async function* untilAborted<Item>(items: AsyncIterator<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  stopped.catch(() => {})
  try {
    for (;;) {
      const next = items.next()
      next.catch(() => {})
      const { done, value } = await Promise.race([next, stopped])
      if (done) return
      yield value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    items.return?.(undefined)?.catch(() => {})
  }
}
