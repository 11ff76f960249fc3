/** Gathers what stands before a Chinese noun: numbers, adjectives, possessors, relative clauses. */
import { addSense } from '../reading/add-sense.ts'
import { part } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import type { NounNode } from './mentions.ts'
import type { Node } from './nodes.ts'
import type { Item } from './numbers.ts'

export interface Gathered {
  readonly relative: Node[]
  readonly owner: NounNode | { readonly is: 'pronoun'; readonly word: string } | undefined
  readonly parts: NounNode[]
  readonly whole: { readonly node: NounNode; readonly kind: Extract<Node, { is: 'where' }>['kind'] } | undefined
  readonly strings: { readonly index: number; readonly before: string }[]
}

const subjectBefore = (stack: readonly Node[], verbAt: number): boolean => {
  const before = stack[verbAt - 1]
  return before !== undefined && (before.is === 'noun' || before.is === 'pronoun')
}

/** Elements of a relative clause, from 的 back to where the main clause ends. */
const takeRelative = (stack: Node[], carried: boolean, located: boolean, spot: boolean): Node[] => {
  // 坐在 | 大树下的秋千 | 上: the verb's place goes on.
  const verb = stack.at(-3)
  if (
    located &&
    stack.at(-1)?.is === 'where' &&
    stack.at(-2)?.is === 'noun' &&
    (verb?.is === 'at' || (verb?.is === 'verb' && (verb.word.endsWith('在') || verb.verb.pose)))
  )
    return stack.splice(-2)
  let from = stack.length
  while (from > 0) {
    const node = stack[from - 1]
    if (
      node.is === 'number' ||
      node.is === 'be' ||
      node.is === 'de' ||
      node.is === 'except' ||
      (node.is === 'have' && from - 2 >= 0 && stack[from - 2].is === 'where')
    )
      break
    if (
      node.is === 'and' &&
      !(node.word === '、' && stack[from]?.is === 'verb') &&
      stack[from]?.is !== 'noun' &&
      stack[from]?.is !== 'quality'
    )
      break
    from--
    // 在 | 开满郁金香的 | 花园: the relative clause is inside the place.
    if (node.is === 'at' && (stack[from + 1]?.is === 'verb' || stack[from + 1]?.is === 'have')) {
      from++
      break
    }
    // 女孩抱着 | 戴帽子的: a verb with its subject, followed by another verb, is the main clause.
    if (
      node.is === 'verb' &&
      subjectBefore(stack, from) &&
      from < stack.length - 1 &&
      (stack[from + 1].is === 'verb' || stack[from + 1].is === 'at')
    ) {
      from++
      break
    }
  }
  let sequence = stack.slice(from)
  // 老爷爷在 | 公园的 | 长椅上: the place owns what stands in it, it ends no clause.
  const at = sequence.findIndex((node) => node.is === 'at')
  if ((located || spot) && at > 0 && at === sequence.length - 2 && sequence.at(-1)?.is === 'noun') {
    from += at + 1
    sequence = sequence.slice(at + 1)
  }
  // 男孩看着桌子上的: a seeing or holding verb rules the whole phrase.
  const ruling = sequence.findIndex(
    (node, at) =>
      node.is === 'verb' &&
      !node.verb.pose &&
      node.verb.transitive &&
      sequence.at(-1)?.is === 'where' &&
      sequence[at + 1]?.is !== 'at' &&
      !node.word.endsWith('在') &&
      (at > 0 || carried || sequence[at + 1]?.is === 'noun'),
  )
  if (ruling >= 0) {
    from += ruling + 1
    sequence = sequence.slice(ruling + 1)
  }
  const first = sequence.findIndex((node) => node.is === 'verb')
  const last = sequence.at(-1)
  // 男孩看着女孩的手机 is the girl's phone: subject, verb and possessor.
  if (
    first > 0 &&
    sequence[0].is === 'noun' &&
    last?.is === 'noun' &&
    last !== sequence[0] &&
    !sequence.some((node) => node.is === 'at')
  ) {
    from = stack.length - 1
    sequence = [last]
  } else if (carried && first === 0 && last?.is === 'noun' && sequence.length === 2 && from === 0) {
    from = stack.length - 1
    sequence = [last]
  }
  stack.splice(from)
  return sequence
}

export const gather = (
  noun: Item,
  stack: Node[],
  qualities: NounPhrase['qualities'],
  count: { value?: number; exact?: boolean; measure?: string },
  flags: { definite: boolean; other: boolean; colourList: boolean; located: boolean },
  carried: boolean,
): Gathered => {
  const relative: Node[] = []
  const parts: NounNode[] = []
  const strings: { index: number; before: string }[] = []
  const colours: string[] = []
  let owner: Gathered['owner']
  let whole: Gathered['whole']
  for (let guard = 0; guard < 40 && stack.length > 0; guard++) {
    const top = stack.at(-1)!
    if (top.is === 'quality') {
      stack.pop()
      if (top.item.senses.colour !== undefined) colours.unshift(top.item.senses.colour)
      else addSense(qualities, top.item)
      continue
    }
    if (top.is === 'and' && stack.at(-2)?.is === 'quality' && colours.length > 0) {
      stack.pop()
      flags.colourList = true
      continue
    }
    if (top.is === 'other') {
      stack.pop()
      flags.other = true
      continue
    }
    if (top.is === 'number') {
      if (count.value !== undefined) break
      stack.pop()
      Object.assign(count, { value: top.item.value, exact: top.item.certain, measure: top.item.measure })
      continue
    }
    if (
      top.is === 'noun' &&
      noun.senses.person !== undefined &&
      top.phrase.senses.person !== undefined &&
      stack.at(-1) === top &&
      top.mentions === undefined &&
      top.phrase.senses.person.gender !== undefined &&
      noun.senses.person.role !== undefined &&
      top.phrase.noun.length === 1
    ) {
      stack.pop()
      qualities.gender = top.phrase.senses.person.gender
      continue
    }
    if (top.is !== 'de') break
    const below = stack.at(-2)
    if (below === undefined) {
      stack.pop()
      break
    }
    stack.pop()
    if (below.is === 'quality' || below.is === 'number') continue
    if (below.is === 'text') {
      stack.pop()
      strings.push(below)
      continue
    }
    if (below.is === 'pronoun') {
      stack.pop()
      owner = below
      continue
    }
    if (below.is === 'noun' || below.is === 'where' || below.is === 'verb' || below.is === 'together') {
      const sequence = takeRelative(stack, carried, flags.located, noun.senses.place !== undefined)
      const only = sequence.length === 1 ? sequence[0] : undefined
      if (only?.is === 'noun') {
        if (part(only.phrase) && only.phrase.senses.model === undefined && noun.senses.part === undefined)
          parts.push(only)
        else owner = only
        continue
      }
      if (sequence.length === 2 && sequence[0].is === 'noun' && sequence[1].is === 'where') {
        whole = { node: sequence[0], kind: sequence[1].kind }
        continue
      }
      if (only?.is === 'where') continue
      relative.push(...sequence)
      continue
    }
    break
  }
  qualities.colours.unshift(
    ...colours.map((colour, at) => ({ part: at === 0 ? 'main' : at === 1 ? 'second' : `colour-${at + 1}`, colour })),
  )
  return { relative, owner, parts, whole, strings }
}
