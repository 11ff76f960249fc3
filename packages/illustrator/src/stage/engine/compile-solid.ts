/** One solid -> one record. */
import { add, distance, length, mix, scale, subtract } from '../frames.ts'
import type { Point, Solid } from '../solids.ts'
import { SHAPES } from './layout.ts'
import type { Words } from './words.ts'

/** Stores a lathe's or extrusion's outline, closed; answers its word and length. */
export function pointsOf(words: Words, solid: Solid): readonly [number, number] {
  if (solid.shape === 'extrusion') {
    const at = words.push(solid.outline.flat())
    return [at, solid.outline.length]
  }
  if (solid.shape !== 'lathe') return [0, 0]
  const profile = [...solid.profile]
  const [first, last] = [profile[0]!, profile[profile.length - 1]!]
  const closed = distance([first[0], first[1], 0], [last[0], last[1], 0]) < 1e-6
  if (!closed) {
    if (last[0] > 0) profile.push([0, last[1]])
    if (first[0] > 0) profile.push([0, first[1]])
  }
  return [words.push(profile.flat()), profile.length]
}

/** Centre and radius of a sphere round the solid, bumps included. */
export function boundingSphere(solid: Solid): readonly [Point, number] {
  const bump = Math.abs(solid.bumps?.height ?? 0)
  const round = 'round' in solid ? Math.max(0, solid.round) : 0
  switch (solid.shape) {
    case 'capsule':
      return [mix(solid.from, solid.to, 0.5), distance(solid.from, solid.to) / 2 + Math.max(...solid.radii) + bump]
    case 'ellipsoid':
      return [solid.at, Math.max(...solid.radii) + bump]
    case 'box':
      return [solid.at, length(solid.half) + bump]
    case 'cone':
      return [solid.at, Math.hypot(solid.halfHeight + round, Math.max(...solid.radii) + round) + bump]
    case 'ring':
      return [solid.at, solid.radius + solid.tube + bump]
    case 'lathe': {
      const heights = solid.profile.map((point) => point[1])
      const middle = (Math.min(...heights) + Math.max(...heights)) / 2
      const centre = add(solid.at, scale([solid.axes[3], solid.axes[4], solid.axes[5]], middle))
      return [centre, Math.max(...solid.profile.map(([radius, y]) => Math.hypot(radius, y - middle))) + round + bump]
    }
    case 'extrusion':
      return [solid.at, Math.hypot(Math.max(...solid.outline.map(([x, y]) => Math.hypot(x, y))), solid.half) + bump]
  }
}

/** A solid's numbers in the order of `SOLID`; `run` and `count` say where its outline lies. */
export function solidWords(
  solid: Solid,
  material: number,
  [centre, radius]: readonly [Point, number],
  [run, count]: readonly [number, number],
): number[] {
  const head = [
    SHAPES.indexOf(solid.shape),
    solid.operation === 'carve' ? 1 : 0,
    Math.max(1e-6, solid.melt ?? 0.02),
    solid.bumps?.height ?? 0,
    solid.bumps?.frequency ?? 0,
    material,
    ...centre,
    radius,
  ]
  if (solid.shape === 'capsule') {
    const along = subtract(solid.to, solid.from)
    const [first, last] = solid.radii
    const reach = length(along)
    const sine = (first - last) / Math.max(1e-9, reach)
    // One end swallows the other: a ball is left.
    if (Math.abs(sine) > 0.9999)
      return [
        ...head,
        ...(first > last ? solid.from : solid.to),
        0,
        1,
        0,
        Math.max(first, last),
        Math.max(first, last),
        0,
        0,
        1,
      ]
    return [...head, ...solid.from, ...scale(along, 1 / reach), first, last, reach, sine, Math.sqrt(1 - sine * sine)]
  }
  const placed = [...head, ...solid.at, ...solid.axes]
  switch (solid.shape) {
    case 'ellipsoid':
      return [...placed, ...solid.radii]
    case 'box': {
      const round = Math.min(Math.max(0, solid.round), ...solid.half)
      return [...placed, solid.half[0] - round, solid.half[1] - round, solid.half[2] - round, round]
    }
    case 'cone': {
      const round = Math.min(Math.max(0, solid.round), solid.halfHeight, Math.max(...solid.radii))
      return [
        ...placed,
        solid.halfHeight - round,
        Math.max(0, solid.radii[0] - round),
        Math.max(0, solid.radii[1] - round),
        round,
      ]
    }
    case 'ring':
      return [...placed, solid.radius, solid.tube]
    case 'lathe':
      return [...placed, run, count, solid.round]
    case 'extrusion': {
      const round = Math.min(Math.max(0, solid.round), solid.half)
      return [...placed, run, count, solid.half - round, round]
    }
  }
}
