import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sheet } from '../../scene/scene.ts'
import type { SheetNode } from '../sheet.ts'
import { drawSheet, drawSheetBand } from './painter.ts'
import { sheetToSvg } from './svg.ts'

const page = { x: 0, y: 0, width: 300, height: 640 }
const nodes: SheetNode[] = [
  {
    id: 'ground',
    role: 'background',
    kind: 'rectangle',
    box: page,
    fill: {
      kind: 'linear',
      from: [0, 0],
      to: [0, 1],
      stops: [
        [0, '#2d6fd2'],
        [1, '#ffb98a'],
      ],
    },
  },
  {
    id: 'card',
    role: 'card',
    kind: 'rectangle',
    box: { x: 30, y: 440, width: 240, height: 160 },
    fill: '#ffffffe0',
    radius: 20,
    shadow: { dx: 0, dy: 10, blur: 40, colour: '#14224a60' },
  },
  {
    id: 'icon',
    role: 'icon',
    kind: 'icon',
    icon: 'fluent/cat',
    box: { x: 90, y: 450, width: 120, height: 120 },
    rotate: 14,
    shadow: { dx: 0, dy: 6, blur: 10, colour: '#00000060' },
  },
  {
    id: 'title',
    role: 'title',
    kind: 'text',
    lines: ['Good', '光合 🎉'],
    face: 'playfair-display',
    weight: 900,
    size: 70,
    align: 'middle',
    fill: '#ffffff',
    box: { x: 0, y: 420, width: 300, height: 182 },
  },
]
const sheet: Sheet = { kind: 'sheet', width: 300, height: 640, nodes }

test('two bands equal the whole byte for byte, wherever they are cut', async () => {
  const size = { width: 300, height: 640 }
  const whole = await drawSheet(sheet, size)
  for (const cut of [512, 333]) {
    const upper = await drawSheetBand(sheet, size, 0, cut)
    const lower = await drawSheetBand(sheet, size, cut, 640)
    assert.equal(Buffer.compare(Buffer.concat([upper.data, lower.data]), Buffer.from(whole.data)), 0)
  }
})

test('the same sheet gives the same bytes', async () => {
  const size = { width: 150, height: 320 }
  assert.equal(
    Buffer.compare(Buffer.from((await drawSheet(sheet, size)).data), Buffer.from((await drawSheet(sheet, size)).data)),
    0,
  )
})

test('a stage is asked for at the size it is shown, and missing pictures are refused by name', async () => {
  const holder: Sheet = {
    kind: 'sheet',
    width: 100,
    height: 100,
    nodes: [
      { id: 'hero', role: 'picture', kind: 'stage', stage: 'main', box: { x: 10, y: 10, width: 50, height: 20 } },
    ],
  }
  const asked: (string | number)[] = []
  const drawn = await drawSheet(holder, {
    width: 200,
    height: 200,
    stages: (id, width, height) => {
      asked.push(id, width, height)
      return { width, height, data: new Uint8Array(width * height * 4).fill(255) }
    },
  })
  assert.deepEqual(asked, ['main', 100, 40])
  assert.deepEqual([...drawn.data.slice((40 * 200 + 60) * 4, (40 * 200 + 60) * 4 + 4)], [255, 255, 255, 255])
  await assert.rejects(drawSheet(holder, { width: 200, height: 200 }), /'main'/)
})

test('SVG holds text as outlines, with its words for readers', () => {
  const svg = sheetToSvg(sheet)
  assert.match(svg, /aria-label="Good 光合 🎉"/)
  assert.doesNotMatch(svg, /<text/)
  assert.match(svg, /<symbol id="icon-/)
})
