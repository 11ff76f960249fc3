import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundsOfGroups, boundsOfSolid, carry, footprintOverlap } from './bounds.ts'
import { Clay } from './clay.ts'
import { IDENTITY, rotation } from './frames.ts'

const near = (found: readonly number[], wanted: readonly number[]) =>
  found.forEach((value, index) => {
    assert.ok(Math.abs(value - wanted[index]) < 1e-9, `${found} instead of ${wanted}`)
  })

test('a turned ellipsoid is bounded by its true extent, not by the box of its box', () => {
  const clay = new Clay('egg')
  clay.group('egg').ellipsoid([0, 0, 0], [2, 1, 1], { colour: '#ffffff' }, { axes: rotation(0, 0, Math.PI / 4) })
  const [solid] = clay.build()[0].solids
  const half = Math.sqrt((4 + 1) / 2)
  near(boundsOfSolid(solid).high, [half, half, 1])
})

test('what is carved away does not count', () => {
  const clay = new Clay('bowl')
  clay
    .group('bowl')
    .sphere([0, 1, 0], 1, { colour: '#ffffff' })
    .sphere([0, 5, 0], 3, { colour: '#ffffff' }, { operation: 'carve' })
  near(boundsOfGroups(clay.build()).high, [1, 2, 1])
})

test('a carried box is moved, turned and resized', () => {
  const box = carry({ low: [-1, 0, -2], high: [1, 1, 2] }, [10, 0, 0], rotation(Math.PI / 2), 2)
  near(box.low, [6, 0, -2])
  near(box.high, [14, 2, 2])
  near(carry(box, [0, 0, 0], IDENTITY).low, box.low)
})

test('overlap of footprints is a share of the smaller one', () => {
  const box = (x: number, side: number) => ({ low: [x, 0, 0] as const, high: [x + side, 1, side] as const })
  assert.equal(footprintOverlap(box(0, 2), box(1, 1)), 1)
  assert.equal(footprintOverlap(box(0, 1), box(2, 1)), 0)
  assert.equal(footprintOverlap(box(0, 2), box(1, 2)), 0.5)
})
