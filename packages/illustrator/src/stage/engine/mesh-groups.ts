/** Bodies -> triangles in the machine's memory. */
import type { View } from './camera.ts'
import type { Compiled, CompiledGroup } from './compile.ts'
import { share } from './helpers.ts'
import type { Machine } from './machine.ts'
import { type MeshJob, ROOMS } from './tasks.ts'

/** Where one body's triangles and vertices lie. */
export interface MeshSpan {
  readonly group: number
  readonly firstVertex: number
  readonly endVertex: number
  readonly firstTriangle: number
  readonly endTriangle: number
}

export interface Mesh {
  /** By group. */
  readonly spans: readonly MeshSpan[]
  /** One more than the highest vertex number; numbers between the threads' parts are unused. */
  readonly vertexRoom: number
  readonly triangles: number
  readonly vertexAddress: number
  readonly triangleAddress: number
}

/** Chord error and smallest cell, in pixels; largest cell. */
export interface Fineness {
  readonly error: number
  readonly least: number
  /** Largest cell in measures of the view. */
  readonly most: number
}

/** Smallest cell in pixels, for bodies thinner than a pixel. */
const THINNEST = 0.42

const BYTES = { vertex: 32, triangle: 12, patch: 20, list: 4, node: 12 } as const
const POOL_BYTES = 4_000_000
const GRID_BYTES = 65_536

/** Meshes every body; a world too rich for the memory is meshed again, coarser. */
export function meshGroups(
  machine: Machine,
  compiled: Compiled,
  view: View,
  fineness: Fineness,
  threads: number,
): Mesh {
  const room = view.width * view.height > 1_600_000 ? 3_000_000 : 1_500_000
  const all = room * threads
  const arrays = [
    machine.allocate(all * BYTES.vertex),
    machine.allocate(all * ROOMS.triangles * BYTES.triangle),
    machine.allocate(all * ROOMS.patches * BYTES.patch),
    machine.allocate(all * ROOMS.lists * BYTES.list),
  ] as const
  const scratch = Array.from(
    { length: threads },
    () =>
      [
        machine.allocate(room * ROOMS.nodes * BYTES.node),
        machine.allocate(POOL_BYTES),
        machine.allocate(GRID_BYTES),
      ] as const,
  )
  // Threads that come only for the drawing must know the arrays too.
  machine.set(
    'setMeshMemory',
    arrays[0],
    room,
    arrays[1],
    0,
    arrays[2],
    0,
    arrays[3],
    0,
    ...scratch[0]!.slice(0, 1),
    0,
    ...scratch[0]!.slice(1),
    0,
  )
  const count = compiled.groups.length
  const spans = machine.allocate(count * 16 + 16)
  const overflows = machine.allocate(threads * 4)
  const groups = compiled.groups.map((group) => ({ first: group.first, count: group.count, ...cubeRound(group, view) }))
  const order = groups.map((_, index) => index).sort((a, b) => groups[b]!.count - groups[a]!.count || a - b)
  // A chord that is half a pixel off is seen at 1K, not at 4K.
  const ease = Math.min(2, Math.max(1, Math.max(view.width, view.height) / 2752))
  let [error, least, thin] = [fineness.error * ease, fineness.least * ease, THINNEST * ease]
  for (; ; error *= 2, least *= 1.7, thin *= 2.5) {
    const job: MeshJob = {
      task: 'mesh',
      room,
      arrays,
      scratch,
      fineness: [error, least, fineness.most, thin],
      groups,
      order,
      spans,
      overflows,
    }
    new Int32Array(machine.buffer, overflows, threads).fill(0)
    share(machine, job, count, threads)
    if (!new Int32Array(machine.buffer, overflows, threads).includes(1)) {
      const table = new Int32Array(machine.buffer, spans, count * 4)
      const found = groups.map(
        (_, group): MeshSpan => ({
          group,
          firstVertex: table[group * 4]!,
          endVertex: table[group * 4 + 1]!,
          firstTriangle: table[group * 4 + 2]!,
          endTriangle: table[group * 4 + 3]!,
        }),
      )
      return {
        spans: found,
        vertexRoom: Math.max(0, ...found.map((span) => span.endVertex)),
        triangles: found.reduce((sum, span) => sum + span.endTriangle - span.firstTriangle, 0),
        vertexAddress: arrays[0],
        triangleAddress: arrays[1],
      }
    }
    if (least > 64) throw new RangeError('the world has too many bodies in view to be meshed')
  }
}

/** The cube in which a body's octree grows. */
function cubeRound(
  group: CompiledGroup,
  view: View,
): { corner: [number, number, number]; size: number; inflate: number } {
  const middle = [0, 1, 2].map((axis) => (group.low[axis]! + group.high[axis]!) / 2)
  const depth = [0, 1, 2].reduce((sum, axis) => sum + (middle[axis]! - view.at[axis]!) * view.forward[axis]!, 0)
  const pixel = view.parallel ? 1 / view.pixels : Math.max(0.05, depth) / view.pixels
  const extent = Math.max(...[0, 1, 2].map((axis) => group.high[axis]! - group.low[axis]!))
  const size = extent * 1.04 + 0.05 * view.measure + pixel * 4
  // An odd share keeps flat faces off the cells' own planes.
  const shares = [0.5013, 0.5029, 0.4987]
  const corner = middle.map((centre, axis) => centre - size * shares[axis]!) as [number, number, number]
  // Bodies are drawn a third of a pixel fuller than they are, as the ray marcher does, so that thin things stay.
  return { corner, size, inflate: pixel * 0.3 + 0.0002 * view.measure }
}
