/** English pronouns by whom they may mean, and the end of a noun phrase. */
import type { Mention } from '../reading/reading.ts'
import type { Clause } from './clause.ts'

export const pronouns: Readonly<Record<string, 'it' | 'he' | 'she' | 'they'>> = {
  it: 'it',
  its: 'it',
  itself: 'it',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  themselves: 'they',
}

export const finish = (
  clause: Clause,
  mentions: readonly Mention[],
  type: Clause['lastType'],
  next: number,
): number => {
  clause.last = [...mentions]
  clause.lastType = type
  clause.pending = undefined
  clause.joined = undefined
  clause.copula = false
  clause.afterVerb = false
  return next
}
