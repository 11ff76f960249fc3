/** Where the reader of a Chinese sentence stands, and what the end of a clause does. */
import { addSense } from '../reading/add-sense.ts'
import type { Qualities } from '../reading/noun-phrase.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { Lexicon } from '../senses.ts'
import type { Node, State } from './nodes.ts'
import type { Item } from './numbers.ts'
import { carryOut } from './predicate.ts'

export interface Reader {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly state: State
  stack: Node[]
  definite: boolean
  /** A group that is being told apart, and what was said of each so far. */
  group: Mention | undefined
  shares: Qualities[]
}

/** 两只猫，一只黑色，一只白色: a group told apart, one clause each. */
const share = (reader: Reader, nodes: readonly Node[]): boolean => {
  const told = nodes.filter((node) => node.is !== 'be' && node.is !== 'de' && node.is !== 'other')
  const group = reader.group ?? reader.state.heads[0]
  const each = told.filter((node) => node.is === 'number')
  if (told[0]?.is !== 'number' || told.length === each.length || group === undefined || group.count < 2) return false
  if (!told.every((node) => node.is === 'quality' || (node.is === 'number' && node.item.value === 1))) return false
  if (reader.group === undefined) reader.shares = []
  reader.group = group
  for (const node of told) {
    if (node.is === 'number') {
      reader.shares.push(structuredClone(group.qualities))
      continue
    }
    const qualities = reader.shares.at(-1)!
    if (node.is !== 'quality') continue
    if (node.item.senses.colour !== undefined)
      qualities.colours.push({
        part: qualities.colours.length === 0 ? 'main' : 'second',
        colour: node.item.senses.colour,
      })
    else addSense(qualities, node.item)
  }
  if (reader.shares.length < group.count) return true
  group.gone = true
  reader.state.heads = reader.shares.map((own) =>
    reader.reading.add({
      noun: group.noun,
      senses: group.senses,
      count: 1,
      counted: true,
      plural: false,
      definite: false,
      other: true,
      qualities: own,
      apart: false,
    }),
  )
  reader.group = undefined
  return true
}

export const endClause = (reader: Reader): void => {
  const told = reader.stack[0]?.is === 'number' && reader.stack.length > 1
  while (reader.stack.at(-1)?.is === 'de' || (reader.stack.at(-1)?.is === 'number' && !told)) reader.stack.pop()
  const nodes = reader.stack
  reader.stack = []
  if (nodes.length === 0 || share(reader, nodes)) return
  carryOut(nodes, reader.reading, reader.state)
}

/** A locative word follows a noun or stands alone for a place in the frame; 中 after nothing means nothing. */
export const pushWhere = (reader: Reader, item: Item): void => {
  const { stack } = reader
  // 猫的左边, 桌子的上面.
  if (stack.at(-1)?.is === 'de' && (stack.at(-2)?.is === 'noun' || stack.at(-2)?.is === 'pronoun')) stack.pop()
  stack.push({ is: 'where', kind: item.senses.relation ?? item.senses.frame!, frame: item.senses.frame })
}
