import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { barMarks, lineMarks, sliceMarks, tableOf } from './marks.ts'

const box = { x: 40, y: 20, width: 500, height: 300 }
const rows = fc.array(
  fc.record({
    label: fc.string(),
    values: fc.tuple(fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 0, max: 10000 })),
  }),
  { minLength: 1, maxLength: 12 },
)

test('bars are as long as their values say, upright and lying', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (data, lying) => {
      const { bars, ticks } = barMarks(tableOf({ columns: ['a', 'b'], rows: data }), box, { lying })
      const [first, last] = [ticks[0], ticks.at(-1)]
      if (!first || !last || first.value === last.value) return
      const perUnit = Math.abs(last.at - first.at) / (last.value - first.value)
      for (const bar of bars) {
        assert.equal(bar.value, data[bar.row]?.values[bar.series])
        assert.ok(Math.abs((lying ? bar.box.width : bar.box.height) - bar.value * perUnit) < 1e-6)
      }
    }),
    { numRuns: 60 },
  )
})

test('stacked bars stand on each other and add up', () => {
  const { bars, zero } = barMarks(tableOf({ columns: ['a', 'b'], rows: [{ label: 'x', values: [30, 20] }] }), box, {
    stacked: true,
  })
  const [lower, upper] = bars
  assert.ok(lower && upper)
  assert.ok(Math.abs(lower.box.y + lower.box.height - zero) < 1e-9)
  assert.ok(Math.abs(upper.box.y + upper.box.height - lower.box.y) < 1e-9)
  assert.ok(Math.abs(lower.box.height / upper.box.height - 1.5) < 1e-9)
})

test('slices turn as far as their share of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 9 }), (values) => {
      const whole = values.reduce((sum, value) => sum + value, 0)
      for (const slice of sliceMarks(values, 0, 0, 100, 0))
        assert.ok(Math.abs((slice.to - slice.from) / (2 * Math.PI) - (values[slice.row] as number) / whole) < 1e-9)
    }),
    { numRuns: 60 },
  )
})

test('points of a line lie where the ticks say', () => {
  const values = [12, 30, 7, 22]
  const { lines, ticks } = lineMarks(
    tableOf({ columns: ['a'], rows: values.map((value, index) => ({ label: String(index), values: [value] })) }),
    box,
  )
  const [first, last] = [ticks[0]!, ticks.at(-1)!]
  lines[0]?.points.forEach(([, y], index) => {
    const value = first.value + ((y - first.at) / (last.at - first.at)) * (last.value - first.value)
    assert.ok(Math.abs(value - (values[index] as number)) < 1e-9)
  })
})

test('a column that names the labels is not a series', () => {
  assert.deepEqual(tableOf({ columns: ['Month', 'Sales'], rows: [{ label: 'May', values: [3] }] }).series, [
    { name: 'Sales', values: [3] },
  ])
})
