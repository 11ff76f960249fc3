/** countTokens: how many tokens a request costs before it is made. */
import { parseCountTokens } from '@plantain/wire/count-tokens'
import type { ModelRoute } from '@plantain/wire/paths'
import { JSON_CONTENT_TYPE } from '@plantain/wire/sse'
import { countTokensResponse, promptTokens } from '@plantain/wire/usage'
import type { Visit } from '../house.ts'
import { openCall, readBody } from './call.ts'

export async function countTokens(visit: Visit, route: ModelRoute): Promise<Response> {
  visit.house.keyring.tenantOf(visit.request.headers, visit.url.searchParams)
  const call = openCall(visit)
  try {
    const body = await readBody(visit, call)
    const request = parseCountTokens(body, { model: route.model, version: route.version })
    const counted = JSON.stringify(countTokensResponse(promptTokens(request)))
    return new Response(counted, { headers: { 'content-type': JSON_CONTENT_TYPE, ...visit.headers } })
  } finally {
    call.close()
  }
}
