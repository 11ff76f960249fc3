/** Reads a Chinese sentence into a reading: clause by clause, subjects carried over commas. */
import { verbNamed } from '../lexicon/verbs.ts'
import type { Reading } from '../reading/reading.ts'
import { groupOf, takeOne } from '../reading/split.ts'
import { isStringWord } from '../reading/strings.ts'
import type { Lexicon } from '../senses.ts'
import { nounLike } from '../senses.ts'
import { imageWords, takeFeatures } from './features.ts'
import { chineseItems } from './items.ts'
import type { Node } from './nodes.ts'
import { pushNoun } from './noun.ts'
import type { Item } from './numbers.ts'
import type { Reader } from './reader.ts'
import { endClause, pushWhere } from './reader.ts'

/** "Please draw me": what comes before the picture itself. */
const command =
  /^(?:请|麻烦|帮我|帮忙|给我|为我|我想要|我要|我想|我需要|能不能|可以|想要|需要|来|生成|创建|创作|制作|设计|绘制|绘画|画出|画|做|创造|展示|呈现|描绘|输出|拍|一下|出|个|：|:|，|\s)+(?=[一二两三四五六七八九十几\d]|只|张|幅|个|在|穿|戴|\p{Script=Han})/u

/** 排成一排, 围成一圈: how a group stands, not what it does. The verb of a stance stays. */
const arrangement =
  /(?:整齐地)?(?:排成|围成|排着|排|列成|(站|坐|躺|蹲)成)(?:了)?(?:整齐的)?(?:一|两|长)?(?:排|列|行|队|圈|圆圈|圆|长队)(?:地|着)?/u

const generic = (word: string) => ({
  lemma: word,
  chinese: [word],
  transitive: true,
  partner: false,
  pose: false,
  mutual: false,
  animal: true,
})

const isQuality = (item: Item): boolean => {
  const { senses } = item
  if (senses.colour !== undefined) return true
  return (
    (senses.quality !== undefined ||
      senses.skin !== undefined ||
      (senses.hair !== undefined && senses.part === undefined)) &&
    senses.verbs === undefined
  )
}

const isNoun = (item: Item): boolean => {
  if (nounLike(item.senses)) return true
  if (Object.keys(item.senses).length > 0) return false
  return (
    /^(n|s|eng|x|j|nz|nr|ns|nt|l|i)/.test(item.tag) &&
    // Four characters of manner (认真听讲, 兴高采烈) name nothing.
    !(/^[li]/.test(item.tag) && item.words.length === 4) &&
    /[\p{L}]/u.test(item.words) &&
    (item.words.length > 1 || /^n/.test(item.tag))
  )
}

const step = (reader: Reader, items: readonly Item[], at: number): number => {
  const { stack, reading, lexicon, state } = reader
  const item = items[at]
  const next = items[at + 1]
  // 其中一只戴着红围巾, 最后一只…: one of the group that was named.
  const told = items[at - 1]
  if (
    item.kind === 'number' &&
    item.value === 1 &&
    stack.length === 0 &&
    (/^(其中|最后|最前面|中间|第一|另外|另)$/u.test(told?.words ?? '') || state.heads.some((head) => head.count > 1)) &&
    (next?.senses.verbs !== undefined ||
      next?.kind === 'at' ||
      next?.kind === 'have' ||
      /^(最后|其中)$/u.test(told?.words ?? '')) &&
    (next === undefined || !isNoun(next))
  ) {
    const group = groupOf([state.heads, reading.topic])
    if (group !== undefined) {
      state.heads = [takeOne(reading, group)]
      state.actors = []
      state.last = []
      return at + 1
    }
  }
  switch (item.kind) {
    case 'comma':
      endClause(reader)
      return at + 1
    case 'skip':
      return at + 1
    case 'this':
      reader.definite = true
      return at + 1
    case 'number':
      stack.push({ is: 'number', item })
      return at + 1
    case 'text':
      stack.push({ is: 'text', index: item.index!, before: at > 0 ? items[at - 1].words : '' })
      return at + 1
    case 'pronoun':
      stack.push({ is: 'pronoun', word: item.words })
      return at + 1
    case 'de':
      if (stack.length > 0 && stack.at(-1)?.is !== 'de') stack.push({ is: 'de', word: '的' })
      return at + 1
    case 'and':
    case 'be':
    case 'have':
    case 'at':
    case 'ba':
    case 'bei':
    case 'to':
    case 'use':
    case 'except':
    case 'together':
    case 'other':
      stack.push({ is: item.kind, word: item.words })
      return at + 1
    default:
      break
  }
  const { senses } = item
  const afterNoun =
    stack.at(-1)?.is === 'noun' ||
    stack.at(-1)?.is === 'pronoun' ||
    (stack.at(-1)?.is === 'de' && stack.at(-2)?.is === 'noun')
  if (
    senses.relation !== undefined &&
    (afterNoun || senses.frame === undefined) &&
    item.words.length <= 3 &&
    !(senses.quality !== undefined && !afterNoun)
  ) {
    if (
      afterNoun ||
      stack.at(-1)?.is === 'at' ||
      (stack.length === 0 && state.heads.length > 0 && item.words.length > 1)
    )
      pushWhere(reader, item)
    return at + 1
  }
  if (item.words === '背景' && stack.at(-1)?.is === 'quality') return imageWord(reader, items, at)
  if (senses.frame !== undefined) {
    pushWhere(reader, item)
    return at + 1
  }
  if (
    isStringWord(item.words) &&
    (next?.kind === 'text' ||
      stack.at(-1)?.is === 'text' ||
      next?.kind === 'be' ||
      next?.kind === 'comma' ||
      next === undefined)
  ) {
    if (stack.at(-1)?.is === 'de') stack.pop()
    return at + 1
  }
  if (/^(背|头|肩|肩膀|腿|怀|嘴|脖子|头上|手)$/.test(item.words) && next?.senses.relation !== undefined) {
    if (afterNoun) return at + 1
    if (stack.length === 0 && state.heads.length > 0) {
      stack.push({ is: 'pronoun', word: '自己' })
      return at + 1
    }
  }
  if (
    item.words === '画' &&
    (next?.kind === 'number' || (next !== undefined && isNoun(next))) &&
    (stack.length > 0 || state.heads.length > 0)
  ) {
    stack.push({ is: 'verb', verb: verbNamed('draw')!, word: '画' })
    return at + 1
  }
  if (imageWords.has(item.words) && senses.model === undefined && next?.kind !== 'have')
    return imageWord(reader, items, at)
  if (
    /^(写着|写有|印着|印有|标着|刻着|写上|上书|题为|名叫|名为|叫做|写|印)$/.test(item.words) &&
    (next?.kind === 'text' || items[at + 2]?.kind === 'text')
  )
    return at + 1
  // A word that is adjective and noun alike is the noun where no noun follows.
  const nounFollows =
    next !== undefined &&
    (next.kind === 'de' || isNoun(next) || isQuality(next) || (next.kind === 'and' && senses.colour !== undefined))
  if (isQuality(item) && (nounFollows || !nounLike(senses))) {
    stack.push({ is: 'quality', item })
    return at + 1
  }
  if (
    senses.verbs !== undefined &&
    !(
      nounLike(senses) &&
      (stack.at(-1)?.is === 'number' || stack.at(-1)?.is === 'quality' || stack.at(-1)?.is === 'de')
    )
  ) {
    stack.push({ is: 'verb', verb: senses.verbs[0].verb, word: item.words })
    return at + 1
  }
  if (isNoun(item)) {
    pushNoun(
      item,
      stack,
      reading,
      lexicon,
      state.heads.length > 0,
      reader.definite,
      state.heads,
      next?.senses.relation !== undefined,
    )
    reader.definite = false
    return at + 1
  }
  if (Object.keys(senses).length === 0) {
    if (/^a|^z|^b/.test(item.tag)) stack.push({ is: 'quality', item })
    else if (/^v/.test(item.tag) && item.words.length > 1)
      stack.push({ is: 'verb', verb: verbNamed(item.words) ?? generic(item.words), word: item.words })
  }
  return at + 1
}

/** 猫吃鱼的画: the picture itself, with its measure and the 的 that ties it to what it shows. */
const imageWord = (reader: Reader, items: readonly Item[], at: number): number => {
  const { stack, reading } = reader
  const word = items[at].words
  const colours: string[] = []
  if (/^(背景|底色)$/.test(word)) {
    if (stack.at(-1)?.is === 'de') stack.pop()
    while (stack.at(-1)?.is === 'quality') {
      const node = stack.pop() as Extract<Node, { is: 'quality' }>
      if (node.item.senses.colour !== undefined) colours.push(node.item.senses.colour)
    }
    if (colours.length > 0) reading.background = colours[0]
    const after = items[at + 1]?.kind === 'be' ? 2 : 1
    const colour = items[at + after]?.senses.colour
    if (colour !== undefined && items[at + after + 1]?.kind !== 'word') {
      reading.background = colour
      return at + after + (items[at + after + 1]?.kind === 'de' ? 2 : 1)
    }
    if (colours.length === 0) stack.push({ is: 'where', kind: 'behind', frame: 'in-background' })
    return at + 1
  }
  if (stack.at(-1)?.is === 'de') stack.pop()
  if (stack.length === 1 && stack[0].is === 'number') stack.pop()
  while (stack.length > 0 && stack.every((node) => node.is === 'quality' || node.is === 'number')) stack.pop()
  const measured = stack[0]
  if (measured?.is === 'number' && /^[幅张]$/.test(measured.item.measure ?? '')) stack.shift()
  return at + 1
}

/** Takes a Chinese sentence in. */
export const readChinese = (sentence: string, reading: Reading, lexicon: Lexicon, english: Lexicon): void => {
  const arranged = arrangement.exec(sentence)
  const told = arranged === null ? sentence : sentence.replace(arrangement, '$1').replace(/^，|(?<=，)，/u, '')
  const before = reading.mentions.length
  const items = takeFeatures(chineseItems(told.replace(command, ''), lexicon, english), reading)
  // 一幅水彩画，…: the measure of a picture whose word was taken as its style.
  const start =
    items[0]?.kind === 'number' &&
    /^[幅张]$/.test(items[0].measure ?? '') &&
    (items[1]?.kind === 'de' || items[1]?.kind === 'comma' || items[1]?.kind === 'number' || items[1] === undefined)
      ? 1
      : 0
  const reader: Reader = {
    reading,
    lexicon,
    stack: [],
    definite: false,
    group: undefined,
    shares: [],
    state: { heads: [], waiting: [], actors: [], last: [] },
  }
  for (let at = start; at < items.length; ) at = Math.max(step(reader, items, at), at + 1)
  endClause(reader)
  if (arranged !== null) {
    const group =
      groupOf([reading.mentions.slice(before), reader.state.heads, reading.topic]) ??
      reading.mentions.slice(before).find((mention) => mention.plural)
    const state = /[圈圆]/u.test(arranged[0]) ? 'in a circle' : /队/u.test(arranged[0]) ? 'in a line' : 'in a row'
    if (group !== undefined && !group.qualities.states.includes(state)) group.qualities.states.push(state)
  }
  if (reader.state.heads.length > 0) reading.topic = reader.state.heads.filter((mention) => !mention.gone)
}
