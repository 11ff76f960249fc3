/**
 * From the contents of a request to the turn that has to be answered: what is asked now, on which picture, with which
 * pictures beside it. Signatures are checked and opened here and nowhere else.
 */
import { readNote } from '@plantain/illustrator/output/png-note'
import { decodeBase64 } from '@plantain/wire/base64'
import { bypassWordIn } from '@plantain/wire/bypass-words'
import type { LiftedBytes } from '@plantain/wire/bytes'
import { corruptedSignature, fileNotFound } from '@plantain/wire/errors'
import type { GenerateContentRequest } from '@plantain/wire/request'
import { missingSignatures } from '@plantain/wire/signature-rules'
import type { PictureStore, StoredBytes } from '../ports.ts'
import { isForeignSignature } from '../signatures/foreign.ts'
import type { Sealer } from '../signatures/seal.ts'
import { type PictureState, pictureStateFrom } from './picture-state.ts'

/** `strict` refuses as Google does; `warn` serves and says so; `off` looks at nothing it cannot open. */
export type SignatureMode = 'strict' | 'warn' | 'off'

export interface InputPicture {
  readonly bytes: StoredBytes
  readonly mimeType: string
  /** It carries the scene that it was drawn from; that scene is among the states. */
  readonly isOurs?: boolean
}

export interface Turn {
  /** The words of this turn. */
  readonly instruction: string
  /** Pictures the user gave with this turn, in order. */
  readonly pictures: readonly InputPicture[]
  /** Pictures the user gave in earlier turns, in order. */
  readonly earlierPictures: readonly InputPicture[]
  /** States of the pictures of this conversation, oldest first. */
  readonly states: readonly PictureState[]
  /** The conversation has a picture of the model that could not be opened (signature lost or another server's). */
  readonly hasLostPicture: boolean
}

export interface Reading {
  readonly turn: Turn
  readonly warnings: readonly string[]
}

export interface ReadOptions {
  readonly store: PictureStore
  readonly sealer: Sealer
  readonly tenant: string
  readonly mode: SignatureMode
}

/** @throws WireError 400 for a missing signature (strict) or an altered one (all modes but off); 403 for a file URI: no files are kept here. */
export async function readConversation(request: GenerateContentRequest, options: ReadOptions): Promise<Reading> {
  const warnings: string[] = []
  if (request.model.strictSignatures && options.mode !== 'off') {
    const missing = missingSignatures(request.contents)
    if (missing.length > 0 && options.mode === 'strict') throw missing[0]
    warnings.push(...missing.map((error) => error.message))
  }

  const states: PictureState[] = []
  const pictures: InputPicture[] = []
  let earlierPictures: InputPicture[] = []
  let words: string[] = []
  let hasLostPicture = false
  let lastRole = 'user'
  for (const content of request.contents) {
    const { role, parts } = content
    if (role === 'user' && lastRole === 'model') {
      earlierPictures = [...earlierPictures, ...pictures.splice(0)]
      words = []
    }
    lastRole = role
    for (const part of parts) {
      if (part.thought) continue
      const opened = part.thoughtSignature && (await openSignature(part.thoughtSignature, options))
      if (role === 'user') {
        if (part.fileData) throw fileNotFound(part.fileData.fileUri.split('/').at(-1) ?? '')
        if (part.text) words.push(part.text)
        if (part.inlineData) {
          const { data: bytes, mimeType } = part.inlineData
          const state = await hiddenState(bytes, mimeType, options)
          if (state) states.push(state)
          pictures.push({ bytes, mimeType, ...(state ? { isOurs: true } : {}) })
        }
      } else if (part.inlineData) {
        const state = pictureStateFrom(opened)
        if (state) states.push(state)
        hasLostPicture = !state
      }
    }
  }
  return {
    warnings,
    turn: {
      instruction: words.join('\n').trim(),
      pictures,
      earlierPictures,
      states,
      hasLostPicture,
    },
  }
}

/** The state hidden in a picture of ours that was saved and given again. */
async function hiddenState(
  bytes: StoredBytes,
  mimeType: string,
  { store, sealer, tenant }: ReadOptions,
): Promise<PictureState | undefined> {
  if (mimeType !== 'image/png') return undefined
  const note = readNote(await store.read(bytes))
  return note && pictureStateFrom(sealer.open(note, tenant))
}

/** The sealed state; undefined for a foreign signature, a bypass word, or (mode `off`) anything that won't open. */
async function openSignature(signature: LiftedBytes | string, options: ReadOptions): Promise<unknown> {
  if (bypassWordIn(signature)) return undefined
  const bytes = await signatureBytes(signature, options.store)
  const opened = bytes && options.sealer.open(bytes, options.tenant)
  if (opened !== undefined) return opened
  if (options.mode === 'off' || (bytes && isForeignSignature(bytes))) return undefined
  throw corruptedSignature()
}

async function signatureBytes(signature: LiftedBytes | string, store: PictureStore): Promise<Uint8Array | undefined> {
  if (typeof signature !== 'string') return store.read(signature)
  const decoded = decodeBase64(signature)
  return decoded.ok ? decoded.bytes : undefined
}
