import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '@plantain/illustrator/design/design'
import { illustratorCatalogue } from './illustrator-catalogue.ts'
import { reasoningOf } from './reasoning.ts'
import { understand } from './understand.ts'

const catalogue = illustratorCatalogue()
const read = (prompt: string) => designSchema.parse(understand(prompt, catalogue))
const relations = (prompt: string): string[] =>
  read(prompt).relations.map((relation) =>
    [relation.subject, relation.kind, relation.object].filter((word) => word !== undefined).join(' '),
  )

const chains: readonly (readonly [string, readonly string[]])[] = [
  ['a cup on a book on a stool', ['cup-1 on book-1', 'book-1 on stool-1']],
  ['a key in a jar on a tray on a table', ['key-1 in jar-1', 'jar-1 on tray-1', 'tray-1 on table-1']],
  ['an umbrella above two children on a bench', ['umbrella-1 above person-1', 'person-1 on bench-1']],
  ['a bird sitting on the head of a horse', ['bird-1 on horse-1']],
  ['a flag on the top of a tower', ['flag-1 on tower-1']],
  ['a girl blowing out candles on a birthday cake', ['candle-1 on birthday-cake-1']],
  ['a doctor examining a dog on a table', ['dog-1 on table-1']],
  ['桌子左边是一个花瓶，右边是一只茶壶', ['vase-1 left-of table-1', 'teapot-1 right-of table-1']],
]
for (const [prompt, wanted] of chains)
  test(`each place belongs to the nearest thing: ${prompt}`, () => assert.deepEqual(relations(prompt), wanted))

test('a garment after "in" is worn by the nearest one who can wear it', () => {
  const [suitcase, man] = read('a suitcase behind a tall man in a grey coat at the station').subjects
  assert.deepEqual(suitcase.clothes, [])
  assert.deepEqual(
    man.clothes.map((garment) => garment.kind),
    ['coat'],
  )
})

test('one article for two people makes two people', () => {
  for (const prompt of [
    'a bride and groom dancing',
    'a mother and daughter baking cookies',
    'a king and queen in a castle',
  ])
    assert.equal(read(prompt).subjects.filter((subject) => subject.model === 'person').length, 2, prompt)
})

test('different colours are spread over exactly the number that was asked for', () => {
  for (const [prompt, count] of [
    ['seven balloons of different colours above a house', 7],
    ['twelve colourful balloons', 12],
    ['六个五颜六色的气球', 6],
  ] as const) {
    const balloons = read(prompt).subjects.filter((subject) => subject.model === 'balloon')
    assert.equal(
      balloons.reduce((sum, balloon) => sum + balloon.count, 0),
      count,
    )
    assert.equal(new Set(balloons.map((balloon) => balloon.colours[0]?.colour)).size, balloons.length)
  }
})

test('one of a group is told apart and the sum stays', () => {
  for (const prompt of [
    'four penguins in a row, the last one wearing a red scarf',
    'four penguins, one of them wearing a red scarf',
    '四只企鹅，其中一只戴着红围巾',
  ]) {
    const penguins = read(prompt).subjects
    assert.deepEqual(
      penguins.map((penguin) => [penguin.count, penguin.clothes.length]),
      [
        [3, 0],
        [1, 1],
      ],
      prompt,
    )
  }
})

test('what is thrown at someone has a thrower, a thing and an aim', () => {
  const design = read('a monkey throwing a coconut at a lion')
  assert.deepEqual(design.actions, [
    { actor: 'monkey-1', verb: 'throw', object: 'coconut-1', partner: 'lion-1', together: false },
  ])
})

test('a prompt without a place gets a fitting one, and the reasoning says so; a single thing gets none', () => {
  for (const [prompt, place] of [
    ['three sheep', 'farm'],
    ['two cars and a truck', 'road'],
    ['a sailboat and a whale', 'sea'],
    ['a lamp, a chair and a table', 'living-room'],
  ]) {
    const design = read(prompt)
    assert.equal(design.setting?.place, place)
    assert.match(reasoningOf(design).join(' '), /No place is named; a fitting one/)
  }
  assert.equal(read('a red apple').setting, undefined)
})

test('land and water are where things are, not things in the picture', () => {
  for (const [prompt, models] of [
    ['a kite high above a hill with a small boy holding its string', ['kite', 'person']],
    ['a house on an island', ['house']],
    ['three ducks on a pond', ['duck']],
  ] as const) {
    const design = read(prompt)
    assert.deepEqual(
      design.subjects.map((subject) => subject.model),
      models,
    )
    assert.notEqual(design.setting, undefined)
  }
})
