/** Ears by kind, in head radii, melted to the head's coat; the inner side in its own colour. */
import type { GroupBuilder } from '../../clay.ts'
import { frameAlong, nest, rotation, toParent } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import type { Sculpting } from '../creature.ts'
import type { Bones } from './bones.ts'
import type { Species } from './species.ts'

export function addEars(sculpting: Sculpting, head: GroupBuilder, species: Species, bones: Bones, fur: Surface): void {
  const { axes, at } = bones.head
  const [hx, hy, hz] = species.head
  const on = (x: number, y: number, z: number): Point => toParent(at, axes, [x * hx, y * hy, z * hz])
  const turn = (yaw: number, pitch: number, roll: number) => nest(axes, rotation(yaw, pitch, roll))
  const k = species.earSize ?? 1
  const own = species.ears === 'flop' || species.ears === 'hang' || species.ears === 'lop' ? { ...fur } : fur
  const outer =
    species.earColour && species.band
      ? sculpting.part('patches', species.earColour)
      : species.headColour
        ? sculpting.part('head', species.headColour)
        : own
  const inner = sculpting.part('ears-inside', species.band ? '#4a4852' : '#efa6a4')
  const inside = sculpting.group('ears-inside')
  for (const side of [1, -1] as const) {
    switch (species.ears) {
      case 'cat': {
        const [root, tip] = [on(side * 0.55, 0.66, -0.02), on(side * 0.78, 0.66 + 0.86 * k, 0)]
        head.capsule(root, tip, [hx * 0.35 * k, hx * 0.05 * k], outer, { melt: hx * 0.14 })
        head.capsule(on(side * 0.32, 0.8, 0.02), tip, [hx * 0.18 * k, hx * 0.05 * k], outer, { melt: hx * 0.1 })
        inside.capsule(
          on(side * 0.56, 0.86, 0.26 * k),
          on(side * 0.75, 0.66 + 0.66 * k, 0.1 * k),
          [hx * 0.2 * k, hx * 0.04 * k],
          inner,
          { melt: 0.004 },
        )
        break
      }
      case 'round':
      case 'mouse': {
        const big = species.ears === 'mouse' ? 0.72 * k : 0.38 * k
        const centre =
          species.ears === 'mouse'
            ? on(side * (0.62 + big * 0.38), 0.66 + big * 0.45, -0.25)
            : on(side * 0.7, 0.74, -0.1)
        const frame = turn(side * 0.35, -0.1, -side * 0.45)
        head.ellipsoid(centre, [hx * big, hx * big, hx * big * 0.34], outer, { axes: frame, melt: hx * 0.1 })
        inside.ellipsoid(
          toParent(centre, frame, [0, -hx * big * 0.08, hx * big * 0.2]),
          [hx * big * 0.66, hx * big * 0.66, hx * big * 0.2],
          inner,
          { axes: frame },
        )
        break
      }
      case 'flop':
      case 'hang': {
        const long = (species.ears === 'hang' ? 1.35 : 1) * k
        const ear = sculpting.group(`ear-${side > 0 ? 'left' : 'right'}`)
        const [a, b, c] = [
          on(side * 0.72, 0.72, -0.08),
          on(side * 1.12, 0.32, 0.0),
          on(side * 1.1, 0.72 - 1.05 * long, 0.12),
        ]
        const surface = species.earColour ? sculpting.part('ears', species.earColour) : { ...outer, rim: 0.5 }
        const flap = frameAlong([b[0] - c[0], b[1] - c[1], b[2] - c[2]], [c[0] - at[0], 0, c[2] - at[2]])
        ear.capsule(a, b, [hx * 0.24, hx * 0.24], surface, { melt: hx * 0.14 })
        ear.ellipsoid(
          [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2, (b[2] + c[2]) / 2],
          [hx * 0.36 * Math.sqrt(k), hy * 0.62 * long, hx * 0.15],
          surface,
          { axes: flap, melt: hx * 0.12 },
        )
        break
      }
      case 'long':
      case 'lop': {
        const straight = species.ears === 'long'
        const [root, tip] = straight
          ? [on(side * 0.34, 0.72, -0.12), on(side * 0.56, 0.72 + 1.5 * k, -0.3)]
          : [on(side * 0.5, 0.8, -0.05), on(side * 1.25, -0.6 * k, 0.15)]
        const axesOf = frameAlong(
          [tip[0] - root[0], tip[1] - root[1], tip[2] - root[2]],
          straight ? [side * 0.25, 0, 1] : [side, 0.3, 0.3],
        )
        const middle: Point = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2, (root[2] + tip[2]) / 2]
        const half = Math.hypot(tip[0] - root[0], tip[1] - root[1], tip[2] - root[2]) / 2
        head.ellipsoid(middle, [hx * 0.27, half * 1.12, hx * 0.15], outer, { axes: axesOf, melt: hx * 0.08 })
        if (straight)
          inside.ellipsoid(toParent(middle, axesOf, [0, 0, hx * 0.09]), [hx * 0.15, half * 0.92, hx * 0.08], inner, {
            axes: axesOf,
          })
        break
      }
      case 'horse':
        head.capsule(
          on(side * 0.5, 0.78, -0.3),
          on(side * 0.6, 0.78 + 0.72 * k, -0.2),
          [hx * 0.24 * k, hx * 0.05],
          outer,
          { melt: hx * 0.1 },
        )
        inside.capsule(
          on(side * 0.52, 0.95, -0.08),
          on(side * 0.6, 0.78 + 0.55 * k, -0.05),
          [hx * 0.12 * k, hx * 0.03],
          inner,
          { melt: 0.004 },
        )
        break
      case 'side': {
        const [root, tip] = [on(side * 0.7, 0.45, -0.25), on(side * (1.0 + 0.62 * k), 0.55, -0.2)]
        const frame = frameAlong([tip[0] - root[0], tip[1] - root[1], tip[2] - root[2]], [0, -0.25, 1])
        const middle: Point = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2, (root[2] + tip[2]) / 2]
        const half = Math.hypot(tip[0] - root[0], tip[1] - root[1], tip[2] - root[2]) / 2
        head.ellipsoid(middle, [hx * 0.27 * k, half * 1.15, hx * 0.14], outer, { axes: frame, melt: hx * 0.08 })
        inside.ellipsoid(
          toParent(middle, frame, [0, half * 0.1, hx * 0.09]),
          [hx * 0.16 * k, half * 0.8, hx * 0.08],
          inner,
          { axes: frame },
        )
        break
      }
      case 'pig':
      case 'tuft': {
        const [root, tip] =
          species.ears === 'pig'
            ? [on(side * 0.58, 0.78, 0.05), on(side * 0.86, 0.98, 0.62)]
            : [on(side * 0.6, 0.7, 0), on(side * 0.8, 1.25 * k, 0)]
        head.capsule(root, tip, [hx * 0.28 * k, hx * 0.08], outer, { melt: hx * 0.08 })
        break
      }
      case 'fan': {
        const centre = on(side * (0.9 + 0.5 * k), 0.12, -0.35)
        const frame = turn(side * 0.5, 0, side * 0.12)
        const ear = sculpting.group(`ear-${side > 0 ? 'left' : 'right'}`)
        ear.ellipsoid(centre, [hx * 0.78 * k, hy * 0.92 * k, hx * 0.11], outer, { axes: frame })
        ear.ellipsoid(
          toParent(centre, frame, [0, -hy * 0.04, hx * 0.09]),
          [hx * 0.58 * k, hy * 0.7 * k, hx * 0.07],
          sculpting.part('ears-inside', '#e3a6ac', { blend: hx * 0.1 }),
          { axes: frame, melt: hx * 0.02 },
        )
        ear.ellipsoid(on(side * 0.75, 0.15, -0.3), [hx * 0.35, hy * 0.4, hx * 0.12], outer, {
          axes: frame,
          melt: hx * 0.1,
        })
        break
      }
      case 'small':
        head.sphere(on(side * 0.72, 0.66, -0.1), hx * 0.2 * k, outer, { melt: hx * 0.06 })
        break
      case 'none':
        break
    }
  }
}
