import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Design, DesignInput } from '../../design/design.ts'
import { designSchema } from '../../design/design.ts'
import type { Stage, StageNode } from '../../scene/scene.ts'
import { carry, footprintOverlap } from '../bounds.ts'
import { allModels, measure, modelById } from '../catalogue.ts'
import { settingIds } from '../settings/settings.ts'
import { compose, ratioOf } from './compose.ts'
import { Shot } from './shot.ts'
import { knownVerbs } from './verbs.ts'

const SEED = 11

const roomOf = (node: StageNode, seed = SEED) => {
  const model = modelById(node.model) ?? assert.fail(`unknown model ${node.model}`)
  const { bounds } = measure(model, node.look, node.pose, node.id, seed)
  return carry(bounds, node.place.at, node.place.axes, node.place.size)
}

const design = (input: DesignInput): Design => designSchema.parse(input)
const subject = (model: string, more: object = {}) => ({ id: `${model}-1`, noun: model, model, ...more })
const countOf = (stage: Stage, id: string) =>
  stage.nodes.filter((node) => node.id === id || (node.id.startsWith(`${id}/`) && !node.scenery)).length

const FLOOR_MODELS = allModels()
  .filter((model) => model.rests === 'ground' && model.size > 0.15 && model.size < 4 && model.category !== 'building')
  .map(({ id }) => id)
const ALL_MODELS = allModels()
  .filter((model) => model.kinds.length > 0)
  .map(({ id }) => id)

/** Designs of one to four subjects with chance actions and relations, in any setting. */
const designs = (models: readonly string[]) =>
  fc
    .record({
      subjects: fc.array(fc.record({ model: fc.constantFrom(...models), count: fc.integer({ min: 1, max: 5 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      verb: fc.constantFrom(...knownVerbs(), 'frobnicate'),
      relation: fc.constantFrom(
        'on',
        'left-of',
        'behind',
        'beside',
        'in',
        'under',
        'holding',
        'facing',
        'around',
        'above',
        'between',
        'hanging-from',
      ),
      place: fc.constantFrom(...settingIds, 'nowhere known'),
      act: fc.boolean(),
      relate: fc.boolean(),
    })
    .map(({ subjects, verb, relation, place, act, relate }) => {
      const list = subjects.map(({ model, count }, index) => ({ id: `s${index}`, noun: model, model, count }))
      return design({
        subjects: list,
        setting: { place },
        actions: act
          ? [{ actor: 's0', verb, ...(list[1] ? { object: 's1' } : {}), ...(list[2] ? { partner: 's2' } : {}) }]
          : [],
        relations:
          relate && list[1]
            ? [{ subject: 's0', kind: relation as 'on', object: 's1', ...(list[2] ? { second: 's2' } : {}) }]
            : [],
      })
    })

test('any design composes, with exactly the counts asked for', () => {
  fc.assert(
    fc.property(designs(ALL_MODELS), (asked) => {
      const stage = compose(asked, { ratio: '4:3', seed: SEED })
      for (const { id, count } of asked.subjects) assert.equal(countOf(stage, id), count)
      for (const node of stage.nodes) assert.ok(node.place.at.every(Number.isFinite) && node.place.size > 0, node.id)
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('things that stand on the floor stand beside each other: footprints overlap by less than 5 percent', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ model: fc.constantFrom(...FLOOR_MODELS), count: fc.integer({ min: 1, max: 4 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      (subjects) => {
        const stage = compose(
          design({
            setting: { place: 'studio' },
            subjects: subjects.map(({ model, count }, index) => ({ id: `s${index}`, noun: model, model, count })),
          }),
          { seed: SEED },
        )
        const rooms = stage.nodes.filter((node) => !node.scenery).map((node) => roomOf(node))
        for (const [index, room] of rooms.entries())
          for (const other of rooms.slice(index + 1)) assert.ok(footprintOverlap(room, other) < 0.05)
      },
    ),
    { numRuns: 25, seed: 3 },
  )
})

test('nothing floats: what stands on the ground touches it within 2 centimetres', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FLOOR_MODELS), { minLength: 1, maxLength: 4 }), (models) => {
      const stage = compose(
        design({
          setting: { place: 'park' },
          subjects: models.map((model, index) => ({ id: `s${index}`, noun: model, model })),
        }),
        { seed: SEED },
      )
      for (const node of stage.nodes.filter(({ scenery }) => !scenery))
        assert.ok(Math.abs(roomOf(node).low[1]) < 0.02, `${node.id} ${node.model} at ${roomOf(node).low[1]}`)
    }),
    { numRuns: 25, seed: 9 },
  )
})

test('every subject is inside the frame in portrait, square and panorama', () => {
  fc.assert(
    fc.property(designs(FLOOR_MODELS), fc.constantFrom('9:16', '1:1', '21:9'), (asked, ratio) => {
      const stage = compose({ ...asked, actions: [] }, { ratio, seed: SEED })
      const nodes = stage.nodes.filter(({ scenery }) => !scenery)
      const shot = new Shot(stage.camera, ratioOf(ratio), [])
      for (const node of nodes) {
        const seen = shot.project(roomOf(node))
        assert.ok(
          seen.left > -1.001 && seen.right < 1.001 && seen.bottom > -1.001 && seen.top < 1.001,
          `${node.id} ${node.model} ${JSON.stringify(seen)}`,
        )
      }
    }),
    { numRuns: 25, seed: 21 },
  )
})

test('the same design and seed give the same stage', () => {
  const asked = design({
    subjects: [subject('person'), subject('dog', { plural: true })],
    actions: [{ actor: 'person-1', verb: 'walk', object: 'dog-1' }],
    setting: { place: 'street', time: 'dusk', weather: 'rain' },
  })
  assert.deepEqual(compose(asked, { seed: 4 }), compose(asked, { seed: 4 }))
})

test('left of is left of, on is on, between is between', () => {
  const stage = compose(
    design({
      subjects: [subject('apple', { count: 3 }), subject('table'), subject('vase'), subject('mug')],
      relations: [
        { subject: 'apple-1', kind: 'on', object: 'table-1' },
        { subject: 'vase-1', kind: 'on', object: 'table-1' },
        { subject: 'mug-1', kind: 'on', object: 'table-1' },
        { subject: 'apple-1', kind: 'left-of', object: 'vase-1' },
        { subject: 'mug-1', kind: 'right-of', object: 'vase-1' },
      ],
    }),
    { seed: 2 },
  )
  const table = roomOf(stage.nodes.find((node) => node.id === 'table-1') ?? assert.fail(), 2)
  const x = (id: string) => stage.nodes.filter((node) => node.id.startsWith(id)).map((node) => roomOf(node, 2))
  const [vase, mug] = [x('vase-1')[0], x('mug-1')[0]]
  for (const apple of x('apple-1')) {
    assert.ok(apple.high[0] < vase.low[0])
    assert.ok(Math.abs(apple.low[1] - table.high[1]) < 0.02)
  }
  assert.ok(vase.high[0] < mug.low[0])
})

test('a rider sits on the saddle and a held thing is at the hands', () => {
  const stage = compose(
    design({
      subjects: [subject('person'), subject('bicycle')],
      actions: [{ actor: 'person-1', verb: 'ride', object: 'bicycle-1' }],
    }),
    { seed: 2 },
  )
  const person = stage.nodes.find((node) => node.id === 'person-1') ?? assert.fail()
  assert.equal(person.pose?.name, 'ride')
  assert.ok((person.pose?.seatHeight ?? 0) > 0.3)
  assert.ok(person.pose?.hands?.left && person.pose.hands.right)
})

test('colours asked for reach every instance', () => {
  const stage = compose(design({ subjects: [subject('apple', { count: 4, colours: [{ colour: '#12ab34' }] })] }), {
    seed: 1,
  })
  const apples = stage.nodes.filter((node) => node.model === 'apple')
  assert.equal(apples.length, 4)
  for (const apple of apples) assert.equal(apple.look.colours?.main, '#12ab34')
})

test('a subject nobody can model becomes a card, in the right number', () => {
  const stage = compose(design({ subjects: [{ id: 'x', noun: 'quux', model: 'quux', count: 2 }] }), { seed: 1 })
  assert.deepEqual(
    stage.nodes.filter((node) => !node.scenery).map((node) => node.model),
    ['card/quux', 'card/quux'],
  )
})

test('an ant beside an elephant is still seen, and an apple beside a person keeps its size', () => {
  const stage = compose(design({ subjects: [subject('person'), subject('sofa')] }), { seed: 1 })
  for (const node of stage.nodes.filter(({ scenery }) => !scenery)) assert.equal(node.place.size, 1)
  const extreme = compose(design({ subjects: [subject('strawberry'), subject('tree')] }), { seed: 1 })
  const shot = new Shot(extreme.camera, 4 / 3, [])
  const berry = shot.project(roomOf(extreme.nodes.find((node) => node.model === 'strawberry') ?? assert.fail(), 1))
  assert.ok(berry.top - berry.bottom > 0.05)
})
