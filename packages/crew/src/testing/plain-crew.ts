/** A crew that paints one flat colour: quick enough to test the turn around it. */
import { designSchema } from '@plantain/illustrator/design/design'
import { encode } from '@plantain/illustrator/output/encode'
import type { Crew } from '../answer.ts'
import type { Plan, PlanRequest } from '../ports.ts'

export interface PlainCrew extends Crew {
  readonly planned: PlanRequest[]
}

/** `plan` changes what the planner gives back. */
export function plainCrew(plan: Partial<Plan> = {}): PlainCrew {
  const planned: PlanRequest[] = []
  return {
    planned,
    planner: {
      async plan(request) {
        planned.push(request)
        const prompt = [...(request.previous?.prompts ?? []), request.prompt].join('. ')
        return {
          design: designSchema.parse({ prompt }),
          reasoning: [`To draw: ${prompt}`],
          remark: 'Here it is.',
          ...plan,
        }
      },
    },
    painter: {
      can: { formats: ['image/png', 'image/jpeg', 'image/webp'], references: 0, transparency: false },
      async paint(job, { store, draft }) {
        const pixels = new Uint8Array(job.width * job.height * 4).fill(draft ? 90 : job.seed % 255)
        const bytes = await store.put(
          await encode({ width: job.width, height: job.height, pixels }, { mimeType: job.mimeType }),
        )
        return { picture: { bytes, mimeType: job.mimeType, width: job.width, height: job.height }, findings: [] }
      },
    },
    critic: { review: async (painted) => painted.findings },
  }
}
