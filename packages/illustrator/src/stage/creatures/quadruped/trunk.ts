/** Hip, middle and chest of a four-legged animal in its poses. Pure. */
import { cross, dot, mix, normalise, scale, subtract } from '../../frames.ts'
import type { Frame, Point } from '../../solids.ts'
import type { GaitPose, QuadrupedPose } from './poses.ts'
import type { Species } from './species.ts'

export interface Joint {
  readonly at: Point
  readonly axes: Frame
}

export const DEGREE = Math.PI / 180
export const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))

/** z from hip to chest, x to the left. */
export function spineFrame(from: Point, to: Point, left: Point = [1, 0, 0]): Frame {
  const z = normalise(subtract(to, from))
  const x = normalise(subtract(left, scale(z, dot(left, z))))
  return [...x, ...cross(z, x), ...z] as unknown as Frame
}

export interface Trunk {
  readonly hip: Point
  readonly chest: Point
  readonly middle: Point
  readonly hipAxes: Frame
  readonly chestAxes: Frame
}

const straight = (hip: Point, chest: Point): Trunk => {
  const axes = spineFrame(hip, chest)
  return { hip, chest, middle: mix(hip, chest, 0.5), hipAxes: axes, chestAxes: axes }
}

function gaitTrunk(species: Species, pose: GaitPose): Trunk {
  const { body, leg, limb } = species
  const hip: Point = [0, leg * pose.hip + limb * 0.3 + species.hip[1] * 0.45, -body / 2]
  if (pose.pitch) {
    const angle = pose.pitch * DEGREE
    return straight(hip, [0, hip[1] + body * Math.sin(angle), hip[2] + body * Math.cos(angle)])
  }
  return straight(hip, [
    0,
    leg * pose.chest * (pose.grazing && species.longHead ? 0.9 : 1) + limb * 0.3 + species.chest[1] * 0.45,
    body / 2,
  ])
}

/** Round the animal's own middle, seen from above: back behind, head and tail before it. */
function curledTrunk(species: Species): Trunk {
  const radius = species.body * 0.52 + species.hip[0] * 0.25
  const on = (degrees: number, y: number): Point => [
    radius * Math.cos(degrees * DEGREE),
    y,
    radius * 0.9 * Math.sin(degrees * DEGREE),
  ]
  const [hip, middle, chest] = [
    on(-165, species.hip[1] * 0.97),
    on(-90, Math.max(species.waist, species.hip[1] * 0.9)),
    on(-12, species.chest[1] * 0.95),
  ]
  return {
    hip,
    middle,
    chest,
    hipAxes: spineFrame(hip, on(-135, hip[1])),
    chestAxes: spineFrame(on(-45, chest[1]), on(10, chest[1])),
  }
}

export function trunkOf(species: Species, pose: QuadrupedPose): Trunk {
  const { body, leg } = species
  switch (pose.kind) {
    case 'gait':
      return gaitTrunk(species, pose)
    case 'sit': {
      const angle = 54 * DEGREE
      const y = Math.hypot(species.hip[1] * Math.cos(angle), species.hip[2] * Math.sin(angle)) * 0.99
      return straight(
        [0, y, -body * 0.28],
        [0, y + body * Math.sin(angle) * 0.95, -body * 0.28 + body * Math.cos(angle) * 0.8],
      )
    }
    case 'upright': {
      const y = species.hip[2] * 0.99
      return straight([0, y, -body * 0.1], [0, y + body * 0.86, -body * 0.04])
    }
    case 'erect': {
      const y = leg * 0.86 + species.limb * 0.4 + species.hip[2] * 0.5
      return straight([0, y, -body * 0.04], [0, y + body * 0.86, 0])
    }
    case 'lie':
      return straight([0, species.hip[1] * 0.97, -body / 2], [0, species.chest[1] * 0.97, body / 2])
    case 'curl':
      return curledTrunk(species)
  }
}
