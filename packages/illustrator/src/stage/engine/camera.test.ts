import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Camera } from '../world.ts'
import { footprintAt, projectSphere, rayThrough, viewOf } from './camera.ts'

const CAMERA: Camera = { at: [1, 2, 8], target: [0, 0.5, 0], fieldOfView: 30 }

test('a point that a ray passes is projected back to where the ray started on screen', () => {
  for (const camera of [CAMERA, { ...CAMERA, parallel: 3 }]) {
    const view = viewOf(camera, 300, 200)
    const ray = new Float64Array(6)
    rayThrough(view, 77, 121, ray)
    const spot = projectSphere(view, [ray[0]! + ray[3]! * 5, ray[1]! + ray[4]! * 5, ray[2]! + ray[5]! * 5], 0.01)!
    assert.ok(Math.abs(spot[0] - 77) < 1e-6 && Math.abs(spot[1] - 121) < 1e-6)
  }
})

test('the target is in the middle, and what lies behind the viewer is nowhere', () => {
  const view = viewOf(CAMERA, 300, 200)
  const [x, y] = projectSphere(view, CAMERA.target, 0.1)!
  assert.ok(Math.abs(x - 150) < 1e-9 && Math.abs(y - 100) < 1e-9)
  assert.equal(projectSphere(view, [1, 2, 20], 0.1), undefined)
})

test('looking straight down has an upright picture', () => {
  const view = viewOf({ at: [0, 5, 0], target: [0, 0, 0], fieldOfView: 40 }, 100, 100)
  const [, north] = projectSphere(view, [0, 0, -1], 0.01)!
  assert.ok(north < 50)
})

test('a pixel grows with distance in perspective and stays in parallel projection', () => {
  const near = viewOf(CAMERA, 300, 200)
  assert.ok(Math.abs(footprintAt(near, 8) / footprintAt(near, 4) - 2) < 1e-9)
  const flat = viewOf({ ...CAMERA, parallel: 3 }, 300, 200)
  assert.equal(footprintAt(flat, 8), footprintAt(flat, 4))
  assert.equal(footprintAt(flat, 1), 3 / 200)
})
