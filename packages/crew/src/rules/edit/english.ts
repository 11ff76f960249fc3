/** English instructions, clause by clause: the first pattern that fits says what is done. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import type { EditContext } from './context.ts'
import { becomes } from './describe.ts'
import { cameraRules } from './english/camera-rules.ts'
import { changeRules } from './english/change-rules.ts'
import { pageRules } from './english/page-rules.ts'
import { presenceRules } from './english/presence-rules.ts'
import { textRules } from './english/text-rules.ts'
import { featureOperation, lightNamed, placeOperation, sizeNamed } from './features.ts'
import { IT } from './refer.ts'
import type { Rule } from './rule.ts'
import { targetOf } from './target.ts'

const groups: readonly (readonly Rule[])[] = [textRules, pageRules, cameraRules, presenceRules, changeRules]

/** The operations of one clause; undefined when no pattern fits. @throws Problem */
export function readEnglish(context: EditContext, clause: string): readonly EditOperationInput[] | undefined {
  for (const rules of groups)
    for (const [pattern, act] of rules) {
      const match = pattern.exec(clause)
      const made = match && act(context, match)
      if (made) return made
    }
  const feature =
    featureOperation(context, clause) ??
    (/^(?:in|at|on|by|with|under) /.test(clause) ? placeOperation(context, clause) : undefined)
  if (feature) return [feature]
  const light =
    /^(?:we have |have |some )?(?:a (?:bit|little) |much |slightly )?(?:brighter|darker|warmer|cooler|less bright|(?:more|less) light)$/.test(
      clause,
    )
      ? lightNamed(clause)
      : undefined
  if (light) return [{ kind: 'light', ...light }]
  const colon = /^(.+?): (.+)$/.exec(clause)
  if (colon) return becomes(context, targetOf(context, colon[1]), colon[2])
  const size = sizeNamed(clause)
  if (size && IT.test('it') && context.topic.length > 0)
    return [{ kind: 'resize', nodes: [...context.topic], amount: size }]
  return undefined
}
