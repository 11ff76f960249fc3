/** What words mean for size, light and the whole picture: time, weather, place, camera, style. English and Chinese. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { understand } from '../understand.ts'
import type { EditContext } from './context.ts'
import { sensesOf } from './context.ts'

type Setting = NonNullable<EditOperationInput['setting']>

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|double|two times|2x|2 times)(?: (?:as|its|the|the size of))?.*$|两倍|一倍|2倍/, 2],
  [/^(?:three times|triple|3x|3 times).*$|三倍|3倍/, 3],
  [/^(?:half(?: (?:as|its|the|of).*)?)$|一半|缩小一半/, 0.5],
  [
    /\b(?:much|a lot|way|far|significantly|considerably) (?:bigger|larger|taller)\b|\b(?:huge|enormous|giant|gigantic)\b|大很多|大得多|巨大|超大|特别大/,
    1.8,
  ],
  [/\b(?:a (?:bit|little)|slightly|somewhat) (?:bigger|larger|taller)\b|大一点|大一些|稍大|大点/, 1.2],
  [/\b(?:bigger|larger|taller|big|large|enlarged|wider)\b|^更?大$|变大|放大|更大|^大$/, 1.4],
  [
    /\b(?:much|a lot|way|far|significantly|considerably) (?:smaller|shorter)\b|\b(?:tiny|minuscule)\b|小很多|小得多|很小|迷你/,
    0.5,
  ],
  [/\b(?:a (?:bit|little)|slightly|somewhat) (?:smaller|shorter)\b|小一点|小一些|稍小|小点/, 0.82],
  [/\b(?:smaller|shorter|small|little|shrunk)\b|^更?小$|变小|缩小|更小|^小$/, 0.68],
]

/** Factor of size a description asks for. */
export function sizeNamed(description: string): number | undefined {
  const percent = /(\d+) ?(?:%|percent)(?: (bigger|larger|smaller))?/.exec(description)
  if (percent)
    return percent[2] === 'smaller'
      ? 1 - Number(percent[1]) / 100
      : percent[2]
        ? 1 + Number(percent[1]) / 100
        : Number(percent[1]) / 100
  return SIZES.find(([words]) => words.test(description))?.[1]
}

const LIGHTS: readonly (readonly [RegExp, { amount?: number; warmth?: number }])[] = [
  [/\b(?:brighter|lighter|less dark|(?<!less )bright|more light)\b|更?亮一?[些点]?$|明亮/, { amount: 0.6 }],
  [/\b(?:darker|dimmer|less (?:bright|light)|dim)\b|更?暗一?[些点]?$|昏暗/, { amount: -0.7 }],
  [/\b(?:warmer|warm)\b|更?暖一?[些点]?|温暖|暖色调?/, { warmth: 0.8 }],
  [/\b(?:cooler|colder|cool)\b|更?冷一?[些点]?|冷色调?/, { warmth: -0.8 }],
]

export const lightNamed = (description: string): { amount?: number; warmth?: number } | undefined =>
  LIGHTS.find(([words]) => words.test(description))?.[1]

/** Words of a description that say nothing. */
export const tidy = (description: string): string =>
  description
    .trim()
    .replace(/[.,!。，！]+$/, '')
    .replace(
      /^(?:to be |to |into |be |look(?:ing)? like |look(?:ing)? |as |a bit more |a little more |a bit |more |very |really |completely |all |fully )+/,
      '',
    )
    .replace(/ (?:instead|please|now|too|as well|again|style|-style)$/, '')
    .replace(/^(?:更加?|非常|很|看起来|呈|为|成|是)/, '')
    .replace(/(?:一些|一点|的样子|的)$/, '')
    .trim()

/** What a word means for the whole picture: time, weather, season, sky, camera, look, finish. */
export function featureOperation(context: EditContext, description: string): EditOperationInput | undefined {
  const plain = tidy(description)
  const tries = [
    plain,
    plain.replace(
      /^(?:a|an|the|in|at|by|during|with|like|in the style of|in a|of|under|on a|to a|using|as a|use|use a|in an) /,
      '',
    ),
    plain.replace(/^(?:in |at |to |like |as |with |use )?(?:a |an |the )?/, ''),
    plain.replace(/^in the (?:style|manner|look) of (?:an? |the )?/, ''),
    plain.replace(/(?: style| drawing| painting| look| effect| scene| time| day| sky| photo)$/, ''),
    plain
      .replace(/^(?:in |like |as |use )?(?:a |an |the )?/, '')
      .replace(/(?: style| drawing| look| effect| scene| time| illustration| rendering| picture| image| version)$/, ''),
    plain.replace(/(?:的)?(?:风格|风|样式|效果|时候|时分|天气|场景|画面|季节|时间)$/, ''),
    plain.replace(/天$/, ''),
    plain.replace(/^(?:用|以|在|成)/, '').replace(/(?:的)?(?:风格|风|样式|效果|画风|时候)$/, ''),
  ]
  for (const each of tries) {
    const word = each.trim()
    if (word === '') continue
    if (/^(?:day|bright day|白天|白昼)$/.test(word)) return { kind: 'surroundings', setting: { time: 'day' } }
    if (
      /^(?:normal|original|realistic|no style|photo|3d|原来|正常|写实)$/.test(word) &&
      (context.scene.finish || context.design.look !== 'soft')
    )
      return { kind: 'restyle', look: 'soft', finish: 'none' }
    const styled = [word, `in ${word}`, `${word} style`, `${word}风格`, `${word}画`]
      .map((key) => sensesOf(context, key)?.feature)
      .find((feature) => feature && ['look', 'finish'].includes(feature.kind))
    const feature = sensesOf(context, word)?.feature ?? styled
    if (!feature) continue
    const { kind, value } = feature
    if (kind === 'time') return { kind: 'surroundings', setting: { time: value as Setting['time'] } }
    if (kind === 'weather') return { kind: 'surroundings', setting: { weather: value as Setting['weather'] } }
    if (kind === 'season')
      return {
        kind: 'surroundings',
        setting: { season: value as Setting['season'], ...(value === 'winter' ? { weather: 'snow' as const } : {}) },
      }
    if (kind === 'sky')
      return { kind: 'surroundings', setting: { sky: [value], ...(value === 'sun' ? {} : { time: 'night' as const }) } }
    if (kind === 'look') return { kind: 'restyle', look: value as EditOperationInput['look'] }
    if (kind === 'finish') return { kind: 'restyle', finish: value }
    if (kind === 'framing') return { kind: 'camera', framing: value as EditOperationInput['framing'] }
    if (kind === 'angle') return { kind: 'camera', angle: value as EditOperationInput['angle'] }
    if (kind === 'focus') return { kind: 'camera', focus: value as EditOperationInput['focus'] }
    if (kind === 'ratio') return { kind: 'ratio', ratio: value }
    if (kind === 'dark' && context.scene.root.kind === 'sheet') return { kind: 'theme', dark: true }
    if (kind === 'theme' && context.scene.root.kind === 'sheet') return { kind: 'theme', theme: value }
  }
  return undefined
}

/** A setting by its name: "a beach", 海边. */
export function placeOperation(context: EditContext, description: string): EditOperationInput | undefined {
  const plain = tidy(description).replace(/^(?:in |on |at |under )?(?:a|an|the) /, '')
  const { setting } = understand(
    `a cat ${/^(?:in|on|at|under) /.test(tidy(description)) ? tidy(description) : `in ${/^[a-z]/.test(plain) ? `a ${plain}` : plain}`}`,
    context.catalogue,
  )
  const direct =
    sensesOf(context, plain)?.place ??
    sensesOf(context, plain.split(' ').at(-1) ?? plain)?.place ??
    sensesOf(context, plain.replace(/(?:里|上|中|边|旁|背景)$/, ''))?.place
  const id = direct?.id ?? (setting?.noun ? setting.place : undefined)
  if (!id) return undefined
  return {
    kind: 'surroundings',
    setting: {
      place: id,
      noun: plain,
      ...(setting?.adjectives?.length ? { adjectives: setting.adjectives } : {}),
      ...(setting?.time ? { time: setting.time } : {}),
      ...(setting?.weather ? { weather: setting.weather } : {}),
    },
  }
}
