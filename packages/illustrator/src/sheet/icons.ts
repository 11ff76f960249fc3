/** Icons by word, as SVG and as pixels. */
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import { artIndex, iconArt } from './art.ts'
import { Bounded } from './bounded.ts'

export interface FoundIcon {
  readonly icon: string
  /** The icon's own name in the asked language, to tell the user what was drawn. */
  readonly label: string
}

const singulars = (word: string): string[] => {
  const forms = [word]
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  if (word.endsWith('es')) forms.push(word.slice(0, -2))
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1))
  if (word.endsWith('ing')) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`)
  return forms
}

const wordsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replace(/[-_]/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/)
    .filter((word) => word && !/^(a|an|the|some|my|your|our|of)$/.test(word))

/** Whole phrase, then its head (English heads stand last), in singular too. */
function english(phrase: string): string | undefined {
  const words = wordsOf(phrase)
  const table = artIndex().english
  for (let start = 0; start < words.length; start++) {
    const head = words.slice(start)
    const last = head.at(-1) as string
    for (const form of singulars(last)) {
      const found = table[[...head.slice(0, -1), form].join(' ')]
      if (found) return found
    }
  }
  return undefined
}

/** Whole word, then ever shorter endings: in Chinese the head stands last too. */
function chinese(phrase: string): string | undefined {
  const word = phrase.replace(/[\s\p{P}]/gu, '')
  const table = artIndex().chinese
  for (let start = 0; start < word.length; start++) {
    const rest = word.slice(start)
    // A lone last character says too little ("公司" is no "司").
    if (rest.length === 1 && word.length > 1 && !/[猫狗鸟鱼花树山海月雨雪茶酒饭面汤船车书]/.test(rest)) return undefined
    if (table[rest]) return table[rest]
  }
  return undefined
}

/**
 * Words that have an icon by accident: they are said of anything.
 */
const tooGeneral = new Set(
  'and or for with to in on at by from as is are be it its this that these those not no yes one two three four five six seven eight nine ten a an the all any more most new old big small good best top up down left right back end soon free ok on off first second next last way part point type kind set use used using make made get create design poster text title card sign picture image menu list page symbol letter letters word words person man woman people red blue green yellow white black orange pink purple brown face hand body arrow button circle square vs hot cold day morning evening hour time'.split(
    ' ',
  ),
)
const tooGeneralChinese = new Set(
  '的 了 和 与 在 一 二 三 个 是 有 上 下 左 右 大 小 新 好 人 图 字 写 做 请 海报 文字 标题 图片 画 红 黄 蓝 绿 白 黑 时间 早上 晚上'.split(
    ' ',
  ),
)

/**
 * Icons for the nouns of a sentence, in their order: decoration for texts that name no subject.
 * @param most How many at most.
 */
export function iconsIn(text: string, most: number): string[] {
  const found: string[] = []
  const add = (icon: string | undefined) => {
    // Symbols, flags and faces say little about a subject.
    if (
      icon &&
      !found.includes(icon) &&
      !/button|symbol|sign$|face|arrow|keycap|flag|circle|square|clock$|thirty|-hand|hands|person|man-|woman-/.test(
        icon,
      )
    )
      found.push(icon)
  }
  for (const phrase of text.split(/[.,;:!?。，；：！？、\n()（）|/]+/)) {
    if (/\p{Script=Han}/u.test(phrase)) {
      const table = artIndex().chinese
      for (let start = 0; start < phrase.length; start++)
        for (let length = Math.min(6, phrase.length - start); length >= 1; length--) {
          const word = phrase.slice(start, start + length)
          if (
            !table[word] ||
            tooGeneralChinese.has(word) ||
            (length === 1 && !/[猫狗鸟鱼花树山海月雨雪茶酒饭面汤船车书水糖盐蛋鸡牛羊龙虎兔马猴猪蛇鼠]/.test(word))
          )
            continue
          add(table[word])
          start += length - 1
          break
        }
      continue
    }
    const words = wordsOf(phrase)
    const table = artIndex().english
    for (let start = 0; start < words.length; start++)
      for (let length = Math.min(3, words.length - start); length >= 1; length--) {
        const group = words.slice(start, start + length)
        if (length === 1 && (tooGeneral.has(group[0] as string) || (group[0] as string).length < 3)) continue
        const form = singulars(group.at(-1) as string)
          .map((last) => [...group.slice(0, -1), last].join(' '))
          .find((name) => table[name])
        if (!form) continue
        add(table[form])
        start += length - 1
        break
      }
  }
  return found.slice(0, most)
}

/** Does the icon's own name hold a word of the text, so that it shows what is said and not what is tagged with it? */
function shows(icon: string, text: string): boolean {
  const [english = '', chinese = ''] = artIndex().labels[icon] ?? []
  if (/^no |prohibited|forbidden/i.test(english)) return false
  const names = wordsOf(english).filter(
    (word) => !/^(red|green|yellow|blue|orange|purple|white|black|brown)$/.test(word),
  )
  const said = new Set(wordsOf(text).flatMap((word) => [word, ...singulars(word)]))
  if (names.length > 0 && names.every((name) => said.has(name) || singulars(name).some((form) => said.has(form))))
    return true
  return chinese !== '' && text.includes(chinese.replace(/^[红绿黄蓝白黑]/u, ''))
}

/** Icons for the nouns of a sentence whose own names are those nouns; fewer than `iconsIn` and never beside the point. */
export const trueIconsIn = (text: string, most: number): string[] =>
  iconsIn(text, 12)
    .filter((icon) => shows(icon, text))
    .slice(0, most)

/**
 * The icon that shows a word; undefined when none does (better no icon than a wrong one).
 *
 * @param loose Also take what stands before the head: a coffee for "coffee shop". For decoration, not for depiction.
 * @example
 * findIcon('red apples') // { icon: 'fluent/red-apple', label: 'red apple' }
 * findIcon('咖啡', 'zh') // { icon: 'fluent/hot-beverage', label: '热饮' }
 */
export function findIcon(word: string, language = 'en', loose = false): FoundIcon | undefined {
  const han = /\p{Script=Han}/u.test(word)
  const icon = artIndex().icons[word]
    ? word
    : ((han ? chinese(word) : english(word)) ?? (loose ? iconsIn(word, 1)[0] : undefined))
  if (!icon) return undefined
  const [englishLabel, chineseLabel] = artIndex().labels[icon] ?? [icon, icon]
  return { icon, label: language.startsWith('zh') ? chineseLabel : englishLabel }
}

/** A whole SVG document of an icon, in its own units. */
export function iconSvg(icon: string, pixels?: number): string {
  const { width, height, body } = iconArt(icon)
  const scale = pixels === undefined ? 1 : pixels / Math.max(width, height)
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha; not multiplied by alpha. */
  readonly data: Uint8Array
}

const images = new Bounded<string, Promise<Canvas>>(160)

/** Up to this many pixels icons are drawn twice as large and averaged: their inner shadows have hard, jagged masks. */
const smoothed = 640

async function rasterise(icon: string, pixels: number): Promise<Canvas> {
  const times = pixels <= smoothed ? 2 : 1
  const image = await loadImage(Buffer.from(iconSvg(icon, pixels * times)))
  const large = createCanvas(Math.round(image.width), Math.round(image.height))
  large.getContext('2d').drawImage(image, 0, 0)
  if (times === 1) return large
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width / times)),
    Math.max(1, Math.round(image.height / times)),
  )
  const context = canvas.getContext('2d')
  // At exactly half, bilinear sampling is the mean of four pixels.
  context.imageSmoothingQuality = 'low'
  context.drawImage(large, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** An icon as a drawable image of `pixels` on its longer side. */
export const iconImage = (icon: string, pixels: number): Promise<Canvas> =>
  images.get(`${icon}@${pixels}`, () => rasterise(icon, pixels))

/** An icon in a square of pixels, for sprites and cards. */
export async function iconPicture(icon: string, pixels: number): Promise<Pixels> {
  const side = Math.max(1, Math.round(pixels))
  const canvas = createCanvas(side, side)
  const image = await iconImage(icon, side)
  canvas.getContext('2d').drawImage(image, Math.round((side - image.width) / 2), Math.round((side - image.height) / 2))
  const { data } = canvas.getContext('2d').getImageData(0, 0, side, side)
  return { width: side, height: side, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

/** What the stage calls the same thing: the picture on an upright card. */
export const cardPicture = iconPicture
