import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContrast, checkSheet, textsOf } from './check.ts'
import { textCard } from './text-card.ts'

test('a sign shows its words letter for letter, inside its plate and readable, even when asked for an unreadable ink', async () => {
  for (const text of ['OPEN', '营业中', 'Mind the gap between the train and the platform', 'مفتوح']) {
    const sheet = textCard({ text, width: 400, height: 220, fill: '#b3261e', ink: '#a0251d', rim: 6 })
    assert.equal(textsOf(sheet.nodes)[0]?.lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
    assert.deepEqual(checkSheet(sheet, 0), [])
    assert.deepEqual(await checkContrast(sheet), [])
  }
})

test('a wish for handwriting is honoured', () => {
  assert.equal(
    textsOf(textCard({ text: 'milk', width: 300, height: 200, typeface: 'handwritten' }).nodes)[0]?.face,
    'caveat',
  )
  assert.equal(
    textsOf(textCard({ text: 'milk', width: 300, height: 200, typeface: 'Abril Fatface' }).nodes)[0]?.face,
    'abril-fatface',
  )
})
