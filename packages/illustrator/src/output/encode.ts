/** Pixels to files. Measured: level 3 is the knee of libvips' PNG (4K in a quarter of a second, 7 MB). */
import sharp from 'sharp'

export interface Raster {
  readonly width: number
  readonly height: number
  /** RGBA, 8 bits, straight alpha, sRGB. */
  readonly pixels: Uint8Array | Uint8ClampedArray
}

export type PictureFormat = 'image/png' | 'image/jpeg' | 'image/webp'

export interface EncodeOptions {
  readonly mimeType: PictureFormat
  /** 1..100, for JPEG and WebP. @default 90 */
  readonly quality?: number
  /** Keep the alpha channel (PNG and WebP). @default false */
  readonly transparent?: boolean
}

/** Google's pictures say 300 dots per inch; print programs size them by it. */
const DOTS_PER_INCH = 300

/** JPEG has no transparency: what is transparent becomes white. */
const UNDER_JPEG = '#ffffff'

/** The picture as bytes of a file; the same raster and options give the same bytes. */
export async function encode({ width, height, pixels }: Raster, options: EncodeOptions): Promise<Buffer> {
  const raw = sharp(Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength), {
    raw: { width, height, channels: 4 },
  })
  const image = (
    options.transparent && options.mimeType !== 'image/jpeg' ? raw : raw.flatten({ background: UNDER_JPEG })
  ).withMetadata({ density: DOTS_PER_INCH })
  const quality = options.quality ?? 90
  switch (options.mimeType) {
    case 'image/png':
      return image.png({ compressionLevel: 3 }).toBuffer()
    case 'image/jpeg':
      return image.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
    case 'image/webp':
      return image.webp({ quality, effort: 2 }).toBuffer()
  }
}
