/**
 * What to do with a picture that the user gave: changes of colour, sharpness and orientation, or an honest no.
 * Nothing is done that was not asked, and what can't be done is said with what can.
 */

import type { PhotoEdit } from '@plantain/illustrator/photo/edit-photo'
import { ONLY_FRAME, PHOTO_WORDS, SLIGHTLY, STRONGLY } from './photo-words.ts'

export interface PhotoPlan {
  readonly edits: readonly PhotoEdit[]
  /** Why nothing can be done, in the words' language. */
  readonly refusal?: string
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)

/**
 * @example planPhoto('make it black and white and slightly blurred').edits // grayscale, blur at .25
 */
export function planPhoto(instruction: string): PhotoPlan {
  const amount = SLIGHTLY.test(instruction) ? 0.25 : STRONGLY.test(instruction) ? 1 : 0.5
  const upsideDown = /\bvertical|上下|垂直/i.test(instruction)
  const edits = PHOTO_WORDS.filter(([words]) => words.test(instruction))
    .map(([, kind]) => ({ kind, amount }))
    .filter(({ kind }) => !(kind === 'mirror' && upsideDown))
  if (edits.length > 0 || ONLY_FRAME.test(instruction)) return { edits }
  return { edits: [], refusal: isChinese(instruction) ? REFUSAL_ZH : REFUSAL_EN }
}

const REFUSAL_EN =
  'I can see the picture, but this painter cannot make that change to a photo. It can make the whole photo black and white, ' +
  'sepia, faded, warmer, cooler, brighter, darker, more or less colourful, higher or lower in contrast, blurred, sharper, ' +
  'negative, mirrored or upside down, and fit it to another ratio or size. Pictures drawn in this chat can be changed in every detail.'
const REFUSAL_ZH =
  '我看到了这张图片，但这个画师无法对照片做这样的修改。它可以把整张照片变成黑白、棕褐、褪色、更暖、更冷、更亮、更暗、更鲜艳或更淡、' +
  '对比更强或更弱、模糊、锐化、反色、镜像或上下翻转，也可以改变比例和尺寸。在本对话中画出的图片则可以修改每个细节。'
