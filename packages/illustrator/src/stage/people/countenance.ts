/** Head, face, hair, beard, eyewear and hat of one person. */
import type { Chance } from '../chance.ts'
import type { Clay } from '../clay.ts'
import type { Look } from '../model.ts'
import type { Decal, Hex } from '../solids.ts'
import { fabric } from './clothes/cloth.ts'
import { addEyewear, hidesEyes, hidesMouth, isEyewear } from './clothes/eyewear.ts'
import type { Outfit } from './clothes/wardrobe.ts'
import { expressionOf } from './face/expressions.ts'
import { type FaceShape, faceDecals, shapeFace } from './face/face.ts'
import { area, oval } from './face/outline.ts'
import { addBeard, type Beard, stubbleMarks } from './hair/beard.ts'
import { addHair } from './hair/hair.ts'
import { hatCover } from './hats/hat-names.ts'
import { addHat } from './hats/hats.ts'
import { addHead } from './head.ts'
import type { Body } from './measure.ts'
import type { Role } from './roles.ts'
import { faceColours } from './skin.ts'
import { brightness, darker, mixHex } from './tint.ts'

export interface CountenanceRequest {
  readonly body: Body
  readonly look: Look
  readonly role: Role | undefined
  readonly skin: Hex
  readonly outfit: Outfit
  readonly chance: Chance
  readonly gaze: readonly [number, number]
  readonly expression: string
}

const FAIR: readonly Hex[] = ['#2a211f', '#4a2f20', '#5a3826', '#7d4a28', '#a86a35', '#d9a850', '#b9522a', '#3a2a24']
const DARK: readonly Hex[] = ['#221b1a', '#2a211f', '#352822', '#4a3024']
const GREY: readonly Hex[] = ['#c9c7c6', '#e6e3df', '#a8a5a4', '#f0ede8']

function hairColour(request: CountenanceRequest): Hex {
  const { body, look, role, skin, chance } = request
  const asked = look.person?.hair?.colour ?? look.colours?.hair ?? role?.hair?.colour
  if (asked) return asked
  if (body.age === 'old') return chance.pick('hair-colour', GREY)
  return chance.pick('hair-colour', brightness(skin) < 0.6 ? DARK : FAIR)
}

function hairStyle(request: CountenanceRequest): string {
  const { body, look, role, skin, chance } = request
  const asked = look.person?.hair?.style ?? role?.hair?.style
  if (asked) return asked
  const dark = brightness(skin) < 0.5
  if (body.age === 'baby') return chance.pick('hair', ['baby curl', 'baby curl', 'buzz'])
  if (body.age === 'old')
    return chance.pick(
      'hair',
      body.woman ? ['bun', 'short', 'bob', 'low bun', 'curly'] : ['ring', 'short', 'side part', 'bald', 'combed over'],
    )
  if (body.young && body.woman)
    return chance.pick(
      'hair',
      dark
        ? ['afro puffs', 'braids', 'pigtails', 'curly', 'bun']
        : ['pigtails', 'bob', 'ponytail', 'long fringe', 'braids', 'space buns', 'curly'],
    )
  if (body.young)
    return chance.pick(
      'hair',
      dark ? ['short afro', 'buzz', 'curly', 'fade'] : ['spiky', 'short', 'messy', 'bowl', 'side part', 'curly'],
    )
  if (body.woman)
    return chance.pick(
      'hair',
      dark
        ? ['afro', 'braids', 'curly', 'long curly', 'bun', 'wavy', 'low bun']
        : ['long', 'wavy', 'bob', 'ponytail', 'bun', 'shoulder', 'long fringe', 'curly', 'low bun'],
    )
  return chance.pick(
    'hair',
    dark
      ? ['short afro', 'fade', 'buzz', 'short', 'curly', 'dreadlocks']
      : ['short', 'side part', 'quiff', 'short', 'messy', 'slick', 'curly', 'undercut'],
  )
}

function beardOf(request: CountenanceRequest, covered: boolean): Beard {
  const { body, look, role, chance } = request
  if (look.person?.beard) return look.person.beard
  if (body.woman || body.young || body.age === 'teen') return 'none'
  if (role?.beard) return role.beard
  if (covered) return 'none'
  const roll = chance.number('beard')
  return roll < 0.12 ? 'short' : roll < 0.2 ? 'moustache' : roll < 0.3 ? 'stubble' : 'none'
}

/** White round eyes and mouth, red cheeks and coloured diamonds. */
function clownPaint(face: FaceShape): Decal[] {
  const [x, y] = [face.eyeSpread, face.eyeLevel]
  return [
    oval(0, face.mouthLevel - 0.02, 0.215, 0.125, '#fdfbf8', 1),
    ...[1, -1].flatMap((sign): Decal[] => [
      oval(sign * x, y + 0.02, 0.125, 0.165, '#fdfbf8'),
      area(
        [
          [sign * x, y + 0.235],
          [sign * x + 0.035, y + 0.1],
          [sign * x - 0.035, y + 0.1],
        ],
        '#3f7fd0',
      ),
      area(
        [
          [sign * x, y - 0.24],
          [sign * x + 0.03, y - 0.1],
          [sign * x - 0.03, y - 0.1],
        ],
        '#3f7fd0',
      ),
      oval(sign * 0.29, y - 0.16, 0.07, 0.07, '#e8453a', 0.85),
    ]),
  ]
}

const heroMask = (face: FaceShape, colour: Hex): Decal[] => {
  const [x, y] = [face.eyeSpread, face.eyeLevel]
  return [
    oval(0, y + 0.012, 0.12, 0.075, colour),
    ...[1, -1].flatMap((sign): Decal[] => [
      oval(sign * x, y + 0.01, 0.155, 0.14, colour),
      area(
        [
          [sign * (x + 0.05), y + 0.13],
          [sign * (x + 0.26), y + 0.15],
          [sign * (x + 0.14), y - 0.06],
        ],
        colour,
      ),
    ]),
  ]
}

const fangs = (face: FaceShape): Decal[] =>
  [1, -1].map((sign) =>
    area(
      [
        [sign * 0.035, face.mouthLevel + 0.02],
        [sign * 0.075, face.mouthLevel + 0.024],
        [sign * 0.056, face.mouthLevel - 0.045],
      ],
      '#ffffff',
    ),
  )

/** Adds everything above the neck. */
export function addHeadAndHair(top: Clay, request: CountenanceRequest): void {
  const { body, look, role, skin, outfit, chance } = request
  const eyewear = outfit.extras.filter((extra) => isEyewear(extra.kind))
  const hat = outfit.hat
  const cover = hat ? hatCover(hat.kind) : 'none'
  const hooded = outfit.hat?.kind === 'ninja hood'
  const hair = hairColour(request)
  const style = hairStyle(request)
  const painted =
    chance.number('lips') < (body.age === 'adult' ? 0.5 : 0.2) ||
    ['queen', 'singer', 'geisha', 'bride', 'ballerina'].includes(role?.id ?? '')
  const face = shapeFace(
    body,
    chance.of('face'),
    faceColours(skin, hair, painted),
    request.gaze,
    painted,
    look.colours?.eyes ?? role?.eyes,
  )
  const beard = beardOf(request, hooded)
  const mask = eyewear.find((one) => one.kind === 'superhero mask')
  const paint = [
    ...(beard === 'stubble' ? stubbleMarks(face, mixHex(skin, hair, 0.75)) : []),
    ...(role?.clown ? clownPaint(face) : []),
    ...(mask
      ? heroMask(
          face,
          mask.asked
            ? mask.cloth.colour
            : (outfit.extras.find((one) => one.kind === 'cape')?.cloth.colour ?? mask.cloth.colour),
        )
      : []),
  ]
  const decals = faceDecals(face, expressionOf(request.expression), {
    eyes: eyewear.some((one) => hidesEyes(one.kind)),
    mouth: eyewear.some((one) => hidesMouth(one.kind)) || hooded,
    paint,
  })
  const ornaments: Decal[] = [
    ...(role?.fangs ? fangs(face) : []),
    ...(outfit.extras.some((one) => one.kind === 'bindi')
      ? [oval(0, face.eyeLevel + 0.17, 0.018, 0.02, '#c8202f')]
      : []),
  ]
  addHead(top, body, face, [...decals, ...ornaments], {
    ...(role?.pointedEars ? { pointedEars: true } : {}),
    ...(role?.clown ? { redNose: true } : {}),
    ...(cover === 'all' && hat?.kind !== 'turban' ? { earsHidden: true } : {}),
  })
  addHair(
    top,
    style,
    hair,
    cover,
    look.colours?.tie ?? chance.pick('tie', ['#f25c7a', '#5aa9e6', '#f2b632', '#7bc47f', '#b57be0']),
  )
  addBeard(top, beard, body.age === 'old' ? hair : mixHex(hair, darker(hair, 0.3), 0.3), face)
  for (const one of eyewear) addEyewear(top, one.kind, one.cloth, face)
  const earrings = outfit.extras.find((one) => one.kind === 'earrings')
  if (earrings)
    for (const sign of [1, -1]) top.group('earring').sphere([sign * 0.455, -0.175, 0], 0.03, fabric(earrings.cloth))
  if (hat) addHat(top, hat.kind, hat.cloth, body.head)
}
