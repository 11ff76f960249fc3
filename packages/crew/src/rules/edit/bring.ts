/** "Add a red balloon next to the dog": what is new, where it goes, or what somebody puts on. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { chineseFramePlaces, chineseLocalizers, englishFramePlaces, englishPrepositions } from '../lexicon/relations.ts'
import { placeholderIndex } from '../text/quotes.ts'
import { understand } from '../understand.ts'
import type { EditContext } from './context.ts'
import { problem, sensesOf } from './context.ts'
import { garmentColour } from './describe.ts'
import { featureOperation } from './features.ts'
import { refer, tryRefer } from './refer.ts'

type Relation = NonNullable<EditOperationInput['relation']>

export interface Where {
  readonly relation?: Relation
  readonly object?: string
  readonly ids?: readonly string[]
  /** What is left when the place is taken out. */
  readonly rest: string
}

const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length)

/** Splits "a ball on the table": the relation counts when something of the picture follows it. */
export function whereIn(context: EditContext, phrase: string): Where {
  const plain = phrase.trim()
  for (const words of longestFirst(englishFramePlaces().keys())) {
    const at = ` ${plain} `.indexOf(` ${words} `)
    if (
      at >= 0 &&
      at + words.length >= plain.length - 1 - (/(?: of the (?:picture|image|scene))?$/.exec(plain)?.[0].length ?? 0)
    )
      return { relation: englishFramePlaces().get(words), rest: plain.slice(0, at).trim() }
  }
  const frame =
    /^(.*?)\s*(?:on|at|to|in) the (?:far )?(left|right|top|bottom|middle|cent(?:er|re)|background|foreground|back|front)(?: side| corner)?(?: of (?:the |this )?(?:picture|image|scene|frame))?$/.exec(
      plain,
    )
  if (frame)
    return {
      relation: {
        left: 'at-left',
        right: 'at-right',
        top: 'at-top',
        bottom: 'at-bottom',
        middle: 'at-centre',
        center: 'at-centre',
        centre: 'at-centre',
        background: 'in-background',
        back: 'in-background',
        foreground: 'in-foreground',
        front: 'in-foreground',
      }[frame[2]] as Relation,
      rest: frame[1],
    }
  for (const words of longestFirst([
    'in the hand of',
    'in the hands of',
    'on the head of',
    ...englishPrepositions().keys(),
  ])) {
    if (!/^[a-z]/.test(words)) continue
    const at = ` ${plain} `.lastIndexOf(` ${words} `)
    if (at < 0) continue
    const [before, after] = [plain.slice(0, at).trim(), plain.slice(at + words.length).trim()]
    const hand = /^(his|her|its|the \w+'s|the \w+ 's) (?:hands?|paws?)$/.exec(after)
    const who = hand
      ? hand[1]
          .replace(/'s$| 's$/, '')
          .replace(/^his$/, 'him')
          .replace(/^her$/, 'her')
          .replace(/^its$/, 'it')
      : after
          .replace(/^(.+?)(?:'s| 's) head$/, '$1')
          .replace(/^(his|her|its) head$/, (_all, own: string) => ({ his: 'him', her: 'her', its: 'it' })[own] ?? own)
    const found = tryRefer(context, who)
    if (
      found.ids.length > 0 &&
      (/^(?:the|this|that|his|her|its|their|him|it|them|each|every|all|my)\b/.test(who) || before !== '')
    )
      return {
        relation:
          words.startsWith('in the hand') || hand
            ? 'holding'
            : words.startsWith('on the head')
              ? 'on'
              : (englishPrepositions().get(words) ?? 'beside'),
        object: found.ids[0],
        ids: found.ids,
        rest: before,
      }
  }
  return { rest: plain }
}

/** 在桌子上, 猫旁边, 画面左边: the place of a Chinese phrase, wherever it stands. */
export function whereInChinese(context: EditContext, phrase: string): Where {
  const plain = phrase.trim().replace(/^在?天空?[中里上](?:加|画|放|添)?/, '')
  const locals = longestFirst(chineseLocalizers().keys())
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const frames = longestFirst(chineseFramePlaces().keys()).join('|')
  const frame = new RegExp(
    `^(?:在|到)?(?:画面|图片|图)?(?:的)?(${frames})(?:角|侧|部)?(.*)$|^(.*?)(?:放?在|到)(?:画面|图片|图)(?:的)?(${frames})$`,
  ).exec(plain)
  if (frame)
    return { relation: chineseFramePlaces().get(frame[1] ?? frame[4]), rest: (frame[2] ?? frame[3] ?? '').trim() }
  const local = new RegExp(
    `^(?:在|到|往)?(.+?)的?(${locals})(?:，|,)?((?:加|添|放|画|摆|有|来|增).*|)$|^(.*?)(?:在|到|放在|移到|放到|挪到)(.+?)的?(${locals})$`,
  ).exec(plain)
  if (local) {
    const who = local[1] ?? local[5]
    const found = tryRefer(context, who.replace(/^(?:在|到)/, ''))
    if (found.ids.length > 0)
      return {
        relation: chineseLocalizers().get(local[2] ?? local[6]),
        object: found.ids[0],
        ids: found.ids,
        rest: (local[3] ?? local[4] ?? '').trim(),
      }
  }
  return { rest: plain }
}

const stringOf = (context: EditContext, phrase: string): string | undefined => {
  const index = [...phrase].map(placeholderIndex).find((each) => each !== undefined)
  return index === undefined ? undefined : context.strings[index]
}

const garmentIn = (context: EditContext, phrase: string): string | undefined => {
  const plain = phrase.replace(/^(?:a pair of |some |a |an |the |another |一?[顶条件副双个只套]|上)+/, '').trim()
  const senses = sensesOf(context, plain) ?? sensesOf(context, plain.split(' ').at(-1) ?? plain)
  const own = senses?.garment ?? senses?.singular?.senses.garment
  if (own) return own
  const tail = /[\u4e00-\u9fff]/.test(plain)
    ? [...Array(plain.length).keys()].map((at) => sensesOf(context, plain.slice(at))?.garment).find(Boolean)
    : undefined
  return tail
}

/** Somebody puts something on. */
export function wearOperation(
  context: EditContext,
  ids: readonly string[],
  phrase: string,
): EditOperationInput | undefined {
  const kind = garmentIn(context, phrase)
  return kind ? { kind: 'wear', nodes: [...ids], garment: { kind, ...garmentColour(context, phrase) } } : undefined
}

const ROLE =
  /\b(title|subtitle|heading|headline|caption|slogan|footer|label|date|price|button)\b|(副标题|标题|标语|口号|落款|日期|价格)/

/** What "add ..." asks for. @throws Problem */
export function bringOperations(context: EditContext, phrase: string, chinese = false): EditOperationInput[] {
  const text = stringOf(context, phrase)
  const where = chinese ? whereInChinese(context, phrase) : whereIn(context, phrase)
  const plain = where.rest.replace(/^(?:加上?|添加|添上?|放上?|画上?|摆上?|增加|有|来)(?=.)/, '').trim()
  if (
    text !== undefined &&
    !/\b(?:sign|banner|shirt|board|poster|flag|book|cake|card|balloon)\b.*[\uE000-\uF8FF]/.test(
      plain.replace(/^(?:the )?(?:text|words?|title|caption)/, ''),
    )
  ) {
    const role = ROLE.exec(phrase)
    const name =
      role?.[1] ??
      (
        {
          副标题: 'subtitle',
          标题: 'title',
          标语: 'slogan',
          口号: 'slogan',
          落款: 'footer',
          日期: 'date',
          价格: 'price',
        } as Readonly<Record<string, string>>
      )[role?.[2] ?? '']
    const item = /\b(?:item|row|entry|dish|step|bar|point)\b|条目|一项|一行|一步|菜/.test(phrase)
    const value = /(?:with|of|at|=|:|为|：) ?(?:value )?(\d+(?:\.\d+)?)\b/.exec(phrase)
    if (context.scene.root.kind === 'sheet' && (item || (value && context.design.document?.data.length)))
      return [{ kind: 'add-item', text, ...(value ? { value: Number(value[1]) } : {}) }]
    return [
      {
        kind: 'add-text',
        text,
        ...(name ? { role: name } : {}),
        ...(where.object ? { object: where.object } : {}),
        ...(where.relation === 'at-top' || /\btop\b|顶部|上方/.test(phrase)
          ? { direction: 'up' as const }
          : where.relation === 'at-bottom' || /\bbottom\b|底部|下方/.test(phrase)
            ? { direction: 'down' as const }
            : {}),
      },
    ]
  }
  const feature = where.object || /^(?:another|two|three|\d+) /.test(plain) ? undefined : skyOperation(context, plain)
  if (feature) return [feature]
  const holder =
    where.relation === 'with' ||
    where.relation === 'on' ||
    where.relation === 'wearing' ||
    where.relation === undefined ||
    where.relation === 'beside'
      ? where.ids
      : undefined
  const alive = holder?.filter((id) =>
    context.things.some(
      ({ node, facts }) =>
        node.id === id &&
        (facts?.category === 'person' ||
          facts?.category === 'animal' ||
          facts?.category === 'fantasy' ||
          node.model === 'person'),
    ),
  )
  const to = /^(.+) (?:to|for|onto) (the .+|him|her|it|them|every\w*|each .+)$/.exec(plain)
  if (to) {
    const ids = refer(context, to[2])
    return [
      wearOperation(context, ids, to[1]) ?? {
        ...addition(context, to[1]),
        relation: aliveOf(context, ids).length > 0 ? 'holding' : 'on',
        object: ids[0],
      },
    ]
  }
  const worn = alive && alive.length > 0 ? wearOperation(context, alive, plain) : undefined
  if (worn) return [worn]
  const another =
    /^(?:another|one more|(?:two|three|four|five|\d+) more|再[来加画]?一?[个只条辆朵棵颗]|多[来加画]?一?[个只条辆朵棵颗]) ?(.+)$/.exec(
      plain,
    )
  if (another && !where.object) {
    const like = tryRefer(context, another[1])
    const more = /^(two|three|four|five|\d+) more/.exec(plain)
    if (like.ids.length > 0)
      return [
        {
          kind: 'duplicate',
          nodes: [like.ids.at(-1) as string],
          ...(more
            ? {
                count:
                  ['zero', 'one', 'two', 'three', 'four', 'five'].indexOf(more[1]) > 0
                    ? ['zero', 'one', 'two', 'three', 'four', 'five'].indexOf(more[1])
                    : Number(more[1]),
              }
            : {}),
        },
      ]
  }
  return [
    {
      ...addition(context, plain),
      ...(where.relation ? { relation: where.relation === 'with' ? 'beside' : where.relation } : {}),
      ...(where.object ? { object: where.object } : {}),
    },
  ]
}

const aliveOf = (context: EditContext, ids: readonly string[]): readonly string[] =>
  ids.filter((id) =>
    context.things.some(
      ({ node, facts }) => node.id === id && ['person', 'animal', 'fantasy'].includes(facts?.category ?? ''),
    ),
  )

/** Rain, snow, stars, a moon, a rainbow: parts of the surroundings, not things. */
function skyOperation(context: EditContext, plain: string): EditOperationInput | undefined {
  const bare = plain
    .replace(
      /^(?:some |a lot of |lots of |falling |heavy |a |an |the |more |little |一[道轮场些]|点|一点|很多|满天)+/,
      '',
    )
    .replace(/ (?:in|to) the sky$/, '')
  const kind = sensesOf(context, bare)?.feature?.kind
  return kind === 'weather' || kind === 'sky' || kind === 'focus' ? featureOperation(context, bare) : undefined
}

/** The subjects of an add operation. @throws Problem when the words name nothing that can be drawn */
export function addition(context: EditContext, phrase: string): EditOperationInput {
  const made = understand(restored(context, phrase), context.catalogue)
  if (!made.subjects?.length)
    return problem(
      context,
      `I don't know what “${phrase.trim()}” is, so nothing was added.`,
      `不知道“${phrase.trim()}”是什么，没有添加。`,
    )
  return {
    kind: 'add',
    subjects: made.subjects,
    ...(made.relations?.length ? { relations: made.relations } : {}),
    ...(made.actions?.length ? { actions: made.actions } : {}),
  }
}

/** Place-holders back to quoted strings: "a sign that says ..." is read by the planner as a whole. */
export const restored = (context: EditContext, phrase: string): string =>
  [...phrase]
    .map((letter) => {
      const index = placeholderIndex(letter)
      return index === undefined ? letter : `“${context.strings[index]}”`
    })
    .join('')
