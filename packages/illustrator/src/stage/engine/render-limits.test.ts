import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { World } from '../world.ts'
import { renderWorld } from './render.ts'
import { FLOOR, FRONT, meanAt, testWorld } from './test-world.ts'

const SMALL = { width: 96, height: 96 }
const ball = testWorld((clay) => clay.group('ball').sphere([0, 0, 0], 0.4, { colour: '#c03020' }), { planes: [FLOOR] })
const crate = testWorld((clay) => clay.group('crate').box([0.2, 0, 0], [0.3, 0.2, 0.3], { colour: '#3060c0' }))
const glass = testWorld((clay) => {
  clay.group('post').box([0, 0, -0.5], [0.1, 0.6, 0.1], { colour: '#d0b030' })
  clay.group('pane').sphere([0, 0, 0.3], 0.4, { colour: '#c0e0f0', opacity: 0.3 })
})

test('a picture does not depend on what was drawn before it', async () => {
  const alone = [ball, crate, glass].map((world) => renderWorld(world, SMALL))
  const first = await Promise.all(alone)
  for (const index of [2, 0, 1, 0, 2, 1]) {
    const again = await renderWorld([ball, crate, glass][index]!, SMALL)
    assert.deepEqual(again.pixels, first[index]!.pixels)
  }
})

test('numbers that are none are refused by the name of their field', async () => {
  const wrong: readonly (readonly [RegExp, Partial<World>])[] = [
    [/world\.camera\.at is \[NaN, 0, 0\]/, { camera: { ...FRONT, at: [Number.NaN, 0, 0] } }],
    [/world\.camera\.target is \[0, 0, 10\], where the camera is/, { camera: { ...FRONT, target: [0, 0, 10] } }],
    [/world\.camera\.fieldOfView is 0/, { camera: { at: [0, 0, 5], target: [0, 0, 0], fieldOfView: 0 } }],
    [/world\.lighting\.key/, { lighting: { ...ball.lighting, key: [Number.NaN, 1, 1] } }],
    [/plane "floor"\.at/, { planes: [{ ...FLOOR, at: [0, Infinity, 0] }] }],
    [/world\.haze\.density/, { haze: { colour: '#ffffff', from: 1, density: Number.NaN } }],
  ]
  for (const [message, change] of wrong)
    await assert.rejects(renderWorld({ ...ball, ...change }, SMALL), { name: 'RangeError', message })
})

test('a camera inside a body or with all bodies behind it still draws', async () => {
  const lens = { at: [0, 0, 3], target: [0, 0, 9], fieldOfView: 30 } as const
  const behind = await renderWorld({ ...ball, camera: lens }, SMALL)
  assert.ok(behind.nodes.every((node) => node === -1))
  const inside = await renderWorld({ ...ball, camera: { ...lens, at: [0, 0, 0.1], target: [0, 0, -1] } }, SMALL)
  assert.equal(inside.pixels.length, 96 * 96 * 4)
})

test('a flat body lying on the floor darkens no ground far beside it', async () => {
  const camera = { at: [0, 2, 4], target: [0, -0.5, 0], fieldOfView: 40 } as const
  const bare = testWorld((clay) => clay.group('far').sphere([0, 9, 0], 0.1, { colour: '#ffffff' }), {
    planes: [FLOOR],
    camera,
  })
  const flat = testWorld(
    (clay) => clay.group('leaf').ellipsoid([0, -0.46, 0], [0.7, 0.02, 0.3], { colour: '#40a050' }),
    {
      planes: [FLOOR],
      camera,
    },
  )
  const [without, beside] = await Promise.all([renderWorld(bare, SMALL), renderWorld(flat, SMALL)])
  assert.ok(Math.abs(meanAt(without, 48, 80, 1) - meanAt(beside, 48, 80, 1)) < 1)
})

test('a slanted wall that faces the light is lit evenly', async () => {
  const wall = testWorld((clay) =>
    clay.group('wall').box([0, 0, 0], [0.8, 0.8, 0.05], { colour: '#60a080', shine: 0, rim: 0 }),
  )
  const { pixels } = await renderWorld(wall, { width: 160, height: 160 })
  const row = Array.from({ length: 60 }, (_, index) => pixels[((50 + index) * 160 + 50 + index) * 4 + 1]!)
  assert.ok(Math.max(...row) - Math.min(...row) <= 3, `from ${Math.min(...row)} to ${Math.max(...row)}`)
})
