/** The bytes of a request, from a socket or from a `Request` made in this process. */
import type { IncomingMessage } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { invalidArgument } from '@plantain/wire/errors'

/** What @hono/node-server hands to the app beside the request. */
export interface SocketBindings {
  readonly incoming?: IncomingMessage
}

/** Bytes the sender announced; undefined when it did not, or when they are compressed and will be more. */
export function announcedLength(headers: Headers): number | undefined {
  const length = headers.get('content-length')
  return length !== null && /^\d+$/.test(length) && encodingOf(headers) === '' ? Number(length) : undefined
}

/** @throws WireError 400 for a Content-Encoding other than gzip, deflate and br. */
export function requestBody(request: Request, bindings: SocketBindings | undefined): AsyncIterable<Uint8Array> {
  // Straight from the socket: a detour over web streams copies every chunk. The stream is left open when reading stops
  // early, because closing it would close the socket before the error could be sent.
  const raw = bindings?.incoming?.iterator({ destroyOnReturn: false }) ?? request.body ?? noBytes()
  const encoding = encodingOf(request.headers)
  return encoding === '' ? raw : decompressed(raw, encoding)
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

function encodingOf(headers: Headers): string {
  const encoding = (headers.get('content-encoding') ?? '').trim().toLowerCase()
  return encoding === 'identity' ? '' : encoding
}

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

async function* decompressed(raw: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  if (!Object.hasOwn(decoders, encoding)) {
    throw invalidArgument(`Content-Encoding '${encoding}' is not supported; legal: gzip, deflate, br, identity.`)
  }
  const decoder = decoders[encoding as keyof typeof decoders]()
  pipeline(Readable.from(raw, { objectMode: false }), decoder, () => {})
  try {
    for await (const chunk of decoder) yield chunk
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')) {
      throw invalidArgument(`The request body is not valid ${encoding}.`)
    }
    throw error
  }
}
