/** Answers of `GET /{version}/models` and `GET /{version}/models/{model}`. */
import { bytesOf, decodeBase64, encodeBase64, textOf } from './base64.ts'
import { invalidArgument, modelNotFound } from './errors.ts'
import type { ImageModel, ModelName } from './models.ts'
import { bareModelId, GENERATION_METHODS, MODELS } from './models.ts'

export interface ModelListEntry {
  readonly name: string
  readonly version: string
  readonly displayName: string
  readonly description: string
  readonly inputTokenLimit: number
  readonly outputTokenLimit: number
  readonly supportedGenerationMethods: readonly string[]
  readonly temperature: number
  readonly topP: number
  readonly topK: number
  readonly maxTemperature: number
  readonly thinking?: true
}

export interface ModelList {
  readonly models: readonly ModelListEntry[]
  readonly nextPageToken?: string
}

const DEFAULT_PAGE_SIZE = 50
const MAX_PAGE_SIZE = 1000

/** One entry per name: a model with three names is listed three times, as Google does. */
export function listEntries(): readonly ModelListEntry[] {
  return MODELS.flatMap((model) => model.names.map((name) => toEntry(model, name)))
}

/** @throws WireError 404 when no picture model has this id. */
export function modelEntry(id: string, version: string): ModelListEntry {
  const name = `models/${bareModelId(id)}`
  const entry = listEntries().find((candidate) => candidate.name === name)
  if (!entry) throw modelNotFound(bareModelId(id), version, 'GetModel')
  return entry
}

/**
 * One page of the list.
 *
 * @param query.pageSize 1 to 1000 (more counts as 1000), 50 when absent; as it stands in the URL.
 * @param query.pageToken the `nextPageToken` of the page before.
 * @throws WireError 400 when either is malformed.
 */
export function listModels(query: { readonly pageSize?: string; readonly pageToken?: string } = {}): ModelList {
  const size = pageSizeFrom(query.pageSize)
  const entries = listEntries()
  const start = query.pageToken ? startAfter(entries, query.pageToken) : 0
  const models = entries.slice(start, start + size)
  const more = start + size < entries.length
  return more ? { models, nextPageToken: encodeBase64(bytesOf(models[models.length - 1].name)) } : { models }
}

function pageSizeFrom(text: string | undefined): number {
  if (text === undefined || text === '' || text === '0') return DEFAULT_PAGE_SIZE
  if (!/^\d+$/.test(text)) throw invalidArgument(`Invalid value at 'page_size' (TYPE_INT32), "${text}"`)
  return Math.min(Number(text), MAX_PAGE_SIZE)
}

function startAfter(entries: readonly ModelListEntry[], token: string): number {
  const decoded = decodeBase64(token)
  const index = decoded.ok ? entries.findIndex((entry) => entry.name === textOf(decoded.bytes)) : -1
  if (index < 0) throw invalidArgument(`* ListModelsRequest.page_token: '${token}' is not a token of this list.\n`)
  return index + 1
}

function toEntry(model: ImageModel, name: ModelName): ModelListEntry {
  return {
    name: `models/${name.id}`,
    version: model.version,
    displayName: name.displayName,
    description: name.description,
    inputTokenLimit: model.inputTokenLimit,
    outputTokenLimit: model.outputTokenLimit,
    supportedGenerationMethods: GENERATION_METHODS,
    temperature: 1,
    topP: 0.95,
    topK: 64,
    maxTemperature: 1,
    ...(model.thinking && { thinking: true as const }),
  }
}
