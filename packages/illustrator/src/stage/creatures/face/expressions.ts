/** What a creature's face does for an expression's name. Names are those of people, so verbs need not care who acts. */

export type EyeState = 'open' | 'closed' | 'happy' | 'half' | 'narrow' | 'wide' | 'down'
export type MouthState = 'smile' | 'open' | 'laugh' | 'sad' | 'flat' | 'o' | 'grit' | 'tongue'

export interface FaceState {
  readonly eyes: EyeState
  /** The creature's left eye when it differs. */
  readonly leftEye?: EyeState
  readonly mouth: MouthState
  /** Brows: inner ends up (positive, sad) or down (negative, angry); 0 draws none. */
  readonly tilt: number
  readonly lift?: number
}

const CALM: FaceState = { eyes: 'open', mouth: 'smile', tilt: 0 }

const STATES: Readonly<Record<string, FaceState>> = {
  smile: CALM,
  calm: CALM,
  open: { eyes: 'open', mouth: 'open', tilt: 0 },
  laugh: { eyes: 'happy', mouth: 'laugh', tilt: 0 },
  grin: { eyes: 'open', mouth: 'laugh', tilt: 0 },
  sing: { eyes: 'happy', mouth: 'open', tilt: 0 },
  neutral: { eyes: 'open', mouth: 'flat', tilt: 0 },
  focus: { eyes: 'open', mouth: 'flat', tilt: -0.35 },
  surprise: { eyes: 'wide', mouth: 'o', tilt: 0.2, lift: 0.35 },
  scared: { eyes: 'wide', mouth: 'grit', tilt: 0.6, lift: 0.2 },
  sad: { eyes: 'half', mouth: 'sad', tilt: 0.6 },
  cry: { eyes: 'half', mouth: 'sad', tilt: 0.8 },
  angry: { eyes: 'narrow', mouth: 'grit', tilt: -0.8 },
  annoyed: { eyes: 'half', mouth: 'flat', tilt: -0.4 },
  tired: { eyes: 'half', mouth: 'flat', tilt: 0 },
  sleep: { eyes: 'closed', mouth: 'smile', tilt: 0 },
  wink: { eyes: 'open', leftEye: 'happy', mouth: 'tongue', tilt: 0 },
  tongue: { eyes: 'open', mouth: 'tongue', tilt: 0 },
  'look-down': { eyes: 'down', mouth: 'smile', tilt: 0 },
}

/** The face for a pose: its expression, else what the pose itself asks for. */
export function faceOf(expression: string | undefined, pose: string): FaceState {
  if (pose === 'sleep') return STATES.sleep as FaceState
  const own =
    pose === 'run' || pose === 'gallop' || pose === 'play' || pose === 'jump'
      ? 'open'
      : pose === 'read'
        ? 'look-down'
        : 'smile'
  return STATES[expression ?? own] ?? CALM
}
