/**
 * Fields of the public API that are understood but not honoured. A value that would change the answer is refused, by
 * name; a value that asks for nothing (an empty list, `false`, the default) is let through, because clients send such
 * values without meaning anything by them.
 */
import type { ImageModel } from './models.ts'
import type { WireRequest } from './request-schema.ts'
import { MODALITIES } from './request-schema.ts'
import { quote } from './scalars.ts'

/** One line of Google's `* GenerateContentRequest.path: text` list. */
export interface Problem {
  /** snake_case. */
  readonly field: string
  readonly text: string
}

interface Refusal {
  readonly field: string
  readonly value: unknown
  /** What to send instead. */
  readonly legal: string
  /** Overrides the general sentence where Google's own is known. */
  readonly why?: string
}

const LEAVE_OUT = 'leave it out'

/** Every unsupported field that carries something. */
export function unsupportedFields(request: WireRequest, model: ImageModel): Problem[] {
  return [
    ...topLevel(request),
    ...tools(request, model),
    ...generation(request.generationConfig ?? {}),
    ...parts(request),
  ]
    .filter(({ value }) => asksForSomething(value))
    .map(({ field, value, legal, why }) => ({
      field,
      text: `${why ?? `${quote(value)} is not supported by models/${model.id}`}; legal: ${legal}.`,
    }))
}

/** `IMAGE` and `TEXT` are what a picture model can answer in; the rest is reported by its own message. */
export function foreignModalities(request: WireRequest): string[] {
  const asked = request.generationConfig?.responseModalities ?? []
  const foreign = MODALITIES.filter((modality) => !['MODALITY_UNSPECIFIED', 'TEXT', 'IMAGE'].includes(modality))
  return foreign.filter((modality) => asked.includes(modality)).map((modality) => modality.toLowerCase())
}

function asksForSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false
  return !(Array.isArray(value) && value.length === 0)
}

/**
 * - cachedContent: its contents would be missing from the answer.
 * - continuationToken: this server never ends a stream with one, so any token is another server's.
 * - store: nothing is kept, so `true` could not be kept to.
 */
function topLevel(request: WireRequest): Refusal[] {
  return [
    { field: 'cached_content', value: request.cachedContent, legal: 'leave it out and send the contents' },
    { field: 'continuation_token', value: request.continuationToken, legal: LEAVE_OUT },
    { field: 'store', value: request.store, legal: `${LEAVE_OUT}, or false` },
  ]
}

/**
 * Only google_search is a tool here. Functions cannot be called, code cannot be run, pages, maps and file stores are
 * not read. Calling mode ANY would demand a function call; the other modes change nothing without functions.
 */
function tools(request: WireRequest, model: ImageModel): Refusal[] {
  const legal = 'google_search is the only tool'
  const found = (request.tools ?? []).flatMap((tool, index): Refusal[] => {
    const at = `tools[${index}]`
    return [
      {
        field: `${at}.function_declarations`,
        value: tool.functionDeclarations,
        legal,
        why: `Function calling is not enabled for models/${model.id}`,
      },
      {
        field: `${at}.google_search_retrieval`,
        value: tool.googleSearchRetrieval,
        legal,
        why: 'google_search_retrieval is not supported; please use google_search field instead',
      },
      { field: `${at}.code_execution`, value: tool.codeExecution, legal },
      { field: `${at}.url_context`, value: tool.urlContext, legal },
      { field: `${at}.computer_use`, value: tool.computerUse, legal },
      { field: `${at}.file_search`, value: tool.fileSearch, legal },
      { field: `${at}.google_maps`, value: tool.googleMaps, legal },
      { field: `${at}.mcp_servers`, value: tool.mcpServers, legal },
      { field: `${at}.google_search.exclude_domains`, value: tool.googleSearch?.excludeDomains, legal: LEAVE_OUT },
      {
        field: `${at}.google_search.blocking_confidence`,
        value: tool.googleSearch?.blockingConfidence,
        legal: LEAVE_OUT,
      },
      ...(model.imageSearch
        ? []
        : [
            {
              field: `${at}.google_search.search_types.image_search`,
              value: tool.googleSearch?.searchTypes?.imageSearch,
              legal: 'web_search',
            },
          ]),
    ]
  })
  const calling = request.toolConfig?.functionCallingConfig
  const config = 'tool_config'
  return [
    ...found,
    {
      field: `${config}.function_calling_config.mode`,
      value: calling?.mode === 'ANY' ? 'ANY' : undefined,
      legal: "'AUTO' or 'NONE'",
    },
    {
      field: `${config}.function_calling_config.allowed_function_names`,
      value: calling?.allowedFunctionNames,
      legal: LEAVE_OUT,
    },
    {
      field: `${config}.function_calling_config.stream_function_call_arguments`,
      value: calling?.streamFunctionCallArguments,
      legal: `${LEAVE_OUT}, or false`,
    },
    { field: `${config}.retrieval_config`, value: request.toolConfig?.retrievalConfig, legal: LEAVE_OUT },
    {
      field: `${config}.include_server_side_tool_invocations`,
      value: request.toolConfig?.includeServerSideToolInvocations,
      legal: `${LEAVE_OUT}, or false`,
    },
  ]
}

/**
 * - responseMimeType, schemas, responseFormat: the answer is pictures and prose, it cannot be made to fit a schema.
 * - logprobs, audio, speech: nothing of the kind is produced.
 * - personGeneration, prominentPeople: Vertex AI only; whom a picture may show is not filtered here.
 */
function generation(config: NonNullable<WireRequest['generationConfig']>): Refusal[] {
  const at = 'generation_config'
  const mimeType = config.responseMimeType
  return [
    {
      field: `${at}.response_mime_type`,
      value: mimeType === 'text/plain' ? undefined : mimeType,
      legal: "'text/plain' (the format of the picture is image_config.image_output_options.mime_type)",
    },
    { field: `${at}.response_schema`, value: config.responseSchema, legal: LEAVE_OUT },
    {
      field: `${at}.response_json_schema`,
      value: config.responseJsonSchema ?? config._responseJsonSchema,
      legal: LEAVE_OUT,
    },
    { field: `${at}.response_format`, value: config.responseFormat, legal: 'leave it out and use image_config' },
    { field: `${at}.response_logprobs`, value: config.responseLogprobs, legal: `${LEAVE_OUT}, or false` },
    { field: `${at}.logprobs`, value: config.logprobs, legal: LEAVE_OUT },
    { field: `${at}.speech_config`, value: config.speechConfig, legal: LEAVE_OUT },
    { field: `${at}.audio_timestamp`, value: config.audioTimestamp, legal: `${LEAVE_OUT}, or false` },
    { field: `${at}.audio_transcription_config`, value: config.audioTranscriptionConfig, legal: LEAVE_OUT },
    {
      field: `${at}.enable_enhanced_civic_answers`,
      value: config.enableEnhancedCivicAnswers,
      legal: `${LEAVE_OUT}, or false`,
    },
    {
      field: `${at}.image_config.person_generation`,
      value: config.imageConfig?.personGeneration,
      legal: LEAVE_OUT,
    },
    {
      field: `${at}.image_config.prominent_people`,
      value: config.imageConfig?.prominentPeople,
      legal: LEAVE_OUT,
    },
  ]
}

/** Parts that only function calling, code execution, sound and film know. */
function parts(request: WireRequest): Refusal[] {
  const contents = (request.contents ?? []).map((content, index) => ({ at: `contents[${index}]`, content }))
  if (request.systemInstruction) contents.push({ at: 'system_instruction', content: request.systemInstruction })
  const legal = 'text, inline_data or file_data'
  return contents.flatMap(({ at, content }) =>
    (content.parts ?? []).flatMap((part, index): Refusal[] => {
      const place = `${at}.parts[${index}]`
      return [
        { field: `${place}.function_call`, value: part.functionCall, legal },
        { field: `${place}.function_response`, value: part.functionResponse, legal },
        { field: `${place}.executable_code`, value: part.executableCode, legal },
        { field: `${place}.code_execution_result`, value: part.codeExecutionResult, legal },
        { field: `${place}.tool_call`, value: part.toolCall, legal },
        { field: `${place}.tool_response`, value: part.toolResponse, legal },
        { field: `${place}.video_metadata`, value: part.videoMetadata, legal: LEAVE_OUT },
        { field: `${place}.audio_transcription`, value: part.audioTranscription, legal: LEAVE_OUT },
        { field: `${place}.media_processing`, value: part.mediaProcessing, legal: LEAVE_OUT },
        { field: `${place}.speech_metadata`, value: part.speechMetadata, legal: LEAVE_OUT },
      ]
    }),
  )
}
