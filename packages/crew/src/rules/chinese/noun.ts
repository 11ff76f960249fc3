/** Makes a Chinese noun phrase of a noun and the modifiers on the stack before it, relative clauses among them. */
import { animal, animate, container, garment, human, part, thing } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import { noQualities } from '../reading/noun-phrase.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import { attachString } from '../reading/strings.ts'
import type { Lexicon } from '../senses.ts'
import { contain, liquids } from './contents.ts'
import { actAll } from './deeds.ts'
import type { NounNode } from './mentions.ts'
import { isPlace, mentionsOf, ownersOf, placeOnly } from './mentions.ts'
import { gather } from './modifiers.ts'
import type { Node } from './nodes.ts'
import type { Item } from './numbers.ts'
import { containerOf } from './numbers.ts'
import { carryOut } from './predicate.ts'

/** What animals are called in stories. */
const kin = /^(妈妈|爸爸|宝宝|爷爷|奶奶|先生|小姐|弟弟|妹妹|哥哥|姐姐|大哥|太太|夫妇)$/u

/** Reads the noun item with what stands before it; pushes the noun's node. */
export const pushNoun = (
  item: Item,
  stack: Node[],
  reading: Reading,
  lexicon: Lexicon,
  carried: boolean,
  definite: boolean,
  heads: readonly Mention[],
  located: boolean,
): void => {
  const qualities = noQualities()
  const count: { value?: number; exact?: boolean; measure?: string } = {}
  const flags = { definite, other: false, colourList: false, located }
  // 机器人厨师 is a robot dressed as a cook; 厨师兔子 a rabbit.
  const before = stack.at(-1)
  const role = item.senses.person?.role
  if (
    before?.is === 'noun' &&
    before.mentions !== undefined &&
    role !== undefined &&
    animal(before.phrase) &&
    !human(before.phrase)
  ) {
    for (const mention of before.mentions) mention.qualities.roles.push(role)
    return
  }
  if (
    before?.is === 'noun' &&
    before.mentions === undefined &&
    (before as NounNode & { owners?: unknown }).owners === undefined
  ) {
    if (role !== undefined && animal(before.phrase) && !human(before.phrase)) {
      before.phrase.qualities.roles.push(role)
      return
    }
    // 鸭妈妈 is a duck.
    if (kin.test(item.words) && animal(before.phrase) && !human(before.phrase)) return
    const own = before.phrase.senses.person?.role
    if (own !== undefined && animal(item)) {
      stack.pop()
      qualities.roles.push(own)
      if (before.phrase.counted && !before.phrase.bare)
        stack.push({
          is: 'number',
          item: { kind: 'number', words: '', senses: {}, tag: 'm', value: before.phrase.count, certain: true },
        })
    }
  }
  const gathered = gather(item, stack, qualities, count, flags, carried)
  const word = item.words.replace(/们$/, '')
  const person = item.senses.person
  const many = count.value !== undefined && count.value > 1
  const collective = count.measure !== undefined && /^(群|堆|丛|束|排|串)$/.test(count.measure)
  if (collective && count.measure !== '群' && count.measure !== '排') qualities.states.push(count.measure!)
  const people = person?.people ?? 1
  const pluralWord = item.words.endsWith('们') || person?.plural === true
  const phrase: NounPhrase = {
    noun: word,
    senses: item.senses,
    count: count.value ?? (pluralWord ? 3 : Math.max(people, 1)),
    counted: count.value !== undefined ? count.exact === true : !pluralWord,
    plural: count.value === undefined && pluralWord,
    definite: flags.definite || (count.value === undefined && gathered.owner === undefined),
    other: flags.other,
    qualities,
    apart: flags.colourList && (many || count.value === undefined) && !animate(item),
    bare: count.value === undefined,
  }
  const place = isPlace(phrase)
  const node: NounNode = { is: 'noun', phrase, mentions: undefined, place }
  const holder = containerOf(count.measure)
  const held =
    holder !== undefined && lexicon.senses(holder) !== undefined && (!container(phrase) || liquids.test(phrase.noun))
      ? holder
      : undefined
  if (held !== undefined) contain(node, held, phrase, count.value ?? 1, reading, lexicon)
  const { owner, whole, parts, relative, strings } = gathered
  for (const one of parts) for (const mention of mentionsOf(node, reading)) reading.part(mention, one.phrase)
  const fitting =
    /^(门|大门|窗|窗户|屋顶|烟囱|轮子)$/.test(phrase.noun) && owner?.is === 'noun' && !animate(owner.phrase)
  if (owner !== undefined && (fitting || ((part(phrase) || garment(phrase)) && !thing({ senses: item.senses })))) {
    if (fitting) node.phrase.senses = { part: fittings[phrase.noun] ?? 'door' }
    stack.push({ ...node, owners: ownersOf(owner, reading, heads) } as Node)
    return
  }
  if (owner !== undefined) {
    if (owner.is === 'noun' && owner.place && placeOnly(owner.phrase))
      reading.setPlace(
        owner.phrase.senses.place!.id,
        owner.phrase.noun,
        [...owner.phrase.qualities.manner, ...owner.phrase.qualities.states],
        2,
      )
    else if (owner.is === 'noun' && owner.phrase.senses.feature !== undefined)
      reading.features.push(owner.phrase.senses.feature)
    else if (owner.is === 'noun' && node.place && placeOnly(phrase)) {
      // 学校的操场: the place itself is where it all happens.
    } else
      for (const who of ownersOf(owner, reading, heads))
        for (const mention of mentionsOf(node, reading)) {
          if (animate(who) || human(who)) reading.link(who, 'with', mention)
          else reading.link(mention, container(who) ? 'in' : 'attached-to', who)
        }
  }
  if (whole !== undefined) {
    if (whole.node.place && (placeOnly(whole.node.phrase) || whole.kind === 'in'))
      reading.setPlace(
        whole.node.phrase.senses.place!.id,
        whole.node.phrase.noun,
        [...whole.node.phrase.qualities.manner, ...whole.node.phrase.qualities.states],
        2,
      )
    else
      for (const mention of mentionsOf(node, reading))
        for (const object of mentionsOf(whole.node, reading)) reading.link(mention, whole.kind, object)
  }
  if (relative.length > 0 && placeOnly(phrase))
    carryOut(relative, reading, { heads: [], waiting: [], actors: [], last: [] })
  else if (relative.length > 0) applyRelative(relative, node, reading)
  for (const string of strings)
    for (const mention of mentionsOf(node, reading).slice(0, 1))
      attachString(reading, string.index, string.before, [mention])
  stack.push(node)
}

const fittings: Readonly<Record<string, string>> = {
  门: 'door',
  大门: 'door',
  窗: 'windows',
  窗户: 'windows',
  屋顶: 'roof',
  烟囱: 'chimney',
  轮子: 'wheels',
}

/** The noun is the subject of the clause before 的, unless that clause has one and lacks an object. */
const applyRelative = (sequence: readonly Node[], node: NounNode, reading: Reading): void => {
  const first = sequence[0]
  const last = sequence.at(-1)
  if (
    first.is === 'noun' &&
    last?.is === 'verb' &&
    !sequence.some((entry) => entry.is === 'at' || entry.is === 'where')
  ) {
    const actors = mentionsOf(first, reading)
    actAll(reading, actors, last.verb, mentionsOf(node, reading))
    return
  }
  carryOut(sequence, reading, { heads: mentionsOf(node, reading), waiting: [], actors: [], last: [] })
}
