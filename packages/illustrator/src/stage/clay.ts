/**
 * The hands of a model recipe: it adds solids in its own coordinates, `Clay` carries them into the world.
 *
 * @example
 * const body = clay.group('body')
 * body.capsule([0, .1, 0], [0, .5, 0], [.1, .08], { colour: '#c8553d' })
 * const lid = clay.at([0, .5, 0]).group('lid')
 */
import { directionToParent, IDENTITY, nest, scale, toParent } from './frames.ts'
import type { Decal, DecalLayer, Frame, Pattern, Point, Solid, SolidGroup, Surface } from './solids.ts'

export interface SolidOptions {
  /** Local orientation of the solid. @default no rotation */
  readonly axes?: Frame
  readonly operation?: 'add' | 'carve'
  readonly melt?: number
  readonly round?: number
  readonly bumps?: { readonly height: number; readonly frequency: number }
}

type Outline = readonly (readonly [number, number])[]

/** One melting body under construction; every method returns the group so that calls chain. */
export class GroupBuilder {
  readonly solids: Solid[] = []
  readonly decals: DecalLayer[] = []
  readonly id: string
  readonly castsShadow: boolean
  private readonly clay: Clay

  constructor(clay: Clay, id: string, castsShadow: boolean) {
    this.clay = clay
    this.id = id
    this.castsShadow = castsShadow
  }

  private base(surface: Surface, options: SolidOptions) {
    const { size } = this.clay
    return {
      surface: this.clay.place(surface),
      operation: options.operation ?? ('add' as const),
      melt: (options.melt ?? 0.02) * size,
      ...(options.bumps
        ? { bumps: { height: options.bumps.height * size, frequency: options.bumps.frequency / size } }
        : {}),
    }
  }

  capsule(
    from: Point,
    to: Point,
    radii: number | readonly [number, number],
    surface: Surface,
    options: SolidOptions = {},
  ): this {
    const [first, last] = typeof radii === 'number' ? [radii, radii] : radii
    const { clay } = this
    this.solids.push({
      ...this.base(surface, options),
      shape: 'capsule',
      from: clay.point(from),
      to: clay.point(to),
      radii: [first * clay.size, last * clay.size],
    })
    return this
  }

  sphere(at: Point, radius: number, surface: Surface, options: SolidOptions = {}): this {
    return this.ellipsoid(at, [radius, radius, radius], surface, options)
  }

  ellipsoid(at: Point, radii: Point, surface: Surface, options: SolidOptions = {}): this {
    const { clay } = this
    this.solids.push({
      ...this.base(surface, options),
      shape: 'ellipsoid',
      at: clay.point(at),
      axes: clay.frame(options.axes),
      radii: scale(radii, clay.size),
    })
    return this
  }

  /** `half` are half the edge lengths, rounding included. */
  box(at: Point, half: Point, surface: Surface, options: SolidOptions = {}): this {
    const { clay } = this
    const round = Math.min(options.round ?? 0.01, half[0], half[1], half[2]) * clay.size
    this.solids.push({
      ...this.base(surface, options),
      shape: 'box',
      at: clay.point(at),
      axes: clay.frame(options.axes),
      half: scale(half, clay.size),
      round,
    })
    return this
  }

  /** A cylinder or capped cone along local y, centred on `at`. */
  cone(
    at: Point,
    halfHeight: number,
    radii: number | readonly [bottom: number, top: number],
    surface: Surface,
    options: SolidOptions = {},
  ): this {
    const [bottom, top] = typeof radii === 'number' ? [radii, radii] : radii
    const { clay } = this
    const round = Math.min(options.round ?? 0.005, halfHeight, Math.max(bottom, top)) * clay.size
    this.solids.push({
      ...this.base(surface, options),
      shape: 'cone',
      at: clay.point(at),
      axes: clay.frame(options.axes),
      halfHeight: halfHeight * clay.size,
      radii: [bottom * clay.size, top * clay.size],
      round,
    })
    return this
  }

  ring(at: Point, radius: number, tube: number, surface: Surface, options: SolidOptions = {}): this {
    const { clay } = this
    this.solids.push({
      ...this.base(surface, options),
      shape: 'ring',
      at: clay.point(at),
      axes: clay.frame(options.axes),
      radius: radius * clay.size,
      tube: tube * clay.size,
    })
    return this
  }

  lathe(at: Point, profile: Outline, surface: Surface, options: SolidOptions = {}): this {
    const { clay } = this
    this.solids.push({
      ...this.base(surface, options),
      shape: 'lathe',
      at: clay.point(at),
      axes: clay.frame(options.axes),
      profile: profile.map(([r, y]) => [r * clay.size, y * clay.size] as const),
      round: (options.round ?? 0) * clay.size,
    })
    return this
  }

  extrusion(at: Point, outline: Outline, half: number, surface: Surface, options: SolidOptions = {}): this {
    const { clay } = this
    this.solids.push({
      ...this.base(surface, options),
      shape: 'extrusion',
      at: clay.point(at),
      axes: clay.frame(options.axes),
      outline: outline.map(([x, y]) => [x * clay.size, y * clay.size] as const),
      half: half * clay.size,
      round: Math.min(options.round ?? 0.004, half) * clay.size,
    })
    return this
  }

  /** Capsules along a chain of points; `radii` one number, or one a point. */
  tube(
    points: readonly Point[],
    radii: number | readonly number[],
    surface: Surface,
    options: SolidOptions = {},
  ): this {
    const radius = (index: number) =>
      typeof radii === 'number' ? radii : (radii[Math.min(index, radii.length - 1)] as number)
    for (let index = 0; index + 1 < points.length; index++)
      this.capsule(points[index] as Point, points[index + 1] as Point, [radius(index), radius(index + 1)], surface, {
        // A wider fillet would swell the joints of the chain.
        melt: Math.min(0.012, 0.06 * radius(index)),
        ...options,
      })
    return this
  }

  /** A cubic Bezier from `a` to `d` as `steps` capsules, radius running from the first to the last. */
  curve(
    a: Point,
    b: Point,
    c: Point,
    d: Point,
    radii: readonly [number, number],
    surface: Surface,
    options: SolidOptions & { readonly steps?: number } = {},
  ): this {
    const steps = options.steps ?? 6
    const points: Point[] = []
    const sizes: number[] = []
    for (let index = 0; index <= steps; index++) {
      const t = index / steps
      const u = 1 - t
      const at = (axis: 0 | 1 | 2) =>
        u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis]
      points.push([at(0), at(1), at(2)])
      sizes.push(radii[0] + (radii[1] - radii[0]) * t)
    }
    return this.tube(points, sizes, surface, options)
  }

  /** Marks on the plane through `at`; `unit` is the length of one decal unit in metres. */
  paint(at: Point, axes: Frame, unit: number, decals: readonly Decal[], reach?: number): this {
    const { clay } = this
    this.decals.push({
      at: clay.point(at),
      axes: clay.frame(axes),
      unit: unit * clay.size,
      decals,
      ...(reach === undefined ? {} : { reach: reach * clay.size }),
    })
    return this
  }

  build(): SolidGroup {
    return { id: this.id, solids: this.solids, decals: this.decals, castsShadow: this.castsShadow }
  }
}

/** A place to model in: a rigid position with a uniform size, inside a named node. */
export class Clay {
  readonly groups: GroupBuilder[]
  readonly path: string
  readonly origin: Point
  readonly axes: Frame
  readonly size: number

  constructor(path: string, origin: Point = [0, 0, 0], axes: Frame = IDENTITY, size = 1, groups: GroupBuilder[] = []) {
    this.path = path
    this.origin = origin
    this.axes = axes
    this.size = size
    this.groups = groups
  }

  /** A new body; solids added to it melt together. */
  group(name: string, options: { readonly castsShadow?: boolean } = {}): GroupBuilder {
    const group = new GroupBuilder(this, `${this.path}/${name}`, options.castsShadow ?? true)
    this.groups.push(group)
    return group
  }

  /** The same clay with its origin moved, turned and resized within this one. */
  at(at: Point, axes: Frame = IDENTITY, size = 1): Clay {
    return new Clay(this.path, this.point(at), nest(this.axes, axes), this.size * size, this.groups)
  }

  point(local: Point): Point {
    return toParent(this.origin, this.axes, scale(local, this.size))
  }

  direction(local: Point): Point {
    return directionToParent(this.axes, local)
  }

  frame(local: Frame = IDENTITY): Frame {
    return nest(this.axes, local)
  }

  /** Carries a surface's pattern from local to world coordinates and size. */
  place(surface: Surface): Surface {
    const blend = (surface.blend ?? 0.01) * this.size
    if (!surface.pattern) return { ...surface, blend }
    const pattern: Pattern = {
      ...surface.pattern,
      scale: surface.pattern.scale * this.size,
      ...(surface.pattern.softness === undefined ? {} : { softness: surface.pattern.softness * this.size }),
      frame: { at: this.point(surface.pattern.frame?.at ?? [0, 0, 0]), axes: this.frame(surface.pattern.frame?.axes) },
    }
    return { ...surface, blend, pattern }
  }

  build(): SolidGroup[] {
    return this.groups.filter((group) => group.solids.length > 0).map((group) => group.build())
  }
}
