/** The signatures of one answer: the picture's carries the whole state, the text's only says that it is ours. */
import type { PictureState } from '../conversation/picture-state.ts'
import type { Sealer } from './seal.ts'

export interface AnswerSignatures {
  /** Base64, standard alphabet. */
  readonly text: string
  readonly picture: string
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** The signature of words alone: says that they are ours, so that a strict client's history stays whole. */
export const textSignature = (sealer: Sealer, tenant: string, prompts: number): string =>
  base64(sealer.seal({ version: 1, kind: 'text', prompts }, tenant))

export function signaturesFor(sealer: Sealer, tenant: string, state: PictureState): AnswerSignatures {
  return {
    text: textSignature(sealer, tenant, state.prompts.length),
    picture: base64(sealer.seal(state, tenant)),
  }
}
