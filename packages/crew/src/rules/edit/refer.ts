/** Finds what a phrase means among the things of the picture: by noun, colour, place, order, size, or by what was spoken of. */
import type { DesignInput } from '@plantain/illustrator/design/design'
import { understand } from '../understand.ts'
import type { EditContext, Thing } from './context.ts'
import { colourNamed, inventory, problem, sensesOf } from './context.ts'

export interface Found {
  readonly ids: readonly string[]
  /** What was left when nothing of the kind was there. */
  readonly missing?: string
}

type Head = NonNullable<DesignInput['subjects']>[number]

const ORDER: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  sixth: 5,
  last: -1,
  第一: 0,
  第二: 1,
  第三: 2,
  第四: 3,
  第五: 4,
  第六: 5,
  最后: -1,
  最后一: -1,
}

interface Pick {
  readonly order?: number
  readonly side?: 'left' | 'right' | 'middle' | 'top' | 'bottom' | 'front' | 'back'
  readonly size?: 'big' | 'small'
  readonly other: boolean
  readonly all: boolean
  readonly definite: boolean
  readonly rest: string
}

const SIDES: readonly (readonly [RegExp, NonNullable<Pick['side']>])[] = [
  [/\b(?:left ?most|left(?:-hand)?(?: side)?|far left)\b|最?左[边侧面]?的?|靠左的?/, 'left'],
  [/\b(?:right ?most|right(?:-hand)?(?: side)?|far right)\b|最?右[边侧面]?的?|靠右的?/, 'right'],
  [/\b(?:middle|cent(?:er|re)|central)\b|中间的?|中央的?|正中的?/, 'middle'],
  [/\b(?:top ?most|upper|top)\b|最?上[面边方]的?/, 'top'],
  [/\b(?:bottom ?most|lower|bottom)\b|最?下[面边方]的?/, 'bottom'],
  [/\b(?:front ?most|front|closest|nearest)\b|最?前[面边方]的?|近处的?/, 'front'],
  [/\b(?:backmost|back|furthest|farthest)\b|最?后[面边方]的?|远处的?/, 'back'],
]

/** Takes words of order, place and size out of a phrase. */
function pickOf(phrase: string): Pick {
  let rest = ` ${phrase.trim()} `
  const definite =
    /^ (?:the|this|that|these|those|his|her|its|their|my|both|all|every|each) |^ (?:这|那|该|所有|全部)/.test(rest)
  const all = /\b(?:all(?: of)?(?: the)?|every|each|both(?: of)?(?: the)?)\b|所有的?|全部的?|每[个只条朵]|都/.test(rest)
  const other = /\b(?:the )?other\b|另(?:外)?(?:一)?[个只条辆朵]?|其他的?/.test(rest)
  rest = rest
    .replace(/\b(?:all(?: of)?(?: the)?|every|each|both(?: of)?(?: the)?)\b|所有的?|全部的?|每[个只条朵]/g, ' ')
    .replace(/\bother\b|另(?:外)?(?:一)?[个只条辆朵]?|其他的?/g, ' ')
  let order: number | undefined
  const ordinal =
    /\b(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th)\b|(第[一二三四五六]|最后一?)[个只条辆朵棵颗把张本位名]?/.exec(
      rest,
    )
  if (ordinal) {
    order = ORDER[ordinal[1] ?? ordinal[2]]
    rest = rest.replace(ordinal[0], ' ')
  }
  let side: Pick['side']
  const placed =
    /\b(?:(?:on|at|to|in) the (?:far )?(left|right|middle|cent(?:er|re)|top|bottom|front|back)(?: side)?(?: of the (?:picture|image|scene|frame))?)\b/.exec(
      rest,
    )
  for (const [words, name] of SIDES)
    if (side === undefined && (placed ? words.test(placed[0]) : words.test(rest))) {
      side = name
      rest = placed ? rest.replace(placed[0], ' ') : rest.replace(words, ' ')
    }
  let size: Pick['size']
  const large = /\b(?:biggest|largest|bigger|larger|tallest|taller|big|large)\b|最大的?|大的那|较大的?/
  const small = /\b(?:smallest|smaller|tiniest|shortest|small|little)\b|最小的?|小的那|较小的?/
  if (large.test(rest)) {
    size = 'big'
    rest = rest.replace(large, ' ')
  } else if (small.test(rest)) {
    size = 'small'
    rest = rest.replace(small, ' ')
  }
  return {
    ...(order === undefined ? {} : { order }),
    ...(side ? { side } : {}),
    ...(size ? { size } : {}),
    other,
    all,
    definite,
    rest: rest.replace(/\s+/g, ' ').trim(),
  }
}

const distance = (a: string, b: string): number =>
  Math.hypot(
    ...[1, 3, 5].map((at) => Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)),
  )

const words = (noun: string): string => noun.toLowerCase().replaceAll(/[-_]/g, ' ').trim()

/** Whether a thing answers to a described head noun. */
function answers(thing: Thing, head: Head, context: EditContext): boolean {
  const { node, facts } = thing
  const noun = words(head.noun)
  if (head.model === 'person' || facts?.category === 'person') {
    if (node.model !== 'person' || head.model !== 'person') return false
    const own = node.look.person ?? {}
    if (head.role && own.role) return head.role === own.role
    if (head.role) return words(node.noun).includes(words(head.role))
    const said = context.index.catalogue && sensesOf(context, node.noun)?.person
    const gender = own.gender ?? said?.gender
    const age = own.age ?? said?.age
    if (head.gender && gender && head.gender !== gender) return false
    if (
      head.age &&
      head.age !== 'adult' &&
      age &&
      head.age !== age &&
      !(head.age === 'child' && (age === 'teen' || age === 'baby'))
    )
      return false
    return !(head.age && !age && head.age === 'child')
  }
  if (words(node.noun) === noun || words(node.model) === noun || node.model === head.model) return true
  if (words(node.noun).endsWith(` ${noun}`) || (/[\u4e00-\u9fff]/.test(noun) && node.noun.endsWith(head.noun)))
    return true
  const kinds = [facts?.id, ...(facts?.kinds ?? []), ...(facts?.names.en ?? []), ...(facts?.names.zh ?? [])].map(
    (word) => words(word ?? ''),
  )
  if (kinds.includes(noun) || kinds.includes(words(head.model))) return true
  return noun === 'animal'
    ? facts?.category === 'animal'
    : noun === 'plant' || noun === 'vehicle' || noun === 'building'
      ? facts?.category === noun
      : false
}

/** Words that mean a thing spoken of before. */
export const IT =
  /^(?:it|this|that|this one|that one|him|her|he|she|them|they|these|those|the same|it all|它|他|她|它们|他们|她们|这个|那个|这只|那只|这些)$/

function pronoun(context: EditContext, word: string): string[] {
  const live = context.topic.filter((id) => context.things.some(({ node }) => node.id === id))
  const asked = context.things.filter(({ node }) => !node.scenery)
  const people = asked.filter(({ node }) => node.model === 'person')
  if (/^(?:him|he|她|他|her|she)$/.test(word)) {
    const wanted = /^(?:him|he|他)$/.test(word) ? 'man' : 'woman'
    const gender = (thing: Thing) =>
      thing.node.look.person?.gender ?? sensesOf(context, thing.node.noun)?.person?.gender
    const fitting = people.filter((thing) => (gender(thing) ?? wanted) === wanted)
    const spoken = fitting.filter(({ node }) => live.includes(node.id))
    return (
      spoken.length > 0
        ? spoken
        : fitting.length > 0
          ? fitting.slice(0, 1)
          : asked.filter(({ facts }) => facts?.category === 'animal').slice(0, 1)
    ).map(({ node }) => node.id)
  }
  if (live.length > 0) return [...live]
  if (/^(?:them|they|these|those|它们|他们|她们|这些)$/.test(word)) return asked.map(({ node }) => node.id)
  const things = asked.filter(({ node }) => node.model !== 'person')
  // "it" alone means the only thing, or else the one the picture is about.
  return (
    things.length === 1
      ? things
      : asked.length === 1
        ? asked
        : things.length > 0 && people.length > 0
          ? things.slice(0, 1)
          : asked.slice(0, 1)
  ).map(({ node }) => node.id)
}

const byPlace = (candidates: readonly Thing[], pick: Pick): Thing[] => {
  const order = [...candidates].sort((a, b) => a.x - b.x || a.depth - b.depth)
  if (pick.order !== undefined) return [order.at(pick.order)].filter((each): each is Thing => each !== undefined)
  const best = (rank: (thing: Thing) => number) => [...candidates].sort((a, b) => rank(a) - rank(b)).slice(0, 1)
  switch (pick.side) {
    case 'left':
      return best(({ x }) => x)
    case 'right':
      return best(({ x }) => -x)
    case 'middle':
      return best(({ x }) => Math.abs(x - (order[0].x + (order.at(-1) as Thing).x) / 2))
    case 'top':
      return best(({ y }) => -y)
    case 'bottom':
      return best(({ y }) => y)
    case 'front':
      return best(({ depth }) => depth)
    case 'back':
      return best(({ depth }) => -depth)
    default:
      return pick.size ? best(({ size }) => (pick.size === 'big' ? -size : size)) : [...candidates]
  }
}

const ATTACHED =
  /^(.+?) (?:that is |that's |which is |who is |standing |sitting |lying )?(on top of|on|under|next to|beside|near|by|in front of|behind|in|inside|with|wearing|holding) (?:the |a |an |his |her )?(.+)$/

/** Narrows by "on the table", "with the hat", "next to the dog". */
function nearTo(context: EditContext, candidates: readonly Thing[], phrase: string): Thing[] {
  const other = tryRefer(context, phrase)
  const anchors = context.things.filter(({ node }) => other.ids.includes(node.id))
  if (anchors.length === 0) {
    const garment = sensesOf(context, phrase.split(' ').at(-1) ?? '')?.garment
    const worn = candidates.filter(({ node }) =>
      node.look.person?.clothes?.some(
        ({ kind }) => kind === garment || kind.includes(phrase.split(' ').at(-1) ?? phrase),
      ),
    )
    const colour = colourNamed(context, phrase) ?? colourNamed(context, phrase.split(' ').slice(0, -1).join(' '))
    return worn.length > 0 ? worn : colour ? candidates.filter((thing) => distance(thing.colour, colour) < 150) : []
  }
  const far = (thing: Thing) =>
    Math.min(
      ...anchors.map((anchor) =>
        Math.hypot(...[0, 1, 2].map((axis) => anchor.node.place.at[axis] - thing.node.place.at[axis])),
      ),
    )
  return [...candidates].sort((a, b) => far(a) - far(b)).slice(0, 1)
}

/** The things a phrase means; empty with what is missing when there are none. Never throws for what is not there. */
export function tryRefer(context: EditContext, phrase: string): Found {
  const plain = phrase
    .trim()
    .replace(/[.,!?]$/, '')
    .replace(/^(?:just|only) /, '')
    .replace(/的$/, '')
  if (plain === '') return { ids: [], missing: plain }
  if (IT.test(plain)) return { ids: pronoun(context, plain) }
  if (/^(?:everything|everyone|everybody|all of (?:it|them)|all|one|所有东西|全部|一切|所有人)$/.test(plain))
    return {
      ids: context.things
        .filter(({ node }) => !node.scenery && (!/one|人/.test(plain) || node.model === 'person'))
        .map(({ node }) => node.id),
    }
  const attached = ATTACHED.exec(plain)
  if (
    attached &&
    !/^(?:the |one |ones )?(?:left|right|middle|top|bottom|front|back|picture|image|foreground|background)/.test(
      attached[3],
    )
  ) {
    const base = tryRefer(context, attached[1])
    const chosen = nearTo(
      context,
      context.things.filter(({ node }) => base.ids.includes(node.id)),
      attached[3],
    )
    if (base.ids.length === 1) return base
    if (chosen.length > 0) return { ids: chosen.map(({ node }) => node.id) }
  }
  const pick = pickOf(plain)
  const bare = pick.rest
    .replace(/^(?:the|this|that|these|those|a|an|my|of)\s+/g, '')
    .replace(/^(?:这|那|一)?(?:个|只|条|辆|朵|棵|颗|把|张|本|位|名|顶|件|些)(?=.)/, '')
    .trim()
  const asked = context.things.filter(({ node }) => !node.scenery)
  const one = /^(?:(.+) )?(?:ones?|things?|objects?|items?)$|^(.+)的$|^(?:一?[个只条辆朵]|那个|这个|东西)$/.exec(bare)
  let candidates: Thing[]
  let colour: string | undefined
  let plural = pick.all
  if (bare === '' || bare === 'one' || one) {
    // "the red one", "the one on the left": of what was spoken of, else of anything.
    const named = one?.[1] ?? one?.[2]
    colour = named ? colourNamed(context, named) : undefined
    const kin = asked.filter(({ node }) =>
      context.topic.some((id) => context.things.find((thing) => thing.node.id === id)?.node.model === node.model),
    )
    candidates = kin.length > 1 ? kin : asked
    if (named && !colour) return { ids: [], missing: plain }
  } else {
    const head = understand(bare, context.catalogue).subjects?.[0]
    const literal = (thing: Thing) =>
      words(thing.node.noun) === words(bare) || words(thing.node.noun) === words(bare).replace(/e?s$/, '')
    candidates = asked.filter((thing) => (head ? answers(thing, head, context) : literal(thing)))
    if (candidates.length === 0)
      candidates = context.things.filter(
        (thing) => thing.node.scenery && (head ? answers(thing, head, context) : literal(thing)),
      )
    colour =
      head?.colours?.find(({ part }) => part === 'main' || part === undefined)?.colour ??
      head?.clothes?.find((garment) => garment.colour)?.colour
    plural ||= (head?.plural ?? false) || (head?.count ?? 1) > 1 || /[\u4e00-\u9fff]/.test(bare)
    if (head && (head.count ?? 1) > 1 && !head.plural && candidates.length > (head.count ?? 1))
      candidates = candidates.slice(0, head.count)
  }
  if (candidates.length === 0) return { ids: [], missing: plain }
  if (colour) {
    const wanted = colour
    const near = candidates
      .map((thing) => ({ thing, far: distance(thing.colour, wanted) }))
      .sort((a, b) => a.far - b.far)
    const hits = near.filter(({ far }) => far < 130)
    if (hits.length === 0) return { ids: [], missing: plain }
    candidates = hits.filter(({ far }) => far < hits[0].far + 40).map(({ thing }) => thing)
  }
  if (pick.other) candidates = candidates.filter(({ node }) => !context.topic.includes(node.id))
  candidates = byPlace(candidates, pick)
  if (candidates.length === 0) return { ids: [], missing: plain }
  if (candidates.length > 1 && !plural && pick.definite) {
    const spoken = candidates.filter(({ node }) => context.topic.includes(node.id))
    if (spoken.length > 0) candidates = spoken
  }
  return { ids: candidates.map(({ node }) => node.id) }
}

/** The things a phrase means. @throws Problem when there are none */
export function refer(context: EditContext, phrase: string): readonly string[] {
  const found = tryRefer(context, phrase)
  if (found.ids.length > 0) {
    context.topic = found.ids
    return found.ids
  }
  const all = inventory(context)
  return problem(
    context,
    `There is no “${phrase.trim()}” in the picture.${all ? ` There is: ${all}.` : ''}`,
    `画面里没有“${phrase.trim()}”。${all ? `现有：${all}。` : ''}`,
  )
}
