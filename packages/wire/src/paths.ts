/** Where a request goes and who sends it: paths of the API, and the three places a key may stand in. */

export const VERSIONS = ['v1', 'v1beta', 'v1alpha'] as const
export type Version = (typeof VERSIONS)[number]

export interface Route {
  readonly version: Version
  /** Under `/upload/`. */
  readonly upload: boolean
  /** Decoded path segments after the version, without the method: `['models', 'gemini-3-pro-image']`. */
  readonly segments: readonly string[]
  /** What follows the last colon: `generateContent`, `cancel`, `download`. */
  readonly method?: string
}

export interface ModelRoute {
  readonly version: Version
  /** Without `models/`. */
  readonly model: string
  readonly method: string
}

/**
 * Takes a path apart. The colon before a method may be escaped as `%3A`, as some HTTP libraries do. Doubled slashes
 * count as one, because base URLs are often configured with a slash at the end.
 *
 * @param pathname the path of the URL, without query.
 * @returns undefined when the path has no known version or is badly escaped.
 */
export function parsePath(pathname: string): Route | undefined {
  const decoded = decodeSegments(pathname.split('/').filter((segment) => segment !== ''))
  if (!decoded) return undefined
  const upload = decoded[0] === 'upload'
  const [first, ...rest] = upload ? decoded.slice(1) : decoded
  const version = VERSIONS.find((candidate) => candidate === first)
  if (!version || rest.length === 0) return undefined
  const last = rest[rest.length - 1]
  const colon = last.lastIndexOf(':')
  if (colon < 0) return { version, upload, segments: rest }
  const name = last.slice(0, colon)
  return {
    version,
    upload,
    segments: name === '' ? rest.slice(0, -1) : [...rest.slice(0, -1), name],
    method: last.slice(colon + 1),
  }
}

/** `/{version}/models/{model}:{method}`; undefined for every other path. */
export function parseModelPath(pathname: string): ModelRoute | undefined {
  const route = parsePath(pathname)
  if (!route || route.upload || !route.method || route.segments.length !== 2) return undefined
  const [collection, model] = route.segments
  return collection === 'models' ? { version: route.version, model, method: route.method } : undefined
}

export interface ApiKey {
  readonly key: string
  readonly from: 'x-goog-api-key' | 'key' | 'authorization'
}

/**
 * The key of a request, looked for in this order: the header `x-goog-api-key` (Google's SDKs), `?key=` (curl, old
 * SDKs), `Authorization: Bearer` (OpenAI's SDKs). Empty ones are passed over.
 */
export function apiKeyOf(
  headers: { get(name: string): string | null | undefined },
  query: { get(name: string): string | null | undefined },
): ApiKey | undefined {
  const header = headers.get('x-goog-api-key')?.trim()
  if (header) return { key: header, from: 'x-goog-api-key' }
  const parameter = query.get('key')?.trim()
  if (parameter) return { key: parameter, from: 'key' }
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(headers.get('authorization') ?? '')?.[1]
  return bearer ? { key: bearer, from: 'authorization' } : undefined
}

function decodeSegments(segments: readonly string[]): string[] | undefined {
  try {
    return segments.map(decodeURIComponent)
  } catch {
    return undefined
  }
}
