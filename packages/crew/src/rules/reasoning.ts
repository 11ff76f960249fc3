/** The plan in words, for the thoughts: what was understood, what was chosen, what could not be drawn; in the prompt's language. */
import type { Design, Subject } from '@plantain/illustrator/design/design'
import { nameOfColour } from './lexicon/colours.ts'
import { nameOfPlace } from './lexicon/places.ts'
import { verbNamed } from './lexicon/verbs.ts'

type Tongue = 'en' | 'zh'

const relationWords: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  on: ['on', '在…上'],
  under: ['under', '在…下'],
  above: ['above', '在…上方'],
  in: ['in', '在…里'],
  'left-of': ['left of', '在…左边'],
  'right-of': ['right of', '在…右边'],
  'in-front-of': ['in front of', '在…前面'],
  behind: ['behind', '在…后面'],
  beside: ['beside', '在…旁边'],
  between: ['between', '在…之间'],
  around: ['around', '围绕'],
  with: ['with', '带着'],
  holding: ['holding', '拿着'],
  wearing: ['wearing', '穿戴'],
  riding: ['riding', '骑着'],
  'leaning-on': ['leaning on', '靠着'],
  'hanging-from': ['hanging from', '挂在'],
  facing: ['facing', '面对'],
  'attached-to': ['attached to', '附在'],
  'at-left': ['on the left', '在左边'],
  'at-right': ['on the right', '在右边'],
  'at-centre': ['in the centre', '在中央'],
  'at-top': ['at the top', '在上方'],
  'at-bottom': ['at the bottom', '在下方'],
  'in-foreground': ['in the foreground', '在前景'],
  'in-background': ['in the background', '在背景'],
}

const times: Readonly<Record<string, string>> = {
  dawn: '黎明',
  morning: '早晨',
  day: '白天',
  afternoon: '下午',
  'golden-hour': '黄金时刻',
  dusk: '黄昏',
  night: '夜晚',
}
const weathers: Readonly<Record<string, string>> = {
  clear: '晴天',
  cloudy: '多云',
  rain: '下雨',
  storm: '暴风雨',
  snow: '下雪',
  fog: '有雾',
  wind: '有风',
  rainbow: '彩虹',
}

/** Things named in one sentence before the rest is only counted. */
const NAMED = 12

const listed = (words: readonly string[], tongue: Tongue): string => {
  const shown = words.slice(0, NAMED)
  const more = words.length - shown.length
  if (tongue === 'zh') return `${shown.join('、')}${more > 0 ? `等共 ${words.length} 项` : ''}`
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

const describe = (subject: Subject, tongue: Tongue): string => {
  const colours = subject.colours.map(
    (entry) =>
      nameOfColour(entry.colour, tongue) +
      (entry.part === 'main' || entry.part.startsWith('second') || entry.part.startsWith('colour')
        ? ''
        : tongue === 'zh'
          ? `（${entry.part}）`
          : ` (${entry.part})`),
  )
  const number = subject.count > 1 || !subject.plural ? `${subject.count} × ` : ''
  const clothes = subject.clothes.map(
    (garment) =>
      `${garment.colour === undefined ? '' : `${nameOfColour(garment.colour, tongue)}${tongue === 'zh' ? '' : ' '}`}${garment.kind}`,
  )
  const extra = [...colours, ...clothes]
  return `${number}${subject.noun}${extra.length > 0 ? (tongue === 'zh' ? `（${extra.join('、')}）` : ` (${extra.join(', ')})`) : ''}`
}

const understood = (design: Design, tongue: Tongue, noun: (id: string | undefined) => string): string => {
  const subjects = listed(
    design.subjects.map((subject) => describe(subject, tongue)),
    tongue,
  )
  const deeds = design.actions.map((action) => {
    const verb = tongue === 'zh' ? (verbNamed(action.verb)?.chinese[0] ?? action.verb) : action.verb
    const object = action.object === undefined ? '' : ` ${noun(action.object)}`
    const partner =
      action.partner === undefined
        ? ''
        : tongue === 'zh'
          ? `（对象：${noun(action.partner)}）`
          : ` (with ${noun(action.partner)})`
    return tongue === 'zh'
      ? `${noun(action.actor)}${verb}${object.trim()}${partner}`
      : `${noun(action.actor)}: ${verb}${object}${partner}`
  })
  const places = design.relations.map((relation) => {
    const word = relationWords[relation.kind]
    const object =
      relation.second === undefined
        ? noun(relation.object)
        : `${noun(relation.object)}${tongue === 'zh' ? '和' : ' and '}${noun(relation.second)}`
    if (tongue === 'en') return `${noun(relation.subject)} ${word[0]}${object === '' ? '' : ` ${object}`}`
    return word[1].includes('…')
      ? `${noun(relation.subject)}${word[1].replace('…', object)}`
      : `${noun(relation.subject)}${word[1]}${object}`
  })
  if (tongue === 'zh') {
    return [
      subjects === '' ? '' : `画面内容：${subjects}。`,
      deeds.length > 0 ? `动作：${listed(deeds, tongue)}。` : '',
      places.length > 0 ? `位置：${listed(places, tongue)}。` : '',
    ].join('')
  }
  return [
    subjects === '' ? '' : `The picture shows ${subjects}.`,
    deeds.length > 0 ? `Who does what: ${listed(deeds, tongue)}.` : '',
    places.length > 0 ? `Where: ${listed(places, tongue)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const light = (design: Design, tongue: Tongue): string => {
  const { setting } = design
  if (setting === undefined)
    return design.kind === 'document'
      ? ''
      : tongue === 'zh'
        ? '没有指定地点，用干净的背景，主体居中，柔和的主光。'
        : 'No place is named, so it stands before a plain backdrop under a soft key light.'
  const place = setting.noun ?? nameOfPlace(setting.place, tongue)
  const time = setting.time === undefined ? '' : tongue === 'zh' ? times[setting.time] : setting.time.replace('-', ' ')
  const weather = setting.weather === undefined ? '' : tongue === 'zh' ? weathers[setting.weather] : setting.weather
  const sky = setting.sky.join(tongue === 'zh' ? '、' : ', ')
  const words = [time, weather, sky].filter((word) => word !== '')
  if (setting.noun === undefined && setting.place !== 'studio' && design.kind !== 'document') {
    const told =
      words.length > 0
        ? tongue === 'zh'
          ? `，${words.join('，')}，光线随之安排`
          : `; light and sky follow ${words.join(', ')}`
        : ''
    return tongue === 'zh'
      ? `没有指定地点，按画中的事物选用合适的场景：${place}${told}。`
      : `No place is named; a fitting one is chosen for what is shown: ${place}${told}.`
  }
  return tongue === 'zh'
    ? `场景是${place}${words.length > 0 ? `，${words.join('，')}，光线随之安排` : ''}。`
    : `It takes place in: ${place}${words.length > 0 ? `; light and sky follow ${words.join(', ')}` : ''}.`
}

const choices = (design: Design, tongue: Tongue): string => {
  const style = [
    design.look === 'soft' ? '' : design.look,
    design.finish ?? '',
    design.camera.angle ?? '',
    design.camera.framing ?? '',
  ].filter((word) => word !== '')
  const type = design.document?.type
  const texts = design.texts.map((text) => `“${text.text}”`)
  const sections =
    design.document === undefined ? 0 : design.document.sections.reduce((sum, section) => sum + section.items.length, 0)
  const rows = design.document === undefined ? 0 : design.document.data.reduce((sum, data) => sum + data.rows.length, 0)
  if (tongue === 'zh')
    return [
      type === undefined
        ? ''
        : `按“${type}”版式排版${sections > 0 ? `，共 ${sections} 个条目` : ''}${rows > 0 ? `，${rows} 行数据` : ''}。`,
      texts.length > 0 ? `文字逐字照写：${listed(texts, tongue)}。` : '',
      style.length > 0 ? `风格与镜头：${style.join('、')}。` : '',
      design.excluded.length > 0 ? `不出现：${design.excluded.join('、')}。` : '',
      `画幅 ${design.ratio ?? '1:1'}。`,
    ].join('')
  return [
    type === undefined
      ? ''
      : `It is laid out as a ${type}${sections > 0 ? ` with ${sections} items` : ''}${rows > 0 ? ` and ${rows} rows of data` : ''}.`,
    texts.length > 0 ? `Set letter for letter: ${listed(texts, tongue)}.` : '',
    style.length > 0 ? `Style and camera: ${style.join(', ')}.` : '',
    design.excluded.length > 0 ? `Left out: ${design.excluded.join(', ')}.` : '',
    `The shape is ${design.ratio ?? '1:1'}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** One paragraph each: what was understood, where and in which light, what was chosen, what is not exact. */
export const reasoningOf = (design: Design): string[] => {
  const tongue: Tongue = design.language === 'zh' ? 'zh' : 'en'
  const nouns = new Map(design.subjects.map((subject) => [subject.id, subject.noun]))
  const noun = (id: string | undefined): string => (id === undefined ? '' : (nouns.get(id) ?? id))
  const honest =
    design.notes.length === 0
      ? ''
      : tongue === 'zh'
        ? `不能完全照办的：${design.notes.join('')}`
        : `What cannot be drawn exactly: ${design.notes.join(' ')}`
  return [understood(design, tongue, noun), light(design, tongue), choices(design, tongue), honest].filter(
    (paragraph) => paragraph.trim() !== '',
  )
}
