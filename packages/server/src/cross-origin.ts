/**
 * Which web pages may talk to this server.
 *
 * With keys: all of them, as with Google's service; a page without a key gets nothing.
 * Without keys the only protection is that the server listens on this machine alone, and a browser on this machine
 * would carry any page's requests there. So two things are required then: the request must be addressed to this machine
 * by name (a page that points its own domain at 127.0.0.1 sends that domain as Host), and a page that asks must itself
 * come from this machine (its Origin).
 */
import { permissionDenied } from '@plantain/wire/errors'

/** localhost, names below it, 127.0.0.0/8 and ::1, with or without a port. */
export function isLoopback(host: string): boolean {
  const withoutPort = host.startsWith('[') || host.split(':').length === 2 ? host.replace(/:\d+$/, '') : host
  const name = withoutPort.toLowerCase().replace(/\.$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || name === '::1' || isLoopback4(name)
}

function isLoopback4(name: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(name)
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//.test(origin) && isLoopback(origin.replace(/^https?:\/\//, ''))
}

/** For servers without keys. @throws WireError 403 that says how to allow what was refused. */
export function refuseStrangers(headers: Headers): void {
  const host = headers.get('host') ?? ''
  if (!isLoopback(host)) {
    throw permissionDenied(
      `This server has no API keys, so it only answers requests addressed to localhost, 127.0.0.1 or [::1], not to '${host}'. Set PLANTAIN_KEYS to serve other names.`,
    )
  }
  const origin = headers.get('origin')
  if (origin !== null && !isLoopbackOrigin(origin)) {
    throw permissionDenied(
      `This server has no API keys, so web pages from other origins than this machine may not use it; this page is from '${origin}'. Set PLANTAIN_KEYS to allow it.`,
    )
  }
}

/** CORS headers of every response. `open`: the server has no keys. */
export function corsHeaders(request: Headers, open: boolean): Record<string, string> {
  const origin = request.get('origin')
  if (origin === null || (open && !isLoopbackOrigin(origin))) return { vary: 'Origin' }
  return {
    'access-control-allow-origin': open ? origin : '*',
    'access-control-expose-headers': 'x-plantain-warning, retry-after',
    vary: 'Origin',
  }
}

/** What a preflight is told besides. */
export function preflightHeaders(request: Headers): Record<string, string> {
  return {
    'access-control-allow-methods': 'GET, HEAD, POST, DELETE, PATCH, OPTIONS',
    'access-control-allow-headers': request.get('access-control-request-headers') ?? '*',
    'access-control-max-age': '3600',
    // https://wicg.github.io/private-network-access/: a public page asks before it may reach a private address.
    ...(request.get('access-control-request-private-network') === 'true' && {
      'access-control-allow-private-network': 'true',
    }),
  }
}
