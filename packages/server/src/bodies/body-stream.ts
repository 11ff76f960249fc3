/**
 * A response body that is made while it is read. The reader sets the pace: nothing is made ahead, and a reader that
 * goes away ends the making.
 */
export function bodyStream(
  chunks: AsyncGenerator<Uint8Array>,
  done: (failure?: unknown) => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await chunks.next()
          if (!next.done) {
            controller.enqueue(next.value)
            return
          }
          controller.close()
          done()
        } catch (error) {
          controller.error(error)
          done(error)
        }
      },
      cancel() {
        done(new DOMException('The reader went away.', 'AbortError'))
        // Not awaited: a maker in the middle of a step ends after it.
        chunks.return(undefined).catch(() => {})
      },
    },
    { highWaterMark: 0 },
  )
}
