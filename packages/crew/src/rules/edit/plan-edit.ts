/**
 * One more turn about a picture: decides whether the message goes back, wants a new picture, or changes the present one,
 * and makes the change.
 */
import type { Design } from '@plantain/illustrator/design/design'
import { applyEdits } from '@plantain/illustrator/edit/apply'
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { composeScene } from '@plantain/illustrator/scene/compose-scene'
import type { Scene } from '@plantain/illustrator/scene/scene'
import type { Plan, PreviousPicture } from '../../ports.ts'
import type { Catalogue } from '../catalogue.ts'
import { isChinese } from '../text/language.ts'
import { protectStrings } from '../text/quotes.ts'
import { understand } from '../understand.ts'
import { contextOf } from './context.ts'
import { isNewPicture } from './new-picture.ts'
import { readEdits } from './read-edits.ts'
import { tryRefer } from './refer.ts'
import { stateMeant } from './states.ts'

export interface EditRequest {
  readonly prompt: string
  /** Pictures of the conversation, oldest first; the last is the one that is talked about. At least one. */
  readonly states: readonly PreviousPicture[]
  /** The shape the request asks for. */
  readonly ratio?: string
  readonly catalogue: Catalogue
}

type Language = 'en' | 'zh'

const sceneOf = ({ scene, design, ratio, seed }: PreviousPicture): Scene =>
  scene ?? composeScene(design, { ratio, seed }).scene

/** Nodes that the last turn added or changed: what "it" most likely means. */
function topicOf(states: readonly PreviousPicture[]): string[] {
  const [before, now] = [states.at(-2)?.scene?.root, states.at(-1)?.scene?.root]
  if (before?.kind !== 'stage' || now?.kind !== 'stage') return []
  const known = new Map(before.nodes.map((node) => [node.id, JSON.stringify(node)]))
  const changed = now.nodes.filter((node) => !node.scenery && known.get(node.id) !== JSON.stringify(node))
  return changed.length <= 4 ? changed.map(({ id }) => id) : []
}

const CAN: Readonly<Record<Language, string>> = {
  en: 'You can ask me to add, remove, replace, move, resize, turn or recolour things, to dress and pose people and animals, to change texts, time of day, weather, season, place, light, style or camera, or to go back to an earlier picture.',
  zh: '可以让我添加、去掉、替换、移动、缩放、转动东西或改颜色，给人物换衣服和姿势，改文字、时间、天气、季节、场景、光线、风格、镜头，或回到之前的图。',
}

const sentence = (words: string): string =>
  /[.!?。！？]$/.test(words)
    ? words
    : `${words}${/[\u4e00-\u9fff]/.test(words.at(-1) ?? '') || (/[”）]$/.test(words) && /[\u4e00-\u9fff]/.test(words)) ? '。' : '.'}`
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function refusal(design: Design, reasons: readonly string[], language: Language): Plan {
  const text = [...reasons.map((reason) => sentence(capital(reason))), CAN[language]].join(language === 'zh' ? '' : ' ')
  return { design, reasoning: [text], remark: '', refusal: text }
}

/** Something else changes with everything: the words about what stayed would be untrue. */
const WIDE: ReadonlySet<EditOperationInput['kind']> = new Set([
  'camera',
  'surroundings',
  'light',
  'restyle',
  'ratio',
  'theme',
  'data',
  'order',
  'remove-item',
  'add-item',
])

function remarkOf(
  done: readonly string[],
  undone: readonly string[],
  operations: readonly EditOperationInput[],
  language: Language,
): string {
  const wide = operations.some(({ kind }) => WIDE.has(kind))
  const rest = wide ? '' : language === 'zh' ? '其他都没有动。' : 'Everything else is unchanged.'
  const failed =
    undone.length === 0 ? '' : language === 'zh' ? `没有做到：${undone.join('；')}` : `Not done: ${undone.join('; ')}`
  return [...done.map((each) => sentence(capital(each))), rest, failed && sentence(failed)]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ')
}

/**
 * @returns undefined when the message asks for a wholly new picture
 *
 * @example planEdit({ prompt: 'make the car red', states, catalogue })?.remark // 'Recoloured the car. Everything else is unchanged.'
 */
export function planEdit({ prompt, states, ratio, catalogue }: EditRequest): Plan | undefined {
  const language: Language = isChinese(protectStrings(prompt).text) ? 'zh' : 'en'
  const last = states[states.length - 1]
  const choice = stateMeant(prompt, states, catalogue)
  if (choice?.kind === 'none') return refusal(last.design, [choice.reason[language === 'zh' ? 1 : 0]], language)
  if (choice) {
    const chosen = states[choice.index]
    const remark =
      language === 'zh'
        ? `回到第${choice.index + 1}张图。`
        : `Back to picture ${choice.index + 1} of this conversation, exactly as it was.`
    return shaped({ design: chosen.design, scene: sceneOf(chosen) }, ratio, language, { reasoning: [remark], remark })
  }
  const scene = sceneOf(last)
  const topic = topicOf(states)
  const { text } = protectStrings(prompt)
  const context = contextOf({ scene, design: last.design, catalogue, language, strings: [], topic })
  if (isNewPicture(text.toLowerCase(), (words) => tryRefer(context, words).ids.length > 0)) return undefined
  const edits = readEdits(prompt, { scene, design: last.design, catalogue, language, topic })
  if (edits.operations.length === 0) {
    if (edits.problems.length === 0 && ratio !== undefined && ratio !== scene.ratio && edits.unread.length <= 1)
      return shaped({ design: last.design, scene }, ratio, language, { reasoning: [], remark: '' })
    if (edits.problems.length === 0 && looksWhole(prompt, catalogue)) return undefined
    const unread = edits.unread.map((words) =>
      language === 'zh' ? `没看懂“${words}”` : `I did not understand “${words}”`,
    )
    return refusal(last.design, [...edits.problems, ...unread], language)
  }
  const made = applyEdits(scene, last.design, edits.operations, language)
  const undone = [
    ...edits.problems,
    ...made.refused.map(({ reason }) => reason),
    ...edits.unread.map((words) => (language === 'zh' ? `没看懂“${words}”` : `“${words}” was not understood`)),
  ].map((each) => each.replace(/[.。]$/, ''))
  if (made.done.length === 0) return refusal(last.design, undone, language)
  const remark = remarkOf(made.done, undone, edits.operations, language)
  const reasoning = [
    language === 'zh'
      ? `在原图上修改：${made.done.join('；')}。`
      : `An edit of the picture, nothing is composed anew: ${made.done.join('; ')}.`,
    ...(undone.length > 0 ? [undone.join('; ')] : []),
  ]
  return shaped({ design: { ...made.design, prompt: last.design.prompt }, scene: made.scene }, ratio, language, {
    reasoning,
    remark,
  })
}

/** A long description that no instruction fits is a picture of its own. */
function looksWhole(prompt: string, catalogue: Catalogue): boolean {
  const { subjects = [], setting } = understand(prompt, catalogue)
  const long = isChinese(prompt) ? prompt.length >= 14 : prompt.trim().split(/\s+/).length >= 8
  return long && subjects.length + (setting?.noun ? 1 : 0) >= 2
}

/** The plan in the shape that the request asks for. */
function shaped(
  picture: { design: Design; scene: Scene },
  ratio: string | undefined,
  language: Language,
  words: { reasoning: readonly string[]; remark: string },
): Plan {
  if (ratio === undefined || ratio === picture.scene.ratio) return { ...picture, ...words }
  const { scene, design, done } = applyEdits(picture.scene, picture.design, [{ kind: 'ratio', ratio }], language)
  return {
    scene,
    design,
    reasoning: [...words.reasoning, ...done],
    remark: [words.remark, ...done.map((each) => sentence(capital(each)))].filter(Boolean).join(' '),
  }
}

/** The answer to an instruction about a picture whose scene is gone. */
export function lostPicture(prompt: string): string | undefined {
  const { text } = protectStrings(prompt)
  if (
    isNewPicture(text.toLowerCase(), () => false) ||
    !/^(?:please |can you |could you |now )?(?:make (?:it|the|him|her|this)|change (?:it|the|his|her)|remove |delete |replace |add (?:a|an|some) .+ (?:to|on|in) (?:it|the|him|her)\b|undo|move (?:it|the)|turn (?:it|the)|zoom)|^(?:把|将|去掉|删掉|撤销|换成|改成)/i.test(
      text.trim(),
    )
  )
    return undefined
  return isChinese(text)
    ? '这张图的场景信息没有随对话传回来（缺少签名），所以无法在原图上修改。请把带签名的那一轮一起发送，或者重新描述整张图。'
    : "The scene of that picture did not come back with the conversation (its signature is missing), so it can't be edited exactly. Send the turn with its thought signature, or describe the whole picture anew."
}
