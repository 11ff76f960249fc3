import assert from 'node:assert/strict'
import { test } from 'node:test'
import { singularsOf } from '../english/singular.ts'
import { chineseQualities, englishQualities } from './adjectives.ts'
import { chineseColours, englishColours, hexColour, shade } from './colours.ts'
import { chineseNouns, englishNouns } from './nouns.ts'
import { chineseNumber, englishNumber } from './numbers.ts'
import { englishVerbForms, verbs } from './verbs.ts'

test('the lexicons hold what everyday prompts need', () => {
  assert.ok(englishColours().size >= 150, `${englishColours().size} English colours`)
  assert.ok(chineseColours().size >= 150, `${chineseColours().size} Chinese colours`)
  assert.ok(verbs().length >= 120)
  assert.ok(verbs().every((verb) => verb.chinese.length > 0))
  assert.ok(englishNouns().size >= 400 && chineseNouns().size >= 400)
  assert.ok(englishQualities().size >= 200 && chineseQualities().size >= 200)
})

test('every colour is a full hex value', () => {
  for (const hex of [...englishColours().values(), ...chineseColours().values()]) assert.match(hex, /^#[0-9a-f]{6}$/)
})

test('a colour reads as its name: its strongest channel is the one the name says', () => {
  const channels = (name: string) =>
    [1, 3, 5].map((at) =>
      Number.parseInt(
        englishColours()
          .get(name)!
          .slice(at, at + 2),
        16,
      ),
    )
  for (const [name, at] of [
    ['red', 0],
    ['green', 1],
    ['blue', 2],
    ['navy', 2],
    ['crimson', 0],
    ['emerald', 1],
  ] as const)
    assert.equal(channels(name).indexOf(Math.max(...channels(name))), at, name)
  const light = (hex: string) => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0)
  assert.ok(light(shade('light', '#2f6fd6')) > light('#2f6fd6'))
  assert.ok(light(shade('dark', '#2f6fd6')) < light('#2f6fd6'))
})

test('short and long hex values are read, other words are not', () => {
  assert.equal(hexColour('#f80'), '#ff8800')
  assert.equal(hexColour('#FF8800'), '#ff8800')
  assert.equal(hexColour('#12345'), undefined)
  assert.equal(hexColour('red'), undefined)
})

test('numbers in words and digits', () => {
  for (const [word, number] of [
    ['three', 3],
    ['twenty-one', 21],
    ['12', 12],
    ['cat', undefined],
  ] as const)
    assert.equal(englishNumber(word), number)
  for (const [word, number] of [
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['猫', undefined],
  ] as const)
    assert.equal(chineseNumber(word), number)
})

test('verb forms lead back to their verb', () => {
  for (const [form, lemma] of [
    ['running', 'run'],
    ['ate', 'eat'],
    ['lying', 'lie'],
    ['sits', 'sit'],
    ['chased', 'chase'],
    ['carries', 'carry'],
    ['swimming', 'swim'],
    ['riding', 'ride'],
  ] as const)
    assert.ok(
      englishVerbForms()
        .get(form)
        ?.some((entry) => entry.verb.lemma === lemma),
      form,
    )
})

test('plurals lead back to their singular', () => {
  for (const [plural, single] of [
    ['cats', 'cat'],
    ['foxes', 'fox'],
    ['children', 'child'],
    ['cherries', 'cherry'],
    ['wolves', 'wolf'],
    ['fire hydrants', 'fire hydrant'],
    ['potatoes', 'potato'],
  ] as const)
    assert.equal(singularsOf(plural)[0], single)
  assert.deepEqual(singularsOf('glass'), [])
})
