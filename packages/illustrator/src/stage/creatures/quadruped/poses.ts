/** How four-legged animals stand, go, sit and lie, as numbers. Heights and steps are in leg lengths. */

export interface Step {
  /** Forward of the joint's own place. */
  readonly z: number
  readonly y: number
}

export type Frame4 = readonly [frontLeft: Step, frontRight: Step, hindLeft: Step, hindRight: Step]

export interface GaitPose {
  readonly kind: 'gait'
  readonly hip: number
  readonly chest: number
  readonly feet: Frame4
  /** Degrees added to the neck's own angle. */
  readonly neck?: number
  /** Degrees: head nods down. */
  readonly head?: number
  readonly headTurn?: number
  /** The mouth is at the ground. */
  readonly grazing?: boolean
  /** Degrees the trunk rises toward the chest. */
  readonly pitch?: number
  /** Height of the lowest foot above the ground, leg lengths. */
  readonly air?: number
  /** Tail streams behind. */
  readonly streaming?: boolean
  /** y = 0 is the water line, this high on the animal in leg lengths. */
  readonly water?: number
}

export interface RestPose {
  readonly kind: 'sit' | 'upright' | 'lie' | 'curl' | 'erect'
  /** Hands forward, at the sides, up ... for upright poses. */
  readonly hands?: 'lap' | 'hold' | 'wave' | 'cheer' | 'dance' | 'climb' | 'mouth' | 'read'
  readonly neck?: number
  readonly head?: number
  readonly headTurn?: number
  readonly air?: number
  readonly step?: number
}

export type QuadrupedPose = GaitPose | RestPose

const feet = (...steps: readonly (readonly [z: number, y: number])[]): Frame4 =>
  steps.map(([z, y]) => ({ z, y })) as unknown as Frame4

const gait = (hip: number, chest: number, steps: Frame4, more: Partial<GaitPose> = {}): GaitPose => ({
  kind: 'gait',
  hip,
  chest,
  feet: steps,
  ...more,
})

const FLAT = feet([0, 0], [0.05, 0], [0, 0], [-0.06, 0])

export const POSES: Readonly<Record<string, QuadrupedPose>> = {
  stand: gait(1, 1, FLAT),
  look: gait(1, 1.01, feet([0, 0], [0.1, 0], [0, 0], [-0.1, 0]), { headTurn: -38, neck: 6 }),
  walk: gait(0.97, 0.97, feet([0.36, 0], [-0.3, 0.05], [-0.36, 0.04], [0.28, 0])),
  push: gait(0.95, 0.9, feet([0.3, 0], [-0.2, 0], [-0.42, 0], [0.12, 0]), { neck: -22, head: 6 }),
  run: gait(1.02, 1.1, feet([0.82, 0.42], [0.55, 0.6], [-0.7, 0.1], [-0.95, 0.26]), {
    neck: -10,
    air: 0.1,
    streaming: true,
  }),
  gallop: gait(1.05, 1.12, feet([0.78, 0.46], [0.32, 0.7], [-0.5, 0.1], [-0.82, 0.26]), {
    neck: -8,
    air: 0.14,
    streaming: true,
  }),
  jump: gait(1.1, 1.55, feet([0.62, 1.0], [0.8, 0.9], [-0.85, 0.16], [-1.02, 0.3]), {
    neck: -16,
    air: 0.45,
    streaming: true,
  }),
  fly: gait(1.1, 1.3, feet([0.75, 0.85], [0.9, 0.72], [-0.9, 0.4], [-1.05, 0.5]), {
    neck: -14,
    air: 0.6,
    streaming: true,
  }),
  float: gait(1.1, 1.15, feet([0.35, 0.4], [0.1, 0.3], [-0.3, 0.3], [0.05, 0.4]), { air: 0.5 }),
  rear: gait(1, 2, feet([0.72, 1.35], [0.9, 1.1], [0.34, 0], [0.12, 0]), { pitch: 54, neck: 14 }),
  eat: gait(1, 0.95, feet([0.22, 0], [-0.1, 0], [0, 0], [-0.2, 0]), { neck: -76, head: 34, grazing: true }),
  dig: gait(1.02, 0.78, feet([0.5, 0.04], [0.26, 0.3], [0.1, 0], [-0.1, 0]), { neck: -40, head: 20 }),
  play: gait(1.05, 0.42, feet([0.75, 0], [0.85, 0], [0.05, 0], [-0.12, 0]), { neck: 20, head: -4 }),
  stretch: gait(1.05, 0.42, feet([0.85, 0], [0.95, 0], [-0.05, 0], [-0.15, 0]), { neck: 12, head: -6 }),
  swim: gait(1, 1.1, feet([0.5, 0.5], [0.2, 0.2], [-0.5, 0.25], [-0.15, 0.05]), {
    neck: 4,
    water: 1.35,
    streaming: true,
  }),
  sit: { kind: 'sit' },
  sing: { kind: 'sit', neck: 14, head: -24 },
  'sit-upright': { kind: 'upright', hands: 'lap' },
  hold: { kind: 'upright', hands: 'hold' },
  read: { kind: 'upright', hands: 'read', head: 14 },
  ride: { kind: 'upright', hands: 'hold' },
  wave: { kind: 'upright', hands: 'wave' },
  dance: { kind: 'erect', hands: 'dance', step: 0.3 },
  cheer: { kind: 'erect', hands: 'cheer' },
  climb: { kind: 'erect', hands: 'climb', step: 0.5, air: 0.2 },
  hang: { kind: 'erect', hands: 'cheer', air: 0.4 },
  lie: { kind: 'lie' },
  sleep: { kind: 'lie', neck: -40, head: 6 },
}

/** Other words for the same way of being. */
const SAME: Readonly<Record<string, string>> = {
  drink: 'eat', graze: 'eat', crawl: 'walk', 'sit-floor': 'sit', rest: 'lie', kneel: 'lie', meditate: 'sit-upright', trot: 'walk', leap: 'jump', 'stand-upright': 'cheer', lick: 'eat',
  peck: 'eat', perch: 'sit',
} // biome-ignore format: a list

export const POSE_NAMES: readonly string[] = [...Object.keys(POSES), 'drink', 'crawl', 'sit-floor', 'meditate']

/** The numbers of a pose; a word nobody knows stands. `curls` sleep curled up. */
export function quadrupedPose(name: string, curls = false): QuadrupedPose {
  if (name === 'sleep' && curls) return { kind: 'curl' }
  return POSES[name] ?? POSES[SAME[name] ?? 'stand'] ?? (POSES.stand as QuadrupedPose)
}
