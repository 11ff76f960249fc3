/** The two kinds of work that helpers share: meshing bodies and drawing strips. Pure functions of memory and job. */
import type { Kernels } from './machine.ts'

/** Rows of one strip; strips also look one row above and below. */
export const STRIP_ROWS = 64

/** Pictures of more pixels are shaded sparsely where they are smooth (about 2K and up). */
const SPARSE_PIXELS = 2_500_000

export interface MeshJob {
  readonly task: 'mesh'
  /** Room for vertices of one helper; the other rooms follow from it. */
  readonly room: number
  readonly arrays: readonly [vertices: number, triangles: number, patches: number, lists: number]
  /** A helper's own nodes, pool and grids. */
  readonly scratch: readonly (readonly [nodes: number, pool: number, grids: number])[]
  readonly fineness: readonly [error: number, least: number, most: number, thin: number]
  readonly groups: readonly {
    readonly first: number
    readonly count: number
    readonly corner: readonly [number, number, number]
    readonly size: number
    readonly inflate: number
  }[]
  /** The order in which groups are taken, richest first. */
  readonly order: readonly number[]
  /** Where spans (four i32 a group) and overflows (one i32 a helper) are written. */
  readonly spans: number
  readonly overflows: number
}

export interface StripJob {
  readonly task: 'strips'
  readonly height: number
  readonly width: number
  readonly firstStrip: number
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Triangle lists by strip: of the solid bodies, then of each clear body from the farthest on. */
  readonly lists: readonly { readonly address: readonly number[]; readonly count: readonly number[] }[]
  /** A helper's own buffers, in the order of `setStrip`. */
  readonly buffers: readonly (readonly number[])[]
  /** A helper's own words for votes on colours. */
  readonly votes: readonly number[]
  readonly out: readonly [bytes: number, depths: number, nodes: number]
}

export type Job = MeshJob | StripJob

/** Rooms as multiples of the room for vertices. */
export const ROOMS = { triangles: 2, patches: 0.5, lists: 4, nodes: 3 } as const

/** Prepares a helper (number `part`) for a job. */
export function begin(kernels: Kernels, job: Job, part: number): void {
  if (job.task === 'strips') {
    kernels.setStrip!(...job.buffers[part]!)
    kernels.setVotes!(job.votes[part]!)
    return
  }
  const { room, arrays, scratch, fineness } = job
  const [nodes, pool, grids] = scratch[part]!
  kernels.setMeshMemory!(
    arrays[0],
    room,
    arrays[1],
    room * ROOMS.triangles,
    arrays[2],
    room * ROOMS.patches,
    arrays[3],
    room * ROOMS.lists,
    nodes,
    room * ROOMS.nodes,
    pool,
    grids,
    part,
  )
  kernels.setFineness!(...fineness)
}

/** Does item number `item` of a job. */
export function work(kernels: Kernels, buffer: ArrayBufferLike, job: Job, part: number, item: number): void {
  if (job.task === 'mesh') meshGroup(kernels, buffer, job, part, job.order[item]!)
  else drawStrip(kernels, job, job.firstStrip + item)
}

const SOLID_STRIDE = 32

function meshGroup(kernels: Kernels, buffer: ArrayBufferLike, job: MeshJob, part: number, index: number): void {
  const group = job.groups[index]!
  const list = new Int32Array(buffer, job.scratch[part]![1], group.count)
  for (let solid = 0; solid < group.count; solid++) list[solid] = group.first + solid * SOLID_STRIDE
  const span = new Int32Array(buffer, job.spans + index * 16, 4)
  span[0] = kernels.countOf!(0)
  span[2] = kernels.countOf!(1)
  kernels.beginGroup!(index, group.inflate)
  kernels.contour!(kernels.buildOctree!(...group.corner, group.size, group.count))
  span[1] = kernels.countOf!(0)
  span[3] = kernels.countOf!(1)
  if (kernels.countOf!(4) !== 0) new Int32Array(buffer, job.overflows, part + 1)[part] = 1
}

function drawStrip(kernels: Kernels, job: StripJob, strip: number): void {
  const { box, height, width } = job
  const top = strip * STRIP_ROWS
  const end = Math.min(height, top + STRIP_ROWS)
  const lines = end - top + 2
  const room = width * STRIP_ROWS
  const [solid, ...veils] = job.lists.map((list) => [list.address[strip]!, list.count[strip]!] as const)
  kernels.lookStrip!(...solid!, top - 1, end + 1)
  const marked = kernels.markStrip!(lines, room)
  kernels.shadeSlots!(...solid!, top - 1, lines, marked)
  kernels.shadeStrip!(top - 1, lines, width * height > SPARSE_PIXELS ? 1 : 0)
  kernels.shadeSlots!(...solid!, top - 1, lines, kernels.markBright!(lines, room))
  for (const veil of veils) if (veil[1] > 0) kernels.veilStrip!(...veil, top - 1, lines, room)
  const from = Math.max(top, box.y)
  const to = Math.min(end, box.y + box.height)
  const done = (from - box.y) * box.width * 4
  kernels.encodeStrip!(
    from - top,
    to - top,
    box.x,
    box.x + box.width,
    job.out[0] + done,
    job.out[1] + done,
    job.out[2] + done,
  )
}
