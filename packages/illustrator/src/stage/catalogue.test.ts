import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankCard, cardModel, outlineOf } from './card.ts'
import { allModels, measure, modelById, modelByName, modelFor, modelsOfKind } from './catalogue.ts'

test('every model is found by its id, and by its commonest English and Chinese name finds some model', () => {
  for (const model of allModels()) {
    assert.equal(modelById(model.id), model)
    for (const name of [model.names.en[0], model.names.zh[0]]) if (name) assert.ok(modelByName(name), name)
  }
})

test('an unknown word gets a model of its kind, the model of its last word, or a card', () => {
  assert.equal(modelFor('apple', 'apple').id, 'apple')
  assert.equal(modelFor('nothing', 'enormous sofa').id, 'sofa')
  assert.ok(
    modelsOfKind('table').some(({ id }) => id === modelFor('nothing', 'table').id) ||
      modelFor('nothing', 'table').id === 'table',
  )
  assert.equal(modelFor('quux', 'quux').id, 'card/quux')
})

test('measures are those of the model at size 1, and the same object for the same question', () => {
  const apple = modelById('apple') ?? assert.fail()
  const found = measure(apple, {}, undefined)
  assert.ok(Math.abs(found.bounds.low[1]) < 0.02)
  assert.equal(measure(apple, {}, undefined), found)
  assert.notEqual(measure(apple, { states: ['bitten'] }, undefined), found)
})

test('a card is cut out along what is opaque', () => {
  const picture = blankCard('x', 64)
  const reach = outlineOf(picture).map(([x, y]) => Math.hypot(x, y))
  for (const radius of reach) assert.ok(radius > 0.46 && radius < 0.53, `${radius}`)
  const { bounds } = measure(cardModel('card/x'), {}, undefined)
  assert.ok(Math.abs(bounds.low[1]) < 0.02)
})
