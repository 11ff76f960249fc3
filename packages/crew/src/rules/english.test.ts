import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '@plantain/illustrator/design/design'
import { englishPromptsOne } from './fixtures/english-prompts-one.ts'
import { englishPromptsTwo } from './fixtures/english-prompts-two.ts'
import { summaryOf } from './fixtures/summary.ts'
import { testCatalogue } from './fixtures/test-catalogue.ts'
import { understand } from './understand.ts'

const read = (prompt: string) => designSchema.parse(understand(prompt, testCatalogue))

for (const [prompt, summary] of [...englishPromptsOne, ...englishPromptsTwo])
  test(`reads: ${prompt.slice(0, 90)}`, () => assert.equal(summaryOf(read(prompt)), summary))

test('a counted number is never changed, whatever stands between it and its noun', () => {
  for (const [word, count] of [
    ['two', 2],
    ['seven', 7],
    ['12', 12],
    ['twenty-one', 21],
    ['a dozen', 12],
    ['a pair of', 2],
  ] as const) {
    const design = read(`${word} small shiny red apples on a big green box`)
    assert.equal(design.subjects.find((subject) => subject.model === 'apple')?.count, count)
    assert.equal(design.subjects.find((subject) => subject.model === 'box')?.count, 1)
  }
})

test('a plural without a number says that the number is free', () => {
  const [apples] = read('apples in a basket').subjects
  assert.equal(apples.plural, true)
})

test('each colour stays with its own noun', () => {
  const design = read('a navy ball, a #ff8800 cup and a light green vase on a dark red table next to a sky blue chair')
  const colours = Object.fromEntries(design.subjects.map((subject) => [subject.model, subject.colours[0]?.colour]))
  assert.deepEqual(colours, { ball: '#1b2a52', cup: '#ff8800', vase: '#90d68c', table: '#8b0000', chair: '#62b5f0' })
  assert.deepEqual(design.palette, ['#ff8800'])
})

test('a noun nobody modelled is a card, and the notes say so in the language of the prompt', () => {
  const english = read('a zeppelin stapler')
  assert.equal(english.subjects[0].match, 'card')
  assert.match(english.subjects[0].model, /^card\//)
  assert.match(english.notes.join(' '), /stapler.*card/)
  assert.match(read('一个订书机').notes.join(' '), /订书机.*图卡/)
})

test('a long description keeps telling about the subjects it began with', () => {
  const design = read(
    'A knight stands in a garden. He has a long white beard and a silver sword. His horse is black. The horse wears a red blanket. In the background there is a castle. It is snowing at dusk.',
  )
  const knight = design.subjects.find((subject) => subject.role === 'knight')
  assert.equal(knight?.beard, 'long')
  assert.equal(knight?.count, 1)
  const horses = design.subjects.filter((subject) => subject.model === 'horse')
  assert.deepEqual(
    horses.map((horse) => horse.colours[0]?.colour),
    ['#232326'],
  )
  assert.equal(design.setting?.place, 'garden')
  assert.equal(design.setting?.weather, 'snow')
  assert.equal(design.setting?.time, 'dusk')
  assert.equal(design.subjects.find((subject) => subject.model === 'castle')?.background, true)
})

test('speech belongs to who says it and lettering to what carries it', () => {
  const speech = read('a dog saying "Woof!" to a cat')
  assert.deepEqual([speech.texts[0].role, speech.texts[0].speaker], ['speech', 'dog-1'])
  const sign = read('a man holding a sign that reads OPEN HOUSE')
  assert.deepEqual([sign.texts[0].text, sign.texts[0].carrier], ['OPEN HOUSE', 'sign-1'])
})
