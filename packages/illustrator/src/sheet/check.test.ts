import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sheet } from '../scene/scene.ts'
import { checkContrast, checkSheet } from './check.ts'
import type { SheetNode } from './sheet.ts'
import { faultsOf } from './testing/many-documents.ts'

const words = (
  id: string,
  x: number,
  y: number,
  extra: Partial<Extract<SheetNode, { kind: 'text' }>> = {},
): SheetNode => ({
  id,
  role: 'label',
  kind: 'text',
  lines: ['Hello world'],
  face: 'inter',
  weight: 600,
  size: 30,
  align: 'start',
  fill: '#111111',
  box: { x, y, width: 200, height: 39 },
  ...extra,
})
const sheet = (...nodes: SheetNode[]): Sheet => ({ kind: 'sheet', width: 600, height: 400, nodes })
const kindsOf = (faults: readonly { kind: string }[]) => faults.map(({ kind }) => kind)

test('texts side by side are no fault', () => {
  assert.deepEqual(checkSheet(sheet(words('a', 20, 20), words('b', 20, 80))), [])
})

test('texts over each other are named', () => {
  const faults = checkSheet(sheet(words('a', 20, 20), words('b', 60, 30)))
  assert.deepEqual(kindsOf(faults), ['overlap'])
  assert.match(faults[0]?.message ?? '', /a and b/)
})

test('ink beyond the sheet and beyond its slot is found', () => {
  assert.ok(kindsOf(checkSheet(sheet(words('a', 520, 20)))).includes('outside'))
  assert.ok(
    kindsOf(checkSheet(sheet(words('a', 20, 20, { box: { x: 20, y: 20, width: 60, height: 39 } })))).includes(
      'overflow',
    ),
  )
})

test('letters below the floor and characters without a face are found', () => {
  assert.deepEqual(kindsOf(checkSheet(sheet(words('a', 20, 20, { size: 3 })))), ['small'])
  assert.deepEqual(kindsOf(checkSheet(sheet(words('a', 20, 20, { lines: ['\u{1bc00}'] })))), ['missing'])
})

test('contrast is measured against what is drawn behind', async () => {
  const ground = (fill: string): SheetNode => ({
    id: 'ground',
    role: 'background',
    kind: 'rectangle',
    box: { x: 0, y: 0, width: 600, height: 400 },
    fill,
  })
  assert.deepEqual(await checkContrast(sheet(ground('#ffffff'), words('a', 20, 20))), [])
  assert.deepEqual(kindsOf(await checkContrast(sheet(ground('#222222'), words('a', 20, 20)))), ['contrast'])
})

test('random documents of every kind, script and ratio: nothing overlaps, overflows, is cut or lost', () => {
  const faults = Array.from({ length: 40 }, (_, number) => faultsOf(number)).flat()
  assert.deepEqual(faults, [])
})
