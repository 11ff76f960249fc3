/** Tails: thin, bushy, of hair, curled, a ball, a beaver's flat one. */
import { add, directionToParent, mix } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpting } from '../creature.ts'
import type { Bones } from './bones.ts'
import { furOf } from './coats.ts'
import type { Species } from './species.ts'
import { spineFrame } from './trunk.ts'

const bezier = (a: Point, b: Point, c: Point, d: Point, t: number): Point => {
  const u = 1 - t
  const at = (axis: 0 | 1 | 2) =>
    u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis]
  return [at(0), at(1), at(2)]
}

/** The tail's middle line as four control points. */
function lineOf(species: Species, bones: Bones): readonly [Point, Point, Point, Point] {
  const { tail } = species
  const root = bones.tail
  const streaming = bones.pose.kind === 'gait' && bones.pose.streaming
  const low = tail.radius * 1.05
  const out = (y: number, z: number, x = 0): Point => {
    const point = add(root, [x * tail.length, y * tail.length, z * tail.length])
    return [point[0], Math.max(point[1], bones.pose.air ? -9 : low), point[2]]
  }
  if (bones.pose.kind === 'curl') {
    const r = species.body * 0.62
    const lay = (x: number, z: number): Point => [x, low, z]
    return [root, lay(-r * 1.15, r * 0.35), lay(-r * 0.75, r * 1.1), lay(r * 0.3, r * 1.12)]
  }
  const up = tail.up || tail.kind === 'bush'
  if (tail.kind === 'hair')
    return streaming
      ? [root, out(0.25, -0.4), out(0.1, -0.75), out(-0.15, -1.1)]
      : [root, out(0.12, -0.3), out(-0.3, -0.44), out(-0.95, -0.26)]
  if (tail.kind === 'thick' && !streaming) return [root, out(-0.22, -0.3), out(-0.7, -0.5), out(-0.75, -1)]
  if (tail.kind === 'bush' && tail.up && (bones.upright || bones.pose.kind === 'sit'))
    return [root, out(-0.1, -0.5), out(0.85, -0.85), out(1.15, -0.2)]
  if (bones.pose.kind !== 'gait') {
    const side = bones.upright ? 0.55 : 0.6
    return up && bones.pose.kind === 'sit' && tail.up
      ? [root, out(-0.1, -0.5), out(0.5, -0.8, 0.15), out(0.85, -0.45, 0.2)]
      : [root, out(-0.25, -0.35), out(-0.5, -0.25, side * 0.8), out(-0.5, 0.4, side)]
  }
  if (streaming) return [root, out(0.12, -0.35), out(0.18, -0.7), out(0.36, -1.02)]
  if (tail.kind === 'bush')
    return tail.up
      ? [root, out(0.2, -0.5), out(1.0, -0.75), out(1.22, -0.1)]
      : [root, out(0.06, -0.35), out(-0.24, -0.7), out(0.02, -1.08)]
  if (tail.up) return [root, out(0.1, -0.45), out(0.5, -0.75, 0.05), out(0.95, -0.42, 0.1)]
  return [root, out(0, -0.26), out(-0.42, -0.4), out(-0.82, -0.2)]
}

/** Adds the tail; returns its end. */
export function addTail(sculpting: Sculpting, species: Species, bones: Bones): Point {
  const { tail } = species
  const root = bones.tail
  const [a, b, c, d] = lineOf(species, bones)
  const plain = furOf(species, sculpting, root, spineFrame(a, d, [1, 0.02, 0.01]), true)
  const group = sculpting.group('tail')
  const melt = tail.radius * 0.6
  const tip: Surface = tail.tip
    ? sculpting.part(tail.tip === species.belly || tail.tip === species.cheeks ? 'belly' : 'tail-tip', tail.tip, {
        blend: tail.radius * 0.5,
      })
    : plain
  const at = (t: number) => bezier(a, b, c, d, t)
  switch (tail.kind) {
    case 'stub':
      group.ellipsoid(
        add(root, directionToParent(bones.hipAxes, [0, 0, -tail.length * 0.2])),
        [tail.radius, tail.radius, tail.radius * 1.2],
        plain,
        { melt },
      )
      return root
    case 'ball':
      group.sphere(add(root, directionToParent(bones.hipAxes, [0, 0, -tail.radius * 0.2])), tail.radius, tip, {
        bumps: { height: tail.radius * 0.1, frequency: 3 / tail.radius },
      })
      return root
    case 'curl': {
      const points: Point[] = [root]
      for (let step = 0; step < 15; step++) {
        const angle = step * 0.62
        points.push(
          add(root, [
            Math.sin(angle) * tail.length * 0.3,
            tail.length * (0.1 + 0.3 * Math.cos(angle)),
            -tail.length * 0.055 * step - tail.length * 0.1,
          ]),
        )
      }
      group.tube(
        points,
        points.map((_, index) => tail.radius * (1 - index * 0.03)),
        plain,
      )
      return points[points.length - 1]
    }
    case 'flat': {
      const end =
        bones.pose.kind === 'gait'
          ? add(root, [0, -Math.max(0, root[1] - tail.radius) * 0.8, -tail.length])
          : add(root, [0, tail.radius - root[1], -tail.length])
      const axes = spineFrame(end, root)
      group.capsule(root, mix(root, end, 0.5), tail.radius * 0.8, plain, { melt })
      group.ellipsoid(
        mix(root, end, 0.62),
        [tail.radius * 1.9, tail.radius * 0.42, tail.length * 0.55],
        {
          ...tip,
          pattern: {
            kind: 'scales',
            colours: [tip.colour, shade(tip.colour, 0.75)],
            scale: tail.radius * 0.8,
            frame: { at: root, axes },
          },
        },
        { axes, melt },
      )
      return end
    }
    case 'bush': {
      const steps = 11
      for (let step = 0; step <= steps; step++) {
        const t = step / steps
        const ring = tail.rings && step % 3 === 1
        const surface = ring
          ? sculpting.part('tail-rings', tail.rings as `#${string}`, { blend: tail.radius * 0.15 })
          : tail.tip && t > 0.72
            ? tip
            : plain
        group.sphere(at(t), tail.radius * (0.42 + 0.75 * Math.sin(Math.PI * Math.min(1, t * 0.88 + 0.1))), surface, {
          melt,
        })
      }
      return d
    }
    case 'hair': {
      const hair = sculpting.part('mane', species.mane?.colour ?? species.fur, { shine: 0.12 })
      for (const [x, out] of [
        [0, 1],
        [0.4, 0.92],
        [-0.4, 0.9],
        [0.15, 0.8],
      ]) {
        const aside = (point: Point, share: number): Point => [point[0] + x * tail.radius * share, point[1], point[2]]
        group.curve(
          a,
          aside(b, 0.6),
          aside(c, 1.2),
          aside(mix(c, d, out), 1.3),
          [tail.radius * 0.5, tail.radius * 0.3],
          hair,
          { melt: tail.radius * 0.3, steps: 7 },
        )
      }
      return d
    }
    default: {
      const thick = tail.kind === 'thick'
      const steps = 9
      for (let step = 0; step < steps; step++) {
        const [t, next] = [step / steps, (step + 1) / steps]
        const radius = (share: number) => tail.radius * (thick ? 1.3 - 1.15 * share : 1.08 - 0.26 * share)
        const surface =
          tail.tip && t > 0.7 && tail.kind === 'thin'
            ? tip
            : furOf(species, sculpting, a, spineFrame(at(t), at(next), [1, 0.02, 0.01]), false)
        group.capsule(at(t), at(next), [radius(t), radius(next)], surface, { melt: tail.radius * 0.25 })
      }
      if (tail.kind === 'tuft')
        group.ellipsoid(
          d,
          [tail.radius * 1.9, tail.radius * 2.6, tail.radius * 1.9],
          tail.tip ? tip : { ...plain, colour: shade(plain.colour, 0.4) },
          { melt: tail.radius },
        )
      if (species.pompoms)
        group.sphere(d, tail.radius * 2.6, plain, {
          bumps: { height: tail.radius * 0.3, frequency: 1.2 / tail.radius },
        })
      return d
    }
  }
}
