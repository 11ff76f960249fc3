/** Which pose an instance takes for what it does. Pure decisions; where hands touch is settled when it is placed. */
import type { Subject } from '../../design/design.ts'
import type { Pose } from '../model.ts'
import type { Actor } from './actor.ts'
import { isCreature, knownPose } from './actor.ts'
import type { Doing } from './bonds.ts'
import type { VerbRule } from './verb-rule.ts'
import { isExpression } from './words.ts'

const INSTRUMENTS = ['guitar', 'violin', 'cello', 'piano', 'drums', 'flute', 'trumpet', 'accordion'] as const

/** `play-guitar` for a guitar and what is like it. */
function instrumentPose(held: Actor | undefined): string | undefined {
  if (!held) return undefined
  const words = [held.model.id, ...held.model.names.en, ...held.model.kinds].join(' ')
  const like: Readonly<Record<string, (typeof INSTRUMENTS)[number]>> = {
    ukulele: 'guitar',
    banjo: 'guitar',
    bass: 'guitar',
    lute: 'guitar',
    pipa: 'guitar',
    erhu: 'violin',
    saxophone: 'trumpet',
    horn: 'trumpet',
    clarinet: 'flute',
    recorder: 'flute',
    harmonica: 'flute',
    keyboard: 'piano',
    drum: 'drums',
  }
  const found =
    INSTRUMENTS.find((name) => words.includes(name)) ??
    like[Object.keys(like).find((name) => words.includes(name)) ?? '']
  return found ? `play-${found}` : undefined
}

/** Words of a subject that name a way to be: "a sleeping cat" keeps its state as `sleeping`. */
const STATES: Readonly<Record<string, string>> = {
  sleeping: 'sleep',
  asleep: 'sleep',
  sitting: 'sit',
  lying: 'lie',
  standing: 'stand',
  running: 'run',
  walking: 'walk',
  jumping: 'jump',
  flying: 'fly',
  swimming: 'swim',
  dancing: 'dance',
  waving: 'wave',
  kneeling: 'kneel',
  smiling: 'stand',
  eating: 'eat',
  thinking: 'think',
  crying: 'cry',
  laughing: 'laugh',
  singing: 'sing',
  meditating: 'meditate',
  crawling: 'crawl',
  climbing: 'climb',
  cheering: 'cheer',
}

const EXPRESSIONS: Readonly<Record<string, string>> = {
  happy: 'open',
  joyful: 'laugh',
  cheerful: 'open',
  sad: 'sad',
  unhappy: 'sad',
  angry: 'angry',
  mad: 'angry',
  furious: 'angry',
  surprised: 'surprise',
  shocked: 'surprise',
  scared: 'scared',
  afraid: 'scared',
  frightened: 'scared',
  calm: 'calm',
  serious: 'calm',
  sleepy: 'sleep',
  tired: 'sleep',
  laughing: 'laugh',
  smiling: 'smile',
  crying: 'sad',
  excited: 'laugh',
  proud: 'smile',
  worried: 'sad',
  focused: 'focus',
  winking: 'wink',
  grumpy: 'angry',
}

/** A face by any word for it; unknown words are passed on, models ignore what they cannot show. */
export const expressionOf = (subject: Subject | undefined): string | undefined => {
  const word = subject?.expression ?? subject?.states.find((state) => EXPRESSIONS[state])
  const face = word === undefined ? undefined : (EXPRESSIONS[word] ?? word)
  return face !== undefined && isExpression(face) ? face : undefined
}

const posesOf = (actor: Actor, rule: VerbRule, seated: boolean): readonly string[] =>
  actor.nature === 'person'
    ? seated
      ? (rule.seated ?? [...rule.person, 'sit'])
      : rule.person
    : actor.nature === 'bird'
      ? (rule.bird ?? rule.animal ?? ['stand'])
      : (rule.animal ?? ['stand'])

/**
 * The pose of a creature; `seatHeight` and hands come later.
 * @param held what it holds, the first thing
 */
export function poseOf(actor: Actor, doing: Doing | undefined, held: Actor | undefined): Pose | undefined {
  if (!isCreature(actor) && !(actor.model.poses?.length && doing?.rules.length)) return undefined
  const expression = expressionOf(actor.subject)
  const rules = doing?.rules ?? []
  const rule = rules.length > 1 && rules[0].person.includes('ride') ? rules[1] : rules[0]
  const face =
    expression ?? rules.find((each) => each.expression)?.expression ?? (actor.nature === 'person' ? 'smile' : undefined)
  const named = (names: readonly string[]): Pose => ({
    name: knownPose(actor.model, names),
    ...(face ? { expression: face } : {}),
  })
  const carried = doing?.carried
  if (carried === 'ride' && (rules.length === 0 || rules[0].person.includes('ride')))
    return named(actor.nature === 'person' ? ['ride', 'sit'] : ['ride', 'sit-upright', 'sit', 'stand'])
  if (carried === 'inside')
    return named(actor.nature === 'person' ? ['drive', 'ride', 'sit'] : ['sit-upright', 'sit', 'stand'])
  if (carried === 'lie') return named(rule ? posesOf(actor, rule, false) : ['lie'])
  const seated = carried === 'seat' || ((carried === 'surround' || carried === 'station') && rule?.seat !== undefined)
  const instrument = rule?.person[0] === 'hold' || rule?.person[0] === 'play-drums' ? instrumentPose(held) : undefined
  if (rule) {
    const animalHolding = actor.nature === 'animal' && held !== undefined
    const names =
      instrument && actor.nature === 'person'
        ? [instrument, 'hold']
        : held && isCreature(held) && actor.nature === 'person' && rule.person[0] === 'hold'
          ? ['cradle', 'hug', 'hold']
          : animalHolding
            ? [
                ...(rule.animal?.filter((name) => name === 'read') ?? []),
                'hold',
                'sit-upright',
                ...posesOf(actor, rule, false),
              ]
            : posesOf(actor, rule, seated)
    return named(
      seated && actor.nature === 'person' && !names.some((name) => name.includes('sit') || rule.seated)
        ? ['sit']
        : names,
    )
  }
  if (seated || carried === 'on')
    return named(actor.nature === 'person' ? (seated ? ['sit'] : ['sit-floor', 'stand']) : ['sit', 'lie', 'stand'])
  const state = actor.subject?.states.map((word) => STATES[word] ?? '').find((word) => word !== '')
  if (state) return named([state, 'stand'])
  if (actor.nature === 'bird' || actor.nature === 'insect')
    return named(actor.support === 'air' ? ['fly', 'stand'] : ['stand', 'fly'])
  if (actor.nature === 'swimmer') return named(['swim', 'stand'])
  if (actor.nature === 'animal') return named(['stand', 'sit'])
  return named(['contrapposto', 'hand-on-hip', 'stand'].slice(actor.subject?.role ? 0 : 2))
}
