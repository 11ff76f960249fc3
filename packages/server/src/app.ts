/** The HTTP service, without a socket: a request goes in, a response comes out. */
import { randomBytes } from 'node:crypto'
import type { Answer } from '@plantain/crew/answer-event'
import type { GenerateContentRequest } from '@plantain/wire/request'
import { Hono } from 'hono'
import type { SocketBindings } from './bodies/request-body.ts'
import { corsHeaders, preflightHeaders, refuseStrangers } from './cross-origin.ts'
import { errorForLog, errorResponse, toWireError } from './error-response.ts'
import type { House, Visit } from './house.ts'
import { createKeyring } from './keys.ts'
import { type BodyLimits, createBodyGate } from './limits.ts'
import type { Log } from './request-log.ts'
import { countTokens } from './routes/count-tokens.ts'
import { allowedMethods, findRoute } from './routes/find-route.ts'
import { generate, streamGenerate } from './routes/generate.ts'
import { listOfModels, oneModel } from './routes/models.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'

export interface AppOptions {
  /** One turn of a conversation; see crew/answer. */
  readonly answer: Answer<GenerateContentRequest>
  readonly store: Store
  readonly settings: Pick<Settings, 'keys'>
  /** HTML of the page at `/`. @default a line of text */
  readonly page?: string
  /** Now, in milliseconds since 1970. @default the system's clock */
  readonly clock?: () => number
  /** Makes response ids. @default 16 random bytes in base64url */
  readonly newId?: () => string
  /** Milliseconds of silence in a stream before a heartbeat, 0 for none. @default 15,000 */
  readonly heartbeat?: number
  readonly limits?: Partial<BodyLimits>
  /** @default nothing is logged */
  readonly log?: Log
}

export type App = Hono<{ Bindings: SocketBindings }>

/**
 * @example
 * const app = createApp({ answer, store: createMemoryStore(), settings: { keys: [] } })
 * const response = await app.fetch(new Request('http://localhost/v1beta/models'))
 */
export function createApp(options: AppOptions): App {
  const house: House = {
    answer: options.answer,
    store: options.store,
    keyring: createKeyring(options.settings.keys),
    gate: createBodyGate(options.limits),
    page: options.page ?? '<!doctype html><title>Plantain</title><p>Plantain is running.',
    clock: options.clock ?? Date.now,
    newId: options.newId ?? (() => randomBytes(16).toString('base64url')),
    heartbeat: options.heartbeat ?? 15_000,
    log: options.log ?? (() => {}),
  }
  const app: App = new Hono()
  app.all('*', (context) => visited(house, context.req.raw, context.env))
  return app
}

/** One request from arrival to the line in the log. */
async function visited(house: House, request: Request, bindings: SocketBindings | undefined): Promise<Response> {
  const visit = arrive(house, request, bindings)
  let response: Response
  let failure: unknown
  try {
    response = await answerVisit(visit)
  } catch (error) {
    failure = error
    response = refused(visit, error)
  }
  if (!visit.finish.taken) visit.finish.done(response.status, failure)
  return response
}

async function answerVisit(visit: Visit): Promise<Response> {
  const { house, request, url } = visit
  // Requests made inside this process come from no browser; those from a socket may.
  if (house.keyring.open && visit.bindings?.incoming) refuseStrangers(request.headers)
  if (request.method === 'OPTIONS') return preflight(visit)
  const destination = findRoute(request.method, url.pathname)
  switch (destination.to) {
    case 'page':
      return new Response(house.page, {
        headers: { 'content-type': 'text/html; charset=UTF-8', 'x-frame-options': 'SAMEORIGIN', ...visit.headers },
      })
    case 'health':
      return new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=UTF-8', ...visit.headers } })
    case 'models':
      return listOfModels(visit)
    case 'model':
      return oneModel(visit, destination.id, destination.version)
    case 'generate':
      return generate(visit, destination.route)
    case 'stream':
      return streamGenerate(visit, destination.route)
    case 'count':
      return countTokens(visit, destination.route)
  }
}

function arrive(house: House, request: Request, bindings: SocketBindings | undefined): Visit {
  const url = new URL(request.url)
  const began = house.clock()
  const length = request.headers.get('content-length')
  let written = false
  return {
    house,
    request,
    url,
    bindings,
    headers: { ...corsHeaders(request.headers, house.keyring.open), 'x-content-type-options': 'nosniff' },
    finish: {
      taken: false,
      done(status, error) {
        if (written) return
        written = true
        house.log({
          time: new Date(began).toISOString(),
          method: request.method,
          path: url.pathname,
          // What the caller was told in the middle of a stream, or 499 when it had gone.
          status: error === undefined ? status : toWireError(error).code,
          milliseconds: house.clock() - began,
          ...(length && { received: Number(length) }),
          ...(error !== undefined && { error: errorForLog(error) }),
        })
      },
    },
  }
}

function preflight(visit: Visit): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: allowedMethods(visit.url.pathname),
      ...visit.headers,
      ...preflightHeaders(visit.request.headers),
    },
  })
}

function refused(visit: Visit, error: unknown): Response {
  const { pathname, searchParams } = visit.url
  const asArray = pathname.endsWith('streamGenerateContent') && searchParams.get('alt') !== 'sse'
  const allow = toWireError(error).code === 405 && { allow: allowedMethods(pathname) }
  return errorResponse(error, asArray ? 'array' : 'object', { ...visit.headers, ...allow })
}
