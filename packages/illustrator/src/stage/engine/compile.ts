/** World -> flat numbers: what the kernels of both renderers read. */
import { length, scale } from '../frames.ts'
import type { Point, SolidGroup, Surface } from '../solids.ts'
import type { World } from '../world.ts'
import { requireSolid } from './check-solid.ts'
import { linearOf } from './colours.ts'
import { compileDecals } from './compile-decals.ts'
import { boundingSphere, pointsOf, solidWords } from './compile-solid.ts'
import { compileSurface } from './compile-surface.ts'
import { SOLID } from './layout.ts'
import { traitsOf } from './traits.ts'
import { Words } from './words.ts'

/** A solid group as the kernels see it: its solids lie in one run, unions before carves. */
export interface CompiledGroup {
  readonly id: string
  /** Word of its first solid, and how many it has. */
  readonly first: number
  readonly count: number
  /** Word of its first decal layer, and how many it has. */
  readonly layers: number
  readonly layerCount: number
  readonly castsShadow: boolean
  /** True when any of its surfaces lets light through. */
  readonly clear: boolean
  readonly low: Point
  readonly high: Point
}

export interface CompiledPlane {
  readonly at: Point
  readonly normal: Point
  readonly right: Point
  readonly up: Point
  readonly half: readonly [number, number] | undefined
  readonly material: number
}

/** Numbers of a whole world. `words` starts at word `base`; `bytes` (pictures) follow it. */
export interface Compiled {
  readonly groups: readonly CompiledGroup[]
  readonly planes: readonly CompiledPlane[]
  /** Words of the first plane and group records. */
  readonly planeRecords: number
  readonly groupRecords: number
  /** Word of the light record. */
  readonly light: number
  readonly base: number
  readonly words: Float64Array
  readonly bytes: readonly { readonly at: number; readonly pixels: Uint8Array }[]
  /** Bytes from 0 to the end of the pictures. */
  readonly size: number
}

const PLANE_STRIDE = 20
const GROUP_STRIDE = 4

/** Packs a world from word `base` on. Throws `DegenerateSolidError` for a solid without a body. */
export function compileWorld(world: World, base: number): Compiled {
  const words = new Words(base)
  const materials = new Map<string, number>()
  const material = (surface: Surface): number => {
    const key = JSON.stringify(surface)
    const known = materials.get(key)
    if (known !== undefined) return known
    const made = compileSurface(words, surface)
    materials.set(key, made)
    return made
  }
  const pictures = new Map<string, number>()
  const bytes: { at: number; pixels: Uint8Array }[] = []
  const pictureHoles: { word: number; id: string }[] = []
  const groups = world.groups
    .filter((group) => group.solids.some((solid) => solid.operation !== 'carve'))
    .map((group, index) => compileGroup(words, group, index, material, world, pictureHoles))
  const planes = world.planes.map((plane) => compilePlane(plane, material))
  const planeRecords = words.next
  for (const plane of planes)
    words.push(
      [...plane.at, ...plane.normal, ...plane.right, ...plane.up, ...(plane.half ?? [-1, -1]), plane.material],
      PLANE_STRIDE,
    )
  const groupRecords = words.next
  for (const group of groups) words.push([group.layers, group.layerCount], GROUP_STRIDE)
  const light = compileLight(words, world)
  let at = words.next * 8
  for (const { word, id } of pictureHoles) {
    if (!pictures.has(id)) {
      const { pixels } = world.pictures[id]!
      pictures.set(id, at)
      bytes.push({ at, pixels })
      at += (pixels.length + 15) & ~15
    }
    words.set(word, pictures.get(id) as number)
  }
  return { groups, planes, planeRecords, groupRecords, light, base, words: words.done(), bytes, size: at }
}

/** Writes the compiled numbers into the kernels' memory. */
export function loadCompiled(compiled: Compiled, buffer: ArrayBufferLike): void {
  new Float64Array(buffer, compiled.base * 8, compiled.words.length).set(compiled.words)
  for (const { at, pixels } of compiled.bytes) new Uint8Array(buffer, at, pixels.length).set(pixels)
}

function compileGroup(
  words: Words,
  group: SolidGroup,
  groupIndex: number,
  material: (surface: Surface) => number,
  world: World,
  holes: { word: number; id: string }[],
): CompiledGroup {
  for (const solid of group.solids) requireSolid(group.id, solid)
  const ordered = [
    ...group.solids.filter((solid) => solid.operation !== 'carve'),
    ...group.solids.filter((solid) => solid.operation === 'carve'),
  ]
  const runs = ordered.map((solid) => pointsOf(words, solid))
  const surfaces = ordered.map((solid) => material(solid.surface))
  const layers = compileDecals(words, group.decals, world.pictures, group.id, holes)
  const first = words.next
  let low: Point = [Infinity, Infinity, Infinity]
  let high: Point = [-Infinity, -Infinity, -Infinity]
  ordered.forEach((solid, index) => {
    const sphere = boundingSphere(solid)
    const at = words.push(
      solidWords(solid, surfaces[index] as number, sphere, runs[index] as readonly [number, number]),
      SOLID.stride,
    )
    const traits = traitsOf(solid)
    const hints = [solid.surface.blend ?? 0.01, groupIndex, traits.bend, traits.thickness, traits.honesty, traits.edge]
    hints.forEach((hint, place) => {
      words.set(at + SOLID.hints + place, hint)
    })
    if (solid.operation === 'carve') return
    const [centre, radius] = sphere
    low = [
      Math.min(low[0], centre[0] - radius),
      Math.min(low[1], centre[1] - radius),
      Math.min(low[2], centre[2] - radius),
    ]
    high = [
      Math.max(high[0], centre[0] + radius),
      Math.max(high[1], centre[1] + radius),
      Math.max(high[2], centre[2] + radius),
    ]
  })
  return {
    id: group.id,
    first,
    count: ordered.length,
    layers,
    layerCount: group.decals.length,
    castsShadow: group.castsShadow,
    clear: group.solids.some((solid) => (solid.surface.opacity ?? 1) < 1),
    low,
    high,
  }
}

function compilePlane(plane: World['planes'][number], material: (surface: Surface) => number): CompiledPlane {
  const normal = scale(plane.normal, 1 / Math.max(1e-12, length(plane.normal)))
  const flat = Math.abs(normal[1]) > 0.99
  const reference: Point = flat ? [0, 0, -1] : [0, 1, 0]
  const right = unit([
    reference[1] * normal[2] - reference[2] * normal[1],
    reference[2] * normal[0] - reference[0] * normal[2],
    reference[0] * normal[1] - reference[1] * normal[0],
  ])
  const up: Point = [
    normal[1] * right[2] - normal[2] * right[1],
    normal[2] * right[0] - normal[0] * right[2],
    normal[0] * right[1] - normal[1] * right[0],
  ]
  const { pattern } = plane.surface
  const surface =
    pattern && !pattern.frame
      ? {
          ...plane.surface,
          pattern: { ...pattern, frame: { at: plane.at, axes: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const } },
        }
      : plane.surface
  return { at: plane.at, normal, right, up, half: plane.half, material: material(surface) }
}

const unit = (a: Point): Point => scale(a, 1 / Math.max(1e-12, length(a)))

/** Direction, key, sky, ground, rim; lamps; and what mirrors show: zenith, horizon and ground. */
function compileLight(words: Words, world: World): number {
  const { lighting, backdrop } = world
  const lamps = words.next
  for (const lamp of lighting.lamps) words.push([...lamp.at, ...linearOf(lamp.colour), lamp.power, lamp.reach], 8)
  const zenith = backdrop.sky.length ? linearOf(backdrop.sky[0]!) : lighting.sky
  const horizon = backdrop.sky.length ? linearOf(backdrop.sky[backdrop.sky.length - 1]!) : lighting.sky
  const ground = scale(lighting.ground, 0.5)
  return words.push(
    [
      ...unit(lighting.direction),
      ...lighting.key,
      ...lighting.sky,
      ...lighting.ground,
      ...lighting.rim,
      lamps,
      lighting.lamps.length,
      0,
      0,
      0,
      0,
      ...zenith,
      ...horizon,
      ...ground,
    ],
    32,
  )
}
