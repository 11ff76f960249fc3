/** The list of models, page by page, and one model. */
import { listModels, modelEntry } from '@plantain/wire/model-list'
import type { Version } from '@plantain/wire/paths'
import { JSON_CONTENT_TYPE } from '@plantain/wire/sse'
import type { Visit } from '../house.ts'

export function listOfModels(visit: Visit): Response {
  const query = visit.url.searchParams
  const page = listModels({
    pageSize: query.get('pageSize') ?? undefined,
    pageToken: query.get('pageToken') ?? undefined,
  })
  return asJson(visit, page)
}

export function oneModel(visit: Visit, id: string, version: Version): Response {
  return asJson(visit, modelEntry(id, version))
}

function asJson(visit: Visit, value: object): Response {
  visit.house.keyring.tenantOf(visit.request.headers, visit.url.searchParams)
  return new Response(JSON.stringify(value), { headers: { 'content-type': JSON_CONTENT_TYPE, ...visit.headers } })
}
