/** Where forepaws go when an animal sits or stands like a person. Pure. */
import type { Point } from '../../solids.ts'
import type { RestPose } from './poses.ts'
import type { Species } from './species.ts'

/** Left and right, in the animal's own units. */
export function handTargets(species: Species, pose: RestPose, chest: Point, hip: Point): readonly [Point, Point] {
  const [w, , d] = [species.chest[0], species.chest[1], species.chest[2]]
  const rise = chest[1] - hip[1]
  const at = (x: number, y: number, z: number): Point => [x * w, hip[1] + rise * y, chest[2] + z * d]
  const both = (x: number, y: number, z: number): readonly [Point, Point] => [at(x, y, z), at(-x, y, z)]
  switch (pose.hands ?? 'lap') {
    case 'lap':
      return both(0.5, 0.5, 1.35)
    case 'hold':
      return both(0.55, 0.78, 1.7)
    case 'read':
      return both(0.8, 0.74, 1.75)
    case 'mouth':
      return both(0.3, 1.05, 1.5)
    case 'wave':
      return [at(2.2, 1.7, 0.5), at(-0.55, 0.5, 1.4)]
    case 'cheer':
      return both(1.7, 2.0, 0.4)
    case 'climb':
      return [at(0.9, 2.0, 1.2), at(-0.9, 1.4, 1.5)]
    case 'dance':
      return [at(2.2, 1.5, 0.6), at(-2.2, 0.7, 0.7)]
  }
}
