/** The body of countTokens: contents alone, or a whole request to be counted. */
import { z } from 'zod'
import { contentSchema } from './content-schema.ts'
import { invalidArgument } from './errors.ts'
import { acceptRequest, type GenerateContentRequest, type ParseOptions, readBody } from './request.ts'
import { requestSchema } from './request-schema.ts'

const countTokensSchema = z.strictObject({
  model: requestSchema.shape.model,
  contents: z.array(contentSchema).optional(),
  generateContentRequest: requestSchema.optional(),
})

/**
 * The request whose tokens are to be counted; `promptTokens` counts them.
 *
 * @throws WireError 400 or 404, as parseRequest does; also when both forms or, in the second, no model is given.
 */
export function parseCountTokens(body: unknown, options: ParseOptions): GenerateContentRequest {
  const named = { ...options, method: options.method ?? 'countTokens' }
  const { model, contents, generateContentRequest } = readBody(countTokensSchema, body, options.lift)
  if (!generateContentRequest) return acceptRequest({ ...(model && { model }), contents: contents ?? [] }, named)
  if (contents && contents.length > 0) {
    throw invalidArgument(
      '* CountTokensRequest: contents and generate_content_request are mutually exclusive; legal: one of them.\n',
    )
  }
  if (!generateContentRequest.model) {
    throw invalidArgument('* CountTokensRequest.generate_content_request.model: model is not specified\n')
  }
  return acceptRequest(generateContentRequest, named)
}
