import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { designSchema } from '../design/design.ts'
import { composeScene } from '../scene/compose-scene.ts'
import type { Scene, Stage, StageNode } from '../scene/scene.ts'
import { applyEdits } from './apply.ts'
import { carrierOf, ratioOfScene, roomOf, shotOf } from './geometry.ts'
import type { EditOperationInput } from './operation.ts'

const design = designSchema.parse({
  subjects: [
    { id: 'cat-1', noun: 'cat', model: 'cat' },
    { id: 'dog-1', noun: 'dog', model: 'dog' },
    { id: 'table-1', noun: 'table', model: 'table' },
    { id: 'apple-1', noun: 'apple', model: 'apple', count: 2, colours: [{ colour: '#d92b2b' }] },
    { id: 'sign-1', noun: 'sign', model: 'sign' },
  ],
  relations: [{ subject: 'apple-1', kind: 'on', object: 'table-1' }],
  texts: [{ id: 'text-1', text: 'OPEN', role: 'sign', carrier: 'sign-1' }],
  setting: { place: 'park' },
})
const { scene } = composeScene(design, { ratio: '4:3', seed: 7 })
const before = scene.root as Stage

const nodesOf = (from: Scene): readonly StageNode[] => (from.root as Stage).nodes
const nodeIn = (from: Scene, id: string): StageNode => nodesOf(from).find((node) => node.id === id) as StageNode
const edit = (...operations: EditOperationInput[]) => applyEdits(scene, design, operations)
const subject = (noun: string, model = noun) => ({ id: `${model}-1`, noun, model })

/** All nodes but these are the same objects, and the camera is. */
function assertLocal(after: Scene, ...touched: string[]): void {
  for (const node of before.nodes) if (!touched.includes(node.id)) assert.equal(nodeIn(after, node.id), node, node.id)
  assert.equal((after.root as Stage).camera, before.camera)
}

describe('edits of a stage', () => {
  it('recolours one thing and touches nothing else, not even in the design', () => {
    const made = edit({ kind: 'recolour', nodes: ['cat-1'], colour: '#2f6fd6' })
    assert.equal(nodeIn(made.scene, 'cat-1').look.colours?.main, '#2f6fd6')
    assertLocal(made.scene, 'cat-1')
    assert.deepEqual(made.done, ['recoloured the cat'])
    assert.deepEqual(made.design.subjects.find(({ id }) => id === 'cat-1')?.colours, [
      { part: 'main', colour: '#2f6fd6' },
    ])
  })

  it('removes a table and lets what stood on it come to rest below', () => {
    const made = edit({ kind: 'remove', nodes: ['table-1'] })
    assertLocal(made.scene, 'table-1', 'apple-1/1', 'apple-1/2')
    for (const id of ['apple-1/1', 'apple-1/2']) assert.ok(Math.abs(roomOf(nodeIn(made.scene, id), 7).low[1]) < 0.02)
    assert.ok(!made.design.subjects.some(({ id }) => id === 'table-1'))
    assert.match(made.done[0] ?? '', /2 × apple now rest below/)
  })

  it('adds into free room, in view, under a new id', () => {
    const made = edit({ kind: 'add', subjects: [subject('dog')] })
    assertLocal(made.scene)
    const fresh = nodeIn(made.scene, 'dog-2')
    const seen = shotOf(before, ratioOfScene(scene)).project(roomOf(fresh, 7))
    assert.ok(seen.left > -1 && seen.right < 1 && seen.bottom > -1 && seen.top < 1)
  })

  it('adds on top of a thing', () => {
    const made = edit({ kind: 'add', subjects: [subject('cake')], relation: 'on', object: 'table-1' })
    assertLocal(made.scene)
    const [cake, table] = [roomOf(nodeIn(made.scene, 'cake-1'), 7), roomOf(nodeIn(made.scene, 'table-1'), 7)]
    assert.ok(Math.abs(cake.low[1] - table.high[1]) < 0.05)
    assert.equal(carrierOf(made.scene.root as Stage, nodeIn(made.scene, 'cake-1'), 7)?.id, 'table-1')
  })

  it('moves a table with the apples that stand on it', () => {
    const made = edit({ kind: 'move', nodes: ['table-1'], direction: 'farther' })
    const by = (id: string) =>
      nodeIn(made.scene, id).place.at.map((value, axis) => Math.round((value - nodeIn(scene, id).place.at[axis]) * 1e6))
    assert.deepEqual(by('apple-1/1'), by('table-1'))
    assertLocal(made.scene, 'table-1', 'apple-1/1', 'apple-1/2')
  })

  it('replaces a thing at its place', () => {
    const made = edit({ kind: 'replace', nodes: ['cat-1'], subjects: [subject('rabbit')] })
    const foot = (box: ReturnType<typeof roomOf>) =>
      [(box.low[0] + box.high[0]) / 2, box.low[1], (box.low[2] + box.high[2]) / 2].map((value) =>
        Math.round(value * 100),
      )
    assert.deepEqual(foot(roomOf(nodeIn(made.scene, 'rabbit-1'), 7)), foot(roomOf(nodeIn(scene, 'cat-1'), 7)))
    assert.equal(nodesOf(made.scene).length, before.nodes.length)
  })

  it('counts up and down to the number asked for', () => {
    const five = edit({ kind: 'count', nodes: ['apple-1/1', 'apple-1/2'], count: 5 })
    assert.equal(nodesOf(five.scene).filter(({ noun }) => noun === 'apple').length, 5)
    const one = edit({ kind: 'count', nodes: ['apple-1/1', 'apple-1/2'], count: 1 })
    assert.equal(nodesOf(one.scene).filter(({ noun }) => noun === 'apple').length, 1)
    assert.equal(one.design.subjects.find(({ id }) => id === 'apple-1')?.count, 1)
  })

  it('moves the camera and nothing else', () => {
    const made = edit({ kind: 'camera', amount: 0.7 })
    assert.equal(nodesOf(made.scene), before.nodes)
    assert.notEqual((made.scene.root as Stage).camera, before.camera)
  })

  it('makes it night around the same cast, and keeps scenery that was removed away', () => {
    const lamp = nodesOf(scene).find(({ id }) => id.startsWith('scenery/tree')) as StageNode
    const made = edit({ kind: 'remove', nodes: [lamp.id] }, { kind: 'surroundings', setting: { time: 'night' } })
    assert.ok(!nodesOf(made.scene).some(({ id }) => id === lamp.id))
    for (const id of ['cat-1', 'dog-1', 'table-1', 'apple-1/1', 'sign-1'])
      assert.equal(nodeIn(made.scene, id), nodeIn(scene, id))
    assert.notDeepEqual((made.scene.root as Stage).lighting, before.lighting)
  })

  it('takes another place with the cast where it stood', () => {
    const made = edit({ kind: 'surroundings', setting: { place: 'beach', noun: 'beach' } })
    assert.equal((made.scene.root as Stage).setting, 'beach')
    for (const id of ['cat-1', 'dog-1', 'table-1']) assert.equal(nodeIn(made.scene, id), nodeIn(scene, id))
  })

  it('changes lettering on a thing letter for letter', () => {
    const made = edit({ kind: 'set-text', from: 'open', text: '营业中' })
    const sheet = made.scene.inserts['lettering-sign-1']
    assert.ok(
      sheet?.kind === 'sheet' && sheet.nodes.some((node) => node.kind === 'text' && node.lines.join('') === '营业中'),
    )
    assert.equal(made.scene.root, scene.root)
    assert.equal(made.design.texts[0]?.text, '营业中')
  })

  it('refuses by name, with a reason, and goes on with the rest', () => {
    const made = edit(
      { kind: 'remove', nodes: ['unicorn-1'] },
      { kind: 'recolour', nodes: ['cat-1'], colour: '#2f6fd6' },
      { kind: 'set-text', from: 'SALE', text: 'X' },
      { kind: 'recolour', nodes: ['cat-1'], part: 'wheels', colour: '#2f6fd6' },
    )
    assert.equal(made.done.length, 1)
    assert.deepEqual(
      made.refused.map(({ operation }) => operation.kind),
      ['remove', 'set-text', 'recolour'],
    )
    assert.match(made.refused[1]?.reason ?? '', /there is “OPEN”/)
    assert.match(made.refused[2]?.reason ?? '', /no part “wheels”/)
  })

  it('says what it did in Chinese when asked to', () => {
    assert.deepEqual(applyEdits(scene, design, [{ kind: 'remove', nodes: ['dog-1'] }], 'zh').done, ['去掉了dog'])
  })

  it('survives any list of operations, is pure, and leaves the first scene as it was', () => {
    const ids = fc.constantFrom('cat-1', 'dog-1', 'table-1', 'apple-1/1', 'apple-1/2', 'sign-1')
    const operation: fc.Arbitrary<EditOperationInput> = fc.oneof(
      ids.map((id) => ({ kind: 'recolour' as const, nodes: [id], colour: '#2f6fd6' })),
      ids.map((id) => ({ kind: 'remove' as const, nodes: [id] })),
      fc
        .record({
          id: ids,
          direction: fc.constantFrom(
            'left' as const,
            'right' as const,
            'up' as const,
            'down' as const,
            'closer' as const,
            'farther' as const,
          ),
        })
        .map(({ id, direction }) => ({ kind: 'move' as const, nodes: [id], direction })),
      fc
        .record({ id: ids, amount: fc.double({ min: 0.4, max: 2.5, noNaN: true }) })
        .map(({ id, amount }) => ({ kind: 'resize' as const, nodes: [id], amount })),
      fc
        .record({
          id: ids,
          facing: fc.constantFrom('left' as const, 'right' as const, 'around' as const, 'viewer' as const),
        })
        .map(({ id, facing }) => ({ kind: 'turn' as const, nodes: [id], facing })),
      fc.record({ a: ids, b: ids }).map(({ a, b }) => ({ kind: 'swap' as const, nodes: [a, b] })),
      fc.constantFrom('cat', 'ball').map((model) => ({ kind: 'add' as const, subjects: [subject(model)] })),
      ids.map((id) => ({ kind: 'duplicate' as const, nodes: [id] })),
      fc
        .record({
          id: ids,
          object: ids,
          relation: fc.constantFrom('on' as const, 'beside' as const, 'behind' as const, 'left-of' as const),
        })
        .map(({ id, object, relation }) => ({ kind: 'move' as const, nodes: [id], object, relation })),
      fc.constantFrom(
        { kind: 'camera' as const, amount: 0.8 },
        { kind: 'camera' as const, angle: 'high' as const },
        { kind: 'surroundings' as const, setting: { time: 'night' as const } },
        { kind: 'set-text' as const, role: 'sign', text: 'HELLO' },
        { kind: 'restyle' as const, look: 'comic' as const },
      ),
    )
    const untouched = JSON.stringify(scene)
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 8 }), (operations) => {
        // Each step keeps the states before it: going back is choosing one, and every one is still what it was.
        let state = { scene, design }
        const states = [{ state, was: JSON.stringify(state) }]
        for (const each of operations) {
          const made = applyEdits(state.scene, state.design, [each])
          assert.equal(made.done.length + made.refused.length, 1)
          if (made.refused.length > 0) assert.equal(made.scene, state.scene)
          state = { scene: made.scene, design: designSchema.parse(made.design) }
          states.push({ state, was: JSON.stringify(state) })
          const names = nodesOf(state.scene).map(({ id }) => id)
          assert.equal(new Set(names).size, names.length)
          for (const { place } of nodesOf(state.scene))
            assert.ok([...place.at, ...place.axes, place.size].every(Number.isFinite) && place.size > 0)
        }
        for (const { state: kept, was } of states) assert.equal(JSON.stringify(kept), was)
        assert.equal(
          JSON.stringify(applyEdits(scene, design, operations)),
          JSON.stringify(applyEdits(scene, design, operations)),
        )
      }),
      { numRuns: 25, seed: 11 },
    )
    assert.equal(JSON.stringify(scene), untouched)
  })
})
