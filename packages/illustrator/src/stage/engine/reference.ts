/** The slow, sure renderer: marches a ray through every pixel. The fast path is tested against it. */
import { dot } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { World } from '../world.ts'
import { footprintAt, projectSphere, rayThrough, type View, viewOf } from './camera.ts'
import { encode, LINEAR, linearOf } from './colours.ts'
import { type Compiled, compileWorld, loadCompiled } from './compile.ts'
import { blue, green, opacity, owner, plainColour, red, votedColour } from './kernels/colour.ts'
import { lightSample, blue as litBlue, green as litGreen, red as litRed } from './kernels/light.ts'
import { bind, put } from './kernels/memory.ts'
import { found, march, normalAt } from './march.ts'
import { opennessAt } from './reference-openness.ts'
import { overlay, roughPixels, SAMPLES, slanted } from './reference-samples.ts'
import type { Rendering, RenderView } from './rendering.ts'
import { lightReaching, type ShadowFrame, shadowFrame } from './shadow.ts'
import { paintSky } from './sky.ts'
import { sortIntoTiles, type Tiles } from './tiles.ts'

const LIST_WORDS = 4096

/** Height of the soft meeting of ground and backdrop, as a share of the picture's. */
const HORIZON_HEIGHT = 0.012

/** Draws a world by ray marching; about 5 s for a figure at 1024². */
export const renderReference = (world: World, ask: RenderView): Rendering => new Marcher(world, ask).render()

class Marcher {
  private readonly world: World
  private readonly view: View
  private readonly ask: RenderView
  private readonly compiled: Compiled
  private readonly solid: Tiles
  private readonly clear: Tiles
  private readonly near: Tiles
  private readonly backdrop: Uint8ClampedArray
  private readonly frame: ShadowFrame | undefined
  private readonly map: Float32Array
  private readonly scratch: number
  private readonly ray = new Float64Array(6)
  private readonly normal = new Float64Array(3)
  /** The sample last traced: linear red, green, blue, cover. */
  private readonly sample = new Float64Array(4)
  private depth = Infinity
  private node = -1

  constructor(world: World, ask: RenderView) {
    this.world = world
    this.ask = ask
    this.view = viewOf(world.camera, ask.width, ask.height)
    this.compiled = compileWorld(world, 16)
    this.scratch = Math.ceil(this.compiled.size / 8) + 16
    const memory = new ArrayBuffer((this.scratch + LIST_WORDS * 2) * 8)
    loadCompiled(this.compiled, memory)
    bind(memory)
    const { groups } = this.compiled
    const all = groups.map((_, index) => index)
    const project = (centre: readonly [number, number, number], radius: number) =>
      projectSphere(this.view, centre, radius)
    const tiles = (wanted: number[], margin: number) =>
      sortIntoTiles(this.compiled, wanted, project, ask.width, ask.height, margin)
    this.solid = tiles(
      all.filter((index) => !groups[index]!.clear),
      0,
    )
    this.clear = tiles(
      all.filter((index) => groups[index]!.clear),
      0,
    )
    this.near = tiles(
      all.filter((index) => !groups[index]!.clear),
      0.26 * this.view.measure,
    )
    this.backdrop = ask.backdropPixels ? Uint8ClampedArray.from(ask.backdropPixels) : paintSky(world, this.view)
    this.frame = shadowFrame(
      this.compiled,
      world,
      this.view,
      Math.min(1200, Math.max(500, Math.round(Math.max(ask.width, ask.height)))),
    )
    this.map = this.frame ? this.castShadows(this.frame) : new Float32Array(0)
  }

  render(): Rendering {
    const { width, height } = this.ask
    const box = this.ask.region ?? { x: 0, y: 0, width, height }
    const pixels = new Uint8ClampedArray(box.width * box.height * 4)
    const depth = new Float32Array(box.width * box.height)
    const nodes = new Int32Array(box.width * box.height)
    const linear = new Float64Array(box.width * box.height * 4)
    for (let y = 0, at = 0; y < box.height; y++)
      for (let x = 0; x < box.width; x++, at++) {
        this.trace(box.x + x + 0.5, box.y + y + 0.5)
        linear.set(this.sample, at * 4)
        depth[at] = this.depth
        nodes[at] = this.node
      }
    const rough =
      this.ask.samples === 1 ? new Uint8Array(depth.length) : roughPixels(linear, depth, nodes, box.width, box.height)
    for (let y = 0, at = 0; y < box.height; y++)
      for (let x = 0; x < box.width; x++, at++) {
        if (rough[at]) this.resample(box.x + x, box.y + y, linear, at * 4)
        const cover = Math.max(1e-9, linear[at * 4 + 3]!)
        encode(linear[at * 4]!, linear[at * 4 + 1]!, linear[at * 4 + 2]!, pixels, at * 4)
        pixels[at * 4 + 3] = Math.min(1, cover) * 255
      }
    return {
      width: box.width,
      height: box.height,
      pixels,
      depth,
      nodes,
      groups: this.compiled.groups.map((group) => group.id),
    }
  }

  /** The mean of four samples of a pixel, weighted by cover. */
  private resample(x: number, y: number, linear: Float64Array, at: number): void {
    const total = [0, 0, 0, 0]
    for (const [u, v] of SAMPLES) {
      this.trace(x + u, y + v)
      const cover = this.sample[3]!
      for (let channel = 0; channel < 3; channel++) total[channel]! += Math.min(1.2, this.sample[channel]!) * cover
      total[3]! += cover
    }
    for (let channel = 0; channel < 3; channel++) linear[at + channel] = total[channel]! / Math.max(1e-9, total[3]!)
    linear[at + 3] = total[3]! / SAMPLES.length
  }

  /** Depth of the nearest caster for every texel, counted from the light. */
  private castShadows(frame: ShadowFrame): Float32Array {
    const { size, toward, right, up, centre, texels, start } = frame
    const casting = this.compiled.groups
      .map((group, index) => (group.castsShadow && !group.clear ? index : -1))
      .filter((index) => index >= 0)
    const project = (point: readonly [number, number, number], radius: number) => {
      const offset = [point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]] as const
      return [size / 2 + dot(offset, right) * texels, size / 2 + dot(offset, up) * texels, radius * texels + 1] as const
    }
    const tiles = sortIntoTiles(this.compiled, casting, project, size, size, 0)
    const map = new Float32Array(size * size).fill(1e9)
    const ray = new Float64Array(6)
    for (let axis = 0; axis < 3; axis++) ray[axis + 3] = -toward[axis]!
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const list = tiles.lists[(y >> 4) * tiles.columns + (x >> 4)]!
        if (list.length === 0) continue
        const a = (x + 0.5 - size / 2) / texels
        const b = (y + 0.5 - size / 2) / texels
        // Casters outside the frame toward the light still throw shadows into it.
        const back = start + 20 * this.view.measure
        for (let axis = 0; axis < 3; axis++)
          ray[axis] = centre[axis]! + right[axis]! * a + up[axis]! * b + toward[axis]! * back
        const t = march(list, ray, 0, back + start, 0, 0.3 / texels)
        if (t >= 0) map[y * size + x] = t - (back - start)
      }
    return map
  }

  private trace(x: number, y: number): void {
    const { view, ray, sample } = this
    rayThrough(view, x, y, ray)
    const tile = (Math.min(view.height - 1, y) >> 4) * this.solid.columns + (Math.min(view.width - 1, x) >> 4)
    let far = 1e5
    let plane = -1
    this.compiled.planes.forEach((candidate, index) => {
      const t = this.planeHit(candidate)
      if (t > 0 && t < far) {
        far = t
        plane = index
      }
    })
    const slope = view.parallel ? 0 : 0.3 / view.pixels
    const constant = (view.parallel ? 0.3 / view.pixels : 0) + 0.0002 * view.measure
    const list = this.solid.lists[tile]!
    const start = view.parallel ? -50 : 0.02
    const t = list.length ? march(list, ray, start, far, slope, constant) : -1
    this.depth = Infinity
    this.node = -1
    if (t >= 0) this.shadeBody(list, tile, t)
    else if (plane >= 0) this.shadePlane(plane, tile, far, x, y)
    else this.backdropAt(x, y)
    const through = this.clear.lists[tile]!
    if (through.length) this.lookThrough(through, tile, t >= 0 ? t : far, start, slope, constant)
    if (!this.world.transparent) sample[3] = 1
  }

  private planeHit(plane: Compiled['planes'][number]): number {
    const { ray } = this
    const falling = ray[3]! * plane.normal[0] + ray[4]! * plane.normal[1] + ray[5]! * plane.normal[2]
    if (falling > -1e-6) return -1
    const offset = [plane.at[0] - ray[0]!, plane.at[1] - ray[1]!, plane.at[2] - ray[2]!] as const
    const t = dot(offset, plane.normal) / falling
    if (!plane.half || t <= 0) return t
    const hit = [ray[3]! * t - offset[0], ray[4]! * t - offset[1], ray[5]! * t - offset[2]] as const
    return Math.abs(dot(hit, plane.right)) <= plane.half[0] && Math.abs(dot(hit, plane.up)) <= plane.half[1] ? t : -1
  }

  private backdropAt(x: number, y: number): void {
    const at =
      (Math.min(this.view.height - 1, Math.floor(y)) * this.view.width + Math.min(this.view.width - 1, Math.floor(x))) *
      4
    for (let channel = 0; channel < 3; channel++) this.sample[channel] = LINEAR[this.backdrop[at + channel]!]!
    this.sample[3] = this.world.transparent ? 0 : 1
  }

  private shadePlane(index: number, tile: number, t: number, x: number, y: number): void {
    const { ray, normal } = this
    const plane = this.compiled.planes[index]!
    for (let axis = 0; axis < 3; axis++) normal[axis] = plane.normal[axis]!
    plainColour(
      plane.material,
      0,
      0,
      ray[0]! + ray[3]! * t,
      ray[1]! + ray[4]! * t,
      ray[2]! + ray[5]! * t,
      normal[0]!,
      normal[1]!,
      normal[2]!,
      slanted(footprintAt(this.view, t), normal, ray),
    )
    this.depth = t
    this.lightAndHaze(plane.material, red, green, blue, tile, t, index)
    if (!plane.half && !this.view.parallel && !this.world.transparent) this.softenHorizon(plane.normal, x, y)
  }

  /** Near its horizon an endless plane takes on what is painted just above. */
  private softenHorizon(normal: Point, x: number, y: number): void {
    const { view, ray, sample } = this
    const rise = dot(view.up, normal)
    const wide = HORIZON_HEIGHT * view.height
    if (rise < 0.3) return
    const toward = dot([ray[3]!, ray[4]!, ray[5]!], normal) / dot([ray[3]!, ray[4]!, ray[5]!], view.forward)
    const below = (-toward * view.pixels) / rise
    if (below >= wide || y - below < 1) return
    const own = [...sample.subarray(0, 3)]
    this.backdropAt(x, y - below - 1)
    const share = 0.8 * (1 - below / wide) ** 2
    for (let channel = 0; channel < 3; channel++)
      sample[channel] = own[channel]! + (sample[channel]! - own[channel]!) * share
  }

  private shadeBody(list: Int32Array, tile: number, t: number): number {
    const { ray, view, normal } = this
    const head = found.head
    const group = this.compiled.groups[found.group]!
    const [x, y, z] = [ray[0]! + ray[3]! * t, ray[1]! + ray[4]! * t, ray[2]! + ray[5]! * t]
    const footprint = footprintAt(view, t)
    normalAt(list, head, x, y, z, 0.0006 * view.measure + footprint * 0.4, normal)
    const count = list[head + 1]!
    const wide = slanted(footprint, normal, ray)
    for (let index = 0; index < count; index++) put(this.scratch + index, list[head + 2 + index]!)
    votedColour(
      this.scratch,
      count,
      this.scratch + LIST_WORDS,
      group.layers,
      group.layerCount,
      x,
      y,
      z,
      normal[0]!,
      normal[1]!,
      normal[2]!,
      wide,
    )
    this.node = this.compiled.groups.indexOf(group)
    this.depth = t
    this.lightAndHaze(owner, red, green, blue, tile, t, -1)
    return opacity
  }

  private lightAndHaze(
    material: number,
    r: number,
    g: number,
    b: number,
    tile: number,
    t: number,
    plane: number,
  ): void {
    const { ray, normal, view, world, sample } = this
    const [x, y, z] = [ray[0]! + ray[3]! * t, ray[1]! + ray[4]! * t, ray[2]! + ray[5]! * t]
    const [nx, ny, nz] = [normal[0]!, normal[1]!, normal[2]!]
    const reaching = this.frame
      ? lightReaching(this.map, this.frame, world.lighting.softness ?? 2.2, view.measure, x, y, z, nx, ny, nz)
      : 1
    const open = opennessAt(this.near.lists[tile]!, this.compiled.planes, view.measure, [x, y, z], [nx, ny, nz], plane)
    lightSample(this.compiled.light, material, r, g, b, x, y, z, nx, ny, nz, ray[3]!, ray[4]!, ray[5]!, reaching, open)
    sample[0] = litRed
    sample[1] = litGreen
    sample[2] = litBlue
    sample[3] = 1
    const { haze } = world
    if (!haze || t <= haze.from) return
    const thick = 1 - Math.exp(-(t - haze.from) * haze.density)
    const colour = linearOf(haze.colour)
    for (let channel = 0; channel < 3; channel++) sample[channel]! += (colour[channel]! - sample[channel]!) * thick
  }

  /** Lays up to four clear surfaces over what stands behind them. */
  private lookThrough(
    list: Int32Array,
    tile: number,
    far: number,
    start: number,
    slope: number,
    constant: number,
  ): void {
    const behind = Float64Array.from(this.sample)
    const [depth, node] = [this.depth, this.node]
    const layers: { r: number; g: number; b: number; a: number }[] = []
    let t = start
    let touched = -1
    let skip = -1
    for (let layer = 0; layer < 4; layer++) {
      t = march(list, this.ray, t, far, slope, constant, skip)
      if (t < 0) break
      const group = found.group
      const share = this.shadeBody(list, tile, t)
      const toward = -(this.normal[0]! * this.ray[3]! + this.normal[1]! * this.ray[4]! + this.normal[2]! * this.ray[5]!)
      const edge = (1 - Math.max(0, toward)) ** 3
      layers.push({
        r: this.sample[0]!,
        g: this.sample[1]!,
        b: this.sample[2]!,
        a: Math.min(1, share + (1 - share) * edge * 0.6),
      })
      if (touched < 0 && layers[layer]!.a > 0.3) touched = group
      skip = group
    }
    this.sample.set(overlay(layers, behind))
    // Glass is seen through: the depth stays that of what stands behind it.
    this.depth = depth
    this.node = touched >= 0 ? touched : node
  }
}
