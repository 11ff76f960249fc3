/** The planner that needs no model: rules for English and Chinese. */
import { designSchema } from '@plantain/illustrator/design/design'
import type { Plan, PlanRequest } from '../ports.ts'
import type { Catalogue } from './catalogue.ts'
import { reasoningOf } from './reasoning.ts'
import { understand } from './understand.ts'

/** The words of a turn; pictures are no business of the rules. */
export type RulesRequest = Pick<PlanRequest, 'prompt' | 'ratio' | 'previous' | 'seed'>

/**
 * A planner that reads prompts by rules.
 * @param catalogue what the painter can draw; read once, when the first prompt comes
 */
export const rulesPlanner = (catalogue: Catalogue): { plan(request: RulesRequest): Plan } => ({
  plan(request) {
    const understood = understand(request.prompt, catalogue)
    const design = designSchema.parse({
      ...understood,
      ...(request.ratio === undefined ? {} : { ratio: request.ratio }),
    })
    return { design, reasoning: reasoningOf(design), remark: design.notes.join(design.language === 'zh' ? '' : ' ') }
  },
})
