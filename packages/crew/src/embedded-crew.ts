/** The crew that needs nothing: rules planner, illustrator, geometric critic, in drawing processes of this machine. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Crew } from './answer.ts'
import { geometryCritic } from './critics/geometry-critic.ts'
import { illustratorPainter } from './painters/illustrator-painter.ts'
import { illustratorPlanner } from './planners/illustrator-planner.ts'
import { createProcessPool } from './workers/process-pool.ts'

export interface EmbeddedCrew extends Crew {
  /** Ends the drawing processes. */
  close(): Promise<void>
}

export interface EmbeddedCrewOptions {
  /** Where finished drawings lie for a moment; emptied after every job. */
  readonly folder: string
  /** Drawings at the same time. @default one for each processor, at most 8 */
  readonly processes?: number
}

const MOST_PROCESSES = 8

/** Beside this file, with its own ending: `.ts` in a checkout, `.js` when published. */
const ENTRY = fileURLToPath(
  new URL(`./workers/drawing-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
)

export function embeddedCrew({ folder, processes }: EmbeddedCrewOptions): EmbeddedCrew {
  const size = processes ?? Math.min(MOST_PROCESSES, availableParallelism())
  const pool = createProcessPool({ entry: ENTRY, size })
  return {
    planner: illustratorPlanner(pool),
    painter: illustratorPainter(pool, folder),
    critic: geometryCritic(),
    close: () => pool.close(),
  }
}
