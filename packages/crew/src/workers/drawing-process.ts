/** The process that thinks and draws: rules planner and illustrator behind two tasks. Started by the pool. */
import { writeFile } from 'node:fs/promises'
import { composeScene, drawScene } from '@plantain/illustrator/illustrator'
import { encode } from '@plantain/illustrator/output/encode'
import { editPhoto, type PhotoEdit } from '@plantain/illustrator/photo/edit-photo'
import { illustratorCatalogue } from '../rules/illustrator-catalogue.ts'
import { rulesPlanner } from '../rules/planner.ts'
import type { PaintedFile, PaintTask, PlanTask } from './drawing-tasks.ts'
import { serveTasks } from './serve-tasks.ts'

const planner = rulesPlanner(illustratorCatalogue())

serveTasks({
  plan: (task: PlanTask) => planner.plan(task),

  async paint({ job, path, photo }: PaintTask): Promise<PaintedFile> {
    const { width, height, mimeType, quality } = job
    if (photo) {
      const edited = await editPhoto(photo.file, photo.edits as PhotoEdit[], { width, height })
      const { data } = await edited.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      await writeFile(path, await encode({ width, height, pixels: data }, { mimeType, ...(quality ? { quality } : {}) }))
      return { width, height, findings: [] }
    }
    const { scene, findings } = composeScene(job.design, { ratio: job.ratio, seed: job.seed })
    const raster = await drawScene(scene, { width, height })
    await writeFile(path, await encode(raster, { mimeType, transparent: job.design.transparent, ...(quality ? { quality } : {}) }))
    return { width, height, scene, findings }
  },
})
