/** The built-in critic: the painter measures its own scene while composing; this decides what of that matters. */
import type { Critic } from '../ports.ts'

export function geometryCritic(): Critic {
  return {
    async review(painted, design) {
      const seen = new Set<string>()
      const substitutes = design.subjects
        .filter(({ match }) => match !== 'exact')
        .map(({ id, noun, model }) => ({
          kind: 'substitute' as const,
          node: id,
          message: `There is no model of "${noun}"; it is drawn as ${model}.`,
          mendable: false,
        }))
      return [...painted.findings, ...substitutes].filter(({ message }) => !seen.has(message) && seen.add(message))
    },
  }
}
