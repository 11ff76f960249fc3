import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chanceOf } from '../chance.ts'
import { Clay } from '../clay.ts'
import type { Anchors, Look, Model } from '../model.ts'
import type { Hex, SolidGroup } from '../solids.ts'
import { channels } from './colours.ts'
import { extentOf, sizeOf } from './extent.ts'
import { findMaterial, materialNames } from './materials.ts'
import { models } from './things.ts'

function build(model: Model, look: Look = {}, picture?: string): { groups: SolidGroup[]; anchors: Anchors } {
  const clay = new Clay(model.id)
  const request = { look, chance: chanceOf(model.id, 3), ...(picture ? { picture } : {}) }
  const anchors = model.build(clay, request)
  return { groups: clay.build(), anchors }
}

const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : []

const coloursOf = (groups: readonly SolidGroup[]) =>
  groups.flatMap((group) =>
    group.solids.flatMap((solid) => [solid.surface.colour, ...(solid.surface.pattern?.colours ?? [])]),
  )

/** Whether a surface has the colour or a near shade of it (recipes lighten and darken lobes, petals, leaves). */
const shows = (groups: readonly SolidGroup[], asked: Hex) =>
  coloursOf(groups).some(
    (colour) => Math.hypot(...channels(colour).map((value, index) => value - channels(asked)[index])) < 48,
  )

const LOOKS: readonly Look[] = [
  {},
  { colours: { main: '#12ab9c' } },
  { pattern: { kind: 'dots', colours: ['#ffffff', '#d03030'], scale: 0.05 }, material: 'gold' },
  { material: 'ice', states: ['open', 'lit', 'old'] },
]

describe('the catalogue of things', () => {
  it('has at least 500 models with kebab-case ids, each id once', () => {
    assert.ok(models.length >= 500, `${models.length} models`)
    const ids = models.map((model) => model.id)
    assert.deepEqual([...new Set(ids)], ids)
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  for (const language of ['en', 'zh'] as const)
    it(`gives every ${language} name to one model only`, () => {
      const owners = new Map<string, string[]>()
      for (const model of models) {
        assert.ok(model.names[language].length > 0, `${model.id} has no ${language} name`)
        for (const name of model.names[language]) owners.set(name, [...(owners.get(name) ?? []), model.id])
      }
      const conflicts = [...owners]
        .filter(([, ids]) => ids.length > 1)
        .map(([name, ids]) => `${name}: ${ids.join(', ')}`)
      assert.deepEqual(conflicts, [])
    })

  it('builds every model with finite numbers, positive sizes and proper frames in every kind of look', () => {
    for (const model of models)
      for (const look of LOOKS) {
        const { groups, anchors } = build(model, look)
        assert.ok(groups.length > 0, model.id)
        assert.ok(numbersOf([groups, anchors]).every(Number.isFinite), `${model.id} has a number that is not finite`)
        for (const solid of groups.flatMap((group) => group.solids)) {
          const lengths =
            solid.shape === 'box'
              ? solid.half
              : solid.shape === 'ellipsoid'
                ? solid.radii
                : solid.shape === 'cone'
                  ? [solid.halfHeight, Math.max(...solid.radii)]
                  : solid.shape === 'extrusion'
                    ? [solid.half]
                    : [1]
          assert.ok(
            lengths.every((length) => length > 0),
            `${model.id}: a ${solid.shape} without size`,
          )
        }
      }
  })

  it('stands every model on y = 0 and over its origin', () => {
    for (const model of models) {
      const { low, high } = extentOf(build(model).groups) as { low: readonly number[]; high: readonly number[] }
      assert.ok(Math.abs(low[1]) < 1e-6, `${model.id} stands at ${low[1]}`)
      assert.ok(low[0] < 0 && high[0] > 0, `${model.id} is not over its origin`)
    }
  })

  it('measures what its facts say, within 15 %', () => {
    for (const model of models) {
      const measured = sizeOf(extentOf(build(model).groups) as NonNullable<ReturnType<typeof extentOf>>)
      assert.ok(Math.abs(measured / model.size - 1) < 0.15, `${model.id}: says ${model.size}, measures ${measured}`)
    }
  })

  it('shows an asked colour on the main part', () => {
    for (const model of models)
      assert.ok(shows(build(model, { colours: { main: '#ff00ee' } }).groups, '#ff00ee'), model.id)
  })

  it('shows an asked colour on every part it calls colourable, in some state', () => {
    const silent = models.flatMap((model) =>
      model.colourable.flatMap((part) => {
        const states = [[], ...(model.poses ?? []).map((pose) => [pose])]
        const shown = states.some((each) =>
          shows(build(model, { colours: { [part]: '#ff00ee' }, states: each }).groups, '#ff00ee'),
        )
        return shown ? [] : [`${model.id}/${part}`]
      }),
    )
    assert.deepEqual(silent, [])
  })

  it('gives every model a `top` anchor within its bounds', () => {
    for (const model of models) {
      const { groups, anchors } = build(model)
      const { high } = extentOf(groups) as { high: readonly number[] }
      assert.ok(anchors.top, model.id)
      assert.ok(
        anchors.top.at[1] <= high[1] * 1.05 + 0.01 && anchors.top.at[1] > 0,
        `${model.id}: top at ${anchors.top.at[1]} of ${high[1]}`,
      )
    }
  })

  it('puts the asked picture on signs, screens and books', () => {
    for (const id of [
      'signpost',
      'billboard',
      'laptop',
      'television',
      'phone',
      'picture-frame',
      'book',
      'poster',
      'easel',
    ]) {
      const model = models.find((each) => each.id === id) as Model
      const { groups, anchors } = build(model, {}, 'hello')
      const pictures = groups
        .flatMap((group) => group.decals.flatMap((layer) => layer.decals))
        .filter((decal) => decal.kind === 'picture')
      assert.equal(pictures.length, 1, id)
      assert.ok(anchors.face.size, id)
    }
  })

  it('makes a whole thing of ice, but only the main part of gold', () => {
    const car = models.find((model) => model.id === 'car') as Model
    const opacities = build(car, { material: 'ice' }).groups.flatMap((group) =>
      group.solids.map((solid) => solid.surface.opacity),
    )
    assert.ok(opacities.every((opacity) => opacity === findMaterial('ice')?.apply({ colour: '#000000' }).opacity))
    assert.ok(new Set(coloursOf(build(car, { material: 'gold' }).groups)).size > 3)
  })

  it('counts candles', () => {
    const cake = models.find((model) => model.id === 'birthday-cake') as Model
    const candles = (states: readonly string[]) =>
      build(cake, { states }).groups.filter((group) => group.id.endsWith('/candle')).length
    assert.deepEqual([candles([]), candles(['candles-7']), candles(['candles-0'])], [5, 7, 0])
  })

  it('knows every material by all its names', () => {
    for (const name of materialNames) assert.ok(findMaterial(name), name)
    assert.equal(findMaterial('nothing'), undefined)
  })
})
