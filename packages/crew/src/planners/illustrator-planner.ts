/**
 * The rules planner as a member of the crew. It thinks in a drawing process: a long prompt takes a tenth of a second of
 * pure computation, and the language models of its tokenisers would double the memory of a server that only waits.
 */
import { designSchema } from '@plantain/illustrator/design/design'
import { invalidImage } from '@plantain/wire/errors'
import sharp from 'sharp'
import { planPhoto } from '../photo/plan-photo.ts'
import type { Plan, Planner, PlanRequest, Workplace } from '../ports.ts'
import type { PlanTask } from '../workers/drawing-tasks.ts'
import type { ProcessPool } from '../workers/process-pool.ts'
import { whileWorking } from '../workers/while-working.ts'

export function illustratorPlanner(pool: ProcessPool): Planner {
  return {
    async plan({ pictures, ...task }, workplace) {
      // A picture of ours is edited as the scene it is, except for changes that concern pixels as such.
      const isScene = pictures.at(-1)?.isOurs && planPhoto(task.prompt).edits.length === 0
      if (pictures.length > 0 && !isScene) return planForPicture(task, pictures, workplace)
      if (task.prompt === '') return nothingAsked()
      return whileWorking(pool.run<Plan>('plan', task satisfies PlanTask, { signal: workplace.signal }))
    },
  }
}

const nothingAsked = (): Plan => ({
  design: designSchema.parse({}),
  reasoning: ['The message has no words and no picture.'],
  remark: '',
  refusal:
    'There is nothing to draw yet: say what the picture should show, for example "a cat on a red sofa". 请说明要画什么。',
})

/** The last given picture is what an instruction is about; the others can't be used yet, and the answer says so. */
async function planForPicture(task: PlanTask, pictures: PlanRequest['pictures'], { store }: Workplace): Promise<Plan> {
  const picture = pictures.at(-1) as PlanRequest['pictures'][number]
  const { edits, refusal } = planPhoto(task.prompt)
  const { width, height } = await dimensions(await store.read(picture.bytes))
  const left = pictures.length - 1
  const remark =
    left > 0
      ? `Only the last of the ${pictures.length} pictures was used: this painter works on one picture at a time.`
      : ''
  return {
    design: designSchema.parse({ prompt: task.prompt }),
    reasoning: [
      `A picture of ${width} x ${height} pixels was given.`,
      edits.length > 0
        ? `What changes: ${edits.map(({ kind }) => kind).join(', ')}. Everything else stays as it is.`
        : (refusal ?? 'Only its frame changes.'),
    ],
    remark,
    ...(refusal ? { refusal } : {}),
    follow: { width, height },
    photo: { bytes: picture.bytes, edits },
  }
}

/** Pixels of the upright picture. @throws WireError 400 when the file can't be read */
async function dimensions(file: Uint8Array): Promise<{ width: number; height: number }> {
  try {
    const { autoOrient } = await sharp(file).metadata()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch (error) {
    throw Object.assign(invalidImage(), { cause: error })
  }
}
