/** Expressions as data: which mouth, which eyes, and what the brows do. */

export type MouthShape =
  | 'smile'
  | 'open'
  | 'laugh'
  | 'small'
  | 'flat'
  | 'sad'
  | 'wail'
  | 'o'
  | 'grit'
  | 'grin'
  | 'tongue'
  | 'wavy'
  | 'pucker'
  | 'full'
  | 'smirk'
  | 'shout'
export type EyeShape =
  | 'normal'
  | 'wide'
  | 'closed'
  | 'happy'
  | 'half'
  | 'down'
  | 'narrow'
  | 'squeezed'
  | 'hearts'
  | 'stars'
  | 'crossed'

export interface Expression {
  readonly mouth: MouthShape
  readonly eyes: EyeShape
  /** The figure's left eye, when it differs. */
  readonly leftEye?: EyeShape
  /** Brows up, shares of the head. */
  readonly lift?: number
  /** Inner ends up (sad) or down (angry). */
  readonly tilt?: number
  readonly blush?: number
  readonly tears?: boolean
}

export const EXPRESSIONS: Readonly<Record<string, Expression>> = {
  smile: { mouth: 'smile', eyes: 'normal' },
  open: { mouth: 'open', eyes: 'normal', lift: 0.012 },
  laugh: { mouth: 'laugh', eyes: 'happy', lift: 0.025 },
  grin: { mouth: 'grin', eyes: 'normal', lift: 0.01 },
  calm: { mouth: 'small', eyes: 'normal' },
  neutral: { mouth: 'flat', eyes: 'normal' },
  surprise: { mouth: 'o', eyes: 'wide', lift: 0.055 },
  sad: { mouth: 'sad', eyes: 'normal', tilt: 0.07, lift: 0.012 },
  cry: { mouth: 'wail', eyes: 'squeezed', tilt: 0.06, tears: true },
  angry: { mouth: 'grit', eyes: 'narrow', tilt: -0.06, lift: -0.03 },
  annoyed: { mouth: 'flat', eyes: 'half', tilt: -0.035, lift: -0.015 },
  sleep: { mouth: 'small', eyes: 'closed' },
  tired: { mouth: 'flat', eyes: 'half', tilt: 0.03 },
  wink: { mouth: 'open', eyes: 'normal', leftEye: 'happy', lift: 0.015 },
  tongue: { mouth: 'tongue', eyes: 'normal', leftEye: 'happy', lift: 0.015 },
  silly: { mouth: 'tongue', eyes: 'crossed', lift: 0.03 },
  focus: { mouth: 'small', eyes: 'normal', tilt: -0.022, lift: -0.012 },
  proud: { mouth: 'smile', eyes: 'closed', lift: 0.02 },
  smug: { mouth: 'smirk', eyes: 'half', lift: 0.015 },
  shy: { mouth: 'small', eyes: 'down', tilt: 0.03, blush: 1.7 },
  love: { mouth: 'open', eyes: 'hearts', lift: 0.03, blush: 1.4 },
  amazed: { mouth: 'open', eyes: 'stars', lift: 0.05 },
  sing: { mouth: 'o', eyes: 'happy', lift: 0.035 },
  scared: { mouth: 'wavy', eyes: 'wide', tilt: 0.055, lift: 0.045 },
  worried: { mouth: 'wavy', eyes: 'normal', tilt: 0.05, lift: 0.01 },
  shout: { mouth: 'shout', eyes: 'narrow', tilt: -0.05 },
  eat: { mouth: 'full', eyes: 'happy' },
  blow: { mouth: 'pucker', eyes: 'down' },
  kiss: { mouth: 'pucker', eyes: 'closed', blush: 1.4 },
  'look-down': { mouth: 'smile', eyes: 'down' },
  dizzy: { mouth: 'wavy', eyes: 'squeezed' },
}

const ALIASES: Readonly<Record<string, string>> = {
  happy: 'open',
  joyful: 'laugh',
  cheerful: 'open',
  excited: 'laugh',
  laughing: 'laugh',
  smiling: 'smile',
  crying: 'cry',
  sobbing: 'cry',
  surprised: 'surprise',
  shocked: 'surprise',
  astonished: 'surprise',
  mad: 'angry',
  furious: 'angry',
  asleep: 'sleep',
  sleeping: 'sleep',
  sleepy: 'tired',
  winking: 'wink',
  funny: 'tongue',
  focused: 'focus',
  concentrated: 'focus',
  serious: 'neutral',
  determined: 'focus',
  singing: 'sing',
  afraid: 'scared',
  frightened: 'scared',
  terrified: 'scared',
  fear: 'scared',
  unhappy: 'sad',
  depressed: 'sad',
  lonely: 'sad',
  nervous: 'worried',
  anxious: 'worried',
  confused: 'worried',
  bored: 'tired',
  'in-love': 'love',
  loving: 'love',
  embarrassed: 'shy',
  blushing: 'shy',
  peaceful: 'proud',
  content: 'proud',
  relaxed: 'calm',
  shouting: 'shout',
  screaming: 'shout',
  eating: 'eat',
  kissing: 'kiss',
  confident: 'smug',
  curious: 'calm',
  disgusted: 'annoyed',
  grumpy: 'annoyed',
  proud: 'proud',
  friendly: 'smile',
  thoughtful: 'focus',
  wow: 'amazed',
  awe: 'amazed',
  evil: 'smug',
  sly: 'smug',
  crazy: 'silly',
  peek: 'wink',
}

export const expressionNames: readonly string[] = Object.keys(EXPRESSIONS)

/** @throws RangeError naming the legal expressions. */
export function expressionOf(name: string): Expression {
  const expression = EXPRESSIONS[name] ?? EXPRESSIONS[ALIASES[name] ?? '']
  if (!expression) throw new RangeError(`pose.expression: got "${name}", expected one of ${expressionNames.join(', ')}`)
  return expression
}

/** True when `expressionOf` knows the word. */
export const isExpression = (name: string): boolean => name in EXPRESSIONS || name in ALIASES
