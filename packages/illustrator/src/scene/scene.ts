/**
 * A finished composition as pure data: what is drawn, where, and how it looks, in a tree of named nodes.
 * Drawing is a function of a scene, a size and nothing else; an edit changes nodes of a scene. It is small (kilobytes),
 * serialisable and versioned, because it travels inside thought signatures and pictures.
 */

import type { SheetNode } from '../sheet/sheet.ts'
import type { Look, Pose } from '../stage/model.ts'
import type { Backdrop, Camera, Haze, Lighting, Place, Plane, Weather } from '../stage/world.ts'

/** One thing on the stage. */
export interface StageNode {
  /** Stable: `cat-1`. Randomness of the node comes from this id and the scene's seed. */
  readonly id: string
  readonly model: string
  /** The words that asked for it, for later edits ("the red car"). */
  readonly noun: string
  readonly place: Place
  readonly look: Look
  readonly pose?: Pose
  /** Id of the sheet shown on its face. */
  readonly sheet?: string
  /** Part of the setting (a wall lamp), not asked for by name. */
  readonly scenery?: boolean
}

export interface Stage {
  readonly kind: 'stage'
  /** The setting's name, for edits. */
  readonly setting: string
  readonly nodes: readonly StageNode[]
  readonly planes: readonly Plane[]
  readonly backdrop: Backdrop
  readonly lighting: Lighting
  readonly haze?: Haze
  readonly weather: readonly Weather[]
  readonly camera: Camera
  readonly look: string
  readonly transparent?: boolean
}

export interface Sheet {
  readonly kind: 'sheet'
  /** Width and height in design units; 1 unit = 1 pixel at 1K. */
  readonly width: number
  readonly height: number
  readonly nodes: readonly SheetNode[]
}

export interface Scene {
  readonly version: 1
  readonly seed: number
  /** Width over height that it was composed for. */
  readonly ratio: string
  readonly root: Stage | Sheet
  /** Sheets on stages and stages on sheets, by id. */
  readonly inserts: Readonly<Record<string, Stage | Sheet>>
  /** Texts laid over a stage: captions, speech bubbles. */
  readonly overlay?: Sheet
  readonly finish?: string
  /** What was not drawn as asked, for the answer's text. */
  readonly notes: readonly string[]
}
