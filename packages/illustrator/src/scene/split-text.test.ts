import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast } from '../sheet/paint/colour.ts'
import type { SheetNode } from '../sheet/sheet.ts'
import { settleText } from './calm-ground.ts'
import type { Sheet } from './scene.ts'
import { artOf, textOf } from './split-text.ts'

const box = { x: 10, y: 10, width: 80, height: 20 }
const title: SheetNode = {
  id: 'title',
  role: 'title',
  box,
  kind: 'text',
  lines: ['Plum'],
  face: 'sans',
  weight: 400,
  size: 16,
  align: 'start',
  fill: '#202020',
}
const panel: SheetNode = { id: 'panel', role: 'panel', box, kind: 'rectangle', fill: '#ffffff' }
const group: SheetNode = { id: 'block', role: 'block', box, kind: 'group', rotate: 5, nodes: [panel, title] }
const sheet: Sheet = { kind: 'sheet', width: 100, height: 40, nodes: [group, panel] }

test('art and text together hold every node once', () => {
  const ids = (nodes: readonly SheetNode[]): string[] =>
    nodes.flatMap((node) => (node.kind === 'group' ? ids(node.nodes) : [node.id]))
  assert.deepEqual(ids(artOf(sheet).nodes), ['panel', 'panel'])
  const text = textOf(sheet, (node) => node)
  assert.deepEqual(ids(text.nodes), ['title'])
  assert.equal(text.nodes[0]?.rotate, 5)
})

test('ink that a finish made unreadable is changed until it can be read', () => {
  const pixels = new Uint8Array(100 * 40 * 4).map((_, at) => (at % 4 === 3 ? 255 : (at >> 2) % 2 ? 30 : 50))
  const settled = settleText({ width: 100, height: 40, pixels }, sheet)
  const block = settled.nodes[0]
  assert.ok(block?.kind === 'group')
  const text = block.nodes[0]
  assert.ok(text?.kind === 'text' && typeof text.fill === 'string')
  assert.ok(contrast(text.fill, '#282828') >= 4.5, text.fill)
})

test('readable ink stays as it was', () => {
  const pixels = new Uint8Array(100 * 40 * 4).fill(255)
  assert.deepEqual(
    settleText({ width: 100, height: 40, pixels }, sheet),
    textOf(sheet, (node) => node),
  )
})
