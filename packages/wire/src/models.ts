/**
 * The picture models that are served: what each can do, how many pixels and tokens a picture has, what it costs.
 * Model-specific behaviour lives here as data; no other file asks "is this the Pro model?".
 */
import { PIXELS_2_5, PIXELS_3 } from './pixels.ts'

export type Tier = '512' | '1K' | '2K' | '4K'
export type PictureMimeType = 'image/jpeg' | 'image/png' | 'image/webp'

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** US dollars, standard tier; a batch costs half. */
export interface Prices {
  /** Per million input tokens. */
  readonly input: number
  /** Per million output tokens of text and thoughts. */
  readonly text: number
  /** Per million output tokens of pictures. */
  readonly image: number
  /** Per finished picture, by size. */
  readonly perImage: Partial<Record<Tier, number>>
}

export interface ModelName {
  /** The id without `models/`, as it stands in URLs. */
  readonly id: string
  readonly displayName: string
  readonly description: string
}

export interface ImageModel {
  /** The name under which the model is generally available. */
  readonly id: string
  /** Every name that leads to this model, the main one first. */
  readonly names: readonly ModelName[]
  readonly version: string
  /** Legal values of `imageConfig.aspectRatio`, in the order of Google's error text. */
  readonly ratios: readonly string[]
  /** Legal values of `imageConfig.imageSize`, smallest first. */
  readonly tiers: readonly Tier[]
  /** Used when `imageSize` is absent. */
  readonly defaultTier: Tier
  /** Used when neither the request nor an input picture says a ratio. */
  readonly defaultRatio: string
  readonly pixels: Readonly<Record<string, PixelSize>>
  /** Tokens of one finished picture; the ratio does not matter. */
  readonly imageTokens: Partial<Record<Tier, number>>
  /** Tokens of one picture in the prompt. */
  readonly inputImageTokens: number
  readonly inputTokenLimit: number
  readonly outputTokenLimit: number
  /** Reference pictures in one request. */
  readonly maxInputImages: number
  /** Gemini 3 models refuse histories whose pictures lost their thought signatures; 2.5 does not. */
  readonly strictSignatures: boolean
  readonly thinking: boolean
  /** Grounding by picture search (`googleSearch.searchTypes.imageSearch`). */
  readonly imageSearch: boolean
  readonly prices: Prices
}

/** Methods of `POST /{version}/models/{model}:{method}` that every served model has. */
export const GENERATION_METHODS = ['generateContent', 'countTokens', 'batchGenerateContent'] as const

const COMMON_RATIOS = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9']
const FLASH_RATIOS = [
  ...['1:1', '1:4', '1:8', '2:3', '3:2', '3:4', '4:1', '4:3', '4:5'],
  ...['5:4', '8:1', '9:16', '16:9', '21:9'],
]

export const MODELS: readonly ImageModel[] = [
  {
    id: 'gemini-3-pro-image',
    names: [
      { id: 'gemini-3-pro-image', displayName: 'Nano Banana Pro', description: 'Gemini 3 Pro Image' },
      { id: 'gemini-3-pro-image-preview', displayName: 'Nano Banana Pro', description: 'Gemini 3 Pro Image Preview' },
      { id: 'nano-banana-pro-preview', displayName: 'Nano Banana Pro', description: 'Gemini 3 Pro Image Preview' },
    ],
    version: '3.0',
    ratios: COMMON_RATIOS,
    tiers: ['1K', '2K', '4K'],
    defaultTier: '1K',
    defaultRatio: '1:1',
    pixels: PIXELS_3,
    imageTokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
    inputImageTokens: 560,
    inputTokenLimit: 131_072,
    outputTokenLimit: 32_768,
    maxInputImages: 14,
    strictSignatures: true,
    thinking: true,
    imageSearch: false,
    prices: { input: 2, text: 12, image: 120, perImage: { '1K': 0.134, '2K': 0.134, '4K': 0.24 } },
  },
  {
    id: 'gemini-3.1-flash-image',
    names: [
      { id: 'gemini-3.1-flash-image', displayName: 'Nano Banana 2', description: 'Gemini 3.1 Flash Image' },
      {
        id: 'gemini-3.1-flash-image-preview',
        displayName: 'Nano Banana 2',
        description: 'Gemini 3.1 Flash Image Preview.',
      },
    ],
    version: '3.0',
    ratios: FLASH_RATIOS,
    tiers: ['512', '1K', '2K', '4K'],
    defaultTier: '1K',
    defaultRatio: '1:1',
    pixels: PIXELS_3,
    imageTokens: { '512': 747, '1K': 1120, '2K': 1680, '4K': 2520 },
    inputImageTokens: 1120,
    inputTokenLimit: 65_536,
    outputTokenLimit: 65_536,
    maxInputImages: 14,
    strictSignatures: true,
    thinking: true,
    imageSearch: true,
    prices: {
      input: 0.5,
      text: 3,
      image: 60,
      perImage: { '512': 0.045, '1K': 0.067, '2K': 0.101, '4K': 0.151 },
    },
  },
  {
    id: 'gemini-2.5-flash-image',
    names: [{ id: 'gemini-2.5-flash-image', displayName: 'Nano Banana', description: 'Gemini 2.5 Flash Image' }],
    version: '2.0',
    ratios: COMMON_RATIOS,
    tiers: ['1K'],
    defaultTier: '1K',
    defaultRatio: '1:1',
    pixels: PIXELS_2_5,
    imageTokens: { '1K': 1290 },
    inputImageTokens: 258,
    inputTokenLimit: 32_768,
    outputTokenLimit: 32_768,
    maxInputImages: 14,
    strictSignatures: false,
    thinking: false,
    imageSearch: false,
    prices: { input: 0.3, text: 2.5, image: 30, perImage: { '1K': 0.039 } },
  },
]

/** Requests above this many bytes are refused as a whole; the Gemini API has taken 100 MB since early 2026. */
export const MAX_REQUEST_BYTES = 100 * 1024 * 1024

/** Formats a picture in a prompt may have. `image/jpg` is a common misspelling that the real service refuses too. */
export const INPUT_MIME_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/heic', 'image/heif'] as const

/** Formats a finished picture may have. */
export const OUTPUT_MIME_TYPES: readonly PictureMimeType[] = ['image/jpeg', 'image/png', 'image/webp']

/** The model behind an id, with or without `models/`; undefined for anything that draws no pictures. */
export function findModel(id: string): ImageModel | undefined {
  const bare = bareModelId(id)
  return MODELS.find((model) => model.names.some((name) => name.id === bare))
}

/** `models/x` and `x` are the same id. */
export function bareModelId(id: string): string {
  return id.startsWith('models/') ? id.slice('models/'.length) : id
}

const TIER_SCALE: Record<Tier, number> = { '512': 0.5, '1K': 1, '2K': 2, '4K': 4 }

/**
 * Exact pixels of a finished picture.
 *
 * @throws RangeError when the model has no such ratio or size; requests are checked before they get here.
 * @example sizeFor(findModel('gemini-3-pro-image')!, '16:9', '2K') // { width: 2752, height: 1536 }
 */
export function sizeFor(model: ImageModel, ratio: string, tier: Tier): PixelSize {
  if (!model.ratios.includes(ratio)) throw new RangeError(`${model.id} has no ratio '${ratio}': ${model.ratios}`)
  if (!model.tiers.includes(tier)) throw new RangeError(`${model.id} has no size '${tier}': ${model.tiers}`)
  const base = model.pixels[ratio]
  const scale = TIER_SCALE[tier]
  return { width: base.width * scale, height: base.height * scale }
}

/**
 * The ratio a picture without an asked-for ratio gets when it follows an input picture: the one whose shape is
 * nearest by quotient, so that 2:1 is as far from 1:1 as 1:2 is. Width and height in any unit, both above 0.
 */
export function nearestRatio(model: ImageModel, width: number, height: number): string {
  if (!(width > 0 && height > 0)) throw new RangeError(`width and height must be above 0, got ${width} x ${height}`)
  const wanted = Math.log(width / height)
  let best = model.defaultRatio
  let distance = Number.POSITIVE_INFINITY
  for (const ratio of model.ratios) {
    const { width: across, height: down } = model.pixels[ratio]
    const away = Math.abs(Math.log(across / down) - wanted)
    if (away < distance) {
      best = ratio
      distance = away
    }
  }
  return best
}
