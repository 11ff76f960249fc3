/** From method and path to what is to be done. Pure: the table of everything this server answers. */
import { notFound, unimplemented, WireError } from '@plantain/wire/errors'
import { type ModelRoute, parseModelPath, parsePath, type Version } from '@plantain/wire/paths'

export type Destination =
  | { readonly to: 'page' | 'health' }
  | { readonly to: 'models'; readonly version: Version }
  | { readonly to: 'model'; readonly version: Version; readonly id: string }
  | { readonly to: 'generate' | 'stream' | 'count'; readonly route: ModelRoute }

const methods: Record<string, 'generate' | 'stream' | 'count'> = {
  generateContent: 'generate',
  streamGenerateContent: 'stream',
  countTokens: 'count',
}

/** Methods and collections of the Gemini API that are documented but not served here, so that callers are told plainly. */
const unservedMethods = ['batchGenerateContent', 'predict', 'embedContent', 'batchEmbedContents']
const unservedCollections = ['files', 'batches', 'cachedContents', 'interactions', 'openai', 'tunedModels']

/** @throws WireError 404 for unknown paths, 405 for the wrong HTTP method, 501 for parts of the API that are not served. */
export function findRoute(method: string, pathname: string): Destination {
  const destination = findPath(pathname)
  const legal = 'route' in destination ? 'POST' : 'GET'
  const given = method === 'HEAD' ? 'GET' : method
  if (given !== legal) throw methodNotAllowed(method, pathname, legal)
  return destination
}

/** The methods a path answers to, for the `Allow` header. */
export function allowedMethods(pathname: string): string {
  return 'route' in findPath(pathname) ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS'
}

function findPath(pathname: string): Destination {
  if (pathname === '/') return { to: 'page' }
  if (pathname === '/healthz') return { to: 'health' }
  const route = parseModelPath(pathname)
  if (route) {
    if (Object.hasOwn(methods, route.method)) return { to: methods[route.method], route }
    if (unservedMethods.includes(route.method)) throw unimplemented(`The method ${route.method} is not served here.`)
    throw notFound(`Method ${route.method} not found. Legal: ${Object.keys(methods).join(', ')}.`)
  }
  const path = parsePath(pathname)
  if (path?.segments[0] === 'models' && !path.method && !path.upload) {
    if (path.segments.length === 1) return { to: 'models', version: path.version }
    if (path.segments.length === 2) return { to: 'model', version: path.version, id: path.segments[1] }
  }
  const collection = path?.segments[0] ?? ''
  if (unservedCollections.includes(collection)) throw unimplemented(`/${collection} is not served here.`)
  throw notFound(`The requested URL ${pathname} was not found on this server.`)
}

function methodNotAllowed(method: string, pathname: string, legal: string): WireError {
  return new WireError(405, 'UNIMPLEMENTED', `The HTTP method ${method} is not allowed for ${pathname}. Use ${legal}.`)
}
