/** What a clause is about: things, a part or garment of them, a text, a surface of the place, the setting, the whole picture. */

import { roleOfWord } from '../reading/strings.ts'
import { placeholderIndex } from '../text/quotes.ts'
import type { EditContext } from './context.ts'
import { sensesOf } from './context.ts'
import { IT, refer, tryRefer } from './refer.ts'

export type Target =
  | { readonly kind: 'things'; readonly ids: readonly string[]; readonly part?: string; readonly garment?: string }
  | {
      readonly kind: 'text'
      readonly from?: string
      readonly role?: string
      readonly of?: string
      readonly nodes?: readonly string[]
    }
  | { readonly kind: 'surface'; readonly id: string }
  | { readonly kind: 'setting' }
  | { readonly kind: 'light' }
  | { readonly kind: 'picture'; readonly it: boolean }

const SURFACES: Readonly<Record<string, string>> = {
  sky: 'sky',
  wall: 'wall',
  walls: 'wall',
  floor: 'floor',
  ground: 'floor',
  grass: 'floor',
  lawn: 'floor',
  road: 'road',
  street: 'road',
  sand: 'floor',
  ceiling: 'ceiling',
  snow: 'floor',
  carpet: 'floor',
  天空: 'sky',
  墙: 'wall',
  墙壁: 'wall',
  墙面: 'wall',
  地板: 'floor',
  地面: 'floor',
  草地: 'floor',
  草坪: 'floor',
  马路: 'road',
  道路: 'road',
  沙滩: 'floor',
  天花板: 'ceiling',
  地: 'floor',
}

const PICTURE =
  /^(?:(?:the |this |that |my )?(?:whole |entire )?(?:picture|image|scene|photo|illustration|drawing|painting|composition|artwork|poster|card|page|design|document|menu|slide|thing|frame|view)|(?:the )?whole thing|everything|整张图|整个画面|画面|图片|图|这张图|整幅画|画|全图|海报|页面|整体|照片|场景整体)$/
const SETTING =
  /^(?:the )?(?:background|backdrop|setting|scenery|surroundings|location|place|environment|scene|season|time(?: of (?:the )?day)?|weather|背景|季节|时间|天气|场景|环境|地点|背景色|background colou?r)$/
const LIGHT = /^(?:the )?(?:light|lighting|lights|brightness|光线|光|灯光|亮度|光照)$/

/** The last words of a phrase that name a garment or a part, with what stands before them. */
function partOf(context: EditContext, word: string): { part?: string; garment?: string } | undefined {
  const senses = sensesOf(context, word)
  const own = senses?.garment ?? senses?.singular?.senses.garment
  if (own) return { garment: own }
  const part = senses?.part ?? senses?.singular?.senses.part
  return part ? { part } : undefined
}

/** Owners of a part that was named alone: "the hat", "the wheels". */
function ownersOf(context: EditContext, found: { part?: string; garment?: string }): readonly string[] {
  const { part, garment } = found
  const wearers = context.things.filter(
    ({ node }) =>
      garment &&
      node.look.person?.clothes?.some(({ kind }) => kind === garment || kind.replaceAll(' ', '-') === garment),
  )
  if (wearers.length > 0) return wearers.map(({ node }) => node.id)
  const having = context.things.filter(
    ({ facts, node }) =>
      !node.scenery &&
      part &&
      (facts?.colourable.includes(part) || (node.model === 'person' && /^(?:hair|eyes|skin|beard|face)$/.test(part))),
  )
  const spoken = having.filter(({ node }) => context.topic.includes(node.id))
  if (spoken.length > 0) return spoken.map(({ node }) => node.id)
  if (having.length > 0) return having.map(({ node }) => node.id)
  const people = context.things.filter(({ node }) => garment && node.model === 'person')
  const known = people.filter(({ node }) => context.topic.includes(node.id))
  return (known.length > 0 ? known : people).map(({ node }) => node.id)
}

const strip = (phrase: string): string =>
  phrase
    .trim()
    .replace(/^(?:the |a |an )?(?:colou?r|look|style|size|shape|appearance) of (?:the )?/, 'the ')
    .replace(/(?:'s| 's)? (?:colou?r|size)$/, '')
    .replace(/的(?:颜色|大小|样子|外观)$/, '')
    .replace(/颜色$/, '')
    .trim()

function textTarget(context: EditContext, phrase: string): Target | undefined {
  const index = [...phrase].map(placeholderIndex).find((each) => each !== undefined)
  const price = /^(?:the )?(price|date|label|value|cost) (?:of|for) (.+)$|^(.+)的(价格|日期|标签|价钱)$/.exec(phrase)
  if (price) {
    const of = price[2] ?? price[3]
    const inside = [...of].map(placeholderIndex).find((each) => each !== undefined)
    return {
      kind: 'text',
      role: /date|日期/.test(price[1] ?? price[4]) ? 'date' : 'price',
      of: inside === undefined ? of.replace(/^(?:the|a|an) /, '').trim() : context.strings[inside],
    }
  }
  if (index !== undefined) return { kind: 'text', from: context.strings[index] }
  const bearer =
    /^(?:the )?(?:text|words?|letters|lettering|writing|inscription|message) (?:on|of|in|at) (.+)$|^(?:the )?(.+?)(?:'s| 's) (?:text|words?|lettering|letters|writing|inscription)$|^(.+?)(?:上面?|里面?|中)?的?(?:文字|字|标语|内容)$/.exec(
      phrase,
    )
  if (bearer) {
    const found = tryRefer(context, bearer[1] ?? bearer[2] ?? bearer[3])
    const role = roleOfWord((bearer[1] ?? bearer[2] ?? bearer[3]).replace(/^the /, ''))
    if (found.ids.length > 0) return { kind: 'text', nodes: found.ids }
    return { kind: 'text', role: role ?? 'text' }
  }
  const word = phrase
    .replace(/^(?:the |a |this |main |all (?:of )?(?:the )?|all )+/, '')
    .replace(/ (?:text|line)$/, '')
    .replace(/^(?:这个|那个|所有|全部)(?:的)?/, '')
  const role = roleOfWord(word)
  if (!role || (word === 'name' && context.texts.length === 0)) return undefined
  if (context.texts.length === 0 && !/^(?:title|text|caption|subtitle|标题|文字)$/.test(word)) return undefined
  return {
    kind: 'text',
    role: /^(?:text|texts|words?|letters?|lettering|font|writing|message|文字|字|字样|内容|文案|字体)$/.test(word)
      ? 'text'
      : role,
  }
}

/** @throws Problem when the phrase names something that is not in the picture */
export function targetOf(context: EditContext, words: string): Target {
  const phrase = strip(words.replace(/[,.]$/, ''))
  if (LIGHT.test(phrase)) return { kind: 'light' }
  if (PICTURE.test(phrase)) return { kind: 'picture', it: false }
  if (phrase === '' || /^(?:it|this|that|它|这|这个)$/.test(phrase)) return { kind: 'picture', it: true }
  const own = phrase.replace(/^the /, '')
  const setting = context.design.setting
  if (
    SETTING.test(phrase) ||
    ([setting?.noun, setting?.place, context.stage?.setting].includes(own) && tryRefer(context, own).ids.length === 0)
  )
    return { kind: 'setting' }
  const text = textTarget(context, phrase)
  if (text) return text
  const owned =
    /^(.+?)(?: 's|'s|的) ?(.+)$|^(?:the )?(.+?) (?:of|on|worn by) (?:the |his |her )?(.+)$|^(his|her|their|its|他的|她的|它的) ?(.+)$/.exec(
      phrase,
    )
  if (owned) {
    const [owner, part] = owned[5]
      ? [
          owned[5]
            .replace(/^(?:his|他的)$/, 'him')
            .replace(/^(?:her|她的)$/, 'her')
            .replace(/^(?:its|它的)$/, 'it')
            .replace(/^their$/, 'them'),
          owned[6],
        ]
      : owned[1]
        ? [owned[1], owned[2]]
        : [owned[4], owned[3]]
    const found = partOf(context, part) ?? partOf(context, part.split(' ').at(-1) ?? part)
    const owners = tryRefer(context, owner)
    if (found && owners.ids.length > 0) {
      context.topic = owners.ids
      return { kind: 'things', ids: owners.ids, ...found }
    }
    const facts =
      owners.ids.length > 0 ? context.things.find(({ node }) => node.id === owners.ids[0])?.facts : undefined
    if (facts?.colourable.includes(part)) return { kind: 'things', ids: owners.ids, part }
  }
  const direct = tryRefer(context, phrase)
  if (direct.ids.length > 0 && !IT.test(phrase)) {
    context.topic = direct.ids
    return { kind: 'things', ids: direct.ids }
  }
  const bare = phrase.replace(/^(?:the |a |an |his |her |their |its |that |this )+/, '')
  if (SURFACES[bare]) return { kind: 'surface', id: SURFACES[bare] }
  const found = partOf(context, bare) ?? partOf(context, bare.split(' ').at(-1) ?? bare)
  if (found) {
    const owners = ownersOf(context, found)
    if (owners.length > 0) return { kind: 'things', ids: owners, ...found }
  }
  return { kind: 'things', ids: refer(context, phrase) }
}
