import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundsOfGroups } from '../bounds.ts'
import { chanceOf } from '../chance.ts'
import { Clay } from '../clay.ts'
import { requireSolid } from '../engine/check-solid.ts'
import { distance } from '../frames.ts'
import type { Anchors, Look, Model, Pose } from '../model.ts'
import type { SolidGroup } from '../solids.ts'
import { extentOf, sizeOf } from '../things/extent.ts'
import { models as things } from '../things/things.ts'
import { models } from './creatures.ts'

function build(
  model: Model,
  pose: Pose = { name: 'stand' },
  look: Look = {},
  seed = 1,
): { groups: SolidGroup[]; anchors: Anchors } {
  const clay = new Clay(model.id)
  const anchors = model.build(clay, { look, pose, chance: chanceOf(model.id, seed) })
  return { groups: clay.build(), anchors }
}

const named = (id: string): Model => {
  const model = models.find((each) => each.id === id)
  assert.ok(model, `no creature ${id}`)
  return model
}

/** Poses in which a creature may be off the ground. */
const AIRBORNE = new Set(['jump', 'fly', 'run', 'gallop', 'float', 'swim', 'play', 'dance', 'climb', 'hang'])
const FLOATS = new Set(['jellyfish', 'seahorse', 'ray', 'bat', 'ghost', 'chinese-dragon'])

test('every creature builds in every pose without a broken solid', () => {
  for (const model of models)
    for (const name of model.poses ?? []) {
      const { groups, anchors } = build(model, { name })
      assert.ok(groups.length > 0, model.id)
      for (const group of groups)
        for (const solid of group.solids) requireSolid(`${model.id} ${name} ${group.id}`, solid)
      for (const [key, anchor] of Object.entries(anchors))
        assert.ok(anchor.at.every(Number.isFinite), `${model.id} ${name} ${key}`)
    }
})

test('creatures on the ground touch it with their lowest point', () => {
  for (const model of models)
    for (const name of model.poses ?? []) {
      if (AIRBORNE.has(name) || FLOATS.has(model.id)) continue
      const low = extentOf(build(model, { name }).groups)?.low[1] ?? 1
      assert.ok(Math.abs(low) < 0.012 * model.size, `${model.id} ${name}: lowest point at ${low}`)
    }
})

test('the standing creature is as large as its facts say', () => {
  for (const model of models) {
    const extent = extentOf(build(model).groups)
    assert.ok(extent)
    const size = sizeOf(extent)
    assert.ok(Math.abs(size / model.size - 1) < 0.15, `${model.id}: ${size} m built, ${model.size} m promised`)
  }
})

test('an asked main colour is on the creature', () => {
  for (const model of models) {
    const { groups } = build(model, undefined, { colours: { main: '#3f7fe0' } })
    const solids = groups.flatMap((group) => group.solids)
    const asked = solids.filter(
      (solid) => solid.surface.colour === '#3f7fe0' || solid.surface.pattern?.colours.includes('#3f7fe0'),
    )
    assert.ok(asked.length > 0, `${model.id} shows no blue`)
  }
})

test('a named part takes its own colour', () => {
  const { groups } = build(named('cat'), undefined, { colours: { fur: '#888888', belly: '#00ff00' } })
  assert.ok(groups.some((group) => group.solids.some((solid) => solid.surface.colour === '#00ff00')))
})

test('forepaws come within a paw of a target within their reach', () => {
  for (const id of ['cat', 'dog', 'panda', 'bear', 'rabbit', 'monkey']) {
    const model = named(id)
    const own = build(model, { name: 'hold' }).anchors
    const wanted = [own['hand-left']?.at ?? [0, 0, 0], own['hand-right']?.at ?? [0, 0, 0]] as const
    const shift = 0.03 * model.size
    const at = [wanted[0][0], wanted[0][1] - shift, wanted[0][2] - shift] as const
    const { anchors } = build(model, { name: 'hold', hands: { left: { at } } })
    const miss = distance(anchors['hand-left']?.at ?? [9, 9, 9], at)
    assert.ok(miss < 0.12 * model.size, `${id} misses by ${miss}`)
  }
})

test('the head turns as asked and the gaze is followed', () => {
  for (const id of ['cat', 'horse', 'panda', 'pigeon']) {
    const ahead = build(named(id)).anchors.mouth
    const left = build(named(id), { name: 'stand', headTurn: 0.6 }).anchors.mouth
    const right = build(named(id), { name: 'stand', gaze: [-5, 0.3, 1] }).anchors.mouth
    assert.ok(ahead && left && right)
    assert.ok(left.at[0] > ahead.at[0] + 0.005, `${id} does not turn left`)
    assert.ok(right.at[0] < ahead.at[0] - 0.003, `${id} does not look right`)
  }
})

test('expressions and states change what is built', () => {
  const calm = JSON.stringify(build(named('dog')).groups)
  for (const expression of ['laugh', 'sad', 'angry', 'sleep', 'surprise'])
    assert.notEqual(JSON.stringify(build(named('dog'), { name: 'stand', expression }).groups), calm, expression)
  for (const state of ['fat', 'thin', 'baby', 'husky', 'poodle'])
    assert.notEqual(JSON.stringify(build(named('dog'), undefined, { states: [state] }).groups), calm, state)
})

test('the same chance gives the same solids', () => {
  for (const model of models) assert.deepEqual(build(model), build(model), model.id)
})

/** Lies among the shells of the shore as well; the catalogue lets the living one win. */
const SHARED = new Set(['starfish', 'sea star', '海星'])

test('names are unique and none is taken from the things', () => {
  for (const language of ['en', 'zh'] as const) {
    const owners = new Map<string, string>()
    for (const model of [...things, ...models])
      for (const name of model.names[language]) {
        const key = name.toLowerCase()
        if (SHARED.has(key)) continue
        assert.ok(!owners.has(key), `${name} names both ${owners.get(key)} and ${model.id}`)
        owners.set(key, model.id)
      }
  }
  assert.equal(new Set(models.map((model) => model.id)).size, models.length)
})

test('every creature offers the places others hold on to', () => {
  for (const model of models) {
    const { anchors, groups } = build(model)
    for (const name of ['mouth', 'back', 'neck', 'head-top', 'hand-left', 'hand-right', 'tail', 'feet', 'carry', 'top'])
      assert.ok(anchors[name], `${model.id} has no ${name}`)
    const box = boundsOfGroups(groups)
    const back = anchors.back
    assert.ok(
      back && back.at[1] <= box.high[1] + 0.05 * model.size && back.at[1] >= 0,
      `${model.id}: back off the body`,
    )
  }
})
