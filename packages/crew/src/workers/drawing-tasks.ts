/** What drawing processes do, as the types of the messages between them and the crew. */
import type { Design } from '@plantain/illustrator/design/design'
import type { Scene } from '@plantain/illustrator/scene/scene'
import type { Finding, PaintJob, Plan, PlanRequest } from '../ports.ts'

export type PlanTask = Omit<PlanRequest, 'pictures'>

export interface PaintTask {
  readonly job: Omit<PaintJob, 'photo'>
  readonly draft: boolean
  /** Where to write the finished file. */
  readonly path: string
  /** A given picture and what to do with it, instead of a drawing. */
  readonly photo?: { readonly file: Uint8Array; readonly edits: NonNullable<Plan['photo']>['edits'] }
}

export interface PaintedFile {
  readonly width: number
  readonly height: number
  readonly scene?: Scene
  readonly findings: readonly Finding[]
}

export interface DrawingTasks {
  plan(task: PlanTask): Promise<Plan>
  paint(task: PaintTask): Promise<PaintedFile>
}

export type { Design }
