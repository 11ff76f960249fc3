/** Puts an app on a socket. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from './app.ts'
import { refuseOpenDoor } from './settings.ts'

export interface ListenOptions {
  readonly app: App
  readonly host: string
  /** 0 for any free port. */
  readonly port: number
  /** The app's keys; a server others can reach must have some. */
  readonly keys: readonly string[]
}

export interface Running {
  /** Where the server is, without a slash at the end. @example http://127.0.0.1:8787 */
  readonly url: string
  readonly port: number
  /**
   * Takes no new requests, lets those under way end, and cuts off what is left after `patience` milliseconds.
   * @default 10,000
   */
  close(patience?: number): Promise<void>
}

/** Says what could not be opened and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/** Drawing may take its time, reading a body may not: 100 MB in ten minutes is a slow line indeed. */
const readingMilliseconds = 10 * 60 * 1000
const headersMilliseconds = 20_000
/** Longer than load balancers keep connections (60 s mostly), so that they close first and never meet a closed one. */
const keepAliveMilliseconds = 75_000
const mostHeaderBytes = 32 * 1024

/**
 * @throws ListenError when the address cannot be opened; SettingsError when it is open to others and there are no keys.
 * @example const running = await listen({ app, host: '127.0.0.1', port: 8787, keys: [] })
 */
export async function listen({ app, host, port, keys }: ListenOptions): Promise<Running> {
  refuseOpenDoor(host, keys)
  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings), {
    hostname: 'localhost',
    overrideGlobalObjects: false,
    errorHandler: () => new Response('Bad Request', { status: 400 }),
  })
  const server = createServer(
    {
      requestTimeout: readingMilliseconds,
      headersTimeout: headersMilliseconds,
      keepAliveTimeout: keepAliveMilliseconds,
      maxHeaderSize: mostHeaderBytes,
      connectionsCheckingInterval: 5_000,
    },
    listener,
  )
  await opened(server, host, port)
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    port: address.port,
    close: (patience = 10_000) => closed(server, patience),
  }
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(listenError(error, host, port))
    server.once('error', failed)
    server.listen({ host: host.replace(/^\[(.*)\]$/, '$1'), port }, () => {
      server.off('error', failed)
      resolve()
    })
  })
}

function closed(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), patience)
    // Connections whose last request has just ended are kept alive, and Node does not look for them again by itself.
    const tidy = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cutOff)
      clearInterval(tidy)
      resolve()
    })
  })
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const why: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Choose another with PLANTAIN_PORT, or 0 for any free one.`,
    EACCES: `This user may not open port ${port}. Choose one above 1023 with PLANTAIN_PORT.`,
    EADDRNOTAVAIL: `This machine does not have the address ${host}. Choose another with PLANTAIN_HOST.`,
    ENOTFOUND: `No address is known for ${host}. Choose another with PLANTAIN_HOST.`,
  }
  return new ListenError(why[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  })
}
