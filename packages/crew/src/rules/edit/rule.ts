/** What the instruction readers of both languages share: the form of a rule, and quoted strings by their place-holders. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { placeholderIndex } from '../text/quotes.ts'
import type { EditContext } from './context.ts'

/** A pattern of a clause and the operations it means; undefined lets the next rule try. */
export type Rule = readonly [
  pattern: RegExp,
  act: (context: EditContext, match: RegExpExecArray) => readonly EditOperationInput[] | undefined,
]

/** One place-holder, for patterns. */
export const S = '[\\uE000-\\uF8FF]'

export const stringAt = (context: EditContext, holder: string): string =>
  context.strings[placeholderIndex(holder.trim()) ?? 0]

export const isString = (words: string): boolean => /^ ?[\uE000-\uF8FF] ?$/.test(words)

/** What a reading gives, or undefined when it has to say no. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') return undefined
    throw error
  }
}
