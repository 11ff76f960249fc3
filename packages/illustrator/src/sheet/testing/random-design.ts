/** Designs nobody prepared: every kind, texts of every length in several scripts, any number of parts. */
import { type Design, designSchema } from '../../design/design.ts'
import { chanceOf } from '../../stage/chance.ts'
import { kinds } from '../kinds/kinds.ts'

const words = {
  en: 'fresh garden market opens every Saturday with live music bread cheese extraordinary internationalization quick brown fox jumps over lazy dog in spring light rain responsibility x'.split(
    ' ',
  ),
  de: 'Donaudampfschifffahrt Öffnungszeiten Straße über Äpfel Geschwindigkeitsbegrenzung und Kaffee mit Kuchen am Sonntag'.split(
    ' ',
  ),
  zh: '春天 的 花园 市场 每周六 开放 现场 音乐 面包 和 奶酪 ， 欢迎 光临 《 光合作用 》 、 水 。'.split(' '),
  ja: '東京 の 春 は 美しい 。 桜 が 咲く 、 コーヒー を 飲む ショップ'.split(' '),
  ru: 'весенний рынок открыт каждую субботу с живой музыкой достопримечательности'.split(' '),
  ar: 'مرحبا بكم في السوق كل يوم سبت مع الموسيقى 2026'.split(' '),
  th: 'สวัสดี ตลาด ดอกไม้ ทุกวันเสาร์ ยินดีต้อนรับ'.split(' '),
} as const
type Language = keyof typeof words

const roles = [
  'title',
  'subtitle',
  'heading',
  'body',
  'label',
  'caption',
  'price',
  'date',
  'name',
  'slogan',
  'button',
  'footer',
  'sign',
  'logo',
  'speech',
] as const
const nouns = ['cat', 'coffee', 'rocket', 'tulip', 'mountain', 'guitar', 'unobtainium', 'bread']
export const ratios = [
  [1024, 1024],
  [848, 1264],
  [1264, 848],
  [896, 1200],
  [1200, 896],
  [928, 1152],
  [1152, 928],
  [768, 1376],
  [1376, 768],
  [1584, 672],
] as const

export interface RandomCase {
  readonly design: Design
  readonly width: number
  readonly height: number
  readonly seed: number
}

/** The same number gives the same case. */
export function randomCase(number: number): RandomCase {
  const chance = chanceOf('random-design', number)
  const language = chance.pick('language', Object.keys(words) as Language[])
  const phrase = (name: string, least: number, most: number): string => {
    const list: readonly string[] = words[language]
    const count = Math.floor(chance.between(`${name}/count`, least, most + 1))
    const chosen = Array.from({ length: count }, (_, index) => chance.pick(`${name}/${index}`, list))
    return chosen.join(/zh|ja|th/.test(language) ? '' : ' ')
  }
  const times = (name: string, most: number) =>
    Array.from({ length: Math.floor(chance.between(name, 0, most + 0.99)) }, (_, index) => index)
  const type = chance.pick('type', Object.keys(kinds))
  const [width, height] = chance.pick('ratio', ratios)
  const long = chance.number('long') < 0.25
  const texts = [
    ...(chance.number('untitled') < 0.12
      ? []
      : [{ id: 'title', text: phrase('title', 1, long ? 10 : 5), role: 'title' as const }]),
    ...times('texts', 5).map((index) => ({
      id: `text-${index}`,
      text: phrase(`text-${index}`, 1, long ? 24 : 7),
      role: chance.pick(`role-${index}`, roles),
    })),
  ]
  const sections = times('sections', 4).map((section) => ({
    id: `section-${section}`,
    role: chance.pick(`role-${section}`, ['section', 'steps', 'column']),
    ...(chance.number(`heading-${section}`) < 0.7 && { heading: phrase(`heading-${section}`, 1, 3) }),
    items: times(`items-${section}`, 6).map((item) => {
      const name = `item-${section}-${item}`
      return {
        text: phrase(name, 1, long ? 16 : 6),
        ...(chance.number(`${name}/label?`) < 0.3 && {
          label: chance.number(`${name}/number`) < 0.4 ? `${item + 1}` : phrase(`${name}/label`, 1, 2),
        }),
        ...(chance.number(`${name}/detail?`) < 0.3 && { detail: phrase(`${name}/detail`, 1, 6) }),
        ...(chance.number(`${name}/price?`) < 0.2 && { price: '€12.50' }),
        ...(chance.number(`${name}/icon?`) < 0.3 && { icon: chance.pick(`${name}/icon`, nouns) }),
      }
    }),
  }))
  const data = times('data', 1.6).map((set) => ({
    id: `data-${set}`,
    kind: chance.pick(`kind-${set}`, [
      'bar',
      'line',
      'pie',
      'donut',
      'stacked bar',
      'area',
      'horizontal bar',
      'scatter',
      'table',
    ]),
    title: phrase(`data-${set}`, 1, 4),
    ...(chance.number(`unit-${set}`) < 0.4 && { unit: '%' }),
    columns: ['A', 'B'].slice(0, 1 + Math.floor(chance.between(`columns-${set}`, 0, 2))),
    rows: Array.from({ length: 2 + Math.floor(chance.between(`rows-${set}`, 0, 7)) }, (_, row) => ({
      label: phrase(`row-${set}-${row}`, 1, 2),
      values: [0, 1].map((column) => Math.round(chance.between(`value-${set}-${row}-${column}`, 1, 900))),
    })),
  }))
  const subjects = times('subjects', 2).map((index) => {
    const noun = chance.pick(`noun-${index}`, nouns)
    return { id: `subject-${index}`, noun, model: noun }
  })
  const design = designSchema.parse({
    kind: 'document',
    language,
    subjects,
    texts: texts.filter(({ text }) => text !== ''),
    document: { type, sections, data },
  })
  return { design, width, height, seed: number }
}

/** Texts that a sheet must show, letter for letter. */
export const givenTexts = (design: Design): string[] => [
  ...design.texts.map(({ text }) => text),
  ...(design.document?.sections ?? [])
    .flatMap(({ heading, items }) => [
      heading,
      ...items.flatMap(({ text, label, detail, price }) => [text, label, detail, price]),
    ])
    .filter((text): text is string => Boolean(text)),
  ...(design.document?.data ?? [])
    .flatMap(({ title, kind, rows }) => [
      title,
      ...(kind === 'scatter' || rows.length > 12 ? [] : rows.map(({ label }) => label)),
    ])
    .filter((text): text is string => Boolean(text)),
]
