/** A world as a GLB file (glTF 2.0, section 4 "GLB file format"): one mesh a body, with vertex colours. */
import type { World } from '../world.ts'
import { viewOf } from './camera.ts'
import { type Compiled, type CompiledPlane, compileWorld, loadCompiled } from './compile.ts'
import { threadCount } from './helpers.ts'
import { FIRST_BYTE, freshMachine, type Machine, releaseMachine } from './machine.ts'
import { type MeshSpan, meshGroups } from './mesh-groups.ts'

const GLB_MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BINARY_CHUNK = 0x004e4942
const FLOAT = 5126
const UNSIGNED_SHORT = 5123
const UNSIGNED_INT = 5125

/** Half the side of an endless plane in the file, metres. */
const ENDLESS = 10

/** One accessor's worth of binary data. */
interface Piece {
  readonly data: Uint8Array
  readonly type: 'SCALAR' | 'VEC3' | 'VEC4'
  readonly component: number
  readonly count: number
  readonly normalized?: boolean
  readonly low?: readonly number[]
  readonly high?: readonly number[]
}

interface Part {
  readonly name: string
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Linear RGBA, 16 bits each. */
  readonly colours: Uint16Array
  readonly indices: Uint32Array
  readonly clear: boolean
}

/**
 * Meshes of all bodies in metres, y up, with colours, patterns and decals baked into the vertices, fine enough for a
 * picture of `pixels` a side from the world's own camera. Same world, same bytes. Throws as `renderWorld` does.
 *
 * @example
 * await writeFile('scene.glb', exportGlb(world))
 */
export function exportGlb(world: World, pixels = 1024): Uint8Array {
  const machine = freshMachine()
  try {
    const view = viewOf(world.camera, pixels, pixels)
    const compiled = compileWorld(world, FIRST_BYTE / 8)
    machine.allocate(compiled.size - FIRST_BYTE)
    loadCompiled(compiled, machine.buffer)
    machine.set(
      'setView',
      pixels,
      pixels,
      view.pixels,
      view.parallel ? 1 : 0,
      view.measure,
      ...view.at,
      ...view.forward,
      ...view.right,
      ...view.up,
    )
    machine.set('setShading', compiled.light, compiled.groupRecords, 0, 0, 0, 0, 0, 0, 0, 0)
    machine.set('setVotes', machine.allocate(4096 * 8) / 8)
    const mesh = meshGroups(machine, compiled, view, { error: 0.3, least: 2.5, most: 0.02 }, threadCount())
    const parts = mesh.spans
      .filter((span) => span.endTriangle > span.firstTriangle)
      .map((span) => partOf(machine, compiled, span, mesh.vertexAddress, mesh.triangleAddress))
    const planes = compiled.planes.map((plane, index) => planePart(plane, compiled, world.planes[index]!.id))
    return packGlb([...planes, ...parts])
  } finally {
    releaseMachine(machine)
  }
}

function partOf(
  machine: Machine,
  compiled: Compiled,
  span: MeshSpan,
  vertexAddress: number,
  triangleAddress: number,
): Part {
  const group = compiled.groups[span.group]!
  const count = span.endVertex - span.firstVertex
  const baked = machine.allocate(count * 8)
  machine.kernels.bakeColours!(span.firstVertex, span.endVertex, baked)
  const vertices = new Float32Array(machine.buffer, vertexAddress + span.firstVertex * 32, count * 8)
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  for (let vertex = 0; vertex < count; vertex++)
    for (let axis = 0; axis < 3; axis++) {
      positions[vertex * 3 + axis] = vertices[vertex * 8 + axis]!
      normals[vertex * 3 + axis] = vertices[vertex * 8 + 3 + axis]!
    }
  const indices = Uint32Array.from(
    new Int32Array(
      machine.buffer,
      triangleAddress + span.firstTriangle * 12,
      (span.endTriangle - span.firstTriangle) * 3,
    ),
    (vertex) => vertex - span.firstVertex,
  )
  return {
    name: group.id,
    positions,
    normals,
    colours: Uint16Array.from(new Uint16Array(machine.buffer, baked, count * 4)),
    indices,
    clear: group.clear,
  }
}

function planePart(plane: CompiledPlane, compiled: Compiled, name: string): Part {
  const [across, along] = plane.half ?? [ENDLESS, ENDLESS]
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const
  const positions = Float32Array.from(
    corners.flatMap(([u, v]) =>
      [0, 1, 2].map((axis) => plane.at[axis]! + plane.right[axis]! * across * u + plane.up[axis]! * along * v),
    ),
  )
  const colour = [0, 1, 2].map((channel) => compiled.words[plane.material - compiled.base + channel]! * 65_535)
  return {
    name,
    positions,
    normals: Float32Array.from(corners.flatMap(() => plane.normal)),
    colours: Uint16Array.from(corners.flatMap(() => [...colour, 65_535])),
    indices: Uint32Array.of(0, 1, 2, 0, 2, 3),
    clear: false,
  }
}

const bytesOf = (values: Float32Array | Uint16Array | Uint32Array) =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength)

/** Lays out parts as the JSON and binary chunks of a GLB file. */
function packGlb(parts: readonly Part[]): Uint8Array {
  const pieces = parts.flatMap((part): Piece[] => {
    const count = part.positions.length / 3
    const bound = (pick: (a: number, b: number) => number, start: number) =>
      [0, 1, 2].map((axis) =>
        part.positions.reduce((sum, value, index) => (index % 3 === axis ? pick(sum, value) : sum), start),
      )
    return [
      {
        data: bytesOf(part.positions),
        type: 'VEC3',
        component: FLOAT,
        count,
        low: bound(Math.min, Infinity),
        high: bound(Math.max, -Infinity),
      },
      { data: bytesOf(part.normals), type: 'VEC3', component: FLOAT, count },
      { data: bytesOf(part.colours), type: 'VEC4', component: UNSIGNED_SHORT, count, normalized: true },
      { data: bytesOf(part.indices), type: 'SCALAR', component: UNSIGNED_INT, count: part.indices.length },
    ]
  })
  let offset = 0
  const views = pieces.map((piece, index) => {
    const view = {
      buffer: 0,
      byteOffset: offset,
      byteLength: piece.data.length,
      target: index % 4 === 3 ? 34_963 : 34_962,
    }
    offset += (piece.data.length + 3) & ~3
    return view
  })
  const accessors = pieces.map(({ type, component, count, normalized, low, high }, bufferView) => ({
    bufferView,
    componentType: component,
    count,
    type,
    ...(normalized ? { normalized } : {}),
    ...(low ? { min: low, max: high } : {}),
  }))
  const surface = { baseColorFactor: [1, 1, 1, 1], metallicFactor: 0, roughnessFactor: 0.65 }
  const json = {
    asset: { version: '2.0', generator: 'Plantain' },
    scene: 0,
    scenes: [{ nodes: parts.map((_, index) => index) }],
    nodes: parts.map((part, mesh) => ({ name: part.name, mesh })),
    meshes: parts.map((part, index) => ({
      name: part.name,
      primitives: [
        {
          attributes: { POSITION: index * 4, NORMAL: index * 4 + 1, COLOR_0: index * 4 + 2 },
          indices: index * 4 + 3,
          material: part.clear ? 1 : 0,
        },
      ],
    })),
    materials: [
      { name: 'clay', pbrMetallicRoughness: surface },
      { name: 'clear', pbrMetallicRoughness: { ...surface, roughnessFactor: 0.1 }, alphaMode: 'BLEND' },
    ],
    accessors,
    bufferViews: views,
    buffers: [{ byteLength: offset }],
  }
  const text = new TextEncoder().encode(JSON.stringify(json))
  const textLength = (text.length + 3) & ~3
  const file = new Uint8Array(12 + 8 + textLength + 8 + offset).fill(0x20, 20, 20 + textLength)
  const head = new DataView(file.buffer)
  const words = [GLB_MAGIC, 2, file.length, textLength, JSON_CHUNK]
  for (const [index, word] of words.entries()) head.setUint32(index * 4, word, true)
  file.set(text, 20)
  head.setUint32(20 + textLength, offset, true)
  head.setUint32(24 + textLength, BINARY_CHUNK, true)
  for (const [index, piece] of pieces.entries()) file.set(piece.data, 28 + textLength + views[index]!.byteOffset)
  return file
}
