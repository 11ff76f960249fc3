import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportGlb } from './glb.ts'
import { ensureKernels } from './machine.ts'
import { FLOOR, testWorld } from './test-world.ts'

await ensureKernels()

const world = testWorld(
  (clay) => {
    clay.group('ball').sphere([0, 0, 0], 0.4, { colour: '#ff0000' })
    clay.group('pane').box([0.8, 0, 0], [0.1, 0.4, 0.02], { colour: '#40a0ff', opacity: 0.4 })
  },
  { planes: [FLOOR] },
)

function read(file: Uint8Array) {
  const head = new DataView(file.buffer)
  const textLength = head.getUint32(12, true)
  const json = JSON.parse(new TextDecoder().decode(file.subarray(20, 20 + textLength)))
  return { head, textLength, json, binary: file.subarray(28 + textLength) }
}

test('the file has the chunks glTF asks for, and lengths that add up', () => {
  const file = exportGlb(world, 256)
  const { head, textLength, json, binary } = read(file)
  assert.equal(head.getUint32(0, true), 0x46546c67)
  assert.equal(head.getUint32(4, true), 2)
  assert.equal(head.getUint32(8, true), file.length)
  assert.equal(textLength % 4, 0)
  assert.equal(json.buffers[0].byteLength, binary.length)
  assert.deepEqual(
    json.nodes.map((node: { name: string }) => node.name),
    ['floor', 'test/ball', 'test/pane'],
  )
  assert.equal(json.meshes[2].primitives[0].material, 1)
})

test('vertices lie on the ball, carry its colour, and every index names one', () => {
  const { json, binary } = read(exportGlb(world, 256))
  const { attributes, indices } = json.meshes[1].primitives[0]
  const slice = (accessor: number) => {
    const { byteOffset, byteLength } = json.bufferViews[accessor]
    return binary.slice(byteOffset, byteOffset + byteLength).buffer
  }
  const positions = new Float32Array(slice(attributes.POSITION))
  for (let at = 0; at < positions.length; at += 3)
    assert.ok(Math.abs(Math.hypot(positions[at]!, positions[at + 1]!, positions[at + 2]!) - 0.4) < 0.012)
  const colours = new Uint16Array(slice(attributes.COLOR_0))
  assert.deepEqual([...colours.subarray(0, 4)], [65_535, 0, 0, 65_535])
  const count = positions.length / 3
  const list = new Uint32Array(slice(indices))
  assert.ok(list.length > 300 && list.every((index) => index < count))
})

test('the same world gives the same file', () => {
  assert.deepEqual(exportGlb(world, 256), exportGlb(world, 256))
})
