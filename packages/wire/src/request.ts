/**
 * The body of generateContent and streamGenerateContent, from parsed JSON to a typed request, or to the 400 that
 * Google would give. Base64 is gone before or while this happens; bytes.ts explains the seam.
 *
 * @example
 * const request = parseRequest(liftedBody, { model: 'gemini-3-pro-image', version: 'v1beta' })
 */
import type { z } from 'zod'
import { type Lift, type LiftedBytes, liftText } from './bytes.ts'
import { normaliseCasing } from './casing.ts'
import type { WireContent } from './content-schema.ts'
import { invalidArgument, modelNotFound } from './errors.ts'
import {
  bareModelId,
  findModel,
  type ImageModel,
  OUTPUT_MIME_TYPES,
  type PictureMimeType,
  type Tier,
} from './models.ts'
import { notJson, parseError } from './parse-errors.ts'
import { checkRequest, listError } from './request-rules.ts'
import { requestSchema, type WireRequest } from './request-schema.ts'
import { lifted, signature } from './scalars.ts'

export interface ParseOptions {
  /** The id from the URL, with or without `models/`. */
  readonly model: string
  /** Named in the 404. @default 'generateContent' */
  readonly method?: string
  /** Named in the 404. @default 'v1beta' */
  readonly version?: string
  /** Takes the bytes of `data` and signatures that still are strings. @default such strings are refused */
  readonly lift?: Lift
}

export interface Blob {
  /** Lower case. */
  readonly mimeType: string
  readonly data: LiftedBytes
  readonly displayName?: string
}

export interface FileReference {
  readonly fileUri: string
  readonly mimeType?: string
  readonly displayName?: string
}

/** Exactly one of text, inlineData and fileData is present. */
export interface Part {
  readonly text?: string
  readonly inlineData?: Blob
  readonly fileData?: FileReference
  readonly thought?: boolean
  /** Bytes, or one of BYPASS_WORDS. */
  readonly thoughtSignature?: LiftedBytes | string
}

export interface Content {
  readonly role: 'user' | 'model'
  /** Never empty. */
  readonly parts: readonly Part[]
}

export type GenerationConfig = NonNullable<WireRequest['generationConfig']>
type ImageConfig = NonNullable<GenerationConfig['imageConfig']>

/** What search may use; absent when the request asks for no search. */
export interface SearchWish {
  readonly web: boolean
  /** 3.1 Flash Image only. */
  readonly images: boolean
  /** RFC 3339. */
  readonly startTime?: string
  readonly endTime?: string
}

/** How the finished picture shall be. */
export interface ImageWish {
  /** Absent: the shape of the input picture, or the model's default ratio. */
  readonly aspectRatio?: string
  readonly imageSize: Tier
  /** Absent: whoever draws chooses. The real Pro sends JPEG, which loses what was drawn; ours is PNG. */
  readonly mimeType?: PictureMimeType
  /** 1 to 100; absent: the encoder's default. */
  readonly quality?: number
}

export interface GenerateContentRequest {
  readonly model: ImageModel
  /** As the caller named it, without `models/`; the answer's `modelVersion`. */
  readonly modelId: string
  readonly contents: readonly Content[]
  /** Texts only; its role means nothing. */
  readonly systemInstruction?: Content
  /** What may be answered with; at least one is true. */
  readonly answer: { readonly text: boolean; readonly image: boolean }
  readonly image: ImageWish
  readonly includeThoughts: boolean
  readonly search?: SearchWish
  /**
   * As sent and checked (seed, maxOutputTokens, stopSequences, ...). Output options stand in
   * `imageConfig.imageOutputOptions`, whichever spelling they came in; empty strings are gone.
   */
  readonly generationConfig: GenerationConfig
  readonly serviceTier: string
  readonly labels: Readonly<Record<string, unknown>>
}

/** Parses JSON text. @throws WireError 400 when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson(error instanceof Error ? error.message : 'Not JSON.')
  }
}

/** @throws WireError 400 with everything that is wrong, 404 when no picture model has this id. */
export function parseRequest(body: unknown, options: ParseOptions): GenerateContentRequest {
  const wire = readBody(requestSchema, body, options.lift)
  return acceptRequest(wire, options)
}

/**
 * The JSON half of parseRequest: names, types, base64. Google checks the key and the model between the halves, so a
 * wrong key in a malformed request is reported as malformed.
 */
export function readBody<Schema extends z.ZodObject>(schema: Schema, body: unknown, lift?: Lift): z.output<Schema> {
  const { value, duplicates } = normaliseCasing(schema, body, (kind, given) =>
    lift && typeof given === 'string' && (kind === lifted || kind === signature) ? liftText(given, lift) : given,
  )
  const result = schema.safeParse(value)
  if (result.success && duplicates.length === 0) return result.data
  throw parseError(result.success ? [] : result.error.issues, duplicates, value)
}

/** The other half: the model, then the rules. @throws WireError 400 or 404. */
export function acceptRequest(wire: WireRequest, options: ParseOptions): GenerateContentRequest {
  const modelId = bareModelId(options.model)
  const model = findModel(modelId)
  if (!model) throw modelNotFound(modelId, options.version ?? 'v1beta', options.method ?? 'generateContent')
  if (wire.model && findModel(wire.model) !== model) {
    throw listError([{ field: 'model', text: `'${wire.model}' is not the model of the URL, 'models/${modelId}'.` }])
  }
  const error = checkRequest(wire, model, modelId)
  if (error) throw error
  return toRequest(wire, model, modelId)
}

function toRequest(wire: WireRequest, model: ImageModel, modelId: string): GenerateContentRequest {
  const config = tidyConfig(wire.generationConfig ?? {})
  const search = searchWish(wire)
  return {
    model,
    modelId,
    contents: (wire.contents ?? []).map(toContent),
    ...(wire.systemInstruction && { systemInstruction: toContent(wire.systemInstruction) }),
    answer: answerWish(config.responseModalities ?? []),
    image: imageWish(config.imageConfig ?? {}, model),
    includeThoughts: config.thinkingConfig?.includeThoughts ?? false,
    ...(search && { search }),
    generationConfig: config,
    serviceTier: wire.serviceTier ?? 'standard',
    labels: wire.labels ?? {},
  }
}

/** Turns that passed `checkRequest` into contents; also used for countTokens. */
export function toContent(content: WireContent): Content {
  return {
    role: content.role === 'model' ? 'model' : 'user',
    parts: (content.parts ?? []).map(({ text, inlineData, fileData, thought, thoughtSignature }): Part => {
      const { data } = inlineData ?? {}
      if (inlineData && !data) throw invalidArgument('Provided image is not valid')
      return {
        ...(text !== undefined && { text }),
        ...(inlineData &&
          data && { inlineData: { ...inlineData, data, mimeType: (inlineData.mimeType ?? '').toLowerCase() } }),
        ...(fileData && { fileData: { ...fileData, fileUri: fileData.fileUri ?? '' } }),
        ...(thought && { thought }),
        ...(isSigned(thoughtSignature) && { thoughtSignature }),
      }
    }),
  }
}

/** An empty signature is proto3's way of saying none. */
function isSigned(value: LiftedBytes | string | undefined): boolean {
  return typeof value === 'string' || (value !== undefined && value.size > 0)
}

/** Absent or empty means that both are possible. */
function answerWish(modalities: readonly string[]): { text: boolean; image: boolean } {
  if (modalities.length === 0) return { text: true, image: true }
  return { text: modalities.includes('TEXT'), image: modalities.includes('IMAGE') }
}

/** One spelling for each thing that has two, and proto3's empty values left out. */
function tidyConfig(config: GenerationConfig): GenerationConfig {
  const { imageConfig, responseModalities, ...rest } = config
  return {
    ...rest,
    ...(responseModalities && {
      responseModalities: responseModalities.filter((modality) => modality !== 'MODALITY_UNSPECIFIED'),
    }),
    ...(imageConfig && { imageConfig: tidyImageConfig(imageConfig) }),
  }
}

function tidyImageConfig(config: ImageConfig): ImageConfig {
  const mimeType = config.imageOutputOptions?.mimeType || config.outputMimeType
  const compressionQuality = config.imageOutputOptions?.compressionQuality ?? config.outputCompressionQuality
  const options = { ...(mimeType && { mimeType }), ...(compressionQuality !== undefined && { compressionQuality }) }
  return {
    ...(config.aspectRatio && { aspectRatio: config.aspectRatio }),
    ...(config.imageSize && { imageSize: config.imageSize }),
    ...(Object.keys(options).length > 0 && { imageOutputOptions: options }),
  }
}

function imageWish({ aspectRatio, imageSize, imageOutputOptions }: ImageConfig, model: ImageModel): ImageWish {
  const mimeType = OUTPUT_MIME_TYPES.find((candidate) => candidate === imageOutputOptions?.mimeType)
  const quality = imageOutputOptions?.compressionQuality
  return {
    ...(aspectRatio && { aspectRatio }),
    imageSize: model.tiers.find((tier) => tier === imageSize) ?? model.defaultTier,
    ...(mimeType && { mimeType }),
    ...(quality !== undefined && { quality }),
  }
}

function searchWish(wire: WireRequest): SearchWish | undefined {
  const searches = (wire.tools ?? []).flatMap((tool) => (tool.googleSearch ? [tool.googleSearch] : []))
  if (searches.length === 0) return undefined
  // Without searchTypes the web is meant.
  const web = searches.some(({ searchTypes }) => !searchTypes?.imageSearch || searchTypes.webSearch !== undefined)
  const images = searches.some(({ searchTypes }) => searchTypes?.imageSearch !== undefined)
  const range = searches.find((search) => search.timeRangeFilter)?.timeRangeFilter
  return { web, images, ...range }
}
