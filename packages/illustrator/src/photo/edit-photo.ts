/**
 * Changes to the pixels of a given picture that need no understanding of what it shows: colour, sharpness, orientation.
 * Each is data with an amount, so that a list of them can be kept and replayed.
 */
import sharp, { type Sharp } from 'sharp'

export interface PhotoEdit {
  readonly kind: PhotoEditKind
  /** 0 (nothing) .. 1 (strong). @default 0.5 */
  readonly amount?: number
}

/** 3 x 3 matrices on RGB, after the colour constants commonly used for these looks. */
const SEPIA = [
  [0.393, 0.769, 0.189],
  [0.349, 0.686, 0.168],
  [0.272, 0.534, 0.131],
] as const

type Matrix = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
]

/** `amount` of the matrix and the rest of identity. */
const blended = (matrix: Matrix, amount: number) =>
  matrix.map((row, i) => row.map((value, j) => value * amount + (i === j ? 1 - amount : 0))) as unknown as [
    [number, number, number],
    [number, number, number],
    [number, number, number],
  ]

const tinted = (picture: Sharp, red: number, green: number, blue: number) =>
  picture.linear([red, green, blue], [0, 0, 0])

const EDITS = {
  grayscale: (picture: Sharp) => picture.grayscale().toColourspace('srgb'),
  sepia: (picture: Sharp) => picture.recomb(blended(SEPIA, 1)),
  warmer: (picture: Sharp, amount: number) => tinted(picture, 1 + 0.22 * amount, 1 + 0.04 * amount, 1 - 0.24 * amount),
  cooler: (picture: Sharp, amount: number) => tinted(picture, 1 - 0.2 * amount, 1, 1 + 0.24 * amount),
  brighter: (picture: Sharp, amount: number) => picture.modulate({ brightness: 1 + 0.6 * amount }),
  darker: (picture: Sharp, amount: number) => picture.modulate({ brightness: 1 - 0.5 * amount }),
  contrast: (picture: Sharp, amount: number) => picture.linear(1 + 0.6 * amount, -128 * 0.6 * amount),
  softer: (picture: Sharp, amount: number) => picture.linear(1 - 0.4 * amount, 128 * 0.4 * amount),
  saturate: (picture: Sharp, amount: number) => picture.modulate({ saturation: 1 + amount }),
  desaturate: (picture: Sharp, amount: number) => picture.modulate({ saturation: 1 - 0.9 * amount }),
  faded: (picture: Sharp, amount: number) =>
    picture.modulate({ saturation: 1 - 0.45 * amount }).linear(1 - 0.25 * amount, 38 * amount),
  blur: (picture: Sharp, amount: number) => picture.blur(1 + 14 * amount),
  sharpen: (picture: Sharp, amount: number) => picture.sharpen({ sigma: 0.6 + 1.4 * amount }),
  negative: (picture: Sharp) => picture.negate({ alpha: false }),
  mirror: (picture: Sharp) => picture.flop(),
  'upside-down': (picture: Sharp) => picture.flip(),
} as const satisfies Record<string, (picture: Sharp, amount: number) => Sharp>

export type PhotoEditKind = keyof typeof EDITS

export const PHOTO_EDITS = Object.keys(EDITS) as readonly PhotoEditKind[]

/** A file that can't be decoded: cut short, damaged, or with too many pixels. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError'
}

/** Beyond this many pixels a file is refused before it is decoded: it may be a decompression bomb. */
const MOST_PIXELS = 100_000_000

/** When the frame's shape differs by more than this from the photo's, the photo is extended instead of cropped. */
const LARGEST_CROP = 0.06

/**
 * Opens a picture file, applies the edits in order and fits the result to the frame: cropped by a few per cent when the
 * shapes nearly agree, else laid over a blurred copy of itself.
 *
 * @throws PhotoError when the file is no picture, is cut short, or has too many pixels
 */
export async function editPhoto(
  file: Uint8Array,
  edits: readonly PhotoEdit[],
  frame: { readonly width: number; readonly height: number },
): Promise<Sharp> {
  const upright = await decode(file)
  let pixels = await fit(upright, frame)
  for (const { kind, amount } of edits)
    pixels = await EDITS[kind](sharp(pixels), amount ?? 0.5)
      .removeAlpha()
      .png({ compressionLevel: 0 })
      .toBuffer()
  return sharp(pixels)
}

async function decode(file: Uint8Array): Promise<Buffer> {
  try {
    return await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
      .rotate()
      .toColourspace('srgb')
      .removeAlpha()
      .png({ compressionLevel: 0 })
      .toBuffer()
  } catch (error) {
    throw new PhotoError(`the picture can't be decoded: ${(error as Error).message}`, { cause: error })
  }
}

async function fit(
  file: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const { width: photoWidth = 1, height: photoHeight = 1 } = await sharp(file).metadata()
  const difference = Math.abs(Math.log(photoWidth / photoHeight / (width / height)))
  const resized = { width, height, kernel: 'lanczos3' } as const
  if (difference <= LARGEST_CROP)
    return sharp(file)
      .resize({ ...resized, fit: 'cover' })
      .png({ compressionLevel: 0 })
      .toBuffer()
  const whole = await sharp(file)
    .resize({ ...resized, fit: 'inside' })
    .png({ compressionLevel: 0 })
    .toBuffer()
  // In two steps, because the order of operations within one pipeline is the library's, not ours.
  const ground = await sharp(file)
    .resize({ ...resized, fit: 'cover' })
    .blur(Math.max(8, Math.min(width, height) / 24))
    .modulate({ brightness: 0.85 })
    .png({ compressionLevel: 0 })
    .toBuffer()
  return sharp(ground)
    .composite([{ input: whole }])
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer()
}
