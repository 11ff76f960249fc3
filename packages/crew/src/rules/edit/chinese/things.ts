/** What Chinese clauses say of things: taking away, sending somewhere, exchanging. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { chineseNumber } from '../../lexicon/numbers.ts'
import { whereInChinese } from '../bring.ts'
import type { EditContext } from '../context.ts'
import { colourNamed, problem, sensesOf } from '../context.ts'
import { becomes, replaceOperation } from '../describe.ts'
import { refer, tryRefer } from '../refer.ts'
import { isString, stringAt } from '../rule.ts'
import { targetOf } from '../target.ts'

export const NUMBER = '([一两二三四五六七八九十\\d]+)'
export const MEASURE =
  '(?:个|只|条|头|匹|位|名|张|把|本|朵|棵|株|颗|辆|架|艘|座|栋|块|片|支|根|件|顶|副|双|对|杯|碗|盘|瓶|盏|台|幅|群)'

/** 左, 右, 上 ... after 往, 向, 到. */
export const directions: Readonly<Record<string, NonNullable<EditOperationInput['direction']>>> = {
  左: 'left',
  右: 'right',
  上: 'up',
  下: 'down',
  前: 'closer',
  后: 'farther',
  近: 'closer',
  远: 'farther',
  高: 'up',
  低: 'down',
}
export const facings: Readonly<Record<string, NonNullable<EditOperationInput['facing']>>> = {
  左: 'left',
  右: 'right',
  镜头: 'viewer',
  观众: 'viewer',
  我: 'viewer',
  我们: 'viewer',
  前: 'viewer',
  正面: 'viewer',
  后: 'away',
  背: 'away',
}

export const POSES: Readonly<Record<string, Partial<EditOperationInput>>> = {
  坐: { pose: 'sit' },
  站: { pose: 'stand' },
  躺: { pose: 'lie' },
  跪: { pose: 'kneel' },
  跳: { pose: 'jump' },
  跑: { pose: 'run' },
  笑: { expression: 'laugh' },
  哭: { expression: 'cry' },
  飞: { pose: 'fly' },
}

const frames: Readonly<Record<string, NonNullable<EditOperationInput['relation']>>> = {
  左: 'at-left',
  右: 'at-right',
  中: 'at-centre',
  中间: 'at-centre',
  中央: 'at-centre',
  正中: 'at-centre',
  背景: 'in-background',
  前景: 'in-foreground',
  后面: 'in-background',
  前面: 'in-foreground',
  顶部: 'at-top',
  底部: 'at-bottom',
  上方: 'at-top',
  下方: 'at-bottom',
}

export function removed(context: EditContext, words: string): EditOperationInput[] {
  const plain = words
    .replace(/^(?:画面|图|图片|背景)(?:里|中|上)?的?(?=.)/, '')
    .replace(/(?:都|全部|全)$/, '')
    .trim()
  if (isString(plain)) {
    const text = stringAt(context, plain)
    const item =
      context.design.document?.sections.some(({ items }) =>
        items.some((each) => each.text === text || each.label === text),
      ) || context.design.document?.data.some(({ rows }) => rows.some(({ label }) => label === text))
    return [item ? { kind: 'remove-item', item: text } : { kind: 'remove-text', from: text }]
  }
  const both = /^(.+?)(?:和|跟|与|、|以及)(.+)$/.exec(plain)
  if (
    both &&
    (tryRefer(context, plain).ids.length === 0 ||
      (tryRefer(context, both[1]).ids.length > 0 && tryRefer(context, both[2]).ids.length > 0))
  )
    return [...removed(context, both[1]), ...removed(context, both[2])]
  if (sensesOf(context, plain)?.feature?.kind === 'weather' && tryRefer(context, plain).ids.length === 0)
    return [{ kind: 'surroundings', setting: { weather: 'clear' } }]
  if (sensesOf(context, plain)?.feature?.kind === 'sky' && tryRefer(context, plain).ids.length === 0)
    return [{ kind: 'surroundings', setting: { sky: [] } }]
  if (/^(?:背景)$/.test(words)) return [{ kind: 'surroundings', setting: { place: 'studio' } }]
  const target = targetOf(context, plain)
  if (target.kind === 'text')
    return [
      {
        kind: 'remove-text',
        ...(target.from ? { from: target.from } : {}),
        ...(target.role ? { role: target.role } : {}),
        ...(target.of ? { of: target.of } : {}),
        ...(target.nodes ? { nodes: [...target.nodes] } : {}),
      },
    ]
  if (target.kind !== 'things') return problem(context, `I can't remove “${plain}”.`, `不能去掉“${plain}”。`)
  if (target.garment) return [{ kind: 'take-off', nodes: [...target.ids], garment: { kind: target.garment } }]
  if (target.part === 'beard') return [{ kind: 'take-off', nodes: [...target.ids], part: 'beard' }]
  return target.part
    ? problem(context, `“${plain}” can't be taken off; its colour can be changed.`, `“${plain}”不能去掉，可以改颜色。`)
    : [{ kind: 'remove', nodes: [...target.ids] }]
}

/** Where 放到桌子上, 移到画面左边, 往左 send something. */
export function sent(context: EditContext, who: string, where: string): EditOperationInput[] | undefined {
  const nodes = [...refer(context, who)]
  const amount = /一点|一些|稍/.test(where) ? { amount: 0.1 } : /很多|远远/.test(where) ? { amount: 0.34 } : {}
  const frame =
    /^(?:到|在)?(?:画面|图|图片)?的?(?:最)?(左|右|中间|中央|正中|中|背景|前景|后面|前面|顶部|底部|上方|下方)(?:边|侧|面|角|里|中|间)?(?:去)?$/.exec(
      where,
    )
  if (frame && /^(?:到|在|画面)/.test(where)) return [{ kind: 'move', nodes, relation: frames[frame[1]] }]
  const step =
    /^(?:往|向|朝|到|再往)?(左|右|上|下|前|后|近|远|高|低)(?:边|侧|面|方)?(?:移动?|挪|走|推|拉|去|一点|一些|来)*$/.exec(
      where,
    )
  if (step) return [{ kind: 'move', nodes, direction: directions[step[1]], ...amount }]
  const place = whereInChinese(context, where.replace(/^(?:到|在)/, '在'))
  if (place.relation && (place.object || /^(?:at|in)-/.test(place.relation))) {
    context.topic = nodes
    return [{ kind: 'move', nodes, relation: place.relation, ...(place.object ? { object: place.object } : {}) }]
  }
  const beside = tryRefer(context, where.replace(/^(?:到|在|靠近|挨着)/, ''))
  return beside.ids.length > 0 ? [{ kind: 'move', nodes, relation: 'beside', object: beside.ids[0] }] : undefined
}

export function exchanged(context: EditContext, what: string, by: string): EditOperationInput[] {
  if (isString(what) && isString(by))
    return [{ kind: 'set-text', from: stringAt(context, what), text: stringAt(context, by) }]
  const count = new RegExp(`^${NUMBER}${MEASURE}$`).exec(by)
  const target = targetOf(context, what)
  if (count && target.kind === 'things')
    return [{ kind: 'count', nodes: [...target.ids], count: chineseNumber(count[1]) ?? 1 }]
  if (
    target.kind === 'things' &&
    !target.part &&
    !target.garment &&
    !colourNamed(context, by) &&
    new RegExp(`^一${MEASURE}`).test(by)
  )
    return [replaceOperation(context, target.ids, by) ?? becomes(context, target, by)[0]]
  return becomes(context, target, by)
}

export const TO =
  '(?:变成|变为|改成|改为|换成|换为|替换成|替换为|涂成|染成|刷成|画成|设为|设成|调成|写成|翻译成|做成|弄成|漆成|变|改|换|涂|染)'

/** Whether words say what somebody does or looks like. */
export function isDoing(context: EditContext, words: string): boolean {
  const senses =
    sensesOf(context, words) ??
    sensesOf(context, words.replace(/^(?:变得|变|更)/, '')) ??
    sensesOf(context, words.replace(/(?:下来?|起来|着)$/, ''))
  return (
    senses?.verbs !== undefined ||
    senses?.quality !== undefined ||
    senses?.feature?.kind === 'weather' ||
    /^(?:变|更|微笑|大笑|生气|坐下|站起)/.test(words)
  )
}

/** 把车红色: the longest beginning that names something. */
export function splitDescribed(context: EditContext, words: string): EditOperationInput[] | undefined {
  for (let at = words.length - 1; at >= 1; at--) {
    if (tryRefer(context, words.slice(0, at)).ids.length === 0) continue
    return becomes(context, targetOf(context, words.slice(0, at)), words.slice(at))
  }
  return undefined
}
