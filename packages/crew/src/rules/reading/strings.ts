/** Where a string of the prompt goes: its role, and who carries or says it. */
import { animate } from './kinds.ts'
import type { Mention, Reading } from './reading.ts'

const roles: Readonly<Record<string, string>> = {
  title: 'title',
  titled: 'title',
  entitled: 'title',
  headline: 'title',
  header: 'title',
  heading: 'heading',
  subtitle: 'subtitle',
  subheading: 'subtitle',
  subheadline: 'subtitle',
  tagline: 'slogan',
  slogan: 'slogan',
  motto: 'slogan',
  caption: 'caption',
  captioned: 'caption',
  footer: 'footer',
  button: 'button',
  price: 'price',
  date: 'date',
  name: 'name',
  named: 'name',
  called: 'name',
  label: 'label',
  labelled: 'label',
  labeled: 'label',
  logo: 'logo',
  body: 'body',
  text: 'label',
  word: 'label',
  words: 'label',
  message: 'label',
  lettering: 'label',
  letter: 'label',
  letters: 'label',
  inscription: 'label',
  phrase: 'label',
  quote: 'label',
  writing: 'label',
  font: 'label',
  标题: 'title',
  主标题: 'title',
  大标题: 'title',
  大字: 'title',
  副标题: 'subtitle',
  小标题: 'heading',
  标语: 'slogan',
  口号: 'slogan',
  广告语: 'slogan',
  落款: 'footer',
  页脚: 'footer',
  按钮: 'button',
  价格: 'price',
  日期: 'date',
  名字: 'name',
  名称: 'name',
  店名: 'title',
  标签: 'label',
  文字: 'label',
  字样: 'label',
  字: 'label',
  文案: 'label',
  正文: 'body',
  题字: 'label',
  内容: 'label',
  词: 'label',
  字幕: 'caption',
  英文: 'label',
  中文: 'label',
  汉字: 'label',
}

/** The role a word gives the string beside it: "title", 标语. */
export const roleOfWord = (word: string): string | undefined => (Object.hasOwn(roles, word) ? roles[word] : undefined)

/** Words that only announce a string and draw nothing. */
export const isStringWord = (word: string): boolean =>
  Object.hasOwn(roles, word) ||
  /^(?:bold |large |big |small |red |white |neon )*(?:text|words?|letters?|lettering|title|headline|caption)$/.test(
    word,
  )

/** Things made to be written on. */
const signs = /sign|board|billboard|placard|banner|牌|横幅|黑板|白板|匾|告示|标语/
const wears = /shirt|hoodie|jersey|sweater|t恤|衫|卫衣/i

/**
 * Takes a string into the reading.
 * @param before the word just before it
 * @param near what it may stand on, latest last
 */
export const attachString = (reading: Reading, index: number, before: string, near: readonly Mention[]): void => {
  if (reading.lettered.has(index)) return
  reading.lettered.add(index)
  const carrier = near.filter((mention) => !mention.gone).at(-1)
  const role = roleOfWord(before)
  if (carrier === undefined) {
    reading.letterings.push({ index, ...(role === undefined ? {} : { role }) })
    return
  }
  const garment = carrier.qualities.clothes.find((entry) => wears.test(entry.kind))
  const speaks =
    animate(carrier) &&
    garment === undefined &&
    /^(say|says|saying|said|shouts?|shouting|asks?|asking|yells?|yelling|whispers?|whispering|tells?|answers?|speech bubble|bubble|说|喊|问|大喊|说着|喊着|speak|speaks|talk|sing|sings|singing|exclaims?|shout|cry|ask|tell|whisper)$/.test(
      before,
    )
  const thinks = animate(carrier) && /^(thinks?|thinking|thought|thought bubble|想|心想|think|dream)$/.test(before)
  if (speaks || thinks) reading.letterings.push({ index, role: thinks ? 'thought' : 'speech', speaker: carrier })
  else reading.letterings.push({ index, role: role ?? (signs.test(carrier.noun) ? 'sign' : 'label'), carrier })
}
