/** What could not be honoured exactly, said in the prompt's language. */

import type { Reading } from './reading/reading.ts'
import type { Drawn } from './subjects.ts'

interface Facts {
  readonly reader: 'en' | 'zh'
  readonly drawn: Drawn
  readonly reading: Reading
  readonly unread: number
  readonly strings: readonly string[]
}

const english = {
  wider: (noun: string, instead: string) => `There is no model of “${noun}”; “${instead}” stands in for it.`,
  described: (noun: string, instead: string) =>
    `There is no model of “${noun}”; it is built from its described shape (${instead}).`,
  card: (noun: string) => `There is no model of “${noun}”; it appears as a picture card.`,
  cut: (noun: string, count: number) => `${count} of “${noun}” are more than one picture can show; 200 are drawn.`,
  left: (words: string) => `Not placed in the picture: ${words}.`,
  overflow: (count: number) => `${count} further things are more than one picture can hold and were left out.`,
  unread: (count: number) => `The last ${count} characters of the prompt were not read.`,
}

const chinese: typeof english = {
  wider: (noun, instead) => `没有“${noun}”的模型，用“${instead}”代替。`,
  described: (noun, instead) => `没有“${noun}”的模型，按描述的形状（${instead}）制作。`,
  card: (noun) => `没有“${noun}”的模型，以图卡的形式出现。`,
  cut: (noun, count) => `“${noun}”要求 ${count} 个，超过一幅画能容纳的数量，只画 200 个。`,
  left: (words) => `未能放进画面：${words}。`,
  overflow: (count) => `另有 ${count} 样东西超过一幅画能容纳的数量，已省略。`,
  unread: (count) => `提示词最后 ${count} 个字符没有读取。`,
}

/** Longest list of loose words in one note. */
const LISTED = 12

export const notesOf = ({ reader, drawn, reading, unread }: Facts): string[] => {
  const say = reader === 'zh' ? chinese : english
  const notes = drawn.compromises.map((entry) =>
    entry.match === 'card'
      ? say.card(entry.noun)
      : entry.match === 'wider'
        ? say.wider(entry.noun, entry.instead ?? '')
        : say.described(entry.noun, entry.instead ?? ''),
  )
  for (const entry of drawn.cut) notes.push(say.cut(entry.noun, entry.count))
  const left = [...new Set(reading.leftovers)]
  if (left.length > 0) notes.push(say.left(left.slice(0, LISTED).join(reader === 'zh' ? '、' : ', ')))
  if (reading.overflow > 0) notes.push(say.overflow(reading.overflow))
  if (unread > 0) notes.push(say.unread(unread))
  return notes
}
