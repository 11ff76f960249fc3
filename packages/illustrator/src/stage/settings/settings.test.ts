import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '../../design/design.ts'
import { compose } from '../compose/compose.ts'
import { paintBackdrop } from './backdrop.ts'
import { settingFor, settingIds, settingNamed, settings } from './settings.ts'
import { paintWeather } from './weather.ts'

test('there are more than forty settings and every one answers to an English and a Chinese name', () => {
  assert.ok(settings.length >= 43, `${settings.length}`)
  for (const { id, names } of settings) {
    assert.equal(settingNamed(names.en[0])?.id, id)
    assert.equal(settingNamed(names.zh[0])?.id, id)
  }
})

test('every setting dresses the stage by day and by night, in rain and in snow, and its backdrop paints', () => {
  const moments = [
    ['day', 'clear'],
    ['night', 'rain'],
    ['golden-hour', 'snow'],
  ] as const
  for (const [index, place] of settingIds.entries())
    for (const [time, weather] of [moments[index % 3], moments[(index + 1) % 3]]) {
      const asked = designSchema.parse({
        subjects: [{ id: 'cat-1', noun: 'cat', model: 'cat' }],
        setting: { place, time, weather, sky: ['gemini'] },
      })
      const stage = compose(asked, { seed: 3 })
      assert.equal(stage.setting, place)
      const pixels = paintBackdrop(stage.backdrop, stage.camera, 96, 72, 3)
      assert.equal(pixels.length, 96 * 72 * 4)
    }
})

test('a backdrop is the same bytes every time', () => {
  const stage = compose(designSchema.parse({ subjects: [], setting: { place: 'beach', time: 'dusk' } }), { seed: 3 })
  assert.deepEqual(
    paintBackdrop(stage.backdrop, stage.camera, 120, 80, 3),
    paintBackdrop(stage.backdrop, stage.camera, 120, 80, 3),
  )
})

test('a design without a setting takes place where its subjects live', () => {
  const place = (model: string, verb?: string) =>
    settingFor(
      designSchema.parse({ subjects: [{ id: 'a', noun: model, model }], actions: verb ? [{ actor: 'a', verb }] : [] }),
    ).id
  assert.equal(place('person', 'cook'), 'kitchen')
  assert.equal(place('dog', 'run'), 'park')
  assert.equal(place('apple'), 'studio')
})

test('weather falls before what is far and behind what is near', () => {
  const [width, height] = [60, 40]
  const pixels = new Uint8ClampedArray(width * height * 4).fill(0)
  const depth = new Float32Array(width * height).fill(Infinity)
  for (let at = 0; at < depth.length / 2; at++) depth[at] = 1
  paintWeather(pixels, depth, width, height, [{ kind: 'snow', amount: 1 }], 4)
  const sum = (from: number, to: number) => pixels.subarray(from, to).reduce((total, value) => total + value, 0)
  const [before, behind] = [sum(0, pixels.length / 2), sum(pixels.length / 2, pixels.length)]
  assert.ok(before > 0)
  assert.ok(behind > before * 1.5)
})
