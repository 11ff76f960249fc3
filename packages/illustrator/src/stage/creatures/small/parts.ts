/** What small creatures share: poses, feelers, six legs. */
import { add, rotation } from '../../frames.ts'
import type { Model } from '../../model.ts'
import type { Frame, Point, Surface } from '../../solids.ts'
import { type CreatureFacts, creature, type Sculpted, type Sculpting } from '../creature.ts'

export const SMALL_POSES = [
  'stand',
  'walk',
  'fly',
  'run',
  'eat',
  'jump',
  'sit',
  'lie',
  'sleep',
  'look',
  'dance',
  'wave',
  'perch',
  'play',
  'hold',
  'read',
  'sing',
] as const

export const make = (facts: Omit<CreatureFacts, 'poses'>, sculptor: (sculpting: Sculpting) => Sculpted): Model =>
  creature({ ...facts, poses: SMALL_POSES }, sculptor)
export const turnOf = (sculpting: Sculpting): Frame =>
  rotation(Math.max(-0.9, Math.min(0.9, sculpting.pose.headTurn ?? 0)))
export const flying = (sculpting: Sculpting): boolean => ['fly', 'jump', 'dance', 'play'].includes(sculpting.pose.name)

/** Feelers with balls at their ends. */
export function feelers(sculpting: Sculpting, at: Point, size: number, colour: Surface): void {
  const group = sculpting.group('feelers')
  for (const side of [1, -1]) {
    const tip: Point = add(at, [side * size * 0.8, size * 1.1, size * 0.25])
    group.curve(
      add(at, [side * size * 0.25, 0, 0]),
      add(at, [side * size * 0.3, size * 0.6, 0]),
      add(at, [side * size * 0.5, size * 1, size * 0.1]),
      tip,
      [size * 0.08, size * 0.06],
      colour,
      { steps: 5 },
    )
    group.sphere(tip, size * 0.14, colour)
  }
}

/** Three legs on each side. */
export function sixLegs(
  sculpting: Sculpting,
  centre: Point,
  half: readonly [number, number],
  radius: number,
  surface: Surface,
  pairs = 3,
): void {
  const group = sculpting.group('legs')
  for (const side of [1, -1])
    for (let leg = 0; leg < pairs; leg++) {
      const z = pairs === 1 ? 0 : (leg / (pairs - 1) - 0.5) * 2
      const knee: Point = [side * half[0] * 1.5, centre[1] * 1.1, centre[2] + z * half[1] * 0.9]
      group.tube(
        [
          [side * half[0] * 0.7, centre[1] * 0.8, centre[2] + z * half[1] * 0.6],
          knee,
          [side * half[0] * 1.9, radius, centre[2] + z * half[1] * 1.3],
        ],
        [radius, radius * 0.9, radius * 0.7],
        surface,
      )
    }
}
