import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '@plantain/illustrator/design/design'
import fc from 'fast-check'
import { testCatalogue } from './fixtures/test-catalogue.ts'
import { reasoningOf } from './reasoning.ts'
import { understand } from './understand.ts'

const sound = (prompt: string): void => {
  const design = designSchema.parse(understand(prompt, testCatalogue))
  const ids = new Set(design.subjects.map((subject) => subject.id))
  assert.equal(ids.size, design.subjects.length)
  for (const relation of design.relations) {
    assert.ok(ids.has(relation.subject))
    assert.ok(relation.object === undefined || ids.has(relation.object))
  }
  for (const action of design.actions)
    assert.ok(
      ids.has(action.actor) &&
        (action.object === undefined || ids.has(action.object)) &&
        (action.partner === undefined || ids.has(action.partner)),
    )
  for (const text of design.texts) assert.ok(text.carrier === undefined || ids.has(text.carrier))
  assert.ok(Array.isArray(reasoningOf(design)))
}

const words = fc.constantFrom(
  'a',
  'the',
  'two',
  'red',
  'dark',
  'cat',
  'table',
  'on',
  'with',
  'and',
  ',',
  '.',
  'holding',
  'eating',
  'is',
  'it',
  'her',
  'hat',
  'between',
  'of',
  'says',
  '"',
  "'",
  '“',
  '一只',
  '猫',
  '的',
  '在',
  '上',
  '红色',
  '和',
  '，',
  '把',
  '被',
  '有',
  '桌子',
  'poster',
  ':',
  '12',
  '%',
  '\n',
  '- ',
  '#ff0',
  'no',
  '不要',
  '😀',
  'behind',
  'who',
)

test('any string of any characters gives a valid design whose ids all exist', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 0, maxLength: 300 }), sound), { numRuns: 150 })
})

test('any jumble of its own words gives a valid design', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => sound(list.join(' '))),
    { numRuns: 250 },
  )
})

test('twenty thousand characters are read, and what lies beyond is told', () => {
  for (const unit of ['a cat eats a red fish. ', '一只猫坐在桌子上，', 'x', '的', '"a" ', '1: 2, '])
    sound(unit.repeat(Math.ceil(20_000 / unit.length)))
  const design = designSchema.parse(understand('a cat. '.repeat(4_000), testCatalogue))
  assert.ok(design.notes.some((note) => note.includes('not read')))
})

test('a quoted string comes out letter for letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9 !?&%éü你好，。-]{1,40}$/), (text) => {
      fc.pre(text.trim() !== '')
      const design = understand(`a cat holding a sign that says “${text}”`, testCatalogue)
      assert.deepEqual(
        design.texts?.map((entry) => entry.text),
        [text.trim()],
      )
    }),
    { numRuns: 150 },
  )
})

test('the same prompt gives the same design', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (list) =>
      assert.deepEqual(understand(list.join(' '), testCatalogue), understand(list.join(' '), testCatalogue)),
    ),
    { numRuns: 60 },
  )
})
