/** Going back: which earlier picture a message means, if it means one. */
import type { Design } from '@plantain/illustrator/design/design'
import type { Catalogue } from '../catalogue.ts'
import { nameOfColour } from '../lexicon/colours.ts'
import { understand } from '../understand.ts'

export interface EarlierState {
  readonly prompts: readonly string[]
  readonly design: Design
}

const NUMBERS: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  original: 0,
  initial: 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  一: 0,
  二: 1,
  三: 2,
  四: 3,
  五: 4,
  六: 5,
}
const STEPS: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
}

const UNDO =
  /^(?:please )?(?:undo(?: (?:that|it|this|the last (?:change|edit|step|one)|your last (?:change|edit)|last (?:change|edit)))?|(?:revert|cancel|reverse|take back)(?: (?:that|it|this|the last (?:change|edit|step)|last (?:change|edit)))?|go back(?: (?:a|one) step)?|(?:go |switch |change |return |get |bring )?(?:it )?back(?: to (?:how|what|the way) it was(?: before)?)?|(?:the )?previous (?:one|version|picture|image)|step back|never ?mind(?: that)?|that was better before|it was better before|(?:撤销|撤回|取消|还原|恢复|退回|返回)(?:上一步|上一个|上次的?(?:修改|改动)|刚才的?(?:修改|改动)?|这次修改|这一步|原来的?样子?)?|回到上一[步张个](?:版本|图|图片)?|上一[张个版](?:版本|图|图片)?|回去|退回上一步|不要这次的?(?:修改|改动))$/i
const STEPS_BACK =
  /^(?:undo|go back|revert|step back)(?: the)?(?: last)? (one|two|three|four|five|\d+) (?:steps?|changes?|edits?|versions?|pictures?|times)(?: back)?$|^(?:撤销|退回|回退|后退)(?:最近|前)?([一两二三四五\d]+)[步次个](?:修改|改动)?$/i
const NAMED =
  /(?:go |switch |return |get |take (?:me |it )?|revert |bring |restore|use|continue (?:with|from)|start (?:again )?from|back|the|show (?:me )?(?:again )?)+ ?(?:back )?(?:to |with |from )?(?:the |my |your )?(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|original|initial)(?: (?:picture|image|version|one|drawing|photo|result|draft))?(?: again)?$|^(?:回到|恢复(?:到|成)?|还原(?:到|成)?|用|换回|改回|退回(?:到)?)?第([一二三四五六])[张个版幅](?:图片?|版本|画)?$|^(?:回到|恢复(?:到|成)?|还原(?:到|成)?|换回|改回)(?:最初|最开始|原来|原始|一开始)的?(?:样子|版本|图片?|画面|那张)?$/i
const WITH =
  /^(?:go |switch |return |revert |take me |bring )?(?:back )?(?:to )?(?:use )?(?:the )?(?:one|picture|version|image) (?:with|where(?: there (?:was|is))?|that (?:had|has)|of|in) (.+)$|^(?:回到|恢复到?|用|换回)?(?:有|带)(.+?)的?(?:那张|那个|那一张|版本|那版)(?:图|图片)?$/i
const PREVIOUS =
  /^(?:go |switch |return |revert |change )?(?:back )?(?:to )(?:the )?(?:previous|last|earlier|prior|former)(?: (?:one|version|picture|image|state))?$|^(?:回到|恢复到?|用|换回)(?:上一[张个版]|之前的?|前一[张个版])(?:版本|图|图片|样子)?$/i

/** How well a design answers to a description: nouns and their colours. */
function likeness(design: Design, wish: ReturnType<typeof understand>): number {
  let score = 0
  for (const subject of wish.subjects ?? []) {
    const same = design.subjects.filter(({ model, noun }) => model === subject.model || noun === subject.noun)
    if (same.length === 0) continue
    score += 2
    const colour = subject.colours?.[0]?.colour
    if (
      colour &&
      same.some(({ colours }) =>
        colours.some(
          (each) => each.colour === colour || nameOfColour(each.colour, 'en') === nameOfColour(colour, 'en'),
        ),
      )
    )
      score += 3
    else if (colour) score -= 1
  }
  const { setting } = wish
  if (setting?.time && design.setting?.time === setting.time) score += 2
  if (setting?.weather && design.setting?.weather === setting.weather) score += 2
  if (setting?.season && design.setting?.season === setting.season) score += 2
  if (setting?.noun && design.setting?.place === setting.place) score += 2
  if (wish.finish && wish.finish === design.finish) score += 2
  if (wish.look && wish.look === design.look) score += 2
  return score
}

export type Choice =
  | { readonly kind: 'state'; readonly index: number }
  | { readonly kind: 'none'; readonly reason: readonly [english: string, chinese: string] }
  | undefined

/**
 * @param states oldest first, the last is the picture that is talked about
 * @returns undefined when the message is no wish to go back
 */
export function stateMeant(message: string, states: readonly EarlierState[], catalogue: Catalogue): Choice {
  const plain = message
    .trim()
    .toLowerCase()
    .replace(/^(?:please|can you|could you|ok|okay|no|hmm|actually|wait|请|帮我|麻烦)[, ，]*/g, '')
    .replace(/^(?:please|can you|could you)[, ]*/, '')
    .replace(/[.!。！ ]+$/, '')
    .replace(/ ?(?:please|吧|了|一下)$/, '')
  const last = states.length - 1
  const back = (steps: number): Choice =>
    steps <= last
      ? { kind: 'state', index: last - steps }
      : {
          kind: 'none',
          reason: [
            `There ${last === 0 ? 'is no earlier picture' : `are only ${last} earlier pictures`} in this conversation.`,
            last === 0 ? '这次对话里没有更早的图。' : `这次对话里只有${last}张更早的图。`,
          ],
        }
  const named = NAMED.exec(plain)
  if (named) {
    const index = named[1] ? NUMBERS[named[1]] : named[2] ? NUMBERS[named[2]] : 0
    return index <= last
      ? { kind: 'state', index }
      : {
          kind: 'none',
          reason: [
            `This conversation has only ${states.length} ${states.length === 1 ? 'picture' : 'pictures'}.`,
            `这次对话里只有${states.length}张图。`,
          ],
        }
  }
  const steps = STEPS_BACK.exec(plain)
  if (steps) return back(STEPS[steps[1] ?? steps[2]] ?? Number(steps[1] ?? steps[2]))
  if (UNDO.test(plain) || PREVIOUS.test(plain)) return back(1)
  const like = WITH.exec(plain)
  if (like) {
    const wish = understand(like[1] ?? like[2], catalogue)
    const scored = states
      .map(({ design }, index) => ({ index, score: likeness(design, wish) + index / 1000 }))
      .sort((a, b) => b.score - a.score)
    if ((scored[0]?.score ?? 0) >= 2) return { kind: 'state', index: scored[0].index }
    return {
      kind: 'none',
      reason: [
        `No earlier picture of this conversation shows ${like[1] ?? like[2]}.`,
        `之前的图里没有${like[2] ?? like[1]}。`,
      ],
    }
  }
  return undefined
}
