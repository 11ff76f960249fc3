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
  put(bytes: Uint8Array): Promise<StoredBytes>
  read(stored: StoredBytes): Promise<Uint8Array>
}

export interface Picture {
  readonly bytes: StoredBytes
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** What the planner is given: the words of this turn, what came before, and what was asked of the picture. */
export interface PlanRequest {
  readonly prompt: string
  readonly system?: string
  readonly ratio?: string
  readonly seed: number
  /** The scene of the picture that is talked about, when there is one. */
  readonly scene?: Scene
}

export interface Plan {
  readonly design: Design
  /** The plan in words, for the thoughts: one paragraph each. */
  readonly reasoning: readonly string[]
  /** What the answer says beside the picture; empty when nothing needs saying. */
  readonly remark: string
}

export interface Planner {
  plan(request: PlanRequest, signal: AbortSignal): Promise<Plan>
}

export interface PaintJob {
  readonly design: Design
  readonly ratio: string
  readonly width: number
  readonly height: number
  readonly seed: number
  readonly mimeType: Picture['mimeType']
  /** 1..100 for JPEG and WebP. */
  readonly quality?: number
  readonly scene?: Scene
}

export interface Painted {
  readonly picture: Picture
  readonly scene: Scene
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
  paint(job: PaintJob, options: { readonly draft: boolean; readonly signal: AbortSignal }): Promise<Painted>
}

export interface Finding {
  readonly kind: 'overlap' | 'overflow' | 'contrast' | 'outside' | 'missing' | 'count' | 'text'
  readonly node: string
  readonly message: string
}

export interface Critic {
  review(scene: Scene, design: Design): Promise<readonly Finding[]>
}

export interface Source {
  readonly uri: string
  readonly title: string
  readonly text: string
}

export interface Searcher {
  lookUp(questions: readonly string[], signal: AbortSignal): Promise<readonly Source[]>
}
