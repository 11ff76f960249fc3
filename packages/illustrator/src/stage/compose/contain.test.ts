import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '../../design/design.ts'
import { modelById } from '../catalogue.ts'
import { compose } from './compose.ts'
import { heapRows } from './contain.ts'

const staged = (subjects: object[], relations: object[], more: object = {}) =>
  compose(designSchema.parse({ subjects, relations, ...more }), { ratio: '4:3', seed: 3 })

test('a heap has exactly as many pieces as were asked for, fewer in each row toward the top', () => {
  for (let count = 1; count <= 30; count++) {
    const rows = heapRows(count)
    assert.equal(
      rows.reduce((sum, row) => sum + row, 0),
      count,
    )
    assert.ok(rows.length <= 3)
    for (const [index, row] of rows.entries()) if (index > 0) assert.ok(row < rows[index - 1])
  }
})

test('all pieces in a bowl lie apart from each other', () => {
  const { nodes } = staged(
    [
      { id: 'orange', noun: 'orange', model: 'orange', count: 8 },
      { id: 'bowl', noun: 'bowl', model: 'bowl' },
    ],
    [{ subject: 'orange', kind: 'in', object: 'bowl' }],
  )
  const at = nodes.filter(({ model }) => model === 'orange').map(({ place }) => place.at)
  assert.equal(at.length, 8)
  for (const [index, one] of at.entries())
    for (const other of at.slice(index + 1))
      assert.ok(Math.hypot(one[0] - other[0], one[1] - other[1]) > 0.02, `${one} and ${other} hide each other`)
})

test('a thing between two of a kind stands between them', () => {
  const { nodes } = staged(
    [
      { id: 'ball', noun: 'ball', model: 'ball' },
      { id: 'box', noun: 'box', model: 'box', count: 2 },
    ],
    [{ subject: 'ball', kind: 'between', object: 'box' }],
  )
  const x = (id: string) => nodes.find((node) => node.id === id)?.place.at[0] ?? Number.NaN
  assert.ok(x('box/1') < x('ball') && x('ball') < x('box/2'))
})

test('a support named twice becomes a chain: the cup on the book, the book on the stool', () => {
  const subjects = ['cup', 'book', 'stool'].map((model) => ({ id: model, noun: model, model }))
  const { nodes } = staged(subjects, [
    { subject: 'cup', kind: 'on', object: 'book' },
    { subject: 'cup', kind: 'on', object: 'stool' },
  ])
  const y = (id: string) => nodes.find((node) => node.id === id)?.place.at[1] ?? Number.NaN
  assert.ok(y('stool') < y('book') && y('book') < y('cup'))
})

test('company decides what a word means: flowers stand in a flower pot, fish swim in a fish bowl, the drums are one kit', () => {
  const models = (subjects: object[], relations: object[], more: object = {}) =>
    staged(subjects, relations, more).nodes.map(({ model }) => model)
  assert.ok(modelById('fish-bowl'))
  const inPot = [{ subject: 'a', kind: 'in', object: 'b' }]
  assert.ok(
    models([{ id: 'a', noun: 'tulip', model: 'tulip' }, { id: 'b', noun: 'pot', model: 'pot' }], inPot).includes('flower-pot'),
  )
  assert.ok(
    models([{ id: 'a', noun: 'fish', model: 'goldfish' }, { id: 'b', noun: 'bowl', model: 'bowl' }], inPot).includes('fish-bowl'),
  )
  const band = models(
    [{ id: 'a', noun: 'boy', model: 'person' }, { id: 'b', noun: 'drums', model: 'drum', plural: true }],
    [],
    { actions: [{ actor: 'a', verb: 'play', object: 'b' }] },
  )
  assert.deepEqual(band.filter((model) => model.startsWith('drum')), ['drum-kit'])
}) // biome-ignore format: pairs read side by side

test('waterfowl on a lake float on it', () => {
  const stage = staged([{ id: 'duck', noun: 'duck', model: 'duck', count: 3 }], [], {
    setting: { place: 'mountain-lake' },
  })
  assert.equal(stage.setting, 'lake-water')
})
