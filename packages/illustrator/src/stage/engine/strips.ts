/** Draws the picture in strips of rows, so that the working buffers stay small at any size. */
import type { Camera } from '../world.ts'
import type { View } from './camera.ts'
import type { Compiled } from './compile.ts'
import { share } from './helpers.ts'
import type { Machine } from './machine.ts'
import type { Mesh, MeshSpan } from './mesh-groups.ts'
import type { Rendering, RenderView } from './rendering.ts'
import { STRIP_ROWS, type StripJob } from './tasks.ts'

/** Room for the distances and names of the solids that vote on one sample's colour. */
const VOTE_WORDS = 4096

export function drawStrips(
  machine: Machine,
  view: View,
  compiled: Compiled,
  mesh: Mesh,
  ask: RenderView,
  threads: number,
  focus?: Camera['focus'],
): Omit<Rendering, 'groups'> {
  const { kernels } = machine
  const { width, height } = view
  const box = ask.region ?? { x: 0, y: 0, width, height }
  machine.set('setScreen', machine.allocate(mesh.vertexRoom * 16))
  for (const span of mesh.spans) kernels.project!(span.firstVertex, span.endVertex)
  const isClear = (span: MeshSpan) => compiled.groups[span.group]!.clear
  const veils = farthestFirst(
    mesh.spans.filter((span) => isClear(span) && span.endTriangle > span.firstTriangle),
    compiled,
    view,
  )
  const lists = [mesh.spans.filter((span) => !isClear(span)), ...veils.map((span) => [span])].map((spans) =>
    binSpans(machine, spans, height),
  )
  layLattice(machine, view, compiled.planes.length)
  const count = box.width * box.height
  const out = [machine.allocate(count * 4), machine.allocate(count * 4), machine.allocate(count * 4)] as const
  const firstStrip = Math.floor(box.y / STRIP_ROWS)
  const strips = Math.ceil((box.y + box.height) / STRIP_ROWS) - firstStrip
  const buffers = Array.from({ length: threads }, () => stripBuffers(machine, width))
  const votes = Array.from({ length: threads }, () => machine.allocate(VOTE_WORDS * 8) / 8)
  const job: StripJob = { task: 'strips', width, height, firstStrip, box, lists, buffers, votes, out }
  share(machine, job, strips, threads)
  const bytes = focus ? blur(machine, view, out, focus) : out[0]
  return {
    width: box.width,
    height: box.height,
    pixels: new Uint8ClampedArray(new Uint8Array(machine.buffer, bytes, count * 4)),
    depth: new Float32Array(new Float32Array(machine.buffer, out[1], count)),
    nodes: new Int32Array(new Int32Array(machine.buffer, out[2], count)),
  }
}

/** Depth of field over the whole picture; answers the address of the new bytes. */
function blur(
  machine: Machine,
  { width, height }: View,
  out: StripJob['out'],
  focus: NonNullable<Camera['focus']>,
): number {
  const bytes = machine.allocate(width * height * 4)
  const most = Math.max(width, height) * 0.012
  machine.kernels.blurRows!(
    out[0],
    out[1],
    bytes,
    width,
    height,
    0,
    height,
    focus.distance,
    focus.strength * Math.max(width, height) * 0.02,
    most,
  )
  return bytes
}

/** Addresses in the order of the kernel `setStrip`. */
function stripBuffers(machine: Machine, width: number): number[] {
  const pixels = (STRIP_ROWS + 2) * width
  const samples = STRIP_ROWS * width * 4
  return [pixels * 4, pixels * 4, pixels * 4, pixels * 4, pixels * 4, samples * 4, samples * 4, pixels * 16].map(
    (bytes) => machine.allocate(bytes),
  )
}

/** Lists of front-facing triangles by strip. */
function binSpans(
  machine: Machine,
  spans: readonly MeshSpan[],
  height: number,
): { address: number[]; count: number[] } {
  const { kernels } = machine
  const strips = Math.ceil(height / STRIP_ROWS)
  const heads = machine.allocate(strips * 4)
  new Int32Array(machine.buffer, heads, strips).fill(0)
  for (const span of spans) kernels.binTriangles!(span.firstTriangle, span.endTriangle, STRIP_ROWS, strips, heads, 0)
  const counts = [...new Int32Array(machine.buffer, heads, strips)]
  const starts = new Int32Array(strips)
  for (let strip = 1; strip < strips; strip++) starts[strip] = starts[strip - 1]! + counts[strip - 1]!
  const lists = machine.allocate((starts[strips - 1]! + counts[strips - 1]!) * 4 + 16)
  new Int32Array(machine.buffer, heads, strips).set(starts)
  for (const span of spans)
    kernels.binTriangles!(span.firstTriangle, span.endTriangle, STRIP_ROWS, strips, heads, lists)
  return { address: [...starts].map((start) => lists + start * 4), count: counts }
}

/** Clear bodies from the farthest to the nearest, so that each is laid over what stands behind it. */
function farthestFirst(spans: readonly MeshSpan[], compiled: Compiled, view: View): MeshSpan[] {
  const depth = (span: MeshSpan) => {
    const { low, high } = compiled.groups[span.group]!
    return [0, 1, 2].reduce(
      (sum, axis) => sum + ((low[axis]! + high[axis]!) / 2 - view.at[axis]!) * view.forward[axis]!,
      0,
    )
  }
  return [...spans].sort((a, b) => depth(b) - depth(a) || a.group - b.group)
}

/** Room for the occlusion of planes: one value each few pixels of the screen. */
function layLattice(machine: Machine, view: View, planes: number): void {
  const step = Math.max(2, Math.round(Math.max(view.width, view.height) / 340))
  const columns = Math.ceil(view.width / step) + 2
  const rows = Math.ceil(view.height / step) + 2
  const values = machine.allocate(columns * rows * Math.max(1, planes) * 4)
  new Float32Array(machine.buffer, values, columns * rows * Math.max(1, planes)).fill(-1)
  machine.set('setLattice', values, step, columns, rows)
}
