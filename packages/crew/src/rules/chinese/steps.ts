/** Small steps of reading a Chinese clause: lists of nouns, adjectives in a row, what "is" says. */
import { addSense } from '../reading/add-sense.ts'
import { human } from '../reading/kinds.ts'
import type { Qualities } from '../reading/noun-phrase.ts'
import { mergeQualities, noQualities } from '../reading/noun-phrase.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { NounNode } from './mentions.ts'
import { mentionsOf } from './mentions.ts'
import type { Node } from './nodes.ts'

/** Nouns joined by 和 from `at` on. */
export const listAt = (nodes: readonly Node[], at: number): { readonly list: NounNode[]; readonly next: number } => {
  const list: NounNode[] = []
  let next = at
  for (;;) {
    const node = nodes[next]
    if (node?.is !== 'noun') break
    list.push(node)
    next++
    if (nodes[next]?.is === 'and' && nodes[next + 1]?.is === 'noun') next++
    else break
  }
  return { list, next }
}

/** The adjectives from `at` on, with 和 between them: 棕色和白色. */
export const qualitiesAt = (
  nodes: readonly Node[],
  at: number,
): { readonly qualities: Qualities; readonly next: number } => {
  const qualities = noQualities()
  let next = at
  for (; next < nodes.length; next++) {
    const node = nodes[next]
    if (node.is === 'and' && nodes[next + 1]?.is === 'quality') continue
    if (node.is !== 'quality') break
    if (node.item.senses.colour !== undefined)
      qualities.colours.push({
        part: qualities.colours.length === 0 ? 'main' : 'second',
        colour: node.item.senses.colour,
      })
    else addSense(qualities, node.item)
  }
  return { qualities, next }
}

/** 它是一只橙色的猫: the noun says what the subjects are. */
export const identify = (reading: Reading, subjects: Mention[], same: NounNode): void => {
  for (const subject of subjects) mergeQualities(subject.qualities, same.phrase.qualities)
  for (const mention of same.mentions ?? []) if (!subjects.includes(mention)) subjects.push(mention)
  const known = subjects.some(
    (subject) => subject.senses.model === same.phrase.senses.model || (human(subject) && human(same.phrase)),
  )
  if (!known) mentionsOf(same, reading)
}
