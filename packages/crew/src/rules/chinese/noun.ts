/** Makes a Chinese noun phrase of a noun and the modifiers on the stack before it, relative clauses among them. */
import { addSense } from '../reading/add-sense.ts'
import { animate, container, flat, garment, human, part, thing } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import { noQualities } from '../reading/noun-phrase.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { attachString } from '../reading/strings.ts'
import type { Lexicon } from '../senses.ts'
import type { Item } from './items.ts'
import { containerOf } from './items.ts'
import type { Node } from './nodes.ts'
import { actAll, carryOut } from './predicate.ts'

type NounNode = Extract<Node, { is: 'noun' }>

/** Mentions of a noun node; made when first asked for, so that possessors and places need not become subjects. */
export const mentionsOf = (node: NounNode, reading: Reading): Mention[] => {
  if (node.mentions === undefined) {
    const { phrase } = node
    if (phrase.qualities.manner.length > 0) {
      phrase.qualities.states.push(...phrase.qualities.manner)
      phrase.qualities.manner = []
    }
    if (phrase.qualities.age !== undefined && !animate(phrase)) {
      phrase.qualities.states.push(phrase.qualities.age)
      delete phrase.qualities.age
    }
    node.mentions = reading.refer(phrase)
  }
  return node.mentions
}

const isPlace = (phrase: NounPhrase): boolean => phrase.senses.place !== undefined

/** A place word that names a thing when something is told about it as a thing. */
export const placeOnly = (phrase: NounPhrase): boolean => isPlace(phrase) && phrase.senses.model === undefined && !(phrase.senses.place!.thing && thing(phrase))

interface Gathered {
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
const takeRelative = (stack: Node[], carried: boolean): Node[] => {
  let from = stack.length
  while (from > 0) {
    const node = stack[from - 1]
    if (node.is === 'number' || node.is === 'be' || node.is === 'de' || node.is === 'except' || node.is === 'have' && from - 2 >= 0 && stack[from - 2].is === 'where') break
    if (node.is === 'and' && !(node.word === '、' && stack[from]?.is === 'verb') && stack[from]?.is !== 'noun' && stack[from]?.is !== 'quality') break
    from--
    // 女孩抱着 | 戴帽子的: a verb with its subject, followed by another verb, is the main clause.
    if (node.is === 'verb' && subjectBefore(stack, from) && from < stack.length - 1 && (stack[from + 1].is === 'verb' || stack[from + 1].is === 'at')) { from++; break }
  }
  let sequence = stack.slice(from)
  // 男孩看着桌子上的: a seeing or holding verb rules the whole phrase.
  const ruling = sequence.findIndex((node, at) => node.is === 'verb' && !node.verb.pose && node.verb.transitive && sequence.at(-1)?.is === 'where' && sequence[at + 1]?.is !== 'at' && !node.word.endsWith('在') && (at > 0 || carried || sequence[at + 1]?.is === 'noun'))
  if (ruling >= 0) { from += ruling + 1; sequence = sequence.slice(ruling + 1) }
  const first = sequence.findIndex((node) => node.is === 'verb')
  const last = sequence.at(-1)
  // 男孩看着女孩的手机 is the girl's phone: subject, verb and possessor.
  if (first > 0 && sequence[0].is === 'noun' && last?.is === 'noun' && last !== sequence[0] && !sequence.some((node) => node.is === 'at')) { from = stack.length - 1; sequence = [last] }
  else if (carried && first === 0 && last?.is === 'noun' && sequence.length === 2 && from === 0) { from = stack.length - 1; sequence = [last] }
  stack.splice(from)
  return sequence
}

const gather = (noun: Item, stack: Node[], qualities: NounPhrase['qualities'], count: { value?: number; exact?: boolean; measure?: string }, flags: { definite: boolean; other: boolean; colourList: boolean }, carried: boolean): Gathered => {
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
    if (top.is === 'and' && stack.at(-2)?.is === 'quality' && colours.length > 0) { stack.pop(); flags.colourList = true; continue }
    if (top.is === 'other') { stack.pop(); flags.other = true; continue }
    if (top.is === 'number') {
      if (count.value !== undefined) break
      stack.pop()
      Object.assign(count, { value: top.item.value, exact: top.item.certain, measure: top.item.measure })
      continue
    }
    if (top.is === 'noun' && noun.senses.person !== undefined && top.phrase.senses.person !== undefined && stack.at(-1) === top && top.mentions === undefined && top.phrase.senses.person.gender !== undefined && noun.senses.person.role !== undefined && top.phrase.noun.length === 1) {
      stack.pop()
      qualities.gender = top.phrase.senses.person.gender
      continue
    }
    if (top.is !== 'de') break
    const below = stack.at(-2)
    if (below === undefined) { stack.pop(); break }
    stack.pop()
    if (below.is === 'quality' || below.is === 'number') continue
    if (below.is === 'text') { stack.pop(); strings.push(below); continue }
    if (below.is === 'pronoun') { stack.pop(); owner = below; continue }
    if (below.is === 'noun' || below.is === 'where' || below.is === 'verb' || below.is === 'together') {
      const sequence = takeRelative(stack, carried)
      const only = sequence.length === 1 ? sequence[0] : undefined
      if (only?.is === 'noun') {
        if (part(only.phrase) && only.phrase.senses.model === undefined && noun.senses.part === undefined) parts.push(only)
        else owner = only
        continue
      }
      if (sequence.length === 2 && sequence[0].is === 'noun' && sequence[1].is === 'where') { whole = { node: sequence[0], kind: sequence[1].kind }; continue }
      if (only?.is === 'where') continue
      relative.push(...sequence)
      continue
    }
    break
  }
  qualities.colours.unshift(...colours.map((colour, at) => ({ part: at === 0 ? 'main' : at === 1 ? 'second' : `colour-${at + 1}`, colour })))
  return { relative, owner, parts, whole, strings }
}

const pronounKind = (word: string): 'it' | 'he' | 'she' | 'they' => (word === '她' ? 'she' : word === '他' ? 'he' : /们/.test(word) ? 'they' : 'it')

/** The owners a pronoun or noun before 的 means. */
export const ownersOf = (owner: NonNullable<Gathered['owner']>, reading: Reading, heads: readonly Mention[]): Mention[] =>
  owner.is === 'pronoun' ? (owner.word === '自己' ? [...heads] : reading.pronoun(pronounKind(owner.word), heads)) : mentionsOf(owner, reading)

/** Reads the noun item with what stands before it; pushes the noun's node. */
export const pushNoun = (item: Item, stack: Node[], reading: Reading, lexicon: Lexicon, carried: boolean, definite: boolean, heads: readonly Mention[]): void => {
  const qualities = noQualities()
  const count: { value?: number; exact?: boolean; measure?: string } = {}
  const flags = { definite, other: false, colourList: false }
  // 木头房子, 魔法城堡: a noun directly before is a material or a kind of adjective.
  const before = stack.at(-1)
  const gathered = gather(item, stack, qualities, count, flags, carried)
  void before
  const word = item.words.replace(/们$/, '')
  const person = item.senses.person
  const many = count.value !== undefined && count.value > 1
  const collective = count.measure !== undefined && /^(群|堆|丛|束|排|串)$/.test(count.measure)
  if (collective && count.measure !== '群' && count.measure !== '排') qualities.states.push(count.measure!)
  const people = person?.people ?? 1
  const pluralWord = item.words.endsWith('们') || person?.plural === true
  const phrase: NounPhrase = {
    noun: word, senses: item.senses, count: count.value ?? (pluralWord ? 3 : people > 1 ? people : 1), counted: count.value !== undefined ? count.exact === true : !pluralWord, plural: count.value === undefined && pluralWord,
    definite: flags.definite || (count.value === undefined && (gathered.owner === undefined)), other: flags.other, qualities, apart: flags.colourList && (many || count.value === undefined) && !animate(item), bare: count.value === undefined,
  }
  const place = isPlace(phrase)
  const node: NounNode = { is: 'noun', phrase, mentions: undefined, place }
  const holder = containerOf(count.measure)
  const held = holder !== undefined && lexicon.senses(holder) !== undefined && !container(phrase) ? holder : undefined
  if (held !== undefined) contain(node, held, phrase, count.value ?? 1, reading, lexicon)
  const { owner, whole, parts, relative, strings } = gathered
  for (const one of parts) for (const mention of mentionsOf(node, reading)) reading.part(mention, one.phrase)
  if (owner !== undefined && (part(phrase) || garment(phrase)) && !thing({ senses: item.senses })) {
    stack.push({ ...node, owners: ownersOf(owner, reading, heads) } as Node)
    return
  }
  if (owner !== undefined) {
    if (owner.is === 'noun' && owner.place && placeOnly(owner.phrase)) reading.setPlace(owner.phrase.senses.place!.id, owner.phrase.noun, [...owner.phrase.qualities.manner, ...owner.phrase.qualities.states], 2)
    else if (owner.is === 'noun' && owner.phrase.senses.feature !== undefined) reading.features.push(owner.phrase.senses.feature)
    else for (const who of ownersOf(owner, reading, heads)) for (const mention of mentionsOf(node, reading)) { if (animate(who) || human(who)) reading.link(who, 'with', mention); else reading.link(mention, container(who) ? 'in' : 'attached-to', who) }
  }
  if (whole !== undefined) {
    if (whole.node.place && (placeOnly(whole.node.phrase) || whole.kind === 'in')) reading.setPlace(whole.node.phrase.senses.place!.id, whole.node.phrase.noun, [...whole.node.phrase.qualities.manner, ...whole.node.phrase.qualities.states], 2)
    else for (const mention of mentionsOf(node, reading)) for (const object of mentionsOf(whole.node, reading)) reading.link(mention, whole.kind, object)
  }
  if (relative.length > 0) applyRelative(relative, node, reading)
  for (const string of strings) for (const mention of mentionsOf(node, reading).slice(0, 1)) attachString(reading, string.index, string.before, [mention])
  stack.push(node)
}

/** 一杯咖啡 is a cup with coffee in it; 一篮苹果 are apples in a basket. */
const contain = (node: NounNode, holder: string, phrase: NounPhrase, count: number, reading: Reading, lexicon: Lexicon): void => {
  const senses = lexicon.senses(holder)!
  const liquid = /^(咖啡|茶|水|牛奶|果汁|酒|红酒|啤酒|汤|米饭|饭|面|面条|奶茶|可乐|橙汁|粥|蜂蜜|热可可|绿茶|香水|拉面|葡萄酒|可可|豆浆|沙拉|爆米花|牛肉面|饮料|柠檬水|抹茶)$/.test(phrase.noun)
  if (liquid) {
    node.mentions = reading.refer({ ...phrase, noun: holder, senses, definite: false, qualities: { ...phrase.qualities, states: [...phrase.qualities.states, phrase.noun] } })
    return
  }
  const inside = reading.refer({ ...phrase, count: 4, counted: false, plural: true, definite: false })
  const outside = reading.add({ noun: holder, senses, count, counted: true, plural: false, definite: false, other: false, qualities: noQualities(), apart: false })
  for (const mention of inside) reading.link(mention, flat(outside) ? 'on' : 'in', outside)
  node.mentions = inside
}

/** The noun is the subject of the clause before 的, unless that clause has one and lacks an object. */
const applyRelative = (sequence: readonly Node[], node: NounNode, reading: Reading): void => {
  const first = sequence[0]
  const last = sequence.at(-1)
  if (first.is === 'noun' && last?.is === 'verb' && !sequence.some((entry) => entry.is === 'at' || entry.is === 'where')) {
    const actors = mentionsOf(first, reading)
    actAll(reading, actors, last.verb, mentionsOf(node, reading))
    return
  }
  carryOut(sequence, reading, { heads: mentionsOf(node, reading), waiting: [], actors: [], last: [] })
}
