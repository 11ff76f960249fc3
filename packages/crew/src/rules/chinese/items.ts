/** Words of a Chinese sentence as items of the grammar: what each may mean, numbers with their measures, joined and split words. */
import { shade, isShade, hexColour } from '../lexicon/colours.ts'
import { chineseAmounts, chineseCollectives, chineseContainers, chineseMeasures, chineseNumber } from '../lexicon/numbers.ts'
import type { Lexicon, Senses } from '../senses.ts'
import { nounLike } from '../senses.ts'
import { placeholderIndex } from '../text/quotes.ts'
import type { Word } from './segment.ts'
import { wordsOfChinese } from './segment.ts'

export type Kind = 'word' | 'comma' | 'de' | 'and' | 'be' | 'have' | 'at' | 'ba' | 'bei' | 'to' | 'use' | 'pronoun' | 'number' | 'text' | 'except' | 'together' | 'skip' | 'this' | 'other'

export interface Item {
  readonly kind: Kind
  readonly words: string
  readonly senses: Senses
  readonly tag: string
  readonly value?: number
  readonly certain?: boolean
  readonly measure?: string
  readonly index?: number
}

const functionWords: Readonly<Record<string, Kind>> = {
  的: 'de', 之: 'de', 和: 'and', 与: 'and', 跟: 'and', 及: 'and', 以及: 'and', '、': 'and', 还有: 'and', 并: 'skip', 并且: 'skip', 同时: 'skip', 而: 'skip', 或: 'and', 同: 'and',
  是: 'be', 为: 'be', 看起来: 'be', 显得: 'be', 有: 'have', 带有: 'have', 长着: 'have', 长有: 'have', 带着: 'have', 拥有: 'have', 配有: 'have', 摆着: 'have', 放着: 'have', 摆放着: 'have', 立着: 'have', 停着: 'have', 挂着: 'have', 装着: 'have', 插着: 'have', 盛着: 'have', 铺着: 'have', 种着: 'have', 摆满: 'have', 放有: 'have', 装满: 'have', 包括: 'have', 包含: 'have', 堆着: 'have', 长满: 'have', 开满: 'have', 挂满: 'have', 摆满了: 'have', 堆满: 'have', 停满: 'have', 坐满: 'have', 布满: 'have', 装有: 'have', 画着: 'have', 画有: 'have',
  在: 'at', 于: 'at', 位于: 'at', 处于: 'at', 放在: 'at', 摆在: 'at', 从: 'to', 把: 'ba', 将: 'ba', 被: 'bei', 由: 'bei', 给: 'to', 向: 'to', 朝: 'to', 往: 'to', 对: 'to', 朝着: 'to', 向着: 'to', 用: 'use', 拿着用: 'use',
  它: 'pronoun', 他: 'pronoun', 她: 'pronoun', 它们: 'pronoun', 他们: 'pronoun', 她们: 'pronoun', 自己: 'pronoun',
  不要: 'except', 没有: 'except', 无: 'except', 不含: 'except', 不出现: 'except', 别画: 'except', 不带: 'except', 去掉: 'except', 避免: 'except', 不能有: 'except', 不要有: 'except', 不要出现: 'except', 不需要: 'except', 别有: 'except', 不画: 'except', 禁止出现: 'except', 除去: 'except', 没: 'except', 不穿: 'except', 不戴: 'except', 不包含: 'except',
  一起: 'together', 互相: 'together', 相互: 'together', 并肩: 'together', 彼此: 'together', 一同: 'together', 一块儿: 'together',
  着: 'skip', 了: 'skip', 过: 'skip', 正在: 'skip', 正: 'skip', 很: 'skip', 非常: 'skip', 都: 'skip', 也: 'skip', 还: 'skip', 就: 'skip', 地: 'skip', 得: 'skip', 十分: 'skip', 特别: 'skip', 们: 'skip', 只有: 'skip', 里有: 'skip', 请: 'skip', 来: 'skip', 去: 'skip', 在一起: 'together', 起: 'skip', 一边: 'skip', 边: 'word', 所: 'skip', 等: 'skip', 这时: 'skip', 旁: 'word', 其中: 'skip', 颜色: 'skip', 样子: 'skip', 相间: 'skip', 整个: 'skip', 以: 'skip', 一下: 'skip', 可以: 'skip', 看到: 'skip', 看见: 'skip', 让: 'skip', 它正: 'pronoun', 造型: 'skip', 形状: 'skip', 主题: 'skip', 身上: 'skip', 头上: 'skip', 脚上: 'skip', 脸上: 'skip', 脖子上: 'skip', 身后背: 'skip', 风格: 'skip', 氛围: 'skip', 场景: 'skip', 种颜色: 'skip', 手里: 'skip', 手中: 'skip', 手上: 'skip', 嘴里: 'skip', 嘴上: 'skip', 怀里: 'skip', 鼻梁上: 'skip', 头顶: 'skip',
  这: 'this', 那: 'this', 这个: 'this', 那个: 'this', 这只: 'this', 那只: 'this', 该: 'this', 这位: 'this', 那位: 'this', 这些: 'this', 那些: 'this', 另: 'other', 另外: 'other', 另一: 'other', 其他: 'other',
  '，': 'comma', ',': 'comma', '。': 'comma', '；': 'comma', '：': 'comma', ':': 'comma', '！': 'comma', '？': 'comma', '（': 'comma', '）': 'comma', '(': 'comma', ')': 'comma', '.': 'comma', '-': 'comma', '—': 'comma', '·': 'comma', '!': 'comma', '?': 'comma', ';': 'comma', '/': 'comma', '【': 'comma', '】': 'comma', '…': 'comma',
}

const none: Senses = {}
const measures = lazyMeasures()

function lazyMeasures(): readonly string[] {
  return [...new Set(chineseMeasures)].sort((a, b) => b.length - a.length)
}

const measurePattern = new RegExp(`^(${[...new Set([...chineseMeasures])].sort((a, b) => b.length - a.length).join('|')})$`)

/** 三只, 一群, 两杯, 许多: number and measure in one item. */
const numberItem = (words: readonly Word[], at: number): { readonly item: Item; readonly used: number } | undefined => {
  const text = words[at].text
  const next = words[at + 1]?.text ?? ''
  const amount = chineseAmounts[text + next] !== undefined ? { value: chineseAmounts[text + next], used: 2 } : chineseAmounts[text] !== undefined && text !== '多' && text !== '数' ? { value: chineseAmounts[text], used: 1 } : undefined
  if (amount !== undefined) {
    const measure = words[at + amount.used]?.text ?? ''
    const measured = measurePattern.test(measure)
    return { item: { kind: 'number', words: text, senses: none, tag: 'm', value: amount.value, certain: false, ...(measured ? { measure } : {}) }, used: amount.used + (measured ? 1 : 0) }
  }
  const split = /^([零〇一二两俩三仨四五六七八九十百\d]+)(.*)$/.exec(text)
  if (split === null) return undefined
  const value = chineseNumber(split[1])
  if (value === undefined || value === 0) return undefined
  const tail = split[2]
  if (tail === '') {
    const small = /^(小|大)$/.test(next) && measurePattern.test(words[at + 2]?.text ?? '') ? 1 : 0
    const measure = words[at + 1 + small]?.text ?? ''
    if (measurePattern.test(measure)) return { item: measured(text, value, measure), used: 2 + small }
    // 一 before a verb or adverb is no number.
    if (text === '一' && !/^n|^a|^x/.test(words[at + 1]?.tag ?? '')) return { item: { kind: 'skip', words: text, senses: none, tag: 'm' }, used: 1 }
    return { item: { kind: 'number', words: text, senses: none, tag: 'm', value, certain: true }, used: 1 }
  }
  const measure = measures.find((word) => tail === word)
  return measure === undefined ? undefined : { item: measured(text, value, measure), used: 1 }
}

const measured = (words: string, value: number, measure: string): Item => {
  const many = chineseCollectives[measure]
  const exact = measure === '双' || measure === '对' || measure === '打' || measure === '副' || measure === '套' || many === undefined
  return { kind: 'number', words, senses: none, tag: 'm', value: many === undefined ? value : value * many, certain: exact, measure }
}

/** 白猫 is a cat that is white; 大树 a tree that is big; but 白菜 is no white vegetable. */
const unpacked = (word: string, lexicon: Lexicon): readonly string[] | undefined => {
  const senses = lexicon.senses(word)
  if (senses === undefined || (senses.model === undefined && senses.noun === undefined && senses.garment === undefined)) return undefined
  for (let at = Math.min(3, word.length - 1); at >= 1; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const rest = lexicon.senses(tail)
    const first = lexicon.senses(head)
    if (rest === undefined || first === undefined) continue
    const colour = first.colour !== undefined
    const size = /^(大|小|巨大|巨型)$/.test(head) && rest.model?.category !== 'animal' && rest.noun?.wider.includes('animal') !== true
    const material = first.quality?.class === 'material' && head.length === 1
    if (!colour && !size && !material) continue
    const same = senses.model !== undefined ? rest.model === senses.model : senses.noun !== undefined ? rest.model?.id === senses.noun.wider[0] || rest.noun?.wider[0] === senses.noun.wider[0] : rest.garment === senses.garment
    if (same) return [head, tail]
  }
  return undefined
}

/** The fewest known words a stretch of characters is made of; undefined when some part means nothing. */
const taken = (text: string, lexicon: Lexicon): readonly string[] | undefined => {
  const out: string[] = []
  for (let at = 0; at < text.length; ) {
    let length = Math.min(6, text.length - at)
    for (; length >= 1; length--) {
      const piece = text.slice(at, at + length)
      if (Object.hasOwn(functionWords, piece) || lexicon.senses(piece) !== undefined) break
    }
    if (length === 0) return undefined
    out.push(text.slice(at, at + length))
    at += length
  }
  return out
}

const wordItem = (text: string, tag: string, lexicon: Lexicon, english: Lexicon): Item => {
  const index = placeholderIndex(text)
  if (index !== undefined) return { kind: 'text', words: text, senses: none, tag, index }
  if (Object.hasOwn(functionWords, text)) return { kind: functionWords[text], words: text, senses: lexicon.senses(text) ?? none, tag }
  const hex = hexColour(text)
  if (hex !== undefined) return { kind: 'word', words: text, senses: { colour: hex }, tag }
  const senses = /^[a-z\d -]+$/i.test(text) ? (lexicon.senses(text) ?? english.senses(text.toLowerCase())) : lexicon.senses(text)
  return { kind: 'word', words: text, senses: senses ?? none, tag }
}

/** Words that are a verb and its object in one. */
const verbObjects: Readonly<Record<string, readonly string[]>> = {
  下棋: ['玩', '象棋'], 看书: ['读', '书'], 读书: ['读', '书'], 看报: ['读', '报纸'], 看报纸: ['读', '报纸'], 放风筝: ['放飞', '风筝'], 骑马: ['骑', '马'], 骑车: ['骑', '自行车'], 骑自行车: ['骑', '自行车'], 遛狗: ['遛', '狗'], 弹琴: ['弹', '钢琴'], 弹钢琴: ['弹', '钢琴'],
  打球: ['打', '球'], 踢球: ['踢', '球'], 踢足球: ['踢', '足球'], 打篮球: ['打', '篮球'], 浇花: ['浇', '花'], 种花: ['种', '花'], 种树: ['种', '树'], 看电视: ['观看', '电视'], 堆雪人: ['堆', '雪人'], 吹泡泡: ['吹气', '泡泡'], 吹气球: ['吹气', '气球'], 开车: ['驾驶', '汽车'], 划船: ['划', '船'],
  打伞: ['撑', '雨伞'], 撑伞: ['撑', '雨伞'], 喝茶: ['喝', '茶'], 喝咖啡: ['喝', '咖啡'], 喝酒: ['喝', '酒'], 吃鱼: ['吃', '鱼'], 画画: ['画画'], 喂鱼: ['喂', '鱼'], 拍球: ['拍', '球'], 玩球: ['玩', '球'], 吃面: ['吃', '面条'], 捉鱼: ['捉', '鱼'], 抓鱼: ['抓', '鱼'], 打鼓: ['打', '鼓'], 放羊: ['赶', '羊'], 拉小提琴: ['拉', '小提琴'], 弹吉他: ['弹', '吉他'], 看手机: ['看', '手机'], 看地图: ['看', '地图'], 喝水: ['喝', '水'], 喝牛奶: ['喝', '牛奶'], 吃苹果: ['吃', '苹果'], 看月亮: ['看'], 看星星: ['看'], 玩玩具: ['玩', '玩具'], 推车: ['推', '推车'],
}

/** All items of a sentence. */
export const chineseItems = (sentence: string, lexicon: Lexicon, english: Lexicon): Item[] => {
  const cut = wordsOfChinese(sentence.replaceAll('黑白相间', '黑、白'), lexicon.index)
  const words = joinHex(cut).flatMap((word, at, all): Word[] => {
    const verbObject = verbObjects[word.text]
    if (verbObject !== undefined) return verbObject.map((text) => ({ text, tag: word.tag }))
    // 一 | 本书: the measure stuck to the noun.
    if (at > 0 && chineseNumber(all[at - 1].text) !== undefined && word.text.length >= 2 && measurePattern.test(word.text[0]) && lexicon.senses(word.text) === undefined && lexicon.senses(word.text.slice(1)) !== undefined) return [{ text: word.text[0], tag: 'q' }, { text: word.text.slice(1), tag: 'n' }]
    const pieces = unpacked(word.text, lexicon) ?? (lexicon.senses(word.text) === undefined && !Object.hasOwn(functionWords, word.text) && word.text.length >= 2 && /^[\u4e00-\u9fff]+$/.test(word.text) && !/^[零〇一二两俩三四五六七八九十百]/.test(word.text) && chineseAmounts[word.text] === undefined ? taken(word.text, lexicon) : undefined)
    return pieces === undefined ? [word] : pieces.map((text) => ({ text, tag: word.tag }))
  })
  const out: Item[] = []
  for (let at = 0; at < words.length; ) {
    if (words[at].text.trim() === '') { at++; continue }
    // The longest phrase of neighbours that means something.
    let joined = 0
    for (let length = Math.min(4, words.length - at); length >= 2; length--) {
      const phrase = words.slice(at, at + length).map((word) => word.text).join('')
      const senses = lexicon.senses(phrase)
      if (phrase.length <= 9 && phrase !== '黑白' && ((senses !== undefined && unpacked(phrase, lexicon) === undefined && (nounLike(senses) || senses.feature !== undefined || senses.colour !== undefined || senses.verbs !== undefined || senses.constellation !== undefined || senses.quality !== undefined || senses.frame !== undefined)) || (Object.hasOwn(functionWords, phrase) && !measurePattern.test(words[at + 1].text)))) { joined = length; break }
    }
    const both = joined > 0 ? verbObjects[words.slice(at, at + joined).map((word) => word.text).join('')] : undefined
    if (both !== undefined) { for (const text of both) out.push(wordItem(text, 'v', lexicon, english)); at += joined; continue }
    if (joined > 0) {
      out.push(wordItem(words.slice(at, at + joined).map((word) => word.text).join(''), words[at].tag, lexicon, english))
      at += joined
      continue
    }
    const number = numberItem(words, at)
    if (number !== undefined) { out.push(number.item); at += number.used; continue }
    const next = words[at + 1]
    const colour = next === undefined ? undefined : lexicon.senses(next.text)?.colour
    if (isShade(words[at].text) && colour !== undefined && lexicon.senses(words[at].text + next.text) === undefined) {
      out.push({ kind: 'word', words: words[at].text + next.text, senses: { colour: shade(words[at].text, colour) }, tag: 'a' })
      at += 2
      continue
    }
    if (/^黑白$/.test(words[at].text) && lexicon.senses(next?.text ?? '')?.feature === undefined && next?.text !== '照片') {
      for (const sign of '黑白') out.push(wordItem(sign, 'a', lexicon, english))
      at++
      continue
    }
    out.push(wordItem(words[at].text, words[at].tag, lexicon, english))
    at++
  }
  return out
}

/** jieba cuts #ff8800 at the sign. */
const joinHex = (words: readonly Word[]): Word[] => {
  const out: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const hash = words[at].text === '#' && /^[0-9a-f]+$/i.test(words[at + 1]?.text ?? '') ? `#${words[at + 1].text}` : undefined
    if (hash !== undefined && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(hash)) { out.push({ text: hash, tag: 'x' }); at++ } else out.push(words[at])
  }
  return out
}

export const containerOf = (measure: string | undefined): string | undefined => (measure === undefined ? undefined : chineseContainers[measure])
