import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DesignInput, designSchema } from '../design/design.ts'
import { checkContrast, checkSheet, textsOf } from './check.ts'
import { monthIn, weeksOf } from './kinds/calendar.ts'
import { kindOf } from './kinds/kinds.ts'
import { layoutDocument } from './layout-document.ts'
import type { SheetNode } from './sheet.ts'

const design = (input: DesignInput) => designSchema.parse(input)
const size = { width: 896, height: 1200, seed: 7 }
const jazz: DesignInput = {
  prompt: 'a jazz night poster with a saxophone',
  subjects: [{ id: 'saxophone-1', noun: 'saxophone', model: 'saxophone' }],
  texts: [
    { id: 'title', text: 'Jazz Night', role: 'title' },
    { id: 'when', text: 'Friday, 8 pm', role: 'date' },
  ],
  document: { type: 'poster' },
}
const wordsOf = (nodes: readonly SheetNode[]) => textsOf(nodes).map(({ lines }) => lines.join(' '))

test('a poster shows its words, its subject and nothing invented', () => {
  const { nodes } = layoutDocument(design(jazz), size)
  assert.deepEqual(wordsOf(nodes).sort(), ['Friday, 8 pm', 'Jazz Night'])
  assert.deepEqual(
    nodes.flatMap((node) => (node.kind === 'icon' ? [node.icon] : [])),
    ['fluent/saxophone'],
  )
})

test('the same design and seed give the same sheet', () => {
  assert.deepEqual(layoutDocument(design(jazz), size), layoutDocument(design(jazz), size))
})

test('colours given by value are used as they are', () => {
  const sheet = layoutDocument(design({ ...jazz, palette: ['#0b3d91', '#fc3d21'] }), size)
  assert.match(JSON.stringify(sheet), /#0b3d91|#fc3d21/)
})

test('a wish for a typeface and a colour of a text are honoured', () => {
  const sheet = layoutDocument(
    design({ ...jazz, texts: [{ id: 'title', text: 'Jazz', role: 'title', typeface: 'neon', colour: '#ff00aa' }] }),
    size,
  )
  const title = textsOf(sheet.nodes)[0]
  assert.equal(title?.face, 'monoton')
  assert.equal(title?.fill, '#ff00aa')
})

test('a stage becomes the picture', () => {
  const { nodes } = layoutDocument(design(jazz), { ...size, stage: 'main' })
  assert.deepEqual(
    nodes.flatMap((node) => (node.kind === 'stage' ? [node.stage] : [])),
    ['main'],
  )
})

test('a transparent sheet has no ground', () => {
  const { nodes } = layoutDocument(design({ ...jazz, transparent: true, document: { type: 'sticker' } }), size)
  assert.ok(nodes.every(({ role }) => role !== 'background'))
})

test('an excluded thing is not drawn', () => {
  const { nodes } = layoutDocument(design({ ...jazz, excluded: ['saxophone'] }), size)
  assert.ok(nodes.every(({ kind }) => kind !== 'icon'))
})

test('kinds are known by other names, in Chinese too, and by what a design holds', () => {
  const kind = (type: string, more: object = {}) => kindOf(design({ document: { type, ...more } }))
  assert.equal(kind('wedding invitation'), 'invitation')
  assert.equal(kind('名片'), 'business-card')
  assert.equal(kind('思维导图'), 'mind-map')
  assert.equal(kind('bar chart'), 'chart')
  assert.equal(kind('thing', { data: [{ id: 'd', rows: [{ label: 'a', values: [1] }] }] }), 'chart')
  assert.equal(kind('thing', { sections: [{ id: 's', items: [{ text: 'a' }] }] }), 'infographic')
})

test('plain themes are readable against what is really behind them', async () => {
  for (const theme of [
    'modern',
    'playful',
    'elegant',
    'editorial',
    'retro',
    'bold',
    'night',
    'natural',
    'tech',
    'festive',
    'deco',
    'vintage',
    'handmade',
    'pixel',
  ]) {
    const sheet = layoutDocument(design({ ...jazz, document: { type: 'poster', theme } }), size)
    assert.deepEqual([...checkSheet(sheet), ...(await checkContrast(sheet))], [], theme)
  }
})

test('a month has its true weeks', () => {
  assert.deepEqual(monthIn('May 2026'), { year: 2026, month: 4 })
  assert.deepEqual(monthIn('2026年5月'), { year: 2026, month: 4 })
  assert.deepEqual(weeksOf(2026, 4)[0], [0, 0, 0, 0, 1, 2, 3])
  assert.deepEqual(weeksOf(2024, 1).flat().filter(Boolean).length, 29)
})
