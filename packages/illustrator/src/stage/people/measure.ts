/** The measures of one body: how tall, how many heads, how broad, for every age, gender and build. */
import type { Look } from '../model.ts'

export type Age = 'baby' | 'child' | 'teen' | 'adult' | 'old'
export type Gender = 'woman' | 'man'
export type Build = 'thin' | 'average' | 'heavy' | 'muscular'

/** All lengths in metres. */
export interface Body {
  readonly age: Age
  readonly gender: Gender
  readonly build: Build
  readonly young: boolean
  readonly woman: boolean
  readonly height: number
  readonly head: number
  readonly leg: number
  readonly torso: number
  readonly girth: number
  /** 0 flat .. 1 round. */
  readonly belly: number
  readonly ankle: number
  readonly shoulder: number
  readonly hip: number
  readonly upperArm: number
  readonly forearm: number
  readonly hand: number
  readonly armRadius: number
  readonly legRadius: number
}

interface Shares {
  readonly height: number
  readonly head: number
  readonly leg: number
  readonly torso: number
  readonly girth: number
  readonly shoulder: number
  readonly hip: number
  readonly arm: number
}

const AGES: Readonly<Record<Age, Shares>> = {
  baby: { height: 0.76, head: 0.385, leg: 0.265, torso: 0.25, girth: 1.36, shoulder: 0.1, hip: 0.058, arm: 0.9 },
  child: { height: 1.12, head: 0.312, leg: 0.345, torso: 0.248, girth: 1.1, shoulder: 0.098, hip: 0.05, arm: 0.97 },
  teen: { height: 1.5, head: 0.266, leg: 0.4, torso: 0.257, girth: 0.98, shoulder: 0.103, hip: 0.048, arm: 1 },
  adult: { height: 1.7, head: 0.246, leg: 0.41, torso: 0.262, girth: 1, shoulder: 0.104, hip: 0.048, arm: 1.02 },
  old: { height: 1.6, head: 0.257, leg: 0.388, torso: 0.262, girth: 1.06, shoulder: 0.1, hip: 0.048, arm: 1.02 },
}

const BUILDS: Readonly<Record<Build, { girth: number; belly: number; shoulder: number; arm: number; leg: number }>> = {
  thin: { girth: 0.86, belly: 0, shoulder: 0.96, arm: 0.84, leg: 0.86 },
  average: { girth: 1, belly: 0, shoulder: 1, arm: 1, leg: 1 },
  heavy: { girth: 1.2, belly: 0.85, shoulder: 1.03, arm: 1.05, leg: 1 },
  muscular: { girth: 1.08, belly: 0, shoulder: 1.17, arm: 1.28, leg: 1.1 },
}

const HEAVY = ['fat', 'chubby', 'plump', 'heavy', 'round', 'overweight']
const THIN = ['thin', 'slim', 'skinny', 'slender', 'lean']
const STRONG = ['strong', 'muscular', 'buff', 'athletic']

const buildOf = (look: Look): Build => {
  if (look.person?.build) return look.person.build
  const states = look.states ?? []
  if (states.some((state) => HEAVY.includes(state))) return 'heavy'
  if (states.some((state) => THIN.includes(state))) return 'thin'
  return states.some((state) => STRONG.includes(state)) ? 'muscular' : 'average'
}

const ageOf = (look: Look): Age => {
  if (look.person?.age) return look.person.age
  const states = look.states ?? []
  if (states.some((state) => ['old', 'elderly', 'aged'].includes(state))) return 'old'
  if (states.includes('baby')) return 'baby'
  if (states.includes('teenage')) return 'teen'
  return states.some((state) => ['young', 'little', 'small'].includes(state)) ? 'child' : 'adult'
}

/** Extra numbers a role may ask for (Santa's belly, a space suit's girth). */
export interface Stature {
  readonly belly?: number
  readonly girth?: number
}

/** @param gender decided by the caller (asked, role's default, or chance). */
export function measure(look: Look, gender: Gender, stature: Stature = {}): Body {
  const [age, build] = [ageOf(look), buildOf(look)]
  const [shares, shape] = [AGES[age], BUILDS[build]]
  const states = look.states ?? []
  const stretch = states.includes('tall') ? 1.1 : states.includes('short') ? 0.88 : 1
  const young = age === 'baby' || age === 'child'
  const woman = gender === 'woman'
  const grownWoman = woman && !young
  const height = shares.height * stretch * (grownWoman ? 0.96 : 1)
  const girth = shares.girth * shape.girth * (stature.girth ?? 1)
  return {
    age,
    gender,
    build,
    young,
    woman,
    height,
    head: height * shares.head * (stretch > 1 ? 0.95 : 1),
    leg: height * shares.leg,
    torso: height * shares.torso,
    girth,
    belly: Math.max(shape.belly, stature.belly ?? 0),
    ankle: height * 0.032,
    shoulder: height * shares.shoulder * (grownWoman ? 0.9 : 1) * shape.shoulder * (1 + (girth - 1) * 0.35),
    hip: height * shares.hip * (grownWoman ? 1.06 : 1),
    upperArm: height * 0.145 * shares.arm,
    forearm: height * 0.133 * shares.arm,
    hand: height * 0.0275 * Math.sqrt(girth) * (young ? 1.06 : grownWoman ? 0.93 : 1),
    armRadius: height * 0.0312 * girth * shape.arm * (grownWoman ? 0.88 : 1),
    legRadius: height * 0.046 * girth * shape.leg,
  }
}
