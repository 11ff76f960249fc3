/** The built-in painter as a member of the crew: it draws in a process of its own and hands over a file. */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { END_BYTES, noteChunk } from '@plantain/illustrator/output/png-note'
import type { Painter } from '../ports.ts'
import type { PaintedFile, PaintTask } from '../workers/drawing-tasks.ts'
import type { ProcessPool } from '../workers/process-pool.ts'
import { whileWorking } from '../workers/while-working.ts'

/** Drafts are drawn in the picture's own shape with this many pixels on the longer side. */
const DRAFT_SIDE = 640

/** Chunk size for handing a finished file to the store. */
const CHUNK_BYTES = 192 * 1024

/**
 * @param folder where finished files lie until the store has taken them; emptied after every job
 */
export function illustratorPainter(pool: ProcessPool, folder: string): Painter {
  return {
    can: { formats: ['image/png', 'image/jpeg', 'image/webp'], references: 1, transparency: true },
    async paint({ photo, ...job }, { draft, signal, store, note }) {
      await mkdir(folder, { recursive: true })
      const path = join(folder, `${randomUUID()}.picture`)
      const scale = draft ? Math.min(1, DRAFT_SIDE / Math.max(job.width, job.height)) : 1
      const task: PaintTask = {
        job: { ...job, width: Math.round(job.width * scale), height: Math.round(job.height * scale) },
        draft,
        path,
        ...(photo ? { photo: { file: await store.read(photo.bytes), edits: photo.edits } } : {}),
      }
      try {
        const { width, height, scene, findings } = await whileWorking(pool.run<PaintedFile>('paint', task, { signal }))
        const hidden = scene && note && job.mimeType === 'image/png' ? note(scene) : undefined
        const bytes = await store.put(
          hidden ? withNote(path, hidden) : createReadStream(path, { highWaterMark: CHUNK_BYTES }),
        )
        return { picture: { bytes, mimeType: job.mimeType, width, height }, ...(scene ? { scene } : {}), findings }
      } finally {
        await rm(path, { force: true })
      }
    },
  }
}

/** The file with a note before its last chunk, piece by piece. */
async function* withNote(path: string, note: Uint8Array): AsyncGenerator<Uint8Array> {
  const end = (await stat(path)).size - END_BYTES
  yield* createReadStream(path, { highWaterMark: CHUNK_BYTES, end: end - 1 })
  yield noteChunk(note)
  yield* createReadStream(path, { start: end })
}
