/** The process that thinks and draws: rules planner and illustrator behind two tasks. Started by the pool. */
import { writeFile } from 'node:fs/promises'
import { composeScene, drawScene } from '@plantain/illustrator/illustrator'
import { encode } from '@plantain/illustrator/output/encode'
import { editPhoto, type PhotoEdit } from '@plantain/illustrator/photo/edit-photo'
import type { Plan } from '../ports.ts'
import { lostPicture, planEdit } from '../rules/edit/plan-edit.ts'
import { illustratorCatalogue } from '../rules/illustrator-catalogue.ts'
import { rulesPlanner } from '../rules/planner.ts'
import type { PaintedFile, PaintTask, PlanTask } from './drawing-tasks.ts'
import { serveTasks } from './serve-tasks.ts'

const catalogue = illustratorCatalogue()
const planner = rulesPlanner(catalogue)

/** A change of the picture that is talked about, or else a new one. */
function plan(task: PlanTask): Plan {
  const { prompt, ratio, previous, earlier = [], hasLostPicture } = task
  if (previous)
    return (
      planEdit({ prompt, states: [...earlier, previous], catalogue, ...(ratio ? { ratio } : {}) }) ?? planner.plan(task)
    )
  const refusal = hasLostPicture ? lostPicture(prompt) : undefined
  const made = planner.plan(task)
  return refusal ? { ...made, refusal } : made
}

serveTasks({
  plan,

  async paint({ job, path, photo }: PaintTask): Promise<PaintedFile> {
    const { width, height, mimeType, quality } = job
    if (photo) {
      const edited = await editPhoto(photo.file, photo.edits as PhotoEdit[], { width, height })
      const { data } = await edited.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      await writeFile(
        path,
        await encode({ width, height, pixels: data }, { mimeType, ...(quality ? { quality } : {}) }),
      )
      return { width, height, findings: [] }
    }
    // An edited scene is drawn as it is: composing it again would move what nobody spoke of.
    const { scene, findings } = job.scene
      ? { scene: job.scene, findings: [] }
      : composeScene(job.design, { ratio: job.ratio, seed: job.seed })
    const raster = await drawScene(scene, { width, height })
    await writeFile(
      path,
      await encode(raster, { mimeType, transparent: job.design.transparent, ...(quality ? { quality } : {}) }),
    )
    return { width, height, scene, findings }
  },
})
