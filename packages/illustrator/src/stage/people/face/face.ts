/** One person's face: its own measures, and all its marks for an expression. */
import type { Chance } from '../../chance.ts'
import type { Decal, Hex } from '../../solids.ts'
import type { Body } from '../measure.ts'
import type { FaceColours } from '../skin.ts'
import { brightness } from '../tint.ts'
import type { Expression } from './expressions.ts'
import { browDecals, eyeDecals } from './eyes.ts'
import { mouthDecals } from './mouth.ts'
import { area, oval, ribbon } from './outline.ts'

/** Lengths in head heights. */
export interface FaceShape {
  readonly young: boolean
  readonly old: boolean
  readonly lash: boolean
  readonly painted: boolean
  readonly eye: number
  readonly eyeSpread: number
  readonly eyeLevel: number
  readonly eyeColour: Hex
  readonly brow: number
  readonly mouthLevel: number
  readonly mouthWidth: number
  /** 0 none .. 1 full: lips seen when the mouth is shut. */
  readonly fullLips: number
  readonly freckles: boolean
  readonly noseWidth: number
  readonly noseLength: number
  readonly noseLevel: number
  readonly jaw: number
  readonly chin: number
  readonly ears: number
  readonly look: readonly [number, number]
  readonly colours: FaceColours
}

const EYES: readonly Hex[] = [
  '#4a2b1a',
  '#5c3820',
  '#3b2417',
  '#6f4a24',
  '#6b7a3a',
  '#3f7a52',
  '#3d78b0',
  '#5a93b8',
  '#66788a',
]

/** Draws what chance gives this person. `painted`: lipstick. `eyeColour` overrides chance (elves, vampires). */
export function shapeFace(
  body: Body,
  chance: Chance,
  colours: FaceColours,
  look: readonly [number, number],
  painted: boolean,
  eyeColour?: Hex,
): FaceShape {
  const { young, woman, age } = body
  const baby = age === 'baby'
  const dark = brightness(colours.skin) < 0.62
  const grownMan = !woman && !young
  return {
    young,
    old: age === 'old',
    lash: woman && !baby && age !== 'old',
    painted: painted && woman && !young,
    eye: chance.between('eye', 0.95, 1.06) * (baby ? 1.22 : young ? 1.15 : woman ? 1.06 : age === 'old' ? 0.9 : 0.97),
    eyeSpread: (young ? 0.17 : 0.16) + chance.between('spread', -0.008, 0.01),
    eyeLevel: baby ? -0.1 : young ? -0.07 : -0.032,
    eyeColour: eyeColour ?? (dark ? EYES[Math.floor(chance.number('eyes') * 4)] : chance.pick('eyes', EYES)),
    brow: (grownMan ? 0.043 : woman ? 0.026 : 0.029) * chance.between('brow', 0.85, 1.15) * (baby ? 0.6 : 1),
    mouthLevel: (baby ? -0.24 : young ? -0.232 : -0.236) + chance.between('mouth-level', -0.008, 0.006),
    mouthWidth: (baby ? 0.085 : young ? 0.108 : 0.122) * chance.between('mouth', 0.92, 1.08),
    fullLips: young ? 0 : woman ? 0.9 : brightness(colours.skin) < 0.45 ? 0.75 : 0,
    freckles: !dark && age !== 'old' && chance.number('freckles') < (young ? 0.25 : 0.1),
    noseWidth:
      chance.between('nose-width', 0.05, 0.066) *
      (baby ? 0.72 : young ? 0.82 : woman ? 0.82 : 0.98) *
      (age === 'old' ? 1.15 : 1),
    noseLength: chance.between('nose-length', 0.9, 1.2) * (young ? 0.8 : 1),
    noseLevel: baby ? -0.165 : young ? -0.15 : -0.125,
    jaw: chance.between('jaw', 0.94, 1.06),
    chin: chance.between('chin', 0.85, 1.15),
    ears: chance.between('ears', 0.9, 1.12),
    look,
    colours,
  }
}

function blush(face: FaceShape, strength: number): Decal[] {
  const soft = brightness(face.colours.skin) < 0.6 ? 0.28 : 0.4
  return [1, -1].map((sign) =>
    oval(
      sign * (face.eyeSpread + 0.1),
      face.eyeLevel - 0.135,
      0.075,
      0.055,
      face.colours.blush,
      Math.min(0.75, soft * strength),
      0.09,
    ),
  )
}

function wrinkles(face: FaceShape): Decal[] {
  const crease = face.colours.crease
  return [1, -1].flatMap((sign) => {
    const at = (x: number, y: number): readonly [number, number] => [sign * x, y]
    const eye = face.eyeLevel
    return [
      area(
        ribbon(at(0.1, eye - 0.115), at(0.17, eye - 0.155), at(0.245, eye - 0.105), [0.002, 0.011, 0.002]),
        crease,
        0.55,
      ),
      area(
        ribbon(at(0.285, eye + 0.015), at(0.31, eye + 0.025), at(0.345, eye + 0.055), [0.008, 0.009, 0.002]),
        crease,
        0.6,
      ),
      area(
        ribbon(at(0.285, eye - 0.02), at(0.315, eye - 0.022), at(0.35, eye - 0.035), [0.008, 0.009, 0.002]),
        crease,
        0.6,
      ),
      area(
        ribbon(
          at(0.115, face.mouthLevel + 0.1),
          at(0.175, face.mouthLevel + 0.06),
          at(0.17, face.mouthLevel - 0.02),
          [0.004, 0.013, 0.002],
        ),
        crease,
        0.6,
      ),
      area(ribbon(at(0.0, eye + 0.285), at(0.09, eye + 0.3), at(0.2, eye + 0.275), [0.01, 0.009, 0.002]), crease, 0.4),
    ]
  })
}

function freckles(face: FaceShape): Decal[] {
  const spots = [
    [0.22, -0.11],
    [0.27, -0.14],
    [0.3, -0.1],
    [0.24, -0.165],
    [0.17, -0.135],
    [0.32, -0.145],
  ]
  return [1, -1].flatMap((sign) =>
    spots.map(([x, y], index) =>
      oval(
        sign * x,
        face.eyeLevel + y,
        index % 2 ? 0.0095 : 0.012,
        index % 2 ? 0.0095 : 0.012,
        face.colours.crease,
        0.6,
      ),
    ),
  )
}

function tears(face: FaceShape): Decal[] {
  return [1, -1].flatMap((sign) => {
    const [x, top] = [sign * (face.eyeSpread + 0.035), face.eyeLevel - 0.03]
    return [
      area(
        ribbon([x, top], [x + sign * 0.02, top - 0.1], [x + sign * 0.012, top - 0.2], [0.02, 0.045, 0.05], 0.8),
        '#7fc4ee',
        0.9,
      ),
      oval(x + sign * 0.012, top - 0.2, 0.034, 0.034, '#7fc4ee', 0.95),
      oval(x + sign * 0.004, top - 0.19, 0.01, 0.012, '#ffffff', 0.9),
    ]
  })
}

/** What covers parts of a face and so leaves their marks out. */
export interface FaceCover {
  readonly eyes?: boolean
  readonly mouth?: boolean
  /** Extra marks under eyes and mouth: clown's paint, stubble. */
  readonly paint?: readonly Decal[]
}

/** All marks of a face, undermost first. */
export function faceDecals(face: FaceShape, expression: Expression, cover: FaceCover = {}): Decal[] {
  return [
    ...(cover.paint ?? []),
    ...blush(face, expression.blush ?? 1),
    ...(face.old ? wrinkles(face) : []),
    ...(face.freckles ? freckles(face) : []),
    ...(cover.eyes ? [] : eyeDecals(face, expression)),
    ...browDecals(face, expression),
    ...(cover.mouth ? [] : mouthDecals(face, expression.mouth)),
    ...(expression.tears ? tears(face) : []),
  ]
}
