/** Which words of a design people can wear, be and show; models refuse unknown ones, so the composer asks first. */
import type { Design } from '../../design/design.ts'
import { isGarment } from '../people/clothes/garment-names.ts'
import { expressionNames } from '../people/face/expressions.ts'
import { hairNamed } from '../people/hair/hair.ts'
import { hatNamed } from '../people/hats/hat-names.ts'
import { roleNamed } from '../people/roles.ts'

export const isRole = (word: string): boolean => roleNamed(word) !== undefined

export const knownHair = (word: string): boolean => hairNamed(word) !== undefined

export const isExpression = (word: string): boolean => expressionNames.includes(word)

/** Whether a word names something to wear: a garment or a hat. */
export const isWearable = (word: string): boolean => hatNamed(word) !== undefined || isGarment(word)

/** Words of a design that nobody can wear, be or show, as `field: word`: for the notes of the answer. */
export function unhonouredWords(design: Design): string[] {
  return design.subjects.flatMap(({ id, model, role, hair, clothes, expression }) => [
    ...(role && !isRole(role) ? [`${id}.role: ${role}`] : []),
    ...(hair?.style && !knownHair(hair.style) ? [`${id}.hair.style: ${hair.style}`] : []),
    // Garments are cut for the human figure; animals and things keep their own skin.
    ...clothes
      .filter(({ kind }) => model !== 'person' || !isWearable(kind))
      .map(({ kind }) => `${id}.clothes: ${kind}`),
    ...(expression && !isExpression(expression) ? [`${id}.expression: ${expression}`] : []),
  ])
}
