/** Chooses the camera: everything that must be seen is whole and in frame, with head room, by fixed rules. */
import type { Design } from '../../design/design.ts'
import type { Box } from '../bounds.ts'
import { centreOf, extentOf, uniteAll } from '../bounds.ts'
import { add, scale } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Camera } from '../world.ts'
import { Shot } from './shot.ts'

type Wish = Design['camera']

/** Degrees above the horizon the camera looks from. */
const ANGLES: Readonly<Record<NonNullable<Wish['angle']>, number>> = {
  eye: 4,
  low: -7,
  high: 30,
  above: 88,
  bird: 58,
  isometric: 33,
  side: 5,
  front: 5,
  behind: 7,
}

/** Part of the figure's height that is shown, from the top. */
const CROPS: Partial<Record<NonNullable<Wish['framing']>, number>> = { 'close-up': 0.42, portrait: 0.52, medium: 0.66 }

const FILL: Readonly<Record<NonNullable<Wish['framing']>, number>> = {
  'close-up': 0.84,
  portrait: 0.82,
  medium: 0.84,
  full: 0.8,
  wide: 0.42,
  macro: 0.94,
}

export interface Framing {
  readonly wish: Wish
  readonly ratio: number
  /** Share of the frame the subjects fill when no framing is asked for. */
  readonly fill: number
  /** Small things on a surface are looked down upon. */
  readonly tabletop: boolean
  /** The horizon should stay in the picture. */
  readonly outdoor: boolean
  /** Sideways shift for lead room, -1..1 of the free space. */
  readonly lead: number
  /** The head of whom a close-up is about. */
  readonly hero?: Box
}

const directionOf = (pitch: number, yaw: number): Point => {
  const [p, y] = [(pitch * Math.PI) / 180, (yaw * Math.PI) / 180]
  return [Math.sin(y) * Math.cos(p), Math.sin(p), Math.cos(y) * Math.cos(p)]
}

/** The camera that shows these boxes; the first matter most. */
export function frameShot(boxes: readonly Box[], framing: Framing): Shot {
  const { wish, ratio } = framing
  const crop = wish.framing ? CROPS[wish.framing] : undefined
  const whole = uniteAll(boxes)
  const hero = framing.hero
  const shown =
    crop !== undefined && hero
      ? [
          {
            low: [hero.low[0], hero.high[1] - (hero.high[1] - hero.low[1]) * crop, hero.low[2]] as Point,
            high: hero.high,
          },
        ]
      : boxes
  const room = uniteAll(shown)
  const [wide, high, deep] = extentOf(whole)
  const many = deep > Math.max(wide, high) * 0.7 || boxes.length > 5
  const natural = framing.tabletop
    ? 15
    : Math.min(
        framing.outdoor ? (ratio < 0.8 ? 4.5 : 6) : 11,
        3.6 + (many ? 2 : 0) + Math.min(4, (deep / Math.max(0.2, high)) * 1.3),
      )
  const pitch = wish.angle
    ? ANGLES[wish.angle] === 4 || wish.angle === 'front' || wish.angle === 'side'
      ? Math.min(natural, 6)
      : ANGLES[wish.angle]
    : natural
  const yaw = wish.angle === 'isometric' ? 0 : 0
  const fieldOfView = wish.framing === 'wide' ? 34 : wish.framing === 'macro' || crop ? 20 : ratio > 2 ? 22 : 26
  const back = directionOf(pitch, yaw)
  const fill = wish.framing ? FILL[wish.framing] : framing.fill
  const isometric = wish.angle === 'isometric'
  let target = centreOf(room)
  let distance = 1
  const look = (): Shot => {
    const camera: Camera = {
      at: add(target, scale(back, isometric ? distance + 40 : distance)),
      target,
      fieldOfView,
      ...(isometric ? { parallel: distance * 0.46 } : {}),
    }
    return new Shot(camera, ratio, boxes)
  }
  for (let pass = 0; pass < 5; pass++) {
    let [near, far] = [0.05, 400]
    for (let step = 0; step < 34; step++) {
      distance = Math.sqrt(near * far)
      const shot = look()
      const fits =
        shown.every((box) => {
          const depth = shot.spot(centreOf(box))[2]
          if (depth < 0.05) return false
          const seen = shot.project(box)
          return seen.left > -0.88 && seen.right < 0.88
        }) &&
        (() => {
          const all = shown.map((box) => shot.project(box))
          const low = Math.min(...all.map((each) => each.bottom))
          const top = Math.max(...all.map((each) => each.top))
          const left = Math.min(...all.map((each) => each.left))
          const right = Math.max(...all.map((each) => each.right))
          return (top - low) / 2 < fill && (right - left) / 2 < Math.min(0.88, fill + 0.12)
        })()
      if (fits) far = distance
      else near = distance
    }
    distance = far
    const shot = look()
    const all = shown.map((box) => shot.project(box))
    const middleX = (Math.min(...all.map((each) => each.left)) + Math.max(...all.map((each) => each.right))) / 2
    const low = Math.min(...all.map((each) => each.bottom))
    const top = Math.max(...all.map((each) => each.top))
    const free = 1 - (top - low) / 2
    // A little room below the feet, more above the head; flat groups and tall frames keep well below the middle.
    const wantedMiddle = crop
      ? -0.04
      : -free * (ratio < 0.8 ? 0.34 : framing.tabletop ? 0.16 : free > 0.45 ? 0.36 : 0.2)
    const spread = (Math.max(...all.map((each) => each.right)) - Math.min(...all.map((each) => each.left))) / 2
    const wantedX = framing.lead * Math.max(0, 0.88 - spread) * 0.5
    const half = shot.height / 2
    target = add(target, [
      (middleX - wantedX) * half * ratio,
      ((low + top) / 2 - wantedMiddle) * half * (Math.abs(pitch) > 50 ? 0 : 1),
      Math.abs(pitch) > 50 ? -((low + top) / 2) * half : 0,
    ])
  }
  return look()
}
