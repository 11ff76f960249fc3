/** The finished picture is measured before it leaves: right pixels, right type, or an error. */
import { internal } from '@plantain/wire/errors'
import sharp from 'sharp'
import type { PaintJob, Picture, PictureStore } from '../ports.ts'

const FORMATS = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const

/** @throws WireError 500 when the painter made something else than was asked */
export async function checkPicture(picture: Picture, job: PaintJob, store: PictureStore): Promise<void> {
  const { width, height, format } = await sharp(await store.read(picture.bytes)).metadata()
  const right =
    width === job.width &&
    height === job.height &&
    format === FORMATS[job.mimeType] &&
    picture.mimeType === job.mimeType
  if (!right)
    throw internal(
      new Error(`asked for ${job.width}x${job.height} ${job.mimeType}, the painter made ${width}x${height} ${format}`),
    )
}
