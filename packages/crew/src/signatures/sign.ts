/** The signatures of one answer: the picture's carries the whole state, the text's only says that it is ours. */
import type { PictureState } from '../conversation/picture-state.ts'
import type { Sealer } from './seal.ts'

export interface AnswerSignatures {
  /** Base64, standard alphabet. */
  readonly text: string
  readonly picture: string
}

export function signaturesFor(sealer: Sealer, tenant: string, state: PictureState): AnswerSignatures {
  const base64 = (content: unknown) => Buffer.from(sealer.seal(content, tenant)).toString('base64')
  return { text: base64({ version: 1, kind: 'text', prompts: state.prompts.length }), picture: base64(state) }
}
