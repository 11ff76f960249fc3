/** The four roles of a turn and what passes between them. Adapters declare what they can do as data. */
import type { Design } from '@plantain/illustrator/design/design'
import type { Scene } from '@plantain/illustrator/scene/scene'

/** Bytes kept in the picture store, by content. */
export interface StoredBytes {
  /** Lowercase hex. */
  readonly sha256: string
  readonly size: number
}

/** Where pictures live while a request is served. Implemented by the server (files) and by tests (memory). */
export interface PictureStore {
  /** Takes whole bytes, or a stream of them (a finished drawing is streamed in from its file). */
  put(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredBytes>
  read(stored: StoredBytes): Promise<Uint8Array>
}

export interface Picture {
  readonly bytes: StoredBytes
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** What a picture of the conversation was made from. */
export interface PreviousPicture {
  /** Every instruction that led to it, oldest first. */
  readonly prompts: readonly string[]
  readonly design: Design
  /** Absent when its painter had no scenes of ours. */
  readonly scene?: Scene
  readonly ratio: string
  readonly seed: number
}

/** What the planner is given: the words of this turn, what came before, and what was asked of the picture. */
export interface PlanRequest {
  readonly prompt: string
  readonly system?: string
  readonly ratio?: string
  readonly seed: number
  /** What the picture that is talked about was made from, when it is ours. */
  readonly previous?: PreviousPicture
  /** The pictures before that one, oldest first: what can be gone back to. */
  readonly earlier?: readonly PreviousPicture[]
  /** Pictures the user gave; the scene of one that is ours is `previous`. */
  readonly pictures: readonly { readonly bytes: StoredBytes; readonly mimeType: string; readonly isOurs?: boolean }[]
  /** The conversation's last picture is known only as pixels: its signature was lost. */
  readonly hasLostPicture: boolean
}

/** One change to a given picture, as data; `amount` 0..1. */
export interface PhotoEdit {
  readonly kind: string
  readonly amount?: number
}

export interface Plan {
  readonly design: Design
  /** The picture as it must be drawn, nothing composed anew: an earlier one, or the last one with changes. */
  readonly scene?: Scene
  /** The plan in words, for the thoughts: one paragraph each. */
  readonly reasoning: readonly string[]
  /** What the answer says beside the picture; empty when nothing needs saying. */
  readonly remark: string
  /** Why nothing is drawn, and what can be done instead. */
  readonly refusal?: string
  /** Pixels of the given picture whose shape the new one follows. */
  readonly follow?: { readonly width: number; readonly height: number }
  /** A given picture that is changed instead of drawing a new one. */
  readonly photo?: { readonly bytes: StoredBytes; readonly edits: readonly PhotoEdit[] }
}

/** What every role may use while it works. */
export interface Workplace {
  readonly store: PictureStore
  readonly signal: AbortSignal
}

export interface Planner {
  plan(request: PlanRequest, workplace: Workplace): Promise<Plan>
}

export interface PaintJob {
  readonly design: Design
  /** Drawn as it is; the design then only says what it shows. */
  readonly scene?: Scene
  readonly photo?: Plan['photo']
  readonly ratio: string
  readonly width: number
  readonly height: number
  readonly seed: number
  readonly mimeType: Picture['mimeType']
  /** 1..100, for JPEG and WebP. */
  readonly quality?: number
  /** What a review of the first attempt found. */
  readonly findings?: readonly Finding[]
}

export interface Painted {
  readonly picture: Picture
  /** Absent when the painter has no scenes of ours (a photo's pixels, another engine). */
  readonly scene?: Scene
  /** What the painter saw go wrong while it composed. */
  readonly findings: readonly Finding[]
}

export interface PaintOptions {
  readonly draft: boolean
  /** What to hide inside the finished file, so that the picture can be edited when it comes back by itself. */
  readonly note?: (scene: Scene) => Uint8Array
}

export interface Painter {
  readonly can: {
    /** Formats it can write. */
    readonly formats: readonly Picture['mimeType'][]
    /** Pictures it can take in. */
    readonly references: number
    readonly transparency: boolean
  }
  /** Draws; `draft` asks for a quick small version of the same scene. */
  paint(job: PaintJob, workplace: Workplace & PaintOptions): Promise<Painted>
}

/** One fault of a picture. */
export interface Finding {
  readonly kind: 'overlap' | 'overflow' | 'contrast' | 'outside' | 'missing' | 'count' | 'text' | 'substitute'
  /** Id of the scene's node. */
  readonly node: string
  readonly message: string
  /** Drawing again with this finding in mind can help. */
  readonly mendable: boolean
}

export interface Critic {
  review(painted: Painted, design: Design): Promise<readonly Finding[]>
}

export interface Source {
  readonly uri: string
  readonly title: string
  readonly text: string
}

export interface Searcher {
  lookUp(questions: readonly string[], signal: AbortSignal): Promise<readonly Source[]>
}
