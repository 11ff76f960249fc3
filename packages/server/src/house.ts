/** What the routes share: everything an app was made with. */
import type { Answer } from '@plantain/crew/answer-event'
import type { GenerateContentRequest } from '@plantain/wire/request'
import type { SocketBindings } from './bodies/request-body.ts'
import type { Keyring } from './keys.ts'
import type { BodyGate } from './limits.ts'
import type { Log } from './request-log.ts'
import type { Store } from './store/store.ts'

export interface House {
  readonly answer: Answer<GenerateContentRequest>
  readonly store: Store
  readonly keyring: Keyring
  readonly gate: BodyGate
  /** The page at `/`, HTML. */
  readonly page: string
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number
  /** A new response id: 22 URL-safe characters. */
  readonly newId: () => string
  /** Milliseconds of silence in a stream after which a heartbeat is sent; 0 for never. */
  readonly heartbeat: number
  readonly log: Log
}

/** One request on its way through the app. */
export interface Visit {
  readonly house: House
  readonly request: Request
  readonly url: URL
  readonly bindings: SocketBindings | undefined
  /** Headers that belong on every response. */
  readonly headers: Record<string, string>
  /** The line in the log is written by whoever sends the last byte; routes that stream take it over. */
  readonly finish: { taken: boolean; done(status: number, error?: unknown): void }
}
