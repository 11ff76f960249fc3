/** The quick renderer: bodies become triangles once, triangles become pixels, each pixel is lit once. */
import type { World } from '../world.ts'
import { viewOf, type View } from './camera.ts'
import { LINEAR, linearOf, toSrgb } from './colours.ts'
import { type Compiled, compileWorld, loadCompiled } from './compile.ts'
import { threadCount } from './helpers.ts'
import { FIRST_BYTE, freshMachine, type Machine, releaseMachine } from './machine.ts'
import { meshGroups } from './mesh-groups.ts'
import type { Rendering, RenderView } from './rendering.ts'
import { castShadows } from './shadow-map.ts'
import { binOcclusion } from './occlusion-grid.ts'
import { paintSky } from './sky.ts'
import { drawStrips } from './strips.ts'

/** Milliseconds of each stage of the last picture, for benchmarks. */
export const timing: Record<string, number> = {}

/** Draws a world; see `renderWorld`. */
export function renderFast(world: World, ask: RenderView): Rendering {
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
    machine.allocate(compiled.size - FIRST_BYTE)
    loadCompiled(compiled, machine.buffer)
    setView(machine, view)
    machine.set('setPlanes', compiled.planeRecords, compiled.planes.length)
    lap('compile')
    prepareShading(machine, world, view, compiled, ask)
    lap('backdrop')
    const mesh = meshGroups(machine, compiled, view, { error: 0.22, least: 2 }, threads)
    lap('mesh')
    castShadows(machine, world, view, compiled, mesh)
    lap('shadow')
    binOcclusion(machine, view, compiled)
    lap('occlusion')
    const drawn = drawStrips(machine, view, compiled, mesh, ask, threads)
    lap('draw')
    timing.triangles = mesh.triangles
    return { ...drawn, groups: compiled.groups.map((group) => group.id) }
  } finally {
    releaseMachine(machine)
  }
}

function setView(machine: Machine, view: View): void {
  machine.set('setView', view.width, view.height, view.pixels, view.parallel ? 1 : 0, view.measure, ...view.at, ...view.forward, ...view.right, ...view.up)
}

/** Backdrop, colour tables and what the shading kernels must know of the world. */
function prepareShading(machine: Machine, world: World, view: View, compiled: Compiled, ask: RenderView): void {
  const pixels = ask.backdropPixels ?? paintSky(world, view)
  const backdrop = machine.allocate(view.width * view.height * 4)
  new Uint8Array(machine.buffer, backdrop, view.width * view.height * 4).set(pixels)
  const linear = machine.allocate(256 * 8)
  new Float64Array(machine.buffer, linear, 256).set(LINEAR)
  const curve = machine.allocate(4098 * 4)
  new Float32Array(machine.buffer, curve, 4097).set(CURVE)
  machine.set('setTable', curve)
  const scratch = machine.allocate(4096 * 8)
  const { haze } = world
  const hazeColour = haze ? linearOf(haze.colour) : ([0, 0, 0] as const)
  machine.set(
    'setShading', compiled.light, compiled.groupRecords, scratch / 8, backdrop, linear / 8, world.transparent ? 1 : 0, haze?.from ?? 0, haze?.density ?? 0, ...hazeColour)
}

const CURVE = Float32Array.from({ length: 4097 }, (_, step) => toSrgb(step / 4096))

