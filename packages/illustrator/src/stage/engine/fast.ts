/** The quick renderer: bodies become triangles once, triangles become pixels, each pixel is lit once. */
import type { World } from '../world.ts'
import { type View, viewOf } from './camera.ts'
import { LINEAR, linearOf, toSrgb } from './colours.ts'
import { type Compiled, compileWorld, loadCompiled } from './compile.ts'
import { threadCount } from './helpers.ts'
import { dressWorld, lookNamed } from './looks.ts'
import { FIRST_BYTE, freshMachine, type Machine, releaseMachine } from './machine.ts'
import { meshGroups } from './mesh-groups.ts'
import { binOcclusion } from './occlusion-grid.ts'
import type { Rendering, RenderView } from './rendering.ts'
import { castShadows } from './shadow-map.ts'
import { paintSky } from './sky.ts'
import { drawStrips } from './strips.ts'

/** Milliseconds of each stage of the last picture, for benchmarks. */
export const timing: Record<string, number> = {}

/** Draws a world in a look of `LOOKS`; see `renderWorld`. Lines are not drawn yet: `drawInk` lays them over the result. */
export function renderFast(asked: World, ask: RenderView): Rendering {
  const recipe = lookNamed(ask.look ?? 'soft')
  const world = dressWorld(asked, recipe)
  const machine = freshMachine()
  const threads = threadCount()
  try {
    let last = performance.now()
    const lap = (name: string) => {
      timing[name] = performance.now() - last
      last = performance.now()
    }
    const view = viewOf(world.camera, ask.width, ask.height)
    const compiled = compileWorld(world, FIRST_BYTE / 8)
    compiled.words[compiled.light - compiled.base + LIGHT_STYLE] = recipe.style
    machine.allocate(compiled.size - FIRST_BYTE)
    loadCompiled(compiled, machine.buffer)
    setView(machine, view)
    machine.set('setPlanes', compiled.planeRecords, compiled.planes.length)
    lap('compile')
    machine.set('setRelief', recipe.facets ? 1 : 0, recipe.prints ?? 0)
    const backdrop = recipe.paper ? paperOf(recipe.paper, view) : (ask.backdropPixels ?? paintSky(world, view))
    prepareShading(machine, world, view, compiled, backdrop)
    lap('backdrop')
    const mesh = meshGroups(machine, compiled, view, recipe.fineness, threads)
    lap('mesh')
    castShadows(machine, world, view, compiled, mesh)
    lap('shadow')
    binOcclusion(machine, view, compiled)
    lap('occlusion')
    const drawn = drawStrips(machine, view, compiled, mesh, ask, threads, world.camera.focus)
    lap('draw')
    timing.triangles = mesh.triangles
    return { ...drawn, groups: compiled.groups.map((group) => group.id) }
  } finally {
    releaseMachine(machine)
  }
}

function setView(machine: Machine, view: View): void {
  machine.set(
    'setView',
    view.width,
    view.height,
    view.pixels,
    view.parallel ? 1 : 0,
    view.measure,
    ...view.at,
    ...view.forward,
    ...view.right,
    ...view.up,
  )
}

/** Backdrop, colour tables and what the shading kernels must know of the world. */
function prepareShading(
  machine: Machine,
  world: World,
  view: View,
  compiled: Compiled,
  pixels: Uint8Array | Uint8ClampedArray,
): void {
  const backdrop = machine.allocate(view.width * view.height * 4)
  new Uint8Array(machine.buffer, backdrop, view.width * view.height * 4).set(pixels)
  const linear = machine.allocate(256 * 8)
  new Float64Array(machine.buffer, linear, 256).set(LINEAR)
  const curve = machine.allocate(16_385 * 4)
  new Float32Array(machine.buffer, curve, 16_385).set(CURVE)
  machine.set('setTable', curve)
  const { haze } = world
  const hazeColour = haze ? linearOf(haze.colour) : ([0, 0, 0] as const)
  machine.set(
    'setShading',
    compiled.light,
    compiled.groupRecords,
    backdrop,
    linear / 8,
    world.transparent ? 1 : 0,
    haze?.from ?? 0,
    haze?.density ?? 0,
    ...hazeColour,
  )
}

/** Word of the light record that holds the look's style. */
const LIGHT_STYLE = 17

function paperOf(hex: string, view: View): Uint8Array {
  const value = Number.parseInt(hex.slice(1), 16)
  const pixels = new Uint8Array(view.width * view.height * 4)
  new Uint32Array(pixels.buffer).fill(((255 << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0)
  return pixels
}

const CURVE = Float32Array.from({ length: 16_385 }, (_, step) => toSrgb(step / 16_384))
