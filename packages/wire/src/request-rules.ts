/**
 * What is wrong with a request whose fields are all known and well-typed. Google's rules come in two kinds: those
 * reported together, one `* ` line each, and those that stop at the first, in the order of `checkRequest`.
 */
import { toFieldPath } from './casing.ts'
import { PART_KINDS, type WireContent, type WirePart } from './content-schema.ts'
import {
  invalidArgument,
  invalidImage,
  tooManyImages,
  unsupportedMimeType,
  unsupportedModalities,
  type WireError,
} from './errors.ts'
import { type ImageModel, INPUT_MIME_TYPES, OUTPUT_MIME_TYPES } from './models.ts'
import type { WireRequest } from './request-schema.ts'
import { quote } from './scalars.ts'
import { pictureTypeOf } from './sniff.ts'
import { foreignModalities, type Problem, unsupportedFields } from './unsupported.ts'

const MAX_STOP_SEQUENCES = 5
const MAX_INT32 = 2 ** 31 - 1

/**
 * The first error of a request, undefined when it is sound.
 *
 * @param id the model's name as the caller wrote it, without `models/`; it appears in messages.
 */
export function checkRequest(request: WireRequest, model: ImageModel, id: string): WireError | undefined {
  const twice = doubleParts(request)
  if (twice) return twice
  const problems = [
    ...contentProblems(request),
    ...imageProblems(request, model),
    ...rangeProblems(request, model),
    ...unsupportedFields(request, model),
  ]
  if (problems.length > 0) return listError(problems)
  return roleError(request) ?? candidateError(request) ?? modalityError(request) ?? pictureError(request, model, id)
}

/** `* GenerateContentRequest.path: text`, a line each. */
export function listError(problems: readonly Problem[]): WireError {
  return invalidArgument(problems.map(({ field, text }) => `* GenerateContentRequest.${field}: ${text}\n`).join(''))
}

function doubleParts(request: WireRequest): WireError | undefined {
  for (const { part, path } of partsOf(request)) {
    const kinds = kindsOf(part)
    if (kinds.length < 2) continue
    const field = toFieldPath(path)
    const message = `Invalid value at '${field}' (oneof), oneof field 'data' is already set. Cannot set '${kinds[1]}'`
    return invalidArgument(message, [{ field, description: message }])
  }
  return undefined
}

function contentProblems(request: WireRequest): Problem[] {
  const contents = request.contents ?? []
  if (contents.length === 0) return [{ field: 'contents', text: 'contents is not specified' }]
  const empty = contents.flatMap((content, index) =>
    (content.parts ?? []).length === 0
      ? [{ field: `contents[${index}].parts`, text: 'contents.parts must not be empty.' }]
      : [],
  )
  const hollow = partsOf(request)
    .filter(({ part }) => kindsOf(part).length === 0)
    .map(({ path }) => ({
      field: `${toFieldPath(path)}.data`,
      text: "required oneof field 'data' must have one initialized field",
    }))
  const instructions = (request.systemInstruction?.parts ?? []).flatMap((part, index) =>
    part.inlineData || part.fileData
      ? [{ field: `system_instruction.parts[${index}]`, text: 'pictures are not supported here; legal: text.' }]
      : [],
  )
  return [...empty, ...hollow, ...instructions]
}

function imageProblems(request: WireRequest, model: ImageModel): Problem[] {
  const config = request.generationConfig?.imageConfig ?? {}
  const at = 'generation_config.image_config'
  const problems: Problem[] = []
  if (config.aspectRatio && !model.ratios.includes(config.aspectRatio)) {
    problems.push({ field: `${at}.aspect_ratio`, text: `aspect_ratio must be one of ${choice(model.ratios)}.` })
  }
  if (config.imageSize && !model.tiers.some((tier) => tier === config.imageSize)) {
    problems.push({ field: `${at}.image_size`, text: `image_size must be one of ${choice(model.tiers)}.` })
  }
  return [...problems, ...outputProblems(config, at)]
}

type ImageConfig = NonNullable<NonNullable<WireRequest['generationConfig']>['imageConfig']>

function outputProblems(config: ImageConfig, at: string): Problem[] {
  const nested = config.imageOutputOptions ?? {}
  const problems: Problem[] = []
  const mimeTypes: [string, string | undefined][] = [
    ['image_output_options.mime_type', nested.mimeType],
    ['output_mime_type', config.outputMimeType],
  ]
  for (const [field, mimeType] of mimeTypes) {
    if (!mimeType || OUTPUT_MIME_TYPES.some((legal) => legal === mimeType)) continue
    const name = field.split('.').at(-1)
    problems.push({
      field: `${at}.${field}`,
      text: `${name} must be one of ${choice(OUTPUT_MIME_TYPES)}, got ${quote(mimeType)}.`,
    })
  }
  const qualities: [string, number | undefined][] = [
    ['image_output_options.compression_quality', nested.compressionQuality],
    ['output_compression_quality', config.outputCompressionQuality],
  ]
  const lossless = (nested.mimeType || config.outputMimeType) === 'image/png'
  for (const [field, quality] of qualities) {
    if (quality === undefined) continue
    const name = field.split('.').at(-1)
    if (quality < 1 || quality > 100) {
      problems.push({ field: `${at}.${field}`, text: `${name} must be in the range [1, 100], got ${quality}.` })
    } else if (lossless) {
      problems.push({ field: `${at}.${field}`, text: `${quality} has no effect on image/png; legal: leave it out.` })
    }
  }
  if (differ(nested.mimeType, config.outputMimeType)) problems.push(contradiction(at, 'output_mime_type', 'mime_type'))
  if (differ(nested.compressionQuality, config.outputCompressionQuality)) {
    problems.push(contradiction(at, 'output_compression_quality', 'compression_quality'))
  }
  return problems
}

function contradiction(at: string, flat: string, nested: string): Problem {
  return { field: `${at}.${flat}`, text: `contradicts image_output_options.${nested}; legal: one of them.` }
}

function rangeProblems(request: WireRequest, model: ImageModel): Problem[] {
  const config = request.generationConfig ?? {}
  const ranges: [string, number | undefined, number, number][] = [
    ['temperature', config.temperature, 0, 2],
    ['top_p', config.topP, 0, 1],
    ['top_k', config.topK, 1, MAX_INT32],
    ['presence_penalty', config.presencePenalty, -2, 2],
    ['frequency_penalty', config.frequencyPenalty, -2, 2],
    ['max_output_tokens', config.maxOutputTokens, 1, model.outputTokenLimit],
    ['candidate_count', config.candidateCount, 0, MAX_INT32],
  ]
  const problems = ranges.flatMap(([name, value, low, high]) =>
    value === undefined || (value >= low && value <= high)
      ? []
      : [{ field: `generation_config.${name}`, text: `${name} must be in the range [${low}, ${high}], got ${value}.` }],
  )
  const sequences = config.stopSequences ?? []
  if (sequences.length > MAX_STOP_SEQUENCES) {
    const text = `stop_sequences must have at most ${MAX_STOP_SEQUENCES} entries, got ${sequences.length}.`
    problems.push({ field: 'generation_config.stop_sequences', text })
  }
  for (const [key, value] of Object.entries(request.labels ?? {})) {
    if (typeof value !== 'string') {
      problems.push({ field: `labels[${JSON.stringify(key)}]`, text: `${quote(value)} must be a string.` })
    }
  }
  return problems
}

/** The role of a system instruction is ignored; SDKs write `user` there, some nothing. */
function roleError(request: WireRequest): WireError | undefined {
  const wrong = (request.contents ?? []).some(({ role }) => role && role !== 'user' && role !== 'model')
  return wrong ? invalidArgument('Please use a valid role: user, model.') : undefined
}

function candidateError(request: WireRequest): WireError | undefined {
  const count = request.generationConfig?.candidateCount ?? 1
  return count > 1 ? invalidArgument('Multiple candidates is not enabled for this model') : undefined
}

function modalityError(request: WireRequest): WireError | undefined {
  const foreign = foreignModalities(request)
  return foreign.length > 0 ? unsupportedModalities(foreign) : undefined
}

/** MIME types, then the count, then the bytes. The model's own pictures in the history are not counted. */
function pictureError(request: WireRequest, model: ImageModel, id: string): WireError | undefined {
  const pictures = partsOf(request).filter(({ part }) => part.inlineData || part.fileData)
  for (const { part } of pictures) {
    // A file's type is known where the file is kept, so only a claim that is made is checked.
    const mimeType = part.inlineData ? (part.inlineData.mimeType ?? '') : part.fileData?.mimeType
    if (mimeType === undefined || mimeType === '' ? part.inlineData : !isInputType(mimeType)) {
      return unsupportedMimeType(mimeType ?? '')
    }
  }
  if (pictures.filter(({ content }) => content.role !== 'model').length > model.maxInputImages) {
    return tooManyImages(model.maxInputImages, id)
  }
  const broken = pictures.some(({ part }) => part.inlineData && !pictureTypeOf(part.inlineData.data?.head ?? NO_BYTES))
  if (broken) return invalidImage()
  const nameless = pictures.find(({ part }) => part.fileData && !part.fileData.fileUri)
  if (nameless) {
    const field = `${toFieldPath(nameless.path)}.file_data.file_uri`
    return listError([{ field, text: 'file_uri is not specified' }])
  }
  return undefined
}

const NO_BYTES = new Uint8Array()

function isInputType(mimeType: string): boolean {
  return INPUT_MIME_TYPES.some((legal) => legal === mimeType.toLowerCase())
}

interface PlacedPart {
  readonly part: WirePart
  readonly content: WireContent
  readonly path: (string | number)[]
}

function partsOf(request: WireRequest): PlacedPart[] {
  const contents = (request.contents ?? []).map((content, index) => ({ content, path: ['contents', index] }))
  if (request.systemInstruction) contents.push({ content: request.systemInstruction, path: ['systemInstruction'] })
  return contents.flatMap(({ content, path }) =>
    (content.parts ?? []).map((part, index) => ({ part, content, path: [...path, 'parts', index] })),
  )
}

function kindsOf(part: WirePart): string[] {
  return PART_KINDS.filter((kind) => part[kind] !== undefined)
}

function differ<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

/** `'1K', '2K', or '4K'`, as Google lists choices. */
function choice(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`)
  const last = quoted[quoted.length - 1]
  return quoted.length === 1 ? last : `${quoted.slice(0, -1).join(', ')}, or ${last}`
}
