import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf } from '../chance.ts'
import { Clay } from '../clay.ts'
import { distance } from '../frames.ts'
import type { Look, Pose } from '../model.ts'
import type { Hex, SolidGroup } from '../solids.ts'
import { CUTS } from './clothes/cuts.ts'
import { lowestPoint, numbersOf } from './extent.ts'
import {
  expressionNames,
  garmentKinds,
  hairStyles,
  hatKinds,
  models,
  patternNamed,
  patternNames,
  poseNames,
  roleNames,
} from './people.ts'

const [person] = models

function draw(look: Look = {}, pose: Pose = { name: 'stand' }, name = 'person-1') {
  const clay = new Clay('person-1')
  const anchors = person.build(clay, { look, pose, chance: chanceOf(name, 7) })
  const groups = clay.build()
  return { anchors, groups, solids: groups.flatMap((group) => group.solids) }
}

const finite = (groups: readonly SolidGroup[]) => groups.every((group) => numbersOf(group).every(Number.isFinite))
const colours = (groups: readonly SolidGroup[]): ReadonlySet<Hex> =>
  new Set(groups.flatMap((group) => group.solids.map((solid) => solid.surface.colour)))

test('every role builds of finite numbers', () => {
  assert.ok(roleNames.length >= 60)
  for (const role of roleNames) assert.ok(finite(draw({ person: { role } }).groups), role)
})

test('every pose builds for every age with finite numbers and anchors', () => {
  for (const name of poseNames)
    for (const age of ['baby', 'child', 'adult', 'old'] as const) {
      const { groups, anchors } = draw({ person: { age } }, { name })
      assert.ok(finite(groups), `${name} ${age}`)
      for (const anchor of Object.values(anchors))
        assert.ok([...anchor.at, ...anchor.axes].every(Number.isFinite), `${name} ${age}`)
    }
})

test('every garment builds, and an asked colour is in the solids', () => {
  for (const kind of garmentKinds) {
    const colour: Hex = '#12ab9c'
    const { groups } = draw({
      person: {
        gender: 'woman',
        age: 'adult',
        clothes: [...(CUTS[kind]?.slot === 'socks' ? [{ kind: 'shorts' }] : []), { kind, colour }],
      },
    })
    assert.ok(finite(groups), kind)
    if (kind === 'barefoot') continue
    assert.ok(CUTS[kind], kind)
    const found =
      colours(groups).has(colour) ||
      groups.some((group) =>
        group.decals.some((layer) => layer.decals.some((decal) => decal.kind !== 'picture' && decal.colour === colour)),
      )
    assert.ok(found, kind)
  }
})

test('every hat wears its asked colour', () => {
  assert.ok(hatKinds.length >= 25)
  for (const kind of hatKinds) {
    const { groups } = draw({ person: { clothes: [{ kind, colour: '#12ab9c' }] } })
    assert.ok(finite(groups) && colours(groups).has('#12ab9c'), kind)
  }
})

test('every hair style wears its asked colour, bald apart', () => {
  assert.ok(hairStyles.length >= 20)
  for (const style of hairStyles) {
    const { groups } = draw({ person: { age: 'adult', beard: 'none', hair: { style, colour: '#7c3aed' } } })
    assert.equal(colours(groups).has('#7c3aed'), style !== 'bald', style)
  }
})

test('every expression builds and differs from the next', () => {
  assert.ok(expressionNames.length >= 16)
  const faces = expressionNames.map((expression) =>
    JSON.stringify(
      draw({ person: { age: 'adult' } }, { name: 'stand', expression }).groups.find((group) =>
        group.id.endsWith('/head'),
      )?.decals,
    ),
  )
  assert.equal(new Set(faces).size, expressionNames.length)
})

test('patterns lie on the garment that asks for them', () => {
  for (const name of patternNames) {
    const pattern = patternNamed(name, '#3366cc')
    const { solids } = draw({
      person: { clothes: [{ kind: 'shirt', colour: '#3366cc', ...(pattern ? { pattern } : {}) }] },
    })
    assert.ok(
      solids.some((solid) => solid.surface.pattern?.kind === pattern?.kind),
      name,
    )
  }
})

test('main colour paints the main garment of a role', () => {
  assert.ok(colours(draw({ colours: { main: '#00c2a8' }, person: { role: 'wizard' } }).groups).has('#00c2a8'))
  assert.ok(colours(draw({ colours: { main: '#00c2a8' } }).groups).has('#00c2a8'))
})

test('hands come within three centimetres of targets that can be reached', () => {
  const at = {
    left: { at: [0.25, 1.0, 0.3], grip: 0.9 },
    right: { at: [-0.2, 1.15, 0.28], palm: [0, 1, 0], fingers: [0, 0, 1] },
  } as const
  for (const name of ['stand', 'walk', 'hold']) {
    const { anchors } = draw({ person: { age: 'adult', gender: 'man', build: 'average' } }, { name, hands: at })
    assert.ok(distance(anchors['hand-left'].at, at.left.at) < 0.03, name)
    assert.ok(distance(anchors['hand-right'].at, at.right.at) < 0.03, name)
  }
})

test('feet come to asked places', () => {
  const { anchors } = draw(
    { person: { age: 'adult', gender: 'man' } },
    { name: 'sit', seatHeight: 0.42, feet: { left: [0.12, 0.1, 0.3] } },
  )
  assert.ok(distance(anchors['foot-left'].at, [0.12, 0.1, 0.3]) < 0.02)
})

const STANDING = [
  'stand',
  'attention',
  'wave',
  'cheer',
  'point',
  'think',
  'hug',
  'walk',
  'hold',
  'read',
  'cook',
  'play-guitar',
  'sing',
  'kick',
  'throw',
  'hit',
  'ski',
  'push',
  'sweep',
  'dance',
  'photograph',
]

test('standing figures touch the ground within two centimetres, shod or barefoot', () => {
  for (const name of STANDING)
    for (const kind of ['sneakers', 'shoes', 'high heels', 'barefoot', 'boots'])
      for (const age of ['child', 'adult'] as const) {
        const low = lowestPoint(
          draw(
            { person: { age, gender: 'woman', clothes: [{ kind: 'jeans' }, { kind: 't-shirt' }, { kind }] } },
            { name },
          ).groups,
        )
        assert.ok(Math.abs(low) < 0.02, `${name} ${kind} ${age}: ${low.toFixed(3)}`)
      }
})

test('ages are ordered by height', () => {
  const tall = (age: 'baby' | 'child' | 'teen' | 'adult') =>
    draw({ person: { age, gender: 'man' } }, { name: 'attention' }).anchors['head-top'].at[1]
  assert.ok(tall('baby') < tall('child') && tall('child') < tall('teen') && tall('teen') < tall('adult'))
})

test('the same chance gives the same solids, another chance another person', () => {
  assert.deepEqual(draw().groups, draw().groups)
  assert.notDeepEqual(draw({}, { name: 'stand' }, 'person-1').groups, draw({}, { name: 'stand' }, 'person-2').groups)
})

test('a figure has a bounded number of solids', () => {
  for (const role of ['chef', 'king', 'astronaut', 'businessman', 'footballer', 'princess']) {
    const count = draw({ person: { role } }).solids.length
    assert.ok(count >= 50 && count <= 240, `${role}: ${count}`)
  }
})

test('unknown words are refused with the field, the word and the legal ones', () => {
  assert.throws(() => draw({ person: { role: 'zorblax' } }), /person\.role: got "zorblax", expected one of chef/)
  assert.throws(() => draw({}, { name: 'zorblax' }), /pose\.name: got "zorblax"/)
  assert.throws(() => draw({}, { name: 'stand', expression: 'zorblax' }), /pose\.expression: got "zorblax"/)
  assert.throws(() => draw({ person: { hair: { style: 'zorblax' } } }), /person\.hair\.style: got "zorblax"/)
  assert.throws(() => draw({ person: { clothes: [{ kind: 'zorblax' }] } }), /person\.clothes\.kind: got "zorblax"/)
})
