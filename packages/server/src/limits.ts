/**
 * How many big bodies are read at once. Eight uploads of 60 MB leave the loop free for small requests; sixteen do not.
 * A body that may wait costs nothing meanwhile: its bytes stay in the sender's socket.
 */
import { resourceExhausted, WireError } from '@plantain/wire/errors'

/** Bodies above this many bytes are big, and so are bodies of unknown length. One photo is not big, fourteen are. */
export const bigBodyBytes = 8 * 1024 * 1024

/** Seconds after which a refused caller may try again. */
const retryAfterSeconds = 2

export interface BodyLimits {
  /** Big bodies read at the same time. @default 8 */
  readonly atOnce: number
  /** Big bodies that may wait for a place; further ones are refused. @default 0: over the limit is a 429 with RetryInfo */
  readonly waiting: number
}

export interface BodyGate {
  /**
   * Waits for a place and returns the function that gives it back, which may be called more than once.
   *
   * @param length bytes of the body, undefined when unknown. Small bodies never wait.
   * @param signal rejects with its reason while waiting.
   * @throws WireError 429 when too many wait already.
   */
  enter(length: number | undefined, signal: AbortSignal): Promise<() => void>
}

export function createBodyGate({ atOnce = 8, waiting = 0 }: Partial<BodyLimits> = {}): BodyGate {
  const queue: (() => void)[] = []
  let inside = 0

  function leaver(): () => void {
    let left = false
    return () => {
      if (left) return
      left = true
      const next = queue.shift()
      if (next) next()
      else inside--
    }
  }

  return {
    async enter(length, signal) {
      if (length !== undefined && length <= bigBodyBytes) return () => {}
      if (inside < atOnce) {
        inside++
        return leaver()
      }
      if (queue.length >= waiting) throw crowded(atOnce)
      await new Promise<void>((resolve, reject) => {
        const admit = () => {
          signal.removeEventListener('abort', giveUp)
          resolve()
        }
        const giveUp = () => {
          queue.splice(queue.indexOf(admit), 1)
          reject(signal.reason)
        }
        if (signal.aborted) return reject(signal.reason)
        signal.addEventListener('abort', giveUp, { once: true })
        queue.push(admit)
      })
      return leaver()
    },
  }
}

function crowded(atOnce: number): WireError {
  const { code, status, message, details } = resourceExhausted(retryAfterSeconds)
  return new WireError(
    code,
    status,
    `${message} This server reads at most ${atOnce} requests above ${bigBodyBytes} bytes at a time. Please retry in ${retryAfterSeconds}s.`,
    details,
  )
}
