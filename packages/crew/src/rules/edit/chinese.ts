/** Chinese instructions, clause by clause: the first pattern that fits says what is done. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { changeRules } from './chinese/change-rules.ts'
import { pictureRules } from './chinese/picture-rules.ts'
import { presenceRules } from './chinese/presence-rules.ts'
import { splitDescribed } from './chinese/things.ts'
import type { EditContext } from './context.ts'
import { featureOperation, placeOperation, sizeNamed } from './features.ts'
import type { Rule } from './rule.ts'

const rules: readonly Rule[] = [...pictureRules, ...presenceRules, ...changeRules]

/** The operations of one clause; undefined when no pattern fits. @throws Problem */
export function readChinese(context: EditContext, clause: string): readonly EditOperationInput[] | undefined {
  const ratio = /(\d{1,2}) ?[:：比] ?(\d{1,2})/.exec(clause)
  if (ratio && /比例|画幅|尺寸|改|换|变/.test(clause)) return [{ kind: 'ratio', ratio: `${ratio[1]}:${ratio[2]}` }]
  for (const [pattern, act] of rules) {
    const match = pattern.exec(clause)
    const made = match && act(context, match)
    if (made) return made
  }
  const feature =
    featureOperation(context, clause) ??
    (/^(?:在|到)/.test(clause) ? placeOperation(context, clause.replace(/^(?:在|到)/, '')) : undefined)
  if (feature) return [feature]
  const size = sizeNamed(clause)
  if (size && context.topic.length > 0) return [{ kind: 'resize', nodes: [...context.topic], amount: size }]
  return splitDescribed(context, clause)
}
